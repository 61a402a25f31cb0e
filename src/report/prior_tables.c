/* SPDX-License-Identifier: EUPL-1.2 */
#include "prior_tables.h"

bool prior_has_classes(const struct prior *prior)
{
	return classes_in_use(prior->assessment->against->policy);
}

void prior_put_class(struct table_plan *plan, const struct figure *class)
{
	put(plan, class == NULL ? value_none() : figure_value(plan->reporting, class));
}

void prior_plan_rights(struct table_plan *plan)
{
	plan_phrase(plan, "option", PHRASE_OPTION, VALUE_CODE);
	plan_phrase(plan, "impact", PHRASE_IMPACT, VALUE_CODE);
	plan_field(plan, &record_right, KEY_ARTICLE);
	plan_phrase(plan, "right", PHRASE_RIGHT, VALUE_WORD);
	plan_field(plan, &record_right, KEY_EFFECT);
}

static void rights_of_impact(const struct prior *prior, struct table_plan *plan, const struct impact *impact,
                             struct value before)
{
	const struct reporting *reporting = &prior->reporting;
	for (size_t i = 0; i < impact->rights_count; i++) {
		plan_row(plan);
		if (before.kind != VALUE_NONE)
			put(plan, before);
		put(plan, value_code(impact->option->id));
		put(plan, value_code(impact->id));
		put(plan, value_count((int64_t)impact->rights[i].article));
		put(plan, word_value(reporting, &words_article, (int)impact->rights[i].article));
		put(plan, word_value(reporting, &words_right_effect, (int)impact->rights[i].effect));
	}
}

void prior_put_rights(const struct prior *prior, struct table_plan *plan, struct value before)
{
	for (size_t i = 0; i < prior->decision->options_count; i++)
		for (size_t n = 0; n < prior->decision->options[i].impacts_count; n++)
			rights_of_impact(prior, plan, &prior->decision->options[i].impacts[n], before);
}
