/*
 * What a court and a department read of the tables: a function for each, which
 * gives the rows that the policies of policy.sql show to the current role.  The
 * tables themselves are read by nobody but the owner, an auditor, to whom all of
 * a log is shown, and role credit_view.  Why, and how: src/register/shown.c.
 *
 * A view is read under its own name, over a function that stands beside it.
 */

CREATE FUNCTION credit.my_listing(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.listing
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_listing(credit.subject) IS 'the rows of credit.listing that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_listing_record() RETURNS SETOF credit.listing_record
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_listing_record() IS 'the rows of credit.listing_record that the current role may see';
CREATE FUNCTION credit.my_listing_case() RETURNS SETOF credit.listing_case
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_listing_case() IS 'the rows of credit.listing_case that the current role may see';
CREATE FUNCTION credit.my_relation(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.relation
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_relation(credit.subject) IS 'the rows of credit.relation that the current role may see; of one person, under all numbers; NULL: of all';
CREATE FUNCTION credit.my_party(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.party
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_party(credit.subject) IS 'the rows of credit.party that the current role may see, of whom its court has listed before this transaction; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_court_event() RETURNS SETOF credit.court_event
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_court_event() IS 'the rows of credit.court_event that the current role may see';
CREATE FUNCTION credit.my_listing_bar(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.listing_bar
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_listing_bar(credit.subject) IS 'the rows of credit.listing_bar that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_stay() RETURNS SETOF credit.stay
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_stay() IS 'the rows of credit.stay that the current role may see';
CREATE FUNCTION credit.my_exemption(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.exemption
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_exemption(credit.subject) IS 'the rows of credit.exemption that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_subject_link(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.subject_link
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_subject_link(credit.subject) IS 'the rows of credit.subject_link that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_objection(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.objection
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_objection(credit.subject) IS 'the rows of credit.objection that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_objection_step() RETURNS SETOF credit.objection_step
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_objection_step() IS 'the rows of credit.objection_step that the current role may see';
CREATE FUNCTION credit.my_listing_request(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.listing_request
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_listing_request(credit.subject) IS 'the rows of credit.listing_request that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_risk_warning(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.risk_warning
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_risk_warning(credit.subject) IS 'the rows of credit.risk_warning that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_service() RETURNS SETOF credit.service
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_service() IS 'the rows of credit.service that the current role may see';
CREATE FUNCTION credit.my_employer_notice() RETURNS SETOF credit.employer_notice
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_employer_notice() IS 'the rows of credit.employer_notice that the current role may see';
CREATE FUNCTION credit.my_remark(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.remark
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_remark(credit.subject) IS 'the rows of credit.remark that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_typical_case() RETURNS SETOF credit.typical_case
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_typical_case() IS 'the rows of credit.typical_case that the current role may see';
CREATE FUNCTION credit.my_case_version() RETURNS SETOF credit.case_version
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_case_version() IS 'the rows of credit.case_version that the current role may see';
CREATE FUNCTION credit.my_case_step() RETURNS SETOF credit.case_step
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_case_step() IS 'the rows of credit.case_step that the current role may see';
CREATE FUNCTION credit.my_access_log(subject_id credit.subject DEFAULT NULL) RETURNS SETOF credit.access_log
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_access_log(credit.subject) IS 'the rows of credit.access_log that the current role may see; of one subject, under all its numbers; NULL: of all';
CREATE FUNCTION credit.my_screening() RETURNS SETOF credit.screening
	LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'credit_shown';
COMMENT ON FUNCTION credit.my_screening() IS 'the rows of credit.screening that the current role may see';
