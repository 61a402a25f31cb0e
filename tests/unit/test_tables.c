/* SPDX-License-Identifier: EUPL-1.2 */
/* Every table of fields, list of words and message: a missing translation or a spelling with two meanings shows
 * here. */
#include "test.h"

#include <string.h>

#include "agenda.h"
#include "arena.h"
#include "decision.h"
#include "file.h"
#include "follow_up.h"
#include "messages.h"
#include "names.h"
#include "population.h"
#include "value_readers.h"

struct list_row {
	const char *name;
	const struct words *words;
};

#define LIST(list) .name = #list, .words = &words_##list

static const struct list_row list_rows[] = {
	{ LIST(file_kind) },
	{ LIST(file_language) },
	{ LIST(flag) },
	{ LIST(organisation_type) },
	{ LIST(rule_severity) },
	{ LIST(impact_type) },
	{ LIST(band_label) },
	{ LIST(population_kind) },
	{ LIST(provider) },
	{ LIST(unit) },
	{ LIST(key_quality) },
	{ LIST(cost_basis) },
	{ LIST(budget_level) },
	{ LIST(phase) },
	{ LIST(object) },
	{ LIST(decision_type) },
	{ LIST(whole_area) },
	{ LIST(embedded) },
	{ LIST(exclusion_code) },
	{ LIST(scope) },
	{ LIST(trigger) },
	{ LIST(trigger_strength) },
	{ LIST(trigger_answer) },
	{ LIST(answer_source) },
	{ LIST(childrens_view) },
	{ LIST(change_kind) },
	{ LIST(domain) },
	{ LIST(group) },
	{ LIST(direction) },
	{ LIST(directness) },
	{ LIST(magnitude) },
	{ LIST(sensitivity) },
	{ LIST(likelihood) },
	{ LIST(starts) },
	{ LIST(duration_word) },
	{ LIST(reversibility) },
	{ LIST(right_effect) },
	{ LIST(uncertainty) },
	{ LIST(principle) },
	{ LIST(article) },
	{ LIST(evidence_type) },
	{ LIST(reliability) },
	{ LIST(quality_answer) },
	{ LIST(participation_level) },
	{ LIST(method) },
	{ LIST(representativeness) },
	{ LIST(view_outcome) },
	{ LIST(feedback_state) },
	{ LIST(measure_type) },
	{ LIST(funding) },
	{ LIST(measure_status) },
	{ LIST(best_interests) },
	{ LIST(recommendation_type) },
	{ LIST(handling_outcome) },
	{ LIST(implementation_state) },
	{ LIST(good_direction) },
	{ LIST(breakdown) },
	{ LIST(realised) },
	{ LIST(attribution) },
	{ LIST(measure_result) },
	{ LIST(continuation) },
	{ LIST(significance_class) },
	{ LIST(verdict) },
	{ LIST(nothing) },
	{ LIST(reach) },
	{ LIST(alert) },
	{ LIST(accuracy) },
	{ LIST(indicator_state) },
	{ LIST(item_state) },
	{ LIST(known) },
};

static bool is_in(const char *spelling, const struct words *words, int before, int language)
{
	for (int word = 1; word < before; word++)
		if (strcmp(words->word[word].spelling.in[language], spelling) == 0)
			return true;
	return false;
}

/* Code points below U+0021 and capital letters have no place in a spelling. */
static bool is_spelling(const char *spelling)
{
	for (const char *byte = spelling; *byte != '\0'; byte++)
		if ((*byte > 0 && *byte <= ' ') || (*byte >= 'A' && *byte <= 'Z'))
			return false;
	return spelling[0] != '\0';
}

static void test_list(void **state)
{
	const struct list_row *row = *state;
	const struct words *words = row->words;
	assert_string_equal(words->name, row->name);
	assert_true(words->count > 1);
	for (int word = 1; word < words->count; word++)
		for (int language = 0; language < LANGUAGES; language++) {
			const char *spelling = words->word[word].spelling.in[language];
			const char *label = words->word[word].label.in[language];
			if (spelling == NULL || label == NULL || label[0] == '\0' ||
			    is_in(spelling, words, word, language))
				fail_msg("%s: word %d in language %d", words->name, word, language);
		}
}

/* One spelling never means two words, whatever language it is taken for. */
static void test_list_meanings(void **state)
{
	const struct list_row *row = *state;
	for (int word = 1; word < row->words->count; word++)
		for (int other = 1; other < word; other++)
			for (int i = 0; i < LANGUAGES * LANGUAGES; i++) {
				const char *one = row->words->word[word].spelling.in[i / LANGUAGES];
				if (strcmp(one, row->words->word[other].spelling.in[i % LANGUAGES]) == 0)
					fail_msg("%s: \"%s\" means two words", row->name, one);
			}
}

/* ---- Records ---- */

enum { RECORDS_MAX = 200 };

struct records {
	const struct record *of[RECORDS_MAX];
	size_t count;
};

static void add_record(struct records *records, const struct record *record)
{
	for (size_t i = 0; i < records->count; i++)
		if (records->of[i] == record)
			return;
	assert_true(records->count < RECORDS_MAX);
	records->of[records->count++] = record;
	for (size_t i = 0; i < record->field_count; i++)
		if (record->fields[i].record != NULL)
			add_record(records, record->fields[i].record);
}

static struct records all_records(void)
{
	struct records records = { .count = 0 };
	for (int kind = 1; kind < FILE_KIND_END; kind++)
		add_record(&records, file_kind_record((enum file_kind)kind));
	add_record(&records, &record_population_row);
	add_record(&records, &record_service_class);
	add_record(&records, &record_limit_given);
	add_record(&records, &record_answer);
	return records;
}

static bool same_meaning(const struct field *one, const struct field *other)
{
	for (int i = 0; i < LANGUAGES * LANGUAGES; i++)
		if (strcmp(key_spelling(one->key)->in[i / LANGUAGES],
		           key_spelling(other->key)->in[i % LANGUAGES]) == 0)
			return true;
	return false;
}

static void check_field(const struct record *record, const struct field *field)
{
	for (int language = 0; language < LANGUAGES; language++) {
		const char *label = field->label.in[language], *help = field->help.in[language];
		if (label == NULL || label[0] == '\0' || help == NULL || help[0] == '\0' ||
		    !is_spelling(key_spelling(field->key)->in[language]))
			fail_msg("%s.%s: language %d", record->path, key_spelling(field->key)->in[EN], language);
	}
	for (const struct field *other = record->fields; other < field; other++)
		if (same_meaning(other, field))
			fail_msg("%s: %s has two meanings", record->path, key_spelling(field->key)->in[EN]);
}

static void test_fields(void **state)
{
	(void)state;
	const struct records records = all_records();
	assert_true(records.count > 60);
	for (size_t i = 0; i < records.count; i++) {
		const struct record *record = records.of[i];
		assert_true(record->field_count < 64);
		assert_true(record->field_count > 0 || record->other != NULL);
		for (size_t n = 0; n < record->field_count; n++)
			check_field(record, &record->fields[n]);
	}
}

/* Every field has its own room in the struct. */
static void test_offsets(void **state)
{
	(void)state;
	const struct records records = all_records();
	for (size_t i = 0; i < records.count; i++)
		for (size_t n = 0; n < records.of[i]->field_count; n++) {
			const struct field *field = &records.of[i]->fields[n];
			assert_true(field->offset >= sizeof(struct node *) && field->offset < records.of[i]->size);
			for (size_t other = 0; other < n; other++)
				assert_int_not_equal(field->offset, records.of[i]->fields[other].offset);
		}
}

/* ---- Messages ---- */

static void check_message(const struct message *message)
{
	assert_true(message->severity != SEVERITY_OFF);
	for (int language = 0; language < LANGUAGES; language++) {
		const char *sentence = message->sentence.in[language], *cure = message->cure.in[language];
		const char *basis = message->basis.in[language];
		if (sentence == NULL || sentence[0] == '\0' || cure == NULL || cure[0] == '\0' || basis == NULL ||
		    basis[0] == '\0')
			fail_msg("%s: language %d", message->id, language);
	}
}

static void test_messages(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct names *ids = names_new(memory);
	size_t count = 0;
	for (const struct message *message; (message = model_message(count)) != NULL; count++) {
		check_message(message);
		if (names_add(ids, NULL, message->id, message) != NULL)
			fail_msg("%s: used twice", message->id);
	}
	assert_true(count >= 17);
	arena_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_offsets),
		cmocka_unit_test(test_messages),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(list_rows, test_list) +
	       RUN_ROWS(list_rows, test_list_meanings);
}
