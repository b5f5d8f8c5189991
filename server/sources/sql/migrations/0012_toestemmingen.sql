CREATE TABLE "toestemmingen" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"ontvanger" text NOT NULL,
	"gevraagd" jsonb NOT NULL,
	"bsn" text,
	"naam" text,
	"beslisser" text,
	"gebeurtenissen" jsonb NOT NULL,
	"gemaakt" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inzages" ADD COLUMN "toestemming" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "toestemmingen_op_hash" ON "toestemmingen" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "toestemmingen_van" ON "toestemmingen" USING btree ("ontvanger","gemaakt");--> statement-breakpoint
CREATE INDEX "toestemmingen_door" ON "toestemmingen" USING btree ("beslisser");--> statement-breakpoint
CREATE INDEX "toestemmingen_over" ON "toestemmingen" USING btree ("bsn");--> statement-breakpoint
CREATE INDEX "inzages_toestemming" ON "inzages" USING btree ("toestemming");