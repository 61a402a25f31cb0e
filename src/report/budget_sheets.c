/* SPDX-License-Identifier: EUPL-1.2 */
/* The tidy tables of a child budget: the catalogue's file in the first column. */
#include "arena.h"
#include "budget_parts.h"
#include "closing.h"
#include "trace.h"

static void begin_row(const struct budget_report *report, struct table_plan *plan)
{
	plan_row(plan);
	put(plan, value_code(report->reporting.doc->id));
}

static void plan_file(struct table_plan *plan)
{
	plan_phrase(plan, "catalogue", PHRASE_FILE, VALUE_CODE);
}

/* ---- One row a level and part of the whole ---- */

static void total_rows(const struct budget_report *report, struct table_plan *plan)
{
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct level_budget *made = &report->budget->levels[level];
		begin_row(report, plan);
		put(plan, value_none());
		put(plan, value_none());
		put(plan, budget_level_word(report, level));
		put(plan, budget_value(report, report->budget->counted));
		put(plan, budget_value(report, made->children));
		put(plan, budget_value(report, made->share));
		put(plan, budget_value(report, made->per_child));
	}
}

static void band_rows(const struct budget_report *report, struct table_plan *plan)
{
	const struct reporting *reporting = &report->reporting;
	struct value band_word = value_word("age_band", label(reporting, PHRASE_AGE_BAND));
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const struct level_budget *made = &report->budget->levels[level];
		for (size_t band = 0; band < reporting->bands->count; band++) {
			if (made->band[band] == NULL)
				continue;
			begin_row(report, plan);
			put(plan, band_word);
			put(plan, value_text(band_label(reporting->bands, band, reporting->language)));
			put(plan, budget_level_word(report, level));
			put(plan, value_none());
			put(plan, budget_value(report, made->band[band]));
			put(plan, value_none());
			put(plan, budget_value(report, made->per_child_of[band]));
		}
	}
}

static void group_rows(const struct budget_report *report, struct table_plan *plan, int dimension)
{
	const struct budget_groups *groups = &report->budget->groups[dimension];
	for (size_t i = 0; i < groups->count; i++)
		for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
			begin_row(report, plan);
			put(plan, budget_dimension(report, dimension));
			put(plan, value_text(budget_group_name(report, &groups->items[i])));
			put(plan, budget_level_word(report, level));
			put(plan, budget_value(report, groups->items[i].cost));
			put(plan, budget_value(report, groups->items[i].children[level]));
		}
}

static void child_budget_sheet(const struct budget_report *report, struct section *section)
{
	struct table_plan plan = plan_table(&report->reporting);
	plan_file(&plan);
	plan_phrase(&plan, "breakdown", PHRASE_BREAKDOWN, VALUE_WORD);
	plan_phrase(&plan, "part", PHRASE_GROUP_PART, VALUE_TEXT);
	plan_phrase(&plan, "level", PHRASE_BUDGET_LEVEL, VALUE_WORD);
	plan_phrase(&plan, "cost", PHRASE_COUNTED_COST, VALUE_CENTS);
	plan_phrase(&plan, "child", PHRASE_CHILD_COST, VALUE_CENTS);
	plan_phrase(&plan, "share", PHRASE_CHILD_SHARE, VALUE_SHARE);
	plan_phrase(&plan, "per_child", PHRASE_EUROS_PER_CHILD, VALUE_CENTS);
	plan_begin(&plan, section, FOR_DATA, "child_budget", PHRASE_SHEET_CHILD_BUDGET, "");
	total_rows(report, &plan);
	band_rows(report, &plan);
	for (int dimension = 0; dimension < BUDGET_DIMENSIONS; dimension++)
		group_rows(report, &plan, dimension);
}

/* ---- Services ---- */

/* As exact as a spreadsheet counts. */
enum { WEIGHT_DECIMALS = 15 };

#define SERVICE_KEYS \
	KEYS_OF(KEY_ID, KEY_NAME, KEY_COST_CENTRE, KEY_SERVICE_CLASS, KEY_SECTOR, KEY_PROVIDER, KEY_IMPACT, \
	        KEY_AREAS)

static struct value state_value(const struct budget_report *report, const struct service_budget *row)
{
	return text_given(&row->why) ? value_text(in_language(&report->reporting, &row->why)) : value_none();
}

/* A key as the part of each band of one; what it is made of clients tells them as the euros do. */
static struct value weight_value(const struct budget_report *report, const struct service_budget *row, size_t band)
{
	const struct allocation *key = &row->key.allocation;
	if (row->state != SERVICE_COUNTED)
		return value_none();
	if (row->hides_bands)
		return phrase_value(&report->reporting, "withheld", PHRASE_SUPPRESSED);
	return value_decimal(divide_rounded(key->weight[band], key->sum, WEIGHT_DECIMALS), WEIGHT_DECIMALS);
}

static void service_row(const struct budget_report *report, struct table_plan *plan,
                        const struct service_budget *row)
{
	const struct reporting *reporting = &report->reporting;
	begin_row(report, plan);
	put_fields(plan, row->service, &record_service, SERVICE_KEYS);
	put(plan, row->hides_bands ? phrase_value(reporting, "withheld", PHRASE_SUPPRESSED)
	                           : field_value(reporting, row->service, &record_service, KEY_CLIENTS));
	put(plan, state_value(report, row));
	if (row->state == SERVICE_LEFT_OUT)
		return;
	put(plan,
	    row->key.allocation.quality == KEY_QUALITY_UNSET ? value_none() : budget_value(report, row->quality));
	put(plan, budget_way(report, row->key.way));
	put(plan, budget_value(report, row->cost));
	for (size_t band = 0; band < reporting->bands->count; band++)
		put(plan, weight_value(report, row, band));
	put(plan, budget_cost_of(report, row));
	put(plan, row->service->cost == NULL
	                  ? value_none()
	                  : word_value(reporting, &words_cost_basis, (int)row->service->cost->basis));
	put(plan, budget_value(report, row->children));
	put(plan, budget_value(report, row->share));
	for (size_t band = 0; band < reporting->bands->count; band++)
		put(plan, budget_value(report, row->band[band]));
}

static void plan_weights(struct table_plan *plan)
{
	const struct reporting *reporting = plan->reporting;
	for (size_t band = 0; band < reporting->bands->count; band++)
		plan_column(plan, arena_printf(reporting->memory, "key_%s", reporting->bands->code[band]),
		            arena_printf(reporting->memory, "%s: %s", label(reporting, PHRASE_KEY_WEIGHT),
		                         band_label(reporting->bands, band, reporting->language)),
		            VALUE_DECIMAL);
}

static void catalogue_sheet(const struct budget_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_file(&plan);
	plan_fields(&plan, &record_service, SERVICE_KEYS);
	plan_field(&plan, &record_service, KEY_CLIENTS);
	plan_phrase(&plan, "remark", PHRASE_REMARK, VALUE_TEXT);
	plan_phrase(&plan, "grade", PHRASE_KEY_GRADE, VALUE_WORD);
	plan_phrase(&plan, "key", PHRASE_KEY_MADE_OF, VALUE_WORD);
	plan_phrase(&plan, "cost", PHRASE_COST, VALUE_CENTS);
	plan_total(&plan);
	plan_weights(&plan);
	plan_phrase(&plan, "cost_of", PHRASE_COST_OF, VALUE_WORD);
	plan_field(&plan, &record_service_cost, KEY_BASIS);
	plan_phrase(&plan, "child", PHRASE_CHILD_COST, VALUE_CENTS);
	plan_total(&plan);
	plan_phrase(&plan, "child_share", PHRASE_CHILD_SHARE, VALUE_SHARE);
	for (size_t band = 0; band < reporting->bands->count; band++) {
		plan_column(&plan, reporting->bands->code[band],
		            band_label(reporting->bands, band, reporting->language), VALUE_CENTS);
		plan_total(&plan);
	}
	plan_begin(&plan, section, FOR_DATA, "services", PHRASE_SHEET_CATALOGUE, "");
	for (size_t i = 0; i < report->budget->count; i++)
		service_row(report, &plan, &report->budget->services[i]);
}

/* ---- Traces ---- */

static void trace_sheet(const struct budget_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_file(&plan);
	plan_phrase(&plan, "node", PHRASE_NODE, VALUE_CODE);
	plan_phrase(&plan, "formula", PHRASE_FORMULA, VALUE_TEXT);
	plan_phrase(&plan, "value", PHRASE_VALUE, VALUE_TEXT);
	plan_phrase(&plan, "source", PHRASE_SOURCE, VALUE_TEXT);
	plan_begin(&plan, section, FOR_DATA, "trace", PHRASE_SHEET_TRACE, "");
	for (size_t i = 0; i < report->budget->figure_count; i++) {
		const struct named_figure *named = &report->budget->figures[i];
		const struct figure *figure = named->figure;
		if (figure->how == NULL)
			continue;
		begin_row(report, &plan);
		put(&plan, value_code(named->id[0] == '\0'
		                              ? named->key
		                              : arena_printf(reporting->memory, "%s.%s", named->id, named->key)));
		put(&plan, value_text(in_language(reporting, &figure->how->name)));
		put(&plan, value_text(figure_text(reporting, figure)));
		put(&plan, value_text(figure->how->source));
	}
}

void budget_sheets(const struct budget_report *report)
{
	struct section *section = report_section(&report->reporting, "data", PHRASE_SHEET_CHILD_BUDGET, 2);
	child_budget_sheet(report, section);
	catalogue_sheet(report, section);
	budget_recipes(report);
	trace_sheet(report, section);
	closing_sheet(&report->reporting, section, report->context, report->budget->against->policy, "catalogue",
	              PHRASE_FILE);
}
