/* SPDX-License-Identifier: EUPL-1.2 */
#include "annual_year.h"
#include "templates.h"

/* The waivers of every file that are in force on the day. */
static void add_waivers(const struct lva *lva, struct report_context *context, const struct year *year)
{
	struct waiver *waivers = ARENA_ARRAY(lva->run.memory, struct waiver, year->waivers.count + 1);
	for (size_t i = 0; i < year->waivers.count; i++)
		waivers[i] = ((const struct year_waiver *)year->waivers.items[i])->waiver;
	context->waivers = waivers;
	context->waiver_count = year->waivers.count;
}

struct lva_report *lva_annual(struct lva *lva, const char *text)
{
	struct checking checking;
	lva->complaint = "";
	const struct annual_source *source = read_year(lva, text, false, &checking);
	if (source == NULL)
		return NULL;
	const struct year *year = source->year;
	struct report_context *context = context_new(lva, (struct date){ (int16_t)year->number, 12, 31 });
	context_add_project(lva, context);
	context_add_survey(lva, context, &checking);
	add_waivers(lva, context, year);
	if (!context_take_template(lva, context, &report_kind_annual))
		return NULL;
	return report_of(lva, arena_printf(lva->run.memory, "annual-%d", year->number),
	                 report_annual(lva->run.memory, source, lva->run.language, context));
}
