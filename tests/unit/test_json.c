/* SPDX-License-Identifier: EUPL-1.2 */
#include "test.h"

#include <string.h>

#include "json_out.h"
#include "sample_doc.h"
#include "written.h"

struct row_string {
	const char *name, *text, *expected;
};

static const struct row_string strings[] = {
	{ "plain", "Äiti", "\"Äiti\"\n" },
	{ "quotes", "a\"b\\c", "\"a\\\"b\\\\c\"\n" },
	{ "line break and tab", "a\n\tb", "\"a\\n\\tb\"\n" },
	{ "control", "\x1B\x7F", "\"\\u001b\\u007f\"\n" },
	{ "script", "</script>", "\"\\u003c/script>\"\n" },
	{ "line separators", "\xE2\x80\xA8\xE2\x80\xA9", "\"\\u2028\\u2029\"\n" },
	{ "bidirectional", "\xE2\x80\xAE", "\"\\u202e\"\n" },
	{ "emoji", "\xF0\x9F\x98\x80", "\"\xF0\x9F\x98\x80\"\n" },
	{ "noncharacter", "\xF0\x9F\xBF\xBE", "\"\\ud83f\\udffe\"\n" },
	{ "bytes that are no text", "\xC3(", "\"\xEF\xBF\xBD(\"\n" },
};

/* The string as the only thing in an array, its brackets and line breaks taken away. */
static void string_is_escaped(void **state)
{
	const struct row_string *row = *state;
	char bytes[256] = "";
	struct json json = { .out = fmemopen(bytes, sizeof bytes, "w") };
	assert_non_null(json.out);
	json_open_array(&json, NULL);
	json_string(&json, NULL, row->text);
	json_close(&json);
	fclose(json.out);
	size_t length = strlen(row->expected);
	assert_memory_equal(bytes, "[\n  ", 4);
	assert_memory_equal(bytes + 4, row->expected, length);
	assert_string_equal(bytes + 4 + length, "]\n");
}

static void levels_and_numbers(void **state)
{
	(void)state;
	char bytes[512] = "";
	struct json json = { .out = fmemopen(bytes, sizeof bytes, "w") };
	json_open_object(&json, NULL);
	json_open_object(&json, "none");
	json_close(&json);
	json_open_array(&json, "list");
	json_integer(&json, NULL, INT64_MIN);
	json_open_array(&json, NULL);
	json_close(&json);
	json_null(&json, NULL);
	json_close(&json);
	json_number(&json, "cents", "-0.05");
	json_integer(&json, "whole", 12);
	json_bool(&json, "yes", true);
	json_close(&json);
	fclose(json.out);
	assert_string_equal(
	        bytes, "{\n  \"none\": {},\n  \"list\": [\n    -9223372036854775808,\n    [],\n    null\n  ],\n"
	               "  \"cents\": -0.05,\n  \"whole\": 12,\n  \"yes\": true\n}\n");
}

static const char sample[] = "{\n"
                             "  \"lva\": \"report/1\",\n"
                             "  \"kind\": \"prior\",\n"
                             "  \"id\": \"koulu-2026\",\n"
                             "  \"title\": \"Koulun \\u003clakkauttaminen>\",\n"
                             "  \"language\": \"fi\",\n"
                             "  \"record\": \"12/2026\",\n"
                             "  \"organisation\": \"Äänekylä & co\",\n"
                             "  \"date\": \"2026-03-12\",\n"
                             "  \"tool\": \"lva 0.1.0\",\n"
                             "  \"sections\": {\n"
                             "    \"summary\": {\n"
                             "      \"heading\": \"Yhteenveto\",\n"
                             "      \"text\": [\n"
                             "        {\n"
                             "          \"label\": \"Esitys\",\n"
                             "          \"text\": \"Hyväksytään.\\nToinen kappale.\"\n"
                             "        },\n"
                             "        \"Tärkeää: *huomio*\"\n"
                             "      ],\n"
                             "      \"items\": [\n"
                             "        \"yksi\",\n"
                             "        \"1. kaksi\"\n"
                             "      ],\n"
                             "      \"facts\": {\n"
                             "        \"cost\": {\n"
                             "          \"label\": \"Kustannus\",\n"
                             "          \"value\": 85000.00\n"
                             "        },\n"
                             "        \"share\": {\n"
                             "          \"label\": \"Osuus\",\n"
                             "          \"value\": 0.125\n"
                             "        },\n"
                             "        \"decided\": {\n"
                             "          \"label\": \"Päätetty\",\n"
                             "          \"value\": null\n"
                             "        }\n"
                             "      }\n"
                             "    },\n"
                             "    \"impacts\": {\n"
                             "      \"heading\": \"Vaikutukset\",\n"
                             "      \"tables\": {\n"
                             "        \"impacts\": {\n"
                             "          \"caption\": \"Vaikutukset lapsiin\",\n"
                             "          \"rows\": [\n"
                             "            {\n"
                             "              \"id\": \"0123\",\n"
                             "              \"title\": \"Koulumatka | pitenee\\nkahdella kylällä\",\n"
                             "              \"direction\": \"negative\",\n"
                             "              \"children\": 1234,\n"
                             "              \"euros\": -1234.50,\n"
                             "              \"share\": 0.182626,\n"
                             "              \"distance\": 12.4,\n"
                             "              \"from\": \"2026-08-01\",\n"
                             "              \"heard\": true\n"
                             "            },\n"
                             "            {\n"
                             "              \"id\": \"=1+1\",\n"
                             "              \"title\": null,\n"
                             "              \"direction\": null,\n"
                             "              \"children\": \"hidden\",\n"
                             "              \"euros\": null,\n"
                             "              \"share\": null,\n"
                             "              \"distance\": null,\n"
                             "              \"from\": null,\n"
                             "              \"heard\": null\n"
                             "            }\n"
                             "          ]\n"
                             "        }\n"
                             "      }\n"
                             "    },\n"
                             "    \"trace\": {\n"
                             "      \"heading\": \"Jäljitys\",\n"
                             "      \"text\": [\n"
                             "        \"Vain ohjelmille.\"\n"
                             "      ]\n"
                             "    }\n"
                             "  }\n"
                             "}\n";

static void the_whole_sample(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	assert_string_equal(written(memory, "json", sample_doc(memory), NULL), sample);
	arena_free(memory);
}

static void facts_of_several_blocks_are_one_object(void **state)
{
	(void)state;
	struct arena *memory = arena_new();
	struct doc *doc = doc_new(memory, EN);
	struct section *section = doc_section(doc, "s", "S", 2);
	section_fact(doc, section, "a", "A", value_count(1));
	section_note(doc, section, "between");
	section_fact(doc, section, "b", "B", value_count(2));
	const char *bytes = written(memory, "json", doc, NULL);
	const char *facts = strstr(bytes, "\"facts\"");
	assert_non_null(facts);
	assert_null(strstr(facts + 1, "\"facts\""));
	assert_non_null(strstr(facts, "\"b\": {"));
	assert_non_null(strstr(bytes, "\"date\": null"));
	arena_free(memory);
}

static void knows_its_own(void **state)
{
	(void)state;
	assert_true(is_ours("json", sample, sizeof sample - 1));
	assert_false(is_ours("json", "", 0));
	assert_false(is_ours("json", "{\n  \"lva\": \"report/2\"}", 22));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(levels_and_numbers),
		cmocka_unit_test(the_whole_sample),
		cmocka_unit_test(facts_of_several_blocks_are_one_object),
		cmocka_unit_test(knows_its_own),
	};
	int failed = cmocka_run_group_tests_name("json", tests, NULL, NULL);
	return failed + RUN_ROWS(strings, string_is_escaped);
}
