/*-------------------------------------------------------------------------
 *
 * remedy.c
 *	  How to object, in words.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"

#include "base/own_query.h"
#include "base/own_table.h"
#include "decision/decision.h"
#include "roles/court.h"

static OwnQuery find_objection = {
	.text = "SELECT credit.objection_words($1)",
	.args = {{INT8OID}},
	.columns = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

/*
 * The open objection to a listing in words; NULL where there is none.  Whoever
 * decides has to know that the listing is contested, and has no right to read
 * the objections: the owner does.
 */
static char *
objection_words(int64 listing)
{
	MemoryContext caller = CurrentMemoryContext;
	Datum		value = Int64GetDatum(listing);
	OwnerScope	scope;
	char	   *words = NULL;
	bool		isnull;

	owner_scope_enter(&scope, own_table("objection"));
	if (own_query_run(&find_objection, &value, NULL, true, 1) > 0)
	{
		value = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
		if (!isnull)
			words = MemoryContextStrdup(caller, TextDatumGetCString(value));
	}
	owner_scope_leave(&scope);
	return words;
}

/* Source: 法释〔2017〕7号 arts. 11 and 12. */
text *
remedy_text(const Answer *answer)
{
	char	   *words;
	char	   *objection;

	if (!answer->reached)
		return NULL;
	words = psprintf("对纳入名单有异议的，可以向执行法院（%s）书面申请纠正；法院自收到申请之日起十五日内审查，"
					 "理由成立的在三个工作日内纠正；对驳回决定不服的，可以自决定送达之日起十日内向上一级法院申请复议，"
					 "复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）。",
					 court_now(answer->listing.court));
	objection = objection_words(answer->listing.listing);
	if (objection != NULL)
		words = psprintf("%s%s。", words, objection);
	return cstring_to_text(words);
}
