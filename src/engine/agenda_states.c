/* SPDX-License-Identifier: EUPL-1.2 */
#include "agenda_states.h"

#include "arena.h"

/* The day itself is not too late (method 10). */
static bool is_too_old(const struct decision_fact *decision, struct date meeting, const struct policy *policy)
{
	if (!date_given(decision->assessed) || !date_given(meeting))
		return false;
	struct date last = date_add_months(decision->assessed, (int)policy->limits->assessment_months.number);
	return date_given(last) && date_compare(last, meeting) < 0;
}

bool is_stale(const struct decision_fact *decision, struct date meeting, const struct policy *policy)
{
	return decision->proposal == PROPOSAL_CHANGED || is_too_old(decision, meeting, policy);
}

/* What the items of one agenda are matched with. */
struct matching {
	const struct agenda *agenda;
	const struct policy *policy;
	const struct register_facts *facts;
};

/* The first state that holds for one decision. */
static enum item_state state_of(const struct decision_fact *decision, const struct matching *in)
{
	if (decision->scope == SCOPE_NOT_APPLICABLE)
		return ITEM_STATE_EXCLUDED;
	if (decision->errors > 0)
		return ITEM_STATE_UNFINISHED;
	if (is_stale(decision, in->agenda->meeting, in->policy))
		return ITEM_STATE_STALE;
	return ITEM_STATE_COVERED;
}

/* How far a state is from covered. */
static int weight(enum item_state state)
{
	static const int weights[ITEM_STATE_END] = {
		[ITEM_STATE_MISSING] = 4, [ITEM_STATE_UNFINISHED] = 3, [ITEM_STATE_STALE] = 2,
		[ITEM_STATE_COVERED] = 1, [ITEM_STATE_EXCLUDED] = 0,
	};
	return weights[state];
}

/* As long as several decisions may be meant, the item is no further than the one that is least ready. */
static void match_record(struct item_found *found, const struct matching *in)
{
	const struct decision_fact *decision = register_facts_of_record(in->facts, found->item->record);
	found->decision = decision;
	found->state = decision == NULL ? ITEM_STATE_MISSING : ITEM_STATE_EXCLUDED;
	for (; decision != NULL; decision = decision->same_record) {
		enum item_state state = state_of(decision, in);
		found->matches++;
		if (weight(state) > weight(found->state))
			found->state = state;
	}
}

static void match_name(struct item_found *found, const struct matching *in)
{
	found->decision = register_facts_decision(in->facts, found->item->assessment);
	found->matches = found->decision != NULL;
	found->state = found->decision == NULL ? ITEM_STATE_MISSING : state_of(found->decision, in);
}

static struct item_found match(const struct agenda_item *item, const struct matching *in)
{
	struct item_found found = { .item = item };
	if (item->assessment != NULL)
		match_name(&found, in);
	else
		match_record(&found, in);
	if (item->exclusion != NULL)
		found.state = ITEM_STATE_EXCLUDED;
	return found;
}

struct agenda_states agenda_states(struct arena *memory, const struct agenda *agenda, const struct policy *policy,
                                   const struct register_facts *facts)
{
	const struct matching in = { agenda, policy, facts };
	struct agenda_states states = { .count = agenda->items_count };
	struct item_found *items = ARENA_ARRAY(memory, struct item_found, states.count);
	for (size_t i = 0; i < states.count; i++) {
		items[i] = match(&agenda->items[i], &in);
		states.of_state[items[i].state]++;
	}
	states.items = items;
	return states;
}
