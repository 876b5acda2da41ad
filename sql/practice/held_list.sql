/*
 * Practice: lists of holders that departments have sent because they have no
 * table here (credit_watch_list, watch_list.sql).  What is kept of a list is whom
 * it has, as long as the department has said, and nothing else; who sent it for
 * what is in credit.screening, as of any screening.
 *
 * Identifiers are kept as they are.  To keep digests of them would protect nobody:
 * there are so few numbers of persons that all can be tried.  What protects them is
 * that nobody reads the tables, the term, and the removal.
 */

CREATE TABLE credit.held_list (
	id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	department text NOT NULL,
	name       text,
	keep_until date NOT NULL,
	subjects   bigint NOT NULL,
	asked      bigint REFERENCES credit.screening,
	sent_at    timestamptz NOT NULL,
	sent_by    name NOT NULL,
	removed_at timestamptz,
	removed_by name,
	CONSTRAINT held_list_removed CHECK (num_nonnulls(removed_at, removed_by) <> 1)
);
COMMENT ON TABLE credit.held_list IS
	'lists of holders under watch (credit_watch_list): when a list is removed its subjects go, and the row stays';
COMMENT ON COLUMN credit.held_list.department IS 'whose list it is, as it was called on that day';
COMMENT ON COLUMN credit.held_list.name IS 'as the department calls it; NULL where it was erased';
COMMENT ON COLUMN credit.held_list.keep_until IS 'the last day on which it is kept and read';
COMMENT ON COLUMN credit.held_list.subjects IS 'how many were in it when it was last sent';
COMMENT ON COLUMN credit.held_list.asked IS 'the entry of credit.screening with its purpose';
COMMENT ON COLUMN credit.held_list.sent_at IS 'when it was last sent';
COMMENT ON COLUMN credit.held_list.sent_by IS 'by whom; with this role''s rights the scheduled job asks about the measure';
CREATE UNIQUE INDEX held_list_standing_idx ON credit.held_list (department, name) WHERE removed_at IS NULL;

CREATE TABLE credit.held_subject (
	id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	list    bigint NOT NULL REFERENCES credit.held_list,
	subject credit.subject NOT NULL
);
COMMENT ON TABLE credit.held_subject IS 'whom the lists under watch have; each once in a list, by its number';
CREATE UNIQUE INDEX held_subject_key_idx ON credit.held_subject (list, credit.subject_key(subject));

CREATE FUNCTION credit.lock_list(p_list bigint) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM credit.held_list l WHERE l.id = p_list AND l.removed_at IS NULL FOR UPDATE;
	RETURN FOUND;
END
$$;
COMMENT ON FUNCTION credit.lock_list(bigint) IS
	'locks a list against whoever sends or removes it, before any of its watches is ended; false where it has been removed';

CREATE FUNCTION credit.remove_list(p_list bigint) RETURNS bigint
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	v_count bigint;
BEGIN
	UPDATE credit.held_list l SET removed_at = credit.next_moment(l.sent_at), removed_by = credit.acting_role()
	WHERE l.id = p_list AND l.removed_at IS NULL;
	DELETE FROM credit.held_subject s WHERE s.list = p_list;
	GET DIAGNOSTICS v_count = ROW_COUNT;
	RETURN v_count;
END
$$;
COMMENT ON FUNCTION credit.remove_list(bigint) IS 'removes all subjects of a list, of which the row stays; returns how many they were';
