/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "waiver/expired", .severity = SEVERITY_WARNING, .waivable = false, .basis = "own",
		.sentence = TEXT("säännön {rule} poikkeus päättyi {date}",
		                 "undantaget från regeln {rule} upphörde {date}",
		                 "the waiver of rule {rule} expired on {date}"),
		.cure = TEXT("Korjaa havainto tai päätä uudesta määräaikaisesta poikkeuksesta.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_expired },
	{ .says = {
		.id = "waiver/stale", .severity = SEVERITY_WARNING, .waivable = false, .basis = "own",
		.sentence = TEXT("säännön {rule} poikkeus ei kohdistu mihinkään havaintoon",
		                 "undantaget från regeln {rule} gäller ingen iakttagelse",
		                 "the waiver of rule {rule} matches no finding"),
		.cure = TEXT("Poista poikkeus tai korjaa sen sääntö ja kohde.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_stale },
	{ .says = {
		.id = "waiver/self-approved", .severity = SEVERITY_ERROR, .waivable = false, .basis = "own",
		.sentence = TEXT("säännön {rule} poikkeuksen on hyväksynyt valmistelija: \"{value}\"",
		                 "undantaget från regeln {rule} har godkänts av beredaren: \"{value}\"",
		                 "the waiver of rule {rule} was approved by the preparer: \"{value}\""),
		.cure = TEXT("Pyydä hyväksyntä joltakulta muulta kuin valmistelijalta.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_self_approved },
	{ .says = {
		.id = "waiver/too-long", .severity = SEVERITY_WARNING, .waivable = false, .basis = "own",
		.sentence = TEXT("säännön {rule} poikkeus kestää {count} päivää, ohje on enintään {limit}",
		                 "undantaget från regeln {rule} varar {count} dagar, anvisningen är högst {limit}",
		                 "the waiver of rule {rule} lasts {count} days; the guideline is at most {limit}"),
		.cure = TEXT("Lyhennä poikkeuksen voimassaoloa.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_too_long },
	{ .says = {
		.id = "waiver/not-allowed", .severity = SEVERITY_ERROR, .waivable = false, .basis = "own",
		.sentence = TEXT("säännöstä {rule} ei voi poiketa",
		                 "undantag från regeln {rule} får inte beviljas",
		                 "rule {rule} cannot be waived"),
		.cure = TEXT("Poista poikkeus ja korjaa havainto.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_ALL, .check = check_not_allowed },
};
const struct rule_set rules_waiver = RULE_SET(table);
