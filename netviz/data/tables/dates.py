"""Dates and times of day as people write them in a table, and the number of days that each becomes.

Whether the day or the month comes first is decided for a whole column; where nothing tells, that is said.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date

from netviz.errors import shown
from netviz.texts import phrase

YEAR_FIRST, DAY_FIRST, MONTH_FIRST, TIME = "ymd", "dmy", "mdy", "time"
ORDERS = (YEAR_FIRST, DAY_FIRST, MONTH_FIRST, TIME)
"""In which order a column of dates has year, month and day; `time` for times of day alone."""
SINCE = date(2000, 1, 1)
"""The day from which days are counted, so near that single precision keeps the minutes."""

_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}(?:\.\d+)?))?"
_ZONE = r"(?:\s?Z|\s?UTC|[+-]\d{2}:?\d{2})?"
_BY_YEAR = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?:[ T]{_TIME}{_ZONE})?")
_OTHER = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})[-/.](\d{{4}}|\d{{2}})(?: {_TIME})?")
_ALONE = re.compile(_TIME)
_PIVOT = 70
"""Two digits from here on are a year before 2000."""
_LOOKED_AT = 200
_MOSTLY = 0.9


def is_date(word: str) -> bool:
    """Whether a word is written like a date or a time of day."""
    return any(form.fullmatch(word) is not None for form in (_BY_YEAR, _OTHER, _ALONE))


def are_dates(words: Sequence[str]) -> bool:
    """Whether nearly all of these are written like dates."""
    some = words[:_LOOKED_AT]
    return bool(some) and sum(map(is_date, some)) > _MOSTLY * len(some)


def order_of(words: Sequence[str]) -> str:
    """One of ORDERS, in which every word is a date. Raises ValueError with the reason if there is none."""
    wrong = next((word for word in words if not is_date(word)), None)
    if wrong is not None:
        raise ValueError(phrase("{word} is no date; leave that cell empty", word=shown(wrong)))
    parts = [match for word in words if (match := _OTHER.fullmatch(word)) is not None]
    if parts and len(parts) == len(words):
        able = [
            order for order in (DAY_FIRST, MONTH_FIRST) if not any(math.isnan(days_of(word, order)) for word in words)
        ]
        if len(able) == 2 and all(match[2] == "." for match in parts):
            able = [DAY_FIRST]
    else:
        able = [order for order in (YEAR_FIRST, TIME) if not any(math.isnan(days_of(word, order)) for word in words)]
    if len(able) == 1:
        return able[0]
    if able:
        raise ValueError(phrase("nothing tells whether the day or the month comes first; write them as 2024-05-31"))
    raise ValueError(phrase("its dates are not all written in one way; write them as 2024-05-31"))


def days_of(word: str, order: str) -> float:
    """The days from SINCE to a date, or the share of a day that a time is; NaN if it is not a date in this order."""
    form = {YEAR_FIRST: _BY_YEAR, TIME: _ALONE}.get(order, _OTHER)
    match = form.fullmatch(word)
    if match is None:
        return math.nan
    hour, minute = int(match["hour"] or 0), int(match["minute"] or 0)
    second = float(match["second"] or 0)
    if hour > 24 or minute > 59 or second >= 61:
        return math.nan
    share = (hour * 3600 + minute * 60 + second) / 86_400
    if order == TIME:
        return share
    if order == YEAR_FIRST:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    else:
        first, second_part, year = int(match[1]), int(match[3]), int(match[4])
        day, month = (first, second_part) if order == DAY_FIRST else (second_part, first)
        if len(match[4]) == 2:
            year += 1900 if year >= _PIVOT else 2000
    try:
        return (date(year, month, day) - SINCE).days + share
    except ValueError:
        return math.nan
