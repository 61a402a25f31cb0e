/* SPDX-License-Identifier: EUPL-1.2 */
/* What several rules ask of a decision and of texts. */
#ifndef RULE_TOOLS_H
#define RULE_TOOLS_H

#include "rule.h"

/* ---- Impacts ---- */

/* The classes of an impact of the decision; NULL for one that is not of it. */
const struct impact_result *result_of(const struct judging *on, const struct impact *impact);
bool is_negative(const struct impact *impact);
/* A residual (or, gross, before measures) negative class of at least this; `?` meets no threshold. */
bool has_negative_class(const struct impact_result *result, int least);
bool has_negative_gross_class(const struct impact_result *result, int least);
/* A change that takes something from a direct service: reduce, close, criteria-tighten, quality-down, fee-up. */
bool is_cut(enum change_kind change);
bool is_cut_of_direct(const struct change *change);
bool list_has(const struct word_list *list, int word);
bool strings_have(const struct strings *list, const char *item);
/* A measure that answers an impact: not rejected or lapsed, not monitoring. */
bool is_answered_by_measure(const struct decision *decision, const struct impact *impact);
bool is_necessary_despite(const struct decision *decision, const struct impact *impact);

/* Every impact of the decision, option by option: start with { 0 }, NULL after the last. */
struct impact_walk { size_t option, impact; };
const struct impact *next_impact(const struct decision *decision, struct impact_walk *walk);

/* Who prepared the file: of a follow-up those of its decision; NULL when it is not known. */
const struct roles *roles_judged(const struct judging *on);

/* ---- Texts ---- */

/* Every text of the file, as text_walk visits them. */
void each_text(const struct judging *on, text_visitor *visit, void *with);

/* Lower case, punctuation and white space left out: two texts that differ in nothing else become equal. */
const char *folded(struct arena *memory, const char *text);
/* Equal but for case, punctuation and white space; two texts without a letter are not. */
bool same_folded(const char *a, const char *b);
/* Equal in some language in which both are given. */
bool same_words(const struct text *a, const struct text *b);

/* ---- Arguments of messages ---- */

struct argument argue(const char *name, const char *value);
struct argument argue_count(const struct judging *on, const char *name, int64_t count);
struct argument argue_date(const struct judging *on, const char *name, struct date date); /* as people write it */
struct argument argue_word(const char *name, const struct words *words, int word);         /* its label */
struct argument argue_band(const struct judging *on, const char *name, size_t band);
struct argument argue_key(const char *name, enum key key);                                  /* its spelling by language */

#endif
