/* SPDX-License-Identifier: EUPL-1.2 */
#include "lva.h"

/* The versions come from the build: the ones that the program was made with. */
const char *lva_version(void)
{
	return LVA_VERSION;
}

const char *lva_library_versions(void)
{
	return LVA_LIBRARY_VERSIONS;
}
