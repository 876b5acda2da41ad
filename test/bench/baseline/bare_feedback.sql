-- The same feedback without a log.
CREATE TABLE bare_feedback (LIKE credit.feedback_kept INCLUDING ALL);
ALTER TABLE bare_feedback ADD FOREIGN KEY (outcome) REFERENCES credit.outcome;
ALTER TABLE bare_feedback ADD FOREIGN KEY (last_change) REFERENCES credit.feedback_log DEFERRABLE INITIALLY DEFERRED;
