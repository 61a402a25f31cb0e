/* SPDX-License-Identifier: EUPL-1.2 */
/* What a fuzz target offers: libFuzzer calls it with inputs it makes up, replay.c with those that are kept. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
