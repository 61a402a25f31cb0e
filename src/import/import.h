/* SPDX-License-Identifier: EUPL-1.2 */
/* Files of others made into files of ours. What is not understood is said and counted, never guessed. */
#ifndef IMPORT_H
#define IMPORT_H

#include "record.h"
#include "yaml_out.h"

/* What an import is of: to add one, an enumerator and a row in import.c. */
enum import_kind { IMPORT_CATALOGUE = 1, IMPORT_POPULATION, IMPORT_AGENDA, IMPORT_INDICATORS, IMPORT_KINDS };

struct population;
struct project;

/* An import under way. */
struct importing {
	struct reading *reading;
	const struct source *source;
	const char *name;           /* of the file, without its folder: what is noted as the origin */
	const struct source *mapping; /* an earlier catalogue, or Sotkanet's list of areas; NULL: none */
	const struct project *project;       /* NULL: there is none */
	const struct population *population; /* whose areas are the project's; NULL: all areas are */
	const char *const *areas;            /* areas that were asked for besides, NULL after the last; or NULL */
	int year;                   /* 0: that of the data */
	struct out out;             /* what is made */
	const char *id;             /* of an agenda, for the name of its file; else NULL */
	struct text summary;        /* what was read, taken and left out */
	bool failed;                /* there is nothing to write, which was said */
};

/* How a kind is called and what makes it. */
struct importer {
	struct text name;  /* as it is asked for, in any of the languages */
	struct text file;  /* as it is called by default; without an ending: the id goes before .yaml */
	void (*make)(struct importing *importing);
};

/* The row of a kind that is asked for by name, or 0. */
enum import_kind import_kind_named(const char *name);
const struct importer *importer_of(enum import_kind kind);

/* Says that a value was left out, and why. */
void say_not_imported(struct importing *importing, const struct node *at, struct text reason);
/* Says what makes the whole file useless; nothing is written then. */
void say_no_import(struct importing *importing, struct where at, struct text reason);

/* The language that the file is written in. */
enum language import_language(const struct importing *importing);
/* The spelling of a key, of a word in it. */
const char *import_key(const struct importing *importing, enum key key);
const char *import_word(const struct importing *importing, const struct words *words, int word);

/* The pattern with {1}, {2} and so on filled in, in every language. */
enum { VALUES_MAX = 9 };
struct text import_fill(struct importing *importing, const struct text *pattern, const char *const values[],
                        size_t count);
/* The same with at most three. */
struct text import_text(struct importing *importing, const struct text *pattern, const char *first, const char *second,
                        const char *third);
/* The text in the language of the file. */
const char *import_said(const struct importing *importing, const struct text *text);
/* Euros with two decimals. */
const char *import_euros(struct importing *importing, int64_t cents);
const char *import_number(struct importing *importing, int64_t number);

/* The headings of a table, for a message: "Alue, Ikä, 2024". */
const char *import_headings(struct importing *importing, const struct node *header);

void import_population(struct importing *importing);
void import_json_stat(struct importing *importing, struct node *root);
void import_catalogue(struct importing *importing);
void import_agenda(struct importing *importing);
void import_indicators(struct importing *importing);

#endif
