/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "arena.h"
#include "names.h"
#include "rule_tools.h"
#include "rules_catalogue.h"

/* A service that has or had a cost centre; all of one cost centre hang together. */
struct holder {
	const struct service *service;
	struct where at;
	bool former;
	struct holder *next;
};

/* The holders of one cost centre, in the order of the catalogue. */
struct centre {
	struct holder *first, **end;
};

struct centres {
	const struct rule *rule;
	const struct judging *on;
	struct names *by_number;
};

static bool begins_by_end(const struct validity *one, const struct validity *other)
{
	if (one == NULL || other == NULL || !date_given(one->from) || !date_given(other->to))
		return true;
	return date_compare(one->from, other->to) <= 0;
}

static bool overlap(const struct service *one, const struct service *other)
{
	return begins_by_end(one->valid, other->valid) && begins_by_end(other->valid, one->valid);
}

/* A number that both had once is no conflict. */
static bool conflicts(const struct holder *one, const struct holder *other)
{
	return one->service != other->service && !(one->former && other->former) &&
	       overlap(one->service, other->service);
}

static struct centre *centre_of(const struct centres *centres, const char *number)
{
	struct arena *memory = centres->on->memory;
	struct centre **slot = ARENA_NEW(memory, struct centre *);
	struct centre *const *known = names_add(centres->by_number, NULL, number, slot);
	if (known != NULL)
		return *known;
	*slot = ARENA_NEW(memory, struct centre);
	(*slot)->end = &(*slot)->first;
	return *slot;
}

static void say_both(const struct centres *centres, const char *number, const struct holder *holder,
                     const struct holder *other)
{
	static const struct text first_here =
		TEXT("sama kustannuspaikka", "samma kostnadsställe", "the same cost centre");
	find(centres->rule, centres->on, &(struct diag){
		.at = holder->at,
		.also = other->at,
		.also_label = first_here,
		.node = holder->service->id,
		.arguments = { argue("value", number), argue("service", holder->service->id),
		               argue("other", other->service->id) },
	});
}

/* Says the first conflict only: what is corrected once is corrected for all. */
static void take(const struct centres *centres, const char *number, struct holder holder)
{
	struct centre *centre = centre_of(centres, number);
	struct holder *kept = ARENA_NEW(centres->on->memory, struct holder);
	*kept = holder;
	for (const struct holder *other = centre->first; other != NULL; other = other->next)
		if (conflicts(kept, other)) {
			say_both(centres, number, kept, other);
			break;
		}
	*centre->end = kept;
	centre->end = &kept->next;
}

void check_duplicate_cost_centre(const struct rule *rule, const struct judging *on)
{
	struct centres centres = { rule, on, names_new(on->memory) };
	for (size_t i = 0; i < on->catalogue->services_count; i++) {
		const struct service *service = &on->catalogue->services[i];
		if (service->cost_centre != NULL)
			take(&centres, service->cost_centre,
			     (struct holder){ service, field_where(service, KEY_COST_CENTRE), false, NULL });
		const struct node *item = service->former.node == NULL ? NULL : service->former.node->first;
		for (; item != NULL; item = item->next)
			take(&centres, item->scalar, (struct holder){ service, item->at, true, NULL });
	}
}
