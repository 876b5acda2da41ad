/*-------------------------------------------------------------------------
 *
 * log_digest.c
 *	  Digests of what the access log is sealed by.
 *
 * What is digested is written field by field in a form that no setting changes:
 * a byte that says what follows, its length, and the bytes.  A long field is
 * given by its own digest, so that no entry, however long, takes more memory
 * than its longest field.
 *
 * SHA-256 is the server's own.  SM3 (GB/T 32905) is pgcrypto's, where OpenSSL
 * has it; its library is called, not the function that CREATE EXTENSION
 * pgcrypto makes, which stands in a schema of somebody else.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <sys/stat.h>

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "common/cryptohash.h"
#include "common/sha2.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "port/pg_bswap.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/guc.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

#include "base/compat.h"
#include "base/message.h"
#include "base/settings.h"

/* Both algorithms give so many bytes. */
#define DIGEST_LENGTH	PG_SHA256_DIGEST_LENGTH

/* A field that is longer is given by its digest. */
#define FIELD_MAX		1000

/* A text that is longer is not converted to UTF-8. */
#define CONVERTED_MAX	(1024 * 1024)

typedef enum FieldForm
{
	FIELD_NULL = 0,
	FIELD_NUMBER = 1,
	FIELD_BYTES = 2,
	FIELD_DIGEST = 3
} FieldForm;

/* pgcrypto's function digest(bytea, text); NULL where there is none that knows SM3. */
static PGFunction sm3_provider = NULL;
static bool sm3_looked_for = false;

static Datum
provider_digest(PGFunction provider, const char *bytes, size_t length)
{
	bytea	   *argument = palloc(VARHDRSZ + length);

	SET_VARSIZE(argument, VARHDRSZ + length);
	memcpy(VARDATA(argument), bytes, length);
	return DirectFunctionCall2(provider, PointerGetDatum(argument), CStringGetTextDatum("sm3"));
}

static PGFunction
find_sm3(void)
{
	char		library[MAXPGPATH];
	struct stat file;
	PGFunction	provider;
	MemoryContext context = CurrentMemoryContext;

	if (sm3_looked_for)
		return sm3_provider;
	snprintf(library, sizeof(library), "%s/pgcrypto%s", pkglib_path, DLSUFFIX);
	if (stat(library, &file) == 0)
	{
		provider = (PGFunction) load_external_function("$libdir/pgcrypto", "pg_digest", false, NULL);

		/*
		 * It says by an error that OpenSSL has no SM3.  It touches no table,
		 * so no subtransaction is needed to go on after it.
		 */
		PG_TRY();
		{
			if (provider != NULL)
				(void) provider_digest(provider, "", 0);
			sm3_provider = provider;
		}
		PG_CATCH();
		{
			MemoryContextSwitchTo(context);
			if (geterrcode() != ERRCODE_INVALID_PARAMETER_VALUE)
				PG_RE_THROW();
			FlushErrorState();
			sm3_provider = NULL;
		}
		PG_END_TRY();
	}
	sm3_looked_for = true;
	return sm3_provider;
}

/* Whether there is an algorithm of that name, and which. */
static bool
find_algorithm(const char *name, SealAlgorithm *algorithm)
{
	for (const struct config_enum_entry *known = seal_algorithms; known->name; known++)
	{
		if (strcmp(known->name, name) == 0)
		{
			*algorithm = (SealAlgorithm) known->val;
			return true;
		}
	}
	return false;
}

static void
digest_bytes(SealAlgorithm algorithm, const char *bytes, size_t length, uint8 *digest)
{
	if (algorithm == SEAL_SHA256)
	{
		pg_cryptohash_ctx *context = pg_cryptohash_create(PG_SHA256);

		if (context == NULL ||
			pg_cryptohash_init(context) < 0 ||
			pg_cryptohash_update(context, (const uint8 *) bytes, length) < 0 ||
			pg_cryptohash_final(context, digest, DIGEST_LENGTH) < 0)
			elog(ERROR, "could not compute a SHA-256");
		pg_cryptohash_free(context);
	}
	else
	{
		PGFunction	provider = find_sm3();
		bytea	   *result;

		if (provider == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("this server cannot compute SM3"),
					 errdetail("It is computed by the library of pgcrypto, and by an OpenSSL that has it."),
					 errhint("Install the server's contrib modules, or set credit.seal_algorithm to sha256.")));
		result = DatumGetByteaPP(provider_digest(provider, bytes, length));
		if (VARSIZE_ANY_EXHDR(result) != DIGEST_LENGTH)
			elog(ERROR, "an SM3 of %d bytes", (int) VARSIZE_ANY_EXHDR(result));
		memcpy(digest, VARDATA_ANY(result), DIGEST_LENGTH);
	}
}

static void
append_number(StringInfo to, int64 number)
{
	uint64		bytes = pg_hton64((uint64) number);

	appendStringInfoCharMacro(to, FIELD_NUMBER);
	appendBinaryStringInfo(to, (const char *) &bytes, sizeof(bytes));
}

static void
append_bytes(StringInfo to, SealAlgorithm algorithm, const char *bytes, size_t length)
{
	uint32		prefix;
	uint8		digest[DIGEST_LENGTH];

	appendStringInfoCharMacro(to, length > FIELD_MAX ? FIELD_DIGEST : FIELD_BYTES);
	if (length > FIELD_MAX)
	{
		digest_bytes(algorithm, bytes, length, digest);
		bytes = (const char *) digest;
		length = DIGEST_LENGTH;
	}
	prefix = pg_hton32((uint32) length);
	appendBinaryStringInfo(to, (const char *) &prefix, sizeof(prefix));
	appendBinaryStringInfo(to, bytes, length);
}

/*
 * In UTF-8, so that a log restored into a database of another encoding verifies.
 * What cannot be converted is digested as it stands: no entry makes sealing fail.
 */
static void
append_text(StringInfo to, SealAlgorithm algorithm, const char *text, size_t length)
{
	int			encoding = GetDatabaseEncoding();
	Oid			conversion;

	if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII && length > 0 && length <= CONVERTED_MAX &&
		OidIsValid(conversion = FindDefaultConversionProc(encoding, PG_UTF8)))
	{
		size_t		most = length * MAX_CONVERSION_GROWTH + 1;
		char	   *converted = palloc(most);

		if (pg_do_encoding_conversion_buf(conversion, encoding, PG_UTF8, (unsigned char *) text, length,
										  (unsigned char *) converted, most, true) == length)
		{
			text = converted;
			length = strlen(converted);
		}
	}
	append_bytes(to, algorithm, text, length);
}

static void
append_field(StringInfo to, SealAlgorithm algorithm, Oid type, Datum value)
{
	switch (type)
	{
		case INT8OID:
		case XID8OID:
		case TIMESTAMPTZOID:
			append_number(to, DatumGetInt64(value));
			break;
		case DATEOID:
			append_number(to, DatumGetDateADT(value));
			break;
		case NAMEOID:
			append_text(to, algorithm, NameStr(*DatumGetName(value)), strlen(NameStr(*DatumGetName(value))));
			break;
		case TEXTOID:
			{
				text	   *said = DatumGetTextPP(value);

				append_text(to, algorithm, VARDATA_ANY(said), VARSIZE_ANY_EXHDR(said));
				break;
			}
		case BYTEAOID:
			{
				bytea	   *bytes = DatumGetByteaPP(value);

				append_bytes(to, algorithm, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
				break;
			}
		default:
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg_internal("a value of type %u is not digested", type)));
	}
}

/*
 * credit.salted_digest(algorithm text, salt uuid, VARIADIC fields "any") -> bytea:
 * the digest over the salt, where there is one, and over the fields.
 */
PG_FUNCTION_INFO_V1(credit_salted_digest);
Datum
credit_salted_digest(PG_FUNCTION_ARGS)
{
	SealAlgorithm algorithm;
	StringInfoData content;
	bytea	   *result;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (!find_algorithm(text_to_cstring(PG_GETARG_TEXT_PP(0)), &algorithm))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the access log is not sealed by such an algorithm"),
				 errhint("Known are sha256 and sm3.")));
	initStringInfo(&content);
	if (PG_ARGISNULL(1))
		appendStringInfoCharMacro(&content, FIELD_NULL);
	else
		append_bytes(&content, algorithm, (const char *) PG_GETARG_UUID_P(1)->data, UUID_LEN);
	for (int i = 2; i < PG_NARGS(); i++)
	{
		if (PG_ARGISNULL(i))
			appendStringInfoCharMacro(&content, FIELD_NULL);
		else
			append_field(&content, algorithm, get_fn_expr_argtype(fcinfo->flinfo, i), PG_GETARG_DATUM(i));
	}
	result = palloc(VARHDRSZ + DIGEST_LENGTH);
	SET_VARSIZE(result, VARHDRSZ + DIGEST_LENGTH);
	digest_bytes(algorithm, content.data, content.len, (uint8 *) VARDATA(result));
	PG_RETURN_BYTEA_P(result);
}

/* credit.can_seal_by(algorithm text) -> boolean: whether this server computes it. */
PG_FUNCTION_INFO_V1(credit_can_seal_by);
Datum
credit_can_seal_by(PG_FUNCTION_ARGS)
{
	SealAlgorithm algorithm;

	PG_RETURN_BOOL(find_algorithm(text_to_cstring(PG_GETARG_TEXT_PP(0)), &algorithm) &&
				   (algorithm == SEAL_SHA256 || find_sm3() != NULL));
}
