/* SPDX-License-Identifier: EUPL-1.2 */
/* One predicted impact against what became of it (method 6, 10). */
#ifndef OUTCOME_H
#define OUTCOME_H

#include "figure.h"
#include "follow_up.h"

/* How good the prediction was. */
enum accuracy accuracy_of(const struct impact *predicted, const struct outcome *outcome);
/* The same with its trace. Without an outcome it is not known. */
const struct figure *accuracy_figure(struct arena *memory, const struct impact *predicted,
                                     const struct outcome *outcome);

/* Whether it went worse for children than was predicted: a larger harm, or harm where none was predicted. */
bool outcome_is_worse(const struct impact *predicted, const struct outcome *outcome);

/* What one prediction adds to the calibration of many: how many of the impacts called likely came true. */
struct came_true {
	bool judged;                /* the outcome could be judged at all */
	bool held;                  /* it came true, at least partly, in the predicted direction */
	enum likelihood likelihood; /* the word of the prediction; not given for none and neutral */
};
struct came_true prediction_came_true(const struct impact *predicted, const struct outcome *outcome);

#endif
