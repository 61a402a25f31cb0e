/* SPDX-License-Identifier: EUPL-1.2 */
/* Personal data in a finished report. */
#ifndef REPORT_MASK_H
#define REPORT_MASK_H

struct doc;

/* Masks identity codes, telephone numbers and e-mail addresses wherever they stand in the document. */
void report_mask(struct doc *doc);

#endif
