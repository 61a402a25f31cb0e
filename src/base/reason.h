/* SPDX-License-Identifier: EUPL-1.2 */
/* Why the machine would not do what it was asked, in words. */
#ifndef REASON_H
#define REASON_H

#include "lva.h"

struct arena;

/* The reason behind an errno value; one without words of its own is told by its number. */
struct text reason_of(struct arena *memory, int error);

#endif
