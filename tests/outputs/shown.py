# SPDX-License-Identifier: EUPL-1.2
"""How a value of a report as JSON must look to people, worked out again without the program."""
import datetime
import decimal
import html
import re

import vocabulary

# What reports say besides the words of lists: the code in JSON, and the three languages.
PHRASES = {
    "not-answered": ("ei vastattu", "inte besvarad", "not answered"),
    "contradicts": ("kirjattu vastaus on ristiriidassa aineiston kanssa", "det antecknade svaret strider mot data",
                    "the answer given contradicts the data"),
    "fewer-than-small-count": ("alle 5", "färre än 5", "fewer than 5"),
    "none": ("ei ole", "inga", "none"),
}
YES_OR_NO = {True: ("kyllä", "ja", "yes"), False: ("ei", "nej", "no")}
BANDS = {spellings[2]: names for spellings, names in vocabulary.lists()["BAND_LABEL"]}
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")
SPACE = "\u00a0"


def date_shown(day, language):
    if language == "en":
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def number_shown(number, language, places):
    """An exact number, grouped, with its decimals."""
    digits = f"{abs(number):,.{places}f}"
    if language == "en":
        return ("-" if number < 0 else "") + digits
    digits = digits.replace(",", SPACE).replace(".", ",")
    return ("\u2212" if number < 0 else "") + digits


def euros_shown(euros, language):
    number = number_shown(euros, language, 0 if euros == euros.to_integral_value() else 2)
    if language == "en":
        return number.replace("-", "-€") if euros < 0 else "€" + number
    return number + SPACE + "€"


def is_date(value):
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None


def names_of(code, language):
    """What a code is called; nothing when it is no code. A number that there is none to give of is a dash."""
    at = vocabulary.LANGUAGE_AT[language]
    names = set(vocabulary.labels(code, language))
    if code == "unknown":
        names.add("–")
    if code in PHRASES:
        names.add(PHRASES[code][at])
    return names


def share_shown(exact, language):
    """A share as per cent with one decimal, half up."""
    rounded = (exact * 100).quantize(decimal.Decimal("0.1"), decimal.ROUND_HALF_UP)
    return number_shown(rounded, language, 1) + ("%" if language == "en" else SPACE + "%")


def texts_for(value, language, unit=None):
    """The texts that may stand for a value of JSON, its unit "euros", "share" or none; None is an empty cell."""
    if value is None:
        return {""}
    if isinstance(value, bool):
        return {YES_OR_NO[value][vocabulary.LANGUAGE_AT[language]]}
    if isinstance(value, (int, decimal.Decimal)):
        exact = decimal.Decimal(value)
        if unit == "euros":
            return {euros_shown(exact, language)}
        if unit == "share":
            return {share_shown(exact, language)}
        return {number_shown(exact, language, max(0, -exact.as_tuple().exponent))}
    if is_date(value):
        return {date_shown(datetime.date.fromisoformat(value), language)}
    return names_of(value, language) or {value}


# ---- Markdown ----

def plain(text):
    """Text without the escaping of Markdown, its white space as one space."""
    return " ".join(html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)).split())


def cells_of(line):
    return [plain(cell) for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]


def tables_of(markdown):
    """Every table with its headings: [(headings, rows)], in order."""
    found, lines = [], markdown.splitlines()
    for number, line in enumerate(lines):
        if not re.fullmatch(r"\|( -{3}:? \|)+", line):
            continue
        rows = []
        for below in lines[number + 1:]:
            if not below.startswith("|"):
                break
            rows.append(cells_of(below))
        found.append((cells_of(lines[number - 1]), rows))
    return found
