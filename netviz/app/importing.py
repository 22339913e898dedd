"""The dialog that shows what a file or folder of the user's holds before it is taken to learn from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netviz.app.background import Task
from netviz.app.panels.pictures import picture_of
from netviz.app.theme import SMALL_PX, Theme, font
from netviz.data import own
from netviz.data.dataset import DataSet
from netviz.data.own import Read

ROWS, COLUMNS, SIDE = 3, 10, 44


class Samples(QWidget):
    """Some examples with what they are."""

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
        """Show examples of a data set of pictures; nothing of any other."""
        train = data.train
        if len(train.shape) == 3:
            shown = np.linspace(0, len(train) - 1, min(len(train), ROWS * COLUMNS)).astype(int)
            names = data.class_names or tuple(map(str, range(train.classes)))
            dark = self._theme.paper == "#FFFFFF"
            self._pictures = [(picture_of(train.inputs[i], dark), names[train.labels[i]]) for i in shown]
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


class ImportDialog(QDialog):
    """Reads a path and says what it found. taken(str): the user wants to learn from it."""

    taken = Signal(str)

    def __init__(self, parent: QWidget, path: Path, theme: Theme) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle(path.name)
        self.setMinimumWidth(COLUMNS * (SIDE + 6) + 36)
        self.text = QLabel(f"Reading {path} …")
        self.text.setWordWrap(True)
        self.samples = Samples(theme)
        self.take = QPushButton("Learn from it")
        self.take.setObjectName("primary")
        self.take.setEnabled(False)
        self.take.clicked.connect(self._take)
        self.cancel = QPushButton("Cancel")
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addWidget(self.samples)
        column.addLayout(row)
        self._task = Task(self, lambda task: own.read(path))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.start()

    def reject(self) -> None:
        self._task.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._task.cancel()
        super().closeEvent(event)

    def _show(self, read: Read) -> None:
        self.text.setText(f"{self._path.name}: {read.found}")
        self.samples.show_data(read.data)
        self.take.setEnabled(True)
        self.take.setDefault(True)
        self.adjustSize()

    def _fail(self, sentence: str, details: str) -> None:
        self.text.setText(sentence)
        self.text.setToolTip(details)
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.cancel.setText("Close")

    def _take(self) -> None:
        self.taken.emit(str(self._path))
        self.accept()
