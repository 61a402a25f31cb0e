/* SPDX-License-Identifier: EUPL-1.2 */
/* What is known of the register once all of it was read: what is broken, and which follow-up is of which matter. */
#include <string.h>

#include "mask.h"
#include "messages.h"
#include "overdue.h"
#include "path.h"
#include "publishing.h"

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
	const char *path = file == NULL ? "" : workspace_relative(publishing->lva->workspace, publishing_memory(publishing), file);
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
	bool masked = mask_in_code(publishing_memory(publishing), follow_up->id) != follow_up->id;
	if (is_one_of(&publishing->confidential, waiting->decision) || masked) {
		withhold_file(publishing, follow_up->path);
		withheld_add(publishing->withheld, follow_up->id, false);
		return;
	}
	if (matter == NULL || !has_come_by(publishing, follow_up->date) || is_one_of(&publishing->faulty, follow_up->path))
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
	struct overdues overdues = overdue_follow_ups(publishing_memory(publishing), facts, site->day);
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

void settle_publishing(struct publishing *publishing, const struct register_facts *facts)
{
	withhold_unsound(publishing, facts);
	gather_faulty(publishing);
	drop_faulty(publishing);
	for (const struct waiting_follow_up *waiting = publishing->waiting; waiting != NULL; waiting = waiting->next)
		settle_follow_up(publishing, waiting);
	settle_states(publishing, facts);
}
