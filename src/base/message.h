/*-------------------------------------------------------------------------
 *
 * message.h
 *	  The catalog in which this extension's messages are looked up.
 *
 * For every file that raises an error or puts a text for people together: the
 * server's headers would look it up in the server's own catalog.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_MESSAGE_H
#define CREDIT_MESSAGE_H

#undef TEXTDOMAIN
#define TEXTDOMAIN PG_TEXTDOMAIN("credit")

#endif							/* CREDIT_MESSAGE_H */
