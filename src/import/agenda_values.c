/* SPDX-License-Identifier: EUPL-1.2 */
#include "agenda_values.h"

#include <ctype.h>
#include <string.h>

#include "arena.h"
#include "date.h"

/* Where a value may stand, the more telling first: keys with a point between them; a list stands for its first item. */
enum { PATHS_MAX = 6 };
static const char *const paths[AGENDA_VALUES][PATHS_MAX] = {
	[AGENDA_BODY] = { "DecisionMaker", "organization.name", "decisions.Organization.Name", "name", "Name" },
	[AGENDA_DATE] = { "start", "DateMeeting", "decisions.Meeting.DateMeeting" },
	[AGENDA_SECTION] = { "number", "Section", "AgendaPoint", "order" },
	[AGENDA_TITLE] = { "name", "AgendaItem", "Title" },
	[AGENDA_RECORD] = { "CaseIDLabel", "DiaryNumberLabel", "CaseID", "consultation.paper.reference",
	                    "paper.reference" },
};
static const char *const items_at[] = { "agendaItem", "Agenda", "decisions" };

static const struct node *child(const struct node *from, const char *key, size_t length)
{
	if (from != NULL && from->kind == NODE_LIST)
		from = from->first;
	if (from == NULL || from->kind != NODE_MAP)
		return NULL;
	for (const struct node *pair = from->first; pair != NULL; pair = pair->next)
		if (strlen(pair->key) == length && strncmp(pair->key, key, length) == 0)
			return pair;
	return NULL;
}

static const struct node *at_path(const struct node *from, const char *path)
{
	while (*path != '\0' && from != NULL) {
		size_t length = strcspn(path, ".");
		from = child(from, path, length);
		path += length + (path[length] == '.');
	}
	return from;
}

const struct node *agenda_value(const struct node *from, enum agenda_value wanted)
{
	for (size_t i = 0; i < PATHS_MAX && paths[wanted][i] != NULL; i++) {
		const struct node *value = at_path(from, paths[wanted][i]);
		if (value != NULL && value->kind == NODE_SCALAR && !node_is_empty(value))
			return value;
	}
	return NULL;
}

/* ---- The meeting ---- */

/* Ahjo answers with a list of meetings; one alone is the meeting. */
const struct node *agenda_meeting(struct importing *importing, const struct node *root)
{
	static const struct text several = TEXT("tiedostossa on useita kokouksia; tallenna yksi kokous tiedostoon",
	                                        "filen har flera sammanträden; spara ett sammanträde per fil",
	                                        "the file holds several meetings; save one meeting a file");
	const struct node *list = root->kind == NODE_MAP ? node_get(root, "meetings") : root;
	if (list == NULL || list->kind != NODE_LIST)
		return root;
	if (list->count > 1)
		say_no_import(importing, list->first->next->at, several);
	return list->count == 0 ? root : list->first;
}

const struct node *agenda_items(const struct node *meeting)
{
	for (size_t i = 0; i < sizeof items_at / sizeof items_at[0]; i++) {
		const struct node *items = meeting->kind == NODE_MAP ? node_get(meeting, items_at[i]) : NULL;
		if (items != NULL)
			return items;
	}
	return NULL;
}

static int hour_at(const char *digits)
{
	return isdigit((unsigned char)digits[0]) && isdigit((unsigned char)digits[1]) ?
	               (digits[0] - '0') * 10 + digits[1] - '0' :
	               0;
}

/* Late in the evening in universal time it is the next day in Finland: which is meant, only people know. */
const char *agenda_day(struct importing *importing, const struct node *value)
{
	enum { DAY = 10, HOUR = 11, HOURS_TO_MIDNIGHT = 3 };
	static const struct text no_day = TEXT("tämä ei ole päivä muodossa 2026-12-08",
	                                       "detta är ingen dag i formen 2026-12-08",
	                                      "this is not a day such as 2026-12-08"),
	                         night = TEXT("kellonaika on UTC-aikaa, ja Suomessa voi olla jo seuraava päivä; "
	                                      "kirjoita kokouspäivä",
	                                      "tiden är UTC, och i Finland kan det redan vara följande dag; skriv "
	                                      "sammanträdesdagen",
	                                      "the time is UTC, and it may be the next day in Finland; write the day "
	                                      "of the meeting");
	struct date date;
	const char *day = arena_copy(importing->reading->memory, value->scalar, strnlen(value->scalar, DAY));
	const size_t length = strlen(value->scalar);
	if (!date_parse(day, &date)) {
		say_not_imported(importing, value, no_day);
		return NULL;
	}
	bool universal = length > HOUR + 2 && value->scalar[length - 1] == 'Z';
	if (universal && hour_at(value->scalar + HOUR) >= 24 - HOURS_TO_MIDNIGHT) {
		say_not_imported(importing, value, night);
		return NULL;
	}
	return day;
}

const char *agenda_slug(struct arena *memory, const char *name)
{
	enum { SLUG_MAX = 48 };
	char *slug = arena_alloc(memory, SLUG_MAX + 1);
	size_t size = 0;
	for (const char *at = name, *end = name + strlen(name); at < end && size < SLUG_MAX;) {
		uint32_t letter = utf8_lower(utf8_next(&at, end));
		letter = letter == 0xE4 || letter == 0xE5 ? 'a' : letter == 0xF6 ? 'o' : letter;
		if (letter < 0x80 && isalnum((int)letter))
			slug[size++] = (char)letter;
		else if (size > 0 && slug[size - 1] != '-')
			slug[size++] = '-';
	}
	if (size > 0 && slug[size - 1] == '-')
		size--;
	slug[size] = '\0';
	return size == 0 ? "agenda" : slug;
}
