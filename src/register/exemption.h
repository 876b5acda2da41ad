/*-------------------------------------------------------------------------
 *
 * exemption.h
 *	  What a court allows a subject in spite of a measure.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_EXEMPTION_H
#define CREDIT_EXEMPTION_H

#include "register/register.h"
#include "values/measure.h"

/* An exemption in force at the time asked. */
typedef struct Exemption
{
	int64		exemption;
	TimestampTz since;
	TimestampTz until;
	text	   *scope;
	text	   *approval_no;
} Exemption;

extern bool exemption_in_force(const Subject *subject, Measure measure, const AskedTime *when,
							   Snapshot snapshot, Exemption *exemption);
extern char *exemption_words(const Exemption *exemption);

#endif							/* CREDIT_EXEMPTION_H */
