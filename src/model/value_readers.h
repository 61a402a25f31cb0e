/* SPDX-License-Identifier: EUPL-1.2 */
/* The readers of the table in values.c: a node whose kind fits becomes a member of a struct, or is said to be wrong. */
#ifndef VALUE_READERS_H
#define VALUE_READERS_H

#include "values.h"

void read_whole(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_step(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_open_whole(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_decimal(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_money(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_share(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_string(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_id(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_text(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_date(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_word(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_flag(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_duration(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_bands(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_counts(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_strings(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_texts(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_dates(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_words(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_areas(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_record(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_records(struct reading *reading, struct node *node, const struct field *field, void *member);
void read_limit(struct reading *reading, struct node *node, const struct field *field, void *member);

extern const struct record record_limit_given;

/* Whether a scalar is there at all; says so if not. */
bool is_scalar(struct reading *reading, const struct node *node, enum field_kind kind);
/* Whether a number was read; says what is wrong with it if not. */
bool is_number(struct reading *reading, const struct node *node, enum field_kind kind, enum number_fault fault);

#endif
