/* SPDX-License-Identifier: EUPL-1.2 */
#include "named_figures.h"

#include "arena.h"

enum { OF_DECISION = 1 + TRIGGER_END, OF_OPTION = 5 + 3 * BUDGET_LEVEL_END, OF_IMPACT = 3 };

static void name(struct assessment *in, const char *id, const char *key, const struct figure *figure)
{
	if (figure)
		in->figures[in->figure_count++] = (struct named_figure){ id ? id : "", key, figure };
}

static void name_impacts(struct assessment *in, const struct option_result *option)
{
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *row = &option->impacts[i];
		name(in, row->impact->id, "significance_class", row->gross);
		name(in, row->impact->id, "residual_class", row->residual);
		name(in, row->impact->id, "children", row->children);
	}
}

static void name_option(struct arena *memory, struct assessment *in, const struct option_result *option)
{
	const char *id = option->option->id;
	name(in, id, "worst_negative", option->worst_negative);
	name(in, id, "best_positive", option->best_positive);
	name(in, id, "unknowns", option->unknowns);
	name(in, id, "verdict", option->verdict);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const char *code = word_code(&words_budget_level, level);
		name(in, id, arena_printf(memory, "incidence.%s.net", code), option->incidence[level].net);
		name(in, id, arena_printf(memory, "incidence.%s.cuts", code), option->incidence[level].cuts);
		name(in, id, arena_printf(memory, "incidence.%s.burden_index", code), option->incidence[level].burden);
	}
	name(in, id, "savings", option->savings);
	name_impacts(in, option);
}

static size_t room_for(const struct assessment *assessment)
{
	size_t room = OF_DECISION + assessment->option_count * OF_OPTION;
	for (size_t i = 0; i < assessment->option_count; i++)
		room += assessment->options[i].impact_count * OF_IMPACT;
	return room;
}

void name_figures(struct arena *memory, struct assessment *assessment)
{
	assessment->figures = ARENA_ARRAY(memory, struct named_figure, room_for(assessment));
	for (size_t i = 0; i < assessment->option_count; i++)
		name_option(memory, assessment, &assessment->options[i]);
	for (int trigger = TRIGGER_CHILDREN_TARGETED; trigger < TRIGGER_END; trigger++)
		name(assessment, "", arena_printf(memory, "trigger.%s", word_code(&words_trigger, trigger)),
		     assessment->screening.triggers[trigger].figure);
	name(assessment, "", "proposed_scope", assessment->screening.proposed);
}
