/* SPDX-License-Identifier: EUPL-1.2 */
/* What findings for people are written on: its language, colours and the gutter on the left; and places on it. */
#ifndef SHEET_H
#define SHEET_H

#include "findings.h"

/* No meaning is told by a colour alone. */
enum paint { PAINT_ERROR, PAINT_WARNING, PAINT_NOTE, PAINT_GUTTER, PAINTS };

struct sheet {
	struct arena *memory;
	const struct finding_view *view;
	FILE *out;
	int gutter; /* columns of the line numbers of the finding at hand */
};

/* The text in the reader's language, as it stands. */
const char *sheet_word(const struct sheet *sheet, const struct text *text);

/* What is written between the two is in the colour. */
void sheet_begin(const struct sheet *sheet, enum paint paint);
void sheet_end(const struct sheet *sheet);

/* An empty gutter and the mark after it. */
void sheet_gutter(const struct sheet *sheet, const char *mark);

/* The gutter that the line numbers of a finding need. */
int sheet_gutter_of(const struct diag *diag);

/* Where a finding is, and where the other party is, each with its line and what is meant on it underlined. */
void sheet_places(const struct sheet *sheet, const struct diag *diag);

enum paint paint_of(enum severity severity);

#endif
