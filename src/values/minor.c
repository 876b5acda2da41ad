/*-------------------------------------------------------------------------
 *
 * minor.c
 *	  Who is a minor, and that nothing is asked about minors.
 *
 * Minors are never listed (法释〔2017〕7号 art. 4) and hold no post through which
 * a measure would reach them.  So no question about a child has another answer
 * than "clear", and a question that need not be asked must not leave a child's
 * number in a log (个人信息保护法 arts. 6, 28 and 31).  Where a measure is about
 * spending for a child, the question is about who pays.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/xact.h"
#include "fmgr.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

#include "base/compat.h"
#include "base/message.h"
#include "values/legal_day.h"
#include "values/minor.h"
#include "values/subject_number.h"

#define AGE_OF_MAJORITY	18

/* SQLSTATE class CR: what the court's list forbids. */
#define ERRCODE_SUBJECT_IS_MINOR	MAKE_SQLSTATE('C', 'R', '0', '0', '3')

TimestampTz
of_age_from(DateADT birth)
{
	return legal_day_start(legal_period_end(birth, AGE_OF_MAJORITY));
}

bool
subject_is_minor(const Subject *subject, TimestampTz at)
{
	int			y,
				m,
				d;
	DateADT		birth;

	if (!subject_birth_date(subject, &y, &m, &d))
		return false;
	birth = date2j(y, m, d) - POSTGRES_EPOCH_JDATE;

	/*
	 * Most are older than as many leap years, and the calendar need not be
	 * asked.
	 */
	if (at >= (birth + AGE_OF_MAJORITY * 366 + 2) * USECS_PER_DAY)
		return false;
	return at < of_age_from(birth);
}

const char *
minor_words(void)
{
	return dgettext(TEXTDOMAIN, "nothing is asked about a minor, who is never listed (法释〔2017〕7号 art. 4); ask about who pays or acts for the minor");
}

void
refuse_minor(const Subject *subject, TimestampTz at)
{
	if (subject_is_minor(subject, at))
		ereport(ERROR,
				(errcode(ERRCODE_SUBJECT_IS_MINOR),
				 errmsg("nothing is asked about a minor"),
				 errdetail("Minors are never listed (法释〔2017〕7号 art. 4), and no measure follows for them."),
				 errhint("Ask about who pays or acts for the minor.")));
}

/*
 * credit.is_minor(credit.subject, timestamptz) -> boolean: whether the person
 * is a minor at that moment, as far as the number tells.
 */
PG_FUNCTION_INFO_V1(credit_is_minor);
Datum
credit_is_minor(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(subject_is_minor(PG_GETARG_SUBJECT_P(0), PG_GETARG_TIMESTAMPTZ(1)));
}

/* credit.refuse_minor(credit.subject) -> void: error for who is a minor now. */
PG_FUNCTION_INFO_V1(credit_refuse_minor);
Datum
credit_refuse_minor(PG_FUNCTION_ARGS)
{
	refuse_minor(PG_GETARG_SUBJECT_P(0), GetCurrentStatementStartTimestamp());
	PG_RETURN_VOID();
}
