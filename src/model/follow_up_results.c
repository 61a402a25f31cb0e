/* SPDX-License-Identifier: EUPL-1.2 */
/* How it went: the outcomes of impacts, and the results of indicators, measures and recommendations. */
#include "follow_up.h"

#include "checks.h"

static const struct field fields_of_outcome[] = {
	{ .key = KEY_IMPACT, STRING_AT(struct outcome, impact), .need = NEED_ALWAYS,
		.label = TEXT("Ennakoitu vaikutus", "Förutsedd konsekvens", "Predicted impact"),
		.help = TEXT("Anna sen ennakoidun vaikutuksen tunnus, jonka toteutumista arvioit.",
		             "Ange beteckningen på den förutsedda konsekvens vars utfall du bedömer.",
		             "Give the id of the predicted impact whose outcome you assess.") },
	{ .key = KEY_REALISED, WORD_AT(struct outcome, realised, realised), .need = NEED_ALWAYS,
		.label = TEXT("Toteutuminen", "Förverkligande", "Came true"),
		.help = TEXT("Valitse, toteutuiko vaikutus.",
		             "Välj om konsekvensen förverkligades.",
		             "Choose whether the impact came true.") },
	{ .key = KEY_DIRECTION, WORD_AT(struct outcome, direction, direction),
		.label = TEXT("Toteutunut suunta", "Förverkligad riktning", "Realised direction"),
		.help = TEXT("Valitse toteutuneen vaikutuksen suunta; vaaditaan, kun vaikutus toteutui ainakin osittain.",
		             "Välj den förverkligade konsekvensens riktning; krävs när konsekvensen förverkligades åtminstone delvis.",
		             "Choose the direction of the realised impact; required when it came true at least partly.") },
	{ .key = KEY_MAGNITUDE, WORD_AT(struct outcome, magnitude, magnitude),
		.label = TEXT("Toteutunut suuruus", "Förverkligad storlek", "Realised magnitude"),
		.help = TEXT("Valitse toteutuneen vaikutuksen suuruus; vaaditaan, kun vaikutus toteutui ainakin osittain.",
		             "Välj den förverkligade konsekvensens storlek; krävs när konsekvensen förverkligades åtminstone delvis.",
		             "Choose the magnitude of the realised impact; required when it came true at least partly.") },
	{ .key = KEY_ATTRIBUTION, WORD_AT(struct outcome, attribution, attribution), .need = NEED_ALWAYS,
		.label = TEXT("Mistä johtuu", "Beror på", "Due to"),
		.help = TEXT("Valitse, johtuuko muutos päätöksestä vai muusta.",
		             "Välj om ändringen beror på beslutet eller på annat.",
		             "Choose whether the change is due to the decision or something else.") },
	{ .key = KEY_EVIDENCE, STRINGS_AT(struct outcome, evidence),
		.label = TEXT("Näyttö", "Kunskapsunderlag", "Evidence"),
		.help = TEXT("Luettele näytön tunnukset, joihin arvio perustuu.",
		             "Räkna upp beteckningarna på det kunskapsunderlag som bedömningen bygger på.",
		             "List the ids of the evidence that the assessment rests on.") },
	{ .key = KEY_REASONING, TEXT_AT(struct outcome, reasoning), .need = NEED_ALWAYS,
		.label = TEXT("Perustelu", "Motivering", "Reasoning"),
		.help = TEXT("Perustele, miten vaikutus toteutui ja mistä ero arvioon johtuu.",
		             "Motivera hur konsekvensen förverkligades och vad skillnaden mot bedömningen beror på.",
		             "Explain how the impact came true and why it differs from the prediction.") },
};
const struct record record_outcome = { RECORD_OF(outcome, "follow-up.outcomes") };

static const struct field fields_of_indicator_result[] = {
	{ .key = KEY_INDICATOR, STRING_AT(struct indicator_result, indicator), .need = NEED_ALWAYS,
		.label = TEXT("Mittari", "Indikator", "Indicator"),
		.help = TEXT("Anna ennakkoarvioinnin mittarin tunnus.",
		             "Ange beteckningen på indikatorn i förhandsbedömningen.",
		             "Give the id of the indicator in the prior assessment.") },
	{ .key = KEY_VALUE, DECIMAL_AT(struct indicator_result, value), .need = NEED_SOMETIMES,
		.label = TEXT("Mitattu arvo", "Uppmätt värde", "Measured value"),
		.help = TEXT("Anna mitattu arvo.", "Ange det uppmätta värdet.", "Give the measured value.") },
	{ .key = KEY_DATE, DATE_AT(struct indicator_result, date), .need = NEED_SOMETIMES,
		.label = TEXT("Mittauspäivä", "Mätdatum", "Date of measurement"),
		.help = TEXT("Anna mittauspäivä.", "Ange mätdagen.", "Give the date of measurement.") },
	{ .key = KEY_N, WHOLE_AT(struct indicator_result, n),
		.label = TEXT("Havaintojen määrä", "Antal observationer", "Number of observations"),
		.help = TEXT("Anna havaintojen määrä, johon arvo perustuu.",
		             "Ange antalet observationer som värdet bygger på.",
		             "Give the number of observations behind the value.") },
	{ .key = KEY_SOURCE, TEXT_AT(struct indicator_result, source), .need = NEED_SOMETIMES,
		.label = TEXT("Lähde", "Källa", "Source"),
		.help = TEXT("Kirjoita, mistä mittarin arvo saadaan.",
		             "Skriv varifrån indikatorns värde kommer.",
		             "Write where the value of the indicator comes from.") },
	{ .key = KEY_DATA, PATH_AT(struct indicator_result, data),
		.label = TEXT("Aineistotiedosto", "Datafil", "Data file"),
		.help = TEXT("Anna CSV-tiedosto (Sotkanet tai Tilastokeskus), josta mittarin arvot luetaan.",
		             "Ange den CSV-fil (Sotkanet eller Statistikcentralen) som indikatorns värden läses ur.",
		             "Give the CSV file (Sotkanet or StatFin) from which the values are read.") },
};

static void check_indicator_result(struct reading *reading, const struct node *map, void *into)
{
	static const enum key typed[] = { KEY_VALUE, KEY_DATE, KEY_SOURCE };
	const struct indicator_result *result = into;
	if (result->data == NULL)
		need_keys(reading, map, typed, sizeof typed / sizeof typed[0]);
}

const struct record record_indicator_result = { RECORD_OF(indicator_result, "follow-up.indicator_results"),
	.check = check_indicator_result };

static const struct field fields_of_measure_result_given[] = {
	{ .key = KEY_MEASURE, STRING_AT(struct measure_result_given, measure), .need = NEED_ALWAYS,
		.label = TEXT("Toimenpide", "Åtgärd", "Measure"),
		.help = TEXT("Anna ennakkoarvioinnin toimenpiteen tunnus.",
		             "Ange beteckningen på åtgärden i förhandsbedömningen.",
		             "Give the id of the measure in the prior assessment.") },
	{ .key = KEY_STATUS, WORD_AT(struct measure_result_given, status, measure_status), .need = NEED_ALWAYS,
		.label = TEXT("Tila", "Status", "Status"),
		.help = TEXT("Valitse, missä vaiheessa toimenpide on.",
		             "Välj hur långt åtgärden har kommit.",
		             "Choose how far the measure has come.") },
	{ .key = KEY_RESULT, WORD_AT(struct measure_result_given, result, measure_result), .need = NEED_ALWAYS,
		.label = TEXT("Tulos", "Resultat", "Result"),
		.help = TEXT("Valitse, vaikuttiko toimenpide odotetusti.",
		             "Välj om åtgärden hade väntad effekt.",
		             "Choose whether the measure worked as expected.") },
	{ .key = KEY_NOTE, TEXT_AT(struct measure_result_given, note), .need = NEED_ALWAYS,
		.label = TEXT("Tarkennus", "Precisering", "Note"),
		.help = TEXT("Tarkenna, miten toimenpide onnistui.",
		             "Precisera hur åtgärden lyckades.",
		             "Say more about how the measure succeeded.") },
};
const struct record record_measure_result_given = { RECORD_OF(measure_result_given, "follow-up.measure_results") };

static const struct field fields_of_recommendation_result[] = {
	{ .key = KEY_RECOMMENDATION, STRING_AT(struct recommendation_result, recommendation), .need = NEED_ALWAYS,
		.label = TEXT("Suositus", "Rekommendation", "Recommendation"),
		.help = TEXT("Anna ennakkoarvioinnin suosituksen tunnus.",
		             "Ange beteckningen på rekommendationen i förhandsbedömningen.",
		             "Give the id of the recommendation in the prior assessment.") },
	{ .key = KEY_STATE, WORD_AT(struct recommendation_result, state, implementation_state), .need = NEED_ALWAYS,
		.label = TEXT("Toteutuksen tilanne", "Genomförandets läge", "State of implementation"),
		.help = TEXT("Valitse, missä vaiheessa suosituksen toteutus on.",
		             "Välj hur långt genomförandet av rekommendationen har kommit.",
		             "Choose the state of implementation of the recommendation.") },
	{ .key = KEY_DATE, DATE_AT(struct recommendation_result, date), .need = NEED_ALWAYS,
		.label = TEXT("Tilanteen päivä", "Datum för läget", "Date of the state"),
		.help = TEXT("Anna päivä, jolta toteutuksen tilanne on.",
		             "Ange den dag som läget gäller.",
		             "Give the date of the state of implementation.") },
};
const struct record record_recommendation_result = { RECORD_OF(recommendation_result, "follow-up.recommendation_results") };
