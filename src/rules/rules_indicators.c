/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "rule.h"
#include "rule_tools.h"

#include "arena.h"

enum { INDICATOR_CLASS = 2 }; /* a harm of this class or more, before measures, is to be followed */

static void check_missing(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	bool full = decision->screening != NULL && decision->screening->scope == SCOPE_FULL;
	if (decision->indicators_count == 0 && (full || !text_given(&decision->no_indicators)))
		find(rule, on, &(struct diag){ .at = field_where(decision, KEY_INDICATORS) });
}

static bool is_followed(const struct decision *decision, const struct impact *impact)
{
	for (size_t i = 0; i < decision->indicators_count; i++)
		if (strings_have(&decision->indicators[i].impacts, impact->id))
			return true;
	return false;
}

static void check_harm_without_indicator(const struct rule *rule, const struct judging *on)
{
	if (!rule_has_classes(on) || on->chosen == NULL)
		return;
	for (size_t i = 0; i < on->chosen->impact_count; i++) {
		const struct impact_result *result = &on->chosen->impacts[i];
		const struct impact *impact = result->impact;
		if (!has_negative_gross_class(result, INDICATOR_CLASS) || is_followed(on->decision, impact))
			continue;
		find(rule, on,
		     &(struct diag){ .at = field_where(impact, KEY_DIRECTION),
		                     .node = impact->id,
		                     .arguments = { argue("impact", impact->id),
		                                    argue_count(on, "class", result->gross->number) } });
	}
}

/* ---- Contradictions ---- */

/* Exact: a value has at most twelve digits before its decimals, and six of those. */
static wide scaled(struct decimal value, int decimals)
{
	wide result = value.number;
	for (int i = 0; i < decimals; i++)
		result *= 10;
	return result;
}

/* Whether a value lies on the worse side of another; never when one of them is not given. */
static bool is_worse(enum good_direction good, struct decimal value, struct decimal than)
{
	if (!value.given || !than.given || good == GOOD_DIRECTION_UNSET)
		return false;
	wide left = scaled(value, than.decimals), right = scaled(than, value.decimals);
	return good == GOOD_DIRECTION_DOWN ? left > right : left < right;
}

/* A key inside another: "lähtöarvo.päivä". */
static struct text key_in(const struct judging *on, enum key outer, enum key key)
{
	const struct text *first = key_spelling(outer), *second = key_spelling(key);
	struct text path;
	for (int language = 0; language < LANGUAGES; language++)
		path.in[language] = arena_printf(on->memory, "%s.%s", first->in[language], second->in[language]);
	return path;
}

static void contradict(const struct rule *rule, const struct judging *on, const struct indicator *indicator,
                       struct text key, struct text other, struct diag what)
{
	what.node = indicator->id;
	what.arguments[0] = argue("indicator", indicator->id);
	what.arguments[1] = (struct argument){ "key", key };
	what.arguments[2] = (struct argument){ "other", other };
	find(rule, on, &what);
}

static void check_values(const struct rule *rule, const struct judging *on, const struct indicator *indicator)
{
	const struct dated_value *baseline = indicator->baseline, *target = indicator->target;
	if (baseline == NULL)
		return;
	if (target != NULL && is_worse(indicator->good, target->value, baseline->value))
		contradict(
		        rule, on, indicator, key_in(on, KEY_TARGET, KEY_VALUE),
		        key_in(on, KEY_BASELINE, KEY_VALUE),
		        (struct diag){
		                .at = field_where(target, KEY_VALUE),
		                .also = field_where(baseline, KEY_VALUE),
		                .hint = TEXT("Tavoite on lähtöarvoa huonompi, kun otetaan huomioon mittarin hyvä "
		                             "suunta.",
		                             "Målet är sämre än utgångsvärdet, med hänsyn till indikatorns goda "
		                             "riktning.",
		                             "The target is worse than the baseline in the direction that is "
		                             "good for this indicator.") });
	if (is_worse(indicator->good, baseline->value, indicator->alarm))
		contradict(rule, on, indicator, *key_spelling(KEY_ALARM), key_in(on, KEY_BASELINE, KEY_VALUE),
		           (struct diag){ .at = field_where(indicator, KEY_ALARM),
		                          .also = field_where(baseline, KEY_VALUE),
		                          .hint = TEXT("Hälytysraja on jo lähtötilanteessa ylitetty.",
		                                       "Larmgränsen är överskriden redan i utgångsläget.",
		                                       "The alarm is passed at the baseline already.") });
}

static bool is_day_pair(struct date a, struct date b)
{
	return date_given(a) && date_given(b);
}

static void check_days(const struct rule *rule, const struct judging *on, const struct indicator *indicator)
{
	const struct dated_value *baseline = indicator->baseline, *target = indicator->target;
	struct date effective = on->decision->effective;
	if (baseline == NULL)
		return;
	if (target != NULL && is_day_pair(target->date, baseline->date) &&
	    date_compare(target->date, baseline->date) <= 0)
		contradict(rule, on, indicator, key_in(on, KEY_TARGET, KEY_DATE),
		           key_in(on, KEY_BASELINE, KEY_DATE),
		           (struct diag){
		                   .at = field_where(target, KEY_DATE),
		                   .also = field_where(baseline, KEY_DATE),
		                   .hint = TEXT("Tavoitteen päivän on oltava lähtöarvon päivän jälkeen.",
		                                "Dagen för målet ska vara efter dagen för utgångsvärdet.",
		                                "The day of the target must come after that of the baseline.") });
	if (is_day_pair(baseline->date, effective) && date_compare(baseline->date, effective) > 0)
		contradict(
		        rule, on, indicator, key_in(on, KEY_BASELINE, KEY_DATE), *key_spelling(KEY_EFFECTIVE),
		        (struct diag){ .at = field_where(baseline, KEY_DATE),
		                       .also = field_where(on->decision, KEY_EFFECTIVE),
		                       .hint = TEXT("Lähtöarvo on mitattava ennen kuin muutos alkaa.",
		                                    "Utgångsvärdet ska mätas innan ändringen börjar.",
		                                    "The baseline must be measured before the change begins.") });
}

/* ---- Impacts of an indicator ---- */

static const struct impact *next_of_indicator(const struct decision *decision, const struct indicator *indicator,
                                              struct impact_walk *walk)
{
	const struct impact *impact;
	while ((impact = next_impact(decision, walk)) != NULL)
		if (strings_have(&indicator->impacts, impact->id))
			return impact;
	return NULL;
}

static void check_bands(const struct rule *rule, const struct judging *on, const struct indicator *indicator)
{
	struct impact_walk walk = { 0 };
	const struct impact *impact, *last = NULL;
	uint32_t bits = 0;
	for (; (impact = next_of_indicator(on->decision, indicator, &walk)) != NULL; last = impact)
		bits |= impact->age_bands.bits;
	if (bits == 0 || indicator->age_bands.bits == 0 || (bits & indicator->age_bands.bits) != 0)
		return;
	contradict(rule, on, indicator, *key_spelling(KEY_AGE_BANDS), *key_spelling(KEY_IMPACTS),
	           (struct diag){ .at = field_where(indicator, KEY_AGE_BANDS),
	                          .also = field_where(last, KEY_AGE_BANDS),
	                          .hint = TEXT("Mittarilla ja sen vaikutuksilla ei ole yhtään yhteistä ikäryhmää.",
	                                       "Indikatorn och dess konsekvenser har ingen gemensam åldersgrupp.",
	                                       "The indicator and its impacts have no age band in common.") });
}

static void check_contradiction(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->indicators_count; i++) {
		const struct indicator *indicator = &on->decision->indicators[i];
		check_values(rule, on, indicator);
		check_days(rule, on, indicator);
		check_bands(rule, on, indicator);
	}
}

static bool has_several_areas(const struct judging *on, const struct areas *areas)
{
	size_t whole = on->population == NULL ? 0 : population_area_count(on->population);
	return (areas->whole ? whole : areas->count) > 1;
}

/* The key by which an impact falls on more than one kind of children, or KEY_NONE. */
static enum key mixed_key(const struct judging *on, const struct impact *impact)
{
	if (impact->groups.count > 0)
		return KEY_GROUPS;
	if ((impact->age_bands.bits & (impact->age_bands.bits - 1)) != 0)
		return KEY_AGE_BANDS;
	return has_several_areas(on, &impact->areas) ? KEY_AREAS : KEY_NONE;
}

static void check_breakdown_of(const struct rule *rule, const struct judging *on,
                               const struct indicator *indicator)
{
	struct impact_walk walk = { 0 };
	const struct impact *impact;
	while ((impact = next_of_indicator(on->decision, indicator, &walk)) != NULL) {
		enum key key = mixed_key(on, impact);
		if (key == KEY_NONE)
			continue;
		find(rule, on,
		     &(struct diag){
		             .at = field_where(indicator, KEY_BREAKDOWN),
		             .also = field_where(impact, key),
		             .node = indicator->id,
		             .arguments = { argue("indicator", indicator->id), argue("impact", impact->id) } });
		return;
	}
}

static void check_no_breakdown(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->indicators_count; i++)
		if (on->decision->indicators[i].breakdown.count == 0)
			check_breakdown_of(rule, on, &on->decision->indicators[i]);
}

static const struct rule table[] = {
	{ .says = {
		.id = "indicators/missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRWIA,
		.sentence = TEXT("vaikutuksilla ei ole yhtään mittaria",
		                 "konsekvenserna har ingen indikator",
		                 "there is no indicator for the impacts"),
		.cure = TEXT("Lisää mittari tai suppeassa arvioinnissa perustele, miksi mittaria ei ole.",
		             "Lägg till en indikator eller motivera i en begränsad bedömning varför det inte finns någon.",
		             "Add an indicator or, in a light assessment, give the reason why there is none."),
	  },
	  .scope = RULE_LIGHT, .check = check_missing },
	{ .says = {
		.id = "indicators/harm-without-indicator", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_CRITERIA,
		.sentence = TEXT("kielteistä vaikutusta {impact} (luokka {class}) ei seurata millään mittarilla",
		                 "den negativa konsekvensen {impact} (klass {class}) följs inte upp med någon indikator",
		                 "negative impact {impact} (class {class}) is not followed by any indicator"),
		.cure = TEXT("Lisää vaikutukselle mittari.",
		             "Lägg till en indikator för konsekvensen.",
		             "Add an indicator for the impact."),
	  },
	  .scope = RULE_FULL, .on_classes = true, .check = check_harm_without_indicator },
	{ .says = {
		.id = "indicators/contradiction", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("mittarin {indicator} tiedot \"{key}\" ja \"{other}\" ovat ristiriidassa",
		                 "uppgifterna \"{key}\" och \"{other}\" för indikatorn {indicator} strider mot varandra",
		                 "\"{key}\" and \"{other}\" of indicator {indicator} contradict each other"),
		.cure = TEXT("Korjaa mittarin arvot, päivät tai ikäryhmät.",
		             "Rätta indikatorns värden, datum eller åldersgrupper.",
		             "Correct the values, dates or age bands of the indicator."),
	  },
	  .scope = RULE_LIGHT, .check = check_contradiction },
	{ .says = {
		.id = "indicators/no-breakdown", .severity = SEVERITY_WARNING, .waivable = true,
		.basis = BASIS_LAW_612,
		.sentence = TEXT("mittari {indicator} ei erottele, keihin vaikutus {impact} kohdistuu",
		                 "indikatorn {indicator} visar inte vem konsekvensen {impact} gäller",
		                 "indicator {indicator} does not show whom impact {impact} falls on"),
		.cure = TEXT("Lisää erittely ikäryhmän, lapsiryhmän tai alueen mukaan.",
		             "Lägg till en uppdelning efter åldersgrupp, grupp av barn eller område.",
		             "Add a breakdown by age band, group of children or area."),
	  },
	  .scope = RULE_LIGHT, .check = check_no_breakdown },
};
const struct rule_set rules_indicators = RULE_SET(table);
