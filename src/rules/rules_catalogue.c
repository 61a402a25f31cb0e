/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule.h"
#include "rule_tools.h"

static const struct rule table[] = {
	{ .says = {
		.id = "catalogue/direct-incomplete", .severity = SEVERITY_ERROR, .waivable = true, .basis = "Kymenlaakson palveluluokitus",
		.sentence = TEXT("suoralta palvelulta {service} puuttuu \"{key}\"",
		                 "den direkta tjänsten {service} saknar \"{key}\"",
		                 "the direct service {service} lacks \"{key}\""),
		.cure = TEXT("Lisää palvelun ikäryhmät ja asiakasmäärät ikäryhmittäin.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_direct_incomplete },
	{ .says = {
		.id = "catalogue/indirect-without-shares", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("välilliseltä palvelulta {service} puuttuu \"{key}\", joten lapsiosuus lasketaan väestöstä",
		                 "den indirekta tjänsten {service} saknar \"{key}\", så barnandelen räknas ur befolkningen",
		                 "the indirect service {service} lacks \"{key}\", so the child share is taken from the population"),
		.cure = TEXT("Lisää lapsiperheissä elävien asiakkaiden ja lasten osuus lähteineen.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_indirect_without_shares },
	{ .says = {
		.id = "catalogue/class-contradicts-clients", .severity = SEVERITY_ERROR, .waivable = true, .basis = "Kymenlaakson palveluluokitus",
		.sentence = TEXT("palvelun {service} luokka {type} on ristiriidassa asiakastietojen kanssa",
		                 "klassen {type} för tjänsten {service} strider mot klientuppgifterna",
		                 "class {type} of service {service} contradicts its client data"),
		.cure = TEXT("Korjaa palvelun vaikutustyyppi tai asiakastiedot.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_class_contradicts_clients },
	{ .says = {
		.id = "catalogue/band-client-mismatch", .severity = SEVERITY_ERROR, .waivable = true, .basis = "Kymenlaakson palveluluokitus",
		.sentence = TEXT("palvelulla {service} on asiakkaita ikäryhmässä {band}, joka puuttuu sen ikäryhmistä",
		                 "tjänsten {service} har klienter i åldersgruppen {band}, som saknas bland dess åldersgrupper",
		                 "service {service} has clients in age band {band}, which is missing from its age bands"),
		.cure = TEXT("Lisää ikäryhmä palvelun ikäryhmiin tai korjaa asiakasmäärä.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_band_client_mismatch },
	{ .says = {
		.id = "catalogue/clients-exceed-population", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("palvelun {service} asiakasmäärä {count} ikäryhmässä {band} ylittää väestön määrän {limit}",
		                 "antalet klienter {count} i åldersgruppen {band} för tjänsten {service} överstiger befolkningen {limit}",
		                 "service {service} has {count} clients in age band {band}, more than the population {limit}"),
		.cure = TEXT("Tarkista asiakasmäärä, sen yksikkö ja väestötiedot.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_clients_exceed_population },
	{ .says = {
		.id = "catalogue/duplicate-cost-centre", .severity = SEVERITY_ERROR, .waivable = true, .basis = "own",
		.sentence = TEXT("kustannuspaikka \"{value}\" on samaan aikaan palveluilla {service} ja {other}",
		                 "kostnadsstället \"{value}\" hör samtidigt till tjänsterna {service} och {other}",
		                 "cost centre \"{value}\" belongs to services {service} and {other} at the same time"),
		.cure = TEXT("Korjaa kustannuspaikka tai rajaa palvelujen voimassaoloajat.",
		             "@@SV",
		             "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_duplicate_cost_centre },
	{ .says = {
		.id = "catalogue/classification-outdated", .severity = SEVERITY_WARNING, .waivable = true, .basis = "own",
		.sentence = TEXT("palvelun {service} luokittelua ei ole tarkistettu {limit} kuukauteen",
		                 "klassificeringen av tjänsten {service} har inte granskats på {limit} månader",
		                 "the classification of service {service} has not been reviewed for {limit} months"),
		.cure = TEXT("Tarkista luokittelu ja kirjaa tarkistuspäivä.", "@@SV", "@@EN"),
	  },
	  .scope = RULE_CATALOGUE, .check = check_classification_outdated },
};
const struct rule_set rules_catalogue = RULE_SET(table);
