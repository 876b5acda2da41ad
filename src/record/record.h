/*-------------------------------------------------------------------------
 *
 * record.h
 *	  One record of a court's push, as read.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_H
#define CREDIT_RECORD_H

#include "lib/stringinfo.h"
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
	RECORD_FIELDS
} RecordField;

typedef struct Record
{
	char	   *text[RECORD_FIELDS];	/* as the record has it; NULL: nothing */
	JsonbContainer *nested[RECORD_FIELDS];
	bool		has[RECORD_FIELDS]; /* a date of that field was read */
	StringInfoData problem;		/* empty for a good record */
	DateADT		today;
	bool		removal;
	bool		has_subject;
	Subject		subject;
	bool		unchecked;		/* a code taken as issued (org!:) */
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

/* Columns of credit.checked_record, in its order. */
enum
{
	CHECKED_PROBLEM,
	CHECKED_REMOVAL,
	CHECKED_SUBJECT,
	CHECKED_NAME,
	CHECKED_NAME_KEY,
	CHECKED_SEX,
	CHECKED_BIRTH_DATE,
	CHECKED_REPRESENTATIVE,
	CHECKED_CASE_NO,
	CHECKED_CASE_KEY,
	CHECKED_COURT_NAME,
	CHECKED_AREA,
	CHECKED_FILED_ON,
	CHECKED_PUBLISHED_ON,
	CHECKED_DECISION_NO,
	CHECKED_DECIDED_ON,
	CHECKED_GROUNDS,
	CHECKED_GROUND_TEXT,
	CHECKED_PERIOD_YEARS,
	CHECKED_PERIOD_REASON,
	CHECKED_GRACE_UNTIL,
	CHECKED_BASIS_NO,
	CHECKED_BASIS_ISSUER,
	CHECKED_OBLIGATION,
	CHECKED_PERFORMANCE,
	CHECKED_PERFORMED_PART,
	CHECKED_UNPERFORMED_PART,
	CHECKED_EXIT_BAN,
	CHECKED_NOT_PUBLIC,
	CHECKED_SINCE,
	CHECKED_UNTIL,
	CHECKED_REMOVED_ON,
	CHECKED_REMOVAL_REASON,
	CHECKED_RELATIONS,
	CHECKED_BARS,
	CHECKED_ON_APPLICATION,
	CHECKED_UNCHECKED,
	CHECKED_FACT_DIGEST,
	CHECKED_COLUMNS
};

/* What keeps ground 1 away (法释〔2017〕7号 art. 3), by place in record_bar_names. */
#define BAR_COUNT		4
#define BAR_BIT(n)		(1 << (n))

extern const char *const record_bar_names[BAR_COUNT];
extern void record_read(Record *record, text *sent, DateADT today);

/* record_text.c */
extern Jsonb *record_from_text(text *record, bool *repeats);

/* record_fields.c */
extern const char *const record_field_names[RECORD_FIELDS];	/* as messages name them */
extern void record_read_fields(Record *record, Jsonb *json);
extern char *record_scalar_text(const JsonbValue *v);
extern char *record_excerpt(const char *text, int bytes);
extern void record_problem(Record *record, const char *fmt,...) pg_attribute_printf(2, 3);
extern bool record_field_is_verbatim(int field);

/* record_relations.c */
extern void record_read_relations(Record *record);

#endif							/* CREDIT_RECORD_H */
