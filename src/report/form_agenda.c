/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "date.h"
#include "form.h"
#include "forms.h"

static void put_id(struct form *form, const struct field *field)
{
	form_value(form, field, form->with);
}

/* kunnanhallitus-2026-12-08: who names a meeting by its day need not write it twice. */
static void put_meeting(struct form *form, const struct field *field)
{
	enum { DAY_LENGTH = 10 };
	const char *id = form->with;
	size_t length = strlen(id);
	const char *end = length > DAY_LENGTH ? id + length - DAY_LENGTH : "";
	struct date day;
	form_value(form, field, date_parse(end, &day) ? end : form_placeholder(form));
}

static void put_language(struct form *form, const struct field *field)
{
	form_value(form, field, form_word(form, &words_file_language, (int)form->language + 1));
}

/* An item that is assessed, by its record number; the ground of one that need not be as a comment. */
static void put_items(struct form *form, const struct field *field)
{
	form_open(form, field);
	form_item(form);
	form_unknown(form, &record_agenda_item, KEY_SECTION);
	form_unknown(form, &record_agenda_item, KEY_TITLE);
	form_unknown(form, &record_agenda_item, KEY_RECORD);
	form_if_asked(form, record_field(&record_agenda_item, KEY_EXCLUSION),
	              arena_printf(form->memory, "{%s: %s}  # %s", key_spelling(KEY_CODE)->in[form->language],
	                           form_placeholder(form), form_choices(form, &words_exclusion_code)));
	form_item_end(form);
	form_close(form);
}

static const struct form_row rows[] = {
	{ &record_agenda, KEY_ID, SCOPE_LIGHT, put_id },
	{ &record_agenda, KEY_LANGUAGE, SCOPE_LIGHT, put_language },
	{ &record_agenda, KEY_MEETING, SCOPE_LIGHT, put_meeting },
	{ &record_agenda, KEY_ITEMS, SCOPE_LIGHT, put_items },
};

void form_agenda(const struct form_setting *setting, const char *id, FILE *out)
{
	struct form form = { .out = out, .memory = setting->memory, .language = setting->language, .scope = SCOPE_LIGHT,
		             .rows = rows, .rows_count = sizeof rows / sizeof rows[0], .with = id, .number = 1 };
	form_begin(&form, FILE_KIND_AGENDA, setting->schema);
	form_record(&form, &record_agenda);
}
