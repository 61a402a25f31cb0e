/* SPDX-License-Identifier: EUPL-1.2 */
#include "ids.h"

#include <string.h>

#include "arena.h"
#include "decision.h"
#include "follow_up.h"
#include "messages.h"
#include "names.h"
#include "near.h"

/* An id and what it is of. */
struct taken {
	const char *id;
	const struct record *kind;
	void *of;
	struct taken *earlier;
};

struct ids ids_new(struct reading *reading)
{
	return (struct ids){ .reading = reading, .names = names_new(reading->memory) };
}

static const struct taken *find(const struct ids *ids, const char *id)
{
	return names_find(ids->names, NULL, id);
}

static void say_same_id(struct diags *diags, const char *id, struct where at, struct where first)
{
	static const struct text first_here = TEXT("ensimmäisen kerran tässä", "första gången här", "first here");
	say(diags, &(struct diag){
		.message = &message_duplicate_id,
		.at = at,
		.also = first,
		.also_label = first_here,
		.arguments = { { "id", text_same(id) } },
	});
}

void take_once(struct diags *diags, struct names *seen, const char *id, const void *of, enum key key)
{
	const void *first = id == NULL ? NULL : names_add(seen, NULL, id, of);
	if (first != NULL)
		say_same_id(diags, id, field_where(of, key), field_where(first, key));
}

void ids_take(struct ids *ids, const struct record *kind, const char *id, void *of)
{
	if (id == NULL)
		return;
	const struct taken *other = find(ids, id);
	if (other != NULL) {
		say_same_id(ids->reading->diags, id, field_where(of, KEY_ID), field_where(other->of, KEY_ID));
		return;
	}
	struct taken *taken = ARENA_NEW(ids->reading->memory, struct taken);
	*taken = (struct taken){ id, kind, of, ids->latest };
	ids->latest = taken;
	names_add(ids->names, NULL, id, taken);
}

/* A kind, or any, stands in a space of its own under a name that is no id when an id of it is lost. */
static const char any_kind[] = "", lost[] = "";

void ids_lose(struct ids *ids, const struct record *kind)
{
	names_add(ids->names, kind, lost, kind);
	names_add(ids->names, &any_kind, lost, kind);
}

bool ids_lost(const struct ids *ids, const struct record *kind)
{
	return names_find(ids->names, kind != NULL ? (const void *)kind : &any_kind, lost) != NULL;
}

void ids_take_all(struct ids *ids, const void *in_record, enum key key, struct id_list list)
{
	char *record = list.records;
	if (!records_read_whole(in_record, key, list.count))
		ids_lose(ids, list.kind);
	for (size_t i = 0; i < list.count; i++, record += list.kind->size) {
		const char *id;
		memcpy(&id, record + list.id_offset, sizeof id);
		if (id == NULL)
			ids_lose(ids, list.kind);
		ids_take(ids, list.kind, id, record);
	}
}

struct text ids_kind_name(const struct record *kind)
{
	static const struct {
		const struct record *kind;
		struct text name;
	} names[] = {
		{ &record_option, TEXT("vaihtoehto", "alternativ", "option") },
		{ &record_impact, TEXT("vaikutus", "konsekvens", "impact") },
		{ &record_evidence, TEXT("näyttö", "kunskapsunderlag", "evidence") },
		{ &record_participation, TEXT("osallisuus", "delaktighet", "participation") },
		{ &record_measure, TEXT("toimenpide", "åtgärd", "measure") },
		{ &record_recommendation, TEXT("suositus", "rekommendation", "recommendation") },
		{ &record_indicator, TEXT("mittari", "indikator", "indicator") },
		{ &record_corrective_action, TEXT("korjaava toimi", "korrigerande åtgärd", "corrective action") },
	};
	static const struct text entry = TEXT("tiedoston kohta", "post i filen", "entry of the file");
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (names[i].kind == kind)
			return names[i].name;
	return entry;
}

void say_unknown_item(struct diags *diags, const char *id, struct where at, struct text kind, const char *nearest)
{
	say(diags, &(struct diag){
		.message = &message_unknown_item,
		.at = at,
		.arguments = { { "id", text_same(id) }, { "kind", kind } },
		.suggestion = nearest,
	});
}

static const char *nearest_id(const struct ids *ids, const struct record *kind, const char *id)
{
	struct near near = { .word = id };
	for (const struct taken *taken = ids->latest; taken != NULL; taken = taken->earlier)
		if (kind == NULL || taken->kind == kind)
			near_offer(&near, taken->id);
	return near.best;
}

void *ids_find(const struct ids *ids, const struct record *kind, const char *id, struct where at)
{
	const struct taken *taken = find(ids, id);
	if (taken != NULL && (kind == NULL || taken->kind == kind))
		return taken->of;
	if (!ids_lost(ids, kind))
		say_unknown_item(ids->reading->diags, id, at, ids_kind_name(kind), nearest_id(ids, kind, id));
	return NULL;
}
