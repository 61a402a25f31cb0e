/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "budget/band-sum", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("palvelun {service} jakoperusteen osuuksien summa on {sum}, sen pitää olla 1",
		                 "summan av andelarna i fördelningsgrunden för tjänsten {service} är {sum}, den ska vara 1",
		                 "the shares in the allocation key of service {service} sum to {sum}; the sum must be 1"),
		.cure = TEXT("Korjaa ikäryhmien osuudet niin, että summa on tasan 1.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_band_sum },
	{ .says = {
		.id = "budget/key-not-verifiable", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("palvelun {service} lapsiosuutta ei voi tarkistaa, koska tiedolta {key} puuttuu lähde tai se on vanha",
		                 "barnandelen för tjänsten {service} kan inte kontrolleras, eftersom uppgiften {key} saknar källa eller är gammal",
		                 "the child share of service {service} cannot be verified, because {key} has no source or is old"),
		.cure = TEXT("Kirjaa tuore lähde ja vuosi tai jakoperusteen syy.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_key_not_verifiable },
	{ .says = {
		.id = "budget/mixed-basis", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("palveluluettelossa on sekaisin {value} ja {other}",
		                 "i tjänstekatalogen blandas {value} och {other}",
		                 "the catalogue mixes {value} and {other}"),
		.cure = TEXT("Anna kaikki kustannukset samalla laskentatavalla.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_mixed_basis },
	{ .says = {
		.id = "budget/population-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("alueen {area} väestötiedot puuttuvat vuodelta {year}",
		                 "befolkningsuppgifter för området {area} saknas för år {year}",
		                 "population data of area {area} is missing for {year}"),
		.cure = TEXT("Lisää alueen väestö ikävuosittain väestötietoihin.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_population_missing },
	{ .says = {
		.id = "budget/change-cost", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("palvelun {service} muutoksesta ({change}) puuttuu kustannus tai sen etumerkki on väärä",
		                 "kostnaden för ändringen ({change}) av tjänsten {service} saknas eller har fel förtecken",
		                 "the cost of the change ({change}) to service {service} is missing or has the wrong sign"),
		.cure = TEXT("Anna kustannusmuutos euroina vuodessa niin, että säästö on negatiivinen.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_LIGHT, .check = check_change_cost },
};
const struct rule_set rules_budget = RULE_SET(table);
