/* SPDX-License-Identifier: EUPL-1.2 */
/* A project as it is found on disk: lva.yaml and what it names, read and linked. */
#ifndef WORKSPACE_H
#define WORKSPACE_H

#include "bands.h"
#include "catalogue.h"
#include "file.h"
#include "link.h"
#include "policy.h"
#include "population.h"
#include "project.h"
#include "run.h"

struct register_index;

/* An input that results depend on, for the closing part of a report. */
struct input {
	const struct source *source;
	const char *sha256; /* NULL until somebody asks for it */
	struct input *next;
};

/* How to find a project. */
struct workspace_settings {
	const char *near_path; /* a file of the project; NULL: the current folder */
	const char *else_near; /* another file, whose project is taken when that one has none; or NULL */
	const char *project;   /* lva.yaml itself, or NULL: the nearest above near_path */
	const char *catalogue; /* instead of the project's, or NULL */
	const char *home;      /* where the search upwards ends, or NULL */
};

struct workspace {
	struct run *run;
	struct reading reading;        /* with the memory of the run */
	const char *root;              /* the folder of lva.yaml as it is typed, "" for the current one */
	const struct project *project; /* NULL: there is none */
	const char *project_path;      /* as it is shown */
	const struct policy *policy;   /* complete; never NULL */
	const struct source *policy_source;
	const struct bands *bands;
	const struct catalogue *catalogue; /* NULL: there is none that could be read */
	const char *catalogue_path;
	struct population *population;     /* NULL likewise */
	const struct names *service_classes;
	struct input *inputs; /* in the order of reading: policy, project, catalogue, population */
	bool sound;           /* nothing that all results depend on is missing or broken */
};

/*
 * Opens the project. Everything wrong with it is said; what could be read is there all the same. The language of texts
 * without one is the project's first.
 */
struct workspace *workspace_open(struct run *run, const struct workspace_settings *settings);

/* The path of what lva.yaml names, or NULL when it leads out of the project: said at the field. */
const char *workspace_path(struct workspace *workspace, const char *path, struct where at);
/* A path without the project's folder: how files are called in reports and ids. */
const char *workspace_relative(const struct workspace *workspace, struct arena *memory, const char *path);
/* What decisions and other files are linked to. */
struct targets workspace_targets(const struct workspace *workspace, struct references *references);

#endif
