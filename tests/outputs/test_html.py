#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Pages: valid, accessible, whole in themselves, good on paper; and whatever is typed is shown as text.

What looks at them is check_pages.mjs (html-validate; axe-core in Chromium) and pdfinfo. Where those are not installed
the rows that need them are skipped, unless LVA_ALL_TOOLS is set, as the command for build services does.

Usage: test_html.py PROGRAM [ROW ...]
"""
import base64
import functools
import hashlib
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import common

sys.dont_write_bytecode = True
import test_templates  # noqa: E402
from projects import FULL, Project  # noqa: E402

FOLLOW_UP = "follow-ups/SUV-2025-0041-S1.yaml"
DECISION = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"
TOOLS = common.TOOLS
HOSTILE = (
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "</title></style></svg>", "javascript:alert(1)",
    "=1+1", "| a | b |", "``` `x` ```", "&lt;b&gt; &amp; &#60;", "<!-- --> ]]>", "\U0001f600 \U0001f469\u200d\U0001f467",
    "\u05e9\u05dc\u05d5\u05dd a\u0308", "{title} %s %n", "https://example.invalid/?a=1&b=2",
)
PRINTED = ("assess-fi", "budget-sv")
TITLE_LENGTH = 140
TEXT_LENGTH = 40_000


@functools.lru_cache
def folder():
    """The pages: of a decision, for children too, and of the budget in every language, of the rest in one, of hostile texts."""
    made = tempfile.mkdtemp(prefix="lva-html-")
    here = pathlib.Path(made)
    for language in common.LANGUAGES:
        common.assess([DECISION, "--lang", language, "-o", here / f"assess-{language}.html"])
        common.assess([DECISION, "--audience", "child", "--lang", language, "-o", here / f"child-{language}.html"])
        write(["budget", "--as-of", common.AS_OF, "--lang", language, "-o", here / f"budget-{language}.html"])
    write(["follow-up", FOLLOW_UP, "--as-of", common.AS_OF, "--lang", "fi", "-o", here / "follow-up-fi.html"])
    write(["annual", "2026", "--as-of", common.AS_OF, "--lang", "fi", "-o", here / "annual-fi.html"])
    write(["diff", "--as-of", common.AS_OF, "--fail-on", "never", "--lang", "sv", "-o", here / "diff-sv.html", DECISION,
           common.HERE.parent / "golden/diff/in/new.yaml"])
    write(["cumulate", "--as-of", common.AS_OF, "--lang", "sv", "-o", here / "cumulate-sv.html"])
    write(["rules", "--lang", "en", "-o", here / "rules-en.html"])
    hostile_page(here / "hostile.html")
    template_pages(here)
    return here


def template_pages(here):
    """Reports whose template has prose: the organisation's own in two languages and for children, and hostile prose."""
    with common.Folder(example=True) as project:
        shutil.copytree(common.REPOSITORY / "tests" / "golden" / "templates" / "in", project, dirs_exist_ok=True)
        for language in ("fi", "sv"):
            common.assess([DECISION, "--lang", language, "-o", here / f"template-{language}.html"], project)
        common.assess([DECISION, "--audience", "child", "--lang", "fi", "-o", here / "template-child.html"], project)
        (project / "mallit" / "prior.fi.md").write_text(test_templates.HOSTILE, encoding="utf-8")
        common.assess([DECISION, "--lang", "fi", "-o", here / "template-hostile.html"], project)


def write(arguments):
    done = common.run(arguments)
    if done.returncode > 1:
        raise AssertionError(f"{arguments[0]}: status {done.returncode}: {done.stderr.decode(errors='replace')}")


def page(name):
    return (folder() / f"{name}.html").read_text(encoding="utf-8")


# ---- Texts ----


def put_hostile(decision):
    texts = " ".join(HOSTILE)
    decision["otsikko"] = (texts * 2)[:TITLE_LENGTH]
    decision["tavoite"] = texts
    decision["tausta"] = (texts + " ") * (TEXT_LENGTH // (len(texts) + 1))
    for option in decision["vaihtoehdot"]:
        option["nimi"] = "x" * 60 + HOSTILE[0] + option["nimi"]
    decision["suositukset"] = [dict(each, teksti=texts) for each in decision.get("suositukset", [])]


def hostile_page(path):
    with tempfile.TemporaryDirectory(prefix="lva-html-") as made:
        project = Project(common.program(), made)
        project.edit(FULL, put_hostile)
        status, _, err = project.run("assess", "--lang", "fi", "--as-of", common.AS_OF, "--fail-on", "never", "-o", str(path),
                                     FULL)
        common.expect("status", (status, err if status else ""), (0, ""))


class Reader(html.parser.HTMLParser):
    """The words of a page, and the names of its elements and where their links lead."""

    def __init__(self, text):
        super().__init__()
        self.words, self.elements, self.links, self.attributes = [], set(), [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.links += [value for name, value in attrs if name in ("href", "src", "action")]

    def handle_data(self, data):
        self.words.append(data)


def check_hostile():
    read = Reader(page("hostile"))
    shown = " ".join("".join(read.words).split())
    for text in HOSTILE:
        if text not in shown:
            raise AssertionError(f"{text!r} is not shown")
    common.expect("elements", read.elements & {"script", "img", "iframe", "form", "b"}, set())
    common.expect("event attributes", {name for name in read.attributes if name.startswith("on")}, set())
    common.expect("links", [link for link in read.links if not link.startswith("#")], [])


def check_alone(name):
    """Nothing is fetched, run or styled but by the one sheet that the policy knows."""
    text = page(name)
    read = Reader(text)
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL).group(1)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    if f"default-src 'none'; style-src 'sha256-{digest}';" not in text:
        raise AssertionError("the policy does not know the style sheet")
    common.expect("scripts", "script" in read.elements, False)
    common.expect("style attributes", "style" in read.attributes, False)
    common.expect("addresses in the style", re.findall(r"url\(|@import", style), [])


# ---- Tools ----


@functools.lru_cache
def looked_at():
    """What is wrong with each page."""
    done = subprocess.run(["node", common.HERE / "check_pages.mjs", folder(), *PRINTED], stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=500, check=False)
    if done.returncode != 0:
        raise AssertionError(f"check_pages.mjs: {done.stderr.decode(errors='replace')[-2000:]}")
    return json.loads(done.stdout)


def need_browser():
    common.need(shutil.which("node") and TOOLS.is_dir(), "what tests/outputs/package.json lists")
    common.need(shutil.which("chromium"), "chromium")


def check_looked_at(name):
    need_browser()
    problems = looked_at()[name]
    if problems:
        raise AssertionError("\n  ".join([f"{len(problems)} problems", *problems[:20]]))


def check_tagged(name):
    need_browser()
    common.need(shutil.which("pdfinfo"), "pdfinfo of poppler-utils")
    looked_at()
    told = subprocess.run(["pdfinfo", folder() / f"{name}.pdf"], capture_output=True, check=True).stdout.decode()
    common.expect("tagged", re.findall(r"Tagged:\s+(\w+)", told), ["yes"])
    common.expect("size", re.findall(r"Page size:.*\((\w+)\)", told), ["A4"])


def rows():
    names = [f"{kind}-{language}" for kind in ("assess", "child", "budget") for language in common.LANGUAGES]
    names += ["follow-up-fi", "annual-fi", "diff-sv", "cumulate-sv", "rules-en", "hostile"]
    names += [f"template-{name}" for name in ("fi", "sv", "child", "hostile")]
    yield "hostile texts", check_hostile
    for name in names:
        yield f"{name} stands alone", functools.partial(check_alone, name)
        yield f"{name} is accessible", functools.partial(check_looked_at, name)
    for name in PRINTED:
        yield f"{name} prints tagged", functools.partial(check_tagged, name)


if __name__ == "__main__":
    try:
        sys.exit(common.run_rows(rows()))
    finally:
        shutil.rmtree(folder(), ignore_errors=True)
