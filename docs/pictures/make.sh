#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes the pictures of the README again: docs/pictures/make.sh build/release/src/lva
# Wants chromium, libreoffice-calc, poppler-utils, imagemagick and pngquant; nothing else of the project does. report.png and
# page-narrow.png are not made here.
set -eu
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
day=2026-11-21
decision=decisions/SUV-2026-0118-koskenperan-neuvola.yaml

# written PROJECT ARGUMENTS...: findings are of no matter here.
written() (
	cd "$1"
	shift
	"$program" "$@" --as-of $day --lang en --fail-on never --quiet 2>"$made/messages" || { cat "$made/messages" >&2; exit 1; }
)

# page PAGE PICTURE WIDTH HEIGHT
page() {
	chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
		--disable-component-update --disable-sync --user-data-dir="$made/browser" --hide-scrollbars \
		--window-size="$3,$4" --screenshot="$made/picture.png" "file://$made/$1" >"$made/messages" 2>&1
	small "$2"
}

# sheet WORKBOOK PICTURE PAGE CROP: a page of the workbook as it is printed.
sheet() {
	soffice --headless -env:UserInstallation="file://$made/office" --convert-to pdf --outdir "$made" "$made/$1.xlsx" \
		>"$made/messages" 2>&1
	pdftoppm -r 120 -f "$3" -l "$3" -singlefile -png "$made/$1.pdf" "$made/sheet"
	convert "$made/sheet.png" -crop "$4" +repage "$made/picture.png"
	small "$2"
}

small() {
	convert "$made/picture.png" -bordercolor '#c8ccd0' -border 1 -strip "$made/framed.png"
	pngquant --force --speed 1 --output "$here/$1" 64 "$made/framed.png"
}

written "$root/data/example" assess "$decision" -o "$made/decision.xlsx"
written "$root/data/example" assess "$decision" --audience child -o "$made/child.html"
written "$root/data/example" annual 2026 -o "$made/annual.html"
written "$root/tests/golden/cumulate/in" cumulate -o "$made/cumulation.xlsx"
# What stands between the title and the chart by age band is left out.
sed '/<nav/,/<section id="annual_classes">/{/<section id="annual_classes">/!d}' "$made/annual.html" >"$made/page.html"
page page.html page.png 1000 900
page child.html child.png 820 1000
sheet decision workbook.png 1 1403x850+0+0
sheet cumulation heat-map.png 3 1403x320+0+0
