CREATE TABLE "aanmeldingen" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"nonce" text NOT NULL,
	"verifier" text NOT NULL,
	"niveau" text NOT NULL,
	"naar" text NOT NULL,
	"vorige" text,
	"begonnen" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contactmomenten" (
	"kenmerk" text NOT NULL,
	"id" text NOT NULL,
	"datum" date NOT NULL,
	"kanaal" text NOT NULL,
	"onderwerp" jsonb NOT NULL,
	"vraag" text,
	CONSTRAINT "contactmomenten_kenmerk_id_pk" PRIMARY KEY("kenmerk","id")
);
--> statement-breakpoint
CREATE TABLE "demostand" (
	"id" integer PRIMARY KEY NOT NULL,
	"vandaag" date NOT NULL,
	"gedrag" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documenten" (
	"kenmerk" text NOT NULL,
	"id" text NOT NULL,
	"titel" jsonb NOT NULL,
	"afzender" text NOT NULL,
	"afzendernaam" text,
	"datum" date NOT NULL,
	"formaat" text NOT NULL,
	"omvang" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	CONSTRAINT "documenten_kenmerk_id_pk" PRIMARY KEY("kenmerk","id")
);
--> statement-breakpoint
CREATE TABLE "gebeurtenissen" (
	"kenmerk" text NOT NULL,
	"volgnummer" integer NOT NULL,
	"dag" date NOT NULL,
	"soort" text NOT NULL,
	"gebeurtenis" jsonb NOT NULL,
	CONSTRAINT "gebeurtenissen_kenmerk_volgnummer_pk" PRIMARY KEY("kenmerk","volgnummer")
);
--> statement-breakpoint
CREATE TABLE "inzages" (
	"volgnummer" integer PRIMARY KEY NOT NULL,
	"tijd" timestamp with time zone NOT NULL,
	"wie" text NOT NULL,
	"van" text NOT NULL,
	"operatie" text NOT NULL,
	"doel" text NOT NULL,
	"velden" jsonb NOT NULL,
	"vorige" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "normen" (
	"id" text NOT NULL,
	"versie" integer NOT NULL,
	"volgorde" integer NOT NULL,
	"norm" jsonb NOT NULL,
	CONSTRAINT "normen_id_versie_pk" PRIMARY KEY("id","versie")
);
--> statement-breakpoint
CREATE TABLE "personen" (
	"bsn" text PRIMARY KEY NOT NULL,
	"persoon" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projecties" (
	"persoon" text NOT NULL,
	"kenmerk" text NOT NULL,
	"register" text NOT NULL,
	"relatie" text NOT NULL,
	"soort" text NOT NULL,
	"ontvangen_op" integer NOT NULL,
	"jaar" integer NOT NULL,
	"belofte" integer,
	"wet" integer,
	"einde_op" integer,
	"volgorde" integer NOT NULL,
	"titel" text NOT NULL,
	"zoektekst" text NOT NULL,
	CONSTRAINT "projecties_persoon_kenmerk_pk" PRIMARY KEY("persoon","kenmerk")
);
--> statement-breakpoint
CREATE TABLE "sessies" (
	"id" text PRIMARY KEY NOT NULL,
	"identiteit" jsonb NOT NULL,
	"niveau" text NOT NULL,
	"begonnen" timestamp with time zone NOT NULL,
	"gebruikt" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "zaaktypen" (
	"code" text PRIMARY KEY NOT NULL,
	"zaaktype" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "zaken" (
	"kenmerk" text PRIMARY KEY NOT NULL,
	"register" text NOT NULL,
	"zaaktype" text NOT NULL,
	"feiten" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "gebeurtenissen" ADD CONSTRAINT "gebeurtenissen_kenmerk_zaken_kenmerk_fk" FOREIGN KEY ("kenmerk") REFERENCES "public"."zaken"("kenmerk") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projecties" ADD CONSTRAINT "projecties_kenmerk_zaken_kenmerk_fk" FOREIGN KEY ("kenmerk") REFERENCES "public"."zaken"("kenmerk") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zaken" ADD CONSTRAINT "zaken_zaaktype_zaaktypen_code_fk" FOREIGN KEY ("zaaktype") REFERENCES "public"."zaaktypen"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aanmeldingen_op_begin" ON "aanmeldingen" USING btree ("begonnen");--> statement-breakpoint
CREATE INDEX "inzages_van" ON "inzages" USING btree ("van","volgnummer");--> statement-breakpoint
CREATE INDEX "inzages_door" ON "inzages" USING btree ("wie","volgnummer");--> statement-breakpoint
CREATE INDEX "projecties_op_datum" ON "projecties" USING btree ("persoon","register","volgorde","kenmerk" COLLATE "C");--> statement-breakpoint
CREATE INDEX "projecties_van_zaak" ON "projecties" USING btree ("kenmerk");--> statement-breakpoint
CREATE INDEX "sessies_op_gebruik" ON "sessies" USING btree ("gebruikt");