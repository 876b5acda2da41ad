/*-------------------------------------------------------------------------
 *
 * asked_time.h
 *	  A question's two times.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_ASKED_TIME_H
#define CREDIT_ASKED_TIME_H

#include "datatype/timestamp.h"
#include "roles/asker.h"

/*
 * To whom may be told what has ended: a court knows its own listings, a
 * department those on which it asked or fed back.
 */
typedef struct PastTold
{
	const Asker *asker;			/* listings of the courts that it acts for */
	int			count;			/* and these, by their numbers */
	const int64 *listing;
} PastTold;

typedef struct AskedTime
{
	TimestampTz as_of;			/* what holds at this moment */
	TimestampTz known_at;		/* as the register knew it then; DT_NOEND: as
								 * it knows it now */
	bool		history;		/* does what has ended since count? */
	const PastTold *told;		/* with history: of that, only this; NULL: all */
} AskedTime;

/* Was a version, or a link, known at known_at? */
static inline bool
register_known(TimestampTz known_from, TimestampTz known_until, TimestampTz known_at)
{
	if (known_at == DT_NOEND)
		return known_until == DT_NOEND;
	return known_from <= known_at && known_at < known_until;
}

#endif							/* CREDIT_ASKED_TIME_H */
