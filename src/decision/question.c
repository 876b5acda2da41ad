/*-------------------------------------------------------------------------
 *
 * question.c
 *	  A question, opened once by the function that SQL calls.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#include "base/message.h"
#include "base/read_counts.h"
#include "decision/question.h"

/*
 * The list is opened first: if it has to wait for a lock, the rules that are
 * taken afterwards have in them what was committed meanwhile.
 */
void
question_open(Question *q, Oid role, MemoryContext holder)
{
	q->when.as_of = register_present();
	q->when.known_at = DT_NOEND;
	q->when.history = true;
	q->when.told = NULL;
	register_open(&q->list, GetActiveSnapshot(), holder);
	q->rules = plan_rules(holder);
	q->asker = asker_of(role, q->rules, holder);
}

void
question_set_time(Question *q, TimestampTz as_of, TimestampTz known_at)
{
	/*
	 * At "infinity" nothing is in force, and "nothing" would look like an
	 * answer.
	 */
	if (TIMESTAMP_NOT_FINITE(as_of))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("as_of must be a moment"),
				 errhint("Leave it out to ask for the present.")));
	q->when.as_of = as_of;
	q->when.known_at = known_at;
	q->when.told = NULL;
	q->when.history = known_at == DT_NOEND && as_of >= register_present();
	if (!q->when.history && asker_of_a_court(q->asker))
		question_tell_past(q, NULL, 0);
}

void
question_tell_past(Question *q, const int64 *listing, int count)
{
	/* What has ended of others' is met, and not told. */
	register_open_all(&q->list);
	reads_lock_whole_tables();
	q->when.history = true;
	q->past.asker = q->asker;
	q->past.listing = listing;
	q->past.count = count;
	q->when.told = q->asker->acts_for_all ? NULL : &q->past;
}

void
question_set_subject(Question *q, const Subject *subject)
{
	q->subject = linked_identifiers(q->list.links, subject, q->when.known_at);
}

void
question_close(Question *q)
{
	register_close(&q->list);
}
