/* SPDX-License-Identifier: EUPL-1.2 */
#include "answers.h"

#include <stddef.h>

#include "values.h"

static const struct field fields_of_exclusion[] = {
	{ .key = KEY_CODE, WORD_AT(struct exclusion, code, exclusion_code), .need = NEED_ALWAYS,
		.label = TEXT("Peruste", "Grund", "Ground"),
		.help = TEXT("Valitse, millä perusteella asia ei kuulu arvioinnin piiriin.",
		             "Välj på vilken grund ärendet inte hör till bedömningen.",
		             "Choose the ground on which the matter is outside the assessment.") },
	{ .key = KEY_REASON, TEXT_AT(struct exclusion, reason),
		.label = TEXT("Rajauksen syy", "Skäl till avgränsningen", "Reason for the exclusion"),
		.help = TEXT("Perustele, miksi asiaa ei arvioida; vaaditaan, kun peruste on muu.",
		             "Motivera varför ärendet inte bedöms; krävs när grunden är annan.",
		             "Say why the matter is not assessed; required when the ground is other.") },
	{ .key = KEY_REFERENCE, STRING_AT(struct exclusion, reference),
		.label = TEXT("Viite", "Referens", "Reference"),
		.help = TEXT("Kirjoita, missä lapsen edun tapauskohtainen arviointi on (yksilöasia) tai mikä arviointi asiasta on jo tehty (jo-arvioitu).",
		             "Skriv var den fallspecifika bedömningen av barnets bästa finns (enskilt-ärende) eller vilken bedömning som redan har gjorts (redan-bedömd).",
		             "Write where the case-specific best-interests assessment is (individual-matter) or which assessment has already been made (already-assessed).") },
};
const struct record record_exclusion = { RECORD_OF(exclusion, "decision.screening.exclusion") };

static const struct field fields_of_answer[] = {
	{ .key = KEY_ANSWER, WORD_AT(struct answer, answer, trigger_answer), .need = NEED_ALWAYS,
		.label = TEXT("Vastaus", "Svar", "Answer"),
		.help = TEXT("Vastaa kyllä, ei tai ei-tiedossa.",
		             "Svara ja, nej eller okänd.",
		             "Answer yes, no or unknown.") },
	{ .key = KEY_NOTE, TEXT_AT(struct answer, note),
		.label = TEXT("Tarkennus", "Precisering", "Note"),
		.help = TEXT("Tarkenna vastausta tarvittaessa.",
		             "Precisera svaret vid behov.",
		             "Add to the answer if needed.") },
};
const struct record record_answer = { RECORD_OF(answer, "decision.screening.answers.*") };

/* The keys are triggers; an answer is a word, or a map with a note. */
static bool take_answer(struct reading *reading, struct node *pair, void *into)
{
	struct answers *answers = into;
	struct node named = *pair;
	named.kind = NODE_SCALAR;
	named.scalar = pair->key;
	named.key = answers->node->key;
	named.torn = false;
	named.at = pair->key_at;
	int trigger = read_word_value(reading, &named, &words_trigger);
	if (trigger == 0)
		return true;
	struct answer *answer = &answers->of[trigger];
	if (answer->node != NULL) {
		say_same_key(reading, answer->node, pair);
		return true;
	}
	answer->node = pair;
	if (pair->kind == NODE_MAP)
		record_read(reading, pair, &record_answer, answer);
	else
		answer->answer = (enum trigger_answer)read_word_value(reading, pair, &words_trigger_answer);
	return true;
}

const struct record record_answers = { RECORD_WITHOUT_FIELDS(answers, "decision.screening.answers"),
	.other = take_answer };

static const struct field fields_of_scope_override[] = {
	{ .key = KEY_REASON, TEXT_AT(struct scope_override, reason), .need = NEED_ALWAYS,
		.label = TEXT("Ohituksen syy", "Skäl till avvikelsen", "Reason for the override"),
		.help = TEXT("Perustele, miksi arviointi tehdään ehdotettua suppeampana.",
		             "Motivera varför bedömningen görs snävare än den föreslagna.",
		             "Give the reason for a narrower assessment than the proposed one.") },
	{ .key = KEY_APPROVED_BY, TEXT_AT(struct scope_override, approved_by), .need = NEED_ALWAYS,
		.label = TEXT("Ohituksen hyväksynyt", "Avvikelsen godkänd av", "Override approved by"),
		.help = TEXT("Kirjoita, kuka hyväksyi ehdotettua suppeamman arvioinnin; ei valmistelija.",
		             "Skriv vem som godkände en snävare bedömning än den föreslagna; inte beredaren.",
		             "Write who approved the narrower assessment; not the preparer.") },
};
const struct record record_scope_override = { RECORD_OF(scope_override, "decision.screening.override") };

static const struct field fields_of_screening[] = {
	{ .key = KEY_DATE, DATE_AT(struct screening, date), .need = NEED_ALWAYS,
		.label = TEXT("Tunnistamisen päivä", "Identifieringens datum", "Date of the screening"),
		.help = TEXT("Anna päivä, jona arviointitarve tunnistettiin.",
		             "Ange dagen då bedömningsbehovet identifierades.",
		             "Give the date of the screening.") },
	{ .key = KEY_BY, TEXT_AT(struct screening, by), .need = NEED_ALWAYS,
		.label = TEXT("Tunnistamisen tekijä", "Identifieringen gjord av", "Screened by"),
		.help = TEXT("Kirjoita tunnistamisen tekijän tehtävänimike tai yksikkö.",
		             "Skriv tjänstebeteckningen eller enheten för den som gjorde identifieringen.",
		             "Write the title or unit of the person who screened.") },
	{ .key = KEY_APPROVED_BY, TEXT_AT(struct screening, approved_by), .need = NEED_SOMETIMES,
		.label = TEXT("Hyväksynyt", "Godkänd av", "Approved by"),
		.help = TEXT("Kirjoita, kuka hyväksyi sen, ettei arviointia tehdä; ei valmistelija.",
		             "Skriv vem som godkände att ingen bedömning görs; inte beredaren.",
		             "Write who approved that no assessment is made; not the preparer.") },
	{ .key = KEY_EXCLUSION, RECORD_AT(struct screening, exclusion, exclusion), .need = NEED_SOMETIMES,
		.label = TEXT("Rajausperuste", "Avgränsningsgrund", "Exclusion"),
		.help = TEXT("Täytä, jos laajuus on ei-sovellu: peruste, syy ja viite.",
		             "Fyll i om omfattningen är inte-tillämplig: grund, skäl och referens.",
		             "Fill in when the scope is not-applicable: ground, reason and reference.") },
	{ .key = KEY_ANSWERS, RECORD_AT(struct screening, answers, answers),
		.label = TEXT("Vastaukset", "Svar", "Answers"),
		.help = TEXT("Vastaa kysymyksiin, joihin tiedot eivät anna vastausta: kyllä, ei tai ei-tiedossa.",
		             "Besvara de frågor som uppgifterna inte ger svar på: ja, nej eller okänd.",
		             "Answer the questions that data cannot answer: yes, no or unknown.") },
	{ .key = KEY_SCOPE, WORD_AT(struct screening, scope, scope), .need = NEED_ALWAYS,
		.label = TEXT("Laajuus", "Omfattning", "Scope"),
		.help = TEXT("Valitse arvioinnin laajuus: ei-sovellu, ei-vaikutuksia, suppea tai laaja.",
		             "Välj bedömningens omfattning: inte-tillämplig, inga-konsekvenser, begränsad eller omfattande.",
		             "Choose the scope of the assessment: not-applicable, none, light or full.") },
	{ .key = KEY_REASON, TEXT_AT(struct screening, reason), .need = NEED_SOMETIMES,
		.label = TEXT("Laajuuden perustelu", "Motivering till omfattningen", "Reason for the scope"),
		.help = TEXT("Perustele valittu laajuus ja kerro, mitä tarkistettiin.",
		             "Motivera den valda omfattningen och berätta vad som kontrollerades.",
		             "Give the reason for the chosen scope and say what was checked.") },
	{ .key = KEY_OVERRIDE, RECORD_AT(struct screening, override, scope_override), .need = NEED_SOMETIMES,
		.label = TEXT("Ehdotettua suppeampi laajuus",
		              "Snävare omfattning än föreslagen",
		              "Scope lower than proposed"),
		.help = TEXT("Täytä, jos laajuus on ohjelman ehdottamaa suppeampi.",
		             "Fyll i om omfattningen är snävare än den som programmet föreslår.",
		             "Fill in if the scope is lower than the one the program proposes.") },
};
const struct record record_screening = { RECORD_OF(screening, "decision.screening") };
