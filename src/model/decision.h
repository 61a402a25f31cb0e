/* SPDX-License-Identifier: EUPL-1.2 */
/* A decision and its prior assessment. The fields and their texts are the tables in decision.c and decision_*.c. */
#ifndef DECISION_H
#define DECISION_H

#include "answers.h"
#include "evidence.h"
#include "option.h"
#include "participation.h"
#include "plan.h"
#include "record.h"
#include "waiver.h"

/* A meeting that handles the matter earlier. */
struct stage {
	const struct node *node;
	struct text body;
	struct date meeting;
};

/* When the matter and its assessment were prepared. */
struct preparation {
	const struct node *node;
	struct date started;
	struct date options_locked;
	struct date proposal_ready;
	struct date assessment_started;
	struct date assessment_ready;
	struct whole hours_reserved;
};

/* Who prepares, answers for and approves the assessment: titles, not names. */
struct roles {
	const struct node *node;
	struct text preparer;
	struct text responsible;
	struct text approver;
};

/* A statute that the decision rests on. */
struct statute {
	const struct node *node;
	const char *ref;
	const char *sections;
};

/* The proposal that was assessed, so that a change in it is noticed. */
struct proposal {
	const struct node *node;
	const char *file;
	const char *sha256;
};

/* A goal of a plan that the decision furthers or hinders. */
struct plan_goal {
	const struct node *node;
	struct text plan;
	struct text goal;
};

/* A group that was assessed and found not to differ. */
struct group_without_difference {
	const struct node *node;
	enum group group;
	struct text reason;
	const char *option;
};

/* A domain that was assessed and found not to be affected. */
struct domain_without_impact {
	const struct node *node;
	enum domain domain;
	struct text reason;
	const char *option;
};

/* The answers for the four general principles of the Convention. */
struct principles {
	const struct node *node;
	struct text non_discrimination;
	struct text best_interests;
	struct text life_and_development;
	struct text childs_views;
};

/* What follows from the assessment. */
struct conclusions {
	const struct node *node;
	struct text summary;
	enum best_interests best_interests;
	struct text weighty_reasons;
	struct text conflicts;
};

/* Why an assessment is not published. */
struct confidentiality {
	const struct node *node;
	struct text ground;
};

/* Where and how the assessment is published. */
struct publication {
	const struct node *node;
	struct text url;
	struct date date;
	struct confidentiality *confidential;
	enum flag accessible;
	struct text board_text;
	struct text child_summary;
};

/* What someone else than the preparer says of the quality. */
struct quality_statement {
	const struct node *node;
	struct text by;
	struct text text;
	struct date date;
};

/* What was decided. */
struct resolution {
	const struct node *node;
	struct date date;
	const char *section;
	const char *option;
	struct text text;
	struct text deviates_because;
	struct text remitted;
};

/* One matter and its prior assessment. */
struct decision {
	const struct node *node;
	const char *id;
	const char *record;
	struct text title;
	enum file_language language;
	enum object object;
	enum decision_type type;
	struct text body;
	struct date meeting;
	struct stage *stages;
	size_t stages_count;
	struct date effective;
	struct areas areas;
	struct text aim;
	struct text background;
	struct preparation *preparation;
	struct roles *roles;
	struct statute *statutes;
	size_t statutes_count;
	struct strings related;
	enum embedded embedded;
	struct proposal *proposal;
	struct plan_goal *goals;
	size_t goals_count;
	struct screening *screening;
	struct option *options;
	size_t options_count;
	struct group_without_difference *groups_without_difference;
	size_t groups_without_difference_count;
	struct domain_without_impact *domains_without_impact;
	size_t domains_without_impact_count;
	struct principles *principles;
	struct evidence *evidence;
	size_t evidence_count;
	struct participation *participation;
	size_t participation_count;
	struct not_heard *not_heard;
	struct measure *measures;
	size_t measures_count;
	struct necessary *necessary_despite;
	size_t necessary_despite_count;
	struct conclusions *conclusions;
	struct recommendation *recommendations;
	size_t recommendations_count;
	struct indicator *indicators;
	size_t indicators_count;
	struct text no_indicators;
	struct follow_up_plan *follow_up;
	struct publication *publication;
	struct quality_statement *quality_statement;
	struct resolution *resolution;
	struct waiver *waivers;
	size_t waivers_count;

	/* Made by linking: */
	const struct option *proposed_option, *zero_option, *decided_option; /* NULL when there is none */
	bool ids_lost; /* an id in it could not be read, which was said */
};

extern const struct record record_stage, record_preparation, record_roles, record_statute, record_proposal, record_plan_goal, record_group_without_difference, record_domain_without_impact, record_principles, record_conclusions, record_confidentiality, record_publication, record_quality_statement, record_resolution, record_decision;

#endif
