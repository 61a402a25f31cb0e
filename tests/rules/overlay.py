# SPDX-License-Identifier: EUPL-1.2
"""Lays an example over a base file. README.md beside this file says how an example is written.

Knows YAML only as the base files are written: block style, two spaces a level. Lines are kept as they stand, each with
the line of the example that marked it, so that a finding's line can be compared with the mark.
"""
import re

DIRECTIVE = re.compile(r"#\s*(pohja|kohta|ilman|tänään|myös):\s*(.*?)\s*$")
MARK = re.compile(r"\s+#\s*odotus\s*$")
KEY = re.compile(r"""("[^"]*"|'[^']*'|[^\s'"\[\]{}>|&*!%#][^:]*):(?:\s+(.*))?$""")

# Lists whose entries are named by another key than tunnus.
NAMED_BY = {
    "alueet": "nimi", "asiat": "pykälä", "käsittelyvaiheet": "toimielin", "mikä_muuttui": "mitä_sanottiin",
    "muutokset": "palvelu", "oikeudet": "artikla", "osa_alueet_ilman_vaikutusta": "osa_alue",
    "poikkeukset": "sääntö", "päämäärät": "suunnitelma", "ryhmät_ilman_eroa": "ryhmä",
    "silti_välttämätön": "vaikutus", "säädökset": "säädös", "säännöt": "sääntö",
    "tavoittamattomat_ryhmät": "ryhmä",
}
LISTS = {*NAMED_BY, "korjaavat_toimet", "mittarit", "näyttö", "osallisuus", "palvelut", "suositukset", "toimenpiteet",
         "vaihtoehdot", "vaikutukset"}


class Wrong(Exception):
    """The example cannot be laid over its base; the message says why."""


class Line:
    """A line without its mark; mark is its number in the example if it had one, else 0."""

    def __init__(self, text, number=0):
        self.text = MARK.sub("", text).rstrip()
        self.mark = number if MARK.search(text) else 0
        self.indent = len(self.text) - len(self.text.lstrip())

    def is_blank(self):
        return not self.text.strip() or self.text.lstrip().startswith("#")


class Raw:
    """A value as it stands: what is on the line of its key, and the lines that belong to it."""

    def __init__(self, head, indent=0, rest=()):
        self.head, self.indent, self.rest = head, indent, list(rest)
        while self.rest and not self.rest[-1].text:
            self.rest.pop()

    def plain(self):
        return re.sub(r"\s+#.*$", "", self.head).strip("\"'")

    def is_empty(self):
        return self.plain() in ("", "[]", "{}") and not self.rest


class Map:
    def __init__(self):
        self.items = []  # [key, value, mark]

    def find(self, key):
        return next((item for item in self.items if item[0].strip("\"'") == key), None)

    def set(self, key, value, mark):
        item = self.find(key)
        if item:
            item[1:] = [value, mark]
        else:
            self.items.append([key, value, mark])

    def remove(self, key):
        item = self.find(key)
        if item:
            self.items.remove(item)
        return item


class List:
    def __init__(self):
        self.items = []  # [value, mark]

    def find(self, name):
        return next((item for item in self.items if name_of(item[0]) == name), None)

    def set(self, value, mark):
        item = self.find(name_of(value))
        if item and isinstance(value, Map):
            item[:] = [value, mark]
        else:
            self.items.append([value, mark])

    def remove(self, name):
        item = self.find(name)
        if item:
            self.items.remove(item)
        return item


def name_of(value):
    """What an entry of a list is called: its tunnus, else its first value."""
    if isinstance(value, Raw):
        flow = re.match(r"\{\s*[^:]+:\s*([^,}]+)", value.head)
        return flow.group(1).strip().strip("\"'") if flow else value.plain()
    item = isinstance(value, Map) and (value.find("tunnus") or (value.items and value.items[0]))
    return item[1].plain() if item and isinstance(item[1], Raw) else None


# ---- Reading ----


def is_entry(text):
    return text == "-" or text.startswith("- ")


def take_rest(lines, indent):
    """The lines that are deeper than their key."""
    rest = []
    while lines and (not lines[0].text or lines[0].indent > indent):
        rest.append(lines.pop(0))
    return rest


def drop_blank(lines):
    while lines and lines[0].is_blank():
        lines.pop(0)


def read_value(head, indent, lines):
    """What stands after a key or a dash at this indentation."""
    if head and not head.startswith("#"):
        return Raw(head, indent, take_rest(lines, indent))
    drop_blank(lines)
    if lines and (lines[0].indent > indent or (lines[0].indent == indent and is_entry(lines[0].text.lstrip()))):
        return read_block(lines)
    return Raw("")


def read_map(lines, indent):
    made = Map()
    drop_blank(lines)
    while lines and lines[0].indent == indent and not is_entry(lines[0].text.lstrip()):
        line = lines.pop(0)
        found = KEY.match(line.text.lstrip())
        if not found:
            raise Wrong(f"not a key: {line.text.strip()}")
        made.items.append([found.group(1), read_value(found.group(2) or "", indent, lines), line.mark])
        drop_blank(lines)
    return made


def read_list(lines, indent):
    made = List()
    drop_blank(lines)
    while lines and lines[0].indent == indent and is_entry(lines[0].text.lstrip()):
        line = lines.pop(0)
        text = line.text.lstrip()[1:]
        inner = indent + 1 + len(text) - len(text.lstrip())
        if KEY.match(text.lstrip()):
            line.text, line.indent = " " * inner + text.lstrip(), inner
            lines.insert(0, line)
            made.items.append([read_map(lines, inner), 0])
        else:
            made.items.append([read_value(text.lstrip(), indent, lines), line.mark])
        drop_blank(lines)
    return made


def read_block(lines):
    drop_blank(lines)
    indent = lines[0].indent
    made = read_list(lines, indent) if is_entry(lines[0].text.lstrip()) else read_map(lines, indent)
    if lines and lines[0].indent > indent:
        raise Wrong(f"wrong indentation: {lines[0].text.strip()}")
    return made


def read_file(text):
    lines = [Line(line) for line in text.splitlines()]
    made = read_block(lines)
    if lines:
        raise Wrong(f"wrong indentation: {lines[0].text.strip()}")
    return made


# ---- Writing ----


def write(value, indent, out):
    """Adds [text, mark] for each line of a map or list."""
    if isinstance(value, Map):
        for key, inner, mark in value.items:
            write_value(f"{' ' * indent}{key}:", inner, indent, mark, out)
        return
    for inner, mark in value.items:
        if isinstance(inner, Raw):
            write_value(" " * indent + "-", inner, indent, mark, out)
            continue
        first = len(out)
        write(inner, indent + 2, out)
        out[first][0] = f"{' ' * indent}- {out[first][0].lstrip()}"
        out[first][1] = out[first][1] or mark


def write_value(start, value, indent, mark, out):
    if isinstance(value, Raw):
        out.append([f"{start} {value.head}".rstrip(), mark])
        for line in value.rest:
            moved = " " * (line.indent - value.indent + indent) + line.text.lstrip()
            out.append([moved.rstrip(), line.mark])
        return
    out.append([start + ("" if value.items else " []" if isinstance(value, List) else ""), mark])
    write(value, indent + 2, out)


# ---- Laying one over the other ----


def made_for(key, at_end, entries):
    """A place that was not there: a list when its key or what is put there says so."""
    return List() if (entries if at_end else key in LISTS) else Map()


def step_into_map(at, key, at_end, entries):
    item = at.find(key)
    if item is None:
        item = [key, Raw(""), 0]
        at.items.append(item)
    if isinstance(item[1], Raw):
        if not item[1].is_empty() and not (at_end and entries):
            raise Wrong(f"the value of {key} stands on one line: give it whole")
        item[1] = made_for(key, at_end, entries)
    return item[1]


def step_into_list(at, name, key):
    item = at.find(name)
    if item is None:
        entry = Map()
        entry.set(NAMED_BY.get(key, "tunnus"), Raw(name), 0)
        item = [entry, 0]
        at.items.append(item)
    if isinstance(item[0], Raw):
        raise Wrong(f"the entry {name} stands on one line: give it whole")
    return item[0]


def place(root, path, entries):
    at, key = root, ""
    for i, name in enumerate(path):
        if isinstance(at, List):
            at = step_into_list(at, name, key)
        else:
            at = step_into_map(at, name, i + 1 == len(path), entries)
        key = name
    return at


def lay(root, part):
    given = read_block(part.lines) if any(not line.is_blank() for line in part.lines) else None
    at = place(root, part.path, isinstance(given, List))
    if part.mark:
        mark_first(at, part.mark)
    for name in part.without:
        if at.remove(name) is None:
            raise Wrong(f"nothing to leave out: {'.'.join([*part.path, name])}")
    if given is None:
        return
    if type(given) is not type(at):
        raise Wrong(f"entries begin with a dash, keys do not: {'.'.join(part.path)}")
    for item in given.items:
        at.set(*item)


def mark_first(at, mark):
    if at.items:
        at.items[0][-1] = mark


# ---- Examples ----


class Part:
    def __init__(self, base, path=(), mark=0):
        self.base, self.path, self.mark = base, list(path), mark
        self.without, self.lines, self.raw = [], [], []

    def says_something(self):
        return bool(self.path or self.without or any(not line.is_blank() for line in self.lines))


class Example:
    """An example as written: its parts in order, the day of the check, and the rules that may speak too."""

    def __init__(self, text):
        self.day, self.also, self.parts = "2026-11-21", [], [Part("laaja")]
        for number, line in enumerate(text.splitlines(), 1):
            found = DIRECTIVE.match(MARK.sub("", line))
            if found:
                self.direct(*found.groups(), number if MARK.search(line) else 0)
            else:
                self.parts[-1].raw.append(Line(line, number))
                self.parts[-1].lines.append(Line(line, number))
        if len(self.parts) > 1 and not self.parts[0].says_something():
            self.parts.pop(0)

    def direct(self, word, value, mark):
        if word == "pohja":
            self.parts.append(Part(value))
        elif word == "kohta":
            self.parts.append(Part(self.parts[-1].base, value.split("."), mark))
        elif word == "ilman":
            self.parts[-1].without += [name.strip() for name in value.split(",")]
        elif word == "tänään":
            self.day = value
        else:
            self.also += [name.strip() for name in value.split(",")]

    def of(self, base):
        return [part for part in self.parts if part.base == base]
