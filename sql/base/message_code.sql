/*
 * Base: reasons in codes, as tables keep them, and in words, as they are read
 * (src/base/message_code.h).
 */

CREATE FUNCTION credit.coded(message text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_coded';
COMMENT ON FUNCTION credit.coded(text) IS
	'a message of the extension in codes, for format(), where a reason is to be kept; error for one that has no code; NULL gives NULL';

CREATE FUNCTION credit.said(kept text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_said';
COMMENT ON FUNCTION credit.said(text) IS
	'a reason that is kept in codes, in the language of lc_messages; words as they are; NULL gives NULL';

CREATE FUNCTION credit.code_sentence(sentence text) RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'credit_code_sentence';
COMMENT ON FUNCTION credit.code_sentence(text) IS
	'a message of the extension that was put together in the language of lc_messages, in codes; any other text as it is; NULL gives NULL';
