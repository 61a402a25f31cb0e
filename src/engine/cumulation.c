/* SPDX-License-Identifier: EUPL-1.2 */
#include "cumulation.h"

#include "arena.h"
#include "cumulation_parts.h"

/* ---- Questions of the report, besides those that raise alerts ---- */

static bool are_two(const struct pile_tally *tally, const struct pile_question *question)
{
	(void)question;
	return tally->of[TALLY_DECISIONS] >= 2;
}

static bool would_join(const struct pile_tally *tally, const struct pile_question *question)
{
	return are_two(tally, question) && tally->of[TALLY_UNDECIDED] >= 1;
}

/* ---- Cells ---- */

/* The positive rows of a domain by cell, to be looked up; piles are of harm. */
static void gather_positives(struct cumulating *cumulating, int domain)
{
	const struct register_facts *facts = cumulating->input->facts;
	cumulating->positives = (struct piled_rows){ .memory = cumulating->scratch };
	for (size_t i = 0; i < facts->decision_count; i++) {
		const struct decision_fact *decision = facts->decisions[i];
		for (size_t n = 0; is_decided(decision) && n < decision->row_count; n++) {
			const struct row_fact *row = &decision->rows[n];
			if (row->direction == DIRECTION_POSITIVE && row->domain == domain)
				piled_rows_add_cells(&cumulating->positives, row, i);
		}
	}
	piled_rows_sort(&cumulating->positives, facts);
}

static struct stack_lines harm_of(struct cumulating *cumulating, int domain)
{
	struct pile_question question = question_of_harm(cumulating->input->policy->limits, domain);
	question.alerts = are_two;
	gather_positives(cumulating, domain);
	struct stack_lines lines = stack_lines_of(cumulating, &question, domain, true);
	arena_reset(cumulating->scratch);
	return lines;
}

static struct stack_lines scenarios_of(struct cumulating *cumulating, int domain)
{
	struct pile_question question = question_of_harm(cumulating->input->policy->limits, domain);
	question.alerts = would_join;
	question.undecided = true;
	struct stack_lines lines = stack_lines_of(cumulating, &question, domain, false);
	arena_reset(cumulating->scratch);
	return lines;
}

static void mark_harm(struct stack_lines *lines, bool has_classes)
{
	for (size_t i = 0; has_classes && i < lines->count; i++)
		lines->items[i].alert = alert_of_harm(&lines->items[i].tally);
}

/* One domain at a time, as the rules do, so that little is held at once. */
static struct stack_lines by_domain(struct cumulating *cumulating,
                                    struct stack_lines (*lines_of)(struct cumulating *cumulating, int domain))
{
	struct stack_lines parts[DOMAIN_END];
	for (int domain = DOMAIN_UNSET + 1; domain < DOMAIN_END; domain++)
		parts[domain] = lines_of(cumulating, domain);
	struct stack_lines lines = stack_lines_join(cumulating->memory, &parts[1], DOMAIN_END - 1);
	mark_harm(&lines, cumulating->made->has_classes);
	return lines;
}

/* ---- Groups, and services with livelihood ---- */

static void cumulate_groups(struct cumulating *cumulating)
{
	struct pile_question question = question_of_groups(cumulating->input->policy->limits);
	struct stack_lines *lines = &cumulating->made->groups;
	question.alerts = are_two;
	*lines = stack_lines_of(cumulating, &question, DOMAIN_UNSET, false);
	for (size_t i = 0; i < lines->count; i++)
		if (lines->items[i].tally.of[TALLY_DECISIONS] >= question.least)
			lines->items[i].alert = ALERT_REPEATED_GROUP;
	arena_reset(cumulating->scratch);
}

static void cumulate_livelihood(struct cumulating *cumulating)
{
	struct pile_question question = question_of_services_and_livelihood(cumulating->input->policy->limits);
	struct stack_lines *lines = &cumulating->made->livelihood;
	*lines = stack_lines_of(cumulating, &question, DOMAIN_UNSET, false);
	for (size_t i = 0; i < lines->count; i++)
		lines->items[i].alert = ALERT_SERVICES_AND_LIVELIHOOD;
	arena_reset(cumulating->scratch);
}

/* ---- The whole ---- */

static void count_decisions(struct cumulation *made)
{
	const struct register_facts *facts = made->input->facts;
	made->decisions = facts->decision_count;
	for (size_t i = 0; i < facts->decision_count; i++) {
		const struct decision_fact *decision = facts->decisions[i];
		bool silent = decision->row_count == 0 && decision->change_count == 0;
		made->silent += silent;
		made->decided += !silent && is_decided(decision);
		made->undecided += !silent && !is_decided(decision);
	}
}

const struct cumulation *cumulation_of(struct arena *memory, const struct cumulation_input *input)
{
	struct cumulation *made = ARENA_NEW(memory, struct cumulation);
	struct cumulating cumulating = { .memory = memory, .scratch = arena_new(), .input = input, .made = made };
	made->input = input;
	made->has_classes = classes_in_use(input->policy);
	count_decisions(made);
	cumulate_groups(&cumulating);
	if (input->population != NULL) {
		made->harm = by_domain(&cumulating, harm_of);
		made->scenarios = by_domain(&cumulating, scenarios_of);
		cumulate_livelihood(&cumulating);
	}
	cumulate_places(&cumulating);
	cumulate_money(&cumulating);
	cumulate_gaps(&cumulating);
	cumulate_names(&cumulating);
	arena_free(cumulating.scratch);
	return made;
}
