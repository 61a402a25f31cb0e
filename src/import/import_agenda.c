/* SPDX-License-Identifier: EUPL-1.2 */
/* Agendas: a Meeting of OParl 1.1, a meeting or the decisions of a meeting of Helsinki's Ahjo. */
#include <string.h>

#include "agenda.h"
#include "agenda_values.h"
#include "arena.h"
#include "formal_titles.h"
#include "import.h"
#include "json_tree.h"

struct agenda_import {
	struct importing *importing;
	const char *items_key;
	size_t read, items; /* of the agenda; those that were taken */
	size_t excluded, without_record;
};

/* ---- Writing ---- */

static void write_value(struct importing *importing, const char *before, enum key key, const char *value)
{
	out_printf(&importing->out, "%s%s: ", before, import_key(importing, key));
	out_scalar(&importing->out, value);
	out_put(&importing->out, "\n");
}

static void write_exclusion(struct agenda_import *import, const char *title)
{
	static const struct text why = TEXT("otsikon mukaan kokouksen järjestämistä",
	                                    "enligt rubriken hör detta till sammanträdets gång",
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
	static const struct text no_title = TEXT("asialla ei ole otsikkoa; täydennä se",
	                                         "ärendet saknar rubrik; komplettera den",
	                                         "the item has no title; complete it"),
	                         no_section = TEXT("asialla ei ole pykälää; täydennä se",
	                                           "ärendet saknar paragraf; komplettera den",
	                                           "the item has no section; complete it");
	struct importing *importing = import->importing;
	struct arena *memory = importing->reading->memory;
	const struct node *section = agenda_value(item, AGENDA_SECTION), *title = agenda_value(item, AGENDA_TITLE);
	const struct node *record = agenda_value(item, AGENDA_RECORD);
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
	                                          "there is only a reference to the item; download the items into the "
	                                          "file"),
	                         deleted = TEXT("asia on poistettu esityslistalta", "ärendet har strukits från listan",
	                                        "the item has been deleted from the agenda");
	struct importing *importing = import->importing;
	out_printf(&importing->out, "%s:%s\n", import_key(importing, KEY_ITEMS), items->count == 0 ? " []" : "");
	for (const struct node *item = items->first; item != NULL; item = item->next, import->read++) {
		const struct node *gone = item->kind == NODE_MAP ? node_get(item, "deleted") : NULL;
		const struct node *title = agenda_value(item, AGENDA_TITLE);
		if (item->kind != NODE_MAP)
			say_not_imported(importing, item, reference);
		else if (gone != NULL && strcmp(gone->scalar, "true") == 0)
			say_not_imported(importing, title == NULL ? item : title, deleted);
		else
			write_item(import, item, import->read);
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
		TEXT("luettu asioita {1}: tuotu {2}, jätetty tuomatta {3}; tuoduista kokouksen järjestämistä {4}, "
		     "ilman asianumeroa {5}",
	             "lästa ärenden {1}: importerade {2}, inte importerade {3}; av de importerade sammanträdesformalia "
	             "{4}, "
	             "utan ärendenummer {5}",
	             "items read {1}: imported {2}, left out {3}; of the imported ones formal {4}, without a record "
	             "number {5}");
	struct importing *importing = import->importing;
	const char *const values[] = {
		import_number(importing, (int64_t)import->read),
		import_number(importing, (int64_t)import->items),
		import_number(importing, (int64_t)(import->read - import->items)),
		import_number(importing, (int64_t)import->excluded),
		import_number(importing, (int64_t)import->without_record),
	};
	importing->summary = import_fill(importing, &pattern, values, sizeof values / sizeof values[0]);
	out_comment(&importing->out, import_said(importing, &importing->summary));
}

static void import_meeting(struct agenda_import *import, const struct node *meeting, const struct node *items)
{
	static const struct text no_items = TEXT("esityslistalla ei ole asioita",
	                                         "föredragningslistan har inga ärenden",
	                                         "the agenda has no items"),
	                         no_body = TEXT("toimielin puuttuu; täydennä se", "organet saknas; komplettera det",
	                                        "the body is missing; complete it"),
	                         no_date = TEXT("kokouspäivä puuttuu; täydennä se",
	                                        "sammanträdesdagen saknas; komplettera den",
	                                        "the day of the meeting is missing; complete it");
	struct importing *importing = import->importing;
	struct arena *memory = importing->reading->memory;
	const struct node *body = agenda_value(meeting, AGENDA_BODY), *date = agenda_value(meeting, AGENDA_DATE);
	const char *day = date == NULL ? NULL : agenda_day(importing, date);
	const char *slug = agenda_slug(memory, body == NULL ? "" : body->scalar);
	importing->id = arena_printf(memory, "%s%s%s", slug, day == NULL ? "" : "-", day == NULL ? "" : day);
	import->items_key = items->key;
	if (body == NULL)
		say_not_imported(importing, meeting, no_body);
	if (date == NULL)
		say_not_imported(importing, meeting, no_date);
	if (items->count == 0)
		say_not_imported(importing, items, no_items);
	write_meeting(import, body, day);
	write_items(import, items);
	summarise(import);
}

/* Without its list an agenda would be one that has nothing to assess, which nobody said. */
void import_agenda(struct importing *importing)
{
	static const struct text no_agenda =
		TEXT("tämä ei ole OParl-kokous eikä Ahjon kokous: agendaItem, Agenda tai decisions puuttuu",
	             "detta är varken ett OParl-sammanträde eller ett sammanträde i Ahjo: agendaItem, Agenda eller "
	             "decisions saknas",
	             "this is neither a meeting of OParl nor of Ahjo: agendaItem, Agenda or decisions is missing"),
		no_list = TEXT("esityslistan asiat eivät ole luettelona", "föredragningslistans ärenden är ingen lista",
	                       "the items of the agenda are not a list");
	struct agenda_import import = { .importing = importing };
	const struct node *root = json_read(importing->reading->memory, importing->source, importing->reading->diags);
	importing->failed = root == NULL;
	if (root == NULL)
		return;
	const struct node *meeting = agenda_meeting(importing, root);
	const struct node *items = agenda_items(meeting);
	if (!importing->failed && items == NULL)
		say_no_import(importing, root->at, no_agenda);
	else if (!importing->failed && items->kind != NODE_LIST)
		say_no_import(importing, items->at, no_list);
	else if (!importing->failed)
		import_meeting(&import, meeting, items);
}
