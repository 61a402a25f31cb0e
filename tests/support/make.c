/* SPDX-License-Identifier: EUPL-1.2 */
#include "make.h"

#include <stdio.h>
#include <string.h>

#include "csv_tree.h"
#include "vocabulary.h"

static const struct band made_bands[MADE_BANDS] = {
	{ NULL, "0-6", { true, 0 }, { true, 6 }, FLAG_YES, { true, 84 } },
	{ NULL, "7-12", { true, 7 }, { true, 12 }, FLAG_YES, { true, 72 } },
	{ NULL, "13-15", { true, 13 }, { true, 15 }, FLAG_YES, { true, 36 } },
	{ NULL, "16-17", { true, 16 }, { true, 17 }, FLAG_YES, { true, 24 } },
	{ NULL, "18+", { true, 18 }, { false, 0 }, FLAG_NO, { false, 0 } },
};

static struct significance *make_significance(struct arena *memory)
{
	static const struct class_table
	        table = { .by_magnitude = {
		                  [MAGNITUDE_SMALL] = { .given = true, .of = { 1, 1, 2, 2 } },
		                  [MAGNITUDE_MODERATE] = { .given = true, .of = { 1, 2, 2, 3 } },
		                  [MAGNITUDE_LARGE] = { .given = true, .of = { 2, 3, 3, 4 } },
		                  [MAGNITUDE_VERY_LARGE] = { .given = true, .of = { 3, 3, 4, 4 } },
		          } };
	struct significance *significance = ARENA_NEW(memory, struct significance);
	significance->table = ARENA_NEW(memory, struct class_table);
	*significance->table = table;
	significance->enabled = FLAG_YES;
	significance->life_stage_step = (struct whole){ true, 1 };
	significance->unlikely_reversible_step = (struct whole){ true, -1 };
	significance->measure_step = (struct whole){ true, -1 };
	return significance;
}

static struct limit make_limit(int64_t number)
{
	return (struct limit){ .given = true, .number = number };
}

struct surroundings make_surroundings(struct arena *memory)
{
	struct policy *policy = ARENA_NEW(memory, struct policy);
	policy->age_bands = ARENA_ARRAY(memory, struct band, MADE_BANDS);
	memcpy(policy->age_bands, made_bands, sizeof made_bands);
	policy->age_bands_count = MADE_BANDS;
	policy->significance = make_significance(memory);
	policy->limits = ARENA_NEW(memory, struct limits);
	policy->limits->many_children = make_limit(100);
	policy->limits->many_children_share = make_limit(50000);
	policy->limits->child_cost = make_limit(10000000);
	policy->limits->stacking_months = make_limit(24);
	policy->limits->small_count = make_limit(5);
	policy->vulnerable_groups.items = ARENA_ARRAY(memory, int, 2);
	policy->vulnerable_groups.items[0] = GROUP_DISABLED;
	policy->vulnerable_groups.items[1] = GROUP_LOW_INCOME;
	policy->vulnerable_groups.count = 2;
	return (struct surroundings){ .policy = policy, .bands = bands_of_policy(memory, policy),
	                               .explained = true };
}

const struct population *make_population(struct arena *memory, const struct bands *bands, const char *lines)
{
	const char *csv = arena_printf(memory, "area,age_from,age_to,year,count\n%s", lines);
	struct diags *diags = diags_new();
	struct reading reading = {
		.memory = memory, .diags = diags, .vocabulary = vocabulary_new(memory), .bands = bands
	};
	struct population *population = population_new(memory, bands, 0);
	struct node *rows = csv_read(memory, source_of(memory, "population.csv", csv, strlen(csv)), diags);
	if (rows)
		population_add(population, &reading, rows);
	population_finish(population, &reading, NULL, 0);
	bool clean = rows && !diags_count(diags);
	diags_free(diags);
	return clean ? population : NULL;
}

struct areas make_areas(struct arena *memory, const char *name)
{
	struct node *node = ARENA_NEW(memory, struct node);
	const char **items = ARENA_ARRAY(memory, const char *, 1);
	node->kind = NODE_LIST;
	items[0] = name;
	return (struct areas){ .node = node, .items = items, .count = 1 };
}

struct sensitivity_given *make_sensitivity(struct arena *memory, enum sensitivity level)
{
	struct sensitivity_given *given = ARENA_NEW(memory, struct sensitivity_given);
	given->level = level;
	return given;
}

struct band_count make_count(int64_t low, int64_t high)
{
	return (struct band_count){ .given = true, .low = low, .high = high };
}

struct impact make_impact(struct arena *memory, const char *id)
{
	return (struct impact){
		.id = id,
		.domain = DOMAIN_HEALTH,
		.age_bands = { .bits = band_bit(YOUNGEST) },
		.direction = DIRECTION_NEGATIVE,
		.directness = DIRECTNESS_DIRECT,
		.magnitude = MAGNITUDE_MODERATE,
		.sensitivity = make_sensitivity(memory, SENSITIVITY_LOW),
		.likelihood = LIKELIHOOD_LIKELY,
		.duration = { .given = true, .months = 12 },
		.reversibility = REVERSIBILITY_REVERSIBLE,
		.affected = { .of = { [YOUNGEST] = make_count(10, 10) } },
	};
}

struct decision *make_decision(struct arena *memory, struct impact *impacts, size_t impact_count,
                               struct change *changes, size_t change_count)
{
	struct decision *decision = ARENA_NEW(memory, struct decision);
	struct option *options = ARENA_ARRAY(memory, struct option, 2);
	options[0] =
	        (struct option){ .id = "VE0", .zero = FLAG_YES, .changes = ARENA_ARRAY(memory, struct change, 1) };
	options[1] = (struct option){ .id = "VE1",
		                      .proposed = FLAG_YES,
		                      .changes = changes ? changes : ARENA_ARRAY(memory, struct change, 1),
		                      .changes_count = change_count,
		                      .impacts = impacts,
		                      .impacts_count = impact_count,
		                      .index = 1 };
	decision->id = "D-1";
	decision->type = DECISION_TYPE_OTHER;
	decision->meeting = (struct date){ 2026, 12, 8 };
	decision->effective = (struct date){ 2027, 8, 1 };
	decision->areas.whole = true;
	decision->options = options;
	decision->options_count = 2;
	decision->zero_option = &options[0];
	decision->proposed_option = &options[1];
	return decision;
}

void make_answers(struct arena *memory, struct decision *decision, enum trigger_answer answer)
{
	decision->screening = ARENA_NEW(memory, struct screening);
	decision->screening->answers = ARENA_NEW(memory, struct answers);
	for (int trigger = TRIGGER_CHILDREN_TARGETED; trigger < TRIGGER_END; trigger++)
		decision->screening->answers->of[trigger].answer = answer;
}
