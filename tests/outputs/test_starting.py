#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""lva init and lva new: what they hand out fails check exactly where something is to be filled in, and passes once it is."""
import re

import jsonschema
import yaml

from common import AS_OF, LANGUAGES, Folder, expect, run, run_rows
from filling import PLACEHOLDERS, fill
from test_form import Core, schema_of

POPULATION = "area,age_from,age_to,year,count\nHarjula,0,6,2025,420\nHarjula,7,12,2025,610\nHarjula,13,15,2025,320\n" \
             "Harjula,16,17,2025,205\nHarjula,18,,2025,6840\n"


def lva(folder, *arguments, status=0):
    made = run(arguments, folder)
    expect(f"status of {' '.join(map(str, arguments))}: {made.stderr.decode()}", made.returncode, status)
    return made.stderr.decode()


def places(said):
    """Files and lines that something was said of."""
    return {tuple(place.split(":")[:2]) for place in re.findall(r"^([^:\n]+:\d+):\d+: error", said, re.M)}


def lines_with(folder, name, mark):
    lines = (folder / name).read_text().splitlines()
    return {(str(name), str(number)) for number, line in enumerate(lines, 1)
            if not line.lstrip().startswith("#") and mark in line.split("  #")[0]}


def begin(folder, language):
    lva(folder, "init", "--lang", language, "--as-of", AS_OF)
    (folder / "population.csv").write_text(POPULATION)
    for name in ("lva.yaml", "catalogue.yaml"):
        (folder / name).write_text(fill((folder / name).read_text(), language))


def check(folder, *names, status=0):
    return lva(folder, "check", "--format", "line", "--as-of", AS_OF, *names, status=status)


def blank_is_refused(language):
    """Values of a form first; once these are right, texts too."""
    with Folder() as folder:
        begin(folder, language)
        name = "decisions/2026-001.yaml"
        mark = PLACEHOLDERS[language]
        wanted = lines_with(folder, name, mark)
        expect("places of the blank file", places(check(folder, name, status=3)) - wanted, set())
        for number in range(len(wanted)):
            text = fill((folder / name).read_text(), language, leave=number)
            (folder / "decisions/one.yaml").write_text(text.replace("2026-001", "one"))
            left = lines_with(folder, "decisions/one.yaml", mark)
            said = run(["check", "--format", "line", "--as-of", AS_OF, "decisions/one.yaml"], folder).stderr.decode()
            if left and not left & places(said):
                raise AssertionError(f"nothing is said of {left}: {said}")
            (folder / "decisions/one.yaml").unlink()


def filled_passes(language):
    with Folder() as folder:
        begin(folder, language)
        for name in ("decisions/2026-001.yaml", "agendas/2026-1.yaml"):
            (folder / name).write_text(fill((folder / name).read_text(), language))
        lva(folder, "check", "--as-of", AS_OF)


ROWS = [(f"{check_of.__name__} {language}", lambda check_of=check_of, language=language: check_of(language))
        for check_of in (blank_is_refused, filled_passes) for language in LANGUAGES]

if __name__ == "__main__":
    raise SystemExit(run_rows(ROWS))
