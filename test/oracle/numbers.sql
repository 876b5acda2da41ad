-- Numbers with valid check characters for random histories, each history has its
-- own; and the day after a period.  Read by \ir.
CREATE FUNCTION pg_temp.person(n integer) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT ('person:' || base || substr('10X98765432', 1 + (SELECT sum(substr(base, i::int, 1)::int * w) FROM unnest('{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i))::int % 11, 1))::credit.subject
	FROM (SELECT '379999' || to_char('1950-01-01'::date + n % 12000, 'YYYYMMDD') || lpad((n / 12000)::text, 3, '0') AS base) b
$$;
-- A unified code by its first seventeen characters.
CREATE FUNCTION pg_temp.unified(base text) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT ('org:' || base || substr(set, 1 + ((31 - (SELECT sum((strpos(set, substr(base, i::int, 1)) - 1) * w) FROM unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}'::int[]) WITH ORDINALITY u(w, i)) % 31) % 31)::int, 1))::credit.subject
	FROM (SELECT '0123456789ABCDEFGHJKLMNPQRTUWXY' AS set) c
$$;
CREATE FUNCTION pg_temp.organization(n integer) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT pg_temp.unified('91370116' || inner_code || substr('0123456789X0', 1 + (11 - (SELECT sum((strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(inner_code, i::int, 1)) - 1) * w)
					FROM unnest('{3,7,9,10,5,8,4,2}'::int[]) WITH ORDINALITY u(w, i)) % 11)::int, 1))
	FROM (SELECT 'MA3' || lpad(n::text, 5, '0') AS inner_code) c
$$;
-- The same unit by its organization code, and one of another registry's codes.
CREATE FUNCTION pg_temp.organization(n integer, way integer) RETURNS credit.subject LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE way WHEN 0 THEN u WHEN 1 THEN ('orgcode:' || substr(u::text, 9, 9))::credit.subject ELSE pg_temp.unified('92370116' || substr(u::text, 9, 9)) END
	FROM (SELECT pg_temp.organization(n) AS u) o
$$;
-- The day after a period of years; without a 29 February it holds to the end of that month (民法典 art. 202).
CREATE FUNCTION pg_temp.after(day date, years int) RETURNS date LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN to_char(day, 'MMDD') = '0229' AND (extract(year FROM day)::int + years) % 4 <> 0 THEN make_date(extract(year FROM day)::int + years, 3, 1)
				ELSE (day + make_interval(years => years))::date END
$$;
CREATE FUNCTION pg_temp.start(d date) RETURNS timestamptz IMMUTABLE LANGUAGE sql AS $$SELECT d::timestamp AT TIME ZONE 'Asia/Shanghai'$$;
