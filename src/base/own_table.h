/*-------------------------------------------------------------------------
 *
 * own_table.h
 *	  The extension's tables and types, found by name in schema credit.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_OWN_TABLE_H
#define CREDIT_OWN_TABLE_H

/* The table, view, sequence or index credit.<name>; error where there is none. */
extern Oid	own_table(const char *name);

/* The same; InvalidOid where there is none. */
extern Oid	own_table_or_none(const char *name);

/* The type credit.<name>; error where there is none. */
extern Oid	own_type(const char *name);

extern Oid	table_owner(Oid table);

#endif							/* CREDIT_OWN_TABLE_H */
