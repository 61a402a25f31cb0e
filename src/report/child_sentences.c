/* SPDX-License-Identifier: EUPL-1.2 */
#include "child_sentences.h"

#include <string.h>

#include "arena.h"
#include "child_parts.h"
#include "child_text.h"
#include "policy.h"
#include "show.h"

#define SENTENCE_ROW(name, fi, sv, en) [name] = TEXT(fi, sv, en),
static const struct text sentences[CHILD_SENTENCES_END] = { CHILD_SENTENCES(SENTENCE_ROW) };

const struct text *child_sentence(enum child_sentence sentence)
{
	return &sentences[sentence];
}

const char *child_say(const struct child *child, enum child_sentence sentence)
{
	return sentences[sentence].in[child->reporting.language];
}

const char *child_fill(const struct child *child, const struct text *sentence, const char *name, const char *value)
{
	enum language language = child->reporting.language;
	const struct argument argument = { name, text_same(value) };
	return text_fill(child->reporting.memory, sentence->in[language], language, &argument, 1);
}

const char *child_own(const struct child *child, const struct text *text)
{
	const char *own = text->in[child->reporting.language];
	return own == NULL ? "" : own;
}

bool child_is_easy(const struct child *child, const char *text)
{
	const struct limits *limits = child->assessment->against->policy->limits;
	for (enum hardness kind = 0; kind < HARDNESSES; kind++) {
		int64_t limit = hardness_limit(limits, kind);
		limit = kind == HARD_SENTENCE ? limit * 2 / 3 : limit;
		if (hard_passage(child->reporting.memory, text, kind, limit).text != NULL)
			return false;
	}
	return true;
}

const char *child_join(const struct child *child, const char *before, const char *after)
{
	if (before[0] == '\0' || after[0] == '\0')
		return before[0] == '\0' ? after : before;
	return arena_printf(child->reporting.memory, "%s %s", before, after);
}

struct section *child_section(const struct child *child, const char *key, enum child_sentence heading,
                              enum pictogram pictogram)
{
	struct section *section = doc_section(child->reporting.doc, key, child_say(child, heading), 2);
	section->pictogram = pictogram;
	return section;
}

void child_put_name(const struct child *child, struct section *section, enum child_sentence name, const struct text *text)
{
	struct block *block = section_paragraph(child->reporting.doc, section, child_say(child, name),
	                                        in_language(&child->reporting, text));
	if (block != NULL)
		block->language = other_language(&child->reporting, text);
}

void child_put(const struct child *child, struct section *section, const char *text)
{
	section_paragraph(child->reporting.doc, section, NULL, text);
}

void child_put_on(const struct child *child, struct section *section, enum child_sentence sentence, struct date date)
{
	if (!date_given(date))
		return;
	const char *day = show_value(child->reporting.memory, value_date(date), child->reporting.language);
	child_put(child, section, child_fill(child, child_sentence(sentence), "date", day));
}
