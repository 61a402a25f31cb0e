#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The same input gives the same bytes, whatever surrounds the run.

Usage: test_reproducible.py PROGRAM [ROW ...]
"""
import functools
import glob
import os
import subprocess
import sys

import common

sys.dont_write_bytecode = True
from test_faults import as_nobody  # noqa: E402

FORMATS = "md,json,xlsx"


def installed_locales():
    return subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.split()


def files_of(folder):
    found = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    common.expect("files", len(found), (len(common.DECISIONS) + len(common.FOLLOW_UPS)) * len(FORMATS.split(",")))
    return found


def assess_all(project, out, **settings):
    """Decisions and follow-ups in every format: {file name: bytes}."""
    for command, files in (("assess", common.DECISIONS), ("follow-up", common.FOLLOW_UPS)):
        common.assess([*(project / file for file in files), "--lang", "fi", "--report", FORMATS, "-o", f"{out}/"],
                      command=command, **settings)
    return files_of(out)


@functools.lru_cache
def first():
    with common.Folder() as out:
        return assess_all(common.EXAMPLE, out)


def expect_same(made):
    different = [name for name, content in made.items() if content != first()[name]]
    if different or made.keys() != first().keys():
        raise AssertionError(f"these differ: {', '.join(different)}")


def check_again():
    with common.Folder() as out:
        expect_same(assess_all(common.EXAMPLE, out))


def check_environment(settings):
    with common.Folder() as out:
        expect_same(assess_all(common.EXAMPLE, out, env=common.environment(**settings)))


def check_locale(name):
    """A locale that is not installed is made for the test, where its source is."""
    with common.Folder() as made:
        settings = {"LC_ALL": name, "LANG": name}
        if name.replace("UTF-8", "utf8") not in installed_locales():
            done = subprocess.run(["localedef", "-i", name.split(".")[0], "-f", "UTF-8", made / name],
                                  capture_output=True, check=False)
            if not (made / name / "LC_NUMERIC").exists():
                raise common.Skip(f"the locale is not here and cannot be made: {done.stderr.decode().strip()}")
            settings["LOCPATH"] = str(made)
        check_environment(settings)


def check_empty_environment():
    """As env -i; a sanitizer's settings are its own."""
    with common.Folder() as out:
        kept = {name: value for name, value in common.environment().items() if name in common.PASSED_ON}
        expect_same(assess_all(common.EXAMPLE, out, env=kept))


def check_clock(moment):
    """faketime sets the clock of the process."""
    library = next(iter(sorted(glob.glob("/usr/lib/*/faketime/libfaketime.so.1"))), None)
    common.need(library, "faketime")
    settings = {"LD_PRELOAD": library, "FAKETIME": f"@{moment}", "FAKETIME_DONT_RESET": "1"}
    settings["ASAN_OPTIONS"] = common.environment().get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
    check_environment(settings)


def check_user():
    """Where root runs the tests, nobody else has the same rights."""
    with common.Folder(example=True) as folder, common.Folder() as out:
        folder.chmod(0o755)
        out.chmod(0o777)
        expect_same(assess_all(folder, out, folder=folder, preexec_fn=as_nobody))


def check_other_place():
    """The project elsewhere, and the program started from elsewhere."""
    with common.Folder(example=True) as folder, common.Folder() as out:
        expect_same(assess_all(folder, out, folder=out))


def check_umask():
    with common.Folder() as out:
        expect_same(assess_all(common.EXAMPLE, out, preexec_fn=lambda: os.umask(0o077)))


def check_later():
    """The clock does not matter when the day is given; the environment can give it too."""
    with common.Folder() as out:
        for command, files in (("assess", common.DECISIONS), ("follow-up", common.FOLLOW_UPS)):
            common.run([command, *files, "--lang", "fi", "--report", FORMATS, "-o", f"{out}/"],
                       env=common.environment(SOURCE_DATE_EPOCH="1795219200"))
        expect_same(files_of(out))


def check_order():
    """A report does not depend on what else is assessed in the same run."""
    with common.Folder() as out:
        for file in reversed(common.DECISIONS):
            common.assess([file, "--lang", "fi", "--report", FORMATS, "-o", f"{out}/"])
        for file in reversed(common.FOLLOW_UPS):
            common.assess([file, "--lang", "fi", "--report", FORMATS, "-o", f"{out}/"], command="follow-up")
        for path in sorted(out.iterdir()):
            common.expect(path.name, path.read_bytes() == first()[path.name], True)


def rows():
    yield "again", check_again
    for zone in ("Europe/Helsinki", "Pacific/Kiritimati", "Etc/GMT+12", "nonsense"):
        yield f"TZ={zone}", functools.partial(check_environment, {"TZ": zone})
    for locale in ("C.UTF-8", "fi_FI.UTF-8", "sv_FI.UTF-8", "tr_TR.UTF-8"):
        yield f"LC_ALL={locale}", functools.partial(check_locale, locale)
    yield "a locale that does not exist", functools.partial(check_environment, {"LC_ALL": "xx_XX.UTF-8", "LANG": "xx_XX"})
    yield "empty environment", check_empty_environment
    yield "no home", functools.partial(check_environment, {"HOME": ""})
    yield "another home", functools.partial(check_environment, {"HOME": "/nonexistent"})
    for moment in ("1999-12-31 23:59:59", "2040-02-29 12:00:00"):
        yield f"clock at {moment}", functools.partial(check_clock, moment)
    yield "another user", check_user
    yield "other place", check_other_place
    yield "umask", check_umask
    yield "SOURCE_DATE_EPOCH", check_later
    yield "one by one", check_order


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
