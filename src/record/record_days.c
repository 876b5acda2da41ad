/*-------------------------------------------------------------------------
 *
 * record_days.c
 *	  Which days of a pushed record cannot be, one beside the other.
 *
 * A case is filed, then the debtor's listing is decided, then published, then
 * ended, and none of it happens tomorrow.  A record that says otherwise has a
 * slip of the pen in one of the two days; which of them, only the court knows,
 * so both are told.  Periods of grace and the person's age have rules of their
 * own, in record.c.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/datetime.h"

#include "record/record_days.h"
#include "record/record_problem.h"
#include "values/day_text.h"

/* In the order in which they come about. */
static const RecordField day_fields[] = {FIELD_FILED_ON, FIELD_DECIDED_ON, FIELD_PUBLISHED_ON, FIELD_REMOVED_ON};

static DateADT
day_of(const Record *record, RecordField field)
{
	switch (field)
	{
		case FIELD_FILED_ON:
			return record->filed_on;
		case FIELD_DECIDED_ON:
			return record->decided_on;
		case FIELD_PUBLISHED_ON:
			return record->published_on;
		default:
			Assert(field == FIELD_REMOVED_ON);
			return record->removed_on;
	}
}

static int
year_of(DateADT day)
{
	int			y,
				m,
				d;

	j2date(day + POSTGRES_EPOCH_JDATE, &y, &m, &d);
	return y;
}

void
record_check_days(Record *record)
{
	/* As court_case_key writes it: (2020)... */
	int			case_year = record->case_key != NULL ? atoi(record->case_key + 1) : 0;

	/*
	 * A case that is taken up again (执恢) has a number and a filing of
	 * then; so has one that is known to have had another number before.
	 */
	bool		resumed = record->first_year != 0 ||
	(record->case_key != NULL && strstr(record->case_key, "恢") != NULL);
	int			first_year = record->first_year != 0 ? Min(record->first_year, case_year) : resumed ? 0 : case_year;

	if (case_year > year_of(record->today))
		record_problem(record, "%s is of the year %d, which is to come: today is %s",
					   record_said(record, FIELD_CASE_NO), case_year, day_to_text(record->today));
	for (int i = 0; i < lengthof(day_fields); i++)
	{
		RecordField later = day_fields[i];
		DateADT		day = day_of(record, later);

		if (!record->has[later])
			continue;
		if (day > record->today)
			record_complain(record, later, "%s lies in the future: it is %s, today is %s",
							record_said(record, later), day_to_text(day), day_to_text(record->today));

		/* A case may be filed at a year's end and numbered in the next one. */
		if (later != FIELD_FILED_ON && year_of(day) < first_year)
			record_problem(record, "%s %s lies before the year of %s, %d",
						   record_said(record, later), day_to_text(day), record_said(record, FIELD_CASE_NO), first_year);
		for (int j = 0; j < i; j++)
		{
			RecordField earlier = day_fields[j];

			if (!record->has[earlier] || day >= day_of(record, earlier) || (resumed && earlier == FIELD_FILED_ON))
				continue;

			/*
			 * Which of them is wrong, the court has to say; the day of the
			 * filing decides nothing, so the record is not refused.
			 */
			if (earlier == FIELD_FILED_ON && !record->removal)
				record_doubt(record, "%s %s lies before %s %s: one of them is wrong", record_said(record, later), day_to_text(day),
							 record_said(record, earlier), day_to_text(day_of(record, earlier)));
			else if (earlier == FIELD_FILED_ON)
				continue;
			else
				record_problem(record, "%s %s lies before %s %s", record_said(record, later), day_to_text(day),
							   record_said(record, earlier), day_to_text(day_of(record, earlier)));
		}
	}
}
