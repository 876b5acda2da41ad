/*
 * Report: figures of days and months that are over, kept so that a report need
 * not count them again.  The figures of a day are what the register knew at its
 * end, so it makes no difference when, or how often, they are taken; divisions
 * and the group size are those of when they are taken.  What is owed is the
 * exception: it can be counted for the present only.
 *
 * A clock may have been ahead when figures were taken, or have gone back since,
 * and a plan may hold since before it was loaded.  So each day remembers the last
 * entries that were there when it was counted.  Days that something entered since
 * bears on are counted again, and days that are not over are not kept.
 *
 * No figure may let a reader find a person.  A group smaller than
 * credit.min_group is merged with others before it is returned or kept: of
 * listings the division, then the grounds; of checks and feedback the purpose or
 * court, then the measure, then the verdict or outcome.  What is too small after
 * that is left out.
 *
 * Counts are returned in multiples of credit.min_group.  Suppression alone
 * would not do: figures of two days, of a view and another, or of one and the
 * same day read twice, differ by those who came between, be they one.  Of
 * multiples every sum and difference is a multiple.
 */

CREATE FUNCTION credit.min_group() RETURNS integer
	LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_min_group';
COMMENT ON FUNCTION credit.min_group() IS 'the setting credit.min_group';

CREATE TABLE credit.figure_day (
	day             date PRIMARY KEY,
	taken_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
	stale           boolean NOT NULL DEFAULT false,
	last_push       bigint,
	last_event      bigint,
	last_suspension bigint,
	last_edition    integer
);
COMMENT ON TABLE credit.figure_day IS 'legal days whose figures are kept (credit_snapshot)';
COMMENT ON COLUMN credit.figure_day.stale IS
	'something that was entered since bears on the day: it is to be counted again';
COMMENT ON COLUMN credit.figure_day.last_push IS
	'the last push that there was when the day was counted; last_event: decision of a court; last_suspension: suspension '
	'of a measure or its end; last_edition: edition of a plan; NULL: none';

CREATE TABLE credit.listing_day (
	day       date NOT NULL REFERENCES credit.figure_day ON DELETE CASCADE,
	court     text NOT NULL REFERENCES credit.court,
	person    boolean NOT NULL,
	division  integer NOT NULL,
	grounds   smallint NOT NULL,
	standing  bigint NOT NULL,
	subjects  bigint NOT NULL,
	added     bigint NOT NULL,
	removed   bigint NOT NULL,
	revoked   bigint NOT NULL,
	expired   bigint NOT NULL,
	performed bigint NOT NULL,
	PRIMARY KEY (day, court, person, division, grounds)
);
COMMENT ON TABLE credit.listing_day IS
	'listings by day: what stood at its end, what happened on it; figures of groups that are large enough';
COMMENT ON COLUMN credit.listing_day.division IS 'code of credit.division; 0: none of them, or merged';
COMMENT ON COLUMN credit.listing_day.grounds IS 'grounds of art. 1 as bits (credit.ground_bits); 0: merged';

CREATE TABLE credit.measure_day (
	day          date NOT NULL REFERENCES credit.figure_day ON DELETE CASCADE,
	measure      credit.measure NOT NULL,
	court        text NOT NULL REFERENCES credit.court,
	person       boolean NOT NULL,
	through_post boolean NOT NULL,
	in_force     bigint,
	exempt       bigint,
	PRIMARY KEY (day, measure, court, person, through_post)
);
COMMENT ON TABLE credit.measure_day IS
	'measures in force at the end of each day; figures of groups that are large enough';
COMMENT ON COLUMN credit.measure_day.in_force IS 'NULL: fewer than are told';

CREATE TABLE credit.figure_month (
	month      date PRIMARY KEY CHECK (date_part('day', month) = 1),
	taken_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
	last_entry bigint
);
COMMENT ON TABLE credit.figure_month IS 'months whose checks are kept, without a gap';
COMMENT ON COLUMN credit.figure_month.last_entry IS
	'the last entry of the access log that there was when the month was counted; NULL: none';

CREATE TABLE credit.check_month (
	month      date NOT NULL REFERENCES credit.figure_month ON DELETE CASCADE,
	department text NOT NULL,
	measure    credit.measure,
	purpose    text,
	verdict    text,
	checks     bigint NOT NULL
);
CREATE UNIQUE INDEX check_month_idx ON credit.check_month (month, department, measure, purpose, verdict)
	NULLS NOT DISTINCT;
COMMENT ON TABLE credit.check_month IS
	'checks by month; they stay when the access log''s months are removed; figures of groups that are large enough, '
	'NULL where something is not told of a few';

CREATE TABLE credit.owed_taken (
	day      date PRIMARY KEY,
	taken_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE credit.owed_taken IS 'legal days of which it is kept what was owed on them, be it nothing';

CREATE TABLE credit.owed_day (
	day             date NOT NULL REFERENCES credit.owed_taken ON DELETE CASCADE,
	kind            text NOT NULL,
	department      text NOT NULL,
	court           text NOT NULL,
	measure         credit.measure,
	owed            bigint NOT NULL,
	overdue         bigint NOT NULL,
	longest_overdue integer
);
CREATE UNIQUE INDEX owed_day_idx ON credit.owed_day (day, kind, department, court, measure) NULLS NOT DISTINCT;
COMMENT ON TABLE credit.owed_day IS
	'what was owed when the day''s snapshot was taken: by departments (receipt, feedback, assistance) and by courts (tasks of '
	'credit.deadline_list); figures';
COMMENT ON COLUMN credit.owed_day.measure IS 'NULL where it is not about one measure, and for a few';
COMMENT ON COLUMN credit.owed_day.longest_overdue IS 'in working days; NULL where the calendar does not reach';

CREATE FUNCTION credit.listing_groups(p_day date)
	RETURNS TABLE (court text, person boolean, division integer, grounds smallint, standing bigint, subjects bigint,
				   added bigint, removed bigint, revoked bigint, expired bigint, performed bigint)
	LANGUAGE sql STABLE ROWS 1000
BEGIN ATOMIC
	WITH cell AS (
		SELECT s.court, s.person, s.division, s.grounds, s.standing, s.subjects, s.members, k.least
		FROM credit.listing_figures(credit.day_end(p_day), credit.known_at(credit.day_end(p_day))) s,
			 (SELECT credit.min_group() AS least) k
	), by_division AS (
		SELECT c.court, c.person, CASE WHEN c.members >= c.least THEN c.division ELSE 0 END AS division, c.grounds,
			   c.least, sum(c.standing)::bigint AS standing, sum(c.subjects)::bigint AS subjects,
			   -- One subject can be in several of them, so their members are not added up.
			   GREATEST(max(c.members), sum(c.subjects)::bigint) AS members
		FROM cell c GROUP BY 1, 2, 3, 4, 5
	), by_ground AS (
		SELECT c.court, c.person, CASE WHEN c.members >= c.least THEN c.division ELSE 0 END AS division,
			   CASE WHEN c.members >= c.least THEN c.grounds ELSE 0::smallint END AS grounds, c.least,
			   sum(c.standing)::bigint AS standing, sum(c.subjects)::bigint AS subjects,
			   GREATEST(max(c.members), sum(c.subjects)::bigint) AS members
		FROM by_division c GROUP BY 1, 2, 3, 4, 5
	), ranked AS (
		SELECT g.*, row_number() OVER (PARTITION BY g.court, g.person ORDER BY g.members, g.division, g.grounds) AS place,
			   min(g.members) OVER (PARTITION BY g.court, g.person) < g.least AS too_few
		FROM by_ground g
	), stock AS (
		-- What is too few even when it is merged takes the smallest group with it; where there is none it is not told.
		SELECT r.court, r.person, CASE WHEN r.too_few AND r.place <= 2 THEN 0 ELSE r.division END AS division,
			   CASE WHEN r.too_few AND r.place <= 2 THEN 0::smallint ELSE r.grounds END AS grounds,
			   credit.told_count(sum(r.standing)::bigint, r.least) AS standing,
			   credit.told_count(sum(r.subjects)::bigint, r.least) AS subjects
		FROM ranked r GROUP BY 1, 2, 3, 4, r.least
		HAVING GREATEST(max(r.members), sum(r.subjects)::bigint) >= r.least
	), flow AS (
		SELECT m.court, m.person, 0 AS division, 0::smallint AS grounds, m.added, m.removed, m.revoked, m.expired,
			   m.performed
		FROM credit.list_moves(credit.day_start(p_day), credit.day_start(p_day + 1), credit.min_group()) m
		WHERE m.added <> 0 OR m.removed <> 0 OR m.revoked <> 0 OR m.expired <> 0 OR m.performed <> 0
	)
	SELECT court, person, division, grounds, COALESCE(s.standing, 0), COALESCE(s.subjects, 0), COALESCE(f.added, 0),
		   COALESCE(f.removed, 0), COALESCE(f.revoked, 0), COALESCE(f.expired, 0), COALESCE(f.performed, 0)
	FROM stock s FULL JOIN flow f USING (court, person, division, grounds);
END;
COMMENT ON FUNCTION credit.listing_groups(date) IS
	'the list at the end of a day by groups that are large enough, and what happened to it on that day by court and '
	'kind of subject (division 0 and grounds 0, which are also what is merged), in multiples of credit.min_group';

CREATE FUNCTION credit.reach_groups(p_moment timestamptz, p_known timestamptz)
	RETURNS TABLE (measure credit.measure, court text, person boolean, through_post boolean, in_force bigint,
				   exempt bigint)
	LANGUAGE sql STABLE ROWS 1000
BEGIN ATOMIC
	-- A few who are exempt are counted with those who are not, and a few who are not with those who are.
	SELECT m.measure, m.court, m.person, m.through_post,
		   CASE WHEN m.spared < k.least THEN credit.told_count(m.in_force + m.exempt, k.least)
				WHEN m.members - m.spared < k.least THEN 0
				ELSE credit.told_count(m.in_force, k.least) END,
		   CASE WHEN m.spared < k.least THEN 0
				WHEN m.members - m.spared < k.least THEN credit.told_count(m.in_force + m.exempt, k.least)
				ELSE credit.told_count(m.exempt, k.least) END
	FROM credit.reach_figures(p_moment, p_known) m, (SELECT credit.min_group() AS least) k
	WHERE m.members >= k.least;
END;
COMMENT ON FUNCTION credit.reach_groups(timestamptz, timestamptz) IS
	'credit.reach_figures for groups that are large enough, in multiples of credit.min_group: a few who are exempt '
	'count as in force, and a few who are not as exempt; no row for a measure that binds but a few';

CREATE FUNCTION credit.act_groups(p_kind text, p_since timestamptz, p_until timestamptz)
	RETURNS TABLE (month date, department text, measure credit.measure, side text, value text, acts bigint,
				   amount numeric)
	-- The planner expects many more rows than there are, and JIT compilation for them takes seconds.
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	WITH act AS MATERIALIZED (
		-- side: the purpose of a check, the court of feedback; value: what came of it.
		SELECT credit.log_month(a.checked_at) AS month, COALESCE(a.department, '未注明') AS department, a.measure,
			   COALESCE(p.code, 'other') AS side, a.verdict::text AS value, a.subject, count(*) AS acts,
			   NULL::numeric[] AS amounts, NULL::bigint[] AS amounts_of
		FROM credit.access_log a LEFT JOIN credit.purpose p ON p.code = a.purpose
		WHERE p_kind = 'check' AND a.checked_at >= p_since AND a.checked_at < p_until AND a.measure IS NOT NULL
		GROUP BY 1, 2, 3, 4, 5, 6
		UNION ALL
		SELECT date_trunc('month', COALESCE(f.decided_on, credit.legal_day(f.recorded_at))::timestamp)::date,
			   COALESCE(f.department, '未注明'), f.measure,
			   COALESCE(f.court, '未注明'), f.outcome, f.subject, count(*),
			   array_agg(f.amount ORDER BY f.id) FILTER (WHERE f.amount IS NOT NULL), array_agg(f.id ORDER BY f.id) FILTER (WHERE f.amount IS NOT NULL)
		FROM credit.shown_current_feedback f
		WHERE p_kind = 'feedback'
		GROUP BY 1, 2, 3, 4, 5, 6
	), whole AS (
		-- Either all values of a group are told or none: there are few, so one left out could be told from the others.
		SELECT x.month, x.department, x.measure, x.side
		FROM (SELECT y.month, y.department, y.measure, y.side, y.value, count(*) AS subjects FROM act y
			  GROUP BY 1, 2, 3, 4, 5) x
		GROUP BY 1, 2, 3, 4 HAVING min(x.subjects) >= credit.min_group()
	), without_side AS MATERIALIZED (
		SELECT a.*, w.side IS NOT NULL AS told
		FROM act a LEFT JOIN whole w ON w.month = a.month AND w.department = a.department
			AND credit.measure_eq(w.measure, a.measure) AND w.side = a.side
	), by_measure AS (
		SELECT x.month, x.department, x.measure
		FROM (SELECT y.month, y.department, y.measure, y.value, count(DISTINCT y.subject) AS subjects
			  FROM without_side y WHERE NOT y.told GROUP BY 1, 2, 3, 4) x
		GROUP BY 1, 2, 3 HAVING min(x.subjects) >= credit.min_group()
	), without_measure AS MATERIALIZED (
		SELECT a.month, a.department, a.measure, CASE WHEN a.told THEN a.side END AS side, a.value, a.subject, a.acts,
			   a.amounts, a.amounts_of, a.told OR m.month IS NOT NULL AS told
		FROM without_side a LEFT JOIN by_measure m ON NOT a.told AND m.month = a.month AND m.department = a.department
			AND credit.measure_eq(m.measure, a.measure)
	), by_department AS (
		SELECT x.month, x.department
		FROM (SELECT y.month, y.department, y.value, count(DISTINCT y.subject) AS subjects FROM without_measure y
			  WHERE NOT y.told GROUP BY 1, 2, 3) x
		GROUP BY 1, 2 HAVING min(x.subjects) >= credit.min_group()
	), told AS MATERIALIZED (
		SELECT a.month, a.department, CASE WHEN a.told THEN a.measure END AS measure, a.side,
			   CASE WHEN a.told OR d.month IS NOT NULL THEN a.value END AS value, a.subject, a.acts, a.amounts, a.amounts_of
		FROM without_measure a LEFT JOIN by_department d ON NOT a.told AND d.month = a.month AND d.department = a.department
	), amount AS (
		-- The first amounts of a group's subjects, then their second ones: of each so many as make whole least groups, in
		-- the order in which they came.  So the sum moves by the amounts of that many subjects at once.
		SELECT y.month, y.department, y.measure, y.side, y.value, sum(y.amount) AS amount
		FROM (SELECT x.*, row_number() OVER (PARTITION BY x.month, x.department, x.measure, x.side, x.value, x.nth ORDER BY x.feedback) AS place,
					 count(*) OVER (PARTITION BY x.month, x.department, x.measure, x.side, x.value, x.nth) AS subjects
			  FROM (SELECT t.month, t.department, t.measure, t.side, t.value, u.amount, u.feedback,
						   row_number() OVER (PARTITION BY t.month, t.department, t.measure, t.side, t.value, t.subject ORDER BY u.feedback) AS nth
					FROM told t CROSS JOIN LATERAL unnest(t.amounts, t.amounts_of) u (amount, feedback)) x) y
		WHERE y.place <= y.subjects / credit.min_group() * credit.min_group()
		GROUP BY 1, 2, 3, 4, 5
	)
	SELECT g.month, g.department, g.measure, g.side, g.value, credit.told_count(g.acts, credit.min_group()),
		   -- The amounts of a group's members differ, so two digits of their sum are told, as long as groups are.
		   CASE WHEN credit.min_group() = 1 OR a.amount = 0 THEN a.amount
				ELSE round(a.amount, 1 - floor(log(abs(a.amount)))::integer) END
	FROM (SELECT t.month, t.department, t.measure, t.side, t.value, sum(t.acts)::bigint AS acts FROM told t
		  GROUP BY 1, 2, 3, 4, 5 HAVING count(DISTINCT t.subject) >= credit.min_group()) g
	-- No code is an empty text, and so the join can hash.
	LEFT JOIN amount a ON a.month = g.month AND a.department = g.department
		AND COALESCE(a.measure::text, '') = COALESCE(g.measure::text, '')
		AND COALESCE(a.side, '') = COALESCE(g.side, '') AND COALESCE(a.value, '') = COALESCE(g.value, '')
$$;
COMMENT ON FUNCTION credit.act_groups(text, timestamptz, timestamptz) IS
	'checks (p_kind "check", from one moment to before another) or feedback ("feedback", all of it, without what '
	'was corrected since) by month, department, measure, side and value, in groups of enough subjects: where they '
	'are not, NULL for the side, then for the measure, then for the value, then no row; counts in multiples of '
	'credit.min_group; amounts to two digits, of so many subjects as make whole groups of that size, NULL for fewer';

CREATE FUNCTION credit.owed_groups()
	RETURNS TABLE (kind text, department text, court text, measure credit.measure, owed bigint, overdue bigint,
				   longest_overdue integer)
	-- The planner expects many more rows of credit.owed than there are, and JIT compilation for them takes seconds.
	LANGUAGE sql STABLE ROWS 1000 SET search_path = pg_catalog, pg_temp SET jit = off AS $$
	WITH cell AS (
		SELECT o.kind, o.department, o.court, o.measure, count(*) AS owed,
			   count(*) FILTER (WHERE o.overdue_workdays > 0) AS overdue, max(o.overdue_workdays) AS longest_overdue,
			   count(DISTINCT credit.subject_key(o.subject)) AS members
		FROM credit.shown_owed o WHERE o.subject IS NOT NULL GROUP BY 1, 2, 3, 4
	), task AS (
		SELECT c.kind, c.department, c.court, CASE WHEN c.members >= credit.min_group() THEN c.measure END AS measure,
			   sum(c.owed)::bigint AS owed, sum(c.overdue)::bigint AS overdue, max(c.longest_overdue) AS longest_overdue
		FROM cell c
		-- One subject can be in several of them, so their members are not added up.
		GROUP BY 1, 2, 3, 4 HAVING max(c.members) >= credit.min_group()
		UNION ALL
		SELECT d.task, COALESCE(n.department, f.department, '未注明'), COALESCE(d.court, f.court, '未注明'), NULL, count(*),
			   count(*) FILTER (WHERE d.state = 'overdue'),
			   max(credit.workdays_after(d.due_on, credit.legal_day(now())))
		FROM credit.shown_deadline_list d
		LEFT JOIN credit.objection o ON o.id = d.objection
		LEFT JOIN credit.feedback_kept f ON f.id = o.feedback
		LEFT JOIN credit.department_now n ON n.name = f.department
		-- What a department owes is in the first part.
		WHERE d.task <> 'assist'
		GROUP BY 1, 2, 3 HAVING count(*) >= credit.min_group()
	)
	SELECT t.kind, t.department, t.court, t.measure, credit.told_count(t.owed, credit.min_group()),
		   credit.told_count(t.overdue, credit.min_group()),
		   CASE WHEN t.overdue >= credit.min_group() THEN t.longest_overdue END
	FROM task t
	UNION ALL
	-- A push that is not acknowledged is nobody's in particular.
	SELECT o.kind, o.department, o.court, NULL, count(*), count(*) FILTER (WHERE o.overdue_workdays > 0),
		   max(o.overdue_workdays)
	FROM credit.shown_owed o WHERE o.subject IS NULL GROUP BY 1, 2, 3
$$;
COMMENT ON FUNCTION credit.owed_groups() IS
	'what is owed now, by departments and by courts, by kind of task, court and measure; measure NULL where a task '
	'is not about one, and for a few; no row for a few in all; in multiples of credit.min_group, but for receipts, which are '
	'of pushes';

CREATE FUNCTION credit.take_day(p_day date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_end timestamptz := credit.day_end(p_day);
BEGIN
	DELETE FROM credit.figure_day d WHERE d.day = p_day;
	INSERT INTO credit.figure_day (day, last_push, last_event, last_suspension, last_edition)
	VALUES (p_day, (SELECT max(p.id) FROM credit.push p), (SELECT max(e.id) FROM credit.court_event e),
			(SELECT max(e.id) FROM credit.measure_event e), (SELECT max(e.id) FROM credit.plan_edition e));
	INSERT INTO credit.listing_day (day, court, person, division, grounds, standing, subjects, added, removed, revoked,
									expired, performed)
	SELECT p_day, g.court, g.person, g.division, g.grounds, g.standing, g.subjects, g.added, g.removed, g.revoked,
		   g.expired, g.performed
	FROM credit.listing_groups(p_day) g;
	INSERT INTO credit.measure_day (day, measure, court, person, through_post, in_force, exempt)
	SELECT p_day, m.measure, m.court, m.person, m.through_post, m.in_force, m.exempt
	FROM credit.reach_groups(v_end, v_end) m;
END
$$;
COMMENT ON FUNCTION credit.take_day(date) IS 'counts a day that is over, in place of what was counted of it before';

CREATE FUNCTION credit.changed_since_taken() RETURNS date
	LANGUAGE sql STABLE
	-- What is in force at a moment follows from what was known by then, but plans hold since a day of their own.
	RETURN (WITH seen AS (
				SELECT COALESCE(max(d.last_push), 0) AS push, COALESCE(max(d.last_event), 0) AS event,
					   COALESCE(max(d.last_suspension), 0) AS suspension, COALESCE(max(d.last_edition), 0) AS edition
				FROM credit.figure_day d
			)
			SELECT credit.legal_day(LEAST(
				(SELECT min(p.applied_at) FROM credit.push p WHERE p.id > s.push),
				(SELECT min(e.at) FROM credit.court_event e WHERE e.id > s.event),
				(SELECT min(e.at) FROM credit.measure_event e WHERE e.id > s.suspension),
				(SELECT min(credit.day_start(e.valid_from)) FROM credit.plan_edition e WHERE e.id > s.edition)))
			FROM seen s);
COMMENT ON FUNCTION credit.changed_since_taken() IS
	'the first day that what was entered since the days were counted bears on; NULL: none';

CREATE FUNCTION credit.take_days(p_today date, p_days integer) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_first date := credit.legal_day(LEAST((SELECT min(p.applied_at) FROM credit.push p),
										   (SELECT min(e.at) FROM credit.court_event e)));
	v_changed date := credit.changed_since_taken();
	v_kept date;
	v_left integer := p_days;
	v_count integer := 0;
	x record;
BEGIN
	DELETE FROM credit.figure_day d WHERE d.day >= p_today;
	SELECT max(d.day) INTO v_kept FROM credit.figure_day d;
	-- The last two days are always counted again: a transaction that began before midnight may have committed later.
	-- Of days of which something was erased, what was counted is all that is left.
	UPDATE credit.figure_day d SET stale = true
	WHERE NOT d.stale AND (d.day >= v_changed OR d.day >= v_kept - 1)
	  AND d.day > COALESCE(credit.legal_day((SELECT max(e.shown_until) FROM credit.erasure e)), '-infinity');
	PERFORM credit.tell_progress(2, 1, LEAST(p_days, (SELECT p_today - v_first - count(*) FROM credit.figure_day d WHERE NOT d.stale)));
	FOR x IN
		SELECT n.day, d.day IS NULL AS new
		FROM (SELECT v_first + i AS day FROM generate_series(0, p_today - 1 - v_first) i) n
		LEFT JOIN credit.figure_day d ON d.day = n.day
		WHERE d.day IS NULL OR d.stale
		ORDER BY n.day
	LOOP
		IF x.new OR x.day < v_kept - 1 THEN
			EXIT WHEN v_left = 0;
			v_left := v_left - 1;
		END IF;
		PERFORM credit.take_day(x.day);
		PERFORM credit.count_progress();
		v_count := v_count + x.new::integer;
	END LOOP;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.take_days(date, integer) IS
	'counts days before today that are not counted yet or no longer right, the oldest first and at most so many; returns '
	'how many were new';

CREATE FUNCTION credit.take_months(p_today date) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_this date := date_trunc('month', p_today::timestamp)::date;
	v_seen bigint := (SELECT COALESCE(max(f.last_entry), 0) FROM credit.figure_month f);
	v_last bigint := (SELECT max(a.id) FROM credit.access_log a);
	v_month date;
BEGIN
	v_month := LEAST(v_this, credit.log_month((SELECT min(a.checked_at) FROM credit.access_log a WHERE a.id > v_seen)),
					 -- In the first days of a month the month before is counted again, for entries of transactions that
					 -- ended late.
					 CASE WHEN p_today < v_this + 3 THEN (v_this - '1 month'::interval)::date END);
	-- What credit_expire_log has removed is not counted again.
	DELETE FROM credit.figure_month f
	WHERE f.month >= v_month
	  AND f.month > ALL (SELECT b.month FROM credit.log_batch b WHERE b.expired_at IS NOT NULL);
	v_month := COALESCE((SELECT (max(f.month) + '1 month'::interval)::date FROM credit.figure_month f),
						credit.log_month((SELECT min(a.checked_at) FROM credit.access_log a)));
	WHILE v_month < v_this LOOP
		INSERT INTO credit.figure_month (month, last_entry) VALUES (v_month, v_last);
		INSERT INTO credit.check_month (month, department, measure, purpose, verdict, checks)
		SELECT c.month, c.department, c.measure, c.side, c.value, c.acts
		FROM credit.act_groups('check', credit.day_start(v_month),
							   credit.day_start((v_month + '1 month'::interval)::date)) c;
		v_month := v_month + '1 month'::interval;
	END LOOP;
END
$$;
COMMENT ON FUNCTION credit.take_months(date) IS
	'counts the checks of months before this one that are not counted yet or no longer right';

-- Runs as the owner, as all functions do that the office's scheduler calls.
CREATE FUNCTION credit.do_snapshot(days integer DEFAULT 100) RETURNS integer
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
	v_today date := credit.legal_day(now());
	v_count integer;
BEGIN
	IF days IS NULL OR days NOT BETWEEN 1 AND 4000 THEN
		RAISE EXCEPTION '%', credit.message('the number of days must be between 1 and 4000')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	IF NOT credit.try_turn('figures') THEN
		RETURN 0;
	END IF;
	v_count := credit.take_days(v_today, days);
	PERFORM credit.tell_progress(2, 2);
	PERFORM credit.take_months(v_today);
	PERFORM credit.tell_progress(2, 3);
	DELETE FROM credit.owed_taken o WHERE o.day > v_today;
	IF NOT EXISTS (SELECT FROM credit.owed_taken o WHERE o.day = v_today) THEN
		INSERT INTO credit.owed_taken (day) VALUES (v_today);
		INSERT INTO credit.owed_day (day, kind, department, court, measure, owed, overdue, longest_overdue)
		SELECT v_today, o.kind, o.department, o.court, o.measure, o.owed, o.overdue, o.longest_overdue
		FROM credit.owed_groups() o;
	END IF;
	PERFORM credit.tell_progress(2, 0);
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.do_snapshot(integer) IS
	'counts the days, and months of checks, that are over and not counted yet, or that something entered since bears on, '
	'the oldest first and at most so many days in one call, and what is owed today; returns how many days were new; the '
	'figures of a day are the same whenever they are taken; for a scheduler, once a day';
