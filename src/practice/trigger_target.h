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

#include "decision/question.h"
#include "values/measure.h"
#include "values/subject.h"

typedef struct TriggerTarget
{
	Oid			table;			/* as the application knows it (moved_row.h) */
	bool		read;			/* are the arguments? */
	AttrNumber	subject_column;
	bool		subject_is_text;
	Measure		measure;
} TriggerTarget;

/*
 * Error unless a trigger function is called by the trigger manager, for a row,
 * BEFORE (or AFTER) INSERT or UPDATE, with that many arguments; for DELETE where
 * it is for INSERT as well (moved_row.h).  To be asked in each call: MERGE fires a
 * trigger for one event after another.
 */
extern void trigger_target_require_call(FunctionCallInfo fcinfo, const char *function,
										bool before, int least_args, int most_args);

/*
 * Reads the first two arguments, subject column and measure.  Error for a wrong
 * one.
 */
extern void trigger_target_read(TriggerData *trigdata, TriggerTarget *target);

/*
 * Opens the question of the table's owner, with question_open.  Error where the
 * owner may not ask about the measure.  When a trigger first fires in a statement
 * this is to be asked whatever the row says, so that a trigger without the right
 * does not seem to work until somebody listed comes.
 */
extern void trigger_target_open(TriggerData *trigdata, const TriggerTarget *target, Question *q);

/*
 * Takes the row's subject; false where the column is null, which is nobody.
 * Error for a text that is no identifier: no decision can be taken about it.
 */
extern bool trigger_target_subject(TriggerData *trigdata, const TriggerTarget *target,
								   TupleTableSlot *slot, Subject *subject);

/*
 * Was the row before, with the subject in that column, about the same subject,
 * however it was written?  A text that is no identifier is about nobody.
 */
extern bool trigger_target_was_about(const TriggerTarget *target, TupleTableSlot *slot, AttrNumber column,
									 const Subject *subject);

#endif							/* CREDIT_TRIGGER_TARGET_H */
