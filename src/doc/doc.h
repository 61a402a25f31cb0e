/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A document: sections of typed blocks, in one language. It knows nothing of assessments; it says what is to be
 * shown, and the writers say how. Values keep their type and key, so that people get words and machines get codes.
 */
#ifndef DOC_H
#define DOC_H

#include "date.h"
#include "number.h"
#include "text.h"

struct arena;
struct passage;

enum value_kind {
	VALUE_NONE,    /* nothing to show: an empty cell, null */
	VALUE_TEXT,    /* prose, a title, a name */
	VALUE_CODE,    /* an id, a code, a record number: text that is never a number */
	VALUE_WORD,    /* a word of a closed list: text for people, key for machines */
	VALUE_COUNT,   /* a whole number of something; hidden small counts are words instead */
	VALUE_CENTS,   /* euros in cents */
	VALUE_SHARE,   /* millionths of a whole, shown as per cent */
	VALUE_DECIMAL, /* number / 10^decimals */
	VALUE_DATE,    /* number is date_days() */
	VALUE_BOOL,    /* number is 0 or 1; text is the word for it */
};

struct value {
	enum value_kind kind;
	const char *text; /* never NULL for text, code, word and bool */
	const char *key;  /* of a word: the English code */
	int64_t number;
	int8_t decimals;
	const char *language; /* of a text in another language than the document's: "fi"; NULL: the document's, or not known */
	const struct recipe *recipe; /* how a number is made of others, or NULL */
};

struct value value_none(void);
struct value value_text(const char *text);
struct value value_code(const char *code);
struct value value_word(const char *key, const char *text);
struct value value_count(int64_t count);
struct value value_cents(int64_t cents);
struct value value_share(int64_t millionths);
struct value value_decimal(int64_t number, int decimals);
struct value value_date(struct date date); /* a date that is not given becomes VALUE_NONE */
struct value value_bool(bool yes, const char *text);
/* The value as it is made by the recipe, which is kept as it is. */
struct value value_made(struct value value, const struct recipe *recipe);
/* A number that a reader can count with. */
bool value_is_number(struct value value);

/* A column of a table: a row of a static table of the report, its heading already in the document's language. */
struct column {
	const char *key; /* for machines: never changes, the same in every language */
	const char *heading;
	enum value_kind kind; /* what most cells hold; a word may stand in for a number that is not known */
};

enum { TABLE_COLUMNS_MAX = 48 };

struct row {
	struct row *next;
	struct value cells[]; /* as many as the table has columns */
};

struct table {
	const char *key;     /* "impacts"; the tables of several documents with one key make one sheet */
	const char *caption; /* what the table shows, in words */
	const char *sheet;   /* the name of its sheet in a workbook, in the document's language; NULL: not there */
	const struct column *columns;
	size_t column_count, row_count;
	uint64_t totals; /* a bit for each column whose sum means something */
	struct row *rows, *last;
};

enum recipe_kind {
	RECIPE_SUM = 1,  /* of `count` columns from `first` on */
	RECIPE_QUOTIENT, /* the column `part` over the column `whole`, or over `divisor` when that is not 0 */
	RECIPE_PART,     /* of the column `whole`, by the column `part` of the `count` weights from `first` on */
	RECIPE_CELL,     /* the number in the column `part` of the row `first` of `table` */
	RECIPE_ROWS      /* of the column `part` of `table`, over the rows that are meant */
};

/*
 * How a number is made of other numbers of the document, for a format that computes: there a reader changes one and the
 * others follow. It is a hint and never tells more than is shown: whoever uses it leaves it alone where one of the
 * numbers is not there or is hidden, or where what is shown does not come to the value.
 */
struct recipe {
	enum recipe_kind kind;
	size_t first, count, part, whole; /* columns of the table that the number stands in, unless another is named */
	int64_t divisor;
	const struct table *table;
	/* Rows: whose cell in the column `where` is one of the words; in `alike` reads as the cell in the column `own` of
	 * the number's row does; in `known` is a number. NO_COLUMN: of no matter. */
	size_t where, alike, own, known;
	const char *const *words;
	size_t word_count;
};
enum { NO_COLUMN = TABLE_COLUMNS_MAX };

struct fact {
	const char *key, *label;
	struct value value;
	struct fact *next;
};

enum chart_kind {
	CHART_BARS = 1,  /* bars along the line: a group for each category, in it a bar for each series */
	CHART_STACKED,   /* a bar for each category, its parts the series one after the other */
	CHART_DIVERGING, /* the same from a middle line: SERIES_LEFT to the left, the rest to the right, both outwards */
	CHART_LINE,      /* points in the order of the categories, joined; SERIES_TARGET is what they are measured by */
	CHART_HEAT_MAP,  /* categories down, series across: the larger the darker, the value written in each cell */
};

enum series_role { SERIES_PLAIN, SERIES_LEFT, SERIES_TARGET };

/* A column of the chart's table that is drawn; its name is the column's heading. */
struct series {
	size_t column;
	enum series_role role;
	size_t words; /* the column that says in words what a cell of the series is, beside it; 0: none */
};

/*
 * A picture of a table that stands in the same section: it says which columns are drawn and how, and has no number of its
 * own. A cell that is not a number is not drawn; a heat map writes it. Empty when the table has no rows.
 */
struct chart {
	const char *key;
	const char *title;
	const char *alternative; /* what there is to be seen, in whole sentences with the figures that matter */
	enum chart_kind kind;
	const struct table *table;
	size_t category; /* the column of the names: age bands, dates */
	struct series series[TABLE_COLUMNS_MAX];
	size_t series_count;
};

enum block_kind {
	BLOCK_PARAGRAPH = 1,
	BLOCK_LIST,
	BLOCK_FACTS,
	BLOCK_TABLE,
	BLOCK_NOTE,
	BLOCK_LINES,
	BLOCK_CHART,
	BLOCK_PROSE, /* what an organisation wrote itself */
};

/* For whom a block is: people who read the document, programs and spreadsheets, or both. */
enum audience { FOR_READERS = 1, FOR_DATA = 2, FOR_ALL = 3 };

struct block {
	enum block_kind kind;
	enum audience audience;
	bool front;         /* it belongs on the one page that says what matters */
	const char *text;   /* PARAGRAPH, NOTE (an important remark): may hold line breaks, each a new paragraph */
	const char *language; /* PARAGRAPH: as of a value; the label is in the document's */
	const char *label;  /* PARAGRAPH: a few words set strongly before it, or NULL */
	const char **items; /* LIST: one line each; LINES: shown as they are, in fixed width (a trace) */
	size_t item_count;
	struct fact *facts, *last_fact;
	struct table *table;
	struct chart *chart;
	struct passage *passages, *last_passage; /* PROSE; may be none, of a heading that stands alone */
	struct block *next;
};

/* A drawing beside a heading, for those who read little. It says nothing that the heading does not. */
enum pictogram {
	PICTOGRAM_NONE,
	PICTOGRAM_CALENDAR,
	PICTOGRAM_CHANGE, /* one thing becomes another */
	PICTOGRAM_PLUS,
	PICTOGRAM_MINUS,
	PICTOGRAM_SPEECH, /* a speech bubble */
	PICTOGRAM_ARROW,  /* onwards */
	PICTOGRAM_QUESTION,
	PICTOGRAMS,
};

struct section {
	const char *key, *heading; /* a heading of "": none is shown, of prose between sections */
	int level; /* 2 under the title, 3 under a section of level 2, … */
	enum pictogram pictogram;
	struct block *blocks, *last;
	struct section *next;
};

/* What falls on a day, for documents that a calendar can take. */
struct event {
	struct date day;
	const char *uid; /* the same in every run and language, whatever its day */
	const char *summary, *description, *category;
	struct event *next;
};

struct doc {
	struct arena *memory;
	enum language language;
	const char *kind;     /* "prior": what the document is, for machines */
	const char *title;    /* what people read first */
	const char *title_language; /* as of a value */
	const char *subtitle; /* kind of document in words, "" for none */
	const char *subtitle_language; /* as of a value */
	const char *id;       /* the id of what is reported */
	const char *record;   /* diary number for headers, "" for none */
	const char *organisation;
	struct date date; /* the document's own date: it becomes the creation date of a workbook */
	const char *tool; /* "lva 0.1.0": who made it */
	bool together;          /* what several documents come to: it stands before them in a workbook, as its pages */
	bool for_children;      /* one page in large type, with the pictograms of its sections */
	const char *board_text; /* plain text to paste into a meeting system; "": there is none */
	struct section *sections, *last;
	bool has_calendar; /* it tells of days, if only that there are none */
	struct event *events, *last_event;
};

/* Every string handed in must live as long as the document; nothing is copied but the structs. */
struct doc *doc_new(struct arena *memory, enum language language);
struct section *doc_section(struct doc *doc, const char *key, const char *heading, int level);
/* An empty section is not written by anyone. */
bool section_is_empty(const struct section *section);
/* Whether there is something in it for the audience, in its own blocks or in the deeper sections right after it.
 */
bool section_has(const struct section *section, enum audience audience);
/* The first block from this one on that is for the audience and not empty; NULL if there is none. */
const struct block *block_for(const struct block *block, enum audience audience);

/* What is in the section so far belongs on the front page. */
void section_front(struct section *section);

/* Blocks are for all until told otherwise; a paragraph of "" is not added (the result is NULL). */
struct block *section_paragraph(struct doc *doc, struct section *section, const char *label, const char *text);
struct block *section_note(struct doc *doc, struct section *section, const char *text);
struct block *section_lines(struct doc *doc, struct section *section, const char **lines, size_t count);
struct block *section_list(struct doc *doc, struct section *section, const char **items, size_t count);
/* Adds to the last block if that is prose, else to a new one; of NULL there is only the block. */
void section_prose(struct doc *doc, struct section *section, struct passage *passage);
/* Whether there is any prose in it for readers. */
bool doc_has_prose(const struct doc *doc);
/* Adds to the last block if that holds facts, else to a new one. */
struct block *section_fact(struct doc *doc, struct section *section, const char *key, const char *label,
                           struct value value);
/* A table without rows is not written by anyone. Columns: at most TABLE_COLUMNS_MAX. */
struct table *section_table(struct doc *doc, struct section *section, enum audience audience, const char *key,
                            const char *caption, const struct column *columns, size_t count);
/* A new row of empty cells, to be filled in the order of the columns. */
struct value *table_row(struct doc *doc, struct table *table);
/* A chart of a table of the section, put before it and for whom it is; then its series in their order. A title of "" is the
 * table's caption. */
struct chart *section_chart(struct doc *doc, struct section *section, enum chart_kind kind, const char *key,
                            const char *title, const struct table *table, size_t category);
void chart_series(struct chart *chart, size_t column, enum series_role role);
/* The series that was put last has its words in this column. */
void chart_words(struct chart *chart, size_t column);
/* Adds an event, to be filled in; the document has a calendar from then on. */
struct event *doc_event(struct doc *doc);

#endif
