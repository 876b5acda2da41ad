/*-------------------------------------------------------------------------
 *
 * court_name.h
 *	  How courts write names of persons and organizations.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COURT_NAME_H
#define CREDIT_COURT_NAME_H

/*
 * A name in the form for comparison: that of any text (values/text_key.h), and a
 * full stop is the middle dot of a name.
 */
extern char *court_party_key(const char *name);

/*
 * Why the name may not be what the court meant: damaged on its way, or several
 * names in one; a message yet to be translated.  NULL: no doubt.
 */
extern const char *court_name_doubt(const char *name, bool person);

#endif							/* CREDIT_COURT_NAME_H */
