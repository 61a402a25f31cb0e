/* SPDX-License-Identifier: EUPL-1.2 */
/* Rules on who was heard, and what they share with the other rules of the theme, which holds their table. */
#ifndef PARTICIPATION_WHOM_H
#define PARTICIPATION_WHOM_H

#include "rule.h"

bool has_evidence_of(const struct decision *decision, enum evidence_type type);
/* The group among those that a hearing did not reach, or NULL. */
const struct group_missed *missed_group(const struct participation *record, int group);

void check_age_band_not_heard(const struct rule *rule, const struct judging *on);
void check_group_not_heard(const struct rule *rule, const struct judging *on);
void check_youth_council_not_heard(const struct rule *rule, const struct judging *on);
void check_parents_not_heard(const struct rule *rule, const struct judging *on);

#endif
