CREATE TABLE "demomails" (
	"id" text PRIMARY KEY NOT NULL,
	"ontvanger" text NOT NULL,
	"onderwerp" text NOT NULL,
	"tekst" text NOT NULL,
	"gekregen" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digitale_adressen" (
	"persoon" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"taal" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "post" (
	"id" uuid PRIMARY KEY NOT NULL,
	"bericht" text NOT NULL,
	"kenmerk" text NOT NULL,
	"ontvanger" text NOT NULL,
	"kanaal" text NOT NULL,
	"stand" text NOT NULL,
	"pogingen" integer NOT NULL,
	"volgende" timestamp with time zone,
	"op" date,
	"verwerkt" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "postwerk" (
	"kenmerk" text PRIMARY KEY NOT NULL,
	"bekend_tot" date
);
--> statement-breakpoint
CREATE TABLE "signalen" (
	"kenmerk" text NOT NULL,
	"norm" text NOT NULL,
	"datum" date NOT NULL,
	CONSTRAINT "signalen_kenmerk_norm_datum_pk" PRIMARY KEY("kenmerk","norm","datum")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "post_een_keer" ON "post" USING btree ("bericht","ontvanger");--> statement-breakpoint
CREATE INDEX "post_op_tijd" ON "post" USING btree ("volgende");--> statement-breakpoint
CREATE INDEX "post_aan" ON "post" USING btree ("ontvanger","verwerkt");--> statement-breakpoint
-- what cases said until now was told in another way: nobody gets an e-mail about it afterwards
INSERT INTO "postwerk" ("kenmerk", "bekend_tot") SELECT "kenmerk", current_date FROM "zaken";
