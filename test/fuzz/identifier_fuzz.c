/*
 * Throws strings at the identifiers' parser, which is plain C, and looks at
 * what comes back.  Each string stands in memory of exactly its length, so
 * that the address sanitizer sees a byte read too far.
 *
 * Use: identifier_fuzz SEED COUNT     prints TAP, a test for each property
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "values/identifier_parse.h"
#include "values/number_check.h"

#define TODAY		20261124
#define MAX_LENGTH	600

/* The properties, in the order of their tests. */
enum
{
	ROUND_TRIP,
	PROBLEM_IFF_REFUSED,
	SENTENCE,
	VALID_BYTES,
	ORDER,
	EQUALITY,
	MASK,
	KEY,
	HOSTILE_BYTES,
	PROPERTIES
};

static const char *const property[PROPERTIES] =
{
	"an accepted text's canonical form is read as the same value, and is its own canonical form",
	"a problem is told where nothing is read, and only there",
	"its sentence fits its room and repeats no four digits of what was written",
	"what was read is valid as bytes",
	"the order of values is the order of their texts",
	"two values are equal where their texts are, and nowhere else",
	"a person's mask is refused as an identifier and shows six characters of the number at most",
	"a value's key is valid, its own key, and of the same kind; what is no organization's is its own",
	"bytes that are not what some text gives are not valid, and none crash"
};
static long failures[PROPERTIES];
static char example[PROPERTIES][4 * MAX_LENGTH];

static uint64_t state;

static uint64_t
draw(uint64_t limit)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state * UINT64_C(0x2545F4914F6CDD1D) >> 20) % limit;
}

static void
expect(int which, int ok, const char *text, size_t len)
{
	if (ok || failures[which]++ > 0)
		return;
	for (size_t i = 0, at = 0; i < len && at + 5 < sizeof(example[which]); i++)
		at += (size_t) sprintf(example[which] + at, text[i] > ' ' && text[i] < 127 ? "%c" : "\\x%02X", (unsigned char) text[i]);
}

static const char digits[] = "0123456789";
static const char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
static const char unified_letters[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

static size_t
characters(char *out, size_t count, const char *alphabet)
{
	for (size_t i = 0; i < count; i++)
		out[i] = alphabet[draw(strlen(alphabet))];
	return count;
}

/* A number with a date and a check character; one in ten of its characters may then be wrong. */
static size_t
citizen(char *out)
{
	static const char *const division[] = {"370116", "371202", "440524", "810000", "830000", "937840", "713702"};
	char		date[32];

	memcpy(out, division[draw(7)], 6);
	snprintf(date, sizeof(date), "%04d%02d%02d", (int) (1880 + draw(150)), (int) (1 + draw(13)), (int) (1 + draw(31)));
	memcpy(out + 6, date, 8);
	characters(out + 14, 3, digits);
	out[17] = citizen_check_character(out);
	return 18;
}

static size_t
organization_code(char *out)
{
	static const int weight[] = {3, 7, 9, 10, 5, 8, 4, 2};
	int			sum = 0;

	characters(out, 8, draw(2) ? digits : unified_letters);
	for (int i = 0; i < 8; i++)
		sum += (int) (strchr(letters, out[i]) - letters) * weight[i];
	out[8] = "0X987654321"[sum % 11];
	return 9;
}

static size_t
unified(char *out)
{
	int			sum = 0;
	int			weight = 1;

	out[0] = "159AGNY37"[draw(9)];
	out[1] = "12379"[draw(5)];
	memcpy(out + 2, draw(3) ? "370116" : "100000", 6);
	organization_code(out + 8);
	for (int i = 0; i < 17; i++)
	{
		const char *at = strchr(unified_letters, out[i]);

		sum += (at ? (int) (at - unified_letters) : 0) * weight;
		weight = weight * 3 % 31;
	}
	out[17] = unified_letters[(31 - sum % 31) % 31];
	return 18;
}

static size_t
copy(char *out, const char *text)
{
	memcpy(out, text, strlen(text));
	return strlen(text);
}

/* A valid identifier, or nearly one. */
static size_t
likely(char *out)
{
	size_t		n = 0;

	switch (draw(12))
	{
		case 0:
			return citizen(out);
		case 1:
			n = copy(out, "person:");
			return n + citizen(out + n);
		case 2:
			return unified(out);
		case 3:
			n = copy(out, "org:");
			return n + unified(out + n);
		case 4:
			n = copy(out, "org!:");
			return n + (draw(2) ? unified(out + n) : characters(out + n, 18, letters));
		case 5:
			n = copy(out, "orgcode:");
			n += organization_code(out + n);
			if (draw(2))
			{
				out[n] = out[n - 1];
				out[n - 1] = '-';
				n++;
			}
			return n;
		case 6:
			n = copy(out, "passport:");
			n += characters(out + n, 3, letters + 10);
			out[n++] = '-';
			return n + characters(out + n, 1 + draw(9), letters);
		case 7:
			n = copy(out, "prc:");
			n += characters(out + n, 3, letters + 10);
			n += copy(out + n, "3702");
			return n + characters(out + n, 8, digits);
		case 8:
			n = copy(out, "hmpermit:");
			out[n++] = "HM"[draw(2)];
			return n + characters(out + n, draw(2) ? 8 : 10, digits);
		case 9:
			n = copy(out, "twpermit:");
			return n + characters(out + n, 8, digits);
		case 10:
			citizen(out);
			memmove(out + 6, out + 8, 9);
			return 15;
		default:
			/* all digits, with both checks: ambiguous ones are among them */
			memcpy(out, "371202", 6);
			citizen(out);
			return 18;
	}
}

/* Changes a few characters, or the way they are written. */
static size_t
disturb(char *text, size_t len)
{
	static const char *const odd[] = {" ", "\t", "　", "-", "*", "X", "x", "O", "I", "：", ":", "Ｘ", "３", "Ａ", "\xE2\x80\x8B", "\xC2\xA0",
	"\xEF\xBB\xBF", "Х", "٣", "\xF0\x9D\x9F\x91", "\xFF", "\xC3", "\xE4\xB8", "", "*****", "张", "'", "\x01"};
	char		old[MAX_LENGTH + 8];

	for (uint64_t times = draw(4); times > 0 && len < MAX_LENGTH / 2; times--)
	{
		size_t		at = draw(len + 1);
		size_t		out = draw(3) ? 0 : 1;
		const char *in = odd[draw(sizeof(odd) / sizeof(odd[0]))];

		if (at + out > len)
			out = 0;
		memcpy(old, text, len);
		memcpy(text + at, in, strlen(in));
		memcpy(text + at + strlen(in), old + at + out, len - at - out);
		len = len - out + strlen(in);
	}
	if (draw(4) == 0)
		for (size_t i = 0; i < len; i++)
			if (text[i] >= 'A' && text[i] <= 'Z')
				text[i] += 'a' - 'A';
	return len;
}

static size_t
any_text(char *out)
{
	switch (draw(8))
	{
		case 0:
			{
				size_t		len = draw(draw(20) ? 40 : MAX_LENGTH);

				for (size_t i = 0; i < len; i++)
					out[i] = (char) draw(256);
				return len;
			}
		case 1:
			return characters(out, draw(24), letters);
		case 2:
			return characters(out, 15 + 3 * draw(2), digits);
		case 3:
		case 4:
			return disturb(out, likely(out));
		default:
			return likely(out);
	}
}

/* Do four digits in a row of the sentence stand in the text?  It speaks of two years by itself. */
static int
repeats(const char *sentence, const char *text, size_t len)
{
	for (const char *p = sentence; strlen(p) >= 4; p++)
		if (strspn(p, digits) >= 4 && strncmp(p, "1900", 4) != 0 && strncmp(p, "1999", 4) != 0)
			for (size_t i = 0; i + 4 <= len; i++)
				if (memcmp(text + i, p, 4) == 0)
					return 1;
	return 0;
}

static int
sign(int n)
{
	return (n > 0) - (n < 0);
}

int
main(int argc, char **argv)
{
	uint64_t	seed = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
	long		count = argc > 2 ? atol(argv[2]) : 1000000;
	long		accepted = 0;
	long		of_form[IDENTIFIER_FORMS] = {0};
	uint8_t		last[IDENTIFIER_SIZE];
	char		last_text[IDENTIFIER_TEXT_MAX] = "";
	int			forms = 0;
	int			failed = 0;

	state = seed * UINT64_C(0x9E3779B97F4A7C15) | 1;
	for (long n = 0; n < count; n++)
	{
		char		built[2 * MAX_LENGTH];
		size_t		len = any_text(built);
		char	   *text = malloc(len ? len : 1);
		uint8_t		packed[IDENTIFIER_SIZE];
		uint8_t		again[IDENTIFIER_SIZE];
		uint8_t		key[IDENTIFIER_SIZE];
		IdentifierProblem problem = {FAULT_NONE, KIND_NONE, 0, 0};
		char		written[IDENTIFIER_TEXT_MAX];
		char		other[IDENTIFIER_TEXT_MAX];
		int			ok;

		memcpy(text, built, len);
		ok = identifier_parse(text, len, TODAY, packed, &problem);
		if (ok)
		{
			size_t		length = identifier_format(packed, written);
			IdentifierProblem ignored;

			accepted++;
			of_form[identifier_form(packed)]++;
			expect(ROUND_TRIP, identifier_parse(written, length, TODAY, again, &ignored) &&
				   memcmp(packed, again, IDENTIFIER_SIZE) == 0 &&
				   identifier_format(again, other) == length && strcmp(written, other) == 0, text, len);
			expect(VALID_BYTES, identifier_valid(packed, TODAY), text, len);
			if (last_text[0])
			{
				int			by_value = sign(memcmp(packed, last, IDENTIFIER_SIZE));
				int			by_text = sign(strcmp(written, last_text));

				expect(ORDER, by_value == by_text, text, len);
				expect(EQUALITY, (by_value == 0) == (by_text == 0), text, len);
			}
			memcpy(last, packed, IDENTIFIER_SIZE);
			strcpy(last_text, written);
			if (identifier_is_person(packed))
			{
				char		mask[IDENTIFIER_TEXT_MAX];
				size_t		shown = identifier_mask(packed, mask);
				const char *number = strchr(mask, ':') ? strchr(mask, ':') + 1 : mask;

				expect(MASK, !identifier_parse(mask, shown, TODAY, again, &ignored) &&
					   strcspn(number, "*") <= 6, text, len);
			}

			identifier_key(packed, again);
			identifier_key(again, key);
			expect(KEY, identifier_valid(again, TODAY) && memcmp(again, key, IDENTIFIER_SIZE) == 0 &&
				   identifier_is_person(again) == identifier_is_person(packed) &&
				   (identifier_form(again) == IDENTIFIER_ORGCODE || memcmp(again, packed, IDENTIFIER_SIZE) == 0), text, len);

			/* a byte changed is another subject's value, or nobody's */
			memcpy(again, packed, IDENTIFIER_SIZE);
			again[draw(IDENTIFIER_SIZE)] ^= (uint8_t) (1 << draw(8));
			if (identifier_valid(again, TODAY))
			{
				length = identifier_format(again, other);
				expect(HOSTILE_BYTES, strcmp(other, written) != 0 &&
					   identifier_parse(other, length, TODAY, packed, &ignored) &&
					   memcmp(packed, again, IDENTIFIER_SIZE) == 0, text, len);
			}
		}
		else
		{
			/*
			 * a larger buffer than was promised, to see whether a sentence is
			 * too long
			 */
			char		sentence[IDENTIFIER_PROBLEM_MAX + 1];

			sentence[IDENTIFIER_PROBLEM_MAX] = '\x7F';
			identifier_describe(&problem, NULL, sentence);
			expect(SENTENCE, sentence[IDENTIFIER_PROBLEM_MAX] == '\x7F' &&
				   strlen(sentence) < IDENTIFIER_PROBLEM_MAX - 1 && !repeats(sentence, text, len), text, len);
			(void) identifier_advice(&problem);
		}
		expect(PROBLEM_IFF_REFUSED, ok == (problem.fault == FAULT_NONE), text, len);

		for (int i = 0; i < IDENTIFIER_SIZE; i++)
			again[i] = (uint8_t) draw(256);
		again[0] = (uint8_t) draw(IDENTIFIER_FORMS + 2);
		if (identifier_valid(again, TODAY))
			expect(HOSTILE_BYTES, identifier_format(again, other) < IDENTIFIER_TEXT_MAX, text, len);
		free(text);
	}

	printf("1..%d\n# seed %llu, %ld strings, %ld accepted\n", PROPERTIES + 1, (unsigned long long) seed, count, accepted);
	for (int i = 0; i < PROPERTIES; i++)
	{
		printf("%s %d - %s\n", failures[i] ? "not ok" : "ok", i + 1, property[i]);
		if (failures[i])
			printf("# %ld times, first for: %s\n", failures[i], example[i]);
		failed += failures[i] != 0;
	}
	for (int i = IDENTIFIER_BARE; i < IDENTIFIER_FORMS; i++)
		forms += of_form[i] > 0 || i == IDENTIFIER_ORG || i == IDENTIFIER_PERSON;

	/*
	 * otherwise nothing was tested: forms that are rare by chance are not
	 * asked for
	 */
	printf("%s %d - identifiers of every common form were among them\n",
		   accepted > count / 10 && forms == IDENTIFIER_FORMS - 1 ? "ok" : "not ok", PROPERTIES + 1);
	return failed != 0;
}
