/*-------------------------------------------------------------------------
 *
 * exemption.c
 *	  What a court allows a subject in spite of a measure, for a time.
 *
 * Looked up only where a measure that the plan makes exemptible reaches the
 * subject.  The department has to see whether its case is within the scope,
 * which goes with the answer.  A court exempts from what follows from its own
 * listings, which are those of the courts that it has succeeded as well; where
 * another court's bring the measure, it is not exempt.  Source: 法释〔2015〕17号 arts. 3, 8 and 9.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "register/exemption.h"
#include "register/register_columns.h"
#include "roles/court.h"
#include "values/legal_day.h"

static Datum
column(HeapTuple tuple, TupleDesc desc, int number)
{
	bool		isnull;
	Datum		value = heap_getattr(tuple, number, desc, &isnull);

	if (isnull)
		elog(ERROR, "null in column %d of an exemption", number);
	return value;
}

Exemption *
exemption_of_court(const ExemptionList *list, const text *court)
{
	char	   *in_charge;

	if (list->count == 0)
		return NULL;
	in_charge = court_in_charge(court, list->as_of);
	for (int i = 0; i < list->count; i++)
		if (strcmp(list->item[i].court, in_charge) == 0)
			return &list->item[i];
	return NULL;
}

static Exemption *
add_exemption(ExemptionList *list)
{
	if (list->count == list->capacity)
	{
		list->capacity = Max(4, list->capacity * 2);
		list->item = list->item == NULL ? palloc(list->capacity * sizeof(Exemption)) :
			repalloc(list->item, list->capacity * sizeof(Exemption));
	}
	return &list->item[list->count++];
}

void
exemptions_of(Register *r, const Identifiers *subject, Measure measure, const AskedTime *when, ExemptionList *list)
{
	list->count = list->capacity = 0;
	list->item = NULL;
	list->as_of = when->as_of;

	for (int i = 0; i < subject->keys; i++)
	{
		RegisterScan scan;
		HeapTuple	tuple;

		register_scan_begin(&scan, r, REGISTER_EXEMPTION, identifiers_key(subject, i));
		while (HeapTupleIsValid(tuple = register_scan_next(&scan)))
		{
			TimestampTz since = DatumGetTimestampTz(column(tuple, scan.desc, EXEMPTION_SINCE));
			TimestampTz until = DatumGetTimestampTz(column(tuple, scan.desc, EXEMPTION_UNTIL));
			TimestampTz known_from = DatumGetTimestampTz(column(tuple, scan.desc, EXEMPTION_KNOWN_FROM));
			TimestampTz known_until = DatumGetTimestampTz(column(tuple, scan.desc, EXEMPTION_KNOWN_UNTIL));
			text	   *court;
			Exemption  *exemption;

			if (DatumGetMeasure(column(tuple, scan.desc, EXEMPTION_MEASURE)) != measure ||
				!register_known(known_from, known_until, when->known_at) ||
				when->as_of < since || when->as_of >= until ||
				!identifiers_include(subject, DatumGetSubjectP(column(tuple, scan.desc, EXEMPTION_SUBJECT))))
				continue;
			court = DatumGetTextPCopy(column(tuple, scan.desc, EXEMPTION_COURT));
			exemption = exemption_of_court(list, court);
			if (exemption != NULL && until <= exemption->until)
				continue;
			if (exemption == NULL)
				exemption = add_exemption(list);
			exemption->exemption = DatumGetInt64(column(tuple, scan.desc, EXEMPTION_EXEMPTION));
			exemption->since = since;
			exemption->until = until;
			exemption->scope = DatumGetTextPCopy(column(tuple, scan.desc, EXEMPTION_SCOPE));
			exemption->approval_no = DatumGetTextPCopy(column(tuple, scan.desc, EXEMPTION_APPROVAL_NO));
			exemption->court = court_in_charge(court, when->as_of);
			exemption->applies = false;
		}
		register_scan_end(&scan);
	}
}

char *
exemption_words(const ExemptionList *list)
{
	StringInfoData words;

	initStringInfo(&words);
	for (int i = 0; i < list->count; i++)
	{
		const Exemption *exemption = &list->item[i];

		if (exemption->applies)
			appendStringInfo(&words, "%s法院批准的例外，批准文号：%s；范围：%s；至%s（含当日）", words.len > 0 ? "。" : "",
							 text_to_cstring(exemption->approval_no), text_to_cstring(exemption->scope),
							 legal_last_day_text(exemption->until));
	}
	appendStringInfoString(&words, "（法释〔2015〕17号第三条、第八条）");
	return words.data;
}
