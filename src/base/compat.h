/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  Differences between the server's versions, 15 to 18, and between compilers.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_COMPAT_H
#define CREDIT_COMPAT_H

#if PG_VERSION_NUM < 150000
#error "credit needs PostgreSQL 15 or later"
#endif

#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#include "varatt.h"
#else
/* Before 16 an input function could only throw. */
#define ereturn(context, dummy_value, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return (dummy_value); \
	} while (0)
#endif

/* 18 counts the searches of a scan for EXPLAIN. */
#if PG_VERSION_NUM >= 180000
#define index_beginscan_compat(table, index, snapshot, keys, orders) \
	index_beginscan(table, index, snapshot, NULL, keys, orders)
#else
#define index_beginscan_compat(table, index, snapshot, keys, orders) \
	index_beginscan(table, index, snapshot, keys, orders)
#endif

/* 16 asks for rights on any kind of object by one function. */
#if PG_VERSION_NUM >= 160000
#define namespace_usage_aclcheck(namespace, role) object_aclcheck(NamespaceRelationId, namespace, role, ACL_USAGE)
#else
#define namespace_usage_aclcheck(namespace, role) pg_namespace_aclcheck(namespace, role, ACL_USAGE)
#endif

/* A hint to the processor, where the compiler has it. */
#ifdef __GNUC__
#define prefetch_for_write(address) __builtin_prefetch(address, 1)
#else
#define prefetch_for_write(address) ((void) (address))
#endif

#endif							/* CREDIT_COMPAT_H */
