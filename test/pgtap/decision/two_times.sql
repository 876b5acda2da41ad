-- Decision, two times: for any sequence of a court's decisions, credit_measures(s,
-- as_of, known_at) equals a plain recomputation from the log of the decisions.
-- The recomputation never looks at the register's tables: it replays what was
-- ordered, in SQL.  HISTORIES (120), QUESTIONS (12 a history) and SEED may be set:
-- psql -v histories=5000 -v seed=0.25 ...
\if :{?histories}
\else
\set histories 120
\endif
\if :{?questions}
\else
\set questions 12
\endif
SELECT plan(4);
INSERT INTO credit.court (name) VALUES ('法院0'), ('法院1'), ('法院2');

\ir ../../oracle/numbers.sql
-- What the court ordered, and when the register knew it.
CREATE TEMP TABLE log (
	seq bigint GENERATED ALWAYS AS IDENTITY, history int, known timestamptz, action text, listing bigint, subject credit.subject,
	day date, until_day date, case_no text, exit_ban boolean, person credit.subject, role text, measure credit.measure, ref bigint, other credit.subject, scope text, court text);
CREATE TEMP TABLE failed (history int, action text, message text);

-- One history: up to fifteen decisions of two courts about one organization by any of its codes, two persons and a number that one of
-- them gets; links of numbers are made, ended and made again, and so is it that two codes are of two units.
CREATE PROCEDURE pg_temp.live(h int, seed double precision) LANGUAGE plpgsql AS $$
DECLARE
	o credit.subject := pg_temp.organization(h);
	p credit.subject := pg_temp.person(3 * h);
	q credit.subject := pg_temp.person(3 * h + 1);
	p2 credit.subject := pg_temp.person(3 * h + 2);
	v_court text;
	v_day date;
	v_id bigint;
	v_action text;
	v_subject credit.subject;
	v_org credit.subject;
	v_years int;
	v_ban boolean;
	x record;
BEGIN
	PERFORM setseed(seed);
	FOR i IN 1 .. 6 + floor(random() * 10)::int LOOP
		v_court := '法院' || (h + floor(random() * 2)::int) % 3;
		v_day := '2020-12-01'::date + floor(random() * 2100)::int;
		v_action := CASE WHEN i <= 2 THEN 'list'
			ELSE (ARRAY['list', 'remove', 'remove_early', 'revoke', 'correct', 'stay', 'stay', 'end_stay', 'end_stay', 'bind', 'bind', 'release', 'exempt', 'end_exemption', 'change_identifier', 'change_identifier', 'keep_apart', 'end_link', 'end_link'])[1 + floor(random() * 19)::int] END;
		SELECT * INTO x FROM log WHERE history = h AND action = 'list' ORDER BY random() LIMIT 1;
		-- Decisions that undo another one mostly name one that exists.
		IF v_action IN ('end_stay', 'release') AND random() < 0.8 THEN
			SELECT * INTO x FROM log WHERE history = h AND action = CASE v_action WHEN 'end_stay' THEN 'stay' ELSE 'bind' END ORDER BY seq DESC LIMIT 1;
			CONTINUE WHEN NOT FOUND;
			v_day := LEAST(x.day + 1 + floor(random() * 400)::int, '2026-09-01');
		END IF;
		-- A decision that the rules refuse is neither in the register nor in the log.
		BEGIN
			CASE v_action
			WHEN 'list' THEN
				v_subject := CASE floor(random() * 6) WHEN 0 THEN p WHEN 1 THEN q WHEN 2 THEN p2 ELSE pg_temp.organization(h, floor(random() * 3)::int) END;
				v_years := CASE WHEN random() < 0.5 THEN 2 + floor(random() * 3)::int END;
				v_ban := random() < 0.3 AND credit_subject_kind(v_subject) = 'person';
				v_id := credit_list(v_court, v_subject, CASE credit_subject_kind(v_subject) WHEN 'person' THEN CASE v_subject WHEN q THEN '乙' ELSE '甲' END ELSE '名' || h END, format('（2020）鲁0116执%s号', 10 * h + i), CASE WHEN v_years IS NULL THEN '{1}'::int[] ELSE '{2,3}' END,
									'决定' || i, v_day, v_day, v_years, jsonb_build_object('period_reason', '暴力', 'exit_ban', v_ban));
				INSERT INTO log (history, known, action, listing, subject, day, until_day, case_no, exit_ban, court)
				VALUES (h, clock_timestamp(), 'list', v_id, v_subject, v_day, pg_temp.after(v_day, v_years), format('（2020）鲁0116执%s号', 10 * h + i), v_ban, v_court);
			WHEN 'remove' THEN
				PERFORM credit_remove(x.listing, 'performed', v_day, '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, day) VALUES (h, clock_timestamp(), 'end', x.listing, v_day);
			WHEN 'remove_early' THEN
				PERFORM credit_remove_early(x.listing, 'conduct_corrected', '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, day) VALUES (h, clock_timestamp(), 'end', x.listing, v_day);
			WHEN 'revoke' THEN
				PERFORM credit_revoke(x.listing, '错误', v_day, '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, day) VALUES (h, clock_timestamp(), 'revoke', x.listing, v_day);
			WHEN 'correct' THEN
				PERFORM credit_correct(x.listing, jsonb_build_object('decided_on', v_day), '日期有误', v_day, '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, day, until_day)
				VALUES (h, clock_timestamp(), 'correct', x.listing, v_day, pg_temp.after(v_day, extract(year FROM age(x.until_day, x.day))::int));
			WHEN 'stay' THEN
				PERFORM credit_stay(x.listing, 'retrial', '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, day) VALUES (h, clock_timestamp(), 'stay', x.listing, v_day);
			WHEN 'end_stay' THEN
				PERFORM credit_end_stay(x.listing, 'retrial', '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, day) VALUES (h, clock_timestamp(), 'end_stay', x.listing, v_day);
			WHEN 'bind' THEN
				PERFORM credit_bind(x.listing, p, 'legal_representative', v_day, '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, person, role, day) VALUES (h, clock_timestamp(), 'bind', x.listing, p, 'legal_representative', v_day);
			WHEN 'release' THEN
				PERFORM credit_release(x.listing, p, 'legal_representative', v_day, '文' || i, v_day);
				INSERT INTO log (history, known, action, listing, person, role, day) VALUES (h, clock_timestamp(), 'release', x.listing, p, 'legal_representative', v_day);
			WHEN 'exempt' THEN
				v_id := credit_exempt(v_court, p, 'laiwu/13', '范围' || i, '批准' || i, v_day, v_day, v_day + 200);
				INSERT INTO log (history, known, action, subject, measure, day, until_day, ref, scope, court) VALUES (h, clock_timestamp(), 'exempt', p, 'laiwu/13', v_day, v_day + 201, v_id, '范围' || i, v_court);
			WHEN 'end_exemption' THEN
				SELECT ref INTO v_id FROM log WHERE history = h AND action = 'exempt' ORDER BY random() LIMIT 1;
				PERFORM credit_end_exemption(v_id, '文' || i, v_day);
				INSERT INTO log (history, known, action, ref, day) VALUES (h, clock_timestamp(), 'end_exemption', v_id, v_day);
			WHEN 'change_identifier' THEN
				v_id := credit_change_identifier(v_court, p, p2, v_day, '文' || i, v_day, '号码登记有误');
				INSERT INTO log (history, known, action, subject, other, ref) VALUES (h, clock_timestamp(), 'same', p, p2, v_id);
			WHEN 'keep_apart' THEN
				v_org := pg_temp.organization(h, 1 + floor(random() * 2)::int);
				v_id := credit_keep_apart(v_court, o, v_org, '文' || i, v_day);
				INSERT INTO log (history, known, action, subject, other, ref) VALUES (h, clock_timestamp(), 'apart', o, v_org, v_id);
			WHEN 'end_link' THEN
				SELECT ref INTO v_id FROM log WHERE history = h AND action IN ('same', 'apart') ORDER BY random() LIMIT 1;
				PERFORM credit_end_link(v_id, '文' || i, GREATEST(v_day, (SELECT e.decided_on FROM credit.subject_link k JOIN credit.court_event e ON e.id = k.event WHERE k.id = v_id)), '更正');
				INSERT INTO log (history, known, action, ref) VALUES (h, clock_timestamp(), 'end_link', v_id);
			END CASE;
		EXCEPTION WHEN check_violation OR unique_violation OR object_not_in_prerequisite_state OR undefined_object OR invalid_parameter_value THEN
			INSERT INTO failed VALUES (h, v_action, SQLERRM);
		END;
		COMMIT;
	END LOOP;
END $$;
\ir ../../oracle/live.sql
CREATE INDEX ON log (history);
ANALYZE log;

-- The second implementation: what each listing was as known at "known", by replaying the log.
CREATE FUNCTION pg_temp.opinion(h int, who credit.subject, asked timestamptz, known_at timestamptz)
RETURNS TABLE (measure credit.measure, verdict text, condition text, via credit.subject, case_no text, since timestamptz, until timestamptz) LANGUAGE sql STABLE AS $$
	WITH l AS (SELECT * FROM log WHERE history = h AND known <= known_at),
	links AS (SELECT k.action, x.a, x.b FROM l k, LATERAL (VALUES (k.subject, k.other), (k.other, k.subject)) x (a, b)
			  WHERE k.action IN ('same', 'apart') AND NOT EXISTS (SELECT FROM l e WHERE e.action = 'end_link' AND e.ref = k.ref)),
	me AS (SELECT who AS s UNION SELECT b FROM links WHERE action = 'same' AND a = who
		   UNION
		   -- A unit has three codes; which of them are another unit's is said by the court alone.
		   SELECT c FROM generate_series(0, 2) way, pg_temp.organization(h, way) c
		   WHERE who IN (SELECT pg_temp.organization(h, w) FROM generate_series(0, 2) w)
			 AND NOT EXISTS (SELECT FROM links WHERE action = 'apart' AND a = who AND b = c)),
	listed AS (
		SELECT a.listing, a.subject, a.case_no, a.exit_ban, a.court,
			   pg_temp.start(COALESCE(c.day, a.day)) AS since, pg_temp.start(CASE WHEN c.seq IS NULL THEN a.until_day ELSE c.until_day END) AS until,
			   (SELECT min(GREATEST(pg_temp.start(e.day), pg_temp.start(COALESCE(c.day, a.day)))) FROM l e WHERE e.action = 'end' AND e.listing = a.listing) AS ended_at
		FROM l a
		LEFT JOIN LATERAL (SELECT * FROM l c WHERE c.action = 'correct' AND c.listing = a.listing ORDER BY seq DESC LIMIT 1) c ON true
		WHERE a.action = 'list' AND NOT EXISTS (SELECT FROM l r WHERE r.action = 'revoke' AND r.listing = a.listing)
	), stays AS (
		SELECT s.listing, s.seq, pg_temp.start(s.day) AS begins,
			   (SELECT pg_temp.start(e.day) FROM l e WHERE e.action = 'end_stay' AND e.listing = s.listing AND e.seq > s.seq ORDER BY e.seq LIMIT 1) AS ends
		FROM l s WHERE s.action = 'stay'
	), in_force AS (
		SELECT d.listing, d.subject, d.case_no, d.exit_ban, d.court,
			   GREATEST(d.since, (SELECT max(ends) FROM stays s WHERE s.listing = d.listing AND s.ends <= asked AND s.ends > s.begins)) AS since,
			   LEAST(d.until, d.ended_at, (SELECT min(begins) FROM stays s WHERE s.listing = d.listing AND s.begins > asked AND (s.ends IS NULL OR s.ends > s.begins))) AS until
		FROM listed d
		WHERE d.since <= asked AND asked < COALESCE(LEAST(d.until, d.ended_at), 'infinity')
		  AND NOT EXISTS (SELECT FROM stays s WHERE s.listing = d.listing AND s.begins <= asked AND asked < COALESCE(s.ends, 'infinity'))
	), posts AS (
		SELECT b.listing, b.role, pg_temp.start(b.day) AS since,
			   (SELECT min(GREATEST(pg_temp.start(r.day), pg_temp.start(b.day))) FROM l r WHERE r.action = 'release' AND r.listing = b.listing AND r.person = b.person AND r.seq > b.seq) AS until
		FROM l b JOIN me ON me.s = b.person WHERE b.action = 'bind'
	), held AS (
		-- of several posts of one listing the one that lasts longest, and of those the one that began first
		SELECT DISTINCT ON (p.listing) p.* FROM posts p
		WHERE p.since <= asked AND asked < COALESCE(p.until, 'infinity')
		ORDER BY p.listing, COALESCE(p.until, 'infinity') DESC, p.since
	), exempt AS (
		SELECT x.measure, x.scope, x.court, pg_temp.start(x.day) AS since,
			   COALESCE((SELECT GREATEST(pg_temp.start(e.day), pg_temp.start(x.day)) FROM l e WHERE e.action = 'end_exemption' AND e.ref = x.ref ORDER BY e.seq DESC LIMIT 1), pg_temp.start(x.until_day)) AS until
		FROM l x JOIN me ON me.s = x.subject WHERE x.action = 'exempt'
	), reached AS (
		SELECT m.measure, m.verdict::text, m.condition, NULL::credit.subject AS via, f.case_no, f.since, f.until, f.court
		FROM in_force f JOIN me ON me.s = f.subject JOIN credit.plan_measure m
			ON (CASE credit_subject_kind(f.subject) WHEN 'person' THEN m.binds_person ELSE m.binds_organization END) AND (m.court_mark IS NULL OR f.exit_ban)
		UNION ALL
		SELECT m.measure, m.verdict::text, m.condition, f.subject, f.case_no, GREATEST(f.since, p.since), LEAST(f.until, p.until), f.court
		FROM held p JOIN in_force f USING (listing) JOIN credit.plan_measure m ON p.role = ANY (m.binds_through)
	)
	SELECT r.measure, COALESCE(x.verdict, r.verdict), COALESCE(x.scope, r.condition), r.via, r.case_no,
		   GREATEST(r.since, x.since, '2020-11-21 00:00+08'), LEAST(r.until, x.until)
	FROM reached r
	LEFT JOIN LATERAL (SELECT 'exempt' AS verdict, e.* FROM exempt e WHERE e.measure = r.measure AND e.court = r.court AND e.since <= asked AND asked < e.until ORDER BY e.until DESC LIMIT 1) x ON true
	WHERE asked >= '2020-11-21 00:00+08'
	  -- 山东省社会信用条例 art. 38: nothing is told later than five years after the end, as known now
	  AND EXISTS (SELECT FROM (
			SELECT a.case_no, LEAST((SELECT min(e.day) FROM log e WHERE e.history = h AND e.action IN ('end', 'revoke') AND e.listing = a.listing), COALESCE(
				(SELECT c.until_day FROM log c WHERE c.history = h AND c.action = 'correct' AND c.listing = a.listing ORDER BY seq DESC LIMIT 1), a.until_day)) AS ends_on
			FROM log a WHERE a.history = h AND a.action = 'list') z
		WHERE z.case_no = r.case_no AND COALESCE(pg_temp.start((z.ends_on + interval '5 years')::date) > statement_timestamp(), true))
$$;

-- Questions about the bounds of periods and random moments; as known now, at each moment of the log, and in between.
CREATE TEMP TABLE question AS
	SELECT row_number() OVER () AS q, h, who,
		   CASE floor(random() * 3) WHEN 0 THEN pg_temp.start(edge) WHEN 1 THEN pg_temp.start(edge) - interval '1 microsecond'
				ELSE '2020-11-01'::timestamptz + random() * interval '6 years' END AS asked,
		   CASE floor(random() * 3) WHEN 0 THEN 'infinity'::timestamptz ELSE moment END AS known_at
	FROM generate_series(1, :histories) h, generate_series(1, :questions) n,
		LATERAL (SELECT CASE (n + h) % 4 WHEN 0 THEN pg_temp.organization(h, n % 3) WHEN 1 THEN pg_temp.person(3 * h) WHEN 2 THEN pg_temp.person(3 * h + 1) ELSE pg_temp.person(3 * h + 2) END AS who) w,
		LATERAL (SELECT COALESCE(day, '2024-01-01') AS edge FROM log WHERE history = h ORDER BY md5((seq + n)::text) LIMIT 1) e,
		LATERAL (SELECT known AS moment FROM log WHERE history = h ORDER BY md5((seq * 7 + n)::text) LIMIT 1) k;
CREATE TEMP TABLE answer AS SELECT q.q, a.measure, a.verdict::text, a.condition, a.via, a.case_no, a.since, a.until FROM question q, credit_measures(q.who, q.asked, q.known_at) a;
CREATE TEMP TABLE opinion AS SELECT q.q, a.* FROM question q, pg_temp.opinion(q.h, q.who, q.asked, q.known_at) a;
SELECT ok((SELECT count(DISTINCT action) FROM log) >= 9 AND (SELECT count(DISTINCT q) FROM answer) > :histories, 'the histories are eventful, and many questions have an answer');
SELECT is_empty('TABLE answer EXCEPT ALL TABLE opinion', 'nothing is answered but what was decided');
SELECT is_empty('TABLE opinion EXCEPT ALL TABLE answer', 'and all of it');
SELECT is_empty($$SELECT action, message FROM failed WHERE message !~ 'fixed period|has ended|no fixed period|over already|over by then|stayed already|is not stayed|begins after|over before|changes nothing|holds this post|no such post|listing of a person|that of a person|there is no exemption|linked already|has no listing of the subject to exempt|would last too long|revoked already|older|future|there is no listing|already|under either number|has been ended|into force again|there is no link' $$, 'what was refused was refused by a rule');
SELECT * FROM finish();
