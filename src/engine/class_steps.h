/* SPDX-License-Identifier: EUPL-1.2 */
/* The trace of a class in one line: steps in words, in every language. */
#ifndef CLASS_STEPS_H
#define CLASS_STEPS_H

#include "assess.h"

struct class_steps {
	struct arena *memory; /* NULL: nobody asks for words, and none are made */
	const char *in[LANGUAGES];
};

/* Each adds one step; `to` is the class after it. */
void step_table(struct class_steps *steps, const struct impact *impact, int to);
void step_direction(struct class_steps *steps, const struct impact *impact);
void step_lasting(struct class_steps *steps, const struct impact *impact, const struct bands *bands, size_t band,
                  int by, int to);
void step_irreversible(struct class_steps *steps, int by, int to);
void step_unlikely(struct class_steps *steps, int by, int to);
void step_measure(struct class_steps *steps, const struct measure *measure, int by, int to);
void step_unknown(struct class_steps *steps, struct text why);

#endif
