/* SPDX-License-Identifier: EUPL-1.2 */
/* Rates, and the names by which `explain` knows the values of a year. */
#include "arena.h"
#include "year_parts.h"

#define SOURCE "lva method 7"

/* A rate: what is counted, of what, and what their ratio is called. To add one: an enumerator, and a row here. */
static const struct {
	const char *key;
	struct formula part, whole, share;
} rate_rows[YEAR_RATES] = {
	[YEAR_RATE_IN_TIME] = {
		.key = "in_time",
		.part = { "annual/in-time",
			TEXT("Asioita, joiden arviointi tai tunnistaminen oli valmis ennen päätöstä",
			     "Ärenden vars bedömning eller identifiering var klar före beslutet",
			     "Matters whose assessment or screening was ready before the decision"), SOURCE },
		.whole = { "annual/matters", TEXT("Asioita", "Ärenden", "Matters"), SOURCE },
		.share = { "annual/in-time-share",
			TEXT("Ennen päätöstä arvioitujen osuus",
			     "Andel bedömda före beslutet",
			     "Share assessed before the decision"), SOURCE },
	},
	[YEAR_RATE_COVERAGE] = {
		.key = "coverage",
		.part = { "annual/covered",
			TEXT("Arvioituja esityslistan asioita",
			     "Bedömda ärenden på föredragningslistorna",
			     "Agenda items assessed"), SOURCE },
		.whole = { "annual/to-assess",
			TEXT("Esityslistan asioita, joita ei ole rajattu pois",
			     "Ärenden på föredragningslistorna som inte har avgränsats",
			     "Agenda items that were not excluded"), SOURCE },
		.share = { "annual/coverage",
			TEXT("Esityslistojen kattavuus",
			     "Täckning av föredragningslistorna",
			     "Coverage of agenda items"), SOURCE },
	},
	[YEAR_RATE_HEARD] = {
		.key = "heard",
		.part = { "annual/heard",
			TEXT("Arviointeja, joissa lapsia kuultiin",
			     "Bedömningar där barn hördes",
			     "Assessments in which children were heard"), SOURCE },
		.whole = { "annual/assessments",
			TEXT("Suppeita ja laajoja arviointeja",
			     "Begränsade och omfattande bedömningar",
			     "Light and full assessments"), SOURCE },
		.share = { "annual/heard-share",
			TEXT("Osuus arvioinneista, joissa lapsia kuultiin",
			     "Andel bedömningar där barn hördes",
			     "Share of assessments in which children were heard"), SOURCE },
	},
	[YEAR_RATE_CHANGED] = {
		.key = "changed",
		.part = { "annual/changed",
			TEXT("Arviointeja, joissa lasten näkemys otettiin huomioon",
			     "Bedömningar där barns åsikt beaktades",
			     "Assessments in which a view of children was taken into account"), SOURCE },
		.whole = { "annual/with-hearing",
			TEXT("Arviointeja ja seurantoja, joissa lapsia kuultiin",
			     "Bedömningar och uppföljningar där barn hördes",
			     "Assessments and follow-ups in which children were heard"), SOURCE },
		.share = { "annual/changed-share",
			TEXT("Osuus, jossa lasten näkemys otettiin huomioon",
			     "Andel där barns åsikt beaktades",
			     "Share in which a view of children was taken into account"), SOURCE },
	},
	[YEAR_RATE_FEEDBACK] = {
		.key = "feedback",
		.part = { "annual/feedback",
			TEXT("Kuulemisia, joista on annettu palaute",
			     "Höranden med given återkoppling",
			     "Hearings with feedback given"), SOURCE },
		.whole = { "annual/hearings", TEXT("Kuulemisia", "Höranden", "Hearings"), SOURCE },
		.share = { "annual/feedback-share",
			TEXT("Osuus kuulemisista, joista on annettu palaute",
			     "Andel höranden med given återkoppling",
			     "Share of hearings with feedback given"), SOURCE },
	},
	[YEAR_RATE_PUBLISHED] = {
		.key = "published",
		.part = { "annual/published",
			TEXT("Julkaistuja arviointeja",
			     "Publicerade bedömningar",
			     "Assessments published"), SOURCE },
		.whole = { "annual/to-publish",
			TEXT("Arviointeja, jotka eivät ole salassa pidettäviä",
			     "Bedömningar som inte är sekretessbelagda",
			     "Assessments that are not confidential"), SOURCE },
		.share = { "annual/published-share",
			TEXT("Julkaistujen osuus",
			     "Andel publicerade",
			     "Share published"), SOURCE },
	},
	[YEAR_RATE_MEASURES] = {
		.key = "measures",
		.part = { "annual/measures-done",
			TEXT("Toteutettuja toimenpiteitä",
			     "Genomförda åtgärder",
			     "Measures done"), SOURCE },
		.whole = { "annual/measures",
			TEXT("Toimenpiteitä, hylätyt pois luettuina",
			     "Åtgärder, förkastade borträknade",
			     "Measures that were not rejected"), SOURCE },
		.share = { "annual/measures-rate",
			TEXT("Toimenpiteiden toteutusaste",
			     "Åtgärdernas genomförandegrad",
			     "Implementation rate of the measures"), SOURCE },
	},
	[YEAR_RATE_RECOMMENDATIONS] = {
		.key = "recommendations",
		.part = { "annual/recommendations-done",
			TEXT("Toteutettuja suosituksia",
			     "Genomförda rekommendationer",
			     "Recommendations done"), SOURCE },
		.whole = { "annual/recommendations",
			TEXT("Suosituksia, hylätyt pois luettuina",
			     "Rekommendationer, förkastade borträknade",
			     "Recommendations that were not rejected"), SOURCE },
		.share = { "annual/recommendations-rate",
			TEXT("Suositusten toteutusaste",
			     "Rekommendationernas genomförandegrad",
			     "Implementation rate of the recommendations"), SOURCE },
	},
};

static const struct formula held_formula = {
	"annual/came-true",
	TEXT("Vaikutuksia, jotka toteutuivat ainakin osittain arvioituun suuntaan",
	     "Konsekvenser som åtminstone delvis förverkligades i den bedömda riktningen",
	     "Impacts that came true, at least partly, in the predicted direction"),
	SOURCE,
};
static const struct formula judged_formula = {
	"annual/judged",
	TEXT("Vaikutuksia, joiden toteutuminen voitiin arvioida", "Konsekvenser vars utfall kunde bedömas",
	     "Impacts whose outcome could be judged"),
	SOURCE,
};
static const struct formula calibration_formula = {
	"annual/calibration",
	TEXT("Toteutuneiden osuus", "Andel förverkligade", "Share that came true"),
	SOURCE,
};

const char *year_rate_key(enum year_rates rate)
{
	return rate_rows[rate].key;
}

/* ---- Rates ---- */

static struct year_rate rate_of(struct year *year, const struct year_share *share, const struct formula *part,
                                const struct formula *whole, const struct formula *how)
{
	static const struct text nothing = TEXT("ei ole mitään, mistä osuus laskettaisiin",
	                                        "det finns inget att räkna andelen av",
	                                        "there is nothing to take a share of");
	struct year_rate rate = {
		.part = year_sum_figure(year, &share->part, part, FIGURE_COUNT),
		.whole = year_sum_figure(year, &share->whole, whole, FIGURE_COUNT),
	};
	const struct figure *const from[] = { rate.part, rate.whole };
	bool none = share->whole.number <= 0;
	rate.share = none ? figure_unknown(year->memory, how, FIGURE_SHARE, nothing, from, 2)
	                  : figure_made(year->memory, how, FIGURE_SHARE,
	                                divide_rounded(share->part.number, share->whole.number, 6), from, 2);
	return rate;
}

void year_make_rates(struct year *year)
{
	for (int rate = 0; rate < YEAR_RATES; rate++)
		year->rates[rate] = rate_of(year, &year->shares[rate], &rate_rows[rate].part, &rate_rows[rate].whole,
		                            &rate_rows[rate].share);
	for (int word = LIKELIHOOD_UNSET; word < LIKELIHOOD_END; word++)
		year->calibration[word] = rate_of(year, &year->likelihood[word], &held_formula, &judged_formula,
		                                  &calibration_formula);
}

/* ---- Names ---- */

enum { OF_YEAR = YEAR_RATES + LIKELIHOOD_END + 2, OF_LEVEL = 3 };

static void name(struct year *year, const char *key, const struct figure *figure)
{
	const char *id = arena_printf(year->memory, "annual-%d", year->number);
	if (figure != NULL)
		year->figures[year->figure_count++] = (struct named_figure){ id, key, figure };
}

static void name_costs(struct year *year)
{
	name(year, "cost_change", year->costs.change);
	name(year, "savings", year->costs.savings);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		const char *code = word_code(&words_budget_level, level);
		name(year, arena_printf(year->memory, "incidence.%s.net", code), year->costs.net_figure[level]);
		name(year, arena_printf(year->memory, "incidence.%s.cuts", code), year->costs.cuts_figure[level]);
		name(year, arena_printf(year->memory, "incidence.%s.burden_index", code), year->costs.burden[level]);
	}
}

void year_name_figures(struct year *year)
{
	year->figures = ARENA_ARRAY(year->memory, struct named_figure, OF_YEAR + OF_LEVEL * BUDGET_LEVEL_END);
	for (int rate = 0; rate < YEAR_RATES; rate++)
		name(year, rate_rows[rate].key, year->rates[rate].share);
	for (int word = LIKELIHOOD_CERTAIN; word < LIKELIHOOD_END; word++)
		name(year, arena_printf(year->memory, "calibration.%s", word_code(&words_likelihood, word)),
		     year->calibration[word].share);
	name_costs(year);
}
