"""The network as a stack of cards: add, remove, move and change layers; the first is the data, the last the output.

A stack that does not fit together marks the card where it breaks and says why; the running network stays as it is.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from netviz import config as configs
from netviz.app.qt.focus import follow_layout
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.later import later
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.features_field import FeaturesField
from netviz.app.widgets.form import PathForm, SpecForm, name_in
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.layer_card import LayerCard
from netviz.app.widgets.scroll import vertical_scroll
from netviz.config import KINDS, SETTINGS, Config, ConfigError, LayerSpec, Setting, label_of
from netviz.config.by_hand import made
from netviz.data import catalogue
from netviz.data.catalogue import SOURCES
from netviz.data.dataset import Source
from netviz.errors import DataError, counted

LAYERS = KINDS[LayerSpec]
KIND = Setting("Kind", "What kind of layer this is", choices=lambda: LAYERS)
DATA = Setting("Data", "The data the network learns from", choices=lambda: SOURCES)
# How many changes by hand are listed when the pointer is over their number.
MOST_TOLD = 20
_FIELD = re.compile(r"network\.layers\[(\d+)\]")


class NetworkEditor(QWidget):
    """Shows and edits a config's data, layers and output."""

    edited = Signal(dict)
    """edited({path: value}): what the user wants to change, not yet checked."""
    data_chosen = Signal(str)
    """data_chosen(str): the user wants other data, which may have to be downloaded first."""
    layer_selected = Signal(int)
    """layer_selected(int): a layer's index."""

    def __init__(self) -> None:
        super().__init__()
        self._config = Config()
        self._selected: LayerCard | None = None
        self._has_noise = False
        self.features = FeaturesField()
        # Until the input's card has its form, it belongs to the editor, so that it ends with the window.
        self.features.setParent(self)
        self.features.hide()
        self.features.edited.connect(lambda chosen: self.edited.emit({"data.features": chosen}))
        self.right = self._weights = dim_label()
        self._input = self._new_card(fixed=True)
        self._output = self._new_card(fixed=True)
        self._cards: list[LayerCard] = []
        self._input.title.setText(tr("Input"))
        self._output.title.setText(tr("Output"))
        self._add = PushButton(tr("+ Add a layer"))
        self._add.setObjectName("add")
        self._add.setToolTip(tr("Add a layer after the selected one, or before the output"))
        self._drop_line = QFrame()
        self._drop_line.setFixedHeight(2)
        self._drop_line.setStyleSheet("background: #5AA9F5")
        inside = QWidget()
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(0, 0, 4, 0)
        self._stack.setSpacing(5)
        self._stack.addWidget(self._input)
        self._stack.addWidget(self._output)
        self._stack.addStretch(1)
        self._drop_line.setParent(inside)
        self._drop_line.hide()
        self._scroll = vertical_scroll(self, inside)
        # Below the scroll area, so that it is always visible.
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.setSpacing(5)
        column.addWidget(self._add)

    @property
    def cards(self) -> list[LayerCard]:
        """All cards, the input first and the output last."""
        return [self._input, *self._cards, self._output]

    @property
    def add_button(self) -> QPushButton:
        """The button below the cards; its menu has the commands that add a layer."""
        return self._add

    def show_config(self, config: Config, problem: ConfigError | None = None) -> None:
        """Show a config; `problem` marks the card that it names."""
        self._config = config
        layers = config.network.layers
        while len(self._cards) < len(layers):
            card = self._new_card()
            self._cards.append(card)
            self._stack.insertWidget(len(self._cards), card)
        while len(self._cards) > len(layers):
            card = self._cards.pop()
            if card is self._selected:
                self._selected = None
            self._stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        source = _source(config)
        shapes = configs.shapes(config) if source is not None else []
        self._input.summary.setText(self._input_summary(source))
        self._input.shape.setText("" if source is None else in_language(source.label))
        self._input.show_about("" if source is None else translated(configs.learned_words(source)))
        said = (self._input.shape.text(), self._input.summary.text(), self._input.about.text())
        self._input.setAccessibleName(tr("Input: {about}", about=" · ".join(filter(None, said))))
        for index, (card, layer) in enumerate(zip(self._cards, layers, strict=True)):
            kind, summary = translated(layer.label), translated(layer.summary())
            if layer.repeat > 1:
                summary += " · " + tr("{count:,} times", count=layer.repeat)
            card.title.setText(kind)
            card.summary.setText(summary)
            card.setAccessibleName(
                tr("Layer {place:,}: {kind}, {summary}", place=index + 1, kind=kind, summary=summary)
            )
            card.shape.setText(_shape(shapes[index + 1]) if index + 1 < len(shapes) else "")
            if isinstance(card.form, SpecForm):
                card.form.show_spec(layer)
        self._output.summary.setText(translated(label_of(SETTINGS["network.output"], config.network.output)))
        self._output.setAccessibleName(tr("Output: {kind}", kind=self._output.summary.text()))
        self._output.shape.setText("" if source is None else str(config.network.outputs(source.classes)))
        has_noise = source is not None and source.noise is not None
        if self._input.form is not None and self._has_noise != has_noise:
            self._input.set_form(self._form_for(self._input))
        self._show_features()
        for card in (self._input, self._output):
            if isinstance(card.form, PathForm):
                card.form.show_config(config)
        follow_layout(self)
        self._show_problem(problem)
        fits = len(shapes) == len(layers) + 2
        changes = config.network.changes
        # Counted only where the layers fit the data, which may have gone.
        weights = [translated(counted(configs.parameter_count(config), "weight"))] if fits else []
        by_hand = [tr("{count:,} by hand", count=len(changes))] if fits and changes else []
        self._weights.setText(" · ".join(weights + by_hand))
        self._weights.setToolTip("\n".join(translated(made(change)) for change in changes[:MOST_TOLD]))

    def select(self, card: LayerCard) -> None:
        """Select a card, or close it if it is already selected."""
        if self._selected is not None:
            self._selected.set_selected(False)
        self._selected = None if card is self._selected else card
        if self._selected is None:
            return
        if card.form is None:
            card.set_form(self._form_for(card))
            follow_layout(self)
        card.set_selected(True)
        if card in self._cards:
            self.layer_selected.emit(self._cards.index(card))
        # Once the layout has made room for the fields:
        later(0, card, lambda: self._scroll.ensureWidgetVisible(card, 0, 8))

    def add_layer(self, kind: str) -> None:
        """Add a layer of this kind after the selected one, otherwise at the last place where it fits."""
        layers = list(self._config.network.layers)
        new = configs.new_layer(kind, layers)
        place = self._cards.index(self._selected) + 1 if self._selected in self._cards else len(layers)
        if self._selected not in self._cards and new.needs_image:
            shapes = configs.shapes(self._config) if _source(self._config) is not None else []
            place = next((index for index, shape in enumerate(shapes) if len(shape) != 3), len(shapes)) - 1
        layers.insert(place, new)
        if self._selected is not None:
            self.select(self._selected)
        self._emit(layers)
        self.select(self._cards[place])

    def _input_summary(self, source: Source | None) -> str:
        """What goes into the network, in a few words."""
        shape = _own_shape(self._config)
        if source is None or not shape:
            return tr("no longer there")
        return translated(configs.seen_words(self._config, source, shape))

    def _show_features(self) -> None:
        """The choice of features, for data of numbers."""
        shape = _own_shape(self._config)
        # Not before it is in a form: a widget without a parent would be a window, which keeps netviz open.
        self.features.setVisible(len(shape) == 1 and self.features.parentWidget() is not self)
        if len(shape) == 1:
            self.features.show_features(shape[0], self._config.data.features)

    def _show_problem(self, problem: ConfigError | None) -> None:
        found = _FIELD.match(problem.field) if problem else None
        wrong = self._cards[int(found[1])] if found else None
        if problem and problem.field.startswith("data.") and not problem.field.startswith("data.augmentation"):
            wrong = self._input
        for index, card in enumerate(self.cards):
            mine = problem if card is wrong else None
            field, sentence = ("", "") if mine is None else (mine.field, f"{translated(mine.problem)}.")
            said = False
            if isinstance(card.form, SpecForm):
                path = f"network.layers[{index - 1}]"
                said = card.form.show_problem("" if field == path else name_in(field, path), sentence)
            elif isinstance(card.form, PathForm):
                said = card.form.show_problem(field, sentence)
            at_field = said and card is self._selected
            card.show_problem(mine is not None, "" if mine is None or at_field else _sentence(mine))

    def _new_card(self, fixed: bool = False) -> LayerCard:
        card = LayerCard(fixed)
        card.clicked.connect(lambda: self.select(card))
        card.removed.connect(lambda: self._remove(card))
        card.moved.connect(lambda by: self._move(card, self._cards.index(card) + by))
        card.handle.dragged.connect(lambda y: self._drag(y))
        card.handle.dropped.connect(lambda y: self._drop(card, y))
        return card

    def _form_for(self, card: LayerCard) -> QWidget:
        if card is self._input:
            source = _source(self._config)
            self._has_noise = source is not None and source.noise is not None
            paths = ("data.train", "data.validation", *(["data.noise"] if self._has_noise else []))
            form = PathForm({"data.name": DATA} | {path: SETTINGS[path] for path in paths}, aligned=False)
            form.edited.connect(self._change_path)
            form.show_config(self._config)
            form.add_wide(self.features)
            self._show_features()
            return form
        if card is self._output:
            form = PathForm({path: SETTINGS[path] for path in ("network.output", "network.none")}, aligned=False)
            form.edited.connect(self._change_path)
            form.show_config(self._config)
            return form
        specs = SpecForm(KIND, aligned=False)
        specs.show_spec(self._config.network.layers[self._cards.index(card)])
        specs.edited.connect(lambda spec: self._change_layer(card, spec))
        return specs

    def _emit(self, layers: list[LayerSpec]) -> None:
        self.edited.emit({"network.layers": tuple(layers)})

    def _change_layer(self, card: LayerCard, spec: LayerSpec) -> None:
        layers = list(self._config.network.layers)
        layers[self._cards.index(card)] = spec
        self._emit(layers)

    def _change_path(self, path: str, value: object) -> None:
        if path == "data.name":
            self.data_chosen.emit(str(value))
            return
        changes = {path: value}
        if path == "network.output":
            changes["training.cost"] = configs.with_output(self._config, str(value)).training.cost
        self.edited.emit(changes)

    def _remove(self, card: LayerCard) -> None:
        layers = list(self._config.network.layers)
        index = self._cards.index(card)
        del layers[index]
        if self._selected is not None:
            self.select(self._selected)
        self._emit(layers)
        self.cards[min(index + 1, len(self.cards) - 1)].setFocus()

    def _move(self, card: LayerCard, to: int) -> None:
        layers = list(self._config.network.layers)
        index = self._cards.index(card)
        to = max(0, min(len(layers) - 1, to))
        if to == index:
            return
        selected = card is self._selected
        if self._selected is not None:
            self.select(self._selected)
        layers.insert(to, layers.pop(index))
        self._emit(layers)
        if selected:
            self.select(self._cards[to])
        self._cards[to].setFocus()

    def _gap_at(self, y: int) -> int:
        """The index among the layers that a height on the screen belongs to."""
        middles = [card.mapToGlobal(card.rect().center()).y() for card in self._cards]
        return sum(y > middle for middle in middles)

    def _drag(self, y: int) -> None:
        gap = self._gap_at(y)
        above = self.cards[gap].geometry()
        self._drop_line.setGeometry(above.left(), above.bottom() + 2, above.width(), 2)
        self._drop_line.show()
        self._drop_line.raise_()

    def _drop(self, card: LayerCard, y: int) -> None:
        self._drop_line.hide()
        gap, index = self._gap_at(y), self._cards.index(card)
        self._move(card, gap - 1 if gap > index else gap)


def _own_shape(config: Config) -> tuple[int, ...]:
    """The shape of the data's own inputs, whatever features are made of them; empty if the data has gone."""
    try:
        return catalogue.source(config.data.name, config.data.reading).shape
    except DataError:
        return ()


def _source(config: Config) -> Source | None:
    """The source of the config's data; None if it is missing, which `configs.check` explains."""
    try:
        return config.data.source
    except DataError:
        return None


def _shape(shape: tuple[int, ...]) -> str:
    """24×24×16 for (16, 24, 24), 100 for (100,)."""
    channels, *sides = shape
    return "×".join(str(side) for side in (*sides, channels))


def _sentence(problem: ConfigError) -> str:
    return f"{problem.field.rpartition('.')[2]}: {translated(problem.problem)}."
