"""The ink of a drawing looks as if each stroke were painted anew, but only what has changed is painted."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.app.drawing import ink
from netviz.app.plotting.images import pixels_of
from netviz.drawing.document import PenStroke

CURVE = PenStroke(((100, 100), (140, 90), (170, 120), (180, 300), (20, 350)))
LINE = PenStroke(((50, 400), (450, 60)))
DOT = PenStroke(((250, 250),))
PRESSED = PenStroke(((300, 100), (320, 220), (310, 400)), (0.2, 0.9, 0.5))
PLACE = QTransform.fromScale(0.4, 0.4)
BLACK, BLUE = ink.ink_pen("#000000", 30.0), ink.ink_pen("#0000ff", 20.0)


Strokes = tuple[PenStroke, ...]


def painted(kept: ink.Ink | None, widget: QWidget, strokes: Strokes, pen: QPen) -> NDArray[np.int16]:
    """The strokes on white, (height, width, channels), by `kept`, or each by itself."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if kept is not None:
            kept.paint(painter, widget, PLACE, strokes, pen)
        else:
            painter.setTransform(PLACE)
            for stroke in strokes:
                ink.paint_stroke(painter, stroke, pen)
    return np.asarray(pixels_of(image), np.int16)


def test_whatever_becomes_of_the_strokes_all_of_them_are_seen(qtbot: QtBot) -> None:
    kept, widget = ink.Ink(), QWidget()
    qtbot.addWidget(widget)
    small, large = QSize(200, 200), QSize(260, 210)
    cut = PenStroke(CURVE.points[:3])
    states: list[tuple[QSize, Strokes, QPen]] = [
        (small, (CURVE,), BLACK),
        (small, (CURVE, LINE), BLACK),
        (small, (CURVE, LINE, DOT, PRESSED), BLACK),
        (small, (CURVE, LINE), BLACK),  # undone
        (small, (CURVE, PRESSED, LINE), BLACK),
        (small, (cut, LINE, DOT), BLACK),  # erased
        (small, (cut, LINE, DOT), BLUE),
        (large, (cut, LINE, DOT), BLUE),
        (large, (cut,), BLUE),
        (large, (LINE, CURVE), BLUE),
    ]
    for size, strokes, pen in states:
        widget.resize(size)
        found, wanted = painted(kept, widget, strokes, pen), painted(None, widget, strokes, pen)
        assert np.abs(found - wanted).max() <= 2, "rounding, where strokes cross"
        assert wanted.min() < 20


def test_while_the_pen_moves_only_its_own_stroke_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    widget, calls, paint_stroke = QWidget(), [], ink.paint_stroke
    qtbot.addWidget(widget)
    widget.resize(200, 200)
    kept, finished = ink.Ink(), (CURVE, LINE, DOT, PRESSED)
    painted(kept, widget, (*finished, PenStroke(((1, 1),))), BLACK)

    def count(painter: QPainter, stroke: PenStroke, pen: QPen) -> None:
        calls.append(stroke)
        paint_stroke(painter, stroke, pen)

    monkeypatch.setattr(ink, "paint_stroke", count)
    moving = [PenStroke(tuple((float(x), 1.0) for x in range(length))) for length in range(2, 6)]
    for stroke in moving:
        painted(kept, widget, (*finished, stroke), BLACK)
    assert calls == moving
