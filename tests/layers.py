#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""layers.py SRC: what every file of src includes and whether it is compiled.

The include paths of the targets keep a layer from including upwards; this also catches a path written out, a header
of a library outside its layer, a name that two headers share, and a source that no target lists.
"""
import pathlib
import re
import sys

# What a layer may include from, itself included. To add a layer: its row, and its target in src/CMakeLists.txt.
BELOW = {
    "base": {"base"},
    "tree": {"base", "tree"},
    "doc": {"base", "doc"},
    "model": {"base", "tree", "model"},
    "import": {"base", "tree", "model", "import"},
    "engine": {"base", "tree", "model", "engine"},
    "rules": {"base", "tree", "model", "engine", "rules"},
    "report": {"base", "tree", "doc", "model", "engine", "rules", "report"},
    "verbs": {"base", "tree", "doc", "model", "import", "engine", "rules", "report", "verbs"},
    "cli": {"cli"},
}
# Headers of libraries, and the only files that meet them.
LIBRARIES = {
    "yaml.h": {"tree/yaml_tree.c"},
    "jansson.h": {"tree/json_tree.c"},
    "xlsxwriter.h": {"doc/xlsx_sheet.h"},
    "zlib.h": {"doc/zip_check.c"},
    "md4c.h": {"doc/prose.c"},
}
PUBLIC = "lva.h"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def listed_sources(cmake):
    listed = set(re.findall(r"\bcli/\w+\.c\b", cmake))
    for layer, sources in re.findall(r"^lva_layer\((\w+)([^)]*)\)", cmake, re.M):
        listed.update(f"{layer}/{source}" for source in sources.split())
    return listed


def layer_of_headers(files, say):
    layers = {}
    for name, path in files.items():
        if path.suffix != ".h":
            continue
        if path.name in layers:
            say(f"{name}: {layers[path.name]} has a header of this name too")
        layers[path.name] = name.split("/")[0]
    return layers


def check_include(name, bracket, header, layers, say):
    layer = name.split("/")[0]
    if bracket == "<":
        if name not in LIBRARIES.get(header, {name}):
            say(f"{name}: <{header}> belongs to {', '.join(sorted(LIBRARIES[header]))} alone")
    elif header == PUBLIC:
        return
    elif header not in layers:
        say(f'{name}: "{header}" is no header of a layer; headers are included by bare name')
    elif layers[header] not in BELOW[layer]:
        say(f'{name}: "{header}" is of {layers[header]}, which {layer} must not see')


def main():
    source = pathlib.Path(sys.argv[1])
    files = {path.relative_to(source).as_posix(): path for path in sorted(source.glob("*/*.[ch]"))}
    listed = listed_sources((source / "CMakeLists.txt").read_text(encoding="utf-8"))
    faults = []
    layers = layer_of_headers(files, faults.append)
    for name, path in files.items():
        if name.split("/")[0] not in BELOW:
            faults.append(f"{name}: its folder is no layer")
            continue
        if path.suffix == ".c" and name not in listed:
            faults.append(f"{name}: is not listed in src/CMakeLists.txt")
        for bracket, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            check_include(name, bracket, header, layers, faults.append)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
