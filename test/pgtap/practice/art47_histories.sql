-- Practice, 个人信息保护法 art. 47: random histories of listings, of which some may no
-- longer be shown.  Erasing these, in batches, changes no answer about what is
-- left, and takes nothing that is still to be shown, nor leaves what is not.
BEGIN;
SELECT plan(9);
SET LOCAL timezone = 'America/New_York';
SET LOCAL client_min_messages = warning;
\i test/years_pass.sql
SELECT setseed(0.47);
SELECT credit_set_erasure_term(36);

CREATE TEMP TABLE who (n integer, subject credit.subject, name text);
INSERT INTO who SELECT n, s, '某' || chr(19968 + 7 * n::integer)
FROM unnest('{379999196001110130,379999196102120186,379999196809030598,379999198506150049,379999196203130252,379999199706068255,91370116MA3DEM0198,91370116MA3DEM0273}'::credit.subject[]) WITH ORDINALITY u (s, n);

-- Listings of random subjects, days and courts, each with a random history.
CREATE FUNCTION pg_temp.histories(first integer, count integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	w record;
	v_court text;
	v_day date;
	v_listing bigint;
	v_unit boolean;
BEGIN
	FOR i IN first .. first + count - 1 LOOP
		SELECT * INTO w FROM who ORDER BY random() LIMIT 1;
		v_unit := credit_subject_kind(w.subject) = 'organization';
		v_court := (ARRAY['济南市莱芜区人民法院', '济南市钢城区人民法院'])[1 + (random() * 1.99)::integer % 2];
		v_day := '2026-01-05'::date + (random() * 100)::integer;
		v_listing := credit_list(v_court, w.subject, w.name, format('（2025）鲁0116执%s号', i), CASE WHEN random() < 0.5 THEN '{1}' ELSE '{2}' END::integer[], '决' || i, v_day, v_day,
			details => CASE WHEN v_unit THEN '{"relations": [{"cardNum": "379999196203130252", "role": "法定代表人"}]}'::jsonb ELSE jsonb_build_object('exitBan', random() < 0.5) END);
		IF random() < 0.3 THEN
			PERFORM credit_add_remark(v_listing, '陈述' || i);
		END IF;
		IF random() < 0.3 THEN
			PERFORM credit_object(v_listing, 'inaccurate', '异议' || i, v_day + 20);
			IF random() < 0.7 THEN
				PERFORM credit_decide_objection((SELECT max(id) FROM credit.objection), false, '驳' || i, v_day + 25);
				PERFORM credit_serve_decision((SELECT max(id) FROM credit.objection), v_day + 26);
			END IF;
		END IF;
		IF random() < 0.3 THEN
			PERFORM credit_stay(v_listing, 'retrial', '再' || i, v_day + 10), credit_end_stay(v_listing, 'retrial', '终' || i, v_day + 30);
		END IF;
		IF random() < 0.3 THEN
			PERFORM credit_correct(v_listing, '{"obligation": "更正"}', '笔误', v_day + 31, '更' || i, v_day + 32);
		END IF;
		IF random() < 0.3 THEN
			PERFORM credit_exempt(v_court, w.subject, 'laiwu/13', '购房', '免' || i, credit.legal_day(now()), credit.legal_day(now()), credit.legal_day(now()) + 5);
		END IF;
		CASE (random() * 3)::integer
			WHEN 0 THEN PERFORM credit_revoke(v_listing, '错误', v_day + 40, '撤' || i, v_day + 41);
			WHEN 1 THEN
				IF (SELECT l.until IS NULL FROM credit.listing l WHERE l.listing = v_listing AND l.known_until = 'infinity') THEN
					PERFORM credit_remove(v_listing, 'performed', v_day + 40, '删' || i, v_day + 41);
				ELSE
					PERFORM credit_remove_early(v_listing, 'active_performance', '删' || i, v_day + 41);
				END IF;
			ELSE NULL;
		END CASE;
	END LOOP;
END
$$;
SELECT pg_temp.histories(100, 25);
SELECT credit_change_identifier('济南市莱芜区人民法院', '379999196001110130', 'passport:CHN-E12345678', '2026-05-01', '证1', '2026-05-02')
WHERE EXISTS (SELECT FROM credit.listing WHERE subject = '379999196001110130' AND court = '济南市莱芜区人民法院' AND ended IS DISTINCT FROM 'revoked');
SELECT pg_temp.years_pass(3);
SELECT pg_temp.histories(200, 12);
SELECT pg_temp.years_pass(8);
SELECT pg_temp.histories(300, 8);

CREATE TEMP VIEW answers AS
	SELECT w.subject, m.measure::text, m.verdict::text, m.via::text, m.case_no, m.since, m.until, a.as_of, k.known_at
	FROM who w, unnest(ARRAY[now(), now() - interval '200 days', now() - interval '8 years', now() - interval '11 years', now() - interval '10 years 200 days']) a (as_of),
		unnest(ARRAY['infinity'::timestamptz, now() - interval '1 day', now() - interval '8 years']) k (known_at), credit_measures(w.subject, a.as_of, k.known_at) m
	UNION ALL
	SELECT w.subject, 'restricted', credit_is_restricted(w.subject, m)::text, NULL, m::text, NULL, NULL, NULL, NULL FROM who w, unnest('{laiwu/4,laiwu/13,laiwu/20}'::credit.measure[]) m
	UNION ALL
	SELECT w.subject, 'statement', x.value::text, x.key, NULL, NULL, NULL, NULL, NULL FROM who w, jsonb_each(credit.held_about(w.subject, NULL)) x WHERE x.key IN ('listings', 'measures', 'posts')
	UNION ALL
	SELECT NULL, 'fingerprint', credit_list_fingerprint(c.name), c.name, NULL, NULL, NULL, NULL, NULL FROM credit.court c
	UNION ALL
	SELECT h.subject, 'history', to_jsonb(h)::text, NULL, NULL, NULL, NULL, NULL, NULL FROM credit.listing_history h
	UNION ALL
	SELECT NULL, 'owed', to_jsonb(o)::text, NULL, NULL, NULL, NULL, NULL, NULL FROM credit.owed o
	UNION ALL
	SELECT NULL, 'undo', to_jsonb(o)::text, NULL, NULL, NULL, NULL, NULL, NULL FROM credit.undo_list o;
CREATE TEMP TABLE before AS SELECT a.* FROM answers a;
-- Days inside facts do not move as years pass.
CREATE TEMP TABLE stale AS SELECT id FROM credit.stale_versions();
-- What is due, in plain words: over for five years and three, nothing entered since, no open objection.
CREATE TEMP TABLE due AS
	SELECT l.listing FROM credit.listing l
	WHERE l.known_until = 'infinity' AND l.until + interval '8 years' <= now() AND l.known_from <= now() - interval '3 years'
	  AND NOT EXISTS (SELECT FROM credit.objection_state o WHERE o.listing = l.listing AND o.state NOT IN ('rejected', 'withdrawn', 'carried_out', 'review_rejected'));
SELECT cmp_ok((SELECT count(*) FROM due), '>', 5::bigint, 'some may no longer be shown');
SELECT cmp_ok((SELECT count(*) FROM credit.listing WHERE known_until = 'infinity'), '>', (SELECT count(*) + 10 FROM due), 'most may, or stand');

CREATE FUNCTION pg_temp.erase_all() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
	batches integer := 0;
BEGIN
	LOOP
		PERFORM FROM credit_erase(false, 3);
		EXIT WHEN NOT FOUND;
		batches := batches + 1;
	END LOOP;
	RETURN batches;
END
$$;
SELECT cmp_ok(pg_temp.erase_all(), '>', 1, 'they are erased in several batches');
SELECT set_eq('SELECT listing FROM credit.listing WHERE subject IS NULL AND known_until = ''infinity''', 'TABLE due', 'those, and no others');
SELECT bag_eq('TABLE answers', 'TABLE before', 'no answer about what is left has changed');
SELECT is_empty('SELECT * FROM credit_verify_erasure()', 'the certificates verify');
SELECT set_eq('SELECT id FROM credit.stale_versions()', 'TABLE stale', 'what decisions come to is what it was');
-- Of whom nothing is left, no name is left.
SELECT is_empty($$SELECT p.subject FROM credit.party p WHERE p.subject IS NOT NULL
	AND NOT EXISTS (SELECT FROM credit.listing l WHERE credit.subject_eq(l.key, p.key) OR credit.subject_eq(l.key, 'passport:CHN-E12345678'))
	AND NOT EXISTS (SELECT FROM credit.relation r WHERE credit.subject_eq(r.person, p.subject))$$, 'of whom no listing is left, no name is');
SELECT is_empty($$SELECT w.subject FROM who w WHERE EXISTS (SELECT FROM credit.listing l WHERE l.subject OPERATOR(public.=) w.subject)
	AND NOT EXISTS (SELECT FROM credit.party p WHERE credit.subject_eq(p.key, credit_subject_key(w.subject)))$$, 'of whom one is left, the name is');
SELECT * FROM finish();
ROLLBACK;
