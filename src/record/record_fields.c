/*-------------------------------------------------------------------------
 *
 * record_fields.c
 *	  The fields of a pushed record: the names under which they come.
 *
 * A record has the field names of the court's public record (iname, cardNum,
 * caseCode, ...) or those of the register (name, subject, case_no, ...).  What
 * the text of a field means is in record.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "base/blank.h"
#include "record/record_fields.h"
#include "record/record_problem.h"

typedef struct RecordKey
{
	const char *key;			/* lower case, without underscores */
	RecordField field;
} RecordKey;

/* in the order of strcmp() */
static const RecordKey record_keys[] =
{
	{"age", FIELD_AGE},
	{"area", FIELD_AREA},
	{"areaname", FIELD_AREA},
	{"bars", FIELD_BARS},
	{"basisissuer", FIELD_BASIS_ISSUER},
	{"basisno", FIELD_BASIS_NO},
	{"birthdate", FIELD_BIRTH_DATE},
	{"businessentity", FIELD_REPRESENTATIVE},
	{"bussinessentity", FIELD_REPRESENTATIVE},
	{"cardnum", FIELD_IDENTIFIER},
	{"casecode", FIELD_CASE_NO},
	{"caseno", FIELD_CASE_NO},
	{"courtname", FIELD_COURT_NAME},
	{"decidedon", FIELD_DECIDED_ON},
	{"decisiondate", FIELD_DECIDED_ON},
	{"decisionno", FIELD_DECISION_NO},
	{"departycardnum", FIELD_IDENTIFIER},
	{"disrupttypename", FIELD_GROUND_TEXT},
	{"duty", FIELD_OBLIGATION},
	{"exitban", FIELD_EXIT_BAN},
	{"filedon", FIELD_FILED_ON},
	{"gistid", FIELD_BASIS_NO},
	{"gistunit", FIELD_BASIS_ISSUER},
	{"graceuntil", FIELD_GRACE_UNTIL},
	{"grounds", FIELD_GROUNDS},
	{"groundtext", FIELD_GROUND_TEXT},
	{"iname", FIELD_NAME},
	{"kind", FIELD_PARTY_TYPE},
	{"name", FIELD_NAME},
	{"notpublic", FIELD_NOT_PUBLIC},
	{"obligation", FIELD_OBLIGATION},
	{"onapplication", FIELD_ON_APPLICATION},
	{"partytype", FIELD_PARTY_TYPE},
	{"partytypename", FIELD_PARTY_TYPE},
	{"performance", FIELD_PERFORMANCE},
	{"performedpart", FIELD_PERFORMED_PART},
	{"periodreason", FIELD_PERIOD_REASON},
	{"periodyears", FIELD_PERIOD_YEARS},
	{"pname", FIELD_NAME},
	{"publishdate", FIELD_PUBLISHED_ON},
	{"publishedon", FIELD_PUBLISHED_ON},
	{"qysler", FIELD_PUBLIC_RELATIONS},
	{"regdate", FIELD_FILED_ON},
	{"relations", FIELD_RELATIONS},
	{"removalreason", FIELD_REMOVAL_REASON},
	{"removedon", FIELD_REMOVED_ON},
	{"representative", FIELD_REPRESENTATIVE},
	{"sex", FIELD_SEX},
	{"sexy", FIELD_SEX},
	{"subject", FIELD_IDENTIFIER},
	{"unperformedpart", FIELD_UNPERFORMED_PART},
	{"unperformpart", FIELD_UNPERFORMED_PART}
};

const char *const record_field_names[RECORD_FIELDS] =
{
	[FIELD_NAME] = "iname",
	[FIELD_IDENTIFIER] = "cardNum",
	[FIELD_PARTY_TYPE] = "partyTypeName",
	[FIELD_SEX] = "sexy",
	[FIELD_AGE] = "age",
	[FIELD_BIRTH_DATE] = "birthDate",
	[FIELD_REPRESENTATIVE] = "businessEntity",
	[FIELD_CASE_NO] = "caseCode",
	[FIELD_COURT_NAME] = "courtName",
	[FIELD_AREA] = "areaName",
	[FIELD_FILED_ON] = "regDate",
	[FIELD_PUBLISHED_ON] = "publishDate",
	[FIELD_DECISION_NO] = "decisionNo",
	[FIELD_DECIDED_ON] = "decisionDate",
	[FIELD_GROUNDS] = "grounds",
	[FIELD_GROUND_TEXT] = "disruptTypeName",
	[FIELD_PERIOD_YEARS] = "periodYears",
	[FIELD_PERIOD_REASON] = "periodReason",
	[FIELD_GRACE_UNTIL] = "graceUntil",
	[FIELD_BASIS_NO] = "gistId",
	[FIELD_BASIS_ISSUER] = "gistUnit",
	[FIELD_OBLIGATION] = "duty",
	[FIELD_PERFORMANCE] = "performance",
	[FIELD_PERFORMED_PART] = "performedPart",
	[FIELD_UNPERFORMED_PART] = "unperformPart",
	[FIELD_EXIT_BAN] = "exitBan",
	[FIELD_NOT_PUBLIC] = "notPublic",
	[FIELD_BARS] = "bars",
	[FIELD_ON_APPLICATION] = "onApplication",
	[FIELD_RELATIONS] = "relations",
	[FIELD_PUBLIC_RELATIONS] = "qysler",
	[FIELD_REMOVED_ON] = "removedOn",
	[FIELD_REMOVAL_REASON] = "removalReason"
};

static int
compare_record_keys(const void *a, const void *b)
{
	return strcmp((const char *) a, ((const RecordKey *) b)->key);
}

char *
record_scalar_text(const JsonbValue *v)
{
	char	   *text;

	switch (v->type)
	{
		case jbvString:
			text = pnstrdup(v->val.string.val, v->val.string.len);
			break;
		case jbvNumeric:
			text = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(v->val.numeric)));
			break;
		case jbvBool:
			text = pstrdup(v->val.boolean ? "true" : "false");
			break;
		default:
			return NULL;
	}
	if (text_is_blank(text, strlen(text)) || strcmp(text, "暂无") == 0)
		return NULL;
	return text;
}

/*
 * Keys are compared without case and underscores.  Unknown ones are ignored:
 * republished records have many that mean nothing here.
 */
void
record_read_fields(Record *record, Jsonb *json)
{
	JsonbIterator *it = JsonbIteratorInit(&json->root);
	JsonbIteratorToken token;
	JsonbValue	v;

	(void) JsonbIteratorNext(&it, &v, true);
	while ((token = JsonbIteratorNext(&it, &v, true)) != WJB_DONE)
	{
		char		key[32];
		int			n = 0;
		const RecordKey *found;
		RecordField field;

		if (token != WJB_KEY)
			continue;
		for (int i = 0; i < v.val.string.len && n < (int) sizeof(key) - 1; i++)
			if (v.val.string.val[i] != '_')
				key[n++] = pg_ascii_tolower((unsigned char) v.val.string.val[i]);
		key[n] = '\0';
		found = bsearch(key, record_keys, lengthof(record_keys), sizeof(record_keys[0]), compare_record_keys);
		(void) JsonbIteratorNext(&it, &v, true);
		if (found == NULL)
			continue;
		field = found->field;

		if (field == FIELD_RELATIONS || field == FIELD_PUBLIC_RELATIONS ||
			field == FIELD_GROUNDS || field == FIELD_BARS)
		{
			if (v.type == jbvBinary)
				record->nested[field] = v.val.binary.data;
			else if (record_scalar_text(&v) != NULL)
				record->text[field] = record_scalar_text(&v);
		}
		else
		{
			char	   *text = record_scalar_text(&v);

			if (v.type == jbvBinary)
				record_problem(record, "%s is not a single value", record_field_names[field]);
			else if (text != NULL && record->text[field] != NULL && strcmp(text, record->text[field]) != 0)
				record_problem(record, "%s is given twice, with two values", record_field_names[field]);
			else if (text != NULL)
				record->text[field] = text;
		}
	}
}
