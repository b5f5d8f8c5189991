CREATE TABLE "afschriften" (
	"kenmerk" text PRIMARY KEY NOT NULL,
	"inhoud" "bytea" NOT NULL
);
