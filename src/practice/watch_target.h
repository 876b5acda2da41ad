/*-------------------------------------------------------------------------
 *
 * watch_target.h
 *	  An application's table under watch: what has to be true of it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_WATCH_TARGET_H
#define CREDIT_WATCH_TARGET_H

#include "utils/relcache.h"

/* A column by its name, with what is needed to read it. */
typedef struct WatchColumn
{
	char	   *name;			/* NULL: there is none */
	Oid			type;			/* without its domain */
} WatchColumn;

typedef struct WatchTarget
{
	Relation	rel;
	WatchColumn subject;
	bool		subject_is_text;
	int			keys;			/* of the primary key, in its order */
	WatchColumn *key;
	int			labels;
	WatchColumn *label;
	WatchColumn condition;		/* a boolean: false and NULL are no hit */
	WatchColumn valid_until;	/* a date, which still counts, or a moment,
								 * which does not; NULL has no end */
} WatchTarget;

/*
 * Opens the table and asks that it can be watched: a table or a partitioned
 * table, permanent, with a primary key, columns that are there and of types that
 * can be read without running anybody's code.  Error for another.  "condition"
 * and "valid_until" may be NULL.
 */
extern void watch_target_open(WatchTarget *target, Oid relid, const char *subject, char **label, int labels,
							  const char *condition, const char *valid_until);

/* The same for the subjects of lists that departments have sent (credit.held_subject): the row's key is the subject. */
extern void watch_target_open_lists(WatchTarget *target);

/* The lock is kept until the end of the transaction. */
extern void watch_target_close(WatchTarget *target);

/*
 * Error unless the role may read the columns, all rows of them: what a query of
 * its own on the table would answer, without its views, functions or policies.
 */
extern void watch_target_require_reader(const WatchTarget *target, Oid role);

/* The table itself, or the partitions that hold its rows, locked; in an order that is always the same. */
extern List * watch_target_leaves(const WatchTarget *target);

/*
 * The index of a leaf on credit_subject_key(column), open and locked; NULL
 * where it has none that this transaction can use.
 */
extern Relation watch_target_index(const WatchTarget *target, Relation leaf);

#endif							/* CREDIT_WATCH_TARGET_H */
