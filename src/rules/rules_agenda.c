/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "agenda/missing", .severity = SEVERITY_ERROR, .waivable = false, .basis = "laki 612/2021 6-7 §",
		.sentence = TEXT("pykälän {section} asiasta ei ole lapsivaikutusten arviointia eikä perusteltua rajausta",
		                 "för ärendet i paragraf {section} finns varken bedömning av konsekvenser för barn eller motiverad avgränsning",
		                 "item {section} has neither a child impact assessment nor a reasoned exclusion"),
		.cure = TEXT("Tee asiasta arviointi tai kirjaa rajausperuste.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_AGENDA, .check = check_missing },
	{ .says = {
		.id = "agenda/ambiguous", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("pykälän {section} asianumero on usealla arvioinnilla ({count})",
		                 "flera bedömningar ({count}) har ärendenumret i paragraf {section}",
		                 "several assessments ({count}) have the record number of item {section}"),
		.cure = TEXT("Kirjoita esityslistan asiaan sen arvioinnin tunnus, joka koskee asiaa.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_AGENDA, .check = check_ambiguous },
	{ .says = {
		.id = "agenda/stale", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("pykälän {section} arviointi {decision} on vanhentunut",
		                 "bedömningen {decision} för paragraf {section} är föråldrad",
		                 "the assessment {decision} of item {section} is stale"),
		.cure = TEXT("Päivitä arviointi.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_AGENDA, .check = check_stale },
	{ .says = {
		.id = "agenda/unfinished", .severity = SEVERITY_ERROR, .waivable = true, .basis = "ENYA 2020",
		.sentence = TEXT("pykälän {section} arviointi {decision} on keskeneräinen, virheitä {count}",
		                 "bedömningen {decision} för paragraf {section} är ofullbordad, antal fel {count}",
		                 "the assessment {decision} of item {section} is unfinished, errors {count}"),
		.cure = TEXT("Korjaa arvioinnin virheet ennen kokousta.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_AGENDA, .check = check_unfinished },
	{ .says = {
		.id = "agenda/exclusion-incomplete", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("pykälän {section} rajauksesta puuttuu \"{key}\"",
		                 "för avgränsningen i paragraf {section} saknas \"{key}\"",
		                 "the exclusion of item {section} lacks \"{key}\""),
		.cure = TEXT("Kirjaa rajauksen syy, viite ja hyväksyjä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_AGENDA, .check = check_exclusion_incomplete },
	{ .says = {
		.id = "agenda/contradiction", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("pykälän {section} tiedot ovat ristiriidassa päätöstiedoston {decision} kanssa",
		                 "uppgifterna i paragraf {section} strider mot beslutsfilen {decision}",
		                 "item {section} contradicts the decision file {decision}"),
		.cure = TEXT("Korjaa asianumero, arvioinnin tunnus tai rajaus.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_AGENDA, .check = check_contradiction },
	{ .says = {
		.id = "agenda/same-reason", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("sama syy toistuu {count} asian rajauksessa: \"{value}\"",
		                 "samma skäl upprepas i {count} avgränsningar: \"{value}\"",
		                 "the same reason is repeated in {count} exclusions: \"{value}\""),
		.cure = TEXT("Perustele jokainen rajaus asian omista lähtökohdista.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_AGENDA, .check = check_same_reason },
};
const struct rule_set rules_agenda = RULE_SET(table);
