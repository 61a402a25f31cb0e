/* SPDX-License-Identifier: EUPL-1.2 */
/* How the pages of a site look besides: data/site.css, built into the program. NUL-terminated. */
#ifndef SITE_STYLE_H
#define SITE_STYLE_H

#include <stddef.h>

extern const unsigned char site_style[];
extern const size_t site_style_size;

#endif
