/*-------------------------------------------------------------------------
 *
 * exemption.c
 *	  What a court allows a subject in spite of a measure, at a time.
 *
 * Asked only for measures whose plan names a rule of exemption, and only where
 * the measure would restrict.  Whether a case falls within the scope is the
 * department's to see; the scope goes with the answer.  Source: 法释〔2015〕17号
 * arts. 3, 8 and 9.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/stratnum.h"
#include "access/table.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/timestamp.h"

#include "base/own_table.h"
#include "register/exemption.h"
#include "register/subject_link.h"
#include "values/legal_day.h"

/* Columns of credit.exemption, in the order of sql/register/exemption.sql. */
enum
{
	EXEMPTION_ID = 1,
	EXEMPTION_SUBJECT,
	EXEMPTION_MEASURE,
	EXEMPTION_SINCE,
	EXEMPTION_UNTIL,
	EXEMPTION_KNOWN_FROM,
	EXEMPTION_KNOWN_UNTIL,
	EXEMPTION_EXEMPTION,
	EXEMPTION_SCOPE,
	EXEMPTION_APPROVAL_NO
};

static Datum
column(HeapTuple tuple, TupleDesc desc, int number)
{
	bool		isnull;
	Datum		value = heap_getattr(tuple, number, desc, &isnull);

	if (isnull)
		elog(ERROR, "null in column %d of an exemption", number);
	return value;
}

/*
 * Is the subject exempt from the measure?  Of several exemptions the one that
 * lasts longest answers.
 */
bool
exemption_in_force(const Subject *subject, Measure measure, const AskedTime *when,
				   Snapshot snapshot, Exemption *exemption)
{
	Subject    *all = unconstify(Subject *, subject);
	int			count = linked_subjects(subject, when->known_at, &all);
	Relation	rel = table_open(own_table("exemption"), AccessShareLock);
	Relation	index = index_open(own_table("exemption_subject_idx"), AccessShareLock);
	TupleDesc	desc = RelationGetDescr(rel);
	RegProcedure equal = get_opcode(get_opfamily_member(index->rd_opfamily[0], index->rd_opcintype[0],
														index->rd_opcintype[0], BTEqualStrategyNumber));
	bool		found = false;

	for (int i = 0; i < count; i++)
	{
		ScanKeyData key;
		SysScanDesc scan;
		HeapTuple	tuple;

		ScanKeyInit(&key, EXEMPTION_SUBJECT, BTEqualStrategyNumber, equal, SubjectPGetDatum(&all[i]));
		scan = systable_beginscan_ordered(rel, index, snapshot, 1, &key);
		while (HeapTupleIsValid(tuple = systable_getnext_ordered(scan, ForwardScanDirection)))
		{
			TimestampTz since = DatumGetTimestampTz(column(tuple, desc, EXEMPTION_SINCE));
			TimestampTz until = DatumGetTimestampTz(column(tuple, desc, EXEMPTION_UNTIL));
			TimestampTz known_from = DatumGetTimestampTz(column(tuple, desc, EXEMPTION_KNOWN_FROM));
			TimestampTz known_until = DatumGetTimestampTz(column(tuple, desc, EXEMPTION_KNOWN_UNTIL));

			if (DatumGetMeasure(column(tuple, desc, EXEMPTION_MEASURE)) != measure ||
				!register_known(known_from, known_until, when->known_at) ||
				when->as_of < since || when->as_of >= until ||
				(found && until <= exemption->until))
				continue;
			found = true;
			exemption->exemption = DatumGetInt64(column(tuple, desc, EXEMPTION_EXEMPTION));
			exemption->since = since;
			exemption->until = until;
			exemption->scope = DatumGetTextPCopy(column(tuple, desc, EXEMPTION_SCOPE));
			exemption->approval_no = DatumGetTextPCopy(column(tuple, desc, EXEMPTION_APPROVAL_NO));
		}
		systable_endscan_ordered(scan);
	}
	index_close(index, AccessShareLock);
	table_close(rel, AccessShareLock);
	return found;
}

/* An exemption for those who decide by it: the approval's number, the scope, the last day. */
char *
exemption_words(const Exemption *exemption)
{
	return psprintf("法院豁免批准文号：%s；范围：%s；至%s止（法释〔2015〕17号第三条、第八条）",
					text_to_cstring(exemption->approval_no), text_to_cstring(exemption->scope),
					legal_day_text(exemption->until - 1));
}
