/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "indicators/missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRWIA",
		.sentence = TEXT("vaikutuksilla ei ole yhtään mittaria",
		                 "konsekvenserna har ingen indikator",
		                 "there is no indicator for the impacts"),
		.cure = TEXT("Lisää mittari tai suppeassa arvioinnissa perustele, miksi mittaria ei ole.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_missing },
	{ .says = {
		.id = "indicators/harm-without-indicator", .severity = SEVERITY_ERROR, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("kielteistä vaikutusta {impact} (luokka {class}) ei seurata millään mittarilla",
		                 "den negativa konsekvensen {impact} (klass {class}) följs inte med någon indikator",
		                 "negative impact {impact} (class {class}) is not followed by any indicator"),
		.cure = TEXT("Lisää vaikutukselle mittari.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_FULL, .check = check_harm_without_indicator },
	{ .says = {
		.id = "indicators/contradiction", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("mittarin {indicator} tiedot {key} ja {other} ovat ristiriidassa",
		                 "uppgifterna {key} och {other} för indikatorn {indicator} strider mot varandra",
		                 "{key} and {other} of indicator {indicator} contradict each other"),
		.cure = TEXT("Korjaa mittarin arvot, päivät tai ikäryhmät.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_contradiction },
	{ .says = {
		.id = "indicators/no-breakdown", .severity = SEVERITY_WARNING, .waivable = true, .basis = "laki 612/2021 6-7 §",
		.sentence = TEXT("mittari {indicator} ei erottele, keihin vaikutus {impact} kohdistuu",
		                 "indikatorn {indicator} visar inte vem konsekvensen {impact} gäller",
		                 "indicator {indicator} does not show whom impact {impact} falls on"),
		.cure = TEXT("Lisää erittely ikäryhmän, lapsiryhmän tai alueen mukaan.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_no_breakdown },
};
const struct rule_set rules_indicators = RULE_SET(table);
