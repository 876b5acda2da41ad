/*
 * Values: texts as they stand in HTML, for the documents that are printed.
 */

CREATE FUNCTION credit.html(t text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	-- XML has no way to write control characters, so they are left out.
	RETURN replace(replace(replace(replace(regexp_replace(t, '[\x01-\x08\x0b\x0c\x0e-\x1f]', '', 'g'), '&', '&amp;'),
								   '<', '&lt;'), '>', '&gt;'), '"', '&quot;');
COMMENT ON FUNCTION credit.html(text) IS 'a text as it stands in HTML';
