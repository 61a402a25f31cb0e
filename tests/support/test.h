/* SPDX-License-Identifier: EUPL-1.2 */
/* cmocka with its headers in the order it needs, and rows as tests. */
#ifndef TEST_H
#define TEST_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/*
 * Turns a table of rows into named tests: each row's first member is its name (const char *), the test function
 * gets the row as *state. Returns the number of rows that failed.
 */
#define RUN_ROWS(rows, test) run_rows(#rows, (rows), COUNT_OF(rows), sizeof((rows)[0]), (test))
int run_rows(const char *group, const void *rows, size_t count, size_t size, CMUnitTestFunction test);

#endif
