/* SPDX-License-Identifier: EUPL-1.2 */
/* The assessment itself: matrix, options, impacts, rights, groups. */
#include "arena.h"
#include "prior_parts.h"
#include "prior_tables.h"

/* ---- Matrix: one table an option, services down, bands across ---- */

static const char *class_mark(const struct prior *prior, const struct figure *figure, const char *sign)
{
	if (!figure->known)
		return "?";
	return arena_printf(prior->reporting.memory, "%s%d", figure->number == 0 ? "" : sign, (int)figure->number);
}

/* "−3 / +2": residual classes of the cell; what is not assessed says so in words. */
static const char *cell_text(const struct prior *prior, const struct cell *cell)
{
	struct arena *memory = prior->reporting.memory;
	const char *marks[3];
	size_t count = 0;
	if (cell->worst_negative != NULL)
		marks[count++] = class_mark(prior, cell->worst_negative, "−");
	if (cell->best_positive != NULL)
		marks[count++] = class_mark(prior, cell->best_positive, "+");
	if (count == 0)
		return word_label(&words_nothing, (int)cell->nothing, prior->reporting.language);
	if (cell->unknowns > 0 && cell->nothing == NOTHING_UNKNOWN)
		marks[count++] = "?";
	const char *text = marks[0];
	for (size_t i = 1; i < count; i++)
		text = arena_printf(memory, "%s / %s", text, marks[i]);
	return text;
}

static const char *service_name(const struct prior *prior, const struct change *change)
{
	if (change->linked != NULL && text_given(&change->linked->name))
		return in_language(&prior->reporting, &change->linked->name);
	return change->service == NULL ? "" : change->service;
}

static const struct cell *cell_at(const struct option_result *option, const struct change *change, size_t band)
{
	for (size_t i = 0; i < option->cell_count; i++)
		if (option->cells[i].change == change && option->cells[i].band == band)
			return &option->cells[i];
	return NULL;
}

/* What a change means to adults is not asked; where it was assessed all the same, it is shown. */
static bool is_silent(const struct prior *prior, const struct cell *cell)
{
	if (cell == NULL)
		return true;
	bool children = (prior->reporting.bands->children & band_bit(cell->band)) != 0;
	return !children && cell->nothing == NOTHING_NOT_ASSESSED;
}

static void matrix_row(const struct prior *prior, struct table_plan *plan, const struct option_result *option,
                       const struct change *change)
{
	const struct reporting *reporting = &prior->reporting;
	plan_row(plan);
	put(plan, value_text(service_name(prior, change)));
	put(plan, word_value(reporting, &words_change_kind, (int)change->change));
	put(plan, word_value(reporting, &words_impact_type,
	                     change->linked == NULL ? 0 : (int)change->linked->impact));
	for (size_t band = 0; band < reporting->bands->count; band++) {
		const struct cell *cell = cell_at(option, change, band);
		put(plan, is_silent(prior, cell) ? value_text("–") : value_text(cell_text(prior, cell)));
	}
}

static void matrix_of_option(const struct prior *prior, struct section *section, const struct option_result *option)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "service", PHRASE_SERVICE, VALUE_TEXT);
	plan_field(&plan, &record_change, KEY_CHANGE);
	plan_field(&plan, &record_service, KEY_IMPACT);
	for (size_t band = 0; band < reporting->bands->count; band++)
		plan_column(&plan, reporting->bands->code[band], band_label(reporting->bands, band, reporting->language),
		            VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, option->option->id, PHRASE_NONE,
	           arena_printf(reporting->memory, "%s %s", option->option->id,
	                        in_language(reporting, &option->option->name)));
	for (size_t i = 0; i < option->option->changes_count; i++)
		matrix_row(prior, &plan, option, &option->option->changes[i]);
}

void prior_matrix(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	struct section *section = report_section(reporting, "matrix", PHRASE_HEADING_MATRIX, 2);
	for (size_t i = 0; i < prior->assessment->option_count; i++)
		if (prior->assessment->options[i].cell_count > 0)
			matrix_of_option(prior, section, &prior->assessment->options[i]);
	if (!section_is_empty(section))
		section_paragraph(reporting->doc, section, NULL, phrase(reporting, PHRASE_MATRIX_LEGEND))->audience =
			FOR_READERS;
}

/* ---- Options ---- */

static void changes_of_option(const struct prior *prior, struct section *section, const struct option *option)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "service", PHRASE_SERVICE, VALUE_TEXT);
	plan_fields(&plan, &record_change, KEYS_OF(KEY_CHANGE, KEY_COST, KEY_CLIENTS));
	plan_begin(&plan, section, FOR_READERS, option->id, PHRASE_NONE, "");
	for (size_t i = 0; i < option->changes_count; i++) {
		plan_row(&plan);
		put(&plan, value_text(service_name(prior, &option->changes[i])));
		put_fields(&plan, &option->changes[i], &record_change, KEYS_OF(KEY_CHANGE, KEY_COST, KEY_CLIENTS));
	}
	if (option->changes == NULL)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_CHANGES_NOT_GIVEN));
	else if (option->changes_count == 0)
		section_paragraph(reporting->doc, section, NULL, phrase(reporting, PHRASE_CHANGES_NONE));
}

void prior_options(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	report_section(reporting, "options", PHRASE_HEADING_OPTIONS, 2);
	for (size_t i = 0; i < prior->decision->options_count; i++) {
		const struct option *option = &prior->decision->options[i];
		const char *heading = arena_printf(reporting->memory, "%s %s", option->id,
		                                   in_language(reporting, &option->name));
		struct section *section = doc_section(
			reporting->doc, arena_printf(reporting->memory, "option_%s", option->id), heading, 3);
		section_paragraph(reporting->doc, section, NULL, in_language(reporting, &option->description));
		fact_of_field(reporting, section, option, &record_option, KEY_INCLUDES);
		changes_of_option(prior, section, option);
		paragraph_of_field(reporting, section, option, &record_option, KEY_REJECTED);
	}
}

/* ---- Comparison: bands down, options across ---- */

static const char *pair_text(const struct prior *prior, const struct option_result *option, size_t band)
{
	const struct figure *negative = option->band_negative[band], *positive = option->band_positive[band];
	if (negative == NULL && positive == NULL)
		return "–";
	if (positive == NULL)
		return class_mark(prior, negative, "−");
	if (negative == NULL)
		return class_mark(prior, positive, "+");
	return arena_printf(prior->reporting.memory, "%s / %s", class_mark(prior, negative, "−"),
	                    class_mark(prior, positive, "+"));
}

static void remark_dominance(const struct prior *prior, struct section *section)
{
	const struct reporting *reporting = &prior->reporting;
	for (size_t i = 0; i < prior->assessment->dominance_count; i++) {
		const struct dominance *dominance = &prior->assessment->dominances[i];
		const struct argument options[] = { { "better", text_same(dominance->better->id) },
			                            { "worse", text_same(dominance->worse->id) } };
		enum phrase remark = dominance->equal ? PHRASE_EQUAL_OPTIONS : PHRASE_DOMINATES;
		section_paragraph(reporting->doc, section, NULL,
		                  text_fill(reporting->memory, phrase(reporting, remark), reporting->language, options, 2));
	}
}

void prior_comparison(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct assessment *assessment = prior->assessment;
	struct section *section = report_section(reporting, "comparison", PHRASE_HEADING_COMPARISON, 2);
	if (assessment->option_count < 2 || assessment->option_count + 1 > TABLE_COLUMNS_MAX)
		return;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	for (size_t i = 0; i < assessment->option_count; i++)
		plan_column(&plan, assessment->options[i].option->id, assessment->options[i].option->id, VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, "comparison", PHRASE_NONE, "");
	for (size_t band = 0; band < reporting->bands->count; band++) {
		plan_row(&plan);
		put(&plan, value_text(band_label(reporting->bands, band, reporting->language)));
		for (size_t i = 0; i < assessment->option_count; i++)
			put(&plan, value_text(pair_text(prior, &assessment->options[i], band)));
	}
	remark_dominance(prior, section);
}

/* ---- Impacts: a table an option, then each one in words ---- */

static void table_of_impacts(const struct prior *prior, struct section *section, const struct option_result *option)
{
	const struct reporting *reporting = &prior->reporting;
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_ID, KEY_DOMAIN, KEY_AGE_BANDS, KEY_DIRECTION));
	plan_phrase(&plan, "significance_class", PHRASE_GROSS_CLASS, VALUE_WORD);
	plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_field(&plan, &record_impact, KEY_AFFECTED);
	plan_begin(&plan, section, FOR_READERS, option->option->id, PHRASE_NONE, "");
	for (size_t i = 0; i < option->impact_count; i++) {
		const struct impact_result *result = &option->impacts[i];
		plan_row(&plan);
		put_fields(&plan, result->impact, &record_impact,
		           KEYS_OF(KEY_ID, KEY_DOMAIN, KEY_AGE_BANDS, KEY_DIRECTION));
		put(&plan, result->gross == NULL ? value_none() : figure_value(reporting, result->gross));
		put(&plan, result->residual == NULL ? value_none() : figure_value(reporting, result->residual));
		put(&plan, field_value(reporting, result->impact, &record_impact, KEY_AFFECTED));
	}
}

/* "Suuruus: suuri · Kesto: pysyvä · …": what the class was made from, in one line. */
static const char *features(const struct prior *prior, const struct impact *impact)
{
	static const enum key shown[] = { KEY_DIRECTNESS, KEY_MAGNITUDE, KEY_LIKELIHOOD, KEY_STARTS, KEY_DURATION,
		                          KEY_REVERSIBILITY };
	const struct reporting *reporting = &prior->reporting;
	const char *line = "";
	for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
		struct value value = field_value(reporting, impact, &record_impact, shown[i]);
		if (value.kind != VALUE_NONE)
			line = arena_printf(reporting->memory, "%s%s%s: %s", line, line[0] == '\0' ? "" : " · ",
			                    field_label(reporting, &record_impact, shown[i]), value.text);
	}
	if (impact->sensitivity != NULL && impact->sensitivity->level != SENSITIVITY_UNSET)
		line = arena_printf(reporting->memory, "%s · %s: %s", line,
		                    field_label(reporting, &record_impact, KEY_SENSITIVITY),
		                    word_label(&words_sensitivity, (int)impact->sensitivity->level, reporting->language));
	if (impact->uncertainty != NULL && impact->uncertainty->level != UNCERTAINTY_UNSET)
		line = arena_printf(reporting->memory, "%s · %s: %s", line,
		                    field_label(reporting, &record_impact, KEY_UNCERTAINTY),
		                    word_label(&words_uncertainty, (int)impact->uncertainty->level, reporting->language));
	return line;
}

static void write_impact(const struct prior *prior, const struct impact *impact)
{
	static const enum key words[] = { KEY_GROUPS, KEY_AREAS, KEY_CHAIN };
	const struct reporting *reporting = &prior->reporting;
	const char *heading = arena_printf(reporting->memory, "%s %s", impact->id,
	                                   word_label(&words_domain, (int)impact->domain, reporting->language));
	struct section *section =
		doc_section(reporting->doc, arena_printf(reporting->memory, "impact_%s", impact->id), heading, 4);
	section_paragraph(reporting->doc, section, NULL, in_language(reporting, &impact->reasoning));
	section_paragraph(reporting->doc, section, NULL, features(prior, impact));
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		paragraph_of_field(reporting, section, impact, &record_impact, words[i]);
	if (impact->sensitivity != NULL)
		paragraph_of_field(reporting, section, impact->sensitivity, &record_sensitivity_given, KEY_REASON);
	paragraph_of_field(reporting, section, impact, &record_impact, KEY_UNKNOWN_BECAUSE);
	if (impact->uncertainty != NULL)
		paragraph_of_field(reporting, section, impact->uncertainty, &record_uncertainty_given, KEY_UNKNOWN);
}

void prior_impacts(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	report_section(reporting, "impacts", PHRASE_HEADING_IMPACTS, 2);
	for (size_t i = 0; i < prior->assessment->option_count; i++) {
		const struct option_result *result = &prior->assessment->options[i];
		if (result->impact_count == 0)
			continue;
		struct section *section =
			doc_section(reporting->doc, arena_printf(reporting->memory, "impacts_%s", result->option->id),
		                    arena_printf(reporting->memory, "%s %s", result->option->id,
		                                 in_language(reporting, &result->option->name)),
		                    3);
		table_of_impacts(prior, section, result);
		for (size_t n = 0; n < result->impact_count; n++)
			write_impact(prior, result->impacts[n].impact);
	}
}

/* ---- Rights, principles, groups ---- */

void prior_plan_rights(struct table_plan *plan)
{
	plan_phrase(plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_field(plan, &record_right, KEY_ARTICLE);
	plan_phrase(plan, "right", PHRASE_RIGHT, VALUE_WORD);
	plan_field(plan, &record_right, KEY_EFFECT);
}

static void rights_of_impact(const struct prior *prior, struct table_plan *plan, const struct impact *impact,
                             struct value before)
{
	const struct reporting *reporting = &prior->reporting;
	for (size_t i = 0; i < impact->rights_count; i++) {
		plan_row(plan);
		if (before.kind != VALUE_NONE)
			put(plan, before);
		put(plan, value_code(impact->option->id));
		put(plan, value_code(impact->id));
		put(plan, value_count((int64_t)impact->rights[i].article));
		put(plan, word_value(reporting, &words_article, (int)impact->rights[i].article));
		put(plan, word_value(reporting, &words_right_effect, (int)impact->rights[i].effect));
	}
}

void prior_put_rights(const struct prior *prior, struct table_plan *plan, struct value before)
{
	for (size_t i = 0; i < prior->decision->options_count; i++)
		for (size_t n = 0; n < prior->decision->options[i].impacts_count; n++)
			rights_of_impact(prior, plan, &prior->decision->options[i].impacts[n], before);
}

void prior_rights(const struct prior *prior)
{
	struct section *section = report_section(&prior->reporting, "rights", PHRASE_HEADING_RIGHTS, 2);
	struct table_plan plan = plan_table(&prior->reporting);
	prior_plan_rights(&plan);
	plan_begin(&plan, section, FOR_READERS, "rights", PHRASE_NONE, "");
	prior_put_rights(prior, &plan, value_none());
}

void prior_principles(const struct prior *prior)
{
	const struct principles *principles = prior->decision->principles;
	struct section *section = report_section(&prior->reporting, "principles", PHRASE_HEADING_PRINCIPLES, 2);
	for (size_t i = 0; principles != NULL && i < record_principles.field_count; i++)
		paragraph_of_field(&prior->reporting, section, principles, &record_principles,
		                   record_principles.fields[i].key);
}

void prior_groups(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct decision *decision = prior->decision;
	struct section *section = report_section(reporting, "groups", PHRASE_HEADING_GROUPS, 2);
	struct table_plan plan = plan_table(reporting);
	plan_fields(&plan, &record_impact, KEYS_OF(KEY_GROUPS, KEY_ID, KEY_DOMAIN, KEY_DIRECTION));
	plan_phrase(&plan, "residual_class", PHRASE_RESIDUAL_CLASS, VALUE_WORD);
	plan_begin(&plan, section, FOR_READERS, "groups", PHRASE_NONE, "");
	for (size_t i = 0; prior->assessment->proposed != NULL && i < prior->assessment->proposed->impact_count; i++) {
		const struct impact_result *result = &prior->assessment->proposed->impacts[i];
		if (result->impact->groups.count == 0)
			continue;
		plan_row(&plan);
		put_fields(&plan, result->impact, &record_impact, KEYS_OF(KEY_GROUPS, KEY_ID, KEY_DOMAIN, KEY_DIRECTION));
		put(&plan, result->residual == NULL ? value_none() : figure_value(reporting, result->residual));
	}
	table_of_records(reporting, section, FOR_READERS, "groups_without_difference", PHRASE_NONE,
	                 &record_group_without_difference, KEYS_OF(KEY_GROUP, KEY_REASON, KEY_OPTION),
	                 decision->groups_without_difference, decision->groups_without_difference_count);
	table_of_records(reporting, section, FOR_READERS, "domains_without_impact", PHRASE_NONE,
	                 &record_domain_without_impact, KEYS_OF(KEY_DOMAIN, KEY_REASON, KEY_OPTION),
	                 decision->domains_without_impact, decision->domains_without_impact_count);
}
