/*-------------------------------------------------------------------------
 *
 * enforce.c
 *	  The trigger that keeps a restricted subject out of an application's
 *	  table.
 *
 * The check runs in the transaction that takes the decision, on its snapshot.
 * It refuses (or warns) whenever it fires; which updates are a decision is
 * said by the trigger's own UPDATE OF and WHEN.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "commands/trigger.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/timestamp.h"

#include "access_log.h"
#include "compat.h"
#include "court_text.h"
#include "decision.h"
#include "override.h"
#include "trigger_target.h"

/* SQLSTATE class CR: what the court's list forbids. */
#define ERRCODE_SUBJECT_RESTRICTED	MAKE_SQLSTATE('C', 'R', '0', '0', '1')

typedef struct Enforcement
{
	TriggerTarget target;
	bool		warn;
} Enforcement;

static void
report_restricted(int level, TriggerData *trigdata, const Enforcement *e,
				  const Subject *subject, const Answer *answer)
{
	Relation	rel = trigdata->tg_relation;
	char		measure[MEASURE_TEXT_MAX];
	char	   *until = answer->until == DT_NOEND ? NULL : legal_day_text(answer->until);
	char	   *remedy = text_to_cstring(remedy_text(answer));

	measure_to_cstring(e->target.measure, measure);
	ereport(level,
			(errcode(level >= ERROR ? ERRCODE_SUBJECT_RESTRICTED : ERRCODE_WARNING),
			 errmsg("subject %s is restricted by measure \"%s\"", subject_mask(subject), measure),
			 errdetail("%s Case %s of %s, in force since %s, %s. Legal basis: %s.",
					   text_to_cstring(DatumGetTextPP(answer->rule->title)),
					   text_to_cstring(answer->listing.case_no), text_to_cstring(answer->listing.court),
					   legal_day_text(answer->since),
					   until ? psprintf("until %s", until) : "without a set end",
					   answer->rule->basis ? text_to_cstring(DatumGetTextPP(answer->rule->basis)) : "-"),
			 errhint("%s An authorized official may let the row through with credit_override(subject_id, measure, reason).",
					 remedy),
			 err_generic_string(PG_DIAG_SCHEMA_NAME, get_namespace_name(RelationGetNamespace(rel))),
			 err_generic_string(PG_DIAG_TABLE_NAME, RelationGetRelationName(rel)),
			 err_generic_string(PG_DIAG_COLUMN_NAME, trigdata->tg_trigger->tgargs[0])));
}

/*
 * credit_enforce('<subject column>', '<measure>' [, 'refuse' | 'warn'])
 * -> trigger
 *
 * BEFORE INSERT OR UPDATE, FOR EACH ROW, on any table, partitions included.
 * Refuses a row whose subject the measure restricts, with SQLSTATE CR001,
 * unless an official has overridden it in this transaction; 'warn' lets it
 * through with a warning.  A subject whom a court exempts passes with a notice.  What is let through goes into the access log; a
 * null subject passes.
 */
PG_FUNCTION_INFO_V1(credit_enforce);
Datum
credit_enforce(PG_FUNCTION_ARGS)
{
	TriggerData *trigdata = (TriggerData *) fcinfo->context;
	Enforcement *e = fcinfo->flinfo->fn_extra;
	bool		update;
	TupleTableSlot *slot;
	HeapTuple	row;
	Subject		subject;
	AskedTime	when = asked_now();
	Answer		answer;
	int64		override;

	if (e == NULL)
	{
		Trigger    *trigger;

		trigger_target_require_call(fcinfo, "credit_enforce", true, 2, 3);
		trigger = trigdata->tg_trigger;
		e = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Enforcement));
		trigger_target_read(trigdata, &e->target);
		if (trigger->tgnargs == 3)
		{
			if (strcmp(trigger->tgargs[2], "warn") == 0)
				e->warn = true;
			else if (strcmp(trigger->tgargs[2], "refuse") != 0)
				ereport(ERROR,
						(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						 errmsg("mode \"%s\" of trigger \"%s\" on table \"%s\" is not known",
								trigger->tgargs[2], trigger->tgname, RelationGetRelationName(trigdata->tg_relation)),
						 errhint("The mode is \"refuse\" or \"warn\".")));
		}
		fcinfo->flinfo->fn_extra = e;
	}

	update = TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event);
	slot = update ? trigdata->tg_newslot : trigdata->tg_trigslot;
	row = update ? trigdata->tg_newtuple : trigdata->tg_trigtuple;
	if (!trigger_target_subject(trigdata, &e->target, slot, &subject))
		return PointerGetDatum(row);

	decide_one(&subject, e->target.measure, &when, true, &answer);
	if (answer.verdict == VERDICT_EXEMPT)
	{
		ereport(NOTICE,
				(errmsg("subject %s is exempt from the measure of trigger \"%s\"",
						subject_mask(&subject), trigdata->tg_trigger->tgname),
				 errdetail("%s", exemption_words(&answer.exemption)),
				 errhint("Whether this row is within the scope is for the department to see.")));
		access_log_write(trigdata->tg_relation->rd_rel->relowner, &subject, e->target.measure,
						 psprintf("enforcement: table %s, exempt", RelationGetRelationName(trigdata->tg_relation)),
						 &answer, when.as_of);
	}
	if (answer.verdict != VERDICT_RESTRICTED)
		return PointerGetDatum(row);

	override = e->warn ? 0 : override_in_force(&subject, e->target.measure);
	if (!e->warn && override == 0)
		report_restricted(ERROR, trigdata, e, &subject, &answer);
	if (e->warn)
		report_restricted(WARNING, trigdata, e, &subject, &answer);
	access_log_write(trigdata->tg_relation->rd_rel->relowner, &subject, e->target.measure,
					 override != 0 ?
					 psprintf("enforcement: table %s, override " INT64_FORMAT, RelationGetRelationName(trigdata->tg_relation), override) :
					 psprintf("enforcement: table %s, warned", RelationGetRelationName(trigdata->tg_relation)),
					 &answer, when.as_of);
	return PointerGetDatum(row);
}
