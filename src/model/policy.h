/* SPDX-License-Identifier: EUPL-1.2 */
/* The policy. The fields and their texts are the tables in policy.c, the limits those in policy_limits.c. */
#ifndef POLICY_H
#define POLICY_H

#include "record.h"
#include "waiver.h"

/* One age band. */
struct band {
	const struct node *node;
	const char *code;
	struct whole from;
	struct whole to;
	enum flag child;
	struct whole life_stage_months;
};

/* Classes by magnitude and sensitivity. */
struct class_table {
	const struct node *node;
	struct steps by_magnitude[MAGNITUDE_END];
};

/* How a significance class is made. */
struct significance {
	const struct node *node;
	enum flag enabled;
	struct class_table *table;
	struct whole life_stage_step;
	struct whole unlikely_reversible_step;
	struct whole measure_step;
};

/* The limits of the method; see its sections for what each one does. */
struct limits {
	const struct node *node;
	struct limit many_children;
	struct limit many_children_share;
	struct limit child_cost;
	struct limit stacking_months;
	struct limit evidence_years;
	struct limit assessment_months;
	struct limit late_start_share;
	struct limit late_start_days;
	struct limit reading_days;
	struct limit board_text_words;
	struct limit reason_characters;
	struct limit small_count;
	struct limit burden_index_alert;
	struct limit group_alert;
	struct limit waiver_days;
	struct limit follow_up_months;
	struct limit child_sentence_words;
	struct limit child_word_letters;
	struct limit child_paragraph_numbers;
	struct limit classification_months;
	struct limit key_years;
	struct limit population_years;
	struct limit long_term_months;
	struct limit unknown_answers;
	struct limit unknown_share;
	struct limit undifferentiated_rows;
	struct limit same_magnitude_rows;
	struct limit consistent_class;
	struct limit same_reason_items;
	struct limit summary_words_min;
	struct limit summary_words_max;
};

/* Words that the rules on texts look for. */
struct text_checks {
	const struct node *node;
	struct strings placeholders;
	struct strings stock_phrases;
};

/* The tables and limits by which an assessment is judged. */
struct policy {
	const struct node *node;
	enum file_language language;
	const char *version;
	struct band *age_bands;
	size_t age_bands_count;
	struct significance *significance;
	struct text because;
	struct limits *limits;
	struct word_list vulnerable_groups;
	struct text_checks *text;
	struct waiver *waivers;
	size_t waivers_count;

	/* Made by policy_changed: what the project's own file says, or NULL. */
	const struct limits *own_limits;
	const struct significance *own_significance;
	const struct limits *built_in_limits;
	bool has_starts;  /* a limit of its own says from when it is in force */
	struct date day;  /* made by policy_on: limits that start later are not in it */
};

extern const struct record record_band, record_class_table, record_significance, record_limits, record_text_checks,
	record_policy;

/*
 * The built-in policy with everything that the other one names put in its place: each limit and each row of the table
 * alone, age bands, vulnerable groups and lists of words as a whole.
 */
struct policy *policy_changed(struct arena *memory, const struct policy *built_in, const struct policy *by);
/*
 * The policy as it is on a day: where a limit of the project is not in force yet, the built-in one is. The same policy
 * when it has no such limits, or the day is not given.
 */
const struct policy *policy_on(struct arena *memory, const struct policy *policy, struct date day);
/* The record that a limit or a step was read from: the project's, else the built-in one. */
const struct limits *policy_limits_of(const struct policy *policy, enum key key);
const struct significance *policy_significance_of(const struct policy *policy, enum key key);

#endif
