/*-------------------------------------------------------------------------
 *
 * feedback_trigger.c
 *	  The trigger on a department's own table that feeds back its outcomes.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "commands/trigger.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "base/compat.h"
#include "base/same_value.h"
#include "practice/feedback.h"
#include "practice/moved_row.h"
#include "practice/trigger_target.h"

typedef struct FeedbackTrigger
{
	TriggerTarget target;
	AttrNumber	outcome_column; /* 0: the argument is the outcome itself */
	char	   *source;
} FeedbackTrigger;

/* The row's outcome as text; NULL where it has none yet. */
static char *
row_outcome(TriggerData *trigdata, const FeedbackTrigger *f, TupleTableSlot *slot, AttrNumber column)
{
	bool		isnull;
	Oid			output;
	bool		varlena;
	Datum		value;

	if (f->outcome_column == 0)
		return trigdata->tg_trigger->tgargs[2];
	value = slot_getattr(slot, column, &isnull);
	if (isnull)
		return NULL;
	getTypeOutputInfo(TupleDescAttr(slot->tts_tupleDescriptor, column - 1)->atttypid, &output, &varlena);
	return OidOutputFunctionCall(output, value);
}

/*
 * Takes what the row says; false where that is nothing to feed back, or what it
 * said before, with subject and outcome in those columns.  before: NULL for a row
 * that is new.
 */
static bool
row_says(TriggerData *trigdata, const FeedbackTrigger *f, TupleTableSlot *slot,
		 TupleTableSlot *before, AttrNumber subject_column, AttrNumber outcome_column,
		 Subject *subject, char **outcome)
{
	char	   *outcome_before;

	/* What was there and is no identifier is no error of this update. */
	if (before != NULL && same_value(before, subject_column, slot, f->target.subject_column) &&
		(f->outcome_column == 0 || same_value(before, outcome_column, slot, f->outcome_column)))
		return false;
	*outcome = row_outcome(trigdata, f, slot, f->outcome_column);
	if (*outcome == NULL || !trigger_target_subject(trigdata, &f->target, slot, subject))
		return false;
	if (before == NULL || !trigger_target_was_about(&f->target, before, subject_column, subject))
		return true;
	outcome_before = row_outcome(trigdata, f, before, outcome_column);
	return outcome_before == NULL || !feedback_same_outcome(outcome_before, *outcome);
}

static bool
event_says(FunctionCallInfo fcinfo, const FeedbackTrigger *f, Subject *subject, char **outcome)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	MovedRow	moved;
	bool		says;

	if (TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event))
		return row_says(trigdata, f, trigdata->tg_newslot, trigdata->tg_trigslot,
						f->target.subject_column, f->outcome_column, subject, outcome);
	if (!moved_row_came(fcinfo, f->target.table, &moved))
		return row_says(trigdata, f, trigdata->tg_trigslot, NULL, 0, 0, subject, outcome);
	says = row_says(trigdata, f, trigdata->tg_trigslot, moved.slot,
					moved_row_column(&moved, trigdata, f->target.subject_column),
					f->outcome_column == 0 ? 0 : moved_row_column(&moved, trigdata, f->outcome_column), subject, outcome);
	moved_row_close(&moved);
	return says;
}

/*
 * credit_log_feedback('<subject column>', '<measure>', '<outcome column or
 * literal>') -> trigger
 *
 * AFTER INSERT OR UPDATE, FOR EACH ROW, on a department's own table: feeds
 * back the outcome of rows whose subject the measure reaches.  Rows of others,
 * with no outcome yet, or updated without a change of subject or outcome write
 * nothing; another word for the same is no change.
 *
 * On a partitioned table OR DELETE, too: then a row that an UPDATE moves to
 * another partition is an updated one, and no new one.
 */
PG_FUNCTION_INFO_V1(credit_log_feedback);
Datum
credit_log_feedback(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	FeedbackTrigger *f = fcinfo->flinfo->fn_extra;
	bool		first;
	bool		said;
	Subject		subject;
	char	   *outcome;
	Question	q;

	trigger_target_require_call(fcinfo, "credit_log_feedback", false, 3, 3);
	if (f == NULL)
	{
		f = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(FeedbackTrigger));
		f->target.table = application_table(trigdata->tg_relation);
		fcinfo->flinfo->fn_extra = f;
	}
	if (TRIGGER_FIRED_BY_DELETE(trigdata->tg_event))
	{
		moved_row_leaves(fcinfo, f->target.table, NULL);
		return PointerGetDatum(NULL);
	}
	first = !f->target.read;
	if (first)
	{
		Trigger    *trigger = trigdata->tg_trigger;
		Oid			table = f->target.table;

		trigger_target_read(trigdata, &f->target);
		f->outcome_column = Max(get_attnum(RelationGetRelid(trigdata->tg_relation), trigger->tgargs[2]), 0);
		f->source = MemoryContextStrdup(fcinfo->flinfo->fn_mcxt,
										quote_qualified_identifier(get_namespace_name(get_rel_namespace(table)), get_rel_name(table)));
	}

	said = event_says(fcinfo, f, &subject, &outcome);
	if (said || first)
	{
		trigger_target_open(trigdata, &f->target, &q);
		if (said)
			(void) feedback_write(&q, &subject, f->target.measure, outcome,
								  DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum("{}"))), f->source);
		question_close(&q);
	}
	return PointerGetDatum(NULL);
}
