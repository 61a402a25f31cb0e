#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""library.py FOLDER: what the layers, which are libraries, never do: end the program, print, read the environment or
the clock, start programs, change the locale, keep variables between runs. Asked of the compiled files.
"""
import pathlib
import re
import subprocess
import sys

FORBIDDEN = re.compile(r"exit|_exit|_Exit|quick_exit|abort|raise|system|popen|exec\w+|fork|vfork|posix_spawn\w*|"
                       r"setlocale|"
                       r"getenv|secure_getenv|setenv|putenv|time|gettimeofday|localtime\w*|mktime|rand|srand|signal|"
                       r"sigaction|puts|putchar|(__)?v?printf(_chk)?|perror|stdout|stdin|stderr|chdir|umask|"
                       r"strtok|strerror")
# The exceptions, each with its reason. To add one: why no other way was found.
ALLOWED = {
    "exhausted.c.o": {"abort"},          # no memory is left to tell of it in another way; a program may put its own
    "output_target.c.o": {"stdout"},     # the target "-"
}
# Variables that change: what is under way, for a handler of signals, which is handed nothing.
VARIABLES = {"temporary.c.o": {"live"}, "folder_staging.c.o": {"live_above", "live_aside", "live_count"}}


def tell(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def calls(library):
    """(file, name) of what is taken from elsewhere."""
    for line in tell("nm", "--print-file-name", "--undefined-only", library).splitlines():
        yield line.split(":")[-2], line.split()[-1].split("@")[0]


def variables(library):
    """(file, name) of what can be changed; tables of constants lie in .data.rel.ro."""
    file = ""
    for line in tell("objdump", "--syms", library).splitlines():
        file = line.split(":")[0] if "file format" in line else file
        found = re.search(r" O \.(?:data|bss)\t\w+ (?:\.hidden )?(\S+)$", line)
        if found:
            yield file, found.group(1)


def faults_of(library):
    for file, name in calls(library):
        if FORBIDDEN.fullmatch(name) and name not in ALLOWED.get(file, ()):
            yield f"{library.name}: {file} uses {name}"
    for file, name in variables(library):
        if name not in VARIABLES.get(file, ()):
            yield f"{library.name}: {file} has the variable {name}"


def main():
    libraries = sorted(pathlib.Path(sys.argv[1]).glob("liblva_*.a"))
    faults = [fault for library in libraries for fault in faults_of(library)]
    for fault in faults:
        print(fault)
    return 1 if faults or not libraries else 0


sys.exit(main())
