/*-------------------------------------------------------------------------
 *
 * record_days.h
 *	  Which days of a pushed record cannot be, one beside the other.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_DAYS_H
#define CREDIT_RECORD_DAYS_H

#include "record/record_facts.h"

/*
 * Compares the dates that were read with one another, with the year of the
 * case and with record->today; a problem for each two that cannot both be.
 */
extern void record_check_days(Record *record);

#endif							/* CREDIT_RECORD_DAYS_H */
