/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "personal.h"
#include "recognise.h"
#include "rule_tools.h"
#include "text_walk.h"

/* What a visitor of texts has at hand. */
struct looking {
	const struct rule *rule;
	const struct judging *on;
};

static void walk(const struct rule *rule, const struct judging *on, text_visitor *visit)
{
	each_text(on, visit, &(struct looking){ rule, on });
}

/* ---- Codes and contact details: said, but never shown ---- */

static void say_masked(const struct looking *look, const struct text_visit *visit, const struct text_part *part)
{
	find(look->rule, look->on, &(struct diag){
		.at = part_where(visit->node, part->at, part->length),
		.masked = true,
		.node = visit->id,
	});
}

static void visit_identity_code(const struct text_visit *visit, void *with)
{
	struct text_part part;
	if (find_identity_code(visit->node->scalar, visit->node->scalar, &part))
		say_masked(with, visit, &part);
}

static void check_personal_identity_code(const struct rule *rule, const struct judging *on)
{
	walk(rule, on, visit_identity_code);
}

/* A number in a code, such as a cost centre, may look like a telephone number; an address looks like nothing else. */
static void visit_contact_details(const struct text_visit *visit, void *with)
{
	struct text_part part;
	const char *text = visit->node->scalar;
	bool may_hold_address = is_prose(visit) || visit->field->kind == FIELD_STRING;
	if ((may_hold_address && find_email(text, text, &part)) || (is_prose(visit) && find_phone(text, text, &part)))
		say_masked(with, visit, &part);
}

static void check_contact_details(const struct rule *rule, const struct judging *on)
{
	walk(rule, on, visit_contact_details);
}

/* ---- Texts by which a child may be recognised ---- */

/* Texts that tell of children who were met, and texts that are published as they are. */
struct telling {
	const struct record *record;
	enum key key;
	bool quotes, counts;
};

static const struct telling *telling_of(const struct text_visit *visit)
{
	static const struct telling tellings[] = {
		{ &record_participation, KEY_HEARD, true, true },
		{ &record_view_answered, KEY_SAID, true, false },
		{ &record_conclusions, KEY_SUMMARY, false, true },
		{ &record_publication, KEY_BOARD_TEXT, false, true },
		{ &record_publication, KEY_CHILD_SUMMARY, false, true },
	};
	for (size_t i = 0; i < sizeof tellings / sizeof tellings[0]; i++)
		if (visit->record == tellings[i].record && visit->field->key == tellings[i].key)
			return &tellings[i];
	return NULL;
}

static bool find_child(const struct judging *on, const struct telling *telling, const char *text,
                       struct text_part *part)
{
	if (telling->counts && find_small_group(text, on->policy->limits->small_count.number, part))
		return true;
	return telling->quotes && has_quotation(text) && find_age(text, part) &&
	       (names_area(on, text) || names_group(text));
}

static void visit_identifiable(const struct text_visit *visit, void *with)
{
	const struct looking *look = with;
	const struct telling *telling = telling_of(visit);
	struct text_part part;
	if (telling == NULL || !find_child(look->on, telling, visit->node->scalar, &part))
		return;
	find(look->rule, look->on, &(struct diag){
		.at = part_where(visit->node, part.at, part.length),
		.node = visit->id,
	});
}

static void check_identifiable_text(const struct rule *rule, const struct judging *on)
{
	walk(rule, on, visit_identifiable);
}

/* ---- The matter of one child ---- */

/* Where the file begins to assess all the same; nowhere when it does not. */
static struct where first_assessed(const struct decision *decision)
{
	for (size_t i = 0; i < decision->options_count; i++)
		if (decision->options[i].impacts_count > 0)
			return field_where(&decision->options[i], KEY_IMPACTS);
	if (decision->evidence_count > 0)
		return field_where(decision, KEY_EVIDENCE);
	if (decision->participation_count > 0)
		return field_where(decision, KEY_PARTICIPATION);
	return (struct where){ 0 };
}

static void check_individual_case(const struct rule *rule, const struct judging *on)
{
	static const struct text assessed = TEXT("arvioitu tässä", "bedömt här", "assessed here");
	const struct screening *screening = on->decision == NULL ? NULL : on->decision->screening;
	const struct exclusion *exclusion = screening == NULL ? NULL : screening->exclusion;
	if (exclusion == NULL || exclusion->code != EXCLUSION_CODE_INDIVIDUAL_MATTER)
		return;
	struct where where = first_assessed(on->decision);
	if (where.in == NULL)
		return;
	find(rule, on, &(struct diag){
		.at = field_where(exclusion, KEY_CODE),
		.also = where,
		.also_label = assessed,
	});
}

static const struct rule table[] = {
	{ .says = {
		.id = "privacy/personal-identity-code", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_DATA_PROTECTION,
		.sentence = TEXT("tekstissä on henkilötunnus",
		                 "texten innehåller en personbeteckning",
		                 "the text contains a personal identity code"),
		.cure = TEXT("Poista henkilötunnus tekstistä.",
		             "Ta bort personbeteckningen ur texten.",
		             "Remove the personal identity code from the text."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_personal_identity_code },
	{ .says = {
		.id = "privacy/contact-details", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_DATA_PROTECTION,
		.sentence = TEXT("tekstissä on puhelinnumero tai sähköpostiosoite",
		                 "texten innehåller ett telefonnummer eller en e-postadress",
		                 "the text contains a telephone number or an e-mail address"),
		.cure = TEXT("Poista yhteystieto tekstistä.",
		             "Ta bort kontaktuppgiften ur texten.",
		             "Remove the contact details from the text."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_contact_details },
	{ .says = {
		.id = "privacy/identifiable-text", .severity = SEVERITY_WARNING, .waivable = false, .basis = BASIS_DATA_PROTECTION_OWN,
		.sentence = TEXT("tekstistä voi tunnistaa lapsen",
		                 "ett barn kan kännas igen i texten",
		                 "a child may be recognised from the text"),
		.cure = TEXT("Poista ikä, paikka tai pieni lukumäärä.",
		             "Ta bort åldern, platsen eller det lilla antalet.",
		             "Remove the age, the place or the small number."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_identifiable_text },
	{ .says = {
		.id = "privacy/individual-case", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_CRC_3,
		.sentence = TEXT("yksittäisen lapsen asia ei kuulu lapsivaikutusten arviointiin",
		                 "ett enskilt barns ärende hör inte till bedömningen av konsekvenser för barn",
		                 "the matter of an individual child does not belong in a child impact assessment"),
		.cure = TEXT("Poista lapsen tiedot ja tee lapsen edun tapauskohtainen arviointi.",
		             "Ta bort barnets uppgifter och bedöm barnets bästa i det enskilda fallet separat.",
		             "Remove the child's data and assess the best interests of the child in the case itself."),
	  },
	  .scope = RULE_ALL, .check = check_individual_case },
};
const struct rule_set rules_privacy = RULE_SET(table);
