/* SPDX-License-Identifier: EUPL-1.2 */
/* By which key a cost change falls on the bands: that of its service, or of the new one that it opens (method 4, 10). */
#ifndef CHANGE_KEY_H
#define CHANGE_KEY_H

#include "allocation.h"
#include "assess.h"

struct change_key {
	struct allocation key;
	struct people people; /* of the areas of the service; not known without population figures */
};

/* Of a change whose service is linked. */
struct change_key change_key_of(struct arena *memory, const struct change *change,
                                const struct surroundings *against);

/* The quality of the key, FIGURE_WORD, made from what the key was made from. */
const struct figure *change_key_figure(struct arena *memory, const struct change *change,
                                       const struct change_key *made, const struct bands *bands);

#endif
