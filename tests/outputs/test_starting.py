#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""lva init and lva new: what they hand out fails check exactly where something is to be filled in, and passes once it is."""
import re

import jsonschema
import yaml

from common import AS_OF, EXAMPLE, LANGUAGES, Folder, expect, run, run_rows
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
        for number in range(0, len(wanted), 1 if language == "fi" else 7):
            text = fill((folder / name).read_text(), language, leave=number)
            (folder / "decisions/one.yaml").write_text(text.replace("2026-001", "one"))
            left = lines_with(folder, "decisions/one.yaml", mark)
            said = run(["check", "--format", "line", "--as-of", AS_OF, "decisions/one.yaml"], folder).stderr.decode()
            if not left & places(said):
                raise AssertionError(f"nothing is said of {left}: {said}")
            (folder / "decisions/one.yaml").unlink()


def refused(folder, *arguments, status=2):
    said = lva(folder, *arguments, "--lang", "en", status=status)
    return said.splitlines()[0]


def refusals():
    """Nothing is replaced, and what does not exist has a nearest name."""
    with Folder() as folder:
        begin(folder, "en")
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        expect("again", refused(folder, "init", status=4),
               "lva: cannot write file lva.yaml: the file exists and is not replaced")
        expect("taken", refused(folder, "new", "decision", "2026-001"),
               "lva: id 2026-001 is in file decisions/2026-001.yaml already")
        expect("service", refused(folder, "new", "decision", "A", "--service", "P1,P12"),
               'lva: the catalogue has no service "P12"; did you mean "P1"?')
        expect("id", refused(folder, "new", "agenda", "a b").split(":")[1], ' "a b" is no id')
        expect("decision", refused(folder, "new", "follow-up", "B"), "lva: the project has no decision B to follow up")
        expect("kind", refused(folder, "new", "policy", "B"),
               'lva: kind "policy" cannot be begun; the kinds are decision, follow-up, agenda')
        expect("scope", refused(folder, "new", "decision", "B", "--scope", "none").startswith("lva: "), True)
        (folder / "taken.yaml").write_text("mine\n")
        expect("output", refused(folder, "new", "agenda", "B", "-o", "taken.yaml", status=4),
               "lva: cannot write file taken.yaml: the file exists and is not replaced")
        (folder / "taken.yaml").unlink()
        expect("files", {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}, before)


def all_or_nothing():
    with Folder() as folder:
        (folder / "catalogue.yaml").write_text("mine\n")
        refused(folder, "init", status=4)
        expect("files", [path.name for path in folder.rglob("*") if path.is_file()], ["catalogue.yaml"])


def example_is_whole():
    with Folder() as folder:
        lva(folder, "init", "--example", "here")
        made = {path.relative_to(folder / "here"): path.read_bytes() for path in (folder / "here").rglob("*") if path.is_file()}
        kept = {path.relative_to(EXAMPLE): path.read_bytes() for path in EXAMPLE.rglob("*") if path.is_file()}
        expect("files", made, kept)


def by_schema(folder, name, kind, language):
    wrong = [error.message[:200] for error in jsonschema.Draft7Validator(schema_of(kind, language)).iter_errors(
        yaml.load((folder / name).read_text(), Core))]
    expect(f"{name} by its schema", wrong, [])


def follow_up_passes(language):
    """A decision of both services, and what is asked when it is followed up; in another folder too."""
    with Folder() as folder:
        begin(folder, language)
        lva(folder, "new", "decision", "X1", "--service", "P1,P2", "--lang", language)
        name = folder / "decisions/X1.yaml"
        name.write_text(fill(name.read_text(), language))
        by_schema(folder, "decisions/X1.yaml", "decision", language)
        check(folder, "decisions/X1.yaml", status=1)
        name.write_text(name.read_text() + "resolution: {date: 2026-12-15, option: VE1}\n")
        lva(folder, "new", "follow-up", "X1", "--lang", language)
        name = folder / "follow-ups/X1-S1.yaml"
        name.write_text(fill(name.read_text(), language))
        by_schema(folder, "follow-ups/X1-S1.yaml", "follow-up", language)
        said = run(["check", "--format", "line", "--as-of", "2028-02-01", "follow-ups/X1-S1.yaml"], folder)
        expect(f"status of the follow-up: {said.stderr.decode()}", said.returncode, 0)
        lva(folder, "new", "follow-up", "X1", "-o", "again/")
        expect("the second follow-up", (folder / "again/X1-S2.yaml").exists(), True)


def comments_stay_comments():
    """What people wrote in a decision stands in comments of its follow-up, on one line."""
    with Folder(example=True) as folder:
        name = folder / "decisions/SUV-2026-0098-besokstider.yaml"
        text, count = re.subn(r"(- id: S1\n    text: ).*(\n(      .*\n)*)", r'\1"one\\nid: two\\n\\nthree"\n', name.read_text())
        expect("recommendations", count, 1)
        name.write_text(text)
        lva(folder, "new", "follow-up", "SUV-2026-0098", "--lang", "en")
        made = (folder / "follow-ups/SUV-2026-0098-S1.yaml").read_text()
        expect("id", re.findall(r"^id: .*$", made, re.M), ["id: SUV-2026-0098-S1"])
        expect("the comment", "  # S1: one id: two  three\n" in made, True)


def filled_passes(language):
    with Folder() as folder:
        begin(folder, language)
        for name in ("decisions/2026-001.yaml", "agendas/2026-1.yaml"):
            (folder / name).write_text(fill((folder / name).read_text(), language))
        lva(folder, "check", "--as-of", AS_OF)
        lva(folder, "assess", "decisions/2026-001.yaml", "--as-of", AS_OF)
        for name, kind in (("lva.yaml", "project"), ("catalogue.yaml", "catalogue"),
                           ("decisions/2026-001.yaml", "decision"), ("agendas/2026-1.yaml", "agenda")):
            by_schema(folder, name, kind, language)


ROWS = [(f"{check_of.__name__} {language}", lambda check_of=check_of, language=language: check_of(language))
        for check_of in (blank_is_refused, filled_passes, follow_up_passes) for language in LANGUAGES]
ROWS += [(row.__name__, row) for row in (refusals, all_or_nothing, example_is_whole, comments_stay_comments)]

if __name__ == "__main__":
    raise SystemExit(run_rows(ROWS))
