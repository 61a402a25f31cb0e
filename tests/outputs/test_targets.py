#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Where reports go: files that are there already, links, FIFOs and devices, several at once, two runs at once.

Usage: test_targets.py PROGRAM [ROW ...]
"""
import functools
import os
import re
import sys

import common

OK, USAGE, UNWRITTEN = 0, 2, 4
DECISION = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"
ASSESS = ["assess", common.EXAMPLE / DECISION, "--as-of", common.AS_OF, "--fail-on", "never", "-q"]
ROUNDS = 12
FORMATS = ("md", "json", "html", "xlsx")


@functools.lru_cache
def whole(form, language="fi"):
    with common.Folder() as place:
        path = place / f"report.{form}"
        common.expect("status", common.run([*ASSESS, "--lang", language, "-o", path], place).returncode, OK)
        return path.read_bytes()


def report(place, *options, status=OK, **more):
    done = common.run([*ASSESS, "--lang", "fi", *options], place, **more)
    common.expect("status", done.returncode, status)
    return done


def expect_names(place, *names):
    common.expect("files", sorted(path.name for path in place.iterdir()), sorted(names))


# ---- What is there already ----

def check_file_of_others(form):
    with common.Folder() as place:
        path = place / f"report.{form}"
        path.write_bytes(b"kept\n")
        done = report(place, "-o", path.name, status=UNWRITTEN)
        common.expect("--force is named", b"--force" in done.stderr, True)
        common.expect("file", path.read_bytes(), b"kept\n")
        report(place, "-o", path.name, "--force")
        common.expect("report", path.read_bytes() == whole(form), True)
        expect_names(place, path.name)


def check_own_file(form):
    with common.Folder() as place:
        path = place / f"report.{form}"
        path.write_bytes(whole(form, "sv"))
        report(place, "-o", path.name)
        common.expect("report", path.read_bytes() == whole(form), True)


def check_input_as_target():
    with common.Folder(example=True) as place:
        before = (place / DECISION).read_bytes()
        done = common.run(["assess", DECISION, "--as-of", common.AS_OF, "--report", "md", "--force", "-o", DECISION], place)
        common.expect("status", done.returncode, USAGE)
        common.expect("input", (place / DECISION).read_bytes(), before)


def check_link(force):
    with common.Folder() as place:
        (place / "elsewhere").write_bytes(b"kept\n")
        (place / "report.md").symlink_to("elsewhere")
        report(place, "-o", "report.md", *(["--force"] if force else []), status=OK if force else UNWRITTEN)
        common.expect("what the link led to", (place / "elsewhere").read_bytes(), b"kept\n")
        common.expect("still a link", (place / "report.md").is_symlink(), not force)


def check_link_out_of_folder():
    """A link below the folder of reports leads nowhere else."""
    with common.Folder() as place, common.Folder() as other:
        (other / "file").write_bytes(b"kept\n")
        (place / "out").mkdir()
        (place / "out" / "SUV-2026-0118.md").symlink_to(other / "file")
        report(place, "-o", "out/", "--force")
        common.expect("the other file", (other / "file").read_bytes(), b"kept\n")


def check_folder_of_this_name():
    with common.Folder() as place:
        (place / "out" / "SUV-2026-0118.md").mkdir(parents=True)
        report(place, "--report", "md", "-o", "out/", "--force", status=UNWRITTEN)
        expect_names(place / "out", "SUV-2026-0118.md")


# ---- Streams ----

def check_fifo(form):
    with common.Folder() as place:
        os.mkfifo(place / "fifo")
        reader = os.open(place / "fifo", os.O_RDONLY | os.O_NONBLOCK)
        process = common.start([*ASSESS, "--lang", "fi", "--report", form, "-o", "fifo"], place)
        made = b""
        os.set_blocking(reader, True)
        while process.poll() is None or not made:
            made += os.read(reader, 1 << 20)
        while more := os.read(reader, 1 << 20):
            made += more
        os.close(reader)
        common.expect("status", process.wait(60), OK)
        common.expect("report", made == whole(form), True)
        expect_names(place, "fifo")


def check_stream(path):
    with common.Folder() as place:
        done = report(place, "--report", "md", "-o", path)
        common.expect("report", done.stdout == whole("md"), True)
        expect_names(place)


def check_redirected(path):
    """Standard output is a file elsewhere."""
    with common.Folder() as place, common.Folder() as other:
        with open(other / "report.md", "wb") as file:
            report(place, "--report", "md", "-o", path, stdout=file)
        common.expect("report", (other / "report.md").read_bytes() == whole("md"), True)


# ---- Several ----

def check_second_fails(form):
    """The second of three cannot be made: neither the first nor the third is."""
    with common.Folder() as place:
        (place / "out" / f"SUV-2026-0118.{form}").mkdir(parents=True)
        report(place, "--report", f"md,{form},json", "-o", "out/", status=UNWRITTEN)
        expect_names(place / "out", f"SUV-2026-0118.{form}")


# ---- Two at once ----

def check_two_at_once(form, prepared):
    """Whoever is last wins; what stands there is always the whole report of one of them."""
    both = (whole(form, "fi"), whole(form, "sv"))
    for number in range(ROUNDS):
        with common.Folder() as place:
            path = place / f"report.{form}"
            if prepared:
                path.write_bytes(whole(form, "en"))
            runs = [common.start([*ASSESS, "--lang", language, "-o", path.name], place)
                    for language in ("fi", "sv", "fi", "sv")]
            ends = [run.wait(120) for run in runs]
            common.expect(f"ends of round {number}", set(ends) <= ({OK} if prepared else {OK, UNWRITTEN}), True)
            common.expect(f"one that was written in round {number}", OK in ends, True)
            common.expect(f"a whole report in round {number}", path.read_bytes() in both, True)
            expect_names(place, path.name)


def check_two_folders_at_once():
    with common.Folder() as place:
        runs = [common.start([*ASSESS, "--lang", "fi", "--report", "md,json,html", "-o", "out/"], place) for _ in range(4)]
        ends = [run.wait(120) for run in runs]
        common.expect("ends", set(ends) <= {OK, UNWRITTEN}, True)
        made = {path.suffix[1:]: path.read_bytes() for path in (place / "out").iterdir()}
        common.expect("reports", {form: content == whole(form) for form, content in made.items()},
                      {"md": True, "json": True, "html": True})
        expect_names(place / "out", *(f"SUV-2026-0118.{form}" for form in made))
        common.expect("names", all(re.fullmatch(r"SUV-2026-0118\.\w+", path.name) for path in (place / "out").iterdir()), True)


def rows():
    for form in FORMATS:
        yield f"file of others: {form}", functools.partial(check_file_of_others, form)
        if form != "csv":
            yield f"file of lva: {form}", functools.partial(check_own_file, form)
    yield "input as target", check_input_as_target
    yield "symbolic link", functools.partial(check_link, False)
    yield "symbolic link with --force", functools.partial(check_link, True)
    yield "link out of the folder", check_link_out_of_folder
    yield "folder of this name", check_folder_of_this_name
    for form in ("md", "xlsx"):
        yield f"FIFO: {form}", functools.partial(check_fifo, form)
    for path in ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
        yield f"stream {path}", functools.partial(check_stream, path)
        yield f"stream {path} into a file elsewhere", functools.partial(check_redirected, path)
    yield "second of three cannot be made: html", functools.partial(check_second_fails, "html")
    yield "second of three cannot be made: xlsx", functools.partial(check_second_fails, "xlsx")
    for form in ("md", "xlsx"):
        yield f"two at once, new: {form}", functools.partial(check_two_at_once, form, False)
        yield f"two at once, in the place of an old one: {form}", functools.partial(check_two_at_once, form, True)
    yield "two at once into a folder", check_two_folders_at_once


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
