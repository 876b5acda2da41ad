/*-------------------------------------------------------------------------
 *
 * enforce.c
 *	  The trigger that keeps a restricted subject out of an application's
 *	  table.
 *
 * The check runs in the transaction that takes the decision, on its snapshot.
 * It refuses (or warns) whenever the trigger fires; UPDATE OF and WHEN of CREATE
 * TRIGGER say which updates are decisions.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "decision/access_log.h"
#include "decision/decision.h"
#include "practice/moved_row.h"
#include "practice/override.h"
#include "practice/trigger_target.h"
#include "register/list_age.h"
#include "roles/court.h"
#include "roles/trace.h"
#include "values/legal_day.h"
#include "values/minor.h"

/* SQLSTATE class CR: what the court's list forbids. */
#define ERRCODE_SUBJECT_RESTRICTED	MAKE_SQLSTATE('C', 'R', '0', '0', '1')

typedef enum EnforceMode
{
	MODE_REFUSE,
	MODE_WARN,
	MODE_RECORD
} EnforceMode;

typedef struct Enforcement
{
	TriggerTarget target;
	EnforceMode mode;
	AttrNumber	purpose_column; /* 0: none */
	FmgrInfo	purpose_output;
} Enforcement;

static const char *const mode_names[] = {"refuse", "warn", "record"};

static void
read_arguments(TriggerData *trigdata, Enforcement *e, MemoryContext context)
{
	Relation	rel = trigdata->tg_relation;
	Trigger    *trigger = trigdata->tg_trigger;
	bool		known = trigger->tgnargs < 3;

	trigger_target_read(trigdata, &e->target);
	for (int i = 0; i < lengthof(mode_names) && !known; i++)
		if (strcmp(trigger->tgargs[2], mode_names[i]) == 0)
		{
			e->mode = (EnforceMode) i;
			known = true;
		}
	if (!known)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("mode \"%s\" of trigger \"%s\" on table \"%s\" is not known",
						trigger->tgargs[2], trigger->tgname, RelationGetRelationName(rel)),
				 errhint("The mode is \"refuse\", \"warn\" or \"record\".")));
	if (trigger->tgnargs == 4)
	{
		Oid			output;
		bool		varlena;

		e->purpose_column = get_attnum(RelationGetRelid(rel), trigger->tgargs[3]);
		if (e->purpose_column <= 0)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("column \"%s\" of table \"%s\" does not exist", trigger->tgargs[3], RelationGetRelationName(rel)),
					 errdetail("Trigger \"%s\" names it as the column of the purpose.", trigger->tgname)));
		getTypeOutputInfo(TupleDescAttr(RelationGetDescr(rel), e->purpose_column - 1)->atttypid, &output, &varlena);
		fmgr_info_cxt(output, &e->purpose_output, context);
	}
}

/*
 * The purpose for the access log: the row's own where it has one, with the table and what became of the row: a code, and
 * the number of an override.  credit.note_words says that in the language of who reads it.
 */
static char *
row_purpose(TriggerData *trigdata, Enforcement *e, TupleTableSlot *slot, const char *outcome)
{
	char	   *row = psprintf("table %s, %s", get_rel_name(e->target.table), outcome);

	if (e->purpose_column > 0)
	{
		bool		isnull;
		Datum		value = slot_getattr(slot, e->purpose_column, &isnull);

		if (!isnull)
		{
			char	   *purpose = OutputFunctionCall(&e->purpose_output, value);

			access_log_require_purpose(purpose);
			return psprintf("%s%s%s", purpose, strchr(purpose, ':') || strstr(purpose, "：") ? "; " : ": ", row);
		}
	}
	return psprintf("enforcement: %s", row);
}

static OwnQuery word_of = {
	.text = "SELECT credit.words_of($1, $2, $3)",
	.args = {{TEXTOID}, {TEXTOID}, {TEXTOID}},
	.columns = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

/* The word for a code (credit.word), in the language of messages. */
static char *
message_word(const char *kind, const char *code)
{
	MemoryContext caller = CurrentMemoryContext;
	Datum		values[3];
	OwnerScope	scope;
	char	   *word;
	bool		isnull;

	values[0] = CStringGetTextDatum(kind);
	values[1] = CStringGetTextDatum(code);
	/* translator: the language that this catalog is in: en or zh */
	values[2] = CStringGetTextDatum(dgettext(TEXTDOMAIN, "en"));
	owner_scope_enter(&scope, own_table("listing"));
	own_query_run(&word_of, values, NULL, true, 1);
	word = MemoryContextStrdup(caller, TextDatumGetCString(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull)));
	owner_scope_leave(&scope);
	return word;
}

/* Titles of the plan end in a full stop, which a sentence that quotes one does not need. */
static char *
without_full_stop(char *title)
{
	static const char stop[] = "。";
	size_t		len = strlen(title);

	if (len >= strlen(stop) && strcmp(title + len - strlen(stop), stop) == 0)
		title[len - strlen(stop)] = '\0';
	return title;
}

/*
 * The first line says who, by which item of the plan and what that is about:
 * many a program shows no more.  The detail begins with case and court, says
 * of a person in a post that the debtor is the unit, and has the way to object, because
 * drivers drop hints; the legal basis, which can be long, comes last.
 */
static void
report_restricted(int level, TriggerData *trigdata, const Enforcement *e,
				  const Subject *subject, const Answer *answer)
{
	Relation	rel = trigdata->tg_relation;
	char		measure[MEASURE_TEXT_MAX];
	char	   *title = without_full_stop(text_to_cstring(DatumGetTextPP(answer->rule->title)));
	char	   *case_no = text_to_cstring(answer->listing.case_no);
	char	   *court = court_now(answer->listing.court);
	char	   *since = legal_day_text(answer->since);
	const char *basis = answer->rule->basis ? text_to_cstring(DatumGetTextPP(answer->rule->basis)) : "-";
	char	   *remedy = text_to_cstring(remedy_text(answer));
	char	   *case_words;
	char	   *post_words = "";

	measure_to_cstring(e->target.measure, measure);
	case_words = answer->until == DT_NOEND ?
		psprintf(dgettext(TEXTDOMAIN, "Case %s of %s, in force since %s, without a set end. "), case_no, court, since) :
		psprintf(dgettext(TEXTDOMAIN, "Case %s of %s, in force since %s through %s. "), case_no, court, since,
				 legal_last_day_text(answer->until));
	if (answer->through_post)
		post_words = psprintf(dgettext(TEXTDOMAIN, "Bound as %s of the listed organization %s, which is the debtor of this case, and not the person. "),
							  message_word("role", plan_role_code(answer->role)), subject_mask(&answer->organization));
	ereport(level,
			(errcode(level >= ERROR ? ERRCODE_SUBJECT_RESTRICTED : ERRCODE_WARNING),
			 errmsg("subject %s is restricted by item %d: %s (measure \"%s\")", subject_mask(subject),
					measure_number(e->target.measure), title, measure),
			 errdetail("%s%sHow to object: %s Legal basis: %s.", case_words, post_words, remedy, basis),
			 errhint("An authorized official may let the row through with credit_override(subject_id, measure, reason)."),
			 errtablecol(rel, e->target.subject_column)));
}

/*
 * A mode that lets rows through may fire AFTER them.  BEFORE, nobody can say
 * whether the row goes in: ON CONFLICT DO NOTHING and other triggers drop some.
 */
static bool
is_after_row_let_through(FunctionCallInfo fcinfo)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;

	return CALLED_AS_TRIGGER(fcinfo) && TRIGGER_FIRED_AFTER(trigdata->tg_event) &&
		trigdata->tg_trigger->tgnargs > 2 &&
		strcmp(trigdata->tg_trigger->tgargs[2], mode_names[MODE_REFUSE]) != 0;
}

/*
 * Is the row one that came from another partition, with nothing in it to decide?
 * That is what was not asked about before: another subject than the row had, and
 * than the trigger asked about BEFORE the update.  AFTER it no trigger was fired
 * for the update, so that what is a decision there is one here.
 */
static bool
only_moved(FunctionCallInfo fcinfo, const Enforcement *e, const Subject *subject)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	MovedRow	moved;
	bool		only;

	if (!TRIGGER_FIRED_BY_INSERT(trigdata->tg_event) || !moved_row_came(fcinfo, e->target.table, &moved))
		return false;
	only = (moved.asked && subject_equal(&moved.about, subject)) ||
		(trigger_target_was_about(&e->target, moved.slot, moved_row_column(&moved, trigdata, e->target.subject_column), subject) &&
		 (TRIGGER_FIRED_BEFORE(trigdata->tg_event) || !moved_row_updates(&moved, trigdata)));
	moved_row_close(&moved);
	return only;
}

/*
 * credit_enforce('<subject column>', '<measure>' [, 'refuse' | 'warn' |
 * 'record' [, '<purpose column>']]) -> trigger
 *
 * BEFORE INSERT OR UPDATE, FOR EACH ROW, on any table, partitions included; with
 * 'warn' and 'record' it may be AFTER, about rows that did go in.
 *
 * On a partitioned table OR DELETE, too: then a row that an UPDATE moves to
 * another partition is an updated one, and no new one.  A deleted row is no
 * decision.
 *
 * Refuses a row whose subject the measure restricts, with SQLSTATE CR001,
 * unless an official has overridden the measure in this transaction.  'warn'
 * lets the row through with a warning, 'record' with nothing said.  A subject
 * that a court exempts passes with a notice.  A null subject passes.  So does a
 * minor, with a notice and without an entry in any mode: no child is turned away
 * because a trigger asks about the pupil and not about who pays.
 *
 * Rows that pass although their subject is restricted or exempt go into the
 * access log, with 'record' all rows that have a subject; with the row's own
 * purpose where a column for it is named.  Fired AFTER, 'record' says that the
 * row was "entered", BEFORE that the question about it is "recorded".
 */
PG_FUNCTION_INFO_V1(credit_enforce);
Datum
credit_enforce(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	Enforcement *e = fcinfo->flinfo->fn_extra;
	bool		first;
	bool		update;
	bool		known;
	TupleTableSlot *slot;
	HeapTuple	row;
	Subject		subject;
	Question	q;
	Answer		answer;
	const char *recorded;
	const char *outcome;

	trigger_target_require_call(fcinfo, "credit_enforce", !is_after_row_let_through(fcinfo), 2, 4);
	if (e == NULL)
	{
		e = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Enforcement));
		e->target.table = application_table(trigdata->tg_relation);
		fcinfo->flinfo->fn_extra = e;
	}
	if (TRIGGER_FIRED_BY_DELETE(trigdata->tg_event))
	{
		moved_row_leaves(fcinfo, e->target.table, NULL);
		return PointerGetDatum(trigdata->tg_trigtuple);
	}
	first = !e->target.read;
	if (first)
		read_arguments(trigdata, e, fcinfo->flinfo->fn_mcxt);

	/* before the row is there, only the question about it can be recorded */
	recorded = TRIGGER_FIRED_AFTER(trigdata->tg_event) ? "entered" : "recorded";
	update = TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event);
	slot = update ? trigdata->tg_newslot : trigdata->tg_trigslot;
	row = update ? trigdata->tg_newtuple : trigdata->tg_trigtuple;
	known = trigger_target_subject(trigdata, &e->target, slot, &subject);
	if (update && TRIGGER_FIRED_BEFORE(trigdata->tg_event))
		moved_row_leaves(fcinfo, e->target.table, known ? &subject : NULL);
	if (!known || only_moved(fcinfo, e, &subject))
	{
		if (first)
		{
			trigger_target_open(trigdata, &e->target, &q);
			question_close(&q);
		}
		return PointerGetDatum(row);
	}

	trigger_target_open(trigdata, &e->target, &q);
	list_require();
	if (subject_is_minor(&subject, q.when.as_of))
	{
		ereport(NOTICE,
				(errmsg("trigger \"%s\" lets a minor's row through", trigdata->tg_trigger->tgname),
				 errdetail("Nothing is asked about a minor, and nothing is recorded (法释〔2017〕7号 art. 4)."),
				 errhint("Where somebody else pays or acts for the minor, the trigger's column is the one that names who does.")));
		question_close(&q);
		return PointerGetDatum(row);
	}
	question_set_subject(&q, &subject);
	decide_one(&q, e->target.measure, true, &answer);

	/*
	 * Whoever writes the table is told, with no right of ours; an error that
	 * is caught is not logged, and neither is a notice.
	 */
	if (answer.verdict == VERDICT_EXEMPT || (answer.verdict == VERDICT_RESTRICTED && e->mode != MODE_RECORD))
		trace_disclosure("credit_enforce", GetUserId(), &e->target.measure, NULL, subject_mask(&subject), 0);
	if (answer.verdict == VERDICT_RESTRICTED)
	{
		int64		override = e->mode == MODE_REFUSE ? override_in_force(&subject, e->target.measure) : 0;

		if (e->mode == MODE_REFUSE && override == 0)
			report_restricted(ERROR, trigdata, e, &subject, &answer);
		if (e->mode == MODE_WARN)
			report_restricted(WARNING, trigdata, e, &subject, &answer);
		outcome = override != 0 ? psprintf("override " INT64_FORMAT, override) :
			e->mode == MODE_WARN ? "warned" : recorded;
	}
	else if (answer.verdict == VERDICT_EXEMPT)
	{
		ereport(NOTICE,
				(errmsg("subject %s is exempt from the measure of trigger \"%s\"",
						subject_mask(&subject), trigdata->tg_trigger->tgname),
				 errdetail_internal("%s", exemption_words(&answer.exemptions)),
				 errhint("Whether this row is within the scope is for the department to see.")));
		outcome = "exempt";
	}
	else
		outcome = e->mode == MODE_RECORD ? recorded : NULL;

	if (outcome != NULL)
		access_log_write(&q, e->target.measure, row_purpose(trigdata, e, slot, outcome), &answer);
	question_close(&q);
	return PointerGetDatum(row);
}
