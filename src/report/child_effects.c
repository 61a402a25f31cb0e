/* SPDX-License-Identifier: EUPL-1.2 */
/* What is good and what is bad, and for whom most. */
#include "arena.h"
#include "child_parts.h"
#include "child_words.h"
#include "policy.h"
#include "privacy.h"

enum { EFFECTS_SHOWN = 6 };

/* ---- Effects: the impacts of one direction, domain by domain ---- */

struct effect {
	uint32_t bands; /* 0: there is none */
	bool groups[GROUP_END];
	int64_t class;
	bool sure;
	size_t first; /* its place among the impacts */
};

static bool is_sure(const struct impact *impact)
{
	return impact->likelihood == LIKELIHOOD_CERTAIN || impact->likelihood == LIKELIHOOD_LIKELY;
}

/* A group of so few children is not named: others at school would know who they are. */
static void add_groups(const struct child *child, struct effect *effect, const struct impact_result *result)
{
	if (result->children->known && privacy_is_small(child->reporting.small_count, result->children->number))
		return;
	for (size_t i = 0; i < result->impact->groups.count; i++)
		effect->groups[result->impact->groups.items[i]] = true;
}

static void add_impact(const struct child *child, struct effect *effect, const struct impact_result *result, size_t at)
{
	const struct figure *residual = result->residual;
	int64_t class = residual != NULL && residual->known ? residual->number : 0;
	if (effect->bands == 0)
		effect->first = at;
	effect->bands |= result->impact->age_bands.bits & child->reporting.bands->children;
	effect->class = class > effect->class ? class : effect->class;
	effect->sure = effect->sure || is_sure(result->impact);
	add_groups(child, effect, result);
}

static void gather(const struct child *child, enum direction direction, struct effect effects[DOMAIN_END])
{
	for (size_t i = 0; i < child->chosen->impact_count; i++) {
		const struct impact_result *result = &child->chosen->impacts[i];
		const struct impact *impact = result->impact;
		if (impact->direction == direction && (impact->age_bands.bits & child->reporting.bands->children) != 0)
			add_impact(child, &effects[impact->domain], result, i);
	}
}

/* The gravest one left, the first of equals; DOMAIN_UNSET when none is. */
static enum domain gravest(const struct effect effects[DOMAIN_END])
{
	int chosen = DOMAIN_UNSET;
	for (int domain = 1; domain < DOMAIN_END; domain++) {
		const struct effect *effect = &effects[domain], *best = &effects[chosen];
		if (effect->bands != 0 && (chosen == DOMAIN_UNSET || effect->class > best->class ||
		                           (effect->class == best->class && effect->first < best->first)))
			chosen = domain;
	}
	return (enum domain)chosen;
}

/* ---- For whom ---- */

/* As many in a sentence as it holds; what is left goes into further ones. */
static const char *whom_sentences(const struct child *child, enum child_sentence first, enum child_sentence further,
                                  const char *const *whom, size_t count)
{
	const size_t limit = (size_t)child->assessment->against->policy->limits->child_sentence_words.number;
	const char *all = "";
	for (size_t from = 0, taken; from < count; from += taken) {
		const struct text *sentence = child_sentence(from == 0 ? first : further);
		const char *made = "";
		for (taken = 0; from + taken < count; taken++) {
			const char *more =
				child_fill(child, sentence, "whom", joined(&child->reporting, whom + from, taken + 1));
			if (taken > 0 && text_words(more) > limit)
				break;
			made = more;
		}
		all = child_join(child, all, made);
	}
	return all;
}

static const char *concerned_bands(const struct child *child, uint32_t bits)
{
	const struct bands *bands = child->reporting.bands;
	const char *whom[BANDS_MAX];
	size_t count = 0;
	for (size_t band = 0; band < bands->count; band++) {
		int word = word_of_code(&words_band_label, bands->code[band]);
		const struct text *name = child_band((enum band_label)word);
		if ((bits & band_bit(band)) != 0 && name != NULL)
			whom[count++] = name->in[child->reporting.language];
	}
	if (bits == bands->children) {
		whom[0] = child_say(child, CHILD_ALL_AGES);
		count = 1;
	}
	return whom_sentences(child, CHILD_CONCERNS, CHILD_CONCERNS, whom, count);
}

static const char *concerned_groups(const struct child *child, const struct effect *effect)
{
	const char *whom[GROUP_END];
	size_t count = 0;
	for (int group = 1; group < GROUP_END; group++)
		if (effect->groups[group])
			whom[count++] = child_group((enum group)group)->in[child->reporting.language];
	return whom_sentences(child, CHILD_MOSTLY, CHILD_ALSO, whom, count);
}

static const char *effect_line(const struct child *child, const struct effect *effect, const struct text *what,
                               bool with_bands)
{
	const char *line = what->in[child->reporting.language];
	if (with_bands)
		line = child_join(child, line, concerned_bands(child, effect->bands));
	line = child_join(child, line, concerned_groups(child, effect));
	return effect->sure ? line : child_join(child, line, child_say(child, CHILD_UNSURE));
}

/* The bands that every one of several effects concerns alike: told once instead of each time. 0: they differ. */
static uint32_t common_bands(const struct effect effects[DOMAIN_END])
{
	uint32_t common = 0;
	size_t count = 0;
	for (int domain = 1; domain < DOMAIN_END; domain++) {
		if (effects[domain].bands == 0)
			continue;
		if (count > 0 && effects[domain].bands != common)
			return 0;
		common = effects[domain].bands;
		count++;
	}
	return count > 1 ? common : 0;
}

/* The gravest few; the result says whether there was anything at all. */
static bool list_effects(const struct child *child, struct section *section, enum direction direction)
{
	const bool good = direction == DIRECTION_POSITIVE;
	struct effect effects[DOMAIN_END] = { { 0 } };
	const char **lines = ARENA_ARRAY(child->reporting.memory, const char *, EFFECTS_SHOWN);
	size_t count = 0;
	gather(child, direction, effects);
	uint32_t common = common_bands(effects);
	enum domain domain;
	for (; count < EFFECTS_SHOWN && (domain = gravest(effects)) != DOMAIN_UNSET; count++) {
		const struct child_domain *words = child_domain(domain);
		lines[count] = effect_line(child, &effects[domain], good ? &words->good : &words->bad, common == 0);
		effects[domain].bands = 0;
	}
	if (common != 0)
		child_put(child, section, concerned_bands(child, common));
	if (count > 0)
		section_list(child->reporting.doc, section, lines, count);
	if (gravest(effects) != DOMAIN_UNSET)
		child_put(child, section, child_say(child, good ? CHILD_MORE_GOOD : CHILD_MORE_BAD));
	return count > 0;
}

/* ---- Good and bad ---- */

static bool is_assessed(const struct child *child)
{
	return child->chosen != NULL && child->chosen->impact_count > 0;
}

void child_good(const struct child *child)
{
	struct section *section =
		child_section(child, "good", child->decided ? CHILD_GOOD : CHILD_GOOD_WOULD, PICTOGRAM_PLUS);
	if (is_assessed(child) && !list_effects(child, section, DIRECTION_POSITIVE))
		child_put(child, section, child_say(child, CHILD_NO_GOOD));
}

static bool is_standing(const struct measure *measure)
{
	return measure->type != MEASURE_TYPE_MONITORING &&
	       (measure->status == MEASURE_STATUS_DECIDED || measure->status == MEASURE_STATUS_UNDER_WAY ||
	        measure->status == MEASURE_STATUS_DONE);
}

/* Whether something is done about a bad impact of the chosen option. */
static bool is_eased(const struct child *child)
{
	for (size_t i = 0; i < child->decision->measures_count; i++) {
		const struct measure *measure = &child->decision->measures[i];
		for (size_t n = 0; is_standing(measure) && n < measure->eases_count; n++)
			if (measure->eases[n]->option == child->chosen->option &&
			    measure->eases[n]->direction == DIRECTION_NEGATIVE)
				return true;
	}
	return false;
}

static bool has_unknown(const struct child *child)
{
	for (size_t i = 0; i < child->chosen->impact_count; i++)
		if (child->chosen->impacts[i].impact->direction == DIRECTION_UNKNOWN)
			return true;
	return false;
}

void child_bad(const struct child *child)
{
	struct section *section =
		child_section(child, "bad", child->decided ? CHILD_BAD : CHILD_BAD_WOULD, PICTOGRAM_MINUS);
	if (!is_assessed(child))
		return;
	if (!list_effects(child, section, DIRECTION_NEGATIVE))
		child_put(child, section, child_say(child, CHILD_NO_BAD));
	else if (is_eased(child))
		child_put(child, section, child_say(child, CHILD_EASED));
	if (has_unknown(child))
		child_put(child, section, child_say(child, CHILD_UNKNOWN));
}
