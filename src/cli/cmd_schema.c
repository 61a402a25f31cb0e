/* SPDX-License-Identifier: EUPL-1.2 */
#include "session.h"

static enum lva_status schema(const struct session *session)
{
	enum lva_status status = lva_schema(session->lva, session->in->arguments[0], stdout);
	session_complain(session);
	return status;
}

enum lva_status cmd_schema(const struct invocation *in)
{
	static const struct text one = TEXT("anna yksi tiedostolaji, esimerkiksi {1}", "ange ett slag av filer, till exempel {1}",
	                                    "name one kind of file, for example {1}");
	if (in->count != 1)
		return wrong_usage(in, in->language, &one, in->command->examples[0]);
	return session_run(in, NULL, schema);
}
