/*-------------------------------------------------------------------------
 *
 * subject_set.c
 *	  A set of subjects in memory, by open addressing.
 *
 * One query may put millions in and ask for millions, so a slot has the sixteen
 * bytes of the subject and nothing else.  Most that are asked for are not in
 * the set; a Bloom filter of eight bits per slot, one of them set for each
 * subject, answers for most of these and is small enough to stay in the
 * processor's cache.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/memutils.h"

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
	return &set->filter[((h >> 24) & (set->mask * FILTER_BITS + FILTER_BITS - 1)) / 64];
}

static inline uint64
filter_bit(uint64 h)
{
	return UINT64CONST(1) << ((h >> 24) % 64);
}

static inline bool
slot_empty(const Subject *slot)
{
	static const Subject zero = {{0}};

	return subject_equal(slot, &zero);
}

static bool
allocate(SubjectSet *set, uint64 slots)
{
	if (slots * (sizeof(Subject) + FILTER_BITS / 8) > set->limit)
		return false;
	set->mask = slots - 1;
	set->count = 0;
	set->slot = MemoryContextAllocExtended(set->context, slots * sizeof(Subject),
										   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	set->filter = MemoryContextAllocExtended(set->context, slots * FILTER_BITS / 8,
											 MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	return true;
}

static void
put(SubjectSet *set, const Subject *subject)
{
	uint64		h = hash(subject);
	uint64		i = h & set->mask;

	*filter_word(set, h) |= filter_bit(h);
	while (!slot_empty(&set->slot[i]))
	{
		if (subject_equal(&set->slot[i], subject))
			return;
		i = (i + 1) & set->mask;
	}
	set->slot[i] = *subject;
	set->count++;
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
		SubjectSet	old = *set;

		if (!allocate(set, (old.mask + 1) * 2))
			return false;
		for (uint64 i = 0; i <= old.mask; i++)
		{
			CHECK_FOR_INTERRUPTS();
			if (!slot_empty(&old.slot[i]))
				put(set, &old.slot[i]);
		}
		pfree(old.slot);
		pfree(old.filter);
	}
	put(set, subject);
	return true;
}

bool
subject_set_contains(const SubjectSet *set, const Subject *subject)
{
	uint64		h = hash(subject);

	if ((*filter_word(set, h) & filter_bit(h)) == 0)
		return false;
	for (uint64 i = h & set->mask;; i = (i + 1) & set->mask)
	{
		if (subject_equal(&set->slot[i], subject))
			return true;
		if (slot_empty(&set->slot[i]))
			return false;
	}
}
