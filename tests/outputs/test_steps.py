#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Step by step: the program is killed before each change of a file, each of its calls for files fails, each request for
memory fails. Whatever happens, a report is whole or not there, what stood before stays, and the program says so.

How many steps a row takes is limited, spread over the run; with LVA_EVERY_STEP=yes every single one is taken.

Usage: test_steps.py PROGRAM --trip LIBRARY --kill-at PROGRAM [ROW ...]
"""
import ctypes
import errno
import functools
import io
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import zipfile

import common


def argument(name):
    """The value of an option; it is taken out of the arguments, so that rows remain."""
    at = sys.argv.index(name)
    value = sys.argv[at + 1]
    del sys.argv[at:at + 2]
    return os.path.abspath(value)


TRIP, KILL_AT = argument("--trip"), argument("--kill-at")
KILLED = 128 + 9
OK, FOUND, UNREADABLE, UNWRITTEN = 0, 1, 3, 4
DECISION = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"
OLD_DAY = "2026-10-01"
ON_DAY = ["--as-of", common.AS_OF, "--fail-on", "never", "-q", "--lang", "en"]
ASSESS = ["assess", DECISION, *ON_DAY]
# Those whose files are killed at each step as well; the others write by the same functions.
WRITING = ("new report", "report in the place of an old one", "workbook", "several reports", "new file", "new project")
BROKEN = re.compile(rb"Sanitizer|runtime error|stack smashing|corrupt|double free|Assertion")
# libxlsxwriter does not survive a request that is refused; "little memory" shows that it is asked before it begins.
LIBRARY_CASES, LIBRARY_ENDS = ("workbook", "several reports"), (-signal.SIGSEGV,)
LIBRARY = re.compile(rb"^\[ERROR\]", re.MULTILINE)
MEBIBYTE = 1024 * 1024


class Case:
    """A command that writes, what may stand where it writes, and what it makes there when nothing happens."""

    def __init__(self, arguments, targets=()):
        self.arguments, self.targets = arguments, targets

    def prepare(self, place):
        """Copies the project, so that what is written cannot harm the example, and puts old reports into the folder."""
        out = place / "out"
        out.mkdir()
        if self.targets:
            common.run([*ASSESS, "--as-of", OLD_DAY, *self.targets], place)
        return self.files(place)

    @staticmethod
    def files(place):
        return {path.relative_to(place).as_posix(): path.read_bytes() for path in sorted(place.rglob("*"))
                if path.is_file() and (path.relative_to(place).parts[0] == "out")}

    @functools.cached_property
    def whole(self):
        """What there is when the command has gone through."""
        with common.Folder(example=True) as place:
            self.prepare(place)
            common.expect("status", common.run(self.arguments, place).returncode, OK)
            return self.files(place)


CASES = {
    "new report": Case([*ASSESS, "-o", "out/report.md"]),
    "report in the place of an old one": Case([*ASSESS, "-o", "out/report.json"], ["-o", "out/report.json"]),
    "workbook": Case([*ASSESS, "-o", "out/report.xlsx"]),
    "several reports": Case([*ASSESS, "--report", "md,xlsx,html", "-o", "out/"], ["--report", "md,xlsx,html", "-o", "out/"]),
    "follow-up": Case(["follow-up", *common.FOLLOW_UPS[:1], *ON_DAY, "-o", "out/report.md"]),
    "budget": Case(["budget", *ON_DAY, "-o", "out/report.md"]),
    "cumulate": Case(["cumulate", *ON_DAY, "-o", "out/report.md"]),
    "annual": Case(["annual", "2026", *ON_DAY, "-o", "out/report.md"]),
    "due": Case(["due", *ON_DAY, "-o", "out/report.md"]),
    "diff": Case(["diff", *common.DECISIONS[:2], *ON_DAY, "-o", "out/report.md"]),
    "new file": Case(["new", "decision", "UUSI-1", "-o", "out/new.yaml"]),
    "new project": Case(["init", "out/project"]),
}
CONFINED = {
    "check": ["check", *ON_DAY],
    "assess to a file": [*ASSESS, "-o", "out/report.md"],
    "assess to a workbook": [*ASSESS, "-o", "out/report.xlsx"],
    "assess to a folder": [*ASSESS, "-o", "out/"],
    "assess to standard output": ASSESS,
    "explain": ["explain", "format/syntax"],
    "new in the project": ["new", "decision", "UUSI-1"],
    "new elsewhere": ["new", "agenda", "UUSI-1", "-o", "out/"],
    "init": ["init", "."],
}
LANDLOCK_CREATE_RULESET = 444
CHECK = ["check", "--as-of", common.AS_OF, "--lang", "en", "--fail-on", "never"]


def steps(count):
    """Steps from 1 to count; when they are too many, some of them and all of the last, when files get their names."""
    most, last = (8, 6) if common.is_sanitized() else (24, 20)
    if os.environ.get("LVA_EVERY_STEP") or count <= most + last:
        return range(1, count + 1)
    spread = {1 + i * (count - 1) // (most - 1) for i in range(most)}
    return sorted(spread | set(range(count - last + 1, count + 1)))


def is_whole(name, content, expected):
    """Whether a file is complete. It may tell less than it could: of what could not be read, which it then says."""
    if content == expected:
        return True
    if name.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            return book.testzip() is None
    if name.endswith(".json"):
        return json.loads(content) is not None
    return content.splitlines()[-1:] == (expected or b"").splitlines()[-1:]


def expect_old_or_new(before, after, whole, step):
    """Every file is as it was or as it shall be; others are hidden ones that were under way. Returns those."""
    hidden = [name for name in after if name.rsplit("/", 1)[-1].startswith(".lva-")]
    for name, content in after.items():
        if name not in hidden and content != before.get(name) and not is_whole(name, content, whole.get(name)):
            raise AssertionError(f"{name} is neither the old nor a whole new one after step {step}")
    lost = [name for name in before if name not in after]
    if lost:
        raise AssertionError(f"{lost} are gone after step {step}")
    return hidden


# ---- Killed ----

def run_and_kill(case, place, step):
    """The number of calls that change files, and what the program ended with. Leaks cannot be looked for beside it."""
    settings = common.environment()
    settings["ASAN_OPTIONS"] = settings.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
    done = subprocess.run([KILL_AT, str(step), common.program(), *case.arguments], cwd=place, env=settings,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)
    if not done.stdout:
        raise common.Skip(f"programs cannot be followed here: {done.stderr.decode().strip()}")
    return int(done.stdout.split()[-1]), done.returncode


def check_killed(case):
    with common.Folder(example=True) as place:
        case.prepare(place)
        count, status = run_and_kill(case, place, 0)
        common.expect("status", status, OK)
    left, taken = 0, 0
    for step in steps(count):
        with common.Folder(example=True) as place:
            before = case.prepare(place)
            _, status = run_and_kill(case, place, step)
            common.expect(f"status at step {step}", status, KILLED)
            left += bool(expect_old_or_new(before, case.files(place), case.whole, step))
            taken += 1
    print(f"   killed at {taken} of {count} steps; hidden files were left at {left} of them")


# ---- Calls that fail ----

def run_tripped(group, step, arguments, place):
    """The end of the program and the number of calls, told through a pipe."""
    reading, writing = os.pipe()
    settings = common.environment(LD_PRELOAD=TRIP, TRIP=group, TRIP_AT=str(step), TRIP_COUNT=str(writing))
    settings["ASAN_OPTIONS"] = settings.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
    done = common.run(arguments, place, env=settings, pass_fds=[writing])
    os.close(writing)
    with os.fdopen(reading) as told:
        return done, int(told.read() or 0)


def expect_told(done, step, allowed):
    message = done.stderr
    if done.returncode == -signal.SIGSEGV and -signal.SIGSEGV in allowed or b"libxlsxwriter" in message:
        return
    if done.returncode not in allowed or BROKEN.search(message):
        raise AssertionError(f"step {step}: status {done.returncode}: {message.decode(errors='replace')[-1500:]}")
    if done.returncode == UNWRITTEN and b"lva: " not in message:
        raise AssertionError(f"step {step}: no reason is told: {message!r}")


def check_failing(case, group, allowed):
    with common.Folder(example=True) as place:
        case.prepare(place)
        done, count = run_tripped(group, 0, case.arguments, place)
        common.expect("status", done.returncode, OK)
    taken, harmless = 0, 0
    for step in steps(count):
        with common.Folder(example=True) as place:
            before = case.prepare(place)
            done, _ = run_tripped(group, step, case.arguments, place)
            expect_told(done, step, allowed)
            after = case.files(place)
            common.expect(f"hidden files after step {step}", expect_old_or_new(before, after, case.whole, step), [])
            if done.returncode == OK:
                common.expect(f"files after step {step}", after.keys(), case.whole.keys())
            taken, harmless = taken + 1, harmless + (done.returncode == OK)
    print(f"   {taken} of {count} calls failed, {harmless} of them without harm")


@functools.lru_cache
def checked():
    done = common.run(CHECK)
    common.expect("status", done.returncode, OK)
    return done.stderr


def check_failing_check(group, allowed):
    """Without files to write: all that was found is told, or the program says why it is not."""
    count = run_tripped(group, 0, CHECK, common.EXAMPLE)[1]
    for step in steps(count):
        done, _ = run_tripped(group, step, CHECK, common.EXAMPLE)
        expect_told(done, step, allowed)
        if done.returncode == OK:
            common.expect(f"findings after step {step}", done.stderr == checked(), True)
    print(f"   {len(steps(count))} of {count} calls failed")


# ---- Rights that are given up ----

def kernel_confines():
    """Whether there is Landlock."""
    return ctypes.CDLL(None, use_errno=True).syscall(LANDLOCK_CREATE_RULESET, None, 0, 1) > 0


def try_to_make(path, arguments, place):
    """What happens to whoever gets hold of the process at its end and makes a file: the error number."""
    reading, writing = os.pipe()
    settings = common.environment(LD_PRELOAD=TRIP, TRIP_MAKE=str(path), TRIP_COUNT=str(writing))
    settings["ASAN_OPTIONS"] = settings.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
    common.run(arguments, place, env=settings, pass_fds=[writing])
    os.close(writing)
    with os.fdopen(reading) as told:
        return int(told.read())


def check_confined(arguments):
    """Nothing can be made elsewhere, nor in the project when the command makes nothing there."""
    refused = errno.EACCES if kernel_confines() else 0
    in_project = 0 if arguments[0] in ("init", "new") and "-o" not in arguments else refused
    with tempfile.TemporaryDirectory(prefix="lva-outputs-", dir="/var/tmp") as name:
        place, other = pathlib.Path(name) / "project", pathlib.Path(name) / "other"
        shutil.copytree(common.EXAMPLE, place)
        (place / "out").mkdir()
        other.mkdir()
        common.expect("error elsewhere", try_to_make(other / "made", arguments, place), refused)
        common.expect("error in the project", try_to_make(place / "made", arguments, place), in_project)
        common.expect("error where temporary files are", try_to_make(f"/tmp/{place.parent.name}", arguments, place), 0)
        os.unlink(f"/tmp/{place.parent.name}")
        if "-o" in arguments:
            common.expect("error in the folder", try_to_make(place / "out" / "made", arguments, place), 0)


# ---- Little memory ----

def check_limited(case):
    """From too little to enough: what cannot be made is told, the library is never started without what it needs."""
    ended = []
    for size in range(12, 64, 2):
        with common.Folder(example=True) as place:
            before = case.prepare(place)
            done = common.run(case.arguments, place, preexec_fn=functools.partial(common.limit_memory, size * MEBIBYTE))
            if b"shared libraries" in done.stderr:
                continue
            common.expect(f"words of the library at {size} MiB", LIBRARY.search(done.stderr), None)
            expect_told(done, size, (OK, UNWRITTEN))
            common.expect("files", case.files(place), case.whole if done.returncode == OK else before)
            ended.append(done.returncode)
    common.expect("ends", {OK, UNWRITTEN} <= set(ended), True)


def rows():
    for name, arguments in CONFINED.items():
        yield f"confined: {name}", functools.partial(check_confined, arguments)
    if not common.is_sanitized():
        for name in ("new report", "workbook", "several reports"):
            yield f"little memory: {name}", functools.partial(check_limited, CASES[name])
    for name in WRITING:
        yield f"killed at each step: {name}", functools.partial(check_killed, CASES[name])
    for name, case in CASES.items():
        yield f"each file call fails: {name}", functools.partial(check_failing, case, "files",
                                                                 (OK, UNREADABLE, UNWRITTEN))
        yield f"memory runs out: {name}", functools.partial(
            check_failing, case, "memory", (OK, UNWRITTEN, *(LIBRARY_ENDS if name in LIBRARY_CASES else ())))
    yield "each file call fails: check", functools.partial(check_failing_check, "files", (OK, UNREADABLE, UNWRITTEN))
    yield "memory runs out: check", functools.partial(check_failing_check, "memory", (OK, UNWRITTEN))


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
