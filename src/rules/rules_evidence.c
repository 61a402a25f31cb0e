/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "evidence/missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("erityyppisiä tietolähteitä on {count}, laajuus {scope} vaatii vähintään {limit}",
		                 "antalet olika slags källor är {count}, omfattningen {scope} kräver minst {limit}",
		                 "the number of different types of evidence is {count}; scope {scope} requires at least {limit}"),
		.cure = TEXT("Lisää näyttöä eri lähteistä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_missing },
	{ .says = {
		.id = "evidence/outdated", .severity = SEVERITY_WARNING, .waivable = true, .basis = "kansallinen lapsistrategia ja MLL 2025",
		.sentence = TEXT("näyttö {evidence} on vanhentunut ({date})",
		                 "kunskapsunderlaget {evidence} är föråldrat ({date})",
		                 "evidence {evidence} is out of date ({date})"),
		.cure = TEXT("Hanki tuoreempaa tietoa tai kirjaa epävarmuus.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_outdated },
	{ .says = {
		.id = "evidence/quality-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "kansallinen lapsistrategia ja MLL 2025",
		.sentence = TEXT("lapsilta saadun tiedon {id} laatua ei ole arvioitu: {key}",
		                 "kvaliteten på informationen {id} från barn har inte bedömts: {key}",
		                 "the quality of the information {id} from children has not been assessed: {key}"),
		.cure = TEXT("Arvioi, onko tieto ajantasaista, liittyykö se asiaan ja onko se riittävän kattavaa.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_quality_missing },
	{ .says = {
		.id = "evidence/gaps-not-stated", .severity = SEVERITY_ERROR, .waivable = true, .basis = "Lastensuojelun Keskusliitto",
		.sentence = TEXT("näytöstä {evidence} ei kerrota, mitä siitä ei selviä",
		                 "för kunskapsunderlaget {evidence} anges inte vad man inte vet",
		                 "evidence {evidence} does not say what is not known"),
		.cure = TEXT("Kirjaa, mitä tiedosta ei selviä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_FULL, .check = check_gaps_not_stated },
	{ .says = {
		.id = "evidence/own-sources-only", .severity = SEVERITY_NOTE, .waivable = true, .basis = "GC14 §99",
		.sentence = TEXT("näyttö perustuu vain viranomaisen omiin tietoihin",
		                 "kunskapsunderlaget bygger enbart på myndighetens egna uppgifter",
		                 "the evidence rests only on the authority's own information"),
		.cure = TEXT("Käytä myös lasten, vanhempien, järjestöjen, asiantuntijoiden tai tutkimuksen tietoa.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_FULL, .check = check_own_sources_only },
	{ .says = {
		.id = "evidence/weak-alone", .severity = SEVERITY_WARNING, .waivable = true, .basis = "kansallinen lapsistrategia ja MLL 2025",
		.sentence = TEXT("vaikutus {impact} perustuu vain heikkoon näyttöön",
		                 "konsekvensen {impact} bygger enbart på svagt kunskapsunderlag",
		                 "impact {impact} rests only on weak evidence"),
		.cure = TEXT("Hanki parempaa tietoa tai kirjaa epävarmuus suureksi.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_weak_alone },
	{ .says = {
		.id = "evidence/does-not-cover", .severity = SEVERITY_WARNING, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("vaikutuksen {impact} näyttö ei koske ikäryhmää {band}",
		                 "kunskapsunderlaget för konsekvensen {impact} gäller inte åldersgruppen {band}",
		                 "the evidence of impact {impact} does not cover age band {band}"),
		.cure = TEXT("Lisää ikäryhmää koskevaa tietoa tai kirjaa epävarmuus.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_does_not_cover },
};
const struct rule_set rules_evidence = RULE_SET(table);
