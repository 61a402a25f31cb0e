/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "process/date-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("päivämäärä \"{key}\" puuttuu",
		                 "datumet \"{key}\" saknas",
		                 "date \"{key}\" is missing"),
		.cure = TEXT("Kirjaa päivämäärä; myös suunniteltu päivä kelpaa.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_date_missing },
	{ .says = {
		.id = "process/date-order", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("{key} {date} on aiemmin kuin {other} {limit}",
		                 "{key} {date} infaller före {other} {limit}",
		                 "{key} {date} is earlier than {other} {limit}"),
		.cure = TEXT("Korjaa päivämäärät oikeaan järjestykseen.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_date_order },
	{ .says = {
		.id = "process/ready-after-decision", .severity = SEVERITY_ERROR, .waivable = true, .basis = "kansallinen lapsistrategia",
		.sentence = TEXT("arviointi valmistuu {date} eli vasta päätöksen {limit} jälkeen",
		                 "bedömningen blir klar {date}, alltså först efter beslutet {limit}",
		                 "the assessment is ready on {date}, only after the decision of {limit}"),
		.cure = TEXT("Siirrä päätöstä, kunnes arviointi on valmis.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_ready_after_decision },
	{ .says = {
		.id = "process/too-late", .severity = SEVERITY_WARNING, .waivable = true, .basis = "kysely hyvinvointialueiden päättäjille",
		.sentence = TEXT("arviointi ajoittuu liian myöhään: {key} {date}, kokous {limit}",
		                 "bedömningen infaller för sent: {key} {date}, sammanträdet {limit}",
		                 "the assessment comes too late: {key} {date}, meeting {limit}"),
		.cure = TEXT("Aloita arviointi ennen vaihtoehtojen lukitsemista ja jätä päättäjille aikaa lukea se.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_too_late },
	{ .says = {
		.id = "process/self-approved", .severity = SEVERITY_ERROR, .waivable = true, .basis = "CRWIA",
		.sentence = TEXT("\"{key}\" on sama kuin valmistelija: \"{value}\"",
		                 "\"{key}\" är samma som beredaren: \"{value}\"",
		                 "\"{key}\" is the same as the preparer: \"{value}\""),
		.cure = TEXT("Nimeä tehtävään joku muu kuin valmistelija.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_self_approved },
	{ .says = {
		.id = "process/proposal-changed", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("esitys \"{file}\" on muuttunut arvioinnin jälkeen",
		                 "förslaget \"{file}\" har ändrats efter bedömningen",
		                 "the proposal \"{file}\" has changed since the assessment"),
		.cure = TEXT("Päivitä arviointi muuttuneen esityksen mukaiseksi ja kirjaa uusi tarkiste.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_proposal_changed },
};
const struct rule_set rules_process = RULE_SET(table);
