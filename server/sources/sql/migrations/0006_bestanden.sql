CREATE TABLE "bestanddelen" (
	"bestand" uuid NOT NULL,
	"vanaf" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	CONSTRAINT "bestanddelen_bestand_vanaf_pk" PRIMARY KEY("bestand","vanaf")
);
--> statement-breakpoint
CREATE TABLE "bestanden" (
	"id" uuid PRIMARY KEY NOT NULL,
	"persoon" text NOT NULL,
	"concept" uuid,
	"kenmerk" text,
	"onderdeel" text NOT NULL,
	"naam" "bytea" NOT NULL,
	"soort" text NOT NULL,
	"omvang" integer NOT NULL,
	"hash" text NOT NULL,
	"ontvangen" integer NOT NULL,
	"fase" text NOT NULL,
	"fout" text,
	"begonnen" timestamp with time zone NOT NULL,
	"volgende" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "documenten" ADD COLUMN "bestandsnaam" text;--> statement-breakpoint
ALTER TABLE "bestanddelen" ADD CONSTRAINT "bestanddelen_bestand_bestanden_id_fk" FOREIGN KEY ("bestand") REFERENCES "public"."bestanden"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bestanden" ADD CONSTRAINT "bestanden_concept_concepten_id_fk" FOREIGN KEY ("concept") REFERENCES "public"."concepten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bestanden" ADD CONSTRAINT "bestanden_kenmerk_zaken_kenmerk_fk" FOREIGN KEY ("kenmerk") REFERENCES "public"."zaken"("kenmerk") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bestanden_bij_concept" ON "bestanden" USING btree ("concept");--> statement-breakpoint
CREATE INDEX "bestanden_bij_zaak" ON "bestanden" USING btree ("kenmerk");--> statement-breakpoint
CREATE INDEX "bestanden_wachtend" ON "bestanden" USING btree ("volgende");