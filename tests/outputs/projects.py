# SPDX-License-Identifier: EUPL-1.2
"""Small projects for tests of the whole program: read, changed as data, written as JSON (which is YAML), run."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import zipfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BASE = ROOT / "tests" / "rules" / "base"
EXAMPLE = ROOT / "data" / "example"
DAY = "2026-11-21"
FULL = "päätökset/laaja.yaml"
CATALOGUE = "palveluluettelo.yaml"
LINE = re.compile(r"(?P<file>.*?):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning|note)"
                  r"\[(?P<rule>[a-z-]+/[a-z-]+)\]: (?P<message>.*)")


def read(path):
    """A file as maps, lists and the scalars as they were typed."""
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)


class Project:
    """A project in a folder of its own; files are changed with edit() and put()."""

    def __init__(self, lva, folder, base=BASE):
        self.lva, self.folder = os.path.abspath(lva), pathlib.Path(folder)
        shutil.copytree(base, self.folder, dirs_exist_ok=True)

    def get(self, path):
        return read(self.folder / path)

    def put(self, path, data):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, indent=1) + "\n"
        target.write_text(text, encoding="utf-8")

    def edit(self, path, change):
        """change gets the data of the file and alters it."""
        data = self.get(path)
        change(data)
        self.put(path, data)

    def run(self, *arguments, timeout=120):
        """Exit status, standard output, standard error."""
        done = subprocess.run([self.lva, *arguments], cwd=self.folder, capture_output=True, encoding="utf-8",
                              errors="surrogateescape", timeout=timeout, check=False)
        if done.returncode not in (0, 1, 2, 3, 4) or "Sanitizer" in done.stderr or "runtime error" in done.stderr:
            raise AssertionError(f"lva {' '.join(arguments)}: status {done.returncode}\n{done.stderr}")
        return done.returncode, done.stdout, done.stderr

    def check(self, *paths, day=DAY, lang="en"):
        """Exit status, findings as dictionaries, and the line that sums up."""
        status, out, err = self.run("check", "--lang", lang, "--as-of", day, "--format", "line", *paths)
        lines = (out + err).splitlines()
        findings = [found.groupdict() for found in map(LINE.match, lines) if found]
        return status, findings, next((line for line in lines if " checked on " in line), "")

    def reports(self, *paths, kinds=("md", "html", "json", "xlsx"), day=DAY, lang="en", command="assess"):
        """Exit status, the text of each report by its ending (of a workbook, of its parts), and standard error."""
        out = self.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        status, _, err = self.run(command, "--lang", lang, "--as-of", day, "--report", ",".join(kinds), "-o", "out/",
                                  *paths)
        made = {}
        for path in sorted(out.iterdir()) if out.exists() else ():
            made[path.suffix[1:]] = text_of(path)
        return status, made, err


def text_of(path):
    if path.suffix != ".xlsx":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as book:
        return "\n".join(f"--- {name}\n{book.read(name).decode('utf-8')}" for name in sorted(book.namelist())
                         if name.endswith((".xml", ".rels")))


def entry(items, name):
    """The entry of a list with this tunnus (or id)."""
    return next(item for item in items if item.get("tunnus", item.get("id")) == name)


def option(decision, name):
    return entry(decision["vaihtoehdot"], name)


def impact(decision, name):
    return next(found for each in decision["vaihtoehdot"] for found in each["vaikutukset"] if found["tunnus"] == name)


def has_tool(there, what):
    """Whether a program of others is there; without it a check is left out, unless all of them must be there."""
    if not there and os.environ.get("LVA_ALL_TOOLS"):
        raise AssertionError(f"{what} is not installed")
    if not there:
        print(f"skipped: {what} is not installed; sh bootstrap test does it")
    return bool(there)


class Tests:
    """Runs functions named test_*; a failed assertion fails the function, not the rest."""

    def __init__(self, lva, names=()):
        self.lva, self.names, self.failed, self.count = lva, names, 0, 0

    def run(self, name, function, *arguments):
        if self.names and name not in self.names:
            return
        self.count += 1
        try:
            function(*arguments)
        except AssertionError as problem:
            self.failed += 1
            print(f"FAILED {name}: {problem}", flush=True)

    def end(self):
        print(f"{self.count - self.failed} of {self.count} passed")
        return 1 if self.failed or not self.count else 0
