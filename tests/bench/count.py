#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Counts the instructions of lva check on a register of 105 decisions; fails when they have grown by more than 5 %.

The count is the same on every machine with the same compiler and libraries: valgrind counts, and the C library is kept from
choosing its functions by the processor. What is recorded stands in instructions.txt, a line for each compiler; --record writes it.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import register  # noqa: E402

RECORDED = pathlib.Path(__file__).resolve().parent / "instructions.txt"
DECISIONS = 105
DAY = "2026-11-21"
MAY_GROW = 0.05
PLAIN = "glibc.cpu.hwcaps=-AVX512VL,-AVX512BW,-AVX2,-AVX2_Usable,-BMI2,-ERMS,-FSRM,-SSE4_2,-SSSE3"


def count(program, folder):
    """Instructions, and the bytes that were read."""
    environment = {"GLIBC_TUNABLES": PLAIN, "PATH": os.environ["PATH"], "LC_ALL": "C"}
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "check", "-q", "-j", "1",
               "--as-of", DAY, "--project", "register/lva.yaml"]
    made = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          encoding="utf-8", errors="replace", check=False)
    found = re.search(r"refs:\s+([\d,]+)", made.stderr)
    if made.returncode != 0 or not found:
        sys.exit(f"lva check under valgrind: status {made.returncode}\n{made.stderr}")
    size = sum(path.stat().st_size for path in (pathlib.Path(folder) / "register").rglob("*.yaml"))
    return int(found[1].replace(",", "")), size


def recorded():
    lines = RECORDED.read_text(encoding="utf-8").splitlines() if RECORDED.exists() else []
    return {compiler: int(number) for compiler, number in (line.split() for line in lines if not line.startswith("#"))}


def record(compiler, number):
    known = {**recorded(), compiler: number}
    lines = ["# Instructions of lva check as count.py counts them, a compiler a line."]
    RECORDED.write_text("\n".join([*lines, *(f"{name} {known[name]}" for name in sorted(known))]) + "\n", encoding="utf-8")


def judge(compiler, number):
    """0: it is not above what was recorded."""
    known = recorded().get(compiler)
    if known is None:
        print(f"nothing is recorded for {compiler}; --record does it")
        return 0
    print(f"recorded: {known} ({(number / known - 1) * 100:+.1f} %)")
    if number < known * (1 - MAY_GROW):
        print("it is much less than before: record it, so that it stays so")
    return int(number > known * (1 + MAY_GROW))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=pathlib.Path, help="lva, built for release")
    parser.add_argument("--compiler", required=True, help="its name and major version: GNU-12")
    parser.add_argument("--record", action="store_true", help="record the count instead of comparing it")
    asked = parser.parse_args()
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed; sh bootstrap test does it")
        return 1 if os.environ.get("LVA_ALL_TOOLS") == "yes" else 0
    with tempfile.TemporaryDirectory(prefix="lva-count-") as folder:
        register.write(pathlib.Path(folder) / "register", DECISIONS)
        number, size = count(asked.program.resolve(), folder)
    print(f"{number} instructions, {number / size:.0f} a byte")
    if asked.record:
        record(asked.compiler, number)
        return 0
    return judge(asked.compiler, number)


if __name__ == "__main__":
    sys.exit(main())
