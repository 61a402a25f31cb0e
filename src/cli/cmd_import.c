/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "session.h"
#include "speak.h"

static enum lva_status write_it(const struct session *session, const struct lva_imported *imported)
{
	static const struct text written = TEXT("kirjoitettu: {1}\n", "skrivet: {1}\n", "written: {1}\n"),
	                         summary = TEXT("{1}\n", "{1}\n", "{1}\n");
	const struct options *options = &session->in->options;
	const char *path = options->output ? options->output : lva_imported_path(session->lva, imported);
	if (!lva_write_imported(session->lva, imported, path)) {
		session_complain(session);
		/* Without a complaint it is the reader of a pipe who has had enough. */
		return *lva_complaint(session->lva) ? LVA_UNWRITTEN : LVA_OK;
	}
	if (!options->quiet && strcmp(path, "-") != 0)
		speak(stderr, session->language, &written, path, "");
	if (!options->quiet)
		speak(stderr, session->language, &summary, lva_imported_summary(session->lva, imported), "");
	return LVA_OK;
}

static enum lva_status import(const struct session *session)
{
	const struct invocation *in = session->in;
	enum lva_status status = LVA_OK;
	const struct lva_imported *imported = lva_import(session->lva, &(struct lva_import_settings){
		.kind = in->arguments[0],
		.file = in->arguments[1],
		.mapping = in->options.mapping,
		.year = in->options.year,
		.areas = in->options.areas.items,
	});
	if (imported)
		status = write_it(session, imported);
	else if (*lva_complaint(session->lva)) {
		session_complain(session);
		status = LVA_USAGE;
	}
	return worse(status, session_findings(session));
}

enum lva_status cmd_import(const struct invocation *in)
{
	static const struct text two = TEXT("anna tuonnin laji ja yksi tiedosto, esimerkiksi {1}",
	                                    "ange importens typ och en fil, till exempel {1}",
	                                    "name the kind of import and one file, for example {1}");
	if (in->count != 2)
		return wrong_usage(in, in->language, &two, in->command->examples[0]);
	return session_run(in, NULL, import);
}
