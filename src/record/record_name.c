/*-------------------------------------------------------------------------
 *
 * record_name.c
 *	  What the members of a record's objects are called.
 *
 * A record has the field names of the court's public record (iname, cardNum,
 * caseCode, ...), those of the register (name, subject, case_no, ...), or the
 * labels of the court's page and of whoever made the list, which are data
 * (credit.record_name).  What a name means is found once in a session and kept
 * (own_cache.c), misspelt names included; so a list of a million records asks
 * twenty times.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/varlena.h"

#include "base/compat.h"
#include "base/own_cache.h"
#include "base/own_query.h"
#include "base/own_table.h"
#include "record/record_name.h"
#include "values/text_key.h"
#include "values/text_limit.h"

/* A longer name is looked for each time it comes. */
#define KEPT_BYTES	64
/* So many names are kept of each object: any record may bring new ones. */
#define KEPT_MOST	2000

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
	{"sheetproblem", FIELD_SHEET_PROBLEM},
	{"subject", FIELD_IDENTIFIER},
	{"unperformedpart", FIELD_UNPERFORMED_PART},
	{"unperformpart", FIELD_UNPERFORMED_PART}
};

/* The same of a relation.  What the court publishes has its role as corporationtypename. */
static const struct
{
	const char *key;
	RelationMember member;
}			relation_keys[] =
{
	{"cardnum", RELATION_PERSON},
	{"departycardnum", RELATION_PERSON},
	{"person", RELATION_PERSON},
	{"subject", RELATION_PERSON},
	{"role", RELATION_ROLE},
	{"corporationtypename", RELATION_ROLE},
	{"since", RELATION_SINCE},
	{"until", RELATION_UNTIL},
	{"iname", RELATION_NAME},
	{"pname", RELATION_NAME},
	{"name", RELATION_NAME}
};

/* In credit.record_name. */
static const char *const part_names[RECORD_PARTS] = {"record", "relation"};
static const char *const relation_names[RELATION_MEMBERS] = {"person", "role", "since", "until", "name"};

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
	[FIELD_REMOVAL_REASON] = "removal_reason",
	[FIELD_REMOVAL_DETAIL] = "removal_detail",
	[FIELD_SHEET_PROBLEM] = "sheet_problem"
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
	[FIELD_REMOVAL_DETAIL] = "removalDetail",
	[FIELD_SHEET_PROBLEM] = "sheetProblem"
};

/* As the court's page calls them, or the office's own words where it has none. */
const char *const record_field_labels[RECORD_FIELDS] =
{
	[FIELD_NAME] = "被执行人姓名/名称",
	[FIELD_IDENTIFIER] = "身份证号码/组织机构代码",
	[FIELD_PARTY_TYPE] = "被执行人类型",
	[FIELD_SEX] = "性别",
	[FIELD_AGE] = "年龄",
	[FIELD_BIRTH_DATE] = "出生日期",
	[FIELD_REPRESENTATIVE] = "法定代表人或者负责人姓名",
	[FIELD_CASE_NO] = "案号",
	[FIELD_COURT_NAME] = "执行法院",
	[FIELD_AREA] = "省份",
	[FIELD_FILED_ON] = "立案时间",
	[FIELD_PUBLISHED_ON] = "发布时间",
	[FIELD_DECISION_NO] = "决定书文号",
	[FIELD_DECIDED_ON] = "决定日期",
	[FIELD_GROUNDS] = "失信情形编号",
	[FIELD_GROUND_TEXT] = "失信被执行人行为具体情形",
	[FIELD_PERIOD_YEARS] = "纳入期限",
	[FIELD_PERIOD_REASON] = "延长期限理由",
	[FIELD_GRACE_UNTIL] = "宽限期至",
	[FIELD_BASIS_NO] = "执行依据文号",
	[FIELD_BASIS_ISSUER] = "做出执行依据单位",
	[FIELD_OBLIGATION] = "生效法律文书确定的义务",
	[FIELD_PERFORMANCE] = "被执行人的履行情况",
	[FIELD_PERFORMED_PART] = "已履行部分",
	[FIELD_UNPERFORMED_PART] = "未履行部分",
	[FIELD_EXIT_BAN] = "限制出境",
	[FIELD_NOT_PUBLIC] = "不予公布",
	[FIELD_BARS] = "不得纳入情形",
	[FIELD_ON_APPLICATION] = "是否依申请",
	[FIELD_RELATIONS] = "相关人员",
	[FIELD_PUBLIC_RELATIONS] = "qysler",
	[FIELD_REMOVED_ON] = "删除日期",
	[FIELD_REMOVAL_REASON] = "删除事由",
	[FIELD_REMOVAL_DETAIL] = "removalDetail",
	[FIELD_SHEET_PROBLEM] = "sheetProblem"
};

/*
 * Members that decide whom the list has, on what, since when and for how long: a
 * name close to theirs is theirs, misspelt, and what it says would be lost.
 */
static bool
decides(RecordPart part, int member)
{
	if (part == PART_RELATION)
		return member == RELATION_SINCE || member == RELATION_UNTIL;
	switch (member)
	{
		case FIELD_GRACE_UNTIL:
		case FIELD_PERIOD_YEARS:
		case FIELD_BARS:
		case FIELD_NOT_PUBLIC:
		case FIELD_EXIT_BAN:
		case FIELD_GROUNDS:
		case FIELD_DECIDED_ON:
		case FIELD_ON_APPLICATION:
		case FIELD_RELATIONS:
		case FIELD_REMOVED_ON:
		case FIELD_REMOVAL_REASON:
		case FIELD_REMOVAL_DETAIL:
			return true;
		default:
			return false;
	}
}

/* One row of credit.record_name. */
typedef struct NameRow
{
	char	   *key;
	char	   *name;
	RecordPart	part;
	int			member;
} NameRow;

typedef struct KeptName
{
	char		written[KEPT_BYTES];
	RecordName	name;
} KeptName;

typedef struct Names
{
	NameRow    *row;			/* in the order of the keys */
	int			count;
	HTAB	   *kept[RECORD_PARTS];
} Names;

static OwnQuery read_names = {
	.text = "SELECT n.name_key, n.name, n.part, n.field FROM credit.record_name n",
	.columns = {{TEXTOID}, {TEXTOID}, {TEXTOID}, {TEXTOID}},
	.result = SPI_OK_SELECT
};

static int
compare_record_keys(const void *a, const void *b)
{
	return strcmp((const char *) a, ((const RecordKey *) b)->key);
}

static int
compare_rows(const void *a, const void *b)
{
	return strcmp(((const NameRow *) a)->key, ((const NameRow *) b)->key);
}

/* A name without case and underscores, as the keys above are; NULL: too long for any of them. */
static char *
field_key(const char *written, int bytes)
{
	static char key[KEPT_BYTES];
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
	return key;
}

/* A name in the form for comparison, without punctuation; NULL: none, or too long. */
static char *
name_key(const char *written, int bytes)
{
	char	   *key;
	char	   *to;

	if (!text_within(TEXT_LIMIT_code, written, bytes))
		return NULL;
	key = to = text_key(pnstrdup(written, bytes));
	for (char *from = key; *from;)
	{
		int			n = pg_utf_mblen((unsigned char *) from);

		if (IS_HIGHBIT_SET(*from) ? utf8_to_unicode((unsigned char *) from) != 0x3001 : isalnum((unsigned char) *from))
		{
			memmove(to, from, n);
			to += n;
		}
		from += n;
	}
	*to = '\0';
	return key[0] != '\0' ? key : NULL;
}

static int
member_by_name(RecordPart part, const char *name)
{
	if (name == NULL)
		return NAME_NOTHING;
	if (part == PART_RELATION)
	{
		for (int i = 0; i < RELATION_MEMBERS; i++)
			if (strcmp(relation_names[i], name) == 0)
				return i;
	}
	else
	{
		for (int i = 0; i < RECORD_FIELDS; i++)
			if (strcmp(register_names[i], name) == 0)
				return i;
	}
	return NAME_NOTHING;
}

/* For own_cache.c. */
static void *
build_names(MemoryContext context)
{
	Names	   *names = MemoryContextAllocZero(context, sizeof(Names));
	OwnerScope	scope;

	for (int i = 0; i < RECORD_PARTS; i++)
	{
		HASHCTL		ctl = {.keysize = KEPT_BYTES,.entrysize = sizeof(KeptName),.hcxt = context};

		names->kept[i] = hash_create("credit record names", 64, &ctl, HASH_ELEM | HASH_STRINGS | HASH_CONTEXT);
	}
	owner_scope_enter_now(&scope, own_table("record_name"));
	names->count = (int) own_query_read(&read_names);
	names->row = MemoryContextAlloc(context, Max(names->count, 1) * sizeof(NameRow));
	for (int i = 0; i < names->count; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	desc = SPI_tuptable->tupdesc;
		NameRow    *name = &names->row[i];

		CHECK_FOR_INTERRUPTS();
		name->key = MemoryContextStrdup(context, SPI_getvalue(row, desc, 1));
		name->name = MemoryContextStrdup(context, SPI_getvalue(row, desc, 2));
		name->part = strcmp(SPI_getvalue(row, desc, 3), part_names[PART_RECORD]) == 0 ? PART_RECORD : PART_RELATION;
		name->member = member_by_name(name->part, SPI_getvalue(row, desc, 4));
	}
	owner_scope_leave_now(&scope);
	qsort(names->row, names->count, sizeof(NameRow), compare_rows);
	return names;
}

static const char *const name_tables[] = {"record_name", NULL};

static OwnCache name_cache = {
	.name = "credit record names",
	.tables = name_tables,
	.build = build_names
};

/* Whether one name is another with at most two slips of the pen, and at most half of it. */
static bool
is_near(const char *a, const char *b)
{
	int			length = pg_mbstrlen(b);
	int			most = Min(2, length / 2);

	/* In Chinese two of few characters are another word. */
	if (IS_HIGHBIT_SET(b[0]))
		most = length >= 6 ? 2 : length >= 3 ? 1 : 0;
	return abs(pg_mbstrlen(a) - length) <= most && strlen(a) < 255 && strlen(b) < 255 &&
		varstr_levenshtein(a, strlen(a), b, strlen(b), 1, 1, 1, true) <= most;
}

/* A name of a member that decides, close to one that is not known; NULL: none. */
static const char *
nearest_deciding(const Names *names, RecordPart part, const char *written, int bytes)
{
	char	   *key = field_key(written, bytes);

	if (key != NULL && part == PART_RECORD)
		for (int i = 0; i < lengthof(record_keys); i++)
			if (decides(part, record_keys[i].field) && is_near(key, record_keys[i].key))
				return record_field_names[record_keys[i].field];
	if (key != NULL && part == PART_RELATION)
		for (int i = 0; i < lengthof(relation_keys); i++)
			if (decides(part, relation_keys[i].member) && is_near(key, relation_keys[i].key))
				return relation_names[relation_keys[i].member];
	key = name_key(written, bytes);
	for (int i = 0; key != NULL && i < names->count; i++)
		if (names->row[i].part == part && decides(part, names->row[i].member) && is_near(key, names->row[i].key))
			return names->row[i].name;
	return NULL;
}

static RecordName
look_up(const Names *names, RecordPart part, const char *written, int bytes)
{
	RecordName	found = {NAME_UNKNOWN, NULL, false};
	NameRow		wanted = {.key = name_key(written, bytes)};
	NameRow    *row = wanted.key == NULL ? NULL : bsearch(&wanted, names->row, names->count, sizeof(NameRow), compare_rows);

	/* One name may stand in both objects. */
	if (row != NULL)
	{
		while (row > names->row && strcmp(row[-1].key, wanted.key) == 0)
			row--;
		for (; row < names->row + names->count && strcmp(row->key, wanted.key) == 0; row++)
			if (row->part == part)
			{
				found.member = row->member;
				found.label = true;
				return found;
			}
	}
	found.near = nearest_deciding(names, part, written, bytes);
	return found;
}

RecordName
record_name_find(RecordPart part, const char *written, int bytes)
{
	RecordName	found = {NAME_UNKNOWN, NULL, false};
	char	   *key = field_key(written, bytes);
	Names	   *names;
	char		kept_key[KEPT_BYTES];
	KeptName   *kept = NULL;

	/* Most records have field names, for which no table is asked. */
	if (key != NULL && part == PART_RECORD)
	{
		const RecordKey *known = bsearch(key, record_keys, lengthof(record_keys), sizeof(record_keys[0]), compare_record_keys);

		if (known != NULL)
		{
			found.member = known->field;
			return found;
		}
	}
	else if (key != NULL)
		for (int i = 0; i < lengthof(relation_keys); i++)
			if (strcmp(key, relation_keys[i].key) == 0)
			{
				found.member = relation_keys[i].member;
				return found;
			}

	names = own_cache_get(&name_cache);
	if (bytes < KEPT_BYTES)
	{
		memcpy(kept_key, written, bytes);
		kept_key[bytes] = '\0';
		kept = hash_search(names->kept[part], kept_key, HASH_FIND, NULL);
		if (kept != NULL)
			return kept->name;
	}
	found = look_up(names, part, written, bytes);
	if (bytes < KEPT_BYTES && hash_get_num_entries(names->kept[part]) < KEPT_MOST)
	{
		kept = hash_search(names->kept[part], kept_key, HASH_ENTER, NULL);
		kept->name = found;
	}
	return found;
}

const char *
record_register_name(RecordField field)
{
	return register_names[field];
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
	RecordName	found;

	AcceptInvalidationMessages();
	found = record_name_find(PART_RECORD, VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key));
	if (found.member < 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(register_names[found.member]));
}

/*
 * credit.record_name_key(name text) -> text: the form in which names of members
 * are compared.  NULL where there is none, or for a name over its limit.
 */
PG_FUNCTION_INFO_V1(credit_record_name_key);
Datum
credit_record_name_key(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	char	   *key = name_key(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));

	if (key == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(key));
}
