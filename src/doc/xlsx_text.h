/* SPDX-License-Identifier: EUPL-1.2 */
/* What Excel can take: text in cells, names of sheets and tables, and how much room a text needs. */
#ifndef XLSX_TEXT_H
#define XLSX_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

enum { CELL_UNITS_MAX = 32767, NAME_UNITS_MAX = 31, HEADING_UNITS_MAX = 255 };

/*
 * The text as a cell can hold it: line breaks kept, unsafe characters made visible, "_x0041_" kept from being read
 * as "A", cut with "…" after so many UTF-16 units. The text itself if nothing had to change.
 */
const char *xlsx_text(struct arena *memory, const char *text, size_t units_max);

/* The same on one line. */
const char *xlsx_line(struct arena *memory, const char *text, size_t units_max);

/* Upper and lower case alike, as Excel compares names. */
bool xlsx_same_name(const char *a, const char *b);

/* A sheet's name without the characters Excel refuses; never empty. */
const char *xlsx_sheet_name(struct arena *memory, const char *wish, size_t units_max);

/* A table's name: "lva_" and the letters and digits of the key. */
const char *xlsx_table_name(struct arena *memory, const char *key);

/* Columns that the widest line of a text takes, and lines it takes when wrapped at words to so many columns. */
int text_columns(const char *text);
int text_lines(const char *text, int columns);

#endif
