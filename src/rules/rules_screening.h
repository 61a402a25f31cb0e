/* SPDX-License-Identifier: EUPL-1.2 */
/* What the two files of the screening's rules share; the table is in rules_screening.c. */
#ifndef RULES_SCREENING_H
#define RULES_SCREENING_H

#include "rule.h"

/* The scope as it was chosen; 0 when there is none. */
enum scope chosen_scope(const struct judging *on);
struct argument argue_scope(const struct judging *on);

/* The place of a typed answer, else of the answers, else of the screening. */
struct where answer_where(const struct judging *on, enum trigger trigger);

void check_below_proposal(const struct rule *rule, const struct judging *on);
void check_answer_contradicts_data(const struct rule *rule, const struct judging *on);
void check_not_answered(const struct rule *rule, const struct judging *on);
void check_unknown_left(const struct rule *rule, const struct judging *on);

#endif
