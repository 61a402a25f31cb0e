/* SPDX-License-Identifier: EUPL-1.2 */
/* What changes, and whether something else were better for children. */
#include "arena.h"
#include "child_parts.h"
#include "child_words.h"

/* ---- What changes ---- */

static const char *change_sentence(const struct child *child, const struct change *change)
{
	const char *name = in_language(&child->reporting, &change->linked->name);
	return child_fill(child, child_change(change->change), "name", name);
}

/* Services for adults are known to children by what the option is called, if at all. */
static bool is_known_to_children(const struct service *service)
{
	return service != NULL && (service->impact == IMPACT_TYPE_DIRECT || service->impact == IMPACT_TYPE_COMMUNAL);
}

static void list_changes(const struct child *child, struct section *section, const struct option *option)
{
	const char **lines = ARENA_ARRAY(child->reporting.memory, const char *, option->changes_count + 1);
	size_t count = 0;
	for (size_t i = 0; i < option->changes_count; i++)
		if (is_known_to_children(option->changes[i].linked))
			lines[count++] = change_sentence(child, &option->changes[i]);
	if (count > 0 && !child->decided)
		child_put(child, section, child_say(child, CHILD_IF_ACCEPTED));
	if (count > 0)
		section_list(child->reporting.doc, section, lines, count);
	else if (option->zero == FLAG_YES)
		child_put(child, section, child_say(child, CHILD_NO_CHANGE));
}

/* An option that is better for children than the chosen one; NULL: there is none. */
static const struct option *better_option(const struct child *child)
{
	const struct option *better = NULL;
	for (size_t i = 0; i < child->decision->options_count; i++) {
		const struct option *option = &child->decision->options[i];
		if (option->best_for_children != FLAG_YES)
			continue;
		if (option == child->chosen->option)
			return NULL;
		better = better == NULL ? option : better;
	}
	return better;
}

static void tell_better(const struct child *child, struct section *section)
{
	const struct option *better = better_option(child);
	if (better == NULL)
		return;
	child_put_name(child, section, CHILD_BEST, &better->name);
	child_put(child, section, child_say(child, child->decided ? CHILD_BEST_NOT_CHOSEN : CHILD_BEST_NOT_PROPOSED));
}

/* Nothing assessed, or nothing that children would notice. */
static void tell_empty(const struct child *child, struct section *section)
{
	const struct option_result *chosen = child->chosen;
	size_t felt = 0;
	for (size_t i = 0; i < chosen->impact_count; i++)
		felt += impact_is_felt(chosen->impacts[i].impact);
	if (chosen->impact_count == 0 && chosen->option->zero == FLAG_YES)
		return;
	if (chosen->impact_count == 0)
		child_put(child, section, child_say(child, CHILD_NOT_ASSESSED));
	else if (felt == 0)
		child_put(child, section, child_say(child, CHILD_LITTLE));
}

void child_changes(const struct child *child)
{
	struct section *section = child_section(child, "changes", child->decided ? CHILD_CHANGES : CHILD_WOULD_CHANGE,
	                                        PICTOGRAM_CHANGE);
	if (child->chosen == NULL) {
		child_put(child, section, child_say(child, CHILD_NOT_ASSESSED));
		return;
	}
	const struct option *option = child->chosen->option;
	child_put_name(child, section, child->decided ? CHILD_DECISION : CHILD_PROPOSAL, &option->name);
	if (child->unlike_proposal)
		child_put(child, section, child_say(child, CHILD_UNLIKE_PROPOSAL));
	list_changes(child, section, option);
	tell_better(child, section);
	tell_empty(child, section);
}
