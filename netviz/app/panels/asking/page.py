"""What all pages of *Ask the drawing* have in common: fields, a row of pictures, bars, and a sentence."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from netviz.app.plotting.images import grey_image
from netviz.app.qt.language import tr
from netviz.app.style.theme import LIGHT, Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.inputs import ComboBox, Slider
from netviz.app.widgets.picture_row import PictureRow
from netviz.app.widgets.probability_bars import ProbabilityBars
from netviz.session.asking.question import AskQuestion
from netviz.session.parts.asked import AskedDrawing


class AskPage(QWidget):
    """One question: its fields on top, the answer below."""

    ask: ClassVar[str]
    """Its key in the table of questions."""
    title: ClassVar[str]
    """What it is called where the user chooses it."""
    has_bars: ClassVar[bool] = True

    changed = Signal()
    """The question has changed."""
    picture_made = Signal(object)
    """picture_made(image): this image (28, 28) should go on the pad."""
    save_wanted = Signal(object, str)
    """save_wanted(image, name): this image (28, 28) should be saved, under the proposed name."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.fields = QHBoxLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(8)
        self.pictures, self.bars, self.said = PictureRow(), ProbabilityBars(), dim_label(align_right=False)
        self.said.setWordWrap(True)
        self.below = QHBoxLayout()
        """The line of the sentence, for buttons beside it."""
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(6)
        self.below.addWidget(self.said, 1)
        if not self.has_bars:  # not shown here: without a parent it would be a window, which takes the focus away
            self.bars.hide()
        answer = QHBoxLayout()
        answer.setSpacing(12)
        answer.addWidget(self.pictures, 3)
        answer.addWidget(self.bars, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self.fields)
        column.addLayout(answer, 1)
        column.addLayout(self.below)

    def question(self) -> AskQuestion:
        """What is asked."""
        return AskQuestion(self.ask)

    def show_choice(self, target: int | None, epsilon: float | None) -> None:
        """Choose the class and ε that a page of a lesson is about, where this question has them."""

    def show_answer(self, shown: AskedDrawing) -> None:
        """Show the answer to this page's question."""
        raise TypeError(f"{type(self).__name__} defines no show_answer")

    def clear(self) -> None:
        """Show nothing, because there is no drawing."""
        self.pictures.show_pictures(())
        self.bars.show_probabilities((), np.zeros(0))
        self.said.setText("")

    def set_theme(self, theme: Theme) -> None:
        self.theme = self.pictures.theme = self.bars.theme = theme
        self.update()

    def as_ink(self, image: np.ndarray) -> QImage:
        """An image (28, 28) as ink on the theme's paper."""
        return grey_image(image, self.theme.ink_is_dark)


def class_list(names: tuple[str, ...], chosen: int) -> ComboBox:
    """A list of classes."""
    box = ComboBox()
    box.setAccessibleName(tr("As which class"))
    box.setToolTip(tr("The class that the network should take it for"))
    show_names(box, names, chosen)
    box.setMinimumWidth(58)
    return box


def show_names(box: ComboBox, names: tuple[str, ...], chosen: int) -> None:
    """Offer these names, if they have changed, and keep the choice if possible."""
    if tuple(box.itemText(place) for place in range(box.count())) != names:
        kept = box.currentIndex()
        box.clear()
        box.addItems(list(names))
        box.setCurrentIndex(min(kept if kept >= 0 else chosen, len(names) - 1))


def slider(name: str, stops: int, at: int) -> QSlider:
    """A slider over this many stops."""
    made = Slider(Qt.Orientation.Horizontal)
    made.setRange(0, stops - 1)
    made.setValue(at)
    made.setMinimumWidth(60)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


def words(text: str = "") -> QWidget:
    """Words beside a field."""
    return dim_label(text, align_right=False)
