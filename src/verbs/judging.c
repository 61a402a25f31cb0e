/* SPDX-License-Identifier: EUPL-1.2 */
#include "judging.h"

#include <string.h>
#include <strings.h>

#include "path.h"
#include "waivers.h"
#include "yaml_tree.h"

/* ---- Files that a file names ---- */

/* "a/../b/x.csv" is shown as "b/x.csv". */
static const char *name_without_detour(const struct workspace *workspace, struct arena *memory, const char *path)
{
	bool detours = workspace->project != NULL && strstr(path, "../") != NULL && path_exists(path);
	return detours ? path_join(memory, workspace->root, workspace_relative(workspace, memory, path)) : path;
}

const struct source *read_named(struct lva *lva, struct reading *reading, const char *path, const char *name,
                                struct where at)
{
	static const struct text outside = TEXT("polku johtaa ulos projektin kansiosta",
	                                        "sökvägen leder ut ur projektets mapp",
	                                        "the path leads out of the project's folder");
	struct text reason;
	const char *file = path_join(reading->memory, path_folder(reading->memory, path), name);
	const char *root = lva->workspace->root[0] == '\0' ? "." : lva->workspace->root;
	if (path_exists(file) && !path_is_inside(reading->memory, root, file)) {
		say_unreadable(reading, name, at, outside);
		return NULL;
	}
	const char *source_name = name_without_detour(lva->workspace, reading->memory, file);
	const struct source *source = source_read(reading->memory, file, source_name, SIZE_MAX / 4, &reason);
	if (source == NULL)
		say_unreadable(reading, name, at, reason);
	return source;
}

/* ---- The proposal, as it was assessed and as it is ---- */

static enum proposal_state proposal_state(struct lva *lva, struct reading *reading, const char *path,
                                          const struct decision *decision)
{
	const struct proposal *proposal = decision->proposal;
	if (proposal == NULL || proposal->file == NULL || proposal->sha256 == NULL)
		return PROPOSAL_NOT_GIVEN;
	const struct source *source = read_named(lva, reading, path, proposal->file, field_where(proposal, KEY_FILE));
	if (source == NULL)
		return PROPOSAL_UNREADABLE;
	/* Windows prints digests in capitals. */
	bool same = strcasecmp(source_sha256(reading->memory, source), proposal->sha256) == 0;
	return same ? PROPOSAL_SAME : PROPOSAL_CHANGED;
}

/* ---- By kind ---- */

#define WAIVERS_OF(judging, record) \
	((judging)->waivers = (record)->waivers, (judging)->waiver_count = (record)->waivers_count)

static void add_decision(struct judging *on, const struct decision *decision, const struct assessment *assessment)
{
	on->decision = decision;
	on->assessment = assessment;
	on->chosen = assessment == NULL ? NULL : assessment_chosen(assessment);
	on->file_id = decision->id;
	WAIVERS_OF(on, decision);
}

static void add_kind(struct judging *on, const void *record, const struct assessment *assessment)
{
	const struct follow_up *follow_up = record;
	const struct agenda *agenda = record;
	const struct catalogue *catalogue = record;
	const struct policy *policy = record;
	const struct project *project = record;
	switch (on->kind) {
	case FILE_KIND_DECISION:
		add_decision(on, record, assessment);
		break;
	case FILE_KIND_FOLLOW_UP:
		on->follow_up = follow_up;
		on->file_id = follow_up->id;
		WAIVERS_OF(on, follow_up);
		break;
	case FILE_KIND_AGENDA:
		on->agenda = agenda;
		on->file_id = agenda->id == NULL ? on->file_id : agenda->id;
		WAIVERS_OF(on, agenda);
		break;
	case FILE_KIND_CATALOGUE:
		on->catalogue = catalogue;
		WAIVERS_OF(on, catalogue);
		break;
	case FILE_KIND_POLICY:
		WAIVERS_OF(on, policy);
		break;
	case FILE_KIND_PROJECT:
		WAIVERS_OF(on, project);
		break;
	case FILE_KIND_UNSET:
	case FILE_KIND_END:
		break;
	}
}

struct judging judging_of(struct lva *lva, struct reading *reading, const struct opened *opened, const char *path,
                          const struct assessment *assessment, struct date as_of)
{
	const struct workspace *workspace = lva->workspace;
	struct judging on = {
		.memory = reading->memory,
		.findings = lva->raw,
		.only = lva->settings->only,
		.skip = lva->settings->skip,
		.file_id = workspace_relative(workspace, reading->memory, path),
		.as_of = as_of,
		.policy = assessment != NULL ? assessment->against->policy
		                             : policy_on(reading->memory, workspace->policy, as_of),
		.bands = workspace->bands,
		.project = workspace->project,
		.population = workspace->population,
		.catalogue = workspace->catalogue,
		.kind = opened->file.kind,
		.record = file_kind_record(opened->file.kind),
		.in = opened->record,
		.project_waivers = lva->project_waivers,
	};
	add_kind(&on, opened->record, assessment);
	if (on.decision != NULL)
		on.proposal = proposal_state(lva, reading, path, on.decision);
	return on;
}
