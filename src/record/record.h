/*-------------------------------------------------------------------------
 *
 * record.h
 *	  One record of a court's push, checked by itself.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_H
#define CREDIT_RECORD_H

#include "record/record_facts.h"

/* Names of the bars in records and in the register, in the order of credit.bar. */
extern const char *const record_bar_names[BAR_COUNT];

/*
 * Reads and checks the record.  Raises no error for what it says: *record then
 * has at least one problem.  Subject and case key are read as far as possible
 * even so.  today: the legal day after which no date of the record may lie.
 * first_year: that of the case's earliest number, where the record's is known to
 * be a further one; else 0.
 */
extern void record_read(Record *record, text *sent, DateADT today, int first_year);


#endif							/* CREDIT_RECORD_H */
