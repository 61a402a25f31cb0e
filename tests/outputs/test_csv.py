#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The tables as CSV against JSON: the same rows and values, read with Python's own reader.

Usage: test_csv.py PROGRAM [ROW ...]
"""
import csv
import decimal
import functools
import json
import re
import sys

import common

MARK = b"\xef\xbb\xbf"
GUARDED = re.compile(r'^("*[=+\-@\uff1d\uff0b\uff0d\uff20])')
GUARDED_WITHIN = re.compile(r';("*[=+\-@\uff1d\uff0b\uff0d\uff20])')


def text_of(value):
    """A value of JSON as a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    line = re.sub(r"[ \t-\r\u2028\u2029]+", " ", value).strip(" ")
    return GUARDED_WITHIN.sub(r";'\1", GUARDED.sub(r"'\1", line))


def read(path):
    """The header and the rows of a file, its form checked."""
    content = path.read_bytes()
    assert content.startswith(MARK), f"{path.name}: no byte order mark"
    assert content.count(b"\n") == content.count(b"\r\n"), f"{path.name}: a line does not end with CR LF"
    lines = list(csv.reader(content.decode("utf-8-sig").splitlines(keepends=True), strict=True))
    common.expect(f"{path.name}: records are lines", len(lines), content.count(b"\r\n"))
    return lines[0], lines[1:]


def tables_of(report):
    """The tables of a report as JSON that are sheets of a workbook: those that CSV has too."""
    found = {}
    for section in report["sections"].values():
        for key, table in section.get("tables", {}).items():
            found.setdefault(key, []).extend(table["rows"])
    return found


def compare(path, rows):
    header, lines = read(path)
    common.expect(f"{path.name}: columns", header, list(rows[0]))
    common.expect(f"{path.name}: rows", len(lines), len(rows))
    for number, (row, line) in enumerate(zip(rows, lines), 1):
        common.expect(f"{path.name}: row {number}", line, [text_of(value) for value in row.values()])


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), parse_float=decimal.Decimal)


def check_one(file, language):
    with common.Folder() as folder:
        common.assess([common.EXAMPLE / file, "--lang", language, "--report", "json,csv", "-o", f"{folder}/"])
        report = load(next(folder.glob("*.json")))
        tables = tables_of(report)
        made = sorted(folder.glob("*.csv"))
        data = report["sections"]["data"]["tables"]
        common.expect("files", {path.name for path in made}, {f"{report['id']}-{key}.csv" for key in data})
        for key in data:
            compare(folder / f"{report['id']}-{key}.csv", tables[key])


def check_many():
    with common.Folder() as folder:
        common.assess([*common.DECISIONS, "--report", "json,csv", "-o", f"{folder}/"])
        together = {}
        for file in common.DECISIONS:
            number = re.search(r"SUV-\d+-\d+", file).group()
            for key, table in load(folder / f"{number}.json")["sections"]["data"]["tables"].items():
                together.setdefault(key, []).extend(table["rows"])
        common.expect("files", {path.stem for path in folder.glob("*.csv")}, set(together))
        for key, rows in together.items():
            compare(folder / f"{key}.csv", rows)


def check_diff():
    with common.Folder() as folder:
        samples = common.HERE / "schema"
        common.run(["diff", "before.yaml", "full.yaml", "--lang", "en", "--report", "json,csv", "-o", f"{folder}/"], samples)
        data = load(folder / "diff-full.json")["sections"]["data"]["tables"]
        common.expect("files", {path.name for path in folder.glob("*.csv")}, {f"diff-full-{key}.csv" for key in data})
        for key, table in data.items():
            compare(folder / f"diff-full-{key}.csv", table["rows"])


def check_pandas():
    try:
        import pandas
    except ImportError as error:
        raise common.Skip("no pandas") from error
    with common.Folder() as folder:
        common.assess([*common.DECISIONS, "--report", "csv", "-o", f"{folder}/"])
        impacts = pandas.read_csv(folder / "impacts.csv")
        common.expect("first column", impacts.columns[0], "decision")
        options = pandas.read_csv(folder / "options.csv")
        common.expect("joined", len(impacts.merge(options, left_on=["decision", "option"], right_on=["decision", "id"])),
                      len(impacts))


def check_languages_agree():
    """Nothing but texts that people wrote, and words within them, depends on the language."""
    with common.Folder() as folder:
        for language in ("fi", "en"):
            common.assess([common.DECISIONS[0], "--lang", language, "--report", "csv", "-o", f"{folder}/{language}/"])
        names = {path.name for path in (folder / "fi").iterdir()}
        common.expect("files", {path.name for path in (folder / "en").iterdir()}, names)
        for name in names:
            common.expect(f"{name}: header", read(folder / "en" / name)[0], read(folder / "fi" / name)[0])


ROWS = [(f"{file} {language}", functools.partial(check_one, file, language))
        for file in common.DECISIONS for language in ("fi", "en")]
ROWS += [("all together", check_many), ("two versions", check_diff), ("pandas", check_pandas), ("languages", check_languages_agree)]

if __name__ == "__main__":
    sys.exit(common.run_rows(ROWS))
