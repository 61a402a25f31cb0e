/* SPDX-License-Identifier: EUPL-1.2 */
#include "publishing.h"

#include <stdlib.h>
#include <string.h>

#include "affected.h"
#include "agenda_states.h"
#include "mask.h"
#include "messages.h"
#include "neighbourhood.h"
#include "overdue.h"
#include "path.h"
#include "register_facts.h"
#include "register_index.h"

/* A follow-up that was met, until it is known whether its decision is public. */
struct waiting_follow_up {
	struct site_follow_up *follow_up;
	const char *decision; /* id or path */
	struct waiting_follow_up *next;
};

void *list_grown(struct arena *memory, void *items, size_t count, size_t *room, size_t size)
{
	if (count < *room)
		return items;
	*room = *room == 0 ? 16 : *room * 2;
	void *grown = arena_array(memory, *room, size);
	if (count > 0)
		memcpy(grown, items, count * size);
	return grown;
}

static struct arena *memory_of(const struct publishing *publishing)
{
	return publishing->lva->run.memory;
}

/* ---- Texts as they may be shown ---- */

static struct text kept_text(const struct publishing *publishing, const struct text *text)
{
	struct text kept = { 0 };
	for (int i = 0; i < LANGUAGES; i++)
		if (text->in[i] != NULL)
			kept.in[i] = arena_string(memory_of(publishing), mask_personal(memory_of(publishing), text->in[i]));
	return kept;
}

static void withhold_text(const struct publishing *publishing, struct text *text)
{
	for (int i = 0; i < LANGUAGES; i++)
		if (text->in[i] != NULL)
			text->in[i] = withheld_from(publishing->withheld, memory_of(publishing), (enum language)i, text->in[i]);
}

/* ---- Files as they pass ---- */

static void note_name(struct publishing *publishing, struct name_list *names, const char *name)
{
	names->items = list_grown(memory_of(publishing), names->items, names->count, &names->room, sizeof *names->items);
	names->items[names->count++] = name;
}

static void withhold_file(struct publishing *publishing, const char *path)
{
	const char *kept = arena_string(memory_of(publishing), path);
	withheld_add(publishing->withheld, kept, false);
	withheld_add(publishing->withheld, path_base(kept), false);
}

static void withhold_decision(struct publishing *publishing, const struct decision *decision, const char *path)
{
	struct arena *memory = memory_of(publishing);
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
	struct arena *memory = memory_of(publishing);
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
	publishing->looked = list_grown(memory_of(publishing), publishing->looked, publishing->looked_count,
	                                &publishing->looked_room, sizeof *publishing->looked);
	publishing->looked[publishing->looked_count++] = (uint32_t)(on->facts->decision_count - 1);
	publishing->of_state[state]++;
	if (state == PUBLICATION_OPEN)
		add_matter(publishing, on->decision, path);
	else if (state == PUBLICATION_CONFIDENTIAL)
		withhold_decision(publishing, on->decision, path);
}

static bool has_come(const struct publishing *publishing, struct date day)
{
	return date_given(day) && date_compare(day, publishing->site.day) <= 0;
}

/* A matter that was never assessed has nothing that says whether it is public. */
static void look_at_follow_up(struct publishing *publishing, const struct follow_up *given, const char *path)
{
	struct arena *memory = memory_of(publishing);
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
	if (!has_come(publishing, on->agenda->meeting))
		return;
	struct agenda_states states = agenda_states(on->memory, on->agenda, on->policy, on->facts);
	site->meetings = list_grown(memory_of(publishing), site->meetings, site->meeting_count,
	                            &publishing->meeting_room, sizeof *site->meetings);
	struct site_meeting *meeting = &site->meetings[site->meeting_count++];
	*meeting = (struct site_meeting){ .date = on->agenda->meeting, .body = kept_text(publishing, &on->agenda->body) };
	memcpy(meeting->of_state, states.of_state, sizeof meeting->of_state);
}

static void look(void *context, const struct judging *on, const char *path)
{
	struct publishing *publishing = context;
	if (on->decision != NULL)
		look_at_decision(publishing, on, path);
	else if (on->follow_up != NULL)
		look_at_follow_up(publishing, on->follow_up, path);
	else if (on->agenda != NULL)
		look_at_agenda(publishing, on);
}

/* ---- What turns out to be broken ---- */

/* Nobody can tell whether it is public: it is treated as if it were confidential. */
static void withhold_unsound(struct publishing *publishing, const struct register_facts *facts)
{
	struct lva *lva = publishing->lva;
	size_t looked = 0;
	for (uint32_t order = 0; order < facts->decision_count; order++) {
		if (looked < publishing->looked_count && publishing->looked[looked] == order) {
			looked++;
			continue;
		}
		const char *path = facts->decisions[order]->path;
		struct diags *unsaid = diags_new();
		arena_reset(lva->scratch);
		struct reading reading = reading_with(lva, lva->scratch, unsaid);
		struct opened opened = open_file(lva, &reading, path_join(lva->scratch, lva->workspace->root, path), NULL);
		if (opened.file.kind == FILE_KIND_DECISION && opened.record != NULL)
			withhold_decision(publishing, opened.record, path);
		diags_free(unsaid);
	}
}

static bool is_one_of(const struct name_list *names, const char *name)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->items[i], name) == 0)
			return true;
	return false;
}

static void note_faulty(struct publishing *publishing, const char *file)
{
	const char *path = file == NULL ? "" : workspace_relative(publishing->lva->workspace, memory_of(publishing), file);
	if (file == NULL || is_one_of(&publishing->faulty, path))
		return;
	note_name(publishing, &publishing->faulty, path);
	withhold_file(publishing, path);
}

/* Of two files with one id nobody knows which is meant. */
static void gather_faulty(struct publishing *publishing)
{
	const struct diag *finding = diags_sorted(publishing->lva->run.diags);
	for (; finding != NULL; finding = finding->next) {
		if (finding->message->severity != SEVERITY_ERROR)
			continue;
		note_faulty(publishing, finding->place.file);
		if (finding->message == &message_duplicate_id)
			note_faulty(publishing, finding->other.file);
	}
}

/* References are checked when all files are known: a matter may turn out to be faulty after it was looked at. */
static void drop_faulty(struct publishing *publishing)
{
	struct site_content *site = &publishing->site;
	size_t kept = 0;
	for (size_t i = 0; i < site->matter_count; i++)
		if (!is_one_of(&publishing->faulty, site->matters[i]->path))
			site->matters[kept++] = site->matters[i];
	site->matter_count = kept;
}

/* ---- Follow-ups find their matters ---- */

static struct site_matter *matter_of(const struct publishing *publishing, const char *name)
{
	const struct site_content *site = &publishing->site;
	for (size_t i = 0; i < site->matter_count; i++)
		if (strcmp(site->matters[i]->id, name) == 0 || strcmp(site->matters[i]->path, name) == 0)
			return site->matters[i];
	return NULL;
}

static void add_follow_up(struct site_matter *matter, struct site_follow_up *follow_up)
{
	struct site_follow_up **at = &matter->follow_ups;
	while (*at != NULL && (date_compare((*at)->date, follow_up->date) < 0 ||
	                       (date_compare((*at)->date, follow_up->date) == 0 && strcmp((*at)->id, follow_up->id) < 0)))
		at = &(*at)->next;
	follow_up->next = *at;
	*at = follow_up;
}

static void settle_follow_up(struct publishing *publishing, const struct waiting_follow_up *waiting)
{
	struct site_follow_up *follow_up = waiting->follow_up;
	struct site_matter *matter = matter_of(publishing, waiting->decision);
	bool masked = mask_in_code(memory_of(publishing), follow_up->id) != follow_up->id;
	if (is_one_of(&publishing->confidential, waiting->decision) || masked) {
		withhold_file(publishing, follow_up->path);
		withheld_add(publishing->withheld, follow_up->id, false);
		return;
	}
	if (matter == NULL || !has_come(publishing, follow_up->date) || is_one_of(&publishing->faulty, follow_up->path))
		return;
	withheld_add(publishing->withheld, follow_up->id, true);
	add_follow_up(matter, follow_up);
	publishing->follow_ups++;
}

/* ---- What became of follow-ups ---- */

static bool is_followed(const struct site_matter *matter)
{
	for (const struct site_follow_up *each = matter->follow_ups; each != NULL; each = each->next)
		if (each->phase != PHASE_PROCESS)
			return true;
	return false;
}

static void settle_states(struct publishing *publishing, const struct register_facts *facts)
{
	const struct site_content *site = &publishing->site;
	struct overdues overdues = overdue_follow_ups(memory_of(publishing), facts, site->day);
	for (size_t i = 0; i < site->matter_count; i++) {
		struct site_matter *matter = site->matters[i];
		matter->state = is_followed(matter)                  ? SITE_DONE
		                : date_given(matter->follow_up_due) ? SITE_TO_COME
		                                                    : SITE_NOT_AGREED;
	}
	for (size_t i = 0; i < overdues.count; i++) {
		struct site_matter *matter = matter_of(publishing, overdues.items[i].decision->id);
		if (matter == NULL)
			continue;
		matter->state = SITE_OVERDUE;
		matter->follow_up_due = overdues.items[i].due;
	}
}

/* ---- What is shown, read again ---- */

static uint32_t bands_of(const struct decision_fact *fact)
{
	uint32_t bands = 0;
	for (size_t i = 0; i < fact->row_count; i++)
		bands |= fact->rows[i].bands;
	return bands;
}

static void read_published(struct publishing *publishing)
{
	struct lva *lva = publishing->lva;
	struct site_content *site = &publishing->site;
	size_t kept = 0;
	publishing->others = register_of_published(lva);
	for (size_t i = 0; i < site->matter_count; i++) {
		struct site_matter *matter = site->matters[i];
		const char *path = path_join(memory_of(publishing), lva->workspace->root, matter->path);
		const struct source *source = register_take(lva, publishing->others, path);
		if (source == NULL)
			continue;
		matter->sha256 = source_sha256(memory_of(publishing), source);
		matter->bands = bands_of(publishing->others->facts->decisions[kept]);
		site->matters[kept++] = matter;
	}
	site->matter_count = kept;
	publishing->others->near = neighbourhood_index_of(memory_of(publishing), publishing->others->facts);
	register_index_forget(publishing->others->index);
}

static int compare_matters(const void *left, const void *right)
{
	const struct site_matter *a = *(struct site_matter *const *)left, *b = *(struct site_matter *const *)right;
	int days = date_compare(b->meeting, a->meeting);
	return days != 0 ? days : strcmp(a->id, b->id);
}

static int compare_meetings(const void *left, const void *right)
{
	const struct site_meeting *a = left, *b = right;
	int days = date_compare(a->date, b->date);
	return days != 0 ? days : strcmp(text_in(&a->body, FI), text_in(&b->body, FI));
}

/* ---- The whole ---- */

/* Without a slash at its end. */
static const char *url_of(const struct publishing *publishing)
{
	const struct site *given = publishing->lva->workspace->project->site;
	if (given == NULL || given->url == NULL)
		return NULL;
	size_t length = strlen(given->url);
	while (length > 0 && given->url[length - 1] == '/')
		length--;
	return arena_copy(memory_of(publishing), given->url, length);
}

static void begin(struct publishing *publishing, struct lva *lva)
{
	const struct project *project = lva->workspace->project;
	*publishing = (struct publishing){ .lva = lva, .withheld = withheld_new(lva->run.memory) };
	struct site_content *site = &publishing->site;
	site->organisation = kept_text(publishing, &project->organisation);
	site->tool = arena_printf(lva->run.memory, "lva %s", lva_version());
	site->url = url_of(publishing);
	site->bands = lva->workspace->bands;
	site->policy = lva->workspace->policy;
	for (size_t i = 0; i < project->languages.count && i < LANGUAGES; i++)
		site->languages[site->language_count++] = (enum language)(project->languages.items[i] - 1);
	if (lva_day(lva) != NULL)
		date_parse(lva_day(lva), &site->day);
}

void publishing_read(struct publishing *publishing, struct lva *lva)
{
	struct checking checking;
	const struct viewer viewer = { .look = look, .context = publishing };
	begin(publishing, lva);
	struct site_content *site = &publishing->site;
	survey_project(&checking, lva, &viewer, true);
	checking_end(&checking);
	withhold_unsound(publishing, checking.facts);
	gather_faulty(publishing);
	drop_faulty(publishing);
	for (const struct waiting_follow_up *waiting = publishing->waiting; waiting != NULL; waiting = waiting->next)
		settle_follow_up(publishing, waiting);
	settle_states(publishing, checking.facts);
	read_published(publishing);
	for (size_t i = 0; i < site->matter_count; i++) {
		withhold_text(publishing, &site->matters[i]->title);
		withhold_text(publishing, &site->matters[i]->body);
	}
	if (site->matter_count > 0)
		qsort(site->matters, site->matter_count, sizeof *site->matters, compare_matters);
	if (site->meeting_count > 0)
		qsort(site->meetings, site->meeting_count, sizeof *site->meetings, compare_meetings);
}

void publishing_end(struct publishing *publishing)
{
	register_index_end(publishing->others->index);
}
