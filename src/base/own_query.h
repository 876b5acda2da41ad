/*-------------------------------------------------------------------------
 *
 * own_query.h
 *	  Fixed statements on the extension's tables, run as these tables' owner.
 *
 * A statement is a static OwnQuery, run within a scope:
 *
 *		static OwnQuery find_words = {
 *			.text = "SELECT credit.objection_words($1)",
 *			.args = {{.type = INT8OID}},
 *			.columns = {{.type = TEXTOID}},
 *			.result = SPI_OK_SELECT
 *		};
 *		OwnerScope	scope;
 *
 *		owner_scope_enter(&scope, own_table("objection"));
 *		own_query_run(&find_words, &value, NULL, true, 1);
 *		... SPI_tuptable ...
 *		owner_scope_leave(&scope);
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_OWN_QUERY_H
#define CREDIT_OWN_QUERY_H

#include "executor/spi.h"

#define OWN_QUERY_MAX_ARGS		16
#define OWN_QUERY_MAX_COLUMNS	20

/* What is brought back when the owner's rights are given up. */
typedef struct OwnerRights
{
	Oid			user;
	int			context;
	int			guc_level;
} OwnerRights;

/*
 * From enter to leave code runs as the owner, under the search path
 * "pg_catalog, pg_temp", and no setting of a caller who is no superuser has the
 * server print what is run.  An error in between needs no care: the end of the
 * (sub)transaction brings user and settings back.
 */
extern void owner_rights_enter(OwnerRights *rights, Oid owner);
extern void owner_rights_leave(OwnerRights *rights);

typedef OwnerRights OwnerScope;

/*
 * From enter to leave SPI is connected and statements run as the owner of the
 * table, under the search path "pg_catalog, pg_temp".  CurrentMemoryContext is
 * SPI's in between and the caller's afterwards.  An error in between needs no
 * care: the end of the (sub)transaction brings user and settings back and
 * closes SPI.
 */
extern void owner_scope_enter(OwnerScope *scope, Oid table);
extern void owner_scope_leave(OwnerScope *scope);

/*
 * The same with an active snapshot of this moment and not the query's.  For what
 * is kept in a cache: in a REPEATABLE READ transaction the query's snapshot does
 * not show what the invalidation that caused the reading was about, and there is
 * no second one.
 */
extern void owner_scope_enter_now(OwnerScope *scope, Oid table);
extern void owner_scope_leave_now(OwnerScope *scope);

/* A type: one of the server's, or else the name of one in schema credit. */
typedef struct OwnQueryArg
{
	Oid			type;
	const char *own_type;
} OwnQueryArg;

typedef struct OwnQuery
{
	const char *text;			/* names of our own with their schema,
								 * "credit." */
	int			result;			/* SPI_OK_ code that it has to give */
	OwnQueryArg args[OWN_QUERY_MAX_ARGS + 1];	/* an empty one ends them */
	OwnQueryArg columns[OWN_QUERY_MAX_COLUMNS + 1]; /* types that it returns;
													 * an empty one ends them */
	bool		no_trigger;		/* an INSERT that fires no trigger: nothing is
								 * read that tells of others */

	/* used by own_query.c alone */
	SPIPlanPtr	plan;			/* kept for the session; NULL: not prepared */
	int			nargs;
	Oid			types[OWN_QUERY_MAX_ARGS];	/* that it was prepared with */
} OwnQuery;

/*
 * Runs the statement within the scope that owner_scope_enter began, and returns
 * the number of its rows; SPI_tuptable has what it returns, of the types that
 * .columns says: error for others.  The other arguments are those of SPI_execute_plan; read_only uses the active snapshot.
 */
extern uint64 own_query_run(OwnQuery *query, const Datum *values, const char *nulls,
							bool read_only, long limit);

/*
 * The same for a SELECT without parameters that seldom runs and is not kept: it
 * is planned for this run, on the active snapshot.
 */
extern uint64 own_query_read(OwnQuery *query);

#endif							/* CREDIT_OWN_QUERY_H */
