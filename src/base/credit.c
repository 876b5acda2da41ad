/*-------------------------------------------------------------------------
 *
 * credit.c
 *	  Module start, settings, and the catalog of messages.
 *
 * The functions that SQL sees stand in the file of their floor, not here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <limits.h>

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"

#include "base/compat.h"
#include "base/credit.h"
#include "base/message.h"

PG_MODULE_MAGIC;

int			credit_screening_memory = 256 * 1024;
bool		credit_allow_drop = false;
char	   *credit_department = NULL;

/* Read by the push, in SQL, through the functions below. */
static double max_removal_share = 20.0;
static bool require_base_push = false;
static int	log_retention = 36;
static bool notify_changes = true;
static int	min_group = 5;

void		_PG_init(void);

void
_PG_init(void)
{
	pg_bindtextdomain(TEXTDOMAIN);

	DefineCustomRealVariable("credit.max_removal_share",
							 "Percentage of a court's list that a full push may remove.",
							 "A push that would remove more is refused; set it to 100 for the transaction that is meant to.",
							 &max_removal_share, 20.0, 0.0, 100.0,
							 PGC_USERSET, 0, NULL, NULL, NULL);
	DefineCustomBoolVariable("credit.require_base_push",
							 "Refuses a delta that does not name the push it builds on.",
							 "Without it a delta may leave its base open; one that names another base is refused either way.",
							 &require_base_push, false,
							 PGC_USERSET, 0, NULL, NULL, NULL);
	DefineCustomIntVariable("credit.screening_memory",
							"Memory that one query may use to screen many subjects.",
							"Beyond it every subject is looked up by itself.",
							&credit_screening_memory, 256 * 1024, 0, INT_MAX,
							PGC_USERSET, GUC_UNIT_KB, NULL, NULL, NULL);
	DefineCustomBoolVariable("credit.allow_drop",
							 "Lets the extension be dropped together with the register in it.",
							 NULL,
							 &credit_allow_drop, false,
							 PGC_SUSET, 0, NULL, NULL, NULL);

	/* Records of providing personal data to others are kept for three years (网络数据安全管理条例 art. 12). */
	DefineCustomIntVariable("credit.log_retention",
							"Months for which entries of the access log are kept.",
							"What is older is removed by credit_expire_log(), whole months at a time.",
							&log_retention, 36, 36, 1200,
							PGC_SUSET, 0, NULL, NULL, NULL);

	/* Not the reader's to set: a group of one is a person. */
	DefineCustomIntVariable("credit.min_group",
							"Least number of listings or decisions of which a report tells what they have in common.",
							"Smaller groups are merged with others, or not told.",
							&min_group, 5, 1, 1000,
							PGC_SUSET, 0, NULL, NULL, NULL);

	DefineCustomBoolVariable("credit.notify_changes",
							 "Sends NOTIFY credit_changes where the register changes.",
							 "A transaction that is to be prepared for two-phase commit cannot; the change feed has what it does either way.",
							 &notify_changes, true,
							 PGC_USERSET, 0, NULL, NULL, NULL);

	/* Chooses among the departments that an administrator has bound the role to, and no other. */
	DefineCustomStringVariable("credit.department",
							   "Name of the department for which this session acts.",
							   "For roles that are bound to several departments.",
							   &credit_department, "",
							   PGC_USERSET, 0, NULL, NULL, NULL);
	MarkGUCPrefixReserved("credit");
	drop_guard_init();
}

/*
 * credit.message(text) -> text: the message in the session's language
 * (lc_messages), as it is where the catalog does not have it.  What RAISE says
 * is looked up with it: PL/pgSQL's own messages cannot be translated.
 */
PG_FUNCTION_INFO_V1(credit_message);
Datum
credit_message(PG_FUNCTION_ARGS)
{
	text	   *message = PG_GETARG_TEXT_PP(0);

	/* Under the empty message a catalog keeps its own header. */
	if (VARSIZE_ANY_EXHDR(message) == 0)
		PG_RETURN_TEXT_P(message);
	PG_RETURN_TEXT_P(cstring_to_text(dgettext(TEXTDOMAIN, text_to_cstring(message))));
}

/*
 * credit.max_removal_share() -> double precision: the setting of that name.
 * Unlike current_setting it cannot be asked before the library is loaded.
 */
PG_FUNCTION_INFO_V1(credit_max_removal_share);
Datum
credit_max_removal_share(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(max_removal_share);
}

/* credit.notify_changes() -> boolean: the setting of that name. */
PG_FUNCTION_INFO_V1(credit_notify_changes);
Datum
credit_notify_changes(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(notify_changes);
}

/* credit.min_group() -> integer: the setting of that name. */
PG_FUNCTION_INFO_V1(credit_min_group);
Datum
credit_min_group(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(min_group);
}

/* credit.log_retention() -> integer: the setting of that name, in months. */
PG_FUNCTION_INFO_V1(credit_log_retention);
Datum
credit_log_retention(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(log_retention);
}

/* credit.require_base_push() -> boolean: the setting of that name. */
PG_FUNCTION_INFO_V1(credit_require_base_push);
Datum
credit_require_base_push(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(require_base_push);
}
