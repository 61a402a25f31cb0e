/* SPDX-License-Identifier: EUPL-1.2 */
/* The agenda of a meeting. The fields and their texts are the table in agenda.c. */
#ifndef AGENDA_H
#define AGENDA_H

#include "record.h"
#include "waiver.h"

/* Why an item is outside the assessment. */
struct item_exclusion {
	const struct node *node;
	enum exclusion_code code;
	struct text reason;
	const char *reference;
	struct text approved_by;
};

/* One item of a meeting. */
struct agenda_item {
	const struct node *node;
	const char *section;
	struct text title;
	const char *record;
	const char *assessment;
	struct item_exclusion *exclusion;
};

/* A meeting and its items. */
struct agenda {
	const struct node *node;
	const char *id;
	enum file_language language;
	struct text body;
	struct date meeting;
	struct agenda_item *items;
	size_t items_count;
	struct waiver *waivers;
	size_t waivers_count;
};

extern const struct record record_item_exclusion, record_agenda_item, record_agenda;

#endif
