/* SPDX-License-Identifier: EUPL-1.2 */
/* One run of the program: what the verbs of lva.h share. */
#ifndef STATE_H
#define STATE_H

#include "arena.h"
#include "assess.h"
#include "lva.h"
#include "references.h"
#include "workspace.h"

struct burden_base;
struct neighbourhood_index;
struct register_facts;
struct child_budget;
struct prepared_output;
struct register_index;
struct stack_register;
struct template_found;
struct waiver_use;

/* The decisions, follow-ups and agendas of the project, as far as one file needs to know of the others. */
struct register_read {
	struct register_index *index;
	struct stack_register *stack; /* NULL: there is no project */
	struct register_facts *facts; /* likewise */
	struct neighbourhood_index *near; /* made when it is first asked for */
	struct text gap;     /* why the stack is not whole, else empty */
	size_t files;
	const char *sha256;  /* of the list of decision files and their digests, as sha256sum would print it */
};

struct lva {
	const struct lva_settings *settings;
	struct run run;
	struct arena *kept;    /* what outlives a report: run.memory too, but while a report with memory of its own is made */
	struct arena *scratch; /* one file at a time; forgotten before the next */
	struct workspace *workspace;
	struct register_read *others; /* NULL until it is asked for */
	struct diags *reported; /* what was found in the decisions that were assessed */
	struct diags *together; /* what was found in decisions of the register together */
	struct diags *raw;     /* what rules find in one file, before waivers */
	struct waiver_use *project_waivers; /* NULL: there is no project */
	const struct burden_base *costs; /* of the catalogue; NULL until they are asked for, and where there are none */
	size_t files; /* that were checked or reported on */
	struct template_found *templates; /* of the project, once they are asked for */
	bool templates_listed;
	const char *complaint;
	struct lva_report *reports;      /* those with memory of their own, the latest first */
	struct prepared_output *prepared, **last_prepared; /* files that are written but not yet in their places */
	struct lva *guests, *next_guest; /* other organisations that were opened, each a run of its own that ends with this one */
};

struct lva_report {
	const char *name;      /* like the report itself in the memory of the run */
	struct arena *memory;  /* of all else; NULL: that of the run, or it has ended */
	struct lva_report *earlier;
	const struct doc **docs;
	size_t count;
	const struct assessment *assessment; /* what a prior report tells of; NULL: it is another report */
	const struct doc *overview;          /* of several prior reports that were joined; NULL: there is none */
};

/* One file that was read into its record; NULL fields as in struct file. */
struct opened {
	struct file file;
	const void *record;
	bool sound; /* nothing was wrong with it */
	struct references references; /* to other files */
};

/*
 * Reads and links a file of any kind into the given memory, by itself: what it says of other files is kept in its
 * references. Changes nothing but that memory and the reading's findings.
 */
struct opened read_file(struct lva *lva, struct reading *reading, const char *path);
/*
 * Takes a file that was read into the register, where it goes by its relative path. An id that another file has already
 * is said, and the file is not sound then.
 */
void enter_file(struct lva *lva, struct reading *reading, struct opened *opened, const char *path,
                struct register_index *index);

/* Both; without an index the first one only. References to other files are checked once the register is settled. */
struct opened open_file(struct lva *lva, struct reading *reading, const char *path, struct register_index *index);

/*
 * The same of a version of a file: standard input ("-") or a file. The register has it already, or in another version, and
 * goes on with what it has. The index is not NULL.
 */
struct opened open_version(struct lva *lva, struct reading *reading, const char *path, struct register_index *index);

/* Says which waivers, and which changes in lva.yaml, are of no rule; the record may be NULL. */
void check_rule_names(struct reading *reading, enum file_kind kind, const void *record);

/* A reading like the workspace's with memory and findings of its own. */
struct reading reading_with(const struct lva *lva, struct arena *memory, struct diags *diags);

/* Reads the project's files for what they are called and what they pile up; what is wrong with them is not said here. */
const struct register_read *read_register(struct lva *lva);

/*
 * A register of what is public alone, empty and apart from the project's, so that nothing of the rest can be told from what is
 * made with it. Its index is ended by register_index_end.
 */
struct register_read *register_of_published(struct lva *lva);
/* Takes in a decision by the path that opens it. Its bytes, in scratch memory; NULL when it cannot be read soundly. */
const struct source *register_take(struct lva *lva, struct register_read *others, const char *path);

/* What decisions are judged against; others may be NULL. */
struct surroundings surroundings_of(const struct lva *lva, const struct register_read *others);

/* Every file below a folder that lva.yaml names; NULL when it names none. */
struct found_file *project_files(struct lva *lva, const char *folder, enum key key);

/* A decision that was read soundly, assessed for readers against the register as it was read. */
const struct assessment *assess_opened(struct lva *lva, const struct opened *opened);
/* A decision that was read, linked and assessed; NULL when it could not be, and why was said. */
const struct assessment *assess_path(struct lva *lva, const char *path, struct opened *opened);

/* Says that a file of another kind cannot be assessed. */
void say_not_a_decision(struct reading *reading, const struct file *file, const char *path);

/* The child budget of a catalogue of the workspace's organisation; the basis is that of lva_budget. */
const struct child_budget *budget_of(struct lva *lva, const struct catalogue *catalogue, const char *basis);

/* What the services of the catalogue cost, for the burden index; NULL: there is no catalogue of a year. */
const struct burden_base *costs_of(struct lva *lva);

/* Says that one more file of many is done, to whoever asked for it in the settings. */
void tell_progress(const struct lva *lva, size_t done, size_t of);

/* The day that commands on many documents judge by: the one asked for, else the calendar's; or NULL. */
const char *lva_day(const struct lva *lva);

/* Keeps a complaint with two texts put for {1} and {2}. Always false. */
bool complain_of(struct lva *lva, const struct text *sentence, const char *first, const char *second);

#endif
