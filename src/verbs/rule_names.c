/* SPDX-License-Identifier: EUPL-1.2 */
/* The names of rules in files: neither readers nor linkers know which rules there are. */
#include <string.h>

#include "ids.h"
#include "near.h"
#include "rule_list.h"
#include "state.h"

static void check_name(struct reading *reading, const char *name, struct where at)
{
	static const struct text kind = TEXT("sääntö", "regel", "rule");
	struct near near = { .word = name };
	const struct message *rule;
	for (size_t i = 0; (rule = rule_at(i)) != NULL; i++) {
		if (strcmp(rule->id, name) == 0)
			return;
		near_offer(&near, rule->id);
	}
	say_unknown_item(reading->diags, name, at, kind, near.best);
}

static void check_changes(struct reading *reading, const struct project *project)
{
	for (size_t i = 0; i < project->rules_count; i++)
		if (project->rules[i].rule != NULL)
			check_name(reading, project->rules[i].rule, field_where(&project->rules[i], KEY_RULE));
}

void check_rule_names(struct reading *reading, enum file_kind kind, const void *record)
{
	const struct field *field = record_field(file_kind_record(kind), KEY_WAIVERS);
	if (record == NULL || field == NULL)
		return;
	const struct waiver *waivers;
	size_t count;
	memcpy(&waivers, (const char *)record + field->offset, sizeof waivers);
	memcpy(&count, (const char *)record + field->count_offset, sizeof count);
	for (size_t i = 0; i < count; i++)
		if (waivers[i].rule != NULL)
			check_name(reading, waivers[i].rule, field_where(&waivers[i], KEY_RULE));
	if (kind == FILE_KIND_PROJECT)
		check_changes(reading, record);
}
