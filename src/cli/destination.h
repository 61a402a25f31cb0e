/* SPDX-License-Identifier: EUPL-1.2 */
/* Where the reports of a run go, and in which formats. */
#ifndef DESTINATION_H
#define DESTINATION_H

#include "session.h"

struct destination {
	struct list formats;
	const char *path; /* "-" is standard output */
	bool folder;      /* the path is a folder of reports, else all is one document */
};

/* Decides from the options and how many reports there may be; LVA_USAGE, having said so, when they do not fit together. */
enum lva_status destination_choose(const struct session *session, size_t most, struct destination *destination);

/* Whether each report is files of its own, so that nothing need be known of the others but their names. */
bool destination_splits(const struct destination *destination);

/* Targets as they come: the run's memory. */
struct targets {
	struct lva_target *items;
	size_t count;
};

/* Room for the files of as many reports. */
struct targets destination_room(const struct session *session, const struct destination *destination, size_t reports);
/* Adds the files of one report, if reports are files of their own. */
void destination_add(const struct session *session, const struct destination *destination,
                     const struct lva_report *report, struct targets *targets);
/* The files of all reports that were made. */
struct targets destination_targets(const struct session *session, const struct destination *destination,
                                   struct lva_report *const *reports, size_t count);

/* Whether what the target is of fits into a file of its format. */
bool destination_holds(const struct session *session, const struct lva_target *target);

/* Makes the folder, and those above it, if they are missing. */
bool destination_make_folder(const struct session *session, const struct destination *destination);

#endif
