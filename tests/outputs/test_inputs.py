#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""What is named as an input and is none, names that would do something to a terminal or a build service, and very many
files.

Usage: test_inputs.py PROGRAM [ROW ...]
"""
import functools
import os
import re
import resource
import sys
import threading

import common

sys.dont_write_bytecode = True
from test_faults import as_nobody  # noqa: E402

UNREADABLE, OK = 3, 0
MEBIBYTE = 1024 * 1024
DECISION = common.DECISIONS[1]
# Every command that reads a file that is named, with the place of the file in its arguments.
READERS = {
    "check": ["check", "FILE"],
    "assess": ["assess", "FILE"],
    "follow-up": ["follow-up", "FILE"],
    "diff": ["diff", DECISION, "FILE"],
    "budget --compare": ["budget", "--compare", "FILE"],
    "budget of a catalogue": ["budget", "--catalogue", "FILE"],
    "project": ["check", "--project", "FILE"],
    "import catalogue": ["import", "catalogue", "FILE", "-o", "-"],
    "import population": ["import", "population", "FILE", "-o", "-"],
    "import agenda": ["import", "agenda", "FILE", "-o", "-"],
}
NAMES = {
    "escape sequence": "\x1b]0;x\x07.yaml",
    "line break": "a\nb.yaml",
    "carriage return": "a\rb.yaml",
    "C1": "a\u009b31mb.yaml",
    "right to left": "a\u202ebc.yaml",
    "isolate": "a\u2066b.yaml",
    "workflow command": "::add-mask::x.yaml",
    "vso command": "##vso[task.x]y.yaml",
    "workflow command after a line break": "a\n::error::b.yaml",
    "not UTF-8": os.fsdecode(b"a\xffb.yaml"),
}
FORMATS = ("text", "line", "json", "sarif", "junit", "github", "gitlab")
FOR_PROGRAMS = ("json", "sarif", "junit", "gitlab")
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
COMMAND = re.compile(r"^ *::|##vso\[|##\[", re.MULTILINE)
# On GitHub a command stands at the start of a line; these are lva's own.
COMMAND_OF_GITHUB = re.compile(r"^ *::(?!(error|warning|notice) )|^ *##\[", re.MULTILINE)
IDENTITY_CODE = "010190-900P"


# ---- What cannot be read ----

def put_nothing(path):
    return path.name


def put_folder(path):
    path.mkdir()


def put_fifo(path):
    os.mkfifo(path)


def put_large(path):
    with open(path, "wb") as file:
        file.truncate(64 * MEBIBYTE)


def put_circle(path):
    path.symlink_to(path.name)


UNREADABLES = {"missing": put_nothing, "folder": put_folder, "FIFO": put_fifo, "too large": put_large,
               "link to itself": put_circle}


def expect_unreadable(done, name):
    common.expect("status", done.returncode, UNREADABLE)
    common.expect("output", done.stdout, b"")
    message = done.stderr.decode()
    if name not in message or "error[format/" not in message:
        raise AssertionError(f"no word of {name} in {message!r}")


def check_unreadable(arguments, put):
    with common.Folder(example=True) as place:
        put(place / "bad.yaml")
        # A folder is what check walks; there is nothing in this one.
        if put is put_folder and arguments[0] == "check" and "--project" not in arguments:
            return
        command = [word.replace("FILE", "bad.yaml") for word in arguments]
        expect_unreadable(common.run([*command, "--lang", "en", *day_of(arguments)], place, timeout=20), "bad.yaml")


def day_of(arguments):
    return [] if arguments[0] == "import" else ["--as-of", common.AS_OF]


def check_device(arguments, device):
    command = [word.replace("FILE", device) for word in arguments]
    expect_unreadable(common.run([*command, "--lang", "en", *day_of(arguments)], timeout=20), device)


def check_no_permission(arguments):
    with common.Folder(example=True) as place:
        path = place / "bad.yaml"
        path.write_bytes((place / DECISION).read_bytes())
        path.chmod(0)
        place.chmod(0o755)
        command = [word.replace("FILE", "bad.yaml") for word in arguments]
        expect_unreadable(common.run([*command, "--lang", "en", *day_of(arguments)], place, preexec_fn=as_nobody),
                          "bad.yaml")


def check_grows():
    """Somebody writes to it all the while: the file as it was at some moment, or a fault that is told."""
    with common.Folder(example=True) as place:
        path, done = place / DECISION, threading.Event()

        def write():
            while not done.is_set():
                with open(path, "ab") as file:
                    file.write(b"# one more line\n" * 50)
                if path.stat().st_size > MEBIBYTE // 2:
                    path.write_bytes((common.EXAMPLE / DECISION).read_bytes())

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for _ in range(20):
                made = common.run(["assess", DECISION, "--as-of", common.AS_OF, "--fail-on", "never", "-q"], place)
                common.expect("a status that there is", made.returncode in (OK, UNREADABLE), True)
                common.expect("a report when there is none", bool(made.stdout), made.returncode == OK)
        finally:
            done.set()
            writer.join()


# ---- Names ----

def expect_plain(done, form):
    """Nothing raw; in what people and logs are told no command but lva's own in GitHub's format."""
    for said, is_log in ((done.stdout, form not in FOR_PROGRAMS), (done.stderr, True)):
        text = said.decode(errors="surrogateescape")
        command = COMMAND_OF_GITHUB if form == "github" else COMMAND
        found = RAW.search(text) or (is_log and command.search(text)) or re.search("[\udc80-\udcff]", text)
        if found:
            raise AssertionError(f"{form}: {found.group()!r} in {text[:500]!r}")


def check_name(name):
    with common.Folder() as place:
        (place / ".git").mkdir()
        (place / os.fsencode(name).decode(errors="surrogateescape")).write_bytes(b"lva: decision/1\nx: [\n")
        for form in FORMATS:
            expect_plain(common.run(["check", "--format", form, "--", f"./{name}"], place), form)
            expect_plain(common.run(["check", "--format", form, "--", f"./x{name}"], place), form)
            expect_plain(common.run(["check", "--format", form, "."], place), form)
        expect_plain(common.run(["assess", "-o", f"./{name}", "--", f"./{name}"], place), "assess")
        expect_plain(common.run([name], place), "command")
        expect_plain(common.run(["check", f"--only={name}"], place), "option")


def check_identity_code():
    """A file named after a person: messages do not repeat the code."""
    with common.Folder() as place:
        name = f"lapsi-{IDENTITY_CODE}.yaml"
        (place / ".git").mkdir()
        (place / name).write_bytes(b"lva: decision/1\nx: [\n")
        for form in ("text", "line"):
            for arguments in ([name], [f"x{name}"], ["."]):
                done = common.run(["check", "--format", form, *arguments], place)
                common.expect("status", done.returncode, UNREADABLE)
                common.expect(f"code in {form}", IDENTITY_CODE.encode() in done.stdout + done.stderr, False)
        for arguments in (["assess", name, "-o", name], ["import", "agenda", name], ["new", "decision", "X", "-o", name]):
            done = common.run(arguments, place)
            common.expect(f"code in what {arguments[0]} says", IDENTITY_CODE.encode() in done.stderr, False)


# ---- Very many files ----

def limit_files(count):
    resource.setrlimit(resource.RLIMIT_NOFILE, (count, count))


def put_many(place, count):
    """So many decisions with ids of their own, in folders of a thousand."""
    text = (common.EXAMPLE / common.DECISIONS[0]).read_text(encoding="utf-8")
    own = re.search(r"^(?:id|tunnus|beteckning): *(\S+)", text, re.MULTILINE).group(1)
    paths = []
    for number in range(count):
        path = place / "decisions" / f"{number // 1000:03}" / f"{number:06}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(own, f"MONTA-{number:06}"), encoding="utf-8")
        paths.append(path.relative_to(place).as_posix())
    return paths


def how_many():
    return 1000 if common.is_sanitized() else 10_000


def run_many(arguments, place):
    """Within 40 open files; the messages and the most memory that was in use."""
    with open(place / "said", "wb+") as said:
        process = common.start(arguments, place, stderr=said, preexec_fn=lambda: limit_files(40))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return process.returncode, said.read().decode(), used.ru_maxrss * 1024


def check_many_named():
    with common.Folder(example=True) as place:
        paths = put_many(place, how_many())
        status, said, memory = run_many(["check", "--as-of", common.AS_OF, "--fail-on", "never", "--format", "line",
                                         "--lang", "en", *paths], place)
        expect_many(status, said, memory, len(paths))


def check_many_in_folder():
    with common.Folder(example=True) as place:
        paths = put_many(place, how_many())
        status, said, memory = run_many(["check", "--as-of", common.AS_OF, "--fail-on", "never", "--format", "line",
                                         "--lang", "en"], place)
        expect_many(status, said, memory, len(paths))


def expect_many(status, said, memory, count):
    common.expect("status", status, OK)
    checked = int(re.search(r"^(\d+) files checked", said, re.MULTILINE).group(1))
    common.expect("all checked", checked >= count, True)
    told = [line.split(":")[0] for line in said.splitlines() if line.startswith("decisions/0")]
    common.expect("in the order of their paths", told == sorted(told), True)
    common.expect("files told of", len(set(told)) >= count, True)
    most = (16 + count * MEMORY_OF_FILE // MEBIBYTE) * MEBIBYTE
    if not common.is_sanitized() and memory > most:
        raise AssertionError(f"{memory // MEBIBYTE} MiB for {count} files, {most // MEBIBYTE} at most")
    print(f"   {count} files, {memory // MEBIBYTE} MiB")


MEMORY_OF_FILE = 24 * 1024


def check_many_reports():
    """More reports than files may be open: all are made."""
    count = 300
    with common.Folder(example=True) as place:
        paths = put_many(place, count)
        status, said, _ = run_many(["assess", *paths, "--as-of", common.AS_OF, "--fail-on", "never", "-q", "-o", "out/"],
                                   place)
        common.expect("status", status, OK)
        common.expect("reports", len(list((place / "out").iterdir())), count)


def rows():
    for name, arguments in READERS.items():
        for kind, put in UNREADABLES.items():
            yield f"{kind}: {name}", functools.partial(check_unreadable, arguments, put)
        for device in ("/dev/null", "/dev/zero", "/dev/tty"):
            yield f"{device}: {name}", functools.partial(check_device, arguments, device)
        yield f"no permission: {name}", functools.partial(check_no_permission, arguments)
    yield "grows while it is read", check_grows
    for kind, name in NAMES.items():
        yield f"file name: {kind}", functools.partial(check_name, name)
    yield "file name: identity code", check_identity_code
    yield "very many files named", check_many_named
    yield "very many files in folders", check_many_in_folder
    yield "more reports than open files", check_many_reports


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
