/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"
#include "names.h"
#include "population_rows.h"

/* Of all ages in one area and year. */
struct sum {
	int64_t people;
	struct sum *self;
};

/* Ages that overlap are for the reader of the file to say; here their sum tells of a cell that was lost. */
void people_totals_check(struct people_table *table)
{
	static const struct text pattern =
		TEXT("ikien summa {1} ei ole taulukon oma yhteismäärä {2}; luvuista puuttuu osa tai ikiä on "
		     "päällekkäin",
	             "summan av åldrarna, {1}, är inte tabellens totala antal {2}; en del av talen saknas eller åldrar "
	             "överlappar",
	             "the ages sum to {1}, not to the total {2} of the table; numbers are missing or ages overlap");
	struct importing *importing = table->importing;
	struct names *sums = names_new(table->memory);
	for (const struct people_row *row = table->rows; row != NULL; row = row->next) {
		const char *key = arena_printf(table->memory, "%d/%s", row->year, row->area);
		const struct sum *known = names_find(sums, NULL, key);
		struct sum *sum = known == NULL ? ARENA_NEW(table->memory, struct sum) : known->self;
		if (known == NULL)
			names_add(sums, NULL, key, sum);
		sum->self = sum;
		sum->people += row->from == ALL_AGES || !is_whole(row) ? 0 : people_of(row);
	}
	for (const struct people_row *row = table->rows; row != NULL; row = row->next) {
		const struct sum *sum =
			names_find(sums, NULL, arena_printf(table->memory, "%d/%s", row->year, row->area));
		if (row->from != ALL_AGES || !is_whole(row) || sum->people == people_of(row))
			continue;
		say_not_imported(importing, row->area_cell,
		                 import_text(importing, &pattern, import_number(importing, sum->people),
		                             import_number(importing, people_of(row)), ""));
	}
}
