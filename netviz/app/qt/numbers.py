"""Numbers as the window writes and reads them: as everywhere in netviz (number_format.py), in the language's style."""

from __future__ import annotations

import re
from collections.abc import Iterable

from netviz import number_format
from netviz.app.qt.language import local, tr
from netviz.errors import UserError, shown

DECIMALS = 9
"""As many as a field for a number has."""

_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")
_BOTH = re.compile(r"([+-]?[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*)[.,]([0-9]*)")


_POINT, _COMMA = re.compile(r"(?<=\d)\.(?=\d)"), re.compile(r"(?<![\w.])(\d+),(?=\d)")
"""A decimal point in a formula; and a decimal comma, which in `x1,2*x2` there is none."""
_CUT_NUMBER = re.compile(r"\s*[-−]?\d[\d.,]*…$")


class ThousandOrPointError(ValueError):
    """What was typed may be a thousand times what it seems: 1,000 in English, 1.000 in German."""

    def __init__(self, small: float, large: float) -> None:
        super().__init__(f"{small} or {large}")
        self.small, self.large = small, large


def read(typed: str, whole: bool) -> float:
    """The number that was typed, with the language's decimal point or the other. Raises ValueError.

    In a whole number either mark parts the thousands; where decimals are possible too, one that may do so is refused.
    """
    text = typed.strip().replace(number_format.MINUS, "-")
    both = _BOTH.fullmatch(text)
    if both and "." in text and "," in text:
        return float(both[1].replace(both[2], "") + "." + both[3])
    grouped = _GROUPED.fullmatch(text)
    if grouped is None:
        return float(text.replace(",", "."))
    thousands = float(text.replace(grouped[1], ""))
    if whole or text.count(grouped[1]) > 1:
        return thousands
    if grouped[1] != local("."):
        raise ThousandOrPointError(thousands / 1000, thousands)
    return thousands / 1000


def read_or_ask(typed: str, whole: bool) -> float:
    """As `read`, but what may be a thousand times what it seems is a UserError, a sentence for the user."""
    try:
        return read(typed, whole)
    except ThousandOrPointError as either:
        raise UserError(f"{either_of(typed, either.small, either.large)}.") from either


def either_of(typed: str, small: float, large: float) -> str:
    """What to say of a text that may be either number, as the end of a sentence."""
    return tr(
        "{typed} may mean {small} or {large}: type one of these",
        typed=shown(typed), small=plain(small, DECIMALS), large=plain(large, DECIMALS),
    )  # fmt: skip


def plain(value: float, decimals: int) -> str:
    """A number to be typed over, its thousands not apart: 0.5, 60000."""
    written = f"{value:.{decimals}f}"
    return local(written.rstrip("0").rstrip(".") or "0" if decimals else written)


def number(value: float, digits: int = 3) -> str:
    """A number with this many significant digits: 0.0123, 12.3, 9,840."""
    return local(number_format.number(value, digits))


def exact(value: float) -> str:
    """A value as it was set, in the shortest form that says all of it."""
    return local(number_format.exact(value))


def percent(fraction: float, digits: int = 1) -> str:
    """97.6 % with a thin space."""
    return local(number_format.percent(fraction, digits))


def count(value: int) -> str:
    """A whole number with its thousands apart: 60,000."""
    return local(f"{value:,}")


def fixed(value: float, decimals: int) -> str:
    """A number with this many decimals: 0.50, −1,000.0."""
    return local(f"{value:,.{decimals}f}".replace("-", number_format.MINUS))


def without_cut_number(elided: str) -> str:
    """A text that ends with … without what is left of a number before it, which would be read as another one."""
    return _CUT_NUMBER.sub("…", elided)


def listed(numbers: Iterable[str]) -> str:
    """Numbers one after the other: 0.42, 0.1, where the comma is not the decimal point."""
    return (", " if local(".") == "." else "; ").join(numbers)


def formula(text: str) -> str:
    """A formula such as 0.1*x1, its numbers as the language writes them."""
    return _POINT.sub(local("."), text)


def formulas(typed: str) -> list[str]:
    """The formulas that were typed with commas or semicolons between them, their numbers with a point."""
    text = typed if local(".") == "." else _COMMA.sub(r"\1.", typed)
    return [one.strip() for one in re.split("[,;]", text) if one.strip()]
