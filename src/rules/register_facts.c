/* SPDX-License-Identifier: EUPL-1.2 */
#include "register_facts.h"

#include <string.h>

#include "affected.h"
#include "agenda_states.h"
#include "arena.h"
#include "keep_decision.h"
#include "names.h"

struct register_facts *register_facts_new(struct arena *memory)
{
	struct register_facts *facts = ARENA_NEW(memory, struct register_facts);
	facts->memory = memory;
	facts->by_name = names_new(memory);
	facts->by_record = names_new(memory);
	return facts;
}

/* Room for one more pointer in an array of them. */
static void *with_room(struct arena *memory, void *items, size_t count, size_t *room)
{
	if (count < *room)
		return items;
	*room = *room == 0 ? 64 : *room * 2;
	void *larger = arena_array(memory, *room, sizeof(void *));
	if (count > 0)
		memcpy(larger, items, count * sizeof(void *));
	return larger;
}

/* ---- Decisions ---- */

static void join_record(struct register_facts *facts, struct decision_fact *fact)
{
	const struct decision_fact *first = names_find(facts->by_record, NULL, fact->record);
	if (first == NULL) {
		names_add(facts->by_record, NULL, fact->record, fact);
		return;
	}
	fact->same_record = first->same_record;
	facts->decisions[first->order]->same_record = fact;
}

void register_facts_add_decision(struct register_facts *facts, const struct judging *on, const char *path)
{
	if (names_find(facts->by_name, NULL, path) != NULL)
		return;
	struct decision_fact *fact = keep_decision(facts->memory, on, path);
	fact->order = facts->decision_count;
	facts->decisions =
	        with_room(facts->memory, facts->decisions, facts->decision_count, &facts->decision_room);
	facts->decisions[facts->decision_count++] = fact;
	names_add(facts->by_name, NULL, fact->path, fact);
	names_add(facts->by_name, NULL, fact->id, fact);
	if (fact->record != NULL)
		join_record(facts, fact);
}

const struct decision_fact *register_facts_decision(const struct register_facts *facts, const char *name)
{
	return name == NULL ? NULL : names_find(facts->by_name, NULL, name);
}

const struct decision_fact *register_facts_of_record(const struct register_facts *facts, const char *record)
{
	return record == NULL ? NULL : names_find(facts->by_record, NULL, record);
}

void register_facts_set_errors(struct register_facts *facts, const char *name, size_t errors)
{
	const struct decision_fact *fact = register_facts_decision(facts, name);
	if (fact != NULL)
		facts->decisions[fact->order]->errors = errors;
}

bool is_decided(const struct decision_fact *decision)
{
	return date_given(decision->resolved);
}

/* ---- Follow-ups and agendas ---- */

void register_facts_add_follow_up(struct register_facts *facts, const struct judging *on, const char *path)
{
	const struct follow_up *follow_up = on->follow_up;
	struct follow_up_fact *fact = ARENA_NEW(facts->memory, struct follow_up_fact);
	*fact = (struct follow_up_fact){
		.path = arena_string(facts->memory, path),
		.file = keep_file(facts->memory, follow_up->node->at, path),
		.decision = keep_string(facts->memory, follow_up->decision),
		.date = follow_up->date,
		.next_review = follow_up->next_review,
		.phase = follow_up->phase,
	};
	fact->id = follow_up->id == NULL ? fact->path : arena_string(facts->memory, follow_up->id);
	if (date_given(fact->next_review))
		fact->next_review_at = keep_place(facts->memory, field_where(follow_up, KEY_NEXT_REVIEW));
	facts->follow_ups =
	        with_room(facts->memory, facts->follow_ups, facts->follow_up_count, &facts->follow_up_room);
	facts->follow_ups[facts->follow_up_count++] = fact;
}

void register_facts_add_agenda(struct register_facts *facts, const struct judging *on, const char *path)
{
	struct agenda_fact *fact = ARENA_NEW(facts->memory, struct agenda_fact);
	struct agenda_states states = agenda_states(on->memory, on, facts);
	fact->path = arena_string(facts->memory, path);
	fact->id = on->agenda->id == NULL ? fact->path : arena_string(facts->memory, on->agenda->id);
	fact->meeting = on->agenda->meeting;
	fact->items = states.count;
	memcpy(fact->of_state, states.of_state, sizeof fact->of_state);
	facts->agendas = with_room(facts->memory, facts->agendas, facts->agenda_count, &facts->agenda_room);
	facts->agendas[facts->agenda_count++] = fact;
}

/* ---- Places ---- */

struct place place_in(const char *file, const struct kept_place *kept)
{
	return (struct place){
		.file = file,
		.line = kept->line,
		.column = kept->column,
		.end_line = kept->line,
		.end_column = kept->end_column,
		.excerpt = kept->excerpt,
	};
}

struct place place_labelled(const char *file, const struct kept_place *kept, struct text label)
{
	struct place place = place_in(file, kept);
	place.label = label;
	return place;
}
