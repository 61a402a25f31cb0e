#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Texts for the agenda: plain, in one paragraph, and never more words than the policy allows.

Usage: test_board.py PROGRAM [ROW ...]
"""
import functools
import re
import sys
import tempfile

import common

sys.dont_write_bytecode = True
from projects import EXAMPLE, Project  # noqa: E402

ALLOWED = 120
FOLLOW_UP = "follow-ups/SUV-2025-0041-S1.yaml"
REPORTS = {
    "follow-up": ["follow-up", FOLLOW_UP],
    "process": ["follow-up", "follow-ups/SUV-2025-0041-P1.yaml"],
    "without prior": ["follow-up", "follow-ups/SUV-2026-0102-S1.yaml"],
    "annual": ["annual", "2026"],
    "year without anything": ["annual", "2019"],
    "budget": ["budget"],
    "two budgets": ["budget", "--compare", "catalogue-2025.yaml"],
    "cumulate": ["cumulate"],
}
REST = {"fi": "Loput tiedot ovat raportissa.", "sv": "Resten finns i rapporten.", "en": "The rest is in the report."}
TIGHT = 30
LONG = "Tämä johtopäätös on pitkä, ja siinä on tasan kaksitoista sanaa joka kerran. " * 40


def words(text):
    """What white space stands between; a space that does not break joins the digits of one number."""
    return len(re.split(r"[ \t\n]+", text.strip()))


def board(project, arguments, language):
    status, out, err = project.run(*arguments, "--report", "board", "--as-of", common.AS_OF, "--lang", language,
                                   "--fail-on", "never")
    common.expect("status", (status, err if status else ""), (0, ""))
    return out


def check_plain(text):
    if not text.endswith(".\n") or text.count("\n") != 1:
        raise AssertionError(f"not one paragraph of sentences: {text!r}")
    marks = re.findall(r"[*_#|`<>]|\{\w+\}|: *\.|\.\.|  ", text)
    if marks:
        raise AssertionError(f"{marks} in {text!r}")


def check_whole(kind, language):
    """What the example has is told without being cut."""
    with tempfile.TemporaryDirectory(prefix="lva-board-") as folder:
        text = board(Project(common.program(), folder, EXAMPLE), REPORTS[kind], language)
    check_plain(text)
    if words(text) > ALLOWED or REST[language] in text:
        raise AssertionError(f"{words(text)} words: {text}")


def check_tight(kind, language):
    """A project that allows fewer words gets fewer, whatever the report."""
    with tempfile.TemporaryDirectory(prefix="lva-board-") as folder:
        project = Project(common.program(), folder, EXAMPLE)
        project.put("policy.yaml", {"lva": "policy/1", "version": "T-1", "because": "A short agenda.",
                                    "limits": {"board_text_words": str(TIGHT)}})
        project.edit("lva.yaml", lambda data: data.update(arviointiperusteet="policy.yaml"))
        text = board(project, REPORTS[kind], language)
    check_plain(text)
    if words(text) > TIGHT or not text.endswith(REST[language] + "\n"):
        raise AssertionError(f"{words(text)} words: {text}")


def check_longest(language):
    """Conclusions without end are cut after a sentence, within the limit, and the text says so."""
    with tempfile.TemporaryDirectory(prefix="lva-board-") as folder:
        project = Project(common.program(), folder, EXAMPLE)
        project.edit(FOLLOW_UP, lambda data: data.update(johtopäätökset={each: LONG for each in common.LANGUAGES}))
        text = board(project, REPORTS["follow-up"], language)
    check_plain(text)
    if not ALLOWED - 12 - words(REST[language]) < words(text) <= ALLOWED or not text.endswith(REST[language] + "\n"):
        raise AssertionError(f"{words(text)} words: {text}")


def check_confidential(language):
    """Of a confidential matter the agenda gets the title and that it is so."""
    with tempfile.TemporaryDirectory(prefix="lva-board-") as folder:
        project = Project(common.program(), folder, EXAMPLE)
        decision, = (project.folder / "decisions").glob("SUV-2025-0041*")
        project.edit(decision.relative_to(project.folder), lambda data: data["julkaiseminen"].update(
            salassa_pidettävä={"peruste": "JulkL 24 §"}))
        text = board(project, REPORTS["follow-up"], language)
    if words(text) > 25 or "1/1" in text:
        raise AssertionError(text)


def rows():
    for language in common.LANGUAGES:
        for kind in REPORTS:
            yield f"{kind} ({language})", functools.partial(check_whole, kind, language)
        for kind in ("follow-up", "annual", "budget", "cumulate"):
            yield f"tight {kind} ({language})", functools.partial(check_tight, kind, language)
        yield f"longest follow-up ({language})", functools.partial(check_longest, language)
        yield f"confidential ({language})", functools.partial(check_confidential, language)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
