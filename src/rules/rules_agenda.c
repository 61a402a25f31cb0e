/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "agenda_states.h"
#include "arena.h"
#include "basis.h"
#include "names.h"
#include "rule.h"
#include "rule_tools.h"

/* The items with what was found for them; none when there is no register, which each rule says. */
static struct agenda_states states_of(const struct rule *rule, const struct judging *on)
{
	static const struct text no_register = TEXT("päätösten rekisteriä ei ole", "det finns inget register över besluten",
	                                            "there is no register of decisions");
	if (on->facts != NULL)
		return agenda_states(on->memory, on->agenda, on->policy, on->facts);
	if (on->agenda->items_count > 0)
		cannot_evaluate(rule, on, no_register);
	return (struct agenda_states){ 0 };
}

static struct argument argue_section(const struct agenda_item *item)
{
	return argue("section", item->section);
}

static struct argument argue_decision(const struct decision_fact *decision)
{
	return argue("decision", decision->id);
}

static const struct text its_assessment = TEXT("asian arviointi", "ärendets bedömning", "the assessment of the item");

/* ---- Is there an assessment? ---- */

static void check_missing(const struct rule *rule, const struct judging *on)
{
	struct agenda_states states = states_of(rule, on);
	for (size_t i = 0; i < states.count; i++) {
		const struct agenda_item *item = states.items[i].item;
		if (states.items[i].state == ITEM_STATE_MISSING && item->assessment == NULL)
			find(rule, on, &(struct diag){
				.at = field_where(item, KEY_ASSESSMENT),
				.arguments = { argue_section(item) },
			});
	}
}

static void check_ambiguous(const struct rule *rule, const struct judging *on)
{
	struct agenda_states states = states_of(rule, on);
	for (size_t i = 0; i < states.count; i++) {
		const struct item_found *found = &states.items[i];
		if (found->item->exclusion != NULL || found->matches < 2)
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(found->item, KEY_RECORD),
			.other = place_labelled(found->decision->file, &found->decision->id_at, its_assessment),
			.arguments = { argue_section(found->item),
			               argue_count(on, "count", (int64_t)found->matches) },
		});
	}
}

/* ---- Is it good enough for the meeting? ---- */

/* The one decision of an item; NULL while there is none or it may be any of several. */
static const struct decision_fact *decision_of(const struct item_found *found)
{
	return found->item->exclusion == NULL && found->matches == 1 ? found->decision : NULL;
}

/* Where the item says which decision it is about. */
static struct where named_where(const struct agenda_item *item)
{
	return field_where(item, item->assessment != NULL ? KEY_ASSESSMENT : KEY_RECORD);
}

static void check_stale(const struct rule *rule, const struct judging *on)
{
	struct agenda_states states = states_of(rule, on);
	for (size_t i = 0; i < states.count; i++) {
		const struct decision_fact *decision = decision_of(&states.items[i]);
		if (decision == NULL || !is_stale(decision, on->agenda->meeting, on->policy))
			continue;
		find(rule, on, &(struct diag){
			.at = named_where(states.items[i].item),
			.other = place_labelled(decision->file, &decision->id_at, its_assessment),
			.arguments = { argue_section(states.items[i].item), argue_decision(decision) },
		});
	}
}

static void check_unfinished(const struct rule *rule, const struct judging *on)
{
	struct agenda_states states = states_of(rule, on);
	for (size_t i = 0; i < states.count; i++) {
		const struct decision_fact *decision = decision_of(&states.items[i]);
		if (decision == NULL || decision->errors == 0)
			continue;
		find(rule, on, &(struct diag){
			.at = named_where(states.items[i].item),
			.other = place_labelled(decision->file, &decision->id_at, its_assessment),
			.arguments = { argue_section(states.items[i].item), argue_decision(decision),
			               argue_count(on, "count", (int64_t)decision->errors) },
		});
	}
}

/* ---- Exclusions ---- */

static bool lacks(const struct item_exclusion *exclusion, enum key key)
{
	enum exclusion_code code = exclusion->code;
	bool elsewhere = code == EXCLUSION_CODE_INDIVIDUAL_MATTER || code == EXCLUSION_CODE_ALREADY_ASSESSED;
	if (key == KEY_REASON)
		return code == EXCLUSION_CODE_OTHER && !text_given(&exclusion->reason);
	if (key == KEY_REFERENCE)
		return elsewhere && (exclusion->reference == NULL || exclusion->reference[0] == '\0');
	return (elsewhere || code == EXCLUSION_CODE_OTHER) && !text_given(&exclusion->approved_by);
}

static void check_exclusion_incomplete(const struct rule *rule, const struct judging *on)
{
	static const enum key needed[] = { KEY_REASON, KEY_REFERENCE, KEY_APPROVED_BY };
	for (size_t i = 0; i < on->agenda->items_count; i++) {
		const struct agenda_item *item = &on->agenda->items[i];
		for (size_t n = 0; item->exclusion != NULL && n < sizeof needed / sizeof needed[0]; n++)
			if (lacks(item->exclusion, needed[n]))
				find(rule, on, &(struct diag){
					.at = field_where(item->exclusion, needed[n]),
					.arguments = { argue_section(item), argue_key("key", needed[n]) },
				});
	}
}

/* ---- Contradictions ---- */

static bool is_other_record(const struct agenda_item *item, const struct decision_fact *decision)
{
	return item->assessment != NULL && item->record != NULL && decision != NULL && decision->record != NULL &&
	       strcmp(item->record, decision->record) != 0;
}

/* The decision that was found to need an assessment although the item is excluded; NULL when there is none. */
static const struct decision_fact *assessed_all_the_same(const struct judging *on, const struct agenda_item *item)
{
	const struct decision_fact *decision = NULL;
	if (item->exclusion != NULL)
		decision = register_facts_of_record(on->facts, item->record);
	while (decision != NULL && decision->scope != SCOPE_LIGHT && decision->scope != SCOPE_FULL)
		decision = decision->same_record;
	return decision;
}

static void say_contradiction(const struct rule *rule, const struct judging *on, const struct agenda_item *item,
                              enum key key, const struct decision_fact *decision)
{
	find(rule, on, &(struct diag){
		.at = field_where(item, key),
		.other = place_labelled(decision->file, &decision->id_at, its_assessment),
		.arguments = { argue_section(item), argue_decision(decision) },
	});
}

static void check_contradiction(const struct rule *rule, const struct judging *on)
{
	struct agenda_states states = states_of(rule, on);
	for (size_t i = 0; i < states.count; i++) {
		const struct item_found *found = &states.items[i];
		const struct decision_fact *assessed = assessed_all_the_same(on, found->item);
		if (is_other_record(found->item, found->decision))
			say_contradiction(rule, on, found->item, KEY_RECORD, found->decision);
		if (assessed != NULL)
			say_contradiction(rule, on, found->item, KEY_EXCLUSION, assessed);
	}
}

/* ---- The same words again ---- */

/* A reason, and the items that give it. */
struct repeated {
	const struct agenda_item *first, *second;
	size_t count;
};

/* The reason of an item in the words that count, "" when there is none. */
static const char *reason_of(const struct judging *on, const struct agenda_item *item)
{
	if (item->exclusion == NULL)
		return "";
	return folded(on->memory, text_in(&item->exclusion->reason, FI));
}

/* reasons has a row for each item; that of the first item with a reason counts all of them. */
static void count_reason(const struct judging *on, struct names *seen, struct repeated *reasons, size_t index)
{
	const struct agenda_item *item = &on->agenda->items[index];
	const char *reason = reason_of(on, item);
	if (reason[0] == '\0')
		return;
	const struct repeated *first = names_add(seen, NULL, reason, &reasons[index]);
	struct repeated *repeated = first == NULL ? &reasons[index] : &reasons[first - reasons];
	if (repeated->count == 0)
		repeated->first = item;
	if (repeated->count == 1)
		repeated->second = item;
	repeated->count++;
}

static void check_same_reason(const struct rule *rule, const struct judging *on)
{
	static const struct text here_too = TEXT("myös tässä", "även här", "here too");
	size_t count = on->agenda->items_count;
	int64_t least = on->policy->limits->same_reason_items.number;
	struct names *seen = names_new(on->memory);
	struct repeated *reasons = ARENA_ARRAY(on->memory, struct repeated, count);
	for (size_t i = 0; i < count; i++)
		count_reason(on, seen, reasons, i);
	for (size_t i = 0; i < count; i++)
		if (reasons[i].second != NULL && (int64_t)reasons[i].count >= least)
			find(rule, on, &(struct diag){
				.at = field_where(reasons[i].first->exclusion, KEY_REASON),
				.also = field_where(reasons[i].second->exclusion, KEY_REASON),
				.also_label = here_too,
				.arguments = { argue_count(on, "count", (int64_t)reasons[i].count),
				               { "value", reasons[i].first->exclusion->reason } },
			});
}

static const struct rule table[] = {
	{ .says = {
		.id = "agenda/missing", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_LAW_612,
		.sentence = TEXT("pykälän {section} asiasta ei ole lapsivaikutusten arviointia eikä perusteltua rajausta",
		                 "för ärendet i paragraf {section} finns varken bedömning av konsekvenser för barn eller motiverad avgränsning",
		                 "item {section} has neither a child impact assessment nor a reasoned exclusion"),
		.cure = TEXT("Tee asiasta arviointi tai kirjaa rajausperuste.", "Gör en bedömning av ärendet eller anteckna grunden för avgränsning.",
		             "Make an assessment of the item, or record the ground for excluding it."),
	  },
	  .scope = RULE_AGENDA, .check = check_missing },
	{ .says = {
		.id = "agenda/ambiguous", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("pykälän {section} asianumero on usealla arvioinnilla ({count})",
		                 "flera bedömningar ({count}) har ärendenumret i paragraf {section}",
		                 "several assessments ({count}) have the record number of item {section}"),
		.cure = TEXT("Kirjoita esityslistan asiaan sen arvioinnin tunnus, joka koskee asiaa.",
		             "Skriv i ärendet på föredragningslistan beteckningen på den bedömning som gäller ärendet.",
		             "Write in the agenda item the id of the assessment that it is about."),
	  },
	  .scope = RULE_AGENDA, .check = check_ambiguous },
	{ .says = {
		.id = "agenda/stale", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("pykälän {section} arviointi {decision} on vanhentunut: esitys on muuttunut tai arviointi on liian vanha",
		                 "bedömningen {decision} för paragraf {section} är föråldrad: förslaget har ändrats eller bedömningen är för gammal",
		                 "the assessment {decision} of item {section} is stale: the proposal has changed, or the assessment is too old"),
		.cure = TEXT("Päivitä arviointi vastaamaan nykyistä esitystä ja merkitse sille uusi valmistumispäivä.",
		             "Uppdatera bedömningen så att den motsvarar det nuvarande förslaget och anteckna den nya dagen då den blev klar.",
		             "Bring the assessment up to date with the present proposal, and record the new day on which it was ready."),
	  },
	  .scope = RULE_AGENDA, .check = check_stale },
	{ .says = {
		.id = "agenda/unfinished", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_YOUNG_ADVISORS,
		.sentence = TEXT("pykälän {section} arviointi {decision} on keskeneräinen (virheitä: {count})",
		                 "bedömningen {decision} för paragraf {section} är ofullbordad (antal fel: {count})",
		                 "the assessment {decision} of item {section} is unfinished (errors: {count})"),
		.cure = TEXT("Korjaa arvioinnin virheet ennen kokousta.", "Rätta felen i bedömningen före sammanträdet.",
		             "Correct the errors of the assessment before the meeting."),
	  },
	  .scope = RULE_AGENDA, .check = check_unfinished },
	{ .says = {
		.id = "agenda/exclusion-incomplete", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("pykälän {section} rajauksesta puuttuu \"{key}\"",
		                 "för avgränsningen i paragraf {section} saknas \"{key}\"",
		                 "the exclusion of item {section} lacks \"{key}\""),
		.cure = TEXT("Kirjaa rajauksen hyväksyjä ja sen lisäksi syy, jos peruste on muu, tai viite, jos arviointi on tehty toisaalla.",
		             "Anteckna vem som har godkänt avgränsningen och dessutom skälet, om grunden är annan, eller en referens, om bedömningen har gjorts någon annanstans.",
		             "Record who approved the exclusion, and also the reason if the ground is other, or a reference if the assessment was made elsewhere."),
	  },
	  .scope = RULE_AGENDA, .check = check_exclusion_incomplete },
	{ .says = {
		.id = "agenda/contradiction", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("pykälän {section} tiedot ovat ristiriidassa päätöstiedoston {decision} kanssa",
		                 "uppgifterna i paragraf {section} strider mot beslutsfilen {decision}",
		                 "item {section} contradicts the decision file {decision}"),
		.cure = TEXT("Korjaa asianumero, arvioinnin tunnus tai rajaus.", "Rätta ärendenumret, bedömningens beteckning eller avgränsningen.",
		             "Correct the record number, the id of the assessment or the exclusion."),
	  },
	  .scope = RULE_AGENDA, .check = check_contradiction },
	{ .says = {
		.id = "agenda/same-reason", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("sama syy toistuu {count} asian rajauksessa: \"{value}\"",
		                 "samma skäl upprepas i {count} avgränsningar: \"{value}\"",
		                 "the same reason is repeated in {count} exclusions: \"{value}\""),
		.cure = TEXT("Perustele jokainen rajaus asian omista lähtökohdista.", "Motivera varje avgränsning utifrån ärendet självt.",
		             "Give each exclusion a reason of its own, from the matter itself."),
	  },
	  .scope = RULE_AGENDA, .check = check_same_reason },
};
const struct rule_set rules_agenda = RULE_SET(table);
