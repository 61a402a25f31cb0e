/* SPDX-License-Identifier: EUPL-1.2 */
/* The steps of a year, and what they share. */
#ifndef YEAR_PARTS_H
#define YEAR_PARTS_H

#include "year.h"

/* ---- Of a decision of the year ---- */

void year_count_matter(struct year *year, const struct assessment *assessment);
void year_count_cells(struct year *year, struct arena *scratch, const struct assessment *assessment);
void year_count_heard(struct year *year, const struct assessment *assessment);
void year_count_costs(struct year *year, struct arena *scratch, const struct assessment *assessment);
/* The hearings of a decision, or of a follow-up; without a decision the matter is what its views are shown under. */
struct year_hearings {
	enum year_stage stage;
	const struct participation *items;
	size_t count;
	const struct decision *decision;
	const struct year_matter *matter;
};
void year_count_hearings(struct year *year, const struct year_hearings *hearings);

/* ---- When everything was added ---- */

void year_list_cells(struct year *year);
void year_sum_follow_ups(struct year *year);
void year_sort_agendas(struct year *year);
void year_finish_costs(struct year *year, const struct burden_base *costs);
void year_make_rates(struct year *year);
void year_name_figures(struct year *year);

/* ---- Lists ---- */

void year_list_add(struct year_list *list, struct arena *memory, const void *item);
void year_list_sort(struct year_list *list, int (*compare)(const void *left, const void *right));
struct text year_text(struct year *year, const struct text *text);
/* The body of this name, in whatever language it is written first. */
struct year_body *year_body(struct year *year, const struct text *name);
/* The matter of a decision, kept once it is shown somewhere. */
const struct year_matter *year_matter(struct year *year, const struct decision *decision);
const struct year_matter *year_matter_known(const struct year *year, const char *id);
/* In the order of the alphabet by bytes; a body that is not given stands first. */
int year_compare_bodies(const struct year_body *a, const struct year_body *b);
int year_compare_strings(const char *a, const char *b);

/* ---- Sums ---- */

/* Adds to a sum; the label and place are what an explanation of it shows. */
void year_sum_add(struct year *year, struct year_sum *sum, enum figure_unit unit, int64_t number, const char *label,
                  struct where at);
/* What was added last is not to be shown. */
void year_sum_withhold(struct year *year, struct year_sum *sum);
/* One more of a whole, and of a part of it or not. */
void year_share_add(struct year *year, struct year_share *share, bool is_part, const char *label, struct where at);
const struct figure *year_sum_figure(struct year *year, const struct year_sum *sum, const struct formula *how,
                                     enum figure_unit unit);

#endif
