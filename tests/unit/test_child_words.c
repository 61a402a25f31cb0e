/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "arena.h"
#include "child_sentences.h"
#include "child_text.h"
#include "child_words.h"

enum { WORDS_MOST = 12, LETTERS_MOST = 18 };

/* Nothing hard is in it; an empty one is a word that somebody forgot. */
static void is_easy(struct arena *memory, const char *text)
{
	assert_non_null(text);
	assert_string_not_equal(text, "");
	assert_null(hard_passage(memory, text, HARD_SENTENCE, WORDS_MOST).text);
	assert_null(hard_passage(memory, text, HARD_WORD, LETTERS_MOST).text);
	assert_null(hard_passage(memory, text, HARD_NUMBERS, 1).text);
	assert_null(hard_passage(memory, text, HARD_SECTION_SIGN, 0).text);
}

static void text_is_easy(struct arena *memory, const struct text *text)
{
	assert_non_null(text);
	for (int language = 0; language < LANGUAGES; language++)
		is_easy(memory, text->in[language]);
}

/* The text filled into a sentence, in each language. */
static void fills_easily(struct arena *memory, enum child_sentence sentence, const struct text *text)
{
	const struct argument whom = { "whom", *text };
	text_is_easy(memory, text);
	for (int language = 0; language < LANGUAGES; language++)
		is_easy(memory, text_fill(memory, child_sentence(sentence)->in[language], (enum language)language, &whom, 1));
}

static void test_every_sentence(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	for (int sentence = 0; sentence < CHILD_SENTENCES_END; sentence++)
		text_is_easy(memory, child_sentence((enum child_sentence)sentence));
	arena_free(memory);
}

static void test_every_domain(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	for (int domain = 1; domain < DOMAIN_END; domain++) {
		text_is_easy(memory, &child_domain((enum domain)domain)->good);
		text_is_easy(memory, &child_domain((enum domain)domain)->bad);
	}
	arena_free(memory);
}

static void test_every_change_names_its_service(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	for (int change = 1; change < CHANGE_KIND_END; change++) {
		const struct text *sentence = child_change((enum change_kind)change);
		text_is_easy(memory, sentence);
		for (int language = 0; language < LANGUAGES; language++)
			assert_non_null(strstr(sentence->in[language], "{name}"));
	}
	arena_free(memory);
}

/* One of them makes a sentence that can be read; how many go together is counted when it is built. */
static void test_every_band_and_group(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	for (int band = 1; band < BAND_LABEL_END; band++)
		fills_easily(memory, CHILD_CONCERNS, child_band((enum band_label)band));
	for (int group = 1; group < GROUP_END; group++) {
		fills_easily(memory, CHILD_MOSTLY, child_group((enum group)group));
		fills_easily(memory, CHILD_ALSO, child_group((enum group)group));
	}
	assert_null(child_band(BAND_LABEL_UNSET));
	arena_free(memory);
}

static void test_every_other_word(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	for (int method = 1; method < METHOD_END; method++)
		text_is_easy(memory, child_method((enum method)method));
	for (int view = 1; view < CHILDRENS_VIEW_END; view++)
		text_is_easy(memory, child_view((enum childrens_view)view));
	for (int outcome = 1; outcome < VIEW_OUTCOME_END; outcome++)
		text_is_easy(memory, child_outcome((enum view_outcome)outcome));
	for (int code = 1; code < EXCLUSION_CODE_END; code++)
		text_is_easy(memory, child_exclusion((enum exclusion_code)code));
	for (int month = 1; month <= 12; month++)
		text_is_easy(memory, child_month(month));
	arena_free(memory);
}

/* ---- Bodies ---- */

struct body {
	const char *name, *who; /* in Finnish; NULL: not known */
};

#define CHOSEN "Aikuiset ovat valinneet sen jäsenet äänestämällä."
#define BOARD "Se on ryhmä ihmisiä, jotka hoitavat yhteisiä asioita."
#define COMMITTEE "Se on ryhmä ihmisiä, jotka päättävät yhteisistä asioista."

static const struct body bodies[] = {
	{ "kunnanvaltuusto", CHOSEN },
	{ "stadsfullmäktige", CHOSEN },
	{ "aluehallitus", BOARD },
	{ "välfärdsområdesstyrelsen", BOARD },
	{ "lapsi- ja perhelautakunta", COMMITTEE },
	{ "bildningsnämnden", COMMITTEE },
	{ "education committee", COMMITTEE },
	{ "sivistysjohtaja", NULL },
	{ "", NULL },
};

static void test_body_is_explained(void **state)
{
	const struct body *row = *state;
	struct arena *memory = arena_new();
	const struct text *who = child_body(row->name);
	if (row->who == NULL)
		assert_null(who);
	else {
		text_is_easy(memory, who);
		assert_string_equal(who->in[FI], row->who);
	}
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_sentence),
		cmocka_unit_test(test_every_domain),
		cmocka_unit_test(test_every_change_names_its_service),
		cmocka_unit_test(test_every_band_and_group),
		cmocka_unit_test(test_every_other_word),
	};
	return cmocka_run_group_tests_name("child_words", tests, NULL, NULL) + RUN_ROWS(bodies, test_body_is_explained);
}
