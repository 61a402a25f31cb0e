/* SPDX-License-Identifier: EUPL-1.2 */
#include "alert_questions.h"
#include "arena.h"
#include "basis.h"
#include "burden.h"
#include "number.h"
#include "register_checks.h"
#include "rule.h"
#include "rule_tools.h"

/* ---- Lists of labels ---- */

/* So many areas are named; more would hide the rest of the sentence. */
enum { AREAS_NAMED = 8 };

static const char *joined(struct arena *memory, const char *list, const char *item)
{
	return list[0] == '\0' ? item : arena_printf(memory, "%s, %s", list, item);
}

static struct argument argue_bands(const struct judging *on, const struct pile *pile)
{
	struct argument argument = argue("band", "");
	for (size_t band = 0; band < on->bands->count; band++)
		for (int language = 0; (pile->bands & band_bit(band)) && language < LANGUAGES; language++)
			argument.value.in[language] = joined(on->memory, argument.value.in[language],
			                                     band_label(on->bands, band, (enum language)language));
	return argument;
}

static struct argument argue_areas(const struct judging *on, const struct pile *pile)
{
	const struct areas whole = { .whole = true };
	if (pile->area_count > 1 &&
	    pile->area_count == population_areas(on->memory, on->population, &whole).count)
		return argue_word("area", &words_whole_area, WHOLE_AREA_WHOLE);
	const char *names = "";
	for (size_t i = 0; i < pile->area_count && i < AREAS_NAMED; i++)
		names = joined(on->memory, names, population_area_name(on->population, pile->areas[i]));
	return argue("area", pile->area_count > AREAS_NAMED ? joined(on->memory, names, "…") : names);
}

static struct text groups_text(const struct judging *on, uint64_t groups)
{
	struct text text = text_same("");
	for (int group = GROUP_UNSET + 1; group < GROUP_END; group++)
		for (int language = 0; (groups & group_bit(group)) && language < LANGUAGES; language++)
			text.in[language] = joined(on->memory, text.in[language],
			                           word_label(&words_group, group, (enum language)language));
	return text;
}

/* ---- What piles up ---- */

static const struct text earlier_here =
        TEXT("ensimmäinen päätös", "det första beslutet", "the first decision");

/* At the row of the last decision; the first one is the other party. */
static void say_pile(const struct rule *rule, const struct judging *on, const struct pile *pile, struct diag what)
{
	what.place = place_labelled(pile->last->file, &pile->last_row->at, what.label);
	what.other = place_labelled(pile->first->file, &pile->first_row->at, earlier_here);
	what.node = pile->last_row->id;
	find_in(rule, on, pile->last->id, &what);
}

/* Without population figures no area is known; said once something could pile up. */
static bool has_areas(const struct rule *rule, const struct judging *on)
{
	static const struct text no_population = TEXT("väestötietoja ei ole", "befolkningsuppgifterna saknas",
	                                              "there are no population figures");
	size_t decided = 0;
	if (on->population != NULL)
		return true;
	for (size_t i = 0; i < on->facts->decision_count; i++)
		decided += is_decided(on->facts->decisions[i]) && on->facts->decisions[i]->row_count > 0;
	if (decided > 1)
		cannot_evaluate(rule, on, no_population);
	return false;
}

static void check_domain(const struct rule *rule, const struct judging *on, int domain)
{
	struct pile_question question = question_of_harm(on->policy->limits, domain);
	struct piles piles = piles_of(on->memory, on->facts, &question);
	for (size_t i = 0; i < piles.count; i++)
		say_pile(rule, on, &piles.items[i], (struct diag){
			.label = groups_text(on, piles.items[i].groups),
			.arguments = { argue_count(on, "count", (int64_t)piles.items[i].decisions),
			               argue_bands(on, &piles.items[i]), argue_areas(on, &piles.items[i]),
			               argue_word("domain", &words_domain, domain) },
		});
}

/* One domain at a time: cells of different domains have nothing in common, and less is held at once. */
static void check_stacked_harm(const struct rule *rule, const struct judging *on)
{
	if (on->facts == NULL || !rule_has_classes(on) || !has_areas(rule, on))
		return;
	for (int domain = DOMAIN_UNSET + 1; domain < DOMAIN_END; domain++)
		check_domain(rule, on, domain);
}

static void check_group_hit_repeatedly(const struct rule *rule, const struct judging *on)
{
	if (on->facts == NULL)
		return;
	struct pile_question question = question_of_groups(on->policy->limits);
	struct piles piles = piles_of(on->memory, on->facts, &question);
	for (size_t i = 0; i < piles.count; i++)
		say_pile(rule, on, &piles.items[i], (struct diag){
			.arguments = { argue_count(on, "count", (int64_t)piles.items[i].decisions),
			               { "group", groups_text(on, piles.items[i].groups) } },
		});
}

static void check_services_and_livelihood(const struct rule *rule, const struct judging *on)
{
	if (on->facts == NULL || !has_areas(rule, on))
		return;
	struct pile_question question = question_of_services_and_livelihood(on->policy->limits);
	struct piles piles = piles_of(on->memory, on->facts, &question);
	for (size_t i = 0; i < piles.count; i++)
		say_pile(rule, on, &piles.items[i], (struct diag){
			.arguments = { argue_bands(on, &piles.items[i]), argue_areas(on, &piles.items[i]) },
		});
}

/* ---- The burden index ---- */

/* "1,70" in Finnish and Swedish, "1.70" in English; from millionths. */
static struct argument argue_ratio(const struct judging *on, const char *name, int64_t millionths)
{
	int64_t hundredths = divide_rounded(millionths, 10000, 0);
	const char *comma = arena_printf(on->memory, "%d,%02d", (int)(hundredths / 100), (int)(hundredths % 100));
	const char *point = arena_printf(on->memory, "%d.%02d", (int)(hundredths / 100), (int)(hundredths % 100));
	return (struct argument){ name, TEXT(comma, comma, point) };
}

/* What would tell a small number of clients is not said to the hundredth. */
static struct argument argue_burden(const struct judging *on, const struct burden_window *worst, int64_t limit)
{
	struct argument argument = argue_ratio(on, "ratio", worst->withheld ? limit : worst->ratio);
	static const struct text above = TEXT("yli", "över", "over");
	for (int language = 0; worst->withheld && language < LANGUAGES; language++)
		argument.value.in[language] = arena_printf(on->memory, "%s %s", above.in[language],
		                                           argument.value.in[language]);
	return argument;
}

static bool any_savings(const struct register_facts *facts, uint16_t organisation)
{
	for (size_t i = 0; i < facts->decision_count; i++)
		if (facts->decisions[i]->organisation == organisation && is_decided(facts->decisions[i]) &&
		    facts->decisions[i]->cuts != NULL)
			return true;
	return false;
}

/* The costs of each organisation are the base of its own savings. */
static void check_burden_of(const struct rule *rule, const struct judging *on, uint16_t organisation)
{
	static const struct text no_catalogue = TEXT("palveluluetteloa ei ole", "tjänstekatalogen saknas",
	                                             "there is no service catalogue");
	int64_t limit = on->policy->limits->burden_index_alert.number;
	if (!any_savings(on->facts, organisation))
		return;
	const struct burden_part *costs =
	        on->costs == NULL ? NULL : &on->costs[organisation].at[BUDGET_LEVEL_DIRECT_INDIRECT];
	if (costs == NULL || costs->on_children == NULL) {
		cannot_evaluate(rule, on, no_catalogue);
		return;
	}
	if (!costs->on_children->known)
		cannot_evaluate(rule, on, costs->on_children->why);
	struct burden_windows windows = burden_windows_of(on->memory, on->facts, organisation, costs,
	                                                  (int)on->policy->limits->stacking_months.number);
	const struct burden_window *worst = burden_worst(&windows);
	if (worst == NULL || worst->ratio <= limit)
		return;
	const struct decision_fact *first = windows.savers[worst->start], *last = windows.savers[worst->end - 1];
	find_in(rule, on, last->id, &(struct diag){
		.place = place_in(last->file, &last->id_at),
		.other = first == last ? (struct place){ 0 } : place_labelled(first->file, &first->id_at, earlier_here),
		.arguments = { argue_burden(on, worst, limit), argue_ratio(on, "limit", limit) },
	});
}

static void check_burden(const struct rule *rule, const struct judging *on)
{
	for (uint16_t organisation = 0; on->facts != NULL && organisation <= on->facts->neighbours; organisation++)
		check_burden_of(rule, on, organisation);
}

static const struct rule table[] = {
	{ .says = {
		.id = "cumulative/stacked-harm", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_THL,
		.sentence = TEXT("{count} päätöksen kielteiset vaikutukset kasautuvat samoille lapsille: {band}, {area}, {domain}",
		                 "negativa konsekvenser av {count} beslut hopar sig hos samma barn: {band}, {area}, {domain}",
		                 "negative impacts of {count} decisions pile up on the same children: {band}, {area}, {domain}"),
		.cure = TEXT("Arvioi päätösten yhteisvaikutus ennen seuraavaa päätöstä.", "Bedöm beslutens sammantagna konsekvenser före nästa beslut.",
		             "Assess the joint impact of the decisions before the next one is made."),
	  },
	  .scope = RULE_REGISTER, .on_classes = true, .check = check_stacked_harm },
	{ .says = {
		.id = "cumulative/group-hit-repeatedly", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("samaan lapsiryhmään kohdistuu kielteisiä vaikutuksia {count} päätöksestä: {group}",
		                 "samma grupp av barn drabbas av negativa konsekvenser av {count} beslut: {group}",
		                 "the same group of children is hit by negative impacts of {count} decisions: {group}"),
		.cure = TEXT("Arvioi ryhmän kokonaistilanne ja sovi kompensoivista toimista.",
		             "Bedöm gruppens helhetssituation och kom överens om kompenserande åtgärder.",
		             "Assess the whole situation of the group, and agree on compensating measures."),
	  },
	  .scope = RULE_REGISTER, .check = check_group_hit_repeatedly },
	{ .says = {
		.id = "cumulative/burden", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_GC19_OWN,
		.sentence = TEXT("säästöistä kohdistuu lapsiin suurempi osuus kuin kustannuksista: rasitusindeksi {ratio}, raja {limit}",
		                 "barnens andel av besparingarna är större än deras andel av kostnaderna: belastningsindex {ratio}, gräns {limit}",
		                 "children bear a larger share of the savings than of the costs: burden index {ratio}, limit {limit}"),
		.cure = TEXT("Perustele säästöjen kohdentuminen tai muuta sitä.", "Motivera hur besparingarna fördelas eller ändra fördelningen.",
		             "Give the reasons for how the savings fall, or change it."),
	  },
	  .scope = RULE_REGISTER, .check = check_burden },
	{ .says = {
		.id = "cumulative/services-and-livelihood", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palvelut ja toimeentulo heikkenevät yhtä aikaa samoilla lapsilla: {band}, {area}",
		                 "tjänster och utkomst försämras samtidigt för samma barn: {band}, {area}",
		                 "services and livelihood are hit together for the same children: {band}, {area}"),
		.cure = TEXT("Arvioi päätösten yhteisvaikutus perheisiin.", "Bedöm beslutens sammantagna konsekvenser för familjerna.",
		             "Assess the joint impact of the decisions on families."),
	  },
	  .scope = RULE_REGISTER, .check = check_services_and_livelihood },
	{ .says = {
		.id = "cumulative/compensation-trap", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OMBUDSMAN,
		.sentence = TEXT("toimenpide {measure} nojaa palveluun {service}, jota päätös {decision} heikentää",
		                 "åtgärden {measure} stöder sig på tjänsten {service}, som försämras genom beslutet {decision}",
		                 "measure {measure} relies on service {service}, which decision {decision} cuts"),
		.cure = TEXT("Vaihda toimenpide sellaiseen, jonka tarvitsema palvelu säilyy.",
		             "Byt ut åtgärden mot en som stöder sig på en tjänst som finns kvar.",
		             "Replace the measure with one that relies on a service that remains."),
	  },
	  .scope = RULE_REGISTER, .check = check_compensation_trap },
	{ .says = {
		.id = "cumulative/shifting-baseline", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("nollavaihtoehdosta puuttuu jo tehty päätös {decision}",
		                 "i nollalternativet saknas det redan fattade beslutet {decision}",
		                 "the zero option lacks the decision {decision} already made"),
		.cure = TEXT("Lisää päätöksen tunnus nollavaihtoehdon kohtaan \"sisältää\" ja arvioi muutos siihen verrattuna.",
		             "Lägg till beslutets beteckning under \"omfattar\" i nollalternativet och bedöm ändringen i jämförelse med det.",
		             "Add the id of the decision to \"includes\" of the zero option, and assess the change against that."),
	  },
	  .scope = RULE_REGISTER, .check = check_shifting_baseline },
	{ .says = {
		.id = "cumulative/service-already-closed", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("päätös {decision} sulkee palvelun {service} jo {date}",
		                 "beslutet {decision} stänger tjänsten {service} redan {date}",
		                 "decision {decision} already closes service {service} on {date}"),
		.cure = TEXT("Poista muutos tai korjaa palvelu: suljettua palvelua ei voi enää muuttaa.",
		             "Ta bort ändringen eller rätta tjänsten: en stängd tjänst kan inte längre ändras.",
		             "Remove the change or correct the service: a service that is closed cannot be changed."),
	  },
	  .scope = RULE_REGISTER, .check = check_service_already_closed },
	{ .says = {
		.id = "follow-up/overdue", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRITERIA,
		.sentence = TEXT("päätöksen {decision} seuranta on myöhässä, sen piti valmistua {date}",
		                 "uppföljningen av beslutet {decision} är försenad, den skulle ha varit klar {date}",
		                 "the follow-up of decision {decision} is overdue; it was due on {date}"),
		.cure = TEXT("Tee seuranta-arviointi.", "Gör en uppföljande bedömning.", "Make the follow-up assessment."),
	  },
	  .scope = RULE_REGISTER, .check = check_overdue },
};
const struct rule_set rules_cumulative = RULE_SET(table);
