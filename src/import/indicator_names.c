/* SPDX-License-Identifier: EUPL-1.2 */
#include "indicator_names.h"

#include "arena.h"
#include "builtin_indicators.h"
#include "csv_tree.h"
#include "diag.h"
#include "names.h"

struct indicator_names {
	struct names *by_number;
};

static const char *field(const struct node *row, const char *column)
{
	const struct node *cell = node_get(row, column);
	return cell == NULL ? "" : cell->scalar;
}

struct indicator_names *indicator_names_read(struct arena *memory)
{
	struct diags *diags = diags_new();
	struct indicator_names *names = ARENA_NEW(memory, struct indicator_names);
	names->by_number = names_new(memory);
	const struct source *source =
		source_of(memory, "indicators.csv", (const char *)builtin_indicators, builtin_indicators_size);
	const struct node *rows = csv_read(memory, source, diags);
	for (const struct node *row = rows->first; row != NULL; row = row->next) {
		struct known_indicator *known = ARENA_NEW(memory, struct known_indicator);
		*known = (struct known_indicator){ TEXT(field(row, "fi"), field(row, "sv"), field(row, "en")),
			                           field(row, "unit") };
		names_add(names->by_number, NULL, field(row, "number"), known);
	}
	diags_free(diags);
	return names;
}

const struct known_indicator *indicator_known(const struct indicator_names *names, const char *number)
{
	return names_find(names->by_number, NULL, number);
}
