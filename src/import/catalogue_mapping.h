/* SPDX-License-Identifier: EUPL-1.2 */
/* An earlier catalogue that tells which cost centre is of which service. */
#ifndef CATALOGUE_MAPPING_H
#define CATALOGUE_MAPPING_H

#include "import.h"

/* What classifies: NULL nodes without one. */
struct mapping {
	const struct node *root, *services;
	const char *name;
	int year;
};

/* Reads the mapping of an import, if it has one; false when it is no catalogue, which was said. */
bool mapping_read(struct importing *importing, struct mapping *mapping);

/* The service whose cost centre or former ones fit best; NULL when none does, or when two fit equally well. */
const struct node *mapping_service(const struct importing *importing, const struct mapping *mapping, const char *code);

/* The value of a key in a map of a record, in any of the languages, or NULL. */
const struct node *import_value(const struct importing *importing, const struct node *map, const struct record *record,
                                enum key key);

#endif
