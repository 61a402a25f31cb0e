/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "messages.h"
#include "rule_tools.h"
#include "waivers.h"

/* ---- How long ---- */

static void check_expired(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->waiver_count; i++) {
		const struct waiver *waiver = &on->waivers[i];
		if (!date_given(waiver->expires) || date_compare(waiver->expires, on->as_of) >= 0)
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(waiver, KEY_EXPIRES),
			.arguments = { argue("rule", waiver->rule), argue_date(on, "date", waiver->expires) },
		});
	}
}

static void check_too_long(const struct rule *rule, const struct judging *on)
{
	int64_t limit = on->policy->limits->waiver_days.number;
	for (size_t i = 0; i < on->waiver_count; i++) {
		const struct waiver *waiver = &on->waivers[i];
		int64_t days = date_days(waiver->expires) - date_days(waiver->created);
		if (!date_given(waiver->created) || !date_given(waiver->expires) || days <= limit)
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(waiver, KEY_EXPIRES),
			.also = field_where(waiver, KEY_CREATED),
			.arguments = { argue("rule", waiver->rule), argue_count(on, "count", days),
			               argue_count(on, "limit", limit) },
		});
	}
}

/* ---- What for ---- */

static const struct message *message_among_rules(const char *id)
{
	for (size_t set = 0; rule_sets[set] != NULL; set++)
		for (size_t i = 0; i < rule_sets[set]->count; i++)
			if (strcmp(rule_sets[set]->rules[i].says.id, id) == 0)
				return &rule_sets[set]->rules[i].says;
	return NULL;
}

/* The message of a rule, or of what is said of the format; NULL: there is none of this name. */
static const struct message *message_named(const char *id)
{
	const struct message *message = id == NULL ? NULL : message_among_rules(id);
	for (size_t i = 0; id != NULL && message == NULL && model_message(i) != NULL; i++)
		if (strcmp(model_message(i)->id, id) == 0)
			message = model_message(i);
	return message;
}

static bool may_be_waived(const char *rule)
{
	const struct message *message = message_named(rule);
	return message == NULL || message->waivable;
}

static void say_not_allowed(const struct rule *rule, const struct judging *on, const void *in, enum key key,
                            const char *name)
{
	find(rule, on, &(struct diag){
		.at = field_where(in, key),
		.arguments = { argue("rule", name) },
	});
}

/* lva.yaml may make such a rule graver, not milder. */
static bool is_milder(const struct rule_change *change)
{
	const struct message *message = message_named(change->rule);
	return message != NULL && !message->waivable && change->severity != RULE_SEVERITY_UNSET &&
	       (int)change->severity - (int)RULE_SEVERITY_OFF < (int)message->severity;
}

static void check_not_allowed(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->waiver_count; i++)
		if (!may_be_waived(on->waivers[i].rule))
			say_not_allowed(rule, on, &on->waivers[i], KEY_RULE, on->waivers[i].rule);
	const struct project *project = on->kind == FILE_KIND_PROJECT ? on->project : NULL;
	for (size_t i = 0; project != NULL && i < project->rules_count; i++)
		if (is_milder(&project->rules[i]))
			say_not_allowed(rule, on, &project->rules[i], KEY_SEVERITY, project->rules[i].rule);
}

/* An expired one, or one of a rule that cannot be waived, is said to be that. */
static void check_stale(const struct rule *rule, const struct judging *on)
{
	for (size_t i = 0; i < on->waiver_count; i++) {
		const struct waiver *waiver = &on->waivers[i];
		bool expired = date_given(waiver->expires) && date_compare(waiver->expires, on->as_of) < 0;
		if (expired || waiver_was_used(on, i) || !may_be_waived(waiver->rule))
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(waiver, KEY_CONCERNS),
			.arguments = { argue("rule", waiver->rule) },
		});
	}
}

/* ---- By whom ---- */

/* Said in the file that it is for: the waiver is in lva.yaml, but it is the preparer who is not to approve it. */
static void check_self_approved_in_project(const struct rule *rule, const struct judging *on)
{
	static const struct text waiver_here = TEXT("poikkeus", "undantaget", "the waiver");
	const struct roles *roles = roles_judged(on);
	size_t count = roles == NULL || on->project == NULL ? 0 : on->project->waivers_count;
	for (size_t i = 0; i < count; i++) {
		const struct waiver *waiver = &on->project->waivers[i];
		if (!waiver_is_of_file(waiver, on->file_id) || !waiver_is_by(waiver, &roles->preparer))
			continue;
		find(rule, on, &(struct diag){
			.at = on->follow_up != NULL ? field_where(on->follow_up, KEY_DECISION)
			                            : field_where(roles, KEY_PREPARER),
			.also = field_where(waiver, KEY_APPROVED_BY),
			.also_label = waiver_here,
			.arguments = { argue("rule", waiver->rule), { "value", waiver->approved_by } },
		});
	}
}

static void check_self_approved(const struct rule *rule, const struct judging *on)
{
	static const struct text preparer_here = TEXT("valmistelija", "beredaren", "the preparer");
	const struct roles *roles = roles_judged(on);
	for (size_t i = 0; roles != NULL && i < on->waiver_count; i++) {
		const struct waiver *waiver = &on->waivers[i];
		if (!waiver_is_by(waiver, &roles->preparer))
			continue;
		find(rule, on, &(struct diag){
			.at = field_where(waiver, KEY_APPROVED_BY),
			.also = field_where(roles, KEY_PREPARER),
			.also_label = preparer_here,
			.arguments = { argue("rule", waiver->rule), { "value", waiver->approved_by } },
		});
	}
	check_self_approved_in_project(rule, on);
}

static const struct rule table[] = {
	{ .says = {
		.id = "waiver/expired", .severity = SEVERITY_WARNING, .waivable = false, .basis = BASIS_OWN,
		.sentence = TEXT("poikkeus säännöstä {rule} päättyi {date}",
		                 "undantaget från regeln {rule} upphörde {date}",
		                 "the waiver of rule {rule} expired on {date}"),
		.cure = TEXT("Korjaa havainto tai päätä uudesta määräaikaisesta poikkeuksesta.",
		             "Åtgärda iakttagelsen eller besluta om ett nytt tidsbegränsat undantag.",
		             "Correct the finding, or decide on a new waiver for a limited time."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_expired },
	{ .says = {
		.id = "waiver/stale", .severity = SEVERITY_WARNING, .waivable = false, .basis = BASIS_OWN,
		.sentence = TEXT("poikkeus säännöstä {rule} ei koske yhtään havaintoa",
		                 "undantaget från regeln {rule} gäller ingen iakttagelse",
		                 "the waiver of rule {rule} matches no finding"),
		.cure = TEXT("Poista poikkeus tai korjaa sen sääntö ja kohde.",
		             "Ta bort undantaget eller rätta dess regel och föremål.",
		             "Remove the waiver, or correct its rule and what it concerns."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_stale, .after_waivers = true },
	{ .says = {
		.id = "waiver/self-approved", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
		.sentence = TEXT("poikkeuksen säännöstä {rule} on hyväksynyt valmistelija: \"{value}\"",
		                 "undantaget från regeln {rule} har godkänts av beredaren: \"{value}\"",
		                 "the waiver of rule {rule} was approved by the preparer: \"{value}\""),
		.cure = TEXT("Pyydä hyväksyntä joltakulta muulta kuin valmistelijalta.",
		             "Be någon annan än beredaren godkänna undantaget.",
		             "Ask someone other than the preparer to approve it."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_self_approved },
	{ .says = {
		.id = "waiver/too-long", .severity = SEVERITY_WARNING, .waivable = false, .basis = BASIS_OWN,
		.sentence = TEXT("poikkeus säännöstä {rule} kestää {count} päivää, ohje on enintään {limit}",
		                 "undantaget från regeln {rule} varar {count} dagar, riktvärdet är högst {limit}",
		                 "the waiver of rule {rule} lasts {count} days; the guideline is at most {limit}"),
		.cure = TEXT("Lyhennä poikkeuksen voimassaoloa.",
		             "Förkorta undantagets giltighetstid.",
		             "Shorten the time for which the waiver is valid."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_too_long },
	{ .says = {
		.id = "waiver/not-allowed", .severity = SEVERITY_ERROR, .waivable = false, .basis = BASIS_OWN,
		.sentence = TEXT("säännöstä {rule} ei voi poiketa",
		                 "undantag från regeln {rule} får inte beviljas",
		                 "rule {rule} cannot be waived"),
		.cure = TEXT("Poista poikkeus ja korjaa havainto.",
		             "Ta bort undantaget och åtgärda iakttagelsen.",
		             "Remove the waiver and correct the finding."),
	  },
	  .scope = RULE_EVERY_FILE, .check = check_not_allowed },
};
const struct rule_set rules_waiver = RULE_SET(table);
