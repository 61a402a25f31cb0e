/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "conclusions/missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "lapsivaikutusten arvioinnin laatukriteerit",
		.sentence = TEXT("johtopäätökset puuttuvat",
		                 "slutsatserna saknas",
		                 "the conclusions are missing"),
		.cure = TEXT("Kirjaa tiivistelmä ja se, onko esitys lapsen edun mukainen.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_missing },
	{ .says = {
		.id = "conclusions/weighty-reasons-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRC 3; GC14",
		.sentence = TEXT("vaihtoehto {option} ei ole kaikilta osin lapsen edun mukainen, mutta painavat syyt puuttuvat",
		                 "alternativet {option} är inte till alla delar förenligt med barnets bästa, men vägande skäl saknas",
		                 "option {option} is not fully consistent with the best interests of the child, but weighty reasons are missing"),
		.cure = TEXT("Kirjaa painavat syyt ja se, miten haitta korvataan.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_weighty_reasons_missing },
	{ .says = {
		.id = "conclusions/contradicts-impacts", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("johtopäätösten mukaan esitys on lapsen edun mukainen, mutta vaikutus {impact} on kielteinen (luokka {class})",
		                 "enligt slutsatserna är förslaget förenligt med barnets bästa, men konsekvensen {impact} är negativ (klass {class})",
		                 "the conclusions call the proposal consistent with the best interests of the child, but impact {impact} is negative (class {class})"),
		.cure = TEXT("Tarkista johtopäätös tai kerro tiivistelmässä, miksi haitta ei muuta sitä.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_contradicts_impacts },
	{ .says = {
		.id = "conclusions/weak-basis", .severity = SEVERITY_WARNING, .waivable = true, .basis = "Barnombudsmannen",
		.sentence = TEXT("vaikutuksista {count}/{total} on tuntemattomia, mutta lisäselvitystä ei suositella",
		                 "av konsekvenserna är {count}/{total} okända, men ingen tilläggsutredning rekommenderas",
		                 "{count}/{total} of the impacts are unknown, but no further study is recommended"),
		.cure = TEXT("Suosittele lisäselvitystä tai asian palauttamista valmisteltavaksi.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_weak_basis },
	{ .says = {
		.id = "conclusions/recommendations-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "GC14 §99",
		.sentence = TEXT("suosituksia ei ole",
		                 "rekommendationer saknas",
		                 "there are no recommendations"),
		.cure = TEXT("Kirjaa suositukset muutoksista, vaihtoehdoista ja parannuksista.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_FULL, .check = check_recommendations_missing },
	{ .says = {
		.id = "conclusions/recommendation-incomplete", .severity = SEVERITY_WARNING, .waivable = true, .basis = "Trafikverket",
		.sentence = TEXT("suosituksesta {recommendation} puuttuu \"{key}\"",
		                 "för rekommendationen {recommendation} saknas \"{key}\"",
		                 "recommendation {recommendation} lacks \"{key}\""),
		.cure = TEXT("Kirjaa suositukselle vastuutaho, määräaika ja päätöksen jälkeen käsittely.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_recommendation_incomplete },
	{ .says = {
		.id = "conclusions/decision-deviates", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRC 3; Barnombudsmannen",
		.sentence = TEXT("päätös {option} poikkeaa perustelematta lapsille parhaasta vaihtoehdosta",
		                 "beslutet {option} avviker utan motivering från det alternativ som är bäst för barnen",
		                 "the decision {option} departs without a reason from the option best for children"),
		.cure = TEXT("Kirjaa, miksi lapsille parasta vaihtoehtoa ei valittu.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_decision_deviates },
};
const struct rule_set rules_conclusions = RULE_SET(table);
