/* SPDX-License-Identifier: EUPL-1.2 */
/* The significance class of an impact, before and after measures (method 3). */
#ifndef CLASSES_H
#define CLASSES_H

#include "assess.h"

/* The classes are left NULL and the steps empty when the policy has them switched off. */
struct impact_result classify(struct arena *memory, const struct decision *decision, const struct impact *impact,
                              const struct surroundings *against);

/* The class of a row as a number, 0 to 4, or -1 for `?`; 0 when classes are off. */
int class_of(const struct figure *figure);
/* The same as a word; unset for NULL. */
enum significance_class class_word(const struct figure *figure);

#endif
