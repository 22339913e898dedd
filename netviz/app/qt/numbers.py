"""Numbers as the window writes them: as everywhere in netviz (number_format.py), with the point of its language."""

from __future__ import annotations

from netviz import number_format
from netviz.app.qt.language import local


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
