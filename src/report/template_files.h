/* SPDX-License-Identifier: EUPL-1.2 */
/* The files of templates/, built into the program. */
#ifndef TEMPLATE_FILES_H
#define TEMPLATE_FILES_H

#include <stddef.h>

struct template_file {
	const char *path;
	const unsigned char *bytes; /* NUL-terminated after size */
	size_t size;
};

/* In the order of their names; a path of NULL after the last. */
extern const struct template_file template_files[];

#endif
