/*-------------------------------------------------------------------------
 *
 * excerpt.c
 *	  The beginning of a text of somebody else's, as a message shows it.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include <ctype.h>

#include "mb/pg_wchar.h"

#include "values/excerpt.h"

char *
masked_excerpt(const char *text, int characters)
{
	int			bytes = pg_mbcharcliplen(text, strlen(text), characters);
	char	   *result = psprintf("%.*s%s", bytes, text, text[bytes] != '\0' ? "…" : "");
	int			digits = 0;

	for (char *s = result; *s; s++)
	{
		digits = isdigit((unsigned char) *s) ? digits + 1 : 0;
		if (digits > 8)
			*s = '*';
	}
	return result;
}
