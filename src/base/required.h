/*-------------------------------------------------------------------------
 *
 * required.h
 *	  Arguments that must not be null.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_REQUIRED_H
#define CREDIT_REQUIRED_H

#include "fmgr.h"

extern void arguments_require(FunctionCallInfo fcinfo, unsigned int numbers);

#endif							/* CREDIT_REQUIRED_H */
