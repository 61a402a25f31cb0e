#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Every report as JSON keeps to data/schema/report.schema.json, and the schema lets nothing else through.

Usage: test_schema.py PROGRAM [ROW ...]
"""
import copy
import functools
import json
import sys

from jsonschema import Draft7Validator

import common

SCHEMA = common.REPOSITORY / "data" / "schema" / "report.schema.json"
BASE = common.REPOSITORY / "tests" / "rules" / "base"
GUIDE = common.REPOSITORY / "docs" / "guide"
SAMPLES = common.HERE / "schema"
YEARS = common.REPOSITORY / "tests" / "golden"


@functools.lru_cache
def validator():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def report(folder, file, language):
    return json.loads(common.assess([file, "--lang", language, "--report", "json"], folder).stdout)


def keeps_to_schema(made):
    for error in validator().iter_errors(made):
        place = "/".join(map(str, error.absolute_path))
        raise AssertionError(f"{place}: {error.message[:300]}")


def check_report(folder, file, language):
    keeps_to_schema(report(folder, file, language))


def check_rules(language):
    keeps_to_schema(json.loads(common.run(["rules", "--report", "json", "--lang", language]).stdout))


def check_budget(folder, arguments, language):
    done = common.run(["budget", "--as-of", common.AS_OF, "--report", "json", "--lang", language, *arguments], folder)
    keeps_to_schema(json.loads(done.stdout))


def check_follow_up(folder, file, language):
    done = common.run(["follow-up", "--as-of", common.AS_OF, "--report", "json", "--lang", language, "--fail-on", "never",
                       file], folder)
    keeps_to_schema(json.loads(done.stdout))


def check_annual(folder, arguments, language):
    done = common.run(["annual", "--report", "json", "--lang", language, *arguments], folder)
    keeps_to_schema(json.loads(done.stdout))


def check_due(folder, within, language):
    done = common.run(["due", "--as-of", common.AS_OF, "--within", within, "--report", "json", "--lang", language], folder)
    keeps_to_schema(json.loads(done.stdout))


def check_cumulate(folder, arguments, language):
    done = common.run(["cumulate", "--as-of", common.AS_OF, "--report", "json", "--lang", language, *arguments], folder)
    keeps_to_schema(json.loads(done.stdout))


def check_diff(folder, before, after, language):
    done = common.run(["diff", "--as-of", common.AS_OF, "--report", "json", "--lang", language, before, after], folder)
    keeps_to_schema(json.loads(done.stdout))


# ---- What must not pass: each changes a sound report in one place ----

def unknown_member(made):
    made["more"] = 1


def missing_member(made):
    del made["tool"]


def other_kind(made):
    made["kind"] = "posterior"


def unknown_section(made):
    made["sections"]["trivia"] = {"heading": "Trivia"}


def section_without_heading(made):
    del made["sections"]["screening"]["heading"]


def unknown_fact(made):
    made["sections"]["screening"]["facts"]["mood"] = {"label": "Mood", "value": "good"}


def unknown_column(made):
    made["sections"]["data"]["tables"]["impacts"]["rows"][0]["mood"] = "good"


def missing_column(made):
    del made["sections"]["data"]["tables"]["impacts"]["rows"][0]["residual_class"]


def number_as_text(made):
    made["sections"]["incidence"]["tables"]["incidence"]["rows"][0]["net"] = True


def date_as_people_write_it(made):
    made["sections"]["data"]["tables"]["measures"]["rows"][0]["deadline"] = "1.8.2027"


def empty_id(made):
    made["sections"]["data"]["tables"]["impacts"]["rows"][0]["impact"] = None


WRONG = (unknown_member, missing_member, other_kind, unknown_section, section_without_heading, unknown_fact,
         unknown_column, missing_column, number_as_text, date_as_people_write_it, empty_id)


@functools.lru_cache
def sound_report():
    return report(common.EXAMPLE, common.DECISIONS[1], "fi")


def check_refused(spoil):
    made = copy.deepcopy(sound_report())
    spoil(made)
    if validator().is_valid(made):
        raise AssertionError("the schema lets it through")


def rows():
    files = [(common.EXAMPLE, file) for file in common.DECISIONS]
    files += [(BASE, f"päätökset/{path.name}") for path in sorted((BASE / "päätökset").glob("*.yaml"))]
    files += [(GUIDE, "paatos.yaml")] + [(SAMPLES, f"{name}.yaml") for name in ("full", "least", "excluded")]
    followed = [(common.EXAMPLE, f"follow-ups/{path.name}") for path in sorted((common.EXAMPLE / "follow-ups").iterdir())]
    followed += [(BASE, "seurannat/seuranta.yaml")]
    followed += [(SAMPLES, f"{name}.yaml") for name in ("followed-up", "followed-least", "no-prior")]
    for language in common.LANGUAGES:
        for folder, file in followed:
            yield f"{folder.name}/{file} ({language})", functools.partial(check_follow_up, folder, file, language)
        for folder, file in files:
            yield f"{folder.name}/{file} ({language})", functools.partial(check_report, folder, file, language)
        for folder in (common.EXAMPLE, BASE, GUIDE, SAMPLES):
            yield f"budget of {folder.name} ({language})", functools.partial(check_budget, folder, (), language)
        compared = ("--compare", "catalogue-2025.yaml")
        yield f"budgets compared ({language})", functools.partial(check_budget, SAMPLES, compared, language)
        for year in ("2024", "2025", "2026"):
            arguments = (year, "--as-of", common.AS_OF)
            yield f"{year} of the example ({language})", functools.partial(check_annual, common.EXAMPLE, arguments, language)
        for project in (YEARS / "annual-small/in/lva.yaml", YEARS / "annual-small/in/later.yaml",
                        YEARS / "annual-faults/in/lva.yaml", YEARS / "annual-faults/in/verbal.yaml", BASE / "lva.yaml"):
            arguments = ("2026", "--project", project)
            yield (f"year of {project.relative_to(common.REPOSITORY)} ({language})",
                   functools.partial(check_annual, project.parent, arguments, language))
        for folder in (common.EXAMPLE, BASE, GUIDE, SAMPLES / "due"):
            for within in ("0", "100y"):
                yield f"due in {folder.name} within {within} ({language})", functools.partial(check_due, folder, within,
                                                                                             language)
        for folder, *arguments in ((common.EXAMPLE,), (common.EXAMPLE, "../example-town"), (BASE,),
                                   (SAMPLES / "cumulative", "neighbour"),
                                   (SAMPLES / "cumulative", "--project", "verbal.yaml")):
            yield (f"cumulate in {folder.name} {' '.join(arguments)} ({language})",
                   functools.partial(check_cumulate, folder, arguments, language))
        for before, after in (("before", "full"), ("full", "before"), ("least", "full"), ("full", "excluded"),
                              ("full", "full")):
            yield f"{before} and {after} ({language})", functools.partial(
                check_diff, SAMPLES, f"{before}.yaml", f"{after}.yaml", language)
        for before, after in zip(common.DECISIONS, common.DECISIONS[1:]):
            yield f"{before} and {after} ({language})", functools.partial(
                check_diff, common.EXAMPLE, before, after, language)
        yield f"rules ({language})", functools.partial(check_rules, language)
    for spoil in WRONG:
        yield spoil.__name__, functools.partial(check_refused, spoil)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
