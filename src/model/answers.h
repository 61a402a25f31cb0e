/* SPDX-License-Identifier: EUPL-1.2 */
/* The screening as it was filled in. The fields and their texts are the table in answers.c. */
#ifndef ANSWERS_H
#define ANSWERS_H

#include "record.h"

/* Why a matter is outside the assessment. */
struct exclusion {
	const struct node *node;
	enum exclusion_code code;
	struct text reason;
	const char *reference;
};

/* What a person answered to one trigger. */
struct answer {
	const struct node *node;
	enum trigger_answer answer;
	struct text note;
};

/* The answers of a person, by trigger. */
struct answers {
	const struct node *node;
	struct answer of[TRIGGER_END];
};

/* Why the scope is narrower than what was proposed. */
struct scope_override {
	const struct node *node;
	struct text reason;
	struct text approved_by;
};

/* Is an assessment needed, and how wide. */
struct screening {
	const struct node *node;
	struct date date;
	struct text by;
	struct text approved_by;
	struct exclusion *exclusion;
	struct answers *answers;
	enum scope scope;
	struct text reason;
	struct scope_override *override;
};

extern const struct record record_exclusion, record_answer, record_answers, record_scope_override, record_screening;

#endif
