/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>
#include <unistd.h>

#include "session.h"
#include "speak.h"

/* The file of FILE#NODE, the run's memory; NULL when the argument is a rule. */
static char *file_of(const struct session *session, const char *argument)
{
	const char *mark = strrchr(argument, '#');
	if (!mark)
		return NULL;
	size_t length = (size_t)(mark - argument);
	return memcpy(lva_alloc(session->lva, length + 1), argument, length);
}

/* "" for all templates, "prior" for one; NULL when the argument is a rule or value. */
static const char *template_of(const char *argument)
{
	static const char all[] = "templates";
	size_t length = sizeof all - 1;
	if (strncmp(argument, all, length) != 0 || (argument[length] != '\0' && argument[length] != '/'))
		return NULL;
	return argument[length] == '/' ? argument + length + 1 : "";
}

static enum lva_status explain_rule(const struct session *session, const char *argument)
{
	const char *template = template_of(argument);
	return template ? lva_explain_template(session->lva, template, stdout)
	                : lva_explain_rule(session->lva, argument, stdout);
}

static enum lva_status explain(const struct session *session)
{
	const char *argument = session->in->arguments[0], *file = file_of(session, argument);
	enum lva_status status = file ? lva_explain_value(session->lva, file, strrchr(argument, '#') + 1, stdout)
	                              : explain_rule(session, argument);
	session_complain(session);
	/* A value that could be explained is right whatever else is found in its file. */
	if (file && status == LVA_UNREADABLE)
		session_findings(session);
	return status;
}

enum lva_status cmd_explain(const struct invocation *in)
{
	static const struct text one =
	        TEXT("anna yksi sääntö tai arvo, esimerkiksi {1}",
	             "ange en regel eller ett värde, till exempel {1}", "name one rule or value, for example {1}");
	if (in->count != 1)
		return wrong_usage(in, in->language, &one, in->command->examples[0]);
	/* The project is that of the file; the file may also be an id, and then the current folder's project has
	 * it. */
	const char *argument = in->arguments[0], *mark = strrchr(argument, '#');
	char path[4096] = "";
	if (mark && (size_t)(mark - argument) < sizeof path)
		memcpy(path, argument, (size_t)(mark - argument));
	return session_run(in, access(path, F_OK) == 0 ? path : NULL, explain);
}
