/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "context.h"
#include "findings.h"
#include "messages.h"
#include "near.h"
#include "path.h"
#include "plain.h"
#include "rule_list.h"
#include "state.h"

struct lva_finding_format lva_finding_format(size_t index)
{
	if (index >= finding_format_count())
		return (struct lva_finding_format){ 0 };
	const struct finding_format *format = finding_format_at(index);
	return (struct lva_finding_format){ format->name, format->for_machines, format->label };
}

bool lva_findings(struct lva *lva, const char *format, FILE *out, bool color)
{
	const struct finding_format *found = finding_format_named(format);
	const struct workspace *workspace = lva->workspace;
	const struct finding_view view = {
		.language = lva->run.language,
		.color = color,
		.version = lva_version(),
		.here = path_real(lva->run.memory, ""),
		.root = path_real(lva->run.memory, workspace == NULL ? "" : workspace->root),
		.project = workspace == NULL ? NULL : workspace->project,
		.files = lva->files,
	};
	if (found == NULL)
		return false;
	found->write(lva->run.memory, lva->run.diags, &view, out);
	return true;
}

/* What is not valid was not assessed. */
static bool is_invalid(const struct diag *diag)
{
	const char *id = diag->message->id;
	return diag->severity == SEVERITY_ERROR &&
	       (strncmp(id, "format/", strlen("format/")) == 0 || strncmp(id, "reference/", strlen("reference/")) == 0);
}

enum lva_status lva_status(const struct lva *lva, enum severity fail_on)
{
	for (const struct diag *diag = diags_sorted(lva->run.diags); diag != NULL; diag = diag->next)
		if (is_invalid(diag))
			return LVA_UNREADABLE;
	/* The list holds waived ones, and lacks those beyond 50 a file; the numbers are what counts. */
	for (int severity = SEVERITY_ERROR; fail_on != SEVERITY_OFF && severity >= (int)fail_on; severity--)
		if (diags_of(lva->run.diags, (enum severity)severity) > 0)
			return LVA_FOUND;
	return LVA_OK;
}

/* ---- Rules ---- */

static size_t area_length(const char *id)
{
	return strcspn(id, "/");
}

static bool is_rule_or_area(const struct message *rule, const char *name)
{
	size_t length = area_length(rule->id);
	return strcmp(rule->id, name) == 0 || (strlen(name) == length && strncmp(rule->id, name, length) == 0);
}

static bool say_no_rule(struct lva *lva, const char *name, bool areas)
{
	static const struct text unknown = TEXT("sääntöä \"{1}\" ei ole", "regeln \"{1}\" finns inte",
	                                        "there is no rule \"{1}\"");
	static const struct text nearest = TEXT("sääntöä \"{1}\" ei ole; tarkoititko \"{2}\"?",
	                                        "regeln \"{1}\" finns inte; menade du \"{2}\"?",
	                                        "there is no rule \"{1}\"; did you mean \"{2}\"?");
	struct near near = { .word = name };
	const struct message *rule;
	for (size_t i = 0; (rule = rule_at(i)) != NULL; i++) {
		near_offer(&near, rule->id);
		if (areas)
			near_offer(&near, arena_copy(lva->run.memory, rule->id, area_length(rule->id)));
	}
	return complain_of(lva, near.best == NULL ? &unknown : &nearest, name, near.best == NULL ? "" : near.best);
}

bool lva_rule_exists(struct lva *lva, const char *rule_or_area)
{
	const struct message *rule;
	lva->complaint = "";
	for (size_t i = 0; (rule = rule_at(i)) != NULL; i++)
		if (is_rule_or_area(rule, rule_or_area))
			return true;
	return say_no_rule(lva, rule_or_area, true);
}

static struct rules_here rules_here(const struct lva *lva)
{
	return (struct rules_here){ lva->workspace->project, !classes_in_use(lva->workspace->policy) };
}

enum lva_status lva_explain_rule(struct lva *lva, const char *rule, FILE *out)
{
	const struct rules_here here = rules_here(lva);
	const struct message *known;
	lva->complaint = "";
	for (size_t i = 0; (known = rule_at(i)) != NULL; i++)
		if (strcmp(known->id, rule) == 0) {
			rule_describe(lva->run.memory, known, &here, lva->run.language, out);
			return LVA_OK;
		}
	say_no_rule(lva, rule, false);
	return LVA_USAGE;
}

const char *lva_rule_id(size_t index)
{
	const struct message *rule = rule_at(index);
	return rule == NULL ? NULL : rule->id;
}

void lva_list_rules(struct lva *lva, FILE *out)
{
	const struct rules_here here = rules_here(lva);
	rules_list(lva->run.memory, &here, lva->run.language, out);
}

struct lva_report *lva_rules(struct lva *lva)
{
	const struct rules_here here = rules_here(lva);
	return report_of(lva, "rules",
	                 report_rules(lva->run.memory, &here, lva->run.language,
	                              arena_printf(lva->run.memory, "lva %s", lva_version())));
}

/* ---- What a command line needs besides ---- */

void lva_put(const char *text, FILE *out)
{
	struct arena *memory = arena_new();
	fputs(plain_text(memory, text), out);
	arena_free(memory);
}

const char *lva_nearest(const char *word, const char *const *known)
{
	struct near near = { .word = word };
	for (; *known != NULL; known++)
		near_offer(&near, *known);
	return near.best;
}
