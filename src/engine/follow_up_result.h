/* SPDX-License-Identifier: EUPL-1.2 */
/* What came true of a decision (method 6, 10): a follow-up beside the assessment that it looks back on. */
#ifndef FOLLOW_UP_RESULT_H
#define FOLLOW_UP_RESULT_H

#include "assess.h"
#include "follow_up.h"
#include "outcome.h"

/* A predicted impact of the option that was decided. */
struct followed_impact {
	const struct impact_result *predicted;
	const struct outcome *outcome;   /* NULL: nothing was recorded */
	const struct figure *accuracy;   /* FIGURE_WORD of words_accuracy; not known: nothing was recorded */
	bool worse;                      /* for children than was predicted */
};

/* A measured value of an indicator, or that there is none. */
struct followed_indicator {
	const struct indicator *indicator;
	const struct indicator_result *result; /* NULL: it was not measured */
	bool latest;                           /* of the values of the indicator */
	bool beyond_alarm;
	const struct figure *value, *expected; /* FIGURE_DECIMAL; NULL without a value, or without a way to expect one */
	const struct figure *state;            /* FIGURE_WORD of words_indicator_state; may be unknown */
};

struct followed_measure {
	const struct measure *measure;
	const struct measure_result_given *result; /* NULL: nothing was recorded */
	enum measure_status status;                /* the follow-up's, else the decision's */
};

struct followed_recommendation {
	const struct recommendation *recommendation;
	const struct recommendation_result *result; /* NULL: nothing was recorded */
	enum implementation_state state;            /* the follow-up's, else the decision's; may be unset */
};

/* How much was done of what was not rejected. */
struct implementation_rate {
	const struct figure *done, *counted; /* FIGURE_COUNT */
	const struct figure *share;          /* FIGURE_SHARE; unknown when there is nothing to count */
};

/* The change in cost, cents a year. NULL, all of them, when the follow-up does not give it. */
struct followed_cost {
	const struct figure *planned, *realised, *difference;
	const struct figure *share;   /* realised / planned; unknown when nothing was planned */
	const struct figure *decided; /* the sum of the decided option; unknown when a cost in it is; NULL: no option */
};

struct follow_up_result {
	const struct follow_up *follow_up;
	const struct assessment *prior; /* NULL: there was none, or it cannot be read */
	const struct surroundings *against;
	const struct option_result *decided; /* NULL: no option was decided */
	struct followed_impact *impacts;     /* in the order of the decision's */
	size_t impact_count;
	const struct figure *by_accuracy[ACCURACY_END]; /* FIGURE_COUNT; [0]: not recorded */
	struct impact_result *unforeseen;
	size_t unforeseen_count;
	struct followed_indicator *indicators; /* by indicator, then by date */
	size_t indicator_count;
	struct followed_measure *measures;
	size_t measure_count;
	struct implementation_rate measures_rate;
	struct followed_recommendation *recommendations;
	size_t recommendation_count;
	struct implementation_rate recommendations_rate;
	struct followed_cost cost;
	struct named_figure *figures;
	size_t figure_count;
};

/* A follow-up that was read and linked without errors, against the assessment of its decision or NULL. */
const struct follow_up_result *follow_up_result(struct arena *memory, const struct follow_up *follow_up,
                                                const struct assessment *prior, const struct surroundings *against);

/* What became of an impact of the decision; NULL: nothing was recorded. */
const struct outcome *outcome_of(const struct follow_up *follow_up, const struct impact *impact);

/* The cost of what an option changes, cents a year; unknown when a cost is. */
const struct figure *option_cost(struct arena *memory, const struct option *option);

/* The option that was decided and not sent back; NULL when there is none. */
const struct option *option_followed(const struct decision *decision);

#endif
