/* SPDX-License-Identifier: EUPL-1.2 */
/* The functions behind the rows of writer.c; writer.h says what they promise. */
#ifndef FORMATS_H
#define FORMATS_H

#include "writer.h"

/* What a written document is marked with, so that a newer one may replace it; 1 is the version of its form. */
#define REPORT_FORM "report/1"

/* Whether a file ends with the marker of a format. */
bool ends_with_marker(FILE *in, const char *marker);

bool markdown_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out,
                    struct text *reason);
bool markdown_is_ours(FILE *in);

bool json_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason);
bool json_is_ours(FILE *in);

bool board_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason);
bool board_is_ours(FILE *in);

bool html_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason);
bool html_is_ours(FILE *in);

bool xlsx_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason);
bool xlsx_is_ours(FILE *in);

bool ics_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason);
bool ics_is_ours(FILE *in);
/* One table of data; documents with several kinds of them are refused. */
bool csv_write(struct arena *memory, const struct doc *const *docs, size_t count, FILE *out, struct text *reason);
bool csv_is_ours(FILE *in);

#endif
