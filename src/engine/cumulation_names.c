/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "cumulation_parts.h"
#include "names.h"

static void name(struct cumulation *made, const char *id, const char *key, const struct figure *figure)
{
	if (figure != NULL)
		made->figures[made->figure_count++] = (struct named_figure){ id, key, figure };
}

/* "cumulative.0-6.Virolahti.disabled.services"; a further window of the same cell has its last day as well. */
static const char *id_of_cell(const struct cumulating *cumulating, const struct stacked_cell *cell)
{
	const struct cumulation_input *input = cumulating->input;
	const char *group = cell->group == GROUP_UNSET ? "" : word_code(&words_group, cell->group);
	return arena_printf(cumulating->memory, "cumulative.%s.%s.%s%s%s", input->bands->code[cell->band],
	                    population_area_name(input->population, cell->area), group, group[0] == '\0' ? "" : ".",
	                    word_code(&words_domain, cell->line->domain));
}

static const char *id_of_window(const struct cumulating *cumulating, const char *id, const struct stacked_cell *cell)
{
	char day[11];
	date_format(cell->line->last->effect, day);
	return arena_printf(cumulating->memory, "%s.%s", id, day);
}

static void name_cells(struct cumulating *cumulating)
{
	struct cumulation *made = cumulating->made;
	struct names *known = names_new(cumulating->scratch);
	for (size_t i = 0; i < made->harm.count; i++)
		for (size_t n = 0; n < made->harm.items[i].cell_count; n++) {
			struct stacked_cell *cell = &made->harm.items[i].cells[n];
			cell->id = id_of_cell(cumulating, cell);
			if (names_add(known, NULL, cell->id, cell) != NULL)
				cell->id = id_of_window(cumulating, cell->id, cell);
			name(made, cell->id, "heads_lower", cell->lower);
			name(made, cell->id, "heads_upper", cell->upper);
			name(made, cell->id, "heads_both", cell->both);
		}
	arena_reset(cumulating->scratch);
}

static void name_window(struct cumulating *cumulating, const struct saving_window *window)
{
	struct cumulation *made = cumulating->made;
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const char *code = word_code(&words_budget_level, level);
		name(made, window->id, code, window->burden[level]);
		name(made, window->id, arena_printf(cumulating->memory, "%s.cuts", code), window->cuts[level]);
		name(made, window->id, arena_printf(cumulating->memory, "%s.net", code), window->net[level]);
	}
}

void cumulate_names(struct cumulating *cumulating)
{
	enum { OF_CELL = 3, OF_LEVEL = 3 };
	struct cumulation *made = cumulating->made;
	made->figures = ARENA_ARRAY(cumulating->memory, struct named_figure,
	                            made->harm.cells * OF_CELL + made->window_count * OF_LEVEL * BUDGET_LEVEL_END);
	if (cumulating->input->population != NULL)
		name_cells(cumulating);
	for (size_t i = 0; i < made->window_count; i++)
		if (made->windows[i].organisation == 0)
			name_window(cumulating, &made->windows[i]);
}
