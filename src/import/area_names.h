/* SPDX-License-Identifier: EUPL-1.2 */
/* Municipalities and wellbeing services counties by the codes of Statistics Finland. */
#ifndef AREA_NAMES_H
#define AREA_NAMES_H

#include "lva.h"

struct arena;

/* A municipality or county: "KU285" Kotka, "HVA10"; the whole country is "SSS". */
struct area {
	const char *code;
	struct text name;
};

/* The codes and names of data/areas.csv. */
struct area_names;
struct area_names *area_names_read(struct arena *memory);

/* Whether a text has the form of a code: KU075, HVA10, MK08, SSS, 075. */
bool area_is_code(const char *text);
/* Whether it stands for the whole country. */
bool area_is_country(const char *text);

/*
 * The name of an area that is given by its code, by its code and name ("KU075 Hamina") or by its name; NULL when it is
 * a code that is not known.
 */
const char *area_name(const struct area_names *names, struct arena *memory, const char *text, enum language language);

/* The area that a text names by code, by code and name, or by its name in any language; NULL: none. */
const struct area *area_named(const struct area_names *names, struct arena *memory, const char *text);
/* The area that Sotkanet has given a number of its own; NULL: it is not among the built-in ones. */
const struct area *area_of_sotkanet(const struct area_names *names, const char *number);

#endif
