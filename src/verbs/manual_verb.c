/* SPDX-License-Identifier: EUPL-1.2 */
#include "arena.h"
#include "lva.h"
#include "manual_files.h"
#include "roff.h"

/* The day on which the manual last said something new, not that of a build. */
static const char day[] = "2026-11-22";

void lva_manual_begin(const char *title, int section, enum language language, FILE *out)
{
	static const struct text program = TEXT("Käyttäjän komennot", "Användarkommandon", "User Commands"),
	                         files = TEXT("Tiedostojen muodot", "Filformat", "File Formats");
	/* Words are not divided: man would divide them as English ones. */
	fprintf(out,
	        ".\\\" -*- coding: UTF-8 -*-\n.\\\" SPDX-License-Identifier: EUPL-1.2\n.TH %s %d \"%s\" \"lva %s\" "
	        "\"%s\"\n.nh\n.ad l\n",
	        title, section, day, lva_version(), (section == 1 ? &program : &files)->in[language]);
}

void lva_manual_put(const char *text, FILE *out)
{
	roff_put(text, out);
}

void lva_manual_files(enum language language, FILE *out)
{
	struct arena *memory = arena_new();
	lva_manual_begin("LVA.YAML", 5, language, out);
	manual_files_write(memory, language, out);
	arena_free(memory);
}
