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

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "base/blank.h"
#include "record/record_fields.h"
#include "record/record_problem.h"
#include "values/text_limit.h"

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
	{"removaldetail", FIELD_REMOVAL_DETAIL},
	{"removalreason", FIELD_REMOVAL_REASON},
	{"removedon", FIELD_REMOVED_ON},
	{"representative", FIELD_REPRESENTATIVE},
	{"sex", FIELD_SEX},
	{"sexy", FIELD_SEX},
	{"subject", FIELD_IDENTIFIER},
	{"unperformedpart", FIELD_UNPERFORMED_PART},
	{"unperformpart", FIELD_UNPERFORMED_PART}
};

/* The register's names; what only the court publishes (qysler) and the register does not keep (age) has the court's. */
static const char *const register_names[RECORD_FIELDS] =
{
	[FIELD_NAME] = "name",
	[FIELD_IDENTIFIER] = "subject",
	[FIELD_PARTY_TYPE] = "kind",
	[FIELD_SEX] = "sex",
	[FIELD_AGE] = "age",
	[FIELD_BIRTH_DATE] = "birth_date",
	[FIELD_REPRESENTATIVE] = "representative",
	[FIELD_CASE_NO] = "case_no",
	[FIELD_COURT_NAME] = "court_name",
	[FIELD_AREA] = "area",
	[FIELD_FILED_ON] = "filed_on",
	[FIELD_PUBLISHED_ON] = "published_on",
	[FIELD_DECISION_NO] = "decision_no",
	[FIELD_DECIDED_ON] = "decided_on",
	[FIELD_GROUNDS] = "grounds",
	[FIELD_GROUND_TEXT] = "ground_text",
	[FIELD_PERIOD_YEARS] = "period_years",
	[FIELD_PERIOD_REASON] = "period_reason",
	[FIELD_GRACE_UNTIL] = "grace_until",
	[FIELD_BASIS_NO] = "basis_no",
	[FIELD_BASIS_ISSUER] = "basis_issuer",
	[FIELD_OBLIGATION] = "obligation",
	[FIELD_PERFORMANCE] = "performance",
	[FIELD_PERFORMED_PART] = "performed_part",
	[FIELD_UNPERFORMED_PART] = "unperformed_part",
	[FIELD_EXIT_BAN] = "exit_ban",
	[FIELD_NOT_PUBLIC] = "not_public",
	[FIELD_BARS] = "bars",
	[FIELD_ON_APPLICATION] = "on_application",
	[FIELD_RELATIONS] = "relations",
	[FIELD_PUBLIC_RELATIONS] = "qysler",
	[FIELD_REMOVED_ON] = "removed_on",
	[FIELD_REMOVAL_REASON] = "removal_reason"
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
	[FIELD_REMOVAL_REASON] = "removalReason",
	[FIELD_REMOVAL_DETAIL] = "removalDetail"
};

/* Of which kind each text is. */
static const TextLimit record_field_limits[RECORD_FIELDS] =
{
	[FIELD_NAME] = TEXT_LIMIT_name,
	[FIELD_IDENTIFIER] = TEXT_LIMIT_identifier,
	[FIELD_PARTY_TYPE] = TEXT_LIMIT_code,
	[FIELD_SEX] = TEXT_LIMIT_code,
	[FIELD_AGE] = TEXT_LIMIT_code,
	[FIELD_BIRTH_DATE] = TEXT_LIMIT_code,
	[FIELD_REPRESENTATIVE] = TEXT_LIMIT_name,
	[FIELD_CASE_NO] = TEXT_LIMIT_case_no,
	[FIELD_COURT_NAME] = TEXT_LIMIT_court,
	[FIELD_AREA] = TEXT_LIMIT_area,
	[FIELD_FILED_ON] = TEXT_LIMIT_code,
	[FIELD_PUBLISHED_ON] = TEXT_LIMIT_code,
	[FIELD_DECISION_NO] = TEXT_LIMIT_decision_no,
	[FIELD_DECIDED_ON] = TEXT_LIMIT_code,
	[FIELD_GROUNDS] = TEXT_LIMIT_code,
	[FIELD_GROUND_TEXT] = TEXT_LIMIT_ground_text,
	[FIELD_PERIOD_YEARS] = TEXT_LIMIT_code,
	[FIELD_PERIOD_REASON] = TEXT_LIMIT_reason,
	[FIELD_GRACE_UNTIL] = TEXT_LIMIT_code,
	[FIELD_BASIS_NO] = TEXT_LIMIT_document_no,
	[FIELD_BASIS_ISSUER] = TEXT_LIMIT_issuer,
	[FIELD_OBLIGATION] = TEXT_LIMIT_duty,
	[FIELD_PERFORMANCE] = TEXT_LIMIT_performance,
	[FIELD_PERFORMED_PART] = TEXT_LIMIT_performance,
	[FIELD_UNPERFORMED_PART] = TEXT_LIMIT_performance,
	[FIELD_EXIT_BAN] = TEXT_LIMIT_code,
	[FIELD_NOT_PUBLIC] = TEXT_LIMIT_code,
	[FIELD_BARS] = TEXT_LIMIT_code,
	[FIELD_ON_APPLICATION] = TEXT_LIMIT_code,
	[FIELD_RELATIONS] = TEXT_LIMIT_code,
	[FIELD_PUBLIC_RELATIONS] = TEXT_LIMIT_code,
	[FIELD_REMOVED_ON] = TEXT_LIMIT_code,
	[FIELD_REMOVAL_REASON] = TEXT_LIMIT_reason,
	[FIELD_REMOVAL_DETAIL] = TEXT_LIMIT_code
};

bool
record_has_unread(const Record *record)
{
	for (int i = 0; i < RECORD_FIELDS; i++)
		if (record->unread[i])
			return true;
	return false;
}

bool
record_measure(Record *record, RecordField field, const char *text, size_t bytes)
{
	TextLimit	limit = record_field_limits[field];

	if (text_within(limit, text, bytes))
		return true;
	if (!record->unread[field])
		record_problem(record, "%s is longer than %d characters", record_field_names[field], text_limit_most(limit));
	record->unread[field] = true;
	return false;
}

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

/* Fields that are true or false, also as 1 and 0, 是 and 否. */
static bool
is_mark(RecordField field)
{
	return field == FIELD_EXIT_BAN || field == FIELD_NOT_PUBLIC || field == FIELD_ON_APPLICATION;
}

bool
record_is_scalar(Record *record, const char *name, const JsonbValue *v)
{
	if (v->type != jbvBinary)
		return true;
	record_problem(record, "%s is a JSON array or object: write one text, number or mark", name);
	return false;
}

/*
 * Whether a field is of the type that says what it has to say: grounds and bars
 * are a list, or one text with commas; posts are a list of objects, the facts of
 * a removal one object, and all others a single value.  Passed over, what is of
 * another type would say nothing, and a bar or a period of grace would be lost.
 */
static bool
is_of_its_type(Record *record, RecordField field, const JsonbValue *v, const char *text)
{
	bool		is_array = v->type == jbvBinary && JsonContainerIsArray(v->val.binary.data);
	bool		is_object = v->type == jbvBinary && !is_array;
	const char *name = record_field_names[field];

	if (v->type != jbvBinary && text == NULL)
		return true;			/* nothing is said */
	switch (field)
	{
		case FIELD_GROUNDS:
			if (is_object)
				record_problem(record, "%s is a JSON object: write a list, as [1, 4]", name);
			return !is_object;
		case FIELD_BARS:
			if (is_object)
				record_problem(record, "%s is a JSON object: write a list, as [\"security_given\"]", name);
			return !is_object;
		case FIELD_REMOVAL_DETAIL:
			if (!is_object)
				record_problem(record, "%s is not a JSON object", name);
			return is_object;
		case FIELD_RELATIONS:
		case FIELD_PUBLIC_RELATIONS:
			if (!is_array)
				record_problem(record, "%s is not an array", name);
			return is_array;
		default:
			if (v->type != jbvBool || is_mark(field))
				return record_is_scalar(record, name, v);
			record_problem(record, "%s is true or false: write a text", name);
			return false;
	}
}

/* The field that a key means, compared without case and underscores; NULL: none. */
static const RecordKey *
find_key(const char *written, int bytes)
{
	char		key[32];
	int			n = 0;

	for (int i = 0; i < bytes; i++)
	{
		if (written[i] == '_')
			continue;
		if (n == (int) sizeof(key) - 1)
			return NULL;
		key[n++] = pg_ascii_tolower((unsigned char) written[i]);
	}
	key[n] = '\0';
	return bsearch(key, record_keys, lengthof(record_keys), sizeof(record_keys[0]), compare_record_keys);
}

/* Whether a field that may be a list came before, and was another. */
static bool
list_differs(const Record *record, RecordField field, const JsonbValue *v, const char *text)
{
	if (v->type == jbvBinary)
		return record->text[field] != NULL ||
			(record->nested[field] != NULL && compareJsonbContainers(record->nested[field], v->val.binary.data) != 0);
	return text != NULL &&
		(record->nested[field] != NULL ||
		 (record->text[field] != NULL && strcmp(record->text[field], text) != 0));
}

/* Unknown keys are ignored: republished records have many that mean nothing here. */
void
record_read_fields(Record *record, Jsonb *json)
{
	JsonbIterator *it = JsonbIteratorInit(&json->root);
	JsonbIteratorToken token;
	JsonbValue	v;

	(void) JsonbIteratorNext(&it, &v, true);
	while ((token = JsonbIteratorNext(&it, &v, true)) != WJB_DONE)
	{
		const RecordKey *found;
		RecordField field;
		char	   *text;

		CHECK_FOR_INTERRUPTS();
		if (token != WJB_KEY)
			continue;
		found = find_key(v.val.string.val, v.val.string.len);
		(void) JsonbIteratorNext(&it, &v, true);
		if (found == NULL)
			continue;
		field = found->field;
		text = record_scalar_text(&v);
		if (!is_of_its_type(record, field, &v, text))
		{
			record->unread[field] = true;
			continue;
		}
		if (text != NULL && !record_measure(record, field, text, strlen(text)))
			continue;

		if (field == FIELD_RELATIONS || field == FIELD_PUBLIC_RELATIONS ||
			field == FIELD_GROUNDS || field == FIELD_BARS || field == FIELD_REMOVAL_DETAIL)
		{
			if (list_differs(record, field, &v, text))
				record_problem(record, "%s is given twice, with two values", record_field_names[field]);
			else if (v.type == jbvBinary)
			{
				record->nested[field] = v.val.binary.data;
				record->nested_size[field] = v.val.binary.len;
			}
			else if (text != NULL)
				record->text[field] = text;
		}
		else
		{
			if (text != NULL && record->text[field] != NULL && strcmp(text, record->text[field]) != 0)
				record_problem(record, "%s is given twice, with two values", record_field_names[field]);
			else if (text != NULL)
				record->text[field] = text;
		}
	}
}

/*
 * credit.record_field(key text) -> text: the register's name of the field that
 * a key of a record means; NULL where it means none.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_record_field);
Datum
credit_record_field(PG_FUNCTION_ARGS)
{
	text	   *key = PG_GETARG_TEXT_PP(0);
	const RecordKey *found = find_key(VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key));

	if (found == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(register_names[found->field]));
}
