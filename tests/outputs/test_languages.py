#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""A project with Finnish, with Swedish and with English keys and codes is the same project: the reports are the same.

Usage: test_languages.py PROGRAM [ROW ...]
"""
import functools
import json
import sys

import common
import translate_keys


def without_digests(made):
    """A report without the SHA-256 of inputs, which differ because the inputs do."""
    if isinstance(made, dict):
        return {key: without_digests(value) for key, value in made.items() if key != "sha256"}
    return [without_digests(item) for item in made] if isinstance(made, list) else made


def reports(folder):
    found = {}
    for file in common.DECISIONS + common.FOLLOW_UPS:
        command = "assess" if file in common.DECISIONS else "follow-up"
        made = common.assess([file, "--lang", "en", "--report", "json"], folder, command=command)
        found[file] = without_digests(json.loads(made.stdout))
    return found


def translate_project(folder, language):
    changed = 0
    for path in sorted(folder.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        new = translate_keys.translate(text, language)
        path.write_text(new, encoding="utf-8")
        changed += new != text
    return changed


@functools.lru_cache
def original():
    return reports(common.EXAMPLE)


@functools.lru_cache
def translated(language):
    with common.Folder(example=True) as folder:
        if translate_project(folder, language) == 0:
            raise AssertionError("nothing was translated")
        return reports(folder)


def differences(path, made, expected):
    """Where two reports differ, as /sections/…: what was made, what was expected."""
    if isinstance(made, dict) and isinstance(expected, dict) and made.keys() == expected.keys():
        for key in made:
            yield from differences(f"{path}/{key}", made[key], expected[key])
    elif isinstance(made, list) and isinstance(expected, list) and len(made) == len(expected):
        for number, (item, other) in enumerate(zip(made, expected)):
            yield from differences(f"{path}/{number}", item, other)
    elif made != expected:
        yield f"{path}: {str(made)[:200]!r} instead of {str(expected)[:200]!r}"


def check_same(language, file):
    found = list(differences("", translated(language)[file], original()[file]))
    if found:
        raise AssertionError("\n  ".join(found[:5]))


def check_way_back(language):
    """Nothing is lost on the way: by way of another language the English file is the same."""
    for path in sorted((common.EXAMPLE / "decisions").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        there = translate_keys.translate(text, language)
        once = translate_keys.translate(there, "en")
        common.expect(path.name, once, translate_keys.translate(text, "en"))


def rows():
    for language in common.LANGUAGES:
        yield f"to {language} and back", functools.partial(check_way_back, language)
        for file in common.DECISIONS + common.FOLLOW_UPS:
            yield f"{file} in {language}", functools.partial(check_same, language, file)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
