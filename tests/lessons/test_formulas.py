"""Formulas in a lesson's text: found, typeset with slots for live figures, and refused if they are broken."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from netviz.lessons import formulas
from netviz.lessons.formulas import SIZE, Piece, TypesettingError, pieces_of, preload, typeset
from netviz.lessons.lesson import LessonError, load
from netviz.lessons.library import library
from tests.lessons.test_lessons import SMALL
from tests.waiting import HANG_SECONDS


def test_formulas_are_found_in_a_line_and_in_a_line_of_their_own() -> None:
    text = "Let $a = b$ be.\n\n$$\\frac{a}{b}$$\n\nIt costs $5 and $6."
    found = list(pieces_of(text))
    assert [piece for piece in found if piece.formula] == [
        Piece("a = b", True), Piece("\\frac{a}{b}", True, own_line=True)
    ]  # fmt: skip
    assert "".join(piece.text for piece in found if not piece.formula).endswith("It costs $5 and $6.")


def test_a_fraction_stands_above_and_below_the_line_and_only_paths_are_drawn() -> None:
    letter, fraction = typeset("a"), typeset(r"\frac{a}{b}", own_line=True)
    assert 0.3 * SIZE < letter.ascent < 0.8 * SIZE
    assert abs(letter.descent) < 0.1 * SIZE
    assert fraction.ascent > 1.5 * letter.ascent
    assert fraction.descent > 0.4 * SIZE
    assert set(re.findall(r"<(\w+)", fraction.svg)) == {"svg", "path", "rect"}


def test_a_live_figure_has_a_slot_in_its_place_and_nothing_is_drawn_there() -> None:
    found = typeset(r"\sigma'(z) = {{slope}} \cdot \frac{1}{{{a}}} + {{slope}}")
    assert [slot.name for slot in found.slots] == ["slope", "a", "slope"]
    assert found.slots[0].x < found.slots[1].x < found.slots[2].x
    assert found.slots[1].y > found.slots[0].y, "below the bar"
    assert all(slot.x - slot.width / 2 > 0 and slot.x + slot.width / 2 < found.width for slot in found.slots)
    assert "fe00" not in found.svg


BROKEN = [r"\frac{a}{", r"\nonsense{x}", "^", r"\left( x", "{" * 400, "x" * 501, "\0", r"\begin{matrix}" * 20]


@pytest.mark.parametrize("latex", BROKEN)
def test_a_broken_formula_is_one_sentence(latex: str) -> None:
    with pytest.raises(TypesettingError) as caught:
        typeset(latex)
    assert str(caught.value).startswith("the formula ")
    assert len(str(caught.value)) < 250


def test_a_formula_of_netviz_needs_no_typesetter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its import and the first formula take two tenths of a second, in which a window would not answer."""

    def typesetter() -> None:
        raise AssertionError("a formula was typeset")

    monkeypatch.setattr(formulas, "_typesetter", typesetter)
    typeset.cache_clear()
    own = [piece for text in library().texts for piece in pieces_of(text) if piece.formula]
    assert len(own) > 40
    assert all(typeset(piece.text, piece.own_line).width > 0 for piece in own)
    typeset.cache_clear()


def test_the_typesetter_can_be_imported_beforehand() -> None:
    thread = preload()
    thread.join(HANG_SECONDS)
    assert not thread.is_alive()
    assert formulas._typesetter.cache_info().currsize == 1


def test_the_texts_whose_formulas_come_typeset_are_all_that_the_lessons_say() -> None:
    said = [text for lesson in library().values() for _, text in lesson.texts() if text]
    assert list(library().texts) == said


@pytest.mark.parametrize("where", ["text", "question", "answer"])
def test_a_lesson_with_a_broken_formula_is_refused_with_its_place(tmp_path: Path, where: str) -> None:
    page = {"text": "One.", "question": "One?", "answer": "One."} | {where: r"Here: $\frac{a}{$."}
    path = tmp_path / "own.toml"
    lines = "".join(f"{name} = '{text}'\n" for name, text in page.items())
    path.write_text(f"{SMALL}[[pages]]\n{lines}", encoding="utf-8")
    with pytest.raises(LessonError, match=rf"pages\[0\]\.{where}: the formula .* is not LaTeX that netviz can typeset"):
        load(path)


@pytest.mark.parametrize("name", library())
def test_every_formula_of_the_lessons_can_be_set(name: str) -> None:
    for where, text in library()[name].texts():
        for piece in pieces_of(text):
            if piece.formula:
                assert typeset(piece.text, piece.own_line).width > 0, where
            else:
                assert "$" not in piece.text, where


@pytest.mark.parametrize("content", [None, b"", b"{", b"\xff", b'{"$x$": 3}'])
def test_formulas_are_typeset_where_those_that_come_typeset_are_broken(tmp_path, monkeypatch, content) -> None:
    place = tmp_path / formulas.SHIPPED
    if content is not None:
        place.write_bytes(content)
    monkeypatch.setattr(formulas, "asset", lambda name: tmp_path / name)
    formulas._shipped.cache_clear()
    typeset.cache_clear()
    try:
        assert typeset("x^2").width > 0
    finally:
        formulas._shipped.cache_clear()
        typeset.cache_clear()
