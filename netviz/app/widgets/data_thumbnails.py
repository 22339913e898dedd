"""Data sets to choose from, each as a small picture of its points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from netviz.app.qt.language import tr, translated
from netviz.app.qt.later import later
from netviz.app.style.theme import LIGHT, TICK_PX, Theme, font
from netviz.app.widgets.inputs import PushButton
from netviz.data import catalogue
from netviz.data.dataset import DataSet, GenerationOptions
from netviz.data.in_the_plane import places

COLUMNS = 4
POINTS = 110
WIDE, HIGH, WORDS = 60, 44, 14


class Thumbnail(PushButton):
    """The points of one data set, in the colours of their classes, with its name below."""

    wanted = Signal()
    """It was painted without its points, which have to be loaded."""

    def __init__(self, name: str) -> None:
        super().__init__()
        source = catalogue.source(name)
        self.name = name
        self._theme = LIGHT
        self.lines = 1
        """How many lines there are for the name."""
        self._data: DataSet | None = None
        self._dots: Sequence[tuple[tuple[float, float], QColor]] = ()
        label = translated(source.label)
        self.setText(label)
        self.setToolTip(f"{label}: {translated(source.about)}")
        self.setAccessibleName(tr("Data: {label}", label=label))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._dots = theme, ()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDE), self._theme.px(HIGH + WORDS * self.lines))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def fits_a_line(self) -> bool:
        """Whether the name has room in one line."""
        return QFontMetrics(font(TICK_PX)).horizontalAdvance(self.text()) <= self._theme.px(WIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, 1, self.width() - 2, self.height() - theme.px(WORDS) * self.lines - 2)
        chosen, focus = self.isChecked(), self.hasFocus()
        edge = theme.accent if focus else theme.text if chosen else theme.line
        painter.setPen(QPen(QColor(edge), 2 if chosen or focus else 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._data is None:
            self.wanted.emit()
        else:
            self._dots = self._dots or self._coloured_points(self._data)
        for (x, y), colour in self._dots:
            painter.setBrush(colour)
            painter.drawEllipse(
                QPointF(box.left() + (x + 1.15) / 2.3 * box.width(), box.bottom() - (y + 1.15) / 2.3 * box.height()),
                1.4, 1.4,
            )  # fmt: skip
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(theme.text if self.isChecked() else theme.dim))
        words = QRectF(0, box.bottom(), self.width(), theme.px(WORDS) * self.lines)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, centred if self.lines > 1 else Qt.AlignmentFlag.AlignCenter, self.text())

    @property
    def is_loaded(self) -> bool:
        """Whether its points are there."""
        return self._data is not None

    def load(self) -> None:
        """Have its points."""
        self._data = catalogue.load(self.name, GenerationOptions())
        self.update()

    def _coloured_points(self, data: DataSet) -> list[tuple[tuple[float, float], QColor]]:
        """The positions of its points, in −1…1, and their colours."""
        some, theme = data.train.first(POINTS), self._theme
        if some.targets is None:
            colours = [theme.class_colour(int(label), some.classes) for label in some.labels]
        elif some.shape == (1,):
            colours = [QColor(theme.accent)] * len(some)
        else:
            heights = some.targets[:, 0]
            low, high = float(heights.min()), float(heights.max())
            table = theme.diverging()[((heights - low) / (high - low) * 255).astype(np.intp)]
            colours = [QColor.fromRgba(int(colour)) for colour in table.tolist()]
        return list(zip(map(tuple, places(data, POINTS).tolist()), colours, strict=True))


class DataThumbnails(QWidget):
    """Rows of thumbnails of data sets. What is first seen gets its points one after the other, each in a turn of the
    event loop: to read a table takes as long as to paint the window."""

    chosen = Signal(str)
    """chosen(name): the user wants this data set."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.buttons: dict[str, Thumbnail] = {}
        for place, name in enumerate(names):
            button = Thumbnail(name)
            button.clicked.connect(lambda _=False, button=button: self._choose(button))
            button.wanted.connect(self._load_soon)
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            self.buttons[name] = button
        self._shown = ""
        self._loads = False

    def _load_soon(self) -> None:
        if not self._loads:
            self._loads = True
            later(0, self, self._load_next)

    def _load_next(self) -> None:
        self._loads = False
        without = next((button for button in self.buttons.values() if not button.is_loaded), None)
        if without is not None:
            without.load()
            self._load_soon()

    def show_name(self, name: str) -> None:
        """Mark the current data set."""
        self._shown = name
        for button in self.buttons.values():
            button.setChecked(button.name == name)

    def set_theme(self, theme: Theme) -> None:
        for button in self.buttons.values():
            button.set_theme(theme)
        buttons = list(self.buttons.values())
        for row in (buttons[start : start + COLUMNS] for start in range(0, len(buttons), COLUMNS)):
            lines = 1 if all(button.fits_a_line for button in row) else 2
            for button in row:
                button.lines = lines
                button.updateGeometry()

    def _choose(self, button: Thumbnail) -> None:
        button.setChecked(button.name == self._shown)
        self.chosen.emit(button.name)
