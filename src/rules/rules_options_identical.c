/* SPDX-License-Identifier: EUPL-1.2 */
/* Options whose impacts are the same word for word. */
#include "rules_options.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "rule_tools.h"

/* What is compared of the impacts of an option: a line for each, sorted. */
struct lines {
	const char **items;
	size_t count;
};

static uint64_t group_bits(const struct word_list *groups)
{
	_Static_assert(GROUP_END <= 64, "a bit for every group");
	uint64_t bits = 0;
	for (size_t i = 0; i < groups->count; i++)
		bits |= UINT64_C(1) << groups->items[i];
	return bits;
}

static const char *line_of(struct arena *memory, const struct impact *impact)
{
	const char *line = arena_printf(memory, "%d %" PRIx32 " %" PRIx64 " %d %d", (int)impact->domain,
	                                impact->age_bands.bits, group_bits(&impact->groups),
	                                (int)impact->direction, (int)impact->magnitude);
	for (int i = 0; i < LANGUAGES; i++) {
		const char *reasoning = impact->reasoning.in[i];
		line = arena_printf(memory, "%s %s", line, reasoning == NULL ? "" : folded(memory, reasoning));
	}
	return line;
}

static int compare_lines(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static struct lines lines_of(struct arena *memory, const struct option *option)
{
	struct lines lines = { ARENA_ARRAY(memory, const char *, option->impacts_count), option->impacts_count };
	for (size_t i = 0; i < lines.count; i++)
		lines.items[i] = line_of(memory, &option->impacts[i]);
	if (lines.count > 0)
		qsort(lines.items, lines.count, sizeof *lines.items, compare_lines);
	return lines;
}

static bool are_same(const struct lines *a, const struct lines *b)
{
	if (a->count == 0 || a->count != b->count)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (strcmp(a->items[i], b->items[i]) != 0)
			return false;
	return true;
}

static void find_identical(const struct rule *rule, const struct judging *on, const struct option *option,
                           const struct option *other)
{
	find(rule, on, &(struct diag){
		.at = field_where(option, KEY_IMPACTS),
		.also = field_where(other, KEY_IMPACTS),
		.also_label = TEXT("samat vaikutukset", "samma konsekvenser", "the same impacts"),
		.node = option->id,
		.arguments = { argue("option", option->id), argue("other", other->id) },
	});
}

/* Only options with as many impacts as another one can be the same. */
static bool has_equal_count(const struct decision *decision, const struct option *option)
{
	size_t equal = 0;
	for (size_t i = 0; i < decision->options_count; i++)
		equal += decision->options[i].impacts_count == option->impacts_count;
	return option->impacts_count > 0 && equal > 1;
}

/* Each option is compared with those before it; the first that is the same is enough. */
void check_identical(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	struct lines *lines = ARENA_ARRAY(on->memory, struct lines, decision->options_count);
	for (size_t i = 0; i < decision->options_count; i++) {
		if (!has_equal_count(decision, &decision->options[i]))
			continue;
		lines[i] = lines_of(on->memory, &decision->options[i]);
		size_t earlier = 0;
		while (earlier < i && !are_same(&lines[earlier], &lines[i]))
			earlier++;
		if (earlier < i)
			find_identical(rule, on, &decision->options[i], &decision->options[earlier]);
	}
}
