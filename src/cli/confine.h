/* SPDX-License-Identifier: EUPL-1.2 */
/* Takes rights away from the process that it does not need, where the kernel can do it (Landlock). */
#ifndef CONFINE_H
#define CONFINE_H

#include <stdbool.h>

/*
 * From now on the process can change files only below these folders, write only to these files, start no program and
 * open no network connection. A path that does not exist stands for the nearest folder above it that does; the list ends
 * with NULL. What is open stays open; reading stays as it is. False where the kernel cannot do it: nothing changes then.
 */
bool confine_to(const char *const *paths);

#endif
