-- Report: limits on what the office writes into its own tables, and on the
-- words of a report.
BEGIN;
SELECT plan(12);
\i test/as_role.sql
CREATE ROLE office; GRANT credit_office TO office;

SELECT isnt(pg_temp.as_role('office', format($$INSERT INTO credit.purpose (code, name) VALUES ('x', %L) RETURNING 'done'$$, repeat('甲', 200))), '22001', 'a purpose''s name of two hundred characters');
SELECT is((SELECT length(name) FROM credit.purpose WHERE code = 'x'), 200, 'is there');
SELECT is(pg_temp.as_role('office', format($$INSERT INTO credit.purpose (code, name) VALUES ('y', %L) RETURNING 'done'$$, repeat('甲', 201))), '22001', 'one more character is an error');
SELECT is(pg_temp.as_role('office', format($$INSERT INTO credit.purpose (code, name) VALUES (%L, 'y') RETURNING 'done'$$, repeat('y', 101))), '22001', 'and so is a longer code');
SELECT is(pg_temp.as_role('office', format($$UPDATE credit.purpose SET name = %L WHERE code = 'x' RETURNING 'done'$$, repeat('甲', 201))), '22001', 'by UPDATE as well');
SELECT is(pg_temp.as_role('office', $$INSERT INTO credit.division (code, name) VALUES (999998, E'\u200b') RETURNING 'done'$$), '23514', 'a division without a name that shows');
SELECT is(pg_temp.as_role('office', $$INSERT INTO credit.purpose (code, name) VALUES ('nothing', E'\u3000') RETURNING 'done'$$), '23514', 'nor a purpose');
SELECT is(pg_temp.as_role('office', format($$INSERT INTO credit.division (code, name) VALUES (999999, %L) RETURNING 'done'$$, repeat('甲', 201))), '22001', 'a division''s name');
SELECT is(pg_temp.as_role('office', $$SELECT left(credit_effect_page('2026-01-01', '2026-01-31', '通报'), 9)$$), '<!DOCTYPE', 'a report');
SELECT is(pg_temp.as_role('office', $$SELECT credit_effect_page('2026-01-01', '2026-01-31', repeat('甲', 201))$$), '22001', 'its title');
SELECT is(pg_temp.as_role('office', $$SELECT credit_effect_markdown('2026-01-01', '2026-01-31', repeat('甲', 201))$$), '22001', 'in Markdown');
SELECT throws_ok($$SELECT credit_load_holidays(2031, 'x', jsonb_build_array(jsonb_build_object('day', '2031-01-01', 'name', repeat('甲', 201), 'working', false)))$$, '22001', NULL, 'the name of a holiday');

SELECT * FROM finish();
ROLLBACK;
