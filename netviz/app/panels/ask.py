"""Ask the drawing: fool the network with it, turn it into another, morph, occlude, and find its nearest examples.

All of it asks the network in training. Each question is a page of its own (panels/asking).
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Annotated, Any, ClassVar

import numpy as np
from PIL import Image
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netviz.app.panels.asking import PAGES
from netviz.app.panels.base import PageState, Panel
from netviz.app.qt.file_dialogs import LastFolder, ask_save
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import Theme
from netviz.app.widgets.inputs import ComboBox
from netviz.config import Setting
from netviz.drawing.rasterizing import SIDE
from netviz.errors import DataError, UserError
from netviz.files import write_whole
from netviz.session import Frame
from netviz.session.parts.asked import ASKS, AskedDrawing
from netviz.texts import phrase

NO_DRAWING = phrase("Draw a digit to ask the network in training about it")
OTHER_DATA = phrase(
    "Here the network is asked about a drawing; that needs data with classes of {side} × {side} images", side=SIDE
)
LOWEST = 230


class AskState(PageState, frozen=True):
    """What a page of a lesson asks, and of which class."""

    ask: Annotated[str | None, Setting("Ask", "What is asked", choices=ASKS.keys)] = None
    target: Annotated[int | None, Setting("Class", "The class that it should be read as", minimum=0, maximum=1_000)] = (
        None
    )
    epsilon: Annotated[float | None, Setting("ε", "How far a pixel may change", minimum=0, maximum=1)] = None


class AskPanel(Panel):
    """The pages, and the list to choose one of them."""

    name: ClassVar[str] = "ask"
    title: ClassVar[str] = "Ask the drawing"
    empty: ClassVar[str] = NO_DRAWING
    needs: ClassVar[frozenset[type[Any]]] = frozenset({AskedDrawing})
    width_share: ClassVar[int] = 14
    presented: ClassVar[QSize] = QSize(285, LOWEST)  # beside the pad and the lesson's text, at 1280 pixels
    page_state: ClassVar[type[PageState]] = AskState

    picture_made = Signal(object)
    """picture_made(image): this image (28, 28) should go on the pad."""

    def __init__(self) -> None:
        super().__init__()
        self.last_folder = LastFolder()
        self.choice = ComboBox()
        self.choice.setAccessibleName(tr("What to ask"))
        self.choice.setToolTip(tr("What to ask the network in training about the drawing"))
        self.right = self.choice
        self.pages = [kind() for kind in PAGES]
        self._whole = QWidget()
        self._place = 0
        inside = QVBoxLayout(self._whole)
        inside.setContentsMargins(0, 0, 0, 0)
        for page in self.pages:
            self.choice.addItem(translated(page.title))
            inside.addWidget(page)
            page.setVisible(page is self.pages[0])
            page.changed.connect(self.asked)
            page.picture_made.connect(self.picture_made)
            page.save_wanted.connect(self._save)
        self.choice.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 6)
        column.addWidget(self._whole)
        self._show_fields(False)
        self.setMinimumSize(320, LOWEST)

    def questions(self) -> Mapping[type[Any], Any]:
        return {AskedDrawing: self.pages[self._place].question()}

    def show_page(self, state: AskState) -> None:
        for place, page in enumerate(self.pages):
            if state.ask == page.ask:
                self.choice.setCurrentIndex(place)
                self._choose(place)
                page.show_choice(state.target, state.epsilon)

    def set_frame(self, frame: Frame) -> None:
        shown = frame.part(AskedDrawing)
        page = self.pages[self._place]
        self._show_fields(shown is not None)
        self._note.say(_why_nothing(frame) if shown is None else "")
        if shown is None:
            page.clear()
            return
        if page.ask == shown.ask:
            page.show_answer(shown)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for page in self.pages:
            page.set_theme(theme)

    def _show_fields(self, shown: bool) -> None:
        """Show what can be chosen, or nothing but the note."""
        for part in (self._whole, self.choice):
            part.setVisible(shown)

    def _choose(self, place: int) -> None:
        self._place = place
        for page in self.pages:
            page.setVisible(page is self.pages[place])
        self.asked.emit()

    def _save(self, image: np.ndarray, name: str) -> None:
        """Save an image (28, 28) as a picture, light ink on black."""
        path = ask_save(self, tr("Save the picture"), self.last_folder, f"{name}.png", tr("Picture (*.png)"), ".png")
        if path is None:
            return
        try:
            write_whole(path, _as_png(image))
        except UserError as error:
            self.said.emit(translated(str(error)))


def _why_nothing(frame: Frame) -> str:
    """Why nothing is asked: the pad is empty, or the data has nothing that could be drawn."""
    try:
        drawable = frame.config.data.source.shape == (1, SIDE, SIDE)
    except DataError:  # it is not there, and the message bar says so
        return NO_DRAWING
    return NO_DRAWING if drawable and not frame.regression else OTHER_DATA


def _as_png(image: np.ndarray) -> bytes:
    """An image (28, 28) as a gray picture."""
    written = BytesIO()
    Image.fromarray(image).save(written, "PNG")
    return written.getvalue()
