"""What all panels of the dock area have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

import msgspec
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netviz.app.plotting.series import Series
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import translated
from netviz.app.style.theme import LIGHT, SMALL_PX, Theme, font
from netviz.session import Frame

BESIDE_NOTE = 24
"""How many pixels are left free on each side of a sentence over an empty panel."""
WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class PageState(msgspec.Struct, frozen=True):
    """What a page of a lesson may select in a panel: nothing, unless the panel has its own type for it.

    Such a type is a module-level class of settings that may all be left out, as None.
    """


class Panel(Guarded, QWidget):
    """Draws frames. It keeps only what it needs to draw the last one again, and what the user has moved in it."""

    name: ClassVar[str]
    title: ClassVar[str]
    needs: ClassVar[frozenset[type[Any]]] = frozenset()
    empty: ClassVar[str] = ""
    """What it says until there is something to show, also before the first frame: nothing that it may prove wrong."""
    height_share: ClassVar[int] = 30
    """Its share of the height, relative to the other rows."""
    width_share: ClassVar[int] = 10
    """Its share of its row's width, relative to the others in the row."""
    presented: ClassVar[QSize] = QSize(280, 125)
    """The smallest that can be read on a projector, in pixels before they grow with the type."""
    every: ClassVar[int] = 1
    """At full speed it gets one frame in this many: what moves by a few pixels a second looks the same, and nobody
    reads figures that change twenty times a second."""
    waits: ClassVar[bool] = True
    """Whether it is empty, and says so, until a frame has what it needs."""

    formulas: ClassVar[tuple[str, ...]] = ()
    """Texts with the formulas that it shows in netviz's own lessons, which come typeset."""

    page_state: ClassVar[type[PageState]] = PageState
    """What a page of a lesson may select in it; see `show_page`."""

    asked = Signal()
    """The panel has a new question, and wants a frame that answers it."""
    edited = Signal(dict)
    """edited({path: value}): the user wants other settings, such as `network.layers[0].units`."""
    changed_by_hand = Signal(object)
    """changed_by_hand(HandEdit): the user changes weights or neurons by hand, or releases them."""
    stepped = Signal()
    """The user wants to train one mini-batch."""
    said = Signal(str)
    """A sentence for the user, in the window's language."""
    titled = Signal(str)
    """titled(title): its title line should say this, in the window's language, because the data has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self._right: QWidget | None = None
        self._told: tuple[object, ...] = ()
        self.less_motion = False
        """Whether nothing should move on its own."""
        self.filmed = False
        """Whether each frame is filmed, so that everything must be painted as it is now."""
        self._note = EmptyNote(self, self.empty)
        self.setAccessibleName(translated(self.title))

    @property
    def right(self) -> QWidget | None:
        """The widget in the title line, if any; it is deleted with the panel, even if no title line has taken it."""
        return self._right

    @right.setter
    def right(self, widget: QWidget) -> None:
        self._right = widget
        self.destroyed.connect(widget.deleteLater)

    @property
    def parts_wanted(self) -> frozenset[type[Any]]:
        """The parts that the panel needs in the next frame."""
        return self.needs

    def line_up(self, *widgets: QWidget, spacing: int = 8) -> None:
        """Put these into the title line; the first takes the room that is left. spacing: in pixels."""
        self.right = line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing)
        for place, widget in enumerate(widgets):
            row.addWidget(widget, 0 if place else 1)

    def questions(self) -> Mapping[type[Any], Any]:
        """Its questions about parts, by part; see `FrameRequest.questions`."""
        return {}

    def series(self) -> tuple[Series, ...]:
        """The curves that it draws, for saving; empty if it draws something else."""
        return ()

    def table_text(self) -> str:
        """What it shows as a table in CSV, for saving; empty if it draws curves or something else."""
        return ""

    def is_news(self, *about: object) -> bool:
        """Whether these are other objects, or other words, than when it was last asked. What a panel says of a part
        stays true as long as the part is the same object, as it is in most frames.
        """
        before, self._told = self._told, about
        return len(about) != len(before) or not all(map(_alike, about, before))

    def set_frame(self, frame: Frame) -> None:
        """Show a frame; called only while the panel is visible."""
        raise TypeError(f"{type(self).__name__} defines no set_frame")

    def own(self, frame: Frame) -> Frame:
        """The frame without the parts of other panels, to be kept: some hold a whole data set."""
        return replace(frame, parts={part: frame.parts[part] for part in self.needs if part in frame.parts})

    def forget_data(self) -> None:
        """Other data comes while the panel is out of sight: let go of what it holds of the examples before."""

    def show_page(self, state: Any) -> None:
        """Show what a page of a lesson selects: a `page_state`, with None for what should stay as it is."""

    def leave_lesson(self) -> None:
        """The lesson is closed, or another one begins: forget what belongs to it alone."""

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; the last frame stays on screen."""
        self.theme = theme
        self._note.set_theme(theme)
        self.update()

    def resizeEvent(self, event: object) -> None:
        self._note.resize(self.size())

    def room_for_note(self) -> QRect:
        """Where a sentence can stand while there is nothing to show yet."""
        return self.rect().adjusted(BESIDE_NOTE, 0, -BESIDE_NOTE, 0)


def _alike(one: object, other: object) -> bool:
    return one is other or (isinstance(one, str | int | tuple) and one == other)


class EmptyNote(Guarded, QWidget):
    """A sentence over a panel that has nothing to show yet; it lets the mouse through."""

    def __init__(self, parent: Panel, text: str) -> None:
        super().__init__(parent)
        self._text = translated(text)
        self.setAccessibleName(self._text)
        self._colour, self._ground = QColor(LIGHT.dim), QColor(LIGHT.surface)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    def say(self, text: str) -> None:
        """Show a sentence, in the window's language; an empty one hides the note. What it says already is not painted
        again.
        """
        text, before = translated(text), "" if self.isHidden() else self._text
        if text:
            parent = self.parentWidget()
            if parent is not None:
                self.resize(parent.size())
            self.raise_()
        if text == before:
            return
        if text:
            self._text = text
            self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._colour, self._ground = QColor(theme.dim), QColor(theme.surface)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL_PX))
        painter.setPen(self._colour)
        # On its own background: a plot has its grid where the sentence stands.
        painter.fillRect(self.words.adjusted(-6, -2, 6, 2), self._ground)
        painter.drawText(self._room, WRAPPED, self._text)

    @property
    def words(self) -> QRect:
        """Where the sentence stands."""
        return QFontMetrics(font(SMALL_PX)).boundingRect(self._room, WRAPPED, self._text)

    @property
    def _room(self) -> QRect:
        panel = self.parentWidget()
        assert isinstance(panel, Panel)
        return panel.room_for_note()
