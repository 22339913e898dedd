"""The panel that draws the network live, with the map of its outputs beside it for points in the plane.

Changes made in the drawing, to sizes, activations and layers, are edits of the config, like those made on the cards of
the layers.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial
from typing import Annotated, Any, ClassVar

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu

from netviz import config as configs
from netviz.app.panels.base import PageState, Panel
from netviz.app.panels.features_menu import features_menu
from netviz.app.panels.hand_menu import hand_menu
from netviz.app.panels.plane import PlanePanel, PointedAt
from netviz.app.qt.language import tr, translated
from netviz.app.qt.later import later
from netviz.app.qt.menus import pop_up
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.inputs import ToolButton
from netviz.app.widgets.network_canvas import NetworkCanvas
from netviz.app.widgets.network_card import summary, told_of
from netviz.app.widgets.network_targets import Value
from netviz.app.widgets.weight_scale import WeightScale
from netviz.config import KINDS, Config, HandEdit, LayerSpec, Setting
from netviz.errors import counted
from netviz.session import Frame, RunState
from netviz.session.parts.graph_columns import ACTIVATION_CHOICES
from netviz.session.parts.network_graph import SOURCES, GraphQuestion, NetworkGraph
from netviz.session.parts.pinned_neuron import PinnedNeuron
from netviz.session.parts.plane import Plane
from netviz.session.parts.touched_neuron import TouchedNeuron
from netviz.texts import phrase

SOURCE_TITLES = (phrase("Your drawing"), phrase("An example"), phrase("The next mini-batch"))
# Above this many steps per second, nobody could follow the animation of a step.
FASTEST_THEATRE = 10.0
EACH_ITS_OWN, ONE_SCALE = "each layer", "network"
RINGS = {EACH_ITS_OWN: phrase("Each layer its own scale"), ONE_SCALE: phrase("One scale for the network")}


class NetworkPage(PageState, frozen=True):
    """How a page shows δ: each layer's rings to their own scale, or all to one."""

    rings: Annotated[str | None, Setting("Rings", "The scale of δ's rings", choices=RINGS.copy)] = None


class NetworkGraphPanel(Panel):
    """The drawn network, with the map of its outputs beside it for points in the plane."""

    name: ClassVar[str] = "network"
    title: ClassVar[str] = "Network"
    height_share: ClassVar[int] = 60
    needs: ClassVar[frozenset[type[Any]]] = frozenset({NetworkGraph, Plane})
    waits: ClassVar[bool] = False
    presented: ClassVar[QSize] = QSize(280, 210)  # what a lecture is about is large; curves may wait behind a tab
    page_state: ClassVar[type[PageState]] = NetworkPage

    def __init__(self) -> None:
        super().__init__()
        self._config = Config()
        self.canvas = NetworkCanvas()
        self.plane = PlanePanel()
        self.filters = ToolButton()
        self.filters.setText(tr("filters"))
        self.filters.setCheckable(True)
        self.filters.setToolTip(tr("Show the filters themselves, or what they see in the input"))
        self.filters.hide()
        self._text = ShortLabel()
        self._text.paint_ground()
        self._scale = WeightScale()
        self.let_go = ToolButton()
        self.let_go.setAccessibleName(tr("Remove changes by hand"))
        self.let_go.setToolTip(tr("Restore what was set by hand, unfreeze what is frozen, switch on what is off"))
        self.let_go.clicked.connect(lambda: self.changed_by_hand.emit(HandEdit(let_go=self._config.network.changes)))
        self.let_go.hide()
        self.line_up(self._text, self.let_go, self.filters, self._scale)
        self._pointed: tuple[float, ...] | None = None
        self.plane.pointed.connect(self._show_pointed)
        self.plane.asked.connect(self.asked)
        self._source, self._example = SOURCES[0], 0
        self._watched, self._step = True, 0
        self._changes = 0
        canvas = self.canvas
        self._pinned: Hashable = None  # which neuron of which data's network
        canvas.pinned.connect(self._note_pin)
        canvas.touched.connect(self.asked)
        canvas.resized.connect(self.edited)
        canvas.activation_wanted.connect(self._choose_activation)
        canvas.layer_wanted.connect(self._choose_layer)
        canvas.layer_moved.connect(self._move_layer)
        canvas.source_wanted.connect(self._choose_source)
        canvas.another_wanted.connect(self.show_another)
        canvas.step_wanted.connect(self.stepped)
        canvas.changed_by_hand.connect(self.changed_by_hand)
        canvas.menu_wanted.connect(self._choose_by_hand)
        self.filters.clicked.connect(self.asked)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.canvas)
        self.setLayout(row)
        self.plane.stand_in(canvas)
        canvas.map = self.plane
        self.setMinimumSize(260, 150)

    def questions(self) -> Mapping[type[Any], Any]:
        question = GraphQuestion(
            self.canvas.pin, self._source, self._example, self.filters.isChecked(), self._watched, self._point,
            self.canvas.edges_serve,
        )  # fmt: skip
        asked: dict[type[Any], Any] = {NetworkGraph: question, **self.plane.questions()}
        if (touched := self.canvas.unit_of(self.canvas.hovered or self.canvas.pin)) is not None:
            asked[TouchedNeuron] = touched
        if (pinned := self.canvas.unit_of(self.canvas.pin)) is not None:
            asked[PinnedNeuron] = pinned
        return asked

    @property
    def _point(self) -> tuple[float, ...] | None:
        """The point of the plane that a neuron's numbers are for: under the pointer, on a neuron's own map or on the
        large one, or else where it was last on the large one.
        """
        plane, node = self.plane.shown, self.canvas.hovered
        share = self.canvas.share_of_node(node)
        if plane is None or share is None or self.canvas.kind_of(node) != "plane":
            return self._pointed
        (left, right), *upright = plane.spans
        x = left + share[0] * (right - left)
        if not upright:
            return (x,)
        low, high = upright[0]
        return x, high - share[1] * (high - low)

    def _show_pointed(self, point: PointedAt | None) -> None:
        if point is not None:
            self._pointed = point.x, point.y
            self.asked.emit()

    @property
    def parts_wanted(self) -> frozenset[type[Any]]:
        touched = self.canvas.unit_of(self.canvas.hovered or self.canvas.pin)
        return self.needs if touched is None else self.needs | {TouchedNeuron}

    def set_frame(self, frame: Frame) -> None:
        graph, plane = frame.part(NetworkGraph), frame.part(Plane)
        self._config = frame.config
        slow = frame.state is not RunState.RUNNING or 0 < frame.pace <= FASTEST_THEATRE
        one = frame.step <= self._step + 1
        self._watched = slow or one  # a single step is also shown as running until it is done
        self._step = frame.step
        self.canvas.pace = 1 / frame.pace if frame.pace > 0 else 1.0
        self.canvas.less_motion = self.less_motion
        self.canvas.hurried = not slow and not self.filmed
        self.canvas.with_map = plane is not None
        self.canvas.show_graph(graph, slow and (one or frame.pace > 0) and frame.past is None)
        if graph is not None and self.canvas.pin is not None and self._neuron_pinned() != self._pinned:
            later(0, self, self._end_pin)  # not while a frame is painted: its panel goes with it
        touched = frame.part(TouchedNeuron)
        if touched is not None and (touched.layer, touched.unit) == self.canvas.unit_of(
            self.canvas.hovered or self.canvas.pin
        ):
            self.canvas.show_card(told_of(touched))
        if plane is not None:
            self.plane.set_frame(frame)
        pictures = graph is not None and bool(graph.source) and any(
            column.kind in ("maps", "weights") for column in graph.columns
        )  # fmt: skip
        self.filters.setVisible(pictures or self.filters.isChecked())
        if self.is_news(*(() if graph is None else (graph.source, *graph.edges))):
            self._text.setText("" if graph is None else summary(graph))
        changes = len(frame.config.network.changes)
        if changes != self._changes:
            self._changes = changes
            self.let_go.setText(tr("{changes} by hand ✕", changes=counted(changes, "change")))
            self.let_go.setVisible(changes > 0)
        self._scale.show_limit(0.0 if graph is None else graph.limit)

    def _note_pin(self) -> None:
        self._pinned = self._neuron_pinned()
        self.asked.emit()

    def _neuron_pinned(self) -> Hashable:
        return self._config.data.name, self.canvas.identity_of(self.canvas.pin)

    def _end_pin(self) -> None:
        """A pin ends with the data or the layer that it belongs to, instead of going on to another's neuron."""
        if self._neuron_pinned() != self._pinned:
            self.canvas.let_go()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.canvas.theme = theme
        self.plane.set_theme(theme)
        self._scale.set_theme(theme)
        self.canvas.show_graph(self.canvas.shown)
        self.canvas.update()

    def show_page(self, state: NetworkPage) -> None:
        if state.rings is not None:
            self.scale_rings(state.rings == ONE_SCALE)

    @property
    def one_scale(self) -> bool:
        """Whether the rings of δ have one scale in the whole network."""
        return self.canvas.one_scale

    def scale_rings(self, one: bool) -> None:
        """Draw the rings of δ to one scale in the whole network, or in each layer to its own."""
        self.canvas.one_scale = one
        self.canvas.update()

    def show_source(self, source: str) -> None:
        """Choose the source of the input, one of SOURCES."""
        self._source = source
        self.asked.emit()

    def show_another(self) -> None:
        """Show the next example as the input."""
        self._source, self._example = "example", self._example + 1
        self.asked.emit()

    def activation_menu(self, column: int) -> QMenu:
        """The menu of activations for the layer of a column, with the current one checked."""
        graph = self.canvas.shown
        menu = QMenu(self)
        group = QActionGroup(menu)
        if graph is not None and column < len(graph.columns) and (place := graph.columns[column].place) is not None:
            for name, (label, formula) in ACTIVATION_CHOICES.items():
                action = QAction(translated(label), menu)
                action.setToolTip(formula)
                action.setCheckable(True)
                action.setChecked(name == graph.columns[column].activation)
                action.triggered.connect(partial(self._edit, {f"network.layers[{place - 1}].activation": name}))
                group.addAction(action)
                menu.addAction(action)
        return menu

    def layer_menu(self, column: int) -> QMenu:
        """The menu of layers that can be added behind a column."""
        graph, menu = self.canvas.shown, QMenu(self)
        if graph is not None and (place := graph.columns[column].place) is not None:
            for kind, spec in KINDS[LayerSpec].items():
                action = QAction(translated(spec.label), menu)
                action.triggered.connect(partial(self._add_layer, place, kind))
                menu.addAction(action)
        return menu

    def _choose_activation(self, column: int, where: QPoint) -> None:
        pop_up(self.activation_menu(column), where)

    def _choose_layer(self, column: int, where: QPoint) -> None:
        pop_up(self.layer_menu(column), where)

    def hand_menu(self, value: Value) -> QMenu:
        """The menu of what can be done by hand with a weight, or with a neuron if the value is its bias."""
        graph = self.canvas.shown
        heard = graph is not None and any(one.number == value.layer and one.heard for one in graph.columns)
        changes = self._config.network.changes
        return hand_menu(self, value, changes, heard, self.changed_by_hand.emit, self.canvas.choose_value)

    def _choose_by_hand(self, value: Value, where: QPoint) -> None:
        pop_up(self.hand_menu(value), where)

    def features_menu(self) -> QMenu:
        """The menu of the features that the network sees of a point."""
        plane = self.plane.shown
        inputs = 2 if plane is None else plane.features
        return features_menu(self, inputs, self._config.data.features, self._choose_features)

    def _choose_features(self, features: tuple[str, ...] | None) -> None:
        self.edited.emit({"data.features": features})

    def _choose_source(self, where: QPoint) -> None:
        if self.canvas.kind_of((0, 0)) == "plane":
            pop_up(self.features_menu(), where)
            return
        menu = QMenu(self)
        for source, title in zip(SOURCES, SOURCE_TITLES, strict=True):
            action = QAction(translated(title), menu)
            action.setCheckable(True)
            action.setChecked(source == self._source)
            action.triggered.connect(partial(self._source_chosen, source))
            menu.addAction(action)
        pop_up(menu, where)

    def _source_chosen(self, source: str, _checked: bool = False) -> None:
        self.show_source(source)

    def _edit(self, changes: dict[str, Any], _checked: bool = False) -> None:
        self.edited.emit(changes)

    def _add_layer(self, place: int, kind: str, _checked: bool = False) -> None:
        """Add a layer like a neighbour of its kind, otherwise with the activation of those before it."""
        layers = list(self._config.network.layers)
        beside = [layer for layer in layers[max(0, place - 1) : place + 1] if layer.kind == kind]
        new = beside[0] if beside else configs.new_layer(kind, layers[:place] or layers)
        self.edited.emit({"network.layers": [*layers[:place], new, *layers[place:]]})

    def _move_layer(self, start: int, end: int) -> None:
        layers = list(self._config.network.layers)
        moved = layers.pop(start)
        self.edited.emit({"network.layers": [*layers[:end], moved, *layers[end:]]})
