/*-------------------------------------------------------------------------
 *
 * trigger_target.c
 *	  What a trigger on an application's table is about: its subject column
 *	  and its measure.
 *
 * Arguments are read when a trigger first fires in a statement.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_attribute.h"
#include "catalog/pg_trigger.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/message_code.h"
#include "base/own_table.h"
#include "practice/trigger_target.h"

void
trigger_target_require_call(FunctionCallInfo fcinfo, const char *function,
							bool before, int least_args, int most_args)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	Trigger    *trigger;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger", function)));
	trigger = trigdata->tg_trigger;
	if (!TRIGGER_FIRED_FOR_ROW(trigdata->tg_event) ||
		(before ? !TRIGGER_FIRED_BEFORE(trigdata->tg_event) : !TRIGGER_FIRED_AFTER(trigdata->tg_event)) ||
		(TRIGGER_FIRED_BY_DELETE(trigdata->tg_event) && !TRIGGER_FOR_INSERT(trigger->tgtype)))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" on table \"%s\" must be %s INSERT OR UPDATE, FOR EACH ROW",
						trigger->tgname, RelationGetRelationName(trigdata->tg_relation),
						before ? "BEFORE" : "AFTER")));
	if (trigger->tgnargs < least_args || trigger->tgnargs > most_args)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("trigger \"%s\" on table \"%s\" has %d arguments",
						trigger->tgname, RelationGetRelationName(trigdata->tg_relation), trigger->tgnargs),
				 before ?
				 errhint("Function \"%s\" takes the subject's column, the measure, and if wanted \"refuse\", \"warn\" or \"record\" and the purpose's column.", function) :
				 errhint("Function \"%s\" takes the subject's column, the measure, and a column or word for the outcome.", function)));
}

static void
argument_context(void *arg)
{
	TriggerData *trigdata = arg;

	errcontext("arguments of trigger \"%s\" on table \"%s\"",
			   trigdata->tg_trigger->tgname, RelationGetRelationName(trigdata->tg_relation));
}

/* An error in an argument names trigger and table. */
void
trigger_target_read(TriggerData *trigdata, TriggerTarget *target)
{
	Relation	rel = trigdata->tg_relation;
	Trigger    *trigger = trigdata->tg_trigger;
	char	   *column = trigger->tgargs[0];
	ErrorContextCallback callback;
	Oid			measure_type = own_type("measure");
	Oid			measure_input;
	Oid			measure_param;
	Oid			type;
	char		generated;

	target->subject_column = get_attnum(RelationGetRelid(rel), column);
	if (target->subject_column <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of table \"%s\" does not exist", column, RelationGetRelationName(rel)),
				 errdetail("Trigger \"%s\" names it as the column of the subject.", trigger->tgname)));
	generated = TupleDescAttr(RelationGetDescr(rel), target->subject_column - 1)->attgenerated;
	if (generated != '\0' && (TRIGGER_FIRED_BEFORE(trigdata->tg_event) || generated != ATTRIBUTE_GENERATED_STORED))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_COLUMN_REFERENCE),
				 errmsg("column \"%s\" of table \"%s\" is generated and has no value yet when trigger \"%s\" fires",
						column, RelationGetRelationName(rel), trigger->tgname),
				 errhint("Name the column that it is generated from.")));
	type = getBaseType(TupleDescAttr(RelationGetDescr(rel), target->subject_column - 1)->atttypid);
	target->subject_is_text = type == TEXTOID || type == VARCHAROID || type == BPCHAROID;
	if (type != own_type("subject") && !target->subject_is_text)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" of table \"%s\" is of type %s, which holds no subject",
						column, RelationGetRelationName(rel), format_type_be(type)),
				 errdetail("Trigger \"%s\" names it as the column of the subject.", trigger->tgname),
				 errhint("Make it a credit.subject, or text that holds identifiers.")));

	callback.callback = argument_context;
	callback.arg = trigdata;
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	getTypeInputInfo(measure_type, &measure_input, &measure_param);
	target->measure = DatumGetMeasure(OidInputFunctionCall(measure_input, trigger->tgargs[1], measure_param, -1));
	error_context_stack = callback.previous;
	target->read = true;
}

/*
 * As with a foreign key: the table's owner needs the right to ask, whoever writes
 * rows does not.
 */
void
trigger_target_open(TriggerData *trigdata, const TriggerTarget *target, Question *q)
{
	question_open(q, trigdata->tg_relation->rd_rel->relowner, CurrentMemoryContext);
	asker_require(q->asker, q->rules, target->measure);
}

bool
trigger_target_was_about(const TriggerTarget *target, TupleTableSlot *slot, AttrNumber column, const Subject *subject)
{
	bool		isnull;
	Datum		value;
	char	   *typed;
	Subject		before;
	IdentifierProblem problem;

	if (column <= 0)
		return false;
	value = slot_getattr(slot, column, &isnull);
	if (isnull)
		return false;
	if (!target->subject_is_text)
		return subject_equal(DatumGetSubjectP(value), subject);
	typed = TextDatumGetCString(value);
	return subject_parse(typed, strlen(typed), &before, &problem) && subject_equal(&before, subject);
}

bool
trigger_target_subject(TriggerData *trigdata, const TriggerTarget *target,
					   TupleTableSlot *slot, Subject *subject)
{
	bool		isnull;
	Datum		value = slot_getattr(slot, target->subject_column, &isnull);
	char	   *typed;
	char	   *problem;
	const char *hint = NULL;

	if (isnull)
		return false;
	if (!target->subject_is_text)
	{
		*subject = *DatumGetSubjectP(value);
		return true;
	}
	typed = TextDatumGetCString(value);
	if (!subject_try_parse(NULL, typed, strlen(typed), subject, message_translated, &problem, &hint))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("column \"%s\" of table \"%s\" does not identify a subject",
						trigdata->tg_trigger->tgargs[0], RelationGetRelationName(trigdata->tg_relation)),
				 errdetail_internal("%s", problem),
				 hint ? errhint("%s", message_translated(hint)) : 0,
				 errtablecol(trigdata->tg_relation, target->subject_column)));
	return true;
}
