/* SPDX-License-Identifier: EUPL-1.2 */
/* The options beside each other: matrix, descriptions, comparison. */
#include "arena.h"
#include "prior_parts.h"

/* ---- Matrix: one table an option, services down, bands across ---- */

static const char *class_mark(const struct prior *prior, const struct figure *figure, const char *sign)
{
	if (!figure->known)
		return "?";
	return arena_printf(prior->reporting.memory, "%s%d", figure->number == 0 ? "" : sign, (int)figure->number);
}

/* "−3 / +2": residual classes of the cell; what is not assessed, and a direction without a class, in words. */
static const char *cell_text(const struct prior *prior, const struct cell *cell)
{
	struct arena *memory = prior->reporting.memory;
	const char *marks[5];
	size_t count = 0;
	if (cell->worst_negative != NULL)
		marks[count++] = class_mark(prior, cell->worst_negative, "−");
	if (cell->best_positive != NULL)
		marks[count++] = class_mark(prior, cell->best_positive, "+");
	if (cell->said_negative)
		marks[count++] = word_label(&words_direction, DIRECTION_NEGATIVE, prior->reporting.language);
	if (cell->said_positive)
		marks[count++] = word_label(&words_direction, DIRECTION_POSITIVE, prior->reporting.language);
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
	if (!section_is_empty(section) && prior_has_classes(prior))
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
		paragraph_of_text(reporting, section, &option->description);
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

/* A table has so many columns; the rest of the options are in the workbook and the data. */
static size_t compared_options(const struct assessment *assessment)
{
	const size_t most = TABLE_COLUMNS_MAX - 1;
	return assessment->option_count < most ? assessment->option_count : most;
}

static void say_left_out(const struct prior *prior, struct section *section, size_t shown)
{
	const struct reporting *reporting = &prior->reporting;
	const struct argument counts[] = {
		{ "shown", text_same(arena_printf(reporting->memory, "%zu", shown)) },
		{ "all", text_same(arena_printf(reporting->memory, "%zu", prior->assessment->option_count)) },
	};
	if (shown < prior->assessment->option_count)
		section_note(reporting->doc, section,
		             text_fill(reporting->memory, phrase(reporting, PHRASE_OPTIONS_LEFT_OUT),
		                       reporting->language, counts, 2));
}

void prior_comparison(const struct prior *prior)
{
	const struct reporting *reporting = &prior->reporting;
	const struct assessment *assessment = prior->assessment;
	const size_t shown = compared_options(assessment);
	struct section *section = report_section(reporting, "comparison", PHRASE_HEADING_COMPARISON, 2);
	if (!prior_has_classes(prior) || assessment->option_count < 2)
		return;
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "age_band", PHRASE_AGE_BAND, VALUE_TEXT);
	for (size_t i = 0; i < shown; i++)
		plan_column(&plan, assessment->options[i].option->id, assessment->options[i].option->id, VALUE_TEXT);
	plan_begin(&plan, section, FOR_READERS, "comparison", PHRASE_NONE, "");
	for (size_t band = 0; band < reporting->bands->count; band++) {
		plan_row(&plan);
		put(&plan, value_text(band_label(reporting->bands, band, reporting->language)));
		for (size_t i = 0; i < shown; i++)
			put(&plan, value_text(pair_text(prior, &assessment->options[i], band)));
	}
	say_left_out(prior, section, shown);
	remark_dominance(prior, section);
}
