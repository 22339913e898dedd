"""Drawings that cannot be a row of digits are recognized by their strokes; real digits are accepted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from netviz.drawing.document import Document
from netviz.drawing.legibility import DOT, SIGN, SLASHED, TWO_ROWS, unreadable
from netviz.drawing.rasterizing import drawing_to_image
from netviz.drawing.strokes import read_strokes

Strokes = list[list[tuple[float, float]]]


def moved(strokes: Strokes, x: float, y: float, scale: float = 1.0) -> Strokes:
    return [[(px * scale + x, py * scale + y) for px, py in stroke] for stroke in strokes]


RING: Strokes = [[(100 + 70 * float(np.sin(t)), 100 - 100 * float(np.cos(t))) for t in np.linspace(0, 2 * np.pi, 30)]]
ONE: Strokes = [[(80, 40), (100, 0), (100, 200)]]
TWO: Strokes = [[(40, 50), (80, 0), (120, 40), (100, 110), (30, 200), (130, 200)]]
SEVEN: Strokes = [[(30, 0), (130, 0), (70, 200)]]
CROSSED_SEVEN: Strokes = [*SEVEN, [(50, 100), (120, 100)]]
FOUR: Strokes = [[(90, 0), (20, 120), (140, 120)], [(100, 60), (100, 200)]]
FOUR_OF_THREE: Strokes = [[(90, 0), (20, 120)], [(20, 120), (150, 122)], [(100, 40), (100, 200)]]
FIVE: Strokes = [[(40, 10), (35, 90), (110, 100), (120, 160), (30, 200)], [(45, 5), (130, 0)]]
PLUS: Strokes = [[(60, 0), (60, 120)], [(0, 60), (120, 62)]]
MINUS: Strokes = [[(0, 60), (120, 62)]]
EQUALS: Strokes = [[(0, 40), (120, 42)], [(0, 80), (120, 82)]]
UNREAD: dict[str, tuple[Strokes, str]] = {
    "a dot": ([[(250, 250)]], DOT),
    "a tap that trembles": ([[(250, 250), (253, 255), (251, 258)]], DOT),
    "two rows": ([*ONE, *moved(TWO, 150, 0), *moved(SEVEN, 0, 240), *moved(ONE, 150, 240)], TWO_ROWS),
    "one below the other": ([*TWO, *moved(SEVEN, 0, 240)], TWO_ROWS),
    "12 + 7": ([*ONE, *moved(TWO, 110, 0), *moved(PLUS, 270, 40), *moved(SEVEN, 420, 0)], SIGN),
    "7 - 1": ([*SEVEN, *moved(MINUS, 170, 40), *moved(ONE, 300, 0)], SIGN),
    "1 =": ([*ONE, *moved(EQUALS, 170, 40)], SIGN),
    "a plus alone": (PLUS, SIGN),
    "a slashed zero": ([*RING, [(180, 0), (20, 200)]], SLASHED),
    "a zero slashed within": ([*RING, [(145, 40), (55, 160)]], SLASHED),
}
READ: dict[str, Strokes] = {
    "0": RING,
    "1": ONE,
    "7, crossed": CROSSED_SEVEN,
    "4": FOUR,
    "4 of three strokes": FOUR_OF_THREE,
    "5": FIVE,
    "12475": [*ONE, *moved(TWO, 110, 0), *moved(FOUR, 270, 0), *moved(CROSSED_SEVEN, 430, 10), *moved(FIVE, 570, 0)],
    "nothing": [],
}


@pytest.mark.parametrize("name", UNREAD)
@pytest.mark.parametrize("backwards", [False, True])
def test_what_is_no_row_of_digits_is_reported(name: str, backwards: bool) -> None:
    strokes, why = UNREAD[name]
    assert unreadable(strokes[::-1] if backwards else strokes, dot=30) == why


@pytest.mark.parametrize("name", READ)
def test_digits_are_left_to_the_network(name: str) -> None:
    assert unreadable(READ[name], dot=30) == ""


@pytest.mark.slow(once=True)
def test_hardly_one_of_thousands_of_real_digits_is_refused(real_data: Path) -> None:
    every = list(read_strokes(real_data / "pen-strokes" / "writers-01-30.jsonl.gz"))
    refused = sum(bool(unreadable(drawing.strokes, dot=30)) for drawing in every)
    assert len(every) > 3000
    assert refused <= 0.002 * len(every)


def test_a_tap_that_trembles_is_a_dot_in_the_image_too() -> None:
    sheet = Document()
    sheet.show_strokes(UNREAD["a tap that trembles"][0])
    np.testing.assert_array_equal(sheet.pad_input().image, drawing_to_image([[(250, 250)]]))


def test_the_digit_that_is_pointed_at_is_the_one_that_is_seen() -> None:
    sheet = Document()
    sheet.show_strokes([*ONE, *moved(TWO, 200, 0)])
    seen = sheet.pad_input()
    assert (len(seen.digits), seen.chosen) == (2, 1)
    first = sheet.pad_input(pointed=(90, 400))
    assert first.chosen == 0
    np.testing.assert_array_equal(first.image, seen.digits[0])
    np.testing.assert_array_equal(sheet.pad_input(pointed=(240, 10)).image, seen.digits[1])


def test_the_ink_is_as_wide_whatever_is_drawn() -> None:
    sheet = Document()
    before = sheet.ink_width
    sheet.show_strokes([*ONE, *moved(TWO, 200, 0)])
    assert sheet.ink_width == before
    sheet.pen *= 2
    assert sheet.ink_width == 2 * before
