/* SPDX-License-Identifier: EUPL-1.2 */
#include "zip_check.h"

#include <stdint.h>
#include <string.h>
#include <zlib.h>

/* Sizes, signatures and offsets are those of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
enum {
	END_SIZE = 22,
	ENTRY_SIZE = 46,
	LOCAL_SIZE = 30,
	DEFLATED = 8,
	NAME_MAX_LENGTH = 120,
	TAIL_SIZE = 160,
	HEAD_SIZE = 512,
	CHUNK = 16384
};

static const uint32_t end_signature = 0x06054B50, entry_signature = 0x02014B50, local_signature = 0x04034B50;

/* One line of the directory at the end of the file. */
struct zip_entry {
	char name[NAME_MAX_LENGTH + 1];
	unsigned method;
	uint32_t checksum, packed, size, start;
};

/* Where the directory goes on. */
struct zip_directory {
	FILE *in;
	uint32_t next;
	unsigned left;
};

/* What is kept of a part while it is taken out: its beginning, its end and its checksum. */
struct zip_taken {
	char *head;
	size_t head_max, size;
	char tail[TAIL_SIZE + 1];
	size_t tail_length;
	uLong checksum;
};

static unsigned little16(const unsigned char *at)
{
	return at[0] | (unsigned)at[1] << 8;
}

static uint32_t little32(const unsigned char *at)
{
	return little16(at) | (uint32_t)little16(at + 2) << 16;
}

static bool read_at(FILE *in, uint32_t offset, void *to, size_t size)
{
	return fseek(in, (long)offset, SEEK_SET) == 0 && fread(to, 1, size, in) == size;
}

/* Our own workbooks have no comment at the end, so the end record is the last thing. */
static bool open_directory(FILE *in, struct zip_directory *directory)
{
	unsigned char end[END_SIZE];
	if (fseek(in, -END_SIZE, SEEK_END) != 0 || fread(end, 1, sizeof end, in) != sizeof end)
		return false;
	if (little32(end) != end_signature)
		return false;
	*directory = (struct zip_directory){ in, little32(end + 16), little16(end + 10) };
	return directory->left > 0;
}

static bool next_entry(struct zip_directory *directory, struct zip_entry *entry)
{
	unsigned char head[ENTRY_SIZE];
	if (!read_at(directory->in, directory->next, head, sizeof head) || little32(head) != entry_signature)
		return false;
	unsigned name = little16(head + 28), extra = little16(head + 30), comment = little16(head + 32);
	if (name > NAME_MAX_LENGTH || fread(entry->name, 1, name, directory->in) != name)
		return false;
	entry->name[name] = '\0';
	entry->method = little16(head + 10);
	entry->checksum = little32(head + 16);
	entry->packed = little32(head + 20);
	entry->size = little32(head + 24);
	entry->start = little32(head + 42);
	directory->next += ENTRY_SIZE + name + extra + comment;
	directory->left--;
	return true;
}

static void keep_tail(struct zip_taken *taken, const char *bytes, size_t size)
{
	if (size >= TAIL_SIZE) {
		memcpy(taken->tail, bytes + size - TAIL_SIZE, TAIL_SIZE);
		taken->tail_length = TAIL_SIZE;
		return;
	}
	size_t sum = taken->tail_length + size, old = sum > TAIL_SIZE ? TAIL_SIZE - size : taken->tail_length;
	memmove(taken->tail, taken->tail + taken->tail_length - old, old);
	memcpy(taken->tail + old, bytes, size);
	taken->tail_length = old + size;
}

static void take(struct zip_taken *taken, const unsigned char *bytes, size_t size)
{
	if (taken->size < taken->head_max) {
		size_t room = taken->head_max - taken->size;
		memcpy(taken->head + taken->size, bytes, size < room ? size : room);
	}
	keep_tail(taken, (const char *)bytes, size);
	taken->checksum = crc32(taken->checksum, bytes, (uInt)size);
	taken->size += size;
}

/* Inflates what is in the stream's input; the result is that of inflate. */
static int inflate_chunk(z_stream *stream, struct zip_taken *taken, uint32_t size)
{
	unsigned char out[CHUNK];
	int result;
	do {
		stream->next_out = out;
		stream->avail_out = sizeof out;
		result = inflate(stream, Z_NO_FLUSH);
		take(taken, out, sizeof out - stream->avail_out);
	} while (result == Z_OK && stream->avail_out == 0 && taken->size <= size);
	return result;
}

/* A part that grows beyond its stated size is left at once: it may be made to fill the memory or the day. */
static bool inflate_entry(FILE *in, const struct zip_entry *entry, z_stream *stream, struct zip_taken *taken)
{
	unsigned char chunk[CHUNK];
	uint32_t left = entry->packed;
	int result = Z_OK;
	while (left > 0 && (result == Z_OK || result == Z_BUF_ERROR) && taken->size <= entry->size) {
		size_t size = left < CHUNK ? left : CHUNK;
		if (fread(chunk, 1, size, in) != size)
			return false;
		stream->next_in = chunk;
		stream->avail_in = (uInt)size;
		result = inflate_chunk(stream, taken, entry->size);
		left -= (uint32_t)size;
	}
	return result == Z_STREAM_END && left == 0 && stream->avail_in == 0;
}

static bool take_entry(FILE *in, const struct zip_entry *entry, struct zip_taken *taken)
{
	unsigned char local[LOCAL_SIZE];
	if (entry->method != DEFLATED || !read_at(in, entry->start, local, sizeof local))
		return false;
	long skip = (long)(little16(local + 26) + little16(local + 28));
	if (little32(local) != local_signature || fseek(in, skip, SEEK_CUR) != 0)
		return false;
	z_stream stream = { 0 };
	if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
		return false;
	bool whole = inflate_entry(in, entry, &stream, taken);
	inflateEnd(&stream);
	taken->tail[taken->tail_length] = '\0';
	return whole && taken->size == entry->size && taken->checksum == entry->checksum;
}

/* The name of the root element, after the declaration; its length, or 0. */
static size_t root_name(const char *head, const char **name)
{
	const char *at = strchr(head, '<');
	while (at && (at[1] == '?' || at[1] == '!'))
		at = strchr(at + 1, '<');
	if (!at)
		return 0;
	*name = at + 1;
	return strcspn(*name, " \t\r\n/>");
}

/* libxlsxwriter does not notice a full disk while it prepares a part: what is missing is its end. */
static bool xml_is_ended(const char *head, const struct zip_taken *taken)
{
	const char *name = "", *end = taken->tail + taken->tail_length;
	size_t length = root_name(head, &name);
	while (end > taken->tail && strchr(" \r\n", end[-1]))
		end--;
	if (length == 0 || end - taken->tail < (ptrdiff_t)length + 3)
		return false;
	end -= length + 3;
	return strncmp(end, "</", 2) == 0 && strncmp(end + 2, name, length) == 0 && end[length + 2] == '>';
}

static bool ends_with(const char *name, const char *ending)
{
	size_t length = strlen(name), tail = strlen(ending);
	return length >= tail && strcmp(name + length - tail, ending) == 0;
}

static bool entry_is_whole(FILE *in, const struct zip_entry *entry)
{
	char head[HEAD_SIZE + 1] = "";
	struct zip_taken taken = { .head = head, .head_max = HEAD_SIZE };
	if (!take_entry(in, entry, &taken))
		return false;
	bool xml = ends_with(entry->name, ".xml") || ends_with(entry->name, ".rels");
	return !xml || xml_is_ended(head, &taken);
}

bool zip_is_whole(FILE *in)
{
	struct zip_directory directory;
	struct zip_entry entry;
	bool core = false, app = false;
	if (!open_directory(in, &directory))
		return false;
	while (directory.left > 0) {
		if (!next_entry(&directory, &entry) || !entry_is_whole(in, &entry))
			return false;
		core |= strcmp(entry.name, "docProps/core.xml") == 0;
		app |= strcmp(entry.name, "docProps/app.xml") == 0;
	}
	return core && app;
}

bool zip_part(FILE *in, const char *name, char *bytes, size_t size)
{
	struct zip_directory directory;
	struct zip_entry entry;
	if (!open_directory(in, &directory))
		return false;
	do {
		if (directory.left == 0 || !next_entry(&directory, &entry))
			return false;
	} while (strcmp(entry.name, name) != 0);
	struct zip_taken taken = { .head = bytes, .head_max = size - 1 };
	if (entry.size >= size || !take_entry(in, &entry, &taken))
		return false;
	bytes[entry.size] = '\0';
	return true;
}
