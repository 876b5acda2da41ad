/*-------------------------------------------------------------------------
 *
 * subject_set.c
 *	  A set of subjects in memory, by open addressing.
 *
 * One query may put millions in and ask for millions, so a slot has the sixteen
 * bytes of the subject and nothing else.  Most that are asked for are not in
 * the set; a Bloom filter of eight bits per slot answers for most of these and
 * is small enough to stay in the processor's cache.  Both bits of a subject are
 * in one word, so that asking reads one.
 *
 * Where a subject belongs is anywhere in memory, and waiting for it takes longer
 * than all else: subjects are put in some at a time, while their slots are on
 * their way to the processor.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

#include "miscadmin.h"
#include "utils/memutils.h"

#include "base/compat.h"
#include "values/subject_set.h"

/* Spreads a difference in a few digits over all bits. */
static inline uint64
mix(uint64 h)
{
	h ^= h >> 32;
	h *= UINT64CONST(0x9E3779B97F4A7C15);
	h ^= h >> 29;
	return h;
}

/* Bits of the filter per slot. */
#define FILTER_BITS		8

static inline uint64
hash(const Subject *subject)
{
	uint64		a;
	uint64		b;

	memcpy(&a, subject->data, sizeof(a));
	memcpy(&b, subject->data + sizeof(a), sizeof(b));
	return mix(a ^ mix(b));
}

/* The filter takes the hash's upper bits, the slots its lower ones. */
static inline uint64 *
filter_word(const SubjectSet *set, uint64 h)
{
	return &set->filter[(h >> 20) & ((set->mask + 1) * FILTER_BITS / 64 - 1)];
}

static inline uint64
filter_bits(uint64 h)
{
	return UINT64CONST(1) << (h >> 58) | UINT64CONST(1) << ((h >> 52) % 64);
}

static inline bool
slot_empty(const Subject *slot)
{
	static const Subject zero = {{0}};

	return subject_equal(slot, &zero);
}

/*
 * Zeroed slots.  A set of some size is asked all over: in pages of 2 MB each of
 * its pages is known to the processor, of those of 4 kB hardly one is.
 */
static Subject *
allocate_slots(const SubjectSet *set, uint64 slots)
{
	Size		size = slots * sizeof(Subject);
	Subject    *slot = MemoryContextAllocExtended(set->context, size, MCXT_ALLOC_HUGE);
#ifdef MADV_HUGEPAGE
	const Size	page = 2 * 1024 * 1024;
	char	   *first = (char *) TYPEALIGN(page, slot);
	char	   *end = (char *) TYPEALIGN_DOWN(page, (char *) slot + size);

	/* That the system has none to give is no error. */
	if (end > first)
		(void) madvise(first, end - first, MADV_HUGEPAGE);
#endif
	memset(slot, 0, size);
	return slot;
}

static bool
allocate(SubjectSet *set, uint64 slots)
{
	if (slots * (sizeof(Subject) + FILTER_BITS / 8) > set->limit)
		return false;
	set->mask = slots - 1;
	set->count = 0;
	set->waiting = 0;
	set->slot = allocate_slots(set, slots);
	set->filter = MemoryContextAllocExtended(set->context, slots * FILTER_BITS / 8,
											 MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	return true;
}

/* Into its slot; false where it is there already. */
static bool
put(SubjectSet *set, const Subject *subject, uint64 h)
{
	uint64		i = h & set->mask;

	*filter_word(set, h) |= filter_bits(h);
	while (!slot_empty(&set->slot[i]))
	{
		if (subject_equal(&set->slot[i], subject))
			return false;
		i = (i + 1) & set->mask;
	}
	set->slot[i] = *subject;
	return true;
}

void
subject_set_added(SubjectSet *set)
{
	for (int i = 0; i < set->waiting; i++)
		if (!put(set, &set->wait[i], set->wait_hash[i]))
			set->count--;
	set->waiting = 0;
}

static void
add(SubjectSet *set, const Subject *subject)
{
	uint64		h = hash(subject);

	prefetch_for_write(&set->slot[h & set->mask]);
	prefetch_for_write(filter_word(set, h));
	set->wait[set->waiting] = *subject;
	set->wait_hash[set->waiting] = h;
	set->count++;
	if (++set->waiting == SUBJECT_SET_WAITING)
		subject_set_added(set);
}

bool
subject_set_init(SubjectSet *set, MemoryContext context, Size limit, double expected)
{
	uint64		slots = 1024;

	set->context = context;
	set->limit = limit;
	while (slots < expected * 2 && slots * 2 * (sizeof(Subject) + FILTER_BITS / 8) <= limit)
		slots *= 2;
	return allocate(set, slots);
}

bool
subject_set_limit(SubjectSet *set, Size limit)
{
	set->limit = limit;
	return (set->mask + 1) * (sizeof(Subject) + FILTER_BITS / 8) <= limit;
}

bool
subject_set_add(SubjectSet *set, const Subject *subject)
{
	if ((set->count + 1) * 2 > set->mask + 1)
	{
		SubjectSet	old;

		subject_set_added(set);
		old = *set;
		if (!allocate(set, (old.mask + 1) * 2))
			return false;
		for (uint64 i = 0; i <= old.mask; i++)
		{
			CHECK_FOR_INTERRUPTS();
			if (!slot_empty(&old.slot[i]))
				add(set, &old.slot[i]);
		}
		pfree(old.slot);
		pfree(old.filter);
	}
	add(set, subject);
	return true;
}

bool
subject_set_contains(const SubjectSet *set, const Subject *subject)
{
	uint64		h = hash(subject);

	Assert(set->waiting == 0);
	if ((*filter_word(set, h) & filter_bits(h)) != filter_bits(h))
		return false;
	for (uint64 i = h & set->mask;; i = (i + 1) & set->mask)
	{
		if (subject_equal(&set->slot[i], subject))
			return true;
		if (slot_empty(&set->slot[i]))
			return false;
	}
}
