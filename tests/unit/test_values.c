/* SPDX-License-Identifier: EUPL-1.2 */
/* What each kind of value looks like in a file, and what is said of one that does not look like it. */
#include "test.h"

#include <string.h>

#include "probe.h"

struct value_row {
	const char *name;
	const char *yaml;
	const char *shown; /* the values that were read */
	const char *said;
};

#define BAD(place, value) place " format/bad-value value=" value

static const struct value_row money_rows[] = {
	{ "whole euros", "cost: 85000", "cost=8500000", "" },
	{ "a saving", "cost: -85000", "cost=-8500000", "" },
	{ "cents", "cost: 1250.50", "cost=125050", "" },
	{ "one decimal", "cost: 0.5", "cost=50", "" },
	{ "quoted", "cost: '12'", "cost=1200", "" },
	{ "nothing at all", "cost: 0", "cost=0", "" },
	{ "the most", "cost: 10000000000000.00", "cost=1000000000000000", "" },
	{ "a cent beyond the most", "cost: 10000000000000.01", "", BAD("1:7", "10000000000000.01") },
	{ "a cent beyond the least", "cost: -10000000000000.01", "", BAD("1:7", "-10000000000000.01") },
	{ "beyond 64 bits", "cost: 99999999999999999999999", "", BAD("1:7", "99999999999999999999999") },
	{ "three decimals", "cost: 1.005", "", BAD("1:7", "1.005") },
	{ "decimal comma", "cost: 1250,50", "", BAD("1:7", "1250,50") },
	{ "thousands by space", "cost: 85 000", "", BAD("1:7", "85 000") },
	{ "thousands by no-break space", "cost: 85\u00A0000", "", BAD("1:7", "85\u00A0000") },
	{ "thousands by comma", "cost: 85,000.00", "", BAD("1:7", "85,000.00") },
	{ "thousands by point", "cost: 1.085.000", "", BAD("1:7", "1.085.000") },
	{ "thousands by underscore", "cost: 85_000", "", BAD("1:7", "85_000") },
	{ "euro sign", "cost: 85 €", "", BAD("1:7", "85 €") },
	{ "euro sign before", "cost: €85", "", BAD("1:7", "€85") },
	{ "per cent", "cost: 85 %", "", BAD("1:7", "85 %") },
	{ "plus sign", "cost: +85", "", BAD("1:7", "+85") },
	{ "minus sign of print", "cost: −85", "", BAD("1:7", "−85") },
	{ "exponent", "cost: 1e5", "", BAD("1:7", "1e5") },
	{ "hexadecimal", "cost: 0x10", "", BAD("1:7", "0x10") },
	{ "point first", "cost: .5", "", BAD("1:7", ".5") },
	{ "point last", "cost: 5.", "", BAD("1:7", "5.") },
	{ "not a number", "cost: .nan", "", BAD("1:7", ".nan") },
	{ "list", "cost: [1]", "", "1:7 format/wrong-type key=cost" },
	{ "map", "cost: {a: 1}", "", "1:7 format/wrong-type key=cost" },
	{ "empty", "cost:", "", "" },
};

static const struct value_row number_rows[] = {
	{ "count", "n: 118", "n=118", "" },
	{ "leading zero", "n: 0118", "n=118", "" },
	{ "largest count", "n: 1000000000", "n=1000000000", "" },
	{ "too large a count", "n: 1000000001", "", BAD("1:4", "1000000001") },
	{ "negative count", "n: -1", "", BAD("1:4", "-1") },
	{ "count with decimals", "n: 1.0", "", BAD("1:4", "1.0") },
	{ "yes is no count", "n: yes", "", BAD("1:4", "yes") },
	{ "months", "life_stage_months: 84", "months=84", "" },
	{ "open", "life_stage_months: null", "", "" },
	{ "open by another word", "life_stage_months: ~", "", BAD("1:20", "~") },
	{ "step down", "measure_step: -1", "step=-1", "" },
	{ "step up", "measure_step: 1", "step=1", "" },
	{ "two signs", "measure_step: --1", "", BAD("1:15", "--1") },
	{ "a sign alone", "measure_step: '-'", "", BAD("1:15", "-") },
	{ "decimal", "value: 12.4", "value=124/10^1", "" },
	{ "negative decimal", "value: -0.5", "value=-5/10^1", "" },
	{ "six decimals", "value: 0.000001", "value=1/10^6", "" },
	{ "seven decimals", "value: 0.0000001", "", BAD("1:8", "0.0000001") },
	{ "twelve digits", "value: 999999999999", "value=999999999999/10^0", "" },
	{ "thirteen digits", "value: 1000000000000", "", BAD("1:8", "1000000000000") },
	{ "decimal with a comma", "value: 12,4", "", BAD("1:8", "12,4") },
	{ "share", "share: 0.30", "share=300000", "" },
	{ "none", "share: 0", "share=0", "" },
	{ "all", "share: 1", "share=1000000", "" },
	{ "share of a third", "share: 0.333333", "share=333333", "" },
	{ "share with seven decimals", "share: 0.3333333", "", BAD("1:8", "0.3333333") },
	{ "more than all", "share: 1.000001", "", BAD("1:8", "1.000001") },
	{ "less than none", "share: -0.1", "", BAD("1:8", "-0.1") },
	{ "share in per cent", "share: 30 %", "", BAD("1:8", "30 %") },
	{ "share with a comma", "share: 0,30", "", BAD("1:8", "0,30") },
	{ "duration in months", "duration: 24", "duration=24", "" },
	{ "permanent", "duration: permanent", "duration=permanent", "" },
	{ "permanent in Finnish", "duration: pysyvä", "duration=permanent", "" },
	{ "unknown in Swedish", "duration: okänd", "duration=unknown", "" },
	{ "half a month", "duration: 1.5", "", BAD("1:11", "1.5") },
	{ "another word", "duration: for ever", "", BAD("1:11", "for ever") },
	{ "duration with a unit", "duration: 24 months", "", BAD("1:11", "24 months") },
};

static const struct value_row text_rows[] = {
	{ "number stays text", "ref: 0123", "ref=0123", "" },
	{ "decimal stays text", "ref: 1.10", "ref=1.10", "" },
	{ "no stays a word", "ref: no", "ref=no", "" },
	{ "null stays a word", "ref: null", "ref=null", "" },
	{ "string as a list", "ref: [a]", "", "1:6 format/wrong-type key=ref" },
	{ "text in the file's language", "name: Clinic", "name=en:Clinic", "" },
	{ "text in two languages", "name: {fi: Neuvola, sv: Rådgivning}", "name=fi:Neuvolasv:Rådgivning", "" },
	{ "text in another language", "name: {fi: Neuvola, no: Helsestasjon}", "name=fi:Neuvola",
	  "1:21 format/unknown-key key=no" },
	{ "translation as a list", "name: {fi: [Neuvola]}", "", "1:12 format/wrong-type key=fi" },
	{ "text as a list", "name: [Clinic]", "", "1:7 format/wrong-type key=name" },
	{ "id", "id: KYM-2026-0123", "id=KYM-2026-0123", "" },
	{ "id of one character", "id: 7", "id=7", "" },
	{ "id of 64 characters", "id: a234567890123456789012345678901234567890123456789012345678901234",
	  "id=a234567890123456789012345678901234567890123456789012345678901234", "" },
	{ "id of 65 characters", "id: a2345678901234567890123456789012345678901234567890123456789012345", "",
	  BAD("1:5", "a2345678901234567890123456789012345678901234567890123456789012345") },
	{ "id with a space", "id: a b", "", BAD("1:5", "a b") },
	{ "id with a hash", "id: a#b", "", BAD("1:5", "a#b") },
	{ "id with a slash", "id: a/b", "", BAD("1:5", "a/b") },
	{ "id with an umlaut", "id: päätös", "", BAD("1:5", "päätös") },
	{ "id that starts with a dot", "id: .a", "", BAD("1:5", ".a") },
	{ "id that starts with a dash", "id: -a", "", BAD("1:5", "-a") },
	{ "path", "file: a/b c.md", "file=a/b c.md", "" },
	{ "date", "date: 2026-12-08", "date=2026-12-08", "" },
	{ "leap day", "date: 2028-02-29", "date=2028-02-29", "" },
	{ "no leap day", "date: 2026-02-29", "", BAD("1:7", "2026-02-29") },
	{ "thirteenth month", "date: 2026-13-01", "", BAD("1:7", "2026-13-01") },
	{ "Finnish date", "date: 8.12.2026", "", BAD("1:7", "8.12.2026") },
	{ "date without zeros", "date: 2026-1-2", "", BAD("1:7", "2026-1-2") },
	{ "date with a time", "date: 2026-12-08T10:00", "", BAD("1:7", "2026-12-08T10:00") },
	{ "dates", "dates: [2026-09-21, 2026-09-22]", "dates=[2026-09-21][2026-09-22]", "" },
	{ "one wrong date", "dates: [2026-09-21, soon]", "dates=[2026-09-21][(null)]", BAD("1:21", "soon") },
	{ "date outside a list", "dates: 2026-09-21", "", "1:8 format/wrong-type key=dates" },
	{ "list in a list of dates", "dates: [[2026-09-21]]", "dates=[(null)]",
	  "1:9 format/wrong-type key=dates" },
	{ "texts", "chain: [a, {sv: b}]", "chain=[en:a][sv:b]", "" },
	{ "strings", "related: [A-1, A-2]", "related=[A-1][A-2]", "" },
	{ "empty list that is an answer", "related: []", "related=", "" },
	{ "map among strings", "related: [{a: b}]", "related=[]", "1:11 format/wrong-type key=related" },
};

static const struct value_row word_rows[] = {
	{ "true", "zero: true", "zero=true", "" },
	{ "yes", "zero: yes", "zero=true", "" },
	{ "kyllä", "zero: kyllä", "zero=true", "" },
	{ "ja", "zero: ja", "zero=true", "" },
	{ "false", "zero: false", "zero=false", "" },
	{ "no", "zero: no", "zero=false", "" },
	{ "ei", "zero: ei", "zero=false", "" },
	{ "nej", "zero: nej", "zero=false", "" },
	{ "one is no yes", "zero: 1", "", "1:7 format/unknown-code value=1 key=zero" },
	{ "nearly true", "zero: treu", "", "1:7 format/unknown-code value=treu key=zero, nearest true" },
	{ "code", "direction: negative", "direction=negative", "" },
	{ "code in Finnish", "direction: kielteinen", "direction=negative", "" },
	{ "code misspelled", "direction: negatve", "",
	  "1:12 format/unknown-code value=negatve key=direction, nearest negative" },
	{ "code misspelled in Finnish", "suunta: kielteine", "",
	  "1:9 format/unknown-code value=kielteine key=suunta, nearest kielteinen" },
	{ "mixed", "direction: mixed", "", "1:12 format/unknown-code value=mixed key=direction" },
	{ "code as a list", "direction: [negative]", "", "1:12 format/wrong-type key=direction" },
	{ "codes", "groups: [sami, pienituloiset]", "groups=[sami][low-income]", "" },
	{ "one wrong code", "groups: [sami, martians]", "groups=[sami]",
	  "1:16 format/unknown-code value=martians key=groups" },
	{ "map among codes", "groups: [{a: b}]", "groups=", "1:10 format/wrong-type key=groups" },
	{ "codes without a list", "groups: sami", "", "1:9 format/wrong-type key=groups" },
};

static const struct value_row band_rows[] = {
	{ "bands", "age_bands: [0-6, 18+]", "bands=17", "" },
	{ "unknown band", "age_bands: [0-6, 7-13]", "bands=1",
	  "1:18 format/unknown-code value=7-13 key=age_bands, nearest 7-12" },
	{ "all is no band", "age_bands: [all]", "bands=0", "1:13 format/unknown-code value=all key=age_bands" },
	{ "list among bands", "age_bands: [[0-6]]", "bands=0", "1:13 format/wrong-type key=age_bands" },
	{ "count", "clients: {0-6: 129}", "clients=[0]129-129", "" },
	{ "zero is a count", "clients: {0-6: 0}", "clients=[0]0-0", "" },
	{ "range", "clients: {7-12: 100-130}", "clients=[1]100-130", "" },
	{ "range with a dash of print", "clients: {7-12: 100–130}", "clients=[1]100-130", "" },
	{ "range the wrong way round", "clients: {7-12: 130-100}", "clients=", BAD("1:17", "130-100") },
	{ "range without an end", "clients: {7-12: 100-}", "clients=", BAD("1:17", "100-") },
	{ "negative count of a band", "clients: {7-12: -5}", "clients=", BAD("1:17", "-5") },
	{ "euro sign for a dash", "clients: {7-12: 100€130}", "clients=", BAD("1:17", "100€130") },
	{ "unknown count", "clients: {18+: unknown}", "clients=[4]unknown", "" },
	{ "count with a thousands separator", "clients: {18+: 1 200}", "clients=", BAD("1:16", "1 200") },
	{ "list for a count", "clients: {0-6: [1]}", "clients=", "1:16 format/wrong-type key=0-6" },
	{ "clients cannot be unknown as a whole", "clients: unknown", "", "1:10 format/wrong-type key=clients" },
	{ "unknown band of a count", "clients: {0-7: 1}",
	  "clients=", "1:11 format/unknown-code value=0-7 key=clients, nearest 0-6" },
	{ "affected", "affected: {0-6: 129, 7-12: unknown}", "affected=[0]129-129[1]unknown", "" },
	{ "affected unknown", "affected: ei-tiedossa", "affected=unknown", "" },
	{ "affected in words", "affected: many", "affected=", BAD("1:11", "many") },
	{ "areas", "areas: [Virolahti, Miehikkälä]", "areas=[Virolahti][Miehikkälä]", "" },
	{ "whole", "areas: whole", "areas=whole", "" },
	{ "whole in Finnish", "areas: koko-alue", "areas=whole", "" },
	{ "whole in a list", "areas: [whole]", "areas=whole", "" },
	{ "one area without a list", "areas: Virolahti", "areas=", BAD("1:8", "Virolahti") },
	{ "areas as a map", "areas: {a: b}", "", "1:8 format/wrong-type key=areas" },
};

static const struct value_row record_rows[] = {
	{ "limit", "many_children: 100", "whole=100", "" },
	{ "limit in its long form", "many_children: {value: 100, from: 2026-01-01, source: x, because: y}",
	  "whole=100 since 2026-01-01", "" },
	{ "limit without its value", "many_children: {source: x}", "", "1:16 format/missing-key key=value" },
	{ "limit as a list", "many_children: [100]", "", "1:16 format/wrong-type key=many_children" },
	{ "list in a limit", "many_children: {value: [100]}", "", "1:24 format/wrong-type key=value" },
	{ "limit with decimals", "many_children: 1.5", "", BAD("1:16", "1.5") },
	{ "limit of money", "child_cost: 100000", "money=10000000", "" },
	{ "limit of a share", "many_children_share: 0.05", "part=50000", "" },
	{ "limit above all", "many_children_share: 5", "", BAD("1:22", "5") },
	{ "limit of a ratio", "burden_index_alert: 1.25", "ratio=1250000", "" },
	{ "record", "valid: {ref: a}", "valid=[a]", "" },
	{ "record that lacks a key", "valid: {date: 2026-01-01}", "valid=[-]", "1:8 format/missing-key key=ref" },
	{ "record as text", "valid: always", "", "1:8 format/wrong-type key=valid" },
	{ "records", "rights: [{ref: a}, {ref: b}]", "rights=[a][b]", "" },
	{ "text among records", "rights: [{ref: a}, b]", "rights=[a]", "1:20 format/wrong-type key=rights" },
	{ "record without a list", "rights: {ref: a}", "", "1:9 format/wrong-type key=rights" },
	{ "a deep bad value", "rights:\n  - ref: a\n    date: tomorrow\n", "rights=[a]", BAD("3:11", "tomorrow") },
};

static void test_value(void **state)
{
	const struct value_row *row = *state;
	struct trial trial = trial_start();
	const struct probe *probe = trial_record(&trial, &record_probe, row->yaml);
	assert_string_equal(trial_said(&trial), row->said);
	assert_string_equal(probe_shown(trial.memory, probe), row->shown);
	trial_end(&trial);
}

struct hint_row {
	const char *name;
	const char *yaml;
	const char *hint; /* how it begins */
};

static const struct hint_row hint_rows[] = {
	{ "comma", "cost: 12,50", "The decimal separator is a point" },
	{ "thousands", "cost: 85 000", "Write the number without thousands separators" },
	{ "currency", "cost: 85 €", "Write the number alone, without a unit" },
	{ "per cent", "share: 30 %", "Write the number alone, without a unit" },
	{ "plus", "cost: +85", "Leave out the plus sign" },
	{ "decimals", "cost: 1.005", "The number has too many decimals" },
	{ "range", "share: 1.5", "The number is too large or too small" },
	{ "mixed direction", "direction: mixed", "Split the impact into two entries" },
	{ "mixed direction in Finnish", "direction: ristiriitainen", "Split the impact into two entries" },
	{ "far from every code", "direction: sideways",
	  "Allowed values: positive, negative, neutral, none, unknown" },
	{ "far from every band", "age_bands: [all]", "The age bands are 0-6, 7-12, 13-15, 16-17, 18+" },
};

static void test_hint(void **state)
{
	const struct hint_row *row = *state;
	struct trial trial = trial_start();
	trial_record(&trial, &record_probe, row->yaml);
	const struct diag *diag = diags_sorted(trial.diags);
	assert_non_null(diag);
	assert_memory_equal(text_in(&diag->hint, EN), row->hint, strlen(row->hint));
	trial_end(&trial);
}

int main(void)
{
	return RUN_ROWS(money_rows, test_value) + RUN_ROWS(number_rows, test_value) +
	       RUN_ROWS(text_rows, test_value) + RUN_ROWS(word_rows, test_value) +
	       RUN_ROWS(band_rows, test_value) + RUN_ROWS(record_rows, test_value) +
	       RUN_ROWS(hint_rows, test_hint);
}
