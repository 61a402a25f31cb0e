/* SPDX-License-Identifier: EUPL-1.2 */
/* What an assessment rests on. The fields and their texts are the table in evidence.c. */
#ifndef EVIDENCE_H
#define EVIDENCE_H

#include "record.h"

/* Whom and what a piece of evidence tells about. */
struct covers {
	const struct node *node;
	struct band_set age_bands;
	struct word_list groups;
	struct areas areas;
};

/* Information from children by the three criteria of quality. */
struct evidence_quality {
	const struct node *node;
	enum quality_answer current;
	enum quality_answer relevant;
	enum quality_answer sufficient;
	struct text note;
};

/* Something the assessment rests on. */
struct evidence {
	const struct node *node;
	const char *id;
	enum evidence_type type;
	struct text description;
	struct text reference;
	struct date date;
	struct covers *covers;
	struct whole n;
	enum reliability reliability;
	struct text unknown;
	struct evidence_quality *quality;
};

extern const struct record record_covers, record_evidence_quality, record_evidence;

#endif
