/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "rule_tools.h"
#include "rules_options.h"

/* ---- Which options there are ---- */

static void check_too_few(const struct rule *rule, const struct judging *on)
{
	enum scope scope = on->decision->screening->scope;
	size_t least = scope == SCOPE_FULL ? 3 : 2;
	if (on->decision->options_count >= least)
		return;
	find(rule, on, &(struct diag){
		.at = field_where(on->decision, KEY_OPTIONS),
		.arguments = { argue_count(on, "count", (int64_t)on->decision->options_count),
		               argue_word("scope", &words_scope, (int)scope),
		               argue_count(on, "limit", (int64_t)least) },
	});
}

/* An explicit empty list; a missing one is not answered. */
static bool changes_nothing(const struct option *option)
{
	return option->changes != NULL && option->changes_count == 0;
}

static bool is_zero(const struct option *option)
{
	return option->zero == FLAG_YES;
}

static bool is_proposed(const struct option *option)
{
	return option->proposed == FLAG_YES;
}

static bool is_best(const struct option *option)
{
	return option->best_for_children == FLAG_YES;
}

typedef bool option_test(const struct option *option);

static size_t count_options(const struct decision *decision, option_test *test)
{
	size_t count = 0;
	for (size_t i = 0; i < decision->options_count; i++)
		count += test(&decision->options[i]);
	return count;
}

/* The last one that passes the test, or NULL. */
static const struct option *last_option(const struct decision *decision, option_test *test)
{
	for (size_t i = decision->options_count; i > 0; i--)
		if (test(&decision->options[i - 1]))
			return &decision->options[i - 1];
	return NULL;
}

/* Where a zero option is wrong: the last of several, what the only one changes, or the options without one. */
static struct where zero_where(const struct decision *decision, const struct option *zero, size_t count)
{
	if (zero == NULL)
		return field_where(decision, KEY_OPTIONS);
	return field_where(zero, count == 1 ? KEY_CHANGES : KEY_ZERO);
}

static void check_zero_option(const struct rule *rule, const struct judging *on)
{
	static const struct text empty_list = TEXT("Kirjaa nollavaihtoehtoon tyhjä luettelo: \"muutokset: []\".",
	                                           "Ange en tom lista i nollalternativet: \"ändringar: []\".",
	                                           "Write an empty list in the zero option: \"changes: []\".");
	const struct option *zero = last_option(on->decision, is_zero);
	size_t count = count_options(on->decision, is_zero);
	if (count == 1 && changes_nothing(zero))
		return;
	find(rule, on, &(struct diag){
		.at = zero_where(on->decision, zero, count),
		.node = zero == NULL ? NULL : zero->id,
		.arguments = { argue_count(on, "count", (int64_t)count) },
		.hint = count == 1 && zero->changes == NULL ? empty_list : (struct text){ { NULL } },
	});
}

static bool is_put_forward(const struct option *option)
{
	return is_proposed(option) && !text_given(&option->rejected);
}

/* Where the proposed option is wrong: the last of several, why the only one is rejected, or the options. */
static struct where proposed_where(const struct decision *decision, const struct option *proposed, size_t count)
{
	if (proposed == NULL)
		return field_where(decision, KEY_OPTIONS);
	return field_where(proposed, count > 1 ? KEY_PROPOSED : KEY_REJECTED);
}

static void check_proposed_option(const struct rule *rule, const struct judging *on)
{
	const struct screening *screening = on->decision->screening;
	size_t count = count_options(on->decision, is_put_forward);
	if (count == 1 || screening == NULL || screening->scope == SCOPE_NOT_APPLICABLE)
		return;
	const struct option *proposed = last_option(on->decision, count > 1 ? is_put_forward : is_proposed);
	find(rule, on, &(struct diag){
		.at = proposed_where(on->decision, proposed, count),
		.node = proposed == NULL ? NULL : proposed->id,
		.arguments = { argue_count(on, "count", (int64_t)count) },
	});
}

static void check_best_missing(const struct rule *rule, const struct judging *on)
{
	if (last_option(on->decision, is_best) == NULL)
		find(rule, on, &(struct diag){ .at = field_where(on->decision, KEY_OPTIONS) });
}

/* ---- What was assessed of them ---- */

/* Every option that could be chosen or was; the zero option only in a full assessment. */
static bool must_be_assessed(const struct judging *on, const struct option *option)
{
	if (is_zero(option) && on->decision->screening->scope != SCOPE_FULL)
		return false;
	return !text_given(&option->rejected) || option == on->decision->decided_option;
}

static void check_not_assessed(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		if (option->impacts_count > 0 || !must_be_assessed(on, option))
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(option, KEY_IMPACTS),
			.node = option->id,
			.arguments = { argue("option", option->id) },
		});
	}
}

/* Better in a cell and nowhere worse; of equals both may be the best. */
static bool is_wrongly_best(const struct dominance *dominance, const struct option *option)
{
	return dominance->worse == option && !dominance->equal && !is_best(dominance->better);
}

static const struct option *dominator(const struct judging *on, const struct option *option)
{
	for (size_t i = 0; i < on->assessment->dominance_count; i++)
		if (is_wrongly_best(&on->assessment->dominances[i], option))
			return on->assessment->dominances[i].better;
	return NULL;
}

static void check_best_dominated(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; rule_has_classes(on) && i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		const struct option *better = is_best(option) ? dominator(on, option) : NULL;
		if (better == NULL)
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(option, KEY_BEST_FOR_CHILDREN),
			.also = field_where(better, KEY_ID),
			.also_label = TEXT("vähintään yhtä hyvä", "minst lika bra", "at least as good"),
			.node = option->id,
			.arguments = { argue("option", option->id), argue("other", better->id) },
		});
	}
}

/* ---- What they change ---- */

static void check_no_service_changes(const struct rule *rule, const struct judging *on)
{
	enum decision_type type = on->decision->type;
	if (type != DECISION_TYPE_SERVICE_NETWORK && type != DECISION_TYPE_SERVICE_LEVEL &&
	    type != DECISION_TYPE_FEES)
		return;
	for (size_t i = 0; i < on->decision->options_count; i++) {
		const struct option *option = &on->decision->options[i];
		if (is_zero(option) || !changes_nothing(option))
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(option, KEY_CHANGES),
			.also = field_where(on->decision, KEY_TYPE),
			.also_label = TEXT("asian tyyppi", "ärendets typ", "type of the matter"),
			.node = option->id,
			.arguments = { argue_word("type", &words_decision_type, (int)type),
			               argue("option", option->id) },
		});
	}
}

static const struct rule table[] = {
	{ .says = {
		.id = "options/too-few", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CHILD_FRIENDLY,
		.sentence = TEXT("vaihtoehtoja on {count}, mutta laajuus \"{scope}\" vaatii vähintään {limit}, kun nollavaihtoehto lasketaan mukaan",
		                 "antalet alternativ är {count}, men omfattningen \"{scope}\" kräver minst {limit}, nollalternativet medräknat",
		                 "the number of options is {count}, but the scope \"{scope}\" requires at least {limit}, the zero option included"),
		.cure = TEXT("Lisää todellisia vaihtoehtoja nollavaihtoehdon rinnalle.",
		             "Lägg till verkliga alternativ vid sidan av nollalternativet.",
		             "Add real options beside the zero option."),
	  },
	  .scope = RULE_LIGHT, .check = check_too_few },
	{ .says = {
		.id = "options/zero-option", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("nollavaihtoehtoja on {count}; niitä pitää olla yksi, ja sen palvelumuutosten luettelon pitää olla tyhjä",
		                 "antalet nollalternativ är {count}; det ska finnas ett, och dess lista över tjänsteändringar ska vara tom",
		                 "the number of zero options is {count}; there must be one, and its list of service changes must be empty"),
		.cure = TEXT("Merkitse nollavaihtoehdoksi se yksi vaihtoehto, jossa nykytila jatkuu eikä palveluja muuteta.",
		             "Ange som nollalternativ det enda alternativ där nuläget fortsätter och inga tjänster ändras.",
		             "Mark as the zero option the one option in which the present state goes on and no service changes."),
	  },
	  .scope = RULE_LIGHT, .check = check_zero_option },
	{ .says = {
		.id = "options/proposed-option", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("esitettäviksi merkittyjä toteutettavia vaihtoehtoja on {count}; niitä pitää olla yksi",
		                 "antalet genomförbara alternativ som har angetts som föreslagna är {count}; det ska vara ett",
		                 "the number of feasible options marked as proposed is {count}; it must be one"),
		.cure = TEXT("Merkitse esitetyksi se yksi vaihtoehto, jota esitetään päätettäväksi.",
		             "Ange som föreslaget det enda alternativ som föreslås för beslut.",
		             "Mark as proposed the one option that is put forward for decision."),
	  },
	  .scope = RULE_ALL, .check = check_proposed_option },
	{ .says = {
		.id = "options/best-missing", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CHILD_FRIENDLY,
		.sentence = TEXT("mitään vaihtoehtoa ei ole merkitty lapsille parhaaksi",
		                 "inget alternativ har angetts som bäst för barnen",
		                 "no option is marked as best for children"),
		.cure = TEXT("Merkitse lapsille paras vaihtoehto tai kaikki yhtä hyvät.",
		             "Ange det alternativ som är bäst för barnen, eller alla som är lika bra.",
		             "Mark the option that is best for children, or all that are equally good."),
	  },
	  .scope = RULE_LIGHT, .check = check_best_missing },
	{ .says = {
		.id = "options/not-assessed", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_CRITERIA,
		.sentence = TEXT("vaihtoehdon {option} vaikutuksia ei ole arvioitu",
		                 "konsekvenserna av alternativet {option} har inte bedömts",
		                 "the impacts of option {option} have not been assessed"),
		.cure = TEXT("Arvioi vaihtoehdon vaikutukset tai kirjaa, miksi sitä ei voida toteuttaa.",
		             "Bedöm alternativets konsekvenser eller ange varför det inte kan genomföras.",
		             "Assess the impacts of the option, or record why it is not feasible."),
	  },
	  .scope = RULE_LIGHT, .check = check_not_assessed },
	{ .says = {
		.id = "options/identical", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("vaihtoehdoilla {option} ja {other} on täsmälleen samat vaikutukset",
		                 "alternativen {option} och {other} har exakt samma konsekvenser",
		                 "options {option} and {other} have exactly the same impacts"),
		.cure = TEXT("Arvioi kummankin vaihtoehdon vaikutukset erikseen.",
		             "Bedöm konsekvenserna av vart och ett av alternativen för sig.",
		             "Assess the impacts of each option separately."),
	  },
	  .scope = RULE_LIGHT, .check = check_identical },
	{ .says = {
		.id = "options/best-dominated", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("vaihtoehto {option} on merkitty lapsille parhaaksi, mutta vaihtoehto {other} on jokaisen ikäryhmän, lapsiryhmän ja osa-alueen kannalta vähintään yhtä hyvä ja jonkin kannalta parempi",
		                 "alternativet {option} har angetts som bäst för barnen, men alternativet {other} är minst lika bra i varje åldersgrupp, grupp av barn och delområde och bättre i något",
		                 "option {option} is marked as best for children, but option {other} is at least as good in every age band, group of children and domain, and better in one"),
		.cure = TEXT("Tarkista lapsille paras vaihtoehto tai korjaa vaikutukset.",
		             "Kontrollera vilket alternativ som är bäst för barnen eller rätta konsekvenserna.",
		             "Check which option is best for children, or correct the impacts."),
	  },
	  .scope = RULE_LIGHT, .on_classes = true, .check = check_best_dominated },
	{ .says = {
		.id = "options/no-service-changes", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_KYMENLAAKSO,
		.sentence = TEXT("asian tyyppi on \"{type}\", mutta vaihtoehdossa {option} ei muutu yksikään palvelu",
		                 "ärendets typ är \"{type}\", men i alternativet {option} ändras ingen tjänst",
		                 "the matter is of type \"{type}\", but option {option} changes no service"),
		.cure = TEXT("Kirjaa, mitä palveluja vaihtoehto muuttaa ja miten.",
		             "Ange vilka tjänster alternativet ändrar och hur.",
		             "Record which services the option changes and how."),
	  },
	  .scope = RULE_LIGHT, .check = check_no_service_changes },
	{ .says = {
		.id = "options/change-contradicts-catalogue", .severity = SEVERITY_ERROR, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("palvelun {service} muutos on ristiriidassa palveluluettelon kanssa: tässä \"{key}\" {value}, luettelossa {limit}",
		                 "ändringen av tjänsten {service} strider mot tjänstekatalogen: här \"{key}\" {value}, i katalogen {limit}",
		                 "the change to service {service} contradicts the catalogue: here \"{key}\" {value}, in the catalogue {limit}"),
		.cure = TEXT("Korjaa muutoksen tiedot tai päivitä palveluluettelo.",
		             "Rätta uppgifterna om ändringen eller uppdatera tjänstekatalogen.",
		             "Correct the data of the change or update the service catalogue."),
	  },
	  .scope = RULE_LIGHT, .check = check_change_contradicts_catalogue },
};
const struct rule_set rules_options = RULE_SET(table);
