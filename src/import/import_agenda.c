/* SPDX-License-Identifier: EUPL-1.2 */
/* Agendas: a Meeting of OParl 1.1, a meeting or the decisions of a meeting of Helsinki's Ahjo. */
#include <ctype.h>
#include <string.h>

#include "agenda.h"
#include "arena.h"
#include "formal_titles.h"
#include "import.h"
#include "json_tree.h"

/* Where a value may stand, the more telling first: keys with a point between them; a list stands for its first item. */
static const char *const items_at[] = { "agendaItem", "Agenda", "decisions", NULL };
static const char *const body_at[] = { "DecisionMaker", "organization.name", "decisions.Organization.Name", "name", "Name", NULL };
static const char *const date_at[] = { "start", "DateMeeting", "decisions.Meeting.DateMeeting", NULL };
static const char *const section_at[] = { "number", "Section", "AgendaPoint", "order", NULL };
static const char *const title_at[] = { "name", "AgendaItem", "Title", NULL };
static const char *const record_at[] = { "CaseIDLabel", "DiaryNumberLabel", "CaseID", "consultation.paper.reference",
	                                 "paper.reference", NULL };

struct agenda_import {
	struct importing *importing;
	const char *items_key;
	size_t items, excluded, without_record;
};

/* ---- Values by their path ---- */

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

/* The first scalar that is there and says something. */
static const struct node *value_at(const struct node *from, const char *const *paths)
{
	for (; *paths != NULL; paths++) {
		const struct node *value = at_path(from, *paths);
		if (value != NULL && value->kind == NODE_SCALAR && !node_is_empty(value))
			return value;
	}
	return NULL;
}

/* ---- The meeting ---- */

/* Ahjo answers with a list of meetings; one alone is the meeting. */
static const struct node *meeting_of(struct importing *importing, const struct node *root)
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

static const struct node *items_of(struct agenda_import *import, const struct node *meeting)
{
	for (size_t i = 0; items_at[i] != NULL; i++) {
		const struct node *items = meeting->kind == NODE_MAP ? node_get(meeting, items_at[i]) : NULL;
		if (items != NULL && items->kind == NODE_LIST) {
			import->items_key = items_at[i];
			return items;
		}
	}
	return NULL;
}

static int hour_at(const char *digits)
{
	return isdigit((unsigned char)digits[0]) && isdigit((unsigned char)digits[1]) ?
	               (digits[0] - '0') * 10 + digits[1] - '0' :
	               0;
}

/*
 * The day of "2026-12-08T16:00:00+02:00", or NULL. Late in the evening in universal time it is the next day in Finland:
 * which is meant, only people know.
 */
static const char *day_of(struct importing *importing, const struct node *value)
{
	enum { DAY = 10, HOUR = 11, HOURS_TO_MIDNIGHT = 3 };
	static const struct text no_day = TEXT("tämä ei ole päivä", "detta är ingen dag", "this is not a day"),
	                         night = TEXT("kellonaika on UTC-aikaa, ja Suomessa voi olla jo seuraava päivä; kirjoita kokouspäivä",
	                                      "tiden är UTC, och i Finland kan det redan vara följande dag; skriv sammanträdesdagen",
	                                      "the time is UTC, and it may be the next day in Finland; write the day of the meeting");
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

/* "Kasvatus- ja koulutuslautakunta" -> "kasvatus-ja-koulutuslautakunta". */
static const char *slug_of(struct arena *memory, const char *name)
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

/* ---- Writing ---- */

static void write_value(struct importing *importing, const char *before, enum key key, const char *value)
{
	out_printf(&importing->out, "%s%s: ", before, import_key(importing, key));
	out_scalar(&importing->out, value);
	out_put(&importing->out, "\n");
}

static void write_exclusion(struct agenda_import *import, const char *title)
{
	static const struct text why = TEXT("otsikon mukaan kokouksen järjestämistä", "enligt rubriken hör detta till sammanträdets gång",
	                                    "by its title a matter of holding the meeting");
	struct importing *importing = import->importing;
	struct out *out = &importing->out;
	if (!title_is_formal(title))
		return;
	out_printf(out, "    %s: {%s: %s} ", import_key(importing, KEY_EXCLUSION), import_key(importing, KEY_CODE),
	           import_word(importing, &words_exclusion_code, EXCLUSION_CODE_TECHNICAL));
	out_comment(out, import_said(importing, &why));
	import->excluded++;
}

/* "§ 247" is 247. */
static const char *bare_section(const char *section)
{
	static const char sign[] = "§";
	if (strncmp(section, sign, strlen(sign)) == 0)
		section += strlen(sign);
	return section + strspn(section, " ");
}

static void write_item(struct agenda_import *import, const struct node *item, size_t index)
{
	static const struct text no_title = TEXT("asialla ei ole otsikkoa; täydennä se", "ärendet saknar rubrik; komplettera den",
	                                         "the item has no title; complete it"),
	                         no_section = TEXT("asialla ei ole pykälää; täydennä se", "ärendet saknar paragraf; komplettera den",
	                                           "the item has no section; complete it");
	struct importing *importing = import->importing;
	struct arena *memory = importing->reading->memory;
	const struct node *section = value_at(item, section_at), *title = value_at(item, title_at);
	const struct node *record = value_at(item, record_at);
	out_put(&importing->out, "  ");
	out_comment(&importing->out, arena_printf(memory, "%s:%u /%s/%zu", importing->name, (unsigned)item->at.line,
	                                          import->items_key, index));
	/* A missing value stays empty: check asks for it. */
	write_value(importing, "  - ", KEY_SECTION, section == NULL ? "" : bare_section(section->scalar));
	write_value(importing, "    ", KEY_TITLE, title == NULL ? "" : title->scalar);
	if (record != NULL)
		write_value(importing, "    ", KEY_RECORD, record->scalar);
	if (section == NULL)
		say_not_imported(importing, title == NULL ? item : title, no_section);
	if (title == NULL)
		say_not_imported(importing, section == NULL ? item : section, no_title);
	else
		write_exclusion(import, title->scalar);
	import->items++;
	import->without_record += record == NULL;
}

static void write_items(struct agenda_import *import, const struct node *items)
{
	static const struct text reference = TEXT("asiasta on vain viittaus; lataa asiat samaan tiedostoon",
	                                          "av ärendet finns bara en hänvisning; ladda ner ärendena i samma fil",
	                                          "there is only a reference to the item; download the items into the file"),
	                         deleted = TEXT("asia on poistettu esityslistalta", "ärendet har strukits från listan",
	                                        "the item has been deleted from the agenda");
	struct importing *importing = import->importing;
	size_t index = 0;
	out_printf(&importing->out, "%s:%s\n", import_key(importing, KEY_ITEMS), items == NULL || items->count == 0 ? " []" : "");
	for (const struct node *item = items == NULL ? NULL : items->first; item != NULL; item = item->next, index++) {
		const struct node *gone = item->kind == NODE_MAP ? node_get(item, "deleted") : NULL;
		if (item->kind != NODE_MAP)
			say_not_imported(importing, item, reference);
		else if (gone != NULL && strcmp(gone->scalar, "true") == 0)
			say_not_imported(importing, value_at(item, title_at) == NULL ? item : value_at(item, title_at),
			                 deleted);
		else
			write_item(import, item, index);
	}
}

static void write_meeting(struct agenda_import *import, const struct node *body, const char *day)
{
	struct importing *importing = import->importing;
	struct out *out = &importing->out;
	out_printf(out, "lva: %s/1\n", import_word(importing, &words_file_kind, FILE_KIND_AGENDA));
	out_comment(out, importing->name);
	write_value(importing, "", KEY_ID, importing->id);
	out_printf(out, "%s: %s\n", import_key(importing, KEY_LANGUAGE),
	           import_word(importing, &words_file_language, (int)import_language(importing) + 1));
	write_value(importing, "", KEY_BODY, body == NULL ? "" : body->scalar);
	if (day != NULL)
		write_value(importing, "", KEY_MEETING, day);
}

static void summarise(struct agenda_import *import)
{
	static const struct text pattern =
		TEXT("tuotuja asioita {1}; niistä kokouksen järjestämistä {2}, ilman asianumeroa {3}",
	             "importerade ärenden {1}; av dem sammanträdesformalia {2}, utan ärendenummer {3}",
	             "items imported {1}; of them formal {2}, without a record number {3}");
	struct importing *importing = import->importing;
	importing->summary = import_text(importing, &pattern, import_number(importing, (int64_t)import->items),
	                                 import_number(importing, (int64_t)import->excluded),
	                                 import_number(importing, (int64_t)import->without_record));
	out_comment(&importing->out, import_said(importing, &importing->summary));
}

static void import_meeting(struct agenda_import *import, const struct node *meeting)
{
	static const struct text no_items = TEXT("esityslistalla ei ole asioita", "föredragningslistan har inga ärenden",
	                                         "the agenda has no items"),
	                         no_body = TEXT("toimielin puuttuu; täydennä se", "organet saknas; komplettera det",
	                                        "the body is missing; complete it"),
	                         no_date = TEXT("kokouspäivä puuttuu; täydennä se", "sammanträdesdagen saknas; komplettera den",
	                                        "the day of the meeting is missing; complete it");
	struct importing *importing = import->importing;
	const struct node *items = items_of(import, meeting), *body = value_at(meeting, body_at);
	const struct node *date = value_at(meeting, date_at);
	const char *day = date == NULL ? NULL : day_of(importing, date);
	const char *slug = slug_of(importing->reading->memory, body == NULL ? "" : body->scalar);
	importing->id = arena_printf(importing->reading->memory, "%s%s%s", slug, day == NULL ? "" : "-", day == NULL ? "" : day);
	if (body == NULL)
		say_not_imported(importing, meeting, no_body);
	if (date == NULL)
		say_not_imported(importing, meeting, no_date);
	if (items == NULL || items->count == 0)
		say_not_imported(importing, items == NULL ? meeting : items, no_items);
	write_meeting(import, body, day);
	write_items(import, items);
	summarise(import);
}

void import_agenda(struct importing *importing)
{
	static const struct text no_agenda =
		TEXT("tämä ei ole OParl-kokous eikä Ahjon kokous: agendaItem, Agenda tai decisions puuttuu",
	             "detta är varken ett OParl-sammanträde eller ett sammanträde i Ahjo: agendaItem, Agenda eller decisions saknas",
	             "this is neither a meeting of OParl nor of Ahjo: agendaItem, Agenda or decisions is missing");
	struct agenda_import import = { .importing = importing };
	const struct node *root = json_read(importing->reading->memory, importing->source, importing->reading->diags);
	importing->failed = root == NULL;
	if (root == NULL)
		return;
	const struct node *meeting = meeting_of(importing, root);
	bool is_meeting = value_at(meeting, date_at) != NULL || items_of(&import, meeting) != NULL;
	if (!importing->failed && !is_meeting)
		say_no_import(importing, root->at, no_agenda);
	else if (!importing->failed)
		import_meeting(&import, meeting);
}
