"""Numbers as people read them: three significant digits, × and − as they are printed, powers of ten raised."""

from __future__ import annotations

import math
import re

MINUS, THIN_SPACE = "−", "\u202f"
_POWER = re.compile(r"\^(?:\(([^()]*)\)|(\w+))")
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def number(value: float, digits: int = 3) -> str:
    """0.0123, 12.3, 9,840, 1.2 × 10⁻⁷."""
    if value == 0:
        return "0"
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else MINUS * (value < 0) + "∞"
    size = abs(value)
    if size < 1e-4 or size >= 1e7:
        exponent = math.floor(math.log10(size))
        mantissa = f"{value / 10**exponent:.{digits - 2}f}" if exponent > -300 else "1"
        return f"{mantissa} × {power_of_ten(exponent)}".replace("-", MINUS)
    decimals = max(0, digits - 1 - math.floor(math.log10(size)))
    return f"{value:,.{decimals}f}".replace("-", MINUS)


def power_of_ten(exponent: int) -> str:
    """10⁻³; 1 and 10 as such."""
    return {0: "1", 1: "10"}.get(exponent, "10" + str(exponent).translate(_RAISED))


def raised(markdown: str) -> str:
    """Markdown in which `δ^l` and `w^(l+1)` are set with what follows ^ raised, without the brackets."""
    return _POWER.sub(lambda found: f"<sup>{found[1] or found[2]}</sup>", markdown)


def percent(fraction: float, digits: int = 1) -> str:
    """97.6 % with a thin space."""
    return f"{100 * fraction:.{digits}f}{THIN_SPACE}%"


def duration(seconds: float) -> str:
    """12 s, 3 min 20 s, 2 h 5 min."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
