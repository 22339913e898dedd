"""Opening a lesson in the window: its text, the panels that it wants, its runs side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QFileDialog

from netviz.app.bringing import reads_images
from netviz.app.panels.lesson import LessonPanel
from netviz.config import Config, ConfigError
from netviz.data import catalogue
from netviz.lessons.knobs import turned
from netviz.lessons.lesson import Lesson, library, load
from netviz.session import State, live

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
        self.layout_before: QByteArray | None = None
        """How the panels stood before the lesson that is open, as Qt saves it; it is what the window remembers."""
        panel.played.connect(self.play)
        panel.turned.connect(self.turn)

    def open(self, lesson: Lesson) -> None:
        """Show a lesson; where its data has to be downloaded first, offer that."""
        for index, page in enumerate(lesson.pages):
            for name in live.unknown(page.text + page.answer):
                self._window.message.say(
                    f"{lesson.name}: pages[{index}].text: {{{{{name}}}}} is none of {', '.join(live.FIGURES)}."
                )
                return
        for _, config in lesson.shown:
            if catalogue.to_download(config.data.name):
                self._window.bringer.download(config.data.name)
                return
        self._window.pad.paper.end_stroke()
        if not self.opened and self._window.isVisible():
            self.layout_before = self._window.middle.saveState()
        self._panel.open(lesson)
        self._window.columns.teach(True, reads_images(lesson.shown[0][1]), lesson.draws)
        self.arrange()
        self._prepare(lesson)

    @property
    def opened(self) -> bool:
        """Whether a lesson is open."""
        return self._panel.lesson is not None

    def arrange(self) -> None:
        """Stand the panels as the lesson that is open wants them."""
        if self._panel.lesson is not None:
            self._window.middle.open_beside("lesson", self._panel.lesson.panels)

    def open_named(self, name: str) -> None:
        """Show one of netviz's own lessons."""
        self.open(self.lessons[name])

    def ask_open(self) -> None:
        """Let the user choose a lesson of their own."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a lesson", "", "Lessons (*.toml)")
        if name:
            self._window.bringer.read(Path(name).name, lambda: load(Path(name)), self.open)

    def close(self) -> None:
        """Put the panels back where they first stand."""
        self._window.pad.paper.end_stroke()
        self._panel.open(None)
        self.layout_before = None
        self._window.columns.teach(False)
        self._window.conductor.alone()
        self._window.middle.arrange()

    def play(self) -> None:
        """Train the lesson's runs from the start."""
        if self._panel.lesson is not None:
            self._prepare(self._panel.lesson)
            self._window.conductor.train()

    def turn(self) -> None:
        """Go on with the knobs where they stand: at once where there is one run, else all of them from the start."""
        conductor, lesson = self._window.conductor, self._panel.lesson
        if lesson is None:
            return
        going = conductor.frame.state is State.RUNNING
        shown = self._turned(lesson)
        if len(shown) == 1:
            conductor.apply(shown[0][1])
        elif shown:
            conductor.side_by_side(shown)
            if going:
                conductor.train()

    def _prepare(self, lesson: Lesson) -> None:
        shown = self._turned(lesson)
        if shown:
            self._window.conductor.side_by_side(shown)

    def _turned(self, lesson: Lesson) -> list[tuple[str, Config]]:
        """The lesson's runs with its knobs where they stand; none, and a sentence, where that cannot be."""
        try:
            return turned(lesson.shown, self._panel.knobs.settings())
        except ConfigError as error:
            self._window.message.say(str(error))
            return []
