/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "privacy/personal-identity-code", .severity = SEVERITY_ERROR, .waivable = false, .basis = "EU 2016/679",
		.sentence = TEXT("tekstissä on henkilötunnus",
		                 "texten innehåller en personbeteckning",
		                 "the text contains a personal identity code"),
		.cure = TEXT("Poista henkilötunnus tekstistä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_personal_identity_code },
	{ .says = {
		.id = "privacy/contact-details", .severity = SEVERITY_ERROR, .waivable = false, .basis = "EU 2016/679",
		.sentence = TEXT("tekstissä on puhelinnumero tai sähköpostiosoite",
		                 "texten innehåller ett telefonnummer eller en e-postadress",
		                 "the text contains a telephone number or an e-mail address"),
		.cure = TEXT("Poista yhteystieto tekstistä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_contact_details },
	{ .says = {
		.id = "privacy/identifiable-text", .severity = SEVERITY_WARNING, .waivable = false, .basis = "EU 2016/679; own",
		.sentence = TEXT("tekstistä voi tunnistaa lapsen",
		                 "ett barn kan kännas igen i texten",
		                 "a child may be recognised from the text"),
		.cure = TEXT("Poista ikä, paikka tai pieni lukumäärä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_identifiable_text },
	{ .says = {
		.id = "privacy/individual-case", .severity = SEVERITY_ERROR, .waivable = false, .basis = "CRC 3",
		.sentence = TEXT("yksittäisen lapsen asia ei kuulu lapsivaikutusten arviointiin",
		                 "ett enskilt barns ärende hör inte till bedömningen av konsekvenser för barn",
		                 "the matter of an individual child does not belong in a child impact assessment"),
		.cure = TEXT("Poista lapsen tiedot ja tee lapsen edun tapauskohtainen arviointi.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_individual_case },
};
const struct rule_set rules_privacy = RULE_SET(table);
