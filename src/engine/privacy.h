/* SPDX-License-Identifier: EUPL-1.2 */
/* Small numbers of children are not shown, nor what would reveal them (method 8 and 10). */
#ifndef PRIVACY_H
#define PRIVACY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Marks which of the counts of one sum must be hidden when the sum is shown: those from 1 to below limit, and, when
 * there is exactly one such, the smallest other count that is not 0 (ties: the first, the youngest band). Where a
 * reader who knows this could still compute a small one, or there is no other, all of them are hidden and *hide_total
 * is set: the sum must not be shown either. A count below zero is one that is not given and is left alone.
 * The result says whether anything was hidden.
 */
bool privacy_suppress(int64_t limit, const int64_t *counts, size_t count, bool *hidden, bool *hide_total);

bool privacy_is_small(int64_t limit, int64_t count);

#endif
