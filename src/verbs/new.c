/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "forms.h"
#include "near.h"
#include "new_files.h"
#include "path.h"
#include "register_index.h"
#include "setting.h"
#include "values.h"
#include "vocabulary.h"

static enum lva_status wrong(struct lva *lva, const struct text *sentence, const char *first, const char *second)
{
	complain_of(lva, sentence, first, second);
	return LVA_USAGE;
}

/* ---- Ids ---- */

/* Takes in what the register is not read for; what is wrong with those files is not said here. */
static void take_in_folder(struct lva *lva, const char *folder, enum key key)
{
	struct diags *unsaid = diags_new();
	struct reading reading = reading_with(lva, lva->run.memory, unsaid);
	for (struct found_file *file = project_files(lva, folder, key); file != NULL; file = file->next)
		if (!file->refused)
			open_file(lva, &reading, file->path, lva->others->index);
	diags_free(unsaid);
}

static void read_all_ids(struct lva *lva)
{
	const struct project *project = lva->workspace->project;
	if (project == NULL || lva->others != NULL)
		return;
	read_register(lva);
	take_in_folder(lva, project->follow_ups, KEY_FOLLOW_UPS);
	take_in_folder(lva, project->agendas, KEY_AGENDAS);
}

static const char *path_of_id(struct lva *lva, const char *id)
{
	read_all_ids(lva);
	return lva->others == NULL ? NULL : register_index_path(lva->others->index, id);
}

/* A decision may be followed up more than once. */
static const char *follow_up_id(struct lva *lva, const char *id)
{
	const char *own;
	int number = 0;
	do
		own = arena_printf(lva->run.memory, "%s-S%d", id, ++number);
	while (path_of_id(lva, own) != NULL);
	return own;
}

static enum lva_status check_id(struct lva *lva, enum file_kind kind, const char *id)
{
	static const struct text no_id = TEXT("\"{1}\" ei kelpaa tunnukseksi: {2}",
	                                      "\"{1}\" duger inte som beteckning: {2}",
	                                      "\"{1}\" is no id: {2}");
	static const struct text taken = TEXT("tunnus {1} on jo tiedostossa {2}",
	                                      "beteckningen {1} finns redan i filen {2}",
	                                      "id {1} is in file {2} already");
	static const struct text no_decision = TEXT("projektissa ei ole päätöstä {1}, jota seurata; anna "
	                                            "päätöstiedoston tunnus",
	                                            "projektet har inget beslut {1} att följa upp; ange beslutsfilens "
	                                            "beteckning",
	                                            "the project has no decision {1} to follow up; give the id of a "
	                                            "decision file");
	const char *path = path_of_id(lva, id);
	if (!is_id(id))
		return wrong(lva, &no_id, id, text_in(&value_form(FIELD_ID)->expected, lva->run.language));
	if (kind == FILE_KIND_FOLLOW_UP && !lva_need_project(lva))
		return LVA_USAGE;
	if (kind == FILE_KIND_FOLLOW_UP)
		return path == NULL ? wrong(lva, &no_decision, id, "") : LVA_OK;
	return path != NULL ? wrong(lva, &taken, id, path) : LVA_OK;
}

/* ---- Where the file goes ---- */

/* The folder of lva.yaml for such files, seen from lva.yaml; "" for the project's own. */
static const char *folder_of(const struct lva *lva, enum file_kind kind)
{
	const struct project *project = lva->workspace->project;
	const char *folder = NULL;
	if (project != NULL)
		folder = kind == FILE_KIND_DECISION    ? project->decisions
		         : kind == FILE_KIND_FOLLOW_UP ? project->follow_ups
		                                       : project->agendas;
	return folder == NULL ? "" : folder;
}

/* A path that was asked for: a file, or a folder for a file named by the id. */
static const char *asked_path(struct arena *memory, const char *path, const char *name)
{
	size_t length = strlen(path);
	bool folder = path_is_folder(path) || (length > 0 && path[length - 1] == '/');
	return folder ? path_join(memory, path, name) : path;
}

/* ../.lva/decision.schema.json when init put it there. */
static const char *schema_from(struct lva *lva, const char *folder, enum file_kind kind)
{
	struct arena *memory = lva->run.memory;
	const char *name = schema_path(memory, kind), *up = "";
	if (lva->workspace->project == NULL || !path_exists(path_join(memory, lva->workspace->root, name)))
		return NULL;
	for (const char *at = folder; *at != '\0'; at += *at == '/' ? 1 : strcspn(at, "/"))
		if (*at != '/' && strncmp(at, "./", 2) != 0)
			up = arena_printf(memory, "%s../", up);
	return arena_printf(memory, "%s%s", up, name);
}

/* ---- What it is made of ---- */

static const struct service *find_service(struct lva *lva, const char *name)
{
	static const struct text none = TEXT("palveluluettelossa ei ole palvelua \"{1}\"",
	                                     "tjänstekatalogen har ingen tjänst \"{1}\"",
	                                     "the catalogue has no service \"{1}\"");
	static const struct text nearest = TEXT("palveluluettelossa ei ole palvelua \"{1}\"; tarkoititko \"{2}\"?",
	                                        "tjänstekatalogen har ingen tjänst \"{1}\"; menade du \"{2}\"?",
	                                        "the catalogue has no service \"{1}\"; did you mean \"{2}\"?");
	const struct catalogue *catalogue = lva->workspace->catalogue;
	const struct service *service = catalogue == NULL ? NULL : catalogue_service(catalogue, name);
	if (service != NULL && service->id != NULL)
		return service;
	struct near near = { .word = name };
	for (size_t i = 0; catalogue != NULL && i < catalogue->services_count; i++)
		if (catalogue->services[i].id != NULL)
			near_offer(&near, catalogue->services[i].id);
	complain_of(lva, near.best == NULL ? &none : &nearest, name, near.best == NULL ? "" : near.best);
	return NULL;
}

/* The one asked for; else the one that the screening will propose, as far as the services tell. */
static enum scope scope_of(struct lva *lva, const char *asked, const struct service *const *services, size_t count)
{
	if (asked != NULL)
		return vocabulary_word(lva->workspace->reading.vocabulary, &words_scope, asked) == SCOPE_FULL ? SCOPE_FULL
		                                                                                              : SCOPE_LIGHT;
	for (size_t i = 0; i < count; i++)
		if (services[i]->impact == IMPACT_TYPE_DIRECT)
			return SCOPE_FULL;
	return SCOPE_LIGHT;
}

static enum lva_status make_decision(struct lva *lva, const struct lva_blank *blank, const struct form_setting *setting,
                                     FILE *out)
{
	size_t count = 0;
	while (blank->services != NULL && blank->services[count] != NULL)
		count++;
	const struct service **services = ARENA_ARRAY(lva->run.memory, const struct service *, count + 1);
	for (size_t i = 0; i < count; i++)
		if ((services[i] = find_service(lva, blank->services[i])) == NULL)
			return LVA_USAGE;
	form_decision(setting, blank->id, scope_of(lva, blank->scope, services, count), services, count, out);
	return LVA_OK;
}

static enum lva_status make_follow_up(struct lva *lva, const char *id, const char *own_id,
                                      const struct form_setting *setting, FILE *out)
{
	static const struct text unread = TEXT("päätöstä {1} ei voitu lukea; tarkista se: lva check {2}",
	                                       "beslutet {1} kunde inte läsas; kontrollera det: lva check {2}",
	                                       "decision {1} could not be read; check it with: lva check {2}");
	const char *path = path_join(lva->run.memory, lva->workspace->root,
	                             path_of_id(lva, id));
	struct reading reading = reading_with(lva, lva->run.memory, lva->run.diags);
	struct opened opened = open_file(lva, &reading, path, NULL);
	if (!opened.sound || opened.file.kind != FILE_KIND_DECISION) {
		complain_of(lva, &unread, id, path);
		return LVA_UNREADABLE;
	}
	form_follow_up(setting, own_id, opened.record, out);
	return LVA_OK;
}

static enum lva_status make(struct lva *lva, enum file_kind kind, const struct lva_blank *blank, const char *own_id,
                            const char *schema, FILE *out)
{
	struct form_setting setting = form_setting_of(lva, schema);
	if (kind == FILE_KIND_DECISION)
		return make_decision(lva, blank, &setting, out);
	if (kind == FILE_KIND_FOLLOW_UP)
		return make_follow_up(lva, blank->id, own_id, &setting, out);
	form_agenda(&setting, own_id, out);
	return LVA_OK;
}

/* ---- The verb ---- */

enum lva_status lva_new(struct lva *lva, const struct lva_blank *blank, const char **written)
{
	static const struct text kinds = TEXT("lajia \"{1}\" ei voi aloittaa; lajit ovat {2}",
	                                      "slaget \"{1}\" kan inte påbörjas; slagen är {2}",
	                                      "kind \"{1}\" cannot be begun; the kinds are {2}");
	static const struct text list = TEXT("päätös, seuranta, esityslista", "beslut, uppföljning, föredragningslista",
	                                     "decision, follow-up, agenda");
	static const struct text broken =
		TEXT("projektitiedostoa {1} ei voitu lukea; tarkista se: lva check",
	             "projektfilen {1} kunde inte läsas; kontrollera den: lva check",
	             "project file {1} could not be read; check it with: lva check");
	struct arena *memory = lva->run.memory;
	struct new_files files = { .count = 0 };
	enum file_kind kind =
		(enum file_kind)vocabulary_word(lva->workspace->reading.vocabulary, &words_file_kind, blank->kind);
	lva->complaint = "";
	if (lva->workspace->project_path != NULL && lva->workspace->project == NULL) {
		complain_of(lva, &broken, lva->workspace->project_path, "");
		return LVA_UNREADABLE;
	}
	if (kind != FILE_KIND_DECISION && kind != FILE_KIND_FOLLOW_UP && kind != FILE_KIND_AGENDA)
		return wrong(lva, &kinds, blank->kind, text_in(&list, lva->run.language));
	enum lva_status status = check_id(lva, kind, blank->id);
	if (status != LVA_OK)
		return status;
	const char *own_id = kind == FILE_KIND_FOLLOW_UP ? follow_up_id(lva, blank->id) : blank->id;
	const char *folder = folder_of(lva, kind), *name = arena_printf(memory, "%s.yaml", own_id);
	const char *path = path_join(memory, lva->workspace->root, path_join(memory, folder, name));
	const char *schema = blank->path == NULL ? schema_from(lva, folder, kind) : NULL;
	if (blank->path != NULL)
		path = asked_path(memory, blank->path, name);
	status = make(lva, kind, blank, own_id, schema, new_file_begin(&files, memory));
	new_file_done(&files, path);
	if (status == LVA_OK && !new_files_write(lva, &files))
		status = LVA_UNWRITTEN;
	*written = path;
	return status;
}
