"""The row below the menus: train, pause, step, reset, and how fast."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider

from netviz.app.style.theme import Theme
from netviz.app.widgets.buttons import KeyButton
from netviz.app.widgets.card import dim_label
from netviz.errors import counted
from netviz.session import RunState

# Steps a second; the last is as fast as it can.
SPEEDS = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0, 0.0)
PRESENT, END = "Present", "End"
TRAIN, PAUSE, RETRY, ON = "Train", "Pause", "Train again", "Train on"


class ToolBar(QFrame):
    """Announces what the user wants; shows what the run does."""

    train_or_pause = Signal()
    step_batch = Signal()
    step_epoch = Signal()
    reset = Signal()
    back = Signal()
    speed = Signal(float)
    present = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self.train = KeyButton(TRAIN, "Space", primary=True)
        self.train.reserve(RETRY)
        self.train.setToolTip("Train the network, or pause (Space)")
        self.batch = KeyButton("Step batch", "S")
        self.batch.setToolTip("Train one mini-batch, then pause (S)")
        self.epoch = KeyButton("Step epoch", "E")
        self.epoch.setToolTip("Train to the end of this epoch: one pass over the training examples (E)")
        self.reset_button = KeyButton("Reset", "R")
        self.reset_button.setToolTip("Back to the first weights, those of the seed (R)")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(SPEEDS) - 1)
        self.slider.setPageStep(1)
        self.slider.setValue(len(SPEEDS) - 1)
        self.slider.setFixedWidth(116)
        self.slider.setAccessibleName("Speed")
        self.slider.setToolTip("How many steps a second: slow enough to follow, or as fast as it can")
        self.back_button = QPushButton("← Your run")
        self.back_button.setAccessibleName("Back to your run")
        self.back_button.setToolTip("Back to your run, as you left it (Alt+Left)")
        self.back_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        self.lessons = KeyButton("Lessons", "L")
        self.lessons.setToolTip("Open a lesson of the lecture (L)")
        self.lessons.setShortcut("L")
        self.present_button = KeyButton(PRESENT, "F11")
        self.present_button.reserve(END)
        self.present_button.setToolTip("Large type and thick lines, for a projector (F11)")
        self.present_button.clicked.connect(self.present)
        self._pace = dim_label(align_right=False)
        self._pace.setMinimumWidth(64)
        speed_label = QLabel("Speed")
        speed_label.setObjectName("dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(8)
        for button in self._buttons():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.lessons)
        row.addSpacing(8)
        for widget in (speed_label, self.slider, self._pace, self.present_button):
            row.addWidget(widget)
        self.train.clicked.connect(self.train_or_pause)
        self.batch.clicked.connect(self.step_batch)
        self.epoch.clicked.connect(self.step_epoch)
        self.reset_button.clicked.connect(self.reset)
        self.slider.valueChanged.connect(self._change_speed)
        self.show_state(RunState.LOADING)
        self._change_speed(self.slider.value())

    def show_state(self, state: RunState) -> None:
        """Name the main button after what it would do."""
        text = {RunState.RUNNING: PAUSE, RunState.FINISHED: ON, RunState.DIVERGED: RETRY}.get(state, TRAIN)
        self.train.show_state(text, "pause" if state is RunState.RUNNING else "play")
        for button in self._buttons():
            button.setEnabled(state is not RunState.LOADING)

    def show_kept(self, count: int) -> None:
        """Offer the way back, where there are runs to go back to."""
        self.back_button.setVisible(count > 0)

    def set_theme(self, theme: Theme) -> None:
        for button in (*self._buttons(), self.lessons, self.present_button):
            button.set_theme(theme)

    def show_presenting(self, presenting: bool) -> None:
        """Name the button after what it would do."""
        self.present_button.show_state(END if presenting else PRESENT, "")

    def _buttons(self) -> tuple[KeyButton, ...]:
        return self.train, self.batch, self.epoch, self.reset_button

    def _change_speed(self, place: int) -> None:
        steps = SPEEDS[place]
        self._pace.setText(f"{counted(round(steps), 'step')}/s" if steps else "full")
        self.speed.emit(steps)


def speed_place(steps_per_second: float) -> int:
    """Where the slider stands for the speed nearest to this one; 0 is as fast as it can."""
    if not steps_per_second:
        return len(SPEEDS) - 1
    return min(range(len(SPEEDS) - 1), key=lambda place: abs(math.log(SPEEDS[place] / steps_per_second)))
