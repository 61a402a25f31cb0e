/* SPDX-License-Identifier: EUPL-1.2 */
#include "link.h"

#include "ids.h"
#include "link_area.h"
#include "messages.h"
#include "names.h"
#include "near.h"

/* Ids, cost centres and former cost centres of a catalogue. An id goes before a number that is spelled alike. */
static void index_service(struct names *index, const struct service *service)
{
	if (service->cost_centre != NULL)
		names_add(index, NULL, service->cost_centre, service);
	for (size_t i = 0; i < service->former.count; i++)
		names_add(index, NULL, service->former.items[i], service);
}

static void index_catalogue(struct reading *reading, struct catalogue *catalogue)
{
	catalogue->index = names_new(reading->memory);
	catalogue->torn = !field_given(catalogue, KEY_SERVICES) ||
	                  !records_read_whole(catalogue, KEY_SERVICES, catalogue->services_count);
	for (size_t i = 0; i < catalogue->services_count; i++) {
		struct service *service = &catalogue->services[i];
		service->index = i;
		catalogue->torn = catalogue->torn || service->id == NULL || service->cost_centre == NULL;
		take_once(reading->diags, catalogue->index, service->id, service, KEY_ID);
	}
	for (size_t i = 0; i < catalogue->services_count; i++)
		index_service(catalogue->index, &catalogue->services[i]);
}

static void check_class(struct reading *reading, const struct service *service, const struct names *classes)
{
	if (service->service_class == NULL || names_find(classes, NULL, service->service_class) != NULL)
		return;
	say(reading->diags, &(struct diag){
		.message = &message_unknown_service_class,
		.at = field_where(service, KEY_SERVICE_CLASS),
		.arguments = { { "value", text_same(service->service_class) },
		               { "service", text_same(service->id == NULL ? "" : service->id) } },
	});
}

void link_catalogue(struct reading *reading, struct catalogue *catalogue, const struct targets *targets)
{
	index_catalogue(reading, catalogue);
	for (size_t i = 0; i < catalogue->services_count; i++) {
		const struct service *service = &catalogue->services[i];
		if (targets->service_classes != NULL)
			check_class(reading, service, targets->service_classes);
		link_areas(reading, &service->areas, targets->population);
	}
}

const struct service *catalogue_service(const struct catalogue *catalogue, const char *name)
{
	return names_find(catalogue->index, NULL, name);
}

const char *catalogue_nearest(const struct catalogue *catalogue, const char *name)
{
	struct near near = { .word = name };
	for (size_t i = 0; i < catalogue->services_count; i++) {
		const struct service *service = &catalogue->services[i];
		if (service->id != NULL)
			near_offer(&near, service->id);
		if (service->cost_centre != NULL)
			near_offer(&near, service->cost_centre);
	}
	return near.best;
}
