/*
 * Register: how documents are served, and which decisions on listings were.
 * credit_serve_listing, which writes it, is in serve_listing.sql.
 */

CREATE TABLE credit.service_way (
	code text PRIMARY KEY,
	name text NOT NULL UNIQUE,
	item integer NOT NULL UNIQUE
);
COMMENT ON TABLE credit.service_way IS
	'ways of serving a document (民事诉讼法 arts. 88 to 95), in the order of the law; a closed set';
INSERT INTO credit.service_way (item, code, name)
SELECT x.item, x.code, credit.words_of('service_way', x.code)
FROM (VALUES
		(1, 'direct'),
		(2, 'left'),
		(3, 'electronic'),
		(4, 'entrusted'),
		(5, 'mail'),
		(6, 'forwarded'),
		(7, 'notice')) x (item, code);

CREATE TABLE credit.service (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	listing      bigint NOT NULL,
	decision     bigint REFERENCES credit.court_event,
	how          text NOT NULL REFERENCES credit.service_way,
	served_on    date NOT NULL,
	document_no  text CHECK (document_no ~ '\S'),
	at           timestamptz NOT NULL DEFAULT clock_timestamp(),
	by_role      name NOT NULL DEFAULT credit.acting_role(),
	session_role name NOT NULL DEFAULT SESSION_USER
);
COMMENT ON TABLE credit.service IS
	'service of decisions on listings on the debtor (法释〔2017〕7号 art. 5, 法发〔2019〕35号 art. 14); of several of one decision '
	'the last one entered counts; append-only';
COMMENT ON COLUMN credit.service.decision IS
	'the decision served, by its number; NULL: the one to list';
COMMENT ON COLUMN credit.service.served_on IS
	'day on which it counts as served; with a public notice the day after its term';
COMMENT ON COLUMN credit.service.document_no IS 'number of what shows the service: the receipt, the letter, the notice';
CREATE INDEX service_listing_idx ON credit.service (listing);

CREATE FUNCTION credit.served_on(p_listing bigint, p_decision bigint) RETURNS date
	LANGUAGE sql STABLE
	RETURN (SELECT s.served_on FROM credit.service s
			WHERE s.listing = p_listing AND s.decision IS NOT DISTINCT FROM p_decision ORDER BY s.id DESC LIMIT 1);
COMMENT ON FUNCTION credit.served_on(bigint, bigint) IS
	'on which day a decision on a listing was served, NULL for the one to list; NULL where none was';

CREATE FUNCTION credit.require_service(p_how text, p_document_no text) RETURNS text
	LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_how text;
BEGIN
	SELECT w.code INTO v_how FROM credit.service_way w WHERE p_how IN (w.code, w.name);
	IF NOT FOUND THEN
		RAISE EXCEPTION '%', format(credit.message('"%s" is no way of serving a document'), p_how)
			USING ERRCODE = 'invalid_parameter_value',
				  HINT = format(credit.message('The ways of 民事诉讼法 are: %s.'),
								(SELECT string_agg(format(credit.message('%1$s (%2$s)'), w.code, w.name), credit.message(', ') ORDER BY w.item)
								 FROM credit.service_way w));
	ELSIF credit.blank(p_document_no) THEN
		RAISE EXCEPTION '%', credit.message('the document that shows the service is missing')
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	RETURN v_how;
END
$$;
COMMENT ON FUNCTION credit.require_service(text, text) IS
	'the code of a way of serving, given by code or name; error for any other, and without the document that shows it';
