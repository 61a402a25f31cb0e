/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a project's decisions, follow-ups and agendas are called, a few bytes each: ids, record numbers, paths and the
 * ids inside them, so that a reference to another file can be followed when that file is no longer in memory.
 */
#ifndef REGISTER_INDEX_H
#define REGISTER_INDEX_H

#include "agenda.h"
#include "decision.h"
#include "follow_up.h"
#include "references.h"

struct register_index;

struct register_index *register_index_new(struct arena *memory);

/* Takes a file in; an id that another file has already is said at both places. It is linked, and may be forgotten
 * afterwards. */
void register_index_decision(struct register_index *index, struct diags *diags, const struct decision *decision,
                             const char *path);
void register_index_follow_up(struct register_index *index, struct diags *diags, const struct follow_up *follow_up,
                              const char *path);
void register_index_agenda(struct register_index *index, struct diags *diags, const struct agenda *agenda,
                           const char *path);

/*
 * References to decisions may look ahead. They are kept, and register_index_settle says those that still lead nowhere,
 * once every file has been taken in.
 */
void register_index_expect(struct register_index *index, const struct references *references);
/* FILE-ID or FILE-ID#ID of any file of the project (waivers in lva.yaml). */
void register_index_expect_node(struct register_index *index, const char *node, struct where at);
void register_index_settle(struct register_index *index, struct diags *diags);
/*
 * A file whose faults were said. What could not be read of it may be what a reference points to: an id in it or, when it
 * was not taken in by its id, any decision. Such references are not said.
 */
void register_index_tear(struct register_index *index, const char *path);
/* Lets the references go that were met so far: files that were read only for what they are called. */
void register_index_forget(struct register_index *index);
/* Frees what is not the arena's. */
void register_index_end(struct register_index *index);

bool register_index_has_path(const struct register_index *index, const char *path);
/* How many files were taken in so far. */
size_t register_index_count(const struct register_index *index);
/*
 * The path of the decision with this id (or path), and the id of one with this record number, or NULL: of the first so
 * many files that were taken in, so that the answer is the same while more are.
 */
const char *register_index_decision_path(const struct register_index *index, const char *id, size_t first);
const char *register_index_recorded(const struct register_index *index, const char *record, size_t first);
/* The path of the file with this id (or path), or NULL. */
const char *register_index_path(const struct register_index *index, const char *id);

#endif
