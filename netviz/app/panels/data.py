"""The Data card of the right column, for data that is not pictures: which data, how much of it, what the map shows."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netviz.app.panels.plane_map import PlaneLook
from netviz.app.panels.points_by_hand import Points
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import exact, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.data_thumbnails import DataThumbnails
from netviz.app.widgets.inputs import CheckBox, PushButton, Slider, ToolButton
from netviz.config import Config
from netviz.config.synthetic_settings import SYNTHETIC_SETTINGS
from netviz.data import catalogue
from netviz.data.by_hand import FIRST_POINTS, MOST_CLASSES, PICTURE, POINTS
from netviz.data.embedded_tables import TABLES
from netviz.errors import DataError, counted
from netviz.texts import phrase

LOOKS = {
    "tests": (
        phrase("test points"),
        phrase("Draw the points of the test set too, which the network never learns from"),
    ),
    "discretize": (phrase("discretize"), phrase("Colour the map by the answer alone, not by how sure the network is")),
    "contours": (
        phrase("contour lines"),
        phrase("Draw lines of equal answers; the thick one is the border between two classes"),
    ),
    "arrows": (phrase("arrows"), phrase("Draw the gradient of the answer: where it rises, and how steeply")),
    "descents": (
        phrase("cost arrows"),
        phrase("Draw −∂C/∂x at training points: which way they would cost less, and how steeply"),
    ),
}
"""What can be drawn on the map besides the points: the label of its check box, and what it does."""


class DataPanel(QWidget):
    """Chooses data and how much of it."""

    data_chosen = Signal(str)
    """data_chosen(name): the user wants this data."""
    edited = Signal(dict)
    """edited({path: value}): the user wants these settings."""
    look_changed = Signal(object)
    """look_changed(PlaneLook): the map should be drawn in another way."""
    tool_changed = Signal()
    """Another class, or the eraser, was chosen for points by hand."""
    picture_wanted = Signal()
    """The user wants to choose a picture as the surface to learn."""

    def __init__(self) -> None:
        super().__init__()
        self.look = PlaneLook()
        self.right = self._sizes = dim_label()
        self.thumbnails = DataThumbnails((*SYNTHETIC_SETTINGS, *TABLES))
        self.thumbnails.chosen.connect(self.data_chosen)
        self._config = Config()
        self.noise = _slider(tr("Noise"), 0, 50, tr("How far points are moved at random"))
        self.share = _slider(tr("For training"), 1, 19, tr("The share of the points that the network learns from"))
        self.count = _slider(tr("Points"), 1, 40, tr("How many points there are for training and validation"))
        self.noise.valueChanged.connect(lambda value: self.edited.emit({"data.noise": value / 100}))
        self.share.valueChanged.connect(self._resize)
        self.count.valueChanged.connect(self._resize)
        self.redraw = PushButton(tr("Draw new points"))
        self.redraw.setToolTip(tr("Draw new points of the same data; the network keeps its weights"))
        self.redraw.clicked.connect(self.draw_new_points)
        self.ticks = {name: self._tick(name, *words) for name, words in LOOKS.items()}
        self.classes = [self._class_button(label) for label in range(MOST_CLASSES)]
        self.classes[0].setChecked(True)
        self.eraser = ToolButton()
        self.eraser.setText(tr("erase"))
        self.eraser.setCheckable(True)
        self.eraser.setToolTip(tr("Erase points, with a click or along a line"))
        self.eraser.clicked.connect(self.tool_changed)
        self.clear = ToolButton()
        self.clear.setText(tr("clear"))
        self.clear.setToolTip(tr("Remove all points but the first two"))
        self.clear.clicked.connect(lambda: self.edit_points(FIRST_POINTS))
        self.choose_picture = PushButton(tr("Choose a picture…"))
        self.choose_picture.setToolTip(tr("Learn the brightness of a picture of your own"))
        self.choose_picture.clicked.connect(self.picture_wanted)
        self._generated = QWidget()
        self._hand_tools = QWidget()
        self._looks = QWidget()
        self._lay_out()

    def show_config(self, config: Config) -> None:
        """Show the data settings of a config."""
        self._config = config
        self._hand_tools.setVisible(self.points is not None)
        self._looks.setVisible(self.own_shape in ((1,), (2,)))  # else there is no map to draw on
        self.choose_picture.setVisible(config.data.name == PICTURE)
        self.thumbnails.show_name(config.data.name)
        try:
            source = config.data.source
            train, validation = config.data.sizes
        except DataError:
            self._sizes.setText("")
            self._generated.hide()
            return
        self._sizes.setText(tr("{train:,} train · {validation:,} validation", train=train, validation=validation))
        self._generated.setVisible(source.generated)
        noise = source.noise if config.data.noise is None else config.data.noise
        total = train + validation
        self._show(self.noise, round(100 * (noise or 0)), exact(noise or 0))
        self._show(self.share, round(20 * train / max(1, total)), percent(train / max(1, total), 0))
        self._show(self.count, round(total / 50), translated(counted(total, "point")))

    @property
    def generated(self) -> bool:
        """Whether the data is random, so that other points can be drawn."""
        return not self._generated.isHidden()

    @property
    def on_plane(self) -> bool:
        """Whether the data's own inputs are points in the plane."""
        return self.own_shape == (2,)

    @property
    def own_shape(self) -> tuple[int, ...]:
        """The shape of one of the data's own inputs; empty if the data is missing."""
        try:
            return catalogue.source(self._config.data.name, self._config.data.reading).shape
        except DataError:
            return ()

    @property
    def of_numbers(self) -> bool:
        """Whether the data has numbers to predict, not classes."""
        try:
            return catalogue.source(self._config.data.name, self._config.data.reading).regression
        except DataError:
            return False

    @property
    def points(self) -> Points | None:
        """The points that can be edited by hand; None for other data."""
        if self._config.data.name != POINTS:
            return None
        return FIRST_POINTS if self._config.data.points is None else self._config.data.points

    @property
    def label(self) -> int:
        """The class of the next point that a click adds."""
        return next(label for label, button in enumerate(self.classes) if button.isChecked())

    def edit_points(self, points: Points) -> None:
        """Ask for other points, and for a batch no larger than their number."""
        self.edited.emit({"data.points": points} | self._batch(len(points)))

    def _class_button(self, label: int) -> ToolButton:
        button = ToolButton()
        button.setText(str(label))
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setToolTip(tr("Add points of class {label}", label=label))
        button.setAccessibleName(tr("Class {label}", label=label))
        button.clicked.connect(self.tool_changed)
        return button

    def set_theme(self, theme: Theme) -> None:
        for label, button in enumerate(self.classes):
            button.setStyleSheet(f"color: {theme.class_colour(label, MOST_CLASSES).name()}; font-weight: 600")
        self.thumbnails.set_theme(theme)

    def _show(self, slider: Slider, value: int, text: str) -> None:
        with QSignalBlocker(slider):
            slider.setValue(value)
        self._values[slider].setText(text)

    def _resize(self) -> None:
        total = 50 * self.count.value()
        train = max(1, round(total * self.share.value() / 20))
        self.edited.emit({"data.train": train, "data.validation": total - train} | self._batch(train))

    def _batch(self, train: int) -> dict[str, object]:
        """A batch size no larger than the training data."""
        return {"training.batch_size": train} if self._config.training.batch_size > train else {}

    def draw_new_points(self) -> None:
        """Ask for the same data from the next seed."""
        seed = self._config.seed if self._config.data.seed is None else self._config.data.seed
        self.edited.emit({"data.seed": (seed + 1) % 2**32})

    def _tick(self, name: str, label: str, help_text: str) -> CheckBox:
        tick = CheckBox(translated(label))
        tick.setToolTip(translated(help_text))
        tick.clicked.connect(lambda checked: self._look(replace(self.look, **{name: checked})))
        return tick

    def _look(self, look: PlaneLook) -> None:
        self.look = look
        for field in fields(look):
            self.ticks[field.name].setChecked(getattr(look, field.name))
        self.look_changed.emit(look)

    def toggle(self, name: str) -> None:
        """Switch one of `LOOKS` on or off."""
        self._look(replace(self.look, **{name: not getattr(self.look, name)}))

    def _lay_out(self) -> None:
        rows = QGridLayout(self._generated)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(0)
        self._values: dict[Slider, QLabel] = {}
        for row, slider in enumerate((self.noise, self.count, self.share)):
            label, value = dim_label(slider.accessibleName(), align_right=False), dim_label()
            value.setMinimumWidth(value.fontMetrics().horizontalAdvance(translated(counted(2000, "point"))))
            label.setToolTip(slider.toolTip())
            self._values[slider] = value
            for place, widget in enumerate((label, slider, value)):
                rows.addWidget(widget, row, place)
        rows.addWidget(self.redraw, 3, 0, 1, 3)
        tools = QHBoxLayout(self._hand_tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        for button in (*self.classes, self.eraser, self.clear):
            tools.addWidget(button)
        ticks = QGridLayout(self._looks)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setVerticalSpacing(0)
        for place, tick in enumerate(self.ticks.values()):
            ticks.addWidget(tick, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.thumbnails)
        column.addWidget(self._generated)
        column.addWidget(self._hand_tools)
        column.addWidget(self.choose_picture)
        column.addWidget(self._looks)


def _slider(name: str, low: int, high: int, help_text: str) -> Slider:
    """A slider that announces a value once it is let go."""
    slider = Slider(Qt.Orientation.Horizontal)
    slider.setRange(low, high)
    slider.setTracking(False)
    slider.setToolTip(help_text)
    slider.setAccessibleName(name)
    return slider
