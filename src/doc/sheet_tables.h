/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables of documents that hold data: those that a workbook has as sheets. */
#ifndef SHEET_TABLES_H
#define SHEET_TABLES_H

#include "doc.h"

struct sheet_tables {
	const struct table **items;
	size_t count;
};

/* Those with a sheet and rows, in the order of the documents. */
struct sheet_tables sheet_tables_of(struct arena *memory, const struct doc *const *docs, size_t count);

/* The key of the table that appears first after so many others; NULL when there are no more. */
const char *sheet_tables_key(const struct sheet_tables *tables, size_t index);

/* A document with the same head and nothing in it but the tables of the key. */
const struct doc *doc_of_tables(const struct doc *doc, const char *key);

#endif
