/* SPDX-License-Identifier: EUPL-1.2 */
/* data/policy.yaml, built into the program. */
#ifndef BUILTIN_POLICY_H
#define BUILTIN_POLICY_H

#include <stddef.h>

extern const unsigned char builtin_policy[];
extern const size_t builtin_policy_size;

#endif
