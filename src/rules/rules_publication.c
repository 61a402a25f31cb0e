/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "publication/missing", .severity = SEVERITY_WARNING, .waivable = true, .basis = "GC14 §99",
		.sentence = TEXT("julkaisutiedoista puuttuu \"{key}\"",
		                 "i publiceringsuppgifterna saknas \"{key}\"",
		                 "the publication details lack \"{key}\""),
		.cure = TEXT("Kirjaa julkaisutiedot tai salassapidon peruste.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_missing },
	{ .says = {
		.id = "publication/child-summary-hard", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("lasten tiivistelmässä on vaikea kohta: \"{value}\"",
		                 "sammandraget för barn har ett svårt ställe: \"{value}\"",
		                 "the summary for children has a hard passage: \"{value}\""),
		.cure = TEXT("Käytä lyhyitä virkkeitä ja tuttuja sanoja.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_child_summary_hard },
	{ .says = {
		.id = "publication/language-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "kielilaki 423/2003",
		.sentence = TEXT("tekstistä \"{key}\" puuttuu kieli {language}",
		                 "texten \"{key}\" saknas på språket {language}",
		                 "text \"{key}\" is missing in {language}"),
		.cure = TEXT("Lisää teksti puuttuvalla kielellä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_language_missing },
};
const struct rule_set rules_publication = RULE_SET(table);
