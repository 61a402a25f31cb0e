/* SPDX-License-Identifier: EUPL-1.2 */
/* Does an impact last: is it irreversible, or as long as the life stage of a child it concerns? (method 3, 10) */
#ifndef LIFE_STAGE_H
#define LIFE_STAGE_H

#include "assess.h"

struct lasting {
	enum trigger_answer answer;
	bool irreversible;            /* yes, because of this */
	size_t band;                  /* yes, because of this band's life stage */
	const struct figure *from[3]; /* reversibility, duration, life stage */
	size_t from_count;
	struct text why; /* when unknown */
};

struct lasting lasting_of(struct arena *memory, const struct impact *impact, const struct surroundings *against);

#endif
