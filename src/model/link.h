/* SPDX-License-Identifier: EUPL-1.2 */
/* Ids become pointers, once; what points to nothing is said, with the nearest id there is. */
#ifndef LINK_H
#define LINK_H

#include "agenda.h"
#include "catalogue.h"
#include "decision.h"
#include "follow_up.h"
#include "population.h"

struct names;
struct references;

/* What ids may point to. Any of them may be NULL: nothing is then said of what would need it. Where files refer to others
 * goes to the references. */
struct targets {
	const struct catalogue *catalogue;
	const struct population *population;
	const struct names *service_classes;
	struct references *references;
};

void link_catalogue(struct reading *reading, struct catalogue *catalogue, const struct targets *targets);
void link_decision(struct reading *reading, struct decision *decision, const struct targets *targets);
void link_follow_up(struct reading *reading, struct follow_up *follow_up, const struct targets *targets);
void link_agenda(struct reading *reading, struct agenda *agenda, const struct targets *targets);

#endif
