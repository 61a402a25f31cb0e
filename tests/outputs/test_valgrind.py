#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""valgrind finds nothing in the commands of the example: no value read that was never set, no access outside, nothing
lost, in the libraries neither.

Usage: test_valgrind.py PROGRAM [ROW ...]
"""
import functools
import shutil
import sys

import common

OK, FOUND, ERRORS = 0, 1, 99
DECISION = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"
DAY = ["--as-of", common.AS_OF, "--fail-on", "never", "-q"]
INPUTS = common.REPOSITORY / "tests" / "golden" / "import" / "in"
VALGRIND = ["valgrind", "--quiet", f"--error-exitcode={ERRORS}", "--leak-check=full", "--errors-for-leak-kinds=definite",
            "--show-leak-kinds=definite", "--track-fds=no", f"--suppressions={common.HERE / 'libraries.supp'}"]
COMMANDS = {
    "check": ["check", *DAY],
    "findings for programs": ["check", DECISION, common.DECISIONS[2], "--format", "sarif", *DAY],
    "assess": ["assess", DECISION, "--report", "md,html,xlsx,json", "-o", "out/", *DAY],
    "tables": ["assess", DECISION, "--report", "csv,board", "-o", "out/", *DAY],
    "page for children": ["assess", DECISION, "--audience", "child", "-o", "out/", *DAY],
    "follow-up": ["follow-up", common.FOLLOW_UPS[0], "--report", "md,xlsx", "-o", "out/", *DAY],
    "budget": ["budget", "--report", "html,xlsx", "-o", "out/", *DAY],
    "cumulate": ["cumulate", "--report", "html", "-o", "out/", *DAY],
    "annual": ["annual", "2026", "--report", "md", "-o", "out/", *DAY],
    "due": ["due", "--report", "ics", "-o", "out/", *DAY],
    "diff": ["diff", common.DECISIONS[0], common.DECISIONS[1], *DAY],
    "explain": ["explain", f"{DECISION}#V11"],
    "schema": ["schema", "decision"],
    "new": ["new", "decision", "UUSI-1", "-o", "out/"],
    "init": ["init", "out/project"],
    "import catalogue": ["import", "catalogue", INPUTS / "ledger.csv", "--mapping", INPUTS / "catalogue-2025.yaml", "-o", "-"],
    "import population": ["import", "population", INPUTS / "11re.csv", "-o", "-"],
    "import agenda": ["import", "agenda", INPUTS / "ahjo.json", "-o", "-"],
    "import of torn JSON": ["import", "agenda", INPUTS / "torn.json", "-o", "-"],
    "broken file": ["check", "broken.yaml", "--as-of", common.AS_OF],
}


def check(arguments):
    common.need(shutil.which("valgrind"), "valgrind")
    with common.Folder(example=True) as place:
        (place / "broken.yaml").write_bytes((place / DECISION).read_bytes()[:3000] + b"\n  x: [\n\xc3")
        done = common.run_other([*VALGRIND, common.program(), *arguments], place)
        if done.returncode not in (OK, FOUND, 3) or b"==" in done.stderr:
            raise AssertionError(f"status {done.returncode}: {done.stderr.decode(errors='replace')[-3000:]}")


def rows():
    for name, arguments in COMMANDS.items():
        yield name, functools.partial(check, arguments)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
