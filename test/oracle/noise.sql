-- The same record as another clerk, or another system, would write it: blanks,
-- widths, brackets, zeros in front, days in other forms, fields under other names
-- and in another order.  None of it decides anything.  Read by \ir.
CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT choices[1 + floor(random() * cardinality(choices))::int]
$$;
CREATE FUNCTION pg_temp.noise_width(t text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE floor(random() * 4) WHEN 0 THEN translate(t, '0123456789XM', '０１２３４５６７８９ＸＭ')
		WHEN 1 THEN ' ' || t || '　' WHEN 2 THEN lower(t) ELSE t END
$$;
CREATE FUNCTION pg_temp.noise_brackets(t text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT translate(t, '（）', pg_temp.pick('（）', '()', '〔〕', '[]', '【】'))
$$;
-- A case or document number: brackets, zeros in front of its last number, blanks.
CREATE FUNCTION pg_temp.noise_number(t text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT pg_temp.noise_brackets(CASE floor(random() * 4) WHEN 0 THEN regexp_replace(t, '(\d+)号$', '00\1号') WHEN 1 THEN regexp_replace(t, '(\d+)号$', ' \1 号')
		WHEN 2 THEN translate(t, '0123456789', '０１２３４５６７８９') ELSE t END)
$$;
CREATE FUNCTION pg_temp.noise_day(d date) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT to_char(d, pg_temp.pick('YYYY-MM-DD', 'YYYYMMDD', 'YYYY"年"MM"月"DD"日"', 'YYYY"年"FMMM"月"FMDD"日"'))
$$;
CREATE FUNCTION pg_temp.noise_subject(s credit.subject) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	t text := replace(s::text, 'person:', '');
BEGIN
	-- Fifteen digits: without the century and the check.
	RETURN CASE WHEN credit_subject_kind(s) = 'organization' THEN t WHEN random() < 0.3 THEN substr(t, 1, 6) || substr(t, 9, 9) ELSE pg_temp.noise_width(t) END;
END $$;
-- Of a field that several names mean, one; in any order.
CREATE FUNCTION pg_temp.noise_fields(r jsonb) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT '{' || string_agg(to_json(k)::text || ': ' || value::text, ', ' ORDER BY random()) || '}'
	FROM jsonb_each(jsonb_strip_nulls(r)) e, LATERAL (SELECT CASE e.key
		WHEN 'name' THEN pg_temp.pick('iname', 'pname', 'name', 'INAME') WHEN 'subject' THEN pg_temp.pick('cardNum', 'subject', 'card_num')
		WHEN 'case_no' THEN pg_temp.pick('caseCode', 'case_no', 'CASECODE') WHEN 'decided_on' THEN pg_temp.pick('decisionDate', 'decided_on')
		WHEN 'decision_no' THEN pg_temp.pick('decisionNo', 'decision_no') WHEN 'exit_ban' THEN pg_temp.pick('exitBan', 'exit_ban')
		WHEN 'kind' THEN pg_temp.pick('partyTypeName', 'kind') ELSE e.key END AS k) x
$$;
