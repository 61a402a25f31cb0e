#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Templates of reports: every kind has one, what it leaves out is there for programs, what stands in it does no harm.

Usage: test_templates.py PROGRAM [ROW ...]
"""
import functools
import html.parser
import json
import sys

from jsonschema import Draft7Validator

import common

DECISION = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"
FOLLOW_UP = "follow-ups/SUV-2025-0041-S1.yaml"
SCHEMA = common.REPOSITORY / "data" / "schema" / "report.schema.json"
# The kind of template, and the command that makes such a report.
COMMANDS = {
    "prior": ["assess", DECISION],
    "child": ["assess", "--audience", "child", DECISION],
    "follow-up": ["follow-up", FOLLOW_UP],
    "budget": ["budget"],
    "cumulation": ["cumulate"],
    "annual": ["annual", "2026"],
}
PROSE = "Oma teksti: **{{title}}**.\n\n# Oma otsikko\n\n- [ohje](https://ohje.example/{{id}})\n"
HOSTILE = "\n\n".join((
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "![x](data:text/html,x)",
    "[x](vbscript:a) <javascript:alert(1)>", "</section></main><h1>x</h1>", "&lt;b&gt; &#60;i&#62; &#x202E;",
    "[a]: javascript:alert(1)\n\n[a]", "x" * 40_000, "> " * 500 + "x", "- " * 500 + "x", "1. " * 500 + "x", "**" * 500,
    "`" * 500, "[" * 500, "# " + "y" * 500, "###### h6", "# h1", "> # q", "- # i", "```\n</pre>\n```", "a\\\n<br>b",
    "5. viisi\n6. kuusi\n\n   kappale\n   > lainaus\n\n   ```\n   koodi\n   ```",
    "{{title}} {{body}} {{date}} {{record}}",
    "{{matrix}}", "# Yksin", "{{options}}", "Lopuksi.",
))


def project(folder, templates):
    """The example with templates: {file name: text}."""
    with open(folder / "lva.yaml", "a", encoding="utf-8") as file:
        file.write("raporttipohjat: mallit\n")
    (folder / "mallit").mkdir()
    for name, text in templates.items():
        (folder / "mallit" / name).write_text(text, encoding="utf-8")


def made(folder, kind, form, *more):
    arguments = [*COMMANDS[kind], "--as-of", common.AS_OF, "--lang", "fi", "--report", form, "-o", "-", *more]
    done = common.run(arguments, folder)
    if done.returncode > 1:
        raise AssertionError(f"status {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout.decode()


def told(report):
    """The sections of a report as programs get them, without what a template adds, and the digests of files."""
    sections = {key: section for key, section in report["sections"].items() if not key.startswith("prose_")}
    sections.get("provenance", {}).get("facts", {}).pop("left_out", None)
    sections.get("provenance", {}).get("tables", {}).pop("inputs", None)
    for section in sections.values():
        for sheet in ("method", "inputs"):
            section.get("tables", {}).pop(sheet, None)
    return sections


def check_prose(kind):
    """A template of prose alone: readers get it and what every report ends with, programs get everything."""
    with common.Folder(example=True) as folder:
        plain = json.loads(made(folder, kind, "json"))
        project(folder, {f"{kind}.md": PROSE})
        report = json.loads(made(folder, kind, "json"))
        errors = [error.message for error in Draft7Validator(json.loads(SCHEMA.read_text())).iter_errors(report)]
        common.expect("faults of the schema", errors, [])
        common.expect("own text", report["sections"]["prose_1"]["text"], [f"Oma teksti: {plain['title']}."])
        common.expect("own heading", report["sections"]["prose_2"]["heading"], "Oma otsikko")
        common.expect("left out", "left_out" in report["sections"]["provenance"]["facts"], True)
        common.expect("sections", told(report), told(plain))
        text = made(folder, kind, "md")
        headings = [line for line in text.splitlines() if line.startswith("## ")]
        # A page for children has no digests on it; the rest tells how it was made.
        common.expect("first heading", headings[0], "## Oma otsikko")
        if kind != "child":
            common.expect("last heading", headings[-1], "## Raportin tekniset tiedot")
            if "mallit/" + kind + ".md" not in text or "Raporttipohja jättää pois" not in text:
                raise AssertionError("the report does not name its template and what that leaves out")


def check_copied(kind):
    """The built-in template, copied, makes the same report but for its own line among the files."""
    with common.Folder(example=True) as folder:
        own = common.run(["explain", f"templates/{kind}"], folder).stdout.decode()
        project(folder, {})
        plain = made(folder, kind, "md")
        (folder / "mallit" / f"{kind}.fi.md").write_text(own, encoding="utf-8")
        lines = [line for line in made(folder, kind, "md").splitlines() if f"mallit/{kind}.fi.md" not in line]
        common.expect("report", lines, plain.splitlines())


class Reader(html.parser.HTMLParser):
    """Elements, attributes and links of a page."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.links, self.attributes, self.words, self.depth, self.deepest = set(), [], set(), [], 0, 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.links += [value for name, value in attrs if name in ("href", "src", "action")]
        self.depth += tag in ("ul", "ol", "blockquote")
        self.deepest = max(self.deepest, self.depth)

    def handle_endtag(self, tag):
        self.depth -= tag in ("ul", "ol", "blockquote")

    def handle_data(self, data):
        self.words.append(data)


def check_hostile():
    with common.Folder(example=True) as folder:
        project(folder, {"prior.md": HOSTILE})
        read = Reader(made(folder, "prior", "html"))
        common.expect("elements", read.elements & {"script", "img", "iframe", "b", "i"}, set())
        common.expect("event attributes", {name for name in read.attributes if name.startswith("on")}, set())
        common.expect("links", [link for link in read.links if not link.startswith("#")], [])
        shown = "".join(read.words)
        for text in ("<script>alert(1)</script>", "javascript:alert(1)", "x" * 40_000, "</section></main><h1>x</h1>"):
            if text not in shown:
                raise AssertionError(f"{text[:40]!r} is not shown")
        if read.deepest > 10:
            raise AssertionError(f"lists stand {read.deepest} deep in each other")
        for form in ("md", "json"):
            made(folder, "prior", form)


def check_values():
    """What a file gives as a value is text: no section comes of it, and no markup."""
    title = "{{matrix}} **lihava** [x](https://a.example) <b>"
    with common.Folder(example=True) as folder:
        project(folder, {"prior.md": "Asia {{title}}.\n\n{{options}}\n"})
        path = folder / DECISION
        lines = path.read_text(encoding="utf-8").splitlines()
        at = next(i for i, line in enumerate(lines) if line.startswith("otsikko:"))
        while lines[at + 1].startswith((" ", "-")):
            del lines[at + 1]
        lines[at] = f"otsikko: '{title}'"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        report = json.loads(made(folder, "prior", "json"))
        common.expect("own text", report["sections"]["prose_1"]["text"], [f"Asia {title}."])
        links = Reader(made(folder, "prior", "html")).links
        common.expect("links", [link for link in links if not link.startswith("#")], [])


def check_kept():
    """Not even --force writes a report over a template."""
    with common.Folder(example=True) as folder:
        project(folder, {"prior.md": PROSE})
        done = common.run(["assess", DECISION, "--as-of", common.AS_OF, "--force", "-o", "mallit/prior.md"], folder)
        common.expect("status", done.returncode, 4)
        common.expect("the template", (folder / "mallit" / "prior.md").read_text(encoding="utf-8"), PROSE)


def check_languages():
    """A template of the language goes before the general one."""
    with common.Folder(example=True) as folder:
        project(folder, {"prior.md": "yleinen\n", "prior.sv.md": "ruotsi\n", "child.fi.md": "suomi\n"})
        for language, expected in (("fi", "yleinen"), ("sv", "ruotsi"), ("en", "yleinen")):
            report = json.loads(made(folder, "prior", "json", "--lang", language))
            common.expect(language, report["sections"]["prose_1"]["text"], [expected])
        page = json.loads(made(folder, "child", "json", "--lang", "sv"))
        common.expect("built in", "prose_1" in page["sections"], False)


def check_guide():
    """The template that the guide shows makes the report that it speaks of."""
    guide = (common.REPOSITORY / "docs" / "guide.md").read_text(encoding="utf-8")
    shown = guide.split("### Oma raporttipohja")[1].split("```text\n")[1].split("```")[0]
    with common.Folder(example=True) as folder:
        project(folder, {"prior.fi.md": shown})
        headings = [line for line in made(folder, "prior", "md").splitlines() if line.startswith("## ")]
        common.expect("lines", len(shown.splitlines()), 5)
        common.expect("headings", headings, ["## Tiivistelmä päätösasiakirjaan", "## Vakavin haitta ja suurin hyöty",
                                             "## Vaikutukset lapsiin", "## Raportin tekniset tiedot"])


def rows():
    for kind in COMMANDS:
        yield f"{kind} of prose alone", functools.partial(check_prose, kind)
        yield f"{kind} copied", functools.partial(check_copied, kind)
    yield "hostile prose", check_hostile
    yield "hostile values", check_values
    yield "a template is kept", check_kept
    yield "languages", check_languages
    yield "guide", check_guide


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
