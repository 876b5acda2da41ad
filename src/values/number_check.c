/*-------------------------------------------------------------------------
 *
 * number_check.c
 *	  The checks of single numbers, by their standards.  Plain C.
 *
 *	GB 11643-1999	citizen number, and the numbers made after it: residence
 *					permits of residents of Hong Kong, Macao and Taiwan (81, 82,
 *					83), the foreigners' permanent residence number of 2023 (9)
 *	GB 32100-2015	unified social credit code
 *	GB 11714		organization code
 *	GS 15-2006		former business registration number
 *
 * The county in a number is not checked.  It is that of the first registration
 * and stays when the county is abolished, and some real numbers have a code
 * that is in no table.
 *
 *-------------------------------------------------------------------------
 */
#include "values/number_check.h"

#include <stdint.h>
#include <string.h>

#define OK			((NumberFault) {FAULT_NONE, 0})
#define FAULT(f, n)	((NumberFault) {(f), (n)})

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* 0-9 as themselves, A-Z as 10 to 35 */
static inline int
value_36(char c)
{
	return is_digit(c) ? c - '0' : c - 'A' + 10;
}

/* Whether these two digits are the code of a province; 81 to 83 and 91 count. */
static bool
is_province(char tens, char ones)
{
	static const uint16_t known[10] =
	{
		/*
		 * bits are the second digit: 11-15, 21-23, 31-37, 41-46, 50-54,
		 * 61-65, 71, 81-83, 91
		 */
		0, 0x3E, 0x0E, 0xFE, 0x7E, 0x1F, 0x3E, 0x02, 0x0E, 0x02
	};

	return is_digit(tens) && is_digit(ones) && (known[tens - '0'] >> (ones - '0') & 1) != 0;
}

static int
number_at(const char *digits, int count)
{
	int			result = 0;

	for (int i = 0; i < count; i++)
		result = result * 10 + (digits[i] - '0');
	return result;
}

static bool
is_date(int year, int month, int day)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return year > 0 && month >= 1 && month <= 12 && day >= 1 &&
		day <= days[month - 1] + (month == 2 && leap);
}

NumberFault
check_shape(const char *number, const char *shape)
{
	for (int i = 0; shape[i] != '\0'; i++)
		if ((shape[i] == 'L' && is_digit(number[i])) || (shape[i] == '0' && !is_digit(number[i])))
			return FAULT(FAULT_CHARACTER, i + 1);
	return OK;
}

/* ISO 7064 MOD 11-2 over the first seventeen digits. */
char
citizen_check_character(const char *number)
{
	static const int weight[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
	int			sum = 0;

	for (int i = 0; i < 17; i++)
		sum += (number[i] - '0') * weight[i];
	return "10X98765432"[sum % 11];
}

int
citizen_birth_date(const char *number)
{
	return number_at(number + 6, 8);
}

bool
has_birth_date(const char *number)
{
	for (int i = 6; i < 14; i++)
		if (!is_digit(number[i]))
			return false;
	return number_at(number + 6, 2) >= 18 && number_at(number + 6, 2) <= 20 &&
		is_date(number_at(number + 6, 4), number_at(number + 10, 2), number_at(number + 12, 2));
}

NumberFault
check_citizen_number(const char *number)
{
	int			birth;

	for (int i = 0; i < 17; i++)
		if (!is_digit(number[i]))
			return FAULT(FAULT_CHARACTER, i + 1);
	if (!is_digit(number[17]) && number[17] != 'X')
		return FAULT(FAULT_CHARACTER, 18);

	/*
	 * A foreigner's number begins with 9; characters 2 and 3 are the province
	 * where it was first applied for, the next three the country.
	 */
	if (number[0] == '9' ? !is_province(number[1], number[2]) : !is_province(number[0], number[1]))
		return FAULT(FAULT_PROVINCE, number[0] == '9' ? 2 : 1);
	birth = citizen_birth_date(number);
	if (!is_date(birth / 10000, birth / 100 % 100, birth % 100))
		return FAULT(FAULT_DATE, 7);
	if (number[17] != citizen_check_character(number))
		return FAULT(FAULT_CHECK, 18);
	return OK;
}

NumberFault
check_citizen_number_15(const char *number)
{
	for (int i = 0; i < 15; i++)
		if (!is_digit(number[i]))
			return FAULT(FAULT_CHARACTER, i + 1);
	/* no residence permit (81 to 83) or foreigner's number has fifteen digits */
	if (number[0] >= '8' || !is_province(number[0], number[1]))
		return FAULT(FAULT_PROVINCE, 1);
	/* 996 to 999 were for people born before 1900: their year is not 19yy */
	if (number_at(number + 12, 3) >= 996)
		return FAULT(FAULT_CENTURY, 13);
	if (!is_date(1900 + number_at(number + 6, 2), number_at(number + 8, 2), number_at(number + 10, 2)))
		return FAULT(FAULT_DATE, 7);
	return OK;
}

/*
 * GB 11714 counts A as 10 to Z as 35.  So does the check of the code inside a
 * unified code, although the unified code itself has another alphabet.
 */
NumberFault
check_organization_code(const char *number)
{
	static const int weight[8] = {3, 7, 9, 10, 5, 8, 4, 2};
	int			sum = 0;

	for (int i = 0; i < 8; i++)
		sum += value_36(number[i]) * weight[i];
	/* 11 less the remainder; ten is X, eleven is 0 */
	if (number[8] != "0X987654321"[sum % 11])
		return FAULT(FAULT_CHECK, 9);
	return OK;
}

NumberFault
check_unified_code(const char *number)
{
	/* value in the alphabet 0123456789ABCDEFGHJKLMNPQRTUWXY, -1 outside */
	static const signed char value[128] =
	{
		-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
		-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
		-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
		0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, -1, -1, -1, -1, -1,
		-1, 10, 11, 12, 13, 14, 15, 16, 17, -1, 18, 19, 20, 21, 22, -1,
		23, 24, 25, -1, 26, 27, -1, 28, 29, 30, -1, -1, -1, -1, -1, -1,
		-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
		-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
	};
	static const int weight[17] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
	int			sum = 0;

	for (int i = 0; i < 18; i++)
		if (value[(unsigned char) number[i] & 0x7F] < 0 || (i >= 2 && i < 8 && !is_digit(number[i])))
			return FAULT(FAULT_CHARACTER, i + 1);

	/*
	 * Registration authorities and categories are added from time to time,
	 * but none is 0.
	 */
	if (number[0] == '0' || number[1] == '0')
		return FAULT(FAULT_AUTHORITY, number[0] == '0' ? 1 : 2);
	/* 10 is the whole country: bodies registered with the ministries */
	if (!is_province(number[2], number[3]) && !(number[2] == '1' && number[3] == '0'))
		return FAULT(FAULT_PROVINCE, 3);
	for (int i = 0; i < 17; i++)
		sum += value[(unsigned char) number[i]] * weight[i];
	/* the second modulo turns 31 into 0 */
	if (value[(unsigned char) number[17]] != (31 - sum % 31) % 31)
		return FAULT(FAULT_CHECK, 18);
	if (check_organization_code(number + 8).fault != FAULT_NONE)
		return FAULT(FAULT_INNER_CHECK, 17);
	return OK;
}

/*
 * The card of 2004 and 2017: country, place, birth date without century,
 * serial, and a check by the weights of machine-readable passports.
 */
NumberFault
check_residence_card(const char *number)
{
	static const int weight[3] = {7, 3, 1};
	int			yy = number_at(number + 7, 2);
	int			month = number_at(number + 9, 2);
	int			day = number_at(number + 11, 2);
	int			sum = 0;

	if (!is_province(number[3], number[4]))
		return FAULT(FAULT_PROVINCE, 4);
	if (!is_date(1900 + yy, month, day) && !is_date(2000 + yy, month, day))
		return FAULT(FAULT_DATE, 8);
	for (int i = 0; i < 14; i++)
		sum += value_36(number[i]) * weight[i % 3];
	if (number[14] - '0' != sum % 10)
		return FAULT(FAULT_CHECK, 15);
	return OK;
}

NumberFault
check_travel_permit(const char *number)
{
	return number[0] == 'H' || number[0] == 'M' ? OK : FAULT(FAULT_CHARACTER, 1);
}

/* ISO 7064 MOD 11,10 over fifteen digits. */
bool
is_registration_number(const char *number)
{
	int			p = 10;

	for (int i = 0; i < 14; i++)
	{
		int			s = (p + number[i] - '0') % 10;

		p = (s == 0 ? 10 : s) * 2 % 11;
	}
	return (p + number[14] - '0') % 10 == 1;
}
