/* SPDX-License-Identifier: EUPL-1.2 */
/* What piles up in a register that was read: the cumulation, and what the rules say of it. */
#ifndef CUMULATING_H
#define CUMULATING_H

#include "cumulation.h"
#include "cumulative.h"
#include "neighbours.h"

/* A register and what was made of it. */
struct cumulating_register {
	struct checking checking;
	struct neighbours neighbours;
	struct cumulation_input input;
	const struct catalogue *catalogue; /* services of all */
	const char *const *organisations; /* by their number; the first is the project's own */
	size_t organisation_count;
	const struct cumulation *cumulation;
	const struct diag *findings; /* of the rules cumulative/…, in order */
};

/*
 * Reads the project and the folders of others: an organisation with its own lva.yaml, or more decisions of the project. False
 * when there is nothing to make: the findings or the complaint say why. Ended with cumulating_end all the same.
 */
bool cumulating_read(struct cumulating_register *reg, struct lva *lva, const char *const *folders, size_t count);
/* The cumulation and the findings. */
void cumulating_compute(struct cumulating_register *reg);
void cumulating_end(struct cumulating_register *reg);

/* What the rules cumulative/… find in such a register. */
void judge_cumulation(struct lva *lva, const struct cumulation_input *input, const struct catalogue *services,
                      struct date as_of, struct diags *to);

/* A decision among the others of the register, for its own report; NULL: there is no register. */
const struct prior_cumulative *cumulation_around(struct lva *lva, const struct assessment *assessment,
                                                 const char *path, struct date as_of);

#endif
