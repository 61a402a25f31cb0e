#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""reliability.py REPOSITORY: every test that docs/reliability.md names exists, and every row of a table names one."""
import contextlib
import importlib
import io
import pathlib
import re
import sys

REPOSITORY = pathlib.Path(sys.argv[1])
TESTS = REPOSITORY / "tests"
NAME = re.compile(r'`((?:outputs|unit|golden|spoilt)/[\w-]+|library|hardening)(?: "([^"`]*)"| ([^"`]+))?`')
# What a test needs on its command line before its rows can be asked for.
ARGUMENTS = ["test", "/bin/true", "--trip", "/bin/true", "--kill-at", "/bin/true", "--escape", "/bin/true"]
# Only without a sanitizer, which /bin/true has none of; and rows of other builds.
CTEST = {"spoilt/tree", "spoilt/assess", "spoilt/import", "library", "hardening"}


def rows_of(name):
    """The names of the rows of tests/outputs/test_NAME.py."""
    sys.path.insert(0, str(TESTS / "outputs"))
    sys.argv = [*ARGUMENTS]
    with contextlib.redirect_stdout(io.StringIO()):
        module = importlib.import_module(f"test_{name}")
        return [row[0] for row in (module.rows() if hasattr(module, "rows") else module.ROWS)]


def has_row(name, wanted):
    begins = wanted.removesuffix("*")
    return any(row == wanted or (wanted != begins and row.startswith(begins)) for row in rows_of(name))


def exists(test, row, part):
    kind, _, name = test.partition("/")
    if test in CTEST:
        return name in (TESTS / "fuzz" / "CMakeLists.txt").read_text() or kind in (TESTS / "CMakeLists.txt").read_text()
    if kind == "golden":
        return (TESTS / "golden" / name).is_dir()
    file = TESTS / kind / (f"test_{name}.c" if kind == "unit" else f"test_{name}.py")
    if not file.exists():
        return False
    if kind == "outputs":
        return not row or has_row(name, row)
    return not part or part in file.read_text(encoding="utf-8")


def main():
    faults = []
    for line in (REPOSITORY / "docs" / "reliability.md").read_text(encoding="utf-8").splitlines():
        if not re.match(r"\| *(\d+|—) *\|", line):
            continue
        cell = line.split(" | ")[-1]
        names = NAME.findall(cell)
        if not names or len(names) != cell.count("`") // 2:
            faults.append(f"not all names of tests are understood: {cell}")
        faults += [f"there is no {' '.join(filter(None, found))}" for found in names if not exists(*found)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
