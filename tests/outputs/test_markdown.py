#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Any text put into Markdown comes out of it again as the same text: read back with cmark and cmark-gfm.

Usage: test_markdown.py PROGRAM --escape PROGRAM [ROW ...]
"""
import functools
import os
import random
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import common

AT = sys.argv.index("--escape")
ESCAPE = os.path.abspath(sys.argv[AT + 1])
del sys.argv[AT:AT + 2]
COUNT = 6000
PIECES = (
    *"\\`*_{}[]<>()#+-.!|~&$^:@=\"'/;,?%0123456789", "a", "B", "ä", "Ö", "é", "—", "…", "😀", "שלום", "日本", "1.", "12)", "- ",
    "+ ", "> ", "# ", "###### ", "===", "---", "***", "___", "```", "~~~", "<b>", "</b>", "<!--", "-->", "<?", "]]>", "&lt;",
    "&#60;", "&amp", "&auml;", "http://x.fi", "https://", "www.x.fi", "a@b.fi", "mailto:", "[x](y)", "![x](y)", "[x]: y",
    "[^1]", "| a |", "|---|", "::error::", "##vso[", "##[", "$x$", "$$", "\\(", "\\", "<a href=x>", "javascript:x", ":smile:",
    "<https://x.fi>", "    ", "  ", "\t", "\u00a0", "* * *", "[ ] ", "[x] ", "Koulu", "lapsi", "x|y",
)


def texts():
    """The same ones each time."""
    chance = random.Random(20)
    for _ in range(COUNT):
        yield "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 12)))


def is_shown(text):
    return text.replace("\u00a0", "x").strip(" \t") != ""


def shown(text):
    """How it is read: spaces and tabs run together."""
    return " ".join(part for part in text.replace("\t", " ").split(" ") if part)


@functools.lru_cache
def sound_texts():
    return [text for text in texts() if is_shown(text)]


def escaped(kind):
    done = subprocess.run([ESCAPE, kind], input="\n".join(sound_texts()) + "\n", capture_output=True, encoding="utf-8",
                          check=True)
    return done.stdout


def read(program, *options, text):
    common.need(shutil.which(program), program)
    done = subprocess.run([program, "-t", "xml", *options], input=text, capture_output=True, encoding="utf-8",
                          check=True)
    return xml.etree.ElementTree.fromstring(done.stdout)


def name_of(element):
    return element.tag.rsplit("}", 1)[-1]


def is_address(part):
    """GitHub makes a link of an e-mail address, however its @ is written; it leads where it says and nowhere else."""
    return name_of(part) == "link" and part.get("destination") in ("mailto:" + text_in(part), text_in(part))


def text_in(element):
    """The text of an element that has nothing but text in it."""
    for part in element:
        if name_of(part) != "text" and not is_address(part):
            raise AssertionError(f"{name_of(part)} was made of {text_in(part)!r}")
    return "".join(text_in(part) if len(part) else part.text or "" for part in element)


def compare(made):
    for text, came in zip(sound_texts(), made, strict=True):
        if shown(text) != came:
            raise AssertionError(f"{text!r} became {came!r}")
    print(f"   {len(made)} texts")


def check_paragraphs(program, *options):
    document = read(program, *options, text=escaped("paragraph"))
    for block in document:
        common.expect("block", name_of(block), "paragraph")
    compare([text_in(block) for block in document])


def check_cells():
    document = read("cmark-gfm", "-e", "table", "-e", "strikethrough", text=escaped("cell"))
    common.expect("blocks", [name_of(block) for block in document], ["table"])
    rows = list(document[0])[1:]
    for row in rows:
        common.expect("cells", len(row), 2)
    compare([text_in(row[1]) for row in rows])


def rows():
    yield "paragraphs: cmark", functools.partial(check_paragraphs, "cmark")
    extensions = ("table", "strikethrough", "autolink", "tasklist", "footnotes")
    yield "paragraphs: cmark-gfm", functools.partial(check_paragraphs, "cmark-gfm",
                                                     *(word for name in extensions for word in ("-e", name)))
    yield "table cells: cmark-gfm", check_cells


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
