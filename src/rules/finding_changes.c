/* SPDX-License-Identifier: EUPL-1.2 */
#include "finding_changes.h"

#include <string.h>

#include "arena.h"

const char *finding_node(const struct diag *finding)
{
	const char *mark = finding->node == NULL ? NULL : strchr(finding->node, '#');
	return mark == NULL ? "" : mark + 1;
}

static bool is_same_argument(const struct argument *one, const struct argument *other)
{
	if (one->name == NULL || other->name == NULL)
		return one->name == other->name;
	for (int language = 0; language < LANGUAGES; language++) {
		const char *text = one->value.in[language], *other_text = other->value.in[language];
		if (text == NULL || other_text == NULL ? text != other_text : strcmp(text, other_text) != 0)
			return false;
	}
	return strcmp(one->name, other->name) == 0;
}

static bool is_same(const struct diag *one, const struct diag *other)
{
	if (strcmp(one->message->id, other->message->id) != 0 || one->waived != other->waived ||
	    strcmp(finding_node(one), finding_node(other)) != 0)
		return false;
	for (int i = 0; i < ARGUMENTS_MAX; i++)
		if (!is_same_argument(&one->arguments[i], &other->arguments[i]))
			return false;
	return true;
}

static size_t length_of(const struct diag *list)
{
	size_t count = 0;
	for (; list != NULL; list = list->next)
		count++;
	return count;
}

static void add(struct finding_changes *changes, enum finding_fate fate, const struct diag *finding)
{
	changes->items[changes->count++] = (struct finding_change){ fate, finding };
	changes->fates[fate]++;
}

/* Takes the first finding of the earlier version that is the same and was not taken yet. */
static bool take(const struct diag *finding, const struct diag *before, bool *taken)
{
	for (size_t i = 0; before != NULL; before = before->next, i++)
		if (!taken[i] && is_same(finding, before))
			return taken[i] = true;
	return false;
}

const struct finding_changes *finding_changes_between(struct arena *memory, const struct diag *before,
                                                      const struct diag *after)
{
	struct finding_changes *changes = ARENA_NEW(memory, struct finding_changes);
	size_t before_count = length_of(before), i = 0;
	bool *taken = ARENA_ARRAY(memory, bool, before_count + 1);
	changes->items = ARENA_ARRAY(memory, struct finding_change, before_count + length_of(after) + 1);
	for (; after != NULL; after = after->next)
		add(changes, take(after, before, taken) ? FINDING_FATE_SAME : FINDING_FATE_NEW, after);
	for (; before != NULL; before = before->next)
		if (!taken[i++])
			add(changes, FINDING_FATE_GONE, before);
	return changes;
}
