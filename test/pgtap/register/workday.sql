-- Register, 民事诉讼法 art. 85: working days by the State Council's notices,
-- exchanged weekends included, and deadlines; a year without its notice is an error.
BEGIN;
SELECT no_plan();
SET LOCAL timezone = 'America/New_York';

-- The Spring Festival of 2026: 15 to 23 February off; Saturdays 14 and 28 worked in exchange.
SELECT is(credit_is_workday('2026-02-13'), true, 'Friday before the Spring Festival');
SELECT is(credit_is_workday('2026-02-14'), true, 'a Saturday that is worked in exchange');
SELECT is(credit_is_workday('2026-02-16'), false, 'a Monday of the festival');
SELECT is(credit_is_workday('2026-02-28'), true, 'the other exchanged Saturday');
SELECT is(credit_is_workday('2026-03-01'), false, 'a Sunday like any other');
SELECT is(credit_add_workdays('2026-02-14', 3), '2026-02-26'::date, 'a reason on the eve of the festival: three working days later is the third day after it');
SELECT is(credit_add_workdays('2026-02-13', 3), '2026-02-25'::date, 'a day before, the exchanged Saturday is the first of the three');
SELECT is(credit_add_workdays('2026-02-20', 1), '2026-02-24'::date, 'from within the festival the first day after it counts as one');
SELECT is(credit_add_workdays('2026-02-27', 1), '2026-02-28'::date, 'and a working Saturday is the next working day');
SELECT is(credit_add_workdays('2026-02-24', -2), '2026-02-13'::date, 'backwards');
SELECT is(credit_add_workdays('2026-02-16', 0), '2026-02-24'::date, 'none: the first that is worked');
SELECT is(credit_add_workdays('2026-02-24', 0), '2026-02-24'::date, 'none: the day itself');

-- National Day 2020 together with Mid-Autumn; 27 September and 10 October are worked.
SELECT is(credit_add_workdays('2020-09-30', 3), '2020-10-12'::date, 'over National Day 2020: 9, 10 (a Saturday), 12 October');
-- A second notice extended the Spring Festival of 2020 to 2 February.
SELECT is(credit_is_workday('2020-01-31'), false, 'the notice that prolonged the Spring Festival of 2020 counts');
SELECT is(credit_is_workday('2015-09-03'), false, 'the day off of 3 September 2015');
SELECT is(credit_is_workday('2019-05-02'), false, 'Labour Day 2019 as the second notice set it');
-- The notice for New Year has days of the December before.
SELECT is(credit_is_workday('2018-12-29'), true, 'a Saturday of 2018 that the notice for 2019 makes a working day');
SELECT is(credit_is_workday('2018-12-31'), false, 'and the Monday that it was exchanged for');

-- credit_workdays_between is the inverse of credit_add_workdays.
SELECT is_empty($$SELECT d, n FROM generate_series('2026-01-28'::date, '2026-03-05'::date, '1 day') d, generate_series(1, 8) n
	WHERE credit_workdays_between(d::date, credit_add_workdays(d::date, n)) <> n$$, 'what is added is what lies between');
SELECT is(credit_workdays_between('2026-02-26', '2026-02-13'), -4, 'backwards it is negative');
SELECT is(credit_workdays_between('2026-02-14', '2026-02-23'), 0, 'a festival has no working day');
SELECT is((SELECT count(*) FILTER (WHERE credit_is_workday(d::date)) FROM generate_series('2025-01-01'::date, '2025-12-27'::date, '1 day') d)::int,
	credit_workdays_between('2024-12-31', '2025-12-27'), 'and they count the same');
SELECT is((SELECT count(*) FROM generate_series('2025-01-01'::date, '2025-12-31'::date, '1 day') d WHERE credit_is_workday(d::date)), 248::bigint, '2025 had 248 working days');

-- Calendar days: a term that would end on a holiday ends on the first day after it.
SELECT is(credit_add_days('2026-06-01', 15), '2026-06-16'::date, 'fifteen days, the first not counted');
SELECT is(credit_add_days('2026-09-18', 7), '2026-09-28'::date, 'a period that would end at Mid-Autumn ends after it');
SELECT is(credit_add_days('2026-02-04', 10), '2026-02-14'::date, 'an exchanged Saturday is no holiday');
SELECT is(credit_add_days('2026-06-06', 15), '2026-06-22'::date, 'a period that would end on a Sunday of the Dragon Boat festival ends on the Monday');
SELECT throws_ok($$SELECT credit_add_days('2026-06-06', -1)$$, '22023', NULL, 'no period is negative');

-- Years without a notice
SELECT throws_ok($$SELECT credit_add_workdays('2026-12-25', 5)$$, '55000', 'the holidays of 2027 are not in the calendar', 'the last days of December need the next year''s notice');
SELECT lives_ok($$SELECT credit_add_workdays('2026-12-22', 1)$$, 'before them they do not');
SELECT throws_ok($$SELECT credit_is_workday('2006-06-01')$$, '55000', 'the holidays of 2006 are not in the calendar', 'nor is the past guessed');
SELECT throws_ok($$SELECT credit_workdays_between('2026-12-01', '2028-01-05')$$, '55000', 'the holidays of 2027 are not in the calendar', 'a gap names its first year');
SELECT is(credit.deadline('2026-12-25', 15, false), NULL, 'for views: not known instead of an error');
CREATE TABLE many AS SELECT '2026-01-05'::date + n % 300 AS day FROM generate_series(1, 20000) n;
ALTER TABLE many SET (parallel_workers = 2);
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SELECT is((SELECT count(credit.deadline(day, 3, true))::int FROM many), (SELECT count(*)::int FROM many WHERE day + 3 < '2026-12-31'), 'by several processes at once too');
SELECT is(credit_load_holidays(2027, '某通知', '[{"day": "2027-01-01", "name": "元旦", "working": false}]'), 1, 'a year is loaded');
SELECT is(credit_add_workdays('2026-12-30', 2), '2027-01-04'::date, 'and known');
SELECT throws_ok($$SELECT credit_load_holidays(2027, '某通知', '[{"day": "2027-01-02", "name": "x", "working": false}]')$$, '23505', NULL, 'a notice is not loaded twice');
SELECT throws_ok($$SELECT credit_load_holidays(2027, '另一通知', '[{"day": "2027-01-02", "name": "x", "working": false}, {"day": "2027-01-02", "name": "x", "working": true}]')$$, '23505', 'day 2027-01-02 stands twice in the notice', 'nor a day in it');

-- A notice that amends another, as in 2015, 2019 and 2020: for a year that came with the extension and for a loaded one.
SELECT is(credit_add_workdays('2026-05-08', 1), '2026-05-09'::date, 'the first notice: a Saturday is worked in exchange');
SELECT is(credit_load_holidays(2026, '国务院办公厅关于调整2026年劳动节假期的通知', '[{"day": "2026-05-06", "name": "劳动节", "working": false}, {"day": "2026-05-09", "name": "劳动节", "working": false}, {"day": "2026-05-16", "name": "劳动节", "working": true}]'), 3, 'an amended notice is loaded');
SELECT is(credit_is_workday('2026-05-06'), false, 'a working day is off');
SELECT is(credit_is_workday('2026-05-09'), false, 'what was worked in exchange no longer is');
SELECT is(credit_is_workday('2026-05-16'), true, 'another day is');
SELECT is(credit_is_workday('2026-05-05'), false, 'what the amendment does not name stays');
SELECT is(credit_add_workdays('2026-04-30', 3), '2026-05-11'::date, 'deadlines are computed by it');
SELECT is(credit.deadline('2026-05-08', 1, true), '2026-05-11'::date, 'in views as well');
SELECT results_eq($$SELECT date_key, is_workday, holiday_zh FROM credit_bi.dim_date WHERE date_key IN ('2026-05-06', '2026-05-09') ORDER BY 1$$, $$VALUES ('2026-05-06'::date, false, '劳动节'), ('2026-05-09', false, '劳动节')$$, 'and in reports, once a day');
SELECT results_eq($$SELECT amendment, source, built_in, loaded_by FROM credit.holiday_year WHERE year = 2026 ORDER BY 1$$,
	format($$VALUES (0, '国务院办公厅关于2026年部分节假日安排的通知', true, NULL::name), (1, '国务院办公厅关于调整2026年劳动节假期的通知', false, %L::name)$$, CURRENT_USER), 'both stay on record with their documents');
SELECT results_eq($$SELECT amendment, working FROM credit.holiday WHERE day = '2026-05-09' ORDER BY 1$$, 'VALUES (0, true), (1, false)', 'and with what they said');
SELECT is(credit_load_holidays(2026, '国务院办公厅关于再次调整的通知', '[{"day": "2026-05-06", "name": "劳动节", "working": true}]'), 1, 'amended again');
SELECT is(credit_is_workday('2026-05-06'), true, 'the last one holds');
SELECT is(credit_load_holidays(2027, '修改某通知的通知', '[{"day": "2027-01-01", "name": "元旦", "working": true}]'), 1, 'a loaded year is amended as well');
SELECT is(credit_is_workday('2027-01-01'), true, 'and holds');
SELECT throws_ok($$SELECT credit_load_holidays(2026, '空通知', '[]')$$, '22023', 'the notice for 2026 names no day', 'an amendment names what it changes');
SELECT throws_ok($$SELECT credit_load_holidays(2026, '错通知', '[{"day": "2025-05-01", "name": "劳动节", "working": true}]')$$, '22023', NULL, 'of its year');
SELECT throws_ok($$SELECT credit_load_holidays(2028, 'x', '[]')$$, '22023', 'the notice for 2028 names no day', 'nor without days');
SELECT * FROM finish();
ROLLBACK;
