/* SPDX-License-Identifier: EUPL-1.2 */
/* Page one: what was looked back on, how it went, and what children said of it. */
#include "arena.h"
#include "finding_list.h"
#include "follow_up_sections.h"
#include "matter_parts.h"
#include "show.h"

/* ---- Identification ---- */

static void fact_of_decision(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	const struct decision *decision = back->decision;
	section_fact(reporting->doc, section, "decision", field_label(reporting, &record_follow_up, KEY_DECISION),
	             value_code(decision->id));
	fact_of_field(reporting, section, decision, &record_decision, KEY_RECORD);
	fact_of_field(reporting, section, decision, &record_decision, KEY_BODY);
	fact_of_field(reporting, section, decision, &record_decision, KEY_AREAS);
	fact_of_field(reporting, section, decision, &record_decision, KEY_EFFECTIVE);
	if (decision->resolution != NULL)
		section_fact(reporting->doc, section, "resolution_date", label(reporting, PHRASE_RESOLUTION_DATE),
		             value_date(decision->resolution->date));
	fact_of_field(reporting, section, decision->resolution, &record_resolution, KEY_SECTION);
	if (back->result->decided == NULL)
		return;
	const struct option *option = back->result->decided->option;
	section_fact(reporting->doc, section, "decided_option", label(reporting, PHRASE_DECIDED_OPTION),
	             value_text(arena_printf(reporting->memory, "%s %s", option->id,
	                                     in_language(reporting, &option->name))));
}

static void facts_without_prior(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	const struct no_prior *no_prior = back->follow_up->no_prior;
	fact_of_field(reporting, section, no_prior, &record_no_prior, KEY_RECORD);
	fact_of_field(reporting, section, no_prior, &record_no_prior, KEY_AREAS);
	paragraph_of_field(reporting, section, no_prior, &record_no_prior, KEY_REASON);
}

static void fact_of_period(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	const struct period *period = back->follow_up->period;
	if (period == NULL)
		return;
	const char *from = show_value(reporting->memory, value_date(period->from), reporting->language);
	const char *to = show_value(reporting->memory, value_date(period->to), reporting->language);
	section_fact(reporting->doc, section, "period", field_label(reporting, &record_follow_up, KEY_PERIOD),
	             value_text(arena_printf(reporting->memory, "%s–%s", from, to)));
}

void follow_up_identification(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	struct section *section = report_section(reporting, "identification", PHRASE_HEADING_IDENTIFICATION, 2);
	fact_of_field(reporting, section, back->follow_up, &record_follow_up, KEY_ID);
	fact_of_field(reporting, section, back->follow_up, &record_follow_up, KEY_DATE);
	fact_of_field(reporting, section, back->follow_up, &record_follow_up, KEY_BY);
	fact_of_period(back, section);
	if (back->decision != NULL)
		fact_of_decision(back, section);
	else
		facts_without_prior(back, section);
	section_front(section);
}

/* ---- How it went ---- */

/* "arvio osui oikeaan 1, yliarvioitu 2". */
const char *follow_up_accuracies(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	const struct figure *const *by = back->result->by_accuracy;
	const char *line = "";
	for (int n = ACCURACY_CORRECT; n <= ACCURACY_END; n++) {
		int accuracy = n % ACCURACY_END; /* what was not recorded comes last */
		const char *words = accuracy == ACCURACY_UNSET
		                            ? phrase(reporting, PHRASE_NOT_RECORDED)
		                            : word_label(&words_accuracy, accuracy, reporting->language);
		if (by[accuracy]->number > 0)
			line = arena_printf(reporting->memory, "%s%s%s %lld", line, line[0] == '\0' ? "" : ", ", words,
			                    (long long)by[accuracy]->number);
	}
	return line;
}

static void count_accuracy(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	if (back->result->impact_count == 0)
		return;
	fact_of_count(reporting, section, "predicted", PHRASE_PREDICTED_IMPACTS, back->result->impact_count);
	section_fact(reporting->doc, section, "accuracy", label(reporting, PHRASE_ACCURACY_OF_ALL),
	             value_text(follow_up_accuracies(back)));
}

/* "M1 saavutettu, M2 matkalla tavoitteeseen". */
static void list_states(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	const char *line = "";
	for (size_t i = 0; i < back->result->indicator_count; i++) {
		const struct followed_indicator *row = &back->result->indicators[i];
		if (row->latest)
			line = arena_printf(reporting->memory, "%s%s%s %s", line, line[0] == '\0' ? "" : ", ",
			                    row->indicator->id, figure_value(reporting, row->state).text);
	}
	if (line[0] != '\0')
		section_fact(reporting->doc, section, "indicators",
		             field_label(reporting, &record_decision, KEY_INDICATORS), value_text(line));
}

const char *follow_up_rate(const struct looking_back *back, const struct implementation_rate *rate)
{
	const struct reporting *reporting = &back->reporting;
	if (!rate->share->known)
		return "";
	const char *share = show_value(reporting->memory, figure_value(reporting, rate->share), reporting->language);
	return arena_printf(reporting->memory, "%s (%lld/%lld)", share, (long long)rate->done->number,
	                    (long long)rate->counted->number);
}

static void fact_of_rate(const struct looking_back *back, struct section *section, const char *key, enum phrase name,
                         const struct implementation_rate *rate)
{
	const char *words = follow_up_rate(back, rate);
	if (words[0] != '\0')
		section_fact(back->reporting.doc, section, key, label(&back->reporting, name), value_text(words));
}

/* ---- The worst surprise ---- */

/* How large it was; what is not known is no larger than anything. */
static int size_of(enum magnitude magnitude)
{
	return magnitude == MAGNITUDE_UNKNOWN ? 0 : (int)magnitude;
}

static bool is_bad_surprise(const struct impact *unforeseen)
{
	return unforeseen->direction == DIRECTION_NEGATIVE;
}

static int worst_size(const struct follow_up_result *result)
{
	int worst = 0;
	for (size_t i = 0; i < result->impact_count; i++)
		if (result->impacts[i].worse && size_of(result->impacts[i].outcome->magnitude) > worst)
			worst = size_of(result->impacts[i].outcome->magnitude);
	for (size_t i = 0; i < result->unforeseen_count; i++) {
		const struct impact *impact = result->unforeseen[i].impact;
		if (is_bad_surprise(impact) && size_of(impact->magnitude) > worst)
			worst = size_of(impact->magnitude);
	}
	return worst;
}

/* "turvallisuus (7–12-vuotiaat): kielteinen, vähäinen; ennakoimaton". */
static const char *surprise(const struct looking_back *back, const struct impact *impact, enum magnitude magnitude,
                            const char *against)
{
	const struct reporting *reporting = &back->reporting;
	const char *size = size_of(magnitude) == 0
	                           ? ""
	                           : arena_printf(reporting->memory, ", %s",
	                                          word_label(&words_magnitude, (int)magnitude, reporting->language));
	return arena_printf(reporting->memory, "%s (%s): %s%s; %s",
	                    word_label(&words_domain, (int)impact->domain, reporting->language),
	                    band_names(reporting, impact->age_bands.bits),
	                    word_label(&words_direction, DIRECTION_NEGATIVE, reporting->language), size, against);
}

static const char *predicted_words(const struct looking_back *back, const struct impact *predicted)
{
	const struct reporting *reporting = &back->reporting;
	const char *direction = word_label(&words_direction, (int)predicted->direction, reporting->language);
	const char *size = size_of(predicted->magnitude) == 0
	                           ? ""
	                           : arena_printf(reporting->memory, ", %s",
	                                          word_label(&words_magnitude, (int)predicted->magnitude,
	                                                     reporting->language));
	return arena_printf(reporting->memory, "%s %s%s", phrase(reporting, PHRASE_PREDICTED_AS), direction, size);
}

struct surprises follow_up_surprises(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	const struct follow_up_result *result = back->result;
	const size_t most = result->impact_count + result->unforeseen_count;
	struct surprises found = { .items = ARENA_ARRAY(reporting->memory, struct surprise, most + 1) };
	int worst = worst_size(result);
	for (size_t i = 0; i < result->impact_count; i++) {
		const struct followed_impact *row = &result->impacts[i];
		const struct impact *impact = row->predicted->impact;
		if (row->worse && size_of(row->outcome->magnitude) == worst)
			found.items[found.count++] = (struct surprise){
				impact->id, surprise(back, impact, row->outcome->magnitude, predicted_words(back, impact))
			};
	}
	for (size_t i = 0; i < result->unforeseen_count; i++) {
		const struct impact *impact = result->unforeseen[i].impact;
		if (is_bad_surprise(impact) && size_of(impact->magnitude) == worst)
			found.items[found.count++] = (struct surprise){
				impact->id, surprise(back, impact, impact->magnitude, phrase(reporting, PHRASE_UNFORESEEN))
			};
	}
	return found;
}

static void list_surprises(const struct looking_back *back, struct section *section)
{
	const struct reporting *reporting = &back->reporting;
	const struct surprises found = follow_up_surprises(back);
	const char **lines = ARENA_ARRAY(reporting->memory, const char *, found.count + 1);
	for (size_t i = 0; i < found.count; i++)
		lines[i] = arena_printf(reporting->memory, "%s %s", found.items[i].id, found.items[i].words);
	if (found.count == 0)
		return;
	section_paragraph(reporting->doc, section, NULL, label(reporting, PHRASE_WORST_SURPRISE));
	section_list(reporting->doc, section, lines, found.count);
}

void follow_up_in_short(const struct looking_back *back)
{
	const struct reporting *reporting = &back->reporting;
	struct section *section = report_section(reporting, "in_short", PHRASE_HEADING_OUTCOME_IN_SHORT, 2);
	count_accuracy(back, section);
	fact_of_count(reporting, section, "unforeseen", PHRASE_UNFORESEEN_IMPACTS, back->result->unforeseen_count);
	list_states(back, section);
	fact_of_rate(back, section, "measures_rate", PHRASE_MEASURES_RATE, &back->result->measures_rate);
	fact_of_rate(back, section, "recommendations_rate", PHRASE_RECOMMENDATIONS_RATE,
	             &back->result->recommendations_rate);
	if (back->follow_up->no_prior != NULL)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_NO_PRIOR_NOTE));
	else if (back->decision != NULL && back->result->decided == NULL)
		section_note(reporting->doc, section, phrase(reporting, PHRASE_UNDECIDED_NOTE));
	list_surprises(back, section);
	section_front(section);
}

/* ---- Children, conclusions, how to go on ---- */

void follow_up_children_said(const struct looking_back *back)
{
	const struct follow_up *follow_up = back->follow_up;
	struct section *section =
	        report_section(&back->reporting, "childrens_verdict", PHRASE_HEADING_CHILDRENS_VERDICT, 2);
	matter_children_said(&back->reporting, section, follow_up->participation, follow_up->participation_count,
	                     follow_up->not_heard);
}

void follow_up_conclusions(const struct looking_back *back)
{
	struct section *section = report_section(&back->reporting, "conclusions", PHRASE_HEADING_CONCLUSIONS, 2);
	section_paragraph(back->reporting.doc, section, NULL,
	                  in_language(&back->reporting, &back->follow_up->conclusions));
	section_front(section);
}

void follow_up_continuation(const struct looking_back *back)
{
	struct section *section = report_section(&back->reporting, "continuation", PHRASE_HEADING_CONTINUATION, 2);
	fact_of_field(&back->reporting, section, back->follow_up, &record_follow_up, KEY_CONTINUATION);
}
