/* SPDX-License-Identifier: EUPL-1.2 */
/* How far the items of agendas are covered. */
#include <string.h>

#include "arena.h"
#include "year_parts.h"

static bool is_open(enum item_state state)
{
	return state == ITEM_STATE_MISSING || state == ITEM_STATE_UNFINISHED || state == ITEM_STATE_STALE;
}

static void list_open(struct year *year, const struct agenda *agenda, const struct item_found *found,
                      const struct year_body *body)
{
	const struct agenda_item *item = found->item;
	struct year_item *kept = ARENA_NEW(year->memory, struct year_item);
	*kept = (struct year_item){
		.body = body,
		.date = agenda->meeting,
		.section = item->section == NULL ? "" : arena_string(year->memory, item->section),
		.record = item->record == NULL ? "" : arena_string(year->memory, item->record),
		.title = year_text(year, &item->title),
		.state = found->state,
	};
	year_list_add(&year->open, year->memory, kept);
}

static void count_item(struct year *year, const struct agenda *agenda, const struct item_found *found,
                       struct year_body *body)
{
	year->items++;
	year->of_state[found->state]++;
	year->of_month[agenda->meeting.month][found->state]++;
	body->of_state[found->state]++;
	if (is_open(found->state))
		list_open(year, agenda, found, body);
}

static struct where kept_where(struct year *year, struct where at)
{
	if (at.in == NULL)
		return at;
	struct source *named = ARENA_NEW(year->memory, struct source);
	named->name = arena_string(year->memory, at.in->name);
	at.in = named;
	return at;
}

static void keep_meeting(struct year *year, const struct agenda *agenda, const struct agenda_states *states,
                         const struct year_body *body)
{
	struct year_meeting *meeting = ARENA_NEW(year->memory, struct year_meeting);
	*meeting = (struct year_meeting){
		.id = arena_string(year->memory, agenda->id == NULL ? "" : agenda->id),
		.body = body,
		.date = agenda->meeting,
		.items = states->count,
	};
	for (int state = ITEM_STATE_UNSET; state < ITEM_STATE_END; state++)
		meeting->of_state[state] = states->of_state[state];
	if (year->against->explained)
		meeting->at = kept_where(year, field_where(agenda, KEY_ITEMS));
	year_list_add(&year->meetings, year->memory, meeting);
}

void year_add_agenda(struct year *year, const struct agenda *agenda, const struct agenda_states *states)
{
	struct year_body *body = year_body(year, &agenda->body);
	body->meetings++;
	for (size_t i = 0; i < states->count; i++)
		count_item(year, agenda, &states->items[i], body);
	keep_meeting(year, agenda, states, body);
}

/* ---- In their order ---- */

static int compare_meetings(const void *left, const void *right)
{
	const struct year_meeting *a = *(const struct year_meeting *const *)left;
	const struct year_meeting *b = *(const struct year_meeting *const *)right;
	int days = date_compare(a->date, b->date);
	int bodies = days != 0 ? days : year_compare_bodies(a->body, b->body);
	return bodies != 0 ? bodies : year_compare_strings(a->id, b->id);
}

/* 9 stands before 10. */
static int compare_sections(const char *a, const char *b)
{
	size_t length = strlen(a), other = strlen(b);
	return length != other ? (length > other) - (length < other) : strcmp(a, b);
}

static int compare_items(const void *left, const void *right)
{
	const struct year_item *a = *(const struct year_item *const *)left;
	const struct year_item *b = *(const struct year_item *const *)right;
	int days = date_compare(a->date, b->date);
	int bodies = days != 0 ? days : year_compare_bodies(a->body, b->body);
	int sections = bodies != 0 ? bodies : compare_sections(a->section, b->section);
	return sections != 0 ? sections : year_compare_strings(a->record, b->record);
}

/* A share of what is to be assessed: an item that was excluded with a ground owes no assessment. */
static void add_coverage(struct year *year, const struct year_meeting *meeting)
{
	struct year_share *share = &year->shares[YEAR_RATE_COVERAGE];
	char day[11];
	date_format(meeting->date, day);
	const char *name = year->against->explained
	                           ? arena_printf(year->memory, "%s %s", text_in(&meeting->body->name, FI), day)
	                           : "";
	size_t covered = meeting->of_state[ITEM_STATE_COVERED];
	size_t asked = meeting->items - meeting->of_state[ITEM_STATE_EXCLUDED];
	year_sum_add(year, &share->part, FIGURE_COUNT, (int64_t)covered, name, meeting->at);
	year_sum_add(year, &share->whole, FIGURE_COUNT, (int64_t)asked, name, meeting->at);
}

void year_sort_agendas(struct year *year)
{
	year_list_sort(&year->meetings, compare_meetings);
	year_list_sort(&year->open, compare_items);
	for (size_t i = 0; i < year->meetings.count; i++)
		add_coverage(year, year->meetings.items[i]);
}
