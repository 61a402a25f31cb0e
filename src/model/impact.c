/* SPDX-License-Identifier: EUPL-1.2 */
#include "impact.h"

#include <stddef.h>

#include "checks.h"

static const struct field fields_of_sensitivity_given[] = {
	{ .key = KEY_LEVEL, WORD_AT(struct sensitivity_given, level, sensitivity), .need = NEED_ALWAYS,
		.label = TEXT("Herkkyyden taso", "Känslighetens nivå", "Level of sensitivity"),
		.help = TEXT("Valitse herkkyyden taso.",
		             "Välj känslighetens nivå.",
		             "Choose the level of sensitivity.") },
	{ .key = KEY_REASON, TEXT_AT(struct sensitivity_given, reason), .need = NEED_FULL,
		.label = TEXT("Herkkyyden perustelu",
		              "Motivering till känsligheten",
		              "Reason for the sensitivity"),
		.help = TEXT("Perustele herkkyys yhdellä virkkeellä.",
		             "Motivera känsligheten med en mening.",
		             "Give the reason for the sensitivity in one sentence.") },
};
const struct record record_sensitivity_given = { RECORD_OF(sensitivity_given, "decision.options.impacts.sensitivity") };

static const struct field fields_of_right[] = {
	{ .key = KEY_ARTICLE, WORD_AT(struct right, article, article), .need = NEED_ALWAYS,
		.label = TEXT("Artikla", "Artikel", "Article"),
		.help = TEXT("Anna artiklan numero 1–42.",
		             "Ange artikelns nummer 1–42.",
		             "Give the number of the article, 1–42.") },
	{ .key = KEY_EFFECT, WORD_AT(struct right, effect, right_effect), .need = NEED_ALWAYS,
		.label = TEXT("Oikeuden toteutuminen", "Inverkan på rättigheten", "Effect on the right"),
		.help = TEXT("Valitse, miten oikeuden toteutuminen muuttuu.",
		             "Välj hur förverkligandet av rättigheten ändras.",
		             "Choose how the realisation of the right changes.") },
};
const struct record record_right = { RECORD_OF(right, "decision.options.impacts.rights") };

static const struct field fields_of_uncertainty_given[] = {
	{ .key = KEY_LEVEL, WORD_AT(struct uncertainty_given, level, uncertainty), .need = NEED_ALWAYS,
		.label = TEXT("Epävarmuuden taso", "Osäkerhetens nivå", "Level of uncertainty"),
		.help = TEXT("Valitse epävarmuuden taso.",
		             "Välj osäkerhetens nivå.",
		             "Choose the level of uncertainty.") },
	{ .key = KEY_UNKNOWN, TEXT_AT(struct uncertainty_given, unknown),
		.label = TEXT("Mitä ei tiedetä", "Vad man inte vet", "What is not known"),
		.help = TEXT("Kerro, mitä vaikutuksesta ei tiedetä.",
		             "Berätta vad man inte vet om konsekvensen.",
		             "Say what is not known about the impact.") },
};
const struct record record_uncertainty_given = { RECORD_OF(uncertainty_given, "decision.options.impacts.uncertainty") };

static const struct field fields_of_impact[] = {
	{ .key = KEY_ID, ID_AT(struct impact, id), .need = NEED_ALWAYS,
		.label = TEXT("Tunnus", "Beteckning", "Id"),
		.help = TEXT("Anna vaikutukselle tunnus, esimerkiksi V1.",
		             "Ge konsekvensen en beteckning, till exempel V1.",
		             "Give the impact an id, for example V1.") },
	{ .key = KEY_DOMAIN, WORD_AT(struct impact, domain, domain), .need = NEED_ALWAYS,
		.label = TEXT("Osa-alue", "Delområde", "Domain"),
		.help = TEXT("Valitse lapsen elämän osa-alue, johon vaikutus kohdistuu.",
		             "Välj det delområde av barnets liv som konsekvensen gäller.",
		             "Choose the domain of the child's life that is affected.") },
	{ .key = KEY_AGE_BANDS, BANDS_AT(struct impact, age_bands), .need = NEED_ALWAYS,
		.label = TEXT("Ikäryhmät", "Åldersgrupper", "Age bands"),
		.help = TEXT("Luettele yksitellen ikäryhmät, joihin vaikutus kohdistuu.",
		             "Räkna upp var för sig de åldersgrupper som konsekvensen gäller.",
		             "List one by one the age bands the impact falls on.") },
	{ .key = KEY_GROUPS, WORDS_AT(struct impact, groups, group),
		.label = TEXT("Lapsiryhmät", "Grupper av barn", "Groups of children"),
		.help = TEXT("Luettele lapsiryhmät, joihin vaikutus kohdistuu erityisesti.",
		             "Räkna upp de grupper av barn som konsekvensen särskilt gäller.",
		             "List the groups of children who are specially affected.") },
	{ .key = KEY_AREAS, AREAS_AT(struct impact, areas),
		.label = TEXT("Vaikutuksen alueet", "Konsekvensens områden", "Areas of the impact"),
		.help = TEXT("Luettele alueet, joilla vaikutus tuntuu.",
		             "Räkna upp områdena där konsekvensen märks.",
		             "List the areas where the impact is felt.") },
	{ .key = KEY_SERVICES, STRINGS_AT(struct impact, services),
		.label = TEXT("Muuttuvat palvelut", "Tjänster som ändras", "Services changed"),
		.help = TEXT("Luettele ne muuttuvat palvelut, joista vaikutus syntyy; jätä pois, jos se syntyy kaikista.",
		             "Räkna upp de tjänster som ändras och som konsekvensen uppstår av; utelämna om den uppstår av alla.",
		             "List the changed services that cause the impact; leave out if all of them do.") },
	{ .key = KEY_DIRECTION, WORD_AT(struct impact, direction, direction), .need = NEED_ALWAYS,
		.label = TEXT("Suunta", "Riktning", "Direction"),
		.help = TEXT("Valitse vaikutuksen suunta; kirjaa hyöty ja haitta eri kohtiin.",
		             "Välj konsekvensens riktning; anteckna nytta och skada som olika poster.",
		             "Choose the direction of the impact; record benefit and harm as separate entries.") },
	{ .key = KEY_DIRECTNESS, WORD_AT(struct impact, directness, directness), .need = NEED_ALWAYS,
		.label = TEXT("Vaikutustapa", "Verkningssätt", "Directness"),
		.help = TEXT("Valitse, tuleeko vaikutus suoraan, välillisesti vai yhteisön kautta.",
		             "Välj om konsekvensen uppstår direkt, indirekt eller kollektivt.",
		             "Choose whether the impact comes directly, indirectly or through the community.") },
	{ .key = KEY_CHAIN, TEXTS_AT(struct impact, chain), .need = NEED_SOMETIMES,
		.label = TEXT("Vaikutusketju", "Effektkedja", "Chain of effects"),
		.help = TEXT("Kirjoita vaiheittain, miten vaikutus päätyy lapseen; vähintään kaksi vaihetta.",
		             "Skriv steg för steg hur konsekvensen når barnet; minst två steg.",
		             "Write step by step how the effect reaches the child; at least two steps.") },
	{ .key = KEY_MAGNITUDE, WORD_AT(struct impact, magnitude, magnitude), .need = NEED_SOMETIMES,
		.label = TEXT("Suuruus", "Storlek", "Magnitude"),
		.help = TEXT("Valitse, kuinka suuri muutos on lapsen kannalta.",
		             "Välj hur stor ändringen är för barnet.",
		             "Choose how large the change is for the child.") },
	{ .key = KEY_SENSITIVITY, RECORD_AT(struct impact, sensitivity, sensitivity_given), .need = NEED_LIGHT,
		.label = TEXT("Herkkyys", "Känslighet", "Sensitivity"),
		.help = TEXT("Arvioi, kuinka herkkiä muutokselle nämä lapset ovat, ja perustele.",
		             "Bedöm hur känsliga dessa barn är för ändringen och motivera.",
		             "Assess how sensitive these children are to the change, with a reason.") },
	{ .key = KEY_LIKELIHOOD, WORD_AT(struct impact, likelihood, likelihood), .need = NEED_SOMETIMES,
		.label = TEXT("Todennäköisyys", "Sannolikhet", "Likelihood"),
		.help = TEXT("Valitse, kuinka todennäköinen vaikutus on.",
		             "Välj hur sannolik konsekvensen är.",
		             "Choose how likely the impact is.") },
	{ .key = KEY_STARTS, WORD_AT(struct impact, starts, starts), .need = NEED_SOMETIMES,
		.label = TEXT("Alkaa", "Börjar", "Starts"),
		.help = TEXT("Valitse, milloin vaikutus alkaa.",
		             "Välj när konsekvensen börjar.",
		             "Choose when the impact starts.") },
	{ .key = KEY_DURATION, DURATION_AT(struct impact, duration), .need = NEED_SOMETIMES,
		.label = TEXT("Kesto", "Varaktighet", "Duration"),
		.help = TEXT("Anna kesto kuukausina tai valitse pysyvä, toistuva tai ei-tiedossa.",
		             "Ange varaktigheten i månader eller välj bestående, återkommande eller okänd.",
		             "Give the duration in months, or choose permanent, recurring or unknown.") },
	{ .key = KEY_REVERSIBILITY, WORD_AT(struct impact, reversibility, reversibility), .need = NEED_SOMETIMES,
		.label = TEXT("Palautuvuus", "Reversibilitet", "Reversibility"),
		.help = TEXT("Valitse, voidaanko vaikutus perua.",
		             "Välj om konsekvensen kan göras ogjord.",
		             "Choose whether the impact can be undone.") },
	{ .key = KEY_AFFECTED, AFFECTED_AT(struct impact, affected), .need = NEED_SOMETIMES,
		.label = TEXT("Lasten määrä", "Antal barn", "Children affected"),
		.help = TEXT("Anna ikäryhmittäin, kuinka monta lasta vaikutus koskee: luku, vaihteluväli kuten 100-130 tai ei-tiedossa.",
		             "Ange i varje åldersgrupp hur många barn konsekvensen gäller: ett antal, ett intervall som 100-130 eller okänd.",
		             "Give how many children are affected in each age band: a number, a range such as 100-130, or unknown.") },
	{ .key = KEY_AFFECTED_SOURCE, TEXT_AT(struct impact, affected_source),
		.label = TEXT("Lasten määrän lähde", "Källa för antalet barn", "Source of the number"),
		.help = TEXT("Kerro, mistä lasten määrä on saatu.",
		             "Berätta varifrån antalet barn kommer.",
		             "Say where the number of children comes from.") },
	{ .key = KEY_UNKNOWN_BECAUSE, TEXT_AT(struct impact, unknown_because), .need = NEED_SOMETIMES,
		.label = TEXT("Miksi ei tiedetä", "Varför man inte vet", "Why it is not known"),
		.help = TEXT("Kerro, miksi arvoa ei tiedetä, jos jokin vaikutuksen arvo on ei-tiedossa.",
		             "Berätta varför värdet inte är känt, om något värde för konsekvensen är okänd.",
		             "Say why a value is not known, if any value of the impact is unknown.") },
	{ .key = KEY_INTENDED, FLAG_AT(struct impact, intended),
		.label = TEXT("Tarkoitettu", "Avsedd", "Intended"),
		.help = TEXT("Merkitse, onko vaikutus tarkoitettu.",
		             "Ange om konsekvensen är avsedd.",
		             "Mark whether the impact is intended.") },
	{ .key = KEY_ELSEWHERE, FLAG_AT(struct impact, elsewhere),
		.label = TEXT("Kohdealueen ulkopuolella", "Utanför målområdet", "Outside the target area"),
		.help = TEXT("Merkitse, tuntuuko vaikutus kohdealueen ulkopuolella.",
		             "Ange om konsekvensen märks utanför målområdet.",
		             "Mark whether the impact is felt outside the target area.") },
	{ .key = KEY_RIGHTS, RECORDS_AT(struct impact, rights, right), .need = NEED_FULL,
		.label = TEXT("Lapsen oikeudet", "Barnets rättigheter", "Rights of the child"),
		.help = TEXT("Luettele lapsen oikeuksien sopimuksen artiklat, joihin vaikutus liittyy.",
		             "Räkna upp de artiklar i konventionen om barnets rättigheter som konsekvensen gäller.",
		             "List the articles of the Convention on the Rights of the Child that are concerned.") },
	{ .key = KEY_REASONING, TEXT_AT(struct impact, reasoning), .need = NEED_ALWAYS,
		.label = TEXT("Perustelu", "Motivering", "Reasoning"),
		.help = TEXT("Perustele arvio: mistä vaikutus syntyy ja mihin arvio nojaa.",
		             "Motivera bedömningen: vad konsekvensen beror på och vad bedömningen stöder sig på.",
		             "Give the reasoning: what causes the impact and what the assessment rests on.") },
	{ .key = KEY_EVIDENCE, STRINGS_AT(struct impact, evidence), .need = NEED_FULL,
		.label = TEXT("Näyttö", "Kunskapsunderlag", "Evidence"),
		.help = TEXT("Luettele näytön tunnukset, joihin arvio perustuu.",
		             "Räkna upp beteckningarna på det kunskapsunderlag som bedömningen bygger på.",
		             "List the ids of the evidence that the assessment rests on.") },
	{ .key = KEY_UNCERTAINTY, RECORD_AT(struct impact, uncertainty, uncertainty_given), .need = NEED_SOMETIMES,
		.label = TEXT("Epävarmuus", "Osäkerhet", "Uncertainty"),
		.help = TEXT("Arvioi epävarmuus ja kerro, mitä ei tiedetä.",
		             "Bedöm osäkerheten och berätta vad man inte vet.",
		             "Assess the uncertainty and say what is not known.") },
	{ .key = KEY_FIRST_NOTICED, DATE_AT(struct impact, first_noticed), .need = NEED_SOMETIMES,
		.label = TEXT("Havaittu ensimmäisen kerran", "Upptäckt första gången", "First noticed on"),
		.help = TEXT("Anna päivä, jona vaikutus havaittiin ensimmäisen kerran.",
		             "Ange dagen då konsekvensen först upptäcktes.",
		             "Give the date when the impact was first noticed.") },
};

static const enum key felt[] = { KEY_MAGNITUDE, KEY_LIKELIHOOD, KEY_STARTS, KEY_DURATION, KEY_REVERSIBILITY,
	                         KEY_AFFECTED, KEY_UNCERTAINTY };
static const enum key not_felt[] = { KEY_ID, KEY_DOMAIN, KEY_AGE_BANDS, KEY_GROUPS, KEY_AREAS, KEY_SERVICES,
	                             KEY_DIRECTION, KEY_DIRECTNESS, KEY_ELSEWHERE, KEY_REASONING, KEY_EVIDENCE,
	                             KEY_FIRST_NOTICED };
const struct key_list impact_felt_keys = { felt, sizeof felt / sizeof felt[0] };
const struct key_list impact_not_felt_keys = { not_felt, sizeof not_felt / sizeof not_felt[0] };

bool impact_is_felt(const struct impact *impact)
{
	return impact->direction != DIRECTION_NONE && impact->direction != DIRECTION_NEUTRAL;
}

static void check_impact(struct reading *reading, const struct node *map, void *into)
{
	static const struct text reason = TEXT("suunta on ei-vaikutusta tai neutraali",
	                                       "riktningen är ingen-inverkan eller neutral",
	                                       "the direction is none or neutral");
	const struct impact *impact = into;
	if (impact->direction == DIRECTION_UNSET)
		return;
	if (impact_is_felt(impact))
		need_keys(reading, map, felt, sizeof felt / sizeof felt[0]);
	else
		allow_only(reading, map, not_felt, sizeof not_felt / sizeof not_felt[0], reason);
}

const struct record record_impact = { RECORD_OF(impact, "decision.options.impacts"), .check = check_impact };
