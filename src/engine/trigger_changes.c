/* SPDX-License-Identifier: EUPL-1.2 */
/* The triggers that the changes in services answer: all options but the zero option. */
#include "triggers.h"

#include "matrix.h"

enum trigger_answer any_of(enum trigger_answer a, enum trigger_answer b)
{
	if (a == TRIGGER_ANSWER_YES || b == TRIGGER_ANSWER_YES)
		return TRIGGER_ANSWER_YES;
	if (a == TRIGGER_ANSWER_UNKNOWN || b == TRIGGER_ANSWER_UNKNOWN)
		return TRIGGER_ANSWER_UNKNOWN;
	return a == TRIGGER_ANSWER_UNSET ? b : a;
}

enum trigger_answer unknown_because(struct asking *asking, struct text why)
{
	if (!text_given(&asking->why))
		asking->why = why;
	return TRIGGER_ANSWER_UNKNOWN;
}

static const struct text no_changes =
        TEXT("palvelujen muutoksia ei ole annettu", "ändringarna i tjänsterna har inte angetts",
             "the changes in services are not given");

typedef enum trigger_answer change_test(const struct asking *asking, const struct change *change);

static void add_change(struct asking *asking, const struct change *change)
{
	struct arena *memory = asking->memory;
	if (change->change)
		figures_add(&asking->from, figure_read_word(memory, change, &record_change, KEY_CHANGE,
		                                            &words_change_kind, (int)change->change));
	if (change->new_service)
		figures_add(&asking->from,
		            figure_read_word(memory, change->new_service, &record_new_service, KEY_IMPACT,
		                             &words_impact_type, (int)change->new_service->impact));
	else if (change->linked && change->linked->impact)
		figures_add(&asking->from, figure_read_word(memory, change->linked, &record_service, KEY_IMPACT,
		                                            &words_impact_type, (int)change->linked->impact));
}

static enum trigger_answer any_change_of(struct asking *asking, const struct option *option, change_test *test)
{
	enum trigger_answer answer = TRIGGER_ANSWER_NO;
	if (!option->changes) {
		figures_add(&asking->from, figure_missing(asking->memory, option, &record_option, KEY_CHANGES,
		                                          NOTHING_NOT_ASSESSED, no_changes));
		return unknown_because(asking, no_changes);
	}
	for (size_t i = 0; i < option->changes_count; i++) {
		enum trigger_answer one = test(asking, &option->changes[i]);
		add_change(asking, &option->changes[i]);
		if (one == TRIGGER_ANSWER_UNKNOWN)
			unknown_because(asking,
			                (struct text)TEXT("muutettavan palvelun vaikutustyyppi ei ole tiedossa",
			                                  "konsekvenstypen för tjänsten som ändras är inte känd",
			                                  "the impact type of the changed service is not known"));
		answer = any_of(answer, one);
	}
	return answer;
}

static enum trigger_answer any_change(struct asking *asking, change_test *test)
{
	enum trigger_answer answer = TRIGGER_ANSWER_UNSET;
	for (size_t i = 0; i < asking->option_count; i++)
		if (asking->options[i].option != asking->decision->zero_option)
			answer = any_of(answer, any_change_of(asking, asking->options[i].option, test));
	return answer == TRIGGER_ANSWER_UNSET ? unknown_because(asking, no_changes) : answer;
}

static enum trigger_answer yes_if(bool holds)
{
	return holds ? TRIGGER_ANSWER_YES : TRIGGER_ANSWER_NO;
}

static bool type_unknown(const struct change *change)
{
	return !change->linked || change->linked->impact == IMPACT_TYPE_UNSET;
}

static enum trigger_answer reaches_children_directly(const struct asking *asking, const struct change *change)
{
	const struct bands *bands = asking->against->bands;
	if (type_unknown(change))
		return TRIGGER_ANSWER_UNKNOWN;
	for (size_t band = 0; band < bands->count; band++)
		if ((bands->children & band_bit(band)) &&
		    service_reaches(change->linked, bands, band) == REACH_DIRECT)
			return TRIGGER_ANSWER_YES;
	return TRIGGER_ANSWER_NO;
}

static enum trigger_answer closes_or_moves(const struct asking *asking, const struct change *change)
{
	(void)asking;
	if (change->change != CHANGE_KIND_CLOSE && change->change != CHANGE_KIND_MOVE &&
	    change->change != CHANGE_KIND_MERGE && change->change != CHANGE_KIND_UNSET)
		return TRIGGER_ANSWER_NO;
	if (type_unknown(change))
		return TRIGGER_ANSWER_UNKNOWN;
	if (change->linked->impact == IMPACT_TYPE_NONE)
		return TRIGGER_ANSWER_NO;
	return change->change == CHANGE_KIND_UNSET ? TRIGGER_ANSWER_UNKNOWN : TRIGGER_ANSWER_YES;
}

static enum trigger_answer is_direct(const struct asking *asking, const struct change *change)
{
	(void)asking;
	return type_unknown(change) ? TRIGGER_ANSWER_UNKNOWN
	                            : yes_if(change->linked->impact == IMPACT_TYPE_DIRECT);
}

/* Retrogression: what children already have gets less, dearer, harder to get or worse. */
static enum trigger_answer cuts_directly(const struct asking *asking, const struct change *change)
{
	const unsigned cuts = 1u << CHANGE_KIND_REDUCE | 1u << CHANGE_KIND_CLOSE |
	                      1u << CHANGE_KIND_CRITERIA_TIGHTEN | 1u << CHANGE_KIND_QUALITY_DOWN |
	                      1u << CHANGE_KIND_FEE_UP;
	if (change->change != CHANGE_KIND_UNSET && !(cuts & 1u << change->change))
		return TRIGGER_ANSWER_NO;
	enum trigger_answer direct = is_direct(asking, change);
	if (direct == TRIGGER_ANSWER_YES && change->change == CHANGE_KIND_UNSET)
		return TRIGGER_ANSWER_UNKNOWN;
	return direct;
}

static enum trigger_answer is_indirect_or_communal(const struct asking *asking, const struct change *change)
{
	(void)asking;
	if (type_unknown(change))
		return TRIGGER_ANSWER_UNKNOWN;
	return yes_if(change->linked->impact == IMPACT_TYPE_INDIRECT ||
	              change->linked->impact == IMPACT_TYPE_COMMUNAL);
}

enum trigger_answer data_children_targeted(struct asking *asking)
{
	return any_change(asking, reaches_children_directly);
}

enum trigger_answer data_unit_closed_or_moved(struct asking *asking)
{
	return any_change(asking, closes_or_moves);
}

enum trigger_answer data_direct_service_cut(struct asking *asking)
{
	return any_change(asking, cuts_directly);
}

enum trigger_answer data_indirect_or_communal_service(struct asking *asking)
{
	return any_change(asking, is_indirect_or_communal);
}

enum trigger_answer data_strategic(struct asking *asking)
{
	enum decision_type type = asking->decision->type;
	if (type == DECISION_TYPE_UNSET)
		return unknown_because(asking, (struct text)TEXT("päätöksen tyyppiä ei ole annettu",
		                                                 "beslutets typ har inte angetts",
		                                                 "the type of the decision is not given"));
	figures_add(&asking->from, figure_read_word(asking->memory, asking->decision, &record_decision, KEY_TYPE,
	                                            &words_decision_type, (int)type));
	if (type == DECISION_TYPE_FEES)
		return any_change(asking, is_direct);
	return yes_if(type == DECISION_TYPE_STRATEGY || type == DECISION_TYPE_BUDGET ||
	              type == DECISION_TYPE_SERVICE_NETWORK || type == DECISION_TYPE_WELFARE_PLAN);
}

/* ---- What the changes cost children ---- */

static enum trigger_answer exceeds(const struct figure *cents, int64_t limit)
{
	if (!cents->known)
		return TRIGGER_ANSWER_UNKNOWN;
	return yes_if(cents->number >= limit || cents->number <= -limit);
}

/* The larger of net and cuts, so that what is built up in one place does not hide what is cut in another. */
enum trigger_answer data_child_cost(struct asking *asking)
{
	int64_t limit = asking->against->policy->limits->child_cost.number;
	enum trigger_answer answer = TRIGGER_ANSWER_UNSET;
	for (size_t i = 0; i < asking->option_count; i++) {
		const struct incidence *incidence = &asking->options[i].incidence[BUDGET_LEVEL_DIRECT_INDIRECT];
		if (asking->options[i].option == asking->decision->zero_option)
			continue;
		figures_add(&asking->from, incidence->net);
		figures_add(&asking->from, incidence->cuts);
		if (!incidence->net->known)
			unknown_because(asking, incidence->net->why);
		answer = any_of(answer, any_of(exceeds(incidence->net, limit), exceeds(incidence->cuts, limit)));
	}
	figures_add(&asking->from, figure_read(asking->memory, policy_limits_of(asking->against->policy, KEY_CHILD_COST),
	                                       &record_limits, KEY_CHILD_COST, FIGURE_CENTS, limit));
	return answer == TRIGGER_ANSWER_UNSET ? unknown_because(asking, no_changes) : answer;
}
