/* SPDX-License-Identifier: EUPL-1.2 */
/* What one row of impacts says: nothing that contradicts itself, and everything that a reader needs. */
#include "rules_impact.h"

#include <string.h>

#include "affected.h"
#include "arena.h"
#include "impact_tools.h"
#include "rule_tools.h"

/* ---- Contradictions ---- */

struct contradiction {
	enum key key, other;
	struct where at;
	struct text hint;
};

static void contradict(const struct rule *rule, const struct judging *on, const struct impact *impact,
                       const struct contradiction *what)
{
	find(rule, on, &(struct diag){
		.at = what->at,
		.hint = what->hint,
		.node = impact->id,
		.arguments = { argue("impact", impact->id), argue_key("key", what->key),
		               argue_key("other", what->other) },
	});
}

static bool is_counted(const struct band_count *count)
{
	return count->given || count->unknown;
}

static void check_bands(const struct rule *rule, const struct judging *on, const struct impact *impact)
{
	static const struct text hint =
		TEXT("Lisää ikäryhmä vaikutuksen ikäryhmiin tai poista sen lapsimäärä.",
	             "Lägg till åldersgruppen bland konsekvensens åldersgrupper eller ta bort antalet för den.",
	             "Add the age band to those of the impact, or remove its count.");
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct band_count *count = &impact->affected.of[band];
		if (is_counted(count) && !(impact->age_bands.bits & band_bit(band)))
			contradict(rule, on, impact,
			           &(struct contradiction){ KEY_AFFECTED, KEY_AGE_BANDS, count->node->at, hint });
	}
}

/* There are counts, and all of them are 0. */
static bool concerns_nobody(const struct judging *on, const struct impact *impact)
{
	size_t zeros = 0;
	for (size_t band = 0; band < on->bands->count; band++) {
		const struct band_count *count = &impact->affected.of[band];
		if (is_counted(count) && (count->unknown || count->high > 0))
			return false;
		zeros += is_counted(count);
	}
	return zeros > 0;
}

static void check_nobody(const struct rule *rule, const struct judging *on, const struct impact *impact)
{
	static const struct text hint =
		TEXT("Vaikutus, joka ei koske yhtään lasta, ei ole myönteinen eikä kielteinen: korjaa lapsimäärä tai suunta.",
	             "En konsekvens som inte gäller ett enda barn är varken positiv eller negativ: rätta antalet barn "
	             "eller riktningen.",
	             "An impact that concerns no child is neither positive nor negative: correct the number of "
	             "children or the direction.");
	bool claims = impact->direction == DIRECTION_POSITIVE || impact->direction == DIRECTION_NEGATIVE;
	if (claims && concerns_nobody(on, impact))
		contradict(rule, on, impact,
		           &(struct contradiction){ KEY_AFFECTED, KEY_DIRECTION, field_where(impact, KEY_AFFECTED),
		                                    hint });
}

static bool changes_service(const struct judging *on, const struct option *option, const char *name)
{
	const struct service *service = catalogue_service(on->catalogue, name);
	for (size_t i = 0; i < option->changes_count; i++) {
		const struct change *change = &option->changes[i];
		if (change->service != NULL && strcmp(change->service, name) == 0)
			return true;
		if (service != NULL && change->linked == service)
			return true;
	}
	return false;
}

/* An option whose changes are not given may change anything; without a catalogue a name may be a cost centre. */
static void check_services(const struct rule *rule, const struct judging *on, const struct impact *impact)
{
	static const struct text hint =
		TEXT("Nimeä palvelu, jota vaihtoehto muuttaa, tai lisää palvelun muutos vaihtoehtoon.",
	             "Ange en tjänst som alternativet ändrar eller lägg till ändringen av tjänsten i alternativet.",
	             "Name a service that the option changes, or add the change to the option.");
	if (on->catalogue == NULL || !field_given(impact->option, KEY_CHANGES))
		return;
	for (size_t i = 0; i < impact->services.count; i++)
		if (!changes_service(on, impact->option, impact->services.items[i]))
			contradict(rule, on, impact,
			           &(struct contradiction){ KEY_SERVICES, KEY_CHANGES,
			                                    item_where(impact->services.node, i), hint });
}

static bool is_named(const struct areas *areas, const char *name)
{
	for (size_t i = 0; i < areas->count; i++)
		if (strcmp(areas->items[i], name) == 0)
			return true;
	return false;
}

static bool names_inside(const struct areas *areas, const struct areas *target)
{
	for (size_t i = 0; i < areas->count; i++)
		if (!is_named(target, areas->items[i]))
			return false;
	return !areas->whole;
}

static bool set_inside(struct area_set areas, struct area_set target)
{
	size_t found = 0;
	for (size_t i = 0; i < target.count && found < areas.count; i++)
		found += target.area[i] == areas.area[found];
	return found == areas.count;
}

/* Within the areas of the decision; a part counts for its whole where the population figures tell them. */
static bool is_inside(const struct judging *on, const struct impact *impact)
{
	const struct areas *target = &on->decision->areas;
	if (target->whole)
		return true;
	if (on->population == NULL)
		return names_inside(&impact->areas, target);
	return set_inside(population_areas(on->memory, on->population, &impact->areas),
	                  population_areas(on->memory, on->population, target));
}

static void check_areas(const struct rule *rule, const struct judging *on, const struct impact *impact)
{
	static const struct text outside =
		TEXT("Merkitse, että vaikutus tuntuu kohdealueen ulkopuolella, tai rajaa vaikutuksen alueet asian alueisiin.",
	             "Ange att konsekvensen märks utanför målområdet eller avgränsa dess områden till ärendets områden.",
	             "Mark that the impact is felt outside the target area, or keep its areas within those of the matter.");
	static const struct text inside =
		TEXT("Vaikutuksen alueet ovat asian alueita: lisää ulkopuolinen alue tai poista merkintä.",
	             "Konsekvensens områden hör till ärendets områden: lägg till det yttre området eller ta bort uppgiften.",
	             "The areas of the impact are those of the matter: add the area outside, or remove the mark.");
	bool elsewhere = impact->elsewhere == FLAG_YES;
	if (impact->areas.node == NULL || !impact_is_felt(impact) || is_inside(on, impact) != elsewhere)
		return;
	contradict(rule, on, impact,
	           &(struct contradiction){ KEY_AREAS, KEY_ELSEWHERE,
	                                    field_where(impact, elsewhere ? KEY_ELSEWHERE : KEY_AREAS),
	                                    elsewhere ? inside : outside });
}

void check_row_contradiction(const struct rule *rule, const struct judging *on)
{
	const struct impact *impact;
	services_are_known(rule, on);
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;) {
		check_bands(rule, on, impact);
		check_nobody(rule, on, impact);
		check_services(rule, on, impact);
		check_areas(rule, on, impact);
	}
}

/* ---- What is missing ---- */

/* The key of something inside the value of another: "herkkyys.perustelu". */
static struct text inner_key(const struct judging *on, enum key outer, const struct text *inner)
{
	struct text key = { { NULL } };
	for (int language = 0; language < LANGUAGES; language++)
		key.in[language] = arena_printf(on->memory, "%s.%s", key_spelling(outer)->in[language],
		                                inner->in[language]);
	return key;
}

static void lack(const struct rule *rule, const struct judging *on, const struct impact *impact, struct where at,
                 struct text key)
{
	find(rule, on, &(struct diag){
		.at = at,
		.node = impact->id,
		.arguments = { argue("impact", impact->id), { "key", key } },
	});
}

static void lack_key(const struct rule *rule, const struct judging *on, const struct impact *impact, enum key key)
{
	lack(rule, on, impact, field_where(impact, key), *key_spelling(key));
}

static bool has_unknown_count(const struct judging *on, const struct impact *impact)
{
	bool unknown = impact->affected.unknown;
	for (size_t band = 0; band < on->bands->count; band++)
		unknown = unknown || impact->affected.of[band].unknown;
	return unknown;
}

static bool has_unknown(const struct judging *on, const struct impact *impact)
{
	return impact->direction == DIRECTION_UNKNOWN || impact->magnitude == MAGNITUDE_UNKNOWN ||
	       impact->likelihood == LIKELIHOOD_UNKNOWN || impact->duration.word == DURATION_WORD_UNKNOWN ||
	       impact->reversibility == REVERSIBILITY_UNKNOWN || has_unknown_count(on, impact);
}

static void check_counts(const struct rule *rule, const struct judging *on, const struct impact *impact)
{
	if (impact->affected.node == NULL || impact->affected.unknown)
		return;
	for (size_t band = 0; band < on->bands->count; band++) {
		if (!(impact->age_bands.bits & band_bit(band)) || is_counted(&impact->affected.of[band]))
			continue;
		struct text code = text_same(on->bands->code[band]);
		lack(rule, on, impact, field_where(impact, KEY_AFFECTED), inner_key(on, KEY_AFFECTED, &code));
	}
}

static void check_felt(const struct rule *rule, const struct judging *on, const struct impact *impact, bool full)
{
	const struct sensitivity_given *sensitivity = impact->sensitivity;
	if (sensitivity == NULL || sensitivity->level == SENSITIVITY_UNSET)
		lack_key(rule, on, impact, KEY_SENSITIVITY);
	else if (full && !text_given(&sensitivity->reason))
		lack(rule, on, impact, field_where(sensitivity, KEY_REASON),
		     inner_key(on, KEY_SENSITIVITY, key_spelling(KEY_REASON)));
	if (has_unknown(on, impact) && !text_given(&impact->unknown_because))
		lack_key(rule, on, impact, KEY_UNKNOWN_BECAUSE);
	check_counts(rule, on, impact);
	if (full && impact->rights_count == 0)
		lack_key(rule, on, impact, KEY_RIGHTS);
}

void check_incomplete_impact(const struct rule *rule, const struct judging *on)
{
	bool full = on->decision->screening->scope == SCOPE_FULL;
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;) {
		if (impact_is_felt(impact))
			check_felt(rule, on, impact, full);
		if (full && impact->evidence.count == 0)
			lack_key(rule, on, impact, KEY_EVIDENCE);
	}
}

static size_t links_of(const struct impact *impact)
{
	size_t links = 0;
	for (size_t i = 0; i < impact->chain.count; i++)
		links += text_given(&impact->chain.items[i]);
	return links;
}

void check_chain_too_short(const struct rule *rule, const struct judging *on)
{
	enum { LEAST_LINKS = 2 };
	const struct impact *impact;
	for (struct impact_walk walk = { 0 }; (impact = next_impact(on->decision, &walk)) != NULL;) {
		bool needs_chain = impact->directness == DIRECTNESS_INDIRECT ||
		                   impact->directness == DIRECTNESS_COMMUNAL;
		if (!needs_chain || !impact_is_felt(impact) || links_of(impact) >= LEAST_LINKS)
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(impact, KEY_CHAIN),
			.node = impact->id,
			.arguments = { argue("impact", impact->id), argue_count(on, "count", (int64_t)links_of(impact)) },
		});
	}
}
