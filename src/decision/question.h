/*-------------------------------------------------------------------------
 *
 * question.h
 *	  A question, opened once by the function that SQL calls.
 *
 * It has all that an answer is made from: who asks, about whom, for which time,
 * by which rules, on which list.  All of it stays as it was when the question
 * was opened, whatever other sessions commit meanwhile.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_QUESTION_H
#define CREDIT_QUESTION_H

#include "plan/plan.h"
#include "register/register.h"
#include "roles/asker.h"

typedef struct Question
{
	AskedTime	when;
	Register	list;
	const Asker *asker;
	const PlanRules *rules;
	Identifiers subject;
	PastTold	past;			/* what when.told points to */
} Question;

/*
 * Opens a question about the present, as known now, with the active snapshot.
 * "role" is the one whose right to ask counts; whether it has one is for the
 * caller to require.  What the question points to stays until "holder" is
 * reset.
 */
extern void question_open(Question *q, Oid role, MemoryContext holder);

/*
 * Sets other times.  For the present nobody needs a right; for the past a court
 * gets to know what has ended of its own list, and others nothing of it.  Error
 * unless as_of is a moment.
 */
extern void question_set_time(Question *q, TimestampTz as_of, TimestampTz known_at);

/* Lets what has ended count where the listing is of a court of the asker's, or among these. */
extern void question_tell_past(Question *q, const int64 *listing, int count);

/* Sets about whom the question is, under all identifiers that were known at the time asked. */
extern void question_set_subject(Question *q, const Subject *subject);

/* After an error this is not needed: the end of the (sub)transaction does it. */
extern void question_close(Question *q);

#endif							/* CREDIT_QUESTION_H */
