CREATE TABLE "meldcodes" (
	"hash" text PRIMARY KEY NOT NULL,
	"kenmerk" text NOT NULL
);
