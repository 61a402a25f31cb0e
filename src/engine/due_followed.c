/* SPDX-License-Identifier: EUPL-1.2 */
#include "due_followed.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "commitments.h"
#include "due_offer.h"

/* ---- Taking them in ---- */

/* Of two things told of one measure the least finished comes first. */
static int compare_told(const void *a, const void *b)
{
	const struct told *one = a, *other = b;
	if (one->recommendation != other->recommendation)
		return one->recommendation - other->recommendation;
	int order = strcmp(one->id, other->id);
	return order != 0 ? order : (one->status > other->status) - (one->status < other->status);
}

static void keep_told(struct due *due, struct followed *followed, const struct follow_up *follow_up)
{
	size_t room = follow_up->measure_results_count + follow_up->recommendation_results_count;
	followed->told = ARENA_ARRAY(due->memory, struct told, room + 1);
	for (size_t i = 0; i < follow_up->measure_results_count; i++) {
		const struct measure_result_given *result = &follow_up->measure_results[i];
		followed->told[followed->told_count++] =
		        (struct told){ keep_string(&due->strings, result->measure), (int)result->status, false };
	}
	for (size_t i = 0; i < follow_up->recommendation_results_count; i++) {
		const struct recommendation_result *result = &follow_up->recommendation_results[i];
		followed->told[followed->told_count++] =
		        (struct told){ keep_string(&due->strings, result->recommendation), (int)result->state, true };
	}
	qsort(followed->told, followed->told_count, sizeof *followed->told, compare_told);
}

/* A matter without an assessment is known by its record number, else by its follow-up alone. */
static void keep_matter(struct due *due, struct followed *followed, const struct follow_up *follow_up)
{
	const struct no_prior *no_prior = follow_up->decision == NULL ? follow_up->no_prior : NULL;
	followed->matter = ARENA_NEW(due->memory, struct due_matter);
	followed->no_prior = follow_up->decision == NULL;
	followed->decision = keep_string(&due->strings, follow_up->decision);
	if (no_prior != NULL) {
		followed->decision = keep_string(&due->strings, no_prior->record);
		followed->matter->record = followed->decision;
		followed->matter->title = keep_text(&due->strings, &no_prior->title);
	}
	if (followed->decision == NULL)
		followed->decision = followed->id;
	followed->matter->id = followed->no_prior ? followed->id : followed->decision;
}

static struct followed *keep_follow_up(struct due *due, const struct follow_up *follow_up, const char *path)
{
	struct followed *followed = ARENA_NEW(due->memory, struct followed);
	followed->order = due->followed_count;
	followed->date = follow_up->date;
	followed->next_review = follow_up->next_review;
	followed->path = keep_string(&due->strings, path);
	followed->id = follow_up->id == NULL ? followed->path : keep_string(&due->strings, follow_up->id);
	followed->by = keep_text(&due->strings, &follow_up->by);
	followed->next_review_at = field_where(follow_up, KEY_NEXT_REVIEW);
	followed->next_review_at.in = NULL;
	keep_matter(due, followed, follow_up);
	keep_told(due, followed, follow_up);
	return followed;
}

static void enter(struct due *due, struct followed *followed)
{
	if (due->followed_count == due->followed_room) {
		size_t room = due->followed_room == 0 ? 64 : due->followed_room * 2;
		struct followed **larger = ARENA_ARRAY(due->memory, struct followed *, room);
		if (due->followed_count > 0)
			memcpy(larger, due->followed, due->followed_count * sizeof(struct followed *));
		due->followed = larger;
		due->followed_room = room;
	}
	due->followed[due->followed_count++] = followed;
	due->followed_sorted = false;
}

static void offer_actions(struct due_file *file, const struct follow_up *follow_up)
{
	for (size_t i = 0; i < follow_up->corrective_actions_count; i++) {
		const struct corrective_action *action = &follow_up->corrective_actions[i];
		if (!measure_is_open(action->status))
			continue;
		due_offer(file,
		          &(struct due_entry){ .kind = DUE_KIND_CORRECTIVE_ACTION,
		                               .day = action->deadline,
		                               .node = action->id,
		                               .id = action->id,
		                               .what = action->text,
		                               .owner = action->owner,
		                               .words = &words_measure_status,
		                               .status = (int)action->status },
		          field_where(action, KEY_DEADLINE));
	}
}

static struct due_file file_of(struct due *due, const struct followed *followed)
{
	return (struct due_file){ .due = due,
		                  .id = followed->id,
		                  .path = followed->path,
		                  .kept = followed->matter,
		                  .kept_id = followed->id,
		                  .kept_path = followed->path };
}

void due_add_follow_up(struct due *due, const struct follow_up *follow_up, const char *path)
{
	struct followed *followed = keep_follow_up(due, follow_up, path);
	struct due_file file = file_of(due, followed);
	enter(due, followed);
	offer_actions(&file, follow_up);
	due_offer_feedback(&file, follow_up->participation, follow_up->participation_count, &follow_up->by);
	due_offer_waivers(&file, follow_up->waivers, follow_up->waivers_count);
}

/* ---- Finding them ---- */

/* By the decision; of one decision the latest first, and of those on one day the first that was added. */
static int compare_followed(const void *a, const void *b)
{
	const struct followed *one = *(struct followed *const *)a, *other = *(struct followed *const *)b;
	if (one->no_prior != other->no_prior)
		return one->no_prior - other->no_prior;
	int order = strcmp(one->decision, other->decision);
	if (order == 0)
		order = date_compare(other->date, one->date);
	return order != 0 ? order : (one->order > other->order) - (one->order < other->order);
}

static void sort_followed(struct due *due)
{
	if (!due->followed_sorted && due->followed_count > 0)
		qsort(due->followed, due->followed_count, sizeof(struct followed *), compare_followed);
	due->followed_sorted = true;
}

static size_t first_not_before(const struct due *due, const char *decision)
{
	size_t low = 0, high = due->followed_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct followed *followed = due->followed[middle];
		if (!followed->no_prior && strcmp(followed->decision, decision) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct followed **followed_named(const struct due *due, const char *decision, size_t *count)
{
	size_t first = first_not_before(due, decision), end = first;
	while (end < due->followed_count && !due->followed[end]->no_prior &&
	       strcmp(due->followed[end]->decision, decision) == 0)
		end++;
	*count = end - first;
	return *count == 0 ? NULL : due->followed + first;
}

struct followed_of followed_of(struct due *due, const char *id, const char *path)
{
	struct followed_of of = { 0 };
	sort_followed(due);
	of.by_id = followed_named(due, id, &of.by_id_count);
	if (strcmp(id, path) != 0)
		of.by_path = followed_named(due, path, &of.by_path_count);
	return of;
}

/* ---- What they say ---- */

static bool is_later(const struct followed *one, const struct followed *other)
{
	int days = date_compare(one->date, other->date);
	return days != 0 ? days > 0 : one->order < other->order;
}

struct followed *followed_latest(const struct followed_of *of)
{
	struct followed *by_id = of->by_id_count == 0 ? NULL : of->by_id[0];
	struct followed *by_path = of->by_path_count == 0 ? NULL : of->by_path[0];
	if (by_id == NULL || by_path == NULL)
		return by_id == NULL ? by_path : by_id;
	return is_later(by_id, by_path) ? by_id : by_path;
}

static const struct told *told_by(const struct followed *followed, const char *id, bool recommendation)
{
	const struct told wanted = { id, 1, recommendation };
	size_t low = 0, high = followed->told_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_told(&followed->told[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	const struct told *told = &followed->told[low];
	bool is_it = low < followed->told_count && told->recommendation == recommendation && strcmp(told->id, id) == 0;
	return is_it ? told : NULL;
}

static const struct followed *first_told(struct followed *const *followed, size_t count, const char *id,
                                         bool recommendation)
{
	for (size_t i = 0; i < count; i++)
		if (told_by(followed[i], id, recommendation) != NULL)
			return followed[i];
	return NULL;
}

const struct followed *followed_told(const struct followed_of *of, const char *id, bool recommendation, int *status)
{
	const struct followed *one = first_told(of->by_id, of->by_id_count, id, recommendation),
	                      *other = first_told(of->by_path, of->by_path_count, id, recommendation);
	if (one == NULL || (other != NULL && is_later(other, one)))
		one = other;
	if (one != NULL)
		*status = told_by(one, id, recommendation)->status;
	return one;
}

/* ---- The next review ---- */

void due_offer_review(struct due *due, struct followed *followed, const struct text *owner)
{
	struct due_file file = file_of(due, followed);
	if (date_given(followed->next_review))
		due_offer(&file,
		          &(struct due_entry){ .kind = DUE_KIND_NEXT_REVIEW,
		                               .day = followed->next_review,
		                               .node = "next_review",
		                               .owner = text_given(owner) ? *owner : followed->by },
		          followed->next_review_at);
}

/* A matter without an assessment, or a decision that is not in the register: better on the list than lost. */
void due_settle(struct due *due)
{
	static const struct text nobody = { 0 };
	sort_followed(due);
	for (size_t i = 0; i < due->followed_count; i++) {
		struct followed *followed = due->followed[i], *before = i == 0 ? NULL : due->followed[i - 1];
		bool is_latest = before == NULL || before->no_prior != followed->no_prior ||
		                 strcmp(before->decision, followed->decision) != 0;
		if (is_latest && !followed->met)
			due_offer_review(due, followed, &nobody);
	}
}
