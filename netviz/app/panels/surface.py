"""Gradient descent on the cost surface: contours or a landscape over two parameters, and the paths of the runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from netviz.app.panels.base import PageState, Panel
from netviz.app.plotting.legend import Legend
from netviz.app.qt.language import in_language, tr
from netviz.app.qt.numbers import listed, number
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.inputs import ComboBox, PushButton
from netviz.app.widgets.surface_view import SurfaceView
from netviz.config import Setting
from netviz.session import Frame
from netviz.session.parts.cost_surface import CostSurface, SurfaceQuestion
from netviz.texts import phrase

NO_SURFACE = phrase("Drawn for networks with very few weights, as in the lesson Gradient descent")
FARTHEST = 1e6
VIEWS = ["above", "3D"]


class SurfacePage(PageState, frozen=True):
    """What the map shows in any case, before the paths get there, and the view."""

    left: Annotated[float | None, Setting("Left", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    right: Annotated[float | None, Setting("Right", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    low: Annotated[float | None, Setting("Low", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    high: Annotated[float | None, Setting("High", "Of the map", minimum=-FARTHEST, maximum=FARTHEST)] = None
    view: Annotated[str | None, Setting("View", "From above or 3D", choices=VIEWS.copy)] = None


class SurfacePanel(Panel):
    """The landscape, and the choice of its two parameters."""

    name: ClassVar[str] = "surface"
    title: ClassVar[str] = "Cost surface"
    height_share: ClassVar[int] = 70
    empty: ClassVar[str] = NO_SURFACE
    needs: ClassVar[frozenset[type[Any]]] = frozenset({CostSurface})
    page_state: ClassVar[type[PageState]] = SurfacePage

    def __init__(self) -> None:
        super().__init__()
        self.right = self._legend = Legend()
        self._area: tuple[float, ...] = ()
        self.landscape = SurfaceView()
        self.first, self.second = ComboBox(), ComboBox()
        for box, name in ((self.first, tr("Parameter to the right")), (self.second, tr("Parameter upwards"))):
            box.setAccessibleName(name)
            box.setMinimumWidth(80)
            box.activated.connect(lambda place, box=box: self._choose(box, place))
        self.space = PushButton("3D")
        self.space.setCheckable(True)
        self.space.setToolTip(tr("Show the surface in three dimensions; turn it with the mouse"))
        self.space.toggled.connect(self._turn)
        self._heights = dim_label()
        row = QHBoxLayout()
        row.setSpacing(6)
        self._over = dim_label(tr("over"), align_right=False)
        for widget in (self._over, self.first, self.second, self.space):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._heights)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.landscape, 1)
        column.addLayout(row)
        self.setMinimumSize(280, 200)
        self._show(None)

    def questions(self) -> Mapping[type[Any], Any]:
        if self.first.count() < 2:
            return {CostSurface: SurfaceQuestion(area=self._area)}
        return {CostSurface: SurfaceQuestion(self.first.currentIndex(), self.second.currentIndex(), self._area)}

    def set_frame(self, frame: Frame) -> None:
        self._show(frame.part(CostSurface))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.landscape.theme = theme
        self._show(self.landscape.shown)

    def show_page(self, state: SurfacePage) -> None:
        edges = (state.left, state.right, state.low, state.high)
        self._area = tuple(edge for edge in edges if edge is not None) if None not in edges else ()
        if state.view is not None:
            self.space.setChecked(state.view == VIEWS[1])
        self.asked.emit()

    def _choose(self, chosen: QComboBox, place: int) -> None:
        """Ask for the surface over what is chosen; the two must differ."""
        other = self.second if chosen is self.first else self.first
        if other.currentIndex() == place:
            other.setCurrentIndex((place + 1) % other.count())
        self.asked.emit()

    def _turn(self, in_space: bool) -> None:
        self.landscape.in_space = in_space
        self.landscape.update()

    def _show(self, found: CostSurface | None) -> None:
        self.landscape.shown = found
        self._note.say("" if found is not None else self.empty)
        for widget in (self.landscape, self._over, self.first, self.second, self.space, self._heights):
            widget.setVisible(found is not None)
        if found is None:
            self._legend.show_entries([], self.theme)
            return
        for widget in (self._over, self.first, self.second):
            widget.setVisible(len(found.names) > 2)  # with two, there is nothing to choose
        for box, place in ((self.first, found.first), (self.second, found.second)):
            if [box.itemText(index) for index in range(box.count())] != list(found.names):
                with QSignalBlocker(box):
                    box.clear()
                    box.addItems(list(found.names))
                    box.setCurrentIndex(place)
        colours = self.landscape.colours()
        named = [(in_language(path.label), colour) for path, colour in zip(found.paths, colours, strict=True)]
        self._legend.show_entries(named, self.theme)
        self._heights.setText("C = " + listed(number(path.height, 3) for path in found.paths))
        self.landscape.update()
