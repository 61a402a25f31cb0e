/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "basis.h"
#include "rule.h"
#include "rule_tools.h"

/* ---- Which groups the assessment speaks of ---- */

struct group_set {
	bool has[GROUP_END];
};

static void add_list(struct group_set *set, const struct word_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		set->has[list->items[i]] = true;
}

/* Those of the impacts, and those that were found not to differ. */
static struct group_set assessed_groups(const struct decision *decision)
{
	struct group_set set = { { false } };
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(decision, &walk)) != NULL;)
		add_list(&set, &impact->groups);
	for (size_t i = 0; i < decision->groups_without_difference_count; i++)
		set.has[decision->groups_without_difference[i].group] = true;
	return set;
}

static void check_none_assessed(const struct rule *rule, const struct judging *on)
{
	struct group_set assessed = assessed_groups(on->decision);
	const struct word_list *vulnerable = &on->policy->vulnerable_groups;
	for (size_t i = 0; i < vulnerable->count; i++)
		if (assessed.has[vulnerable->items[i]])
			return;
	find(rule, on, &(struct diag){ .at = field_where(on->decision, KEY_OPTIONS) });
}

/* ---- The same for a group as for everybody ---- */

/* The reasoning of each row of an option, folded once. */
struct reasons {
	const struct option *option;
	const char *(*of)[LANGUAGES];
};

static struct reasons reasons_of(struct arena *memory, const struct option *option)
{
	struct reasons reasons = { option, arena_array(memory, option->impacts_count, sizeof reasons.of[0]) };
	for (size_t i = 0; i < option->impacts_count; i++)
		for (int language = 0; language < LANGUAGES; language++) {
			const char *text = option->impacts[i].reasoning.in[language];
			reasons.of[i][language] = text == NULL ? "" : folded(memory, text);
		}
	return reasons;
}

static bool same_reason(const struct reasons *reasons, size_t a, size_t b)
{
	for (int language = 0; language < LANGUAGES; language++) {
		const char *first = reasons->of[a][language], *second = reasons->of[b][language];
		if (first[0] != '\0' && strcmp(first, second) == 0)
			return true;
	}
	return false;
}

/* What is not known is not the same. */
static bool same_values(const struct impact *a, const struct impact *b)
{
	if (a->direction != b->direction || a->direction == DIRECTION_UNKNOWN)
		return false;
	if (a->magnitude != b->magnitude || a->magnitude == MAGNITUDE_UNKNOWN)
		return false;
	return a->sensitivity != NULL && b->sensitivity != NULL && a->sensitivity->level == b->sensitivity->level;
}

static const char *group_names(const struct judging *on, const struct word_list *groups, enum language language)
{
	const char *names = word_label(&words_group, groups->items[0], language);
	for (size_t i = 1; i < groups->count; i++)
		names = arena_printf(on->memory, "%s; %s", names,
		                     word_label(&words_group, groups->items[i], language));
	return names;
}

static void find_same(const struct rule *rule, const struct judging *on, const struct impact *impact,
                      const struct impact *other, enum key key)
{
	static const struct text for_all = TEXT("kaikkien lasten vaikutus", "konsekvensen för alla barn",
	                                        "the impact on all children");
	const struct argument group = { "group", TEXT(group_names(on, &impact->groups, FI),
		                                      group_names(on, &impact->groups, SV),
		                                      group_names(on, &impact->groups, EN)) };
	find(rule, on, &(struct diag){
		.at = field_where(impact, key),
		.also = field_where(other, KEY_ID),
		.also_label = for_all,
		.node = impact->id,
		.arguments = { argue("impact", impact->id), group, argue("other", other->id) },
	});
}

/* Says once that a row with groups is the same as a row without. */
static void compare_row(const struct rule *rule, const struct judging *on, const struct reasons *reasons, size_t row)
{
	const struct option *option = reasons->option;
	const struct impact *impact = &option->impacts[row];
	for (size_t i = 0; i < option->impacts_count; i++) {
		const struct impact *other = &option->impacts[i];
		if (other->groups.count > 0 || other->domain != impact->domain || !impact_is_felt(other))
			continue;
		if (same_values(impact, other)) {
			find_same(rule, on, impact, other, KEY_GROUPS);
			return;
		}
		if (same_reason(reasons, row, i)) {
			find_same(rule, on, impact, other, KEY_REASONING);
			return;
		}
	}
}

static void check_not_differentiated(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		struct reasons reasons = reasons_of(on->memory, option);
		for (size_t row = 0; row < option->impacts_count; row++)
			if (option->impacts[row].groups.count > 0 && impact_is_felt(&option->impacts[row]))
				compare_row(rule, on, &reasons, row);
	}
}

/* ---- Named, and not assessed ---- */

/* A group that is neither assessed nor spoken of before. */
static void find_named(const struct rule *rule, const struct judging *on, struct group_set *seen, int group,
                       struct where at, const char *node)
{
	if (seen->has[group])
		return;
	seen->has[group] = true;
	find(rule, on, &(struct diag){
		.at = at,
		.node = node,
		.arguments = { argue_word("group", &words_group, group) },
	});
}

static void check_list(const struct rule *rule, const struct judging *on, struct group_set *seen,
                       const struct word_list *list, const char *node)
{
	for (size_t i = 0; i < list->count; i++)
		find_named(rule, on, seen, list->items[i], item_where(list->node, i), node);
}

static void check_participation(const struct rule *rule, const struct judging *on, struct group_set *seen,
                                const struct participation *participation)
{
	check_list(rule, on, seen, &participation->groups_reached, participation->id);
	for (size_t i = 0; i < participation->groups_missed_count; i++) {
		const struct group_missed *missed = &participation->groups_missed[i];
		find_named(rule, on, seen, (int)missed->group, field_where(missed, KEY_GROUP), participation->id);
	}
}

static void check_named_but_not_assessed(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	struct group_set seen = assessed_groups(decision);
	for (size_t i = 0; i < decision->participation_count; i++)
		check_participation(rule, on, &seen, &decision->participation[i]);
	for (size_t i = 0; i < decision->evidence_count; i++)
		if (decision->evidence[i].covers != NULL)
			check_list(rule, on, &seen, &decision->evidence[i].covers->groups, decision->evidence[i].id);
}

static const struct rule table[] = {
	{ .says = {
		.id = "groups/none-assessed", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("vaikutuksia eri lapsiryhmiin ei ole arvioitu",
		                 "konsekvenserna för olika grupper av barn har inte bedömts",
		                 "impacts on different groups of children have not been assessed"),
		.cure = TEXT("Arvioi vaikutukset haavoittuvassa asemassa oleviin ryhmiin tai kirjaa perusteltuna, ettei eroa ole.",
		             "Bedöm konsekvenserna för grupper i utsatt ställning eller anteckna med motivering att det inte finns någon skillnad.",
		             "Assess the impacts on vulnerable groups, or record with a reason that there is no difference."),
	  },
	  .scope = RULE_FULL, .check = check_none_assessed },
	{ .says = {
		.id = "groups/not-differentiated", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("vaikutus {impact} ({group}) on arvioitu samaksi kuin vaikutus {other}, joka koskee kaikkia lapsia",
		                 "konsekvensen {impact} ({group}) har bedömts vara densamma som konsekvensen {other}, som gäller alla barn",
		                 "impact {impact} ({group}) is assessed as the same as impact {other}, which concerns all children"),
		.cure = TEXT("Kerro, miten ryhmän tilanne eroaa, tai kirjaa, ettei eroa ole.",
		             "Berätta hur gruppens situation skiljer sig, eller anteckna att det inte finns någon skillnad.",
		             "Say how the situation of the group differs, or record that there is no difference."),
	  },
	  .scope = RULE_LIGHT, .check = check_not_differentiated },
	{ .says = {
		.id = "groups/named-but-not-assessed", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("ryhmä \"{group}\" mainitaan, mutta vaikutuksia siihen ei ole arvioitu",
		                 "gruppen \"{group}\" nämns, men konsekvenserna för den har inte bedömts",
		                 "the group \"{group}\" is mentioned, but impacts on it have not been assessed"),
		.cure = TEXT("Lisää ryhmälle vaikutus tai kirjaa perusteltuna, ettei eroa ole.",
		             "Lägg till en konsekvens för gruppen eller anteckna med motivering att det inte finns någon skillnad.",
		             "Add an impact on the group, or record with a reason that there is no difference."),
	  },
	  .scope = RULE_LIGHT, .check = check_named_but_not_assessed },
};
const struct rule_set rules_groups = RULE_SET(table);
