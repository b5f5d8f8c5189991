CREATE TABLE "handtekeningen" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"kenmerk" text NOT NULL,
	"gevraagd" jsonb NOT NULL,
	"besluit" jsonb,
	"door" text,
	"gemaakt" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "handtekeningen_op_hash" ON "handtekeningen" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "handtekeningen_van" ON "handtekeningen" USING btree ("door");