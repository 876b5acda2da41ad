/*-------------------------------------------------------------------------
 *
 * court_grounds.h
 *	  How courts write the grounds of a listing (法释〔2017〕7号 art. 1).
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_GROUNDS_H
#define CREDIT_COURT_GROUNDS_H

/* A set of grounds: bit n-1 is ground n. */
#define GROUND_BIT(n)		(1 << ((n) - 1))
#define GROUND_COUNT		6

/*
 * The set of grounds that the text names, which may join several.  -1 where a
 * part of it is no known wording; *unknown is then that part's beginning.
 */
extern int	court_parse_grounds(const char *text, char **unknown);


#endif							/* CREDIT_COURT_GROUNDS_H */
