/* SPDX-License-Identifier: EUPL-1.2 */
/* How a page looks, on screens and on paper: data/report.css, built into the program. NUL-terminated. */
#ifndef HTML_STYLE_H
#define HTML_STYLE_H

#include <stddef.h>

extern const unsigned char html_style[];
extern const size_t html_style_size;

#endif
