-- the access log is only added to: neither we nor a mistake of ours changes or removes a line
CREATE FUNCTION inzages_blijven() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'inzages is append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER inzages_blijven BEFORE UPDATE OR DELETE OR TRUNCATE ON "inzages" FOR EACH STATEMENT EXECUTE FUNCTION inzages_blijven();
