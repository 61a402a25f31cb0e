/* SPDX-License-Identifier: EUPL-1.2 */
/* The impacts of each option whose classes are others now, by class before and now, as a table and a picture. */
#include "arena.h"
#include "class_chart.h"
#include "diff_parts.h"

/* An option of both versions, or of one. */
struct option_counts {
	const char *id;
	bool was, is;
	struct class_counts before, after; /* all zero when it was not, or is not */
};

static struct option_counts counts_of(const struct option_pair *pair)
{
	struct option_counts counts = { .was = pair->before != NULL, .is = pair->after != NULL };
	counts.id = (counts.is ? pair->after : pair->before)->option->id;
	if (counts.was)
		counts.before = class_counts_of_all(pair->before);
	if (counts.is)
		counts.after = class_counts_of_all(pair->after);
	return counts;
}

static void put_version(struct table_plan *plan, const char *option, enum phrase version,
                        const struct class_counts *counts)
{
	const struct reporting *reporting = plan->reporting;
	plan_row(plan);
	put(plan, value_text(arena_printf(reporting->memory, "%s, %s", option, phrase(reporting, version))));
	put_class_counts(plan, counts);
}

/* "−3, 2 × −2, +3". */
static const char *listed(const struct reporting *reporting, const struct class_counts *counts)
{
	const char *words = "";
	for (int class = -CLASS_MAX; class <= CLASS_MAX; class++) {
		size_t count = class < 0 ? counts->negative[-class] : class > 0 ? counts->positive[class] : 0;
		const char *times = count > 1 ? arena_printf(reporting->memory, "%zu × ", count) : "";
		if (count > 0)
			words = arena_printf(reporting->memory, "%s%s%s%s%d", words, words[0] == '\0' ? "" : ", ", times,
			                     class < 0 ? "−" : "+", class < 0 ? -class : class);
	}
	return words[0] == '\0' ? phrase(reporting, PHRASE_CHART_DIFF_NONE) : words;
}

static const char *in_words(const struct reporting *reporting, const struct option_counts *counts)
{
	const char *absent = phrase(reporting, PHRASE_CHART_DIFF_ABSENT);
	const struct argument arguments[] = {
		{ "option", text_same(counts->id) },
		{ "before", text_same(counts->was ? listed(reporting, &counts->before) : absent) },
		{ "after", text_same(counts->is ? listed(reporting, &counts->after) : absent) },
	};
	return text_fill(reporting->memory, phrase(reporting, PHRASE_CHART_DIFF_WORDS), reporting->language, arguments, 3);
}

/* Nothing when every option has as many impacts of each class as before. */
void diff_class_counts(const struct diff_report *report, struct section *section)
{
	const struct reporting *reporting = &report->reporting;
	const struct versions *versions = report->input->versions;
	const char *words = "";
	struct table_plan plan = plan_table(reporting);
	plan_phrase(&plan, "version", PHRASE_OPTION, VALUE_TEXT);
	plan_class_counts(&plan);
	plan_begin(&plan, section, FOR_ALL, "class_counts", PHRASE_NONE, phrase(reporting, PHRASE_CHART_DIFF_TABLE));
	for (size_t i = 0; i < versions->option_count; i++) {
		const struct option_counts counts = counts_of(&versions->options[i]);
		if (class_counts_same(&counts.before, &counts.after))
			continue;
		if (counts.was)
			put_version(&plan, counts.id, PHRASE_BEFORE, &counts.before);
		if (counts.is)
			put_version(&plan, counts.id, PHRASE_AFTER, &counts.after);
		words = arena_printf(reporting->memory, "%s%s%s", words, words[0] == '\0' ? "" : " ",
		                     in_words(reporting, &counts));
	}
	draw_class_counts(reporting, section, "class_counts", phrase(reporting, PHRASE_CHART_DIFF), plan.table)
	        ->alternative = words;
}
