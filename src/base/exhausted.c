/* SPDX-License-Identifier: EUPL-1.2 */
/* A file of its own: a program that links the layers can have another way to end, as ours does (cli/process.c). */
#include <stdlib.h>

#include "arena.h"

_Noreturn void arena_exhausted(void)
{
	abort();
}
