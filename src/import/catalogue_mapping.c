/* SPDX-License-Identifier: EUPL-1.2 */
#include "catalogue_mapping.h"

#include <string.h>

#include "arena.h"
#include "catalogue.h"
#include "file.h"
#include "path.h"
#include "vocabulary.h"

const struct node *import_value(const struct importing *importing, const struct node *map, const struct record *record,
                                enum key key)
{
	for (const struct node *pair = map->first; pair != NULL; pair = pair->next) {
		const struct field *field =
			vocabulary_field(importing->reading->vocabulary, record, pair->key, pair->key_hash);
		if (field != NULL && field->key == key)
			return pair;
	}
	return NULL;
}

bool mapping_read(struct importing *importing, struct mapping *mapping)
{
	static const struct text wrong = TEXT("luokittelutiedoston pitää olla palveluluettelo",
	                                      "klassificeringsfilen ska vara en tjänstekatalog",
	                                      "the mapping must be a service catalogue");
	if (importing->mapping == NULL)
		return true;
	const struct file file = file_of(importing->reading, importing->mapping);
	importing->failed = file.root == NULL || file.kind == 0;
	if (importing->failed)
		return false;
	if (file.kind != FILE_KIND_CATALOGUE) {
		say_no_import(importing, file.root->at, wrong);
		return false;
	}
	const struct node *year = import_value(importing, file.root, &record_catalogue, KEY_YEAR);
	int64_t number = 0;
	if (year != NULL)
		count_parse(year->scalar, &number);
	mapping->root = file.root;
	mapping->services = import_value(importing, file.root, &record_catalogue, KEY_SERVICES);
	mapping->name = text_visible(importing->reading->memory, path_base(importing->mapping->name));
	mapping->year = (int)number;
	return true;
}

/* How many characters of the code a name in the mapping fits: all of it, or those before an asterisk; 0: none. */
static size_t fits(const char *name, const char *code)
{
	size_t length = strlen(name);
	if (strcmp(name, code) == 0)
		return length + 1;
	bool prefix = length > 1 && name[length - 1] == '*';
	return prefix && strncmp(name, code, length - 1) == 0 ? length - 1 : 0;
}

/* The best fit of a service's cost centre and former ones. */
static size_t service_fits(const struct importing *importing, const struct node *service, const char *code)
{
	const struct node *centre = import_value(importing, service, &record_service, KEY_COST_CENTRE);
	const struct node *former = import_value(importing, service, &record_service, KEY_FORMER);
	size_t best = centre == NULL ? 0 : fits(centre->scalar, code);
	for (const struct node *name = former == NULL ? NULL : former->first; name != NULL; name = name->next)
		best = fits(name->scalar, code) > best ? fits(name->scalar, code) : best;
	return best;
}

const struct node *mapping_service(const struct importing *importing, const struct mapping *mapping, const char *code)
{
	const struct node *services = mapping->services, *found = NULL;
	size_t best = 0;
	for (const struct node *service = services == NULL ? NULL : services->first; service != NULL;
	     service = service->next) {
		size_t fit = service->kind == NODE_MAP ? service_fits(importing, service, code) : 0;
		if (fit > 0 && fit == best)
			found = NULL;
		if (fit > best)
			found = service;
		best = fit > best ? fit : best;
	}
	return found;
}
