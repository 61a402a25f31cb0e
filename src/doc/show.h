/* SPDX-License-Identifier: EUPL-1.2 */
/* A value as people read it in a language: −1 234,50 €, 12.3.2026, 12,5 %. No locale is asked. */
#ifndef SHOW_H
#define SHOW_H

#include "doc.h"

/* fi and sv: U+2212 minus, U+00A0 between groups, decimal comma, "€" and "%" after a U+00A0, 21.11.2026.
 * en: hyphen-minus, comma between groups, €1,234.50, 12.5%, 21 November 2026. Whole euros have no decimals. */
const char *show_value(struct arena *memory, struct value value, enum language language);

/* The value for machines: -1234.50, 0.125, 2026-11-21, the code of a word, true; "" for none. */
const char *show_machine(struct arena *memory, struct value value);

#endif
