/* SPDX-License-Identifier: EUPL-1.2 */
#include "stack_register.h"

#include <string.h>

#include "affected.h"
#include "arena.h"
#include "classes.h"

/* From this residual class on a negative row is remembered (method 2). */
enum { STACKING_CLASS = 2 };

struct entry {
	struct date day, handled;
	const char *id;
};

/* The decisions of one band and area, by day and id. */
struct stack {
	struct entry *entries;
	size_t count, room;
};

/* The areas of one band, by number. */
struct stacks {
	struct stack *of;
	size_t count;
};

struct stack_register {
	struct arena *memory;
	struct stacks bands[BANDS_MAX];
};

struct stack_register *stack_register_new(struct arena *memory)
{
	struct stack_register *stack = ARENA_NEW(memory, struct stack_register);
	stack->memory = memory;
	return stack;
}

static struct stack *stack_of(struct stack_register *into, size_t band, size_t area)
{
	struct stacks *stacks = &into->bands[band];
	if (area >= stacks->count) {
		size_t count = (area + 1) * 2;
		struct stack *of = ARENA_ARRAY(into->memory, struct stack, count);
		if (stacks->count)
			memcpy(of, stacks->of, stacks->count * sizeof *of);
		*stacks = (struct stacks){ of, count };
	}
	return &stacks->of[area];
}

static int entry_compare(const struct entry *a, const struct entry *b)
{
	int days = date_compare(a->day, b->day);
	return days ? days : strcmp(a->id, b->id);
}

static void make_room(struct arena *memory, struct stack *stack)
{
	if (stack->count < stack->room)
		return;
	stack->room = stack->room ? stack->room * 2 : 4;
	struct entry *entries = ARENA_ARRAY(memory, struct entry, stack->room);
	if (stack->count)
		memcpy(entries, stack->entries, stack->count * sizeof *entries);
	stack->entries = entries;
}

/* Kept in order, so that the same register answers the same whatever order it was read in. */
static void insert(struct arena *memory, struct stack *stack, struct entry entry)
{
	size_t at = stack->count;
	while (at && entry_compare(&stack->entries[at - 1], &entry) > 0)
		at--;
	if (at && entry_compare(&stack->entries[at - 1], &entry) == 0)
		return;
	make_room(memory, stack);
	memmove(&stack->entries[at + 1], &stack->entries[at], (stack->count - at) * sizeof entry);
	stack->entries[at] = entry;
	stack->count++;
}

static void add_row(struct stack_register *into, const struct assessment *assessment, const struct impact *impact,
                    struct entry entry)
{
	struct area_set areas =
	        impact_areas(into->memory, impact, assessment->decision, assessment->against->population);
	for (size_t band = 0; band < assessment->against->bands->count; band++)
		for (size_t i = 0; (impact->age_bands.bits & band_bit(band)) && i < areas.count; i++)
			insert(into->memory, stack_of(into, band, areas.area[i]), entry);
}

void stack_register_add(struct stack_register *into, const struct assessment *assessment)
{
	const struct option_result *option = assessment->decided ? assessment->decided : assessment->proposed;
	struct entry entry = { .day = effect_date(assessment->decision), .handled = assessment->decision->meeting };
	if (!option || !assessment->against->population || !date_given(entry.day))
		return;
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *row = &option->impacts[i];
		if (row->impact->direction != DIRECTION_NEGATIVE || class_of(row->residual) < STACKING_CLASS)
			continue;
		if (!entry.id)
			entry.id = arena_string(into->memory,
			                        assessment->decision->id ? assessment->decision->id : "");
		add_row(into, assessment, row->impact, entry);
	}
}

/* Whether b comes less than so many months after a; past the end of the calendar everything does. */
static bool is_within(struct date a, struct date b, int months)
{
	struct date end = date_add_months(a, months);
	return !date_given(end) || date_compare(end, b) > 0;
}

/* The first entry that is not too long before the day. */
static size_t window_start(const struct stack *stack, struct date day, int months)
{
	size_t low = 0, high = stack->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		struct date other = stack->entries[middle].day;
		if (date_compare(other, day) >= 0 || is_within(other, day, months))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static bool counts(const struct entry *entry, const struct stack_question *question)
{
	if (date_given(question->last) && date_compare(entry->handled, question->last) > 0)
		return false;
	return !question->id || strcmp(entry->id, question->id) != 0;
}

static const struct entry *hit_in(const struct stack *stack, const struct stack_question *question, int months)
{
	struct date day = question->day;
	for (size_t i = window_start(stack, day, months); i < stack->count; i++) {
		const struct entry *entry = &stack->entries[i];
		if (date_compare(entry->day, day) > 0 && !is_within(day, entry->day, months))
			return NULL;
		if (counts(entry, question))
			return entry;
	}
	return NULL;
}

const char *stack_register_hit(const struct stack_register *stack, const struct stack_question *question, int months)
{
	const struct area_set areas = question->areas;
	const struct entry *first = NULL;
	for (size_t band = 0; band < BANDS_MAX; band++) {
		const struct stacks *stacks = &stack->bands[band];
		for (size_t i = 0; (question->bands & band_bit(band)) && i < areas.count; i++) {
			if (areas.area[i] >= stacks->count)
				continue;
			const struct entry *hit = hit_in(&stacks->of[areas.area[i]], question, months);
			if (hit && (!first || entry_compare(hit, first) < 0))
				first = hit;
		}
	}
	return first ? first->id : NULL;
}
