/* SPDX-License-Identifier: EUPL-1.2 */
#include "alert_questions.h"

enum alert alert_of_harm(const struct pile_tally *tally)
{
	if (tally->of[TALLY_SERIOUS] >= 2)
		return ALERT_STACKED_NEGATIVES;
	return tally->of[TALLY_GRAVE] >= 1 && tally->of[TALLY_DECISIONS] >= 2 ? ALERT_LARGE_AND_OTHER : ALERT_UNSET;
}

static bool is_stacked(const struct pile_tally *tally, const struct pile_question *question)
{
	(void)question;
	return alert_of_harm(tally) != ALERT_UNSET;
}

static bool are_enough(const struct pile_tally *tally, const struct pile_question *question)
{
	return tally->of[TALLY_DECISIONS] >= question->least;
}

/* Two decisions, one of which takes a service and the other livelihood. */
static bool are_both_hit(const struct pile_tally *tally, const struct pile_question *question)
{
	(void)question;
	return tally->of[TALLY_SERVICES] >= 1 && tally->of[TALLY_LIVELIHOOD] >= 1 && tally->of[TALLY_DECISIONS] >= 2;
}

struct pile_question question_of_harm(const struct limits *limits, int domain)
{
	struct pile_question question = {
		.by_place = true,
		.by_group = true,
		.months = (int)limits->stacking_months.number,
		.alerts = is_stacked,
	};
	question.in_domain[domain] = true;
	return question;
}

struct pile_question question_of_groups(const struct limits *limits)
{
	struct pile_question question = {
		.by_group = true,
		.months = (int)limits->stacking_months.number,
		.least = (size_t)limits->group_alert.number,
		.alerts = are_enough,
	};
	for (int domain = DOMAIN_UNSET + 1; domain < DOMAIN_END; domain++)
		question.in_domain[domain] = true;
	return question;
}

struct pile_question question_of_services_and_livelihood(const struct limits *limits)
{
	return (struct pile_question){
		.in_domain = { [DOMAIN_SERVICES] = true, [DOMAIN_LIVELIHOOD] = true },
		.by_place = true,
		.months = (int)limits->stacking_months.number,
		.alerts = are_both_hit,
	};
}
