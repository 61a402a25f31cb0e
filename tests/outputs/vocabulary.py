# SPDX-License-Identifier: EUPL-1.2
"""The keys and words of the program in its three languages, as keys.h and words.h have them."""
import functools
import re

import common

MODEL = common.REPOSITORY / "src" / "model"
STRING = r'"((?:[^"\\]|\\.)*)"'
LANGUAGE_AT = {"fi": 0, "sv": 1, "en": 2}


def strings_in(line):
    return [text.replace(r"\"", '"') for text in re.findall(STRING, line)]


@functools.lru_cache
def keys():
    """Spellings (fi, sv, en) of every key."""
    rows = re.findall(r"ROW\([A-Z0-9_]+,[^\n]*\)", (MODEL / "keys.h").read_text(encoding="utf-8"))
    found = [tuple(strings_in(row)) for row in rows]
    assert found and all(len(spellings) == 3 for spellings in found), found
    return found


@functools.lru_cache
def lists():
    """{NAME: [((fi, sv, en) spellings, (fi, sv, en) labels), …]}: "DIRECTION" and so on."""
    found, name = {}, None
    for line in (MODEL / "words.h").read_text(encoding="utf-8").splitlines():
        begun = re.match(r"#define ([A-Z0-9_]+)_WORDS\(WORD\)", line)
        name = begun.group(1) if begun else name
        texts = strings_in(line) if re.match(r"\s+WORD\(", line) else []
        if name and len(texts) == 6:
            found.setdefault(name, []).append((tuple(texts[:3]), tuple(texts[3:])))
    assert "DIRECTION" in found and "SCOPE" in found
    return found


@functools.lru_cache
def labels(code, language):
    """What a word may be called in reports: a code may stand in several lists."""
    at = LANGUAGE_AT[language]
    return {names[at] for words in lists().values() for spellings, names in words if spellings[2] == code}
