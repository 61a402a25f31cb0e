/* SPDX-License-Identifier: EUPL-1.2 */
#include "option.h"

#include <stddef.h>

#include "checks.h"

static const struct field fields_of_new_service[] = {
	{ .key = KEY_NAME, TEXT_AT(struct new_service, name), .need = NEED_ALWAYS,
		.label = TEXT("Uuden palvelun nimi", "Den nya tjänstens namn", "Name of the new service"),
		.help = TEXT("Kirjoita avattavan palvelun nimi.",
		             "Skriv namnet på tjänsten som öppnas.",
		             "Write the name of the service to be opened.") },
	{ .key = KEY_IMPACT, WORD_AT(struct new_service, impact, impact_type), .need = NEED_ALWAYS,
		.label = TEXT("Vaikutustyyppi", "Konsekvenstyp", "Impact type"),
		.help = TEXT("Valitse, vaikuttaako palvelu lapsiin suoraan, välillisesti, yhteisöllisesti vai ei merkittävästi.",
		             "Välj om tjänstens inverkan på barn är direkt, indirekt, kollektiv eller inte betydande.",
		             "Choose whether the service affects children directly, indirectly, communally or not significantly.") },
	{ .key = KEY_AGE_BANDS, BANDS_AT(struct new_service, age_bands), .need = NEED_ALWAYS,
		.label = TEXT("Ikäryhmät", "Åldersgrupper", "Age bands"),
		.help = TEXT("Luettele ikäryhmät, joille uusi palvelu on tarkoitettu.",
		             "Räkna upp åldersgrupperna som den nya tjänsten är avsedd för.",
		             "List the age bands the new service is meant for.") },
};
const struct record record_new_service = { RECORD_OF(new_service, "decision.options.changes.new_service") };

static const struct field fields_of_change[] = {
	{ .key = KEY_SERVICE, STRING_AT(struct change, service), .need = NEED_SOMETIMES,
		.label = TEXT("Palvelu", "Tjänst", "Service"),
		.help = TEXT("Anna palvelun tunnus tai kustannuspaikka palveluluettelosta.",
		             "Ange tjänstens beteckning eller kostnadsställe i tjänstekatalogen.",
		             "Give the id or cost centre of the service in the catalogue.") },
	{ .key = KEY_NEW_SERVICE, RECORD_AT(struct change, new_service, new_service), .need = NEED_SOMETIMES,
		.label = TEXT("Uusi palvelu", "Ny tjänst", "New service"),
		.help = TEXT("Kuvaa avattava palvelu, jota ei vielä ole palveluluettelossa.",
		             "Beskriv den tjänst som öppnas och som ännu inte finns i tjänstekatalogen.",
		             "Describe the service to be opened that is not in the catalogue yet.") },
	{ .key = KEY_CHANGE, WORD_AT(struct change, change, change_kind), .need = NEED_ALWAYS,
		.label = TEXT("Muutos", "Ändring", "Change"),
		.help = TEXT("Valitse, mitä palvelulle tehdään, esimerkiksi suljetaan.",
		             "Välj vad som görs med tjänsten, till exempel stängs.",
		             "Choose what happens to the service, for example close.") },
	{ .key = KEY_COST, MONEY_AT(struct change, cost),
		.label = TEXT("Kustannusmuutos", "Kostnadsändring", "Cost change"),
		.help = TEXT("Anna muutos euroina vuodessa; säästö on negatiivinen.",
		             "Ange ändringen i euro per år; en besparing är negativ.",
		             "Give the change in euros per year; a saving is negative.") },
	{ .key = KEY_CLIENTS, COUNTS_AT(struct change, clients),
		.label = TEXT("Muutos koskee asiakkaita", "Ändringen gäller klienter", "Clients reached"),
		.help = TEXT("Anna ikäryhmittäin, kuinka montaa asiakasta muutos koskee; ilman tätä käytetään palveluluettelon määriä.",
		             "Ange hur många klienter ändringen gäller i varje åldersgrupp; annars används antalen i tjänstekatalogen.",
		             "Give the number of clients the change reaches in each age band; by default those of the catalogue.") },
};
static void check_change(struct reading *reading, const struct node *map, void *into)
{
	static const struct text reason = TEXT("uusi palvelu voidaan kuvata vain, kun muutos on avataan",
	                                       "en ny tjänst kan beskrivas bara när ändringen är öppnas",
	                                       "a new service can be described only when the change is open");
	const struct change *change = into;
	if (change->new_service == NULL)
		need_keys(reading, map, (const enum key[]){ KEY_SERVICE }, 1);
	else if (change->change != CHANGE_KIND_UNSET && change->change != CHANGE_KIND_OPEN)
		refuse_key(reading, change, KEY_NEW_SERVICE, reason);
}

const struct record record_change = { RECORD_OF(change, "decision.options.changes"), .check = check_change };

static const struct field fields_of_option[] = {
	{ .key = KEY_ID, ID_AT(struct option, id), .need = NEED_ALWAYS,
		.label = TEXT("Tunnus", "Beteckning", "Id"),
		.help = TEXT("Anna vaihtoehdolle tunnus, esimerkiksi VE0 tai VE1.",
		             "Ge alternativet en beteckning, till exempel VE0 eller VE1.",
		             "Give the option an id, for example VE0 or VE1.") },
	{ .key = KEY_NAME, TEXT_AT(struct option, name), .need = NEED_ALWAYS,
		.label = TEXT("Vaihtoehdon nimi", "Alternativets namn", "Name of the option"),
		.help = TEXT("Nimeä vaihtoehto muutamalla sanalla.",
		             "Ge alternativet ett namn med några ord.",
		             "Name the option in a few words.") },
	{ .key = KEY_DESCRIPTION, TEXT_AT(struct option, description),
		.label = TEXT("Kuvaus", "Beskrivning", "Description"),
		.help = TEXT("Kuvaa, mitä vaihtoehdossa tehdään.",
		             "Beskriv vad som görs i alternativet.",
		             "Describe what is done in the option.") },
	{ .key = KEY_ZERO, FLAG_AT(struct option, zero),
		.label = TEXT("Nollavaihtoehto", "Nollalternativ", "Zero option"),
		.help = TEXT("Merkitse kyllä vaihtoehtoon, jossa nykytila jatkuu.",
		             "Ange ja för det alternativ där nuläget fortsätter.",
		             "Mark true for the option in which the present state goes on.") },
	{ .key = KEY_INCLUDES, STRINGS_AT(struct option, includes),
		.label = TEXT("Sisältää päätökset", "Omfattar besluten", "Includes decisions"),
		.help = TEXT("Luettele jo tehdyt päätökset, jotka sisältyvät nykytilaan.",
		             "Räkna upp de redan fattade beslut som ingår i nuläget.",
		             "List the decisions already made that are part of the present state.") },
	{ .key = KEY_PROPOSED, FLAG_AT(struct option, proposed),
		.label = TEXT("Esitetty", "Föreslaget", "Proposed"),
		.help = TEXT("Merkitse kyllä vaihtoehtoon, jota esitetään päätettäväksi.",
		             "Ange ja för det alternativ som föreslås för beslut.",
		             "Mark true for the option that is proposed.") },
	{ .key = KEY_BEST_FOR_CHILDREN, FLAG_AT(struct option, best_for_children),
		.label = TEXT("Lapsille paras", "Bäst för barnen", "Best for children"),
		.help = TEXT("Merkitse kyllä vaihtoehtoon, joka on lapsille paras; merkitse kaikki, jos usea on yhtä hyvä.",
		             "Ange ja för det alternativ som är bäst för barnen; ange alla, om flera är lika bra.",
		             "Mark true for the option that is best for children, or for all that are equally good.") },
	{ .key = KEY_CHILDRENS_VIEW, WORD_AT(struct option, childrens_view, childrens_view),
		.label = TEXT("Lasten kanta", "Barnens ståndpunkt", "Children's view"),
		.help = TEXT("Valitse, mitä lapset ovat mieltä vaihtoehdosta.",
		             "Välj vad barnen anser om alternativet.",
		             "Choose what children think of the option.") },
	{ .key = KEY_REJECTED, TEXT_AT(struct option, rejected),
		.label = TEXT("Hylkäysperuste", "Förkastningsgrund", "Why rejected"),
		.help = TEXT("Kerro, miksi vaihtoehtoa ei voida toteuttaa.",
		             "Berätta varför alternativet inte kan genomföras.",
		             "Say why the option is not feasible.") },
	{ .key = KEY_CHANGES, RECORDS_AT(struct option, changes, change), .need = NEED_SOMETIMES, .may_be_empty = true,
		.label = TEXT("Palvelujen muutokset", "Ändringar i tjänsterna", "Changes in services"),
		.help = TEXT("Luettele, miten palvelut muuttuvat tässä vaihtoehdossa; kirjoita tyhjä luettelo [], jos mikään ei muutu.",
		             "Räkna upp hur tjänsterna ändras i detta alternativ; skriv en tom lista [] om inget ändras.",
		             "List how services change in this option; write an empty list [] if none does.") },
	{ .key = KEY_IMPACTS, RECORDS_AT(struct option, impacts, impact),
		.label = TEXT("Vaikutukset lapsiin", "Konsekvenser för barn", "Impacts on children"),
		.help = TEXT("Kirjaa vaihtoehdon vaikutukset lapsiin, yksi kohta kutakin vaikutusta kohti.",
		             "Anteckna alternativets konsekvenser för barn, en post för varje konsekvens.",
		             "Record the option's impacts on children, one entry for each impact.") },
};
const struct record record_option = { RECORD_OF(option, "decision.options") };
