/* SPDX-License-Identifier: EUPL-1.2 */
/* The register read for the public: what may be shown, what may not, and the names that must not be told. */
#ifndef PUBLISHING_H
#define PUBLISHING_H

#include "folder_output.h"
#include "publication.h"
#include "site.h"
#include "survey.h"
#include "withheld.h"

/* A follow-up that was met, until it is known whether its decision is public. */
struct waiting_follow_up {
	struct site_follow_up *follow_up;
	const char *decision; /* id or path */
	struct waiting_follow_up *next;
};

struct name_list {
	const char **items;
	size_t count, room;
};

/* One publishing under way. */
struct publishing {
	struct lva *lva;
	struct site_content site;
	struct withheld *withheld;
	struct register_read *others; /* the published assessments, and nothing else */
	struct folder_output *output;
	size_t of_state[PUBLICATION_STATES], follow_ups;
	struct name_list faulty; /* paths of files with errors */

	/* While the register is read: */
	struct waiting_follow_up *waiting; /* follow-ups whose decision may be public */
	size_t matter_room, meeting_room;
	struct name_list confidential; /* ids and paths */
	uint32_t *looked; /* orders of decisions that were sound, ascending */
	size_t looked_count, looked_room;
};

/* Looks at each file of the register as it passes: struct viewer. The context is the publishing. */
void look_at_passing(void *context, const struct judging *on, const char *path);
/* Once all files have passed: drops what is faulty, and finds the matters of follow-ups and what became of those. */
void settle_publishing(struct publishing *publishing, const struct register_facts *facts);

/* A name that must not be public, of a decision and its file. */
void withhold_decision(struct publishing *publishing, const struct decision *decision, const char *path);
void withhold_file(struct publishing *publishing, const char *path);
void note_name(struct publishing *publishing, struct name_list *names, const char *name);
/* Whether something of a day is there by the day of publishing. */
bool has_come_by(const struct publishing *publishing, struct date day);
struct arena *publishing_memory(const struct publishing *publishing);

/* Reads the register of the project once, then what may be shown of it a second time. Ended by publishing_end. */
void publishing_read(struct publishing *publishing, struct lva *lva);
void publishing_end(struct publishing *publishing);

/*
 * Hands the pages of all matters and follow-ups to the output, in every language and format, each made in memory of its own.
 * False and *reason when one could not be written.
 */
bool publish_matters(struct publishing *publishing, struct text *reason);
/* The same for the pages, feeds and maps that list them; after the matters. */
bool publish_lists(struct publishing *publishing, struct text *reason);

/* A room for one more in a list that grows in the arena. */
void *list_grown(struct arena *memory, void *items, size_t count, size_t *room, size_t size);

#endif
