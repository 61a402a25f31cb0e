/* SPDX-License-Identifier: EUPL-1.2 */
/* The example project, data/example, built into the program; made by cmake/example.cmake. */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include <stddef.h>

struct example_file {
	const char *path;
	const unsigned char *bytes;
	size_t size;
};

/* In the order of their paths; the one after the last has no path. */
extern const struct example_file example_files[];

#endif
