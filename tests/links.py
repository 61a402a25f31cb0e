#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""links.py ROOT: every link of the project's Markdown that leads to a file, a folder or a heading leads somewhere.

Pages of the web are not asked for: a test must not fail because somebody else's server rests.
"""
import pathlib
import re
import sys

FENCED = re.compile(r"^( *)(`{3,}|~{3,})[^\n]*\n.*?^\1\2 *$", re.S | re.M)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
LINK = re.compile(r"\]\(<?([^)>\s]+)>?\)")
HEADING = re.compile(r"^#+ +(.*?) *$", re.M)
# What is not written here: built things, programs of others, and what tests feed in.
NOT_OURS = {"build", "node_modules", "golden", ".git"}


def pages(root):
    found = []
    for page in sorted(root.rglob("*.md")):
        if not NOT_OURS & set(page.relative_to(root).parts[:-1]):
            found.append(page)
    return found


def anchor(heading):
    """What GitHub makes of a heading."""
    shown = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    return re.sub(r"[^\w\- ]", "", shown.lower()).replace(" ", "-")


def anchors(page):
    return {anchor(heading) for heading in HEADING.findall(FENCED.sub("", page.read_text(encoding="utf-8")))}


def fault(root, page, link):
    path, _, name = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.is_relative_to(root) or not target.exists():
        return "leads to nothing in the project"
    if name and target.suffix == ".md" and name not in anchors(target):
        return "names no heading of that page"
    return None


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    faults = []
    count = 0
    for page in pages(root):
        text = CODE.sub("", FENCED.sub("", page.read_text(encoding="utf-8")))
        for link in LINK.findall(text):
            if re.match(r"[a-z]+:", link):
                continue
            count += 1
            why = fault(root, page, link)
            if why:
                faults.append(f"{page.relative_to(root)}: {link} {why}")
    print("\n".join(faults) or f"{count} links")
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
