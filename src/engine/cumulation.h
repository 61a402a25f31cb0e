/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What piles up on the same children (method 5, 10): the cells of the register that several decisions hit, what raises an
 * alert, how many children there are at least and at most, and what falls on children of the savings. Classes,
 * percentages and heads are never added up; only euros of one level are.
 */
#ifndef CUMULATION_H
#define CUMULATION_H

#include "alert_questions.h"
#include "burden.h"

/* So much is kept of each; the rest is counted. */
enum { CUMULATION_LINES = 300, CUMULATION_CELLS = 2000, CUMULATION_WINDOWS = 24, CUMULATION_NAMED = 40 };

/* What is looked at. What is NULL was not given. */
struct cumulation_input {
	const struct register_facts *facts; /* best with more of each decision */
	const struct policy *policy;
	const struct bands *bands;
	const struct population *population;
	const struct burden_base *costs;    /* of each organisation */
	int year;                           /* of the population figures; 0: not known */
	const struct decision_fact *around; /* only what it takes part in; NULL: everything */
};

/* Decisions by day of effect and id; more than are kept may be meant. */
struct decision_list {
	const struct decision_fact **items;
	size_t count, total;
};

struct stack_line;

/* One band, area and group (0: none) of a line. Where a number of children cannot be told, its figure says why. */
struct stacked_cell {
	const struct stack_line *line;
	size_t band;
	uint32_t area;
	int group;
	struct decision_list positives; /* beside the harm, never set off against it */
	const struct figure *people;    /* FIGURE_PEOPLE */
	const struct figure *lower, *upper;
	const struct figure *both; /* hit by both for certain; NULL: the decisions are not two */
	const char *id;            /* "cumulative.0-6.Virolahti.services", for explain */
};

/* The same decisions in one or more cells, in one window of time. */
struct stack_line {
	enum alert alert; /* 0: none is raised */
	int domain;       /* 0: any */
	struct pile_tally tally;
	uint32_t bands;        /* none: any */
	uint64_t groups;       /* group_bit() of each; none: rows without groups */
	const uint32_t *areas; /* none: any */
	size_t area_count;
	struct decision_list negatives, positives;
	const struct decision_fact *last; /* where the rule points */
	const struct row_fact *last_row;
	struct stacked_cell *cells;
	size_t cell_count, cell_total;
};

struct stack_lines {
	struct stack_line *items; /* the worst first */
	size_t count, total, cells, cell_total;
};

/* The worst window of a band and area, over all domains and groups. */
struct stacked_place {
	size_t band;
	uint32_t area;
	struct pile_tally tally;
};

/* What is saved in one window by one organisation; by enum budget_level. */
struct saving_window {
	uint16_t organisation;
	const struct decision_fact *first, *last;
	struct decision_list savers;
	bool alerts;
	const struct figure *net[BUDGET_LEVEL_END], *cuts[BUDGET_LEVEL_END], *burden[BUDGET_LEVEL_END];
	const struct figure *savings;
	const struct figure *band[BANDS_MAX]; /* cuts, direct and indirect; NULL for adults */
	const struct burden_base *costs;      /* NULL: not known */
	const char *id;                       /* "cumulative.R", with the first day but for the worst window */
};

/* A decision that is not, or not wholly, among the cells. */
enum uncounted_why { UNCOUNTED_UNSOUND, UNCOUNTED_NO_DAY, UNCOUNTED_NO_AREA, UNCOUNTED_MONEY, UNCOUNTED_CLASS };
struct uncounted {
	const struct decision_fact *decision;
	enum uncounted_why why;
	size_t rows;
};

struct cumulation {
	const struct cumulation_input *input;
	bool has_classes;
	size_t decisions, decided, undecided, silent; /* silent: without a row or change that could pile up */
	struct stack_lines harm;       /* cells of one domain with two decided matters or more */
	struct stack_lines groups;     /* groups in the negative rows of two or more */
	struct stack_lines livelihood; /* services and livelihood hit together */
	struct stack_lines scenarios;  /* cells in which a matter that is not decided would be one of two or more */
	struct stacked_place *places;  /* by area, then band */
	size_t place_count;
	struct saving_window *windows; /* by organisation, then day */
	size_t window_count, window_total;
	struct uncounted *uncounted;
	size_t uncounted_count;
	struct named_figure *figures;
	size_t figure_count;
};

const struct cumulation *cumulation_of(struct arena *memory, const struct cumulation_input *input);

#endif
