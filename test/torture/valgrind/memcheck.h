/*-------------------------------------------------------------------------
 *
 * memcheck.h
 *	  Valgrind's client requests, told to AddressSanitizer instead; and noise
 *	  in new memory.
 *
 * A server built with -DUSE_VALGRIND tells Valgrind of every palloc, pfree,
 * reset of a memory context and pin of a buffer.  Found in place of Valgrind's
 * header, this file tells AddressSanitizer the same, where its library is
 * preloaded: so code that is instrumented, as the extension is there, is
 * caught when it reads or writes a palloc'ed chunk after it was freed, or
 * behind its end.  Without the library nothing is told to anybody.
 *
 * The server's own noise for new memory (RANDOMIZE_ALLOCATED_MEMORY) is written
 * byte by byte, which is nine tenths of all time under debug_discard_caches,
 * where each scan of an index of a catalog takes 27 kB.  So it is written here.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_MEMCHECK_H
#define CREDIT_MEMCHECK_H

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

static void (*asan_poison) (const volatile void *, size_t);
static void (*asan_unpoison) (const volatile void *, size_t);

__attribute__((constructor, unused))
static void
find_asan(void)
{
	*(void **) &asan_poison = dlsym(NULL, "__asan_poison_memory_region");
	*(void **) &asan_unpoison = dlsym(NULL, "__asan_unpoison_memory_region");
}

/* What is read before it was written should differ from time to time. */
__attribute__((unused))
static void
fill_with_noise(void *addr, size_t size)
{
	static unsigned char noise = 0;

	memset(addr, noise = noise % 251 + 1, size);
}

#define ASAN_CLOSE(addr, size) do { if (asan_poison) asan_poison((const void *) (addr), (size)); } while (0)
#define ASAN_OPEN(addr, size) do { if (asan_unpoison) asan_unpoison((const void *) (addr), (size)); } while (0)

#define VALGRIND_MAKE_MEM_NOACCESS(addr, size) ASAN_CLOSE(addr, size)
#define VALGRIND_MAKE_MEM_DEFINED(addr, size) ASAN_OPEN(addr, size)
#define VALGRIND_MAKE_MEM_UNDEFINED(addr, size) ASAN_OPEN(addr, size)
#define VALGRIND_MEMPOOL_ALLOC(pool, addr, size) \
	do { ASAN_OPEN(addr, size); fill_with_noise((void *) (addr), (size)); } while (0)
#define VALGRIND_MEMPOOL_CHANGE(pool, old, addr, size) ASAN_OPEN(addr, size)
/* What is freed was closed before, by wipe_mem(), or goes back to free(). */
#define VALGRIND_MEMPOOL_FREE(pool, addr) do {} while (0)
#define VALGRIND_CREATE_MEMPOOL(pool, redzones, zeroed) do {} while (0)
#define VALGRIND_DESTROY_MEMPOOL(pool) do {} while (0)
#define VALGRIND_MEMPOOL_TRIM(pool, addr, size) do {} while (0)
#define VALGRIND_CHECK_MEM_IS_DEFINED(addr, size) do {} while (0)
#define VALGRIND_GET_VBITS(addr, bits, size) (0)
#define VALGRIND_COUNT_ERRORS 0
#define VALGRIND_PRINTF(...) do {} while (0)
#define RUNNING_ON_VALGRIND 0

#endif							/* CREDIT_MEMCHECK_H */
