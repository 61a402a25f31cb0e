/* SPDX-License-Identifier: EUPL-1.2 */
/* Many input files as one line of a report: how many they are, and the digest of the list of their digests. */
#ifndef FOLDER_DIGEST_H
#define FOLDER_DIGEST_H

#include "sha256.h"

struct folder_digest {
	const char *folder; /* as lva.yaml names it; NULL: nothing is gathered */
	size_t files;
	struct sha256 hash;
	char sha256[65]; /* of what was gathered, once it was ended: as sha256sum would print the list's */
};

void folder_digest_start(struct folder_digest *digest, const char *folder);
/* A file by its digest and its name in the project; one without a digest could not be read and is counted only. */
void folder_digest_add(struct folder_digest *digest, const char *sha256, const char *name);
void folder_digest_end(struct folder_digest *digest);

#endif
