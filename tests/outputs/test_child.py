#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The page for children and the text for the agenda, read again without the program: what it builds is never hard, and
neither tells what it must not.

Usage: test_child.py PROGRAM [ROW ...]
"""
import json
import os
import re
import shutil
import subprocess
import sys

import yaml

import common

WORDS, LETTERS, NUMBERS, BOARD_WORDS = 12, 18, 1, 120
LIMIT_OF_OWN = 8
PROJECTS = (common.EXAMPLE, common.REPOSITORY / "data" / "example-town", common.REPOSITORY / "tests" / "rules" / "base")
CLAIMS = ("selko", "lättläst", "easy read", "easy-read", "plain language", "klarspråk")
KOSKENPERA = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"


def decisions():
    for project in PROJECTS:
        for path in sorted([*project.glob("decisions/*.yaml"), *project.glob("päätökset/*.yaml")]):
            yield project, path.relative_to(project)


# ---- What others wrote ----


class Loader(yaml.SafeLoader):
    """Scalars as they are written."""


Loader.yaml_implicit_resolvers = {}


def texts_in(node):
    if isinstance(node, dict):
        for value in node.values():
            yield from texts_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts_in(value)
    elif isinstance(node, str):
        yield node
        yield from node.split("\n")


def own_texts(project, path):
    """What the preparer and the catalogue call things: not built by the program."""
    found = set()
    for file in (project / path, *project.glob("catalogue.yaml"), *project.glob("palveluluettelo.yaml"),
                 project / "lva.yaml"):
        for text in texts_in(yaml.load(file.read_text(encoding="utf-8"), Loader)):
            text = " ".join(text.split()).rstrip(".")
            if len(text) >= LIMIT_OF_OWN:
                found.add(text)
    return sorted(found, key=len, reverse=True)


# ---- Hardness, worked out again ----

MONTHS = r"(?:\w*kuu\w*|jan\w*|feb\w*|mar\w*|apr\w*|ma[jy]\w*|jun\w*|jul\w*|aug\w*|sep\w*|o[kc]t\w*|nov\w*|dec\w*)"
NUMBER = re.compile(rf"(?<!\w)\d+(?:[.,:/–-]\d+)*(?:\.? {MONTHS} \d{{4}})?", re.I)


def hard_in(paragraph):
    if len(NUMBER.findall(paragraph)) > NUMBERS:
        yield f"numbers: {paragraph}"
    if "§" in paragraph:
        yield f"section sign: {paragraph}"
    for sentence in re.split(r"(?<=[.!?]) (?=[A-ZÅÄÖ])", paragraph):
        words = [word for word in sentence.split() if re.search(r"\w", word)]
        if len(words) > WORDS:
            yield f"{len(words)} words: {sentence}"
        yield from (f"long word: {word}" for word in words if sum(map(str.isalpha, word)) > LETTERS)


def page(project, path, language):
    """The paragraphs that people read, as pairs of section and text."""
    done = common.assess(["--lang", language, "--report", "md", "--audience", "child", path], project)
    text = re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), done.stdout.decode())
    for line in re.sub(r"<!--.*", "", text).splitlines():
        line = re.sub(r"^(#+|\*) ", "", line).replace("**", "").replace("\\", "").strip()
        if line:
            yield line


# ---- Rows ----


def built_is_easy(language):
    hard = []
    for project, path in decisions():
        own = own_texts(project, path)
        for line in page(project, path, language):
            for text in own:
                line = line.replace(text, "X")
            hard += [f"{path}: {found}" for found in hard_in(line)]
    common.expect("hard passages", hard, [])


def claims_nothing(language):
    for project, path in decisions():
        text = "\n".join(page(project, path, language)).lower()
        common.expect(f"claims in {path}", [claim for claim in CLAIMS if claim in text], [])


def hides_a_group_of_few():
    """Three disabled children of a village: their number is hidden elsewhere, and here not even the group is named."""
    text = "\n".join(page(common.EXAMPLE, KOSKENPERA, "fi"))
    common.expect("the impact is told", "Matkat ovat hankalampia." in text, True)
    common.expect("the group is not", "vammaisia" in text, False)


def changed(folder, before, after):
    path = folder / KOSKENPERA
    text = path.read_text(encoding="utf-8")
    common.expect("the place to change is there", text.count(before), 1)
    path.write_text(text.replace(before, after), encoding="utf-8")


def refuses_what_is_confidential():
    with common.Folder(example=True) as folder:
        changed(folder, "  päivä: 2026-11-17\n  saavutettava: kyllä\n",
                "  salassa_pidettävä: {peruste: JulkL 24 §}\n")
        done = common.run(["assess", "--audience", "child", "--lang", "fi", "--only", "format", KOSKENPERA,
                           "decisions/SUV-2026-0129-raportointijarjestelma.yaml", "-o", "made"], folder)
        common.expect("status", done.returncode, 3)
        common.expect("the rule is named", b"virhe[format/confidential]" in done.stderr, True)
        common.expect("the other one is made", [path.name for path in (folder / "made").iterdir()],
                      ["SUV-2026-0129-lapsille.md"])


def shows_marks_as_text():
    with common.Folder(example=True) as folder:
        changed(folder, "Aluehallitus päättää Koskenperän neuvolasta joulukuussa.",
                "<script>x</script> ::error::y | [a](b) 010203A123B soita 040 1234567")
        done = common.assess(["--audience", "child", "--lang", "fi", KOSKENPERA], folder)
        for harm in (rb"(?<!\\)<script", rb"(?m)^::", rb"(?<!\\)\]\(b\)", rb"1234567"):
            common.expect(f"{harm} in the page", re.findall(harm, done.stdout), [])


# ---- On paper ----


def prints_on_one_page():
    """The longest of the example; chromium has the fonts of the machine, and those of the style come first."""
    if not (shutil.which("chromium") and shutil.which("pdfinfo")):
        if os.environ.get("LVA_ALL_TOOLS"):
            raise AssertionError("chromium or pdfinfo is not installed")
        raise common.Skip("chromium and pdfinfo are not installed; sh bootstrap test does it")
    with common.Folder() as folder:
        for language in common.LANGUAGES:
            common.assess(["-q", "--audience", "child", "--lang", language, "-o", folder / "page.html", KOSKENPERA])
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                            f"--user-data-dir={folder}/profile", f"--print-to-pdf={folder}/page.pdf",
                            f"file://{folder}/page.html"], capture_output=True, timeout=120, check=True)
            told = subprocess.run(["pdfinfo", folder / "page.pdf"], capture_output=True, check=True).stdout.decode()
            common.expect(f"pages, {language}", re.findall(r"Pages:\s+(\d+)", told), ["1"])
            common.expect("size", re.findall(r"Page size:.*\((\w+)\)", told), ["A4"])


def draws_without_words():
    """A drawing beside each heading but the preparer's own, unheard; no list of contents."""
    with common.Folder() as folder:
        common.assess(["-q", "--audience", "child", "-o", folder / "page.html", KOSKENPERA])
        text = (folder / "page.html").read_text(encoding="utf-8")
    drawn = re.findall(r'<h2>(?:<svg class="pictogram" [^>]*aria-hidden="true"[^>]*>.*?</svg>)?', text)
    common.expect("drawings", [heading.startswith("<h2><svg") for heading in drawn], [False] + [True] * 7)
    common.expect("contents", "<nav" in text, False)


# ---- The text for the agenda ----


def board(project, path, language):
    return common.assess(["--lang", language, "--report", "board", path], project).stdout.decode()


def board_is_short(language):
    for project, path in decisions():
        text = board(project, path, language)
        common.expect(f"words of {path}", 0 < len(text.split()) <= BOARD_WORDS, True)
        common.expect(f"marks in {path}", re.findall(r"[*#|<>`]|\]\(", text), [])
        common.expect(f"end of {path}", (text[-2], text.count("\n")), (".", 1))


def board_is_cut_at_a_sentence():
    with common.Folder(example=True) as folder:
        more = " ".join(f"Virke numero {count} on tässä." for count in range(40))
        changed(folder, "Muutos koskee 88:aa alle kouluikäistä lasta. ", more + " Muutos koskee lapsia. ")
        text = board(folder, KOSKENPERA, "fi")
        common.expect("words", len(text.split()) <= BOARD_WORDS, True)
        common.expect("end", text.endswith(" on tässä. Koko teksti on arvioinnissa.\n"), True)


def board_of_what_is_confidential_tells_nothing():
    with common.Folder(example=True) as folder:
        changed(folder, "  päivä: 2026-11-17\n  saavutettava: kyllä\n",
                "  salassa_pidettävä: {peruste: JulkL 24 §}\n")
        common.expect("text", board(folder, KOSKENPERA, "en"),
                      "Koskenperän neuvolan toiminnan siirtäminen Vehkasuon perhekeskukseen. "
                      "The child impact assessment is confidential.\n")


def board_is_harmless_to_logs():
    with common.Folder(example=True) as folder:
        changed(folder, "Muutos koskee 88:aa alle kouluikäistä lasta. ", "::error::x ##vso[task] 040 1234567 ")
        text = board(folder, KOSKENPERA, "fi")
        for harm in ("::error", "##vso", "1234567"):
            common.expect(f"{harm} in the text", harm in text, False)


def no_tables_and_no_agenda():
    for form, name in (("xlsx", "x.xlsx"), ("csv", "x.csv"), ("board", "x.txt")):
        with common.Folder() as folder:
            done = common.run(["assess", "--audience", "child", "--report", form, "-o", folder / name, KOSKENPERA])
            common.expect(f"status of {form}", done.returncode, 2)
            common.expect(f"{form} written", (folder / name).exists(), False)


def is_named_by_itself():
    """The page stands beside the report of the same decision in one folder, and in its schema."""
    with common.Folder() as folder:
        common.assess(["-q", "--lang", "sv", "--report", "md", "-o", f"{folder}/", KOSKENPERA])
        common.assess(["-q", "--lang", "sv", "--report", "md,json", "--audience", "child", "-o", f"{folder}/", KOSKENPERA])
        common.expect("files", sorted(path.name for path in folder.iterdir()),
                      ["SUV-2026-0118-for-barn.json", "SUV-2026-0118-for-barn.md", "SUV-2026-0118.md"])
        made = json.loads((folder / "SUV-2026-0118-for-barn.json").read_text(encoding="utf-8"))
        common.expect("kind", made["kind"], "child")


ROWS = (
    *((f"what is built is easy, {language}", lambda language=language: built_is_easy(language))
      for language in common.LANGUAGES),
    *((f"it claims nothing, {language}", lambda language=language: claims_nothing(language))
      for language in common.LANGUAGES),
    ("a group of few is not named", hides_a_group_of_few),
    ("what is confidential is refused", refuses_what_is_confidential),
    ("marks are text", shows_marks_as_text),
    ("it prints on one page", prints_on_one_page),
    ("drawings have no words", draws_without_words),
    *((f"the text for the agenda is short, {language}", lambda language=language: board_is_short(language))
      for language in common.LANGUAGES),
    ("a long text for the agenda is cut at a sentence", board_is_cut_at_a_sentence),
    ("of a confidential matter the agenda gets the title", board_of_what_is_confidential_tells_nothing),
    ("the text for the agenda is harmless to logs", board_is_harmless_to_logs),
    ("a page for children has no tables and no text for the agenda", no_tables_and_no_agenda),
    ("a page for children has a name of its own", is_named_by_itself),
)

if __name__ == "__main__":
    sys.exit(common.run_rows(ROWS))
