/*-------------------------------------------------------------------------
 *
 * record_object.h
 *	  Any object of a pushed record: its members by their names.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_RECORD_OBJECT_H
#define CREDIT_RECORD_OBJECT_H

#include "record/record_facts.h"
#include "record/record_name.h"
#include "values/text_limit.h"

/* What a member has to say. */
typedef enum MemberType
{
	MEMBER_VALUE,				/* one text or number */
	MEMBER_DAY,					/* the same, a day */
	MEMBER_MARK,				/* yes or no */
	MEMBER_LIST,				/* an array of values, or one text with them */
	MEMBER_OBJECT,
	MEMBER_OBJECTS				/* an array of objects */
} MemberType;

typedef struct MemberKind
{
	MemberType	type;
	TextLimit	limit;			/* of its text */
	RecordField field;			/* to which it belongs, for complaints */
	const char *example;		/* of a list */
} MemberKind;

typedef struct Member
{
	char	   *said;			/* the name under which it came; NULL: it did
								 * not */
	char	   *text;			/* NULL: nothing is said, or it is nested */
	JsonbContainer *nested;
	int			nested_size;	/* in bytes */
	bool		unread;			/* there, and not read */
} Member;

/*
 * Reads the object's members into members[], by the places that
 * record_name_find gives.  The rules are the same for every object: any spelling
 * of a name, a number or a text, signs for nothing, one meaning under two names,
 * a type that says something else, names that are not known.
 */
extern void record_read_object(Record *record, RecordPart part, JsonbContainer *object,
							   const MemberKind *kinds, Member *members);

/* Whether a text is within its member's limit; otherwise a complaint is added. */
extern bool record_measure(Record *record, const MemberKind *kind, Member *member, const char *text, size_t bytes);

#endif							/* CREDIT_RECORD_OBJECT_H */
