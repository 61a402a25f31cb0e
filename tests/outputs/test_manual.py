#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the manual: sound for the programs that show them, and whole.

Usage: test_manual.py LVA [NAME]...
"""
import json
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
from common import Folder, LANGUAGES, environment, expect, need, program, run, run_rows  # noqa: E402

PAGES = ("lva", "lva.yaml")
KINDS = ("project", "catalogue", "decision", "follow-up", "agenda", "policy")
WIDTH = 80


def said(*arguments):
    done = run(arguments)
    expect(" ".join(arguments), done.returncode, 0)
    return done.stdout.decode()


def pages():
    return [(f"{page} ({language})", said("manual", page, "--lang", language))
            for page in PAGES for language in LANGUAGES]


def read_by(command, text, **more):
    done = subprocess.run(command, input=text.encode(), env=environment(**more), capture_output=True, timeout=60,
                          check=False)
    return done.stdout.decode() + done.stderr.decode()


def test_mandoc():
    need(shutil.which("mandoc"), "mandoc")
    for name, text in pages():
        expect(name, read_by(["mandoc", "-T", "lint", "-W", "warning"], text), "")


def test_groff():
    """What man runs: no warning of any kind, and no line wider than a terminal but those that stand as they are."""
    need(shutil.which("groff"), "groff")
    for name, text in pages():
        expect(name, read_by(["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z"], text), "")
        free = re.sub(r"^\.nf\n.*?^\.fi\n", "", text, flags=re.M | re.S)
        shown = read_by(["groff", "-man", "-Kutf8", "-Tutf8", "-P-cbou", f"-rLL={WIDTH - 2}n"], free)
        expect(f"{name}: wide lines", [line for line in shown.splitlines() if len(line) > WIDTH], [])


def test_man():
    need(shutil.which("man"), "man")
    for name, text in pages():
        with Folder() as folder:
            path = folder / "page.1"
            path.write_text(text, encoding="utf-8")
            done = subprocess.run(["man", "--warnings", "-l", path], capture_output=True, timeout=60, check=False,
                                  env=environment(MANWIDTH=str(WIDTH), LC_ALL="C.UTF-8", HOME=str(folder)))
        expect(name, (done.returncode, done.stderr), (0, b""))
        shown = done.stdout.decode()
        if " \\" in shown or "\\f" in shown:
            raise AssertionError(f"{name}: a code of roff is shown")


def bold(text):
    return set(re.findall(r"\\fB(.*?)\\fR", text.replace("\\-", "-")))


def test_commands_and_options():
    """The page names what the help names."""
    for language in LANGUAGES:
        named = bold(said("manual", "--lang", language))
        commands = re.findall(r"^  ([a-z-]+)(?:  |$)", said("help", "--lang", language), re.M)
        if len(commands) < 15:
            raise AssertionError(f"few commands: {commands}")
        for command in commands:
            expect(f"{command} is missing", f"lva {command}" in named, True)
            for option in re.findall(r"^ +(?:-[a-z], )?(--[a-z-]+)", said("help", command, "--lang", language), re.M):
                expect(f"{option} is missing", option in named, True)


def keys_in(schema):
    """All property names of a schema, those of age bands aside."""
    if isinstance(schema, list):
        return set().union(*map(keys_in, schema))
    if not isinstance(schema, dict):
        return set()
    found = {key for key in schema.get("properties", {}) if not re.match("[0-9]", key) and key != "lva"}
    return found.union(*map(keys_in, schema.values()))


def codes_in(schema):
    """The codes of all lists of words, in the language of the schema."""
    words = [form for name, form in schema["definitions"].items() if name.startswith("words.")]
    listed = [part.get("enum", []) for form in words for part in (form, *form.get("anyOf", ()))]
    return {code for codes in listed for code in codes if isinstance(code, str)}


def test_keys_and_codes():
    """The page on files has every key and code that an editor is given, in each language."""
    for language in LANGUAGES:
        page = bold(said("manual", "lva.yaml", "--lang", language))
        codes = set()
        for kind in KINDS:
            schema = json.loads(said("schema", kind, "--lang", language))
            here = codes_in(schema)
            codes |= here
            missing = (keys_in(schema["properties"]) | here | keys_in(schema["definitions"])) - page
            expect(f"{kind} ({language})", sorted(missing - {"yes", "no"}), [])
        if len(codes) < 200:
            raise AssertionError(f"few codes: {len(codes)}")


ROWS = (
    ("mandoc", test_mandoc),
    ("groff", test_groff),
    ("man", test_man),
    ("commands and options", test_commands_and_options),
    ("keys and codes", test_keys_and_codes),
)

if __name__ == "__main__":
    sys.exit(run_rows(ROWS))
