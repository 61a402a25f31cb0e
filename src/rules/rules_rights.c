/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "rights/principle-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRC 2, 3, 6 ja 12",
		.sentence = TEXT("yleisperiaatteeseen {principle} ei ole vastattu",
		                 "den allmänna principen {principle} har inte besvarats",
		                 "general principle {principle} has not been answered"),
		.cure = TEXT("Kerro, miten periaate toteutuu tässä asiassa.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_FULL, .check = check_principle_missing },
	{ .says = {
		.id = "rights/direction-contradiction", .severity = SEVERITY_ERROR, .waivable = true, .basis = "Barnombudsmannen",
		.sentence = TEXT("vaikutus {impact} on {direction}, mutta artiklan {article} kohdalla lukee {effect}",
		                 "konsekvensen {impact} är {direction}, men vid artikel {article} står det {effect}",
		                 "impact {impact} is {direction}, but article {article} says {effect}"),
		.cure = TEXT("Korjaa artiklan toteutuminen tai jaa vaikutus kahdeksi.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_direction_contradiction },
	{ .says = {
		.id = "rights/weakened-without-answer", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRC 3; Barnombudsmannen",
		.sentence = TEXT("vaikutus {impact} heikentää artiklan {article} oikeutta, mutta toimenpide ja perustelu puuttuvat",
		                 "konsekvensen {impact} försvagar rättigheten i artikel {article}, men åtgärd och motivering saknas",
		                 "impact {impact} weakens the right of article {article}, but there is neither a measure nor a reason"),
		.cure = TEXT("Lisää toimenpide tai perustele, miksi ratkaisu on silti välttämätön.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_weakened_without_answer },
	{ .says = {
		.id = "rights/retrogression-unexplained", .severity = SEVERITY_WARNING, .waivable = true, .basis = "GC19",
		.sentence = TEXT("esitys heikentää suoraa palvelua {service}, mutta painavia syitä ei ole kirjattu",
		                 "förslaget försämrar den direkta tjänsten {service}, men inga vägande skäl har angetts",
		                 "the proposal cuts the direct service {service}, but no weighty reasons are given"),
		.cure = TEXT("Kirjaa painavat syyt ja se, miten haavoittuvassa asemassa olevat lapset turvataan.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_retrogression_unexplained },
};
const struct rule_set rules_rights = RULE_SET(table);
