/* SPDX-License-Identifier: EUPL-1.2 */
#include "sheet_tables.h"
#include "state.h"

struct lva_report *lva_report_table(struct lva *lva, const struct lva_report *report, size_t index)
{
	struct arena *memory = lva->run.memory;
	const struct sheet_tables tables = sheet_tables_of(memory, report->docs, report->count);
	const char *key = sheet_tables_key(&tables, index);
	if (key == NULL)
		return NULL;
	struct lva_report *table = ARENA_NEW(memory, struct lva_report);
	table->name = report->count == 1 ? arena_printf(memory, "%s-%s", report->name, key) : key;
	table->docs = ARENA_ARRAY(memory, const struct doc *, report->count + 1);
	for (size_t i = 0; i < report->count; i++)
		table->docs[table->count++] = doc_of_tables(report->docs[i], key);
	return table;
}
