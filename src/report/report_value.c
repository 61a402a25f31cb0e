/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "mask.h"
#include "privacy.h"
#include "reporting.h"
#include "show.h"

struct reporting reporting_new(struct arena *memory, enum language language, const struct bands *bands,
                               const struct policy *policy)
{
	return (struct reporting){
		.memory = memory,
		.language = language,
		.doc = doc_new(memory, language),
		.bands = bands,
		.small_count = policy->limits->small_count.number,
	};
}

/* ---- Texts ---- */

/* The language that a text is shown in for want of the report's; LANGUAGES when there is no such want. */
static int shown_instead(const struct reporting *reporting, const struct text *text)
{
	int shown = 0;
	if (text->in[reporting->language] != NULL)
		return LANGUAGES;
	while (shown < LANGUAGES && text->in[shown] == NULL)
		shown++;
	return shown;
}

const char *in_language(const struct reporting *reporting, const struct text *text)
{
	int instead = shown_instead(reporting, text);
	if (reporting->foreign != NULL && instead < LANGUAGES)
		reporting->foreign[instead] = true;
	return text_in(text, reporting->language);
}

const char *other_language(const struct reporting *reporting, const struct text *text)
{
	static const char *const codes[LANGUAGES + 1] = { [FI] = "fi", [SV] = "sv", [EN] = "en", [LANGUAGES] = NULL };
	return codes[shown_instead(reporting, text)];
}

const char *phrase(const struct reporting *reporting, enum phrase phrase)
{
	return phrase_text(phrase)->in[reporting->language];
}

/* Words begin with a letter of the three alphabets: ASCII, or å, ä, ö in two bytes that differ from Å, Ä, Ö by 0x20. */
const char *capital(const struct reporting *reporting, const char *words)
{
	char *text = arena_string(reporting->memory, words);
	size_t at = (unsigned char)text[0] == 0xC3 ? 1 : 0;
	bool lower = at == 1 || (text[0] >= 'a' && text[0] <= 'z');
	if (lower)
		text[at] = (char)(text[at] & ~0x20);
	return text;
}

const char *label(const struct reporting *reporting, enum phrase chosen)
{
	return capital(reporting, phrase(reporting, chosen));
}

const char *joined(const struct reporting *reporting, const char *const *items, size_t count)
{
	const char *result = count == 0 ? "" : items[0];
	for (size_t i = 1; i + 1 < count; i++)
		result = arena_printf(reporting->memory, "%s, %s", result, items[i]);
	if (count > 1)
		result = arena_printf(reporting->memory, "%s %s %s", result, phrase(reporting, PHRASE_AND), items[count - 1]);
	return result;
}

static const char *foreign_names(const struct reporting *reporting)
{
	static const enum phrase names[LANGUAGES] = { [FI] = PHRASE_IN_FINNISH, [SV] = PHRASE_IN_SWEDISH,
		                                      [EN] = PHRASE_IN_ENGLISH };
	const char *shown[LANGUAGES];
	size_t count = 0;
	for (int language = 0; language < LANGUAGES; language++) {
		if (reporting->foreign[language])
			shown[count++] = phrase(reporting, names[language]);
		reporting->foreign[language] = false;
	}
	return joined(reporting, shown, count);
}

void name_foreign(const struct reporting *reporting, const struct section *before)
{
	struct section *section = before == NULL ? reporting->doc->sections : before->next;
	const struct argument names = { "languages", text_same(foreign_names(reporting)) };
	if (section == NULL || names.value.in[reporting->language][0] == '\0')
		return;
	section->heading = arena_printf(reporting->memory, "%s (%s)", section->heading,
	                                text_fill(reporting->memory, phrase(reporting, PHRASE_TEXTS_IN),
	                                          reporting->language, &names, 1));
}

const char *band_names(const struct reporting *reporting, uint32_t bands)
{
	const char *names[BANDS_MAX];
	size_t count = 0;
	for (size_t band = 0; band < reporting->bands->count; band++)
		if ((bands & band_bit(band)) != 0)
			names[count++] = band_label(reporting->bands, band, reporting->language);
	return joined(reporting, names, count);
}

/* ---- Values ---- */

struct value text_value(const struct reporting *reporting, const struct text *text)
{
	if (!text_given(text))
		return value_none();
	struct value value = value_text(in_language(reporting, text));
	value.language = other_language(reporting, text);
	return value;
}

struct value word_value(const struct reporting *reporting, const struct words *words, int word)
{
	if (word == 0)
		return value_none();
	return value_word(word_code(words, word), word_label(words, word, reporting->language));
}

struct value phrase_value(const struct reporting *reporting, const char *key, enum phrase chosen)
{
	return value_word(key, phrase(reporting, chosen));
}

static struct value unknown_value(const struct reporting *reporting)
{
	return word_value(reporting, &words_known, KNOWN_UNKNOWN);
}

struct value class_value(const struct reporting *reporting, int64_t class)
{
	static const enum significance_class of_number[] = { SIGNIFICANCE_CLASS_0, SIGNIFICANCE_CLASS_1,
		SIGNIFICANCE_CLASS_2, SIGNIFICANCE_CLASS_3, SIGNIFICANCE_CLASS_4 };
	return word_value(reporting, &words_significance_class,
	                  class < 0 ? (int)SIGNIFICANCE_CLASS_UNKNOWN : (int)of_number[class]);
}

struct value hidden_value(const struct reporting *reporting)
{
	return phrase_value(reporting, "fewer-than-small-count",
	                    reporting->small_count == 5 ? PHRASE_FEWER_THAN_FIVE : PHRASE_SUPPRESSED);
}

static struct value withheld_value(const struct reporting *reporting)
{
	return phrase_value(reporting, "withheld", PHRASE_SUPPRESSED);
}

static struct value children_value(const struct reporting *reporting, const struct figure *figure)
{
	bool *hidden = ARENA_ARRAY(reporting->memory, bool, figure->from_count + 1);
	if (figure_hides(reporting, figure, hidden))
		return withheld_value(reporting);
	return privacy_is_small(reporting->small_count, figure->number) ? hidden_value(reporting)
	                                                               : value_count(figure->number);
}

struct value figure_value(const struct reporting *reporting, const struct figure *figure)
{
	if (figure == NULL)
		return word_value(reporting, &words_nothing, NOTHING_NOT_ASSESSED);
	if (!figure->known)
		return figure->unit == FIGURE_CLASS
			? word_value(reporting, &words_significance_class, SIGNIFICANCE_CLASS_UNKNOWN)
			: unknown_value(reporting);
	if (figure->withheld)
		return withheld_value(reporting);
	switch (figure->unit) {
	case FIGURE_CLASS:
		return class_value(reporting, figure->number);
	case FIGURE_CHILDREN:
	case FIGURE_ADULTS:
		return children_value(reporting, figure);
	case FIGURE_PEOPLE:
	case FIGURE_COUNT:
	case FIGURE_MONTHS:
		return value_count(figure->number);
	case FIGURE_CENTS:
		return figure_tells_clients(reporting, figure) ? withheld_value(reporting) : value_cents(figure->number);
	case FIGURE_SHARE:
		return value_share(figure->number);
	case FIGURE_RATIO:
		return figure_tells_clients(reporting, figure) ? withheld_value(reporting)
		                                               : value_decimal(divide_rounded(figure->number, 10000, 0), 2);
	case FIGURE_DECIMAL:
		return value_decimal(figure->number, figure->decimals);
	case FIGURE_DATE:
		return value_date(date_of_days((int32_t)figure->number));
	case FIGURE_WORD:
		return word_value(reporting, figure->words, (int)figure->number);
	case FIGURE_TEXT:
		return value_text(mask_personal(reporting->memory, in_language(reporting, &figure->shown)));
	}
	return value_none();
}

struct value figure_or_dash(const struct reporting *reporting, const struct figure *figure)
{
	if (figure == NULL)
		return value_none();
	return figure->known ? figure_value(reporting, figure) : value_word("unknown", "–");
}

/* ---- Counts by band ---- */

static struct value count_value(const struct reporting *reporting, const struct band_count *count)
{
	if (!count->given)
		return value_none();
	if (count->unknown)
		return unknown_value(reporting);
	if (count->low == count->high)
		return value_count(count->high);
	struct value low = value_count(count->low);
	struct value high = value_count(count->high);
	const char *range = count->low > 0 && count->low < reporting->small_count
		? arena_printf(reporting->memory, "%s %s", phrase(reporting, PHRASE_AT_MOST),
		               show_value(reporting->memory, high, reporting->language))
		: arena_printf(reporting->memory, "%s–%s", show_value(reporting->memory, low, reporting->language),
		               show_value(reporting->memory, high, reporting->language));
	return value_text(range);
}

static int64_t high_or_missing(const struct band_count *count)
{
	return count->given && !count->unknown ? count->high : -1;
}

static struct value sum_of_children(const struct reporting *reporting, const struct band_counts *counts)
{
	int64_t sum = 0;
	bool unknown = counts->unknown, range = false;
	for (size_t band = 0; band < reporting->bands->count; band++) {
		const struct band_count *count = &counts->of[band];
		if ((reporting->bands->children & band_bit(band)) == 0 || !count->given)
			continue;
		unknown = unknown || count->unknown || !add_fits(sum, count->high, &sum);
		range = range || count->low != count->high;
	}
	if (unknown)
		return unknown_value(reporting);
	if (!range)
		return value_count(sum);
	return value_text(arena_printf(reporting->memory, "%s %s", phrase(reporting, PHRASE_AT_MOST),
	                               show_value(reporting->memory, value_count(sum), reporting->language)));
}

/* The sum is of children, so adults neither hide nor tell anything. */
struct shown_counts shown_counts(const struct reporting *reporting, const struct band_counts *counts)
{
	struct shown_counts shown;
	int64_t high[BANDS_MAX] = { 0 };
	bool hidden[BANDS_MAX] = { false }, hide_total = false;
	size_t bands = reporting->bands->count;
	for (size_t band = 0; band < bands; band++)
		high[band] = (reporting->bands->children & band_bit(band)) == 0 ? -1 : high_or_missing(&counts->of[band]);
	privacy_suppress(reporting->small_count, high, bands, hidden, &hide_total);
	for (size_t band = 0; band < bands; band++) {
		bool small = privacy_is_small(reporting->small_count, high_or_missing(&counts->of[band]));
		shown.of[band] = small          ? hidden_value(reporting)
		                 : hidden[band] ? withheld_value(reporting)
		                                : count_value(reporting, &counts->of[band]);
		if (counts->unknown)
			shown.of[band] = unknown_value(reporting);
	}
	shown.children = hide_total ? withheld_value(reporting) : sum_of_children(reporting, counts);
	return shown;
}

const char *counts_text(const struct reporting *reporting, const struct band_counts *counts)
{
	const char *items[BANDS_MAX];
	size_t count = 0;
	if (counts->unknown)
		return unknown_value(reporting).text;
	struct shown_counts shown = shown_counts(reporting, counts);
	for (size_t band = 0; band < reporting->bands->count; band++)
		if (counts->of[band].given)
			items[count++] = arena_printf(reporting->memory, "%s: %s",
			                              band_label(reporting->bands, band, reporting->language),
			                              show_value(reporting->memory, shown.of[band], reporting->language));
	const char *text = count == 0 ? "" : items[0];
	for (size_t i = 1; i < count; i++)
		text = arena_printf(reporting->memory, "%s; %s", text, items[i]);
	return text;
}
