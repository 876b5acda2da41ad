/*-------------------------------------------------------------------------
 *
 * record_relations.h
 *	  The persons whom an organization's record names with an identifier.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_RELATIONS_H
#define CREDIT_RECORD_RELATIONS_H

#include "record/record_facts.h"

/* Reads the relations into record->relations; subject and since are read already. */
extern void record_read_relations(Record *record);


#endif							/* CREDIT_RECORD_RELATIONS_H */
