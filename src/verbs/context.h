/* SPDX-License-Identifier: EUPL-1.2 */
/* What a report says besides its subject: who made it, from what, on which day, and what is let be. */
#ifndef CONTEXT_H
#define CONTEXT_H

#include "judge.h"
#include "prior.h"
#include "state.h"

/* A context in the run's memory; it can be added to. The day is the document's own, used when none was asked for. */
struct report_context *context_new(const struct lva *lva, struct date own_day);

/* An input with its digest, in the order in which they are added; NULL adds nothing. */
void context_add_input(const struct lva *lva, struct report_context *context, const struct source *source);
/* All that the project is made of: policy, lva.yaml, catalogue, population, … */
void context_add_project(const struct lva *lva, struct report_context *context);
/* Many files as one line, by the digest of the list of their digests: "decisions/ (12 files)". */
void context_add_folder(const struct lva *lva, struct report_context *context, const char *folder, size_t files,
                        const char *sha256);

/* The same of another organisation, its name before each input. */
void context_add_neighbour(const struct lva *lva, struct report_context *context, const char *name,
                           const struct lva *neighbour, const char *folder, size_t files, const char *sha256);

/* The waivers of a file, and those of lva.yaml for it or an id in it. */
void context_add_waivers(const struct lva *lva, struct report_context *context, const struct waiver *own, size_t count,
                         const char *file_id);

/* Runs the rules over the file of a report: what is found stands in the report, and is said as well. */
void context_judge(struct lva *lva, struct report_context *context, struct judging *on, const char *path);

/*
 * Between these two the run's memory is a new one, which the report takes with it and lva_report_end frees; what is kept
 * for other reports goes into lva->kept. The report may be NULL, and is handed on.
 */
void own_memory_begin(struct lva *lva);
struct lva_report *own_memory_end(struct lva *lva, struct lva_report *report);

/* A report of one document. */
struct lva_report *report_of(struct lva *lva, const char *name, const struct doc *doc);

#endif
