/* SPDX-License-Identifier: EUPL-1.2 */
/* The files of the register as they pass: what of them may be shown, and the names of what may not. */
#include <string.h>

#include "affected.h"
#include "agenda_states.h"
#include "mask.h"
#include "path.h"
#include "publishing.h"

/* Personal data is masked in titles as it is in reports. */
static struct text kept_text(const struct publishing *publishing, const struct text *text)
{
	struct text kept = { 0 };
	for (int i = 0; i < LANGUAGES; i++)
		if (text->in[i] != NULL)
			kept.in[i] = arena_string(publishing_memory(publishing), mask_personal(publishing_memory(publishing), text->in[i]));
	return kept;
}

/* ---- Files as they pass ---- */

void note_name(struct publishing *publishing, struct name_list *names, const char *name)
{
	names->items = list_grown(publishing_memory(publishing), names->items, names->count, &names->room, sizeof *names->items);
	names->items[names->count++] = name;
}

void withhold_file(struct publishing *publishing, const char *path)
{
	const char *kept = arena_string(publishing_memory(publishing), path);
	withheld_add(publishing->withheld, kept, false);
	withheld_add(publishing->withheld, path_base(kept), false);
}

void withhold_decision(struct publishing *publishing, const struct decision *decision, const char *path)
{
	struct arena *memory = publishing_memory(publishing);
	const char *id = decision->id == NULL ? NULL : arena_string(memory, decision->id);
	withhold_file(publishing, path);
	withheld_add(publishing->withheld, id, false);
	if (decision->record != NULL)
		withheld_add(publishing->withheld, arena_string(memory, decision->record), false);
	for (int i = 0; i < LANGUAGES; i++)
		if (decision->title.in[i] != NULL)
			withheld_add(publishing->withheld, arena_string(memory, decision->title.in[i]), false);
	if (id != NULL)
		note_name(publishing, &publishing->confidential, id);
	note_name(publishing, &publishing->confidential, arena_string(memory, path));
}

static void add_matter(struct publishing *publishing, const struct decision *decision, const char *path)
{
	struct arena *memory = publishing_memory(publishing);
	struct site_content *site = &publishing->site;
	struct site_matter *matter = ARENA_NEW(memory, struct site_matter);
	*matter = (struct site_matter){
		.id = arena_string(memory, decision->id),
		.path = arena_string(memory, path),
		.name = site_name(memory, decision->id),
		.title = kept_text(publishing, &decision->title),
		.body = kept_text(publishing, &decision->body),
		.meeting = decision->meeting,
		.released = decision->publication->date,
		.resolved = resolution_date(decision),
		.follow_up_due = decision->follow_up == NULL ? (struct date){ 0 } : decision->follow_up->date,
		.scope = decision->screening->scope,
	};
	withheld_add(publishing->withheld, matter->id, true);
	withheld_add(publishing->withheld, arena_string(memory, decision->record == NULL ? "" : decision->record), true);
	withheld_add_text(publishing->withheld, &matter->title, true);
	site->matters = list_grown(memory, site->matters, site->matter_count, &publishing->matter_room,
	                           sizeof(struct site_matter *));
	site->matters[site->matter_count++] = matter;
}

/* An id that holds personal data would be the name of a page. */
static enum publication_state state_of(const struct publishing *publishing, struct arena *scratch,
                                       const struct decision *decision)
{
	const struct site *given = publishing->lva->workspace->project->site;
	if (mask_in_code(scratch, decision->id) != decision->id || decision->screening == NULL)
		return PUBLICATION_CONFIDENTIAL;
	return publication_state(decision, publishing->site.day, given != NULL && given->before_decision == FLAG_YES);
}

static void look_at_decision(struct publishing *publishing, const struct judging *on, const char *path)
{
	enum publication_state state = state_of(publishing, on->memory, on->decision);
	publishing->looked = list_grown(publishing_memory(publishing), publishing->looked, publishing->looked_count,
	                                &publishing->looked_room, sizeof *publishing->looked);
	publishing->looked[publishing->looked_count++] = (uint32_t)(on->facts->decision_count - 1);
	publishing->of_state[state]++;
	if (state == PUBLICATION_OPEN)
		add_matter(publishing, on->decision, path);
	else if (state == PUBLICATION_CONFIDENTIAL)
		withhold_decision(publishing, on->decision, path);
}

bool has_come_by(const struct publishing *publishing, struct date day)
{
	return date_given(day) && date_compare(day, publishing->site.day) <= 0;
}

/* A matter that was never assessed has nothing that says whether it is public. */
static void look_at_follow_up(struct publishing *publishing, const struct follow_up *given, const char *path)
{
	struct arena *memory = publishing_memory(publishing);
	if (given->decision == NULL)
		return;
	struct site_follow_up *follow_up = ARENA_NEW(memory, struct site_follow_up);
	struct waiting_follow_up *waiting = ARENA_NEW(memory, struct waiting_follow_up);
	*follow_up = (struct site_follow_up){
		.id = arena_string(memory, given->id), .path = arena_string(memory, path),
		.name = site_name(memory, given->id), .phase = given->phase, .date = given->date,
	};
	*waiting = (struct waiting_follow_up){ follow_up, arena_string(memory, given->decision), publishing->waiting };
	publishing->waiting = waiting;
}

static void look_at_agenda(struct publishing *publishing, const struct judging *on)
{
	struct site_content *site = &publishing->site;
	if (!has_come_by(publishing, on->agenda->meeting))
		return;
	struct agenda_states states = agenda_states(on->memory, on->agenda, on->policy, on->facts);
	site->meetings = list_grown(publishing_memory(publishing), site->meetings, site->meeting_count,
	                            &publishing->meeting_room, sizeof *site->meetings);
	struct site_meeting *meeting = &site->meetings[site->meeting_count++];
	*meeting = (struct site_meeting){ .date = on->agenda->meeting, .body = kept_text(publishing, &on->agenda->body) };
	memcpy(meeting->of_state, states.of_state, sizeof meeting->of_state);
}

void look_at_passing(void *context, const struct judging *on, const char *path)
{
	struct publishing *publishing = context;
	if (on->decision != NULL)
		look_at_decision(publishing, on, path);
	else if (on->follow_up != NULL)
		look_at_follow_up(publishing, on->follow_up, path);
	else if (on->agenda != NULL)
		look_at_agenda(publishing, on);
}
