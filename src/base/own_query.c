/*-------------------------------------------------------------------------
 *
 * own_query.c
 *	  Fixed statements on the extension's tables, run as these tables' owner.
 *
 * Applications may ask and are logged without any right on the tables that
 * hold the answers and the log.  What reads or writes those tables on their
 * behalf runs as the tables' owner, as the server's checks of foreign keys do.
 * Only statements that are constants of this library are run so.
 *
 * Under the pinned search path a statement reads as plain SQL: only objects of
 * schema credit need their schema.  Operators of the extension's types are in
 * the schema that the user chose for the extension, which is not in the path;
 * statements call the functions behind them (credit.measure_eq).
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "pgstat.h"
#include "utils/guc.h"
#include "utils/snapmgr.h"

#include "base/message.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "base/read_counts.h"

#define OWN_SEARCH_PATH "pg_catalog, pg_temp"

/*
 * Settings by which everybody may have the server print what is run: plans with
 * their constants, how a sort went, what PL/pgSQL is given.
 */
static const struct
{
	const char *name;
	const char *quiet;
}			printing[] =
{
	{"debug_print_parse", "off"},
	{"debug_print_rewritten", "off"},
	{"debug_print_plan", "off"},
	{"trace_sort", "off"},
	{"trace_notify", "off"},
	{"plpgsql.print_strict_params", "off"},
	{"plpgsql.extra_warnings", "none"},
	{"plpgsql.extra_errors", "none"}
};

static void
set_for_scope(const char *name, const char *value, GucContext context)
{
	(void) set_config_option(name, value, context, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
}

/*
 * What runs as the owner is told to nobody who may not read it anyway: not to
 * the client, nor to the server's log.  A client that wants to hear less than
 * notices still does.
 */
static void
be_quiet(void)
{
	for (int i = 0; i < lengthof(printing); i++)
	{
		const char *value = GetConfigOption(printing[i].name, true, false);

		if (value != NULL && strcmp(value, printing[i].quiet) != 0)
			set_for_scope(printing[i].name, printing[i].quiet, PGC_USERSET);
	}
	if (client_min_messages < NOTICE)
		set_for_scope("client_min_messages", "notice", PGC_USERSET);
}

void
owner_rights_enter(OwnerRights *rights, Oid owner)
{
	GetUserIdAndSecContext(&rights->user, &rights->context);
	SetUserIdAndSecContext(owner, rights->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	rights->guc_level = NewGUCNestLevel();
	/* Functions that set the same path themselves call this often. */
	if (namespace_search_path == NULL || strcmp(namespace_search_path, OWN_SEARCH_PATH) != 0)
		set_for_scope("search_path", OWN_SEARCH_PATH, PGC_USERSET);
	if (!reads_counted())
		be_quiet();
}

void
owner_rights_leave(OwnerRights *rights)
{
	AtEOXact_GUC(false, rights->guc_level);
	SetUserIdAndSecContext(rights->user, rights->context);
}

void
owner_scope_enter(OwnerScope *scope, Oid table)
{
	owner_rights_enter(scope, table_owner(table));
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
}

void
owner_scope_leave(OwnerScope *scope)
{
	SPI_finish();
	owner_rights_leave(scope);
}

void
owner_scope_enter_now(OwnerScope *scope, Oid table)
{
	owner_scope_enter(scope, table);
	PushActiveSnapshot(GetCatalogSnapshot(table));
}

void
owner_scope_leave_now(OwnerScope *scope)
{
	PopActiveSnapshot();
	owner_scope_leave(scope);
}

static inline bool
is_given(const OwnQueryArg *arg)
{
	return OidIsValid(arg->type) || arg->own_type != NULL;
}

static inline Oid
type_of(const OwnQueryArg *arg)
{
	return arg->own_type != NULL ? own_type(arg->own_type) : arg->type;
}

/*
 * Prepares the statement at its first run, and anew where its types are others
 * than then: the extension was dropped and created again.  Other changes of
 * the objects in it are the plan cache's to notice.
 */
static void
prepare(OwnQuery *query)
{
	Oid			types[OWN_QUERY_MAX_ARGS];
	int			nargs = 0;
	SPIPlanPtr	plan;

	for (const OwnQueryArg *arg = query->args; is_given(arg); arg++)
	{
		Assert(nargs < OWN_QUERY_MAX_ARGS);
		types[nargs++] = type_of(arg);
	}
	if (query->plan != NULL && memcmp(query->types, types, nargs * sizeof(Oid)) == 0)
		return;

	plan = SPI_prepare(query->text, nargs, types);
	if (plan == NULL)
		elog(ERROR, "SPI_prepare failed: %s: %s", SPI_result_code_string(SPI_result), query->text);
	if (SPI_keepplan(plan) != 0)
		elog(ERROR, "SPI_keepplan failed: %s", query->text);
	if (query->plan != NULL)
		SPI_freeplan(query->plan);
	query->plan = plan;
	query->nargs = nargs;
	memcpy(query->types, types, nargs * sizeof(Oid));
}

/*
 * Whoever runs the statement takes its values for what .columns says.  They can
 * be others where the SQL objects are those of another version.
 */
static void
require_columns(const OwnQuery *query)
{
	TupleDesc	desc = SPI_tuptable == NULL ? NULL : SPI_tuptable->tupdesc;
	int			count = desc == NULL ? 0 : desc->natts;
	int			i = 0;

	while (i < count && is_given(&query->columns[i]) &&
		   TupleDescAttr(desc, i)->atttypid == type_of(&query->columns[i]))
		i++;
	if (i < count || is_given(&query->columns[i]))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("column %d of a statement on the tables of \"credit\" is not of the type that this version of the library takes it for", i + 1),
				 errdetail_internal("%s", query->text),
				 errhint("Update the extension with ALTER EXTENSION credit UPDATE, or start a new session after an update.")));
}

/* What was written is the asker's own to see. */
static void
leave(Uncounted *before, bool read_only)
{
	if (!read_only)
		before->wal = pgWalUsage;
	uncounted_leave(before);
}

uint64
own_query_run(OwnQuery *query, const Datum *values, const char *nulls, bool read_only, long limit)
{
	volatile int result = 0;
	Uncounted	before;
	ReadCounts *volatile counts = NULL;

	uncounted_enter(&before);

	/*
	 * What is written is counted, as autovacuum goes by it; not what triggers
	 * read.
	 */
	if (!read_only)
	{
		pgstat_track_counts = before.counts;
		if (!query->no_trigger)
			counts = read_counts_keep();
	}
	PG_TRY();
	{
		prepare(query);
		result = SPI_execute_plan(query->plan, unconstify(Datum *, values), nulls, read_only, limit);
	}
	PG_CATCH();
	{
		read_counts_bring_back_after_error(counts);
		leave(&before, read_only);
		PG_RE_THROW();
	}
	PG_END_TRY();
	read_counts_bring_back(counts);
	leave(&before, read_only);
	if (counts != NULL)
		pfree(counts);
	if (result != query->result)
		elog(ERROR, "SPI_execute_plan failed: %s: %s", SPI_result_code_string(result), query->text);
	require_columns(query);
	return SPI_processed;
}

uint64
own_query_read(OwnQuery *query)
{
	volatile int result = 0;
	Uncounted	before;

	uncounted_enter(&before);
	PG_TRY();
	{
		result = SPI_execute(query->text, true, 0);
	}
	PG_FINALLY();
	{
		uncounted_leave(&before);
	}
	PG_END_TRY();
	if (result != SPI_OK_SELECT)
		elog(ERROR, "SPI_execute failed: %s: %s", SPI_result_code_string(result), query->text);
	require_columns(query);
	return SPI_processed;
}
