#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The packages for Debian: what is in them, what they ask for, and that they are the same each time they are made.

Usage: test_package.py LVA [NAME]...
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from common import AS_OF, Skip, environment, expect, need, program, run_rows  # noqa: E402

BUILD = program().parent.parent
NAMES = ("lva", "liblva0", "liblva-dev")
FIELDS = {"Architecture", "Depends", "Description", "Installed-Size", "Maintainer", "Package", "Priority", "Section", "Version"}
HOLDS = {
    "lva": {"usr/bin/lva", "usr/share/man/man1/lva.1.gz", "usr/share/man/fi/man5/lva.yaml.5.gz",
            "usr/share/bash-completion/completions/lva", "usr/share/zsh/vendor-completions/_lva",
            "usr/share/fish/vendor_completions.d/lva.fish", "usr/share/doc/lva/copyright",
            "usr/share/doc/lva/changelog.gz", "usr/share/doc/lva/data/example/lva.yaml"},
    "liblva0": {"usr/share/doc/liblva0/copyright"},
    "liblva-dev": {"usr/include/lva.h", "usr/share/doc/liblva-dev/embedding/embed.c"},
}
# What lintian finds that is not so: the packages are not for Debian itself, and cpack writes its own scripts.
LET_BE = {"initial-upload-closes-no-bugs", "maintscript-calls-ldconfig"}


def done(command, folder=None, **more):
    made = subprocess.run([*map(str, command)], cwd=folder, env=environment(**more), capture_output=True,
                          encoding="utf-8", timeout=300, check=False)
    if made.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}: status {made.returncode}: {made.stdout}{made.stderr}")
    return made.stdout


def make(folder, **more):
    if "CMAKE_BUILD_TYPE:STRING=Release" not in (BUILD / "CMakeCache.txt").read_text(encoding="utf-8"):
        raise Skip("made of the release build")
    done(["cpack", "-B", folder], BUILD, SOURCE_DATE_EPOCH="1795219200", **more)
    return {path.name.split("_")[0]: path for path in sorted(folder.glob("*.deb"))}


class Packages:
    """The packages, made once for all rows."""
    made = None

    def __enter__(self):
        if Packages.made is None:
            folder = tempfile.TemporaryDirectory(prefix="lva-package-")
            Packages.of = make(pathlib.Path(folder.name))
            Packages.made, Packages.folder = folder, pathlib.Path(folder.name)
        return self

    def __exit__(self, *reason):
        pass

    def entries(self, name):
        return [line.split(None, 5) for line in done(["dpkg-deb", "-c", self.of[name]]).splitlines()]


def test_fields():
    with Packages() as packages:
        expect("packages", sorted(packages.of), sorted(NAMES))
        for name in NAMES:
            fields = dict(re.findall(r"^([A-Z][\w-]*): *(.*)$", done(["dpkg-deb", "-f", packages.of[name]]), re.M))
            expect(f"fields of {name}", set(fields), FIELDS)
            if name != "liblva-dev":
                for library in ("libc6", "libyaml-0-2", "libjansson4", "libmd4c0", "libxlsxwriter4", "zlib1g"):
                    expect(f"{name} asks for {library}", library in fields["Depends"], True)
            else:
                expect("depends", fields["Depends"], f"liblva0 (= {fields['Version']})")
        expect("shlibs", done(["dpkg-deb", "-I", packages.of["liblva0"], "shlibs"]).split()[:3], ["liblva", "0", "liblva0"])


def test_contents():
    with Packages() as packages:
        for name in NAMES:
            entries = packages.entries(name)
            held = {entry[5].split(" -> ")[0].removeprefix("./") for entry in entries}
            expect(f"missing from {name}", HOLDS[name] - held, set())
            expect(f"owners in {name}", {entry[1] for entry in entries}, {"root/root"})
            expect(f"times in {name}", {(entry[3], entry[4]) for entry in entries}, {("2026-11-21", "00:00")})
            modes = {"d": {"drwxr-xr-x"}, "-": {"-rw-r--r--", "-rwxr-xr-x"}, "l": {"lrwxrwxrwx"}}
            expect(f"modes in {name}", [entry for entry in entries if entry[0] not in modes[entry[0][0]]], [])
            expect(f"programs in {name}", [entry[5] for entry in entries if entry[0] == "-rwxr-xr-x"],
                   ["./usr/bin/lva"] if name == "lva" else [])
            library = {path for path in held if re.search(r"/liblva\.(so|a)|\.pc$|Config", path)}
            expect(f"library in {name}", len(library), {"lva": 0, "liblva0": 2, "liblva-dev": 6}[name])


def test_same_bytes():
    with Packages() as packages:
        again = make(packages.folder / "again", TZ="Asia/Tokyo", LC_ALL="C.UTF-8", HOME="/nonexistent")
        for name in NAMES:
            expect(name, packages.of[name].read_bytes() == again[name].read_bytes(), True)


def test_program():
    with Packages() as packages:
        done(["dpkg-deb", "-x", packages.of["lva"], packages.folder / "root"])
        usr = packages.folder / "root" / "usr"
        done([usr / "bin/lva", "check", "--as-of", AS_OF, "--fail-on", "never"], usr / "share/doc/lva/data/example")
        for line in done(["dpkg-deb", "-I", packages.of["lva"], "md5sums"]).splitlines():
            digest, path = line.split(None, 1)
            expect(path, done(["md5sum", packages.folder / "root" / path]).split()[0].lstrip("\\"), digest)


def test_lintian():
    need(shutil.which("lintian"), "lintian")
    with Packages() as packages:
        made = subprocess.run(["lintian", *packages.of.values()], env=environment(HOME=str(packages.folder)),
                              capture_output=True, encoding="utf-8", timeout=300, check=False)
        found = [line for line in made.stdout.splitlines() if re.match("[EW]:", line) and line.split()[2] not in LET_BE]
        expect("lintian", found, [])


ROWS = (
    ("fields", test_fields),
    ("contents", test_contents),
    ("same bytes", test_same_bytes),
    ("program", test_program),
    ("lintian", test_lintian),
)

if __name__ == "__main__":
    os.umask(0o022)  # it stands in the frame of a package
    sys.exit(run_rows(ROWS))
