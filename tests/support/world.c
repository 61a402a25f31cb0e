/* SPDX-License-Identifier: EUPL-1.2 */
#include "world.h"

#include "classes.h"

enum { CASES = 3000 };

int pick(struct chance *chance, int first, int end)
{
	return (int)chance_between(chance, first, end - 1);
}

static const char *id_of(struct arena *memory, const char *letter, size_t option, size_t row)
{
	return arena_printf(memory, "%s%zu%zu", letter, option, row);
}

static struct duration some_duration(struct chance *chance)
{
	struct duration duration = { .given = pick(chance, 0, 8) > 0 };
	if (pick(chance, 0, 4) == 0)
		duration.word = (enum duration_word)pick(chance, DURATION_WORD_PERMANENT, DURATION_WORD_END);
	else
		duration.months = pick(chance, 1, 100);
	return duration;
}

static void fill_row(struct world *world, struct chance *chance, size_t option, size_t at)
{
	struct impact *row = &world->rows[option][at];
	*row = (struct impact){
		.id = id_of(world->memory, "V", option, at),
		.option = &world->options[option],
		.domain = (enum domain)pick(chance, DOMAIN_UNSET + 1, DOMAIN_END),
		.age_bands = { .bits = (uint32_t)pick(chance, 1, 1 << MADE_BANDS) },
		.direction = (enum direction)pick(chance, DIRECTION_POSITIVE, DIRECTION_END),
		.directness = (enum directness)pick(chance, DIRECTNESS_UNSET + 1, DIRECTNESS_END),
		.magnitude = (enum magnitude)pick(chance, MAGNITUDE_SMALL, MAGNITUDE_END),
		.likelihood = (enum likelihood)pick(chance, LIKELIHOOD_CERTAIN, LIKELIHOOD_END),
		.duration = some_duration(chance),
		.reversibility = (enum reversibility)pick(chance, REVERSIBILITY_REVERSIBLE, REVERSIBILITY_END),
	};
	world->sensitivity[option][at].level = (enum sensitivity)pick(chance, SENSITIVITY_UNSET, SENSITIVITY_END);
	row->sensitivity = &world->sensitivity[option][at];
	world->groups[option][at] = pick(chance, GROUP_UNSET + 1, GROUP_END);
	row->groups = (struct word_list){ .items = &world->groups[option][at], .count = pick(chance, 0, 3) == 0 };
	row->affected.of[YOUNGEST] = make_count(pick(chance, 0, 60), pick(chance, 60, 130));
}

static void fill_option(struct world *world, struct chance *chance, size_t at)
{
	struct option *option = &world->options[at];
	*option = (struct option){ .id = id_of(world->memory, "VE", at, 0), .index = at, .impacts = world->rows[at] };
	option->zero = at == 0 ? FLAG_YES : FLAG_UNSET;
	option->proposed = at == 1 ? FLAG_YES : FLAG_UNSET;
	option->impacts_count = (size_t)pick(chance, 0, WORLD_ROWS_MAX);
	for (size_t row = 0; row < WORLD_ROWS_MAX; row++)
		fill_row(world, chance, at, row);
	world->changes[at] = (struct change){
		.linked = &world->service,
		.change = (enum change_kind)pick(chance, CHANGE_KIND_UNSET + 1, CHANGE_KIND_END),
		.cost = { pick(chance, 0, 3) > 0, chance_between(chance, -20000000, 20000000) },
	};
	option->changes = pick(chance, 0, 6) == 0 ? NULL : &world->changes[at];
	option->changes_count = option->changes == NULL ? 0 : (size_t)pick(chance, 0, 2);
}

static void fill_measure(struct world *world, struct chance *chance, size_t at)
{
	static const struct text owner = TEXT("a", "a", "a");
	world->eases[at] = &world->rows[pick(chance, 0, WORLD_OPTIONS)][pick(chance, 0, WORLD_ROWS_MAX)];
	world->measures[at] = (struct measure){
		.id = id_of(world->memory, "L", at, 0),
		.type = (enum measure_type)pick(chance, MEASURE_TYPE_UNSET + 1, MEASURE_TYPE_END),
		.owner = owner,
		.deadline = { 2027, 6, 30 },
		.funding = (enum funding)pick(chance, FUNDING_UNSET, FUNDING_END),
		.status = (enum measure_status)pick(chance, MEASURE_STATUS_UNSET, MEASURE_STATUS_END),
		.eases = &world->eases[at],
		.eases_count = 1,
	};
}

static void fill_answers(struct world *world, struct chance *chance)
{
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		world->answers.of[trigger].answer =
			(enum trigger_answer)pick(chance, TRIGGER_ANSWER_UNSET, TRIGGER_ANSWER_END);
	world->screening = (struct screening){ .scope = SCOPE_LIGHT, .answers = &world->answers };
}

/* Mostly calm answers, so that something is left that can raise the scope. */
static void calm_answers(struct world *world)
{
	for (int trigger = 1; trigger < TRIGGER_END; trigger++)
		world->answers.of[trigger].answer = TRIGGER_ANSWER_NO;
}

static struct world *world_new(struct arena *memory, struct chance *chance)
{
	struct world *world = ARENA_NEW(memory, struct world);
	world->memory = memory;
	world->against = make_surroundings(memory);
	world->service = (struct service){ .id = "s",
		                           .impact = (enum impact_type)pick(chance, 1, IMPACT_TYPE_END),
		                           .age_bands = { .bits = (uint32_t)pick(chance, 1, 1 << MADE_BANDS) } };
	world->service.clients.of[YOUNGEST] = make_count(50, 50);
	for (size_t i = 0; i < WORLD_OPTIONS; i++)
		fill_option(world, chance, i);
	for (size_t i = 0; i < WORLD_MEASURES; i++)
		fill_measure(world, chance, i);
	fill_answers(world, chance);
	if (pick(chance, 0, 2) == 0)
		calm_answers(world);
	world->decision = *make_decision(memory, NULL, 0, NULL, 0);
	world->decision.options = world->options;
	world->decision.options_count = WORLD_OPTIONS;
	world->decision.zero_option = &world->options[0];
	world->decision.proposed_option = &world->options[1];
	world->decision.screening = &world->screening;
	world->decision.measures = world->measures;
	world->decision.measures_count = WORLD_MEASURES;
	return world;
}

const struct assessment *assessed(struct world *world)
{
	return assess(world->memory, &world->decision, &world->against);
}

int class_number(const struct figure *figure)
{
	return figure == NULL ? -2 : class_of(figure);
}

void on_many_worlds(void (*property)(struct world *, struct chance *))
{
	for (uint64_t i = 0; i < CASES; i++) {
		struct arena *memory = arena_new();
		struct chance chance = { i };
		property(world_new(memory, &chance), &chance);
		arena_free(memory);
	}
}
