/* SPDX-License-Identifier: EUPL-1.2 */
/* Drawings beside headings: lines in the colour of the text, nothing that needs words. */
#include "html_parts.h"

#define DISC "<circle cx=\"12\" cy=\"12\" r=\"9\"/>"

static const char *const drawings[PICTOGRAMS] = {
	[PICTOGRAM_CALENDAR] = "<rect x=\"3\" y=\"5\" width=\"18\" height=\"16\" rx=\"2\"/>"
			       "<path d=\"M3 10h18M8 3v4M16 3v4M7 14h3M14 14h3M7 17.5h3\"/>",
	[PICTOGRAM_CHANGE] = "<path d=\"M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4\"/>",
	[PICTOGRAM_PLUS] = DISC "<path d=\"M12 7.5v9M7.5 12h9\"/>",
	[PICTOGRAM_MINUS] = DISC "<path d=\"M7.5 12h9\"/>",
	[PICTOGRAM_SPEECH] = "<path d=\"M4 4h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-9l-5 5v-5H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z"
			     "M7 8.5h10M7 12h6\"/>",
	[PICTOGRAM_ARROW] = "<path d=\"M3 12h17M13 5l7 7-7 7\"/>",
	[PICTOGRAM_QUESTION] = DISC "<path d=\"M9.2 9.6a2.9 2.9 0 1 1 4.4 2.4c-1.1.7-1.6 1.2-1.6 2.4M12 17.2v.1\"/>",
};

/* The heading says it all: whoever hears the page hears nothing of the drawing. */
void html_put_pictogram(struct html *to, enum pictogram pictogram)
{
	if (pictogram == PICTOGRAM_NONE)
		return;
	fprintf(to->out,
	        "<svg class=\"pictogram\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" fill=\"none\" "
	        "stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">%s</svg>",
	        drawings[pictogram]);
}
