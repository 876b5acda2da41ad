/*-------------------------------------------------------------------------
 *
 * override.h
 *	  A named official lets a restricted subject's row through.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_OVERRIDE_H
#define CREDIT_OVERRIDE_H

#include "values/measure.h"
#include "values/subject.h"

/*
 * Number of the override that lets the subject pass the measure in this
 * transaction; 0 where there is none.
 */
extern int64 override_in_force(const Subject *subject, Measure measure);

#endif							/* CREDIT_OVERRIDE_H */
