/* SPDX-License-Identifier: EUPL-1.2 */
#include "followed.h"

#include <string.h>

#include "indicator_data.h"
#include "path.h"
#include "register_index.h"

/* ---- The decision ---- */

static struct text has_faults(struct arena *memory, const char *name)
{
	return (struct text)TEXT(
	        arena_printf(memory, "päätöstiedostossa %s on virheitä, joten seurantaa ei voitu verrata siihen", name),
	        arena_printf(memory, "beslutsfilen %s har fel, så uppföljningen kunde inte jämföras med den", name),
	        arena_printf(memory, "decision file %s has faults, so the follow-up could not be compared with it", name));
}

/* What is wrong with it is said where it is checked itself. */
static void open_decision(struct lva *lva, struct reading *reading, const char *name, struct followed *followed)
{
	struct diags *unsaid = diags_new();
	struct reading quiet = reading_with(lva, reading->memory, unsaid);
	followed->decision = open_file(lva, &quiet, path_join(reading->memory, lva->workspace->root, name), NULL);
	if (!followed->decision.sound)
		followed->missing = has_faults(reading->memory, name);
	else if (followed->decision.file.kind == FILE_KIND_DECISION)
		followed->of = followed->decision.record;
	diags_free(unsaid);
}

/* ---- Tables ---- */

static const struct indicator *indicator_of(const struct decision *decision, const char *id)
{
	for (size_t i = 0; decision != NULL && id != NULL && i < decision->indicators_count; i++)
		if (decision->indicators[i].id != NULL && strcmp(decision->indicators[i].id, id) == 0)
			return &decision->indicators[i];
	return NULL;
}

/* Several results may come from one table. */
static const struct source *source_of_result(struct lva *lva, struct reading *reading, const char *path,
                                             const struct indicator_result *result, struct followed *followed)
{
	const struct source *source = read_named(lva, reading, path, result->data, field_where(result, KEY_DATA));
	for (size_t i = 0; source != NULL && i < followed->data_count; i++)
		if (strcmp(followed->data[i]->name, source->name) == 0)
			return followed->data[i];
	if (source != NULL)
		followed->data[followed->data_count++] = source;
	return source;
}

static bool read_table(struct lva *lva, struct reading *reading, const struct follow_up *follow_up, const char *path,
                       struct indicator_result *result, struct followed *followed)
{
	const struct source *source = source_of_result(lva, reading, path, result, followed);
	const struct indicator *indicator = indicator_of(followed->of, result->indicator);
	if (source == NULL)
		return false;
	return indicator == NULL ||
	       indicator_data_read(reading, source, indicator, followed->of, follow_up->date, result);
}

static bool has_tables(const struct follow_up *follow_up)
{
	for (size_t i = 0; i < follow_up->indicator_results_count; i++)
		if (follow_up->indicator_results[i].data != NULL)
			return true;
	return false;
}

/* The record is read-only by now, so the follow-up with its values is a copy of it. */
static void read_tables(struct lva *lva, struct reading *reading, struct opened *opened, const char *path,
                        struct followed *followed)
{
	const struct follow_up *given = opened->record;
	size_t count = given->indicator_results_count;
	struct follow_up *copy = ARENA_NEW(reading->memory, struct follow_up);
	*copy = *given;
	copy->indicator_results = ARENA_ARRAY(reading->memory, struct indicator_result, count);
	memcpy(copy->indicator_results, given->indicator_results, count * sizeof *copy->indicator_results);
	followed->data = ARENA_ARRAY(reading->memory, const struct source *, count);
	for (size_t i = 0; i < count; i++)
		if (copy->indicator_results[i].data != NULL)
			followed->sound &= read_table(lva, reading, given, path, &copy->indicator_results[i], followed);
	opened->record = copy;
}

/* ---- The whole ---- */

struct followed_names followed_names(const struct register_index *index, const struct follow_up *follow_up,
                                     size_t first)
{
	struct followed_names names = { 0 };
	const struct no_prior *no_prior = follow_up->no_prior;
	if (index == NULL)
		return names;
	if (follow_up->decision != NULL)
		names.decision = register_index_decision_path(index, follow_up->decision, first);
	if (no_prior != NULL && no_prior->record != NULL)
		names.recorded_as = register_index_recorded(index, no_prior->record, first);
	return names;
}

struct followed follow(struct lva *lva, struct reading *reading, struct opened *follow_up, const char *path,
                       const struct followed_names *names)
{
	struct followed followed = { .recorded_as = names->recorded_as, .sound = true };
	if (names->at_hand != NULL)
		followed.of = names->at_hand;
	else if (names->decision != NULL)
		open_decision(lva, reading, names->decision, &followed);
	if (has_tables(follow_up->record))
		read_tables(lva, reading, follow_up, path, &followed);
	return followed;
}

void judging_follow(struct judging *on, const struct followed *followed)
{
	on->followed = followed->of;
	on->followed_missing = followed->missing;
	on->recorded_as = followed->recorded_as;
}
