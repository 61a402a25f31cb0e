#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""What the program does when a disk is full, an output is closed or it is killed: the right status, the file that was
there untouched, nothing left behind.

Usage: test_faults.py PROGRAM [ROW ...]
"""
import contextlib
import functools
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import common

FORMATS = ("md", "json", "xlsx")
DECISION = common.DECISIONS[1]
OK, FOUND, UNREADABLE, UNWRITTEN = 0, 1, 3, 4
NOBODY = 65534


def options(*more):
    return ["assess", DECISION, "--as-of", common.AS_OF, *more]


def expect_failure(done, *words):
    """Status 4 and a message of one line with these words; nothing of a sanitizer or a library."""
    message = done.stderr.decode()
    common.expect("status", done.returncode, UNWRITTEN)
    common.expect("lines of the message", message.count("\n"), 1)
    for word in ("lva: ", *words):
        if word not in message:
            raise AssertionError(f"no {word!r} in the message {message!r}")


def expect_folder(folder, expected):
    common.expect("files", {path.name: path.read_bytes() for path in folder.iterdir()}, expected)


@functools.lru_cache
def old_report(form):
    """A report of another day, which lva made and may replace."""
    with common.Folder() as folder:
        path = folder / f"report.{form}"
        common.run(["assess", DECISION, "--as-of", "2026-10-01", "--fail-on", "never", "-q", "-o", path])
        return path.read_bytes()


def put_old(folder, form):
    path = folder / f"report.{form}"
    path.write_bytes(old_report(form))
    return path


# ---- Standard output ----

def check_full_output(command):
    with open("/dev/full", "wb") as full:
        expect_failure(common.run(command, stdout=full))


def check_closed_output(command):
    expect_failure(common.run(command, stdout=None, preexec_fn=lambda: os.close(1)))


def check_reader_gone(command):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = common.run(command, stdout=pipe)
    common.expect("status", done.returncode, OK)
    common.expect("message", done.stderr, b"")


def check_closed_error():
    done = common.run(["check", "decisions/SUV-2026-0133-nuorten-vastaanotto.yaml"], preexec_fn=lambda: os.close(2))
    common.expect("status", done.returncode, FOUND)
    common.expect("output", done.stdout, b"")


def check_all_closed():
    """The report must not end up in a file that got the number of a closed stream."""
    with common.Folder() as folder:
        path = folder / "report.md"
        done = common.run(options("-q", "-o", path), stdout=None, preexec_fn=lambda: os.closerange(0, 3))
        common.expect("status", done.returncode, OK)
        common.expect("report", path.read_text(encoding="utf-8").startswith("# "), True)


# ---- Full disks ----

def limit_files(size):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def check_limit(form, size):
    with common.Folder() as folder:
        path = put_old(folder, form)
        done = common.run(options("-o", path), preexec_fn=lambda: limit_files(size))
        expect_failure(done)
        expect_folder(folder, {path.name: old_report(form)})


def check_signal_of_limit():
    """Without the signal ignored it ends the program; what was there stays."""
    with common.Folder() as folder:
        path = put_old(folder, "md")
        done = common.run(options("-o", path), preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (999, 999)))
        if done.returncode not in (UNWRITTEN, -signal.SIGXFSZ):
            raise AssertionError(f"status {done.returncode}")
        common.expect("report", path.read_bytes(), old_report("md"))


@contextlib.contextmanager
def own_place():
    """A copy of the program and the example outside /tmp, which the row may cover."""
    with tempfile.TemporaryDirectory(prefix="lva-outputs-", dir="/var/tmp") as name:
        place = pathlib.Path(name)
        shutil.copy2(common.program(), place / "lva")
        shutil.copytree(common.EXAMPLE, place / "example")
        (place / "out").mkdir()
        yield place


def run_on_small_disk(place, disk, size, arguments, before="true"):
    """Runs lva where a disk of so many bytes is mounted, seen by nobody else; the end, and what is on the disk then."""
    unshare = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    script = (f'mount -t tmpfs -o size={size} tmpfs "$DISK" || exit 99; {before} || exit 98; touch "$PLACE/mounted"; '
              'cd "$PLACE/example"; "$@"; status=$?; ls -A "$DISK" > "$PLACE/left"; exit $status')
    done = subprocess.run([*unshare, "sh", "-c", script, "sh", place / "lva", *arguments],
                          env=common.environment(DISK=str(disk), PLACE=str(place)), stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, check=False)
    if not (place / "mounted").exists():
        raise common.Skip(f"no disk can be mounted here: {done.stderr.decode().strip()}")
    return done, (place / "left").read_text(encoding="utf-8").split()


def check_full_disk(form, size):
    with own_place() as place:
        out = place / "out"
        (place / "old").write_bytes(b"kept\n")
        done, left = run_on_small_disk(place, out, size, options("--force", "-o", out / f"report.{form}"),
                                       f'cp "$PLACE/old" "$DISK/report.{form}"')
        expect_failure(done, f"report.{form}")
        common.expect("files left", left, [f"report.{form}"])


def check_full_folder(size):
    """Several reports, and no room for the last: none is made."""
    with own_place() as place:
        out = place / "out"
        done, left = run_on_small_disk(place, out, size, options("--report", "json,md", "-o", f"{out}/"))
        expect_failure(done)
        common.expect("files left", left, [])


def check_full_temporary_disk(size):
    """The library of the workbook writes its parts below /tmp, and does not notice when that is full."""
    with own_place() as place:
        out = place / "out"
        report = out / "report.xlsx"
        report.write_bytes(b"kept\n")
        done, left = run_on_small_disk(place, "/tmp", size, options("--force", "-o", report))
        expect_failure(done, "report.xlsx")
        common.expect("files left in /tmp", left, [])
        expect_folder(out, {"report.xlsx": b"kept\n"})


def check_device():
    expect_failure(common.run(options("--report", "md", "-o", "/dev/full")), "/dev/full")


# ---- Folders and rights ----

def as_nobody():
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def check_closed_folder(form):
    with common.Folder() as folder:
        path = put_old(folder, form)
        folder.chmod(0o555)
        done = common.run(options("-o", path), preexec_fn=as_nobody)
        folder.chmod(0o755)
        expect_failure(done, str(path))
        expect_folder(folder, {path.name: old_report(form)})


def check_folder_cannot_be_made():
    with common.Folder() as folder:
        folder.chmod(0o555)
        done = common.run(options("-o", f"{folder}/new/"), preexec_fn=as_nobody)
        folder.chmod(0o755)
        expect_failure(done, "new")


def check_unreadable_input():
    with common.Folder(example=True) as folder:
        (folder / DECISION).chmod(0)
        folder.chmod(0o755)
        done = common.run(options(), folder, preexec_fn=as_nobody)
        common.expect("status", done.returncode, UNREADABLE)
        common.expect("report", done.stdout, b"")
        common.expect("rule", b"format/unreadable-file" in done.stderr, True)


# ---- The end of the program while it writes ----

def start_writing(folder):
    return subprocess.Popen([common.program(), "assess", *common.DECISIONS[:3], "--as-of", common.AS_OF, "-q", "--report",
                             "md,json,xlsx", "-o", f"{folder}/"], cwd=common.EXAMPLE, env=common.environment(),
                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@functools.lru_cache
def whole_reports():
    """Every report, and how long they take to make."""
    with common.Folder() as folder:
        begun = time.monotonic()
        start_writing(folder).wait(60)
        lasted = time.monotonic() - begun
        return {path.name: path.read_bytes() for path in folder.iterdir()}, lasted


def check_end(number, tidy):
    """At no moment is there half a report under its own name; a signal that can be caught leaves nothing else."""
    whole, lasted = whole_reports()
    for step in range(1, 9):
        with common.Folder() as folder:
            process = start_writing(folder)
            time.sleep(lasted * step / 8)
            process.send_signal(number)
            process.wait(60)
            for path in folder.iterdir():
                if path.name in whole:
                    common.expect(f"{path.name} after step {step}", path.read_bytes() == whole[path.name], True)
                elif tidy or not path.name.startswith(".lva-"):
                    raise AssertionError(f"{path.name} is left after step {step}")


def commands():
    yield "help", ["help"]
    yield "version", ["version"]
    yield "rules", ["rules"]
    yield "explain", ["explain", "format/syntax"]
    for form in FORMATS:
        yield f"assess {form}", options("--report", form)


def rows():
    for name, command in commands():
        if name != "assess xlsx":
            yield f"/dev/full: {name}", functools.partial(check_full_output, command)
            yield f"standard output closed: {name}", functools.partial(check_closed_output, command)
            yield f"reader gone: {name}", functools.partial(check_reader_gone, command)
    workbook = options("--report", "xlsx", "-o", "-")
    yield "/dev/full: assess xlsx", functools.partial(check_full_output, workbook)
    yield "standard output closed: assess xlsx", functools.partial(check_closed_output, workbook)
    yield "reader gone: assess xlsx", functools.partial(check_reader_gone, workbook)
    yield "standard error closed", check_closed_error
    yield "all streams closed", check_all_closed
    for form in FORMATS:
        for size in (0, 4096):
            yield f"file limit of {size}: {form}", functools.partial(check_limit, form, size)
        for size in (8192, 16384):
            yield f"disk of {size}: {form}", functools.partial(check_full_disk, form, size)
        yield f"folder closed: {form}", functools.partial(check_closed_folder, form)
    yield "signal of the file limit", check_signal_of_limit
    yield "disk full at the second report", functools.partial(check_full_folder, 131072)
    for size in (4096, 8192, 32768):
        yield f"temporary disk of {size}", functools.partial(check_full_temporary_disk, size)
    yield "device full", check_device
    yield "folder cannot be made", check_folder_cannot_be_made
    yield "input unreadable", check_unreadable_input
    for number, tidy in ((signal.SIGKILL, False), (signal.SIGTERM, True), (signal.SIGINT, True)):
        yield f"{number.name} while writing", functools.partial(check_end, number, tidy)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
