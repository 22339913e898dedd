"""The dialect of a text table: its separator, whether commas are decimal, and whether it begins with a header.

All of it is decided from a sample of lines; what fits most of them wins.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from netviz.data.tables.names import unique
from netviz.data.tables.numbers import (
    DECIMAL_COMMA,
    MISSING,
    PLAIN,
    SPREADSHEET_ERRORS,
    holds_numbers,
    marks_of,
    number,
)
from netviz.texts import Text, joined, phrase

SEPARATORS = {
    "\t": phrase("separated by tabs"),
    ";": phrase("separated by semicolons"),
    "|": phrase("separated by bars"),
    ",": phrase("separated by commas"),
    " ": phrase("separated by spaces"),
}
"""In order of preference: a file with tabs may have commas in its numbers and texts, but hardly the reverse."""


_MOST_TITLES = 10
_COMMENT = (b"#", b"%", b"//")
_NO_COMMENT = tuple(error.encode() for error in SPREADSHEET_ERRORS)
_QUOTED = re.compile(r'"(?:[^"]|"")*"')


@dataclass(frozen=True)
class Dialect:
    """How the cells of a text table are written."""

    separator: str
    decimal_comma: bool
    grouped: bool
    """Whether thousands are separated, by whichever of point and comma is not the decimal mark."""
    header: tuple[str, ...] | None
    """The names in the first line; None if it has none."""
    width: int
    """The number of cells in a line."""
    skipped: int
    """The number of lines before the first example."""
    numbers: tuple[bool, ...]
    """For each column, whether it holds numbers, judging by the sample."""
    row_names: bool = False
    """Whether the header does not name the first column, as when R writes row numbers."""
    unseen: tuple[int, ...] = ()
    """The columns that have no value in the sample, so that whether they hold numbers is not known."""
    comments: bool = True
    """Whether a line is a comment if it begins like one. In a table whose first column holds words such as `#ff0000`,
    it is one only if it also has another number of cells than the others.
    """

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, each unique."""
        return unique(self.header or [""] * self.width)

    @property
    def written(self) -> str:
        """What separates the cells in the blocks of `records`: spaces, of which there may be several, become a tab."""
        return "\t" if self.separator == " " else self.separator

    @property
    def said(self) -> Text:
        """The dialect in a few words, for the summary."""
        words = [SEPARATORS[self.separator]]
        if self.decimal_comma:
            words.append(phrase("decimal commas"))
        if self.grouped:
            words.append(phrase("thousands with points" if self.decimal_comma else "thousands with commas"))
        return joined(words)


def is_comment(line: bytes) -> bool:
    """Whether a line begins like a comment."""
    bare = line.lstrip()
    return bare.startswith(_COMMENT) and not bare.startswith(_NO_COMMENT)


def cells(line: str, separator: str) -> list[str]:
    """The cells of one line, stripped of blanks."""
    if separator == " ":
        found = next(csv.reader([" ".join(line.split())], delimiter=" "), [])
    else:
        found = next(csv.reader([line.rstrip("\n")], delimiter=separator, skipinitialspace=True), [])
    return [cell.strip() for cell in found]


def width_of(line: str, separator: str) -> int:
    """The number of cells in a line."""
    if '"' in line:
        line = _QUOTED.sub("q", line)
    return len(line.split()) if separator == " " else line.count(separator) + 1


def find(sample: Sequence[bytes]) -> Dialect | None:
    """The dialect of a table that begins with these lines; None if it does not have two columns."""
    text = [(place, line.decode()) for place, line in enumerate(sample) if line.strip()]
    told = None
    if text and re.fullmatch(r'"?sep=(.)"?\s*', text[0][1], re.IGNORECASE):
        told = text[0][1].strip().strip('"')[-1]
        text = text[1:]
    comments = [(place, line) for place, line in text if is_comment(sample[place])]
    body = [(place, line) for place, line in text if not is_comment(sample[place])]
    if not body:
        return None
    found = _find(body, comments, told)
    if found is None or not comments:
        return found
    first = body[0][0]
    rows = [
        (place, line) for place, line in comments if place > first and width_of(line, found.separator) == found.width
    ]
    known = {cells(line, found.separator)[0] for _, line in body[1:]}
    own = [line for _, line in rows if cells(line, found.separator)[0].lstrip("#%/ ") not in known]
    if found.numbers[0] or 2 * len(own) <= len(rows):
        return found
    others = [one for one in comments if one not in rows]
    again = _find(sorted([*body, *rows]), others, told)
    return None if again is None else replace(again, comments=False)


def _find(body: list[tuple[int, str]], comments: list[tuple[int, str]], told: str | None) -> Dialect | None:
    """The dialect of a table with these lines, each with its place; told: the separator that the file names."""
    body = _without_titles(body)
    separator = told if told in SEPARATORS else _separator([line for _, line in body])
    widths = Counter(width_of(line, separator) for _, line in body)
    width = widths.most_common(1)[0][0] if len(body) > 1 else width_of(body[0][1], separator)
    first = cells(body[0][1], separator)
    if len(first) not in (width, width - 1) or width < 2:
        width = len(first)  # errors are reported in the lines after it
    if width < 2:
        return None
    above = [line for place, line in comments if place < body[0][0]]
    named = _header_in_comment(above[-1], separator, width) if above else None
    rows = [cells(line, separator) for _, line in body]
    if len(first) == width - 1 and not any(row[-1] for row in rows[1:] if len(row) == width):
        first = [*first, ""]  # every line but the header ends with a separator
    row_names = len(first) == width - 1
    rest = [row for row in rows[1 if row_names else 0 :] if len(row) == width]
    decimal_comma, grouped = marks_of(rest, separator)
    header = None
    if named is not None:
        header = named
    elif row_names:
        header = ("", *first)
    elif len(rows) > 1 and _is_header(first, rest[1:], decimal_comma, grouped):
        header = tuple(first)
    skipped = body[0][0] + (1 if header is not None and named is None else 0)
    examples = rest if header is None or row_names or named is not None else rest[1:]
    columns = _columns(examples, width)
    numbers = tuple(holds_numbers(column, decimal_comma, grouped) for column in columns)
    unseen = tuple(place for place, column in enumerate(columns) if column and all(cell in MISSING for cell in column))
    return Dialect(separator, decimal_comma, grouped, header, width, skipped, numbers, row_names, unseen)


def _separator(body: list[str]) -> str:
    """The separator that gives most lines, the header included, the same number of cells."""
    best, best_share = "", 0.0
    for separator in SEPARATORS:
        widths = Counter(width_of(line, separator) for line in body)
        width, count = widths.most_common(1)[0]
        first = width_of(body[0], separator)
        if width < 2 or first not in (width, width - 1) or first < 2:
            continue
        share = count / len(body)
        # Texts contain spaces too, so a space is the separator only if nothing else fits.
        if share > best_share + (0.05 if best else 0.0) and (separator != " " or best_share < 0.5):
            best, best_share = separator, share
    if best in ("", ",") and _are_spaced(body):
        return " "
    return best or max(SEPARATORS, key=lambda separator: width_of(body[0], separator) * (separator != " "))


def _are_spaced(body: list[str]) -> bool:
    """Whether spaces lie between numbers with decimal commas, which look as if commas lay between the cells."""
    rows = [line.split() for line in body[1:]]
    if not rows or len(rows[0]) < 2 or any(len(row) != len(rows[0]) for row in rows):
        return False
    found = [cell for row in rows for cell in row]
    there = [cell for cell in found if cell not in MISSING]
    return any(map(DECIMAL_COMMA.fullmatch, there)) and all(number(cell, True) is not None for cell in there)


def _without_titles(body: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines without titles above the table: single texts, where all other lines have several cells."""
    for count in range(min(_MOST_TITLES, len(body) - 3)):
        first = body[count][1]
        if any(separator in first.strip() for separator in SEPARATORS if separator != " "):
            return body[count:]
        rest = [line for _, line in body[count + 1 :]]
        separator = _separator(rest)
        if separator == " " or min(width_of(line, separator) for line in rest[:3]) < 2:
            return body[count:]
    return body


def _columns(rows: list[list[str]], width: int) -> list[list[str]]:
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]


def _is_header(first: list[str], rest: list[list[str]], decimal_comma: bool, grouped: bool) -> bool:
    """Whether the first line names the columns: words above numbers, or numbers that count the columns."""
    columns = _columns(rest, len(first))
    of_numbers = [holds_numbers(column, decimal_comma, grouped) for column in columns]
    words = [cell not in MISSING and number(cell, decimal_comma, grouped) is None for cell in first]
    if any(word and numbers for word, numbers in zip(words, of_numbers, strict=True)):
        return True
    counted = [cell for cell in first if number(cell) is not None]
    if len(counted) >= 5 and len(counted) >= len(first) - 2:
        for start in (0, 1):
            if counted == [str(place) for place in range(start, start + len(counted))]:
                return True
    if any(of_numbers) or not all(words) or len(set(first)) < len(first):
        return False
    return not any(cell in column for cell, column in zip(first, columns, strict=True))


def _header_in_comment(line: str, separator: str, width: int) -> tuple[str, ...] | None:
    """The names in a comment above the first line, `# x y label`, if it has the right number of cells."""
    bare = line.lstrip().lstrip("#%/")
    for text in (bare.strip(), bare):
        found = cells(text, separator)
        if len(found) == width and not any(map(PLAIN.fullmatch, found)):
            return tuple(found)
    return None
