/*-------------------------------------------------------------------------
 *
 * own_columns.h
 *	  Columns of the extension's tables and row types that C knows by number.
 *
 * One list gives both the numbers and the check that the columns are where C
 * takes them to be.  Without the check, a library that meets tables of another
 * version would read or fill what is not there.
 *
 *		#define POST_COLUMNS(X) \
 *			X(POST_ID, "id", .type = INT8OID) \
 *			X(POST_PERSON, "person", .own_type = "subject")
 *
 *		OWN_COLUMN_NUMBERS(POST_COLUMNS);
 *		static const OwnColumn post_columns[] = {POST_COLUMNS(OWN_COLUMN)};
 *
 * POST_ID is then 1, as an AttrNumber, and POST_COLUMNS_END is 3.  The check
 * belongs where the table is looked up, in the build function of a cache that
 * has the table among its own: then it is made once after each change.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_OWN_COLUMNS_H
#define CREDIT_OWN_COLUMNS_H

#include "access/tupdesc.h"

typedef struct OwnColumn
{
	const char *name;
	Oid			type;			/* one of the server's, or else */
	const char *own_type;		/* name of one in schema credit */
	bool		later;			/* of a later version than the table: may be
								 * missing at its end until ALTER EXTENSION
								 * UPDATE */
} OwnColumn;

#define OWN_COLUMN_NUMBER(number, column, ...)	number,
#define OWN_COLUMN(number, column, ...)			{.name = column, __VA_ARGS__},
#define OWN_COLUMN_NUMBERS(list) \
	enum {list##_START, list(OWN_COLUMN_NUMBER) list##_END}

/*
 * Error unless the table credit.<table>, or a row type, has these columns at
 * its beginning, of these names and types.  "complete": and no others.
 */
extern void own_columns_check(TupleDesc desc, const char *table,
							  const OwnColumn *columns, int count, bool complete);

/* The same for a table that is not open; it stays locked. */
extern void own_columns_check_table(const char *table,
									const OwnColumn *columns, int count, bool complete);

#endif							/* CREDIT_OWN_COLUMNS_H */
