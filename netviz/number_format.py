"""Numbers as people read them: three significant digits, a real × and −, powers of ten as superscripts, round steps."""

from __future__ import annotations

import math
import re

MINUS, THIN_SPACE = "−", "\u202f"
_POWER = re.compile(r"\^(?:\(([^()]*)\)|(\w+))")
_LOOSE = re.compile(r"(?<=\S) [=<>≈] (?=\S)|(?<=\d) %")
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class Number(str):
    """A formatted number; the window writes it as its language does."""

    __slots__ = ()

    def __str__(self) -> str:
        return self


def number(value: float, digits: int = 3) -> Number:
    """A number with this many significant digits, or all before the decimal point: 0.0123, 12.3, 9,840, 1.20 × 10⁻⁷."""
    if value == 0:
        return Number("0")
    if not math.isfinite(value):
        return Number("NaN" if math.isnan(value) else MINUS * (value < 0) + "∞")
    # By the rounded number: 9.999 × 10⁻⁵ is 0.000100, not 10.0 × 10⁻⁵.
    mantissa, _, power = f"{value:.{digits - 1}e}".partition("e")
    exponent = int(power)
    if not -4 <= exponent < 7:
        return Number(f"{mantissa} × {power_of_ten(exponent)}".replace("-", MINUS))
    return Number(f"{value:,.{max(0, digits - 1 - exponent)}f}".replace("-", MINUS))


def exact(value: float) -> Number:
    """A value as it was set, in the shortest form that says all of it: 0.05, 3, 1.5 × 10⁻⁵."""
    mantissa, _, _ = f"{value:.11e}".partition("e")
    return number(value, max(1, len(mantissa.lstrip("-").replace(".", "").rstrip("0"))))


def power_of_ten(exponent: int) -> str:
    """10⁻³; 1 and 10 written out."""
    return {0: "1", 1: "10"}.get(exponent, "10" + str(exponent).translate(_RAISED))


def superscripts(markdown: str) -> str:
    """Markdown in which `δ^l` and `w^(l+1)` become superscripts, without the brackets."""
    return _POWER.sub(lambda found: f"<sup>{found[1] or found[2]}</sup>", markdown)


def unbroken(markdown: str) -> str:
    """Markdown in which `η = 3` and `10 %` each stay on one line."""
    return _LOOSE.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), markdown)


def percent(fraction: float, digits: int = 1) -> Number:
    """97.6 % with a thin space."""
    return Number(f"{100 * fraction:.{digits}f}{THIN_SPACE}%")


def exact_percent(fraction: float) -> Number:
    """The same in the shortest form that says all of it: 85 %, 97.5 %."""
    return Number(f"{exact(round(100 * fraction, 9))}{THIN_SPACE}%")


def duration(seconds: float) -> str:
    """12 s, 3 min 20 s, 2 h 5 min."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def tick_step(span: float, count: int) -> float:
    """The smallest of 1, 2, 5 × 10ⁿ that divides `span` into at most `count` steps."""
    if not span > 0:
        return 1.0
    rough = span / count
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= rough * (1 - 1e-9))
