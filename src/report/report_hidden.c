/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be hidden beside a small number, because it is made of the number. */
#include "clients_told.h"
#include "reporting.h"

bool figure_hides(const struct reporting *reporting, const struct figure *figure, bool *hidden)
{
	return figure_tells_counts(reporting->memory, reporting->small_count, figure, hidden);
}

bool figure_tells_clients(const struct reporting *reporting, const struct figure *figure)
{
	return figure_tells_small_clients(reporting->memory, reporting->small_count, figure);
}
