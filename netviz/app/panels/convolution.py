"""The sliding filter: where it is on the image, the products under it, and the resulting map and pool.

It can be played, stepped, dragged, pointed at on image or map, or moved with the arrow keys.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from netviz.app.panels.base import Panel
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import dim_label, rich_label
from netviz.app.widgets.convolution_view import ConvolutionView
from netviz.app.widgets.inputs import ComboBox, PushButton
from netviz.session import Frame
from netviz.session.parts.convolution import Convolution
from netviz.texts import phrase

NO_IMAGE = phrase("A filter slides over an image here, if the data has images: choose digits or your own pictures")
PLAY_MS = 90


class ConvolutionPanel(Panel):
    """The view, its sum in numbers, and the settings: filter, stride, padding."""

    name: ClassVar[str] = "sliding"
    title: ClassVar[str] = "A filter slides"
    height_share: ClassVar[int] = 40
    empty: ClassVar[str] = NO_IMAGE
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Convolution})

    def __init__(self) -> None:
        super().__init__()
        self.shown: Convolution | None = None
        self.right = self._source = dim_label()
        self.view = ConvolutionView()
        self.view.moved.connect(self._put)
        self.formula = rich_label()
        self.filter, self.stride, self.padding = (_choice(name) for name in (tr("Filter"), tr("Stride"), tr("Padding")))
        self.stride.addItems([tr("stride {stride}", stride=stride) for stride in (1, 2, 3)])
        self.padding.addItems([tr("padding {padding}", padding=padding) for padding in (0, 1, 2)])
        for box in (self.filter, self.stride, self.padding):
            box.currentIndexChanged.connect(lambda _: self._apply_filter())
        self.play, self.step = PushButton(tr("Slide")), PushButton(tr("Step"))
        self.play.setCheckable(True)
        self.play.toggled.connect(self._slide)
        self.step.clicked.connect(self._next)
        self._clock = QTimer(self)
        self._clock.setInterval(PLAY_MS)
        self._clock.timeout.connect(self._next)
        row, below = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.play)
        row.addWidget(self.step)
        row.addWidget(self.filter, 1)
        below.addWidget(self.stride, 1)
        below.addWidget(self.padding, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 1)
        column.addWidget(self.formula)
        column.addLayout(row)
        column.addLayout(below)
        self.setMinimumSize(320, 200)
        self._show()

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(Convolution)
        names = () if found is None else tuple(map(translated, found.names))
        if names != tuple(self.filter.itemText(index) for index in range(self.filter.count())):
            kept = self.filter.currentIndex()
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.addItems(list(names))
            self.filter.setCurrentIndex(kept if 0 <= kept < len(names) else 0)
            self.filter.blockSignals(False)
        before, self.shown = self.shown, found
        if found is not None and (before is None or found.drawn != before.drawn):
            self._stand_on_ink(found)
        self._apply_filter()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.view.theme = theme
        self.view.update()

    def hideEvent(self, event: object) -> None:
        self.play.setChecked(False)

    def _stand_on_ink(self, found: Convolution) -> None:
        """Move the filter to a place with ink."""
        which = max(0, self.filter.currentIndex())
        stride, padding = self.stride.currentIndex() + 1, self.padding.currentIndex()
        self.view.row, self.view.column = found.most_ink(which, stride, padding)

    def _apply_filter(self) -> None:
        """Apply the chosen filter to every place of the image."""
        found, view = self.shown, self.view
        if found is None:
            view.response = None
        else:
            which = max(0, self.filter.currentIndex())
            view.response = found.response(which, self.stride.currentIndex() + 1, self.padding.currentIndex())
            rows, columns = view.response.a.shape
            view.row, view.column = min(view.row, rows - 1), min(view.column, columns - 1)
        self._show()

    def _put(self, row: int, column: int) -> None:
        self.view.row, self.view.column = row, column
        self._show()

    def _slide(self, on: bool) -> None:
        self.play.setText(tr("Stop") if on else tr("Slide"))
        self._clock.start() if on else self._clock.stop()

    def _next(self) -> None:
        """Move to the next place, row by row, and from the last to the first."""
        response, view = self.view.response, self.view
        if response is not None:
            rows, columns = response.a.shape
            place = (view.row * columns + view.column + 1) % (rows * columns)
            self._put(*divmod(place, columns))

    def _show(self) -> None:
        found, response = self.shown, self.view.response
        self._note.say("" if found is not None else self.empty)
        for widget in (self.view, self.formula, self.play, self.step, self.filter, self.stride, self.padding):
            widget.setVisible(found is not None)
        self._source.setText(
            "" if found is None else tr("your drawing") if found.drawn else tr("draw a digit to see yours")
        )
        if found is None or response is None:
            return
        row, column = self.view.row, self.view.column
        total, z, a = (float(one[row, column]) for one in (response.sums, response.z, response.a))
        shared, untied = found.parameters(
            max(0, self.filter.currentIndex()), self.stride.currentIndex() + 1, self.padding.currentIndex()
        )
        self.formula.setText(
            tr(
                "Σ w x = {total}, &nbsp; z = Σ w x + b = {z}, &nbsp; a = {activation}(z) = "
                "<b>{a}</b><br>{places:,} places share <b>{shared}</b> numbers; untied they have "
                "<b>{untied:,}</b>.",
                total=number(total, 3),
                z=number(z, 3),
                activation=translated(found.activation_label),
                a=number(a, 3),
                places=response.a.size,
                shared=shared,
                untied=untied,
            )
        )
        self.view.update()


def _choice(name: str) -> QComboBox:
    box = ComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(80)
    return box
