/* SPDX-License-Identifier: EUPL-1.2 */
/* What is shown by name, and sums. */
#include <stdlib.h>
#include <string.h>

#include "affected.h"
#include "arena.h"
#include "year_parts.h"

/* ---- Lists ---- */

void year_list_add(struct year_list *list, struct arena *memory, const void *item)
{
	if (list->count == list->room) {
		size_t room = list->room == 0 ? 16 : list->room * 2;
		const void **larger = ARENA_ARRAY(memory, const void *, room);
		if (list->count > 0)
			memcpy(larger, list->items, list->count * sizeof *larger);
		list->items = larger;
		list->room = room;
	}
	list->items[list->count++] = item;
}

void year_list_sort(struct year_list *list, int (*compare)(const void *left, const void *right))
{
	if (list->count > 1)
		qsort(list->items, list->count, sizeof *list->items, compare);
}

int year_compare_strings(const char *a, const char *b)
{
	return strcmp(a == NULL ? "" : a, b == NULL ? "" : b);
}

int year_compare_bodies(const struct year_body *a, const struct year_body *b)
{
	return strcmp(text_in(&a->name, FI), text_in(&b->name, FI));
}

/* ---- Texts ---- */

struct text year_text(struct year *year, const struct text *text)
{
	struct text kept = { { NULL } };
	for (int language = 0; language < LANGUAGES; language++) {
		const char *own = text->in[language];
		for (int other = 0; own != NULL && other < language; other++)
			if (text->in[other] == own)
				kept.in[language] = kept.in[other];
		if (own != NULL && kept.in[language] == NULL)
			kept.in[language] = arena_string(year->memory, own);
	}
	return kept;
}

/* ---- Bodies and matters ---- */

static const int body_space = 0, matter_space = 0;

struct body_name {
	struct year_body *body;
};

/* A language that one file lacks another may give; of two names the first by bytes, whichever was read first. */
static void add_languages(struct year *year, struct text *known, const struct text *name)
{
	for (int language = 0; language < LANGUAGES; language++) {
		const char *given = name->in[language], *own = known->in[language];
		if (given != NULL && (own == NULL || strcmp(given, own) < 0))
			known->in[language] = arena_string(year->memory, given);
	}
}

struct year_body *year_body(struct year *year, const struct text *name)
{
	const struct body_name *known = names_find(year->names, &body_space, text_in(name, FI));
	if (known != NULL) {
		add_languages(year, &known->body->name, name);
		return known->body;
	}
	struct year_body *body = ARENA_NEW(year->memory, struct year_body);
	struct body_name *entry = ARENA_NEW(year->memory, struct body_name);
	body->name = year_text(year, name);
	entry->body = body;
	names_add(year->names, &body_space, text_in(&body->name, FI), entry);
	year_list_add(&year->bodies, year->memory, body);
	return body;
}

const struct year_matter *year_matter(struct year *year, const struct decision *decision)
{
	const struct year_matter *known = decision->id == NULL ? NULL : year_matter_known(year, decision->id);
	if (known != NULL)
		return known;
	struct date resolved = resolution_date(decision);
	struct year_matter *matter = ARENA_NEW(year->memory, struct year_matter);
	*matter = (struct year_matter){
		.id = arena_string(year->memory, decision->id == NULL ? "" : decision->id),
		.title = year_text(year, &decision->title),
		.body = year_body(year, &decision->body),
		.date = date_given(resolved) ? resolved : decision->meeting,
		.decided = date_given(resolved),
	};
	names_add(year->names, &matter_space, matter->id, matter);
	return matter;
}

const struct year_matter *year_matter_known(const struct year *year, const char *id)
{
	return names_find(year->names, &matter_space, id);
}

/* ---- Sums ---- */

void year_sum_add(struct year *year, struct year_sum *sum, enum figure_unit unit, int64_t number, const char *label,
                  struct where at)
{
	if (!add_fits(sum->number, number, &sum->number))
		sum->too_large = true;
	sum->added++;
	if (!year->against->explained)
		return;
	sum->from.memory = year->memory;
	figures_add(&sum->from, figure_kept(year->memory, text_same(label == NULL ? "" : label), unit, number, at));
}

void year_sum_withhold(struct year *year, struct year_sum *sum)
{
	const struct figure **last = sum->from.count == 0 ? NULL : &sum->from.items[sum->from.count - 1];
	if (last != NULL)
		*last = figure_withheld(year->memory, *last, true);
}

void year_share_add(struct year *year, struct year_share *share, bool is_part, const char *label, struct where at)
{
	year_sum_add(year, &share->whole, FIGURE_COUNT, 1, label, at);
	if (is_part)
		year_sum_add(year, &share->part, FIGURE_COUNT, 1, label, at);
}

const struct figure *year_sum_figure(struct year *year, const struct year_sum *sum, const struct formula *how,
                                     enum figure_unit unit)
{
	static const struct text too_large =
	        TEXT("summa on liian suuri", "summan är för stor", "the sum is too large");
	const struct figures *from = &sum->from;
	if (sum->too_large)
		return figure_unknown(year->memory, how, unit, too_large, from->items, from->count);
	return figure_made(year->memory, how, unit, sum->number, from->items, from->count);
}
