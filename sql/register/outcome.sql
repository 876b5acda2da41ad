/*
 * Register: words for what a staged record comes to, which those who say it
 * (classify.sql) and those who write it (stage.sql, pushed_decision.sql) share.
 * The planner inlines them, which it would not if they were STRICT.
 */

CREATE FUNCTION credit.shows_name(outcome text) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN outcome = ANY (ARRAY['new', 'relist', 'return', 'change', 'ground', 'extend']);
COMMENT ON FUNCTION credit.shows_name(text) IS
	'whether a staged record with this outcome lists its subject by its name; number and case say whom a removal is about';

CREATE FUNCTION credit.goes_on(outcome text) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN outcome = ANY (ARRAY['return', 'change', 'ground', 'extend']);
COMMENT ON FUNCTION credit.goes_on(text) IS
	'whether a staged record with this outcome makes another version of the listing that stands';

CREATE FUNCTION credit.absence() RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN 'absent';
COMMENT ON FUNCTION credit.absence() IS 'the reason for the end of a listing that a full list did not have, by its code (credit.word)';

CREATE FUNCTION credit.is_absence(l credit.listing) RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	-- 0.1.0 stored it in words.
	RETURN COALESCE((l).ended = 'removed' AND (l).end_reason = ANY (ARRAY[credit.absence(), 'no longer in the court''s full list']), false);
COMMENT ON FUNCTION credit.is_absence(credit.listing) IS
	'whether a version ended because a full list did not have it, which is evidence and no decision';
