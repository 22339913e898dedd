"""A map of the examples: each lies where a layer's outputs put it, in the two directions in which they differ most.

The better a layer tells the classes apart, the further apart they lie. The drawing on the pad has its place among them;
examples inside a drawn line are listed in the panel Data.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from netviz.app.panels.base import PageState
from netviz.app.panels.split_panel import NO_EXAMPLES, SplitPage, SplitPanel
from netviz.app.plotting.legend import Legend, LegendEntry
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import count, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.fields import ChoiceField
from netviz.app.widgets.inputs import CheckBox
from netviz.app.widgets.map_canvas import MapCanvas
from netviz.app.widgets.map_colours import COLOURS
from netviz.config import Setting
from netviz.errors import counted
from netviz.session import Frame
from netviz.session.example_mapper import PCA, PROJECTIONS, TSNE
from netviz.session.parts.example_map import ExampleMap
from netviz.texts import phrase

LAYER = Setting("Layer", "Which layer's outputs place the examples", choices=lambda: ("",))
COLOUR = Setting(
    "Colour", "What the colours say: the true class or number, or where the network is wrong", choices=lambda: COLOURS
)
PROJECTION = Setting(
    "Projection",
    "How many numbers are reduced to two: by the plane in which the examples differ most (PCA), or so that neighbours "
    "stay together (t-SNE), which takes a few seconds",
    choices=lambda: PROJECTIONS,
)
NAMES = {PCA: "PCA", TSNE: "t-SNE"}
WAITS = phrase("The examples appear once they have gone through the network")
PLACING = phrase("t-SNE is placing the examples, which takes a few seconds")
WIDE = 150
"""The most room that a field takes for its longest entry, in pixels."""
MOST_ROWS = 3
"""How many rows the legend takes at most."""
MOST_NAMED = 12
"""How many classes the legend names."""


class MapPage(SplitPage, frozen=True):
    """What a page looks at."""

    layer: int | None = None
    """0 for the input, then the layers that have weights."""
    colour: Annotated[str | None, Setting("Colour", "What the colours say", choices=COLOURS.keys)] = None
    projection: Annotated[str | None, Setting("Projection", "How they are placed", choices=lambda: PROJECTIONS)] = None


class ExampleMapPanel(SplitPanel):
    """The map below its fields."""

    name: ClassVar[str] = "map"
    title: ClassVar[str] = "Map of the examples"
    height_share: ClassVar[int] = 40
    needs: ClassVar[frozenset[type[Any]]] = frozenset({ExampleMap})
    about: ClassVar[type[Any]] = ExampleMap
    page_state: ClassVar[type[PageState]] = MapPage

    chosen = Signal(object)
    """chosen(image): it goes on the pad."""
    selected = Signal(str, object)
    """selected(split, places): these examples (k,) of a split were encircled."""

    def __init__(self) -> None:
        super().__init__()
        self._layer: int | None = None
        self._names: tuple[str, ...] = ()
        self.legend, self.canvas = Legend(), MapCanvas()
        self.layer = ChoiceField(LAYER, [])
        self.layer.chosen.connect(self._choose_layer)
        self.colour = ChoiceField(COLOUR, [(name, translated(label)) for name, label in COLOURS.items()])
        self.colour.chosen.connect(self._colour_by)
        self.projection = ChoiceField(PROJECTION, [(name, NAMES[name]) for name in PROJECTIONS])
        self.projection.chosen.connect(lambda _: self.asked.emit())
        self.as_pictures = CheckBox(tr("pictures"))
        self.as_pictures.setToolTip(tr("Show each example as a small picture rather than as a dot"))
        self.as_pictures.toggled.connect(lambda on: self.canvas.choose(as_pictures=on))
        self.lasso = CheckBox(tr("lasso"))
        self.lasso.setToolTip(
            tr("Dragging draws a line around examples, as it does with Shift; they are listed in Data")
        )
        self.lasso.toggled.connect(self._take_lasso)
        self.canvas.chosen.connect(self._choose)
        self.canvas.selected.connect(self._select)
        self.line_up(self.summary, self.split)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(4)
        for fields in ((self.layer, self.colour), (self.projection, self.as_pictures, self.lasso)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for widget in fields:
                row.addWidget(widget)
            row.addStretch(1)
            self._tools.addLayout(row)
        self.as_pictures.hide()  # until it is known that the examples are pictures
        for field in (self.layer, self.colour, self.projection):
            field.keep_whole(WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.setSpacing(4)
        column.addLayout(self._tools)
        policy = self.canvas.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the fields keep their place
        self.canvas.setSizePolicy(policy)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.legend)
        self.setMinimumSize(200, 150)

    def set_frame(self, frame: Frame) -> None:
        part = frame.part(ExampleMap)
        if part is None and self.canvas.shown is not None and not frame.data_away:
            return  # the frame was asked for before the panel came to the front; what one looks at stays as it is
        placed = None if part is None else part.placed
        self.canvas.less_motion = self.less_motion
        self.canvas.setVisible(placed is not None)
        self._note.say("" if placed is not None else self._why_empty(part))
        if part is not None:
            self._list_layers(part)
            self._name_colours(part)
            self.as_pictures.setVisible(part.values is None)
        self.canvas.show_map(part)
        self.summary.setText("" if part is None else self._said(part))
        classes = None if part is None else (part.class_names, part.numbers is None)
        if self.is_news(placed, classes, self.canvas.coloured, self.theme, self._names, self.colour.currentText()):
            self.legend.show_entries([] if part is None or placed is None else self._entries(part), self.theme)
            self._fit_width()

    def forget_data(self) -> None:
        self.canvas.show_map(None)
        self.is_news()

    def _why_empty(self, part: ExampleMap | None) -> str:
        """Why there is no map yet."""
        if part is None or part.projection != TSNE:
            return NO_EXAMPLES if part is not None and not part.busy else WAITS
        return PLACING if part.busy else NO_EXAMPLES

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        """The fields and the boxes to tick in one row, or in two where the fields would be cut; the legend likewise."""
        self.legend.setFixedHeight(self.legend.sizeHint().height() * self.legend.rows_for_all(MOST_ROWS))
        items = [self._tools.itemAt(place) for place in range(self._tools.count())]
        rows = [item.minimumSize().width() for item in items if item is not None]
        fits = sum(rows) + 3 * self._tools.spacing() <= self.width()
        directions = QBoxLayout.Direction
        self._tools.setDirection(directions.LeftToRight if fits else directions.TopToBottom)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.canvas.set_theme(theme)
        for field in (self.layer, self.colour, self.projection):
            field.setFixedHeight(theme.px(22))

    def questions(self) -> Mapping[type[Any], Any]:
        return {ExampleMap: (self.chosen_split, self._layer, str(self.projection.currentData()))}

    def show_page(self, state: Any) -> None:
        if state.layer is not None:
            self._layer = state.layer
        if state.colour is not None:
            self.colour.show_value(state.colour)
            self.canvas.choose(coloured=state.colour)
        if state.projection is not None:
            self.projection.show_value(state.projection)
        super().show_page(state)
        if state.split is None:
            self.asked.emit()

    def _list_layers(self, part: ExampleMap) -> None:
        """Let the user choose among the layers that there are now."""
        if part.layers != self._names:
            self._names = part.layers
            self.layer.clear()
            for place, name in enumerate(part.layers):
                self.layer.addItem(translated(name), str(place))
            self.layer.updateGeometry()
        self.layer.show_value(str(part.layer))

    def _name_colours(self, part: ExampleMap) -> None:
        """Say what the colours stand for: classes, or the number that is learned."""
        place = self.colour.findData("class")
        if part.class_names:
            name = translated(COLOURS["class"])
        else:
            name = tr("by {target}", target=part.target) if part.target else tr("by true value")
        if self.colour.itemText(place) != name:
            self.colour.setItemText(place, name)
            self.colour.updateGeometry()

    def _choose_layer(self, place: str) -> None:
        self._layer = int(place)
        self.asked.emit()

    def _colour_by(self, name: str) -> None:
        self.canvas.choose(coloured=name)
        self.asked.emit()

    def _take_lasso(self, on: bool) -> None:
        self.canvas.lassoes = on
        self.canvas.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def _entries(self, part: ExampleMap) -> list[LegendEntry]:
        theme, by_error = self.theme, self.canvas.coloured == "error"
        if part.numbers is not None:
            words = tr("violet small, yellow large errors") if by_error else tr("violet small, yellow large")
            return [LegendEntry(words, QColor(0, 0, 0, 0))]
        if by_error:
            assert part.placed is not None
            wrong = int(np.count_nonzero(~part.placed.right))
            words = tr("{count:,} wrong", count=wrong)
            return [LegendEntry(words, QColor(theme.wrong)), LegendEntry(tr("right"), QColor(theme.dim))]
        names = part.class_names
        if len(names) > MOST_NAMED:
            return [LegendEntry(translated(counted(len(names), "class", "classes")), QColor(0, 0, 0, 0))]
        return [
            LegendEntry(in_language(name), theme.class_colour(label, len(names))) for label, name in enumerate(names)
        ]

    def _said(self, part: ExampleMap) -> str:
        placed = part.placed
        if part.problem:
            return f"{translated(part.problem)}."
        if placed is None:
            return ""
        if placed.share is not None:
            kept = tr("{share} of their variance", share=percent(placed.share, 0))
        else:
            kept = tr("neighbours together so far") if part.busy else tr("neighbours together")
        words = _how_many(len(self.canvas.selection), len(placed.places), len(part.own))
        return f"{words}, {kept}, {tr('step {step:,}', step=placed.step)}"

    def _choose(self, index: int) -> None:
        part = self.canvas.shown
        if part is not None and part.placed is not None and part.values is None:
            self.chosen.emit(part.own.inputs[int(part.placed.places[index])])

    def _select(self, indices: NDArray[np.intp]) -> None:
        part = self.canvas.shown
        if part is None or part.placed is None:
            return
        self.summary.setText(self._said(part))
        if len(indices) and part.numbers is None:
            self.selected.emit(part.split, part.placed.places[indices])


def _how_many(selected: int, shown: int, whole: int) -> str:
    """How many examples are shown, and selected, of those that there are."""
    if selected and shown < whole:
        return tr("{selected:,} selected of {shown:,} of {whole:,}", selected=selected, shown=shown, whole=whole)
    if selected:
        return tr("{selected:,} selected of {whole:,}", selected=selected, whole=whole)
    return tr("{shown:,} of {whole:,}", shown=shown, whole=whole) if shown < whole else count(whole)
