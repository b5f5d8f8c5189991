CREATE TABLE "afschriften" (
	"kenmerk" text PRIMARY KEY NOT NULL,
	"inhoud" "bytea" NOT NULL
);
--> statement-breakpoint
-- only a demo has any, and nobody could read them
DELETE FROM "demomails";--> statement-breakpoint
ALTER TABLE "demomails" ADD COLUMN "aan" text NOT NULL;--> statement-breakpoint
ALTER TABLE "demomails" ADD COLUMN "taal" text NOT NULL;--> statement-breakpoint
ALTER TABLE "demomails" ADD COLUMN "op" date NOT NULL;--> statement-breakpoint
ALTER TABLE "demomails" DROP COLUMN "ontvanger";