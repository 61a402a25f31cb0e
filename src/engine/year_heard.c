/* SPDX-License-Identifier: EUPL-1.2 */
/* Which children were heard, which were not although they are affected, and what came of what they said. */
#include "arena.h"
#include "privacy.h"
#include "register_facts.h"
#include "year_parts.h"

/* ---- Counts of children ---- */

static bool is_known(const struct band_count *count)
{
	return count->given && !count->unknown;
}

/* A range that begins below the limit is public as "at most", so it begins at nothing. */
static void add_visible(struct year_band *band, const struct band_count *count, int64_t small_count)
{
	bool range = count->low != count->high;
	int64_t low = range && privacy_is_small(small_count, count->low) ? 0 : count->low;
	if (!add_fits(band->low, low, &band->low) || !add_fits(band->high, count->high, &band->high))
		band->unknown++;
}

static void add_count(struct year_band *band, const struct band_count *count, bool all_unknown, bool hidden,
                      int64_t small_count)
{
	if (!count->given && !all_unknown)
		return;
	band->hearings++;
	if (all_unknown || count->unknown)
		band->unknown++;
	else if (hidden || privacy_is_small(small_count, count->high))
		band->hidden++;
	else
		add_visible(band, count, small_count);
}

/* What the report of the hearing hides, beside a small count too, is hidden here. */
static void add_children(struct year *year, struct year_heard *heard, const struct band_counts *counts)
{
	const struct bands *bands = year->against->bands;
	int64_t small_count = year->against->policy->limits->small_count.number, high[BANDS_MAX];
	bool hidden[BANDS_MAX] = { false }, hides_total = false;
	for (size_t band = 0; band < bands->count; band++) {
		bool counts_here = (bands->children & band_bit(band)) != 0 && is_known(&counts->of[band]);
		high[band] = counts_here ? counts->of[band].high : -1;
	}
	privacy_suppress(small_count, high, bands->count, hidden, &hides_total);
	for (size_t band = 0; band < bands->count; band++)
		add_count(&heard->bands[band], &counts->of[band], counts->unknown, hidden[band], small_count);
}

/* ---- Hearings ---- */

static const struct year_matter *matter_of(struct year *year, const struct year_hearings *hearings)
{
	return hearings->decision == NULL ? hearings->matter : year_matter(year, hearings->decision);
}

static void add_view(struct year *year, const struct year_hearings *hearings, const struct view_answered *view,
                     size_t order)
{
	struct year_view *kept = ARENA_NEW(year->memory, struct year_view);
	*kept = (struct year_view){
		.matter = matter_of(year, hearings),
		.in_follow_up = hearings->stage == YEAR_FOLLOW_UP,
		.order = order,
		.said = year_text(year, &view->said),
		.reason = year_text(year, &view->reason),
		.outcome = view->outcome,
	};
	year_list_add(&year->views, year->memory, kept);
}

/* How many were taken into account. */
static size_t count_views(struct year *year, const struct year_hearings *hearings, const struct participation *hearing,
                          size_t before)
{
	size_t taken = 0;
	for (size_t i = 0; i < hearing->changed_count; i++) {
		const struct view_answered *view = &hearing->changed[i];
		year->heard[hearings->stage].views[view->outcome]++;
		if (view->outcome == VIEW_OUTCOME_TAKEN || view->outcome == VIEW_OUTCOME_PARTLY)
			add_view(year, hearings, view, before + taken++);
	}
	return taken;
}

static void count_hearing(struct year *year, enum year_stage stage, const struct participation *hearing)
{
	struct year_heard *heard = &year->heard[stage];
	enum feedback_state feedback = hearing->feedback == NULL ? FEEDBACK_STATE_UNSET : hearing->feedback->state;
	heard->hearings++;
	heard->before_proposal += hearing->before_proposal == FLAG_YES || hearing->before_proposal == FLAG_YES_WORD;
	heard->of_method[hearing->method]++;
	heard->feedback[feedback]++;
	year_share_add(year, &year->shares[YEAR_RATE_FEEDBACK], feedback == FEEDBACK_STATE_GIVEN, hearing->id,
	               field_where(hearing, KEY_FEEDBACK));
	add_children(year, heard, &hearing->heard_count);
}

void year_count_hearings(struct year *year, const struct year_hearings *hearings)
{
	struct year_heard *heard = &year->heard[hearings->stage];
	size_t taken = 0;
	heard->assessments++;
	heard->with_children += hearings->count > 0;
	for (size_t i = 0; i < hearings->count; i++) {
		count_hearing(year, hearings->stage, &hearings->items[i]);
		taken += count_views(year, hearings, &hearings->items[i], taken);
	}
	heard->changed += taken > 0;
	if (hearings->count > 0)
		year_share_add(year, &year->shares[YEAR_RATE_CHANGED], taken > 0,
		               hearings->decision == NULL ? hearings->matter->id : hearings->decision->id,
		               field_where(&hearings->items[0], KEY_CHANGED));
}

/* ---- Whom the impacts reach, and who of them was heard ---- */

struct reached {
	uint64_t groups;
	uint32_t bands;
};

static uint64_t bits_of(const struct word_list *groups)
{
	uint64_t bits = 0;
	for (size_t i = 0; i < groups->count; i++)
		bits |= group_bit(groups->items[i]);
	return bits;
}

static struct reached affected_by(const struct option_result *chosen, bool negative)
{
	struct reached reached = { 0, 0 };
	for (size_t i = 0; chosen != NULL && i < chosen->impact_count; i++) {
		const struct impact *impact = chosen->impacts[i].impact;
		if (!impact_is_felt(impact) || (negative && impact->direction != DIRECTION_NEGATIVE))
			continue;
		reached.groups |= bits_of(&impact->groups);
		reached.bands |= impact->age_bands.bits;
	}
	return reached;
}

/* A number that is not known, or a range from zero, may well be somebody. */
static bool may_be_somebody(const struct band_counts *counts, size_t band)
{
	const struct band_count *count = &counts->of[band];
	return counts->unknown || (count->given && (count->unknown || count->high > 0));
}

static struct reached heard_in(const struct decision *decision, size_t bands)
{
	struct reached reached = { 0, 0 };
	for (size_t i = 0; i < decision->participation_count; i++) {
		const struct participation *hearing = &decision->participation[i];
		reached.groups |= bits_of(&hearing->groups_reached);
		for (size_t band = 0; band < bands; band++)
			reached.bands |= may_be_somebody(&hearing->heard_count, band) ? band_bit(band) : 0;
	}
	return reached;
}

static void count_whom(struct year *year, const struct decision *decision, const struct option_result *chosen)
{
	const struct reached affected = affected_by(chosen, false), harmed = affected_by(chosen, true),
	                     heard = heard_in(decision, year->against->bands->count);
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++) {
		uint64_t bit = group_bit(group);
		year->groups[group].affected += (affected.groups & bit) != 0;
		year->groups[group].harmed += (harmed.groups & bit) != 0;
		year->groups[group].heard += (heard.groups & bit) != 0;
		year->groups[group].heard_affected += (affected.groups & heard.groups & bit) != 0;
	}
	for (size_t band = 0; band < year->against->bands->count; band++) {
		struct year_band *counted = &year->heard[YEAR_PRIOR].bands[band];
		counted->affected += (affected.bands & band_bit(band)) != 0;
		counted->heard += (affected.bands & heard.bands & band_bit(band)) != 0;
	}
}

/* ---- A decision ---- */

void year_count_heard(struct year *year, const struct assessment *assessment)
{
	const struct decision *decision = assessment->decision;
	struct year_heard *heard = &year->heard[YEAR_PRIOR];
	if (decision->screening == NULL || decision->screening->scope < SCOPE_LIGHT)
		return;
	bool with_children = decision->participation_count > 0;
	year_count_hearings(year, &(struct year_hearings){ .stage = YEAR_PRIOR,
	                                                   .items = decision->participation,
	                                                   .count = decision->participation_count,
	                                                   .decision = decision });
	year_share_add(year, &year->shares[YEAR_RATE_HEARD], with_children, decision->id,
	               field_where(decision, KEY_PARTICIPATION));
	if (decision->screening->scope == SCOPE_FULL) {
		heard->full++;
		heard->full_with_children += with_children;
	}
	count_whom(year, decision, assessment_chosen(assessment));
}
