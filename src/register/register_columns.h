/*-------------------------------------------------------------------------
 *
 * register_columns.h
 *	  Columns of the list's tables that C reads: their numbers and types.
 *
 * In the order of sql/register/.  register.c checks them when it looks the
 * tables up, the files that read a table use the numbers.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_REGISTER_COLUMNS_H
#define CREDIT_REGISTER_COLUMNS_H

#include "catalog/pg_type.h"

#include "base/own_columns.h"

#define LISTING_COLUMNS(X) \
	X(LISTING_ID, "id", .type = INT8OID) \
	X(LISTING_LISTING, "listing", .type = INT8OID) \
	X(LISTING_SUBJECT, "subject", .own_type = "subject") \
	X(LISTING_EXIT_BAN, "exit_ban", .type = BOOLOID) \
	X(LISTING_NOT_PUBLIC, "not_public", .type = BOOLOID) \
	X(LISTING_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(LISTING_KNOWN_FROM, "known_from", .type = TIMESTAMPTZOID) \
	X(LISTING_KNOWN_UNTIL, "known_until", .type = TIMESTAMPTZOID) \
	X(LISTING_UNTIL, "until", .type = TIMESTAMPTZOID) \
	X(LISTING_ENDED, "ended", .type = TEXTOID) \
	X(LISTING_STAYS, "stays", .type = TSTZMULTIRANGEOID) \
	X(LISTING_CASE_NO, "case_no", .type = TEXTOID) \
	X(LISTING_CASE_KEY, "case_key", .type = TEXTOID) \
	X(LISTING_COURT, "court", .type = TEXTOID) \
	X(LISTING_PUSH, "push", .type = INT8OID) \
	X(LISTING_EVENT, "event", .type = INT8OID) \
	X(LISTING_END_REASON, "end_reason", .type = TEXTOID) \
	X(LISTING_SOURCE_DIGEST, "source_digest", .type = UUIDOID) \
	X(LISTING_FACT_DIGEST, "fact_digest", .type = UUIDOID) \
	X(LISTING_KEY, "key", .own_type = "subject", .later = true) \
	X(LISTING_EXIT_BANS, "exit_bans", .type = TSTZMULTIRANGEOID, .later = true)

#define RELATION_COLUMNS(X) \
	X(RELATION_ID, "id", .type = INT8OID) \
	X(RELATION_LISTING, "listing", .type = INT8OID) \
	X(RELATION_PERSON, "person", .own_type = "subject") \
	X(RELATION_ORGANIZATION, "organization", .own_type = "subject") \
	X(RELATION_ROLE, "role", .type = TEXTOID) \
	X(RELATION_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(RELATION_UNTIL, "until", .type = TIMESTAMPTZOID) \
	X(RELATION_KNOWN_FROM, "known_from", .type = TIMESTAMPTZOID) \
	X(RELATION_KNOWN_UNTIL, "known_until", .type = TIMESTAMPTZOID) \
	X(RELATION_PUSH, "push", .type = INT8OID) \
	X(RELATION_EVENT, "event", .type = INT8OID) \
	X(RELATION_RUNS_UNTIL, "runs_until", .type = TIMESTAMPTZOID, .later = true)

#define EXEMPTION_COLUMNS(X) \
	X(EXEMPTION_ID, "id", .type = INT8OID) \
	X(EXEMPTION_SUBJECT, "subject", .own_type = "subject") \
	X(EXEMPTION_MEASURE, "measure", .own_type = "measure") \
	X(EXEMPTION_SINCE, "since", .type = TIMESTAMPTZOID) \
	X(EXEMPTION_UNTIL, "until", .type = TIMESTAMPTZOID) \
	X(EXEMPTION_KNOWN_FROM, "known_from", .type = TIMESTAMPTZOID) \
	X(EXEMPTION_KNOWN_UNTIL, "known_until", .type = TIMESTAMPTZOID) \
	X(EXEMPTION_EXEMPTION, "exemption", .type = INT8OID) \
	X(EXEMPTION_SCOPE, "scope", .type = TEXTOID) \
	X(EXEMPTION_APPROVAL_NO, "approval_no", .type = TEXTOID) \
	X(EXEMPTION_COURT, "court", .type = TEXTOID)

OWN_COLUMN_NUMBERS(LISTING_COLUMNS);
OWN_COLUMN_NUMBERS(RELATION_COLUMNS);
OWN_COLUMN_NUMBERS(EXEMPTION_COLUMNS);

#endif							/* CREDIT_REGISTER_COLUMNS_H */
