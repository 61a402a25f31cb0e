/* SPDX-License-Identifier: EUPL-1.2 */
/* Registers made by hand for tests of what piles up: a decision is a row or two, with its counts of children. */
#ifndef REGISTER_SCENE_H
#define REGISTER_SCENE_H

#include "arena.h"
#include "cumulation.h"
#include "make.h"

enum { SCENE_AREAS = 3, SCENE_ROWS = 2 };

/* The areas are Harju, Laakso and Niemi, with 600, 540 and 500 people of the youngest band. */
struct scene {
	struct arena *memory;
	struct surroundings against;
	struct register_facts *facts;
	struct cumulation_input input;
};

/* One row; a low below zero is no count. Without a direction it is negative, without bands of the youngest. */
struct scene_row {
	int domain, residual;
	int64_t low, high;
	uint32_t areas; /* bits; none: the first */
	uint64_t groups;
	enum direction direction;
	uint16_t bands;
	bool hidden;
};

static inline struct scene scene_new(void)
{
	struct scene scene = { .memory = arena_new() };
	scene.against = make_surroundings(scene.memory);
	scene.against.population = make_population(scene.memory, scene.against.bands,
	                                           "Harju,0,6,2025,600\nHarju,7,12,2025,300\nHarju,13,,2025,9000\n"
	                                           "Laakso,0,6,2025,540\nLaakso,7,12,2025,270\nLaakso,13,,2025,8000\n"
	                                           "Niemi,0,6,2025,500\nNiemi,7,12,2025,250\nNiemi,13,,2025,7000\n");
	struct limits *limits = scene.against.policy->limits;
	limits->group_alert = (struct limit){ .given = true, .number = 3 };
	limits->burden_index_alert = (struct limit){ .given = true, .number = 1250000 };
	scene.facts = register_facts_new(scene.memory);
	scene.input = (struct cumulation_input){
		.facts = scene.facts, .policy = scene.against.policy, .bands = scene.against.bands,
		.population = scene.against.population, .year = 2026,
	};
	return scene;
}

static inline const struct area_set *scene_areas(struct arena *memory, uint32_t bits)
{
	struct area_set *set = ARENA_NEW(memory, struct area_set);
	uint32_t *areas = ARENA_ARRAY(memory, uint32_t, SCENE_AREAS);
	for (uint32_t area = 0; area < SCENE_AREAS; area++)
		if ((bits == 0 ? 1 : bits) & UINT32_C(1) << area)
			areas[set->count++] = area;
	set->area = areas;
	return set;
}

static inline struct decision_fact *scene_decision(struct scene *scene, const char *id, struct date effect,
                                                   bool decided, const struct scene_row *rows, size_t count)
{
	struct arena *memory = scene->memory;
	struct decision_fact *decision = ARENA_NEW(memory, struct decision_fact);
	struct decision_more *more = ARENA_NEW(memory, struct decision_more);
	struct row_fact *made = ARENA_ARRAY(memory, struct row_fact, count);
	struct count_fact *counts = ARENA_ARRAY(memory, struct count_fact, count * MADE_BANDS);
	for (size_t i = 0; i < count; i++) {
		const struct scene_row *row = &rows[i];
		uint16_t bands = row->bands == 0 ? 1 : row->bands;
		made[i] = (struct row_fact){
			.id = "V1", .groups = row->groups, .areas = scene_areas(memory, row->areas), .bands = bands,
			.domain = (uint8_t)row->domain, .residual = (int8_t)row->residual,
			.direction = (uint8_t)(row->direction == DIRECTION_UNSET ? DIRECTION_NEGATIVE : row->direction),
		};
		for (uint8_t band = 0; row->low >= 0 && band < MADE_BANDS; band++)
			if (bands & band_bit(band))
				counts[more->count_count++] = (struct count_fact){
					.low = (uint32_t)row->low, .high = (uint32_t)row->high, .row = (uint16_t)i,
					.band = band, .hidden = row->hidden,
				};
	}
	more->counts = counts;
	*decision = (struct decision_fact){
		.id = id, .path = id, .file = id, .effect = effect, .meeting = effect,
		.resolved = decided ? (struct date){ 2026, 1, 1 } : (struct date){ 0 },
		.rows = made, .row_count = (uint16_t)count, .more = more,
	};
	register_facts_take_over(scene->facts, decision);
	return decision;
}

#endif
