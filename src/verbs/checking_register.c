/* SPDX-License-Identifier: EUPL-1.2 */
/* What is judged when every file is known: the decisions together, and the waivers of the project. */
#include "checking.h"

void judge_waivers_of_project(struct checking *checking)
{
	struct lva *lva = checking->lva;
	struct opened project = { .file = { .kind = FILE_KIND_PROJECT }, .record = lva->workspace->project, .sound = true };
	if (!lva_has_project(lva) || !lva->workspace->sound)
		return;
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, checking->to);
	struct judging on =
		judging_of(lva, &reading, &project, lva->workspace->project_path, NULL, checking->as_of);
	judge_project_waivers(&on, checking->to);
}

/* Of what the decisions give together, a check of some files says what concerns them. */
void judge_together(struct checking *checking, const struct asked *asked)
{
	struct lva *lva = checking->lva;
	if (!lva_has_project(lva) || !lva->workspace->sound)
		return;
	struct opened project = { .file = { .kind = FILE_KIND_PROJECT }, .record = lva->workspace->project, .sound = true };
	struct diags *all = diags_new_whole();
	arena_reset(lva->scratch);
	struct reading reading = reading_with(lva, lva->scratch, all);
	struct judging on =
		judging_of(lva, &reading, &project, lva->workspace->project_path, NULL, checking->as_of);
	on.facts = checking->facts;
	on.costs = costs_of(lva);
	judge_register(&on, all);
	for (const struct diag *finding = diags_sorted(all); finding != NULL; finding = finding->next)
		if (asked == NULL || asked_has(asked, lva->scratch, finding->place.file) ||
		    (finding->other.file != NULL && asked_has(asked, lva->scratch, finding->other.file)))
			say(checking->to, finding);
	diags_free(all);
}
