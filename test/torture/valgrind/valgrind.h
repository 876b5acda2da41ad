/*-------------------------------------------------------------------------
 *
 * valgrind.h
 *	  What PostgreSQL includes beside memcheck.h from version 17 on.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_VALGRIND_H
#define CREDIT_VALGRIND_H

#include "memcheck.h"

#endif							/* CREDIT_VALGRIND_H */
