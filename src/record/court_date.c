/*-------------------------------------------------------------------------
 *
 * court_date.c
 *	  How courts write dates.
 *
 * The forms are those that were found in courts' records.  No other is guessed
 * at: 05/03/2020 is May in one country and March in another.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/datetime.h"

#include "record/court_date.h"
#include "record/court_text.h"
#include "values/text_limit.h"

bool
court_parse_date(const char *text, DateADT *result)
{
	char	   *key;
	int			y,
				m,
				d,
				used = 0;

	if (!text_within(TEXT_LIMIT_code, text, strlen(text)))
		return false;
	key = court_name_key(text);
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
