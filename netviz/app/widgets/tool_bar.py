"""The row below the menus: train, pause, step, reset, and the speed."""

from __future__ import annotations

import math
from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import SMALL_PX, Theme, font
from netviz.app.widgets.buttons import KeyButton
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.inputs import Slider
from netviz.errors import counted
from netviz.session import RunState
from netviz.texts import phrase

# Steps a second; the last is as fast as possible.
SPEEDS = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0, 0.0)
PRESENT = phrase("Present")
END, END_IN_SHORT = phrase("End the presentation"), phrase("End")


class ToolBar(Guarded, QFrame):
    """Buttons for the commands needed all the time; shows what the run is doing.

    Where it is too narrow for all of them, with large type or a long language, the least needed go first.
    """

    speed = Signal(float)
    """speed(float): the steps a second that the user wants, 0 for as fast as possible."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self.train = KeyButton(primary=True)
        self.batch, self.epoch, self.reset_button = KeyButton(), KeyButton(), KeyButton()
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(SPEEDS) - 1)
        self.slider.setPageStep(1)
        self.slider.setValue(len(SPEEDS) - 1)
        self.slider.setMinimumWidth(56)
        self.slider.setMaximumWidth(116)
        self.slider.setAccessibleName(tr("Speed"))
        self.slider.setToolTip(tr("Steps a second: slow enough to follow, or as fast as possible"))
        self.back_button = KeyButton(tr("← Your run"))
        self.back_button.hide()
        self.lessons = KeyButton(tr("Lessons"))
        self.present_button = KeyButton(translated(PRESENT))
        self._presenting = False
        self.buttons = {
            "run.train": self.train, "run.step_batch": self.batch, "run.step_epoch": self.epoch,
            "run.reset": self.reset_button, "lessons.choose": self.lessons, "view.present": self.present_button,
            "edit.back_to_run": self.back_button,
        }  # fmt: skip
        """The buttons by the ids of their commands."""
        self._pace = dim_label(align_right=False)
        speed_label = QLabel(tr("Speed"))
        speed_label.setObjectName("dim")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(8)
        for button in (self.train, self.batch, self.epoch, self.reset_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.lessons)
        row.addSpacing(8)
        for widget in (speed_label, self.slider, self._pace, self.present_button):
            row.addWidget(widget)
        self._least_needed: tuple[QWidget, ...] = (
            speed_label,
            self._pace,
            self.epoch,
            self.batch,
            self.slider,
            self.lessons,
        )
        self.slider.valueChanged.connect(self._change_speed)
        self._change_speed(self.slider.value())

    def show_state(self, state: RunState) -> None:
        """Give the main button the sign for what it would do."""
        self.train.show_glyph("pause" if state is RunState.RUNNING else "play")

    def show_way_back(self, where: str) -> None:
        """Offer the way back to a run; empty if there is none to go back to."""
        if where:
            self.back_button.show_text(f"← {where}")
        self.back_button.setVisible(bool(where))
        self._make_room()

    def set_theme(self, theme: Theme) -> None:
        for button in self.buttons.values():
            button.set_theme(theme)
        # As wide as the longest, so that nothing moves under the mouse that drags the slider.
        metrics = QFontMetrics(font(SMALL_PX))
        self._pace.setMinimumWidth(max(metrics.horizontalAdvance(_words(steps)) for steps in SPEEDS) + 2)
        self._make_room()

    def show_presenting(self, presenting: bool) -> None:
        """Name the button after what it would do."""
        self._presenting = presenting
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """What is needed least makes no window wider."""
        return QSize(self._width_with(()), QFrame.minimumSizeHint(self).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.present_button.show_text(translated(END_IN_SHORT if self._presenting else PRESENT))
        kept = self._least_needed
        while kept and self._width_with(kept) > self.width():
            kept = kept[1:]
        for widget in self._least_needed:
            widget.setVisible(widget in kept)
        if self._presenting:
            self.present_button.show_text(translated(END))
            if self._width_with(kept) > self.width():
                self.present_button.show_text(translated(END_IN_SHORT))

    def _width_with(self, kept: Collection[QWidget]) -> int:
        """The width it needs at least with these of the least needed."""
        width = self._row.minimumSize().width()
        for widget in self._least_needed:
            own = max(widget.minimumSizeHint().width(), widget.minimumWidth()) + self._row.spacing()
            width += own * ((widget in kept) - (not widget.isHidden()))
        return width

    def _change_speed(self, place: int) -> None:
        steps = SPEEDS[place]
        self._pace.setText(_words(steps))
        self.speed.emit(steps)


def _words(steps: float) -> str:
    """A speed, as shown beside the slider."""
    return tr("{steps}/s", steps=counted(round(steps), "step")) if steps else tr("full")


def speed_place(steps_per_second: float) -> int:
    """The slider's position for the speed nearest to this one; 0 is as fast as possible."""
    if not steps_per_second:
        return len(SPEEDS) - 1
    return min(range(len(SPEEDS) - 1), key=lambda place: abs(math.log(SPEEDS[place] / steps_per_second)))
