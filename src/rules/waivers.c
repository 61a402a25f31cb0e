/* SPDX-License-Identifier: EUPL-1.2 */
#include "waivers.h"

#include <string.h>

#include "arena.h"
#include "rule_tools.h"

struct waiver_use waiver_use_new(struct arena *memory, const struct waiver *waivers, size_t count,
                                 const char *file_id)
{
	return (struct waiver_use){ waivers, count, ARENA_ARRAY(memory, bool, count + 1), file_id };
}

/* In a file: its own id, or an id in it. In lva.yaml: FILE-ID or FILE-ID#ID. */
static bool concerns(const struct waiver_use *use, const char *concerned, const char *node)
{
	if (use->file_id == NULL || strcmp(concerned, use->file_id) == 0)
		return strcmp(concerned, node) == 0;
	size_t length = strlen(use->file_id);
	return strncmp(node, use->file_id, length) == 0 && node[length] == '#' &&
	       strcmp(node + length + 1, concerned) == 0;
}

/* lva.yaml and the decision need not be in one language: a name is the same in all of them. */
bool waiver_is_by(const struct waiver *waiver, const struct text *preparer)
{
	for (int own = 0; own < LANGUAGES; own++)
		for (int other = 0; other < LANGUAGES; other++)
			if (waiver->approved_by.in[own] != NULL && preparer->in[other] != NULL &&
			    same_folded(waiver->approved_by.in[own], preparer->in[other]))
				return true;
	return false;
}

static bool is_complete(const struct waiver *waiver)
{
	return waiver->rule != NULL && waiver->concerns != NULL && date_given(waiver->expires);
}

void waiver_for(struct waiver_use *use, const struct diag *finding, struct date as_of, const struct text *preparer,
                struct waiver_answer *answer)
{
	for (size_t i = 0; finding->message->waivable && finding->node != NULL && i < use->count; i++) {
		const struct waiver *waiver = &use->waivers[i];
		if (!is_complete(waiver) || strcmp(waiver->rule, finding->message->id) != 0 ||
		    !concerns(use, waiver->concerns, finding->node))
			continue;
		use->used[i] = true;
		if (date_compare(as_of, waiver->expires) > 0)
			answer->expired = waiver;
		else if (preparer != NULL && waiver_is_by(waiver, preparer))
			answer->self_approved = waiver;
		else
			answer->valid = waiver;
	}
}

bool waiver_is_of_file(const struct waiver *waiver, const char *file_id)
{
	size_t length = strlen(file_id);
	return waiver->concerns != NULL && strncmp(waiver->concerns, file_id, length) == 0 &&
	       (waiver->concerns[length] == '\0' || waiver->concerns[length] == '#');
}

bool waiver_was_used(const struct judging *on, size_t index)
{
	return on->own_waivers.used[index];
}

enum severity severity_in_project(const struct project *project, const struct message *rule)
{
	for (size_t i = 0; project != NULL && i < project->rules_count; i++) {
		const struct rule_change *change = &project->rules[i];
		if (change->rule == NULL || change->severity == RULE_SEVERITY_UNSET || strcmp(change->rule, rule->id) != 0)
			continue;
		enum severity changed = (enum severity)(change->severity - RULE_SEVERITY_OFF);
		return !rule->waivable && changed < rule->severity ? rule->severity : changed;
	}
	return rule->severity;
}
