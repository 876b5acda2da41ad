/*
 * Register: which numbers are one case.  A case that is taken up again (执恢), or
 * that another court enforces, gets a further number, and is the same case under
 * each (法释〔2017〕7号 art. 6).  Whoever asks whether two things are about the
 * same case asks here, never by the number alone.  How a case gets a number is
 * in transfer.sql.
 */

CREATE FUNCTION credit.case_keys(p_subject credit.subject, p_case_key text) RETURNS text[]
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	WITH RECURSIVE own AS MATERIALIZED (
		SELECT l.listing, l.case_key
		FROM unnest(credit.keys_of(p_subject)) k (key)
		JOIN credit.listing l ON credit.subject_eq(l.key, k.key)
		-- Few cases have further numbers.
		WHERE EXISTS (SELECT FROM credit.listing_case)
		  AND l.known_until = 'infinity' AND credit.one_subject(l.subject, p_subject)
	), number AS MATERIALIZED (
		SELECT o.listing, o.case_key FROM own o
		UNION
		SELECT c.listing, c.case_key FROM own o JOIN credit.listing_case c ON c.listing = o.listing
	), same AS (
		SELECT p_case_key AS case_key
		UNION
		SELECT n.case_key FROM same s JOIN number x ON x.case_key = s.case_key JOIN number n ON n.listing = x.listing
	)
	SELECT array_agg(s.case_key) FROM same s
$$;
COMMENT ON FUNCTION credit.case_keys(credit.subject, text) IS
	'all numbers of a case of a subject, as credit.case_key gives them: the one given, and those that any of the subject''s '
	'listings has together with it; for every comparison of cases';

CREATE FUNCTION credit.same_case(p_subject credit.subject, a text, b text) RETURNS boolean
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT a = b OR a <> b AND b = ANY (credit.case_keys(p_subject, a))
$$;
COMMENT ON FUNCTION credit.same_case(credit.subject, text, text) IS
	'whether two numbers (as credit.case_key gives them) are of one case of a subject; NULL where one is NULL';

CREATE FUNCTION credit.further_cases(p_listing bigint) RETURNS text[]
	LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
	SELECT COALESCE(array_agg(c.case_no ORDER BY c.event) FILTER (WHERE c.case_no IS NOT NULL), '{}')
	FROM credit.listing_case c WHERE c.listing = p_listing
$$;
COMMENT ON FUNCTION credit.further_cases(bigint) IS
	'further numbers of the case of a listing, as they were entered, the oldest first; none: an empty array';
