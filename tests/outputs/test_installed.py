#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""What `cmake --install` puts in place: the program, its pages and completion, and a library that others build with.

Usage: test_installed.py LVA [NAME]...
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from common import (AS_OF, DECISIONS, EXAMPLE, REPOSITORY, Folder, environment, expect, need,  # noqa: E402
                    program, run_rows)

BUILD = program().parent.parent
HERE = pathlib.Path(__file__).resolve().parent
HEADER = REPOSITORY / "include" / "lva.h"
EMBEDDING = REPOSITORY / "docs" / "embedding"
WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Werror")
# What a library leaves to the program.
UNMANNERLY = {"exit", "_exit", "quick_exit", "printf", "puts", "putchar", "setlocale", "signal", "sigaction", "atexit",
              "umask", "chdir", "setenv", "strtok", "localtime", "getenv"}
# Where the signal handler finds the temporary files that must go: the one thing that outlives a handle.
STATIC_BYTES_MAX = 4096 * 8 + 256


def done(command, folder=None, **more):
    made = subprocess.run([*map(str, command)], cwd=folder, env=environment(**more), capture_output=True,
                          encoding="utf-8", timeout=300, check=False)
    if made.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}: status {made.returncode}: {made.stdout}{made.stderr}")
    return made.stdout


def sanitizing():
    """The flags that what is linked with a library of this build must have as well."""
    kept = (BUILD / "CMakeCache.txt").read_text(encoding="utf-8")
    kinds = {"LVA_SANITIZE": "address,undefined", "LVA_SANITIZE_THREADS": "thread"}
    return [f"-fsanitize={kind}" for name, kind in kinds.items() if f"{name}:BOOL=ON" in kept]


class Tree:
    """An installed tree, moved after it was made: nothing in it may know where it is."""

    def __enter__(self):
        self.made = tempfile.TemporaryDirectory(prefix="lva-installed-")
        folder = pathlib.Path(self.made.name)
        done(["cmake", "--install", BUILD, "--prefix", folder / "first"])
        (folder / "first").rename(folder / "tree")
        self.path = folder / "tree"
        self.library = next(self.path.glob("lib/**/liblva.so")).parent
        return self

    def __exit__(self, *reason):
        self.made.cleanup()

    def flags(self, *more):
        settings = {"PKG_CONFIG_PATH": str(self.library / "pkgconfig")}
        return done(["pkg-config", "--cflags", "--libs", *more, "lva"], **settings).split()

    def run(self, command, **more):
        return done(command, EXAMPLE, LD_LIBRARY_PATH=str(self.library), **more)


# ---- The program ----

PLACES = ("bin/lva", "include/lva.h", "share/man/man1/lva.1.gz", "share/man/man5/lva.yaml.5.gz",
          "share/man/fi/man1/lva.1.gz", "share/man/sv/man5/lva.yaml.5.gz", "share/bash-completion/completions/lva",
          "share/zsh/site-functions/_lva", "share/fish/vendor_completions.d/lva.fish", "share/doc/lva/LICENSE",
          "share/doc/lva/docs/guide.md", "share/doc/lva/data/example/lva.yaml",
          "share/doc/liblva-dev/embedding/embed.c")


def test_places():
    with Tree() as tree:
        for place in PLACES:
            expect(place, (tree.path / place).is_file(), True)
        built = str(REPOSITORY).encode()
        files = [path for path in tree.path.rglob("*") if path.is_file() and not sanitizing()]
        expect("a folder of the build", [str(path) for path in files if built in path.read_bytes()], [])


def test_program():
    with Tree() as tree:
        example = tree.path / "share/doc/lva/data/example"
        shown = done([tree.path / "bin/lva", "check", "--lang", "en", "--as-of", AS_OF, "--fail-on", "never"], example)
        expect("output of check", shown, "")
        need(shutil.which("man"), "man")
        for folder, word in ((".", "child impact"), ("fi", "lapsivaikutusten"), ("sv", "konsekvenser")):
            for page in ("lva", "lva.yaml"):
                page = done(["man", "-M", tree.path / "share/man" / folder, page], LC_ALL="C.UTF-8")
                expect(f"{word} in the page", word in page, True)


def test_completion():
    """Each shell finds the file by itself, in its usual folder."""
    with Tree() as tree:
        share = tree.path / "share"
        found = {"PATH": f"{tree.path}/bin:/usr/bin:/bin", "XDG_DATA_DIRS": str(share), "HOME": str(tree.path),
                 "LVA_LANG": "sv"}
        shown = done(["bash", "-c", f"source {share}/bash-completion/completions/lva; COMP_WORDS=(lva asse); "
                      "COMP_CWORD=1; _lva; echo $COMPREPLY"], **found)
        expect("bash", shown, "assess\n")
        need(shutil.which("fish"), "fish")
        expect("fish", done(["fish", "-c", "complete -C 'lva init'"], **found), "init\tpåbörja ett projekt\n")
        need(shutil.which("zsh"), "zsh")
        shown = done(["zsh", "-f", "-c", f"fpath=({share}/zsh/site-functions $fpath); autoload -U compinit; "
                      f"compinit -u -d {tree.path}/dump; echo $_comps[lva]; autoload +X _lva; "
                      "_arguments() { echo $*; }; _lva"], **found)
        expect("zsh", shown.split("\n")[0], "_lva")
        expect("zsh: the function", "_lva_commands" in shown, True)


# ---- The library ----

def shown_by_header():
    without_comments = re.sub(r"/\*.*?\*/", "", HEADER.read_text(encoding="utf-8"), flags=re.S)
    return sorted(set(re.findall(r"\b(lva_[a-z_]+)\(", without_comments)))


def symbols(*arguments):
    return [line.split() for line in done(["nm", *arguments]).splitlines() if line and not line.endswith(":")]


def test_symbols():
    """The shared library shows the functions of lva.h and nothing else; the static one defines nothing else for all."""
    with Tree() as tree:
        shared = [row[2].split("@")[0] for row in symbols("-D", "--defined-only", tree.library / "liblva.so")]
        expect("shared", sorted(set(shared) - {"LVA_0"}), shown_by_header())
        static = [row[2] for row in symbols("-g", "--defined-only", tree.library / "liblva.a")]
        expect("static", sorted(name for name in static if not name.startswith("__")), shown_by_header())
        dynamic = done(["readelf", "-d", tree.library / "liblva.so"])
        expect("SONAME", re.search(r"SONAME.*\[(.*)\]", dynamic)[1], "liblva.so.0")
        expect("a path to libraries", re.search("RPATH|RUNPATH", dynamic), None)


def test_manners():
    """It never ends the process of others, sets no locale or signal, and keeps next to nothing between calls."""
    if sanitizing():
        return
    with Tree() as tree:
        used = {row[-1].split("@")[0] for row in symbols("-D", "--undefined-only", tree.library / "liblva.so")}
        expect("calls", sorted(used & UNMANNERLY), [])
        sizes = dict(re.findall(r"^\.(data|bss) +(\d+)", done(["size", "-A", tree.library / "liblva.so"]), re.M))
        left = sum(map(int, sizes.values()))
        if left > STATIC_BYTES_MAX:
            raise AssertionError(f"{left} bytes that can change live outside the handles: {sizes}")


def report_of_program(folder, language="en"):
    path = folder / f"expected.{language}.md"
    done([program(), "assess", "--lang", language, "--as-of", AS_OF, "--fail-on", "never", "-o", path, DECISIONS[0]],
         EXAMPLE)
    return path.read_bytes()


def embeds(tree, folder, name):
    """The example does what the program does."""
    tree.run([folder / name, DECISIONS[0], folder / f"{name}.md"])
    expect(name, (folder / f"{name}.md").read_bytes(), report_of_program(folder))


def test_pkg_config():
    with Tree() as tree, Folder() as folder:
        compiler = ["cc", "-std=c11", *WARNINGS, *sanitizing()]
        done([*compiler, "-o", folder / "shared", EMBEDDING / "embed.c", *tree.flags()])
        embeds(tree, folder, "shared")
        static = [flag if flag != "-llva" else "-l:liblva.a" for flag in tree.flags("--static")]
        done([*compiler, "-o", folder / "static", EMBEDDING / "embed.c", *static])
        expect("needs", "liblva" in done(["readelf", "-d", folder / "static"]), False)
        embeds(tree, folder, "static")


def test_cmake():
    with Tree() as tree, Folder() as folder:
        done(["cmake", "-S", EMBEDDING, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={tree.path}",
              f"-DCMAKE_C_FLAGS={' '.join(sanitizing())}"])
        done(["cmake", "--build", folder / "build"])
        (folder / "build" / "embed").rename(folder / "embed")
        embeds(tree, folder, "embed")


def test_c_plus_plus():
    with Tree() as tree, Folder() as folder:
        (folder / "version.cpp").write_text("#include <lva.h>\n#include <cstdio>\n"
                                            "int main() { return std::puts(lva_version()) < 0; }\n", encoding="utf-8")
        done(["c++", "-std=c++17", *WARNINGS, *sanitizing(), "-o", folder / "version", folder / "version.cpp",
              *tree.flags()])
        expect("version", tree.run([folder / "version"]), re.search(r" VERSION ([0-9.]+) ", (
            REPOSITORY / "CMakeLists.txt").read_text(encoding="utf-8"))[1] + "\n")


def test_threads():
    with Tree() as tree, Folder() as folder:
        done(["cc", "-std=c11", "-pthread", *WARNINGS, *sanitizing(), "-o", folder / "threads", HERE / "threads.c",
              *tree.flags()])
        tree.run([folder / "threads", DECISIONS[0], folder / "a.md", folder / "b.md"])
        expect("Finnish", (folder / "a.md").read_bytes(), report_of_program(folder, "fi"))
        expect("Swedish", (folder / "b.md").read_bytes(), report_of_program(folder, "sv"))


ROWS = (
    ("places", test_places),
    ("program", test_program),
    ("completion", test_completion),
    ("symbols", test_symbols),
    ("manners", test_manners),
    ("pkg-config", test_pkg_config),
    ("cmake", test_cmake),
    ("C++", test_c_plus_plus),
    ("threads", test_threads),
)

if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(run_rows(ROWS))
