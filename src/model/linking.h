/* SPDX-License-Identifier: EUPL-1.2 */
/* What linking a decision and linking a follow-up have in common. */
#ifndef LINKING_H
#define LINKING_H

#include <stddef.h>

#include "ids.h"
#include "link.h"

/* What linking one file has at hand. */
struct linking {
	struct reading *reading;
	const struct targets *targets;
	struct ids ids;
};

/* Takes the ids of a list: records is the member, records_count beside it, key where in the record it was read. */
#define TAKE_IDS(linking, name, in_record, key, records) \
	ids_take_all(&(linking)->ids, in_record, key, \
	             (struct id_list){ &record_##name, records, records##_count, offsetof(struct name, id) })

/* The service of this name; one that is not in the catalogue is NULL, and said if the catalogue is whole. */
const struct service *linking_service(struct linking *linking, const char *name, struct where at);

/* Each of the names is the id of a record of this kind in the file. */
void linking_strings(struct linking *linking, const struct strings *list, const struct record *kind);

/* An impact and the services that cause it; option is NULL for what no option foresaw. */
void linking_impact(struct linking *linking, struct impact *impact, const struct option *option);

/* The areas that evidence covers. */
void linking_covers(struct linking *linking, const struct evidence *evidence, size_t count);

/* Waivers concern the file itself or an id in it. */
void linking_waivers(struct linking *linking, const struct waiver *waivers, size_t count, const char *own_id);

#endif
