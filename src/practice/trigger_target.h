/*-------------------------------------------------------------------------
 *
 * trigger_target.h
 *	  What a trigger on an application's table is about.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_TRIGGER_TARGET_H
#define CREDIT_TRIGGER_TARGET_H

#include "commands/trigger.h"
#include "executor/tuptable.h"
#include "fmgr.h"

#include "values/measure.h"
#include "values/subject.h"

typedef struct TriggerTarget
{
	AttrNumber	subject_column;
	bool		subject_is_text;
	Measure		measure;
} TriggerTarget;

extern void trigger_target_require_call(FunctionCallInfo fcinfo, const char *function,
										bool before, int least_args, int most_args);
extern void trigger_target_read(TriggerData *trigdata, TriggerTarget *target);
extern bool trigger_target_subject(TriggerData *trigdata, const TriggerTarget *target,
								   TupleTableSlot *slot, Subject *subject);

#endif							/* CREDIT_TRIGGER_TARGET_H */
