CREATE TABLE "demozaken" (
	"kenmerk" text PRIMARY KEY NOT NULL,
	"zaak" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handelingen" (
	"wie" text NOT NULL,
	"sleutel" text NOT NULL,
	"verzoek" text NOT NULL,
	"status" integer NOT NULL,
	"antwoord" jsonb NOT NULL,
	"gedaan" timestamp with time zone NOT NULL,
	CONSTRAINT "handelingen_wie_sleutel_pk" PRIMARY KEY("wie","sleutel")
);
--> statement-breakpoint
CREATE TABLE "uitgaand" (
	"id" uuid PRIMARY KEY NOT NULL,
	"werk" jsonb NOT NULL,
	"volgende" timestamp with time zone NOT NULL,
	"pogingen" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contactmomenten" ADD COLUMN "tekst" text;--> statement-breakpoint
ALTER TABLE "contactmomenten" ADD COLUMN "bel" jsonb;--> statement-breakpoint
CREATE INDEX "handelingen_op_tijd" ON "handelingen" USING btree ("gedaan");--> statement-breakpoint
CREATE INDEX "uitgaand_op_tijd" ON "uitgaand" USING btree ("volgende");