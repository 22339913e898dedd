"""Opening a lesson in the window: its text, its panels, and its runs side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QSlider, QWidget

from netviz import config as configs
from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.imports import ImportController, has_images
from netviz.app.controllers.run import RunController
from netviz.app.controllers.session_folder import LessonState
from netviz.app.controllers.what_if import WhatIfController
from netviz.app.drawing.pad import DrawingPad
from netviz.app.panels.base import PageState, Panel
from netviz.app.panels.lesson import LessonPanel
from netviz.app.panels.views import VIEWS
from netviz.app.qt.file_dialogs import ask_open
from netviz.app.qt.language import tr, translated
from netviz.app.qt.later import later
from netviz.app.widgets.tool_bar import speed_place
from netviz.config import Config, ConfigError
from netviz.data import catalogue
from netviz.errors import none_of
from netviz.lessons import formulas
from netviz.lessons.controls import apply_controls
from netviz.lessons.edits import Edits, edits_between, together, with_edits
from netviz.lessons.lesson import Lesson, Page, load
from netviz.lessons.library import library
from netviz.session import RunState, live_values
from netviz.texts import phrase

AFTER_START_MS = 5_000  # when the typesetter is imported and the lessons are read, after the window has come up
OTHER_RUNS = phrase("This page has runs of its own. Those trained on the page before are kept in the panel Runs.")
Runs = list[tuple[str, Config]]


class PanelArea(Protocol):
    """Where the panels are; see `DockArea`."""

    @property
    def panels(self) -> Mapping[str, Panel]: ...
    @property
    def made_panels(self) -> Sequence[Panel]: ...
    def laid_out_once(self) -> AbstractContextManager[None]: ...
    def arrange(self, view: str = "") -> None: ...
    def arrange_for_lesson(self, name: str, others: Sequence[str]) -> None: ...
    def show_alone(self, name: str) -> None: ...
    def bring_forward(self, name: str) -> None: ...
    def saveState(self) -> QByteArray: ...


class LessonColumns(Protocol):
    """What is shown beside the panels; see `SideColumns`."""

    def set_lesson_layout(self, lesson_open: bool, images: bool = True, draws: bool = True) -> None: ...


class LessonController(QObject):
    """Opens lessons. Its dialogs belong to `window`; `speed` is the slider for the speed of a run.

    What the user changes while a lesson is open, in a panel or with the editors, is kept: Play and the controls build
    on it.
    """

    said = Signal(str)
    """said(sentence): a lesson cannot be opened, or a control cannot take this value."""
    done = Signal(str)
    """done(sentence): what became of the runs."""
    changed = Signal()
    """Another lesson, page or value of a control is shown."""

    def __init__(
        self,
        window: QWidget,
        run_controller: RunController,
        import_controller: ImportController,
        *,
        comparison: ComparisonController,
        what_if: WhatIfController,
        dock_area: PanelArea,
        side_columns: LessonColumns,
        pad: DrawingPad,
        speed: QSlider,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run_controller = run_controller
        self._import_controller = import_controller
        self._comparison = comparison
        self._what_if = what_if
        self._dock_area = dock_area
        self._side_columns = side_columns
        self._pad = pad
        self._speed = speed
        self.lessons = library()
        panel = dock_area.panels["lesson"]
        assert isinstance(panel, LessonPanel)
        self._panel = panel
        self.layout_before: QByteArray | None = None
        """The layout from before the open lesson, in Qt's format; it is what the window remembers."""
        panel.show_list(self.lessons.headings)
        later(AFTER_START_MS, panel, formulas.preload)
        later(AFTER_START_MS, panel, self.lessons.read_ahead)
        panel.played.connect(self.play)
        panel.controls_changed.connect(self.controls_changed)
        panel.page_turned.connect(self.turn_page)
        panel.chosen.connect(self.open_named)
        panel.shown.connect(self.changed)
        panel.controls_changed.connect(self.changed)
        self._base: Runs = []  # the page's runs with its controls, before the user's edits
        self._prepared: Runs = []  # the same with the edits: what the window was last given
        self._given: Config | None = None  # the first of them, as the window accepted it
        self._names: tuple[str, ...] = ()  # of the runs that the window has
        self._edits: dict[tuple[str, ...], Edits] = {}  # by the names of the runs that they were made for
        self._open: tuple[str, ...] = ()  # the panels that the page wants
        self._full_speed: int | None = None  # the speed from before a lesson set its own

    def open(self, lesson: Lesson) -> None:
        """Show a lesson; if its data has to be downloaded first, offer that."""
        if not self._can_open(lesson):
            return
        self._run_controller.hold()
        self._pad.canvas.end_stroke()
        if not self.opened:
            self._run_controller.set_aside()
        if not self.opened and self._window.isVisible():
            self.layout_before = self._dock_area.saveState()
        self._show(lesson, LessonState(lesson.name))
        self._prepare(self._runs(lesson))
        self._show_page()

    @property
    def state(self) -> LessonState | None:
        """The open lesson and where it stands, for the next start."""
        lesson, panel = self._panel.lesson, self._panel
        if lesson is None:
            return None
        own = self.lessons.name_of(lesson)
        name = own or str((lesson.folder or Path()) / f"{lesson.name}.toml")
        return LessonState(name, panel.page, panel.answered, panel.controls.moved)

    def resume(self, left: LessonState, with_runs: bool) -> None:
        """Show the lesson that an earlier window left, where it stood; with_runs: its runs are there again."""
        if left.name in self.lessons:
            self._resume(self.lessons[left.name], left, with_runs)
        else:
            path = Path(left.name)
            self._import_controller.read(
                path.name, lambda: load(path), lambda found: self._resume(found, left, with_runs)
            )

    def _resume(self, lesson: Lesson, left: LessonState, with_runs: bool) -> None:
        if not self._can_open(lesson):
            return
        self._show(lesson, left)
        runs = self._runs(lesson)
        if runs and with_runs:
            self._given, self._run_controller.replaced_runs.lesson = runs[0][1], self._title
            self._runs(lesson)  # the run's config is the lesson's with what the user has edited
        else:
            self._prepare(runs)
        self._show_page()

    def _can_open(self, lesson: Lesson) -> bool:
        """Whether a lesson can be shown here and now; says why if it cannot, or offers to download its data."""
        try:
            for index, page in enumerate(lesson.pages):
                self._states(page, f"pages[{index}]")
            if lesson.view and lesson.view not in VIEWS:
                raise ConfigError("view", none_of(lesson.view, VIEWS))
        except ConfigError as problem:
            self.said.emit(tr("{lesson}: {problem}", lesson=lesson.name, problem=problem))
            return False
        for _, config in (run for page in range(max(1, len(lesson.pages))) for run in lesson.shown_on(page)):
            if catalogue.to_download(config.data.name):
                self._import_controller.download(config.data.name)
                return False
        return True

    def _show(self, lesson: Lesson, state: LessonState) -> None:
        """Show a lesson's text and panels."""
        self._leave()
        with self._dock_area.laid_out_once():
            self._panel.open(lesson, state.page, state.moved, state.answered)
            self._side_columns.set_lesson_layout(True, has_images(lesson.shown_runs[0][1]) is True, lesson.draws)
            self.arrange()
        self._set_speed(lesson.speed)
        self._base, self._prepared, self._given, self._edits = [], [], None, {}

    @property
    def opened(self) -> bool:
        """Whether a lesson is open."""
        return self._panel.lesson is not None

    def arrange(self) -> None:
        """Arrange the panels as the current page of the open lesson wants them."""
        if self._panel.lesson is not None:
            self._open = self._panels_of(self._panel.lesson)
            self._dock_area.arrange_for_lesson("lesson", self._open)

    def _page(self, lesson: Lesson) -> Page:
        """The page that is shown; an empty one if the lesson has none."""
        return lesson.pages[self._panel.page] if lesson.pages else Page("")

    def _panels_of(self, lesson: Lesson) -> tuple[str, ...]:
        """The panels that the page wants, those of the lesson's view where it names none."""
        return lesson.panels_on(self._panel.page) or (VIEWS[lesson.view].panels if lesson.view else ())

    def open_named(self, name: str) -> None:
        """Show one of netviz's own lessons."""
        self.open(self.lessons[name])

    def ask_open(self) -> None:
        """Let the user choose a lesson of their own."""
        path = ask_open(self._window, tr("Open a lesson"), self._import_controller.last_folder, tr("Lessons (*.toml)"))
        if path is not None:
            self._import_controller.read(path.name, lambda: load(path), self.open)

    def close(self) -> None:
        """Put the panels back in their initial places."""
        self._run_controller.hold()
        self._pad.canvas.end_stroke()
        untouched = self._given == self._run_controller.config and not self._edits.get(self._names)
        self._run_controller.leave_lesson(self._given if untouched else None)
        self._leave()
        with self._dock_area.laid_out_once():
            self._panel.open(None)
            self._set_speed(0.0)
            self.layout_before = None
            self._side_columns.set_lesson_layout(False)
            self._comparison.clear()
            self._dock_area.arrange()

    def make_way(self) -> None:
        """Close the lesson, if one is open: another run comes, which it would hide, and go on speaking of its own."""
        if self.opened:
            self.close()

    def show_list(self) -> None:
        """Close the lesson, and list all lessons in the whole dock area."""
        if self.opened:
            self.close()
        elif self._window.isVisible():
            self.layout_before = self._dock_area.saveState()
        self._dock_area.show_alone("lesson")

    def play(self) -> None:
        """Train the lesson's runs: paused ones continue, all others start afresh with the user's changes.

        Of a ticket of the run, all weights come back: its zeros are not the page's, nor is what it reads. On a page
        whose question Play does not answer, the ticket is what the page is about, and stays.
        """
        lesson = self._panel.lesson
        if lesson is None:
            return
        whole = self._takes_back_zeros(lesson)
        before, runs, frame = self._prepared, self._runs(lesson), self._run_controller.frame
        pausing = frame.state is RunState.PAUSED and frame.position > 0
        if whole or not pausing or runs != before or frame.config != runs[0][1]:
            self._prepare(runs)
        if runs:
            self._run_controller.train()
            if watch := self._page(lesson).watch:
                self._dock_area.bring_forward(watch)

    def _takes_back_zeros(self, lesson: Lesson) -> bool:
        """Let go of zeros that the user's run keeps and the page's does not, where Play is to show the page's run."""
        if not self._run_controller.config.training.keep_zeros or not self._page(lesson).plays:
            return False
        base = self._configured_runs(lesson)
        if not base or base[0][1].training.keep_zeros:
            return False
        self._what_if.take_back_zeros()
        return True

    def controls_changed(self) -> None:
        """Apply the controls: at once if there is one run, otherwise all runs start afresh."""
        run_controller, lesson = self._run_controller, self._panel.lesson
        if lesson is None:
            return
        going = run_controller.frame.state is RunState.RUNNING
        shown = self._runs(lesson)
        if len(shown) == 1:
            run_controller.apply(shown[0][1])
            self._given = run_controller.config
        elif shown:
            self._prepare(shown)
            if going:
                run_controller.train()

    def turn_page(self) -> None:
        """Show what the new page is about; the runs stay as they are if it is about the same ones."""
        lesson = self._panel.lesson
        if lesson is None:
            return
        self._run_controller.hold()
        before = self._base
        runs = self._runs(lesson)
        if self._panels_of(lesson) != self._open:
            self.arrange()
        elif self._open:
            self._dock_area.bring_forward(self._open[0])  # Play may have brought another one
        if runs and self._base != before:
            began = self._run_controller.frame.position > 0
            self._prepare(runs)
            if began:
                self.done.emit(translated(OTHER_RUNS))
        self._show_page()

    def _prepare(self, runs: Runs) -> None:
        if runs:
            self._run_controller.replaced_runs.lesson = self._title
            self._comparison.side_by_side(runs)
            self._given = self._run_controller.config

    @property
    def _title(self) -> str:
        return "" if self._panel.lesson is None else self._panel.lesson.title

    def _show_page(self) -> None:
        """Let the panels show what the page selects in them."""
        lesson = self._panel.lesson
        if lesson is None or not lesson.pages:
            return
        for name, state in self._states(lesson.pages[self._panel.page], "").items():
            self._dock_area.panels[name].show_page(state)

    def _leave(self) -> None:
        for panel in self._dock_area.made_panels:
            panel.leave_lesson()

    def _states(self, page: Page, path: str) -> dict[str, PageState]:
        """What a page selects in each panel. Raises ConfigError for what cannot be selected or written."""
        for name in live_values.unknown_names(page.text + page.answer):
            raise ConfigError(
                f"{path}.text",
                phrase("{{{{{name}}}}} is not one of {names}", name=name, names=", ".join(live_values.LIVE_VALUES)),
            )
        panels = self._dock_area.panels
        for name in page.panels:
            if name not in panels:
                raise ConfigError(f"{path}.panels", none_of(name, panels))
        if page.watch and page.watch not in panels:
            raise ConfigError(f"{path}.watch", none_of(page.watch, panels))
        return {
            name: configs.converted(panels[name].page_state, raw, configs.KINDS, f"{path}.panels.{name}")
            for name, raw in page.panels.items()
        }

    def _set_speed(self, steps_per_second: float) -> None:
        """Set a lesson's speed while it is open, and afterwards the one from before."""
        slider = self._speed
        if self._full_speed is None:
            self._full_speed = slider.value()
        slider.setValue(speed_place(steps_per_second) if steps_per_second else self._full_speed)
        if not steps_per_second:
            self._full_speed = None

    def _runs(self, lesson: Lesson) -> Runs:
        """The page's runs with its controls and the user's edits; a control or a page that came after an edit wins.

        If that is impossible, none, and a sentence says so.
        """
        base = self._configured_runs(lesson)
        if not base:
            return []
        try:
            if self._given is not None:
                made = edits_between(self._given, self._run_controller.config)
                self._edits[self._names] = together(self._edits.get(self._names, {}), made)
            runs = with_edits(base, self._edits.get(self._panel.runs_shown, {}))
        except ConfigError as error:
            self.said.emit(translated(str(error)))
            return []
        self._base, self._prepared, self._names = base, runs, self._panel.runs_shown
        self._given = self._run_controller.config
        return runs

    def _configured_runs(self, lesson: Lesson) -> Runs:
        """The page's runs with its controls applied; if that is impossible, none, and a sentence says so."""
        try:
            return apply_controls(lesson.shown_on(self._panel.page), self._panel.controls.settings())
        except ConfigError as error:
            self.said.emit(translated(str(error)))
            return []
