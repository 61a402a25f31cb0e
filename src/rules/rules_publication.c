/* SPDX-License-Identifier: EUPL-1.2 */
#include "basis.h"
#include "child_text.h"
#include "rule.h"
#include "rule_tools.h"

#include "arena.h"

/* ---- What is missing ---- */

/* Keys as one argument: "verkko_osoite, päivä". */
static struct argument argue_keys(const struct judging *on, const char *name, const enum key *keys, size_t count)
{
	struct argument argument = { .name = name, .value = *key_spelling(keys[0]) };
	for (size_t i = 1; i < count; i++)
		for (int language = 0; language < LANGUAGES; language++)
			argument.value.in[language] =
			        arena_printf(on->memory, "%s, %s", argument.value.in[language],
			                     key_spelling(keys[i])->in[language]);
	return argument;
}

static bool is_confidential(const struct publication *publication)
{
	return publication->confidential != NULL && text_given(&publication->confidential->ground);
}

static void check_missing(const struct rule *rule, const struct judging *on)
{
	static const struct publication nothing;
	const struct decision *decision = on->decision;
	const struct publication *publication = decision->publication == NULL ? &nothing : decision->publication;
	enum scope scope = decision->screening == NULL ? SCOPE_UNSET : decision->screening->scope;
	enum key missing[4];
	size_t count = 0;
	if (!text_given(&publication->url) && !is_confidential(publication))
		missing[count++] = KEY_URL;
	if (!date_given(publication->date) && !is_confidential(publication))
		missing[count++] = KEY_DATE;
	if (scope >= SCOPE_LIGHT && !text_given(&publication->board_text))
		missing[count++] = KEY_BOARD_TEXT;
	if (scope == SCOPE_FULL && !text_given(&publication->child_summary))
		missing[count++] = KEY_CHILD_SUMMARY;
	if (count > 0)
		find(rule, on,
		     &(struct diag){ .at = field_where(decision, KEY_PUBLICATION),
		                     .arguments = { argue_keys(on, "key", missing, count) } });
}

/* ---- The summary for children ---- */

/* The place of a text in a language: its own where it is written in several. */
static struct where text_where(const void *in_record, enum key key, enum language language)
{
	const struct node *node = field_node(in_record, key);
	const char *code = words_file_language.word[language + 1].spelling.in[EN];
	const struct node *own = node != NULL && node->kind == NODE_MAP ? node_get(node, code) : NULL;
	return own == NULL ? field_where(in_record, key) : own->at;
}

/* What makes a passage hard, with the numbers filled in. */
static struct text why_hard(const struct judging *on, enum hardness kind, int64_t count, int64_t limit)
{
	static const struct text patterns[HARDNESSES] = {
		[HARD_SENTENCE] = TEXT("Virkkeessä on {count} sanaa; raja on {limit}.",
		                       "Meningen har {count} ord; gränsen är {limit}.",
		                       "The sentence has {count} words; the limit is {limit}."),
		[HARD_WORD] = TEXT("Sanassa on {count} kirjainta; raja on {limit}.",
		                   "Ordet har {count} bokstäver; gränsen är {limit}.",
		                   "The word has {count} letters; the limit is {limit}."),
		[HARD_NUMBERS] = TEXT("Kappaleessa on {count} lukua; raja on {limit}.",
		                      "Stycket har {count} tal; gränsen är {limit}.",
		                      "The paragraph has {count} figures; the limit is {limit}."),
		[HARD_SECTION_SIGN] = TEXT("Kerro asia ilman pykälämerkkiä.", "Berätta utan paragraftecken.",
		                           "Say it without a section sign."),
	};
	const struct argument arguments[] = { argue_count(on, "count", count), argue_count(on, "limit", limit) };
	struct text why;
	for (int language = 0; language < LANGUAGES; language++)
		why.in[language] = text_fill(on->memory, patterns[kind].in[language], (enum language)language,
		                             arguments, sizeof arguments / sizeof arguments[0]);
	return why;
}

static void check_child_summary_in(const struct rule *rule, const struct judging *on, enum language language)
{
	const struct publication *publication = on->decision->publication;
	const char *text = publication->child_summary.in[language];
	for (enum hardness kind = 0; text != NULL && kind < HARDNESSES; kind++) {
		int64_t limit = hardness_limit(on->policy->limits, kind);
		struct hard_passage hard = hard_passage(on->memory, text, kind, limit);
		if (hard.text != NULL)
			find(rule, on,
			     &(struct diag){ .at = text_where(publication, KEY_CHILD_SUMMARY, language),
			                     .hint = why_hard(on, kind, hard.count, limit),
			                     .arguments = { argue("value", hard.text) } });
	}
}

static void check_child_summary_hard(const struct rule *rule, const struct judging *on)
{
	for (int language = 0; on->decision->publication != NULL && language < LANGUAGES; language++)
		check_child_summary_in(rule, on, (enum language)language);
}

/* ---- Languages ---- */

static bool is_given_in(const struct text *text, enum language language)
{
	struct text alone = { { NULL } };
	alone.in[language] = text->in[language];
	return text_given(&alone);
}

static void check_languages_of(const struct rule *rule, const struct judging *on, const void *in_record,
                               enum key key, const struct text *text, const char *node)
{
	const struct word_list *languages = &on->project->languages;
	for (size_t i = 0; text_given(text) && i < languages->count; i++) {
		if (is_given_in(text, (enum language)(languages->items[i] - 1)))
			continue;
		find(rule, on,
		     &(struct diag){
		             .at = field_where(in_record, key),
		             .node = node,
		             .arguments = { argue_key("key", key),
		                            argue_word("language", &words_file_language, languages->items[i]) } });
	}
}

/* Without a project no languages are asked for. */
static void check_language_missing(const struct rule *rule, const struct judging *on)
{
	const struct decision *decision = on->decision;
	const struct conclusions *conclusions = decision->conclusions;
	const struct publication *publication = decision->publication;
	if (on->project == NULL)
		return;
	check_languages_of(rule, on, decision, KEY_TITLE, &decision->title, NULL);
	for (size_t i = 0; i < decision->options_count; i++) {
		const struct option *option = &decision->options[i];
		check_languages_of(rule, on, option, KEY_NAME, &option->name, option->id);
	}
	if (conclusions != NULL)
		check_languages_of(rule, on, conclusions, KEY_SUMMARY, &conclusions->summary, NULL);
	if (publication == NULL)
		return;
	check_languages_of(rule, on, publication, KEY_BOARD_TEXT, &publication->board_text, NULL);
	check_languages_of(rule, on, publication, KEY_CHILD_SUMMARY, &publication->child_summary, NULL);
}

static const struct rule table[] = {
	{ .says = {
		.id = "publication/missing", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_GC14_99,
		.sentence = TEXT("julkaisutiedoista puuttuu: {key}",
		                 "i publiceringsuppgifterna saknas: {key}",
		                 "the publication details lack: {key}"),
		.cure = TEXT("Kirjaa julkaisutiedot tai salassapidon peruste.",
		             "Ange publiceringsuppgifterna eller sekretessgrunden.",
		             "Record the publication details, or the ground for confidentiality."),
	  },
	  .scope = RULE_ALL, .check = check_missing },
	{ .says = {
		.id = "publication/child-summary-hard", .severity = SEVERITY_WARNING, .waivable = true, .basis = BASIS_OWN,
		.sentence = TEXT("lasten tiivistelmässä on vaikea kohta: \"{value}\"",
		                 "sammandraget för barn har ett svårt ställe: \"{value}\"",
		                 "the summary for children has a hard passage: \"{value}\""),
		.cure = TEXT("Käytä lyhyitä virkkeitä ja tuttuja sanoja.",
		             "Använd korta meningar och bekanta ord.",
		             "Use short sentences and familiar words."),
	  },
	  .scope = RULE_ALL, .check = check_child_summary_hard },
	{ .says = {
		.id = "publication/language-missing", .severity = SEVERITY_ERROR, .waivable = true,
		.basis = BASIS_LANGUAGE_ACT,
		.sentence = TEXT("tekstistä \"{key}\" puuttuu yksi organisaation kielistä: {language}",
		                 "texten \"{key}\" saknas på ett av organisationens språk: {language}",
		                 "text \"{key}\" is missing in one of the organisation's languages: {language}"),
		.cure = TEXT("Lisää teksti puuttuvalla kielellä.",
		             "Lägg till texten på det språk som saknas.",
		             "Add the text in the missing language."),
	  },
	  .scope = RULE_ALL, .check = check_language_missing },
};
const struct rule_set rules_publication = RULE_SET(table);
