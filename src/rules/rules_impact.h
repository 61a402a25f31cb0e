/* SPDX-License-Identifier: EUPL-1.2 */
/* The checks of the rules on impacts that stand beside their table, rules_impact.c. */
#ifndef RULES_IMPACT_H
#define RULES_IMPACT_H

#include "rule.h"

/* What an option changes, beside what was assessed: rules_impact_changes.c. */
void check_age_band_not_assessed(const struct rule *rule, const struct judging *on);
void check_none_despite_clients(const struct rule *rule, const struct judging *on);
void check_cut_without_harm(const struct rule *rule, const struct judging *on);
void check_expected_effect_missing(const struct rule *rule, const struct judging *on);

/* How many children: rules_impact_affected.c. */
void check_affected_too_many(const struct rule *rule, const struct judging *on);

/* What one row says: rules_impact_row.c. */
void check_row_contradiction(const struct rule *rule, const struct judging *on);
void check_incomplete_impact(const struct rule *rule, const struct judging *on);
void check_chain_too_short(const struct rule *rule, const struct judging *on);

/* What the rows say together: rules_impact_whole.c. */
void check_no_indirect(const struct rule *rule, const struct judging *on);
void check_no_long_term(const struct rule *rule, const struct judging *on);
void check_undifferentiated(const struct rule *rule, const struct judging *on);
void check_left_unanswered(const struct rule *rule, const struct judging *on);
void check_none_and_assessed(const struct rule *rule, const struct judging *on);

#endif
