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
#include "utils/datum.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "base/compat.h"
#include "practice/feedback.h"
#include "practice/trigger_target.h"

typedef struct FeedbackTrigger
{
	TriggerTarget target;
	AttrNumber	outcome_column; /* 0: the argument is the outcome itself */
	char	   *source;
} FeedbackTrigger;

static bool
same_value(TupleTableSlot *a, TupleTableSlot *b, AttrNumber column, Form_pg_attribute att)
{
	bool		a_null;
	bool		b_null;
	Datum		x = slot_getattr(a, column, &a_null);
	Datum		y = slot_getattr(b, column, &b_null);

	if (a_null || b_null)
		return a_null && b_null;
	return datum_image_eq(x, y, att->attbyval, att->attlen);
}

/* Takes what the row says; false where that is nothing to feed back. */
static bool
row_says(TriggerData *trigdata, const FeedbackTrigger *f, Subject *subject, char **outcome)
{
	TupleDesc	desc = RelationGetDescr(trigdata->tg_relation);
	bool		update = TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event);
	TupleTableSlot *slot = update ? trigdata->tg_newslot : trigdata->tg_trigslot;

	if (update &&
		same_value(trigdata->tg_trigslot, slot, f->target.subject_column,
				   TupleDescAttr(desc, f->target.subject_column - 1)) &&
		(f->outcome_column == 0 ||
		 same_value(trigdata->tg_trigslot, slot, f->outcome_column, TupleDescAttr(desc, f->outcome_column - 1))))
		return false;

	if (f->outcome_column == 0)
		*outcome = trigdata->tg_trigger->tgargs[2];
	else
	{
		bool		isnull;
		Oid			output;
		bool		varlena;
		Datum		value = slot_getattr(slot, f->outcome_column, &isnull);

		if (isnull)
			return false;
		getTypeOutputInfo(TupleDescAttr(desc, f->outcome_column - 1)->atttypid, &output, &varlena);
		*outcome = OidOutputFunctionCall(output, value);
	}
	return trigger_target_subject(trigdata, &f->target, slot, subject);
}

/*
 * credit_log_feedback('<subject column>', '<measure>', '<outcome column or
 * literal>') -> trigger
 *
 * AFTER INSERT OR UPDATE, FOR EACH ROW, on a department's own table: feeds
 * back the outcome of rows whose subject the measure reaches.  Rows of others,
 * with no outcome yet, or updated without a change of subject or outcome write
 * nothing.
 */
PG_FUNCTION_INFO_V1(credit_log_feedback);
Datum
credit_log_feedback(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	FeedbackTrigger *f = fcinfo->flinfo->fn_extra;
	bool		first = f == NULL;
	bool		said;
	Subject		subject;
	char	   *outcome;
	Question	q;

	trigger_target_require_call(fcinfo, "credit_log_feedback", false, 3, 3);
	if (first)
	{
		Trigger    *trigger = trigdata->tg_trigger;

		f = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(FeedbackTrigger));
		trigger_target_read(trigdata, &f->target);
		f->outcome_column = Max(get_attnum(RelationGetRelid(trigdata->tg_relation), trigger->tgargs[2]), 0);
		f->source = MemoryContextStrdup(fcinfo->flinfo->fn_mcxt,
										quote_qualified_identifier(get_namespace_name(RelationGetNamespace(trigdata->tg_relation)),
																   RelationGetRelationName(trigdata->tg_relation)));
		fcinfo->flinfo->fn_extra = f;
	}

	said = row_says(trigdata, f, &subject, &outcome);
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
