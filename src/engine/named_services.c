/* SPDX-License-Identifier: EUPL-1.2 */
#include "named_services.h"

#include <string.h>

#include "arena.h"

/* Shorter names are words of everyday language. */
enum { NAME_LETTERS_MIN = 6 };

/* ---- Words ---- */

/* Where the text goes on after the words, or NULL when it does not begin with them. */
static const char *after(const char *text, const char *words)
{
	const char *end = text + strlen(text), *words_end = words + strlen(words);
	while (words < words_end) {
		uint32_t wanted = utf8_lower(utf8_next(&words, words_end));
		if (text == end || utf8_lower(utf8_next(&text, end)) != wanted)
			return NULL;
	}
	return text;
}

static bool begins_word(const char *text)
{
	const char *at = text;
	return utf8_is_letter_or_digit(utf8_next(&at, text + strlen(text)));
}

bool has_whole_words(const char *text, const char *words)
{
	const char *end = text + strlen(text);
	bool within = false; /* the letter before belongs to the same word */
	for (const char *at = text; at < end; utf8_next(&at, end)) {
		const char *rest = within ? NULL : after(at, words);
		if (rest != NULL && !begins_word(rest))
			return true;
		within = begins_word(at);
	}
	return false;
}

/* ---- Services ---- */

static bool is_named(const struct text *text, const struct service *service)
{
	for (int language = 0; language < LANGUAGES; language++) {
		const char *name = service->name.in[language];
		if (name == NULL || utf8_length(name) < NAME_LETTERS_MIN)
			continue;
		for (int of_text = 0; of_text < LANGUAGES; of_text++)
			if (text->in[of_text] != NULL && has_whole_words(text->in[of_text], name))
				return true;
	}
	return false;
}

/* The number in the joined catalogue of a service of one organisation; the names are the same strings. */
static bool find_service(const struct catalogue *joined, const struct service *service, uint32_t *number)
{
	for (size_t i = 0; i < joined->services_count; i++)
		if (joined->services[i].node == service->node) {
			*number = (uint32_t)i;
			return true;
		}
	return false;
}

static void lean_on(struct arena *memory, struct decision_fact *decision, const struct other_reliance *other,
                    uint32_t service)
{
	struct reliance_fact *reliances =
	        ARENA_ARRAY(memory, struct reliance_fact, (size_t)decision->reliance_count + 1);
	if (decision->reliance_count == UINT16_MAX)
		return;
	if (decision->reliance_count > 0)
		memcpy(reliances, decision->reliances, decision->reliance_count * sizeof *reliances);
	reliances[decision->reliance_count++] =
	        (struct reliance_fact){ .measure = other->measure, .at = other->at, .service = service };
	decision->reliances = reliances;
}

static void look_for(struct arena *memory, const struct joined_register *joined, struct decision_fact *decision,
                     const struct catalogue *theirs)
{
	for (size_t i = 0; i < decision->more->other_count; i++)
		for (size_t n = 0; n < theirs->services_count; n++) {
			uint32_t number;
			if (is_named(&decision->more->others[i].text, &theirs->services[n]) &&
			    find_service(joined->catalogue, &theirs->services[n], &number))
				lean_on(memory, decision, &decision->more->others[i], number);
		}
}

void lean_on_named_services(struct arena *memory, struct joined_register *joined,
                            const struct organisation_brought *organisations, size_t count)
{
	for (size_t i = 0; i < joined->facts->decision_count; i++) {
		struct decision_fact *decision = joined->facts->decisions[i];
		for (size_t n = 0; n < count && decision->more != NULL && decision->more->other_count > 0; n++)
			if (n != decision->organisation && organisations[n].catalogue != NULL)
				look_for(memory, joined, decision, organisations[n].catalogue);
	}
}
