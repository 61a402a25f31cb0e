/* SPDX-License-Identifier: EUPL-1.2 */
/* What prose needs besides on a page that has some: data/report-prose.css, built into the program. NUL-terminated. */
#ifndef HTML_PROSE_STYLE_H
#define HTML_PROSE_STYLE_H

#include <stddef.h>

extern const unsigned char html_prose_style[];
extern const size_t html_prose_style_size;

#endif
