/* SPDX-License-Identifier: EUPL-1.2 */
/* How children were heard. The fields and their texts are the table in participation.c. */
#ifndef PARTICIPATION_H
#define PARTICIPATION_H

#include "record.h"

/* A group of children that was not reached. */
struct group_missed {
	const struct node *node;
	enum group group;
	struct text reason;
};

/* What children said and what came of it. */
struct view_answered {
	const struct node *node;
	struct text said;
	enum view_outcome outcome;
	struct text reason;
};

/* How children are told what came of their views. */
struct feedback {
	const struct node *node;
	enum feedback_state state;
	struct date date;
	struct text way;
};

/* One occasion on which children were heard. */
struct participation {
	const struct node *node;
	const char *id;
	enum participation_level level;
	enum method method;
	struct dates dates;
	enum flag before_proposal;
	struct band_counts heard_count;
	struct word_list groups_reached;
	struct group_missed *groups_missed;
	size_t groups_missed_count;
	enum representativeness representativeness;
	struct text heard;
	struct view_answered *changed;
	size_t changed_count;
	struct feedback *feedback;
	struct text consent;
	enum flag parents_heard;
};

/* Why children were not heard, and what stands in for it. */
struct not_heard {
	const struct node *node;
	struct text reason;
	struct text substitute;
};

extern const struct record record_group_missed, record_view_answered, record_feedback, record_participation, record_not_heard;

#endif
