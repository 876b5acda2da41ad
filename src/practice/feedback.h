/*-------------------------------------------------------------------------
 *
 * feedback.h
 *	  What a department did, fed back to the court.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_FEEDBACK_H
#define CREDIT_FEEDBACK_H

#include "utils/jsonb.h"

#include "decision/question.h"

/*
 * Writes a feedback by the question's asker, who may ask about the measure, and
 * returns its number; 0 where the measure did not reach the subject on the day
 * of the decision ("decided_on" in the detail, or else today).  The question is
 * then about that day.
 *
 * source: the table whose trigger feeds back; NULL: credit_feedback was called.
 */
extern int64 feedback_write(Question *q, const Subject *subject, Measure measure, const char *outcome,
							Jsonb *detail, const char *source);

/*
 * The same for the current role, which has to be the login or the role that it
 * has SET (require_login), with credit_feedback's errors and line in the
 * server's log.
 */
extern int64 feedback_give(const Subject *subject, Measure measure, const char *outcome, Jsonb *detail);

/*
 * The department for which the question's asker feeds back on the rule's measure;
 * NULL for the tables' owner where the plan names several.  Error for who acts
 * for none of them.
 */
extern char *feedback_department(const Question *q, const PlanRule *rule);

/* Are the two, each a code or a word for one, the same outcome?  What is neither is the same as itself only. */
extern bool feedback_same_outcome(const char *a, const char *b);

/* The table of feedback: "feedback" itself until 0.1.0 is updated. */
extern const char *feedback_table(void);

#endif							/* CREDIT_FEEDBACK_H */
