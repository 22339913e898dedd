"""The time line below the panels: the kept moments of the run, the one that is shown, and the buttons to move among
them.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout

from netviz.app.controllers.time_travel import TimeTravel, kept_now, moments_before
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import exact
from netviz.app.style.theme import Theme
from netviz.app.widgets.buttons import follow
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.inputs import PushButton, ToolButton
from netviz.app.widgets.time_slider import TimeSlider
from netviz.run.named_moment import Why
from netviz.session import Frame, RunState
from netviz.texts import phrase

EMPTY = phrase("Training keeps its moments here")
CURVES_ONLY = phrase("of the runs beside it only curves")
FULL = phrase("No room for moments: see Run › Memory for moments")
LARGE, SMALL = 3, 1
"""The shares of the line: the slider has the large one, unless there is no moment to go to."""
MOST_WORDS = 0.3
"""The share of the line that the first words take from the slider at most."""
WORD_STEP = 24
ROOM_FOR_WORDS, ROOM_FOR_BUTTONS = 420, 260
"""The widths below which the words, and then all but the arrows and the way back, are left out."""


class TimeLine(Guarded, QFrame):
    """Shows the place of `travel`, and lets the user drag to another."""

    def __init__(self, travel: TimeTravel) -> None:
        super().__init__()
        self.setObjectName("card")
        self._travel = travel
        self.earlier, self.later = ToolButton(), ToolButton()
        for button, text, name in (
            (self.earlier, "◀", tr("Earlier moment")),
            (self.later, "▶", tr("Later moment")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider = TimeSlider()
        self.slider.setAccessibleName(tr("Time line"))
        self.slider.setToolTip(
            tr("Drag to see an earlier moment of the run in every panel; the training waits meanwhile")
        )
        self.slider.travelled.connect(travel.go_to)
        self.words = ShortLabel()
        self.words.paint_ground()
        self.mark, self.film, self.branch, self.now = (
            PushButton(text) for text in (tr("Mark"), tr("Film"), tr("Branch here"), tr("Now"))
        )
        self.buttons: dict[str, QAbstractButton] = {
            "time.earlier": self.earlier, "time.later": self.later, "time.mark": self.mark, "time.film": self.film,
            "time.branch": self.branch, "time.now": self.now,
        }  # fmt: skip
        """The buttons by the ids of their commands."""
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(6)
        for widget in (self.earlier, self.later, self.slider, self.words):
            row.addWidget(widget)
        self._row = row
        for labelled in (self.mark, self.film, self.branch, self.now):
            labelled.setObjectName("small")
            labelled.setAccessibleName(labelled.text())
            labelled.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(labelled)
        self._share()
        self._arrange()
        travel.changed.connect(self._arrange)

    def follow(self, action_of: Callable[[str], QAction]) -> None:
        """Let the buttons trigger their commands."""
        for command, button in self.buttons.items():
            follow(button, action_of(command))

    def set_frame(self, frame: Frame) -> None:
        marked = [moment.why is Why.MARK for moment in (*moments_before(frame), kept_now(frame)) if moment is not None]
        self.slider.show_moments(marked, len(moments_before(frame)), self._travel.place)
        self.words.setText(_words(frame))
        self._share()
        self.slider.setAccessibleDescription(self.words.text())

    def set_theme(self, theme: Theme) -> None:
        self.slider.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _share(self) -> None:
        """The first words are whole before the slider is long; all others have the room that it does not need."""
        shares = (LARGE, SMALL) if self.slider.maximum() > 0 else (SMALL, LARGE)
        # In steps, so that the slider does not move with every digit of the epoch.
        first = self.words.text().partition(" · ")[0]
        wide = WORD_STEP * math.ceil(self.words.fontMetrics().horizontalAdvance(first) / WORD_STEP)
        self.words.setMinimumWidth(min(wide, round(MOST_WORDS * self.width())))
        for widget, share in zip((self.slider, self.words), shares, strict=True):
            if self._row.stretch(self._row.indexOf(widget)) != share:  # Qt lays the line out anew for the same one, too
                self._row.setStretchFactor(widget, share)

    def _arrange(self) -> None:
        """At the present, what can be done there; at an earlier moment, the ways on from it."""
        back, wide = self._travel.past is not None, self.width() >= ROOM_FOR_BUTTONS
        self.words.setVisible(self.width() >= ROOM_FOR_WORDS)
        self.film.setText(tr("Stop") if self._travel.films else tr("Film"))
        for button, shown in (
            (self.mark, wide and not back), (self.film, wide and (not back or self._travel.films)),
            (self.branch, wide and back and not self._travel.films), (self.now, back),
        ):  # fmt: skip
            if button.isVisibleTo(self) != shown:
                button.setVisible(shown)


def _words(frame: Frame) -> str:
    """Which moment is shown."""
    if frame.past is not None:
        beside = [translated(CURVES_ONLY)] if frame.compared else []
        return " · ".join([translated(frame.past.words), *([tr("training waits")] if frame.goes_on else []), *beside])
    if frame.no_room:
        return translated(FULL)
    if not frame.moments:
        return "" if frame.state is RunState.LOADING else translated(EMPTY)
    epoch, kept = exact(round(frame.position, 2)), len(frame.moments)
    if not frame.moments_left_out:
        return tr("now, epoch {epoch}", epoch=epoch)
    return tr(
        "now, epoch {epoch} · {kept:,} of {all:,} moments left",
        epoch=epoch, kept=kept, all=kept + frame.moments_left_out,
    )  # fmt: skip
