/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Euros divided by clients tell the numbers of clients. A service with a small number is withheld, and whatever
 * stands alone in a sum that is shown gets a companion: the sum less the others would be the number.
 */
#include "child_budget_parts.h"

static bool is_divided_by_clients(const struct service_budget *row)
{
	return row->state == SERVICE_COUNTED && row->key.way == KEY_WAY_CLIENTS;
}

static void withhold_small(struct child_budget *budget)
{
	const struct bands *bands = budget->against->bands;
	int64_t limit = budget->against->policy->limits->small_count.number;
	for (size_t i = 0; i < budget->count; i++) {
		struct service_budget *row = &budget->services[i];
		if (!is_divided_by_clients(row) || !key_is_delicate(&row->key, row->service, bands, limit))
			continue;
		row->hides_bands = true;
		row->hides_children = key_divides(&row->key, bands);
	}
}

/* What is summed up: the euros of one band, or those of all children. */
enum { ALL_CHILDREN = BANDS_MAX };

static int64_t part_of(const struct service_budget *row, size_t column)
{
	return column == ALL_CHILDREN ? row->on_children : row->by_band[column];
}

static bool is_hidden(const struct service_budget *row, size_t column)
{
	return column == ALL_CHILDREN ? row->hides_children : row->hides_bands;
}

/* The one that is hidden in a column without another; NULL when there is none or there are several. */
static const struct service_budget *hidden_alone(const struct child_budget *budget, size_t column)
{
	const struct service_budget *alone = NULL;
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		if (!is_hidden(row, column) || part_of(row, column) == 0)
			continue;
		if (alone)
			return NULL;
		alone = row;
	}
	return alone;
}

static uint64_t size_of(int64_t cents)
{
	return cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;
}

/* The smaller of two that are large enough, else the larger. */
static bool is_better(uint64_t size, uint64_t best, uint64_t enough)
{
	if (size >= enough && best >= enough)
		return size < best;
	return size > best;
}

/* Another service whose part of the column hides the lone one: as large as that if there is any such. */
static struct service_budget *companion_of(struct child_budget *budget, size_t column,
                                           const struct service_budget *alone)
{
	struct service_budget *best = NULL;
	uint64_t enough = size_of(part_of(alone, column));
	for (size_t i = 0; i < budget->count; i++) {
		struct service_budget *row = &budget->services[i];
		if (row == alone || !is_divided_by_clients(row) || is_hidden(row, column) ||
		    part_of(row, column) == 0 || !key_divides(&row->key, budget->against->bands))
			continue;
		if (!best || is_better(size_of(part_of(row, column)), size_of(part_of(best, column)), enough))
			best = row;
	}
	return best;
}

/* Gives the column a companion if it needs one; false when it needs none, or there is none to be had. */
static bool accompany(struct child_budget *budget, size_t column, bool *hides_sum)
{
	const struct service_budget *alone = hidden_alone(budget, column);
	if (!alone)
		return false;
	struct service_budget *companion = companion_of(budget, column, alone);
	*hides_sum = *hides_sum || !companion;
	if (!companion)
		return false;
	companion->hides_bands = true;
	companion->hides_children = companion->hides_children || column == ALL_CHILDREN;
	return true;
}

/* A companion may be alone in another column, so this goes on until nobody is; each round hides one more. */
void budget_withhold(struct child_budget *budget)
{
	const struct bands *bands = budget->against->bands;
	bool again = true;
	withhold_small(budget);
	while (again) {
		again = accompany(budget, ALL_CHILDREN, &budget->hides_totals);
		for (size_t band = 0; band < bands->count; band++)
			if (is_child_band(bands, band) && accompany(budget, band, &budget->hides_bands))
				again = true;
	}
	budget->hides_bands = budget->hides_bands || budget->hides_totals;
}
