/*-------------------------------------------------------------------------
 *
 * change_word.c
 *	  The words for what a row of the change feed tells.
 *
 * The constraint of credit.change.change asks here: the server reads a table's
 * constraints anew for each row that arrives by replication, and a list of
 * words there takes longer to read than all else that is done with the row.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "base/compat.h"

static const char *const words[] = {
	"added", "changed", "ended", "bound", "released", "exempted",
	"linked", "unlinked", "kept_apart", "brought_together",
	"suspended", "resumed", "renamed", "succeeded",
	"erased", "exemption_erased", "link_erased"
};

/* credit.is_change(word text) -> boolean: may a row have this word? */
PG_FUNCTION_INFO_V1(credit_is_change);
Datum
credit_is_change(PG_FUNCTION_ARGS)
{
	text	   *word = PG_GETARG_TEXT_PP(0);

	for (int i = 0; i < lengthof(words); i++)
		if (VARSIZE_ANY_EXHDR(word) == strlen(words[i]) &&
			memcmp(VARDATA_ANY(word), words[i], strlen(words[i])) == 0)
			PG_RETURN_BOOL(true);
	PG_RETURN_BOOL(false);
}
