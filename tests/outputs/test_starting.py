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


CLINIC = """  - id: P2
    name: Clinic
    cost_centre: "4110"
    impact: direct
    age_bands: [0-6]
    clients: {0-6: 300}
    cost: {budget: 940000}
    rationale: The clients are children under school age and their families.
    reviewed: 2026-02-10
"""


def begin(folder, language):
    lva(folder, "init", "--lang", language, "--as-of", AS_OF)
    (folder / "population.csv").write_text(POPULATION)
    for name in ("lva.yaml", "catalogue.yaml"):
        (folder / name).write_text(fill((folder / name).read_text(), language))
    (folder / "catalogue.yaml").write_text((folder / "catalogue.yaml").read_text() + CLINIC)


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
        expect("decision", refused(folder, "new", "follow-up", "B"), "lva: the project has no decision B to follow up; give the id of a decision file")
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
        lva(folder, "new", "follow-up", "X1", "--lang", language, "--as-of", "2028-02-01")
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


# From an empty folder to a finished light assessment, its follow-up and its agenda: how many values a person writes. A form
# that asks for more than before has to say here why.
PLACES = {"lva.yaml": 2, "catalogue.yaml": 4, "population.csv": 5, "decisions/2026-001.yaml": 57,
          "follow-ups/2026-001-S1.yaml": 11, "agendas/meeting-2026-12-15.yaml": 4}
COMMANDS = 8
REPORTS = {"fi": "raportti.md", "sv": "rapport.md", "en": "report.md"}


def places_of(folder, name, language):
    """The placeholders of a form outside its comments."""
    text = "\n".join(line.split("  #")[0] for line in (folder / name).read_text().splitlines()
                     if not line.lstrip().startswith("#"))
    return text.count(PLACEHOLDERS[language])


def named_commands(said):
    return re.findall(r"lva [a-z][^\n]*?(?=\s*$)", said, re.M)


class Walk:
    """Commands as a person types them, each of which the one before has named, and what there is to fill in."""

    def __init__(self, folder, language):
        self.folder, self.language, self.commands = folder, language, 0

    def run(self, *arguments, day=AS_OF):
        self.commands += 1
        return lva(self.folder, *arguments, "--lang", self.language, "--as-of", day)

    def follow(self, said, name, file, day=AS_OF):
        """Runs the command that was named, for the file that is under way."""
        named = [command for command in named_commands(said) if command.split()[1] == name]
        expect(f"{name} named once in: {said}", len(named), 1)
        words = [file if "*" in word else word for word in named[0].split()[1:]]
        return self.run(*words, day=day)

    def fill(self, name):
        expect(f"places of {name} ({self.language})", places_of(self.folder, name, self.language), PLACES[name])
        path = self.folder / name
        if name == "population.csv":
            text = path.read_text()
            for count in ("420", "610", "320", "205", "6840"):
                text = text.replace(PLACEHOLDERS[self.language], count, 1)
            path.write_text(text)
        else:
            path.write_text(fill(path.read_text(), self.language))


def first_steps(language):
    """Whoever does what each message says comes to the report, and no form asks for more than it did."""
    with Folder() as folder:
        walk, decision, follow_up = Walk(folder, language), "decisions/2026-001.yaml", "follow-ups/2026-001-S1.yaml"
        said = walk.run("init")
        for name in ("lva.yaml", "catalogue.yaml", "population.csv", decision):
            walk.fill(name)
        walk.follow(said, "check", decision)
        walk.follow(said, "assess", decision)
        expect("reports", len(list(folder.glob("*.md"))), 2)
        expect("what check names next", named_commands(check(folder, "--format", "text", "--lang", language, decision))[-1],
               f"lva assess {decision} -o {REPORTS[language]}")
        (folder / decision).write_text((folder / decision).read_text() + "resolution: {date: 2026-12-15, option: VE1}\n")
        said = walk.run("new", "follow-up", "2026-001", day="2028-02-01")
        walk.fill(follow_up)
        said = walk.follow(said, "check", follow_up, day="2028-02-01")
        walk.follow(said, "follow-up", follow_up, day="2028-02-01")
        expect("reports", len(list(folder.glob("*.md"))), 3)
        said = walk.run("new", "agenda", "meeting-2026-12-15")
        walk.fill("agendas/meeting-2026-12-15.yaml")
        walk.follow(said, "check", "agendas/meeting-2026-12-15.yaml")
        if walk.commands > COMMANDS:
            raise AssertionError(f"{walk.commands} commands, more than {COMMANDS}")


def without_a_project():
    """Every command that needs a project says in one way how to come by it."""
    with Folder() as folder:
        for command in ("check", "due", "cumulate", "annual 2026", "new follow-up A"):
            said = refused(folder, *command.split())
            expect(command, said.startswith("lva: there is no project file lva.yaml in this folder or above it"), True)
            expect(f"the way out of {command}", said.endswith("or begin a project with lva init"), True)
        expect("files", list(folder.iterdir()), [])


ROWS = [(f"{check_of.__name__} {language}", lambda check_of=check_of, language=language: check_of(language))
        for check_of in (blank_is_refused, filled_passes, follow_up_passes, first_steps) for language in LANGUAGES]
ROWS += [(row.__name__, row) for row in (refusals, all_or_nothing, example_is_whole, comments_stay_comments,
                                         without_a_project)]

if __name__ == "__main__":
    raise SystemExit(run_rows(ROWS))
