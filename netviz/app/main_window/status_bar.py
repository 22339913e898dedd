"""The line at the bottom: how far the run has come, its speed, and the data it learns from."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import LiveLabel
from netviz.app.widgets.progress_bar import SlimProgressBar
from netviz.errors import counted
from netviz.number_format import duration
from netviz.session import Frame, RunState
from netviz.texts import phrase

WORDS = {
    RunState.LOADING: phrase("Loading the data"),
    RunState.READY: phrase("Ready"),
    RunState.PAUSED: phrase("Paused"),
    RunState.FINISHED: phrase("Finished"),
    RunState.DIVERGED: phrase("Diverged"),
    RunState.FAILED: phrase("Stopped by an error"),
}


class StatusBar(QFrame):
    """A status line of six fields.

    Not a QStatusBar, which hides its fields while it explains a menu entry, and sets its own margins.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status_bar")
        self.epoch = LiveLabel(translated(WORDS[RunState.LOADING]), dim=False)
        self.epoch.setMinimumWidth(96)
        self.bar = SlimProgressBar(tr("Progress of the run"))
        self.rate = LiveLabel(dim=False)
        self.rate.setMinimumWidth(110)
        self.time_left = LiveLabel(dim=False)
        self.film = LiveLabel(dim=False)
        for live in (self.epoch, self.rate, self.time_left):
            live.paint_ground()
        self.data = QLabel()  # as wide as its text, which other data makes shorter
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(14)
        for widget in (self.epoch, self.bar, self.rate, self.time_left, self.film):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.data)

    def set_frame(self, frame: Frame) -> None:
        self.epoch.setText(_epoch(frame))
        self.bar.show_share(frame.position / frame.goal)
        running = frame.state is RunState.RUNNING
        rate = frame.examples_per_second
        self.rate.setText(tr("{rate:,.0f} examples/s", rate=rate) if rate >= 1 and frame.step else "")
        show_left = running and frame.seconds_left is not None
        self.time_left.setText(tr("{time} left", time=duration(frame.seconds_left or 0)) if show_left else "")
        self.data.setText(_data(frame))

    def show_film(self, text: str) -> None:
        """Say that a film is being taken; empty if there is none."""
        self.film.setText(text)

    def set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)


def _epoch(frame: Frame) -> str:
    """What the run does, and which epoch it is in."""
    words = phrase("Waiting") if frame.goes_on else WORDS.get(frame.state)
    if frame.state is RunState.READY and frame.step:
        words = WORDS[RunState.PAUSED]
    epoch, ended = min(frame.goal, int(frame.position) + 1), frame.position >= frame.goal
    if words is None:
        return (
            translated(counted(frame.goal, "epoch"))
            if ended
            else tr("Epoch {epoch:,} of {goal:,}", epoch=epoch, goal=frame.goal)
        )
    if ended:
        return tr("{state} · {epochs}", state=words, epochs=counted(frame.goal, "epoch"))
    return tr("{state} · epoch {epoch:,} of {goal:,}", state=words, epoch=epoch, goal=frame.goal)


def _data(frame: Frame) -> str:
    """The data of the run, and the sizes of its parts."""
    if not frame.data_label:
        return ""
    if frame.data_away:  # blanks stand for it, and how many are for testing is not known
        return tr("{data} · missing", data=frame.data_label)
    train, validation, test = frame.data_sizes
    return tr(
        "{data} · {train:,} train, {validation:,} validation, {test:,} test",
        data=frame.data_label, train=train, validation=validation, test=test,
    )  # fmt: skip
