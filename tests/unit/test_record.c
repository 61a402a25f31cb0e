/* SPDX-License-Identifier: EUPL-1.2 */
/* Maps against their tables of fields: keys that are strange, missing, empty, doubled, computed or out of place.
 */
#include "test.h"

#include <string.h>

#include "catalogue.h"
#include "decision.h"
#include "follow_up.h"
#include "probe.h"

struct said_row {
	const char *name;
	const struct record *record;
	const char *yaml;
	const char *said;
};

static const struct said_row key_rows[] = {
	{ "unknown key", &record_part, "ref: a\ntitle: b\n", "2:1 format/unknown-key key=title" },
	{ "nearest key", &record_part, "ref: a\ndatee: 2026-01-01\n",
	  "2:1 format/unknown-key key=datee, nearest date" },
	{ "nearest key in another language", &record_part, "ref: a\npäiva: 2026-01-01\n",
	  "2:1 format/unknown-key key=päiva, nearest päivä" },
	{ "a free key", &record_part, "ref: a\nx-own: {b: [c]}\n", "" },
	{ "a key that only looks free", &record_part, "ref: a\nx: b\n", "2:1 format/unknown-key key=x" },
	{ "line break for a key", &record_part, "ref: a\n\"\\n\": b\n", "2:1 format/unknown-key key=\n" },
	{ "the same key in two languages", &record_part, "ref: a\ndate: 2026-01-01\npäivä: 2026-01-02\n",
	  "3:1 format/duplicate-key key=päivä, also 2:1" },
	{ "the same key three times", &record_part, "säädös: a\nref: b\nförfattning: c\n",
	  "2:1 format/duplicate-key key=ref, also 1:1; 3:1 format/duplicate-key key=författning, also 1:1" },
	{ "the same spelling twice is said once", &record_part, "ref: a\nref: b\n",
	  "2:1 format/duplicate-key key=ref, also 1:1" },
	{ "age bands in two languages", &record_probe, "age_bands: [0-6]\nikäryhmät: [7-12]\n",
	  "2:1 format/duplicate-key key=ikäryhmät, also 1:1" },
	{ "missing key", &record_part, "date: 2026-01-01\n", "1:1 format/missing-key key=ref" },
	{ "missing key in the map's language", &record_part, "päivä: 2026-01-01\n",
	  "1:1 format/missing-key key=säädös" },
	{ "missing key of a map deep down", &record_probe, "rights:\n  - ref: a\n  - datum: 2026-01-01\n",
	  "3:5 format/missing-key key=författning" },
	{ "empty value", &record_part, "date: 2026-01-01\nref:\n", "2:5 format/missing-key key=ref" },
	{ "white space", &record_part, "säädös: ' '\n", "1:9 format/missing-key key=säädös" },
	{ "empty list", &record_part, "ref: []\n", "1:6 format/missing-key key=ref" },
	{ "empty map", &record_part, "ref: {}\n", "1:6 format/missing-key key=ref" },
	{ "text with empty translations", &record_none_unforeseen, "looked_for: {fi: '', sv: ' '}\n",
	  "1:13 format/missing-key key=looked_for" },
	{ "text with one translation", &record_none_unforeseen, "looked_for: {fi: a, sv: ''}\n", "" },
	{ "a misspelled key is not missing too", &record_part, "reff: a\n",
	  "1:1 format/unknown-key key=reff, nearest ref" },
	{ "a misspelled key beside the right one", &record_part, "reff: a\nref: b\n",
	  "1:1 format/unknown-key key=reff, nearest ref" },
	{ "a misspelled key twice", &record_part, "reff: a\nrefe: b\n",
	  "1:1 format/unknown-key key=reff, nearest ref; 2:1 format/unknown-key key=refe, nearest ref" },
	{ "an alias is not missing too", &record_part, "ref: *a\n", "1:6 format/yaml-feature value=*a" },
	{ "an alias is no wrong value too", &record_probe, "date: *a\ndirection: *b\nage_bands: [*c]\nrights: [*d]\n",
	  "1:7 format/yaml-feature value=*a; 2:12 format/yaml-feature value=*b; 3:13 format/yaml-feature value=*c; "
	  "4:10 format/yaml-feature value=*d" },
	{ "a merge key may hold what is missing", &record_part, "<<: {ref: a}\n", "1:1 format/yaml-feature value=<<" },
	{ "a second document may hold what is missing", &record_part, "date: 2026-01-01\n---\nref: a\n",
	  "2:1 format/yaml-feature value=---" },
	{ "a wrong value is not missing too", &record_part, "ref: {a: b}\n", "1:6 format/wrong-type key=ref" },
};

static const struct said_row computed_rows[] = {
	{ "class in Finnish", &record_part, "ref: a\nmerkittävyysluokka: 3\n",
	  "2:1 format/computed-key key=merkittävyysluokka" },
	{ "class in Swedish", &record_part, "ref: a\nbetydelseklass: 3\n",
	  "2:1 format/computed-key key=betydelseklass" },
	{ "class in English", &record_part, "ref: a\nsignificance_class: 3\n",
	  "2:1 format/computed-key key=significance_class" },
	{ "residual class", &record_part, "ref: a\nresidual_class: 3\n",
	  "2:1 format/computed-key key=residual_class" },
	{ "verdict", &record_part, "ref: a\nverdict: good\n", "2:1 format/computed-key key=verdict" },
	{ "attention level", &record_part, "ref: a\nattention_level: 1\n",
	  "2:1 format/computed-key key=attention_level" },
	{ "life stage share", &record_part, "ref: a\nlife_stage_share: 1\n",
	  "2:1 format/computed-key key=life_stage_share" },
	{ "incidence", &record_part, "ref: a\nincidence: {}\n", "2:1 format/computed-key key=incidence" },
	{ "burden index", &record_part, "ref: a\nburden_index: 1\n", "2:1 format/computed-key key=burden_index" },
	{ "child share", &record_part, "ref: a\nchild_share: 1\n", "2:1 format/computed-key key=child_share" },
	{ "key quality", &record_part, "ref: a\nkey_quality: A\n", "2:1 format/computed-key key=key_quality" },
	{ "coverage", &record_part, "ref: a\ncoverage: 1\n", "2:1 format/computed-key key=coverage" },
	{ "state", &record_part, "ref: a\nstate: covered\n", "2:1 format/computed-key key=state" },
	{ "accuracy", &record_part, "ref: a\naccuracy: 1\n", "2:1 format/computed-key key=accuracy" },
	{ "proposed scope", &record_part, "ref: a\nproposed_scope: full\n",
	  "2:1 format/computed-key key=proposed_scope" },
	{ "state is typed in feedback", &record_feedback, "state: none\n", "" },
	{ "state is typed in an implementation", &record_implementation, "state: done\n", "" },
};

#define IMPACT "id: V1\ndomain: health\nage_bands: [0-6]\ndirectness: direct\nreasoning: r\n"
#define FELT \
	"magnitude: small\nlikelihood: likely\nstarts: immediately\nduration: permanent\nreversibility: " \
	"reversible\n" \
	"affected: unknown\nuncertainty: {level: small, unknown: u}\n"

static const struct said_row impact_rows[] = {
	{ "felt", &record_impact, IMPACT "direction: negative\n" FELT, "" },
	{ "unknown direction needs everything", &record_impact, IMPACT "direction: unknown\n" FELT, "" },
	{ "felt without what that takes", &record_impact, IMPACT "direction: positive\n",
	  "1:1 format/missing-key key=magnitude; 1:1 format/missing-key key=likelihood; "
	  "1:1 format/missing-key key=starts; 1:1 format/missing-key key=duration; "
	  "1:1 format/missing-key key=reversibility; 1:1 format/missing-key key=affected; "
	  "1:1 format/missing-key key=uncertainty" },
	{ "felt with an empty value", &record_impact, IMPACT FELT "direction: positive\nx-a: b\n", "" },
	{ "white space is empty", &record_impact,
	  IMPACT
	  "direction: positive\nmagnitude: ' '\nlikelihood: likely\nstarts: immediately\nduration: permanent\n"
	  "reversibility: reversible\naffected: unknown\nuncertainty: {level: small, unknown: u}\n",
	  "7:12 format/missing-key key=magnitude" },
	{ "none", &record_impact, IMPACT "direction: none\n", "" },
	{ "neutral", &record_impact, IMPACT "direction: neutral\n", "" },
	{ "none with what may be there", &record_impact,
	  IMPACT "direction: none\ngroups: [sami]\nareas: [A]\nservices: [s]\nelsewhere: yes\nevidence: [N1]\n"
	         "first_noticed: 2026-01-01\n",
	  "" },
	{ "none with a magnitude", &record_impact, IMPACT "direction: none\nmagnitude: small\n",
	  "7:1 format/not-applicable key=magnitude" },
	{ "neutral with rights", &record_impact,
	  IMPACT "suunta: neutraali\noikeudet: [{artikla: 24, toteutuminen: ennallaan}]\n",
	  "7:1 format/not-applicable key=oikeudet" },
	{ "none without its reasoning", &record_impact,
	  "id: V1\ndomain: health\nage_bands: [0-6]\ndirectness: direct\ndirection: none\n",
	  "1:1 format/missing-key key=reasoning" },
	{ "a wrong direction says no more", &record_impact, IMPACT "direction: mixed\n",
	  "6:12 format/unknown-code value=mixed key=direction" },
	{ "article 43", &record_impact,
	  IMPACT FELT "direction: negative\nrights: [{article: 43, effect: weakened}]\n",
	  "14:20 format/bad-value value=43" },
};

static const struct said_row change_rows[] = {
	{ "change", &record_change, "service: a\nchange: close\n", "" },
	{ "change of nothing", &record_change, "change: close\n", "1:1 format/missing-key key=service" },
	{ "opened", &record_change, "change: open\nnew_service: {name: n, impact: direct, age_bands: [0-6]}\n",
	  "" },
	{ "new service of a closing", &record_change,
	  "service: a\nchange: close\nnew_service: {name: n, impact: direct, age_bands: [0-6]}\n",
	  "3:1 format/not-applicable key=new_service" },
	{ "new service of a wrong change", &record_change,
	  "service: a\nchange: shut\nnew_service: {name: n, impact: direct, age_bands: [0-6]}\n",
	  "2:9 format/unknown-code value=shut key=change" },
	{ "cost with budget", &record_service_cost, "budget: 1\n", "" },
	{ "cost with neither", &record_service_cost, "basis: net\n", "1:1 format/missing-key key=budget" },
	{ "cost with an empty budget", &record_service_cost, "budget:\n", "1:8 format/missing-key key=budget" },
	{ "key by bands", &record_typed_key, "0-6: 0.1\n18+: 0.9\nsource: s\n", "" },
	{ "key with a strange band", &record_typed_key, "0-7: 0.1\n",
	  "1:1 format/unknown-code value=0-7 key=, nearest 0-6" },
	{ "key with a comma", &record_typed_key, "0-6: 0,1\n", "1:6 format/bad-value value=0,1" },
	{ "key with a list", &record_typed_key, "0-6: [1]\n", "1:6 format/wrong-type key=0-6" },
	{ "answers", &record_answers, "vulnerable-group-harm: no\nassessment-requested: {answer: yes, note: n}\n",
	  "" },
	{ "strange trigger", &record_answers, "vulnerable-group-harn: no\n",
	  "1:1 format/unknown-code value=vulnerable-group-harn key=, nearest "
	  "vulnerable-group-harm" },
	{ "strange answer", &record_answers, "vulnerable-group-harm: perhaps\n",
	  "1:24 format/unknown-code value=perhaps key=vulnerable-group-harm" },
	{ "answer as a list", &record_answers, "vulnerable-group-harm: [yes]\n",
	  "1:24 format/wrong-type key=vulnerable-group-harm" },
	{ "dates the wrong way round", &record_validity, "from: 2027-01-01\nto: 2026-01-01\n",
	  "2:5 format/bad-value value=2026-01-01" },
	{ "a period of one day", &record_validity, "from: 2027-01-01\nto: 2027-01-01\n", "" },
	{ "waiver that ends as it begins", &record_waiver,
	  "rule: a\nconcerns: b\nreason: c\napproved_by: d\ncreated: 2026-01-01\nexpires: 2026-01-01\n",
	  "6:10 format/bad-value value=2026-01-01" },
};

static void test_said(void **state)
{
	const struct said_row *row = *state;
	struct trial trial = trial_start();
	trial_record(&trial, row->record, row->yaml);
	assert_string_equal(trial_said(&trial), row->said);
	trial_end(&trial);
}

struct spelling_row {
	const char *name;
	const char *yaml;
};

#define SPELLED_SHOWN \
	"name=en:N duration=permanent zero=true direction=negative groups=[sami] bands=1 affected=unknown " \
	"areas=whole"

static const struct spelling_row spelling_rows[] = {
	{ "English",
	  "name: N\nduration: permanent\nzero: true\ndirection: negative\ngroups: [sami]\nage_bands: [0-6]\n"
	  "affected: unknown\nareas: whole\n" },
	{ "Finnish", "nimi: N\nkesto: pysyvä\nnollavaihtoehto: kyllä\nsuunta: kielteinen\nryhmät: [saamelaiset]\n"
	             "ikäryhmät: [0-6]\nlapsimäärä: ei-tiedossa\nalueet: koko-alue\n" },
	{ "Swedish", "namn: N\nvaraktighet: bestående\nnollalternativ: ja\nriktning: negativ\ngrupper: [samer]\n"
	             "åldersgrupper: [0-6]\nantal_barn: okänd\nområden: hela-området\n" },
	{ "all mixed", "nimi: N\nvaraktighet: permanent\nzero: ja\nsuunta: negativ\ngrupper: [saamelaiset]\n"
	               "age_bands: [0-6]\nlapsimäärä: unknown\nområden: koko-alue\n" },
};

static void test_spelling(void **state)
{
	const struct spelling_row *row = *state;
	struct trial trial = trial_start();
	const struct probe *probe = trial_record(&trial, &record_probe, row->yaml);
	assert_string_equal(trial_said(&trial), "");
	assert_string_equal(probe_shown(trial.memory, probe), SPELLED_SHOWN);
	trial_end(&trial);
}

static void test_places(void **state)
{
	(void)state;
	struct trial trial = trial_start();
	const struct probe *probe = trial_record(&trial, &record_probe, "nimi: N\nrelated: [a, bb]\nid:\n");
	assert_int_equal(field_where(probe, KEY_NAME).column, 7);
	assert_int_equal(item_where(probe->related.node, 1).column, 14);
	assert_int_equal(item_where(probe->related.node, 9).column, 14);
	assert_true(field_given(probe, KEY_ID));
	assert_false(field_given(probe, KEY_COST));
	assert_int_equal(field_where(probe, KEY_COST).line, 1);
	assert_null(field_node(probe, KEY_COST));
	assert_ptr_equal(record_field(&record_part, KEY_REF), &record_part.fields[0]);
	assert_null(record_field(&record_part, KEY_NAME));
	trial_end(&trial);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_places) };
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(key_rows, test_said) +
	       RUN_ROWS(computed_rows, test_said) + RUN_ROWS(impact_rows, test_said) +
	       RUN_ROWS(change_rows, test_said) + RUN_ROWS(spelling_rows, test_spelling);
}
