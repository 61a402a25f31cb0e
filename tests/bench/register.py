#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Writes a register of any size: the example project, its decisions, follow-ups and agendas copied under new names.

Usage: register.py DECISIONS FOLDER

The same number gives the same bytes. A copy has ids and record numbers of its own, and its references stay within its copy.
"""
import itertools
import pathlib
import re
import shutil
import sys

EXAMPLE = pathlib.Path(__file__).resolve().parents[2] / "data" / "example"
FOLDERS = ("decisions", "follow-ups", "agendas")
LEFT_OUT = "SUV-2026-0133"  # is there for its findings
NAME = re.compile(r"SUV-20\d\d-\d{4}|SUVHVA/\d+|(?<=tunnus: )\w+-20[-\d]+|(?<=id: )\w+-20[-\d]+")


def renamed(text, number):
    """The text with every id and record number of the copy's own."""
    return NAME.sub(lambda found: f"{found.group()}{'/' if '/' in found.group() else '-K'}{number}", text)


def texts(folder):
    return [(path.name, path.read_text(encoding="utf-8")) for path in sorted((EXAMPLE / folder).glob("*.yaml"))
            if LEFT_OUT not in path.read_text(encoding="utf-8")]


def write(out, count):
    """How many decisions were written: whole copies of the example until there are enough."""
    shutil.copytree(EXAMPLE, out, ignore=shutil.ignore_patterns(*FOLDERS))
    files = {folder: texts(folder) for folder in FOLDERS}
    for number in itertools.count():
        if number * len(files["decisions"]) >= count:
            return number * len(files["decisions"])
        for folder, found in files.items():
            (out / folder).mkdir(exist_ok=True)
            for name, text in found:
                (out / folder / f"{number:05}-{name}").write_text(renamed(text, number), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print(write(pathlib.Path(sys.argv[2]), int(sys.argv[1])), "decisions")
