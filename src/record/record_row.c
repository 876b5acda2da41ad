/*-------------------------------------------------------------------------
 *
 * record_row.c
 *	  A pushed record as SQL sees it: a row of credit.checked_record, with the
 *	  digests by which equal records are recognized.
 *
 * The checks themselves are in record.c.
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
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/message_code.h"
#include "base/own_columns.h"
#include "base/own_table.h"
#include "base/progress.h"
#include "record/court_grounds.h"
#include "record/court_text.h"
#include "record/record.h"
#include "record/record_name.h"
#include "values/legal_day.h"
#include "values/subject.h"

/* credit.checked_record, as sql/record/record.sql makes it */
#define CHECKED_COLUMNS(X) \
	X(CHECKED_PROBLEM, "problem", .type = TEXTOID) \
	X(CHECKED_REMOVAL, "removal", .type = BOOLOID) \
	X(CHECKED_SUBJECT, "subject", .own_type = "subject") \
	X(CHECKED_NAME, "name", .type = TEXTOID) \
	X(CHECKED_NAME_KEY, "name_key", .type = TEXTOID) \
	X(CHECKED_SEX, "sex", .type = TEXTOID) \
	X(CHECKED_BIRTH_DATE, "birth_date", .type = DATEOID) \
	X(CHECKED_REPRESENTATIVE, "representative", .type = TEXTOID) \
	X(CHECKED_CASE_NO, "case_no", .type = TEXTOID) \
	X(CHECKED_CASE_KEY, "case_key", .type = TEXTOID) \
	X(CHECKED_COURT_NAME, "court_name", .type = TEXTOID) \
	X(CHECKED_AREA, "area", .type = TEXTOID) \
	X(CHECKED_FILED_ON, "filed_on", .type = DATEOID) \
	X(CHECKED_PUBLISHED_ON, "published_on", .type = DATEOID) \
	X(CHECKED_DECISION_NO, "decision_no", .type = TEXTOID) \
	X(CHECKED_DECIDED_ON, "decided_on", .type = DATEOID) \
	X(CHECKED_GROUNDS, "grounds", .type = INT2ARRAYOID) \
	X(CHECKED_GROUND_TEXT, "ground_text", .type = TEXTOID) \
	X(CHECKED_PERIOD_YEARS, "period_years", .type = INT2OID) \
	X(CHECKED_PERIOD_REASON, "period_reason", .type = TEXTOID) \
	X(CHECKED_GRACE_UNTIL, "grace_until", .type = DATEOID) \
	X(CHECKED_BASIS_NO, "basis_no", .type = TEXTOID) \
	X(CHECKED_BASIS_ISSUER, "basis_issuer", .type = TEXTOID) \
	X(CHECKED_OBLIGATION, "obligation", .type = TEXTOID) \
	X(CHECKED_PERFORMANCE, "performance", .type = TEXTOID) \
	X(CHECKED_PERFORMED_PART, "performed_part", .type = TEXTOID) \
	X(CHECKED_UNPERFORMED_PART, "unperformed_part", .type = TEXTOID) \
	X(CHECKED_EXIT_BAN, "exit_ban", .type = BOOLOID) \
	X(CHECKED_NOT_PUBLIC, "not_public", .type = BOOLOID) \
	X(CHECKED_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(CHECKED_UNTIL, "until", .type = TIMESTAMPTZOID) \
	X(CHECKED_REMOVED_ON, "removed_on", .type = DATEOID) \
	X(CHECKED_REMOVAL_REASON, "removal_reason", .type = TEXTOID) \
	X(CHECKED_RELATIONS, "relations", .type = JSONBOID) \
	X(CHECKED_BARS, "bars", .type = TEXTARRAYOID) \
	X(CHECKED_ON_APPLICATION, "on_application", .type = BOOLOID) \
	X(CHECKED_UNCHECKED, "unchecked", .type = BOOLOID) \
	X(CHECKED_FACT_DIGEST, "fact_digest", .type = UUIDOID) \
	X(CHECKED_DOUBT, "doubt", .type = TEXTOID, .later = true) \
	X(CHECKED_PERIOD_SAID, "period_said", .type = BOOLOID, .later = true) \
	X(CHECKED_EXIT_BAN_SAID, "exit_ban_said", .type = BOOLOID, .later = true) \
	X(CHECKED_REMOVAL_DETAIL, "removal_detail", .type = JSONBOID, .later = true) \
	X(CHECKED_NOTE, "note", .type = TEXTOID, .later = true) \
	X(CHECKED_NOTED, "noted", .type = JSONBOID, .later = true) \
	X(CHECKED_UNKNOWN, "unknown", .type = TEXTARRAYOID, .later = true)

OWN_COLUMN_NUMBERS(CHECKED_COLUMNS);

static const OwnColumn checked_columns[] = {CHECKED_COLUMNS(OWN_COLUMN)};

/*
 * Part of every digest.  Raise it when a change makes the library read the same
 * record otherwise than before: with other digests, records are checked anew.
 */
#define READING_VERSION "credit record 1\n"

/* Bytes between two looks at interrupts. */
#define DIGEST_PART	(1024 * 1024)

/* First 128 bits of the SHA-256 of READING_VERSION and the data. */
static pg_uuid_t *
digest_of(const void *data, size_t len)
{
	pg_cryptohash_ctx *ctx = pg_cryptohash_create(PG_SHA256);
	uint8		full[PG_SHA256_DIGEST_LENGTH];
	pg_uuid_t  *result = palloc(sizeof(pg_uuid_t));
	bool		failed = pg_cryptohash_init(ctx) < 0 ||
	pg_cryptohash_update(ctx, (const uint8 *) READING_VERSION, strlen(READING_VERSION)) < 0;

	for (size_t done = 0, part; done < len && !failed; done += part)
	{
		CHECK_FOR_INTERRUPTS();
		part = Min(len - done, DIGEST_PART);
		failed = pg_cryptohash_update(ctx, (const uint8 *) data + done, part) < 0;
	}
	if (failed || pg_cryptohash_final(ctx, full, sizeof(full)) < 0)
		elog(ERROR, "could not compute a digest: %s", pg_cryptohash_error(ctx));
	pg_cryptohash_free(ctx);
	memcpy(result->data, full, sizeof(result->data));
	return result;
}

/* Whether the text of a field goes into the register unchanged. */
static bool
is_verbatim(int field)
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

/* Of what the record says: two spellings of the same facts have the same digest. */
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
		if (is_verbatim(i))
		{
			const char *text = record->text[i] ? record->text[i] : "";
			const char *key = i == FIELD_DECISION_NO || i == FIELD_BASIS_NO ? court_document_key(text) : NULL;

			appendStringInfo(&buf, "%s\n", key ? key : text);
		}
	appendStringInfo(&buf, "%s\n%s", record->sex ? record->sex : "", record->relations ? record->relations : "");
	return digest_of(buf.data, buf.len);
}

/*
 * credit.record_digest(text) -> uuid: digest of the record's text as sent.
 * NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_record_digest);
Datum
credit_record_digest(PG_FUNCTION_ARGS)
{
	text	   *record = PG_GETARG_TEXT_PP(0);

	PG_RETURN_UUID_P(digest_of(VARDATA_ANY(record), VARSIZE_ANY_EXHDR(record)));
}

/* In codes; where SQL is still that of 0.1.0, which keeps words, in the session's language. */
static const char *
sentences(const char *coded)
{
	return coded == NULL || OidIsValid(own_table_or_none("push_reject_kept")) ? coded : message_said(coded);
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

static Datum
bars_array(int bars)
{
	Datum		elems[BAR_COUNT];
	int			n = 0;

	for (int i = 0; i < BAR_COUNT; i++)
		if (bars & BAR_BIT(i))
			elems[n++] = CStringGetTextDatum(record_bar_names[i]);
	return PointerGetDatum(construct_array(elems, n, TEXTOID, -1, false, TYPALIGN_INT));
}

static Datum
names_array(List * names)
{
	Datum	   *elems = palloc(list_length(names) * sizeof(Datum));
	int			n = 0;

	for (ListCell * cell = list_head(names); cell != NULL; cell = lnext(names, cell))
		elems[n++] = CStringGetTextDatum(lfirst(cell));
	return PointerGetDatum(construct_array(elems, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* The fields that a note is about, by the register's names, with what stood in them. */
static Datum
noted_json(const Record *record)
{
	StringInfoData json;

	initStringInfo(&json);
	appendStringInfoChar(&json, '{');
	for (int i = 0; i < RECORD_FIELDS; i++)
		if (record->noted[i])
		{
			appendStringInfo(&json, "%s\"%s\": ", json.len > 1 ? ", " : "", record_register_name(i));
			if (record->text[i] != NULL)
				escape_json(&json, record->text[i]);
			else
				appendStringInfoString(&json, "null");
		}
	appendStringInfoChar(&json, '}');
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(json.data));
}

/* The type of the result, looked up and checked once for each query. */
static TupleDesc
row_type(FunctionCallInfo fcinfo)
{
	TupleDesc	desc = fcinfo->flinfo->fn_extra;

	if (desc == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		own_columns_check(desc, "checked_record", checked_columns, lengthof(checked_columns), true);
		fcinfo->flinfo->fn_extra = desc = BlessTupleDesc(desc);
		MemoryContextSwitchTo(old);
	}
	return desc;
}

/*
 * credit.check_record(text, date) -> credit.checked_record
 * credit.check_record(text, date, integer) -> credit.checked_record
 *
 * The day is the register's own, which is ahead of the clock's after that went
 * back over midnight: what the register has of that day is not to come.  The
 * year is that of the case's earliest number, of a record under a further one.
 *
 * Raises no error for what the record says; "problem" has every complaint, in
 * codes (credit.said), and is NULL for a good record.  Subject and case key
 * are there with problems as well, where they can be read: a full push needs
 * them to see that a listing is still in the list.  Sources: 法释〔2017〕7号 arts.
 * 1, 2, 4, 5, 6; 法发〔2019〕35号 art. 15.
 */
PG_FUNCTION_INFO_V1(credit_check_record);
Datum
credit_check_record(PG_FUNCTION_ARGS)
{
	Record		r;
	TupleDesc	tupdesc = row_type(fcinfo);
	Datum		v[CHECKED_COLUMNS_END] = {0};	/* by column number, so [0] is
												 * not used */
	bool		n[CHECKED_COLUMNS_END];
	bool		good;

	record_read(&r, PG_GETARG_TEXT_PP(0), Max(legal_today(), PG_GETARG_DATEADT(1)), PG_NARGS() > 2 ? PG_GETARG_INT32(2) : 0);
	progress_count();
	good = r.problem.len == 0;
	memset(n, true, sizeof(n));

	put_text(v, n, CHECKED_PROBLEM, good ? NULL : sentences(r.problem.data));
	v[CHECKED_REMOVAL] = BoolGetDatum(r.removal);
	n[CHECKED_REMOVAL] = false;
	if (r.has_subject)
	{
		v[CHECKED_SUBJECT] = SubjectPGetDatum(&r.subject);
		n[CHECKED_SUBJECT] = false;
	}
	put_text(v, n, CHECKED_NAME, r.text[FIELD_NAME]);
	put_text(v, n, CHECKED_NAME_KEY, r.name_key);
	put_text(v, n, CHECKED_DOUBT, r.doubt.len > 0 ? r.doubt.data : NULL);
	if (r.unknown != NIL)
	{
		v[CHECKED_UNKNOWN] = names_array(r.unknown);
		n[CHECKED_UNKNOWN] = false;
	}
	if (good && r.note.len > 0)
	{
		put_text(v, n, CHECKED_NOTE, r.note.data);
		v[CHECKED_NOTED] = noted_json(&r);
		n[CHECKED_NOTED] = false;
	}
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
			v[CHECKED_BARS] = bars_array(r.bars);
			v[CHECKED_ON_APPLICATION] = BoolGetDatum(r.on_application);
			n[CHECKED_BARS] = false;

			/*
			 * Whose request it was may be asked: not said is another answer
			 * than no.
			 */
			n[CHECKED_ON_APPLICATION] = r.text[FIELD_ON_APPLICATION] == NULL;
			v[CHECKED_PERIOD_SAID] = BoolGetDatum(r.text[FIELD_PERIOD_YEARS] != NULL);
			v[CHECKED_EXIT_BAN_SAID] = BoolGetDatum(r.text[FIELD_EXIT_BAN] != NULL);
			n[CHECKED_PERIOD_SAID] = n[CHECKED_EXIT_BAN_SAID] = false;
			n[CHECKED_PERIOD_YEARS] = r.period_years == 0;
			n[CHECKED_UNTIL] = !r.has_until;
			if (r.relations != NULL)
			{
				v[CHECKED_RELATIONS] = DirectFunctionCall1(jsonb_in, CStringGetDatum(r.relations));
				n[CHECKED_RELATIONS] = false;
			}
		}
		if (r.removal && r.nested[FIELD_REMOVAL_DETAIL] != NULL)
		{
			JsonbValue	detail = {.type = jbvBinary};

			detail.val.binary.data = r.nested[FIELD_REMOVAL_DETAIL];
			detail.val.binary.len = r.nested_size[FIELD_REMOVAL_DETAIL];
			v[CHECKED_REMOVAL_DETAIL] = JsonbPGetDatum(JsonbValueToJsonb(&detail));
			n[CHECKED_REMOVAL_DETAIL] = false;
		}
		v[CHECKED_UNCHECKED] = BoolGetDatum(r.unchecked);
		v[CHECKED_FACT_DIGEST] = UUIDPGetDatum(fact_digest(&r));
		n[CHECKED_UNCHECKED] = n[CHECKED_FACT_DIGEST] = false;
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(tupdesc, v + 1, n + 1)));
}
