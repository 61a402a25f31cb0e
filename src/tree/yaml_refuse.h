/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of YAML that are not allowed in a file, each said where it stands. */
#ifndef YAML_REFUSE_H
#define YAML_REFUSE_H

#include "tree_build.h"

/* An anchor, alias or tag as libyaml names it, without & or *; start is where it is written. */
void refuse_anchor(const struct builder *builder, struct where start, const char *name);
void refuse_alias(const struct builder *builder, struct where start, const char *name);
void refuse_tag(const struct builder *builder, struct where start, const char *tag);

/* A second document. */
void refuse_document(const struct builder *builder, struct where start);

/* Whether a text has no control characters. The first one that an escape in quotation marks has made is said; raw ones
 * were, before. */
bool check_escapes(struct builder *builder, const char *text, size_t length, const struct where *at);

#endif
