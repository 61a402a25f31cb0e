/* SPDX-License-Identifier: EUPL-1.2 */
#include "indicator_data.h"

#include <string.h>

#include "arena.h"
#include "csv_tree.h"
#include "indicator_choice.h"
#include "messages.h"
#include "values.h"

static void say_no_value(const struct choosing *choosing, struct text reason, struct where also)
{
	const struct indicator_result *result = choosing->result;
	say(choosing->reading->diags, &(struct diag){
		.message = &message_unreadable_file,
		.at = field_where(result, KEY_DATA),
		.also = also,
		.arguments = { { "file", text_same(result->data) }, { "reason", reason } },
	});
}

static struct text none_found(struct arena *memory, const struct choosing *choosing)
{
	const char *id = choosing->indicator->id == NULL ? "" : choosing->indicator->id;
	return (struct text)TEXT(arena_printf(memory, "mittarin %s arvoa siltä ajalta ei ole taulukossa", id),
	                         arena_printf(memory, "tabellen har inget värde för indikatorn %s för den tiden", id),
	                         arena_printf(memory, "the table has no value of indicator %s for that time", id));
}

static struct text several_found(struct arena *memory, size_t count)
{
	return (struct text)TEXT(
	        arena_printf(memory, "arvo voisi olla mikä tahansa %zu kohdasta; jätä vain yksi rivi", count),
	        arena_printf(memory, "värdet kan vara vilket som helst av %zu; lämna kvar en rad", count),
	        arena_printf(memory, "the value could be any of %zu; leave one row", count));
}

static bool is_one(const struct choosing *choosing)
{
	struct arena *memory = choosing->reading->memory;
	if (choosing->count == 0)
		say_no_value(choosing, none_found(memory, choosing), csv_header(choosing->rows)->at);
	else if (choosing->count > 1)
		say_no_value(choosing, several_found(memory, choosing->count), choosing->items[1].value->at);
	return choosing->count == 1;
}

static bool has_unit(const struct choosing *choosing, const struct candidate *found)
{
	const struct node *cell = cell_in(found, COLUMN_UNIT);
	const struct text *unit = &choosing->indicator->unit;
	for (int language = 0; language < LANGUAGES; language++)
		if (cell == NULL || (unit->in[language] != NULL && strcmp(unit->in[language], cell->scalar) == 0))
			return true;
	struct arena *memory = choosing->reading->memory;
	struct text expected = TEXT(arena_printf(memory, "mittarin yksikkö %s", text_in(unit, FI)),
	                            arena_printf(memory, "indikatorns enhet %s", text_in(unit, SV)),
	                            arena_printf(memory, "the unit of the indicator, %s", text_in(unit, EN)));
	say(choosing->reading->diags, &(struct diag){
		.message = &message_bad_value,
		.at = cell->at,
		.also = field_where(choosing->indicator, KEY_UNIT),
		.arguments = { { "value", text_same(cell->scalar) }, { "expected", expected } },
	});
	return false;
}

/* A download may have decimal commas; a file that people type may not. */
static bool take_value(const struct choosing *choosing, const struct candidate *found)
{
	static const struct text expected = TEXT("luku", "ett tal", "a number");
	char *text = arena_string(choosing->reading->memory, found->value->scalar);
	char *comma = strchr(text, ',');
	if (comma != NULL)
		*comma = '.';
	struct decimal value;
	if (decimal_parse(text, &value) != NUMBER_OK) {
		say_bad_value(choosing->reading, found->value, expected, (struct text){ { 0 } });
		return false;
	}
	value.given = true;
	choosing->result->value = value;
	choosing->result->value_cell = found->value;
	if (!date_given(choosing->result->date)) {
		choosing->result->date = found->date;
		choosing->result->date_cell = found->when;
	}
	return true;
}

bool indicator_data_read(struct reading *reading, const struct source *source, const struct indicator *indicator,
                         const struct decision *decision, struct date latest, struct indicator_result *result)
{
	struct choosing choosing = { .reading = reading,
		                     .rows = statistics_read(reading, source),
		                     .indicator = indicator,
		                     .decision = decision,
		                     .latest = latest,
		                     .result = result };
	if (choosing.rows == NULL || choosing.rows->torn)
		return false;
	choose_cells(&choosing);
	return is_one(&choosing) && has_unit(&choosing, choosing.items) && take_value(&choosing, choosing.items);
}
