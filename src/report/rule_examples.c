/* SPDX-License-Identifier: EUPL-1.2 */
#include "rule_examples.h"

#include <stdlib.h>
#include <string.h>

static int compare_to_id(const void *id, const void *example)
{
	return strcmp(id, ((const struct rule_example *)example)->id);
}

const struct rule_example *rule_example(const char *id)
{
	return bsearch(id, rule_examples, rule_examples_count, sizeof rule_examples[0], compare_to_id);
}
