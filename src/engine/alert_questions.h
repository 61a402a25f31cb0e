/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What raises an alert of the register (method 5): the questions that the rules ask, and reports with them, so that
 * both always say the same.
 */
#ifndef ALERT_QUESTIONS_H
#define ALERT_QUESTIONS_H

#include "piles.h"
#include "policy.h"

/* Two decisions of class 2 in a cell of one domain, or one of class 3 and another one. */
struct pile_question question_of_harm(const struct limits *limits, int domain);
/* One group in the negative rows of so many decisions. */
struct pile_question question_of_groups(const struct limits *limits);
/* Different decisions that take services and livelihood of the same band and area. */
struct pile_question question_of_services_and_livelihood(const struct limits *limits);

/* Whether harm in a cell is enough for an alert, and for which: 0, ALERT_STACKED_NEGATIVES or ALERT_LARGE_AND_OTHER. */
enum alert alert_of_harm(const struct pile_tally *tally);

#endif
