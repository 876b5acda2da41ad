/*-------------------------------------------------------------------------
 *
 * record_text.h
 *	  The text of a pushed record: whether it is JSON.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_TEXT_H
#define CREDIT_RECORD_TEXT_H

#include "nodes/pg_list.h"
#include "utils/jsonb.h"

/* A member that stands in one object twice, with two values, of which jsonb keeps the last. */
typedef struct RepeatedName
{
	char	   *field;			/* the member of the record in which that is */
	char	   *name;			/* the member itself */
} RepeatedName;

/*
 * The record as jsonb; NULL where it is not JSON, or more than a record can be:
 * *why then is a sentence, translated.  *repeats: RepeatedNames.
 */
extern Jsonb *record_from_text(text *record, char **why, List * *repeats);


#endif							/* CREDIT_RECORD_TEXT_H */
