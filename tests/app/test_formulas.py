"""Formulas in the lesson's text: pictures in the text's colour, on its baseline, never too wide, with live figures."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.panels.backprop import BackpropPanel
from netviz.app.style.theme import THEMES, font
from netviz.app.widgets.formulas import Type, with_formulas
from netviz.app.widgets.markdown import TextPicture, harmless
from netviz.assets import asset
from netviz.lessons import formulas
from netviz.lessons.formulas import SHIPPED, TypesetFormula, key, typeset, typeset_anew
from tests.app.conftest import settle, until
from tests.app.test_lessons import choose, lesson_panel
from tests.test_bundled import CHECKOUT, loaded

LEFT = Qt.MouseButton.LeftButton
BLACK = Type("#000000", 400.0, 1.0, 1.0)


def drawn(text: str, value: str = "0.5", kind: Type = BLACK) -> tuple[str, Mapping[str, TextPicture], str]:
    return with_formulas(text, lambda words: words, lambda name: value, kind)


def pixels(picture: TextPicture) -> np.ndarray:
    """Opacity, (height, width)."""
    image = QImage.fromData(picture.png, "PNG").convertToFormat(QImage.Format.Format_ARGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[..., 3].copy()


@pytest.mark.slow(once=True)
def test_the_formulas_of_lessons_and_panels_come_typeset() -> None:
    """Where one has changed: `python packaging/formulas.py`."""
    pieces = loaded(CHECKOUT / "packaging" / "formulas.py").own_formulas()
    shipped = msgspec.json.decode(asset(SHIPPED).read_bytes(), type=dict[str, TypesetFormula])
    assert shipped.keys() == {key(piece) for piece in pieces}
    for piece in pieces:
        own, anew = shipped[key(piece)], typeset_anew(piece.text, piece.own_line)
        assert [slot.name for slot in own.slots] == [slot.name for slot in anew.slots]
        assert (own.width, own.ascent, own.descent) == pytest.approx((anew.width, anew.ascent, anew.descent), rel=0.01)


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("name", ["neuron", "learning-slowdown", "cross-entropy", "backpropagation", "softmax"])
def test_a_panel_beside_a_lesson_shows_what_comes_typeset(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    anew: list[str] = []
    monkeypatch.setattr(
        formulas, "typeset_anew", lambda latex, own_line: anew.append(latex) or typeset_anew(latex, own_line)
    )
    typeset.cache_clear()
    opened.window.lesson_controller.open_named(name)
    settle(qtbot, opened)
    following = lesson_panel(opened).next
    while following.isEnabled():
        following.click()
        settle(qtbot, opened, 1)
    backprop = opened.window.dock_area.panels["backprop"]
    assert isinstance(backprop, BackpropPanel)
    for _ in range(8 if name == "backpropagation" else 0):
        backprop.next.click()
        settle(qtbot, opened, 1)
    assert typeset.cache_info().misses > 0
    assert not anew


def test_text_and_formulas_come_out_in_order_and_in_words(qapp) -> None:
    markdown, pictures, words = drawn("Now $a = {{a}}$ holds.")
    assert markdown == "Now ![formula](netviz-formula-0) holds."
    assert list(pictures) == ["netviz-formula-0"]
    assert words == "Now a = 0.5 holds."


def test_a_formula_has_the_texts_colour_and_stays_as_narrow_as_there_is_room(qapp) -> None:
    wide = "$$" + " + ".join("abcdefghijklmno") + "$$"
    for theme in THEMES.values():
        _, pictures, _ = drawn(wide, kind=Type(theme.text, 200.0, 2.0, 1.0))
        (picture,) = pictures.values()
        assert picture.width <= 200
        image = QImage.fromData(picture.png, "PNG")
        assert image.width() == 2 * picture.width, "as sharp as the screen"
        seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        solid = [colour for colour in seen if colour.alpha() > 200]
        assert solid and all(
            abs(one - other) <= 3
            for colour in solid
            for one, other in zip(colour.getRgb()[:3], QColor(theme.text).getRgb(), strict=False)
        )


def test_a_long_figure_is_as_high_as_a_short_one(qapp) -> None:
    """As long as netviz writes them with three significant digits; a power of ten may be smaller."""
    drawn = Type("#000000", 400.0, 4.0, 1.0)
    heights = []
    for value in ("0.334", "0.0120", "0.00441"):
        _, pictures, _ = with_formulas(r"$C = {{neuron cost}}$", str, lambda _, value=value: value, drawn)
        (picture,) = pictures.values()
        image = QImage.fromData(picture.png).convertToFormat(QImage.Format.Format_ARGB32)
        inked = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) >> 24 > 128
        rows = np.flatnonzero(inked[:, image.width() // 2 :].any(axis=1))
        heights.append(int(rows[-1] - rows[0]))
    assert max(heights) - min(heights) <= 2, heights


@pytest.mark.parametrize("value", ["0.0359", "0.00441", "−12.345"])
def test_a_figure_at_the_end_of_a_formula_is_whole(qapp, value: str) -> None:
    drawn = Type("#000000", 400.0, 4.0, 1.6)
    (picture,) = with_formulas(r"$C = {{neuron cost}}$", str, lambda _: value, drawn)[1].values()
    image = QImage.fromData(picture.png).convertToFormat(QImage.Format.Format_ARGB32)
    assert all(image.pixelColor(image.width() - 2, y).alpha() == 0 for y in range(image.height()))


def test_another_figure_changes_only_its_slot(qapp) -> None:
    one, other = (next(iter(drawn("$a = {{a}} + b$", value)[1].values())) for value in ("0.50", "0.75"))
    changed = np.argwhere((pixels(one) != pixels(other)).any(axis=0))
    assert (one.width, one.height) == (other.width, other.height)
    assert 0 < len(changed) < 0.6 * one.width
    assert changed.max() < 0.85 * one.width, "what follows stays where it is"


@pytest.mark.parametrize("rest", ["", " $x$", "\n\n- one\n- two"])
def test_paragraphs_are_set_apart_whatever_the_font_is_measured_in(qtbot: QtBot, rest: str) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setFont(font())  # in pixels: Qt's own gap is worked out from points
    heights = []
    for gap in (0, 9):
        markdown, pictures, _ = drawn(f"One.\n\nTwo.{rest}")
        text, kind = harmless(markdown, pictures.get, gap)
        label.setTextFormat(kind)
        label.setText(text)
        heights.append(label.sizeHint().height())
    assert heights[1] - heights[0] == (18 if "-" in rest else 9)


def test_a_formula_stands_on_the_line_of_the_text(qtbot: QtBot) -> None:
    """Grabbed in a label: the foot of a letter x of the text and of an x of a formula are on one line."""
    label = QLabel()
    qtbot.addWidget(label)
    label.setFont(font())
    label.setStyleSheet("color: black; background: white")
    for formula in ("x", r"\frac{x}{y}\,x", "x^2"):
        markdown, pictures, _ = drawn(f"${formula}$ x")
        text, kind = harmless(markdown, pictures.get)
        label.setTextFormat(kind)
        label.setText(text)
        label.adjustSize()
        image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        dark = rows[:, : image.width()] < 128
        columns = np.flatnonzero(dark.any(axis=0))
        gaps = np.flatnonzero(np.diff(columns) > 1)
        text_x = columns[gaps[-1] + 1 :]
        (picture,) = pictures.values()
        own = [part for part in np.split(columns, gaps + 1) if part[0] < picture.width]
        # The last letter of the formula that stands on the line, or its only one.
        letter = own[0] if formula == "x^2" else own[-1]
        foot = [np.flatnonzero(dark[:, part].any(axis=1)).max() for part in (letter, text_x)]
        assert abs(foot[0] - foot[1]) <= 1, formula


@pytest.mark.slow(once=True)
def test_a_live_figure_in_a_formula_follows_the_run(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Cross-entropy")
    panel = lesson_panel(opened)
    qtbot.mouseClick(panel.next, LEFT)
    until(qtbot, lambda: "0.982 \\cdot 0.0177" in panel.text.accessibleName())
    before = panel.text.text()
    assert before.count("data:image/png") == 2
    opened.run_controller.train()
    until(qtbot, lambda: "0.982 \\cdot 0.0177" not in panel.text.accessibleName())
    assert panel.text.text() != before
