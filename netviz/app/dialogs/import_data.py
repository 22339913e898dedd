"""The dialog that shows the content of the user's file or folder before it is used for training."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.plotting.images import example_image
from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.app.widgets.fields import ChoiceField
from netviz.app.widgets.form import label_of
from netviz.config import SETTINGS
from netviz.data import user_data
from netviz.data.dataset import DataSet
from netviz.data.finishing import UserData
from netviz.data.reading import Reading
from netviz.data.tables.preview import Column, Preview

ROWS, COLUMNS, SIDE = 3, 10, 44
HEIGHT = 260
"""The height of the preview of a table, in pixels."""


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


class TablePreview(QTableWidget):
    """The first rows of a table; above each column its name, its role, and a summary of its values."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("The first rows")
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.setMinimumHeight(HEIGHT)

    def show_preview(self, preview: Preview) -> None:
        """Show a table in place of the previous one."""
        self.clear()
        self.setColumnCount(len(preview.columns))
        self.setRowCount(len(preview.rows))
        heads = [f"{column.name}\n{column.role}\n{column.about}" for column in preview.columns]
        self.setHorizontalHeaderLabels(heads)
        for row, cells in enumerate(preview.rows):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if preview.columns[place].role == "label":
                    bold = item.font()
                    bold.setBold(True)
                    item.setFont(bold)
                item.setForeground(self.palette().text() if _is_used(preview.columns[place]) else Qt.GlobalColor.gray)
                self.setItem(row, place, item)
        self.resizeColumnsToContents()


def _is_used(column: Column) -> bool:
    return not column.role.startswith("left out")


class ImportDialog(TaskDialog):
    """Reads the data at a path, shows what it found, and lets the user choose another way to read it."""

    taken = Signal(str, object)
    """taken(path, reading): the user wants to train on this data, read in this way."""

    def __init__(self, parent: QWidget, path: Path, theme: Theme) -> None:
        between = QWidget()
        self.samples, self.table = Samples(theme), TablePreview()
        self.choices = {name: self._choice(name) for name in (*user_data.TABLES[:2], "scale")}
        """The fields for the label, the task and the scale, by their names in the config's `[data]`."""
        self.form = QWidget()
        row = QHBoxLayout(self.form)
        row.setContentsMargins(0, 0, 0, 0)
        for name, field in self.choices.items():
            label = QLabel(SETTINGS[f"data.{name}"].label)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, 1)
        column = QVBoxLayout(between)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.samples, self.table, self.form):
            column.addWidget(widget)
        self.table.hide()
        self.form.hide()
        super().__init__(parent, path.name, f"Reading {path} …", "Learn from it", between)
        self._path = path
        self.reading = Reading()
        """The user's choices so far."""
        self.setMinimumWidth(COLUMNS * (SIDE + 6) + 36)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self._read()

    def _choice(self, name: str) -> ChoiceField:
        setting = SETTINGS[f"data.{name}"]
        choices = setting.choices() if setting.choices is not None else ()
        field = ChoiceField(setting, [(one, label_of(setting, one)) for one in choices])
        field.chosen.connect(lambda value: self._change(name, value))
        return field

    def _read(self) -> None:
        self.stop()
        path, reading = self._path, self.reading
        self._task = BackgroundTask(self, lambda task: user_data.read(path, reading))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _change(self, name: str, value: str) -> None:
        """Read the data again with the user's choice; another label resets the task."""
        told: dict[str, Any] = {name: value} | ({"task": None} if name == "label" else {})
        self.reading = replace(self.reading, **told)
        self.go.setEnabled(False)
        self._read()

    def _show(self, read: UserData) -> None:
        self.text.setText(f"{self._path.name}: {read.summary}")
        self.samples.show_data(read.data)
        preview = read.preview
        self.table.setVisible(preview is not None)
        self.form.setVisible(preview is not None)
        if preview is not None:
            self.table.show_preview(preview)
            label = self.choices["label"]
            label.clear()
            for column in preview.columns:
                label.addItem(column.name, column.name)
            label.show_value(preview.label)
            self.choices["task"].show_value(preview.task)
            self.choices["scale"].show_value(read.data.scale or "unit")
        self.go.setEnabled(True)
        self.go.setDefault(True)
        self.adjustSize()

    def _fail(self, sentence: str, details: str) -> None:
        self.explain(sentence, details)
        self.go.setEnabled(False)
        self.cancel.setText("Close")

    def _take(self) -> None:
        self.taken.emit(str(self._path), self.reading)
        self.accept()
