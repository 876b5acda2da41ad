/*-------------------------------------------------------------------------
 *
 * court_text.c
 *	  How courts write names, case numbers, dates and grounds.
 *
 * Courts and the sites that republish their records spell one thing in many
 * ways: brackets of either width, spaces, padded numbers, three forms of a
 * date.  Here each is brought to one form for comparison, or said to be
 * unknown; nothing is guessed.  What a record as a whole must hold is in
 * record.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/unicode_norm.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/datetime.h"

#include "record/court_text.h"

/*
 * Brackets and dots that NFKC keeps apart but a typist does not.
 */
static pg_wchar
fold_character(pg_wchar c)
{
	switch (c)
	{
		case 0x3014:			/* tortoise shell brackets of document numbers */
		case 0x3010:
		case '[':
		case '{':
			return '(';
		case 0x3015:
		case 0x3011:
		case ']':
		case '}':
			return ')';
		case 0x2022:			/* dots inside names of minorities */
		case 0x2027:
		case 0x30FB:
		case 0xFF65:
			return 0x00B7;
		default:
			return (c >= 'a' && c <= 'z') ? c - 'a' + 'A' : c;
	}
}

static bool
is_ignored_character(pg_wchar c)
{
	return c <= ' ' || c == 0x7F || c == 0x3000 ||
		(c >= 0x2000 && c <= 0x200F) || c == 0x2028 || c == 0x2029 ||
		c == 0x202F || c == 0x2060 || c == 0xFEFF;
}

/*
 * A text normalized for comparison: NFKC, without spaces and zero-width
 * characters, one kind of bracket and of middle dot, upper case.  Other
 * characters are kept: two names that differ in one of them differ.
 */
char *
court_name_key(const char *text)
{
	int			len = strlen(text);
	pg_wchar   *wide = palloc((len + 1) * sizeof(pg_wchar));
	pg_wchar   *normal;
	unsigned char *result;
	unsigned char *p;
	int			n = 0;

	for (const unsigned char *s = (const unsigned char *) text; *s;)
	{
		wide[n++] = utf8_to_unicode(s);
		s += pg_utf_mblen(s);
	}
	wide[n] = 0;
	normal = unicode_normalize(UNICODE_NFKC, wide);
	pfree(wide);

	for (n = 0; normal[n]; n++)
		;
	result = p = palloc(n * 4 + 1);
	for (pg_wchar *w = normal; *w; w++)
	{
		if (is_ignored_character(*w))
			continue;
		unicode_to_utf8(fold_character(*w), p);
		p += pg_utf_mblen(p);
	}
	*p = '\0';
	pfree(normal);
	return (char *) result;
}

/*
 * A case number normalized for comparison, NULL where the text is none.  The
 * form is (year)court-kind-number号, as （2020）鲁0116执1234号, with 之N behind it
 * for a ruling in the case; older numbers pad the last number (第00232号), and
 * the zeros of the court's code must stay.
 */
char *
court_case_key(const char *text)
{
	char	   *key = court_name_key(text);
	const char *hao;
	const char *digits;
	const char *tail;
	StringInfoData buf;
	int			year;

	if (key[0] != '(' || strspn(key + 1, "0123456789") != 4 || key[5] != ')')
		return NULL;
	year = atoi(key + 1);
	if (year < 1949 || year > 2100)
		return NULL;
	hao = strstr(key + 6, "号");
	if (hao == NULL)
		return NULL;
	digits = hao;
	while (digits > key + 6 && isdigit((unsigned char) digits[-1]))
		digits--;
	/* at least a court or kind of case, and a number that fits nine digits */
	if (digits == key + 6 || digits == hao || hao - digits > 9)
		return NULL;
	tail = hao + strlen("号");
	if (*tail != '\0' && strncmp(tail, "之", strlen("之")) != 0)
		return NULL;
	if (strlen(key) > 120)
		return NULL;

	initStringInfo(&buf);
	appendBinaryStringInfo(&buf, key, digits - key);
	appendStringInfo(&buf, "%d", atoi(digits));
	appendStringInfoString(&buf, hao);
	return buf.data;
}

/*
 * A date in one of the forms that courts' records hold: 2020年03月05日,
 * 2020-03-05, 20200305.  Anything else, and days that do not exist, are not
 * understood.
 */
bool
court_parse_date(const char *text, DateADT *result)
{
	char	   *key = court_name_key(text);
	int			y,
				m,
				d,
				used = 0;

	if (strlen(key) == 8 && strspn(key, "0123456789") == 8)
	{
		int			all = atoi(key);

		y = all / 10000;
		m = all / 100 % 100;
		d = all % 100;
	}
	else if ((sscanf(key, "%4d-%2d-%2d%n", &y, &m, &d, &used) == 3 && key[used] == '\0') ||
			 (sscanf(key, "%4d年%2d月%2d日%n", &y, &m, &d, &used) == 3 && used > 0 && key[used] == '\0'))
		;
	else
		return false;

	if (y < 1900 || y > 2200 || m < 1 || m > 12 || d < 1 || d > day_tab[isleap(y)][m - 1])
		return false;
	*result = date2j(y, m, d) - POSTGRES_EPOCH_JDATE;
	return true;
}

/*
 * The first moment of a legal day.  Legal days are days of Asia/Shanghai,
 * whatever the session's time zone is; UTC+8 without summer time since 1992,
 * before any listing.
 */
TimestampTz
legal_day_start(DateADT day)
{
	return (TimestampTz) day * USECS_PER_DAY - 8 * USECS_PER_HOUR;
}

/* The legal day of a moment, as 2020-11-21. */
char *
legal_day_text(TimestampTz time)
{
	struct pg_tm tm;
	fsec_t		fsec;

	if (timestamp2tm(time + 8 * USECS_PER_HOUR, NULL, &tm, &fsec, NULL, NULL) != 0)
		elog(ERROR, "timestamp out of range");
	return psprintf("%04d-%02d-%02d", tm.tm_year, tm.tm_mon, tm.tm_mday);
}

/*
 * Wordings of the grounds in courts' records, longest first where one begins
 * another.  限制高消费令 is the wording of the rules of 2013.
 */
static const struct
{
	int			ground;
	const char *words;
}			ground_wordings[] =
{
	{1, "有履行能力而拒不履行生效法律文书确定的义务"},
	{1, "有履行能力而拒不履行生效法律文书确定义务"},
	{1, "有能力履行而拒不履行生效法律文书确定的义务"},
	{1, "有能力履行而拒不履行生效法律文书确定义务"},
	{1, "有履行能力而拒不履行"},
	{2, "以伪造证据、暴力、威胁等方法妨碍、抗拒执行"},
	{2, "伪造证据、暴力、威胁等方法妨碍、抗拒执行"},
	{2, "其他妨碍、抗拒执行"},
	{2, "其它妨碍、抗拒执行"},
	{3, "以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行"},
	{3, "以虚假诉讼、虚假仲裁或以隐匿、转移财产等方法规避执行"},
	{3, "虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行"},
	{3, "其他规避执行"},
	{3, "其它规避执行"},
	{4, "违反财产报告制度"},
	{5, "违反限制消费令"},
	{5, "违反限制高消费令"},
	{6, "无正当理由拒不履行执行和解协议"}
};

/*
 * The grounds named in a record's text, several of which may be joined; -1
 * where a part of the text is none of the known wordings, which *unknown then
 * holds.  An unknown ground is never a default.
 */
int
court_parse_grounds(const char *text, char **unknown)
{
	char	   *key = court_name_key(text);
	const char *p = key;
	int			grounds = 0;

	while (*p)
	{
		static const char *const joints[] = {",", ";", "、", "。", ".", "|", "/", "的", "和", "及", "被执行人"};
		bool		taken = false;

		for (int i = 0; i < lengthof(ground_wordings) && !taken; i++)
		{
			size_t		len = strlen(ground_wordings[i].words);

			if (strncmp(p, ground_wordings[i].words, len) == 0)
			{
				grounds |= GROUND_BIT(ground_wordings[i].ground);
				p += len;
				taken = true;
			}
		}
		for (int i = 0; i < lengthof(joints) && !taken; i++)
		{
			size_t		len = strlen(joints[i]);

			if (strncmp(p, joints[i], len) == 0)
			{
				p += len;
				taken = true;
			}
		}
		if (!taken)
		{
			*unknown = pnstrdup(p, pg_mbcliplen(p, strlen(p), 90));
			return -1;
		}
	}
	return grounds;
}

/*
 * credit.name_key(text) -> text: see court_name_key.  NULL gives NULL.
 */
PG_FUNCTION_INFO_V1(credit_name_key);
Datum
credit_name_key(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(court_name_key(text_to_cstring(PG_GETARG_TEXT_PP(0)))));
}

/*
 * credit.case_key(text) -> text: see court_case_key.  NULL for NULL and for
 * what is no case number.
 */
PG_FUNCTION_INFO_V1(credit_case_key);
Datum
credit_case_key(PG_FUNCTION_ARGS)
{
	char	   *key = court_case_key(text_to_cstring(PG_GETARG_TEXT_PP(0)));

	if (key == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(key));
}
