/* SPDX-License-Identifier: EUPL-1.2 */
#include "follow_up.h"

#include "checks.h"

static const struct field fields_of_no_prior[] = {
	{ .key = KEY_TITLE, TEXT_AT(struct no_prior, title), .need = NEED_ALWAYS,
		.label = TEXT("Otsikko", "Rubrik", "Title"),
		.help = TEXT("Kirjoita sen asian otsikko, jota ei arvioitu ennakolta.",
		             "Skriv rubriken på det ärende som inte förhandsbedömdes.",
		             "Write the title of the matter that was not assessed beforehand.") },
	{ .key = KEY_RECORD, STRING_AT(struct no_prior, record), .need = NEED_ALWAYS,
		.label = TEXT("Asianumero", "Ärendenummer", "Record number"),
		.help = TEXT("Kirjoita asian asianumero.",
		             "Skriv ärendenumret.",
		             "Write the record number of the matter.") },
	{ .key = KEY_AREAS, AREAS_AT(struct no_prior, areas), .need = NEED_ALWAYS,
		.label = TEXT("Alueet", "Områden", "Areas"),
		.help = TEXT("Luettele alueet, joita asia koskee, tai kirjoita koko-alue.",
		             "Räkna upp områdena som ärendet gäller, eller skriv hela-området.",
		             "List the areas the matter concerns, or write whole.") },
	{ .key = KEY_REASON, TEXT_AT(struct no_prior, reason), .need = NEED_ALWAYS,
		.label = TEXT("Miksi ennakkoarviointia ei tehty",
		              "Varför förhandsbedömning saknas",
		              "Why there was no prior assessment"),
		.help = TEXT("Kerro, miksi ennakkoarviointia ei tehty.",
		             "Berätta varför ingen förhandsbedömning gjordes.",
		             "Say why no prior assessment was made.") },
};
const struct record record_no_prior = { RECORD_OF(no_prior, "follow-up.no_prior") };

static const struct field fields_of_period[] = {
	{ .key = KEY_FROM, DATE_AT(struct period, from), .need = NEED_ALWAYS,
		.label = TEXT("Alkaen", "Från och med", "From"),
		.help = TEXT("Anna ensimmäinen päivä.", "Ange den första dagen.", "Give the first day.") },
	{ .key = KEY_TO, DATE_AT(struct period, to), .need = NEED_ALWAYS,
		.label = TEXT("Asti", "Till och med", "To"),
		.help = TEXT("Anna viimeinen päivä.", "Ange den sista dagen.", "Give the last day.") },
};

static void check_period(struct reading *reading, const struct node *map, void *into)
{
	const struct period *period = into;
	(void)map;
	need_date_order(reading, period, KEY_FROM, period->from, KEY_TO, period->to);
}

const struct record record_period = { RECORD_OF(period, "follow-up.period"), .check = check_period };

static const struct field fields_of_none_unforeseen[] = {
	{ .key = KEY_LOOKED_FOR, TEXT_AT(struct none_unforeseen, looked_for), .need = NEED_ALWAYS,
		.label = TEXT("Miten etsittiin", "Hur man sökte", "How they were looked for"),
		.help = TEXT("Kerro, miten ennakoimattomia vaikutuksia etsittiin.",
		             "Berätta hur man sökte oförutsedda konsekvenser.",
		             "Say how unforeseen impacts were looked for.") },
};
const struct record record_none_unforeseen = { RECORD_OF(none_unforeseen, "follow-up.none_unforeseen") };

static const struct field fields_of_follow_up_cost[] = {
	{ .key = KEY_PLANNED, MONEY_AT(struct follow_up_cost, planned), .need = NEED_ALWAYS,
		.label = TEXT("Suunniteltu", "Planerad", "Planned"),
		.help = TEXT("Anna suunniteltu muutos euroina vuodessa.",
		             "Ange den planerade ändringen i euro per år.",
		             "Give the planned change in euros per year.") },
	{ .key = KEY_REALISED, MONEY_AT(struct follow_up_cost, realised), .need = NEED_ALWAYS,
		.label = TEXT("Toteutunut", "Förverkligad", "Realised"),
		.help = TEXT("Anna toteutunut muutos euroina vuodessa.",
		             "Ange den förverkligade ändringen i euro per år.",
		             "Give the realised change in euros per year.") },
};
const struct record record_follow_up_cost = { RECORD_OF(follow_up_cost, "follow-up.cost") };

static const struct field fields_of_corrective_action[] = {
	{ .key = KEY_ID, ID_AT(struct corrective_action, id), .need = NEED_ALWAYS,
		.label = TEXT("Tunnus", "Beteckning", "Id"),
		.help = TEXT("Anna korjaavalle toimelle tunnus, esimerkiksi K1.",
		             "Ge den korrigerande åtgärden en beteckning, till exempel K1.",
		             "Give the corrective action an id, for example K1.") },
	{ .key = KEY_TEXT, TEXT_AT(struct corrective_action, text), .need = NEED_ALWAYS,
		.label = TEXT("Korjaava toimi", "Korrigerande åtgärd", "Corrective action"),
		.help = TEXT("Kirjoita, mitä korjataan ja miten.",
		             "Skriv vad som korrigeras och hur.",
		             "Write what is corrected and how.") },
	{ .key = KEY_OWNER, TEXT_AT(struct corrective_action, owner), .need = NEED_ALWAYS,
		.label = TEXT("Vastuutaho", "Ansvarig", "Owner"),
		.help = TEXT("Kirjoita yksikkö tai tehtävänimike, joka vastaa korjaavasta toimesta.",
		             "Skriv den enhet eller tjänstebeteckning som ansvarar för den korrigerande åtgärden.",
		             "Write the unit or title responsible for the corrective action.") },
	{ .key = KEY_DEADLINE, DATE_AT(struct corrective_action, deadline), .need = NEED_ALWAYS,
		.label = TEXT("Määräaika", "Tidsfrist", "Deadline"),
		.help = TEXT("Anna päivä, johon mennessä asia on tehty.",
		             "Ange den dag då saken ska vara gjord.",
		             "Give the date by which it is done.") },
	{ .key = KEY_FUNDING, WORD_AT(struct corrective_action, funding, funding), .need = NEED_ALWAYS,
		.label = TEXT("Rahoitus", "Finansiering", "Funding"),
		.help = TEXT("Valitse, onko rahoitus vahvistettu, haettu vai puuttuuko se.",
		             "Välj om finansieringen är bekräftad, har sökts eller saknas.",
		             "Choose whether the funding is confirmed, applied for or missing.") },
	{ .key = KEY_STATUS, WORD_AT(struct corrective_action, status, measure_status), .need = NEED_ALWAYS,
		.label = TEXT("Tila", "Status", "Status"),
		.help = TEXT("Valitse, missä vaiheessa toimenpide on.",
		             "Välj hur långt åtgärden har kommit.",
		             "Choose how far the measure has come.") },
};
const struct record record_corrective_action = { RECORD_OF(corrective_action, "follow-up.corrective_actions") };

static const struct field fields_of_follow_up[] = {
	{ .key = KEY_ID, ID_AT(struct follow_up, id), .need = NEED_ALWAYS,
		.label = TEXT("Tunnus", "Beteckning", "Id"),
		.help = TEXT("Anna seurannalle tunnus, jota ei ole projektin muilla arvioinneilla, seurannoilla eikä esityslistoilla.",
		             "Ge uppföljningen en beteckning som ingen annan bedömning, uppföljning eller föredragningslista i projektet har.",
		             "Give the follow-up an id that no other assessment, follow-up or agenda of the project has.") },
	{ .key = KEY_LANGUAGE, WORD_AT(struct follow_up, language, file_language),
		.label = TEXT("Tekstien kieli", "Textspråk", "Language of the texts"),
		.help = TEXT("Ilmoita, millä kielellä tiedoston tekstit on kirjoitettu: fi, sv tai en.",
		             "Ange vilket språk texterna i filen är skrivna på: fi, sv eller en.",
		             "State the language in which the texts of this file are written: fi, sv or en.") },
	{ .key = KEY_DECISION, STRING_AT(struct follow_up, decision), .need = NEED_SOMETIMES,
		.label = TEXT("Arvioitu päätös", "Bedömt beslut", "Decision assessed"),
		.help = TEXT("Anna arvioidun päätöksen tunnus tai tiedostopolku.",
		             "Ange det bedömda beslutets beteckning eller sökväg.",
		             "Give the id or path of the assessed decision.") },
	{ .key = KEY_NO_PRIOR, RECORD_AT(struct follow_up, no_prior, no_prior), .need = NEED_SOMETIMES,
		.label = TEXT("Ei ennakkoarviointia", "Ingen förhandsbedömning", "No prior assessment"),
		.help = TEXT("Täytä, jos ennakkoarviointia ei tehty; kirjaa silloin kaikki havaitut vaikutukset ennakoimattomiin.",
		             "Fyll i om ingen förhandsbedömning gjordes; anteckna då alla iakttagna konsekvenser som oförutsedda.",
		             "Fill in if no prior assessment was made; all observed impacts are then listed as unforeseen.") },
	{ .key = KEY_PHASE, WORD_AT(struct follow_up, phase, phase),
		.label = TEXT("Vaihe", "Skede", "Phase"),
		.help = TEXT("Valitse seuranta-arviointi tai prosessiarviointi.",
		             "Välj uppföljande bedömning eller processbedömning.",
		             "Choose follow-up or process assessment.") },
	{ .key = KEY_DATE, DATE_AT(struct follow_up, date), .need = NEED_ALWAYS,
		.label = TEXT("Seurannan päivä", "Uppföljningens datum", "Date of the follow-up"),
		.help = TEXT("Anna seuranta-arvioinnin päivä.",
		             "Ange dagen då den uppföljande bedömningen gjordes.",
		             "Give the date of the follow-up assessment.") },
	{ .key = KEY_BY, TEXT_AT(struct follow_up, by), .need = NEED_ALWAYS,
		.label = TEXT("Seurannan tekijä", "Uppföljningen gjord av", "Followed up by"),
		.help = TEXT("Kirjoita seuranta-arvioinnin tekijän tehtävänimike tai yksikkö.",
		             "Skriv tjänstebeteckningen eller enheten för den som gjorde uppföljningen.",
		             "Write the title or unit of the person who made the follow-up.") },
	{ .key = KEY_PERIOD, RECORD_AT(struct follow_up, period, period),
		.label = TEXT("Seurantajakso", "Uppföljningsperiod", "Period"),
		.help = TEXT("Anna aika, jota seuranta koskee.",
		             "Ange den tid som uppföljningen gäller.",
		             "Give the time that the follow-up covers.") },
	{ .key = KEY_OUTCOMES, RECORDS_AT(struct follow_up, outcomes, outcome), .need = NEED_SOMETIMES,
		.label = TEXT("Toteutuneet vaikutukset", "Förverkligade konsekvenser", "Outcomes"),
		.help = TEXT("Kirjaa jokaisesta päätetyn vaihtoehdon ennakoidusta vaikutuksesta, miten se toteutui.",
		             "Anteckna för varje förutsedd konsekvens av det beslutade alternativet hur den förverkligades.",
		             "Record for each predicted impact of the option decided how it came true.") },
	{ .key = KEY_UNFORESEEN, RECORDS_AT(struct follow_up, unforeseen, impact), .need = NEED_SOMETIMES,
		.label = TEXT("Ennakoimattomat vaikutukset",
		              "Oförutsedda konsekvenser",
		              "Unforeseen impacts"),
		.help = TEXT("Kirjaa vaikutukset, joita ei osattu ennakoida.",
		             "Anteckna de konsekvenser som inte kunde förutses.",
		             "Record the impacts that were not predicted.") },
	{ .key = KEY_NONE_UNFORESEEN, RECORD_AT(struct follow_up, none_unforeseen, none_unforeseen), .need = NEED_SOMETIMES,
		.label = TEXT("Ei ennakoimattomia vaikutuksia",
		              "Inga oförutsedda konsekvenser",
		              "No unforeseen impacts"),
		.help = TEXT("Täytä, jos ennakoimattomia vaikutuksia ei löytynyt.",
		             "Fyll i om inga oförutsedda konsekvenser hittades.",
		             "Fill in if no unforeseen impacts were found.") },
	{ .key = KEY_INDICATOR_RESULTS, RECORDS_AT(struct follow_up, indicator_results, indicator_result),
		.label = TEXT("Mittarien tulokset", "Indikatorernas resultat", "Results of the indicators"),
		.help = TEXT("Kirjaa mittarien arvot seurannassa.",
		             "Anteckna indikatorernas värden i uppföljningen.",
		             "Record the values of the indicators at follow-up.") },
	{ .key = KEY_MEASURE_RESULTS, RECORDS_AT(struct follow_up, measure_results, measure_result_given),
		.label = TEXT("Toimenpiteiden tulokset", "Åtgärdernas resultat", "Results of the measures"),
		.help = TEXT("Kirjaa, mitä toimenpiteille tapahtui.",
		             "Anteckna hur det gick med åtgärderna.",
		             "Record what became of the measures.") },
	{ .key = KEY_RECOMMENDATION_RESULTS, RECORDS_AT(struct follow_up, recommendation_results, recommendation_result),
		.label = TEXT("Suositusten tulokset",
		              "Rekommendationernas resultat",
		              "Results of the recommendations"),
		.help = TEXT("Kirjaa, mitä suosituksille tapahtui.",
		             "Anteckna hur det gick med rekommendationerna.",
		             "Record what became of the recommendations.") },
	{ .key = KEY_COST, RECORD_AT(struct follow_up, cost, follow_up_cost),
		.label = TEXT("Kustannusmuutos", "Kostnadsändring", "Cost change"),
		.help = TEXT("Anna kustannusmuutos suunniteltuna ja toteutuneena.",
		             "Ange kostnadsändringen som planerad och som förverkligad.",
		             "Give the cost change as planned and as realised.") },
	{ .key = KEY_PARTICIPATION, RECORDS_AT(struct follow_up, participation, participation),
		.label = TEXT("Lasten osallisuus", "Barns delaktighet", "Participation of children"),
		.help = TEXT("Kirjaa, miten lapsia ja nuoria on kuultu.",
		             "Anteckna hur barn och unga har hörts.",
		             "Record how children and young people have been heard.") },
	{ .key = KEY_NOT_HEARD, RECORD_AT(struct follow_up, not_heard, not_heard),
		.label = TEXT("Lapsia ei kuultu", "Barn hördes inte", "Children not heard"),
		.help = TEXT("Täytä, jos lapsia ei kuultu: syy ja tieto, joka korvaa kuulemisen.",
		             "Fyll i om barn inte hördes: skälet och den information som ersätter hörandet.",
		             "Fill in if children were not heard: the reason and what replaces hearing them.") },
	{ .key = KEY_EVIDENCE, RECORDS_AT(struct follow_up, evidence, evidence),
		.label = TEXT("Näyttö", "Kunskapsunderlag", "Evidence"),
		.help = TEXT("Luettele tiedot, joihin arviointi perustuu.",
		             "Räkna upp de uppgifter som bedömningen bygger på.",
		             "List the information that the assessment rests on.") },
	{ .key = KEY_CORRECTIVE_ACTIONS, RECORDS_AT(struct follow_up, corrective_actions, corrective_action),
		.label = TEXT("Korjaavat toimet", "Korrigerande åtgärder", "Corrective actions"),
		.help = TEXT("Luettele toimet, joilla havaitut ongelmat korjataan.",
		             "Räkna upp de åtgärder som rättar till de problem som upptäckts.",
		             "List the actions that correct the problems found.") },
	{ .key = KEY_CONCLUSIONS, TEXT_AT(struct follow_up, conclusions), .need = NEED_ALWAYS,
		.label = TEXT("Johtopäätökset", "Slutsatser", "Conclusions"),
		.help = TEXT("Kirjoita, mitä seurannasta opittiin ja mitä pitää tehdä.",
		             "Skriv vad man lärde sig av uppföljningen och vad som behöver göras.",
		             "Write what the follow-up taught and what must be done.") },
	{ .key = KEY_CONTINUATION, WORD_AT(struct follow_up, continuation, continuation), .need = NEED_SOMETIMES,
		.label = TEXT("Jatko", "Fortsättning", "Continuation"),
		.help = TEXT("Valitse prosessiarvioinnissa, jatketaanko, muutetaanko vai keskeytetäänkö.",
		             "Välj i en processbedömning om man fortsätter, ändrar eller avbryter.",
		             "In a process assessment, choose whether to continue, modify or suspend.") },
	{ .key = KEY_NEXT_REVIEW, DATE_AT(struct follow_up, next_review),
		.label = TEXT("Seuraava tarkastelu", "Nästa granskning", "Next review"),
		.help = TEXT("Anna seuraavan tarkastelun päivä.",
		             "Ange dagen för nästa granskning.",
		             "Give the date of the next review.") },
	{ .key = KEY_WAIVERS, RECORDS_AT(struct follow_up, waivers, waiver),
		.label = TEXT("Poikkeukset", "Undantag", "Waivers"),
		.help = TEXT("Luettele tämän tiedoston havaintoja koskevat määräaikaiset poikkeukset; koko rekisteriä koskevat kirjataan tiedostoon lva.yaml.",
		             "Räkna upp tidsbegränsade undantag som gäller iakttagelser i denna fil; undantag som gäller hela registret antecknas i lva.yaml.",
		             "List the temporary waivers of this file's findings; register-wide findings are waived in lva.yaml.") },
};

static void check_follow_up(struct reading *reading, const struct node *map, void *into)
{
	static const struct text prior = TEXT("samassa tiedostossa on arvioitu päätös", "filen anger det bedömda beslutet",
	                                      "the file names the decision that was assessed");
	static const struct text found = TEXT("samassa tiedostossa on ennakoimattomia vaikutuksia",
	                                      "filen anger oförutsedda konsekvenser", "the file lists unforeseen impacts");
	need_one_of(reading, map, KEY_DECISION, KEY_NO_PRIOR);
	need_one_of(reading, map, KEY_UNFORESEEN, KEY_NONE_UNFORESEEN);
	if (field_given(into, KEY_DECISION))
		refuse_key(reading, into, KEY_NO_PRIOR, prior);
	if (field_given(into, KEY_UNFORESEEN))
		refuse_key(reading, into, KEY_NONE_UNFORESEEN, found);
}

const struct record record_follow_up = { RECORD_OF(follow_up, "follow-up"), .check = check_follow_up };
