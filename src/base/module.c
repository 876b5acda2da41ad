/*-------------------------------------------------------------------------
 *
 * module.c
 *	  Start of the library, and its messages for SQL.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "base/compat.h"
#include "base/drop_guard.h"
#include "base/message.h"
#include "base/settings.h"

PG_MODULE_MAGIC;

void		_PG_init(void);

void
_PG_init(void)
{
	pg_bindtextdomain(TEXTDOMAIN);
	settings_init();
	drop_guard_init();
}

/*
 * credit.message(text) -> text
 *
 * The message in the session's language (lc_messages); unchanged where the
 * catalog does not have it.  Our PL/pgSQL functions pass it what they RAISE,
 * because RAISE does not translate.
 */
PG_FUNCTION_INFO_V1(credit_message);
Datum
credit_message(PG_FUNCTION_ARGS)
{
	text	   *message = PG_GETARG_TEXT_PP(0);

	/* gettext gives the catalog's header as the translation of "". */
	if (VARSIZE_ANY_EXHDR(message) == 0)
		PG_RETURN_TEXT_P(message);
	PG_RETURN_TEXT_P(cstring_to_text(dgettext(TEXTDOMAIN, text_to_cstring(message))));
}
