#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The same figures in every format: JSON against the cells of the workbook, and against the tables of Markdown.

Usage: test_figures.py PROGRAM [ROW ...]
"""
import datetime
import decimal
import functools
import json
import re
import sys

import openpyxl

import common
import shown

# Tables of Markdown with the same rows as one for data, and the columns that they show.
SAME_ROWS = {
    "triggers": ("trigger", "strength", "answer", "answered_by", "remark"),
    "rights": ("option", "impact", "article", "right", "effect"),
    "evidence": ("id", "type", "description", "reference", "date", "n", "reliability"),
    "measures": ("id", "impacts", "type", "description", "owner", "deadline", "funding", "status"),
    "recommendations": ("id", "text", "type", "owner", "deadline"),
    "indicators": ("id", "name", "impacts", "unit", "good", "baseline", "baseline_date", "target", "target_date",
                   "alarm", "interval_months", "owner", "source"),
    "findings": ("severity", "rule", "node", "finding", "cure", "waived"),
}
# Sections whose table is the same block in both; the units of their columns.
SAME_TABLE = {"worst_and_best": {}, "incidence": {"net": "euros", "cuts": "euros", "base_share": "share"},
              "waivers": {}, "rules_off": {}, "provenance": {}}
# The trace shows figures of every kind as text.
TEXT_OF_NUMBERS = ("trace", "value")


class Report:
    """One decision or follow-up in one language, in the three formats."""

    def __init__(self, file, language):
        self.language = language
        with common.Folder() as folder:
            command = "follow-up" if file in common.FOLLOW_UPS else "assess"
            common.assess([common.EXAMPLE / file, "--lang", language, "--report", "md,json,xlsx", "-o", f"{folder}/"],
                          command=command)
            by_ending = {path.suffix: path for path in folder.iterdir()}
            self.json = json.loads(by_ending[".json"].read_text(encoding="utf-8"), parse_float=decimal.Decimal)
            self.tables = shown.tables_of(by_ending[".md"].read_text(encoding="utf-8"))
            self.workbook = openpyxl.load_workbook(by_ending[".xlsx"])
        self.data = self.json["sections"]["data"]["tables"]

    def rows(self, table):
        return self.data[table]["rows"] if table in self.data else []

    def sheet_of(self, table):
        return next(sheet for sheet in self.workbook if f"lva_{table}" in sheet.tables)

    def heading(self, table, column):
        """What a column is called: the workbook has the columns in the order of the keys."""
        at = list(self.rows(table)[0]).index(column) + 1
        return self.sheet_of(table).cell(1, at).value

    def markdown_tables(self, headings):
        return [rows for found, rows in self.tables if found == [shown.plain(heading) for heading in headings]]


@functools.lru_cache
def report(file, language):
    return Report(file, language)


# ---- The workbook ----

def cell_is(value, cell, texts):
    """Whether a cell holds a value of JSON: as a number or date if it is one, else as one of the texts."""
    if value in (None, ""):
        return cell.value is None
    if shown.is_date(value):
        return cell.data_type == "d" and cell.value == datetime.datetime.fromisoformat(value)
    if isinstance(value, (int, decimal.Decimal)) and not isinstance(value, bool):
        return cell.data_type == "n" and cell.value is not None and decimal.Decimal(repr(cell.value)) == value
    return cell.data_type == "s" and cell.value in texts


def compare_sheet(made, table):
    sheet = made.sheet_of(table)
    rows = made.rows(table)
    common.expect(f"{table}: rows", sheet.max_row, len(rows) + 1)
    for number, row in enumerate(rows, 2):
        common.expect(f"{table}: columns", sheet.max_column, len(row))
        for at, (column, value) in enumerate(row.items(), 1):
            cell = sheet.cell(number, at)
            texts = {value} if (table, column) == TEXT_OF_NUMBERS else shown.texts_for(value, made.language)
            if not cell_is(value, cell, texts):
                raise AssertionError(f"{table}, row {number}, {column}: {value!r} in JSON, "
                                     f"{cell.value!r} ({cell.data_type}) in the workbook")


def check_workbook(file, language):
    made = report(file, language)
    common.expect("sheets of data", len([sheet for sheet in made.workbook if sheet.tables]), len(made.data) + 1)
    for table in made.data:
        compare_sheet(made, table)


# ---- Markdown: the same rows ----

def compare_row(place, expected, cells):
    """expected: a set of texts for each cell."""
    common.expect(f"{place}: columns", len(cells), len(expected))
    for number, (texts, cell) in enumerate(zip(expected, cells), 1):
        if cell not in {shown.plain(text) for text in texts}:
            raise AssertionError(f"{place}, column {number}: {cell!r} in Markdown, {texts!r} in JSON")


def compare_rows(made, place, rows, columns, cells, units=None):
    common.expect(f"{place}: rows", len(cells), len(rows))
    for number, (row, line) in enumerate(zip(rows, cells), 1):
        expected = [shown.texts_for(row[column], made.language, (units or {}).get(column)) for column in columns]
        compare_row(f"{place}, row {number}", expected, line)


def check_same_rows(file, language):
    made = report(file, language)
    for table, columns in SAME_ROWS.items():
        if not made.rows(table):
            continue
        found = made.markdown_tables([made.heading(table, column) for column in columns])
        common.expect(f"{table}: tables in Markdown", len(found), 1)
        compare_rows(made, table, made.rows(table), columns, found[0])


def check_same_tables(file, language):
    made = report(file, language)
    for section, units in SAME_TABLE.items():
        for table in made.json["sections"].get(section, {}).get("tables", {}).values():
            columns = list(table["rows"][0])
            first = [shown.texts_for(table["rows"][0][column], language, units.get(column)) for column in columns]
            found = [rows for headings, rows in made.tables
                     if len(headings) == len(columns) and len(rows) == len(table["rows"])
                     and all(cell in {shown.plain(text) for text in texts} for cell, texts in zip(rows[0], first))]
            common.expect(f"{section}: tables in Markdown", len(found), 1)
            compare_rows(made, section, table["rows"], columns, found[0], units)


# ---- Markdown: rows that are put together from several for data ----

def joined(items, language):
    words = {"fi": "ja", "sv": "och", "en": "and"}
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {words[language]} {items[-1]}"


def band_name(code, language):
    return shown.BANDS[code][shown.vocabulary.LANGUAGE_AT[language]]


def by_impact(made):
    found = {}
    for row in made.rows("impacts"):
        found.setdefault((row["option"], row["impact"]), []).append(row)
    return found


def affected_shown(rows, language):
    """"0–6-vuotiaat: 88; 7–12-vuotiaat: alle 5", the unknown as one word."""
    texts = []
    for row in rows:
        if row["affected"] is not None:
            name = next(iter(shown.texts_for(row["affected"], language)))
            texts.append(f"{band_name(row['age_band'], language)}: {name}")
    whole = {"; ".join(texts)}
    if rows[0]["affected"] == "unknown" and all(row["affected"] == "unknown" for row in rows):
        whole |= shown.names_of("unknown", language)
    return whole


def check_impacts(file, language):
    made = report(file, language)
    impacts = by_impact(made)
    lines = [line for headings, rows in made.tables if len(headings) == 7 for line in rows]
    for (_, impact), rows in impacts.items():
        found = [line for line in lines if line[0] == impact]
        common.expect(f"{impact}: lines in Markdown", len(found), 1)
        first = rows[0]
        bands = {joined([band_name(row["age_band"], language) for row in rows], language)}
        expected = [{impact}, shown.names_of(first["domain"], language), bands,
                    shown.names_of(first["direction"], language),
                    shown.names_of(first["significance_class"], language),
                    shown.names_of(first["residual_class"], language), affected_shown(rows, language)]
        compare_row(impact, expected, found[0])


def mark(classes, sign):
    """The highest class with its sign: "−3", "+2", "0", "?"."""
    numbers = [int(number) for number in classes if number != "unknown"]
    if not numbers:
        return "?"
    return f"{sign if max(numbers) else ''}{max(numbers)}"


def pair(rows):
    """Worst and best residual class side by side, never netted."""
    marks = []
    for direction, sign in (("negative", "\u2212"), ("positive", "+")):
        classes = [row["residual_class"] for row in rows if row["direction"] == direction]
        marks += [mark(classes, sign)] if classes else []
    return " / ".join(marks) or "–"


def check_comparison(file, language):
    made = report(file, language)
    options = [row["id"] for row in made.rows("options")]
    if len(options) < 2:
        return
    found = [rows for headings, rows in made.tables if headings[1:] == options]
    common.expect("comparison: tables in Markdown", len(found), 1)
    for code, line in zip(shown.BANDS, found[0]):
        rows = [row for row in made.rows("impacts") if row["age_band"] == code]
        cells = [pair([row for row in rows if row["option"] == option]) for option in options]
        common.expect(f"comparison, {code}", line, [band_name(code, language), *cells])


def cell_of_matrix(cell, language):
    """A cell for data as it stands in the matrix for readers."""
    marks = []
    for column, sign in (("worst_negative", "\u2212"), ("best_positive", "+")):
        marks += [mark([cell[column]], sign)] if cell[column] is not None else []
    if not marks:
        silent = cell["age_band"] == "18+" and cell["nothing"] == "not-assessed"
        return {"–"} if silent else shown.names_of(cell["nothing"], language)
    if cell["unknowns"] and cell["nothing"] == "unknown":
        marks.append("?")
    return {" / ".join(marks)}


def check_matrix(file, language):
    """Each change of an option is a line; each band a column."""
    made = report(file, language)
    names = {row["id"]: row["name"] for row in made.rows("services")}
    bands = [band_name(code, language) for code in shown.BANDS]
    lines = [line for headings, rows in made.tables if headings[3:] == bands for line in rows]
    changes = list(dict.fromkeys((row["option"], row["service"], row["change"]) for row in made.rows("matrix")))
    common.expect("matrix: lines", len(lines), len(changes))
    for change, line in zip(changes, lines):
        cells = {row["age_band"]: row for row in made.rows("matrix")
                 if (row["option"], row["service"], row["change"]) == change}
        bands = [cell_of_matrix(cells[code], language) if code in cells else {"–"} for code in shown.BANDS]
        service = {names.get(change[1], change[1])}
        compare_row(f"matrix, {change}", [service, shown.names_of(change[2], language), {line[2]}, *bands], line)


def check_trace(file, language):
    """The last step of each class in words is the class that the table for data has."""
    made = report(file, language)
    classes = {impact: rows[0]["residual_class"] for (_, impact), rows in by_impact(made).items()}
    lines = [line for headings, rows in made.tables if len(headings) == 2 for line in rows if line[0] in classes]
    for impact, steps in lines:
        if "→" in steps:
            common.expect(f"trace of {impact}", re.split(r"[ →]+", steps)[-1], classes[impact])


CHECKS = (check_workbook, check_same_rows, check_same_tables, check_impacts, check_comparison, check_matrix, check_trace)


def rows():
    for file in common.DECISIONS:
        for language in common.LANGUAGES:
            for check in CHECKS:
                name = f"{check.__name__[len('check_'):]} of {file} ({language})"
                yield name, functools.partial(check, file, language)
    for file in common.FOLLOW_UPS:
        for language in common.LANGUAGES:
            yield f"workbook of {file} ({language})", functools.partial(check_workbook, file, language)


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
