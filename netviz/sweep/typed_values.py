"""Values to try as they are typed in the window: a list or a range, with numbers as its language writes them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from netviz import config as configs
from netviz.config import FIELDS, Config, ConfigError, TomlError, value_at
from netviz.errors import UserError, shown
from netviz.sweep.plan import settings_to_vary
from netviz.texts import phrase

Value = TypeVar("Value")
USUAL_VALUES, MOST_VALUES = 5, 50
LOG_FROM = 10.0
"""A range whose end is at least this many times its beginning has equal factors, a shorter one equal steps."""
_NUMBER = r"[+\-−]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][+-]?\d+)?"
_IS_NUMBER = re.compile(_NUMBER)
_COUNT = r"(?:[,;]?\s*(?:in\s+)?(\d+)(?:\s+[^\W\d]+)?)?\s*"
_LEADING_ZERO = re.compile(r"[+\-−]?0\d.*")
_BETWEEN_WORDS = re.compile(r",(?!\d)|(?<=[^\W\d]),")
"""The commas that part values where a comma between digits is the decimal point."""


@dataclass(frozen=True)
class Writing:
    """How a language writes a list of numbers: 0.05, 0.5 in English, 0,05; 0,5 in German."""

    read: Callable[[str, bool], float] = lambda word, whole: float(word)
    """The number that a word is, which may have thousands apart if it is whole. Raises ValueError for another word."""
    point: str = "."
    to: str = "to"
    """The word between the ends of a range."""

    def listed(self, numbers: Iterable[float]) -> str:
        """Numbers one after the other, to be typed over."""
        words = (f"{one:.3g}" if isinstance(one, float) else f"{one}" for one in numbers)
        return (", " if self.point == "." else "; ").join(word.replace(".", self.point) for word in words)

    def words(self, text: str) -> list[str]:
        """The words of a list. A semicolon parts values in every language; a comma only where it is no decimal
        point.
        """
        if ";" in text:
            parts = text.split(";")
        else:
            parts = text.split(",") if self.point == "." else _BETWEEN_WORDS.split(text)
        return [word.strip() for word in parts if word.strip()]

    def value(self, word: str, whole: bool) -> Any:
        """A number, or a value as in TOML; a word without quotes is a word. whole: whether whole numbers are wanted."""
        if _LEADING_ZERO.fullmatch(word) and self.point not in word:
            return word  # 05 is what is left of 0,05
        if _IS_NUMBER.fullmatch(word):
            try:
                number = self.read(word, whole and self.point not in word)
            except ValueError:
                return word
            return int(number) if number.is_integer() and self.point not in word and "e" not in word.lower() else number
        try:
            raw = configs.parse_toml(f"value = {word}")
        except TomlError:
            return word
        return raw["value"] if set(raw) == {"value"} and not isinstance(raw["value"], dict | list) else word


AS_IN_A_CONFIG = Writing()


def values_in(text: str, config: Config, path: str, writing: Writing = AS_IN_A_CONFIG) -> tuple[Any, ...]:
    """The values that a text means: `0.05, 0.5, 5`, or `0.01 … 10 in 4 steps`, with equal factors if the range is long.

    Raises UserError, one sentence with the text.
    """
    whole = _holds_whole(config, path)
    ends = rf"\s*({_NUMBER})\s*(?:…|\.\.\.?|to|{re.escape(writing.to)})\s*({_NUMBER})\s*"
    found = re.fullmatch(ends + _COUNT, text)
    if found is not None:
        try:
            low, high = (writing.read(end, whole and writing.point not in end) for end in found.group(1, 2))
        except ValueError:
            raise _no_range(text) from None
        values = _range(low, high, int(found[3] or USUAL_VALUES), text)
        if whole:
            return tuple(dict.fromkeys(round(value) for value in values))
        return tuple(float(f"{value:.3g}") for value in values)
    words = writing.words(text)
    if not words:
        raise UserError(phrase("Write values to try, such as 0.05, 0.5, 5 or 0.01 … 10 in 4 steps."))
    return tuple(dict.fromkeys(writing.value(word, whole) for word in words))


def as_text(config: Config, path: str, writing: Writing = AS_IN_A_CONFIG) -> str:
    """Values to begin with: around that of a config, or all choices, as far as they are possible beside the others."""
    value, setting = value_at(config, path), settings_to_vary(config).get(path)
    if isinstance(value, str) and setting is not None and setting.choices is not None:
        return ", ".join(_possible(config, path, map(str, setting.choices())))
    if isinstance(value, bool):
        return ", ".join(str(either).lower() for either in _possible(config, path, (True, False)))
    around: list[float]
    if isinstance(value, int):
        around = [max(1, value // 2), value, 2 * value] if value else [0, 1, 2]
    else:
        around = [value * times for times in (0.1, 0.3, 1.0, 3.0, 10.0)] if value else [0, 0.1, 1]
    return writing.listed(_possible(config, path, dict.fromkeys(around)))


def _possible(config: Config, path: str, values: Iterable[Value]) -> list[Value]:
    """Those of the values with which a config can be trained, beside its other settings; at least the one it has."""
    return [value for value in values if value == value_at(config, path) or _is_possible(config, path, value)]


def _is_possible(config: Config, path: str, value: object) -> bool:
    try:
        configs.changed(config, {path: value})
    except ConfigError:
        return False
    return True


def _holds_whole(config: Config, path: str) -> bool:
    known = FIELDS.get(path)
    return (known.value_type if known is not None else type(value_at(config, path))) is int


def _range(low: float, high: float, count: int, text: str) -> list[float]:
    if not low < high or not math.isfinite(high - low) or not 2 <= count <= MOST_VALUES:
        raise _no_range(text)
    by_factors = low > 0 and high / low >= LOG_FROM
    values = np.geomspace(low, high, count) if by_factors else np.linspace(low, high, count)
    return [float(value) for value in values]


def _no_range(text: str) -> UserError:
    return UserError(
        phrase(
            "{text} is not a range; write it as 0.01 … 10 in 4 steps, with 2 to {most} steps.",
            text=shown(text),
            most=MOST_VALUES,
        )
    )
