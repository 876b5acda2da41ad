/*-------------------------------------------------------------------------
 *
 * feedback.c
 *	  What a department did, fed back to the court.
 *
 * Feedback belongs to a listing: about a subject whom the measure never
 * reached nothing is kept.  The trigger that feeds back from a department's
 * own table is in feedback_trigger.c, the history of credit.feedback_kept in
 * feedback_history.c, what view credit.feedback does in feedback_change.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/read_counts.h"
#include "base/settings.h"
#include "decision/by_text.h"
#include "decision/decision.h"
#include "practice/feedback.h"
#include "values/day_text.h"
#include "values/legal_day.h"
#include "roles/entry.h"
#include "roles/trace.h"
#include "values/minor.h"
#include "values/text_limit.h"

#define ERRCODE_MEASURE_NOT_IN_FORCE	MAKE_SQLSTATE('C', 'R', '0', '0', '2')

static OwnQuery find_outcome = {
	.text = "SELECT FROM credit.outcome o WHERE o.code = credit.code_of('outcome', $1)",
	.args = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery same_outcome = {
	.text = "SELECT FROM credit.code_of('outcome', $1) a, credit.code_of('outcome', $2) b WHERE a = b",
	.args = {{TEXTOID}, {TEXTOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery fit_outcome = {
	.text = "SELECT credit.fitting_outcome($1, $2, $3)",
	.args = {{.own_type = "measure"}, {TIMESTAMPTZOID}, {TEXTOID}},
	.columns = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

#define INSERT_FEEDBACK(table) { \
	.text = "INSERT INTO credit." table " (subject, measure, outcome, detail, department, version, recorded_by, source, " \
	"                             court, decided_on, amount, document_no, evidence_uri, evidence_sha256) " \
	"SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, d.amount, d.document_no, d.evidence_uri, d.evidence_sha256 " \
	"FROM credit.feedback_detail($4) d RETURNING id", \
	.args = {{.own_type = "subject"}, {.own_type = "measure"}, {TEXTOID}, {JSONBOID}, {TEXTOID}, {INT8OID}, \
	{NAMEOID}, {TEXTOID}, {TEXTOID}, {DATEOID}}, \
	.columns = {{INT8OID}}, \
	.result = SPI_OK_INSERT_RETURNING \
}

static OwnQuery insert_feedback = INSERT_FEEDBACK("feedback_kept");
static OwnQuery insert_old_feedback = INSERT_FEEDBACK("feedback");

static OwnQuery find_request = {
	.text = "SELECT r.version, r.court FROM credit.open_request($1, $2, $3) r WHERE r.version IS NOT NULL",
	.args = {{.own_type = "subject"}, {.own_type = "measure"}, {TEXTOID}},
	.columns = {{INT8OID}, {TEXTOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery find_act = {
	.text = "SELECT a.version, a.court FROM credit.act_to_lift($1, $2, $3) a",
	.args = {{.own_type = "subject"}, {.own_type = "measure"}, {TEXTOID}},
	.columns = {{INT8OID}, {TEXTOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery find_ties = {
	.text = "SELECT credit.tied_listings($1, $2)",
	.args = {{.own_type = "subject"}, {TEXTARRAYOID}},
	.columns = {{INT8ARRAYOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery find_last_day = {
	.text = "SELECT credit.last_day()",
	.columns = {{DATEOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery note_answer = {
	.text = "SELECT credit.note_answer($1)",
	.args = {{INT8OID}},
	.columns = {{VOIDOID}},
	.result = SPI_OK_SELECT
};

static OwnQuery require_hit = {
	.text = "SELECT credit.require_hit($1)",
	.args = {{INT8OID}},
	.columns = {{VOIDOID}},
	.result = SPI_OK_SELECT
};

const char *
feedback_table(void)
{
	return OidIsValid(own_table_or_none("feedback_kept")) ? "feedback_kept" : "feedback";
}

/*
 * The department that feeds back is the one that the asker is bound to; of
 * several the one that credit.department names, by any of its names.  The tables' owner, who is bound
 * to none, feeds back for the department in credit.department, or else for the
 * only one that the plan names; NULL where it names several.
 */
char *
feedback_department(const Question *q, const PlanRule *rule)
{
	const char *wanted = credit_department != NULL && credit_department[0] != '\0' ? credit_department : NULL;
	Oid			role = q->asker->role;
	Datum	   *name;
	int			count;
	bool		several;
	char	   *department;
	char		buf[MEASURE_TEXT_MAX];

	measure_to_cstring(rule->measure, buf);
	if (wanted != NULL)
	{
		text_require(TEXT_LIMIT_department, wanted, strlen(wanted));
		wanted = department_at(q->asker->departments, wanted, q->asker->as_of);
	}
	department = asker_department(q->asker, q->rules, rule->measure, wanted, true, &several);
	if (several)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("role \"%s\" is bound to several departments of measure \"%s\"", GetUserNameFromId(role, false), buf),
				 errhint("SET LOCAL credit.department to the one for which this feedback is; without LOCAL it stays with the connection, which a pool hands to somebody else.")));
	if (department != NULL)
	{
		if (wanted != NULL && strcmp(department, wanted) != 0)
			ereport(ERROR,
					(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					 errmsg("role \"%s\" does not act for department \"%s\" on measure \"%s\"",
							GetUserNameFromId(role, false), wanted, buf),
					 errhint("An administrator binds roles with credit_bind_department; credit.department chooses among them.")));
		return department;
	}
	if (!q->asker->acts_for_all)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("role \"%s\" is bound to no department of measure \"%s\"", GetUserNameFromId(role, false), buf)));

	deconstruct_array(DatumGetArrayTypeP(plan_departments(rule, q->asker->as_of)), TEXTOID, -1, false, TYPALIGN_INT, &name, NULL, &count);
	if (wanted != NULL)
	{
		for (int i = 0; i < count; i++)
			if (strcmp(TextDatumGetCString(name[i]), wanted) == 0)
				return pstrdup(wanted);
		if (rule->open_list)
			return pstrdup(wanted);
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("department \"%s\" does not carry out measure \"%s\"", wanted, buf)));
	}
	return count == 1 ? TextDatumGetCString(name[0]) : NULL;
}

/*
 * The code of an outcome, for its code or its Chinese name.  Error for an
 * outcome that does not exist, or that the measure cannot have in the edition
 * that is valid from that moment.  Within the owner's scope.
 */
static char *
outcome_code(Measure measure, TimestampTz valid_from, const char *outcome)
{
	Datum		values[3] = {MeasureGetDatum(measure), TimestampTzGetDatum(valid_from), CStringGetTextDatum(outcome)};

	own_query_run(&fit_outcome, values, NULL, true, 1);
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
}

static OwnQuery find_lifting = {
	.text = "SELECT FROM credit.outcome o WHERE o.code = 'lifted' AND o.code = credit.code_of('outcome', $1)",
	.args = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

/* Does the outcome say, by code or name, that an act was lifted? */
static bool
is_lifting(const char *outcome)
{
	Datum		value = CStringGetTextDatum(outcome);
	OwnerScope	scope;
	bool		lifting;

	/* Where SQL is still that of 0.1.0, acts cannot be asked for. */
	if (!OidIsValid(own_table_or_none("assistance")))
		return false;
	owner_scope_enter(&scope, own_table(feedback_table()));
	lifting = own_query_run(&find_lifting, &value, NULL, true, 1) > 0;
	owner_scope_leave(&scope);
	return lifting;
}

/* Is there such an outcome?  Within the owner's scope. */
static bool
outcome_exists(const char *outcome)
{
	Datum		value = CStringGetTextDatum(outcome);

	return own_query_run(&find_outcome, &value, NULL, true, 1) > 0;
}

bool
feedback_same_outcome(const char *a, const char *b)
{
	Datum		values[2];
	OwnerScope	scope;
	bool		same = strcmp(a, b) == 0;

	/* Where SQL is still that of 0.1.0, there are no words to ask for. */
	if (same || !OidIsValid(own_table_or_none("word")))
		return same;
	values[0] = CStringGetTextDatum(a);
	values[1] = CStringGetTextDatum(b);
	owner_scope_enter(&scope, own_table(feedback_table()));
	same = own_query_run(&same_outcome, values, NULL, true, 1) > 0;
	owner_scope_leave(&scope);
	return same;
}

/*
 * Is the day after today?  Where the clock went back over midnight, the
 * register's last day is none of the future (credit.register_today).
 */
static bool
is_future(DateADT day)
{
	OwnerScope	scope;
	bool		isnull;
	DateADT		last;

	if (day <= legal_today())
		return false;
	owner_scope_enter(&scope, own_table("court"));
	own_query_run(&find_last_day, NULL, NULL, true, 1);
	last = DatumGetDateADT(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	owner_scope_leave(&scope);
	return day > last;
}

/* Takes the day of the decision out of the detail; false where it has none. */
static bool
decided_on(Jsonb *detail, DateADT *day)
{
	JsonbValue	buf;
	JsonbValue *v;
	char	   *text;

	if (!JB_ROOT_IS_OBJECT(detail))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("detail of a feedback must be a JSON object")));
	v = getKeyJsonValueFromContainer(&detail->root, "decided_on", strlen("decided_on"), &buf);
	if (v == NULL || v->type == jbvNull)
		return false;
	if (v->type == jbvString)
		text = pnstrdup(v->val.string.val, v->val.string.len);
	else if (v->type == jbvNumeric)
		text = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(v->val.numeric)));
	else
		text = "?";
	*day = day_require(text, "decided_on");
	if (is_future(*day))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("decided_on in the detail of a feedback lies in the future")));
	return true;
}

/*
 * What outlasts the listing, and so can be fed back on when that has ended: a
 * court's request for assistance that waits for the department's answer, and an
 * act of the department's, which it lifts.  The feedback goes with the version of
 * the listing that it rests on.  Without a department: whether there is one of
 * anybody's.
 */
static bool
find_basis(OwnQuery *query, const Subject *subject, Measure measure, const char *department, Answer *answer)
{
	Datum		values[3] = {SubjectPGetDatum(subject), MeasureGetDatum(measure), 0};
	OwnerScope	scope;
	bool		waits;
	bool		isnull;

	/* Where SQL is still that of 0.1.0, there are none. */
	if (!OidIsValid(own_table_or_none("assistance")))
		return false;
	if (department != NULL)
		values[2] = CStringGetTextDatum(department);
	owner_scope_enter(&scope, own_table(feedback_table()));
	waits = own_query_run(query, values, department == NULL ? "  n" : NULL, true, 1) > 0;
	if (waits)
	{
		HeapTuple	tuple = SPI_tuptable->vals[0];
		TupleDesc	desc = SPI_tuptable->tupdesc;

		answer->listing.version = DatumGetInt64(SPI_getbinval(tuple, desc, 1, &isnull));
		answer->listing.court = DatumGetTextPP(SPI_datumTransfer(SPI_getbinval(tuple, desc, 2, &isnull), false, -1));
	}
	owner_scope_leave(&scope);
	return waits;
}

/*
 * The question is about an earlier day.  Of what has ended since, a department
 * is answered about the listings on which it asked or fed back: else the error
 * about a day would tell of anybody whether he was listed on it.
 */
static void
tell_past_of_ties(Question *q, const Subject *subject)
{
	const Asker *asker = q->asker;
	Datum	   *department = palloc(Max(asker->bindings, 1) * sizeof(Datum));
	int			departments = 0;
	int64	   *listing = NULL;
	int			count = 0;
	MemoryContext caller = CurrentMemoryContext;
	OwnerScope	scope;
	Datum		values[2] = {SubjectPGetDatum(subject)};
	bool		isnull;

	/* Where SQL is still that of 0.1.0, ties cannot be asked for. */
	if (!OidIsValid(own_table_or_none("assistance")))
		return;
	for (int i = 0; i < asker->bindings; i++)
		if (asker->binding[i]->department != NULL)
			department[departments++] = CStringGetTextDatum(asker->binding[i]->department);
	if (departments > 0)
	{
		Datum	   *item;

		values[1] = PointerGetDatum(construct_array(department, departments, TEXTOID, -1, false, TYPALIGN_INT));
		owner_scope_enter(&scope, own_table(feedback_table()));
		own_query_run(&find_ties, values, NULL, true, 1);
		deconstruct_array(DatumGetArrayTypeP(SPI_datumTransfer(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull),
															   false, -1)),
						  INT8OID, sizeof(int64), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &item, NULL, &count);
		/* What is made within the scope goes with it. */
		listing = MemoryContextAlloc(caller, Max(count, 1) * sizeof(int64));
		for (int i = 0; i < count; i++)
			listing[i] = DatumGetInt64(item[i]);
		owner_scope_leave(&scope);
	}
	if (count > 0 || asker_of_a_court(asker))
		question_tell_past(q, listing, count);
	else
		q->when.history = false;
}

int64
feedback_write(Question *q, const Subject *subject, Measure measure, const char *outcome,
			   Jsonb *detail, const char *source)
{
	Answer		answer;
	DateADT		day = legal_today();
	OwnerScope	scope;
	Datum		values[10] = {0};
	char		nulls[] = "          ";
	char	   *acting = GetUserNameFromId(GetUserId(), false);
	char	   *department = NULL;
	JsonbValue	named;
	int64		result;
	bool		isnull;

	/*
	 * A decision of an earlier day is judged by the end of that day, as is
	 * known now.
	 */
	if (decided_on(detail, &day) && legal_day_start(day + 1) <= q->when.as_of)
	{
		q->when.as_of = legal_day_start(day + 1) - 1;
		/* What other departments asked is met on the way to one's own. */
		reads_lock_whole_tables();
		tell_past_of_ties(q, subject);
	}
	question_set_subject(q, subject);
	decide_one(q, measure, true, &answer);

	/*
	 * A trigger's table may have words of its own in rows of unlisted
	 * subjects.
	 */
	if (answer.reached || source == NULL)
		text_require(TEXT_LIMIT_outcome, outcome, strlen(outcome));
	/* So are others' requests, acts and hits, from here on. */
	if (answer.reached || (source == NULL && answer.rule != NULL))
		reads_lock_whole_tables();
	if (!answer.reached && source == NULL && answer.rule != NULL)
	{
		OwnQuery   *basis = is_lifting(outcome) ? &find_act : &find_request;

		if (find_basis(basis, subject, measure, NULL, &answer))
		{
			department = feedback_department(q, answer.rule);
			answer.reached = department != NULL && find_basis(basis, subject, measure, department, &answer);
		}
	}
	else if (answer.reached)
		department = feedback_department(q, answer.rule);

	owner_scope_enter(&scope, own_table(feedback_table()));
	if (!answer.reached)
	{
		if (source == NULL && !outcome_exists(outcome))
			(void) outcome_code(measure, 0, outcome);
		owner_scope_leave(&scope);
		return 0;
	}

	values[0] = SubjectPGetDatum(subject);
	values[1] = MeasureGetDatum(measure);
	values[2] = CStringGetTextDatum(outcome_code(measure, answer.rule->valid_from, outcome));
	values[3] = JsonbPGetDatum(detail);
	if (department != NULL)
		values[4] = CStringGetTextDatum(department);
	else
		nulls[4] = 'n';
	values[5] = Int64GetDatum(answer.listing.version);
	values[6] = DirectFunctionCall1(namein, CStringGetDatum(acting));
	if (source != NULL)
		values[7] = CStringGetTextDatum(source);
	else
		nulls[7] = 'n';
	values[8] = PointerGetDatum(answer.listing.court);
	values[9] = DateADTGetDatum(day);
	own_query_run(OidIsValid(own_table_or_none("feedback_kept")) ? &insert_feedback : &insert_old_feedback, values, nulls, false, 0);
	result = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	if (strcmp(TextDatumGetCString(values[2]), "assisted") == 0 && OidIsValid(own_table_or_none("assistance")))
	{
		Datum		id = Int64GetDatum(result);

		own_query_run(&note_answer, &id, NULL, false, 1);
	}
	if (source == NULL && getKeyJsonValueFromContainer(&detail->root, "hit", strlen("hit"), &named) != NULL &&
		OidIsValid(own_table_or_none("noticed_hit")))
	{
		Datum		id = Int64GetDatum(result);

		own_query_run(&require_hit, &id, NULL, false, 1);
	}
	owner_scope_leave(&scope);
	return result;
}

/*
 * credit_feedback(subject_id credit.subject, measure credit.measure, outcome
 * text, detail jsonb) -> bigint
 *
 * Feeds back what was done and returns the feedback's number.  The outcome is
 * one of credit.outcome.  In the detail, "decided_on" is the day of the decision
 * where it was not today; "amount", "document_no" and "evidence" become columns.
 *
 * With a document, "assisted" answers the court's request for assistance, the
 * one that "notice" names where several are open.
 *
 * Errors: null arguments, an unknown outcome or measure, an outcome that does
 * not fit the measure, a measure that the current role may not ask about, and
 * CR002 where the measure was not in force for the subject: about who is not
 * listed nothing is recorded.  CR003 for a minor, who is never listed.
 */
PG_FUNCTION_INFO_V1(credit_feedback);
Datum
credit_feedback(PG_FUNCTION_ARGS)
{
	require_login("credit_feedback");
	for (int i = 0; i < 4; i++)
		if (PG_ARGISNULL(i))
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("arguments of a feedback must not be null")));
	PG_RETURN_INT64(feedback_give(PG_GETARG_SUBJECT_P(0), PG_GETARG_MEASURE(1), text_to_cstring(PG_GETARG_TEXT_PP(2)),
								  PG_GETARG_JSONB_P(3)));
}

int64
feedback_give(const Subject *subject, Measure measure, const char *outcome, Jsonb *detail)
{
	Question	q;
	int64		id;

	text_require(TEXT_LIMIT_detail, VARDATA(detail), VARSIZE(detail) - VARHDRSZ);
	question_open(&q, GetUserId(), CurrentMemoryContext);
	asker_require(q.asker, q.rules, measure);
	refuse_minor(subject, q.when.as_of);
	id = feedback_write(&q, subject, measure, outcome, detail, NULL);
	question_close(&q);

	/* That it was taken tells as much as the error. */
	trace_disclosure("credit_feedback", q.asker->role, &measure, NULL, subject_mask(subject), 0);
	if (id == 0)
	{
		char		buf[MEASURE_TEXT_MAX];

		measure_to_cstring(measure, buf);
		ereport(ERROR,
				(errcode(ERRCODE_MEASURE_NOT_IN_FORCE),
				 errmsg("measure \"%s\" was not in force for subject %s", buf, subject_mask(subject)),
				 errdetail("Of what has ended, a department is told where it asked about the subject or fed back on it while it was in force."),
				 errhint("Where it was on the day of the decision, give that day as \"decided_on\" in the detail.")));
	}
	return id;
}

/* credit_feedback(subject_id text, measure text, outcome text, detail jsonb) -> bigint: the same with both as text. */
PG_FUNCTION_INFO_V1(credit_feedback_by_text);
Datum
credit_feedback_by_text(PG_FUNCTION_ARGS)
{
	return call_by_text(fcinfo, credit_feedback, credit_subject_in, credit_measure_in);
}
