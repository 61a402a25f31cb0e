/* SPDX-License-Identifier: EUPL-1.2 */
#include "commitments.h"
#include "due_followed.h"
#include "due_offer.h"

/* ---- Who answers ---- */

static struct text first_given(const struct text *one, const struct text *other)
{
	return one != NULL && text_given(one) ? *one : *other;
}

static struct text owner_of_follow_up(const struct decision *decision)
{
	static const struct text nobody = { 0 };
	const struct follow_up_plan *plan = decision->follow_up;
	struct text owner = decision->roles == NULL ? nobody : decision->roles->responsible;
	if (plan == NULL)
		return owner;
	owner = first_given(&plan->body, &owner);
	return first_given(&plan->owner, &owner);
}

static struct text owner_of_feedback(const struct decision *decision)
{
	static const struct text nobody = { 0 };
	const struct roles *roles = decision->roles;
	return roles == NULL ? nobody : first_given(&roles->responsible, &roles->preparer);
}

/* ---- The follow-up ---- */

/* A matter of little weight may do without a day when it says why: rule follow-up/date-missing. */
static void offer_follow_up(struct due_file *file, const struct decision *decision)
{
	const struct follow_up_plan *plan = decision->follow_up;
	if (plan == NULL || (!date_given(plan->date) && text_given(&plan->reason)))
		return;
	due_offer(file,
	          &(struct due_entry){ .kind = DUE_KIND_FOLLOW_UP,
	                               .day = plan->date,
	                               .node = "follow_up.date",
	                               .owner = owner_of_follow_up(decision) },
	          field_where(plan, KEY_DATE));
}

static void offer_next(struct due_file *file, const struct decision *decision, const struct followed_of *followed)
{
	struct followed *latest = followed_latest(followed);
	struct text owner = owner_of_follow_up(decision);
	if (latest == NULL)
		offer_follow_up(file, decision);
	else
		due_offer_review(file->due, latest, &owner);
}

/* ---- What was to be done ---- */

static void offer_measure(struct due_file *file, const struct measure *measure, const struct followed_of *followed)
{
	int status = (int)measure->status;
	const struct followed *by = followed_told(followed, measure->id, false, &status);
	if (!measure_is_open((enum measure_status)status))
		return;
	due_offer(file,
	          &(struct due_entry){ .kind = DUE_KIND_MEASURE,
	                               .day = measure->deadline,
	                               .node = measure->id,
	                               .id = measure->id,
	                               .what = measure->description,
	                               .owner = measure->owner,
	                               .words = &words_measure_status,
	                               .status = status,
	                               .status_from = by == NULL ? NULL : by->id },
	          field_where(measure, KEY_DEADLINE));
}

static void offer_recommendation(struct due_file *file, const struct recommendation *recommendation,
                                 const struct followed_of *followed)
{
	const struct implementation *own = recommendation->implementation;
	int state = own == NULL ? (int)IMPLEMENTATION_STATE_UNSET : (int)own->state;
	const struct followed *by = followed_told(followed, recommendation->id, true, &state);
	if (!recommendation_is_accepted(recommendation) || !implementation_is_open((enum implementation_state)state))
		return;
	due_offer(file,
	          &(struct due_entry){ .kind = DUE_KIND_RECOMMENDATION,
	                               .day = recommendation->deadline,
	                               .node = recommendation->id,
	                               .id = recommendation->id,
	                               .what = recommendation->text,
	                               .owner = recommendation->owner,
	                               .words = &words_implementation_state,
	                               .status = state,
	                               .status_from = by == NULL ? NULL : by->id },
	          field_where(recommendation, KEY_DEADLINE));
}

static void offer_promises(struct due_file *file, const struct decision *decision, const struct followed_of *followed)
{
	for (size_t i = 0; i < decision->measures_count; i++)
		offer_measure(file, &decision->measures[i], followed);
	for (size_t i = 0; i < decision->recommendations_count; i++)
		offer_recommendation(file, &decision->recommendations[i], followed);
}

/* ---- The decision ---- */

/* What follow-ups have on the list knows its decision by the follow-up's name for it until now. */
static void name_matters(struct due_file *file, struct followed *const *followed, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		followed[i]->met = true;
		*followed[i]->matter = (struct due_matter){
			.id = keep_string(&file->due->strings, file->matter.id),
			.record = keep_string(&file->due->strings, file->matter.record),
			.title = keep_text(&file->due->strings, &file->matter.title),
		};
	}
}

void due_add_decision(struct due *due, const struct decision *decision, const char *path)
{
	const char *id = decision->id == NULL ? path : decision->id;
	struct due_file file = {
		.due = due, .id = id, .path = path, .matter = { id, decision->record, decision->title }
	};
	struct followed_of followed = followed_of(due, id, path);
	struct text owner = owner_of_feedback(decision);
	name_matters(&file, followed.by_id, followed.by_id_count);
	name_matters(&file, followed.by_path, followed.by_path_count);
	if (decision_stands(decision)) {
		offer_next(&file, decision, &followed);
		offer_promises(&file, decision, &followed);
	}
	due_offer_feedback(&file, decision->participation, decision->participation_count, &owner);
	due_offer_waivers(&file, decision->waivers, decision->waivers_count);
}
