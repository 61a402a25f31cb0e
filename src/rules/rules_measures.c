/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "measures/harm-without-answer", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRWIA Q9",
		.sentence = TEXT("kielteiseen vaikutukseen {impact} (luokka {class}) ei ole toimenpidettä eikä perustelua",
		                 "för den negativa konsekvensen {impact} (klass {class}) finns varken åtgärd eller motivering",
		                 "negative impact {impact} (class {class}) has neither a measure nor a reason"),
		.cure = TEXT("Lisää toimenpide tai perustele, miksi ratkaisu on silti välttämätön.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_harm_without_answer },
	{ .says = {
		.id = "measures/wrong-target", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("toimenpide {measure} koskee vaikutusta {impact}, joka ei ole kielteinen",
		                 "åtgärden {measure} gäller konsekvensen {impact}, som inte är negativ",
		                 "measure {measure} concerns impact {impact}, which is not negative"),
		.cure = TEXT("Korjaa vaikutuksen tunnus tai sen suunta.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_wrong_target },
	{ .says = {
		.id = "measures/too-late", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("toimenpide {measure} valmistuu {date}, mutta vaikutus {impact} alkaa {limit}",
		                 "åtgärden {measure} blir klar {date}, men konsekvensen {impact} börjar {limit}",
		                 "measure {measure} is due on {date}, but impact {impact} begins on {limit}"),
		.cure = TEXT("Aikaista toimenpidettä tai lisää siirtymäjärjestely.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_too_late },
	{ .says = {
		.id = "measures/overdue", .severity = SEVERITY_WARNING, .waivable = true, .basis = "Trafikverket",
		.sentence = TEXT("{kind} {id} on myöhässä, määräaika oli {date}",
		                 "{kind} {id} är försenad, tidsfristen var {date}",
		                 "{kind} {id} is overdue; the deadline was {date}"),
		.cure = TEXT("Toteuta asia, kirjaa sen tila tai päätä uudesta määräajasta.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_overdue },
};
const struct rule_set rules_measures = RULE_SET(table);
