/*
 * Register: what courts and departments still have to do, and by when.
 */

CREATE VIEW credit.deadline_list WITH (security_invoker) AS
	SELECT d.task, d.court, d.listing, d.objection, d.runs_from, d.days, d.working_days,
		   d.due_on, CASE WHEN d.due_on IS NULL THEN 'calendar missing'
						  WHEN d.due_on < d.today THEN 'overdue'
						  WHEN d.due_on = d.today THEN 'due'
						  ELSE 'running' END AS state
	FROM (
		SELECT t.*, credit.deadline(t.runs_from, t.days, t.working_days) AS due_on,
			   credit.legal_day(now()) AS today
		FROM (
			SELECT 'examine' AS task, l.court, o.listing, o.id AS objection,
				   o.received_on AS runs_from, 15 AS days, false AS working_days
			FROM credit.objection_state o JOIN credit.listing l ON l.id = o.listing
			WHERE o.state = 'under_examination'
			UNION ALL
			SELECT 'carry_out', l.court, o.listing, o.id, o.founded_on, 3, true
			FROM credit.objection_state o JOIN credit.listing l ON l.id = o.listing
			WHERE o.state = 'founded'
			UNION ALL
			SELECT 'review', l.court, o.listing, o.id, o.review_requested_on, 15, false
			FROM credit.objection_state o JOIN credit.listing l ON l.id = o.listing
			WHERE o.state = 'under_review'
			UNION ALL
			SELECT 'answer_department_record', NULL, NULL, o.id,
				   o.received_on, CASE WHEN o.needs_others THEN 7 ELSE 3 END, true
			FROM credit.objection_state o
			WHERE o.feedback IS NOT NULL AND o.state = 'under_examination'
			UNION ALL
			SELECT 'delete_expired', l.court, l.listing, NULL, credit.legal_day(l.until) - 1, 3, true
			FROM credit.listing l
			WHERE credit.running(l) AND l.until <= now()
		) t
	) d;
COMMENT ON VIEW credit.deadline_list IS
	'what courts and departments still have to do and by when: examine an objection, carry out a founded one, '
	'decide a review, answer for a department''s record, take an expired listing off the list; state due on the day '
	'itself, overdue after it, "calendar missing" where a year is not in the calendar';
