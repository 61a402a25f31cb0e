#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Prints every sheet of a workbook as JSON: names, tables, cells with their types and formats, panes, printing.

Usage: /usr/bin/python3 read_xlsx.py FILE.xlsx
"""
import datetime
import json
import sys

import openpyxl


def cell_value(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.strftime("%Y-%m-%d")
    return value


def cell(of):
    return {"value": cell_value(of.value), "type": of.data_type, "format": of.number_format}


def tables(sheet):
    return [
        {"name": table.name, "range": table.ref, "filter": table.autoFilter.ref if table.autoFilter else None,
         "headings": [column.name for column in table.tableColumns], "style": table.tableStyleInfo.name}
        for table in sheet.tables.values()
    ]


def printing(sheet):
    return {
        "paper": sheet.page_setup.paperSize, "orientation": sheet.page_setup.orientation,
        "fit": [sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight], "rows": sheet.print_title_rows,
        "header": sheet.HeaderFooter.oddHeader.left.text, "footer": sheet.HeaderFooter.oddFooter.left.text,
        "pages": sheet.HeaderFooter.oddFooter.right.text,
    }


def read_sheet(sheet):
    return {
        "name": sheet.title,
        "tables": tables(sheet),
        "frozen": sheet.freeze_panes,
        "merged": [str(area) for area in sheet.merged_cells.ranges],
        "widths": {name: round(column.width) for name, column in sorted(sheet.column_dimensions.items())},
        "heights": {str(number): row.height for number, row in sheet.row_dimensions.items() if row.height},
        "printing": printing(sheet),
        "rows": [[cell(of) for of in row] for row in sheet.iter_rows()],
    }


def read_properties(properties):
    return {
        "title": properties.title, "subject": properties.subject, "keywords": properties.keywords,
        "description": properties.description, "created": cell_value(properties.created),
    }


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    workbook = openpyxl.load_workbook(sys.argv[1])
    result = {
        "properties": read_properties(workbook.properties),
        "sheets": [read_sheet(sheet) for sheet in workbook.worksheets],
    }
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
