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

/*
 * Most listings are not contested: then no function is called to say how.  The
 * words themselves are constants in the plan.
 */
static OwnQuery say_remedy = {
	.text = "SELECT credit.remedy_words((SELECT o.listing FROM credit.objection o WHERE o.listing = $1 LIMIT 1), $2, $3, $4)",
	.args = {{INT8OID}, {TEXTOID}, {BOOLOID}, {BOOLOID}},
	.columns = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

/*
 * Where SQL is still that of 0.1.0, its own words about the objection follow on
 * those of the articles.
 */
static OwnQuery say_old_remedy = {
	.text = "SELECT '对纳入名单有异议的，可以向执行法院（' || $2 || '）书面申请纠正；法院自收到申请之日起十五日内审查，'"
	"    || '理由成立的在三个工作日内纠正；对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议，'"
	"    || '复议期间不停止原决定的执行（法释〔2017〕7号第十一条、第十二条）。' || COALESCE(credit.objection_words($1) || '。', '')",
	.args = {{INT8OID}, {TEXTOID}},
	.columns = {{TEXTOID}},
	.result = SPI_OK_SELECT
};

/*
 * What stands about it in sql/register/remedy.sql.  Whoever decides has to know
 * that the listing is contested, and has no right to read the objections: the
 * owner does.
 */
text *
remedy_text(const Answer *answer)
{
	Datum		values[4];
	OwnerScope	scope;
	Datum		words;
	bool		isnull;

	if (!answer->reached)
		return NULL;
	values[0] = Int64GetDatum(answer->listing.listing);
	values[1] = CStringGetTextDatum(court_now(answer->listing.court));
	values[2] = BoolGetDatum(answer->through_post);
	values[3] = BoolGetDatum(answer->rule->exemptible);
	owner_scope_enter(&scope, own_table("objection"));
	own_query_run(OidIsValid(own_table_or_none("word")) ? &say_remedy : &say_old_remedy, values, NULL, true, 1);
	words = SPI_datumTransfer(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull), false, -1);
	owner_scope_leave(&scope);
	return DatumGetTextPP(words);
}
