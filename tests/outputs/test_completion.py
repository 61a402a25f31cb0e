#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The scripts of `lva completion` in the shells themselves: what each completes a command line to.

Usage: test_completion.py LVA [NAME]...
"""
import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from common import Folder, LANGUAGES, environment, expect, need, program, run_rows  # noqa: E402

# What is typed, and what is offered for its last word. One row holds for every shell.
LINES = (
    ("lva asse", {"assess"}),
    ("lva in", {"init"}),
    ("lva assess --rep", {"--report"}),
    ("lva check --no-such", set()),
    ("lva assess --audience ", {"adult", "child"}),
    ("lva assess --report js", {"json"}),
    ("lva assess --report md,js", {"md,json"}),
    ("lva check --only participation/too", {"participation/too-late"}),
    ("lva check --skip rights,participation/too", {"rights,participation/too-late"}),
    ("lva check --project l", {"lva.yaml"}),
    ("lva check --as-of ", set()),
    ("lva assess a-f", {"a-file.yaml"}),
    ("lva assess --lang fi a-file.yaml a-f", {"a-file.yaml"}),
    ("lva explain participation/too", {"participation/too-late"}),
    ("lva explain a-f", {"a-file.yaml"}),
    ("lva explain templ", {"templates"}),
    ("lva help chec", {"check"}),
    ("lva schema de", {"decision"}),
    ("lva import po", {"population"}),
    ("lva import population a-f", {"a-file.yaml"}),
    ("lva new --scope full dec", {"decision"}),
    ("lva new decision ", set()),
    ("lva annual ", set()),
    ("lva completion fi", {"fish"}),
    ("lva cumulate de", {"decisions"}),
)
IN_BASH = (
    ("lva assess --report=js", {"json"}),
    ("lva assess --lang=", {"fi", "sv", "en"}),
    ("lva assess --lang=sv a-f", {"a-file.yaml"}),
)
IN_FISH = (("lva assess --report=md,js", {"--report=md,json"}),)
# zsh is typed at: a line, what it becomes with the tab key, and what is shown besides.
IN_ZSH = (
    ("lva asse", "assess", ""),
    ("lva assess --repor", "--report", ""),
    ("lva assess --report=xl", "--report=xlsx", ""),
    ("lva assess --report md,xl", "md,xlsx", ""),
    ("lva assess --forma", "--format", ""),
    ("lva assess --f", "--f", "The mildest severity"),
    ("lva check --only participation/too", "participation/too-late", ""),
    ("lva check -j 2 a-f", "a-file.yaml", ""),
    ("lva explain participation/too", "participation/too-late", ""),
    ("lva explain templ", "templates", ""),
    ("lva new --scope full dec", "decision", ""),
    ("lva i", "i", "begin a project"),
    ("lva help chec", "check", ""),
    ("lva cumulate de", "decisions", ""),
)


def script(shell, language="en"):
    done = subprocess.run([program(), "completion", shell, "--lang", language], env=environment(),
                          capture_output=True, check=True, encoding="utf-8", timeout=60)
    return done.stdout


class Shell:
    """A folder with some files, and the script of a shell."""

    def __init__(self, shell):
        need(shutil.which(shell), shell)
        self.shell = shell

    def __enter__(self):
        self.made = tempfile.TemporaryDirectory(prefix="lva-completion-")
        folder = pathlib.Path(self.made.name)
        for name in ("lva.yaml", "a-file.yaml", f"{self.shell}.script"):
            (folder / name).write_text(script(self.shell) if name.endswith("script") else "", encoding="utf-8")
        (folder / "decisions").mkdir()
        return folder

    def __exit__(self, *reason):
        self.made.cleanup()


def run(command, folder, **more):
    return subprocess.run(command, cwd=folder, env=environment(HOME=str(folder), **more), capture_output=True,
                          encoding="utf-8", timeout=60, check=False)


# ---- bash ----

ASKING_BASH = """
source bash.script
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_lva
printf '%s\\n' "${COMPREPLY[@]}"
"""


def words_of_bash(line):
    """As readline takes a line apart: at blanks and around equals signs."""
    return line.replace("=", " = ").split(" ") if not line.endswith("=") else line.replace("=", " =").split(" ")


def test_bash():
    with Shell("bash") as folder:
        for line, offered in LINES + IN_BASH:
            done = run(["bash", "-c", ASKING_BASH, "lva", *words_of_bash(line)], folder)
            expect(f"{line} (errors)", done.stderr, "")
            expect(line, set(done.stdout.split("\n")) - {""}, offered)


def test_names_with_blanks():
    with Shell("bash") as folder:
        (folder / "b c.yaml").touch()
        done = run(["bash", "-c", ASKING_BASH, "lva", "lva", "assess", "b"], folder)
        expect("a name with a blank", sorted(done.stdout.splitlines()), ["b c.yaml", "bash.script"])


def test_bash_is_clean():
    need(shutil.which("shellcheck"), "shellcheck")
    with Folder() as folder:
        for language in LANGUAGES:
            (folder / "lva.bash").write_text(script("bash", language), encoding="utf-8")
            expect("bash -n", run(["bash", "-n", "lva.bash"], folder).stderr, "")
            expect("shellcheck", run(["shellcheck", "-s", "bash", "-x", "lva.bash"], folder).stdout, "")


# ---- fish ----

FISH = ("fish", "--no-config", "-c")

def test_fish():
    with Shell("fish") as folder:
        for line, offered in LINES + IN_FISH:
            done = run([*FISH, f"source fish.script; complete -C {line!r}"], folder)
            expect(f"{line} (errors)", done.stderr, "")
            expect(line, {row.split("\t")[0].rstrip("/") for row in done.stdout.splitlines()}, offered)


def test_fish_explains():
    with Shell("fish") as folder:
        done = run([*FISH, "source fish.script; complete -C 'lva assess --aud'"], folder)
        expect("an option", done.stdout, "--audience\tFor whom the report is made\n")
        done = run([*FISH, "source fish.script; complete -C 'lva init'"], folder)
        expect("a command", done.stdout, "init\tbegin a project\n")


# ---- zsh ----

BEGIN_ZSH = """PS1='ready> '; unsetopt zle_bracketed_paste 2>/dev/null; LISTMAX=0
autoload -U compinit; compinit -u -d ./dump; source ./zsh.script
lva() { print -r -- "last <${@[-1]}>" }
echo be''gin
"""


class Terminal:
    """zsh at a terminal of its own."""

    def __init__(self, folder):
        self.shown = ""
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(shutil.which("zsh"), ["zsh", "-f", "-i"],
                      environment(HOME=str(folder), TERM="xterm", COLUMNS="200", LINES="50", LC_ALL="C.UTF-8"))

    def send(self, text):
        os.write(self.file, text.encode())

    def until(self, mark, seconds=30):
        """What was shown up to the mark and it; what follows is kept for the next."""
        while mark not in self.shown:
            if not select.select([self.file], [], [], seconds)[0]:
                raise AssertionError(f"{mark!r} did not come: {self.shown!r}")
            self.shown += os.read(self.file, 4096).decode(errors="replace")
        before, mark, self.shown = self.shown.partition(mark)
        return before + mark

    def close(self):
        self.send("\x04exit\n")
        os.close(self.file)
        os.waitpid(self.pid, 0)


def ask_zsh(terminal, line):
    """The line with the tab key, and what came to the screen."""
    terminal.send(line + "\t")
    shown = terminal.until(line)
    terminal.send("\n")
    shown += terminal.until(">\r\n")
    return shown.rsplit("last <", 1)[1].split(">")[0], shown + terminal.until("ready> ")


def test_zsh():
    with Shell("zsh") as folder:
        terminal = Terminal(folder)
        try:
            terminal.send(BEGIN_ZSH)
            terminal.until("begin\r\n")
            terminal.until("ready> ")
            for line, becomes, besides in IN_ZSH:
                last, shown = ask_zsh(terminal, line)
                expect(line, last, becomes)
                if besides not in shown:
                    raise AssertionError(f"{line}: {besides!r} is not shown: {shown!r}")
        finally:
            terminal.close()


def test_zsh_is_sound():
    need(shutil.which("zsh"), "zsh")
    with Folder() as folder:
        for language in LANGUAGES:
            (folder / "_lva").write_text(script("zsh", language), encoding="utf-8")
            expect("zsh -n", run(["zsh", "-n", "_lva"], folder).stderr, "")


ROWS = (
    ("bash", test_bash),
    ("names with blanks", test_names_with_blanks),
    ("bash is clean", test_bash_is_clean),
    ("fish", test_fish),
    ("fish explains", test_fish_explains),
    ("zsh", test_zsh),
    ("zsh is sound", test_zsh_is_sound),
)

if __name__ == "__main__":
    sys.exit(run_rows(ROWS))
