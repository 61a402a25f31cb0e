/* SPDX-License-Identifier: EUPL-1.2 */
#include "template_fields.h"

#include <string.h>

#include "arena.h"
#include "doc.h"
#include "mask.h"
#include "show.h"

static const struct template_field_row {
	const char *name;
	bool of_matter;
	struct text label;
} rows[TEMPLATE_FIELDS] = {
	[TEMPLATE_FIELD_TITLE] = { "title", false, TEXT("otsikko", "rubrik", "title") },
	[TEMPLATE_FIELD_KIND] = { "kind", false, TEXT("raportin laji sanoin", "rapportens typ i ord", "kind of report in words") },
	[TEMPLATE_FIELD_ID] = { "id", false, TEXT("tunnus", "beteckning", "id") },
	[TEMPLATE_FIELD_RECORD] = { "record", false, TEXT("diaarinumero", "diarienummer", "record number") },
	[TEMPLATE_FIELD_BODY] = { "body", true, TEXT("toimielin", "organ", "body") },
	[TEMPLATE_FIELD_DATE] = { "date", false, TEXT("asiakirjan päivä", "dokumentets dag", "day of the document") },
	[TEMPLATE_FIELD_ORGANISATION] = { "organisation", false, TEXT("organisaatio", "organisation", "organisation") },
};

const char *template_field_name(enum template_field field)
{
	return rows[field].name;
}

const struct text *template_field_label(enum template_field field)
{
	return &rows[field].label;
}

bool template_field_is_of(enum template_field field, const struct report_kind *kind)
{
	return kind->of_matter || !rows[field].of_matter;
}

enum template_field template_field_named(const struct report_kind *kind, const char *name)
{
	enum template_field field = 0;
	while (field < TEMPLATE_FIELDS && (strcmp(rows[field].name, name) != 0 || !template_field_is_of(field, kind)))
		field++;
	return field;
}

const char **template_field_values(const struct doc *doc, const char *body)
{
	struct arena *memory = doc->memory;
	const char **values = ARENA_ARRAY(memory, const char *, TEMPLATE_FIELDS);
	values[TEMPLATE_FIELD_TITLE] = mask_personal(memory, doc->title);
	values[TEMPLATE_FIELD_KIND] = mask_personal(memory, doc->subtitle);
	values[TEMPLATE_FIELD_ID] = mask_in_code(memory, doc->id);
	values[TEMPLATE_FIELD_RECORD] = mask_in_code(memory, doc->record == NULL ? "" : doc->record);
	values[TEMPLATE_FIELD_BODY] = mask_personal(memory, body);
	values[TEMPLATE_FIELD_DATE] = show_value(memory, value_date(doc->date), doc->language);
	values[TEMPLATE_FIELD_ORGANISATION] = mask_personal(memory, doc->organisation);
	for (int field = 0; field < TEMPLATE_FIELDS; field++)
		if (values[field][strspn(values[field], " \t\r\n")] == '\0')
			values[field] = "–";
	return values;
}
