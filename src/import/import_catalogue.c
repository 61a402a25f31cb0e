/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The catalogue of a year: the sums of an accounting table, and the classification of an earlier catalogue. What that
 * does not classify is written without an impact, which check refuses until someone has classified it.
 */
#include <ctype.h>
#include <string.h>

#include "arena.h"
#include "catalogue.h"
#include "catalogue_mapping.h"
#include "ledger.h"
#include "vocabulary.h"

struct catalogue_import {
	struct importing *importing;
	const struct ledger *ledger;
	struct mapping mapping;
	int64_t mapped, unmapped; /* cents of what is shown in the summary */
	size_t services, unclassified;
};

/* ---- Writing ---- */

static void write_pair(struct importing *importing, enum key key, const char *value)
{
	out_printf(&importing->out, "    %s: ", import_key(importing, key));
	out_scalar(&importing->out, value);
	out_put(&importing->out, "\n");
}

static void write_cost(struct importing *importing, const struct money *budget, const struct money *actual,
                       const struct node *basis)
{
	struct out *out = &importing->out;
	if (!budget->given && !actual->given)
		return;
	out_printf(out, "    %s: {", import_key(importing, KEY_COST));
	if (budget->given)
		out_printf(out, "%s: %s", import_key(importing, KEY_BUDGET), import_euros(importing, budget->cents));
	if (actual->given)
		out_printf(out, "%s%s: %s", budget->given ? ", " : "", import_key(importing, KEY_ACTUAL),
		           import_euros(importing, actual->cents));
	if (basis != NULL) {
		out_printf(out, ", %s: ", import_key(importing, KEY_BASIS));
		out_scalar(out, basis->scalar);
	}
	out_put(out, "}\n");
}

static void write_origin(struct importing *importing, const struct centre *centre)
{
	static const struct text pattern = TEXT("kirjanpito: {1}:{2}, rivejä {3}, kustannuspaikka {4}",
	                                        "bokföring: {1}:{2}, antal rader {3}, kostnadsställe {4}",
	                                        "accounts: {1}:{2}, rows: {3}, cost centre {4}");
	const char *const values[] = { importing->name, import_number(importing, centre->cell->at.line),
		                       import_number(importing, (int64_t)centre->lines), centre->code };
	const struct text said = import_fill(importing, &pattern, values, 4);
	out_put(&importing->out, "  ");
	out_comment(&importing->out, import_said(importing, &said));
}

/* Clients of another year are kept for the one who fills in the new ones, not for the computation. */
static void write_old_clients(struct catalogue_import *import, const struct node *clients)
{
	static const struct text pattern = TEXT("asiakkaat vuonna {1}; anna vuoden {2} luvut: ",
	                                        "klienter {1}; ange talen för {2}: ",
	                                        "clients of {1}; give those of {2}: ");
	struct importing *importing = import->importing;
	struct out flow = { .memory = importing->reading->memory };
	out_flow(&flow, clients);
	const struct text said = import_text(importing, &pattern, import_number(importing, import->mapping.year),
	                                     import_number(importing, import->ledger->year), "");
	out_put(&importing->out, "    ");
	out_comment(&importing->out,
	            arena_printf(importing->reading->memory, "%s%s", import_said(importing, &said), flow.bytes));
}

static void write_kept(struct catalogue_import *import, const struct node *service)
{
	struct importing *importing = import->importing;
	struct out *out = &importing->out;
	bool first = true;
	for (const struct node *pair = service->first; pair != NULL; pair = pair->next) {
		const struct field *field =
			vocabulary_field(importing->reading->vocabulary, &record_service, pair->key, pair->key_hash);
		if (field != NULL && field->key == KEY_COST)
			continue;
		if (field != NULL && field->key == KEY_CLIENTS && import->mapping.year != import->ledger->year) {
			write_old_clients(import, pair);
			continue;
		}
		out_printf(out, "%s", first ? "  - " : "    ");
		out_scalar(out, pair->key);
		out_put(out, ": ");
		out_flow(out, pair);
		out_put(out, "\n");
		first = false;
	}
}

static void add_money(struct money *sum, const struct money *part)
{
	if (part->given && add_fits(sum->cents, part->cents, &sum->cents))
		sum->given = true;
}

static void write_service(struct catalogue_import *import, const struct node *service)
{
	static const struct text no_rows = TEXT("palvelulla ei ole rivejä kirjanpidossa",
	                                        "tjänsten har inga rader i bokföringen",
	                                        "the service has no rows in the accounts");
	struct importing *importing = import->importing;
	struct arena *memory = importing->reading->memory;
	struct money budget = { 0 }, actual = { 0 };
	const struct node *cost = import_value(importing, service, &record_service, KEY_COST);
	const struct node *id = import_value(importing, service, &record_service, KEY_ID);
	for (const struct centre *centre = import->ledger->centres; centre != NULL; centre = centre->next)
		if (centre->taken == service) {
			write_origin(importing, centre);
			add_money(&budget, &centre->budget);
			add_money(&actual, &centre->actual);
		}
	if (!budget.given && !actual.given)
		say_not_imported(importing, id == NULL ? service : id, no_rows);
	out_put(&importing->out, "  ");
	out_comment(&importing->out, arena_printf(memory, "%s:%u", import->mapping.name, (unsigned)service->at.line));
	write_kept(import, service);
	write_cost(importing, &budget, &actual,
	           cost == NULL ? NULL : import_value(importing, cost, &record_service_cost, KEY_BASIS));
	import->services++;
}

static const char *id_of_centre(struct importing *importing, const char *code)
{
	static const struct text before = TEXT("kp-", "ks-", "cc-");
	enum { CODE_MAX = 60 };
	char *id = arena_printf(importing->reading->memory, "%s%.*s", import_said(importing, &before), CODE_MAX, code);
	for (char *at = id; *at != '\0'; at++)
		if (!isalnum((unsigned char)*at) && strchr("._-", *at) == NULL)
			*at = '-';
	return id;
}

static void write_unclassified(struct catalogue_import *import, const struct centre *centre)
{
	static const struct text reason = TEXT("kustannuspaikalla ei ole luokittelua; palvelu on luettelossa ilman "
	                                       "vaikutusta",
	                                       "kostnadsstället saknar klassificering; tjänsten står i katalogen utan "
	                                       "konsekvens",
	                                       "the cost centre has no classification; its service is listed without "
	                                       "an impact"),
	                         to_do = TEXT("LUOKITTELEMATTA: lisää vaikutus ja luokittelun perustelu",
	                                      "OKLASSIFICERAD: lägg till konsekvens och motivering till "
	                                      "klassificeringen",
	                                      "NOT CLASSIFIED: add the impact and the reason for it");
	struct importing *importing = import->importing;
	struct out *out = &importing->out;
	write_origin(importing, centre);
	out_put(out, "  ");
	out_comment(out, import_said(importing, &to_do));
	out_printf(out, "  - %s: %s\n", import_key(importing, KEY_ID), id_of_centre(importing, centre->code));
	write_pair(importing, KEY_NAME, centre->name[0] == '\0' ? centre->code : centre->name);
	write_pair(importing, KEY_COST_CENTRE, centre->code);
	write_cost(importing, &centre->budget, &centre->actual, NULL);
	say_not_imported(importing, centre->cell, reason);
	import->unclassified++;
}

static void write_start(struct catalogue_import *import)
{
	struct importing *importing = import->importing;
	struct out *out = &importing->out;
	const struct words *kinds = &words_file_kind;
	out_printf(out, "lva: %s/1\n", import_word(importing, kinds, FILE_KIND_CATALOGUE));
	const struct node *organisation =
	        import->mapping.root == NULL
	                ? NULL
	                : import_value(importing, import->mapping.root, &record_catalogue, KEY_ORGANISATION);
	const struct node *language = import->mapping.root == NULL ? NULL
	                                                           : import_value(importing, import->mapping.root,
	                                                                          &record_catalogue, KEY_LANGUAGE);
	if (organisation != NULL) {
		out_printf(out, "%s: ", import_key(importing, KEY_ORGANISATION));
		out_flow(out, organisation);
		out_put(out, "\n");
	}
	out_printf(out, "%s: %s\n", import_key(importing, KEY_LANGUAGE),
	           language != NULL
	                   ? language->scalar
	                   : import_word(importing, &words_file_language, (int)import_language(importing) + 1));
	out_printf(out, "%s: %d\n%s:", import_key(importing, KEY_YEAR), import->ledger->year,
	           import_key(importing, KEY_SERVICES));
	out_put(out, import->ledger->centres == NULL && import->mapping.services == NULL ? " []\n" : "\n");
}

static int64_t amount_of(const struct catalogue_import *import, const struct centre *centre)
{
	return import->ledger->has_actual ? centre->actual.cents : centre->budget.cents;
}

static void map_centres(struct catalogue_import *import)
{
	for (struct centre *centre = import->ledger->centres; centre != NULL; centre = centre->next) {
		centre->taken = mapping_service(import->importing, &import->mapping, centre->code);
		int64_t *sum = centre->taken != NULL ? &import->mapped : &import->unmapped;
		*sum += amount_of(import, centre); /* its total was summed before, and fits */
	}
}

static void summarise(struct catalogue_import *import)
{
	static const struct text pattern =
		TEXT("luettu rivejä {1}: laskettu {2}, yhteensä-rivejä ohitettu {3}, jätetty pois {4}; "
		     "kustannuspaikkoja {5}, "
	             "summa {6} euroa; luokiteltu {7} euroa, luokittelematta {8} euroa (kustannuspaikkoja {9})",
	             "lästa rader {1}: räknade {2}, förbigångna totalrader {3}, bortlämnade {4}; kostnadsställen {5}, "
	             "summa {6} euro; klassificerat {7} euro, oklassificerat {8} euro (kostnadsställen {9})",
	             "rows read {1}: counted {2}, rows of totals passed over {3}, left out {4}; cost centres {5}, "
	             "sum {6} euros; classified {7} euros, not classified {8} euros (cost centres {9})");
	struct importing *importing = import->importing;
	const struct ledger *ledger = import->ledger;
	const char *const values[] = {
		import_number(importing, (int64_t)(ledger->rows + ledger->totals + ledger->left_out)),
		import_number(importing, (int64_t)ledger->rows),
		import_number(importing, (int64_t)ledger->totals),
		import_number(importing, (int64_t)ledger->left_out),
		import_number(importing, (int64_t)ledger->centre_count),
		import_euros(importing, ledger->has_actual ? ledger->actual : ledger->budget),
		import_euros(importing, import->mapped),
		import_euros(importing, import->unmapped),
		import_number(importing, (int64_t)import->unclassified),
	};
	importing->summary = import_fill(importing, &pattern, values, sizeof values / sizeof values[0]);
	out_comment(&importing->out, import_said(importing, &importing->summary));
}

void import_catalogue(struct importing *importing)
{
	static const struct text no_year = TEXT("vuosi ei selviä taulukosta; kerro se valitsimella --year",
	                                        "året framgår inte av tabellen; ange det med --year",
	                                        "the table does not tell the year; name it with --year");
	struct catalogue_import import = { .importing = importing };
	import.ledger = ledger_read(importing);
	if (import.ledger == NULL || !mapping_read(importing, &import.mapping) || importing->failed)
		return;
	if (import.ledger->year == 0) {
		say_no_import(importing, source_whole(importing->source), no_year);
		return;
	}
	map_centres(&import);
	write_start(&import);
	const struct node *services = import.mapping.services;
	for (const struct node *service = services == NULL ? NULL : services->first; service != NULL;
	     service = service->next)
		if (service->kind == NODE_MAP)
			write_service(&import, service);
	for (const struct centre *centre = import.ledger->centres; centre != NULL; centre = centre->next)
		if (centre->taken == NULL)
			write_unclassified(&import, centre);
	summarise(&import);
}
