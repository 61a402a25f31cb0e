/* SPDX-License-Identifier: EUPL-1.2 */
#include "overdue.h"

#include "arena.h"

/* By decision, its latest follow-up. */
static const struct follow_up_fact **latest_follow_ups(struct arena *memory, const struct register_facts *facts)
{
	const struct follow_up_fact **latest =
	        ARENA_ARRAY(memory, const struct follow_up_fact *, facts->decision_count);
	for (size_t i = 0; i < facts->follow_up_count; i++) {
		const struct follow_up_fact *follow_up = facts->follow_ups[i];
		const struct decision_fact *decision = register_facts_decision(facts, follow_up->decision);
		if (decision == NULL)
			continue;
		const struct follow_up_fact **known = &latest[decision->order];
		if (*known == NULL || date_compare((*known)->date, follow_up->date) < 0)
			*known = follow_up;
	}
	return latest;
}

static bool is_past(struct date due, struct date as_of)
{
	return date_given(due) && date_given(as_of) && date_compare(due, as_of) < 0;
}

struct overdues overdue_follow_ups(struct arena *memory, const struct register_facts *facts, struct date as_of)
{
	const struct follow_up_fact **latest = latest_follow_ups(memory, facts);
	struct overdue *items = ARENA_ARRAY(memory, struct overdue, facts->decision_count);
	struct overdues overdues = { items, 0 };
	for (size_t i = 0; i < facts->decision_count; i++) {
		const struct decision_fact *decision = facts->decisions[i];
		struct date due = latest[i] == NULL ? decision->follow_up : latest[i]->next_review;
		if (is_decided(decision) && is_past(due, as_of))
			items[overdues.count++] = (struct overdue){ decision, latest[i], due };
	}
	return overdues;
}
