/* SPDX-License-Identifier: EUPL-1.2 */
/* What is not among the cells, or not wholly, and why. */
#include "arena.h"
#include "cumulation_parts.h"

static size_t rows_without_area(const struct decision_fact *decision)
{
	size_t rows = 0;
	for (size_t i = 0; i < decision->row_count; i++)
		rows += decision->rows[i].areas == NULL || decision->rows[i].areas->count == 0;
	return rows;
}

static size_t rows_without_class(const struct decision_fact *decision)
{
	size_t rows = 0;
	for (size_t i = 0; i < decision->row_count; i++)
		rows += decision->rows[i].direction == DIRECTION_NEGATIVE && decision->rows[i].residual < 0;
	return rows;
}

static bool lacks_money(const struct decision_fact *decision)
{
	const struct cuts_fact *cuts = decision->cuts;
	return cuts != NULL && (!cuts->total_is_known || !cuts->is_known[BUDGET_LEVEL_DIRECT_INDIRECT]);
}

/* One decision may be listed for several reasons. */
static void add_gaps(struct cumulation *made, const struct decision_fact *decision, bool has_population)
{
	struct uncounted *to = made->uncounted + made->uncounted_count;
	struct uncounted *start = to;
	if (decision->more == NULL) {
		*to++ = (struct uncounted){ decision, UNCOUNTED_UNSOUND, 0 };
	} else {
		size_t areas = has_population ? rows_without_area(decision) : 0;
		size_t classes = made->has_classes ? rows_without_class(decision) : 0;
		if (!date_given(decision->effect) && decision->row_count > 0)
			*to++ = (struct uncounted){ decision, UNCOUNTED_NO_DAY, decision->row_count };
		if (areas > 0)
			*to++ = (struct uncounted){ decision, UNCOUNTED_NO_AREA, areas };
		if (is_decided(decision) && lacks_money(decision))
			*to++ = (struct uncounted){ decision, UNCOUNTED_MONEY, 0 };
		if (classes > 0)
			*to++ = (struct uncounted){ decision, UNCOUNTED_CLASS, classes };
	}
	made->uncounted_count += (size_t)(to - start);
}

void cumulate_gaps(struct cumulating *cumulating)
{
	enum { REASONS = 4 };
	const struct cumulation_input *input = cumulating->input;
	struct cumulation *made = cumulating->made;
	made->uncounted = ARENA_ARRAY(cumulating->memory, struct uncounted, input->facts->decision_count * REASONS);
	for (size_t i = 0; i < input->facts->decision_count; i++)
		add_gaps(made, input->facts->decisions[i], input->population != NULL);
}
