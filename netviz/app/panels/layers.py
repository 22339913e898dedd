"""Every layer in numbers: its gradients, its activations, how many neurons are saturated or dead, and the distribution
of its weights.

If runs are compared, the histograms of their weights stand side by side instead. Hidden at first; it is for finding out
why a network does not learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.histograms import HistogramGrid
from netviz.app.widgets.scroll import vertical_scroll
from netviz.session import Frame
from netviz.session.parts.layer_stats import LayerStatsTable
from netviz.texts import phrase

# (heading, what it means, its share of the width)
COLUMNS = (
    (phrase("layer"), phrase("The layers that have weights"), 11),
    ("‖∂C/∂w‖", phrase("How strongly the cost pulls on the weights"), 10),
    ("‖∂C/∂b‖", phrase("How strongly it pulls on the biases"), 10),
    ("‖δ‖", phrase("The error that has propagated back to the layer"), 10),
    ("a", phrase("Mean ± spread of the activations"), 15),
    (phrase("saturated"), phrase("The share of outputs at an end of the activation, where σ′ ≈ 0"), 12),
    (phrase("dead"), phrase("The share of neurons that are saturated for every example of the batch"), 7),
    (
        "‖Δw‖/‖w‖",
        phrase("How much one step changes the weights, relative to their size; measured while this panel is open"),
        11,
    ),
    (phrase("weights"), phrase("The distribution of the weights from −limit to limit"), 12),
)
UNKNOWN = "–"
NOT_MEASURED = phrase("‖Δw‖/‖w‖ appears with the next step")
"""It costs time and is measured only in the steps that the panel has asked for."""
NOT_MEASURED_THEN = phrase("‖Δw‖/‖w‖ is known only for the present")
# Which columns are dropped first if there is no room for all, and how many pixels one unit of width needs.
LEAST_NEEDED = (2, 3, 6, 7, 4, 5)
UNIT = 6.4
ROW, HEAD = 22, 22


class LayerTable(Guarded, QWidget):
    """The rows, painted; as high as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Layers in figures"))
        self.rows: list[tuple[Sequence[str], np.ndarray, QColor]] = []
        self.theme: Theme | None = None
        self.setToolTip("\n".join(f"{in_language(name)}: {translated(text)}" for name, text, _ in COLUMNS))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        scale = 1.0 if self.theme is None else self.theme.scale
        return QSize(620, round((HEAD + ROW * len(self.rows)) * scale))

    def columns(self) -> list[int]:
        """The `COLUMNS` that fit; the first and the last always do."""
        scale = 1.0 if self.theme is None else self.theme.scale
        found = list(range(len(COLUMNS)))
        for column in LEAST_NEEDED:
            if sum(COLUMNS[one][2] for one in found) * UNIT * scale <= self.width():
                break
            found.remove(column)
        return found

    def paintEvent(self, event: object) -> None:
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        if not self.rows:
            return
        painter.setFont(font(SMALL_PX))
        columns = self.columns()
        shares = [COLUMNS[column][2] for column in columns]
        ends = np.cumsum(shares) * (self.width() / sum(shares))
        spans = [(float(end) - width, width - 8) for end, width in zip(ends, np.diff(ends, prepend=0.0), strict=True)]
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self.theme.dim))
        row, head = self.theme.px(ROW), self.theme.px(HEAD)
        for place, (column, (x, width)) in enumerate(zip(columns, spans, strict=True)):
            align = right if place else Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(x, 0, width, head), align, in_language(COLUMNS[column][0]))
        for index, (cells, histogram, colour) in enumerate(self.rows):
            top = head + row * index
            painter.setPen(QColor(self.theme.grid))
            painter.drawLine(0, top, self.width(), top)
            painter.fillRect(QRectF(0, top + 7, 4, row - 14), colour)
            painter.setPen(QColor(self.theme.text))
            for place, (column, (x, width)) in enumerate(zip(columns[:-1], spans, strict=False)):
                box = QRectF(x + (0 if place else 10), top, width, row)
                painter.drawText(box, right if place else Qt.AlignmentFlag.AlignVCenter, cells[column])
            x, width = spans[-1]
            self._paint_histogram(painter, histogram, QRectF(x, top + 3, width, row - 5), colour)

    @staticmethod
    def _paint_histogram(painter: QPainter, counts: np.ndarray, box: QRectF, colour: QColor) -> None:
        highest, wide = max(1, int(counts.max(initial=0))), box.width() / max(1, len(counts))
        for place, count in enumerate(counts.tolist()):
            tall = box.height() * count / highest
            painter.fillRect(QRectF(box.x() + place * wide, box.bottom() - tall, max(1.0, wide - 0.5), tall), colour)


class LayersPanel(Panel):
    """One row per layer."""

    name: ClassVar[str] = "layers"
    title: ClassVar[str] = "Layers in numbers"
    height_share: ClassVar[int] = 26
    every: ClassVar[int] = 4
    needs: ClassVar[frozenset[type[Any]]] = frozenset({LayerStatsTable})

    def __init__(self) -> None:
        super().__init__()
        self.table = LayerTable()
        self.right = self.step = ShortLabel(Qt.AlignmentFlag.AlignRight)
        self.histograms = HistogramGrid()
        scrolled = QWidget()
        vertical_scroll(scrolled, self.table)
        self._table = scrolled
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        self._beside = QWidget()
        vertical_scroll(self._beside, self.histograms)
        column.addWidget(self._beside)
        self._beside.hide()
        self.setMinimumSize(240, 90)

    def sizeHint(self) -> QSize:
        return QSize(620, 150)

    def set_frame(self, frame: Frame) -> None:
        stats = frame.part(LayerStatsTable)
        layers = [] if stats is None else stats.layers
        count = len(layers)
        self.table.theme = self.theme
        self.table.rows = [
            (
                (
                    translated(layer.name),
                    number(layer.weight_norm, 2),
                    number(layer.bias_norm, 2),
                    number(layer.delta_norm, 2),
                    f"{number(layer.mean, 2)} ± {number(layer.spread, 2)}",
                    percent(layer.saturated, 0),
                    percent(layer.dead, 0),
                    UNKNOWN if layer.update_ratio is None else number(layer.update_ratio, 2),
                ),
                layer.histogram,
                self.theme.layer_colour(index, count),
            )
            for index, layer in enumerate(layers)
        ]
        compared = () if stats is None else stats.compared
        names = tuple(translated(name) for name in frame.layer_names)
        self.histograms.show_runs(names, compared, () if stats is None else stats.limits)
        self._table.setVisible(not compared)
        self._beside.setVisible(bool(compared))
        words = [tr("step {step:,}", step=frame.shown_step)] if count or compared else []
        if count and not compared and all(layer.update_ratio is None for layer in layers):
            words.append(translated(NOT_MEASURED if frame.past is None else NOT_MEASURED_THEN))
        self.step.setText(" · ".join(words))
        self._note.say("" if count or compared else tr("Train to see every layer in numbers"))
        self.table.setFixedHeight(self.table.sizeHint().height())
        self.table.update()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.table.theme = self.histograms.theme = theme
