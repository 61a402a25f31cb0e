/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"
#include "near.h"
#include "template_fields.h"
#include "template_reading.h"
#include "tree_message.h"

struct where template_place(const struct template_reading *reading, const struct placeholder *placeholder)
{
	return source_where(reading->source, placeholder->offset, placeholder->length);
}

void template_say(struct template_reading *reading, const struct message *message,
                  const struct placeholder *placeholder, struct diag besides)
{
	besides.message = message;
	besides.at = template_place(reading, placeholder);
	besides.arguments[0] = (struct argument){ "name", text_same(text_quoted(reading->memory, placeholder->name)) };
	reading->sound = false;
	say(reading->diags, &besides);
}

static const char *nearest(const struct report_kind *kind, const char *name)
{
	struct near near = { .word = name };
	for (size_t i = 0; i < kind->part_count; i++)
		if (kind->parts[i].place != PART_LAST)
			near_offer(&near, kind->parts[i].name);
	for (int field = 0; field < TEMPLATE_FIELDS; field++)
		if (template_field_is_of((enum template_field)field, kind))
			near_offer(&near, template_field_name((enum template_field)field));
	return near.best;
}

void template_say_unknown(struct template_reading *reading, const struct placeholder *placeholder)
{
	static const struct text hint =
	        TEXT("tarkoititko {{near}}? Komento lva explain templates luettelee kaikki.",
	             "menade du {{near}}? Kommandot lva explain templates räknar upp alla.",
	             "did you mean {{near}}? The command lva explain templates lists them all.");
	const char *near = nearest(reading->kind, placeholder->name);
	struct diag besides = { 0 };
	if (near != NULL)
		besides.hint = text_with(reading->memory, &hint, "near", arena_printf(reading->memory, "{%s}", near));
	template_say(reading, &message_template_unknown, placeholder, besides);
}

void template_say_too_many(struct template_reading *reading, const struct placeholder *placeholder)
{
	static const struct text reason =
	        TEXT("raporttipohjassa on yli {limit} arvoa", "rapportmallen har fler än {limit} värden",
	             "the report template has more than {limit} values");
	static const struct text no_hint;
	const struct text filled =
	        text_with(reading->memory, &reason, "limit", arena_printf(reading->memory, "%d", FIELDS_MAX));
	reading->sound = false;
	say_syntax(reading->diags, template_place(reading, placeholder), &filled, &no_hint);
}
