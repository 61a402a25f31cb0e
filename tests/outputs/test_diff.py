#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""What must hold of the comparison of any two versions of a decision.

Usage: test_diff.py PROGRAM [ROW ...]
"""
import functools
import json
import re
import sys

import common
import translate_keys

# The decision that the golden case has a later version of.
EDITED = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"
EDITS = ("added", "removed", "changed", "moved", "renamed")
MIRRORED = {"added": "removed", "removed": "added", "new": "gone", "gone": "new"}


def diff(before, after, folder=common.EXAMPLE, **more):
    done = common.run(["diff", "--as-of", common.AS_OF, "--fail-on", "never", "--lang", "en", "--report", "json", before,
                       after], folder, **more)
    if done.returncode != 0:
        raise AssertionError(f"status {done.returncode}: {done.stderr.decode(errors='replace')}")
    return json.loads(done.stdout)["sections"]


def table(made, key):
    return made["data"]["tables"].get(key, {"rows": []})["rows"]


def expect_nothing(made):
    common.expect("changes", table(made, "changes"), [])
    for key in ("classes", "options", "incidence", "triggers"):
        common.expect(f"{key} that changed", [row for row in table(made, key) if row["changed"]], [])
    common.expect("findings", {row["fate"] for row in table(made, "findings")} - {"same"}, set())


def check_with_itself(file):
    expect_nothing(diff(file, file))


def check_standard_input(file):
    with open(common.EXAMPLE / file, "rb") as stdin:
        expect_nothing(diff("-", file, stdin=stdin))
    with open(common.EXAMPLE / file, "rb") as stdin:
        expect_nothing(diff(file, "-", stdin=stdin))


def check_in_another_language(file, language):
    with common.Folder(example=True) as folder:
        text = (folder / file).read_text(encoding="utf-8")
        new = re.sub(r"(?m)^ *#.*\n", "", translate_keys.translate(text, language))
        (folder / "other.yaml").write_text(new, encoding="utf-8")
        expect_nothing(diff(file, "other.yaml", folder))


def mirrored(row):
    """A row as it must be the other way round; the words of a text may come from the version that the entry is in."""
    turned = {}
    for key, value in row.items():
        if key.endswith("before") or key.endswith("after"):
            other = key.replace("before", "after") if key.endswith("before") else key.replace("after", "before")
            turned[other] = value
        else:
            turned[key] = MIRRORED.get(value, value) if key in ("change", "fate") else value
    return turned


def comparable(rows, key):
    """Where an entry was and what it was called differ by direction; what is left must mirror."""
    left_out = ("decision", *{"changes": ("option", "node", "what"), "classes": ("option", "impact"),
                              "options": ("option",), "incidence": ("option",), "triggers": (),
                              "findings": ("line",)}[key])
    return sorted(json.dumps({name: value for name, value in row.items() if name not in left_out}, sort_keys=True)
                  for row in rows)


def check_mirror(before, after, folder=common.EXAMPLE):
    there, back = diff(before, after, folder), diff(after, before, folder)
    for edit in EDITS:
        common.expect(edit, there["what_changed"]["facts"][edit]["value"],
                      back["what_changed"]["facts"][MIRRORED.get(edit, edit)]["value"])
    for key in ("changes", "classes", "options", "incidence", "triggers", "findings"):
        common.expect(key, comparable(map(mirrored, table(there, key)), key), comparable(table(back, key), key))


SCHEMA = common.HERE / "schema"
GOLDEN = common.HERE.parent / "golden" / "diff" / "in" / "new.yaml"


def check_small_counts():
    """A number that is hidden in both versions is said to have changed, and neither is told."""
    file = EDITED
    with common.Folder(example=True) as folder:
        text = (folder / file).read_text(encoding="utf-8")
        for name, count in (("before", 3), ("after", 4)):
            (folder / f"{name}.yaml").write_text(text.replace("{0-6: 12-18}", f"{{0-6: {count}}}"), encoding="utf-8")
        rows = table(diff("before.yaml", "after.yaml", folder), "changes")
    common.expect("changes", [(row["node"], row["field"], row["before"], row["after"]) for row in rows],
                  [("V12", "affected", "aged 0–6: fewer than 5", "changed; the number is not shown")])


def check_personal_data():
    with common.Folder(example=True) as folder:
        file = EDITED
        text = (folder / file).read_text(encoding="utf-8")
        (folder / "after.yaml").write_text(text.replace("tavoite: >-\n", "tavoite: >-\n  Soita 040 123 4567.\n"),
                                           encoding="utf-8")
        for language in common.LANGUAGES:
            for form in ("md", "json"):
                done = common.run(["diff", "--lang", language, "--report", form, file, "after.yaml"], folder)
                if b"123 4567" in done.stdout + done.stderr:
                    raise AssertionError(f"a telephone number is shown ({form}, {language})")


ROWS = [(f"{file} and itself", functools.partial(check_with_itself, file)) for file in common.DECISIONS]
ROWS += [(f"{file} through standard input", functools.partial(check_standard_input, file))
         for file in common.DECISIONS]
ROWS += [(f"{file} ({language})", functools.partial(check_in_another_language, file, language))
         for file in common.DECISIONS for language in ("sv", "en")]
ROWS += [(f"{before} and {after} mirrored", functools.partial(check_mirror, before, after))
         for before, after in zip(common.DECISIONS, common.DECISIONS[1:])]
ROWS += [("an edited decision mirrored", functools.partial(check_mirror, EDITED, GOLDEN)),
         ("all kinds mirrored", functools.partial(check_mirror, "before.yaml", "full.yaml", SCHEMA)),
         ("small counts", check_small_counts), ("personal data", check_personal_data)]

if __name__ == "__main__":
    sys.exit(common.run_rows(ROWS))
