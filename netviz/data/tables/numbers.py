"""Numbers as people write them in a table: decimal commas, separated thousands, units, brackets; and missing values."""

from __future__ import annotations

import re

SPREADSHEET_ERRORS = (
    *("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"),
    *("#NV", "#WERT!", "#BEZUG!", "#ZAHL!", "#VALEUR!", "#NOMBRE!", "#NOM?"),
)
"""What a spreadsheet writes into a cell that it cannot work out, in English, German and French."""

MISSING_TEXT = (
    *("", "NA", "N/A", "n/a", "na", "N.A.", "n.a.", "k.A.", "k. A.", "<NA>", "NaT", "NaN", "nan", "NAN", "-nan"),
    *("NULL", "null", "Null", "(null)", "\\N", "?", "—", *SPREADSHEET_ERRORS),
)
"""Cells that mean a missing value."""

MISSING = (
    *(*MISSING_TEXT, "None", "none", "nil", "-", "–", "--", ".", "*", "**", "/", "missing", "Missing", "MISSING"),
    *("unknown", "Unknown", "UNKNOWN", "not available", "Not available", "unbekannt"),
)
"""Cells that mean a missing value in a column of numbers, where none of these can be a value."""

LOWERED = frozenset(cell.casefold() for cell in MISSING)
"""The same in lower case, for words of which nobody knows whether they mean a missing value."""

MOSTLY = 0.9
"""The share of numbers that makes a column numeric, with its other cells reported as errors; below, it is text."""

_UNITS = "%$€£¥₹₽₩ \u00a0"
"""Characters before or after a number that are not part of it."""

_MANY = 20
"""If this many numbers have exactly three digits after a mark, it is hardly the decimal mark."""

PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?|[+-]?(?:inf|infinity)", re.IGNORECASE)
"""A number as programs write it."""

DECIMAL_COMMA = re.compile(r"[+-]?(?:\d{1,3}(?:[.' \u00a0]\d{3})+|\d+),\d+(?:[eE][+-]?\d{1,4})?")

_WITH_UNIT = re.compile(r"(?:[A-Z]{1,3} ?)?[+-]?\d[\d.,]*\s?[A-Za-zµ°²³/%]{0,8}")

_SPACE = re.compile(r"['’ \u00a0\u202f]")

_SPACED = re.compile(r"[+-]?[1-9]\d{0,2}(?:['’ \u00a0\u202f]\d{3})+(?:[.,]\d+)?")
"""Thousands separated by what is nowhere a decimal mark."""

_GROUPED = {
    ",": re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?"),
    ".": re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?"),
}


def number(cell: str, decimal_comma: bool = False, grouped: bool = False) -> float | None:
    """The number in a cell; None if it is not one."""
    if not grouped and PLAIN.fullmatch(cell):  # as nearly all are
        return float(cell)
    plain = plain_number(cell, decimal_comma, grouped)
    return float(plain) if PLAIN.fullmatch(plain) else None


def plain_number(cell: str, decimal_comma: bool, grouped: bool) -> str:
    """A cell with a decimal point and without separators between thousands."""
    cell = cell.strip().strip(_UNITS).replace("−", "-")
    if cell.startswith("(") and cell.endswith(")"):
        cell = f"-{cell[1:-1].strip(_UNITS)}"  # as accountants write it
    if _SPACED.fullmatch(cell):
        cell = _SPACE.sub("", cell)
    if grouped and _GROUPED["." if decimal_comma else ","].fullmatch(cell):
        cell = cell.replace("." if decimal_comma else ",", "")
    return cell.replace(",", ".") if decimal_comma and cell.count(",") == 1 else cell


def holds_numbers(column: list[str], decimal_comma: bool, grouped: bool) -> bool:
    """Whether nearly all cells of a column that are not missing are numbers."""
    there = [cell for cell in column if cell not in MISSING]
    found = sum(number(cell, decimal_comma, grouped) is not None for cell in there)
    return bool(there) and found >= MOSTLY * len(there)


def has_unit(cell: str) -> bool:
    """Whether a cell is a number with a unit in letters, such as `150 cm` or `USD 3`; no number that `number` knows."""
    return number(cell) is None and _WITH_UNIT.fullmatch(cell) is not None and any(map(str.isalpha, cell))


def marks_of(rows: list[list[str]], separator: str) -> tuple[bool, bool]:
    """In the cells of a table: whether commas are decimal, and whether thousands are separated."""
    found = [cell.strip(_UNITS + "()") for row in rows for cell in row if "," in cell or "." in cell]
    commas = [cell for cell in found if DECIMAL_COMMA.fullmatch(cell)]
    points = sum(PLAIN.fullmatch(cell) is not None for cell in found)
    grouped = {mark: [cell for cell in found if form.fullmatch(cell)] for mark, form in _GROUPED.items()}
    # 1,234 is ambiguous. The comma separates thousands if there are decimal points elsewhere, or if every comma is
    # followed by three digits in a file whose cells are separated by commas.
    sure = [cell for cell in commas if cell not in set(grouped[","])]
    if commas and (sure or (separator != "," and not points and not _are_thousands(rows, ","))):
        return True, bool(grouped["."])
    if separator != "," and not commas and found and _are_thousands(rows, "."):
        return True, True
    return False, bool(grouped[","])


def _are_thousands(rows: list[list[str]], mark: str) -> bool:
    """Whether a mark, which has three digits after it wherever it stands, separates thousands: 850 and 1.200.

    Decimals are written either with as many digits everywhere, or without zeros at their end.
    """
    form, mixed = _GROUPED[mark], []
    for column in zip(*rows[1:], strict=True):
        bare = [cell.strip(_UNITS + "()") for cell in column if cell not in MISSING]
        are_numbers = [number(cell, mark == ",") is not None or bool(form.fullmatch(cell)) for cell in bare]
        if sum(are_numbers) < MOSTLY * len(bare):
            continue
        marked = [cell for cell in bare if mark in cell]
        if not all(map(form.fullmatch, marked)):
            return False
        if marked and any(cell.isdecimal() and len(cell) <= 3 for cell in bare):
            mixed += marked
    return len(mixed) >= _MANY or any(cell.endswith("0") for cell in mixed)
