/* SPDX-License-Identifier: EUPL-1.2 */
/* What happens after the decision, and whom to ask. */
#include "arena.h"
#include "child_parts.h"
#include "child_words.h"

/* ---- What happens next ---- */

/* The first day on which children will be told; not given when there is none, *planned whether it is planned at all. */
static struct date first_told(const struct decision *decision, bool *planned, bool *given)
{
	struct date first = { 0 };
	for (size_t i = 0; i < decision->participation_count; i++) {
		const struct feedback *feedback = decision->participation[i].feedback;
		if (feedback == NULL)
			continue;
		*given = *given || feedback->state == FEEDBACK_STATE_GIVEN;
		if (feedback->state != FEEDBACK_STATE_PLANNED)
			continue;
		*planned = true;
		if (date_given(feedback->date) && (!date_given(first) || date_compare(feedback->date, first) < 0))
			first = feedback->date;
	}
	return first;
}

static void when_told(const struct child *child, struct section *section)
{
	bool planned = false, given = false;
	struct date first = first_told(child->decision, &planned, &given);
	if (date_given(first))
		child_put_on(child, section, CHILD_WILL_BE_TOLD, first);
	else if (planned)
		child_put(child, section, child_say(child, CHILD_WILL_BE_TOLD_ONCE));
	else if (given)
		child_put(child, section, child_say(child, CHILD_WERE_TOLD));
}

static void when_followed(const struct child *child, struct section *section)
{
	const struct follow_up_plan *plan = child->decision->follow_up;
	if (plan == NULL || !date_given(plan->date))
		return;
	const char *month = arena_printf(child->reporting.memory, "%s %d",
	                                 child_month(plan->date.month)->in[child->reporting.language], plan->date.year);
	child_put(child, section, child_fill(child, child_sentence(CHILD_FOLLOWED), "month", month));
}

void child_next(const struct child *child)
{
	struct section *section = child_section(child, "next", CHILD_NEXT, PICTOGRAM_ARROW);
	if (child->chosen == NULL || child->chosen->option->zero != FLAG_YES)
		child_put_on(child, section, child->decided ? CHILD_STARTS : CHILD_WOULD_START, child->decision->effective);
	when_told(child, section);
	when_followed(child, section);
}

/* ---- Whom to ask ---- */

void child_ask(const struct child *child)
{
	const struct reporting *reporting = &child->reporting;
	const struct decision *decision = child->decision;
	struct section *section = child_section(child, "ask", CHILD_ASK, PICTOGRAM_QUESTION);
	if (decision->roles != NULL)
		section_paragraph(reporting->doc, section, child_say(child, CHILD_ASK_MORE),
		                  arena_printf(reporting->memory, "%s%s%s",
		                               in_language(reporting, &decision->roles->responsible),
		                               child->context->organisation[0] == '\0' ? "" : ", ",
		                               child->context->organisation));
	if (decision->publication != NULL)
		child_put_name(child, section, CHILD_READ_MORE, &decision->publication->url);
	child_put(child, section, child_say(child, CHILD_HELP));
}
