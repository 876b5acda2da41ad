/*-------------------------------------------------------------------------
 *
 * progress.h
 *	  How far the statement is that takes long, for other sessions to see.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_PROGRESS_H
#define CREDIT_PROGRESS_H

/* One more is done of what the present step counts; nothing where none counts. */
extern void progress_count(void);

#endif							/* CREDIT_PROGRESS_H */
