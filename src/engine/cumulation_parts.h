/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of a cumulation, in the order in which they are made. */
#ifndef CUMULATION_PARTS_H
#define CUMULATION_PARTS_H

#include "cumulation.h"
#include "piled_cells.h"

/* One being made. */
struct cumulating {
	struct arena *memory, *scratch; /* scratch: of one question */
	const struct cumulation_input *input;
	struct cumulation *made;
	struct piled_rows positives; /* those of the domain at hand, sorted by cell */
};

/* The piles of a question as lines, the worst first. What is asked of cells is made when heads are wanted. */
struct stack_lines stack_lines_of(struct cumulating *cumulating, struct pile_question *question, int domain,
                                  bool with_cells);
/* Lines of several questions together, the worst first; more than are kept are only counted. */
struct stack_lines stack_lines_join(struct arena *memory, const struct stack_lines *parts, size_t count);

/* The bounds of a cell whose negative rows these are. */
void bound_heads(const struct cumulating *cumulating, struct stacked_cell *cell, const struct piled_row *rows,
                 size_t count);

/* The decisions of rows that stand together, each once. */
struct decision_list decisions_of_rows(struct arena *memory, const struct register_facts *facts,
                                       const struct piled_row *rows, size_t count);

/* By day of effect, then id. */
void decision_list_sort(struct decision_list *list);

void cumulate_places(struct cumulating *cumulating);
void cumulate_money(struct cumulating *cumulating);
void cumulate_gaps(struct cumulating *cumulating);
/* The names by which `explain` knows the figures. */
void cumulate_names(struct cumulating *cumulating);

#endif
