/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "rule.h"
#include "rule_tools.h"

static void check_date_missing(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	const struct follow_up_plan *plan = decision->follow_up;
	bool full = decision->screening != NULL && decision->screening->scope == SCOPE_FULL;
	if (plan != NULL && (date_given(plan->date) || (!full && text_given(&plan->reason))))
		return;
	find(rule, on,
	     &(struct diag){ .at = plan == NULL ? field_where(decision, KEY_FOLLOW_UP)
	                                        : field_where(plan, KEY_DATE) });
}

static void check_too_far(const struct rule *rule, const struct judging *on)
{
	static const struct text begins = TEXT("muutos alkaa", "ändringen börjar", "the change begins");
	const struct decision *decision = on->decision;
	const struct follow_up_plan *plan = decision->follow_up;
	bool has_effective = date_given(decision->effective);
	struct date from = has_effective ? decision->effective : decision->meeting;
	int64_t months = on->policy->limits->follow_up_months.number;
	struct date limit = date_add_months(from, (int)months);
	if (plan == NULL || !date_given(plan->date) || !date_given(limit) || date_compare(plan->date, limit) <= 0)
		return;
	find(rule, on,
	     &(struct diag){
	             .at = field_where(plan, KEY_DATE),
	             .also = field_where(decision, has_effective ? KEY_EFFECTIVE : KEY_MEETING),
	             .also_label = begins,
	             .arguments = { argue_date(on, "date", plan->date), argue_count(on, "limit", months) } });
}

/* Whether a follow-up is overdue is seen in the register only: rules_cumulative.c. */
static const struct rule table[] = {
	{ .says = {
		.id = "follow-up/date-missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_LAW_612,
		.sentence = TEXT("seurannan päivä puuttuu",
		                 "datum för uppföljningen saknas",
		                 "the date of the follow-up is missing"),
		.cure = TEXT("Kirjaa, milloin ja missä toimielimessä vaikutuksia seurataan.",
		             "Ange när och i vilket organ konsekvenserna följs upp.",
		             "Record when and in which body the impacts are followed up."),
	  },
	  .scope = RULE_LIGHT, .check = check_date_missing },
	{ .says = {
		.id = "follow-up/too-far", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_CRWIA_FOLLOW_UP,
		.sentence = TEXT("seuranta {date} on yli {limit} kuukauden päässä muutoksen alkamisesta",
		                 "uppföljningen {date} görs över {limit} månader efter att ändringen börjat",
		                 "the follow-up on {date} is over {limit} months after the change begins"),
		.cure = TEXT("Aikaista seurantaa tai lisää väliseuranta.",
		             "Tidigarelägg uppföljningen eller lägg till en mellanliggande uppföljning.",
		             "Bring the follow-up forward, or add an interim one."),
	  },
	  .scope = RULE_LIGHT, .check = check_too_far },
};
const struct rule_set rules_follow_up = RULE_SET(table);
