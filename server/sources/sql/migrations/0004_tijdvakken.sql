CREATE TABLE "tijdvakken" (
	"balie" text NOT NULL,
	"dag" date NOT NULL,
	"tijd" text NOT NULL,
	"persoon" text NOT NULL,
	"vervalt" timestamp with time zone,
	"kenmerk" text,
	CONSTRAINT "tijdvakken_balie_dag_tijd_pk" PRIMARY KEY("balie","dag","tijd")
);
--> statement-breakpoint
CREATE INDEX "tijdvakken_van_zaak" ON "tijdvakken" USING btree ("kenmerk");--> statement-breakpoint
CREATE INDEX "tijdvakken_op_verval" ON "tijdvakken" USING btree ("vervalt");