#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""hardening.py PROGRAM: what the flags of the release build are for is in the program that came of them."""
import platform
import re
import subprocess
import sys

LIBRARIES = {"libc.so.6", "libyaml-0.so.2", "libjansson.so.4", "libxlsxwriter.so.4", "libz.so.1"}


def tell(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, env={"PATH": "/usr/bin:/bin"}).stdout


def read(option, program):
    return tell("readelf", "--wide", option, program)


def starts_with_landing(program):
    """Indirect jumps may only land where a function begins (x86-64); whether the machine heeds it is its own matter."""
    code = tell("objdump", "-d", "--no-show-raw-insn", "--disassemble=main", program)
    return "endbr64" in code


def answers(program):
    """{what must hold: whether it does}"""
    head, dynamic = read("--file-header", program), read("--dynamic", program)
    segments, symbols = read("--program-headers", program), read("--dyn-syms", program)
    stack = next((line for line in segments.splitlines() if "GNU_STACK" in line), "")
    needed = set(re.findall(r"NEEDED.*\[(.*)\]", dynamic))
    found = {
        "position independent": "DYN" in head and "PIE" in dynamic,
        "all symbols bound at start": "BIND_NOW" in dynamic or "NOW" in re.findall(r"FLAGS_1.*", dynamic)[0],
        "relocations read-only": "GNU_RELRO" in segments,
        "no executable stack": bool(stack) and "E" not in stack.split()[-2],
        "no segment both writable and executable": not re.search(r"LOAD.* RWE ", segments),
        "stack protector": "__stack_chk_fail" in symbols,
        "checked functions of the C library": bool(re.search(r"__\w+_chk\b", symbols.replace("__stack_chk_fail", ""))),
        "no search path of its own": "RPATH" not in dynamic and "RUNPATH" not in dynamic,
        "no relocation in code": "TEXTREL" not in dynamic,
        "only these libraries": needed <= LIBRARIES,
    }
    if platform.machine() == "x86_64":
        found["landing marks of functions"] = starts_with_landing(program)
    return found


def main():
    faults = [what for what, holds in answers(sys.argv[1]).items() if not holds]
    for fault in faults:
        print(f"not so: {fault}")
    return 1 if faults else 0


sys.exit(main())
