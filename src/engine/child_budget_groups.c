/* SPDX-License-Identifier: EUPL-1.2 */
/* The breakdowns of a child budget, and the names that its figures are explained by. */
#include <string.h>

#include "arena.h"
#include "child_budget_parts.h"
#include "names.h"

static const struct formula cost_formula = {
	"budget/group-cost",
	TEXT("Ryhmän kustannukset", "Gruppens kostnader", "Cost of the group"),
	"lva method 4",
};
static const struct formula children_formula = {
	"budget/group-children",
	TEXT("Ryhmän lapsiin kohdistuvat kustannukset", "Gruppens kostnader för barn",
	     "Cost of the group that falls on children"),
	"lva method 4",
};

/* ---- What services have in common ---- */

struct trait {
	struct text name;
	const char *code;
};

static struct trait area_trait(struct arena *memory, const struct areas *areas)
{
	if (areas->whole || areas->count == 0) {
		const char *code = word_code(&words_whole_area, WHOLE_AREA_WHOLE);
		return (struct trait){ words_whole_area.word[WHOLE_AREA_WHOLE].label, code };
	}
	const char *names = areas->items[0];
	for (size_t i = 1; i < areas->count; i++)
		names = arena_printf(memory, "%s, %s", names, areas->items[i]);
	return (struct trait){ text_same(names), names };
}

static struct trait string_trait(const char *string)
{
	return string ? (struct trait){ text_same(string), string } : (struct trait){ .code = "" };
}

static struct trait trait_of(struct arena *memory, const struct service *service, enum budget_dimension dimension)
{
	switch (dimension) {
	case BY_COST_CENTRE:
		return string_trait(service->cost_centre);
	case BY_SERVICE_CLASS:
		return string_trait(service->service_class);
	case BY_PROVIDER:
		if (service->provider == PROVIDER_UNSET)
			break;
		return (struct trait){ words_provider.word[service->provider].label,
			               word_code(&words_provider, (int)service->provider) };
	case BY_AREA:
		return area_trait(memory, &service->areas);
	case BY_SECTOR:
		return (struct trait){ service->sector, text_in(&service->sector, FI) };
	case BUDGET_DIMENSIONS:
		break;
	}
	return string_trait(NULL);
}

/* ---- Groups ---- */

/* One division of the services: the group of each service, by its place in the catalogue. */
struct division {
	struct budget_groups *groups;
	size_t *group_of;
};

static struct division divide_services(struct arena *memory, const struct child_budget *budget,
                                       struct budget_groups *groups, enum budget_dimension dimension)
{
	struct division made = { groups, ARENA_ARRAY(memory, size_t, budget->count + 1) };
	struct names *known = names_new(memory);
	groups->items = ARENA_ARRAY(memory, struct budget_group, budget->count + 1);
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		if (row->state != SERVICE_COUNTED)
			continue;
		struct trait trait = trait_of(memory, row->service, dimension);
		struct budget_group *group = &groups->items[groups->count];
		const struct budget_group *old = names_add(known, NULL, trait.code, group);
		if (!old)
			groups->items[groups->count++] =
			        (struct budget_group){ .name = trait.name, .code = trait.code };
		made.group_of[i] = (size_t)((old ? old : group) - groups->items);
		group = &groups->items[made.group_of[i]];
		group->services++;
		group->hidden_services += row->hides_children;
	}
	return made;
}

/* The services of every group, one after the other, found in one walk. */
static void gather(struct arena *memory, const struct child_budget *budget, const struct division *of,
                   enum budget_level level, struct figures *by_group)
{
	for (size_t i = 0; i < of->groups->count; i++)
		by_group[i] = (struct figures){ .memory = memory };
	for (size_t i = 0; i < budget->count; i++) {
		const struct service_budget *row = &budget->services[i];
		if (row->state != SERVICE_COUNTED)
			continue;
		if (level == BUDGET_LEVEL_UNSET)
			figures_add(&by_group[of->group_of[i]], row->cost);
		else if (level_has(level, row->service->impact))
			figures_add(&by_group[of->group_of[i]], row->children);
	}
}

/* A sum with some of the hidden services, but not all, would tell of them what the totals do not. */
static void hide_groups(struct budget_groups *groups)
{
	size_t hidden = 0;
	for (size_t i = 0; i < groups->count; i++)
		hidden += groups->items[i].hidden_services;
	for (size_t i = 0; i < groups->count; i++) {
		struct budget_group *group = &groups->items[i];
		group->hides_children = group->hidden_services > 0 && group->hidden_services < hidden;
	}
}

static void sum_groups(struct arena *memory, const struct child_budget *budget, const struct division *of)
{
	struct figures *by_group = ARENA_ARRAY(memory, struct figures, of->groups->count + 1);
	gather(memory, budget, of, BUDGET_LEVEL_UNSET, by_group);
	for (size_t i = 0; i < of->groups->count; i++)
		of->groups->items[i].cost = budget_sum(memory, &cost_formula, &by_group[i]);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++) {
		gather(memory, budget, of, (enum budget_level)level, by_group);
		for (size_t i = 0; i < of->groups->count; i++)
			of->groups->items[i].children[level] = budget_sum(memory, &children_formula, &by_group[i]);
	}
	hide_groups(of->groups);
	for (size_t i = 0; i < of->groups->count; i++) {
		struct budget_group *group = &of->groups->items[i];
		for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
			group->children[level] = figure_withheld(memory, group->children[level],
			                                       group->hides_children || budget->hides_totals);
	}
}

void budget_groups(struct arena *memory, struct child_budget *budget)
{
	for (int dimension = 0; dimension < BUDGET_DIMENSIONS; dimension++) {
		struct division made = divide_services(memory, budget, &budget->groups[dimension],
		                                       (enum budget_dimension)dimension);
		sum_groups(memory, budget, &made);
	}
}

/* ---- Names ---- */

enum { OF_BUDGET = 8, OF_LEVEL = 3, OF_SERVICE = 4 };

static void name(struct child_budget *in, const char *id, const char *key, const struct figure *figure)
{
	if (figure)
		in->figures[in->figure_count++] = (struct named_figure){ id, key, figure };
}

static void name_level(struct arena *memory, struct child_budget *in, enum budget_level level)
{
	const struct bands *bands = in->against->bands;
	const struct level_budget *made = &in->levels[level];
	const char *id = word_code(&words_budget_level, (int)level);
	name(in, id, "child", made->children);
	name(in, id, "share", made->share);
	name(in, id, "per_child", made->per_child);
	for (size_t band = 0; band < bands->count; band++) {
		name(in, id, arena_printf(memory, "band.%s", bands->code[band]), made->band[band]);
		name(in, id, arena_printf(memory, "per_child.%s", bands->code[band]), made->per_child_of[band]);
	}
	for (int grade = KEY_QUALITY_A; grade < KEY_QUALITY_END; grade++)
		name(in, id, arena_printf(memory, "grade.%s", word_code(&words_key_quality, grade)),
		     made->grade[grade]);
}

static void name_service(struct arena *memory, struct child_budget *in, const struct service_budget *row)
{
	const struct bands *bands = in->against->bands;
	const char *id = row->service->id;
	if (row->state == SERVICE_LEFT_OUT || !id)
		return;
	name(in, id, "cost", row->cost);
	name(in, id, "key", row->quality);
	name(in, id, "child", row->children);
	name(in, id, "child_share", row->share);
	for (size_t band = 0; band < bands->count; band++)
		name(in, id, arena_printf(memory, "band.%s", bands->code[band]), row->band[band]);
}

void budget_name_figures(struct arena *memory, struct child_budget *budget)
{
	size_t room = OF_BUDGET + BUDGET_LEVEL_END * (OF_LEVEL + 2 * BANDS_MAX + KEY_QUALITY_END) +
	              budget->count * (OF_SERVICE + BANDS_MAX);
	budget->figures = ARENA_ARRAY(memory, struct named_figure, room);
	for (int level = BUDGET_LEVEL_DIRECT; level < BUDGET_LEVEL_END; level++)
		name_level(memory, budget, (enum budget_level)level);
	name(budget, "", "listed", budget->listed);
	name(budget, "", "classified", budget->classified);
	name(budget, "", "counted", budget->counted);
	name(budget, "", "coverage", budget->coverage);
	name(budget, "", "counted_share", budget->counted_share);
	for (size_t i = 0; i < budget->count; i++)
		name_service(memory, budget, &budget->services[i]);
}
