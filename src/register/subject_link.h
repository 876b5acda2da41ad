/*-------------------------------------------------------------------------
 *
 * subject_link.h
 *	  Identifiers that are one subject.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_SUBJECT_LINK_H
#define CREDIT_SUBJECT_LINK_H

#include "datatype/timestamp.h"

#include "values/subject.h"

extern int	linked_subjects(const Subject *subject, TimestampTz known_at, Subject **all);

#endif							/* CREDIT_SUBJECT_LINK_H */
