/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules on follow-ups themselves; their rows are in rules_follow_up.c. */
#ifndef RULES_FOLLOWED_H
#define RULES_FOLLOWED_H

#include "rule.h"

/* The option that was decided; NULL when there is none, or no decision. */
const struct option *option_looked_back_on(const struct judging *on);
/* An impact of an option by its id; NULL when it has none of that id. */
const struct impact *impact_named(const struct option *option, const char *id);

void check_undecided(const struct rule *rule, const struct judging *on);
void check_outcome_missing(const struct rule *rule, const struct judging *on);
void check_outcome_incomplete(const struct rule *rule, const struct judging *on);
void check_contradiction(const struct rule *rule, const struct judging *on);
void check_worse_without_action(const struct rule *rule, const struct judging *on);
void check_result_missing(const struct rule *rule, const struct judging *on);
void check_children_not_heard(const struct rule *rule, const struct judging *on);

#endif
