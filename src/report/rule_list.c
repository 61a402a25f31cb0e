/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule_list.h"

#include "messages.h"
#include "phrases.h"
#include "words.h"
#include "yaml_tree.h"

static const struct message *const of_tree[] = { &message_encoding, &message_syntax, &message_yaml_feature,
	                                         &message_duplicate_key };
enum { OF_TREE = sizeof of_tree / sizeof of_tree[0] };

const struct message *rule_at(size_t index)
{
	return index < OF_TREE ? of_tree[index] : model_message(index - OF_TREE);
}

static enum rule_severity severity_word(enum severity severity)
{
	static const enum rule_severity words[] = { RULE_SEVERITY_OFF, RULE_SEVERITY_NOTE, RULE_SEVERITY_WARNING,
		                                    RULE_SEVERITY_ERROR };
	return words[severity];
}

static void put(FILE *out, enum phrase label, const char *text, enum language language)
{
	fprintf(out, "  %s: %s\n", phrase_text(label)->in[language], text);
}

void rule_describe(const struct message *rule, enum language language, FILE *out)
{
	fprintf(out, "%s\n", rule->id);
	fprintf(out, "  %s\n", text_in(&rule->sentence, language));
	put(out, PHRASE_SEVERITY, word_label(&words_rule_severity, (int)severity_word(rule->severity), language), language);
	put(out, PHRASE_CURE, text_in(&rule->cure, language), language);
	put(out, PHRASE_BASIS, rule->basis, language);
	put(out, PHRASE_WAIVABLE, phrase_text(rule->waivable ? PHRASE_YES : PHRASE_NO)->in[language], language);
}
