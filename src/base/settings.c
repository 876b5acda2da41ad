/*-------------------------------------------------------------------------
 *
 * settings.c
 *	  The settings credit.*, and the functions by which SQL reads them.
 *
 * Those that C reads are variables in settings.h; those that only SQL reads are
 * static here.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <limits.h>

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/guc.h"

#include "base/settings.h"

int			credit_screening_memory = 256 * 1024;
bool		credit_allow_drop = false;
bool		credit_log_disclosures = true;
int			credit_list_max_age = 7 * 24 * 60;
char	   *credit_department = NULL;
char	   *credit_followed_to = NULL;

static double max_removal_share = 20.0;
static bool require_base_push = false;
static int	log_retention = 36;
static bool notify_changes = true;
static int	min_group = 5;
static int	seal_algorithm = SEAL_SHA256;

const struct config_enum_entry seal_algorithms[] = {
	{"sha256", SEAL_SHA256, false},
	{"sm3", SEAL_SM3, false},
	{NULL, 0, false}
};

void
settings_init(void)
{
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
							&credit_screening_memory, 256 * 1024, 0, MAX_KILOBYTES,
							PGC_USERSET, GUC_UNIT_KB, NULL, NULL, NULL);
	DefineCustomBoolVariable("credit.allow_drop",
							 "Lets the extension be dropped together with the register in it.",
							 NULL,
							 &credit_allow_drop, false,
							 PGC_SUSET, 0, NULL, NULL, NULL);

	DefineCustomBoolVariable("credit.log_disclosures",
							 "Writes into the server's log what was told of whom, masked.",
							 "The line stays when the transaction that asked is rolled back, and its entry of the access log with it.",
							 &credit_log_disclosures, true,
							 PGC_SUSET, 0, NULL, NULL, NULL);

	/*
	 * Whoever provides personal data to others keeps the records of it for
	 * three years (网络数据安全管理条例 art. 12), so fewer than 36
	 * months are refused.
	 */
	DefineCustomIntVariable("credit.log_retention",
							"Months for which entries of the access log are kept.",
							"What is older is removed by credit_expire_log(), whole months at a time.",
							&log_retention, 36, 36, 1200,
							PGC_SUSET, 0, NULL, NULL, NULL);

	/*
	 * Each batch says by which it was sealed, so a change concerns the
	 * batches to come.
	 */
	DefineCustomEnumVariable("credit.seal_algorithm",
							 "Algorithm by which batches of the access log are sealed.",
							 "sm3 (GB/T 32905) needs the library of pgcrypto, and an OpenSSL that has it.",
							 &seal_algorithm, SEAL_SHA256, seal_algorithms,
							 PGC_SUSET, 0, NULL, NULL, NULL);

	/*
	 * For superusers: whoever could set it to 1 would read about single
	 * persons.
	 */
	DefineCustomIntVariable("credit.min_group",
							"Least number of subjects of which figures tell what they have in common.",
							"Counts are multiples of it; smaller groups are merged with others, or not told.",
							&min_group, 5, 1, 1000,
							PGC_SUSET, 0, NULL, NULL, NULL);

	DefineCustomIntVariable("credit.list_max_age",
							"Age of the list from which on answers come with a WARNING.",
							"The list is as old as the last push of the court whose last push is oldest; 0 warns of none.",
							&credit_list_max_age, 7 * 24 * 60, 0, INT_MAX,
							PGC_USERSET, GUC_UNIT_MIN, NULL, NULL, NULL);

	DefineCustomBoolVariable("credit.notify_changes",
							 "Sends NOTIFY credit_changes where the register changes.",
							 "A transaction that is to be prepared for two-phase commit cannot; the change feed has what it does either way.",
							 &notify_changes, true,
							 PGC_USERSET, 0, NULL, NULL, NULL);

	/*
	 * Everybody may set it: it only chooses among the departments that an
	 * administrator has bound the role to.
	 */
	DefineCustomStringVariable("credit.department",
							   "Name of the department for which this session, or by SET LOCAL this transaction, acts.",
							   "For roles that are bound to several departments.",
							   &credit_department, "",
							   PGC_USERSET, 0, NULL, NULL, NULL);

	/*
	 * Nobody's to set or see: a variable that ends with its transaction, and
	 * goes back with a savepoint.
	 */
	DefineCustomStringVariable("credit.followed_to",
							   "Number of the last change that this transaction has brought and applied.",
							   NULL,
							   &credit_followed_to, "",
							   PGC_INTERNAL, GUC_NO_SHOW_ALL | GUC_NO_RESET_ALL | GUC_NOT_IN_SAMPLE | GUC_DISALLOW_IN_FILE,
							   NULL, NULL, NULL);
	MarkGUCPrefixReserved("credit");
}

/*
 * In SQL these are used instead of current_setting(), which does not know a
 * setting before the library that defines it is loaded; calling a function of
 * the library loads it.
 */

/* credit.max_removal_share() -> double precision: the setting of that name. */
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

/* credit.list_max_age() -> integer: the setting of that name, in minutes. */
PG_FUNCTION_INFO_V1(credit_list_max_age_minutes);
Datum
credit_list_max_age_minutes(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(credit_list_max_age);
}

/* credit.log_retention() -> integer: the setting of that name, in months. */
PG_FUNCTION_INFO_V1(credit_log_retention);
Datum
credit_log_retention(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(log_retention);
}

/* credit.seal_algorithm() -> text: the setting of that name. */
PG_FUNCTION_INFO_V1(credit_seal_algorithm);
Datum
credit_seal_algorithm(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(seal_algorithms[seal_algorithm].name));
}

/* credit.require_base_push() -> boolean: the setting of that name. */
PG_FUNCTION_INFO_V1(credit_require_base_push);
Datum
credit_require_base_push(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(require_base_push);
}
