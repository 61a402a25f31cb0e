#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Runs the program on cases and compares everything it does with what is kept beside them; tests/README.md has the rules.

Usage: run.py --program PATH [--update] [CASE ...]      a case is a folder here; none named: all of them
"""
import argparse
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
READ_XLSX = REPOSITORY / "tests" / "outputs" / "read_xlsx.py"
PYTHON = sys.executable
LANGUAGES = ("fi", "sv", "en")
PROMPT = "$ "
PASSED_ON = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
SECONDS = 120


def lines_of(path):
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


class Run:
    """One start of the program: args, or args.NAME whose expectations end in .NAME too."""

    def __init__(self, case, name):
        self.case, self.name = case, name

    def path(self, kind):
        return self.case / (f"{kind}.{self.name}" if self.name else kind)

    def arguments(self):
        language = ["--lang", self.name] if self.name in LANGUAGES else []
        return lines_of(self.path("args")) + language

    def expected(self):
        """What is expected, as {"out": bytes, "files/NAME": bytes, ...}; what is not there is empty, status 0."""
        kept = {kind: self.path(kind).read_bytes() for kind in ("out", "err", "status") if self.path(kind).exists()}
        return {**without_empty(kept), **read_files(self.path("files"))}

    def keep(self, made):
        shutil.rmtree(self.path("files"), ignore_errors=True)
        for kind in ("out", "err", "status"):
            self.path(kind).unlink(missing_ok=True)
        for name, content in made.items():
            kind, _, below = name.partition("/")
            target = self.path(kind) / below if below else self.path(kind)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

    def start(self, program):
        """Everything that the program did, in the form of Run.expected."""
        with tempfile.TemporaryDirectory(prefix="lva-golden-") as name:
            folder = pathlib.Path(name)
            furnish(self.case, folder)
            before = read_files(folder)
            given = self.case / "stdin"
            done = subprocess.run([program, *self.arguments()], cwd=folder, env=environment(self.case, folder),
                                  input=given.read_bytes() if given.exists() else b"", capture_output=True,
                                  timeout=SECONDS)
            after = read_files(folder)
            written = [as_text(folder, path, content) for path, content in after.items() if before.get(path) != content]
            removed = [(path + ".removed", b"removed\n") for path in before if path not in after]
            streams = {"out": hidden(self.case, done.stdout), "err": hidden(self.case, done.stderr),
                       "status": b"%d\n" % done.returncode}
            return {**without_empty(streams), **dict(written + removed)}


def without_empty(parts):
    return {name: content for name, content in parts.items() if content and (name, content) != ("status", b"0\n")}


class Session:
    """Commands for sh one after the other in one folder, each with what it printed: a file session, or session.NAME."""

    def __init__(self, case, name):
        self.case, self.name = case, name

    def path(self):
        return self.case / (f"session.{self.name}" if self.name else "session")

    def commands(self):
        lines = self.path().read_text(encoding="utf-8").split("\n")
        return [line[len(PROMPT):] for line in lines if line.startswith(PROMPT)]

    def expected(self):
        return {"session": self.path().read_bytes()}

    def keep(self, made):
        self.path().write_bytes(made["session"])

    def start(self, program):
        with tempfile.TemporaryDirectory(prefix="lva-golden-") as name:
            folder = pathlib.Path(name)
            furnish(self.case, folder)
            settings = environment(self.case, folder)
            settings["PATH"] = f"{program.parent}:{settings['PATH']}"
            if self.name in LANGUAGES:
                settings["LVA_LANG"] = self.name
            shown = [self.show(command, folder, settings) for command in self.commands()]
        return {"session": hidden(self.case, b"\n".join(shown))}

    @staticmethod
    def show(command, folder, settings):
        """The command, its standard output, its standard error marked as such, and a status that is not 0."""
        done = subprocess.run(["sh", "-c", command], cwd=folder, env=settings, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=SECONDS)
        errors = b"".join((b"2> " + line).rstrip() + b"\n" for line in done.stderr.split(b"\n")[:-1])
        status = b"[%d]\n" % done.returncode if done.returncode else b""
        return (PROMPT + command + "\n").encode() + done.stdout + errors + status


def runs_of(case):
    found = [kind(case, path.name[len(start):].lstrip(".")) for start, kind in (("args", Run), ("session", Session))
             for path in sorted(case.glob(f"{start}*"))]
    if not found:
        sys.exit(f"{case}: neither args nor session")
    return found


def read_files(folder):
    return {f"files/{path.relative_to(folder).as_posix()}": path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def furnish(case, folder):
    """Fills the working folder: folders of the repository, each into it or below it, then the case's own."""
    for line in lines_of(case / "project"):
        source, _, below = line.partition(" ")
        shutil.copytree(REPOSITORY / source, folder / below, symlinks=True, dirs_exist_ok=True)
    if (case / "in").exists():
        shutil.copytree(case / "in", folder, symlinks=True, dirs_exist_ok=True)
    (folder / ".git").mkdir(exist_ok=True)  # no project is looked for above


def environment(case, folder):
    own = dict(line.split("=", 1) for line in lines_of(case / "env"))
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC", "HOME": str(folder), **kept, **own}


def as_text(folder, name, content):
    """A workbook is compared by its cells, everything else by its bytes."""
    if not name.endswith(".xlsx"):
        return name, content
    shown = subprocess.run([PYTHON, READ_XLSX, folder / name[len("files/"):]], stdout=subprocess.PIPE, check=True)
    return name + ".json", shown.stdout


def hidden(case, content):
    """What differs from machine to machine, by the patterns of the case, as an ellipsis."""
    for pattern in lines_of(case / "hide"):
        content = re.sub(pattern.encode(), "…".encode(), content)
    return content


def difference(name, expected, made):
    before, after = (content.decode("utf-8", "backslashreplace").splitlines(keepends=True)
                     for content in (expected, made))
    for line in difflib.unified_diff(before, after, f"expected {name}", f"made {name}"):
        yield line if line.endswith("\n") else line + "\n(no line break at the end)\n"


def compare(run, made):
    expected = run.expected()
    report = []
    for name in sorted(expected.keys() | made.keys()):
        report += difference(name, expected.get(name, b""), made.get(name, b""))
    return report


def try_run(run, program, update):
    report = compare(run, made := run.start(program))
    title = run.case.name + (f" ({run.name})" if run.name else "")
    print(f"{'same' if not report else 'updated' if update else 'DIFFERENT'}: {title}")
    sys.stdout.writelines(report)
    if report and update:
        run.keep(made)
    return update or not report


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=pathlib.Path, help="what to start")
    parser.add_argument("--update", action="store_true", help="keep what the program does now, and show the difference")
    parser.add_argument("cases", nargs="*", metavar="CASE")
    asked = parser.parse_args()
    names = asked.cases or sorted(path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("_"))
    good = [try_run(run, asked.program.resolve(), asked.update)
            for name in names for run in runs_of(HERE / pathlib.Path(name).name)]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
