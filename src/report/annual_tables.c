/* SPDX-License-Identifier: EUPL-1.2 */
/* What the sections of the annual report share. */
#include "annual_parts.h"
#include "arena.h"
#include "show.h"

/* So many rows of a list are printed; a workbook has them all. */
enum { LISTED_MOST = 40 };

/* ---- Words and values ---- */

const char *annual_sentence(const struct annual *annual, enum phrase sentence, const struct argument *arguments,
                            size_t count)
{
	const struct reporting *reporting = &annual->reporting;
	return text_fill(reporting->memory, phrase(reporting, sentence), reporting->language, arguments, count);
}

struct argument annual_value(const struct annual *annual, const char *name, struct value value)
{
	const struct reporting *reporting = &annual->reporting;
	const char *shown = show_value(reporting->memory, value, reporting->language);
	return (struct argument){ name, text_same(shown[0] == '\0' ? "–" : shown) };
}

struct argument annual_count(const struct annual *annual, const char *name, size_t count)
{
	return annual_value(annual, name, value_count((int64_t)count));
}

struct value annual_share(const struct annual *annual, const struct year_rate *rate)
{
	return figure_or_dash(&annual->reporting, rate->share);
}

struct argument annual_rate(const struct annual *annual, const char *name, const struct year_rate *rate)
{
	const struct reporting *reporting = &annual->reporting;
	if (!rate->share->known)
		return (struct argument){ name, text_same("–") };
	const char *text = arena_printf(
	        reporting->memory, "%s / %s (%s)",
	        show_value(reporting->memory, figure_value(reporting, rate->part), reporting->language),
	        show_value(reporting->memory, figure_value(reporting, rate->whole), reporting->language),
	        show_value(reporting->memory, annual_share(annual, rate), reporting->language));
	return (struct argument){ name, text_same(text) };
}

void annual_say(const struct annual *annual, struct section *section, enum phrase sentence)
{
	section_paragraph(annual->reporting.doc, section, NULL, phrase(&annual->reporting, sentence));
}

void annual_fact(const struct annual *annual, struct section *section, const char *key, enum phrase name,
                 struct value value)
{
	section_fact(annual->reporting.doc, section, key, label(&annual->reporting, name), value);
}

/* ---- Children ---- */

static struct value with_word(const struct annual *annual, enum phrase word, int64_t count)
{
	const struct reporting *reporting = &annual->reporting;
	return value_text(arena_printf(reporting->memory, "%s %s", phrase(reporting, word),
	                               show_value(reporting->memory, value_count(count), reporting->language)));
}

static struct value children_value(const struct annual *annual, const struct year_band *band)
{
	const struct reporting *reporting = &annual->reporting;
	if (band->hidden + band->unknown > 0 && band->low > 0)
		return with_word(annual, PHRASE_ANNUAL_AT_LEAST, band->low);
	if (band->hidden > 0)
		return phrase_value(reporting, "withheld", PHRASE_SUPPRESSED);
	if (band->unknown > 0)
		return word_value(reporting, &words_known, KNOWN_UNKNOWN);
	if (band->low == band->high)
		return value_count(band->high);
	if (band->low == 0)
		return with_word(annual, PHRASE_AT_MOST, band->high);
	return value_text(arena_printf(reporting->memory, "%s–%s",
	                               show_value(reporting->memory, value_count(band->low), reporting->language),
	                               show_value(reporting->memory, value_count(band->high), reporting->language)));
}

struct value annual_children(const struct annual *annual, enum year_stage stage, size_t band)
{
	return children_value(annual, &annual->year->heard[stage].bands[band]);
}

struct value annual_all_children(const struct annual *annual, enum year_stage stage)
{
	const struct bands *bands = annual->reporting.bands;
	struct year_band all = { .low = 0 };
	for (size_t i = 0; i < bands->count; i++) {
		const struct year_band *band = &annual->year->heard[stage].bands[i];
		if ((bands->children & band_bit(i)) == 0)
			continue;
		all.hidden += band->hidden;
		all.unknown += band->unknown;
		all.unknown += !add_fits(all.low, band->low, &all.low) || !add_fits(all.high, band->high, &all.high);
	}
	return children_value(annual, &all);
}

const char *annual_groups_missed(const struct annual *annual)
{
	const struct reporting *reporting = &annual->reporting;
	const struct word_list *vulnerable = &annual->year->against->policy->vulnerable_groups;
	const char *names[GROUP_END];
	size_t count = 0;
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++) {
		const struct year_group *counted = &annual->year->groups[group];
		bool asked = false;
		for (size_t i = 0; i < vulnerable->count; i++)
			asked = asked || vulnerable->items[i] == group;
		if (asked && counted->affected > 0 && counted->heard == 0)
			names[count++] = word_label(&words_group, group, reporting->language);
	}
	return joined(reporting, names, count);
}

/* ---- Tables ---- */


void annual_list(const struct annual *annual, struct section *section, size_t count,
                 void (*write)(const struct annual *annual, struct section *section, enum audience audience,
                               size_t most))
{
	if (count <= LISTED_MOST) {
		write(annual, section, FOR_ALL, count);
		return;
	}
	const struct argument arguments[] = { annual_count(annual, "shown", LISTED_MOST),
		                              annual_count(annual, "all", count) };
	write(annual, section, FOR_READERS, LISTED_MOST);
	write(annual, section, FOR_DATA, count);
	section_paragraph(annual->reporting.doc, section, NULL,
	                  annual_sentence(annual, PHRASE_ANNUAL_REST_LISTED, arguments, 2))
	        ->audience = FOR_READERS;
}

struct value annual_body(const struct annual *annual, const struct year_body *body)
{
	return value_text(body == NULL ? "" : in_language(&annual->reporting, &body->name));
}

struct value annual_title(const struct annual *annual, const struct year_matter *matter, const char *id)
{
	if (matter != NULL && text_given(&matter->title))
		return value_text(in_language(&annual->reporting, &matter->title));
	return value_text(matter == NULL ? phrase(&annual->reporting, PHRASE_ANNUAL_NO_DECISION_TITLE) : id);
}
