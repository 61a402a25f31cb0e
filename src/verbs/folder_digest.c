/* SPDX-License-Identifier: EUPL-1.2 */
#include "folder_digest.h"

#include <string.h>

void folder_digest_start(struct folder_digest *digest, const char *folder)
{
	*digest = (struct folder_digest){ .folder = folder };
	sha256_start(&digest->hash);
}

void folder_digest_add(struct folder_digest *digest, const char *sha256, const char *name)
{
	if (digest->folder == NULL)
		return;
	digest->files++;
	if (sha256 == NULL)
		return;
	sha256_add(&digest->hash, sha256, strlen(sha256));
	sha256_add(&digest->hash, "  ", 2);
	sha256_add(&digest->hash, name, strlen(name));
	sha256_add(&digest->hash, "\n", 1);
}

void folder_digest_end(struct folder_digest *digest)
{
	if (digest->folder != NULL)
		sha256_finish(&digest->hash, digest->sha256);
}
