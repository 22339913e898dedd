"""The drawing pad: draw a digit with mouse, pen or finger, and see below it the image that the network
actually sees.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QVBoxLayout, QWidget

from netviz.app.drawing.canvas import Canvas
from netviz.app.plotting.images import grey_image
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import LIGHT, Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.fields import ChoiceField
from netviz.app.widgets.inputs import Slider, ToolButton
from netviz.config import Setting
from netviz.data.pictures import Picture, to_image
from netviz.drawing.document import UNITS, PadInput, Snapshot
from netviz.drawing.rasterizing import PEN
from netviz.session import Frame
from netviz.session.parts.recognition import Recognition
from netviz.texts import phrase

__all__ = ["RECOGNIZERS", "UNITS", "DrawingPad"]

PEN_RANGE = (14, 44)  # in tenths of a pixel of the 28×28 image
PREVIEW = 56
RECOGNIZERS = {
    "auto": phrase("Shipped, then the one in training"),
    "shipped": phrase("The shipped network"),
    "training": phrase("The network in training"),
}
READ_BY = Setting(
    "Read by",
    "Which network reads the drawing: the one that netviz ships, or the one in training; by default the shipped one, "
    "until the other has begun to learn",
    choices=lambda: RECOGNIZERS,
)
SEES = phrase("What the network sees:\n28 × 28, centred by its ink")


class DrawingPad(QWidget):
    """The canvas with its tools."""

    needs: ClassVar[frozenset[type[Any]]] = frozenset({Recognition})
    drawing_changed = Signal(object)
    """drawing_changed(PadInput): there is something else to recognize."""
    recognizer_chosen = Signal(str)
    explain_toggled = Signal(bool)
    labelled = Signal(int)
    """labelled(int): the drawing is meant to be this digit."""
    picture_wanted = Signal()
    paste_wanted = Signal()
    ask_wanted = Signal()
    """The user wants to ask the network about the drawing."""
    """The user wants a picture from a file; `paste_wanted`: from the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._pad_input = PadInput()
        self.canvas = Canvas()
        self.undo = _tool(tr("undo"), tr("Undo the last stroke (Ctrl+Z)"), self.undo_stroke)
        self.redo = _tool(tr("redo"), tr("Redo the stroke (Ctrl+Shift+Z)"), self.redo_stroke)
        self.clear = _tool(tr("clear"), tr("Empty the pad (Ctrl+Backspace)"), self.clear_drawing)
        self.eraser = _tool(tr("eraser"), tr("Erase ink instead of drawing"), self._set_eraser, switch=True)
        self.explain = _tool(
            tr("why"), tr("Colour the ink: blue supports the answer, orange contradicts it"), self._set_explain, True
        )
        self.picture = _menu_tool(
            tr("picture ▾"), tr("Read a picture instead: a photo of a digit, a scan, a screenshot")
        )
        self.picture.menu().addAction(tr("Open a picture…"), self.picture_wanted.emit)
        self.picture.menu().addAction(tr("Paste a picture"), self.paste_wanted.emit)
        self.label_as = _menu_tool(
            tr("Label this drawing ▾"),
            tr("Say which digit this is: it is kept with your drawings, on which a network can be trained"),
        )
        for digit in range(10):
            self.label_as.menu().addAction(tr("It is a {digit}", digit=digit), partial(self.labelled.emit, digit))
        self.ask = _tool(
            tr("ask"),
            tr("Ask the network in training: fool it, morph, occlude, find similar examples"),
            self.ask_wanted.emit,
        )
        self.explain.setChecked(True)
        self.right = _in_a_row(None, self.eraser, self.undo, self.redo, self.clear, spacing=0)
        self._preview = QLabel()
        self._preview.setFixedSize(PREVIEW + 2, PREVIEW + 2)
        self._preview.setAccessibleName(tr("What the network sees"))
        self._words = dim_label(translated(SEES), align_right=False)
        self.pen_slider = Slider(Qt.Orientation.Horizontal)
        self.pen_slider.setRange(*PEN_RANGE)
        self.pen_slider.setValue(round(10 * PEN))
        self.pen_slider.setToolTip(tr("Pen width"))
        self.pen_slider.setAccessibleName(tr("Pen width"))
        self.pen_slider.valueChanged.connect(self._set_pen)
        self.recognizer = ChoiceField(READ_BY, RECOGNIZERS.items())
        self.recognizer.chosen.connect(self.recognizer_chosen)
        self._lay_out()
        self.canvas.drawn.connect(self._tell)
        self.canvas.pointed.connect(self._point)
        self._tell()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self._words)
        beside.addWidget(_in_a_row(dim_label(tr("Pen")), self.pen_slider))
        self._tools = QWidget()
        strip = QHBoxLayout()
        strip.setSpacing(10)
        strip.addWidget(self._preview)
        strip.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._tools)
        below = QVBoxLayout(self._tools)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addLayout(strip)
        below.addWidget(_in_a_row(self.explain, self.ask, self.picture, self.label_as, None))
        below.addWidget(_in_a_row(dim_label(tr("Read by")), self.recognizer))

    def set_frame(self, frame: Frame) -> None:
        """Colour the ink by its saliency."""
        recognition = frame.part(Recognition)
        why = recognition.prediction.saliency if recognition is not None and self.explain.isChecked() else None
        self.canvas.show_saliency(why)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._tools.setVisible(not theme.presenting)  # on a projector the room is for the canvas
        self.canvas.set_theme(theme)
        self._preview.setStyleSheet(f"border: 1px solid {theme.line}")
        self._show_preview()

    @property
    def pad_input(self) -> PadInput:
        """What the network sees now."""
        return self._pad_input

    def show_strokes(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Put a drawing on the pad; its coordinates are those of the stroke files, a box of side `UNITS`."""
        self.canvas.end_stroke()
        self.canvas.document.show_strokes(strokes)
        self._tell()

    def show_picture(self, picture: Picture) -> None:
        """Put a picture on the pad, scaled to fit its ink."""
        self.show_image(to_image(picture))

    def show_image(self, image: np.ndarray) -> None:
        """Put a (28, 28) image on the pad unchanged."""
        self.canvas.end_stroke()
        self.canvas.setFocus()
        self.canvas.document.show_picture(image)
        self._tell()

    def show_drawing(self, drawing: Snapshot) -> None:
        """Start with an earlier drawing, with nothing to undo."""
        self.canvas.end_stroke()
        self.canvas.document.current = drawing
        self._tell()

    def undo_stroke(self) -> None:
        self.canvas.end_stroke()
        self.canvas.document.undo()
        self._tell()

    def redo_stroke(self) -> None:
        self.canvas.end_stroke()
        self.canvas.document.redo()
        self._tell()

    def clear_drawing(self) -> None:
        self.canvas.end_stroke()
        self.canvas.document.clear()
        self.eraser.setChecked(False)  # there is nothing to erase on an empty pad
        self._set_eraser()
        self._tell()

    def _set_pen(self, tenths: int) -> None:
        self.canvas.document.pen = tenths / 10
        self._tell()

    def _set_eraser(self) -> None:
        self.canvas.set_erasing(self.eraser.isChecked())

    def _set_explain(self) -> None:
        self.canvas.show_saliency(None)
        self.explain_toggled.emit(self.explain.isChecked())

    def _point(self) -> None:
        """Show the saliency of another digit of the row, the one the pointer is on."""
        if self.canvas.document.pad_input(self.canvas.point).chosen != self._pad_input.chosen:
            self.canvas.show_saliency(None)
            self._tell()

    def _tell(self) -> None:
        document = self.canvas.document
        self._pad_input = document.pad_input(self.canvas.point)
        self._show_preview()
        self.undo.setEnabled(document.can_undo)
        self.clear.setEnabled(not document.empty)
        self.redo.setEnabled(document.can_redo)
        self.label_as.setEnabled(self._pad_input.image is not None and not self._pad_input.digits)
        self.canvas.show_input(self._pad_input)
        self.drawing_changed.emit(self._pad_input)

    def _show_preview(self) -> None:
        """Show the image in small; of several digits, all of them."""
        ratio = self.devicePixelRatioF()
        images = self._pad_input.digits or ((self._pad_input.image,) if self._pad_input.image is not None else ())
        shown = QPixmap(round(PREVIEW * ratio), round(PREVIEW * ratio))
        shown.fill(QColor(self._theme.canvas))
        columns = max(1, int(np.ceil(np.sqrt(len(images)))))
        side = shown.width() / columns
        painter = QPainter(shown)
        for place, image in enumerate(images):
            row, column = divmod(place, columns)
            small = grey_image(image, ink_is_dark=self._theme.ink_is_dark)
            scaled = small.scaled(round(side), round(side)) if columns == 1 else _smaller(small, round(side))
            painter.drawImage(round(column * side), round(row * side), scaled)
        painter.end()
        shown.setDevicePixelRatio(ratio)
        self._preview.setPixmap(shown)
        count = len(self._pad_input.digits)
        self._words.setText(
            tr("What the network sees:\n{count} digits, one by one", count=count) if count else translated(SEES)
        )


def _smaller(image: QImage, side: int) -> QImage:
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _tool(text: str, tip: str, action: Callable[[], object], switch: bool = False) -> QToolButton:
    button = ToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(switch)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: action())
    return button


def _menu_tool(text: str, tip: str) -> QToolButton:
    button = ToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(button))
    return button


def _in_a_row(*widgets: QWidget | None, spacing: int = 4) -> QWidget:
    """Widgets side by side; None stands for room that grows."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 1 if isinstance(widget, QSlider | ChoiceField) else 0)
    return holder
