/* SPDX-License-Identifier: EUPL-1.2 */
#include "layout.h"

#include <string.h>

#include "arena.h"
#include "mask.h"
#include "prose.h"
#include "template_fields.h"

/* A report under way. */
struct laying {
	const struct layout *layout;
	const struct template *template;
	struct doc *doc;
	const char **values;   /* of the fields */
	struct section *prose; /* that prose goes on in; NULL: it begins a section */
	size_t proses;
	bool *placed;         /* of each part */
	const char *left_out; /* headings: "a; b" */
};

enum { SECTION_LEVEL = 2 };

/* ---- Prose ---- */

/* The level of the last heading that readers see; 1 is the title. */
static int level_before(const struct doc *doc)
{
	int level = 1;
	for (const struct section *section = doc->sections; section != NULL; section = section->next)
		if (section->heading[0] != '\0' && section_has(section, FOR_READERS))
			level = section->level;
	return level;
}

/* The template's highest headings are sections; none is more than one deeper than the one before it. */
static int level_of(const struct laying *laying, const struct passage *heading)
{
	int level = heading->level - laying->template->heading_level + SECTION_LEVEL;
	int most = level_before(laying->doc) + 1;
	return level < most ? level : most;
}

static void begin_prose(struct laying *laying, const char *heading, int level)
{
	const char *key = arena_printf(laying->doc->memory, "prose_%zu", ++laying->proses);
	laying->prose = doc_section(laying->doc, key, heading, level);
	section_prose(laying->doc, laying->prose, NULL);
}

/* An organisation gives its own address and number; an identity code is nobody's to give. */
static struct passage *masked(struct arena *memory, struct passage *passage)
{
	for (struct span *span = passage->spans; span != NULL; span = span->next)
		span->text = mask_identity_codes(memory, span->text);
	return passage;
}

static void put_prose(struct laying *laying, const struct passage *passage)
{
	struct arena *memory = laying->doc->memory;
	for (; passage != NULL; passage = passage->next) {
		struct passage *own = masked(memory, prose_filled(memory, passage, laying->values));
		if (passage->kind == PASSAGE_HEADING) {
			begin_prose(laying, prose_text(memory, own), level_of(laying, passage));
			continue;
		}
		if (laying->prose == NULL)
			begin_prose(laying, "", SECTION_LEVEL);
		section_prose(laying->doc, laying->prose, own);
	}
}

/* ---- Parts ---- */

static const struct section *first_after(const struct doc *doc, const struct section *before)
{
	return before == NULL ? doc->sections : before->next;
}

static void put_part(struct laying *laying, const struct report_part *part)
{
	const struct section *before = laying->doc->last;
	laying->layout->write(laying->layout->report, part);
	if (laying->layout->reporting->foreign != NULL)
		name_foreign(laying->layout->reporting, before);
	laying->placed[part - laying->layout->kind->parts] = true;
	laying->prose = NULL;
}

static void hide(const struct section *section)
{
	for (struct block *block = section->blocks; block != NULL; block = block->next)
		block->audience &= FOR_DATA;
}

/* Programs get all there is, whatever a template shows. */
static void leave_out(struct laying *laying, const struct report_part *part)
{
	const struct section *before = laying->doc->last;
	laying->layout->write(laying->layout->report, part);
	for (const struct section *section = first_after(laying->doc, before); section; section = section->next)
		if (section->level == SECTION_LEVEL && section_has(section, FOR_READERS))
			laying->left_out = arena_printf(laying->doc->memory, "%s%s%s", laying->left_out,
			                                laying->left_out[0] == '\0' ? "" : "; ", section->heading);
	for (const struct section *section = first_after(laying->doc, before); section; section = section->next)
		hide(section);
	if (laying->layout->reporting->foreign != NULL)
		name_foreign(laying->layout->reporting, before);
}

static void put_rest(struct laying *laying, enum part_place place,
                     void (*put_one)(struct laying *laying, const struct report_part *part))
{
	const struct report_kind *kind = laying->layout->kind;
	for (size_t i = 0; i < kind->part_count; i++)
		if (kind->parts[i].place == place && !laying->placed[i])
			put_one(laying, &kind->parts[i]);
}

/* ---- The end ---- */

static struct section *section_called(const struct doc *doc, const char *key)
{
	struct section *section = doc->sections;
	while (section != NULL && strcmp(section->key, key) != 0)
		section = section->next;
	return section;
}

/* Where readers see how the report was made they see this; a page for children has all of it for programs alone. */
static void say_left_out(const struct laying *laying)
{
	const struct reporting *reporting = laying->layout->reporting;
	struct section *section = section_called(laying->doc, "provenance");
	if (laying->left_out[0] == '\0' || section == NULL)
		return;
	enum audience audience = section_has(section, FOR_READERS) ? FOR_ALL : FOR_DATA;
	section_fact(laying->doc, section, "left_out", label(reporting, PHRASE_LEFT_OUT_BY_TEMPLATE),
	             value_text(laying->left_out))
	        ->audience = audience;
}

/* ---- The whole ---- */

static void put_items(struct laying *laying)
{
	for (const struct template_item *item = laying->template->items; item != NULL; item = item->next)
		if (item->part != NULL)
			put_part(laying, item->part);
		else
			put_prose(laying, item->prose);
}

void layout_write(const struct layout *layout)
{
	struct reporting *reporting = layout->reporting;
	struct arena *memory = reporting->memory;
	bool foreign[LANGUAGES] = { false };
	struct laying laying = {
		.layout = layout,
		.template = layout->template != NULL ? layout->template : template_built_in(memory, layout->kind),
		.doc = reporting->doc,
		.placed = ARENA_ARRAY(memory, bool, layout->kind->part_count),
		.left_out = "",
		.values = template_field_values(reporting->doc, layout->body),
	};
	reporting->foreign = layout->kind->names_languages ? foreign : NULL;
	put_items(&laying);
	put_rest(&laying, PART_CHOSEN, leave_out);
	put_rest(&laying, PART_KEPT, put_part);
	put_rest(&laying, PART_LAST, put_part);
	reporting->foreign = NULL;
	say_left_out(&laying);
}
