-- Decision: a listing is what its decisions come to.  For any sequence of a court's
-- decisions about a listing, of all kinds, credit_measures(s, as_of, known_at) equals
-- an opinion that walks the decisions one by one, and has no version, range or
-- multirange in sight; so does credit_is_restricted of the present.  And what is kept equals what is computed anew, for each moment
-- at which something became known.  HISTORIES (120), QUESTIONS (15 a history) and SEED
-- may be set: psql -v histories=5000 -v seed=0.25 ...
\if :{?histories}
\else
\set histories 120
\endif
\if :{?questions}
\else
\set questions 15
\endif
SELECT plan(7);

\ir ../../oracle/numbers.sql
-- What the court ordered, and when the register knew it.
CREATE TEMP TABLE log (
	seq bigint GENERATED ALWAYS AS IDENTITY, history int, known timestamptz, action text, decision bigint, target bigint, day date,
	grounds int[], years int, grace date, ban boolean, proceeding text, moment timestamptz);
CREATE TEMP TABLE failed (history int, action text, message text);

CREATE PROCEDURE pg_temp.live(h int, seed double precision) LANGUAGE plpgsql AS $$
DECLARE
	v_listing bigint;
	v_day date;
	v_action text;
	v_id bigint;
	v_target bigint;
	v_grounds int[];
	v_years int;
	v_ban boolean;
	v_grace date;
	v_moment timestamptz;
	v_proceeding text;
BEGIN
	PERFORM setseed(seed);
	v_day := '2020-12-01'::date + floor(random() * 1800)::int;
	v_grounds := (ARRAY['{1}', '{4}', '{2}', '{2,3}', '{1,5}'])[1 + floor(random() * 5)::int]::int[];
	v_ban := random() < 0.4;
	v_grace := CASE WHEN random() < 0.2 THEN v_day + 40 END;
	IF random() < 0.1 THEN
		-- In grace still.
		v_day := credit.legal_day(now());
		v_grace := v_day + 45;
	END IF;
	v_listing := credit_list('甲区人民法院', pg_temp.person(h), '名' || h, format('（2020）鲁0116执%s号', h), v_grounds, '决定' || h, v_day, v_day,
		NULL, jsonb_strip_nulls(jsonb_build_object('exit_ban', v_ban, 'grace_until', v_grace)));
	INSERT INTO log (history, known, action, day, grounds, years, grace, ban, decision) VALUES (h, clock_timestamp(), 'list', v_day, v_grounds, 2, v_grace, v_ban, v_listing);
	COMMIT;
	FOR i IN 1 .. 3 + floor(random() * 10)::int LOOP
		v_day := LEAST(v_day + floor(random() * 500)::int - 100, credit.legal_day(now()));
		v_day := CASE WHEN random() < 0.1 THEN make_date(2024, 2, 29) ELSE v_day END;
		v_action := (ARRAY['ground', 'ground', 'extend', 'exit_ban', 'exit_ban', 'lift_exit_ban', 'lift_exit_ban', 'end_grace', 'remove', 'remove_early', 'end_debtor',
						   'revoke', 'revoke', 'correct_day', 'correct_ban', 'stay', 'end_stay', 'end_stay', 'end_grace', 'revoke_all', 'correct_later', 'correct_later'])[1 + floor(random() * 22)::int];
		v_target := NULL;
		BEGIN
			CASE v_action
			WHEN 'ground' THEN
				v_grounds := (ARRAY['{1}', '{4}', '{3,5}', '{2}'])[1 + floor(random() * 4)::int]::int[];
				v_id := credit_add_ground(v_listing, v_grounds, v_day, '增' || i, v_day);
				INSERT INTO log (history, known, action, decision, day, grounds, years) VALUES (h, clock_timestamp(), 'ground', v_id, v_day, v_grounds, 2);
			WHEN 'extend' THEN
				v_target := CASE WHEN random() < 0.5 THEN (SELECT decision FROM log WHERE history = h AND action = 'ground' ORDER BY random() LIMIT 1) END;
				v_years := 3 + floor(random() * 3)::int;
				PERFORM credit_extend(v_listing, v_years, '多项失信行为', '延' || i, v_day, v_target);
				INSERT INTO log (history, known, action, decision, target, years) VALUES (h, clock_timestamp(), 'extend', (SELECT max(id) FROM credit.court_event), v_target, v_years);
			WHEN 'exit_ban' THEN
				v_id := credit_exit_ban(v_listing, '限' || i, v_day);
				INSERT INTO log (history, known, action, decision, day) VALUES (h, clock_timestamp(), 'exit_ban', v_id, v_day);
			WHEN 'lift_exit_ban' THEN
				PERFORM credit_lift_exit_ban(v_listing, '解除', '解' || i, v_day);
				INSERT INTO log (history, known, action, decision, day) VALUES (h, clock_timestamp(), 'lift_exit_ban', (SELECT max(id) FROM credit.court_event), v_day);
			WHEN 'end_grace' THEN
				v_moment := credit_end_grace(v_listing, '转移财产', '宽' || i, v_day);
				INSERT INTO log (history, known, action, decision, moment) VALUES (h, clock_timestamp(), 'end_grace', (SELECT max(id) FROM credit.court_event), v_moment);
			WHEN 'remove' THEN
				PERFORM credit_remove(v_listing, 'performed', v_day, '删' || i, v_day);
				INSERT INTO log (history, known, action, decision, day) VALUES (h, clock_timestamp(), 'remove', (SELECT max(id) FROM credit.court_event), v_day);
			WHEN 'remove_early' THEN
				PERFORM credit_remove_early(v_listing, 'conduct_corrected', '提' || i, v_day);
				INSERT INTO log (history, known, action, decision, day) VALUES (h, clock_timestamp(), 'remove_early', (SELECT max(id) FROM credit.court_event), v_day);
			WHEN 'end_debtor' THEN
				PERFORM credit_end_debtor(v_listing, 'died', v_day, v_day, '亡' || i, v_day);
				INSERT INTO log (history, known, action, decision, day) VALUES (h, clock_timestamp(), 'end_debtor', (SELECT max(id) FROM credit.court_event), v_day);
			WHEN 'revoke' THEN
				SELECT decision INTO v_target FROM log WHERE history = h AND action IN ('ground', 'extend', 'exit_ban', 'lift_exit_ban', 'end_grace', 'remove', 'remove_early', 'end_debtor') ORDER BY random() LIMIT 1;
				CONTINUE WHEN NOT FOUND;
				PERFORM credit_revoke_decision(v_target, '错误', v_day, '撤' || i, v_day);
				INSERT INTO log (history, known, action, target) VALUES (h, clock_timestamp(), 'revoke', v_target);
			WHEN 'correct_day' THEN
				PERFORM credit_correct(v_listing, jsonb_build_object('decided_on', v_day), '日期有误', v_day, '正' || i, v_day);
				INSERT INTO log (history, known, action, day) VALUES (h, clock_timestamp(), 'correct_day', v_day);
			WHEN 'correct_later' THEN
				SELECT decision INTO v_target FROM log WHERE history = h AND action IN ('ground', 'exit_ban', 'lift_exit_ban') ORDER BY random() LIMIT 1;
				CONTINUE WHEN NOT FOUND;
				PERFORM credit_correct(v_listing, jsonb_build_object('decided_on', v_day), '日期有误', v_day, '改' || i, v_day, v_target);
				INSERT INTO log (history, known, action, target, day) VALUES (h, clock_timestamp(), 'correct_later', v_target, v_day);
			WHEN 'correct_ban' THEN
				v_ban := random() < 0.5;
				PERFORM credit_correct(v_listing, jsonb_build_object('exit_ban', v_ban), '标记有误', v_day, '标' || i, v_day);
				INSERT INTO log (history, known, action, ban) VALUES (h, clock_timestamp(), 'correct_ban', v_ban);
			WHEN 'stay' THEN
				v_proceeding := (ARRAY['retrial', 'bankruptcy'])[1 + floor(random() * 2)::int];
				PERFORM credit_stay(v_listing, v_proceeding, '中' || i, v_day);
				INSERT INTO log (history, known, action, day, proceeding) VALUES (h, clock_timestamp(), 'stay', v_day, v_proceeding);
			WHEN 'end_stay' THEN
				v_proceeding := (ARRAY['retrial', 'bankruptcy'])[1 + floor(random() * 2)::int];
				PERFORM credit_end_stay(v_listing, v_proceeding, '恢' || i, v_day);
				INSERT INTO log (history, known, action, day, proceeding) VALUES (h, clock_timestamp(), 'end_stay', v_day, v_proceeding);
			ELSE
				CONTINUE WHEN random() < 0.8;
				PERFORM credit_revoke(v_listing, '错误', v_day, '全撤' || i, v_day);
				INSERT INTO log (history, known, action) VALUES (h, clock_timestamp(), 'revoke_all');
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

-- Is the listing in force at asked, and with the exit ban, by what was known at known_at?
CREATE FUNCTION pg_temp.walk(h int, asked timestamptz, known_at timestamptz) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
	l log;
	x log;
	first log;
	v_from timestamptz;
	v_to timestamptz;
	v_years int;
	v_day date;
	v_banned boolean;
	v_since timestamptz;
	v_holds boolean := false;
	v_open boolean;
	gone bigint[] := ARRAY(SELECT target FROM log WHERE history = h AND action = 'revoke' AND known <= known_at);
BEGIN
	SELECT * INTO first FROM log WHERE history = h AND action = 'list' AND known <= known_at;
	IF NOT FOUND OR EXISTS (SELECT FROM log WHERE history = h AND action = 'revoke_all' AND known <= known_at) THEN
		RETURN 'no';
	END IF;
	FOR l IN SELECT * FROM log WHERE history = h AND action IN ('list', 'ground') AND known <= known_at AND decision <> ALL (CASE action WHEN 'list' THEN '{}' ELSE gone END) ORDER BY seq LOOP
		v_day := l.day;
		v_years := l.years;
		FOR x IN SELECT * FROM log WHERE history = h AND known <= known_at AND (decision IS NULL OR decision <> ALL (gone)) ORDER BY seq LOOP
			IF x.action = 'correct_day' AND l.action = 'list' OR x.action = 'correct_later' AND l.action = 'ground' AND x.target = l.decision THEN
				v_day := x.day;
			ELSIF x.action = 'extend' AND (x.target IS NULL AND l.action = 'list' OR x.target = l.decision AND l.action = 'ground') AND x.years > v_years THEN
				v_years := x.years;
			END IF;
		END LOOP;
		v_from := pg_temp.start(v_day);
		IF l.grace IS NOT NULL THEN
			v_from := pg_temp.start(l.grace + 1);
			FOR x IN SELECT * FROM log WHERE history = h AND known <= known_at AND action = 'end_grace' AND decision <> ALL (gone) LOOP
				IF x.moment < v_from THEN
					v_from := x.moment;
				END IF;
			END LOOP;
		END IF;
		v_to := 'infinity';
		IF l.grounds <> '{1}' THEN
			v_to := pg_temp.start(pg_temp.after(v_day, v_years));
		END IF;
		CONTINUE WHEN asked < v_from OR asked >= v_to;
		v_open := true;
		FOR x IN SELECT * FROM log WHERE history = h AND known <= known_at AND seq > l.seq AND decision <> ALL (gone) AND action IN ('remove', 'remove_early', 'end_debtor') LOOP
			-- A removal is of what had been decided by its day.
			IF asked >= pg_temp.start(x.day) AND (x.action = 'end_debtor' OR x.day >= l.day AND (x.action = 'remove') = (v_to = 'infinity')) THEN
				v_open := false;
			END IF;
		END LOOP;
		v_holds := v_holds OR v_open;
	END LOOP;
	IF NOT v_holds THEN
		RETURN 'no';
	END IF;
	FOR l IN SELECT * FROM log WHERE history = h AND known <= known_at AND action = 'stay' LOOP
		SELECT * INTO x FROM log WHERE history = h AND known <= known_at AND action = 'end_stay' AND proceeding = l.proceeding AND seq > l.seq ORDER BY seq LIMIT 1;
		IF asked >= pg_temp.start(l.day) AND (x.seq IS NULL OR asked < pg_temp.start(x.day)) THEN
			RETURN 'no';
		END IF;
	END LOOP;
	v_banned := first.ban;
	v_since := '-infinity';
	FOR x IN SELECT * FROM log WHERE history = h AND known <= known_at AND (decision IS NULL OR decision <> ALL (gone)) AND action IN ('exit_ban', 'lift_exit_ban', 'correct_ban') ORDER BY seq LOOP
		IF x.action = 'correct_ban' THEN
			IF v_since = '-infinity' THEN
				v_banned := x.ban;
			END IF;
		ELSE
			-- The day of a decision about the ban may have been corrected.
			v_day := COALESCE((SELECT day FROM log WHERE history = h AND known <= known_at AND action = 'correct_later' AND target = x.decision ORDER BY seq DESC LIMIT 1), x.day);
			IF asked >= pg_temp.start(v_day) AND pg_temp.start(v_day) >= v_since THEN
				v_banned := x.action = 'exit_ban';
				v_since := pg_temp.start(v_day);
			END IF;
		END IF;
	END LOOP;
	RETURN CASE WHEN v_banned THEN 'banned' ELSE 'yes' END;
END $$;

-- Questions about the bounds and about random moments; as known now, and at each moment of the log.
CREATE TEMP TABLE question AS
	SELECT row_number() OVER () AS q, h,
		   CASE floor(random() * 4) WHEN 0 THEN pg_temp.start(edge) WHEN 1 THEN pg_temp.start(edge) - interval '1 microsecond' WHEN 2 THEN clock_timestamp()
				ELSE '2020-12-01'::timestamptz + random() * interval '8 years' END AS asked,
		   CASE floor(random() * 2) WHEN 0 THEN 'infinity'::timestamptz ELSE moment END AS known_at
	FROM generate_series(1, :histories) h, generate_series(1, :questions) n,
		LATERAL (SELECT COALESCE(CASE n % 3 WHEN 0 THEN pg_temp.after(day, COALESCE(years, 2)) ELSE day END, '2024-01-01') AS edge FROM log WHERE history = h ORDER BY md5((seq + n)::text) LIMIT 1) e,
		LATERAL (SELECT known AS moment FROM log WHERE history = h ORDER BY md5((seq * 7 + n)::text) LIMIT 1) k;
-- Five years after the end nothing is told any more (山东省社会信用条例 art. 38): what began after 2021-11 cannot have ended so long ago.
DELETE FROM question WHERE asked < '2021-11-01';
-- Of the present only what is known now is asked: the moments of the run itself are the future of those before them.
DELETE FROM question WHERE asked BETWEEN credit.day_start(credit.legal_day(now())) AND now() + interval '1 day' AND known_at <> 'infinity';
CREATE TEMP TABLE answer AS
	SELECT q.q, q.h, q.asked, q.known_at, CASE WHEN bool_or(m.measure = 'laiwu/20') THEN 'banned' WHEN bool_or(m.measure = 'laiwu/4') THEN 'yes' ELSE 'no' END AS answered,
		   pg_temp.walk(q.h, q.asked, q.known_at) AS opinion
	FROM question q LEFT JOIN credit_measures(pg_temp.person(q.h), q.asked, q.known_at) m ON true
	GROUP BY q.q, q.h, q.asked, q.known_at;
SELECT ok((SELECT count(DISTINCT action) FROM log) >= 13, 'decisions of nearly all kinds are made');
SELECT ok((SELECT bool_and(n > :histories / 2) FROM (SELECT answered, count(*) AS n FROM answer GROUP BY 1) x) AND (SELECT count(DISTINCT answered) FROM answer) = 3, 'and many questions have each answer');
SELECT is_empty(format($$SELECT * FROM answer WHERE answered <> opinion AND NOT EXISTS (SELECT FROM credit.listing l WHERE l.subject = pg_temp.person(h) AND l.known_until = 'infinity' AND credit.disclosure_end(l.until) <= now()) LIMIT 20$$),
	'every answer is what the decisions come to');
SELECT is_empty(format($$SELECT h, measure FROM generate_series(1, %s) h CROSS JOIN (VALUES ('laiwu/4'), ('laiwu/20')) m (measure) CROSS JOIN LATERAL pg_temp.walk(h, now(), 'infinity') w (opinion)
	WHERE credit_is_restricted(pg_temp.person(h), m.measure::credit.measure) IS DISTINCT FROM CASE m.measure WHEN 'laiwu/4' THEN w.opinion <> 'no' ELSE w.opinion = 'banned' END$$, :histories), 'so is credit_is_restricted, of the present');
SELECT is_empty('SELECT listing FROM credit.stale_versions()', 'what is kept is what is computed anew');
SELECT is_empty($$SELECT l.id FROM credit.listing l CROSS JOIN credit.compiled(ARRAY[l.listing], l.known_from) c
	WHERE (c.since, c.until, c.stays, c.exit_ban, c.exit_bans, c.ended) IS DISTINCT FROM (l.since, l.until, l.stays, l.exit_ban, l.exit_bans, l.ended)$$, 'at each moment at which something became known');
SELECT is_empty($$SELECT action, message FROM failed WHERE message !~ 'fixed period|has ended|no fixed period|over already|stayed already|is not stayed|begins after|over before|revoked already|older|future|already|no exit ban|exit ban rests|rests on a later|no longer be in their order|not in a period of grace|cannot be extended|no longer than before|alone has no period|lists nobody|changes nothing|cannot be entered|not over|required|into force again' $$, 'what was refused was refused by a rule');
SELECT * FROM finish();
