#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Workbooks: what every sheet has, charts that can be read aloud, and formulas that another program computes alike.

Usage: test_workbook.py PROGRAM [ROW ...]
"""
import functools
import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

import openpyxl

import common

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DECISION = "decisions/SUV-2026-0118-koskenperan-neuvola.yaml"
INDEX = {"fi": "Sisällys", "sv": "Innehåll", "en": "Contents"}
FRONT = {"fi": "Yhteenveto", "sv": "Sammandrag", "en": "Summary"}
LANDSCAPE_A4 = ("landscape", 9)
CLIENTS = "asiakkaat: {0-6: 410, 7-12: 300, 13-15: 120, 16-17: 45}"
SHARE_TOLERANCE = 0.0000005
CENT = 0.0051
REPORTS = {
    "budget": ["budget", "catalogue.yaml"],
    "assess": ["assess", "--fail-on", "never", DECISION],
    "many": ["assess", "--fail-on", "never", *common.DECISIONS],
}


def write_report(folder, kind, language):
    """The workbook of a report, and its JSON unless it is of many documents."""
    kinds = "xlsx" if kind == "many" else "xlsx,json"
    command = [*REPORTS[kind], "--as-of", common.AS_OF, "--lang", language, "--report", kinds, "-o", f"{folder}/"]
    if kind == "many":
        command[-1] = f"{folder}/many.xlsx"
    done = common.run(command)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode(errors="replace"))
    return {path.suffix: path for path in folder.iterdir()}


# ---- What every sheet has ----

def check_sheet(sheet):
    place = f"sheet {sheet.title}"
    common.expect(f"{place}: merged cells", list(sheet.merged_cells.ranges), [])
    common.expect(f"{place}: paper", (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)), LANDSCAPE_A4)
    if not sheet.print_area:
        raise AssertionError(f"{place}: no print area")
    if "/" not in sheet.HeaderFooter.oddFooter.right.text:
        raise AssertionError(f"{place}: pages without numbers: {sheet.HeaderFooter.oddFooter.right.text!r}")
    if sheet.tables:
        common.expect(f"{place}: frozen", sheet.freeze_panes, "A2")
        common.expect(f"{place}: repeated rows", sheet.print_title_rows, "$1:$1")
        table, = sheet.tables.values()
        if not table.autoFilter:
            raise AssertionError(f"{place}: no filter")


def check_names(workbook):
    for name in workbook.defined_names.definedName:
        for sheet, cell in name.destinations:
            if workbook[sheet][cell.replace("$", "")].value is None:
                raise AssertionError(f"{name.name}: {sheet}!{cell} is empty")


def check_index(workbook, language):
    sheet = workbook[INDEX[language]]
    targets = [cell.hyperlink.location for (cell,) in sheet.iter_rows(min_row=2, max_col=1)]
    others = [name for name in workbook.sheetnames if name != INDEX[language]]
    common.expect("links", targets, [f"'{name}'!A1" for name in others])


def check_sheets(kind, language):
    with common.Folder() as folder:
        workbook = openpyxl.load_workbook(write_report(folder, kind, language)[".xlsx"])
    for sheet in workbook:
        check_sheet(sheet)
    check_names(workbook)
    check_index(workbook, language)
    common.expect("first sheet", workbook.sheetnames[0], FRONT[language])
    setup = workbook.worksheets[0].page_setup
    common.expect("pages of the first sheet", (setup.fitToWidth or 1, setup.fitToHeight or 1), (1, 1))
    if kind == "assess":
        header = workbook.worksheets[0].HeaderFooter.oddHeader.left.text
        if "SUVHVA/1187/2026" not in header:
            raise AssertionError(f"header without the record number: {header}")


# ---- Charts ----

def parts(file, folder):
    with zipfile.ZipFile(file) as opened:
        return [xml.etree.ElementTree.fromstring(opened.read(name)) for name in opened.namelist()
                if name.startswith(folder) and name.endswith(".xml")]


def descriptions(report):
    return [chart["description"] for section in report["sections"].values() for chart in section.get("charts", {}).values()]


def check_charts(kind, language):
    """Each chart says in words what is to be seen, as in JSON, and names itself and its axes."""
    with common.Folder() as folder:
        made = write_report(folder, kind, language)
        drawings, charts = parts(made[".xlsx"], "xl/drawings/"), parts(made[".xlsx"], "xl/charts/")
        report = json.loads(made[".json"].read_text(encoding="utf-8"))
    found = [frame.get("descr") for drawing in drawings for frame in drawing.iter(f"{DRAWING}cNvPr")]
    expected = descriptions(report)
    if not expected:
        raise AssertionError("no chart in JSON")
    common.expect("alternative texts", sorted(found), sorted(expected))
    for chart in charts:
        common.expect("titles of a chart and its axes", len(list(chart.iter(f"{CHART}title"))), 3)


# ---- Several assessments ----

def counted(sheet, heading):
    """How many rows of the sheet hold each text in the column."""
    rows = list(sheet.values)
    texts = [row[rows[0].index(heading)] for row in rows[1:]]
    return {text: texts.count(text) for text in set(texts) if text}


def check_many():
    """The page before several assessments counts what stands on their sheet, and has a chart of it."""
    with common.Folder() as folder:
        file = write_report(folder, "many", "en")[".xlsx"]
        workbook = openpyxl.load_workbook(file)
        drawings = parts(file, "xl/drawings/")
    front = [row[:3] for row in workbook.worksheets[0].values]
    shown = {row[0]: row[1] for row in front if isinstance(row[1], int)}
    common.expect("matters", shown["Matters"], len(common.DECISIONS))
    worst = counted(workbook["In short"], "Worst negative")
    common.expect("worst harm", {name: shown[name] for name in shown if name in worst}, worst)
    texts = [frame.get("descr") for drawing in drawings for frame in drawing.iter(f"{DRAWING}cNvPr")]
    common.expect("charts", [text.startswith("There is harm in this many matters: ") for text in texts], [True])


# ---- Heat maps ----

STEPS = {"fi": ("vähän: 1", "enemmän: 2", "eniten: 3"), "sv": ("få: 1", "fler: 2", "flest: 3"),
         "en": ("few: 1", "more: 2", "most: 3")}


def coloured_cells(sheet):
    """The addresses that some rule of the sheet may colour."""
    return {cell.coordinate for ranges in sheet.conditional_formatting for part in ranges.sqref.ranges
            for row in sheet[str(part)] for cell in row}


def check_heat_map(language):
    """Each number has the class beside it, both may be coloured, and a key says which colour is how many."""
    case = common.HERE.parent / "golden/cumulate/in"
    with common.Folder() as folder:
        file = folder / "out.xlsx"
        common.run(["cumulate", "--as-of", common.AS_OF, "--lang", language, "-o", file], case)
        workbook = openpyxl.load_workbook(file)
    sheet = next(sheet for sheet in workbook if sheet.conditional_formatting)
    coloured, seen = coloured_cells(sheet), []
    for row in sheet.iter_rows(min_row=4, max_row=5, min_col=2):
        for number, word in zip(row[::2], row[1::2]):
            if not {number.coordinate, word.coordinate} <= coloured:
                raise AssertionError(f"{number.coordinate} and {word.coordinate} are not coloured alike")
            seen.append((number.value, (word.value or "")[:1]))
    common.expect("numbers and classes", sorted(seen), [(0, "–")] * 4 + [(2, "3")] * 2 + [(3, "3")] * 2)
    key = tuple(cell.value for cell in sheet[7][1:4])
    common.expect("key of colours", key, STEPS[language])
    fills = [cell.fill.fgColor.rgb for cell in sheet[7][1:4]]
    common.expect("different colours in the key", len(set(fills)), 3)


# ---- Formulas ----

def recalculated(file, folder):
    """The values that LibreOffice computes; openpyxl drops those that were there when it writes a workbook."""
    office = shutil.which("soffice", path="/usr/bin:/bin:/usr/local/bin")
    if not office:
        raise common.Skip("no LibreOffice")
    out = folder / "computed"
    profile = (folder / "profile").as_uri()
    subprocess.run([office, "--headless", "--norestore", f"-env:UserInstallation={profile}", "--convert-to", "xlsx",
                    "--outdir", out, file], check=True, timeout=300, env=common.environment(HOME=str(folder)),
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return openpyxl.load_workbook(out / file.name, data_only=True)


def is_formula(cell):
    return isinstance(cell.value, str) and cell.data_type == "f"


def compare_formulas(formulas, written, computed):
    """Every formula gives what was written beside it."""
    count = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in filter(is_formula, row):
                count += 1
                old, new = written[sheet.title][cell.coordinate].value, computed[sheet.title][cell.coordinate].value
                share = "%" in cell.number_format
                if not isinstance(new, (int, float)) or abs(new - old) > (SHARE_TOLERANCE if share else CENT):
                    raise AssertionError(f"{sheet.title}!{cell.coordinate} {cell.value}: {old!r} written, {new!r} computed")
    return count


def column(sheet, heading):
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def service_sheet(workbook):
    return next(sheet for sheet in workbook if "lva_services" in sheet.tables)


def columns_of(report):
    """The columns of services by key, counted from 1 as in a sheet."""
    return {key: at for at, key in enumerate(report["sections"]["data"]["tables"]["services"]["rows"][0], 1)}


def compare_json(report, computed):
    """What was computed is what the report says: services and sums."""
    for key in ("services", "child_budget"):
        sheet = next(sheet for sheet in computed if f"lva_{key}" in sheet.tables)
        for at, row in enumerate(report["sections"]["data"]["tables"][key]["rows"], 2):
            for number, value in enumerate(row.values(), 1):
                cell = sheet.cell(at, number).value
                if isinstance(value, (int, float)) and not (isinstance(cell, (int, float)) and abs(cell - value) < CENT):
                    raise AssertionError(f"{key}, row {at}, column {number}: {value!r} in JSON, {cell!r} computed")


def check_unchanged(language):
    with common.Folder() as folder:
        made = write_report(folder, "budget", language)
        formulas, written = (openpyxl.load_workbook(made[".xlsx"], data_only=only) for only in (False, True))
        again = folder / "again.xlsx"
        formulas.save(again)
        computed = recalculated(again, folder)
        count = compare_formulas(formulas, written, computed)
        report = json.loads(made[".json"].read_text(encoding="utf-8"))
        compare_json(report, computed)
    if count < 300:
        raise AssertionError(f"{count} formulas only")


def named(workbook, name):
    sheet, cell = next(iter(next(n for n in workbook.defined_names.definedName if n.name == name).destinations))
    return workbook[sheet][cell.replace("$", "")].value


def check_changed_key(language):
    """All of the first service's cost to its first band, twice the cost: its share and those of the levels follow."""
    with common.Folder() as folder:
        made = write_report(folder, "budget", language)
        report = json.loads(made[".json"].read_text(encoding="utf-8"))
        at = columns_of(report)
        first = report["sections"]["data"]["tables"]["services"]["rows"][0]
        levels = {row["level"]: row for row in report["sections"]["data"]["tables"]["child_budget"]["rows"][:4]}
        workbook = openpyxl.load_workbook(made[".xlsx"])
        sheet = service_sheet(workbook)
        for key in at:
            if key.startswith("key_"):
                sheet.cell(2, at[key]).value = 1 if key == "key_0-6" else 0
        sheet.cell(2, at["cost"]).value = 2 * first["cost"]
        changed = folder / "changed.xlsx"
        workbook.save(changed)
        computed = recalculated(changed, folder)
    services = service_sheet(computed)
    expect_near("euros of the band", services.cell(2, at["0-6"]).value, 2 * first["cost"])
    expect_near("children's euros", services.cell(2, at["child"]).value, 2 * first["cost"])
    expect_near("child share", services.cell(2, at["child_share"]).value, 1)
    for code in ("direct", "all"):
        child = levels[code]["child"] - first["child"] + 2 * first["cost"]
        cost = levels[code]["cost"] + first["cost"]
        expect_near(f"euros of {code}", named(computed, f"lva.levels.{code}.child"), child)
        expect_near(f"share of {code}", named(computed, f"lva.levels.{code}.share"), child / cost)


def expect_near(name, made, expected):
    if not isinstance(made, (int, float)) or abs(made - expected) > CENT:
        raise AssertionError(f"{name}: expected {expected!r}, got {made!r}")


# ---- What is hidden stays so ----

def check_hidden():
    """A few clients are withheld, and so is their part: no formula has a cell of them, nor are there sums of their columns."""
    with common.Folder(example=True) as folder:
        catalogue = folder / "catalogue.yaml"
        text = catalogue.read_text(encoding="utf-8")
        few = text.replace(CLIENTS, CLIENTS.replace("410", "3"))
        if few == text:
            raise AssertionError("the example has no such service any more")
        catalogue.write_text(few, encoding="utf-8")
        done = common.run(["budget", "catalogue.yaml", "--as-of", common.AS_OF, "--lang", "en", "--report", "xlsx,json",
                           "-o", f"{folder}/out/"], folder)
        common.expect("status", done.returncode, 0)
        workbook = openpyxl.load_workbook(next((folder / "out").glob("*.xlsx")))
        report = json.loads(next((folder / "out").glob("*.json")).read_text(encoding="utf-8"))
    at = columns_of(report)
    rows = report["sections"]["data"]["tables"]["services"]["rows"]
    hidden = [number for number, row in enumerate(rows, 2) if row["0-6"] == "withheld"]
    if len(hidden) < 2:
        raise AssertionError(f"hidden rows: {hidden}")
    sheet = service_sheet(workbook)
    for number in hidden:
        found = [cell.value for cell in sheet[number] if is_formula(cell) and cell.column != at["child_share"]]
        common.expect(f"formulas of row {number}", found, [])
        for key in at:
            if key.startswith("key_"):
                common.expect(f"{key} of row {number}", rows[number - 2][key], "withheld")
    last = sheet.max_row
    common.expect("sum of a band", sheet.cell(last, at["0-6"]).value, None)
    for row in next(sheet for sheet in workbook if "lva_child_budget" in sheet.tables).iter_rows(min_row=2):
        for cell in filter(is_formula, row):
            letters = openpyxl.utils.get_column_letter(at["0-6"])
            if f"${letters}$2" in cell.value:
                raise AssertionError(f"{cell.coordinate} sums a column with a hidden part: {cell.value}")


def rows():
    for language in common.LANGUAGES:
        for kind in REPORTS:
            yield f"sheets of {kind} ({language})", functools.partial(check_sheets, kind, language)
        for kind in ("budget", "assess"):
            yield f"charts of {kind} ({language})", functools.partial(check_charts, kind, language)
        yield f"heat map ({language})", functools.partial(check_heat_map, language)
    yield "several assessments", check_many
    yield "formulas in LibreOffice (fi)", functools.partial(check_unchanged, "fi")
    yield "formulas in LibreOffice (sv)", functools.partial(check_unchanged, "sv")
    yield "a changed key in LibreOffice", functools.partial(check_changed_key, "fi")
    yield "no formula tells what is hidden", check_hidden


if __name__ == "__main__":
    sys.exit(common.run_rows(rows()))
