/*-------------------------------------------------------------------------
 *
 * exemption.c
 *	  What a court allows a subject in spite of a measure, for a time.
 *
 * Looked up only where a measure that the plan makes exemptible reaches the
 * subject.  The department has to see whether its case is within the scope,
 * which goes with the answer.  Source: 法释〔2015〕17号 arts. 3, 8 and 9.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "register/exemption.h"
#include "register/register_columns.h"
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

bool
exemption_in_force(Register *r, const Identifiers *subject, Measure measure, const AskedTime *when, Exemption *exemption)
{
	bool		found = false;

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

			if (DatumGetMeasure(column(tuple, scan.desc, EXEMPTION_MEASURE)) != measure ||
				!register_known(known_from, known_until, when->known_at) ||
				when->as_of < since || when->as_of >= until ||
				(found && until <= exemption->until))
				continue;
			found = true;
			exemption->exemption = DatumGetInt64(column(tuple, scan.desc, EXEMPTION_EXEMPTION));
			exemption->since = since;
			exemption->until = until;
			exemption->scope = DatumGetTextPCopy(column(tuple, scan.desc, EXEMPTION_SCOPE));
			exemption->approval_no = DatumGetTextPCopy(column(tuple, scan.desc, EXEMPTION_APPROVAL_NO));
		}
		register_scan_end(&scan);
	}
	return found;
}

char *
exemption_words(const Exemption *exemption)
{
	return psprintf("法院豁免批准文号：%s；范围：%s；至%s止（法释〔2015〕17号第三条、第八条）",
					text_to_cstring(exemption->approval_no), text_to_cstring(exemption->scope),
					legal_day_text(exemption->until - 1));
}
