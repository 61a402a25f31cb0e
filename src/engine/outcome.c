/* SPDX-License-Identifier: EUPL-1.2 */
#include "outcome.h"

#define SOURCE "lva method 6, 10"
static const struct formula accuracy_formula = {
	"follow-up/accuracy",
	TEXT("Arvion osuvuus", "Bedömningens träffsäkerhet", "Accuracy of the prediction"),
	SOURCE,
};

/* ---- The table ---- */

/* What was predicted, as far as it matters how it went. */
enum prediction { PREDICTED_FELT, PREDICTED_NEUTRAL, PREDICTED_NONE, PREDICTED_NOTHING_KNOWN, PREDICTIONS };

/* The direction that was realised, against the predicted one. */
enum turn {
	TURN_NOT_TOLD, /* not given, or not known */
	TURN_SAME,
	TURN_AGAINST, /* the other way; of a row that was not to be felt: felt */
	TURN_UNFELT,  /* none or neutral, when that was not the prediction */
	TURNS
};

enum {
	COMPARE = ACCURACY_END, /* the magnitudes decide */
	COMPARE_PART,           /* likewise, but as large as predicted is an overestimate: it came true only partly */
};

#define CORRECT ACCURACY_CORRECT
#define OVER ACCURACY_OVERESTIMATED
#define UNDER ACCURACY_UNDERESTIMATED
#define WRONG ACCURACY_WRONG_DIRECTION
#define CANNOT ACCURACY_CANNOT_TELL
/* The whole of it stands in words in docs/decisions.md. */
static const int table[PREDICTIONS][REALISED_NO + 1][TURNS] = {
	/*                        not told, same,         against, unfelt */
	[PREDICTED_FELT] = {
		[REALISED_YES] =    { CANNOT,   COMPARE,      WRONG,   OVER },
		[REALISED_PARTLY] = { CANNOT,   COMPARE_PART, WRONG,   OVER },
		[REALISED_NO] =     { OVER,     OVER,         WRONG,   OVER },
	},
	[PREDICTED_NEUTRAL] = {
		[REALISED_YES] =    { CANNOT,   CORRECT,      UNDER,   CORRECT },
		[REALISED_PARTLY] = { CANNOT,   OVER,         UNDER,   OVER },
		[REALISED_NO] =     { OVER,     OVER,         UNDER,   OVER },
	},
	[PREDICTED_NONE] = {
		[REALISED_YES] =    { CANNOT,   CORRECT,      UNDER,   CORRECT },
		[REALISED_PARTLY] = { CANNOT,   CORRECT,      UNDER,   CORRECT },
		[REALISED_NO] =     { CANNOT,   CANNOT,       UNDER,   UNDER },
	},
	[PREDICTED_NOTHING_KNOWN] = {
		[REALISED_YES] =    { CANNOT,   CANNOT,       CANNOT,  CANNOT },
		[REALISED_PARTLY] = { CANNOT,   CANNOT,       CANNOT,  CANNOT },
		[REALISED_NO] =     { CANNOT,   CANNOT,       CANNOT,  CANNOT },
	},
};

static bool is_felt(enum direction direction)
{
	return direction == DIRECTION_POSITIVE || direction == DIRECTION_NEGATIVE;
}

static enum prediction prediction_of(const struct impact *predicted)
{
	if (is_felt(predicted->direction))
		return PREDICTED_FELT;
	if (predicted->direction == DIRECTION_NEUTRAL)
		return PREDICTED_NEUTRAL;
	return predicted->direction == DIRECTION_NONE ? PREDICTED_NONE : PREDICTED_NOTHING_KNOWN;
}

static enum turn turn_of(const struct impact *predicted, const struct outcome *outcome)
{
	if (outcome->direction == DIRECTION_UNSET || outcome->direction == DIRECTION_UNKNOWN)
		return TURN_NOT_TOLD;
	if (outcome->direction == predicted->direction)
		return TURN_SAME;
	return is_felt(outcome->direction) ? TURN_AGAINST : TURN_UNFELT;
}

static bool can_be_judged(const struct outcome *outcome)
{
	return outcome->realised != REALISED_UNSET && outcome->realised <= REALISED_NO;
}

static int looked_up(const struct impact *predicted, const struct outcome *outcome)
{
	return table[prediction_of(predicted)][outcome->realised][turn_of(predicted, outcome)];
}

/* ---- Magnitudes ---- */

static bool is_known(enum magnitude magnitude)
{
	return magnitude != MAGNITUDE_UNSET && magnitude != MAGNITUDE_UNKNOWN;
}

static enum accuracy compared(const struct impact *predicted, const struct outcome *outcome, bool in_part)
{
	if (!is_known(predicted->magnitude) || !is_known(outcome->magnitude))
		return ACCURACY_CANNOT_TELL;
	if (outcome->magnitude > predicted->magnitude)
		return ACCURACY_UNDERESTIMATED;
	return in_part || outcome->magnitude < predicted->magnitude ? ACCURACY_OVERESTIMATED : ACCURACY_CORRECT;
}

enum accuracy accuracy_of(const struct impact *predicted, const struct outcome *outcome)
{
	if (outcome->realised == REALISED_TOO_EARLY)
		return ACCURACY_TOO_EARLY;
	if (!can_be_judged(outcome))
		return ACCURACY_CANNOT_TELL;
	int found = looked_up(predicted, outcome);
	return found >= COMPARE ? compared(predicted, outcome, found == COMPARE_PART) : (enum accuracy)found;
}

/* ---- The trace ---- */

static const struct figure *read_direction(struct arena *memory, const void *in, const struct record *record,
                                           enum direction direction)
{
	if (direction == DIRECTION_UNSET)
		return figure_missing(memory, in, record, KEY_DIRECTION, NOTHING_NOT_ASSESSED, (struct text){ { 0 } });
	return figure_read_word(memory, in, record, KEY_DIRECTION, &words_direction, (int)direction);
}

static const struct figure *read_magnitude(struct arena *memory, const void *in, const struct record *record,
                                           enum magnitude magnitude)
{
	if (magnitude == MAGNITUDE_UNSET)
		return figure_missing(memory, in, record, KEY_MAGNITUDE, NOTHING_NOT_ASSESSED, (struct text){ { 0 } });
	return figure_read_word(memory, in, record, KEY_MAGNITUDE, &words_magnitude, (int)magnitude);
}

static void add_outcome(struct figures *from, const struct impact *predicted, const struct outcome *outcome)
{
	struct arena *memory = from->memory;
	figures_add(from, figure_read_word(memory, outcome, &record_outcome, KEY_REALISED, &words_realised,
	                                   (int)outcome->realised));
	if (!can_be_judged(outcome))
		return;
	if (outcome->realised != REALISED_NO || outcome->direction != DIRECTION_UNSET)
		figures_add(from, read_direction(memory, outcome, &record_outcome, outcome->direction));
	if (looked_up(predicted, outcome) < COMPARE)
		return;
	figures_add(from, read_magnitude(memory, predicted, &record_impact, predicted->magnitude));
	figures_add(from, read_magnitude(memory, outcome, &record_outcome, outcome->magnitude));
}

const struct figure *accuracy_figure(struct arena *memory, const struct impact *predicted,
                                     const struct outcome *outcome)
{
	static const struct text not_recorded = TEXT("toteutumista ei ole kirjattu", "utfallet har inte antecknats",
	                                             "the outcome is not recorded");
	struct figures from = { .memory = memory };
	figures_add(&from, read_direction(memory, predicted, &record_impact, predicted->direction));
	if (outcome == NULL)
		return figure_unknown(memory, &accuracy_formula, FIGURE_WORD, not_recorded, from.items, from.count);
	add_outcome(&from, predicted, outcome);
	return figure_made_word(memory, &accuracy_formula, &words_accuracy, (int)accuracy_of(predicted, outcome),
	                        from.items, from.count);
}

/* ---- What others ask of an outcome ---- */

bool outcome_is_worse(const struct impact *predicted, const struct outcome *outcome)
{
	if (!can_be_judged(outcome) || outcome->direction != DIRECTION_NEGATIVE)
		return false;
	if (predicted->direction != DIRECTION_NEGATIVE)
		return prediction_of(predicted) != PREDICTED_NOTHING_KNOWN;
	return is_known(predicted->magnitude) && is_known(outcome->magnitude) &&
	       outcome->magnitude > predicted->magnitude;
}

struct came_true prediction_came_true(const struct impact *predicted, const struct outcome *outcome)
{
	struct came_true result = { .likelihood = predicted->likelihood };
	if (!can_be_judged(outcome) || looked_up(predicted, outcome) == ACCURACY_CANNOT_TELL)
		return result;
	result.judged = true;
	result.held = outcome->realised != REALISED_NO && turn_of(predicted, outcome) == TURN_SAME;
	return result;
}
