/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads back the ZIP file of a workbook. */
#ifndef ZIP_CHECK_H
#define ZIP_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/*
 * Whether the workbook is whole: every part can be taken out and has the size and checksum it should have, every
 * XML part ends with the end of its own root element, and the parts with the document's properties are there.
 */
bool zip_is_whole(FILE *in);

/* The contents of a part and a NUL; false when it is not there, is damaged or does not fit. */
bool zip_part(FILE *in, const char *name, char *bytes, size_t size);

#endif
