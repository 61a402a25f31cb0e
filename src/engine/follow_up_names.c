/* SPDX-License-Identifier: EUPL-1.2 */
/* The names by which `explain` knows the values of a follow-up. */
#include "arena.h"
#include "follow_up_parts.h"

enum { OF_FOLLOW_UP = 11 + ACCURACY_END, OF_UNFORESEEN = 2, OF_INDICATOR = 3 };

static void name(struct follow_up_result *in, const char *id, const char *key, const struct figure *figure)
{
	if (figure != NULL)
		in->figures[in->figure_count++] = (struct named_figure){ id == NULL ? "" : id, key, figure };
}

static void name_rate(struct follow_up_result *in, const char *id, const struct implementation_rate *rate)
{
	name(in, id, "done", rate->done);
	name(in, id, "counted", rate->counted);
	name(in, id, "rate", rate->share);
}

static void name_counts(struct arena *memory, struct follow_up_result *in)
{
	for (int accuracy = ACCURACY_CORRECT; accuracy < ACCURACY_END; accuracy++)
		name(in, "accuracy", arena_string(memory, word_code(&words_accuracy, accuracy)),
		     in->by_accuracy[accuracy]);
	name(in, "accuracy", "not-recorded", in->by_accuracy[ACCURACY_UNSET]);
}

static void name_indicators(struct follow_up_result *in)
{
	for (size_t i = 0; i < in->indicator_count; i++) {
		const struct followed_indicator *row = &in->indicators[i];
		if (!row->latest)
			continue;
		name(in, row->indicator->id, "state", row->state);
		name(in, row->indicator->id, "value", row->value);
		name(in, row->indicator->id, "expected", row->expected);
	}
}

static void name_cost(struct follow_up_result *in)
{
	name(in, "cost", "planned", in->cost.planned);
	name(in, "cost", "realised", in->cost.realised);
	name(in, "cost", "difference", in->cost.difference);
	name(in, "cost", "share", in->cost.share);
	name(in, "cost", "decided", in->cost.decided);
}

void follow_names(struct arena *memory, struct follow_up_result *result)
{
	size_t room = OF_FOLLOW_UP + result->impact_count + result->unforeseen_count * OF_UNFORESEEN +
	              result->indicator_count * OF_INDICATOR;
	result->figures = ARENA_ARRAY(memory, struct named_figure, room);
	for (size_t i = 0; i < result->impact_count; i++)
		name(result, result->impacts[i].predicted->impact->id, "accuracy", result->impacts[i].accuracy);
	for (size_t i = 0; i < result->unforeseen_count; i++) {
		name(result, result->unforeseen[i].impact->id, "significance_class", result->unforeseen[i].gross);
		name(result, result->unforeseen[i].impact->id, "children", result->unforeseen[i].children);
	}
	name_indicators(result);
	name_rate(result, "measures", &result->measures_rate);
	name_rate(result, "recommendations", &result->recommendations_rate);
	name_cost(result);
	name_counts(memory, result);
}
