/* SPDX-License-Identifier: EUPL-1.2 */
#define _GNU_SOURCE /* O_PATH, syscall */
#include "confine.h"

#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(SYS_landlock_create_ruleset) && defined(LVA_CONFINE)

/* As in linux/landlock.h, of which a system may have an older one than its kernel. */
enum {
	EXECUTE = 1 << 0,
	WRITE_FILE = 1 << 1,
	REMOVE_DIR = 1 << 4,
	REMOVE_FILE = 1 << 5,
	MAKE_CHAR = 1 << 6,
	MAKE_DIR = 1 << 7,
	MAKE_REG = 1 << 8,
	MAKE_SOCK = 1 << 9,
	MAKE_FIFO = 1 << 10,
	MAKE_BLOCK = 1 << 11,
	MAKE_SYM = 1 << 12,
	REFER = 1 << 13,
	TRUNCATE = 1 << 14,
	BIND_TCP = 1 << 0,
	CONNECT_TCP = 1 << 1,
	SCOPE_ABSTRACT_UNIX_SOCKET = 1 << 0,
	VERSION = 1 << 0,
	PATH_BENEATH = 1,
	FIRST_CHANGES = EXECUTE | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_CHAR | MAKE_DIR | MAKE_REG | MAKE_SOCK |
	                MAKE_FIFO | MAKE_BLOCK | MAKE_SYM,
	IN_FOLDER = WRITE_FILE | REMOVE_FILE | MAKE_DIR | MAKE_REG | TRUNCATE,
	IN_FILE = WRITE_FILE | TRUNCATE,
};

struct ruleset {
	uint64_t files, network, scopes;
};

#if defined(__GNUC__)
#define PACKED __attribute__((packed))
#else
#define PACKED
#endif

struct rule_below {
	uint64_t allowed;
	int32_t parent;
} PACKED;

/* What a kernel of this version can take away, and how much of the struct it knows. */
static struct ruleset ruleset_of(long version, size_t *size)
{
	struct ruleset ruleset = { .files = FIRST_CHANGES };
	ruleset.files |= version >= 2 ? REFER : 0;
	ruleset.files |= version >= 3 ? TRUNCATE : 0;
	ruleset.network = version >= 4 ? BIND_TCP | CONNECT_TCP : 0;
	ruleset.scopes = version >= 6 ? SCOPE_ABSTRACT_UNIX_SOCKET : 0;
	*size = version >= 6 ? sizeof ruleset : version >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
	return ruleset;
}

static void allow_open(int rules, const struct ruleset *ruleset, int place)
{
	struct stat status;
	if (fstat(place, &status) != 0)
		return;
	uint64_t wanted = S_ISDIR(status.st_mode) ? IN_FOLDER : IN_FILE;
	const struct rule_below rule = { .allowed = wanted & ruleset->files, .parent = place };
	syscall(SYS_landlock_add_rule, rules, PATH_BENEATH, &rule, 0);
}

static bool allow_path(int rules, const struct ruleset *ruleset, const char *path)
{
	int place = open(path, O_PATH | O_CLOEXEC);
	if (place < 0)
		return false;
	allow_open(rules, ruleset, place);
	close(place);
	return true;
}

/* The path, or the nearest folder above it that there is. */
static void allow(int rules, const struct ruleset *ruleset, const char *path)
{
	char above[PATH_MAX];
	if (strlen(path) >= sizeof above || allow_path(rules, ruleset, path))
		return;
	strcpy(above, path);
	for (char *slash; (slash = strrchr(above, '/')) != NULL && slash > above;) {
		*slash = '\0';
		if (allow_path(rules, ruleset, above))
			return;
	}
	allow_path(rules, ruleset, *path == '/' ? "/" : ".");
}

bool confine_to(const char *const *paths)
{
	size_t size;
	long version = syscall(SYS_landlock_create_ruleset, NULL, 0, VERSION);
	if (version < 1)
		return false;
	const struct ruleset ruleset = ruleset_of(version, &size);
	int rules = (int)syscall(SYS_landlock_create_ruleset, &ruleset, size, 0);
	if (rules < 0)
		return false;
	for (; *paths; paths++)
		allow(rules, &ruleset, *paths);
	bool confined = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	                syscall(SYS_landlock_restrict_self, rules, 0) == 0;
	close(rules);
	return confined;
}

#else

bool confine_to(const char *const *paths)
{
	(void)paths;
	return false;
}

#endif
