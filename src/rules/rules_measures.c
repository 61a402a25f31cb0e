/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "commitments.h"
#include "rule.h"
#include "rule_tools.h"

#include <string.h>

enum { ANSWER_CLASS = 2 }; /* a harm of this class or more needs an answer */

static void check_harm_without_answer(const struct rule *rule, const struct judging *on)
{
	if (!rule_has_classes(on) || on->chosen == NULL)
		return;
	for (size_t i = 0; i < on->chosen->impact_count; i++) {
		const struct impact_result *result = &on->chosen->impacts[i];
		const struct impact *impact = result->impact;
		if (!has_negative_class(result, ANSWER_CLASS) || is_answered_by_measure(on->decision, impact) ||
		    is_necessary_despite(on->decision, impact))
			continue;
		find(rule, on,
		     &(struct diag){ .at = field_where(impact, KEY_DIRECTION),
		                     .node = impact->id,
		                     .arguments = { argue("impact", impact->id),
		                                    argue_count(on, "class", result->residual->number) } });
	}
}

/* ---- Impacts of a measure ---- */

/* The place where a measure names an impact. */
static struct where named_where(const struct measure *measure, const struct impact *impact)
{
	for (size_t i = 0; i < measure->impacts.count; i++)
		if (strcmp(measure->impacts.items[i], impact->id) == 0)
			return item_where(measure->impacts.node, i);
	return field_where(measure, KEY_IMPACTS);
}

static bool is_against_harm(const struct measure *measure)
{
	return measure->type == MEASURE_TYPE_MITIGATING || measure->type == MEASURE_TYPE_COMPENSATING ||
	       measure->type == MEASURE_TYPE_TRANSITION;
}

/* A direction that is not known may turn out to be negative. */
static bool is_no_harm(const struct impact *impact)
{
	return impact->direction == DIRECTION_POSITIVE || impact->direction == DIRECTION_NEUTRAL ||
	       impact->direction == DIRECTION_NONE;
}

static void check_targets_of(const struct rule *rule, const struct judging *on, const struct measure *measure)
{
	static const struct text direction =
	        TEXT("vaikutuksen suunta", "konsekvensens riktning", "direction of the impact");
	for (size_t i = 0; i < measure->eases_count; i++)
		if (is_no_harm(measure->eases[i]))
			find(rule, on,
			     &(struct diag){ .at = named_where(measure, measure->eases[i]),
			                     .also = field_where(measure->eases[i], KEY_DIRECTION),
			                     .also_label = direction,
			                     .node = measure->id,
			                     .arguments = { argue("measure", measure->id),
			                                    argue("impact", measure->eases[i]->id) } });
}

static void check_wrong_target(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->measures_count; i++)
		if (is_against_harm(&on->decision->measures[i]))
			check_targets_of(rule, on, &on->decision->measures[i]);
}

/* ---- Days ---- */

static const struct impact *first_immediate_harm(const struct measure *measure)
{
	for (size_t i = 0; i < measure->eases_count; i++)
		if (is_negative(measure->eases[i]) && measure->eases[i]->starts == STARTS_IMMEDIATELY)
			return measure->eases[i];
	return NULL;
}

static void check_too_late(const struct rule *rule, const struct judging *on)
{
	static const struct text begins = TEXT("muutos alkaa", "ändringen börjar", "the change begins");
	struct date effective = on->decision->effective;
	for (size_t i = 0; date_given(effective) && i < on->decision->measures_count; i++) {
		const struct measure *measure = &on->decision->measures[i];
		const struct impact *harm = first_immediate_harm(measure);
		if (harm == NULL || measure->type == MEASURE_TYPE_MONITORING ||
		    date_compare(measure->deadline, effective) <= 0)
			continue;
		find(rule, on,
		     &(struct diag){ .at = field_where(measure, KEY_DEADLINE),
		                     .also = field_where(on->decision, KEY_EFFECTIVE),
		                     .also_label = begins,
		                     .node = measure->id,
		                     .arguments = { argue("measure", measure->id),
		                                    argue_date(on, "date", measure->deadline),
		                                    argue("impact", harm->id),
		                                    argue_date(on, "limit", effective) } });
	}
}

/* Something that was to be done by a day: a measure, a recommendation, a corrective action. */
struct task {
	const void *record;
	const char *id;
	struct date deadline;
	bool is_open;
	struct text kind;
};

static void check_deadline(const struct rule *rule, const struct judging *on, const struct task *task)
{
	if (!task->is_open || !date_given(task->deadline) || date_compare(task->deadline, on->as_of) >= 0)
		return;
	find(rule, on,
	     &(struct diag){ .at = field_where(task->record, KEY_DEADLINE),
	                     .node = task->id,
	                     .arguments = { { "kind", task->kind },
	                                    argue("id", task->id),
	                                    argue_date(on, "date", task->deadline) } });
}

static bool is_recommendation_open(const struct recommendation *recommendation)
{
	const struct implementation *implementation = recommendation->implementation;
	return recommendation_is_accepted(recommendation) &&
	       (implementation == NULL || implementation_is_open(implementation->state));
}

static void check_decision_deadlines(const struct rule *rule, const struct judging *on,
                                     const struct decision *decision)
{
	for (size_t i = 0; i < decision->measures_count; i++) {
		const struct measure *measure = &decision->measures[i];
		check_deadline(rule, on,
		               &(struct task){ measure, measure->id, measure->deadline,
		                               measure_is_open(measure->status),
		                               TEXT("toimenpide", "åtgärden", "measure") });
	}
	for (size_t i = 0; i < decision->recommendations_count; i++) {
		const struct recommendation *it = &decision->recommendations[i];
		check_deadline(rule, on,
		               &(struct task){ it, it->id, it->deadline, is_recommendation_open(it),
		                               TEXT("suositus", "rekommendationen", "recommendation") });
	}
}

static void check_overdue(const struct rule *rule, const struct judging *on)
{
	if (on->decision != NULL)
		check_decision_deadlines(rule, on, on->decision);
	for (size_t i = 0; on->follow_up != NULL && i < on->follow_up->corrective_actions_count; i++) {
		const struct corrective_action *action = &on->follow_up->corrective_actions[i];
		check_deadline(rule, on,
		               &(struct task){
		                       action, action->id, action->deadline, measure_is_open(action->status),
		                       TEXT("korjaava toimi", "den korrigerande åtgärden", "corrective action") });
	}
}

static const struct rule table[] = {
	{ .says = {
		.id = "measures/harm-without-answer", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRWIA_9,
		.sentence = TEXT("kielteiseen vaikutukseen {impact} (luokka {class}) ei ole toimenpidettä eikä perustelua",
		                 "för den negativa konsekvensen {impact} (klass {class}) finns varken åtgärd eller motivering",
		                 "negative impact {impact} (class {class}) has neither a measure nor a reason"),
		.cure = TEXT("Lisää toimenpide tai perustele, miksi ratkaisu on silti välttämätön.",
		             "Lägg till en åtgärd eller motivera varför lösningen ändå är nödvändig.",
		             "Add a measure, or give the reason why the solution is necessary all the same."),
	  },
	  .scope = RULE_LIGHT, .on_classes = true, .check = check_harm_without_answer },
	{ .says = {
		.id = "measures/wrong-target", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("toimenpide {measure} koskee vaikutusta {impact}, joka ei ole kielteinen",
		                 "åtgärden {measure} gäller konsekvensen {impact}, som inte är negativ",
		                 "measure {measure} concerns impact {impact}, which is not negative"),
		.cure = TEXT("Korjaa vaikutuksen tunnus tai sen suunta.",
		             "Rätta konsekvensens beteckning eller dess riktning.",
		             "Correct the id of the impact, or its direction."),
	  },
	  .scope = RULE_LIGHT, .check = check_wrong_target },
	{ .says = {
		.id = "measures/too-late", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("toimenpide {measure} valmistuu {date}, mutta vaikutus {impact} alkaa {limit}",
		                 "åtgärden {measure} blir klar {date}, men konsekvensen {impact} börjar {limit}",
		                 "measure {measure} is due on {date}, but impact {impact} begins on {limit}"),
		.cure = TEXT("Aikaista toimenpidettä tai lisää siirtymäjärjestely.",
		             "Tidigarelägg åtgärden eller lägg till ett övergångsarrangemang.",
		             "Bring the measure forward, or add a transitional arrangement."),
	  },
	  .scope = RULE_LIGHT, .check = check_too_late },
	{ .says = {
		.id = "measures/overdue", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_TRAFIKVERKET,
		.sentence = TEXT("{kind} {id} on myöhässä, määräaika oli {date}",
		                 "{kind} {id} är försenad, tidsfristen var {date}",
		                 "{kind} {id} is overdue; the deadline was {date}"),
		.cure = TEXT("Toteuta asia, kirjaa sen tila tai päätä uudesta määräajasta.",
		             "Genomför saken, anteckna dess status eller besluta om en ny tidsfrist.",
		             "Carry it out, record its status or decide on a new deadline."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_overdue },
};
const struct rule_set rules_measures = RULE_SET(table);
