/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include "arena.h"
#include "catalogue.h"
#include "decision.h"
#include "vocabulary.h"

struct key_row {
	const char *name;
	const struct record *record;
	const char *key;
	enum key means; /* KEY_NONE: nothing here */
};

static const struct key_row key_rows[] = {
	{ "Finnish", &record_decision, "otsikko", KEY_TITLE },
	{ "Swedish", &record_decision, "rubrik", KEY_TITLE },
	{ "English", &record_decision, "title", KEY_TITLE },
	{ "the same in two languages", &record_decision, "id", KEY_ID },
	{ "key of another record", &record_decision, "cost_centre", KEY_NONE },
	{ "a record below", &record_impact, "suunta", KEY_DIRECTION },
	{ "capital letter", &record_decision, "Title", KEY_NONE },
	{ "empty", &record_decision, "", KEY_NONE },
	{ "line break", &record_decision, "\n", KEY_NONE },
	{ "record without fields", &record_answers, "answer", KEY_NONE },
};

static void test_key(void **state)
{
	const struct key_row *row = *state;
	struct arena *memory = arena_new();
	struct vocabulary *vocabulary = vocabulary_new(memory);
	for (int again = 0; again < 2; again++) {
		const struct field *field = vocabulary_field(vocabulary, row->record, row->key, hash_of(row->key));
		assert_int_equal(field == NULL ? KEY_NONE : field->key, row->means);
	}
	arena_free(memory);
}

struct word_row {
	const char *name;
	const struct words *words;
	const char *spelling;
	int means;
};

static const struct word_row word_rows[] = {
	{ "Finnish", &words_direction, "kielteinen", DIRECTION_NEGATIVE },
	{ "Swedish", &words_direction, "negativ", DIRECTION_NEGATIVE },
	{ "English", &words_direction, "negative", DIRECTION_NEGATIVE },
	{ "label is no spelling", &words_direction, "ei vaikutusta", 0 },
	{ "word of another list", &words_direction, "permanent", 0 },
	{ "no as a word", &words_trigger_answer, "no", TRIGGER_ANSWER_NO },
	{ "capital letter", &words_direction, "Negative", 0 },
	{ "empty", &words_direction, "", 0 },
	{ "line break", &words_direction, "\n", 0 },
};

static void test_word(void **state)
{
	const struct word_row *row = *state;
	struct arena *memory = arena_new();
	struct vocabulary *vocabulary = vocabulary_new(memory);
	for (int again = 0; again < 2; again++)
		assert_int_equal(vocabulary_word(vocabulary, row->words, row->spelling), row->means);
	arena_free(memory);
}

int main(void)
{
	return RUN_ROWS(key_rows, test_key) + RUN_ROWS(word_rows, test_word);
}
