/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "cumulative_parts.h"
#include "show.h"

/* So many areas and decisions are named in a cell of a table. */
enum { AREAS_NAMED = 6, DECISIONS_NAMED = 8 };

/* ---- Findings ---- */

static const char *rule_of_alert(enum alert alert)
{
	static const char *const rules[ALERT_END] = {
		[ALERT_STACKED_NEGATIVES] = "cumulative/stacked-harm",
		[ALERT_LARGE_AND_OTHER] = "cumulative/stacked-harm",
		[ALERT_REPEATED_GROUP] = "cumulative/group-hit-repeatedly",
		[ALERT_BURDEN_INDEX] = "cumulative/burden",
		[ALERT_SERVICES_AND_LIVELIHOOD] = "cumulative/services-and-livelihood",
		[ALERT_COMPENSATION_TRAP] = "cumulative/compensation-trap",
		[ALERT_SHIFTING_BASELINE] = "cumulative/shifting-baseline",
	};
	return rules[alert];
}

const struct diag *finding_of_rule(const struct diag *from, const char *rule)
{
	while (from != NULL && strcmp(from->message->id, rule) != 0)
		from = from->next;
	return from;
}

static const struct diag *finding_at(const struct cumulative *report, enum alert alert, const char *node)
{
	const char *rule = rule_of_alert(alert);
	const struct diag *finding = finding_of_rule(report->view->findings, rule);
	while (finding != NULL && (finding->node == NULL || strcmp(finding->node, node) != 0))
		finding = finding_of_rule(finding->next, rule);
	return finding;
}

const struct diag *finding_of_line(const struct cumulative *report, const struct stack_line *line)
{
	if (line->alert == ALERT_UNSET)
		return NULL;
	return finding_at(report, line->alert,
	                  line->last_row->id == NULL ? line->last->id
	                                             : arena_printf(report->reporting.memory, "%s#%s", line->last->id,
	                                                            line->last_row->id));
}

const struct diag *finding_of_window(const struct cumulative *report, const struct saving_window *window)
{
	return window->alerts ? finding_at(report, ALERT_BURDEN_INDEX, window->last->id) : NULL;
}

const char *finding_argument(const struct cumulative *report, const struct diag *finding, const char *name)
{
	for (size_t i = 0; i < ARGUMENTS_MAX && finding->arguments[i].name != NULL; i++)
		if (strcmp(finding->arguments[i].name, name) == 0)
			return arena_string(report->reporting.memory,
			                    text_in(&finding->arguments[i].value, report->reporting.language));
	return "";
}

const char *finding_file(const struct cumulative *report, const struct diag *finding)
{
	const char *node = finding->node == NULL ? "" : finding->node;
	return arena_copy(report->reporting.memory, node, strcspn(node, "#"));
}

/* ---- Values ---- */

bool has_neighbours(const struct cumulative *report)
{
	return report->view->organisation_count > 1;
}

struct value organisation_value(const struct cumulative *report, uint16_t organisation)
{
	bool known = organisation < report->view->organisation_count;
	return value_text(known ? report->view->organisations[organisation] : "");
}

struct value yes_no(const struct cumulative *report, bool yes)
{
	return value_bool(yes, phrase(&report->reporting, yes ? PHRASE_YES : PHRASE_NO));
}

struct value waived_value(const struct cumulative *report, const struct diag *finding)
{
	return yes_no(report, finding != NULL && finding->waived);
}

struct value bands_value(const struct cumulative *report, uint32_t bands)
{
	return bands == 0 ? value_none() : value_text(band_names(&report->reporting, bands));
}

struct value groups_value(const struct cumulative *report, uint64_t groups)
{
	const char *names[GROUP_END];
	size_t count = 0;
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++)
		if (groups & group_bit(group))
			names[count++] = word_label(&words_group, group, report->reporting.language);
	return count == 0 ? value_none() : value_text(joined(&report->reporting, names, count));
}

static const char *with_rest(const struct cumulative *report, const char *list, size_t rest)
{
	if (rest == 0)
		return list;
	return arena_printf(report->reporting.memory, "%s %s", list,
	                    phrase_of_counts(report, PHRASE_CUMUL_AND_MORE, "count", rest, "", 0));
}

struct value areas_value(const struct cumulative *report, const uint32_t *areas, size_t count)
{
	const struct population *population = report->made->input->population;
	const struct areas whole = { .whole = true };
	const char *list = "";
	if (count == 0 || population == NULL)
		return value_none();
	if (count > 1 && count == population_areas(report->reporting.memory, population, &whole).count)
		return value_text(word_label(&words_whole_area, WHOLE_AREA_WHOLE, report->reporting.language));
	for (size_t i = 0; i < count && i < AREAS_NAMED; i++)
		list = arena_printf(report->reporting.memory, i == 0 ? "%s%s" : "%s, %s", list,
		                    population_area_name(population, areas[i]));
	return value_text(with_rest(report, list, count > AREAS_NAMED ? count - AREAS_NAMED : 0));
}

static const char *day_text(const struct cumulative *report, struct date day)
{
	return show_value(report->reporting.memory, value_date(day), report->reporting.language);
}

struct value decisions_value(const struct cumulative *report, const struct decision_list *list)
{
	const char *text = "";
	size_t shown = 0;
	for (; shown < list->count && shown < DECISIONS_NAMED; shown++) {
		const struct decision_fact *decision = list->items[shown];
		const char *mark = is_decided(decision) ? "" : phrase(&report->reporting, PHRASE_CUMUL_UNDECIDED_ONE);
		text = arena_printf(report->reporting.memory, "%s%s%s (%s%s%s)", text, shown == 0 ? "" : ", ", decision->id,
		                    day_text(report, decision->effect), mark[0] == '\0' ? "" : ", ", mark);
	}
	return list->total == 0 ? value_none() : value_text(with_rest(report, text, list->total - shown));
}

struct value decision_ids(const struct cumulative *report, const struct decision_list *list)
{
	const char *text = "";
	for (size_t i = 0; i < list->count; i++)
		text = arena_printf(report->reporting.memory, i == 0 ? "%s%s" : "%s, %s", text, list->items[i]->id);
	return list->total == 0 ? value_none() : value_text(with_rest(report, text, list->total - list->count));
}

struct value worst_value(const struct cumulative *report, const struct pile_tally *tally)
{
	return report->made->has_classes ? class_value(&report->reporting, tally_worst(tally)) : value_none();
}

struct value days_value(const struct cumulative *report, struct date first, struct date last)
{
	if (date_compare(first, last) == 0)
		return value_text(day_text(report, first));
	return value_text(arena_printf(report->reporting.memory, "%s–%s", day_text(report, first), day_text(report, last)));
}

struct value day_of(const struct decision_list *list, bool last)
{
	return list->count == 0 ? value_none() : value_date(list->items[last ? list->count - 1 : 0]->effect);
}

/* ---- Texts ---- */

const char *phrase_of_counts(const struct cumulative *report, enum phrase pattern, const char *first, size_t a,
                             const char *second, size_t b)
{
	const struct reporting *reporting = &report->reporting;
	const struct argument arguments[] = {
		{ first, text_same(show_value(reporting->memory, value_count((int64_t)a), reporting->language)) },
		{ second, text_same(show_value(reporting->memory, value_count((int64_t)b), reporting->language)) },
	};
	return text_fill(reporting->memory, phrase(reporting, pattern), reporting->language, arguments, 2);
}

void note_of_cut(const struct cumulative *report, struct section *section, size_t shown, size_t count)
{
	if (shown < count)
		section_paragraph(report->reporting.doc, section, NULL,
		                  phrase_of_counts(report, PHRASE_CUMUL_TOO_MANY, "shown", shown, "count", count));
}

void cumulative_paragraph(const struct cumulative *report, struct section *section, enum phrase text)
{
	section_paragraph(report->reporting.doc, section, NULL, phrase(&report->reporting, text));
}

void put_cell_of(const struct cumulative *report, struct table_plan *plan, const struct stack_line *line)
{
	put(plan, bands_value(report, line->bands));
	put(plan, areas_value(report, line->areas, line->area_count));
	put(plan, groups_value(report, line->groups));
	put(plan, word_value(&report->reporting, &words_domain, line->domain));
}
