/* SPDX-License-Identifier: EUPL-1.2 */
/* The steps of a follow-up, in their order. */
#ifndef FOLLOW_UP_PARTS_H
#define FOLLOW_UP_PARTS_H

#include "follow_up_result.h"

void follow_impacts(struct arena *memory, struct follow_up_result *result);
void follow_indicators(struct arena *memory, struct follow_up_result *result);
void follow_measures(struct arena *memory, struct follow_up_result *result);
void follow_recommendations(struct arena *memory, struct follow_up_result *result);
void follow_cost(struct arena *memory, struct follow_up_result *result);
void follow_names(struct arena *memory, struct follow_up_result *result);

/* The decision that is looked back on; one without anything in it when there is none. */
const struct decision *followed_decision(const struct follow_up_result *result);

#endif
