/*-------------------------------------------------------------------------
 *
 * measure.h
 *	  The type credit.measure: a plan's code and a number in the plan.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_MEASURE_H
#define CREDIT_MEASURE_H

#include "fmgr.h"

typedef uint64 Measure;

#define MEASURE_CODE_MAX	10
#define MEASURE_NUMBER_MAX	4095
#define MEASURE_TEXT_MAX	(MEASURE_CODE_MAX + 1 + 4 + 1)

#define DatumGetMeasure(X)		((Measure) DatumGetInt64(X))
#define MeasureGetDatum(X)		Int64GetDatum((int64) (X))
#define PG_GETARG_MEASURE(n)	DatumGetMeasure(PG_GETARG_DATUM(n))
#define PG_RETURN_MEASURE(x)	return MeasureGetDatum(x)

/* As laiwu/4, into MEASURE_TEXT_MAX bytes. */
extern void measure_to_cstring(Measure measure, char *buf);

/* The number in the plan. */
extern int	measure_number(Measure measure);

/* From the eight bytes that credit.measure_send() gives. */
extern Measure measure_from_network(const char *bytes);

#endif							/* CREDIT_MEASURE_H */
