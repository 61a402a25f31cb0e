/* SPDX-License-Identifier: EUPL-1.2 */
/* SHA-256 (FIPS 180-4). */
#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { SHA256_BYTES = 32 };

struct sha256 {
	uint32_t state[8];
	uint64_t length;         /* bytes taken so far */
	unsigned char block[64]; /* bytes waiting for a whole block */
};

void sha256_start(struct sha256 *hash);
void sha256_add(struct sha256 *hash, const void *bytes, size_t size);
/* Writes 64 lower-case hexadecimal digits and a NUL. */
void sha256_finish(struct sha256 *hash, char digits[65]);
/* The same 32 bytes as they are. */
void sha256_finish_bytes(struct sha256 *hash, unsigned char bytes[SHA256_BYTES]);

#endif
