/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The engine: catalogue + decision + day -> assessment. Const data in, const data out, all in the arena; no files,
 * no clock, no choice of language, no layout.
 */
#ifndef ASSESS_H
#define ASSESS_H

#include "decision.h"
#include "figure.h"
#include "policy.h"
#include "population.h"

struct burden_base;
struct stack_register;

/* All that a decision is judged against. What is NULL was not given, and what needs it is then unknown. */
struct surroundings {
	const struct policy *policy; /* complete: the built-in one with the project's changes */
	const struct bands *bands;
	const struct catalogue *catalogue;
	const struct population *population;
	const struct stack_register *others; /* the rest of the register, for the trigger `stacked` */
	const struct burden_base *costs;     /* of the catalogue, for the burden index; NULL: it is not asked for */
	struct text others_missing;          /* why others is NULL or has a gap, else empty */
	bool explained;                      /* for a reader: also the steps of classes in words and the names of values */
};

/* ---- Classes (method 3) ---- */

struct impact_result {
	const struct impact *impact;
	const struct figure *gross, *residual; /* FIGURE_CLASS; not known is `?`. NULL when classes are switched off */
	const struct figure *children;         /* FIGURE_CHILDREN: under-18s affected, upper bound of ranges; may be unknown */
	const char *steps[LANGUAGES];          /* the trace in one line */
};

/* ---- Matrix (method 1): service x band ---- */

struct cell {
	const struct change *change;
	size_t band;
	enum reach reach;               /* what the catalogue implies */
	enum nothing nothing;           /* what was assessed, when there is no class: none, unknown, not assessed; else 0 */
	bool said_negative, said_positive; /* the directions of its rows when classes are switched off */
	const struct figure *worst_negative, *best_positive; /* residual classes; NULL: no such row */
	size_t unknowns;                /* rows whose class is `?` */
	bool contradiction;             /* reached, and nobody assessed it */
};

/* ---- Options ---- */

/* What falls on the children of a cost change (method 4, 10): cents a year at one level. */
struct incidence {
	const struct figure *net, *cuts; /* FIGURE_CENTS, may be unknown */
	const struct figure *burden;     /* FIGURE_RATIO, may be unknown; NULL: not asked for */
};

struct option_result {
	const struct option *option;
	struct impact_result *impacts; /* in the order of the option's */
	size_t impact_count;
	struct cell *cells; /* changes x bands, change by change; only those reached or assessed */
	size_t cell_count;
	/* All but unknowns are NULL too when classes are switched off. */
	const struct figure *worst_negative, *best_positive; /* FIGURE_CLASS; NULL: no such row; not known: all `?` */
	const struct figure *unknowns;                       /* FIGURE_COUNT of rows whose class is `?`; never NULL */
	const struct figure *verdict;                        /* FIGURE_WORD of words_verdict; NULL: no rows, not assessed */
	struct incidence incidence[BUDGET_LEVEL_END];        /* by enum budget_level */
	const struct figure *savings;                        /* FIGURE_CENTS: of all services, children's or not */
	/* By band, the worst and the best residual class; NULL: no such row. */
	const struct figure *band_negative[BANDS_MAX], *band_positive[BANDS_MAX];
};

/* "VE1 is at least as good as VE2 in every cell": a remark, never a ranking. */
struct dominance {
	const struct option *better, *worse;
	bool equal; /* the same in every cell */
};

/* ---- Screening (method 2) ---- */

struct trigger_result {
	enum trigger trigger;
	enum trigger_strength strength;
	enum trigger_answer answer; /* never unset: not answered is unknown here, with answered false */
	enum answer_source source; /* 0: nobody answered and data cannot */
	bool answered;             /* by data or a person, or as unknown because `changes` is not given */
	bool contradicts;             /* a person typed something else than the data say */
	enum trigger_answer typed;    /* what a person typed, if anything */
	const struct figure *figure;  /* FIGURE_WORD: the answer and what it was made from */
};

struct screening_result {
	struct trigger_result triggers[TRIGGER_END]; /* by enum trigger; [0] is empty */
	const struct figure *proposed;               /* FIGURE_WORD of words_scope */
	bool raised_by_impacts;                      /* less than full became full because of an impact */
	bool below_proposal;                         /* the chosen scope is lower; never for not applicable */
};

/* A computed value with the name that `explain` knows it by: ID.key, the id being an option's, an impact's, … or "". */
struct named_figure {
	const char *id, *key; /* node is "id.key", or "key" alone */
	const struct figure *figure;
};

struct assessment {
	const struct decision *decision;
	const struct surroundings *against;
	struct screening_result screening;
	struct option_result *options; /* in the order of the decision's */
	size_t option_count;
	const struct option_result *proposed, *zero, *decided; /* NULL: there is none */
	struct dominance *dominances;
	size_t dominance_count;
	struct named_figure *figures; /* in the order in which they were made */
	size_t figure_count;
};

/* Makes the whole assessment of a decision that was read and linked without errors; limits are those in force on the day
 * of its meeting. */
const struct assessment *assess(struct arena *memory, const struct decision *decision,
                                const struct surroundings *given);

/* The decided option, else the proposed one; NULL when there is neither. */
const struct option_result *assessment_chosen(const struct assessment *assessment);

/* Whether classes are in use at all (policy significance.enabled). */
bool classes_in_use(const struct policy *policy);

#endif
