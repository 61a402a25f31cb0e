/* SPDX-License-Identifier: EUPL-1.2 */
#include "probe.h"

#include <inttypes.h>

static const struct field fields_of_part[] = {
	{ .key = KEY_REF, STRING_AT(struct part, ref), .need = NEED_ALWAYS },
	{ .key = KEY_DATE, DATE_AT(struct part, date) },
};
const struct record record_part = { RECORD_OF(part, "probe.part") };

static const struct field fields_of_probe[] = {
	{ .key = KEY_NAME, TEXT_AT(struct probe, name) },
	{ .key = KEY_REF, STRING_AT(struct probe, ref) },
	{ .key = KEY_ID, ID_AT(struct probe, id) },
	{ .key = KEY_FILE, PATH_AT(struct probe, file) },
	{ .key = KEY_DATE, DATE_AT(struct probe, date) },
	{ .key = KEY_N, WHOLE_AT(struct probe, n) },
	{ .key = KEY_LIFE_STAGE_MONTHS, OPEN_WHOLE_AT(struct probe, months) },
	{ .key = KEY_MEASURE_STEP, STEP_AT(struct probe, step) },
	{ .key = KEY_VALUE, DECIMAL_AT(struct probe, value) },
	{ .key = KEY_SHARE, SHARE_AT(struct probe, share) },
	{ .key = KEY_COST, MONEY_AT(struct probe, cost) },
	{ .key = KEY_DURATION, DURATION_AT(struct probe, duration) },
	{ .key = KEY_ZERO, FLAG_AT(struct probe, zero) },
	{ .key = KEY_DIRECTION, WORD_AT(struct probe, direction, direction) },
	{ .key = KEY_GROUPS, WORDS_AT(struct probe, groups, group) },
	{ .key = KEY_AGE_BANDS, BANDS_AT(struct probe, age_bands) },
	{ .key = KEY_CLIENTS, COUNTS_AT(struct probe, clients) },
	{ .key = KEY_AFFECTED, AFFECTED_AT(struct probe, affected) },
	{ .key = KEY_AREAS, AREAS_AT(struct probe, areas) },
	{ .key = KEY_RELATED, STRINGS_AT(struct probe, related), .may_be_empty = true },
	{ .key = KEY_CHAIN, TEXTS_AT(struct probe, chain) },
	{ .key = KEY_DATES, DATES_AT(struct probe, dates) },
	{ .key = KEY_MANY_CHILDREN, LIMIT_AT(struct probe, whole, WHOLE) },
	{ .key = KEY_CHILD_COST, LIMIT_AT(struct probe, money, MONEY) },
	{ .key = KEY_MANY_CHILDREN_SHARE, LIMIT_AT(struct probe, part, SHARE) },
	{ .key = KEY_BURDEN_INDEX_ALERT, LIMIT_AT(struct probe, ratio, RATIO) },
	{ .key = KEY_VALID, RECORD_AT(struct probe, valid, part) },
	{ .key = KEY_RIGHTS, RECORDS_AT(struct probe, rights, part) },
};
const struct record record_probe = { RECORD_OF(probe, "probe") };

/* ---- Showing ---- */

static const char *join(struct arena *memory, const char *shown, const char *key, const char *value)
{
	if (value == NULL)
		return shown;
	return arena_printf(memory, "%s%s%s=%s", shown, shown[0] == '\0' ? "" : " ", key, value);
}

static const char *number(struct arena *memory, bool given, int64_t number_given)
{
	return given ? arena_printf(memory, "%" PRId64, number_given) : NULL;
}

static const char *text(struct arena *memory, const struct text *shown)
{
	const char *all = NULL;
	for (int i = 0; i < LANGUAGES; i++)
		if (shown->in[i] != NULL)
			all = arena_printf(memory, "%s%s:%s", all == NULL ? "" : all,
			                   word_code(&words_file_language, i + 1), shown->in[i]);
	return all;
}

static const char *date(struct arena *memory, struct date shown)
{
	char day[11];
	if (!date_given(shown))
		return NULL;
	date_format(shown, day);
	return arena_string(memory, day);
}

static const char *duration(struct arena *memory, const struct duration *shown)
{
	return shown->word != 0 ? word_code(&words_duration_word, (int)shown->word)
	                        : number(memory, shown->given, shown->months);
}

static const char *word(const struct words *words, int shown)
{
	return shown == 0 ? NULL : word_code(words, shown);
}

static const char *limit(struct arena *memory, const struct limit *shown)
{
	const char *value = number(memory, shown->given, shown->number);
	const char *from = date(memory, shown->from);
	return value == NULL || from == NULL ? value : arena_printf(memory, "%s since %s", value, from);
}

static const char *counts(struct arena *memory, const struct band_counts *shown)
{
	const char *all = shown->unknown ? "unknown" : shown->node == NULL ? NULL : "";
	for (size_t i = 0; i < BANDS_MAX; i++) {
		const struct band_count *count = &shown->of[i];
		if (count->given && count->unknown)
			all = arena_printf(memory, "%s[%zu]unknown", all, i);
		else if (count->given)
			all = arena_printf(memory, "%s[%zu]%" PRId64 "-%" PRId64, all, i, count->low, count->high);
	}
	return all;
}

static const char *strings(struct arena *memory, const struct strings *shown)
{
	const char *all = shown->node == NULL ? NULL : "";
	for (size_t i = 0; i < shown->count; i++)
		all = arena_printf(memory, "%s[%s]", all, shown->items[i]);
	return all;
}

static const char *areas(struct arena *memory, const struct areas *shown)
{
	struct strings names = { shown->node, shown->items, shown->count };
	return shown->whole ? "whole" : strings(memory, &names);
}

static const char *words(struct arena *memory, const struct word_list *shown)
{
	const char *all = shown->node == NULL ? NULL : "";
	for (size_t i = 0; i < shown->count; i++)
		all = arena_printf(memory, "%s[%s]", all, word_code(&words_group, shown->items[i]));
	return all;
}

static const char *texts(struct arena *memory, const struct texts *shown)
{
	const char *all = shown->node == NULL ? NULL : "";
	for (size_t i = 0; i < shown->count; i++)
		all = arena_printf(memory, "%s[%s]", all, text(memory, &shown->items[i]));
	return all;
}

static const char *dates(struct arena *memory, const struct dates *shown)
{
	const char *all = shown->node == NULL ? NULL : "";
	for (size_t i = 0; i < shown->count; i++)
		all = arena_printf(memory, "%s[%s]", all, date(memory, shown->items[i]));
	return all;
}

static const char *parts(struct arena *memory, const struct part *shown, size_t count)
{
	const char *all = shown == NULL ? NULL : "";
	for (size_t i = 0; shown != NULL && i < count; i++)
		all = arena_printf(memory, "%s[%s]", all, shown[i].ref == NULL ? "-" : shown[i].ref);
	return all;
}

static const char *scalars_shown(struct arena *memory, const struct probe *probe)
{
	const char *shown = join(memory, "", "name", text(memory, &probe->name));
	shown = join(memory, shown, "ref", probe->ref);
	shown = join(memory, shown, "id", probe->id);
	shown = join(memory, shown, "file", probe->file);
	shown = join(memory, shown, "date", date(memory, probe->date));
	shown = join(memory, shown, "n", number(memory, probe->n.given, probe->n.number));
	shown = join(memory, shown, "months", number(memory, probe->months.given, probe->months.number));
	shown = join(memory, shown, "step", number(memory, probe->step.given, probe->step.number));
	if (probe->value.given)
		shown = join(
		        memory, shown, "value",
		        arena_printf(memory, "%" PRId64 "/10^%d", probe->value.number, probe->value.decimals));
	shown = join(memory, shown, "share", number(memory, probe->share.given, probe->share.millionths));
	shown = join(memory, shown, "cost", number(memory, probe->cost.given, probe->cost.cents));
	shown = join(memory, shown, "duration", duration(memory, &probe->duration));
	shown = join(memory, shown, "zero", word(&words_flag, (int)probe->zero));
	return join(memory, shown, "direction", word(&words_direction, (int)probe->direction));
}

const char *probe_shown(struct arena *memory, const struct probe *probe)
{
	const char *shown = scalars_shown(memory, probe);
	shown = join(memory, shown, "groups", words(memory, &probe->groups));
	if (probe->age_bands.node != NULL)
		shown = join(memory, shown, "bands", number(memory, true, probe->age_bands.bits));
	shown = join(memory, shown, "clients", counts(memory, &probe->clients));
	shown = join(memory, shown, "affected", counts(memory, &probe->affected));
	shown = join(memory, shown, "areas", areas(memory, &probe->areas));
	shown = join(memory, shown, "related", strings(memory, &probe->related));
	shown = join(memory, shown, "chain", texts(memory, &probe->chain));
	shown = join(memory, shown, "dates", dates(memory, &probe->dates));
	shown = join(memory, shown, "whole", limit(memory, &probe->whole));
	shown = join(memory, shown, "money", limit(memory, &probe->money));
	shown = join(memory, shown, "part", limit(memory, &probe->part));
	shown = join(memory, shown, "ratio", limit(memory, &probe->ratio));
	shown = join(memory, shown, "valid", parts(memory, probe->valid, 1));
	return join(memory, shown, "rights", parts(memory, probe->rights, probe->rights_count));
}
