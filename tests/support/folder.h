/* SPDX-License-Identifier: EUPL-1.2 */
/* Folders that live as long as a test. */
#ifndef FOLDER_H
#define FOLDER_H

struct folder {
	char path[64];
};

/* A new, empty folder. */
struct folder folder_new(void);
/* With everything in it. */
void folder_remove(const struct folder *folder);

/* Writes a file and makes the folders it is in; a name that ends in "/" is a folder, and has no text. */
void folder_write(const struct folder *folder, const char *name, const char *text);
/* A symbolic link. */
void folder_link(const struct folder *folder, const char *to, const char *name);

#endif
