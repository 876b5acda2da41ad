-- The same feedback with a log by a PL/pgSQL trigger.
CREATE TABLE plain_feedback (LIKE credit.feedback_kept INCLUDING ALL);
CREATE TABLE plain_feedback_log (LIKE credit.feedback_log INCLUDING ALL);
ALTER TABLE plain_feedback ADD FOREIGN KEY (outcome) REFERENCES credit.outcome;
ALTER TABLE plain_feedback ADD FOREIGN KEY (last_change) REFERENCES plain_feedback_log DEFERRABLE INITIALLY DEFERRED;
CREATE FUNCTION plain_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO plain_feedback_log (feedback, action, at, session_role, acting_role, application, before, after)
	VALUES (COALESCE(NEW.id, OLD.id), lower(TG_OP), clock_timestamp(), SESSION_USER, CURRENT_USER,
			current_setting('application_name'), to_jsonb(OLD), to_jsonb(NEW));
	RETURN NULL;
END
$$;
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON plain_feedback FOR EACH ROW EXECUTE FUNCTION plain_log();
