/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The examples of the rules, bad.yaml and good.yaml in tests/rules/AREA/SLUG/, built into the program: the tests
 * of a rule are also its documentation. A new example is in by itself at the next build.
 */
#ifndef RULE_EXAMPLES_H
#define RULE_EXAMPLES_H

#include <stddef.h>

/* How a rule is broken and how the same situation is put right: lines of a file as a person writes them. */
struct rule_example {
	const char *id, *bad, *good;
};

/* In the order of their ids (strcmp); made by cmake/rule_examples.cmake. */
extern const struct rule_example rule_examples[];
extern const size_t rule_examples_count;

/* The example of a rule; NULL when it has none. */
const struct rule_example *rule_example(const char *id);

#endif
