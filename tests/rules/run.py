#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Runs the examples of the rules; README.md beside this file says how they are written.

Usage: run.py LVA [AREA[/SLUG]...]     judges the examples: one line for each that fails, exit status 1
       run.py --base LVA               the base alone must have no finding
       run.py --show AREA/SLUG/bad     the files that an example makes
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from overlay import Example, Wrong, lay, read_file, write

HERE = pathlib.Path(__file__).resolve().parent
BASES = {
    "laaja": "päätökset/laaja.yaml",
    "suppea": "päätökset/suppea.yaml",
    "ei-vaikutuksia": "päätökset/ei-vaikutuksia.yaml",
    "ei-sovellu": "päätökset/ei-sovellu.yaml",
    "päätetty": "päätökset/päätetty.yaml",
    "seuranta": "seurannat/seuranta.yaml",
    "luettelo": "palveluluettelo.yaml",
    "esityslista": "esityslistat/esityslista.yaml",
    "projekti": "lva.yaml",
}
DAY = "2026-11-21"
# Follows from any error in a decision that is on the agenda.
CONSEQUENCE = "agenda/unfinished"
FINDING = re.compile(r"(.*?):(\d+):\d+: (?:error|warning|note)\[([a-z-]+/[a-z-]+)\]: ")


def made_files(example):
    """Each file that an example changes or adds, by its path: lines of [text, mark]."""
    files = {}
    for base in dict.fromkeys(part.base for part in example.parts):
        if base in BASES:
            root = read_file((HERE / "base" / BASES[base]).read_text(encoding="utf-8"))
            for part in example.of(base):
                lay(root, part)
            files[BASES[base]] = out = []
            write(root, 0, out)
        elif "." in base:
            files[base] = [[line.text, line.mark] for part in example.of(base) for line in part.raw]
        else:
            raise Wrong(f"no such base: {base}")
    return files


def put_project(folder, files):
    shutil.copytree(HERE / "base", folder, dirs_exist_ok=True)
    for path, lines in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(text + "\n" for text, _ in lines), encoding="utf-8")


def check(lva, folder, day):
    """The findings of the project as (file, line, rule)."""
    done = subprocess.run([lva, "check", "--as-of", day, "--format", "line"], cwd=folder, capture_output=True,
                          encoding="utf-8", timeout=60, check=False)
    if done.returncode not in (0, 1, 3):
        raise Wrong(f"exit status {done.returncode}: {done.stderr.strip().splitlines()[-1:]}")
    found = (FINDING.match(line) for line in (done.stdout + done.stderr).splitlines())
    return sorted((f.group(1), int(f.group(2)), f.group(3)) for f in found if f)


def checked(lva, files, day):
    with tempfile.TemporaryDirectory(prefix="lva-rules-") as folder:
        put_project(pathlib.Path(folder), files)
        return check(lva, folder, day)


# ---- Judging ----


def shown(places):
    return ", ".join(f"{file}:{line}" for file, line in places) or "nothing"


def shown_findings(findings):
    return ", ".join(f"{file}:{line} [{rule}]" for file, line, rule in findings)


def judge_bad(rule, example, files, findings):
    """The finding where it is marked, and no other."""
    marks = sorted((path, n) for path, lines in files.items() for n, line in enumerate(lines, 1) if line[1])
    own = sorted((file, line) for file, line, of in findings if of == rule)
    others = [finding for finding in findings if finding[2] not in (rule, CONSEQUENCE, *example.also)]
    if own != marks if marks else not own:
        yield f"expected {shown(marks) if marks else 'a finding'}, got {shown(own)}"
    if others:
        yield f"also found {shown_findings(others)}"


def judge_good(rule, _example, _files, findings):
    """Neither the finding nor a file that cannot be judged."""
    wrong = [finding for finding in findings if finding[2] == rule or finding[2].startswith(("format/", "reference/"))]
    if wrong:
        yield f"found {shown_findings(wrong)}"


def without_base(rule, findings, of_base):
    """What the base itself gives is for the test of the base to tell, not for every example."""
    known = {(file, of) for file, _, of in of_base if of != rule}
    return [finding for finding in findings if (finding[0], finding[2]) not in known]


def judged(lva, folder, name, judge, of_base):
    rule = f"{folder.parent.name}/{folder.name}"
    try:
        example = Example((folder / f"{name}.yaml").read_text(encoding="utf-8"))
        files = made_files(example)
        findings = without_base(rule, checked(lva, files, example.day), of_base)
        complaints = list(judge(rule, example, files, findings))
    except (Wrong, OSError) as problem:
        complaints = [str(problem)]
    for complaint in complaints:
        print(f"{rule} {name}: {complaint}")
    return not complaints


# ---- Commands ----


def asked_for(names):
    """The folders of the rules of these areas or with these ids; of all without a name."""
    folders = sorted(path for path in HERE.glob("*/*/") if path.parent.name != "base" and path.is_dir() and
                     not path.parent.name.startswith("__"))
    return [path for path in folders
            if not names or path.parent.name in names or f"{path.parent.name}/{path.name}" in names]


def run_examples(lva, names):
    folders = asked_for(names)
    of_base = checked(lva, {}, DAY)
    passed = [judged(lva, folder, name, judge, of_base) for folder in folders
              for name, judge in (("bad", judge_bad), ("good", judge_good))]
    print(f"{passed.count(True)} of {len(passed)} examples as expected")
    return 0 if passed and all(passed) else 1


def run_base(lva):
    """As it stands, and as it is after reading and writing, which examples are laid over."""
    again = made_files(Example("".join(f"# pohja: {base}\n" for base in BASES)))
    findings = checked(lva, {}, DAY) + checked(lva, again, DAY)
    for finding in findings:
        print("base:", shown_findings([finding]))
    return 1 if findings else 0


def show(name):
    example = Example((HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    for path, lines in made_files(example).items():
        print(f"--- {path}")
        for number, (text, mark) in enumerate(lines, 1):
            print(f"{number:4} {text}" + (f"   <-- line {mark} of the example" if mark else ""))
    return 0


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--show":
        return show(arguments[1].removesuffix(".yaml"))
    base = arguments[:1] == ["--base"]
    arguments = arguments[1:] if base else arguments
    if not arguments or not os.access(arguments[0], os.X_OK):
        print(__doc__, file=sys.stderr)
        return 2
    lva = os.path.abspath(arguments[0])
    return run_base(lva) if base else run_examples(lva, arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
