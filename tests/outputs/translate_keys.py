# SPDX-License-Identifier: EUPL-1.2
"""The same YAML file with its keys and codes in another language; everything else stays as it was, to the byte.

Which words a key takes is read from the tables of fields in src/model, so that a word that stands in several lists is
taken from the right one.
"""
import functools
import re

import yaml

import vocabulary

FIELD = re.compile(r"\.key = KEY_(\w+), (\w+)_AT\(struct (\w+), \w+(?:, (\w+))?\)")
KIND = re.compile(r"^lva: *([^/\s]+)/1", re.MULTILINE)
# Values of these kinds may be a word of a list that the field does not name.
WORDS_OF_KIND = {"FLAG": "FLAG", "DURATION": "DURATION_WORD", "AREAS": "WHOLE_AREA", "COUNTS": "KNOWN",
                 "AFFECTED": "KNOWN"}


@functools.lru_cache
def records():
    """{record: {KEY: (kind, what it is made of)}}."""
    found = {}
    for path in sorted(vocabulary.MODEL.glob("*.c")):
        for key, kind, record, of in FIELD.findall(path.read_text(encoding="utf-8")):
            found.setdefault(record, {})[key] = (kind, of)
    assert "impact" in found and "decision" in found
    return found


@functools.lru_cache
def spellings_of_keys():
    text = (vocabulary.MODEL / "keys.h").read_text(encoding="utf-8")
    rows = re.findall(r"ROW\(([A-Z0-9_]+),([^\n]*)\)", text)
    return {name: tuple(vocabulary.strings_in(rest)) for name, rest in rows}


def word_in(words, written, language):
    """A word of a list in a language; what is no word of the list stays."""
    for spellings, _ in vocabulary.lists()[words]:
        if written in spellings:
            return spellings[vocabulary.LANGUAGE_AT[language]]
    return written


class Translation:
    """Changes to one text: (from, to, new)."""

    def __init__(self, language):
        self.language, self.changes = language, []

    def put(self, node, new):
        if new != node.value:
            self.changes.append((node.start_mark.index, node.end_mark.index, new))

    def word(self, node, words):
        if isinstance(node, yaml.ScalarNode):
            self.put(node, word_in(words, node.value, self.language))
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                self.word(item, words)
        else:
            for _, value in node.value:
                self.word(value, words)

    def field(self, node, kind, of):
        if kind in ("RECORD", "RECORDS"):
            items = node.value if isinstance(node, yaml.SequenceNode) else [node]
            for item in items:
                self.record(item, of)
        elif kind in ("WORD", "WORDS"):
            self.word(node, of.upper())
        elif kind in WORDS_OF_KIND:
            self.word(node, WORDS_OF_KIND[kind])

    def answers(self, node):
        """The keys are triggers; an answer is a word, or a map with a note."""
        for key, value in node.value:
            self.put(key, word_in("TRIGGER", key.value, self.language))
            if isinstance(value, yaml.ScalarNode):
                self.word(value, "TRIGGER_ANSWER")
            else:
                self.record(value, "answer")

    def record(self, node, name):
        if name == "answers":
            self.answers(node)
            return
        for key, value in node.value if isinstance(node, yaml.MappingNode) else []:
            for field, (kind, of) in records()[name].items():
                if key.value in spellings_of_keys()[field]:
                    self.put(key, spellings_of_keys()[field][vocabulary.LANGUAGE_AT[self.language]])
                    self.field(value, kind, of)

    def applied_to(self, text):
        for start, end, new in sorted(self.changes, reverse=True):
            text = text[:start] + new + text[end:]
        return text


def translate(text, language):
    kind = KIND.search(text).group(1)
    record = word_in("FILE_KIND", kind, "en").replace("-", "_")
    translation = Translation(language)
    translation.record(yaml.compose(text), record)
    kind_here = word_in("FILE_KIND", kind, language)
    return KIND.sub(f"lva: {kind_here}/1", translation.applied_to(text), count=1)
