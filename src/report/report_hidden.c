/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be hidden beside a small number, because it is made of the number. */
#include "reporting.h"
#include "tells_clients.h"

bool figure_hides(const struct reporting *reporting, const struct figure *figure, bool *hidden)
{
	return hides_counts(reporting->memory, reporting->small_count, figure, hidden);
}

bool figure_tells_clients(const struct reporting *reporting, const struct figure *figure)
{
	return tells_clients(reporting->memory, reporting->small_count, figure);
}
