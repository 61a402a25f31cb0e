/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "manual.h"
#include "session.h"

enum lva_status cmd_manual(const struct invocation *in)
{
	static const struct text which = TEXT("sivua \"{1}\" ei ole; sivut ovat lva ja lva.yaml",
	                                      "det finns ingen sida \"{1}\"; sidorna är lva och lva.yaml",
	                                      "there is no page \"{1}\"; the pages are lva and lva.yaml"),
	                         one = TEXT("anna enintään yksi sivu", "ange högst en sida", "name one page at most");
	if (in->count > 1)
		return wrong_usage(in, in->language, &one, "");
	const char *page = in->count ? in->arguments[0] : "lva";
	if (!strcmp(page, "lva"))
		manual_put(stdout, in->commands, in->language);
	else if (!strcmp(page, "lva.yaml"))
		lva_manual_files(in->language, stdout);
	else
		return wrong_usage(in, in->language, &which, page);
	return LVA_OK;
}
