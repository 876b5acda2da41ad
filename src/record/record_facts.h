/*-------------------------------------------------------------------------
 *
 * record_facts.h
 *	  One record of a court's push: what it says, and what is wrong with it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_FACTS_H
#define CREDIT_RECORD_FACTS_H

#include "lib/stringinfo.h"
#include "nodes/pg_list.h"
#include "utils/date.h"
#include "utils/jsonb.h"

#include "values/subject.h"

typedef enum RecordField
{
	FIELD_NAME,
	FIELD_IDENTIFIER,
	FIELD_PARTY_TYPE,
	FIELD_SEX,
	FIELD_AGE,
	FIELD_BIRTH_DATE,
	FIELD_REPRESENTATIVE,
	FIELD_CASE_NO,
	FIELD_COURT_NAME,
	FIELD_AREA,
	FIELD_FILED_ON,
	FIELD_PUBLISHED_ON,
	FIELD_DECISION_NO,
	FIELD_DECIDED_ON,
	FIELD_GROUNDS,
	FIELD_GROUND_TEXT,
	FIELD_PERIOD_YEARS,
	FIELD_PERIOD_REASON,
	FIELD_GRACE_UNTIL,
	FIELD_BASIS_NO,
	FIELD_BASIS_ISSUER,
	FIELD_OBLIGATION,
	FIELD_PERFORMANCE,
	FIELD_PERFORMED_PART,
	FIELD_UNPERFORMED_PART,
	FIELD_EXIT_BAN,
	FIELD_NOT_PUBLIC,
	FIELD_BARS,
	FIELD_ON_APPLICATION,
	FIELD_RELATIONS,
	FIELD_PUBLIC_RELATIONS,
	FIELD_REMOVED_ON,
	FIELD_REMOVAL_REASON,
	FIELD_REMOVAL_DETAIL,
	FIELD_SHEET_PROBLEM,
	RECORD_FIELDS
} RecordField;

typedef struct Record
{
	char	   *text[RECORD_FIELDS];	/* as sent; NULL: absent, or nothing
										 * is said */
	char	   *said[RECORD_FIELDS];	/* under which name; NULL: absent */
	JsonbContainer *nested[RECORD_FIELDS];
	int			nested_size[RECORD_FIELDS]; /* in bytes */
	bool		has[RECORD_FIELDS]; /* a date of that field was read */
	bool		unread[RECORD_FIELDS];	/* there, and not read: over its
										 * limit, or of another type */
	bool		labelled;		/* it has the court's labels, not field names */
	StringInfoData problem;		/* empty for a good record */
	StringInfoData doubt;		/* what the court has to look at before it
								 * lists anybody; empty: nothing */
	StringInfoData note;		/* what was passed over, because it decides
								 * nothing; empty: nothing */
	bool		noted[RECORD_FIELDS];	/* fields that the note is about */
	List	   *unknown;		/* names that are not known, of char */
	DateADT		today;
	int			first_year;		/* of the case's earliest number, where it is
								 * known to have one before the record's; or 0 */
	bool		removal;
	bool		has_subject;
	Subject		subject;
	bool		unchecked;		/* its code breaks the standard (org!:) */
	char	   *name_key;
	char	   *case_key;
	const char *sex;
	DateADT		birth_date;
	DateADT		decided_on;
	DateADT		published_on;
	DateADT		filed_on;
	DateADT		grace_until;
	DateADT		removed_on;
	int			grounds;		/* GROUND_BITs */
	int			period_years;	/* 0: none */
	bool		exit_ban;
	bool		not_public;
	bool		on_application; /* the applicant asked for the listing */
	int			bars;			/* BAR_BITs */
	TimestampTz since;
	bool		has_until;
	TimestampTz until;
	char	   *relations;		/* JSON array, NULL for none */
} Record;

/* What forbids a listing (法释〔2017〕7号 art. 3, 法发〔2019〕35号 art. 16), as places in record_bar_names. */
#define BAR_COUNT		6
#define BAR_BIT(n)		(1 << (n))



#endif							/* CREDIT_RECORD_FACTS_H */
