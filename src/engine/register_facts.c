/* SPDX-License-Identifier: EUPL-1.2 */
#include "register_facts.h"

#include <string.h>

#include "agenda_states.h"
#include "arena.h"
#include "keep_decision.h"
#include "keep_more.h"

struct register_facts *register_facts_new(struct arena *memory)
{
	struct register_facts *facts = ARENA_NEW(memory, struct register_facts);
	facts->memory = memory;
	facts->strings.memory = memory;
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

static struct decision_fact *find_named(const struct register_facts *facts, const char *name)
{
	struct decision_fact *fact = NULL;
	if (name != NULL)
		fact = decision_table_find(&facts->table, facts->decisions, name, DECISION_ID);
	if (name != NULL && fact == NULL)
		fact = decision_table_find(&facts->table, facts->decisions, name, DECISION_PATH);
	return fact;
}

static void enter(struct register_facts *facts, enum decision_name which)
{
	struct decision_fact *fact = facts->decisions[facts->decision_count - 1];
	struct decision_fact *first =
	        decision_table_add(&facts->table, facts->memory, facts->decisions, facts->decision_count, which);
	if (first == NULL || which != DECISION_RECORD)
		return;
	fact->same_record = first->same_record;
	first->same_record = fact;
}

bool register_facts_has_path(const struct register_facts *facts, const char *path)
{
	return decision_table_find(&facts->table, facts->decisions, path, DECISION_PATH) != NULL;
}

bool register_facts_take_over(struct register_facts *facts, struct decision_fact *fact)
{
	if (register_facts_has_path(facts, fact->path))
		return false;
	fact->order = (uint32_t)facts->decision_count;
	facts->decisions =
	        with_room(facts->memory, facts->decisions, facts->decision_count, &facts->decision_room);
	facts->decisions[facts->decision_count++] = fact;
	enter(facts, DECISION_ID);
	enter(facts, DECISION_PATH);
	if (fact->record != NULL)
		enter(facts, DECISION_RECORD);
	return true;
}

bool register_facts_add_decision(struct register_facts *facts, const struct decision_taken *taken, const char *path)
{
	if (register_facts_has_path(facts, path))
		return false;
	struct decision_fact *fact = keep_decision(&facts->strings, taken, path);
	if (facts->keeps_more && taken->assessment != NULL)
		fact->more = keep_more(&facts->strings, taken->assessment, fact);
	return register_facts_take_over(facts, fact);
}

const struct decision_fact *register_facts_decision(const struct register_facts *facts, const char *name)
{
	return find_named(facts, name);
}

const struct decision_fact *register_facts_of_record(const struct register_facts *facts, const char *record)
{
	return record == NULL ? NULL
	                      : decision_table_find(&facts->table, facts->decisions, record, DECISION_RECORD);
}

void register_facts_set_errors(struct register_facts *facts, const char *name, size_t errors)
{
	struct decision_fact *fact = find_named(facts, name);
	if (fact != NULL)
		fact->errors = errors > UINT32_MAX ? UINT32_MAX : (uint32_t)errors;
}

bool is_decided(const struct decision_fact *decision)
{
	return date_given(decision->resolved);
}

/* ---- Follow-ups and agendas ---- */

void register_facts_add_follow_up(struct register_facts *facts, const struct follow_up *follow_up, const char *path)
{
	struct follow_up_fact *fact = ARENA_NEW(facts->memory, struct follow_up_fact);
	*fact = (struct follow_up_fact){
		.file = keep_file(&facts->strings, follow_up->node->at, path),
		.decision = keep_string(&facts->strings, follow_up->decision),
		.date = follow_up->date,
		.next_review = follow_up->next_review,
		.phase = follow_up->phase,
	};
	fact->path = path_of_file(&facts->strings, fact->file, path);
	fact->id = follow_up->id == NULL ? fact->path : keep_string(&facts->strings, follow_up->id);
	if (date_given(fact->next_review))
		fact->next_review_at = keep_place(&facts->strings, field_where(follow_up, KEY_NEXT_REVIEW));
	facts->follow_ups =
	        with_room(facts->memory, facts->follow_ups, facts->follow_up_count, &facts->follow_up_room);
	facts->follow_ups[facts->follow_up_count++] = fact;
}

void register_facts_add_agenda(struct register_facts *facts, const struct agenda *agenda, const struct policy *policy,
                               const char *path)
{
	struct arena *scratch = arena_new();
	struct agenda_fact *fact = ARENA_NEW(facts->memory, struct agenda_fact);
	struct agenda_states states = agenda_states(scratch, agenda, policy, facts);
	fact->path = keep_string(&facts->strings, path);
	fact->id = agenda->id == NULL ? fact->path : keep_string(&facts->strings, agenda->id);
	fact->meeting = agenda->meeting;
	fact->items = states.count;
	memcpy(fact->of_state, states.of_state, sizeof fact->of_state);
	arena_free(scratch);
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
