-- Practice: pushes between decisions.  Two courts push their lists, full and as
-- deltas, each record spelt anew, and decide between the pushes by themselves;
-- departments check, feed back, acknowledge.  A push shows the list, and decides
-- only where a record carries a decision (法释〔2017〕7号 arts. 9, 10; doc/register.md):
-- what each record comes to is foretold, and credit_measures (of then and now, as
-- known then and now), credit_is_restricted, credit.owed and credit.undo_list
-- equal an opinion that walks what happened, and looks at no version.  The
-- histories have subjects and cases of their own and go through time side by side:
-- a push has the records of many, for a push costs far more than a record.
-- HISTORIES (24), QUESTIONS (8 a history) and SEED may be set:
-- psql -v histories=200 -v seed=0.25 ...
\if :{?histories}
\else
\set histories 24
\endif
\if :{?questions}
\else
\set questions 8
\endif
SELECT plan(14);
\ir ../../oracle/numbers.sql
\ir ../../oracle/noise.sql
SET client_min_messages = warning;
SET credit.max_removal_share = 100;
SET jit = off;

-- What happened: decisions, by whichever way they came, and what departments did.  moment: from when it works, where not from its day.
CREATE TEMP TABLE log (
	seq bigint GENERATED ALWAYS AS IDENTITY, history int, known timestamptz, action text, own boolean, mine bigint, id bigint, day date, moment timestamptz,
	grounds int[], years int, ban boolean, who credit.subject, other credit.subject);
-- Listings, and what the court's own system says of them: it does not know of what was decided here.
CREATE TEMP TABLE mine (
	id bigint GENERATED ALWAYS AS IDENTITY, history int, listing bigint, court text, who text, subject credit.subject, name text, case_no text,
	number text, day date, grounds int[], years int, ban boolean, duty text, wording text, stands_on date, last_on date, pieces int DEFAULT 1,
	own boolean DEFAULT false, own_ban boolean DEFAULT false, own_at timestamptz, gone_on date, gone boolean DEFAULT false, absent boolean DEFAULT false);
CREATE TEMP TABLE sent (court text, push_no text, mode text, push bigint, person boolean, organization boolean, foretold text, result text);
-- What a record of a push, or the listing that a full list does not have, was to come to, and came to.
CREATE TEMP TABLE said (push bigint, record_no bigint, listing bigint, history int, foretold text, does text, record jsonb, about jsonb);
CREATE TEMP TABLE outcome (push bigint, record_no bigint, listing bigint, outcome text);
CREATE TEMP TABLE did (history int, kind text, id bigint, at timestamptz, who credit.subject, measure credit.measure, mine bigint, day date, outcome text, department text);
CREATE TEMP TABLE failed (history int, action text, message text);
CREATE INDEX ON log (history); CREATE INDEX ON log (mine); CREATE INDEX ON mine (history); CREATE INDEX ON mine (listing); CREATE INDEX ON did (history);
CREATE TEMP SEQUENCE number_no;
-- The numbers of the three persons and the three of the unit of a history: its own.
CREATE TEMP TABLE number AS
	SELECT h, who, way, CASE who WHEN 'o' THEN pg_temp.organization(h, way) ELSE pg_temp.person(3 * h + way) END AS subject
	FROM generate_series(1, :histories) h, (VALUES ('p', 0), ('q', 1), ('p2', 2), ('o', 0), ('o', 1), ('o', 2)) w (who, way);
CREATE INDEX ON number (h, who);
ANALYZE number;

-- The stage is emptied at the end of a push or decision; a record that is there word for word is not staged.
CREATE FUNCTION pg_temp.keep_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO pg_temp.outcome SELECT push, record_no, old_listing, outcome FROM gone;
	RETURN NULL;
END $$;
CREATE TRIGGER keep_outcome AFTER DELETE ON credit.push_stage REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION pg_temp.keep_outcome();

-- Is the listing in force at a moment, and with the exit ban, by what was known at another?
CREATE FUNCTION pg_temp.walk(m bigint, asked timestamptz, known_at timestamptz) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
	l log;
	x log;
	v_day date;
	v_years int;
	v_to timestamptz;
	v_open boolean;
	v_holds boolean := false;
	v_banned boolean;
	v_since timestamptz := '-infinity';
BEGIN
	IF NOT EXISTS (SELECT FROM log WHERE mine = m AND action = 'list' AND known <= known_at)
	   OR EXISTS (SELECT FROM log WHERE mine = m AND action = 'revoke' AND known <= known_at) THEN
		RETURN 'no';
	END IF;
	FOR l IN SELECT * FROM log WHERE mine = m AND action IN ('list', 'ground') AND known <= known_at ORDER BY seq LOOP
		v_day := l.day;
		v_years := l.years;
		-- A correction names the listing, or the last ground that was pushed.
		FOR x IN SELECT * FROM log WHERE mine = m AND known <= known_at AND action IN ('correct', 'extend') AND id = l.seq ORDER BY seq LOOP
			v_day := CASE x.action WHEN 'correct' THEN x.day ELSE v_day END;
			v_years := CASE WHEN x.action = 'extend' AND x.years > v_years THEN x.years ELSE v_years END;
		END LOOP;
		v_to := CASE WHEN l.grounds = '{1}' THEN 'infinity' ELSE pg_temp.start(pg_temp.after(v_day, v_years)) END;
		CONTINUE WHEN asked < pg_temp.start(v_day) OR asked >= v_to;
		v_open := true;
		FOR x IN SELECT * FROM log WHERE mine = m AND known <= known_at AND seq > l.seq AND action IN ('remove', 'remove_early') LOOP
			IF asked >= x.moment AND x.day >= l.day AND (x.action = 'remove') = (v_to = 'infinity') THEN
				v_open := false;
			END IF;
		END LOOP;
		v_holds := v_holds OR v_open;
	END LOOP;
	FOR l IN SELECT * FROM log WHERE mine = m AND known <= known_at AND action IN ('stay', 'absent') LOOP
		SELECT * INTO x FROM log WHERE mine = m AND known <= known_at AND action = CASE l.action WHEN 'stay' THEN 'end_stay' ELSE 'return' END AND seq > l.seq ORDER BY seq LIMIT 1;
		IF asked >= l.moment AND (x.seq IS NULL OR asked < x.moment) THEN
			RETURN 'no';
		END IF;
	END LOOP;
	IF NOT v_holds THEN
		RETURN 'no';
	END IF;
	FOR x IN SELECT * FROM log WHERE mine = m AND known <= known_at AND action IN ('list', 'exit_ban', 'lift_exit_ban') ORDER BY seq LOOP
		IF x.action = 'list' THEN
			v_banned := x.ban;
		ELSIF asked >= x.moment AND x.moment >= v_since THEN
			v_banned := x.action = 'exit_ban';
			v_since := x.moment;
		END IF;
	END LOOP;
	RETURN CASE WHEN v_banned THEN 'banned' ELSE 'yes' END;
END $$;
-- When the last of a listing's periods is over, whatever has ended it earlier.
CREATE FUNCTION pg_temp.over_at(m bigint) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN (SELECT max(CASE WHEN l.grounds = '{1}' THEN 'infinity' ELSE pg_temp.start(pg_temp.after(
			COALESCE((SELECT c.day FROM log c WHERE c.mine = m AND c.action = 'correct' AND c.id = l.seq ORDER BY c.seq DESC LIMIT 1), l.day),
			GREATEST(l.years, (SELECT max(c.years) FROM log c WHERE c.mine = m AND c.action = 'extend' AND c.id = l.seq)))) END)
	FROM log l WHERE l.mine = m AND l.action IN ('list', 'ground'));
END $$;
CREATE FUNCTION pg_temp.stands(m mine) RETURNS boolean LANGUAGE plpgsql STABLE AS $$BEGIN RETURN NOT m.gone AND NOT m.absent AND pg_temp.over_at(m.id) > now(); END $$;
CREATE FUNCTION pg_temp.any_day() RETURNS date LANGUAGE sql VOLATILE AS $$SELECT '2021-01-04'::date + floor(random() * ('2026-11-01'::date - '2021-01-04'::date))::int$$;
CREATE FUNCTION pg_temp.any_grounds() RETURNS int[] LANGUAGE sql VOLATILE AS $$SELECT pg_temp.pick('{1}', '{4}', '{2}', '{2,3}', '{3,5}', '{1}')::int[]$$;
CREATE FUNCTION pg_temp.subject(p_h int, p_who text) RETURNS credit.subject LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	v_way int := floor(random() * 3);
BEGIN
	RETURN (SELECT n.subject FROM number n WHERE n.h = p_h AND n.who = p_who AND (p_who <> 'o' OR n.way = v_way));
END $$;
-- The record of a listing, as the court's own system has it.
CREATE FUNCTION pg_temp.record(m mine) RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	n record;
BEGIN
	SELECT pg_temp.noise_subject(CASE m.who WHEN 'o' THEN pg_temp.subject(m.history, 'o') ELSE m.subject END) AS number INTO n;
	RETURN jsonb_build_object('name', regexp_replace(m.name, '(.)$', pg_temp.pick('\1', ' \1', '　\1')), 'subject', n.number, 'case_no', pg_temp.noise_number(m.case_no),
		'kind', CASE WHEN length(n.number) = 15 OR random() < 0.3 THEN CASE WHEN m.who = 'o' THEN pg_temp.pick('581', '法人或其他组织') ELSE pg_temp.pick('580', '自然人') END END,
		'decision_no', pg_temp.noise_number(m.number), 'decided_on', pg_temp.noise_day(m.day),
		'grounds', CASE WHEN random() < 0.5 THEN to_jsonb(m.grounds) ELSE to_jsonb(array_to_string(m.grounds, ',')) END,
		'period_years', CASE WHEN m.years > 2 THEN m.years END, 'period_reason', CASE WHEN m.years > 2 THEN '暴力' END,
		'exit_ban', CASE WHEN m.ban OR random() < 0.5 THEN m.ban END, 'duty', m.duty);
END $$;

CREATE TEMP TABLE intent (no bigint GENERATED ALWAYS AS IDENTITY, history int, record jsonb, foretold text, does text, about mine);
CREATE INDEX ON intent (history);
-- What one record about a subject and case is to say, and what it will come to (doc/register.md).
CREATE FUNCTION pg_temp.intend(h int, p_court text, p_who text, p_case text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	m mine;
	o boolean := EXISTS (SELECT FROM mine x WHERE history = h AND court <> p_court AND who = p_who AND case_no = p_case AND pg_temp.stands(x));
	v_does text;
	v_foretold text;
	r jsonb;
	v_day date;
BEGIN
	SELECT * INTO m FROM mine WHERE history = h AND court = p_court AND who = p_who AND case_no = p_case ORDER BY id DESC LIMIT 1;
	v_day := pg_temp.any_day();
	IF m.id IS NULL OR m.gone AND random() < 0.6 OR m.absent AND random() < 0.3 OR NOT m.gone AND NOT m.absent AND pg_temp.over_at(m.id) <= now() AND random() < 0.5
	   OR pg_temp.stands(m) AND m.pieces = 1 AND random() < 0.25 THEN
		v_does := 'other';
	ELSE
		v_does := CASE WHEN m.gone OR NOT pg_temp.stands(m) THEN pg_temp.pick('again', 'text')
			ELSE pg_temp.pick('again', 'text', 'silent', 'ban', 'correct', 'removal') END;
	END IF;
	IF v_does = 'ban' AND (m.who = 'o' OR m.own_ban) OR v_does = 'correct' AND (m.own OR m.pieces > 1) OR v_does IN ('removal', 'silent') AND m.pieces > 1 THEN
		v_does := 'again';
	END IF;

	IF v_does = 'other' THEN
		DECLARE
			n mine;
		BEGIN
			n.history := h; n.court := p_court; n.who := p_who; n.case_no := p_case; n.subject := pg_temp.subject(h, p_who);
			n.name := CASE p_who WHEN 'o' THEN '名' || h || '有限公司' WHEN 'p' THEN '甲某' ELSE '乙某' END;
			n.number := format('（2021）鲁%s决%s号', h, nextval('number_no'));
			n.day := v_day; n.grounds := pg_temp.any_grounds();
			n.years := CASE WHEN n.grounds <> '{1}' AND n.grounds <> '{4}' AND random() < 0.4 THEN 3 + floor(random() * 3)::int ELSE 2 END;
			n.ban := p_who <> 'o' AND random() < 0.3; n.duty := '给付' || floor(random() * 100);
			IF m.id IS NOT NULL AND NOT m.gone AND NOT m.absent THEN
				-- A further decision's record says of the exit ban what was said before.
				n.ban := m.ban;
			END IF;
			r := pg_temp.record(n);
			n.subject := CASE p_who WHEN 'o' THEN credit_try_subject(r ->> 'subject') ELSE n.subject END;
			IF NOT n.ban THEN
				r := r - 'exit_ban';
			END IF;
			v_foretold := CASE
				WHEN m.id IS NULL THEN CASE WHEN o THEN 'held' ELSE 'new' END
				WHEN (m.gone OR m.absent) AND o THEN 'held'
				WHEN m.gone THEN CASE WHEN n.day >= m.gone_on THEN 'new' ELSE 'held' END
				WHEN n.day = m.stands_on THEN NULL
				WHEN n.day < m.last_on THEN 'held'
				WHEN m.absent THEN 'new'
				WHEN NOT pg_temp.stands(m) THEN CASE WHEN o THEN 'held' ELSE 'relist' END
				WHEN n.grounds <@ m.grounds AND (n.grounds <> m.grounds OR n.years < m.years) THEN 'held'
				WHEN n.grounds = m.grounds AND n.years > m.years THEN 'extend'
				ELSE 'ground' END;
			n.id := m.id; n.own := m.own; n.own_ban := m.own_ban; n.listing := m.listing; n.own_at := m.own_at;
			IF v_foretold IN ('ground', 'extend') THEN
				n.ban := m.ban;
			END IF;
			m := n;
		END;
	ELSE
		r := pg_temp.record(m);
		v_foretold := CASE WHEN (m.gone OR m.absent) AND o THEN 'held' WHEN m.gone THEN 'held' WHEN m.absent THEN 'return' ELSE 'same' END;
		CASE v_does
		WHEN 'silent' THEN
			r := CASE WHEN random() < 0.7 THEN r - 'decision_no' ELSE r - '{period_years,period_reason}'::text[] END;
		WHEN 'text' THEN
			-- Another one than before, whatever was drawn.
			m.duty := (SELECT d.duty || CASE WHEN d.duty = m.duty THEN '元' ELSE '' END FROM (SELECT '给付' || floor(100 + random() * 900) AS duty) d);
			r := r || jsonb_build_object('duty', m.duty);
			v_foretold := CASE v_foretold WHEN 'same' THEN 'change' ELSE v_foretold END;
		WHEN 'ban' THEN
			m.ban := NOT m.ban;
			r := CASE WHEN m.ban OR random() < 0.5 THEN r || jsonb_build_object('exit_ban', m.ban) ELSE r - 'exit_ban' END;
			v_foretold := 'change';
		WHEN 'correct' THEN
			v_foretold := CASE WHEN v_day = m.day THEN 'same' ELSE 'change' END;
			m.day := v_day;
			r := r || jsonb_build_object('decided_on', pg_temp.noise_day(v_day));
			IF random() < 0.3 THEN
				r := r - 'decision_no';
			END IF;
		WHEN 'removal' THEN
			v_day := CASE WHEN random() < 0.7 THEN GREATEST(m.stands_on, (SELECT day FROM log WHERE mine = m.id AND action = 'list'))
				+ floor(random() * 300)::int END;
			v_day := LEAST(v_day, credit.legal_day(now()));
			m.gone_on := v_day;
			r := (r - '{decision_no,decided_on,grounds,period_years,period_reason,exit_ban,duty}'::text[])
				|| jsonb_build_object('removalReason', CASE WHEN m.grounds = '{1}' THEN pg_temp.pick('履行完毕', '履行 完毕') ELSE '积极履行义务' END, 'removedOn', pg_temp.noise_day(v_day));
			v_foretold := 'remove';
		ELSE
			NULL;
		END CASE;
	END IF;
	-- The listing stands under the number of its unit that came last.
	IF v_foretold IN ('same', 'change') AND p_who = 'o' AND credit_try_subject(r ->> 'subject') <> m.subject THEN
		v_foretold := 'change';
		v_does := CASE WHEN v_does = 'silent' THEN 'again' ELSE v_does END;
		m.subject := credit_try_subject(r ->> 'subject');
	ELSIF v_foretold IN ('return', 'ground', 'extend') AND p_who = 'o' THEN
		m.subject := credit_try_subject(r ->> 'subject');
	END IF;
	IF v_foretold IS NOT NULL THEN
		INSERT INTO intent (history, record, foretold, does, about) VALUES (h, r, v_foretold, v_does, m);
	END IF;
END $$;
-- What a push has done: written down as the table of cases says, not as the register does.
CREATE PROCEDURE pg_temp.happen(p_court text, p_known timestamptz) LANGUAGE plpgsql AS $$
DECLARE
	i intent;
	h int;
	m mine;
	v_old mine;
	v_resumes boolean;
	v_banned boolean;
	v_id bigint;
	v_first bigint;
BEGIN
	FOR i IN SELECT * FROM intent ORDER BY no LOOP
		h := i.history;
		m := i.about;
		v_first := (SELECT seq FROM log WHERE mine = m.id AND action = 'list');
		IF i.foretold IN ('new', 'relist') THEN
			UPDATE mine SET gone = true, gone_on = day WHERE id = m.id AND i.foretold = 'relist';
			INSERT INTO mine (history, listing, court, who, subject, name, case_no, number, day, grounds, years, ban, duty, stands_on, last_on)
			SELECT h, (SELECT max(l.listing) FROM credit.listing l WHERE l.court = p_court AND l.case_key = translate(m.case_no, '（）', '()') AND l.key = credit_subject_key(m.subject)),
				p_court, m.who, m.subject, m.name, m.case_no, m.number, m.day, m.grounds, m.years, m.ban, m.duty, m.day, m.day
			RETURNING id INTO v_id;
			SELECT * INTO v_old FROM mine WHERE id = m.id;
			v_resumes := i.foretold = 'new' AND COALESCE(v_old.absent AND v_old.own_ban AND pg_temp.over_at(v_old.id) > now(), false);
			v_banned := (SELECT action = 'exit_ban' FROM log WHERE mine = m.id AND action IN ('exit_ban', 'lift_exit_ban') ORDER BY moment DESC, seq DESC LIMIT 1);
			INSERT INTO log (history, known, action, mine, day, grounds, years, ban) VALUES (h, p_known, 'list', v_id, m.day, m.grounds, m.years,
				CASE WHEN v_resumes AND v_banned <> m.ban THEN (SELECT ban FROM log WHERE mine = m.id AND action = 'list') ELSE m.ban END);
			-- An absence is no decision: what the court decided by itself on the exit ban goes on, unless the record says the same.
			INSERT INTO log (history, known, action, own, mine, day, moment)
			SELECT h, p_known, action, own, v_id, day, moment FROM log WHERE v_resumes AND v_banned <> m.ban AND mine = m.id AND action IN ('exit_ban', 'lift_exit_ban') ORDER BY seq;
			UPDATE mine SET own_ban = v_resumes WHERE id = v_id;
			CONTINUE;
		ELSIF i.foretold = 'return' THEN
			INSERT INTO log (history, known, action, mine, moment) VALUES (h, p_known, 'return', m.id, p_known);
			UPDATE mine SET absent = false, duty = m.duty WHERE id = m.id;
		ELSIF i.foretold = 'remove' THEN
			INSERT INTO log (history, known, action, mine, day, moment)
			VALUES (h, p_known, CASE WHEN m.grounds = '{1}' THEN 'remove' ELSE 'remove_early' END, m.id, COALESCE(m.gone_on, credit.legal_day(now())), COALESCE(pg_temp.start(m.gone_on), now()));
			UPDATE mine SET gone = true, gone_on = COALESCE(m.gone_on, credit.legal_day(now())) WHERE id = m.id;
		ELSIF i.foretold = 'missing' THEN
			INSERT INTO log (history, known, action, mine, moment) VALUES (h, p_known, 'absent', m.id, now());
			UPDATE mine SET absent = true WHERE id = m.id;
		ELSIF i.foretold = 'ground' THEN
			INSERT INTO log (history, known, action, mine, day, grounds, years) VALUES (h, p_known, 'ground', m.id, m.day, m.grounds, m.years);
			UPDATE mine SET number = m.number, day = m.day, grounds = m.grounds, years = m.years, duty = m.duty, stands_on = m.day, last_on = GREATEST(last_on, m.day), pieces = pieces + 1 WHERE id = m.id;
		ELSIF i.foretold = 'extend' THEN
			INSERT INTO log (history, known, action, mine, id, years) VALUES (h, p_known, 'extend', m.id, v_first, m.years);
			UPDATE mine SET number = m.number, day = m.day, years = m.years, duty = m.duty, stands_on = m.day, last_on = GREATEST(last_on, m.day), pieces = 9 WHERE id = m.id;
		ELSIF i.foretold = 'change' AND i.does = 'again' THEN
			NULL;
		ELSIF i.foretold = 'change' AND i.does = 'text' THEN
			UPDATE mine SET duty = m.duty WHERE id = m.id;
		ELSIF i.foretold = 'change' AND i.does = 'correct' THEN
			INSERT INTO log (history, known, action, mine, id, day) VALUES (h, p_known, 'correct', m.id, v_first, m.day);
			UPDATE mine SET day = m.day, stands_on = m.day, last_on = GREATEST(m.day) WHERE id = m.id;
		ELSIF i.foretold = 'change' THEN
			INSERT INTO log (history, known, action, mine, moment) VALUES (h, p_known, CASE WHEN m.ban THEN 'exit_ban' ELSE 'lift_exit_ban' END, m.id, now());
			UPDATE mine SET ban = m.ban WHERE id = m.id;
		END IF;
		UPDATE mine SET subject = m.subject WHERE id = m.id AND i.foretold IN ('change', 'return', 'ground', 'extend');
	END LOOP;
END $$;

-- Which records histories have in the next push of a court.
CREATE PROCEDURE pg_temp.say(h int, p_court text, p_records int) LANGUAGE plpgsql AS $$
BEGIN
	FOR i IN 1 .. p_records LOOP
		DECLARE
			v_who text := pg_temp.pick('o', 'p', 'q');
			v_case text := format('（2020）鲁0116执%s号', 10 * h + floor(random() * 2)::int);
		BEGIN
			-- Mostly about what is or was on the list.
			IF random() < 0.6 AND EXISTS (SELECT FROM mine WHERE history = h AND court = p_court) THEN
				SELECT who, case_no INTO v_who, v_case FROM mine WHERE history = h AND court = p_court ORDER BY random() LIMIT 1;
			END IF;
			IF NOT EXISTS (SELECT FROM intent t WHERE history = h AND (t.about).who = v_who AND (t.about).case_no = v_case) THEN
				PERFORM pg_temp.intend(h, p_court, v_who, v_case);
			END IF;
		END;
	END LOOP;
END $$;
-- What else a full list has, and has not.
CREATE PROCEDURE pg_temp.say_all(p_court text) LANGUAGE plpgsql AS $$
DECLARE
	m mine;
	r jsonb;
	v_moved boolean;
	v_last timestamptz := (SELECT last_push_at FROM credit.court WHERE name = p_court);
BEGIN
	-- Nobody is removed by a full list's record, but by its absence.
	DELETE FROM intent WHERE does = 'removal';
	FOR m IN SELECT DISTINCT ON (history, who, case_no) * FROM mine WHERE court = p_court ORDER BY history, who, case_no, id DESC LOOP
		CONTINUE WHEN m.gone OR EXISTS (SELECT FROM intent t WHERE history = m.history AND (t.about).who = m.who AND (t.about).case_no = m.case_no);
		IF random() < (CASE WHEN m.absent THEN 0.4 ELSE 0.75 END) THEN
			r := pg_temp.record(m);
			v_moved := m.who = 'o' AND credit_try_subject(r ->> 'subject') <> m.subject;
			INSERT INTO intent (history, record, foretold, does, about) SELECT m.history, r, CASE WHEN NOT m.absent THEN CASE WHEN v_moved THEN 'change' ELSE 'same' END
				WHEN EXISTS (SELECT FROM mine x WHERE history = m.history AND court <> p_court AND who = m.who AND case_no = m.case_no AND pg_temp.stands(x)) THEN 'held' ELSE 'return' END, 'again', m;
			IF v_moved THEN
				UPDATE intent SET about.subject = credit_try_subject(r ->> 'subject') WHERE no = (SELECT max(no) FROM intent) AND foretold <> 'held';
			END IF;
		ELSIF pg_temp.stands(m) AND NOT COALESCE(m.own_at > v_last, false) THEN
			INSERT INTO intent (history, record, foretold, does, about) VALUES (m.history, NULL, 'missing', 'missing', m);
		END IF;
	END LOOP;
END $$;
CREATE PROCEDURE pg_temp.push(p_court text, p_no text, p_full boolean) LANGUAGE plpgsql AS $$
DECLARE
	v_mode text := CASE WHEN p_full THEN 'full' ELSE 'delta' END;
	v_result credit.push_result;
	v_push bigint;
	v_foretold text;
	v_known timestamptz;
BEGIN
	IF p_full THEN
		CALL pg_temp.say_all(p_court);
	ELSIF NOT EXISTS (SELECT FROM intent) THEN
		RETURN;
	END IF;
	-- One way or the other.
	IF random() < 0.5 THEN
		INSERT INTO credit.inbox (record) SELECT pg_temp.noise_fields(record) FROM intent WHERE record IS NOT NULL ORDER BY no;
		v_result := credit_push_inbox(p_court, p_no, v_mode);
	ELSE
		v_result := credit_push(p_court, p_no, (SELECT COALESCE(jsonb_agg(pg_temp.noise_fields(record)::jsonb ORDER BY no), '[]') FROM intent WHERE record IS NOT NULL), v_mode);
	END IF;
	v_push := (SELECT id FROM credit.push WHERE court = p_court AND push_no = p_no);
	SELECT format('%s added, %s changed, %s removed, %s unchanged, %s rejected', count(*) FILTER (WHERE foretold IN ('new', 'relist', 'return')), count(*) FILTER (WHERE foretold IN ('change', 'ground', 'extend')),
		count(*) FILTER (WHERE foretold IN ('remove', 'missing')), count(*) FILTER (WHERE foretold = 'same'), count(*) FILTER (WHERE foretold = 'held')) INTO v_foretold FROM intent;
	INSERT INTO sent SELECT p_court, p_no, v_mode, v_push,
		COALESCE(bool_or((t.about).who <> 'o') FILTER (WHERE foretold NOT IN ('same', 'held')), false), COALESCE(bool_or((t.about).who = 'o') FILTER (WHERE foretold NOT IN ('same', 'held')), false),
		v_foretold, format('%s added, %s changed, %s removed, %s unchanged, %s rejected', v_result.added, v_result.changed, v_result.removed, v_result.unchanged, v_result.rejected) FROM intent t;
	INSERT INTO said SELECT v_push, CASE WHEN record IS NULL THEN 0 ELSE row_number() OVER (PARTITION BY record IS NULL ORDER BY no) END, CASE WHEN record IS NULL THEN (t.about).listing END, history, foretold, does, record, to_jsonb(t.about)
	FROM intent t;
	v_known := (SELECT last_at FROM credit.court WHERE name = p_court);
	CALL pg_temp.happen(p_court, v_known);
END $$;

-- What the court decides by itself, of which its own system, and so the next push, does not know.
CREATE PROCEDURE pg_temp.decide(h int, p_court text, i int) LANGUAGE plpgsql AS $$
DECLARE
	m mine;
	v_does text := pg_temp.pick('list', 'correct', 'correct', 'exit_ban', 'lift_exit_ban', 'stay', 'stay', 'end_stay', 'revoke', 'remove', 'remove', 'ground', 'bind', 'bind', 'link', 'link', 'end_link', 'end_link');
	v_day date := pg_temp.any_day();
	v_moment timestamptz := pg_temp.start(v_day);
	v_first bigint;
	v_grounds int[];
	v_known timestamptz;
	v_id bigint;
	v_person credit.subject;
BEGIN
	SELECT * INTO m FROM mine x WHERE history = h AND court = p_court AND pg_temp.stands(x)
	-- Mostly about what something was done on.
	ORDER BY random() - CASE WHEN EXISTS (SELECT FROM did d WHERE d.history = h AND d.mine = x.id) THEN 0.7 ELSE 0 END LIMIT 1;
	IF v_does NOT IN ('list', 'end_link') AND m.id IS NULL OR v_does IN ('correct', 'remove') AND m.pieces > 1 THEN
		RETURN;
	END IF;
	v_first := (SELECT seq FROM log WHERE mine = m.id AND action = 'list');
	CASE v_does
	WHEN 'list' THEN
		m := NULL;
		m.who := pg_temp.pick('o', 'p', 'q'); m.subject := pg_temp.subject(h, m.who); m.case_no := format('（2020）鲁0116执%s号', 10 * h + floor(random() * 2)::int);
		IF EXISTS (SELECT FROM mine x WHERE history = h AND who = m.who AND case_no = m.case_no AND (court = p_court OR pg_temp.stands(x))) THEN
			RETURN;
		END IF;
		m.name := CASE m.who WHEN 'o' THEN '名' || h || '有限公司' WHEN 'p' THEN '甲某' ELSE '乙某' END;
		m.grounds := pg_temp.any_grounds(); m.ban := m.who <> 'o' AND random() < 0.3; m.number := '院决' || i;
		v_id := credit_list(p_court, m.subject, m.name, m.case_no, m.grounds, m.number, v_day, v_day, NULL, jsonb_build_object('exit_ban', m.ban));
		v_known := (SELECT last_at FROM credit.court WHERE name = p_court);
		INSERT INTO mine (history, listing, court, who, subject, name, case_no, number, day, grounds, years, ban, stands_on, last_on, own_at)
		VALUES (h, v_id, p_court, m.who, m.subject, m.name, m.case_no, m.number, v_day, m.grounds, 2, m.ban, v_day, v_day, v_known) RETURNING id INTO v_id;
		INSERT INTO log (history, known, action, mine, day, grounds, years, ban) VALUES (h, v_known, 'list', v_id, v_day, m.grounds, 2, m.ban);
		RETURN;
	WHEN 'correct' THEN
		PERFORM credit_correct(m.listing, jsonb_build_object('decided_on', v_day), '日期有误', v_day, '正' || i, v_day);
		m.own := true;
	WHEN 'exit_ban' THEN
		PERFORM credit_exit_ban(m.listing, '限' || i, v_day);
		m.own_ban := true;
	WHEN 'lift_exit_ban' THEN
		PERFORM credit_lift_exit_ban(m.listing, '解除', '解' || i, v_day);
		m.own_ban := true;
	WHEN 'stay' THEN
		PERFORM credit_stay(m.listing, 'retrial', '中' || i, v_day);
	WHEN 'end_stay' THEN
		PERFORM credit_end_stay(m.listing, 'retrial', '恢' || i, v_day);
	WHEN 'revoke' THEN
		PERFORM credit_revoke(m.listing, '错误', v_day, '撤' || i, v_day);
		m.gone := true; m.gone_on := v_day;
	WHEN 'remove' THEN
		IF m.grounds = '{1}' THEN
			PERFORM credit_remove(m.listing, 'performed', v_day, '删' || i, v_day);
		ELSE
			PERFORM credit_remove_early(m.listing, 'conduct_corrected', '提' || i, v_day);
			v_does := 'remove_early';
		END IF;
		m.gone := true; m.gone_on := v_day;
	WHEN 'ground' THEN
		v_grounds := pg_temp.pick('{1}', '{4}', '{3,5}')::int[];
		PERFORM credit_add_ground(m.listing, v_grounds, v_day, '增' || i, v_day);
		m.pieces := 9; m.own := true;
		m.last_on := GREATEST(m.last_on, v_day);
	WHEN 'bind' THEN
		IF m.who <> 'o' THEN
			RETURN;
		END IF;
		v_person := pg_temp.subject(h, CASE WHEN random() < 0.7 THEN 'p' ELSE 'q' END);
		PERFORM credit_bind(m.listing, v_person, 'legal_representative', v_day, '任' || i, v_day);
		INSERT INTO log (history, known, action, mine, moment, who) VALUES (h, (SELECT last_at FROM credit.court WHERE name = p_court), 'bind', m.id, v_moment, v_person);
		RETURN;
	WHEN 'link' THEN
		v_id := credit_change_identifier(p_court, pg_temp.subject(h, 'p'), pg_temp.subject(h, 'p2'), v_day, '证' || i, v_day, '号码登记有误');
		INSERT INTO log (history, known, action, id, who, other) VALUES (h, (SELECT last_at FROM credit.court WHERE name = p_court), 'link', v_id, pg_temp.subject(h, 'p'), pg_temp.subject(h, 'p2'));
		RETURN;
	WHEN 'end_link' THEN
		SELECT id INTO v_id FROM log WHERE history = h AND action = 'link' ORDER BY seq DESC LIMIT 1;
		IF NOT FOUND THEN
			RETURN;
		END IF;
		PERFORM credit_end_link(v_id, '更' || i, credit.legal_day(now()), '更正');
		INSERT INTO log (history, known, action, id) VALUES (h, (SELECT k.ended_at FROM credit.subject_link k WHERE k.id = v_id), 'end_link', v_id);
		RETURN;
	END CASE;
	v_known := (SELECT last_at FROM credit.court WHERE name = p_court);
	INSERT INTO log (history, known, action, own, mine, id, day, moment, grounds, years)
	VALUES (h, v_known, v_does, true, m.id, CASE v_does WHEN 'correct' THEN v_first END, v_day, v_moment, v_grounds, 2);
	UPDATE mine SET gone = m.gone, gone_on = m.gone_on, own = m.own, own_ban = m.own_ban, pieces = m.pieces, own_at = v_known,
		last_on = CASE v_does WHEN 'correct' THEN v_day ELSE m.last_on END, stands_on = CASE v_does WHEN 'correct' THEN v_day ELSE m.stands_on END WHERE id = m.id;
END $$;

-- What departments do.
CREATE PROCEDURE pg_temp.act(h int) LANGUAGE plpgsql AS $$
DECLARE
	v_who credit.subject := pg_temp.subject(h, pg_temp.pick('o', 'p', 'q', 'p2'));
	v_does text := pg_temp.pick('check', 'check', 'check', 'feedback', 'feedback', 'lifted', 'receipt');
	v_measure credit.measure;
	v_day date := pg_temp.any_day();
	v_outcome text;
	v_id bigint;
	d credit.decision;
BEGIN
	IF random() < 0.6 THEN
		v_who := pg_temp.subject(h, COALESCE((SELECT who FROM mine x WHERE history = h AND pg_temp.stands(x) ORDER BY random() LIMIT 1), 'o'));
	END IF;
	CASE v_does
	WHEN 'check' THEN
		v_measure := pg_temp.pick('laiwu/4', 'laiwu/20')::credit.measure;
		d := credit_check(v_who, v_measure, CASE v_measure::text WHEN 'laiwu/4' THEN 'procurement' ELSE 'exit' END);
		INSERT INTO did SELECT h, 'check', a.id, a.checked_at, v_who, v_measure, (SELECT m.id FROM mine m WHERE m.listing = l.listing), NULL, a.verdict, NULL
		FROM credit.access_log a JOIN credit.listing l ON l.id = a.version WHERE a.id = d.id;
	WHEN 'feedback' THEN
		v_measure := pg_temp.pick('laiwu/5', 'laiwu/29')::credit.measure;
		v_outcome := pg_temp.pick('withheld', 'revoked', 'not_applicable');
		v_id := credit_feedback(v_who, v_measure, v_outcome, jsonb_build_object('decided_on', v_day));
		INSERT INTO did SELECT h, 'feedback', f.id, f.recorded_at, v_who, v_measure, (SELECT m.id FROM mine m WHERE m.listing = l.listing), v_day, v_outcome, f.department
		FROM credit.feedback f LEFT JOIN credit.listing l ON l.id = f.version WHERE f.id = v_id;
	WHEN 'lifted' THEN
		WITH f AS (INSERT INTO credit.feedback (subject, measure, outcome, department, decided_on)
			SELECT x.who, x.measure, 'lifted', CASE x.measure::text WHEN 'laiwu/4' THEN '区财政局' WHEN 'laiwu/5' THEN '区财政局' WHEN 'laiwu/20' THEN '区公安分局' ELSE '区文明办' END, credit.legal_day(now())
			FROM did x WHERE x.history = h AND x.kind IN ('check', 'feedback') AND x.outcome <> 'lifted' ORDER BY random() LIMIT 1 RETURNING *)
		INSERT INTO did SELECT h, 'feedback', f.id, f.recorded_at, f.subject, f.measure, NULL, f.decided_on, 'lifted', f.department FROM f;
	ELSE
		WITH s AS (SELECT s.push FROM sent s ORDER BY random() LIMIT 1), given AS (
			INSERT INTO credit.receipt (push, department) SELECT s.push, pg_temp.pick('区财政局', '区公安分局', '区文明办', '区住建局') FROM s ON CONFLICT DO NOTHING RETURNING *)
		INSERT INTO did SELECT h, 'receipt', g.push, g.received_at, NULL, NULL, NULL, NULL, NULL, g.department FROM given g;
	END CASE;
END $$;

-- Three rounds of pushes, and then in each round every history pushes, decides, or has something done, and now and then a court sends its whole list.
CREATE PROCEDURE pg_temp.live(p_histories int, p_rounds int) LANGUAGE plpgsql AS $$
DECLARE
	c_courts CONSTANT text[] := '{第甲法院,第乙法院}';
	v_does text;
	v_court text;
BEGIN
	FOR i IN 1 .. p_rounds LOOP
		TRUNCATE turn;
		FOR h IN 1 .. p_histories LOOP
			v_does := CASE WHEN i <= 3 THEN 'push' ELSE pg_temp.pick('push', 'push', 'decide', 'decide', 'decide', 'act', 'act', 'act', 'act') END;
			v_court := pg_temp.pick('第甲法院', '第甲法院', '第乙法院');
			IF v_does = 'push' THEN
				INSERT INTO turn VALUES (h, v_court);
				CONTINUE;
			END IF;
			BEGIN
				CASE v_does
				WHEN 'decide' THEN CALL pg_temp.decide(h, v_court, i);
				ELSE CALL pg_temp.act(h);
				END CASE;
			EXCEPTION WHEN OTHERS THEN
				INSERT INTO failed VALUES (h, v_does, SQLERRM);
			END;
			COMMIT;
		END LOOP;
		FOREACH v_court IN ARRAY c_courts LOOP
			DECLARE
				v_full boolean := i > 3 AND random() < 0.08 OR i = 9 AND v_court = '第甲法院';
				v_history int;
			BEGIN
				TRUNCATE intent;
				FOR v_history IN SELECT history FROM turn WHERE court = v_court ORDER BY history LOOP
					CALL pg_temp.say(v_history, v_court, CASE WHEN v_full THEN 1 ELSE 1 + floor(random() * 2)::int END);
				END LOOP;
				CALL pg_temp.push(v_court, i::text, v_full);
			EXCEPTION WHEN OTHERS THEN
				INSERT INTO failed VALUES (NULL, 'push', SQLERRM);
			END;
			COMMIT;
		END LOOP;
	END LOOP;
END $$;
CREATE TEMP TABLE turn (history int, court text);
\ir ../../oracle/seed.sql
SELECT setseed(:seed);
SELECT credit.legal_day(now()) AS begun \gset
SELECT credit_add_court('第甲法院'), credit_add_court('第乙法院');
CALL pg_temp.live(:histories, 18);
ANALYZE log, mine, did, sent, said, outcome;
SELECT is_empty('SELECT court, push_no, mode, foretold, result FROM sent WHERE foretold <> result', 'each push comes to what the table of cases says');
SELECT is_empty('SELECT s.*, o.outcome FROM said s LEFT JOIN outcome o ON o.push = s.push AND o.record_no = s.record_no AND (s.record_no > 0 OR o.listing = s.listing) WHERE s.foretold <> COALESCE(o.outcome, ''same'')', 'so does each record');
SELECT is_empty('SELECT o.* FROM outcome o JOIN sent p ON p.push = o.push WHERE o.outcome <> ''same'' AND NOT EXISTS (SELECT FROM said s WHERE o.push = s.push AND o.record_no = s.record_no AND (s.record_no > 0 OR o.listing = s.listing))', 'and nothing else is done by a push');
SELECT ok((SELECT count(DISTINCT action) >= 10 FROM log) AND (SELECT count(DISTINCT foretold) >= 9 FROM said) AND (SELECT count(DISTINCT (kind, measure)) >= 4 FROM did),
	'decisions, records and acts of nearly all kinds are made');
SELECT is_empty($$SELECT action, message FROM failed WHERE action = 'push' OR message !~ 'was not in force|older|has ended|exit ban|stayed|not in this proceeding|fixed period|under either number|linked already|holds this post|there is no listing|already|has been ended|not over|over by then|over before|begins after|changes nothing|has no fixed|only a person' $$, 'what was refused was refused by a rule');
SELECT is((SELECT count(*) FROM mine WHERE listing IS NULL), 0::bigint, 'every listing that was foretold is there');

-- The second number of a person is the same person's as long as the link was known.
CREATE FUNCTION pg_temp.linked(h int, known_at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT FROM log k WHERE history = h AND action = 'link' AND known <= known_at
		AND NOT EXISTS (SELECT FROM log e WHERE e.history = h AND e.action = 'end_link' AND e.id = k.id AND e.known <= known_at))
$$;
CREATE FUNCTION pg_temp.same(p_h int, a credit.subject, b credit.subject, known_at timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
	v_a text := (SELECT who FROM number n WHERE n.h = p_h AND n.subject::text = a::text);
	v_b text := (SELECT who FROM number n WHERE n.h = p_h AND n.subject::text = b::text);
BEGIN
	RETURN v_a = v_b OR (v_a, v_b) IN (('p', 'p2'), ('p2', 'p')) AND pg_temp.linked(p_h, known_at);
END $$;
-- Which measures reach whom by which listing; by a post, the measures that reach posts.
CREATE TEMP TABLE rule AS SELECT DISTINCT m.measure, m.binds_person, m.binds_organization, m.binds_through, m.court_mark, m.verdict FROM credit.plan_measure m;
-- Of each question (q, h, who, asked, known_at).
CREATE FUNCTION pg_temp.opinions(questions text) RETURNS TABLE (q bigint, measure text, verdict text, via boolean, case_no text) LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN QUERY EXECUTE format($q$
	WITH w AS MATERIALIZED (SELECT t.*, pg_temp.walk(t.id, t.asked, t.known_at) AS stands FROM (SELECT DISTINCT m.id, q.asked, q.known_at FROM %1$s q JOIN mine m ON m.history = q.h) t),
	l AS MATERIALIZED (SELECT q.q, q.who AS asked_of, q.asked, q.known_at, m.*, w.stands FROM %1$s q JOIN mine m ON m.history = q.h JOIN w USING (id, asked, known_at)),
	reached AS MATERIALIZED (
		SELECT l.*, pg_temp.same(l.history, l.subject, l.asked_of, l.known_at) AS direct,
			EXISTS (SELECT FROM log b WHERE b.mine = l.id AND b.action = 'bind' AND b.known <= l.known_at AND b.moment <= l.asked AND pg_temp.same(l.history, b.who, l.asked_of, l.known_at)) AS via
		FROM l WHERE l.stands <> 'no')
	SELECT l.q, r.measure::text, r.verdict::text, false, translate(l.case_no, '（）', '()') FROM reached l, rule r
	WHERE l.direct AND CASE l.who WHEN 'o' THEN r.binds_organization ELSE r.binds_person END AND (r.court_mark IS NULL OR l.stands = 'banned')
	UNION ALL
	SELECT l.q, r.measure::text, r.verdict::text, true, translate(l.case_no, '（）', '()') FROM reached l, rule r
	WHERE 'legal_representative' = ANY (r.binds_through) AND l.via$q$, questions);
END $$;
CREATE TEMP TABLE question AS
	SELECT row_number() OVER () AS q, h, pg_temp.subject(h, (ARRAY['o', 'p', 'q', 'p2', 'o'])[1 + (n + h) % 5]) AS who,
		   CASE floor(random() * 4) WHEN 0 THEN edge WHEN 1 THEN edge - interval '1 microsecond' WHEN 2 THEN clock_timestamp() ELSE '2021-11-21'::timestamptz + random() * interval '6 years' END AS asked,
		   CASE floor(random() * 2) WHEN 0 THEN 'infinity'::timestamptz ELSE moment END AS known_at
	FROM generate_series(1, :histories) h, generate_series(1, :questions) n,
		LATERAL (SELECT pg_temp.start(COALESCE(CASE n % 3 WHEN 0 THEN pg_temp.after(day, COALESCE(years, 2)) ELSE day END, '2024-01-01')) AS edge FROM log WHERE history = h ORDER BY md5((seq + n)::text) LIMIT 1) e,
		LATERAL (SELECT known AS moment FROM log WHERE history = h ORDER BY md5((seq * 7 + n)::text) LIMIT 1) k;
-- Five years after the end nothing is told any more (山东省社会信用条例 art. 38).
CREATE TEMP TABLE silent AS SELECT m.history, m.id AS mine FROM mine m JOIN credit.listing l ON l.listing = m.listing AND l.known_until = 'infinity' WHERE credit.disclosure_end(l.until) <= now();
-- Of the present only what is known now is asked.
DELETE FROM question WHERE asked < '2022-01-01' OR asked BETWEEN credit.day_start(credit.legal_day(now())) AND now() + interval '1 day' AND known_at <> 'infinity';
CREATE TEMP TABLE answer AS SELECT q.q, a.measure::text, a.verdict::text, a.via IS NOT NULL AS via, credit.case_key(a.case_no) AS case_no FROM question q, credit_measures(q.who, q.asked, q.known_at) a;
CREATE TEMP TABLE opinion AS SELECT DISTINCT a.* FROM pg_temp.opinions('question') a JOIN question q USING (q)
	WHERE q.h NOT IN (SELECT history FROM silent);
DELETE FROM answer a USING question q WHERE q.q = a.q AND q.h IN (SELECT history FROM silent);
SELECT cmp_ok((SELECT count(DISTINCT q) FROM answer), '>', (:histories / 2)::bigint, 'many questions have an answer');
SELECT is_empty('(SELECT DISTINCT * FROM answer EXCEPT TABLE opinion) UNION ALL (TABLE opinion EXCEPT TABLE answer)', 'credit_measures, at two times, is what was decided');
CREATE TEMP TABLE present AS SELECT row_number() OVER () AS q, h, who AS called, pg_temp.subject(h, who) AS who, now() AS asked, 'infinity'::timestamptz AS known_at FROM generate_series(1, :histories) h, unnest('{o,p,q,p2}'::text[]) who;
CREATE TEMP TABLE presently AS SELECT DISTINCT q, measure FROM pg_temp.opinions('present');
SELECT is_empty($$SELECT h, called, m FROM present p CROSS JOIN unnest('{laiwu/4,laiwu/20,laiwu/29}'::credit.measure[]) m LEFT JOIN presently o ON o.q = p.q AND o.measure = m::text
	WHERE credit_is_restricted(who, m) <> (o.q IS NOT NULL)$$, 'so is credit_is_restricted, of the present');

SELECT set_config('oracle.begun', :'begun', false) \gset
-- What departments owe: receipts of pushes that touched somebody whom they have a measure for, feedback on what stands.
CREATE TEMP TABLE duty AS
	SELECT r.measure, r.binds_person, r.binds_organization, r.binds_through, r.court_mark, d.department
	FROM credit.plan_measure r JOIN credit.measure_department d USING (edition, number);
-- A listing demands an act by itself where a department has a duty of its own to inspect or to tell, or has to take back what it gave.
CREATE TEMP TABLE demands AS SELECT * FROM duty WHERE measure IN ('laiwu/5', 'laiwu/12', 'laiwu/29', 'laiwu/30', 'laiwu/33', 'laiwu/34');
CREATE TEMP TABLE owed AS
	WITH l AS MATERIALIZED (SELECT m.*, (SELECT min(COALESCE((SELECT c.day FROM log c WHERE c.mine = m.id AND c.action = 'correct' AND c.id = g.seq ORDER BY c.seq DESC LIMIT 1), g.day))
			FROM log g WHERE g.history = m.history AND g.mine = m.id AND g.action IN ('list', 'ground')) AS in_force
		FROM mine m WHERE pg_temp.walk(m.id, now(), 'infinity') <> 'no'
	), reached AS (
		SELECT l.history, d.department, d.measure, l.court, l.listing, l.subject, l.in_force FROM l JOIN demands d ON CASE l.who WHEN 'o' THEN d.binds_organization ELSE d.binds_person END
		UNION
		SELECT l.history, d.department, d.measure, l.court, l.listing, b.who, l.in_force FROM l JOIN log b ON b.history = l.history AND b.mine = l.id AND b.action = 'bind' JOIN demands d ON 'legal_representative' = ANY (d.binds_through)
	)
	SELECT 'feedback' AS kind, r.department, r.measure::text, r.court, NULL AS push_no, r.listing, r.subject::text FROM reached r
	WHERE NOT EXISTS (SELECT FROM did f WHERE f.history = r.history AND f.kind = 'feedback' AND f.measure::text = r.measure::text AND f.department = r.department AND f.day >= r.in_force
		AND pg_temp.same(r.history, f.who, r.subject, 'infinity'))
	UNION ALL
	SELECT DISTINCT 'receipt', d.department, NULL, s.court, s.push_no, NULL::bigint, NULL FROM sent s JOIN duty d
		ON s.person AND d.binds_person AND d.court_mark IS NULL OR s.organization AND (d.binds_organization OR cardinality(d.binds_through) > 0)
	WHERE NOT EXISTS (SELECT FROM did x WHERE x.kind = 'receipt' AND x.id = s.push AND x.department = d.department);
CREATE TEMP TABLE owes AS SELECT kind, department, measure::text, court, push_no, listing, subject::text, since, due_on, overdue_workdays FROM credit.owed;
SELECT is_empty('(TABLE owed EXCEPT ALL SELECT kind, department, measure, court, push_no, listing, subject FROM owes) UNION ALL (SELECT kind, department, measure, court, push_no, listing, subject FROM owes EXCEPT ALL TABLE owed)', 'credit.owed is what was listed and pushed, less what was done');
CREATE TEMP TABLE due AS SELECT k.kind, k.since, credit_add_workdays(k.since, CASE k.kind WHEN 'receipt' THEN 3 ELSE 20 END) AS due_on FROM (SELECT DISTINCT kind, since FROM owes) k;
SELECT is_empty($$SELECT o.* FROM owes o JOIN due d USING (kind, since) WHERE since NOT BETWEEN current_setting('oracle.begun')::date AND credit.legal_day(now()) OR o.due_on <> d.due_on OR overdue_workdays <> 0$$, 'since the register knew of it, by working days');

CREATE FUNCTION pg_temp.bears(m bigint, measure credit.measure, asked timestamptz, known_at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT CASE measure::text WHEN 'laiwu/20' THEN pg_temp.walk(m, asked, known_at) = 'banned' ELSE pg_temp.walk(m, asked, known_at) <> 'no' END
$$;
-- What has to be undone: what was done on a listing that was not in force then, as is known now, or on another subject's.
CREATE TEMP TABLE undo AS
	WITH done AS MATERIALIZED (
		SELECT d.*, m.listing, m.court, m.subject, CASE d.kind WHEN 'check' THEN d.at ELSE LEAST(d.at, pg_temp.start(d.day + 1) - interval '1 microsecond') END AS as_of
		FROM did d JOIN mine m ON m.id = d.mine WHERE d.outcome NOT IN ('lifted', 'not_applicable')
	), wrong AS (
		SELECT d.*, k.known AS found FROM done d CROSS JOIN LATERAL (
			SELECT x.known FROM log x WHERE x.history = d.history AND x.mine = d.mine AND x.known > d.at AND NOT pg_temp.bears(d.mine, d.measure, d.as_of, x.known) ORDER BY x.known LIMIT 1) k
		WHERE NOT pg_temp.bears(d.mine, d.measure, d.as_of, 'infinity')
		UNION ALL
		SELECT d.*, k.known FROM done d CROSS JOIN LATERAL (
			SELECT e.known FROM log e JOIN log b ON b.history = e.history AND b.action = 'link' AND b.id = e.id
			WHERE e.history = d.history AND e.action = 'end_link' AND b.known <= d.at AND e.known > d.at ORDER BY e.known LIMIT 1) k
		WHERE NOT pg_temp.same(d.history, d.who, d.subject, 'infinity') AND EXISTS (SELECT FROM number n WHERE n.h = d.history AND n.subject::text = d.who::text AND n.who IN ('p', 'p2'))
		  AND NOT EXISTS (SELECT FROM log b WHERE b.history = d.history AND b.mine = d.mine AND b.action = 'bind' AND pg_temp.same(d.history, b.who, d.who, 'infinity'))
	)
	-- What is told no more is still to be undone, without its number and court.
	SELECT w.kind, w.id, CASE WHEN s.mine IS NULL THEN w.listing END AS listing, CASE WHEN s.mine IS NULL THEN w.court END AS court, w.who::text, w.measure::text, w.found,
		EXISTS (SELECT FROM did u WHERE u.history = w.history AND u.outcome = 'lifted' AND u.measure::text = w.measure::text AND u.at >= w.found
			AND (w.department IS NULL OR u.department = w.department)
			AND (u.who::text = w.who::text OR credit_subject_kind(u.who) = 'organization' AND credit_subject_kind(w.who) = 'organization')) AS lifted
	FROM wrong w LEFT JOIN silent s USING (mine);
CREATE TEMP TABLE undone AS SELECT decision AS kind, id, listing, court, subject::text AS who, measure::text, revoked_at AS found, lifted FROM credit.undo_list;
SELECT cmp_ok((SELECT count(*) FROM undo), '>', (:histories / 40)::bigint, 'some things have to be undone');
SELECT is_empty('(TABLE undo EXCEPT ALL TABLE undone) UNION ALL (TABLE undone EXCEPT ALL TABLE undo)', 'credit.undo_list is what was done on what was not in force, or on another subject''s listing');
SELECT is_empty('SELECT listing FROM credit.stale_versions()', 'what is kept is what is computed anew');
SELECT * FROM finish();
