/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "cumulative/stacked-harm", .severity = SEVERITY_WARNING, .waivable = true, .basis = "THL",
		.sentence = TEXT("kielteisiä vaikutuksia kasautuu ({count}): {band}, {area}, {domain}",
		                 "negativa konsekvenser hopar sig ({count}): {band}, {area}, {domain}",
		                 "negative impacts stack up ({count}): {band}, {area}, {domain}"),
		.cure = TEXT("Arvioi päätösten yhteisvaikutus ennen seuraavaa päätöstä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_stacked_harm },
	{ .says = {
		.id = "cumulative/group-hit-repeatedly", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("lapsiryhmä {group} on usean kielteisen päätöksen kohteena ({count})",
		                 "gruppen {group} berörs av flera negativa beslut ({count})",
		                 "group {group} is hit by several negative decisions ({count})"),
		.cure = TEXT("Arvioi ryhmän kokonaistilanne ja sovi kompensoivista toimista.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_group_hit_repeatedly },
	{ .says = {
		.id = "cumulative/burden", .severity = SEVERITY_WARNING, .waivable = true, .basis = "GC19; own",
		.sentence = TEXT("säästöt kohdistuvat lapsiin suhteessa enemmän: rasitusindeksi {ratio}, raja {limit}",
		                 "besparingarna drabbar barn förhållandevis mer: belastningsindex {ratio}, gräns {limit}",
		                 "the savings fall more heavily on children: burden index {ratio}, limit {limit}"),
		.cure = TEXT("Perustele säästöjen kohdentuminen tai muuta sitä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_burden },
	{ .says = {
		.id = "cumulative/services-and-livelihood", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("palvelut ja toimeentulo heikkenevät yhtä aikaa: {band}, {area}",
		                 "tjänster och utkomst försämras samtidigt: {band}, {area}",
		                 "services and livelihood are hit together: {band}, {area}"),
		.cure = TEXT("Arvioi päätösten yhteisvaikutus perheisiin.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_services_and_livelihood },
	{ .says = {
		.id = "cumulative/compensation-trap", .severity = SEVERITY_ERROR, .waivable = true, .basis = "lapsiasiavaltuutettu",
		.sentence = TEXT("toimenpide {measure} nojaa palveluun {service}, jota päätös {decision} heikentää",
		                 "åtgärden {measure} stöder sig på tjänsten {service}, som försämras genom beslutet {decision}",
		                 "measure {measure} relies on service {service}, which decision {decision} cuts"),
		.cure = TEXT("Vaihda toimenpide sellaiseen, jonka varassa oleva palvelu säilyy.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_compensation_trap },
	{ .says = {
		.id = "cumulative/shifting-baseline", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("nollavaihtoehdosta puuttuu jo tehty päätös {decision}",
		                 "i nollalternativet saknas det redan fattade beslutet {decision}",
		                 "the zero option lacks the decision {decision} already made"),
		.cure = TEXT("Kirjaa aiempi päätös nollavaihtoehtoon sisältyväksi.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_shifting_baseline },
	{ .says = {
		.id = "cumulative/service-already-closed", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("päätös {decision} sulkee palvelun {service} jo {date}",
		                 "beslutet {decision} stänger tjänsten {service} redan {date}",
		                 "decision {decision} already closes service {service} on {date}"),
		.cure = TEXT("Poista muutos tai kirjaa sulkeminen nollavaihtoehtoon sisältyväksi.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_REGISTER, .check = check_service_already_closed },
};
const struct rule_set rules_cumulative = RULE_SET(table);
