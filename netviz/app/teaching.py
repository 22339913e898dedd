"""Opening a lesson in the window: its text, the panels that it wants, its runs side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from netviz.app.panels.lesson import LessonPanel
from netviz.data import catalogue
from netviz.errors import UserError
from netviz.lessons.lesson import Lesson, library, load

if TYPE_CHECKING:
    from netviz.app.window import MainWindow


class Teacher:
    """Opens lessons in one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.lessons = library()
        panel = window.middle.panels["lesson"]
        assert isinstance(panel, LessonPanel)
        self._panel = panel
        panel.played.connect(self.play)

    def open(self, lesson: Lesson) -> None:
        """Show a lesson; where its data has to be downloaded first, offer that."""
        for _, config in lesson.shown:
            if catalogue.to_download(config.data.name):
                self._window.bringer.download(config.data.name)
                return
        self._panel.open(lesson)
        self._window.middle.open_beside("lesson", lesson.panels)
        self._prepare(lesson)

    def open_named(self, name: str) -> None:
        """Show one of netviz's own lessons."""
        self.open(self.lessons[name])

    def ask_open(self) -> None:
        """Let the user choose a lesson of their own."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a lesson", "", "Lessons (*.toml)")
        if name:
            try:
                self.open(load(Path(name)))
            except UserError as error:
                self._window.message.say(str(error))

    def close(self) -> None:
        """Put the panels back where they first stand."""
        self._panel.open(None)
        self._window.conductor.alone()
        self._window.middle.arrange()

    def play(self) -> None:
        """Train the lesson's runs from the start."""
        if self._panel.lesson is not None:
            self._prepare(self._panel.lesson)
            self._window.conductor.train()

    def _prepare(self, lesson: Lesson) -> None:
        self._window.conductor.side_by_side(lesson.shown)
