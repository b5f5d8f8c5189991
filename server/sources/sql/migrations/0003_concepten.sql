CREATE TABLE "concepten" (
	"id" uuid PRIMARY KEY NOT NULL,
	"persoon" text NOT NULL,
	"formulier" text NOT NULL,
	"definitie" jsonb NOT NULL,
	"stand" integer NOT NULL,
	"inhoud" "bytea",
	"bewaard_op" timestamp with time zone NOT NULL,
	"bewaard_tot" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "demostand" ADD COLUMN "conceptgeheim" text;--> statement-breakpoint
CREATE UNIQUE INDEX "concepten_van" ON "concepten" USING btree ("persoon","formulier");--> statement-breakpoint
CREATE INDEX "concepten_op_einde" ON "concepten" USING btree ("bewaard_tot");