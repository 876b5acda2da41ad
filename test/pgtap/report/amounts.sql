-- Report: sums of yuan tell of no single amount: they are of the amounts of so
-- many subjects as make whole least groups, and move by as many at once; however
-- many feedbacks without an amount, or of one subject, stand beside them.
BEGIN;
SELECT plan(10);
CREATE ROLE reader IN ROLE credit_reader;
CREATE ROLE education; SELECT credit_bind_department('区教育局', 'education') \gset
CREATE TEMP TABLE who (n integer PRIMARY KEY, number text NOT NULL);
INSERT INTO who SELECT n, b.base || substr('10X98765432', 1 + (SELECT sum(substr(b.base, i, 1)::int * (ARRAY[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])[i])::int % 11
	FROM generate_series(1, 17) i), 1)
FROM generate_series(1, 14) n, LATERAL (SELECT format('37999919600101%s', to_char(n, 'FM000')) AS base) b;
SELECT count(credit_list('甲区人民法院', number::credit.subject, '某' || n, format('（2026）鲁0116执%s号', n), '{1}', '决' || n, '2026-06-01', '2026-06-01')) FROM who \gset
CREATE FUNCTION pg_temp.feed_back(p_from integer, p_to integer, p_detail jsonb) RETURNS bigint LANGUAGE sql AS $$
	SELECT count(credit_feedback(number::credit.subject, 'laiwu/22', 'refused', p_detail)) FROM who WHERE n BETWEEN p_from AND p_to
$$;
CREATE FUNCTION pg_temp.told() RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text;
BEGIN
	SET LOCAL ROLE reader;
	SELECT string_agg(format('%s:%s', feedbacks, amount), ' ') INTO result FROM credit_bi.fact_feedback;
	RESET ROLE;
	RETURN result;
END $$;
SELECT pg_temp.feed_back(1, 5, '{}') \gset
SELECT is(pg_temp.told(), '5:', 'five feedbacks without an amount have no sum');
SELECT pg_temp.feed_back(6, 6, '{"amount": 4700000}') \gset
SELECT is(pg_temp.told(), '5:', 'nor has one beside them');
SELECT pg_temp.feed_back(7, 9, '{"amount": 100000}') \gset
SELECT pg_temp.feed_back(9, 9, '{"amount": 100000}') \gset
SELECT is(pg_temp.told(), '10:', 'nor five amounts of four subjects');
SELECT pg_temp.feed_back(10, 10, '{"amount": 100000}') \gset
SELECT is(pg_temp.told(), '10:5100000', 'those of five subjects have: the second amount of one of them is not in it');
SELECT pg_temp.feed_back(11, 14, '{"amount": 900000}') \gset
SELECT is(pg_temp.told(), '15:5100000', 'it stays, one day and the next, until');
SELECT pg_temp.feed_back(1, 1, '{"amount": 900000}') \gset
SELECT is(pg_temp.told(), '15:9600000', 'there are five more subjects');
SELECT pg_temp.feed_back(2, 2, '{"amount": 3}') \gset
SELECT pg_temp.feed_back(6, 6, '{"amount": 7}') \gset
SELECT is(substring(pg_temp.told() FROM ':.*'), ':9600000', 'and one subject''s further amount moves nothing');
SET LOCAL credit.min_group = 1;
SELECT is(substring(pg_temp.told() FROM ':.*'), ':9700010', 'where the least group is one all of it is told');
RESET credit.min_group;
-- Where a figure of few is, none of the parts is told either
SELECT is((SELECT count(*)::int FROM credit_bi.fact_feedback WHERE amount IS NOT NULL AND feedbacks < credit.min_group()), 0, 'no sum stands where fewer are counted');
SELECT is((SELECT sum(amount) FROM credit.feedback_kept), 9700010::numeric, '(of what was fed back)');
SELECT finish();
ROLLBACK;
