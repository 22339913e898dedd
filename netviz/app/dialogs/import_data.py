"""The dialog that shows the content of the user's file or folder before it is used for training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.plotting.images import example_image
from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.data import user_data
from netviz.data.dataset import DataSet
from netviz.data.finishing import UserData

ROWS, COLUMNS, SIDE = 3, 10, 44


class Samples(Guarded, QWidget):
    """Some examples with their labels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: list[tuple[QImage, str]] = []
        self.setAccessibleName("Some of the examples")

    def sizeHint(self) -> QSize:
        rows = -(-len(self._pictures) // COLUMNS)
        return QSize(COLUMNS * (SIDE + 6), rows * (SIDE + 22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_data(self, data: DataSet) -> None:
        """Show examples from a data set of pictures; nothing for other data."""
        train = data.train
        if len(train.shape) == 3:
            shown = np.linspace(0, len(train) - 1, min(len(train), ROWS * COLUMNS)).astype(int)
            names = data.class_names or tuple(map(str, range(train.classes)))
            dark = self._theme.canvas == "#FFFFFF"
            self._pictures = [(example_image(train.inputs[i], dark), names[train.labels[i]]) for i in shown]
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL_PX))
        for place, (image, name) in enumerate(self._pictures):
            row, column = divmod(place, COLUMNS)
            box = QRectF(column * (SIDE + 6), row * (SIDE + 22), SIDE, SIDE)
            painter.drawImage(box, image)
            painter.setPen(QColor(self._theme.line))
            painter.drawRect(box)
            painter.setPen(QColor(self._theme.dim))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, SIDE + 4)
            painter.drawText(QRectF(box.left() - 2, box.bottom(), SIDE + 4, 18), Qt.AlignmentFlag.AlignCenter, words)


class ImportDialog(TaskDialog):
    """Reads a path and says what it found."""

    taken = Signal(str)
    """taken(str): the user wants to learn from it."""

    def __init__(self, parent: QWidget, path: Path, theme: Theme) -> None:
        samples = Samples(theme)
        super().__init__(parent, path.name, f"Reading {path} …", "Learn from it", samples)
        self.samples = samples
        self._path = path
        self.setMinimumWidth(COLUMNS * (SIDE + 6) + 36)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self._task = BackgroundTask(self, lambda task: user_data.read(path))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _show(self, read: UserData) -> None:
        self.text.setText(f"{self._path.name}: {read.summary}")
        self.samples.show_data(read.data)
        self.go.setEnabled(True)
        self.go.setDefault(True)
        self.adjustSize()

    def _fail(self, sentence: str, details: str) -> None:
        self.explain(sentence, details)
        self.cancel.setText("Close")

    def _take(self) -> None:
        self.taken.emit(str(self._path))
        self.accept()
