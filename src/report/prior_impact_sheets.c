/* SPDX-License-Identifier: EUPL-1.2 */
/* The tidy tables of impacts: impact by band, matrix cells, rights and groups. */
#include "prior_parts.h"
#include "prior_tables.h"

/* Where an impact stands: the first columns of its tables. */
static void plan_place(struct table_plan *plan)
{
	plan_phrase(plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(plan, "impact", PHRASE_IMPACT, VALUE_CODE);
}

static void put_place(struct table_plan *plan, const struct impact *impact)
{
	put(plan, value_code(plan->reporting->doc->id));
	put(plan, value_code(impact->option->id));
	put(plan, value_code(impact->id));
}

/* ---- Impacts: a row for each impact and band ---- */

#define IMPACT_KEYS \
	KEYS_OF(KEY_DOMAIN, KEY_DIRECTION, KEY_DIRECTNESS, KEY_MAGNITUDE, KEY_LIKELIHOOD, KEY_STARTS, KEY_DURATION, \
	        KEY_REVERSIBILITY, KEY_GROUPS, KEY_AREAS)

static void impact_row(const struct prior *prior, struct table_plan *plan, const struct impact_result *result,
                       size_t band)
{
	const struct reporting *reporting = &prior->reporting;
	const struct impact *impact = result->impact;
	plan_row(plan);
	put_place(plan, impact);
	put(plan, value_word(reporting->bands->code[band], band_label(reporting->bands, band, reporting->language)));
	put_fields(plan, impact, &record_impact, IMPACT_KEYS);
	put(plan, impact->sensitivity == NULL
	          ? value_none()
	          : word_value(reporting, &words_sensitivity, (int)impact->sensitivity->level));
	prior_put_class(plan, result->gross);
	prior_put_class(plan, result->residual);
	put(plan, shown_counts(reporting, &impact->affected).of[band]);
	put(plan, value_text(in_language(reporting, &impact->reasoning)));
}

void prior_impact_sheet(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_place(&plan);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_WORD);
	plan_fields(&plan, &record_impact, IMPACT_KEYS);
	plan_field(&plan, &record_impact, KEY_SENSITIVITY);
	plan_phrase(&plan, "significance_class", PHRASE_GROSS_CLASS, VALUE_WORD);
	plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_field(&plan, &record_impact, KEY_AFFECTED);
	plan_field(&plan, &record_impact, KEY_REASONING);
	plan_begin(&plan, section, FOR_DATA, "impacts", PHRASE_SHEET_IMPACTS, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *option = &prior->assessment->options[i];
		for (size_t n = 0; n < option->impact_count; n++)
			for (size_t band = 0; band < prior->reporting.bands->count; band++)
				if ((option->impacts[n].impact->age_bands.bits & band_bit(band)) != 0)
					impact_row(prior, &plan, &option->impacts[n], band);
	}
}

/* ---- Matrix cells: service by band, as data ---- */

static void cell_row(const struct prior *prior, struct table_plan *plan, const struct option_result *option,
                     const struct cell *cell)
{
	const struct reporting *reporting = &prior->reporting;
	plan_row(plan);
	put(plan, value_code(reporting->doc->id));
	put(plan, value_code(option->option->id));
	put(plan, value_code(cell->change->service == NULL ? "" : cell->change->service));
	put(plan, word_value(reporting, &words_change_kind, (int)cell->change->change));
	put(plan, value_word(reporting->bands->code[cell->band],
	                     band_label(reporting->bands, cell->band, reporting->language)));
	put(plan, word_value(reporting, &words_reach, (int)cell->reach));
	prior_put_class(plan, cell->worst_negative);
	prior_put_class(plan, cell->best_positive);
	put(plan, word_value(reporting, &words_nothing, (int)cell->nothing));
	put(plan, value_count((int64_t)cell->unknowns));
}

void prior_cell_sheet(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	plan_phrase(&plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(&plan, "service", PHRASE_SERVICE, VALUE_CODE);
	plan_field(&plan, &record_change, KEY_CHANGE);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_WORD);
	plan_phrase(&plan, "reach", PHRASE_REACH, VALUE_WORD);
	plan_phrase(&plan, "worst_negative", PHRASE_WORST_NEGATIVE, VALUE_WORD);
	plan_phrase(&plan, "best_positive", PHRASE_BEST_POSITIVE, VALUE_WORD);
	plan_phrase(&plan, "nothing", PHRASE_WHAT_WAS_ASSESSED, VALUE_WORD);
	plan_phrase(&plan, "unknowns", PHRASE_UNKNOWNS, VALUE_COUNT);
	plan_begin(&plan, section, FOR_DATA, "matrix", PHRASE_SHEET_MATRIX, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		for (size_t n = 0; n < prior->assessment->options[i].cell_count; n++)
			cell_row(prior, &plan, &prior->assessment->options[i], &prior->assessment->options[i].cells[n]);
}

/* ---- Rights and groups ---- */

void prior_rights_sheet(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "decision", PHRASE_DECISION, VALUE_CODE);
	prior_plan_rights(&plan);
	plan_begin(&plan, section, FOR_DATA, "rights", PHRASE_SHEET_RIGHTS, "");
	prior_put_rights(prior, &plan, value_code(reporting->doc->id));
}

static void groups_of_impact(const struct prior *prior, struct table_plan *plan, const struct impact_result *result)
{
	const struct reporting *reporting = &prior->reporting;
	for (size_t i = 0; i < result->impact->groups.count; i++) {
		plan_row(plan);
		put_place(plan, result->impact);
		put(plan, word_value(reporting, &words_group, result->impact->groups.items[i]));
		put(plan, word_value(reporting, &words_domain, (int)result->impact->domain));
		put(plan, word_value(reporting, &words_direction, (int)result->impact->direction));
		prior_put_class(plan, result->residual);
	}
}

void prior_group_sheet(const struct prior *prior, struct section *section)
{
	struct table_plan plan = plan_table(&prior->reporting);
	plan_place(&plan);
	plan_column(&plan, "group", field_label(&prior->reporting, &record_group_without_difference, KEY_GROUP), VALUE_WORD);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_DOMAIN, KEY_DIRECTION));
	plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_begin(&plan, section, FOR_DATA, "groups", PHRASE_SHEET_GROUPS, "");
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		for (size_t n = 0; n < prior->assessment->options[i].impact_count; n++)
			groups_of_impact(prior, &plan, &prior->assessment->options[i].impacts[n]);
}
