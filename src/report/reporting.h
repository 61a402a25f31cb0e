/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What every report is written with: the language, picked once; values made from records and figures; tables whose
 * columns come from the tables of fields. Nothing is computed here but what must be hidden.
 */
#ifndef REPORTING_H
#define REPORTING_H

#include "assess.h"
#include "doc.h"
#include "phrases.h"
#include "record.h"

struct reporting {
	struct arena *memory;
	enum language language;
	struct doc *doc;
	const struct bands *bands;
	int64_t small_count; /* counts of children from 1 to below this are hidden */
	const char *id_key;       /* what the document's id is called in its sheets; NULL: "decision" */
	enum phrase id_heading;
	bool *foreign;       /* a flag for each language a text was shown in for want of the report's; NULL: not noted */
};

/* A report begun, with an empty document; small counts are those of the policy. */
struct reporting reporting_new(struct arena *memory, enum language language, const struct bands *bands,
                               const struct policy *policy);

/* ---- Texts ---- */

/* A user's or a table's text in the report's language, "" when there is none. */
const char *in_language(const struct reporting *reporting, const struct text *text);
/* "sv" when the text is shown in another language than the report's, else NULL. */
const char *other_language(const struct reporting *reporting, const struct text *text);
/* Says in the heading of the section after `before` (NULL: of the first) in which other languages texts were shown since
 * the last time: a reader is told once, not surprised in every line. */
void name_foreign(const struct reporting *reporting, const struct section *before);
const char *phrase(const struct reporting *reporting, enum phrase chosen);
/* The words with a capital letter. */
const char *capital(const struct reporting *reporting, const char *words);
/* The phrase as a label: with a capital letter. */
const char *label(const struct reporting *reporting, enum phrase chosen);
/* "a, b ja c". */
const char *joined(const struct reporting *reporting, const char *const *items, size_t count);
const char *band_names(const struct reporting *reporting, uint32_t bands);

/* ---- Values ---- */

/* A user's text that knows which language it is in; nothing when it is not given. */
struct value text_value(const struct reporting *reporting, const struct text *text);
struct value word_value(const struct reporting *reporting, const struct words *words, int word);
struct value phrase_value(const struct reporting *reporting, const char *key, enum phrase chosen);
/* A significance class, 0 to 4; -1 is `?`. */
struct value class_value(const struct reporting *reporting, int64_t class);
/* What stands for a small number. */
struct value hidden_value(const struct reporting *reporting);
/*
 * Which of the counts of children that were read for a figure must be hidden, one flag for each of figure->from; the
 * result says whether the figure itself would tell them.
 */
bool figure_hides(const struct reporting *reporting, const struct figure *figure, bool *hidden);
/* Whether a sum that was divided by clients tells a hidden number of them: it over the whole cost is their share. */
bool figure_tells_clients(const struct reporting *reporting, const struct figure *figure);
/* A figure as it is shown: `?` with its key for what is not known; a small number of children is hidden, and what
 * would tell one is withheld. */
struct value figure_value(const struct reporting *reporting, const struct figure *figure);
/* The same, with "–" for a number that there is none to give of; nothing for no figure. */
struct value figure_or_dash(const struct reporting *reporting, const struct figure *figure);
/* A member of a record by its field: whatever its kind. */
struct value field_value(const struct reporting *reporting, const void *in_record, const struct record *record,
                         enum key key);
/* The label of a field. */
const char *field_label(const struct reporting *reporting, const struct record *record, enum key key);

/* Counts by band with what must be hidden hidden; one value a band, VALUE_NONE for a band that is not given. */
struct shown_counts {
	struct value of[BANDS_MAX];
	struct value children; /* the sum of the bands of children, hidden when it would tell */
};
struct shown_counts shown_counts(const struct reporting *reporting, const struct band_counts *counts);
/* "0–6-vuotiaat 129, 7–12-vuotiaat alle 5". */
const char *counts_text(const struct reporting *reporting, const struct band_counts *counts);

/* ---- Blocks ---- */

struct section *report_section(const struct reporting *reporting, const char *key, enum phrase heading, int level);
/* A user's text as a paragraph; nothing when it is not given. */
void paragraph_of_text(const struct reporting *reporting, struct section *section, const struct text *text);
/* A fact or paragraph of a field; nothing when it is not given. */
void fact_of_field(const struct reporting *reporting, struct section *section, const void *in_record,
                   const struct record *record, enum key key);
void paragraph_of_field(const struct reporting *reporting, struct section *section, const void *in_record,
                        const struct record *record, enum key key);

/* ---- Tables ---- */

/* A table under way: its columns first, then row by row. */
struct table_plan {
	const struct reporting *reporting;
	struct column *columns;
	size_t count;
	uint64_t totals;
	struct table *table;
	struct value *row; /* the next cell of the row */
};

struct table_plan plan_table(const struct reporting *reporting);
void plan_column(struct table_plan *plan, const char *key, const char *heading, enum value_kind kind);
/* The last column has a sum that means something. */
void plan_total(struct table_plan *plan);
void plan_phrase(struct table_plan *plan, const char *key, enum phrase heading, enum value_kind kind);
void plan_field(struct table_plan *plan, const struct record *record, enum key key);
void plan_fields(struct table_plan *plan, const struct record *record, const enum key *keys, size_t count);
/* The columns are complete; the sheet is the name of a sheet, or PHRASE_NONE for none. */
void plan_begin(struct table_plan *plan, struct section *section, enum audience audience, const char *key,
                enum phrase sheet, const char *caption);
void plan_row(struct table_plan *plan);
void put(struct table_plan *plan, struct value value);
void put_fields(struct table_plan *plan, const void *in_record, const struct record *record, const enum key *keys,
                size_t count);

/*
 * A whole table of records: the fields as columns. A data table begins with the id of the document, so that many
 * documents make one sheet.
 */
struct record_table {
	enum audience audience;
	const char *key;
	enum phrase sheet; /* its name, or PHRASE_NONE for none */
	const struct record *record;
	const enum key *fields; /* with their count: KEYS_OF(KEY_ID, …) */
	size_t field_count;
};

void table_of_records(const struct reporting *reporting, struct section *section, const struct record_table *as,
                      const void *items, size_t count);
#define KEYS_OF(...) (const enum key[]){ __VA_ARGS__ }, sizeof (const enum key[]){ __VA_ARGS__ } / sizeof(enum key)

#endif
