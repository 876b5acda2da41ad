/*-------------------------------------------------------------------------
 *
 * own_table.h
 *	  The extension's own tables and types: found by name, used as their owner.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_OWN_TABLE_H
#define CREDIT_OWN_TABLE_H

typedef struct OwnerScope
{
	Oid			user;
	int			context;
	int			guc_level;
} OwnerScope;

extern Oid	own_table(const char *name);
extern Oid	own_type(const char *name);
extern Oid	table_owner(Oid table);
extern void owner_scope_enter(OwnerScope *scope, Oid table);
extern void owner_scope_leave(OwnerScope *scope);

#endif							/* CREDIT_OWN_TABLE_H */
