/* SPDX-License-Identifier: EUPL-1.2 */
#include "sha256.h"

#include <string.h>

enum { BLOCK = 64, ROUNDS = 64, LENGTH_AT = 56 };

/* FIPS 180-4, 4.2.2. */
static const uint32_t constants[ROUNDS] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

void sha256_start(struct sha256 *hash)
{
	/* FIPS 180-4, 5.3.3. */
	*hash = (struct sha256){ .state = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
		                            0x1f83d9ab, 0x5be0cd19 } };
}

static uint32_t rotate(uint32_t word, int bits)
{
	return word >> bits | word << (32 - bits);
}

/* The message schedule: 6.2.2, step 1. */
static void schedule(const unsigned char *block, uint32_t words[ROUNDS])
{
	for (int i = 0; i < 16; i++) {
		const unsigned char *byte = block + i * 4;
		words[i] = (uint32_t)byte[0] << 24 | (uint32_t)byte[1] << 16 | (uint32_t)byte[2] << 8 | byte[3];
	}
	for (int i = 16; i < ROUNDS; i++) {
		uint32_t a = words[i - 15], b = words[i - 2];
		uint32_t sigma0 = rotate(a, 7) ^ rotate(a, 18) ^ a >> 3;
		uint32_t sigma1 = rotate(b, 17) ^ rotate(b, 19) ^ b >> 10;
		words[i] = sigma1 + words[i - 7] + sigma0 + words[i - 16];
	}
}

/* The working variables of 6.2.2; a turn changes two of them and renames the rest. */
struct variables {
	uint32_t a, b, c, d, e, f, g, h;
};

/* One turn of step 3; mixed is the constant and the word of the turn. */
static inline void turn(const uint32_t abc[3], uint32_t *d, const uint32_t efg[3], uint32_t *h, uint32_t mixed)
{
	uint32_t a = abc[0], e = efg[0];
	uint32_t sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
	uint32_t choice = (e & efg[1]) ^ (~e & efg[2]);
	uint32_t first = *h + sum1 + choice + mixed;
	uint32_t sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
	uint32_t majority = (a & abc[1]) ^ (a & abc[2]) ^ (abc[1] & abc[2]);
	*d += first;
	*h = first + sum0 + majority;
}

/* Eight turns, after which every variable has its name again. */
static void eight_turns(struct variables *v, const uint32_t *constant, const uint32_t *word)
{
	uint32_t a = v->a, b = v->b, c = v->c, d = v->d, e = v->e, f = v->f, g = v->g, h = v->h;
	turn((uint32_t[]){ a, b, c }, &d, (uint32_t[]){ e, f, g }, &h, constant[0] + word[0]);
	turn((uint32_t[]){ h, a, b }, &c, (uint32_t[]){ d, e, f }, &g, constant[1] + word[1]);
	turn((uint32_t[]){ g, h, a }, &b, (uint32_t[]){ c, d, e }, &f, constant[2] + word[2]);
	turn((uint32_t[]){ f, g, h }, &a, (uint32_t[]){ b, c, d }, &e, constant[3] + word[3]);
	turn((uint32_t[]){ e, f, g }, &h, (uint32_t[]){ a, b, c }, &d, constant[4] + word[4]);
	turn((uint32_t[]){ d, e, f }, &g, (uint32_t[]){ h, a, b }, &c, constant[5] + word[5]);
	turn((uint32_t[]){ c, d, e }, &f, (uint32_t[]){ g, h, a }, &b, constant[6] + word[6]);
	turn((uint32_t[]){ b, c, d }, &e, (uint32_t[]){ f, g, h }, &a, constant[7] + word[7]);
	*v = (struct variables){ a, b, c, d, e, f, g, h };
}

static void take_block(struct sha256 *hash, const unsigned char *block)
{
	uint32_t words[ROUNDS], *s = hash->state;
	struct variables v = { s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7] };
	schedule(block, words);
	for (int i = 0; i < ROUNDS; i += 8)
		eight_turns(&v, constants + i, words + i);
	const uint32_t made[] = { v.a, v.b, v.c, v.d, v.e, v.f, v.g, v.h };
	for (int i = 0; i < 8; i++)
		s[i] += made[i];
}

void sha256_add(struct sha256 *hash, const void *bytes, size_t size)
{
	const unsigned char *from = bytes;
	while (size) {
		size_t waiting = hash->length % BLOCK;
		size_t taken = size < BLOCK - waiting ? size : BLOCK - waiting;
		memcpy(hash->block + waiting, from, taken);
		hash->length += taken;
		from += taken;
		size -= taken;
		if (waiting + taken == BLOCK)
			take_block(hash, hash->block);
	}
}

/* A one bit, zeros, and the length in bits: 5.1.1. */
static void pad(struct sha256 *hash)
{
	static const unsigned char padding[BLOCK] = { 0x80 };
	uint64_t bits = hash->length * 8;
	size_t waiting = hash->length % BLOCK;
	sha256_add(hash, padding, waiting < LENGTH_AT ? LENGTH_AT - waiting : BLOCK + LENGTH_AT - waiting);
	unsigned char length[8];
	for (int i = 0; i < 8; i++)
		length[i] = (unsigned char)(bits >> (56 - i * 8));
	sha256_add(hash, length, sizeof length);
}

void sha256_finish(struct sha256 *hash, char digits[65])
{
	pad(hash);
	for (int i = 0; i < 64; i++)
		digits[i] = "0123456789abcdef"[hash->state[i / 8] >> (28 - i % 8 * 4) & 15];
	digits[64] = '\0';
}

void sha256_finish_bytes(struct sha256 *hash, unsigned char bytes[SHA256_BYTES])
{
	pad(hash);
	for (int i = 0; i < SHA256_BYTES; i++)
		bytes[i] = (unsigned char)(hash->state[i / 4] >> (24 - i % 4 * 8));
}
