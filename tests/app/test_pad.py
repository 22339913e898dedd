"""The pad and the answers for the drawing, by mouse and by what is painted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.session.parts.recognition import Recognition
from tests.app.conftest import ONE, ZERO, at, draw, settle
from tests.app.test_lecture import cut_off
from tests.drawing.test_legibility import UNREAD

# Two digits beside each other on the canvas.
LEFT_ONE = [[(x - 140, y) for x, y in ONE[0]]]
RIGHT_ZERO = [[(0.8 * x + 150, y) for x, y in ZERO[0]]]


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage()
    return np.array(image.constBits()).reshape(image.height(), -1)[:, : 4 * image.width()].copy()


@pytest.mark.slow(once=True)
def test_what_is_no_row_of_digits_gets_no_digit_and_no_percentage(qtbot: QtBot, opened: Opened) -> None:
    outputs = opened.window.outputs
    for name, (strokes, why) in UNREAD.items():
        opened.window.pad.show_strokes(ONE)
        settle(qtbot, opened)
        assert outputs.winner == 1
        opened.window.pad.show_strokes(strokes)
        settle(qtbot, opened)
        assert (outputs.winner, outputs.digits) == (None, ""), name
        assert (outputs.heading.text(), outputs.right.text()) == ("I don't know", why), name
        assert not outputs.probabilities.any(), name


@pytest.mark.parametrize("language", ["en", "de"])
def test_why_a_drawing_is_not_read_is_said_whole_and_makes_the_column_no_wider(
    qtbot: QtBot, open_netviz, language: str
) -> None:
    opened = open_netviz(size=(1280, 720), language=language)
    window, outputs = opened.window, opened.window.outputs
    wide = window.right.width()
    for name, (strokes, _) in UNREAD.items():
        window.pad.show_strokes(ONE)
        settle(qtbot, opened)
        window.pad.show_strokes(strokes)
        settle(qtbot, opened)
        assert outputs.right.fitted() == outputs.right.text() != "", name
        assert cut_off(window.right) == [], name
        assert outputs.width() < wide, name


def test_a_long_name_of_a_class_makes_the_column_no_wider(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1280, 720))
    outputs = opened.window.outputs
    draw(qtbot, opened.window.pad.canvas, ONE)
    settle(qtbot, opened)
    before = outputs.width()
    long = "Schizosaccharomyces pombe, seen from above"
    recognition = replace(outputs.shown, names=tuple(f"{long} {digit}" for digit in range(10)))
    frame = opened.run_controller.frame
    outputs.set_frame(replace(frame, parts={}))
    outputs.set_frame(replace(frame, parts={**frame.parts, Recognition: recognition}))
    opened.window.right.layout().activate()
    assert outputs.width() == before
    assert cut_off(opened.window.right) == []
    assert "Schizo" in outputs.heading.text()
    assert long in outputs.heading.toolTip()


def test_a_dot_is_painted_round(qtbot: QtBot, opened: Opened) -> None:
    canvas = opened.window.pad.canvas
    empty = pixels(canvas)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, (100, 100)))
    canvas.show_saliency(None)
    before = pixels(canvas)
    assert (before != empty).any()
    ink = np.argwhere(before.reshape(len(before), -1, 4)[..., 1] < 128)
    down, across = np.ptp(ink, axis=0) + 1
    scale = canvas.square().width() / 500
    assert down == pytest.approx(canvas.document.ink_width * scale, abs=2)
    assert across == pytest.approx(down, abs=1)


def test_a_second_digit_leaves_the_ink_of_the_first_as_it_is(qtbot: QtBot, open_netviz) -> None:
    pad = open_netviz().window.pad
    qtbot.mouseClick(pad.explain, Qt.MouseButton.LeftButton)
    draw(qtbot, pad.canvas, LEFT_ONE)
    part = slice(None, pad.canvas.height() * 4 // 5), slice(None, 4 * (pad.canvas.width() * 2 // 5))
    before = pixels(pad.canvas)[part]
    draw(qtbot, pad.canvas, RIGHT_ZERO)
    assert len(pad.pad_input.digits) == 2
    np.testing.assert_array_equal(pixels(pad.canvas)[part], before)


def test_bars_and_reasons_follow_the_digit_that_is_pointed_at(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    draw(qtbot, window.pad.canvas, [*LEFT_ONE, *RIGHT_ZERO])
    settle(qtbot, opened)
    assert window.outputs.digits == "10"
    assert window.outputs.winner == 0
    assert window.pad.canvas.coloured
    for x, answer, place in ((120, 1, "digit 1"), (360, 0, "digit 2")):
        qtbot.mouseMove(window.pad.canvas, at(window.pad.canvas, (x, 250)))
        settle(qtbot, opened)
        assert window.outputs.winner == answer
        assert np.argmax(window.outputs.probabilities) == answer
        assert place in window.outputs.right.text()
        assert window.pad.canvas.coloured
        assert window.outputs.digits == "10"


def test_clear_ends_the_eraser_and_its_cursor_is_as_large_as_what_it_takes(qtbot: QtBot, opened: Opened) -> None:
    pad = opened.window.pad
    draw(qtbot, pad.canvas, ZERO)
    assert pad.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    qtbot.mouseClick(pad.eraser, Qt.MouseButton.LeftButton)
    ring = pad.canvas.cursor().pixmap()
    wide = ring.width() / ring.devicePixelRatio()
    assert wide == pytest.approx(36 * pad.canvas.square().width() / 500, abs=4)
    qtbot.mouseClick(pad.clear, Qt.MouseButton.LeftButton)
    assert not pad.canvas.erasing
    assert not pad.eraser.isChecked()
    assert pad.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    draw(qtbot, pad.canvas, ONE)
    assert len(pad.canvas.document.strokes) == 1


def test_rows_of_the_outputs_stay_where_they_are(qtbot: QtBot, opened: Opened) -> None:
    """The first row's track, with and without a share of no class, lies at the same height; so does the panel."""
    window = opened.window

    def tracks() -> list[int]:
        column = window.outputs.grab().toImage()
        x = column.width() - 60
        at_x = [column.pixel(x, y) for y in range(column.height())]
        ground = at_x[0]
        return [y for y in range(1, len(at_x)) if at_x[y] != ground and at_x[y - 1] == ground][:10]

    empty, place = tracks(), window.outputs.geometry()
    assert len(empty) == 10
    for strokes in (ZERO, UNREAD["two rows"][0], [*LEFT_ONE, *RIGHT_ZERO]):
        window.pad.show_strokes(strokes)
        settle(qtbot, opened)
        assert tracks() == empty
        assert window.outputs.geometry() == place
