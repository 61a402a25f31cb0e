/* SPDX-License-Identifier: EUPL-1.2 */
#include "linking.h"

#include <string.h>

#include "arena.h"
#include "link_area.h"
#include "messages.h"

/* ---- Services ---- */

static void say_unknown_service(struct linking *linking, const char *name, struct where at)
{
	say(linking->reading->diags, &(struct diag){
		.message = &message_unknown_service,
		.at = at,
		.arguments = { { "service", text_same(name) } },
		.suggestion = catalogue_nearest(linking->targets->catalogue, name),
	});
}

const struct service *linking_service(struct linking *linking, const char *name, struct where at)
{
	if (linking->targets->catalogue == NULL || name == NULL || name[0] == '\0')
		return NULL;
	const struct service *service = catalogue_service(linking->targets->catalogue, name);
	if (service == NULL && !linking->targets->catalogue->torn)
		say_unknown_service(linking, name, at);
	return service;
}

/* ---- Impacts ---- */

static const struct service *changed_service(const struct option *option, const char *name)
{
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		if (change->service != NULL && strcmp(change->service, name) == 0)
			return change->linked;
	}
	return NULL;
}

/* An impact names services by id; the option's own new service has only the option to be found in. */
static const struct service *impact_service(struct linking *linking, const struct option *option, const char *name,
                                            struct where at)
{
	const struct service *changed = option == NULL ? NULL : changed_service(option, name);
	return changed != NULL ? changed : linking_service(linking, name, at);
}

/* A row covers only services whose impact type is its directness (method 10). */
static bool has_directness(const struct service *service, enum directness directness)
{
	static const enum directness of_type[] = {
		[IMPACT_TYPE_DIRECT] = DIRECTNESS_DIRECT,
		[IMPACT_TYPE_INDIRECT] = DIRECTNESS_INDIRECT,
		[IMPACT_TYPE_COMMUNAL] = DIRECTNESS_COMMUNAL,
		[IMPACT_TYPE_NONE] = DIRECTNESS_UNSET,
	};
	return directness != DIRECTNESS_UNSET && of_type[service->impact] == directness;
}

static void cover(struct impact *impact, const struct service *service)
{
	if (service != NULL && has_directness(service, impact->directness))
		impact->caused_by[impact->caused_by_count++] = service;
}

static void link_caused_by(struct linking *linking, struct impact *impact, const struct option *option)
{
	size_t most = impact->services.count + (option == NULL ? 0 : option->changes_count);
	impact->caused_by = ARENA_ARRAY(linking->reading->memory, const struct service *, most + 1);
	for (size_t i = 0; i < impact->services.count; i++)
		cover(impact, impact_service(linking, option, impact->services.items[i],
		                             item_where(impact->services.node, i)));
	for (size_t i = 0; impact->services.count == 0 && option != NULL && i < option->changes_count; i++)
		cover(impact, option->changes[i].linked);
}

void linking_strings(struct linking *linking, const struct strings *list, const struct record *kind)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i][0] != '\0')
			ids_find(&linking->ids, kind, list->items[i], item_where(list->node, i));
}

void linking_impact(struct linking *linking, struct impact *impact, const struct option *option)
{
	impact->option = option;
	link_caused_by(linking, impact, option);
	linking_strings(linking, &impact->evidence, &record_evidence);
	link_areas(linking->reading, &impact->areas, linking->targets->population);
}

/* ---- Evidence and waivers ---- */

void linking_covers(struct linking *linking, const struct evidence *evidence, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (evidence[i].covers != NULL)
			link_areas(linking->reading, &evidence[i].covers->areas, linking->targets->population);
}

void linking_waivers(struct linking *linking, const struct waiver *waivers, size_t count, const char *own_id)
{
	for (size_t i = 0; i < count; i++) {
		const char *concerns = waivers[i].concerns;
		if (concerns != NULL && (own_id == NULL || strcmp(concerns, own_id) != 0))
			ids_find(&linking->ids, NULL, concerns, field_where(&waivers[i], KEY_CONCERNS));
	}
}
