/*
 * Register: what subjects say about their listings.
 */

CREATE TABLE credit.remark (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subject      credit.subject,
	listing      bigint NOT NULL,
	content      text CHECK (content ~ '\S' AND length(content) <= 2000),
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER,
	CONSTRAINT remark_erased CHECK (num_nulls(subject, content) = ANY (ARRAY[0, 2]))
);
COMMENT ON TABLE credit.remark IS
	'subjects'' own statements about their listings, verbatim, shown beside the record (山东省社会信用条例 art. 39; 征信业管理条例 '
	'art. 16); append-only';
CREATE INDEX ON credit.remark (listing);

CREATE FUNCTION credit.do_add_remark(listing bigint, content text) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_id bigint;
BEGIN
	IF credit.blank(content) OR length(content) > 2000 THEN
		RAISE EXCEPTION '%', credit.message('a statement of at most 2000 characters is required')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM credit.court_of(listing);
	INSERT INTO credit.remark (subject, listing, content)
	SELECT l.subject, l.listing, do_add_remark.content FROM credit.listing l WHERE l.id = do_add_remark.listing
	RETURNING id INTO v_id;
	RETURN v_id;
END
$$;
COMMENT ON FUNCTION credit.do_add_remark(bigint, text) IS
	'stores the subject''s own statement about a listing; credit_explain and credit_statement show the latest '
	'beside the record';
