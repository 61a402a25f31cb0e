/* SPDX-License-Identifier: EUPL-1.2 */
#include "survey.h"

static void read_folder(struct checking *checking, struct folder_digest *digest, const char *folder, enum key key)
{
	folder_digest_start(digest, folder);
	checking->digest = digest;
	check_found(checking, project_files(checking->lva, folder, key));
	checking->digest = NULL;
	folder_digest_end(digest);
}

void survey_project(struct checking *checking, struct lva *lva, const struct viewer *viewer, bool judged)
{
	const struct project *project = lva->workspace->project;
	checking_start(checking, lva);
	checking->viewer = viewer;
	checking->facts->keeps_more = viewer != NULL && viewer->keeps_more;
	checking->reads_only = !judged;
	checking->judged_to = checking->unsaid;
	if (project == NULL)
		return;
	bool follow_ups_first = viewer != NULL && viewer->follow_ups_first;
	if (follow_ups_first)
		read_folder(checking, &checking->folders[1], project->follow_ups, KEY_FOLLOW_UPS);
	read_folder(checking, &checking->folders[0], project->decisions, KEY_DECISIONS);
	release_held(checking);
	if (viewer != NULL && viewer->decisions_only)
		return;
	if (!follow_ups_first)
		read_folder(checking, &checking->folders[1], project->follow_ups, KEY_FOLLOW_UPS);
	read_folder(checking, &checking->folders[2], project->agendas, KEY_AGENDAS);
	judge_postponed(checking);
}

void context_add_survey(const struct lva *lva, struct report_context *context, const struct checking *checking)
{
	for (size_t i = 0; i < SURVEY_FOLDERS; i++)
		if (checking->folders[i].files > 0)
			context_add_folder(lva, context, checking->folders[i].folder, checking->folders[i].files,
			                   arena_string(lva->run.memory, checking->folders[i].sha256));
}
