/*
 * Erasure: what lets personal data be removed from tables that otherwise keep
 * their history (个人信息保护法 art. 47).  A certificate is written first: it names
 * the rows by their numbers, and the columns.  In its transaction the triggers of
 * history.sql let those columns of those rows become NULL, and nothing else.
 * What is erased when, and by which certificate, is said in
 * sql/practice/erasure.sql.
 *
 * A certificate that was restored from another cluster may carry the number of a
 * transaction of this one.  It lets nothing pass that it did not name, and what
 * it named is erased.
 */

CREATE TABLE credit.erasure (
	id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	at           timestamptz NOT NULL,
	by_role      name NOT NULL,
	session_role name NOT NULL DEFAULT SESSION_USER,
	term         integer,
	shown_until  timestamptz,
	listings     int8multirange NOT NULL,
	source       bigint,
	transaction  xid8 NOT NULL DEFAULT pg_current_xact_id(),
	previous     text UNIQUE,
	digest       text NOT NULL UNIQUE,
	CHECK ((term IS NULL) = (shown_until IS NULL))
);
-- Only the first certificate has no predecessor.
CREATE UNIQUE INDEX ON credit.erasure ((true)) WHERE previous IS NULL;
CREATE INDEX ON credit.erasure (transaction);
COMMENT ON TABLE credit.erasure IS
	'certificates of erasure: what was erased, when and by whom, chained; append-only';
COMMENT ON COLUMN credit.erasure.term IS
	'the months after which what may no longer be shown was to be erased; NULL in a follower''s database, which erases '
	'what the register has erased';
COMMENT ON COLUMN credit.erasure.shown_until IS
	'what was erased could not be shown any more from this moment on, or before';
COMMENT ON COLUMN credit.erasure.listings IS 'the listings that were erased, by their numbers';
COMMENT ON COLUMN credit.erasure.source IS
	'in a follower''s database: the register''s certificate that this one carries out';
COMMENT ON COLUMN credit.erasure.digest IS
	'SHA-256 over all columns except transaction and this one, and over the certificate''s parts; previous is that of the '
	'certificate before';

CREATE TABLE credit.erasure_part (
	erasure   bigint NOT NULL REFERENCES credit.erasure DEFERRABLE INITIALLY DEFERRED,
	relation  name NOT NULL,
	id_column name NOT NULL,
	columns   name[] NOT NULL
		CONSTRAINT erasure_part_columns_list CHECK (array_ndims(columns) = 1 AND array_lower(columns, 1) = 1),
	ids       int8multirange NOT NULL CHECK (NOT isempty(ids)),
	PRIMARY KEY (erasure, relation)
);
COMMENT ON TABLE credit.erasure_part IS
	'what each certificate of erasure names: the table, the column that has the rows'' numbers, the columns that were '
	'erased, and the numbers; append-only';

CREATE FUNCTION credit.erasing(p_relation name) RETURNS boolean
	LANGUAGE sql VOLATILE
	RETURN EXISTS (SELECT FROM credit.erasure e JOIN credit.erasure_part p ON p.erasure = e.id
				   WHERE e.transaction = pg_current_xact_id_if_assigned() AND p.relation = p_relation);
COMMENT ON FUNCTION credit.erasing(name) IS
	'whether a certificate of this transaction names rows of the table';

CREATE FUNCTION credit.is_erasure(p_relation name, p_before jsonb, p_after jsonb) RETURNS boolean
	LANGUAGE sql VOLATILE
	RETURN EXISTS (
		SELECT FROM credit.erasure e JOIN credit.erasure_part p ON p.erasure = e.id
		WHERE e.transaction = pg_current_xact_id_if_assigned() AND p.relation = p_relation
		  AND p.ids @> (p_before ->> p.id_column)::bigint
		  -- Generated columns are made after these triggers: the new row has none yet.
		  AND p_after - p.columns::text[] - 'key' = p_before - p.columns::text[] - 'key'
		  AND NOT EXISTS (SELECT FROM unnest(p.columns) c WHERE p_after -> c <> 'null'));
COMMENT ON FUNCTION credit.is_erasure(name, jsonb, jsonb) IS
	'whether a change of a row makes NULL of the columns that a certificate of this transaction names of it, and changes '
	'no other; the one thing that tables which keep their history let pass';
