/*-------------------------------------------------------------------------
 *
 * record.c
 *	  One record of a court's push, read and checked by itself.
 *
 * The record comes in the field names of the court's public record (iname,
 * cardNum, caseCode, ...) or in the register's (name, subject, case_no, ...).
 * What it says is turned into the columns of credit.checked_record, or into
 * the problem that keeps it out.  A record's neighbours in the push and the
 * list it enters are no business of this file: see sql/push.sql.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "common/cryptohash.h"
#include "common/sha2.h"
#include "fmgr.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

#include "compat.h"
#include "court_text.h"
#include "record.h"
#include "subject.h"

/*
 * Goes into every digest.  To be raised when the same record would be read
 * otherwise than before: records are then checked anew.
 */
#define READING_VERSION "credit record 1\n"

typedef struct RecordKey
{
	const char *key;			/* lower case, without underscores */
	RecordField field;
} RecordKey;

static const RecordKey record_keys[] =
{
	{"age", FIELD_AGE},
	{"area", FIELD_AREA},
	{"areaname", FIELD_AREA},
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

/* How messages name a field: the court's name where it has one. */
static const char *const field_names[RECORD_FIELDS] =
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

/* The scalar of a JSON value as text; NULL for null, blanks and 暂无 ("none"). */
static char *
scalar_text(const JsonbValue *v)
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
	if (text[strspn(text, " \t\r\n")] == '\0' || strcmp(text, "暂无") == 0)
		return NULL;
	return text;
}

void
record_problem(Record *record, const char *fmt,...)
{
	if (record->problem.len > 0)
		appendStringInfoString(&record->problem, "; ");
	for (;;)
	{
		va_list		args;
		int			needed;

		va_start(args, fmt);
		needed = appendStringInfoVA(&record->problem, fmt, args);
		va_end(args);
		if (needed == 0)
			break;
		enlargeStringInfo(&record->problem, needed);
	}
}

/*
 * Sorts the record's keys into fields.  Keys that nobody knows are passed
 * over: republished records carry many that mean nothing here.
 */
static void
read_fields(Record *record, Jsonb *json)
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

		if (field == FIELD_RELATIONS || field == FIELD_PUBLIC_RELATIONS || field == FIELD_GROUNDS)
		{
			if (v.type == jbvBinary)
				record->nested[field] = v.val.binary.data;
			else if (scalar_text(&v) != NULL)
				record->text[field] = scalar_text(&v);
		}
		else
		{
			char	   *text = scalar_text(&v);

			if (v.type == jbvBinary)
				record_problem(record, "%s is not a single value", field_names[field]);
			else if (text != NULL && record->text[field] != NULL && strcmp(text, record->text[field]) != 0)
				record_problem(record, "%s is given twice, with two values", field_names[field]);
			else if (text != NULL)
				record->text[field] = text;
		}
	}
}

static bool
read_date(Record *record, RecordField field, DateADT *result)
{
	if (record->text[field] == NULL)
		return false;
	if (!court_parse_date(record->text[field], result))
	{
		record_problem(record, "%s \"%s\" is not a date of a known form (2020-03-05, 20200305 or 2020年03月05日)",
					   field_names[field], pnstrdup(record->text[field], Min(strlen(record->text[field]), 20)));
		return false;
	}
	return true;
}

static bool
read_mark(Record *record, RecordField field)
{
	const char *text = record->text[field];

	if (text == NULL)
		return false;
	if (strcmp(text, "true") == 0 || strcmp(text, "1") == 0 || strcmp(text, "是") == 0)
		return true;
	if (strcmp(text, "false") == 0 || strcmp(text, "0") == 0 || strcmp(text, "否") == 0)
		return false;
	record_problem(record, "%s is neither true nor false", field_names[field]);
	return false;
}

/*
 * The subject.  The party type says in which system a bare number stands, so
 * that a number valid in two is not a question here, and a bare nine-character
 * organization code (courts' records of 2014 to 2017) can be read.
 */
static void
read_subject(Record *record)
{
	const char *number = record->text[FIELD_IDENTIFIER];
	const char *type = record->text[FIELD_PARTY_TYPE];
	const char *kind = NULL;	/* "person" or "org" as the party type says */
	char	   *problem = NULL;
	char	   *hint = NULL;
	char	   *written;

	if (type != NULL)
	{
		if (strcmp(type, "580") == 0 || strcmp(type, "0") == 0 ||
			strcmp(type, "person") == 0 || strcmp(type, "自然人") == 0)
			kind = "person";
		else if (strcmp(type, "581") == 0 || strcmp(type, "1") == 0 ||
				 strcmp(type, "organization") == 0 || strcmp(type, "法人或其他组织") == 0)
			kind = "org";
		else
			record_problem(record, "%s \"%s\" is not a known party type (580 person, 581 organization)",
						   field_names[FIELD_PARTY_TYPE], pnstrdup(type, Min(strlen(type), 20)));
	}
	if (number == NULL)
	{
		record_problem(record, "%s is missing: a name alone identifies nobody", field_names[FIELD_IDENTIFIER]);
		return;
	}

	written = court_name_key(number);
	if (kind != NULL && strchr(written, ':') == NULL)
	{
		size_t		bare = strlen(written) - (strchr(written, '-') != NULL);

		written = psprintf("%s:%s", strcmp(kind, "org") == 0 && bare == 9 ? "orgcode" : kind, number);
	}
	else
		written = pstrdup(number);

	if (!subject_try_parse(written, strlen(written), &record->subject, &problem, &hint))
	{
		record_problem(record, "%s: %s", field_names[FIELD_IDENTIFIER], problem);
		return;
	}
	record->has_subject = true;
	record->unchecked = pg_strncasecmp(written, "org!", 4) == 0;
	if (kind != NULL && subject_is_person(&record->subject) != (strcmp(kind, "person") == 0))
		record_problem(record, "%s says %s, but %s is that of %s",
					   field_names[FIELD_PARTY_TYPE], strcmp(kind, "org") == 0 ? "organization" : kind,
					   field_names[FIELD_IDENTIFIER],
					   subject_is_person(&record->subject) ? "a person" : "an organization");
}

/*
 * The grounds of art. 1, from their numbers or their wordings; both must agree
 * where both are given.
 */
static void
read_grounds(Record *record)
{
	int			by_number = 0;
	int			by_text = 0;

	if (record->nested[FIELD_GROUNDS] != NULL || record->text[FIELD_GROUNDS] != NULL)
	{
		StringInfoData list;
		char	   *rest;
		char	   *part;

		initStringInfo(&list);
		if (record->nested[FIELD_GROUNDS] != NULL)
		{
			JsonbIterator *it = JsonbIteratorInit(record->nested[FIELD_GROUNDS]);
			JsonbIteratorToken token;
			JsonbValue	v;

			while ((token = JsonbIteratorNext(&it, &v, true)) != WJB_DONE)
				if (token == WJB_ELEM)
					appendStringInfo(&list, "%s,", scalar_text(&v) ? scalar_text(&v) : "?");
		}
		else
			appendStringInfoString(&list, record->text[FIELD_GROUNDS]);
		for (part = strtok_r(list.data, ", ;", &rest); part != NULL; part = strtok_r(NULL, ", ;", &rest))
		{
			if (part[0] < '1' || part[0] > '0' + GROUND_COUNT || part[1] != '\0')
			{
				record_problem(record, "%s holds \"%s\", which is not the number of a ground of art. 1 (1 to 6)",
							   field_names[FIELD_GROUNDS], pnstrdup(part, Min(strlen(part), 20)));
				return;
			}
			by_number |= GROUND_BIT(part[0] - '0');
		}
	}
	if (record->text[FIELD_GROUND_TEXT] != NULL)
	{
		char	   *unknown;

		by_text = court_parse_grounds(record->text[FIELD_GROUND_TEXT], &unknown);
		if (by_text < 0)
		{
			record_problem(record, "%s: \"%s\" is not a known wording of a ground of art. 1",
						   field_names[FIELD_GROUND_TEXT], unknown);
			return;
		}
	}
	if (by_number != 0 && by_text != 0 && by_number != by_text)
		record_problem(record, "%s and %s name different grounds", field_names[FIELD_GROUNDS], field_names[FIELD_GROUND_TEXT]);
	record->grounds = by_number | by_text;
	if (record->grounds == 0 && !record->removal)
		record_problem(record, "no ground of art. 1 is given: debt alone is none");
}

static DateADT
add_years(DateADT day, int years, int months)
{
	Interval	span = {0};

	span.month = years * MONTHS_PER_YEAR + months;
	return DatumGetDateADT(DirectFunctionCall1(timestamp_date,
											   DirectFunctionCall2(timestamp_pl_interval,
																   DirectFunctionCall1(date_timestamp, DateADTGetDatum(day)),
																   IntervalPGetDatum(&span))));
}

/*
 * Since when and until when, by 法释〔2017〕7号 arts. 2 and 5 and 法发〔2019〕35号
 * art. 15.
 */
static void
read_period(Record *record)
{
	bool		only_ground_1 = record->grounds == GROUND_BIT(1);
	const char *years = record->text[FIELD_PERIOD_YEARS];
	bool		decided = read_date(record, FIELD_DECIDED_ON, &record->decided_on);
	bool		published = read_date(record, FIELD_PUBLISHED_ON, &record->published_on);

	record->has[FIELD_DECIDED_ON] = decided;
	record->has[FIELD_PUBLISHED_ON] = published;
	record->has[FIELD_FILED_ON] = read_date(record, FIELD_FILED_ON, &record->filed_on);
	record->has[FIELD_GRACE_UNTIL] = read_date(record, FIELD_GRACE_UNTIL, &record->grace_until);

	if (decided && record->decided_on > record->today)
		record_problem(record, "%s lies in the future", field_names[FIELD_DECIDED_ON]);

	/*
	 * Art. 5: in force from the day the decision is made.  Without that day the
	 * day of publication is the first on which it was certainly in force; the
	 * filing of the case says nothing about it.
	 */
	if (decided)
		record->since = legal_day_start(record->decided_on);
	else if (published)
		record->since = legal_day_start(record->published_on);
	else if (record->text[FIELD_DECIDED_ON] == NULL && record->text[FIELD_PUBLISHED_ON] == NULL)
		record_problem(record, "neither %s nor %s is given: the listing has no beginning",
					   field_names[FIELD_DECIDED_ON], field_names[FIELD_PUBLISHED_ON]);

	/* Grace counts to the end of its last day: nothing is in force before. */
	if (record->has[FIELD_GRACE_UNTIL])
	{
		if (!decided)
			record_problem(record, "%s is given without %s, from which it runs", field_names[FIELD_GRACE_UNTIL], field_names[FIELD_DECIDED_ON]);
		else if (record->grace_until < add_years(record->decided_on, 0, 1) ||
				 record->grace_until > add_years(record->decided_on, 0, 3))
			record_problem(record, "%s is not one to three months after %s (法发〔2019〕35号 art. 15)",
						   field_names[FIELD_GRACE_UNTIL], field_names[FIELD_DECIDED_ON]);
		else
			record->since = legal_day_start(record->grace_until + 1);
	}

	if (only_ground_1)
	{
		if (years != NULL)
			record_problem(record, "%s is given, but ground 1 alone has no period (art. 2)", field_names[FIELD_PERIOD_YEARS]);
	}
	else if (record->grounds != 0)
	{
		record->period_years = 2;
		if (years != NULL)
		{
			bool		several = (record->grounds & (record->grounds - 1)) != 0;

			if (strlen(years) != 1 || years[0] < '2' || years[0] > '5')
				record_problem(record, "%s must be 2, or 3 to 5 where it was extended (art. 2)", field_names[FIELD_PERIOD_YEARS]);
			else
				record->period_years = years[0] - '0';
			if (record->period_years > 2 && !several && (record->grounds & GROUND_BIT(2)) == 0)
				record_problem(record, "%s is extended, which needs violence or threats (ground 2) or several grounds (art. 2)",
							   field_names[FIELD_PERIOD_YEARS]);
			if (record->period_years > 2 && record->text[FIELD_PERIOD_REASON] == NULL)
				record_problem(record, "%s is extended without a reason (%s)", field_names[FIELD_PERIOD_YEARS], field_names[FIELD_PERIOD_REASON]);
		}

		/*
		 * The period runs from the decision and from nothing else: counted from
		 * publication it would outlast the law.  The decision's own day is its
		 * first day, so it is over when that day comes round again.
		 */
		if (!decided && record->text[FIELD_DECIDED_ON] == NULL)
			record_problem(record, "%s is missing: the period of grounds 2 to 6 runs from the decision (art. 2), and no other date can stand in for it",
						   field_names[FIELD_DECIDED_ON]);
		else if (decided)
		{
			record->has_until = true;
			record->until = legal_day_start(add_years(record->decided_on, record->period_years, 0));
			if (record->since > record->until)
				record->since = record->until;
		}
	}
}

/*
 * Art. 4: minors are never listed.  民法典 art. 17: of age from the eighteenth
 * birthday on; judged on the day of the decision.
 */
static void
read_age(Record *record)
{
	int			y,
				m,
				d;
	DateADT		given;
	DateADT		day;

	record->has[FIELD_BIRTH_DATE] = false;
	if (!record->has_subject || !subject_is_person(&record->subject))
		return;
	if (subject_birth_date(&record->subject, &y, &m, &d))
	{
		record->birth_date = date2j(y, m, d) - POSTGRES_EPOCH_JDATE;
		record->has[FIELD_BIRTH_DATE] = true;
		if (read_date(record, FIELD_BIRTH_DATE, &given) && given != record->birth_date)
			record_problem(record, "%s differs from the birth date in %s", field_names[FIELD_BIRTH_DATE], field_names[FIELD_IDENTIFIER]);
	}
	else if (read_date(record, FIELD_BIRTH_DATE, &given))
	{
		record->birth_date = given;
		record->has[FIELD_BIRTH_DATE] = true;
	}
	else if (record->text[FIELD_BIRTH_DATE] == NULL)
	{
		record_problem(record, "%s is missing, and %s holds none: whether the person is of age (art. 4) cannot be seen",
					   field_names[FIELD_BIRTH_DATE], field_names[FIELD_IDENTIFIER]);
		return;
	}
	else
		return;

	if (record->has[FIELD_DECIDED_ON])
		day = record->decided_on;
	else if (record->has[FIELD_PUBLISHED_ON])
		day = record->published_on;
	else
		return;
	if (add_years(record->birth_date, 18, 0) > day)
		record_problem(record, "a minor on the day of the decision: minors are never listed (法释〔2017〕7号 art. 4)");
}

static void
read_sex(Record *record)
{
	const char *text = record->text[FIELD_SEX];

	if (text == NULL)
		return;
	if (strcmp(text, "男") == 0 || strcmp(text, "男性") == 0 || strcmp(text, "male") == 0)
		record->sex = "male";
	else if (strcmp(text, "女") == 0 || strcmp(text, "女性") == 0 || strcmp(text, "female") == 0)
		record->sex = "female";
	else
		record_problem(record, "%s is of no known form", field_names[FIELD_SEX]);
}

/*
 * A removal in a delta: subject, case and reason are enough.
 */
static void
read_removal(Record *record)
{
	if (!record->removal)
		return;
	record->has[FIELD_REMOVED_ON] = read_date(record, FIELD_REMOVED_ON, &record->removed_on);
	if (record->text[FIELD_REMOVAL_REASON] == NULL)
		record_problem(record, "%s is missing: a removal says why (art. 10)", field_names[FIELD_REMOVAL_REASON]);
	if (record->has[FIELD_REMOVED_ON] && record->removed_on > record->today)
		record_problem(record, "%s lies in the future", field_names[FIELD_REMOVED_ON]);
}

void
record_read(Record *record, Jsonb *json, DateADT today)
{
	memset(record, 0, sizeof(Record));
	initStringInfo(&record->problem);
	record->today = today;
	if (!JB_ROOT_IS_OBJECT(json) || JB_ROOT_IS_SCALAR(json))
	{
		record_problem(record, "the record is not a JSON object");
		return;
	}
	read_fields(record, json);
	record->removal = record->text[FIELD_REMOVED_ON] != NULL || record->text[FIELD_REMOVAL_REASON] != NULL;

	read_subject(record);
	if (record->text[FIELD_NAME] != NULL)
		record->name_key = court_name_key(record->text[FIELD_NAME]);
	else if (!record->removal)
		record_problem(record, "%s is missing", field_names[FIELD_NAME]);
	if (record->text[FIELD_CASE_NO] == NULL)
		record_problem(record, "%s is missing", field_names[FIELD_CASE_NO]);
	else
	{
		record->case_key = court_case_key(record->text[FIELD_CASE_NO]);
		if (record->case_key == NULL)
			record_problem(record, "%s \"%s\" is not a case number of a known form, as （2020）鲁0116执1234号",
						   field_names[FIELD_CASE_NO],
						   pnstrdup(record->text[FIELD_CASE_NO], pg_mbcliplen(record->text[FIELD_CASE_NO], strlen(record->text[FIELD_CASE_NO]), 60)));
	}
	if (record->removal)
	{
		read_removal(record);
		return;
	}
	read_grounds(record);
	read_period(record);
	read_age(record);
	read_sex(record);
	record->exit_ban = read_mark(record, FIELD_EXIT_BAN);
	record->not_public = read_mark(record, FIELD_NOT_PUBLIC);
	if (record->exit_ban && record->has_subject && !subject_is_person(&record->subject))
		record_problem(record, "%s is set for an organization", field_names[FIELD_EXIT_BAN]);
	record_read_relations(record);
}

/* First 128 bits of the SHA-256 of READING_VERSION and the data. */
static pg_uuid_t *
digest_of(const void *data, size_t len)
{
	pg_cryptohash_ctx *ctx = pg_cryptohash_create(PG_SHA256);
	uint8		full[PG_SHA256_DIGEST_LENGTH];
	pg_uuid_t  *result = palloc(sizeof(pg_uuid_t));

	if (pg_cryptohash_init(ctx) < 0 ||
		pg_cryptohash_update(ctx, (const uint8 *) READING_VERSION, strlen(READING_VERSION)) < 0 ||
		pg_cryptohash_update(ctx, data, len) < 0 ||
		pg_cryptohash_final(ctx, full, sizeof(full)) < 0)
		elog(ERROR, "could not compute a digest: %s", pg_cryptohash_error(ctx));
	pg_cryptohash_free(ctx);
	memcpy(result->data, full, sizeof(result->data));
	return result;
}

/*
 * What the record says, whatever its spelling: two records with the same facts
 * have the same digest.
 */
static pg_uuid_t *
fact_digest(const Record *record)
{
	StringInfoData buf;
	char		subject[SUBJECT_TEXT_MAX];

	initStringInfo(&buf);
	subject_to_cstring(&record->subject, subject);
	appendStringInfo(&buf, "%s\n%s\n%s\n", subject, record->name_key ? record->name_key : "", record->case_key);
	appendStringInfo(&buf, "%d %d %d %d %d %d %d %d " INT64_FORMAT " " INT64_FORMAT "\n",
					 record->grounds, record->period_years, record->exit_ban, record->not_public,
					 record->has[FIELD_DECIDED_ON] ? record->decided_on : 0,
					 record->has[FIELD_FILED_ON] ? record->filed_on : 0,
					 record->has[FIELD_PUBLISHED_ON] ? record->published_on : 0,
					 record->has[FIELD_BIRTH_DATE] ? record->birth_date : 0,
					 record->since, record->has_until ? record->until : 0);
	for (int i = 0; i < RECORD_FIELDS; i++)
		if (record_field_is_verbatim(i))
			appendStringInfo(&buf, "%s\n", record->text[i] ? record->text[i] : "");
	appendStringInfo(&buf, "%s\n%s", record->sex ? record->sex : "", record->relations ? record->relations : "");
	return digest_of(buf.data, buf.len);
}

/* Fields whose text goes into the register as it stands. */
bool
record_field_is_verbatim(int field)
{
	switch (field)
	{
		case FIELD_REPRESENTATIVE:
		case FIELD_COURT_NAME:
		case FIELD_AREA:
		case FIELD_DECISION_NO:
		case FIELD_PERIOD_REASON:
		case FIELD_BASIS_NO:
		case FIELD_BASIS_ISSUER:
		case FIELD_OBLIGATION:
		case FIELD_PERFORMANCE:
		case FIELD_PERFORMED_PART:
		case FIELD_UNPERFORMED_PART:
			return true;
		default:
			return false;
	}
}

/*
 * credit.record_digest(json) -> uuid: digest of the record's text as sent.
 * NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_record_digest);
Datum
credit_record_digest(PG_FUNCTION_ARGS)
{
	text	   *json = PG_GETARG_TEXT_PP(0);

	PG_RETURN_UUID_P(digest_of(VARDATA_ANY(json), VARSIZE_ANY_EXHDR(json)));
}

static void
put_text(Datum *values, bool *nulls, int column, const char *text)
{
	nulls[column] = text == NULL;
	if (text != NULL)
		values[column] = CStringGetTextDatum(text);
}

static void
put_date(Datum *values, bool *nulls, int column, bool present, DateADT day)
{
	nulls[column] = !present;
	if (present)
		values[column] = DateADTGetDatum(day);
}

static Datum
grounds_array(int grounds)
{
	Datum		elems[GROUND_COUNT];
	int			n = 0;

	for (int i = 1; i <= GROUND_COUNT; i++)
		if (grounds & GROUND_BIT(i))
			elems[n++] = Int16GetDatum(i);
	return PointerGetDatum(construct_array(elems, n, INT2OID, sizeof(int16), true, TYPALIGN_SHORT));
}

/*
 * credit.check_record(jsonb) -> credit.checked_record
 *
 * Raises no error for what the record says; "problem" holds every complaint,
 * joined by semicolons, and is NULL for a good record.  Subject and case key
 * are filled in even then, where they can be read: the push needs them to see
 * that a listing is still in the list.  Sources: 法释〔2017〕7号 arts. 1, 2, 4, 5,
 * 6; 法发〔2019〕35号 art. 15.
 */
PG_FUNCTION_INFO_V1(credit_check_record);
Datum
credit_check_record(PG_FUNCTION_ARGS)
{
	Jsonb	   *json = PG_GETARG_JSONB_P(0);
	Record		r;
	TupleDesc	tupdesc;
	Datum		v[CHECKED_COLUMNS] = {0};
	bool		n[CHECKED_COLUMNS];
	bool		good;

	if (get_call_result_type(fcinfo, NULL, &tupdesc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	tupdesc = BlessTupleDesc(tupdesc);
	if (tupdesc->natts != CHECKED_COLUMNS)
		elog(ERROR, "credit.checked_record has %d columns, expected %d", tupdesc->natts, CHECKED_COLUMNS);

	record_read(&r, json, credit_today());
	good = r.problem.len == 0;
	memset(n, true, sizeof(n));

	put_text(v, n, CHECKED_PROBLEM, good ? NULL : r.problem.data);
	v[CHECKED_REMOVAL] = BoolGetDatum(r.removal);
	n[CHECKED_REMOVAL] = false;
	if (r.has_subject)
	{
		v[CHECKED_SUBJECT] = SubjectPGetDatum(&r.subject);
		n[CHECKED_SUBJECT] = false;
	}
	put_text(v, n, CHECKED_NAME, r.text[FIELD_NAME]);
	put_text(v, n, CHECKED_NAME_KEY, r.name_key);
	put_text(v, n, CHECKED_CASE_NO, r.text[FIELD_CASE_NO]);
	put_text(v, n, CHECKED_CASE_KEY, r.case_key);
	if (good)
	{
		put_text(v, n, CHECKED_SEX, r.sex);
		put_date(v, n, CHECKED_BIRTH_DATE, r.has[FIELD_BIRTH_DATE], r.birth_date);
		put_text(v, n, CHECKED_REPRESENTATIVE, r.text[FIELD_REPRESENTATIVE]);
		put_text(v, n, CHECKED_COURT_NAME, r.text[FIELD_COURT_NAME]);
		put_text(v, n, CHECKED_AREA, r.text[FIELD_AREA]);
		put_date(v, n, CHECKED_FILED_ON, r.has[FIELD_FILED_ON], r.filed_on);
		put_date(v, n, CHECKED_PUBLISHED_ON, r.has[FIELD_PUBLISHED_ON], r.published_on);
		put_text(v, n, CHECKED_DECISION_NO, r.text[FIELD_DECISION_NO]);
		put_date(v, n, CHECKED_DECIDED_ON, r.has[FIELD_DECIDED_ON], r.decided_on);
		put_text(v, n, CHECKED_GROUND_TEXT, r.text[FIELD_GROUND_TEXT]);
		put_text(v, n, CHECKED_PERIOD_REASON, r.text[FIELD_PERIOD_REASON]);
		put_date(v, n, CHECKED_GRACE_UNTIL, r.has[FIELD_GRACE_UNTIL], r.grace_until);
		put_text(v, n, CHECKED_BASIS_NO, r.text[FIELD_BASIS_NO]);
		put_text(v, n, CHECKED_BASIS_ISSUER, r.text[FIELD_BASIS_ISSUER]);
		put_text(v, n, CHECKED_OBLIGATION, r.text[FIELD_OBLIGATION]);
		put_text(v, n, CHECKED_PERFORMANCE, r.text[FIELD_PERFORMANCE]);
		put_text(v, n, CHECKED_PERFORMED_PART, r.text[FIELD_PERFORMED_PART]);
		put_text(v, n, CHECKED_UNPERFORMED_PART, r.text[FIELD_UNPERFORMED_PART]);
		put_date(v, n, CHECKED_REMOVED_ON, r.has[FIELD_REMOVED_ON], r.removed_on);
		put_text(v, n, CHECKED_REMOVAL_REASON, r.text[FIELD_REMOVAL_REASON]);
		if (!r.removal)
		{
			v[CHECKED_GROUNDS] = grounds_array(r.grounds);
			v[CHECKED_PERIOD_YEARS] = Int16GetDatum(r.period_years);
			v[CHECKED_EXIT_BAN] = BoolGetDatum(r.exit_ban);
			v[CHECKED_NOT_PUBLIC] = BoolGetDatum(r.not_public);
			v[CHECKED_SINCE] = TimestampTzGetDatum(r.since);
			v[CHECKED_UNTIL] = TimestampTzGetDatum(r.until);
			n[CHECKED_GROUNDS] = n[CHECKED_EXIT_BAN] = n[CHECKED_NOT_PUBLIC] = n[CHECKED_SINCE] = false;
			n[CHECKED_PERIOD_YEARS] = r.period_years == 0;
			n[CHECKED_UNTIL] = !r.has_until;
			if (r.relations != NULL)
			{
				v[CHECKED_RELATIONS] = DirectFunctionCall1(jsonb_in, CStringGetDatum(r.relations));
				n[CHECKED_RELATIONS] = false;
			}
		}
		v[CHECKED_UNCHECKED] = BoolGetDatum(r.unchecked);
		v[CHECKED_FACT_DIGEST] = UUIDPGetDatum(fact_digest(&r));
		n[CHECKED_UNCHECKED] = n[CHECKED_FACT_DIGEST] = false;
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(tupdesc, v, n)));
}
