/*-------------------------------------------------------------------------
 *
 * subject_number.h
 *	  What the number of a subject says about its holder.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SUBJECT_NUMBER_H
#define CREDIT_SUBJECT_NUMBER_H

#include "values/subject.h"

/* The birth date in the number; false where it holds none, or only part of one. */
extern bool subject_birth_date(const Subject *subject, int *year, int *month, int *day);

/*
 * Whether the number is one character again and again, beside what its kind
 * demands (a country, a check): typed into a field that must not be empty, and
 * nobody's, although it passes its checks.
 */
extern bool subject_is_filler(const Subject *subject);

#endif							/* CREDIT_SUBJECT_NUMBER_H */
