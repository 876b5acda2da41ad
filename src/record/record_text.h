/*-------------------------------------------------------------------------
 *
 * record_text.h
 *	  The text of a pushed record: whether it is JSON.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_TEXT_H
#define CREDIT_RECORD_TEXT_H

#include "utils/jsonb.h"

/*
 * The record as jsonb; NULL where it is not JSON, or more than a record can be.
 * *repeats: a key of the outermost object is there twice, of which jsonb keeps
 * only the last.
 */
extern Jsonb *record_from_text(text *record, bool *repeats);


#endif							/* CREDIT_RECORD_TEXT_H */
