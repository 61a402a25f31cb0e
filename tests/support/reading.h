/* SPDX-License-Identifier: EUPL-1.2 */
/* Text of a file -> its record, and everything that was said of it, for tests of the model. */
#ifndef READING_H
#define READING_H

#include "arena.h"
#include "bands.h"
#include "file.h"
#include "record.h"

/* One try at reading; with the built-in age bands, and English for texts without a language. */
struct trial {
	struct arena *memory;
	struct diags *diags;
	struct reading reading;
};

struct trial trial_start(void);
void trial_end(struct trial *trial);

/* The map of a YAML text. */
struct node *trial_map(struct trial *trial, const char *yaml);
/* The struct that a record makes of a YAML text. */
void *trial_record(struct trial *trial, const struct record *record, const char *yaml);
/* A whole file by its first line; NULL when it is none of ours. */
void *trial_file(struct trial *trial, const char *name, const char *yaml);
/* The rows of a table in CSV. */
struct node *trial_table(struct trial *trial, const char *name, const char *csv);

/*
 * What was said since the start, in the order of files and places: "2:7 format/unknown-key key=titel, also 1:1,
 * nearest title; …". Arguments that are sentences of their own (expected, reason, kind) are left out, and the
 * file's name is there when it is another than file.yaml.
 */
const char *trial_said(struct trial *trial);

#endif
