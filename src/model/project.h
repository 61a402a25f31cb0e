/* SPDX-License-Identifier: EUPL-1.2 */
/* lva.yaml. The fields and their texts are the table in project.c. */
#ifndef PROJECT_H
#define PROJECT_H

#include "record.h"
#include "waiver.h"

/* A village or district that counts for the area it belongs to. */
struct area_part {
	const struct node *node;
	const char *name;
	const char *part_of;
};

/* A rule whose severity the organisation has changed, and why. */
struct rule_change {
	const struct node *node;
	const char *rule;
	enum rule_severity severity;
	struct text reason;
};

/* The public register that `lva publish` writes. */
struct site {
	const struct node *node;
	const char *url;           /* "https://…", where it will stand; NULL: not told */
	enum flag before_decision; /* whether assessments stand there before their matters are decided */
};

/* An organisation and where its files are: lva.yaml. */
struct project {
	const struct node *node;
	struct text organisation;
	enum organisation_type organisation_type;
	struct word_list languages;
	const char *catalogue;
	struct strings population;
	const char *decisions;
	const char *follow_ups;
	const char *agendas;
	struct area_part *areas;
	size_t areas_count;
	const char *service_classes;
	const char *policy;
	const char *templates;
	struct site *site;
	struct rule_change *rules;
	size_t rules_count;
	struct waiver *waivers;
	size_t waivers_count;
};

extern const struct record record_area_part, record_rule_change, record_site, record_project;

#endif
