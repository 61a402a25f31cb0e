/* SPDX-License-Identifier: EUPL-1.2 */
/* The triggers that the rows of impacts answer. Without rows the answer is no: that none was recorded, and whether that
 * is right, is for the rules to ask. */
#include "triggers.h"

#include "affected.h"
#include "arena.h"
#include "life_stage.h"
#include "service_key.h"
#include "stack_register.h"

typedef enum trigger_answer row_test(struct asking *asking, const struct impact_result *row);

/* Every row of every option but the zero option. */
static enum trigger_answer any_row(struct asking *asking, row_test *test)
{
	enum trigger_answer answer = TRIGGER_ANSWER_NO;
	for (size_t i = 0; i < asking->option_count; i++) {
		const struct option_result *option = &asking->options[i];
		if (option->option == asking->decision->zero_option)
			continue;
		for (size_t j = 0; j < option->impact_count; j++)
			answer = any_of(answer, test(asking, &option->impacts[j]));
	}
	return answer;
}

static enum trigger_answer lasts(struct asking *asking, const struct impact_result *row)
{
	if (!impact_is_felt(row->impact))
		return TRIGGER_ANSWER_NO;
	struct lasting lasting = lasting_of(asking->memory, row->impact, asking->against);
	for (size_t i = 0; i < lasting.from_count; i++)
		figures_add(&asking->from, lasting.from[i]);
	if (lasting.answer == TRIGGER_ANSWER_UNKNOWN)
		return unknown_because(asking, lasting.why);
	return lasting.answer;
}

enum trigger_answer data_irreversible_or_life_stage(struct asking *asking)
{
	return any_row(asking, lasts);
}

/* ---- Severe ---- */

static enum trigger_answer magnitude_is_severe(const struct impact *impact)
{
	if (impact->magnitude == MAGNITUDE_UNSET || impact->magnitude == MAGNITUDE_UNKNOWN)
		return TRIGGER_ANSWER_UNKNOWN;
	return impact->magnitude >= MAGNITUDE_LARGE ? TRIGGER_ANSWER_YES : TRIGGER_ANSWER_NO;
}

/* A row whose direction is unknown may be negative. */
static enum trigger_answer is_severe(struct asking *asking, const struct impact_result *row)
{
	const struct impact *impact = row->impact;
	enum trigger_answer severe = magnitude_is_severe(impact);
	if (!impact_is_felt(impact) || impact->direction == DIRECTION_POSITIVE || severe == TRIGGER_ANSWER_NO)
		return TRIGGER_ANSWER_NO;
	if (impact->direction == DIRECTION_NEGATIVE && severe == TRIGGER_ANSWER_YES) {
		figures_add(&asking->from, figure_read_word(asking->memory, impact, &record_impact, KEY_MAGNITUDE,
		                                            &words_magnitude, (int)impact->magnitude));
		return TRIGGER_ANSWER_YES;
	}
	figures_add(&asking->from,
	            figure_missing(asking->memory, impact, &record_impact,
	                           impact->direction == DIRECTION_NEGATIVE ? KEY_MAGNITUDE : KEY_DIRECTION,
	                           NOTHING_UNKNOWN, impact->unknown_because));
	return unknown_because(asking, (struct text)TEXT("suunta tai suuruus ei ole tiedossa",
	                                                 "riktningen eller storleken är inte känd",
	                                                 "the direction or the magnitude is not known"));
}

enum trigger_answer data_severe_negative(struct asking *asking)
{
	return any_row(asking, is_severe);
}

/* ---- Many children ---- */

static const struct text no_people =
        TEXT("alueen väestötietoja ei ole tai ikäryhmässä ei ole lapsia",
             "befolkningsuppgifter för området saknas eller åldersgruppen är tom",
             "there are no population figures for the area, or nobody in the age band");

static struct people people_of_row(struct asking *asking, const struct impact *impact)
{
	const struct population *population = asking->against->population;
	if (!population || !date_given(asking->decision->meeting))
		return (struct people){ .known = false };
	struct area_set areas = impact_areas(asking->memory, impact, asking->decision, population);
	return population_people(population, areas, asking->decision->meeting.year);
}

/* A count against a share of a band; the lower end must reach it for a yes, the upper must not for a no. */
static enum trigger_answer share_reached(struct asking *asking, const struct band_count *count, wide people,
                                         int64_t limit)
{
	if (!count->unknown && count->high == 0)
		return TRIGGER_ANSWER_NO;
	if (people <= 0)
		return unknown_because(asking, no_people);
	if (!count->unknown && (wide)count->low * SHARE_ONE >= people * limit)
		return TRIGGER_ANSWER_YES;
	return !count->unknown && (wide)count->high * SHARE_ONE < people * limit ? TRIGGER_ANSWER_NO
	                                                                         : TRIGGER_ANSWER_UNKNOWN;
}

static struct text of_band(struct asking *asking, size_t band, const struct text *shown)
{
	const struct text name = band_text(asking->against->bands, band);
	return (struct text)TEXT(arena_printf(asking->memory, "%s, %s", name.in[FI], shown->in[FI]),
	                         arena_printf(asking->memory, "%s, %s", name.in[SV], shown->in[SV]),
	                         arena_printf(asking->memory, "%s, %s", name.in[EN], shown->in[EN]));
}

/* What the count of a band is compared with: the people, the year and whether that is a projection. */
static void add_people(struct asking *asking, const struct people *people, size_t band)
{
	if (!people->known)
		return;
	struct figure *figure = ARENA_NEW(asking->memory, struct figure);
	*figure = *people_figure(asking->memory, people, people->in_band[band]);
	figure->shown = of_band(asking, band, &figure->shown);
	figures_add(&asking->from, figure);
}

static enum trigger_answer share_is_large(struct asking *asking, const struct impact *impact)
{
	const struct bands *bands = asking->against->bands;
	struct people people = people_of_row(asking, impact);
	enum trigger_answer answer = TRIGGER_ANSWER_NO;
	for (size_t band = 0; band < bands->count; band++) {
		const struct band_count *count = &impact->affected.of[band];
		if (!(bands->children & band_bit(band)) || !count->given)
			continue;
		add_people(asking, &people, band);
		answer = any_of(answer, share_reached(asking, count, people.known ? people.in_band[band] : 0,
		                                      asking->against->policy->limits->many_children_share.number));
	}
	return answer;
}

static enum trigger_answer number_is_large(struct asking *asking, const struct impact *impact)
{
	struct affected sum = affected_children(impact, asking->against->bands);
	int64_t limit = asking->against->policy->limits->many_children.number;
	if (sum.low >= limit)
		return TRIGGER_ANSWER_YES;
	return sum.complete && sum.high < limit ? TRIGGER_ANSWER_NO : TRIGGER_ANSWER_UNKNOWN;
}

static enum trigger_answer concerns_many(struct asking *asking, const struct impact_result *row)
{
	if (!impact_is_felt(row->impact))
		return TRIGGER_ANSWER_NO;
	figures_add(&asking->from, row->children);
	enum trigger_answer answer = number_is_large(asking, row->impact);
	if (answer != TRIGGER_ANSWER_YES)
		answer = any_of(answer, share_is_large(asking, row->impact));
	if (answer == TRIGGER_ANSWER_UNKNOWN)
		unknown_because(asking, (struct text)TEXT("lasten määrä ei ole tarkasti tiedossa",
		                                          "antalet barn är inte exakt känt",
		                                          "the number of children is not known exactly"));
	return answer;
}

static void add_limit(struct asking *asking, enum key key, enum figure_unit unit, int64_t number)
{
	const struct limits *given = policy_limits_of(asking->against->policy, key);
	figures_add(&asking->from, figure_read(asking->memory, given, &record_limits, key, unit, number));
}

enum trigger_answer data_many_children(struct asking *asking)
{
	const struct limits *limits = asking->against->policy->limits;
	enum trigger_answer answer = any_row(asking, concerns_many);
	if (answer == TRIGGER_ANSWER_UNSET)
		return answer;
	add_limit(asking, KEY_MANY_CHILDREN, FIGURE_PEOPLE, limits->many_children.number);
	add_limit(asking, KEY_MANY_CHILDREN_SHARE, FIGURE_SHARE, limits->many_children_share.number);
	return answer;
}

/* ---- Stacked ---- */

static const struct formula stacked_with = {
	"trigger/stacked-with",
	TEXT("Kielteinen päätös samassa ikäryhmässä ja samalla alueella",
	     "Ett negativt beslut i samma åldersgrupp och område",
	     "A negative decision in the same age band and area"),
	"lva method 2, 10",
};

static enum trigger_answer is_stacked(struct asking *asking, const struct impact_result *row)
{
	const struct surroundings *against = asking->against;
	if (!impact_is_felt(row->impact))
		return TRIGGER_ANSWER_NO;
	struct stack_question question = stack_question_from(asking->decision);
	question.bands = row->impact->age_bands.bits & against->bands->children;
	question.areas = impact_areas(asking->memory, row->impact, asking->decision, against->population);
	const char *other =
	        stack_register_hit(against->others, &question, (int)against->policy->limits->stacking_months.number);
	if (!other)
		return TRIGGER_ANSWER_NO;
	struct text shown = text_same(other);
	const struct figure *id = figure_read_item(asking->memory, NULL, NULL, FIGURE_TEXT, 0, shown);
	figures_add(&asking->from, figure_made(asking->memory, &stacked_with, FIGURE_COUNT, 1, &id, 1));
	return TRIGGER_ANSWER_YES;
}

enum trigger_answer data_stacked(struct asking *asking)
{
	const struct surroundings *against = asking->against;
	static const struct text no_register = TEXT("muiden päätösten arviointeja tai väestötietoja ei ole",
	                                            "andra besluts bedömningar eller befolkningsuppgifter saknas",
	                                            "the other assessments or the population figures are missing");
	static const struct text no_day = TEXT("voimaantuloa tai kokouspäivää ei ole annettu",
	                                       "ikraftträdandet eller sammanträdesdagen har inte angetts",
	                                       "neither the effective date nor the meeting is given");
	if (!against->others || !against->population)
		return unknown_because(asking, text_given(&against->others_missing) ? against->others_missing
		                                                                    : no_register);
	if (!date_given(effect_date(asking->decision)))
		return unknown_because(asking, no_day);
	enum trigger_answer answer = any_row(asking, is_stacked);
	if (answer == TRIGGER_ANSWER_NO && text_given(&against->others_missing))
		return unknown_because(asking, against->others_missing);
	return answer;
}
