/* SPDX-License-Identifier: EUPL-1.2 */
/* The values that a template can put into its prose. */
#ifndef TEMPLATE_FIELDS_H
#define TEMPLATE_FIELDS_H

#include "report_kind.h"

struct doc;

/* To add a field: an enumerator and a row; at most PROSE_FIELDS_MAX. */
enum template_field {
	TEMPLATE_FIELD_TITLE,
	TEMPLATE_FIELD_KIND,
	TEMPLATE_FIELD_ID,
	TEMPLATE_FIELD_RECORD,
	TEMPLATE_FIELD_BODY,
	TEMPLATE_FIELD_DATE,
	TEMPLATE_FIELD_ORGANISATION,
	TEMPLATE_FIELDS,
};

/* The field's name, and what it is. */
const char *template_field_name(enum template_field field);
const struct text *template_field_label(enum template_field field);
/* Whether reports of the kind have it. */
bool template_field_is_of(enum template_field field, const struct report_kind *kind);
/* TEMPLATE_FIELDS when the kind has no such field. */
enum template_field template_field_named(const struct report_kind *kind, const char *name);

/* The values of a document, by field; "–" for what is not given. Personal data in them is masked. */
const char **template_field_values(const struct doc *doc, const char *body);

#endif
