/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "groups/none-assessed", .severity = SEVERITY_ERROR, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("vaikutuksia eri lapsiryhmiin ei ole arvioitu",
		                 "konsekvenserna för olika grupper av barn har inte bedömts",
		                 "impacts on different groups of children have not been assessed"),
		.cure = TEXT("Arvioi vaikutukset haavoittuvassa asemassa oleviin ryhmiin tai kirjaa perusteltuna, ettei eroa ole.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_FULL, .check = check_none_assessed },
	{ .says = {
		.id = "groups/not-differentiated", .severity = SEVERITY_WARNING, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("ryhmän {group} vaikutus {impact} on sama kuin kaikkien lasten vaikutus {other}",
		                 "konsekvensen {impact} för gruppen {group} är densamma som konsekvensen {other} för alla barn",
		                 "impact {impact} on group {group} is the same as impact {other} on all children"),
		.cure = TEXT("Kerro, miten ryhmän tilanne eroaa, tai kirjaa, ettei eroa ole.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_not_differentiated },
	{ .says = {
		.id = "groups/named-but-not-assessed", .severity = SEVERITY_WARNING, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("ryhmä {group} mainitaan, mutta vaikutuksia siihen ei ole arvioitu",
		                 "gruppen {group} nämns, men konsekvenserna för den har inte bedömts",
		                 "group {group} is mentioned, but impacts on it have not been assessed"),
		.cure = TEXT("Lisää ryhmälle vaikutus tai kirjaa perusteltuna, ettei eroa ole.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_named_but_not_assessed },
};
const struct rule_set rules_groups = RULE_SET(table);
