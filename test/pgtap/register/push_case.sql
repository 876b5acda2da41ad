-- Register: the table of cases (doc/register.md), row by row; every cell of what
-- stands x number x day, in a delta and in a full list; and random noise in the
-- spelling, which never undoes what the court decided (法释〔2017〕7号 arts. 9 and 10).
\set language en
BEGIN;
\set documented `sed -n '/^| # | what stands/,/^$/{/^|/p}' doc/register.md`
\set documented_cn `sed -n '/^| # | 现有/,/^$/{/^|/p}' doc/zh-CN/register.md`
\set printed `psql -XAtq -v language=en -f test/push_case.sql`
\set printed_cn `psql -XAtq -v language=zh -f test/push_case.sql`
SELECT plan(34 + 10 * 2);
SELECT is(:'documented'::text, :'printed', 'doc/register.md has the table of cases');
SELECT is(:'documented_cn'::text, :'printed_cn', 'and the Chinese page');
\o /dev/null
\i test/push_case.sql
\o
DO $$BEGIN PERFORM setseed(0.2017); END$$;
SET LOCAL credit.max_removal_share = 100;

\i test/push_example.sql
SELECT is(got, rule || ' ' || outcome, format('row %s: %s, %s', rule, stands, more)) FROM example;
SELECT is_empty('SELECT rule FROM push_case WHERE rule NOT IN (2, 16, 24, 25, 26, 27) EXCEPT SELECT rule FROM example', 'no row of one record is without');
SELECT is_empty('SELECT rule FROM example EXCEPT SELECT rule FROM push_case', 'nor an example without a row');

-- Number {same, spelt otherwise, other, none} x day {same, later, none}: Added, Changed, Unchanged, Held or rejected
CREATE TEMP TABLE grid (stands text, cells text);
INSERT INTO grid VALUES
	('nothing',          'AAA AAA AAA AAA'),
	('of another court', 'HHH HHH HHH HHH'),
	('runs',             'UCC UCC CCH UCC'),
	('removed',          'HHH HHH HAH HHH'),
	('removed by push',  'HHH HHH HAH HHH'),
	('revoked',          'HHH HHH HAH HHH'),
	('absent',           'AAA AAA AAH AAA'),
	('corrected',        'UUC UUC HCH UUC'),
	-- Grounds 2 to 6 have no beginning without the decision's day.
	('over',             'UUH UUH CAH UUH'),
	('expired',          'HHH HHH HAH HHH');
CREATE FUNCTION pg_temp.cells(stands text, mode text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	v_cells text := '';
	v_over boolean := stands IN ('over', 'expired');
	n int;
	r jsonb;
	v_others jsonb;
BEGIN
	FOR number IN 1 .. 4 LOOP
		FOR day IN 1 .. 3 LOOP
			-- A cell leaves nothing behind: the next one's full list has no more in it.
			BEGIN
				n := nextval('pg_temp.no');
				PERFORM pg_temp.make(stands, n);
				r := pg_temp.record(n, CASE WHEN v_over THEN '{"grounds": [4], "decisionDate": "2023-03-02"}' ELSE '{}' END::jsonb)
					|| CASE number WHEN 2 THEN jsonb_build_object('decisionNo', format(' [2026] 鲁0116执%s号决', lpad(n::text, 7, '0'))) WHEN 3 THEN '{"decisionNo": "另"}' WHEN 4 THEN '{"decisionNo": null}' ELSE '{}' END::jsonb
					|| CASE day WHEN 2 THEN '{"decisionDate": "2026-05-01"}' WHEN 3 THEN '{"decisionDate": null, "publishDate": "2026-05-10"}' ELSE '{}' END::jsonb;
				-- A full list has everybody else as they stand.
				SELECT COALESCE(jsonb_agg(credit.record_of(l.id)), '[]') INTO v_others FROM credit.listing l
				WHERE mode = 'full' AND credit.running(l) AND l.court = pg_temp.court() AND l.case_key <> format('(2022)鲁0116执%s号', n);
				PERFORM pg_temp.send(v_others);
				v_cells := v_cells || COALESCE(CASE mode WHEN 'delta' THEN pg_temp.send(jsonb_build_array(r))
					ELSE pg_temp.send(jsonb_build_array(r) || v_others, 'full', clock_timestamp()) END, '-');
				RAISE SQLSTATE 'CR999';
			EXCEPTION WHEN SQLSTATE 'CR999' THEN
			END;
		END LOOP;
		v_cells := v_cells || CASE WHEN number < 4 THEN ' ' ELSE '' END;
	END LOOP;
	RETURN v_cells;
END $$;
SELECT is(pg_temp.cells(stands, mode), cells, format('%s, %s', stands, mode)) FROM grid, unnest(ARRAY['delta', 'full']) mode;

SELECT * FROM finish();
ROLLBACK;
