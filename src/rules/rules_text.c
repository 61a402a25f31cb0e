/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "text/placeholder", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("kohta \"{key}\" on kirjoittamatta: {value}",
		                 "stället \"{key}\" är inte skrivet: {value}",
		                 "text \"{key}\" has not been written: {value}"),
		.cure = TEXT("Korvaa täydennysmerkki oikealla tekstillä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_placeholder },
	{ .says = {
		.id = "text/stock-phrase", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("kohta \"{key}\" ei perustele mitään: \"{value}\"",
		                 "stället \"{key}\" motiverar ingenting: \"{value}\"",
		                 "text \"{key}\" gives no reason: \"{value}\""),
		.cure = TEXT("Kerro, mitä tarkistettiin ja mihin arvio perustuu.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_stock_phrase },
	{ .says = {
		.id = "text/copied-reasoning", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("vaikutuksilla {impact} ja {other} on sama perustelu",
		                 "konsekvenserna {impact} och {other} har samma motivering",
		                 "impacts {impact} and {other} have the same reasoning"),
		.cure = TEXT("Kirjoita kummallekin vaikutukselle oma perustelu.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_copied_reasoning },
	{ .says = {
		.id = "text/length", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("tekstin \"{key}\" pituus on {count} {unit}, ohje on {limit}",
		                 "längden på texten \"{key}\" är {count} {unit}, anvisningen är {limit}",
		                 "the length of text \"{key}\" is {count} {unit}; the guideline is {limit}"),
		.cure = TEXT("Täydennä tai tiivistä tekstiä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_length },
};
const struct rule_set rules_text = RULE_SET(table);
