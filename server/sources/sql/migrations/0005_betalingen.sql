CREATE TABLE "betalingen" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kenmerk" text NOT NULL,
	"bedrag" integer NOT NULL,
	"stand" text NOT NULL,
	"begonnen" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demobetalingen" (
	"referentie" uuid PRIMARY KEY NOT NULL,
	"betaling" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "betalingen_van_zaak" ON "betalingen" USING btree ("kenmerk");--> statement-breakpoint
CREATE INDEX "betalingen_op_stand" ON "betalingen" USING btree ("stand","begonnen");--> statement-breakpoint
CREATE UNIQUE INDEX "betalingen_een_open" ON "betalingen" USING btree ("kenmerk") WHERE "betalingen"."stand" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "betalingen_een_betaald" ON "betalingen" USING btree ("kenmerk") WHERE "betalingen"."stand" = 'betaald';