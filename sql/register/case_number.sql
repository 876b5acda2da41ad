/*
 * Register: which numbers are one case.  A case that is taken up again (执恢), or
 * that another court enforces, gets a further number, and is the same case under
 * each (法释〔2017〕7号 art. 6).  Whoever asks whether two things are about the
 * same case asks here, never by the number alone.  How a case gets a number is
 * in transfer.sql.
 */

CREATE FUNCTION credit.case_keys(p_subject credit.subject, p_case_key text) RETURNS text[]
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
	SET enable_nestloop = on SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET jit = off AS $$
BEGIN
	-- Not in SQL, which would be planned anew for each record of a push that asks.  Few cases have further numbers.
	IF NOT EXISTS (SELECT FROM credit.listing_case) THEN
		RETURN ARRAY[p_case_key];
	END IF;
	RETURN (
		WITH RECURSIVE own AS MATERIALIZED (
			SELECT l.listing, l.case_key
			FROM unnest(credit.keys_of(p_subject)) k (key)
			JOIN credit.listing l ON credit.subject_eq(l.key, k.key)
			WHERE l.known_until = 'infinity' AND credit.one_subject(l.subject, p_subject)
		), number AS MATERIALIZED (
			SELECT o.listing, o.case_key FROM own o
			UNION
			SELECT c.listing, c.case_key FROM own o JOIN credit.listing_case c ON c.listing = o.listing
		), same AS (
			SELECT p_case_key AS case_key
			UNION
			SELECT n.case_key FROM same s JOIN number x ON x.case_key = s.case_key JOIN number n ON n.listing = x.listing
		)
		SELECT array_agg(s.case_key) FROM same s);
END
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
	LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	-- Not in SQL: a function that cannot be inlined is planned anew in each query that calls it.
	RETURN COALESCE((SELECT array_agg(c.case_no ORDER BY c.event) FILTER (WHERE c.case_no IS NOT NULL)
					 FROM credit.listing_case c WHERE c.listing = p_listing), '{}');
END
$$;
COMMENT ON FUNCTION credit.further_cases(bigint) IS
	'further numbers of the case of a listing, as they were entered, the oldest first; none: an empty array';

CREATE FUNCTION credit.first_case_year(p_subject credit.subject, p_case_key text) RETURNS integer
	LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
	-- Of a case that is known by numbers of resumed enforcement alone, nothing says when it began.
	SELECT CASE WHEN (array_agg(n.case_key ~ '恢' ORDER BY y.year, n.case_key ~ '恢'))[1] THEN 1 ELSE min(y.year) END
	FROM unnest(credit.case_keys(p_subject, p_case_key)) n (case_key)
	-- As credit.case_key writes it: (2020)...
	CROSS JOIN LATERAL (SELECT substr(n.case_key, 2, 4)::integer AS year) y
	HAVING min(y.year) < min(y.year) FILTER (WHERE n.case_key = p_case_key)
		OR EXISTS (SELECT FROM unnest(credit.keys_of(p_subject)) k (key)
				   JOIN credit.listing l ON credit.subject_eq(l.key, k.key) AND l.known_until = 'infinity'
				   JOIN credit.listing_case c ON c.listing = l.listing AND c.case_key = p_case_key
				   WHERE credit.one_subject(l.subject, p_subject))
$$;
COMMENT ON FUNCTION credit.first_case_year(credit.subject, text) IS
	'the year of the earliest number of a case of a subject, where the one given is a further number or of a later year; '
	'NULL where it is the only one, or the first; 1 where the earliest known is itself one of 恢复执行';

-- Not for every record of a push: what has no further number needs no look at the list.
CREATE FUNCTION credit.check_of_case(p_record text, p_today date) RETURNS credit.checked_record
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	r credit.checked_record := credit.check_record(p_record, p_today);
	v_year integer;
BEGIN
	-- A number of resumed enforcement does not say when the case began; others of it may.
	IF (r.problem IS NOT NULL OR r.case_key ~ '恢') AND r.subject IS NOT NULL AND r.case_key IS NOT NULL THEN
		v_year := credit.first_case_year(r.subject, r.case_key);
		IF v_year IS NOT NULL THEN
			r := credit.check_record(p_record, p_today, v_year);
		END IF;
	END IF;
	RETURN r;
END
$$;
COMMENT ON FUNCTION credit.check_of_case(text, date) IS
	'checks a record (credit.check_record) by what is known of its case: under a further number a decision may be of an '
	'earlier year';
