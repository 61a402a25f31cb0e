#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""How far a long run has come: shown on a terminal, gone at its end, and nowhere else.

Usage: test_progress.py LVA [NAME]...
"""
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from common import EXAMPLE, Folder, environment, expect, program, run_rows  # noqa: E402

FILES = 1500
MODEL = EXAMPLE / "decisions" / "SUV-2026-0131-hallintopaallikon-virka.yaml"
# The program runs for the first and stands still for the second, up to the third: a slow machine, made of any.
RUNS, STANDS, UNTIL = 0.005, 0.15, 2.5
LINE = re.compile("\r(checking|tarkistetaan|kontrollerar|reading) ([0-9,\u00a0]+) / ([0-9,\u00a0]+)\x1b\\[K")


class Project:
    """A project of many small decisions, made once."""
    made = None

    def __enter__(self):
        if Project.made is None:
            Project.made = Folder(example=True)
            Project.folder = Project.made.__enter__()
            text = MODEL.read_text(encoding="utf-8")
            for number in range(FILES):
                name = f"SUV-2026-{number + 1000}"
                (Project.folder / "decisions" / f"{name}.yaml").write_text(
                    re.sub("2026-0131|SUVHA/[0-9]+/2026", lambda found: name[4:] if found[0][:4] == "2026" else f"SUVHA/{number + 10000}/2026",
                           text), encoding="utf-8")
        return Project.folder

    def __exit__(self, *reason):
        pass


def slowed(process):
    """Lets the process run a little and stand still a lot."""
    end = time.monotonic() + UNTIL
    while process.poll() is None and time.monotonic() < end:
        time.sleep(RUNS)
        process.send_signal(signal.SIGSTOP)
        time.sleep(STANDS)
        process.send_signal(signal.SIGCONT)


def read_all(file):
    shown = b""
    while select.select([file], [], [], 0.2)[0]:
        try:
            part = os.read(file, 65536)
        except OSError:
            break
        if not part:
            break
        shown += part
    return shown


def at_terminal(folder, *arguments, slow=True, **more):
    """What comes to a terminal on standard error, standard output being a file."""
    here, there = pty.openpty()
    settings = {"TERM": "xterm", **more}
    with open(folder / "out", "wb") as out:
        process = subprocess.Popen([program(), *arguments], cwd=folder, env=environment(**settings), stdin=subprocess.DEVNULL,
                                   stdout=out, stderr=there)
    os.close(there)
    if slow:
        slowed(process)
    process.wait(timeout=120)
    shown = read_all(here).decode()
    os.close(here)
    return shown, (folder / "out").read_bytes()


def left_on_screen(shown):
    """The lines as they stand when all is over."""
    return [line.rsplit("\x1b[K", 1)[-1] for line in shown.replace("\r\n", "\n").split("\n")]


CHECK = ("check", "--lang", "en", "--as-of", "2026-11-21", "--only", "format", "--fail-on", "never", "-j", "1")


def test_shown():
    with Project() as folder:
        shown, out = at_terminal(folder, *CHECK)
        drawn = LINE.findall(shown)
        if len(drawn) < 3:
            raise AssertionError(f"not shown: {shown[:300]!r}")
        done = [int(number.replace(",", "")) for _, number, _ in drawn]
        expect("it goes on", done, sorted(set(done)))
        expect("of how many", all(int(of.replace(",", "")) >= FILES for _, _, of in drawn), True)
        expect("numbers can be read", any("1,5" in of for _, _, of in drawn), True)
        expect("what is left", [line for line in left_on_screen(shown) if " / " in line], [])
        expect("standard output", out, b"")
        expect("the summary", re.search(r"^15\d\d files checked", "\n".join(left_on_screen(shown)), re.M) is not None, True)


def test_languages():
    with Project() as folder:
        for language, word, between in (("fi", "tarkistetaan", "\u00a0"), ("sv", "kontrollerar", "\u00a0")):
            shown, _ = at_terminal(folder, *CHECK, "--lang", language)
            drawn = LINE.findall(shown)
            expect(language, {row[0] for row in drawn}, {word})
            expect(f"numbers in {language}", f"1{between}5" in drawn[0][2], True)


def test_other_commands():
    with Project() as folder:
        shown, _ = at_terminal(folder, "budget", "--lang", "en", "--as-of", "2026-11-21", "-o", "budget.md", slow=False)
        expect("a run without many files", LINE.search(shown), None)
        shown, _ = at_terminal(folder, "cumulate", "--lang", "en", "--as-of", "2026-11-21", "-o", "cumulation.md")
        expect("a report of many files", {row[0] for row in LINE.findall(shown)}, {"reading"})


def test_silent():
    with Project() as folder:
        for name, arguments, more in (("quiet", ("-q",), {}), ("for programs", ("--format", "json"), {}),
                                      ("no terminal", (), {"TERM": "dumb"})):
            shown, out = at_terminal(folder, *CHECK, *arguments, **more)
            expect(name, "\x1b" in shown or "\r" in shown.replace("\r\n", "") or b"checking" in out, False)
        process = subprocess.Popen([program(), *CHECK], cwd=folder, env=environment(TERM="xterm"), stderr=subprocess.PIPE,
                                   stdout=subprocess.PIPE)
        slowed(process)
        out, err = process.communicate(timeout=120)
        expect("piped", b"\x1b" in err or b"\r" in err or out != b"", False)


ROWS = (
    ("shown", test_shown),
    ("languages", test_languages),
    ("other commands", test_other_commands),
    ("silent", test_silent),
)

if __name__ == "__main__":
    status = run_rows(ROWS)
    if Project.made is not None:
        Project.made.__exit__()
    sys.exit(status)
