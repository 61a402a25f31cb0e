/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What came true in the follow-ups of the year. A matter that was followed up more than once in it counts by its latest
 * follow-up, or its impacts and measures would count twice.
 */
#include "arena.h"
#include "year_parts.h"

enum { MEASURES, RECOMMENDATIONS };

/* ---- One follow-up ---- */

static void judge_impacts(struct year_followed *followed, const struct follow_up_result *result)
{
	for (size_t i = 0; i < result->impact_count; i++) {
		const struct followed_impact *row = &result->impacts[i];
		followed->of_accuracy[row->accuracy->known ? row->accuracy->number : ACCURACY_UNSET]++;
		if (row->outcome == NULL)
			continue;
		struct came_true came = prediction_came_true(row->predicted->impact, row->outcome);
		followed->judged[came.likelihood] += came.judged;
		followed->held[came.likelihood] += came.judged && came.held;
	}
}

static void count_unforeseen(struct year_followed *followed, const struct follow_up *follow_up)
{
	followed->unforeseen = follow_up->unforeseen_count;
	for (size_t i = 0; i < follow_up->unforeseen_count; i++)
		followed->unforeseen_negative += follow_up->unforeseen[i].direction == DIRECTION_NEGATIVE;
}

static struct where named_where(struct year *year, struct where at)
{
	return year->against->explained ? figure_kept(year->memory, text_same(""), FIGURE_COUNT, 0, at)->at
	                                : (struct where){ 0 };
}

static struct year_followed *keep_followed(struct year *year, const struct follow_up_result *result)
{
	const struct follow_up *follow_up = result->follow_up;
	struct year_followed *followed = ARENA_NEW(year->memory, struct year_followed);
	*followed = (struct year_followed){
		.decision = arena_string(year->memory, result->prior->decision->id),
		.id = arena_string(year->memory, follow_up->id == NULL ? "" : follow_up->id),
		.date = follow_up->date,
		.at = named_where(year, field_where(follow_up, KEY_ID)),
		.phase = follow_up->phase,
		.done = { (size_t)result->measures_rate.done->number,
		          (size_t)result->recommendations_rate.done->number },
		.counted = { (size_t)result->measures_rate.counted->number,
		             (size_t)result->recommendations_rate.counted->number },
	};
	judge_impacts(followed, result);
	count_unforeseen(followed, follow_up);
	return followed;
}

/* A matter without an assessment goes by what its follow-up says of it. */
static const struct year_matter *matter_without_prior(struct year *year, const struct follow_up *follow_up)
{
	static const struct text untitled;
	const struct no_prior *no_prior = follow_up->no_prior;
	struct year_matter *matter = ARENA_NEW(year->memory, struct year_matter);
	*matter = (struct year_matter){
		.id = arena_string(year->memory, follow_up->id == NULL ? "" : follow_up->id),
		.title = year_text(year, no_prior == NULL ? &untitled : &no_prior->title),
		.date = follow_up->date,
		.decided = true,
	};
	return matter;
}

void year_add_follow_up(struct year *year, const struct follow_up_result *result)
{
	const struct follow_up *follow_up = result->follow_up;
	bool has_prior = result->prior != NULL && result->prior->decision->id != NULL;
	year->follow_ups++;
	year->without_prior += !has_prior;
	if (has_prior)
		year_list_add(&year->followed, year->memory, keep_followed(year, result));
	year_count_hearings(year, &(struct year_hearings){
		.stage = YEAR_FOLLOW_UP,
		.items = follow_up->participation,
		.count = follow_up->participation_count,
		.decision = has_prior ? result->prior->decision : NULL,
		.matter = has_prior ? NULL : matter_without_prior(year, follow_up),
	});
}

/* ---- All of them ---- */

/* By decision, the latest first; of one day the higher id. */
static int compare_followed(const void *left, const void *right)
{
	const struct year_followed *a = *(const struct year_followed *const *)left;
	const struct year_followed *b = *(const struct year_followed *const *)right;
	int decisions = year_compare_strings(a->decision, b->decision);
	int days = decisions != 0 ? decisions : date_compare(b->date, a->date);
	return days != 0 ? days : year_compare_strings(b->id, a->id);
}

static void add_share(struct year *year, struct year_share *share, size_t part, size_t whole,
                      const struct year_followed *followed)
{
	if (whole == 0)
		return;
	year_sum_add(year, &share->part, FIGURE_COUNT, (int64_t)part, followed->id, followed->at);
	year_sum_add(year, &share->whole, FIGURE_COUNT, (int64_t)whole, followed->id, followed->at);
}

static void add_followed(struct year *year, const struct year_followed *followed)
{
	add_share(year, &year->shares[YEAR_RATE_MEASURES], followed->done[MEASURES], followed->counted[MEASURES],
	          followed);
	add_share(year, &year->shares[YEAR_RATE_RECOMMENDATIONS], followed->done[RECOMMENDATIONS],
	          followed->counted[RECOMMENDATIONS], followed);
	for (int word = LIKELIHOOD_UNSET; word < LIKELIHOOD_END; word++)
		add_share(year, &year->likelihood[word], followed->held[word], followed->judged[word], followed);
	for (int accuracy = ACCURACY_UNSET; accuracy < ACCURACY_END; accuracy++)
		year->of_accuracy[accuracy] += followed->of_accuracy[accuracy];
	year->unforeseen += followed->unforeseen;
	year->unforeseen_negative += followed->unforeseen_negative;
}

void year_sum_follow_ups(struct year *year)
{
	struct year_list *list = &year->followed;
	size_t kept = 0;
	year_list_sort(list, compare_followed);
	for (size_t i = 0; i < list->count; i++) {
		const struct year_followed *followed = list->items[i],
		                           *before = kept == 0 ? NULL : list->items[kept - 1];
		if (before != NULL && year_compare_strings(before->decision, followed->decision) == 0)
			continue;
		list->items[kept++] = followed;
		add_followed(year, followed);
	}
	list->count = kept;
}
