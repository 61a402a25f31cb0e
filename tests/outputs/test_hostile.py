#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Files that are made to hurt a reader: refused at their place, at once, and with little memory.

Usage: test_hostile.py PROGRAM [ROW ...]
"""
import functools
import os
import re
import subprocess
import sys
import time

import common

UNREADABLE = 3
SECONDS = 10
MEBIBYTE = 1024 * 1024
MEMORY = 64 * MEBIBYTE
HEAD = b"lva: decision/1\n"


def bomb():
    """Nine-fold nesting: a billion nodes if it were followed."""
    lines = [b"x0: &x0 [a, a, a, a, a, a, a, a, a]"]
    lines += [b"x%d: &x%d [%s]" % (i, i, b", ".join([b"*x%d" % (i - 1)] * 9)) for i in range(1, 10)]
    return HEAD + b"\n".join(lines) + b"\n"


# The name, what makes the file, the rule and the place that must be named. Files are made one at a time: the memory of
# a child is never less than that of the process that starts it.
INPUTS = (
    ("brackets", lambda: HEAD + b"a: " + b"[" * 160_000, "format/syntax", (2, 67)),
    ("braces", lambda: HEAD + b"a: " + b"{a: " * 160_000, "format/syntax", (2, 256)),
    ("deep block", lambda: HEAD + b"".join(b" " * i + b"a:\n" for i in range(1200)), "format/syntax", (66, 65)),
    ("question marks", lambda: HEAD + b"? " * 160_000, "format/syntax", (2, 129)),
    ("dashes", lambda: HEAD + b"a:\n" + b"- " * 160_000, "format/syntax", (3, 127)),
    ("tag directives", lambda: b"%TAG !x! x\n" * 80_000 + HEAD, "format/yaml-feature", (1, 1)),
    ("anchors", lambda: HEAD + b"a: [" + b"&a b, " * 80_000 + b"]", "format/yaml-feature", (2, 5)),
    ("alias bomb", bomb, "format/yaml-feature", (2, 5)),
    ("cycle", lambda: HEAD + b"a: &a [*a]\n", "format/yaml-feature", (2, 4)),
    ("many keys", lambda: HEAD + b"".join(b"k%d: 1\n" % i for i in range(9_000)), "format/unknown-key", (2, 1)),
    ("large", lambda: HEAD + b"a: 1\n" * 300_000, "format/syntax", (0, 0)),
    ("long scalar", lambda: HEAD + b"a: " + b"x" * 900_000, "format/syntax", (2, 4)),
    ("quote not closed", lambda: HEAD + b'a: "' + b"x" * 900_000, "format/syntax", (2, 4)),
    ("zero byte", lambda: HEAD + b"a: \0\n", "format/encoding", (2, 4)),
    ("zero in a string", lambda: HEAD + b'a: "x\\0y"\n', "format/syntax", (2, 4)),
    ("half a character", lambda: HEAD + b"a: \xc3\n", "format/encoding", (2, 4)),
    ("surrogate", lambda: HEAD + b"a: \xed\xa0\x80\n", "format/encoding", (2, 4)),
    ("overlong", lambda: HEAD + b"a: \xc0\xaf\n", "format/encoding", (2, 4)),
    ("escape to the terminal", lambda: HEAD + b'a: "\\e[31m"\n', "format/syntax", (2, 4)),
    ("line breaks", lambda: b"\n" * 900_000, "format/syntax", (0, 0)),
)


def run_measured(arguments, folder):
    """Status, messages, and the most memory that was in use, in bytes."""
    with open(folder / "err", "wb+") as errors:
        process = subprocess.Popen([common.program(), *arguments], cwd=folder, env=common.environment(),
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        return process.returncode, errors.read().decode(), used.ru_maxrss * 1024


@functools.lru_cache
def memory_at_rest():
    """What a sanitizer holds before anything is read; next to nothing without one."""
    with common.Folder() as folder:
        return run_measured(["version"], folder)[2]


def errors_in(message):
    """{(rule, (line, column))} of what was said in the format line."""
    found = re.findall(r"^bad\.yaml:(\d+):(\d+): error\[([a-z/-]+)\]: .", message, re.MULTILINE)
    return {(rule, (int(line), int(column))) for line, column, rule in found}


def check_input(make, rule, place):
    with common.Folder() as folder:
        (folder / ".git").mkdir()
        (folder / "bad.yaml").write_bytes(make())
        begun = time.monotonic()
        status, message, memory = run_measured(["check", "--lang", "en", "--format", "line", "bad.yaml"], folder)
        lasted = time.monotonic() - begun
    common.expect("status", status, UNREADABLE)
    if (rule, place) not in errors_in(message):
        raise AssertionError(f"no {rule} at {place} in {message[:600]!r}")
    if re.search(r"[\x00-\x08\x0b-\x1f\x7f]", message):
        raise AssertionError(f"control characters in {message[:300]!r}")
    if lasted > SECONDS:
        raise AssertionError(f"took {lasted:.1f} seconds")
    if memory - memory_at_rest() > MEMORY:
        raise AssertionError(f"took {memory // MEBIBYTE} MiB, {memory_at_rest() // MEBIBYTE} MiB of it at rest")
    print(f"   {lasted:.2f} s, {memory // MEBIBYTE} MiB")


def rows():
    for name, make, rule, place in INPUTS:
        yield name, functools.partial(check_input, make, rule, place)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
