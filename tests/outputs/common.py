# SPDX-License-Identifier: EUPL-1.2
"""What the tests of outputs share: the example, runs of the program, rows with names."""
import functools
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
TOOLS = HERE / "node_modules"  # what package.json lists
EXAMPLE = REPOSITORY / "data" / "example"
DECISIONS = tuple(f"decisions/{path.name}" for path in sorted((EXAMPLE / "decisions").glob("*.yaml")))
FOLLOW_UPS = tuple(f"follow-ups/{path.name}" for path in sorted((EXAMPLE / "follow-ups").glob("*.yaml")))
LANGUAGES = ("fi", "sv", "en")
AS_OF = "2026-11-21"
PASSED_ON = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
SKIPPED = 77


def program():
    """The program under test: the first argument of every test here."""
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} PROGRAM [NAME ...]")
    return pathlib.Path(sys.argv[1]).resolve()


def environment(**more):
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC", **kept, **more}


def run_other(command, folder=EXAMPLE, **more):
    """Runs any program to its end; what it printed is kept as bytes."""
    settings = {"env": environment(), "stdin": subprocess.DEVNULL, "timeout": 120, **more}
    if "stdout" not in settings:
        settings["stdout"] = subprocess.PIPE
    return subprocess.run([*map(str, command)], cwd=folder, stderr=subprocess.PIPE, **settings)


def run(arguments, folder=EXAMPLE, **more):
    """Runs the program to its end."""
    return run_other([program(), *arguments], folder, **more)


def start(arguments, folder=EXAMPLE, **more):
    """Starts the program; what it prints goes nowhere unless said otherwise."""
    settings = {"env": environment(), "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL,
                "stderr": subprocess.DEVNULL, **more}
    return subprocess.Popen([program(), *map(str, arguments)], cwd=folder, **settings)


def limit_memory(size):
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


@functools.lru_cache
def is_sanitized():
    """Whether it was built with a sanitizer, which sets terabytes of addresses aside before anything else."""
    return run(["version"], preexec_fn=lambda: limit_memory(512 * 1024 * 1024)).returncode != 0


def assess(arguments, folder=EXAMPLE, command="assess", **more):
    """Reports of files that are sound: findings are no obstacle, everything else is."""
    done = run([command, "--as-of", AS_OF, "--fail-on", "never", *arguments], folder, **more)
    if done.returncode != 0:
        raise AssertionError(f"status {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done


class Folder:
    """A folder for one row; with the example in it when asked for."""

    def __init__(self, example=False):
        self.example = example

    def __enter__(self):
        self.made = tempfile.TemporaryDirectory(prefix="lva-outputs-")
        path = pathlib.Path(self.made.name)
        if self.example:
            shutil.copytree(EXAMPLE, path, dirs_exist_ok=True)
        return path

    def __exit__(self, *reason):
        self.made.cleanup()


class Skip(Exception):
    """The environment cannot do what a row needs."""


def expect(name, made, expected):
    if made != expected:
        raise AssertionError(f"{name}: expected {expected!r}, got {made!r}")


def need(there, what):
    """A program of others: without it a row is skipped, unless all of them must be there."""
    if there:
        return
    if os.environ.get("LVA_ALL_TOOLS"):
        raise AssertionError(f"{what} is not installed")
    raise Skip(f"{what} is not installed; sh bootstrap test does it")


def run_rows(rows):
    """Rows are (name, function without arguments); those named on the command line, else all. Returns a status."""
    asked = sys.argv[2:]
    failed = 0
    for name, check in rows:
        if asked and name not in asked:
            continue
        try:
            check()
            print(f"ok: {name}")
        except Skip as reason:
            print(f"skipped: {name}: {reason}")
        except AssertionError as problem:
            failed += 1
            print(f"FAILED: {name}: {problem}")
    return 1 if failed else 0
