/*-------------------------------------------------------------------------
 *
 * record_problem.h
 *	  Complaints about a pushed record.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_PROBLEM_H
#define CREDIT_RECORD_PROBLEM_H

#include "record/record_facts.h"

/* Adds a complaint to record->problem, translated; the arguments as for printf. */
extern void record_problem(Record *record, const char *fmt,...) pg_attribute_printf(2, 3);

/* The beginning of a text for a complaint: whole characters, at most so many bytes. */
extern char *record_excerpt(const char *text, int bytes);


#endif							/* CREDIT_RECORD_PROBLEM_H */
