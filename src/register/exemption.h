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
	char	   *court;			/* whose listings it is about, or the one that
								 * has succeeded it by as_of */
	bool		applies;		/* for whoever decides: a listing of this
								 * court brings the measure */
} Exemption;

typedef struct ExemptionList
{
	int			count;
	int			capacity;
	Exemption  *item;			/* NULL: none */
	TimestampTz as_of;
} ExemptionList;

/* The exemptions of the subject from the measure at the time asked, of each court the one that lasts longest. */
extern void exemptions_of(Register *r, const Identifiers *subject, Measure measure,
						  const AskedTime *when, ExemptionList *list);

/* The one of the court that made a listing; NULL: no exemption from it. */
extern Exemption *exemption_of_court(const ExemptionList *list, const text *court);

/* The approval's number, the scope and the last day of each that applies, in words for who decides. */
extern char *exemption_words(const ExemptionList *list);

#endif							/* CREDIT_EXEMPTION_H */
