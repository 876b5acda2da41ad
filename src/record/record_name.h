/*-------------------------------------------------------------------------
 *
 * record_name.h
 *	  What the members of a record's objects are called.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_NAME_H
#define CREDIT_RECORD_NAME_H

#include "record/record_facts.h"

/* Which object a name stands in: the record, or one of its relations. */
typedef enum RecordPart
{
	PART_RECORD,
	PART_RELATION,
	RECORD_PARTS
} RecordPart;

/* Members of a relation. */
typedef enum RelationMember
{
	RELATION_PERSON,
	RELATION_ROLE,
	RELATION_SINCE,
	RELATION_UNTIL,
	RELATION_NAME,
	RELATION_MEMBERS
} RelationMember;

/* In place of a RecordField or RelationMember. */
#define NAME_UNKNOWN	(-1)
#define NAME_NOTHING	(-2)	/* known, and says nothing that the register
								 * keeps */

typedef struct RecordName
{
	int			member;			/* a RecordField, RelationMember, or one of
								 * the above */
	const char *near;			/* of an unknown one: a name within two edits,
								 * of a member that decides; or NULL */
	bool		label;			/* it is one of the court's labels, not a
								 * field name */
} RecordName;

/*
 * What a name means, however it is spelt: one of the court's or the register's
 * field names, or one of credit.record_name.
 */
extern RecordName record_name_find(RecordPart part, const char *written, int bytes);

/* The court's field name, and its label in Chinese: for what a record does not have. */
extern const char *const record_field_names[RECORD_FIELDS];
extern const char *const record_field_labels[RECORD_FIELDS];

/* The register's name of a field. */
extern const char *record_register_name(RecordField field);

#endif							/* CREDIT_RECORD_NAME_H */
