/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "session.h"
#include "speak.h"

static enum lva_status new_file(const struct session *session)
{
	static const struct text made = TEXT("kirjoitettu: {1}\nTäydennä merkityt kohdat ja tarkista: lva check {1}\n",
	                                     "skrivet: {1}\nFyll i de märkta ställena och kontrollera: lva check {1}\n",
	                                     "written: {1}\nFill in the marked places and check: lva check {1}\n");
	const struct invocation *in = session->in;
	const char *written = "";
	enum lva_status status = lva_new(session->lva, &(struct lva_blank){
		.kind = in->arguments[0],
		.id = in->arguments[1],
		.path = in->options.output,
		.scope = in->options.scope,
		.services = in->options.services.items,
	}, &written);
	session_complain(session);
	if (status == LVA_OK && strcmp(written, "-") != 0)
		speak(stderr, session->language, &made, written, "");
	return status;
}

enum lva_status cmd_new(const struct invocation *in)
{
	static const struct text two = TEXT("anna tiedostolaji ja tunnus, esimerkiksi {1}", "ange slag av fil och beteckning, till exempel {1}",
	                                    "name the kind of file and its id, for example {1}");
	if (in->count != 2)
		return wrong_usage(in, in->language, &two, in->command->examples[0]);
	return session_run(in, NULL, new_file);
}
