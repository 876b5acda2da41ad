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

/*
 * Is the subject exempt from the measure at the time asked?  Of several
 * exemptions the one that lasts longest answers.
 */
extern bool exemption_in_force(Register *r, const Identifiers *subject, Measure measure,
							   const AskedTime *when, Exemption *exemption);

/* The approval's number, the scope and the last day, in words for who decides. */
extern char *exemption_words(const Exemption *exemption);

#endif							/* CREDIT_EXEMPTION_H */
