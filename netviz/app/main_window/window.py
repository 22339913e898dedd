"""The main window: puts the parts together, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from netviz.app.controllers.commands import CommandTable
from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.experiments import ExperimentController
from netviz.app.controllers.files import FileController
from netviz.app.controllers.films import FilmController
from netviz.app.controllers.frame_scheduler import FrameView
from netviz.app.controllers.imports import ImportController
from netviz.app.controllers.lessons import LessonController
from netviz.app.controllers.moved_data import MovedData
from netviz.app.controllers.run import RunController
from netviz.app.controllers.run_table import RunTableController
from netviz.app.controllers.session_folder import SessionFolder
from netviz.app.controllers.time_travel import TimeTravel
from netviz.app.controllers.views import ViewController
from netviz.app.controllers.what_if import WhatIfController
from netviz.app.dialogs.closing import ask_to_close
from netviz.app.main_window.bug_report import bug_report
from netviz.app.main_window.command_list import command_list
from netviz.app.main_window.command_targets import CommandTargets
from netviz.app.main_window.connections import connect_editors, connect_pad, connect_panel
from netviz.app.main_window.dock_area import DockArea
from netviz.app.main_window.frame_sources import FrameSources
from netviz.app.main_window.help import Help
from netviz.app.main_window.layout import editors, side_by_side, stacked
from netviz.app.main_window.menus import fill_menu_bar
from netviz.app.main_window.panel_links import PanelLinks
from netviz.app.main_window.plane_tools import PlaneTools
from netviz.app.main_window.preferences import Preferences
from netviz.app.main_window.presenting import LayoutBefore
from netviz.app.main_window.right_column import RightColumn
from netviz.app.main_window.run_commands import TITLES
from netviz.app.main_window.run_display import RunDisplay
from netviz.app.main_window.side_columns import SideColumns
from netviz.app.main_window.status_bar import StatusBar
from netviz.app.main_window.time_line import TimeLine
from netviz.app.main_window.undo_target import UndoTarget
from netviz.app.main_window.view_bar import ViewBar
from netviz.app.main_window.view_commands import view_ids
from netviz.app.main_window.window_memory import WindowMemory
from netviz.app.panels import Panel
from netviz.app.panels.ask import AskPanel
from netviz.app.panels.lesson import LessonPanel
from netviz.app.panels.network import NetworkEditor
from netviz.app.panels.run_grid import RunGridPanel
from netviz.app.panels.runs import RunsPanel
from netviz.app.panels.training import TrainingPanel
from netviz.app.qt.failures import Failures, Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.later import later
from netviz.app.qt.painting import PaintedOnce, hold_painting
from netviz.app.style.dressing import Dressing
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import Theme
from netviz.app.widgets.buttons import follow
from netviz.app.widgets.card import Card
from netviz.app.widgets.keys import HelpInDialogs, KeysOfFocus
from netviz.app.widgets.message import MessageBar
from netviz.app.widgets.presenter_overlay import PresenterOverlay
from netviz.app.widgets.tool_bar import ToolBar
from netviz.errors import counted

LEFT_WIDTH = 292
FIRST, SMALLEST = QSize(1280, 800), QSize(900, 560)
FRAME = QSize(16, 48)  # what the window system may add around a window
MOVING_MS = 100  # at most, until the window system has resized the window and the panels have their places
LEAVING_MS = 1000  # at most, until what the panels are like after a presentation is remembered again
ANY_HEIGHT = (1 << 24) - 1  # what Qt uses for no limit


class MainWindow(Guarded, QMainWindow):
    """Network and training on the left, panels in the middle, drawing pad and outputs on the right."""

    appearance_chosen = Signal(str)
    """appearance_chosen(name): the user chose "system" or a theme."""
    text_resized = Signal(int)
    """text_resized(steps): text should be this many steps larger or smaller; 0 is the usual size."""
    presentation_toggled = Signal()
    """Presentation mode was switched on or off."""

    def __init__(self, run_controller: RunController, preferences: Preferences, view: str = "") -> None:
        super().__init__()
        self.setWindowTitle("netviz")
        self.run_controller = run_controller
        run_controller.setParent(self)
        self.preferences = preferences
        self.tool_bar = ToolBar()
        self.network = NetworkEditor()
        self.training = TrainingPanel()
        self.dock_area = DockArea(view or preferences.view)
        self.view_bar = ViewBar()
        self.right = RightColumn()
        self.pad, self.outputs, self.data = self.right.pad, self.right.outputs, self.right.data
        self.status_bar = StatusBar()
        self.comparison = ComparisonController(run_controller)
        self.what_if = WhatIfController(run_controller)
        self.time_travel = TimeTravel(run_controller, self.comparison)
        self.time_line = TimeLine(self.time_travel)
        self.message = MessageBar()
        self.message.report = lambda: bug_report(run_controller.frame.config)
        self.setAcceptDrops(True)
        self.less_motion = False
        """Whether nothing should move on its own."""
        self.presenting = False
        """Whether presentation mode is on."""
        self._restored = self._ending = False
        self._before: LayoutBefore | None = None
        self._lay_out()
        self._dressing = Dressing(self)
        self.overlay = PresenterOverlay(self, self._shown)
        self.import_controller = ImportController(self, run_controller, self.pad, preferences.last_folder)
        self.file_controller = FileController(self, run_controller, self.import_controller.open_file, preferences)
        self.film_controller = FilmController(
            self, run_controller, self._filmable, lambda: self.dock_area.made_panels, preferences.last_folder
        )
        self.moved_data = MovedData(self, run_controller, self.import_controller)
        self.lesson_controller = LessonController(
            self, run_controller, self.import_controller, comparison=self.comparison, what_if=self.what_if,
            dock_area=self.dock_area, side_columns=self.side_columns, pad=self.pad, speed=self.tool_bar.slider,
        )  # fmt: skip
        self.view_controller = ViewController(self, self.dock_area, self.lesson_controller, preferences)
        self.memory = WindowMemory(
            self, run_controller, self.comparison, preferences, self.dock_area, self.pad, self.lesson_controller, view
        )
        runs = self.dock_area.panels["runs"]
        assert isinstance(runs, RunsPanel)
        self.experiments = ExperimentController(self, run_controller, self.comparison, preferences.last_folder)
        self.run_table = RunTableController(self, run_controller, self.comparison, self.lesson_controller, runs)
        self.panel_links = PanelLinks(self.dock_area, self.lesson_controller, self.pad)
        self.plane_tools = PlaneTools(self.dock_area, self.data, self.right.point_answer)
        self._show_motion(preferences.less_motion)
        self.run_controller.session.bound_moments(preferences.moment_memory)
        self.undo_target = UndoTarget(self, run_controller.history, self.pad)
        self.help = Help(self, self.lesson_controller, self.message, lambda: self.commands)
        self.commands = CommandTable(self, command_list(self._command_targets()), run_controller.hold)
        self.run_display = RunDisplay(
            self, editors=self.left, network=self.network, training=self.training, right=self.right,
            dock_area=self.dock_area, tool_bar=self.tool_bar, message=self.message, plane_tools=self.plane_tools,
            moved_data=self.moved_data, replaced_runs=run_controller.replaced_runs, commands=self.commands,
        )  # fmt: skip
        self._connect()
        self._show_commands()
        self.setMinimumSize(SMALLEST)
        self.resize(first_size(self.screen().availableSize()))
        self.memory.restore_size()
        self.run_display.show_config(run_controller.config, None)
        self._keys = KeysOfFocus(self)
        self._painted_once = PaintedOnce(self)
        self._help = HelpInDialogs(self, self.commands.action("help.this"))

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours, and the room for its type, to every part."""
        if theme.presenting and not self.presenting:  # for the end of presentation mode, before anything has grown
            arrange, docks = self.lesson_controller.arrange, self.memory.docks
            self._before = self.memory.before = LayoutBefore(self, self.dock_area, arrange, docks)
        # The editors go from the projector; when they come back, all of them has another look again.
        unseen = theme.presenting and (not self.presenting or self.left.isHidden())
        # When presentation mode is entered or left, `show_presenting` holds the painting for longer.
        alone = self.isVisible() and theme.presenting == self.presenting
        paint = self._hold_painting() if alone else lambda: None

        def dressed() -> None:
            for card in self.left.findChildren(Card):
                card.head.set_theme(theme)
            self._fit_left(theme)
            later(0, self, partial(self._fit_left, theme))  # once the parts know how large they are now
            later(0, self, paint)

        self._dressing.dress(style_sheet(theme), self.left, unseen, dressed)
        for card in self.findChildren(Card):
            if not self.left.isAncestorOf(card):
                card.head.set_theme(theme)
        for part in (
            self.right,
            self.tool_bar,
            self.dock_area,
            self.time_line,
            self.status_bar,
            self.import_controller,
            self.experiments,
        ):
            part.set_theme(theme)
        self.left.setFixedWidth(theme.column_px(LEFT_WIDTH))
        self.side_columns.set_theme(theme)
        self.right.fit()
        if theme.scale != 1:
            later(0, self, self.right.fit)  # once the parts know how large they are now
        self.run_controller.frame_scheduler.refresh()

    def _fit_left(self, theme: Theme) -> None:
        """The left column is as wide as its type and its language need."""
        needed = max(card.minimumSizeHint().width() for card in self.left.findChildren(Card))
        self.left.setFixedWidth(max(theme.column_px(LEFT_WIDTH), needed))

    def show_presenting(self, presenting: bool) -> None:
        """Enter presentation mode (full screen, no editors, no menus), or leave it again."""
        paint = self._hold_painting()
        self.presenting = presenting
        with self.dock_area.laid_out_once():
            self.side_columns.present(presenting)
            self.status_bar.setVisible(not presenting)
            # Not hidden: its keys must keep working.
            self.menuBar().setMaximumHeight(0 if presenting else ANY_HEIGHT)
            self.tool_bar.show_presenting(presenting)
            self._show_view_bar()
        if not presenting:
            self.overlay.forget()
        if self._before is not None and not presenting:
            before = self._before

            def put_back() -> None:
                paint()
                self.memory.forget(before)

            before.put_back(put_back)
            later(LEAVING_MS, self, partial(self.memory.forget, before))  # should the window system resize it otherwise
        elif self._before is not None:
            self.showFullScreen()
            self.lesson_controller.arrange()
            self._before.presented(paint)
        self.run_controller.frame_scheduler.refresh()

    def _hold_painting(self) -> Callable[[], None]:
        """Paint nothing until the result is called; but for a film, whose pictures must have everything."""
        whole = self.centralWidget()
        filming = self.film_controller.filming
        return (lambda: None) if filming or whole is None else hold_painting(whole, MOVING_MS)

    def _show_motion(self, less: bool) -> None:
        """Whether the panels move anything by themselves."""
        self.less_motion = self.preferences.less_motion = self.time_travel.less_motion = less
        for panel in self.dock_area.made_panels:
            panel.less_motion = less

    def _bound_moments(self, memory: int) -> None:
        """Set the bytes that the moments of the run may take, from now on."""
        self.preferences.moment_memory = memory
        self.run_controller.session.bound_moments(memory)

    def _choose_language(self, code: str) -> None:
        """Remember it for the next start: what stands in the window has been said."""
        self.preferences.language = code
        self.message.notify(tr("The window will have the chosen language the next time you start netviz."))

    def _show_view_bar(self) -> None:
        """Not over a lesson, whose pages choose the panels, nor on a projector, where the room is for these."""
        lesson = self.lesson_controller.opened
        self.view_bar.setVisible(not self.presenting and not lesson)
        # On a projector its keys go on working, and it is there while one looks back.
        self.time_line.setVisible(not (self.presenting and lesson) or self.time_travel.past is not None)

    def back_to_run(self) -> None:
        """Return to the run that a new one, a lesson or a file replaced; close the lesson if necessary."""
        if self.run_controller.replaced_runs.all:
            self.lesson_controller.make_way()
            self.run_controller.back()

    def paint_now(self) -> None:
        """Paint pending changes before anything else happens."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.UpdateRequest.value)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            self.memory.restore_panels()
            self.commands.refresh()
            self.setFocus()
            self.run_controller.frame_scheduler.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_columns.arrange()
        self.overlay.fit(self.rect())
        if self._before is not None:
            self._before.resized()
        self.run_controller.frame_scheduler.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        focus = self.focusWidget()
        if focus is not None:
            # What is typed is done now, to be saved: a field that loses the focus with the window, when parts of that
            # are gone, would say so too late.
            focus.clearFocus()
        self.run_controller.release()
        unkept = "" if self._ending else Failures().attempt("finish", self.memory.finish, "")
        if unkept:
            event.ignore()
            ask_to_close(self, unkept, self.file_controller.ask_save_model, self.end)
            return
        event.accept()
        try:
            self.film_controller.close()
            self.memory.save()
        finally:
            self.experiments.close()
            self.run_controller.close()
            self.memory.close()

    def end(self) -> None:
        """Close without a question, whatever cannot be kept."""
        self._ending = True
        self.close()

    def keep_session(self, folder: SessionFolder, resume: bool, with_run: bool) -> None:
        """Continue the session stored in a folder, and keep it there from now on; see `WindowMemory.keep_session`."""
        self.memory.keep_session(folder, resume, with_run).failed.connect(self.message.say)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.import_controller.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_controller.import_mime(event.mimeData())

    def _lay_out(self) -> None:
        self.left = editors(self.network, self.training)
        self.left.setFixedWidth(LEFT_WIDTH)
        centre = stacked(8, (self.message, 0), (self.view_bar, 0), (self.dock_area, 1), (self.time_line, 0))
        self.message.toast.float_over(centre, above=self.time_line)
        ground = side_by_side(8, (self.left, 0), (centre, 1), (self.right, 0))
        self.side_columns = SideColumns(self.left, self.right)
        whole = stacked(0, (self.tool_bar, 0), (ground, 1), (self.status_bar, 0))
        whole.setObjectName("ground")
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        run_controller, frames = self.run_controller, self.run_controller.frame_scheduler
        frames.recognition_views = lambda: [self.pad, self.outputs]
        lines: list[FrameView] = [self.status_bar, self.time_line]
        FrameSources(self.dock_area, self.outputs, [self.pad, self.outputs], lines).feed(frames)
        frames.paint = self.paint_now
        frames.frame_delivered.connect(self.run_display.show_frame)
        run_controller.config_changed.connect(self.run_display.show_config)
        run_controller.replacing.connect(self.lesson_controller.make_way)
        self.message.history_wanted.connect(self.help.show_messages)
        files, imports, films = self.file_controller, self.import_controller, self.film_controller
        for controller in (
            run_controller, self.what_if, imports, files, films, self.lesson_controller, self.view_controller,
            self.run_table, self.moved_data,
        ):  # fmt: skip
            controller.said.connect(self.message.say)
        for teller in (
            run_controller, self.comparison, self.what_if, imports, files, films, self.lesson_controller,
            self.run_table,
        ):  # fmt: skip
            teller.done.connect(self.message.notify)
        run_controller.history.moved.connect(self.message.withdraw_news)
        files.mended.connect(self.message.withdraw)
        imports.opened.connect(files.note_opened)
        files.file_changed.connect(self.run_display.show_file)
        self.tool_bar.speed.connect(run_controller.set_speed)
        connect_editors(self.network, self.training, self.data, run_controller, imports)
        connect_pad(self.pad, frames, imports)
        self.dock_area.with_each_panel(self._connect_panel)

    def _connect_panel(self, panel: Panel) -> None:
        connect_panel(panel, self.run_controller, self.what_if, self.message)
        panel.less_motion, panel.filmed = self.less_motion, self.film_controller.filming
        self.dock_area.docks[panel.name].menu.last_folder = self.preferences.last_folder
        if isinstance(panel, AskPanel):
            panel.last_folder = self.preferences.last_folder
        elif isinstance(panel, LessonPanel):
            panel.shown.connect(lambda: self.commands.refresh())
            panel.shown.connect(self._show_view_bar)
            panel.draw_wanted.connect(lambda: self.side_columns.toggle(self.right))
            self.side_columns.pad_offered.connect(panel.draw.setVisible)

    def _command_targets(self) -> CommandTargets:
        return CommandTargets(
            run=self.run_controller,
            comparison=self.comparison,
            imports=self.import_controller,
            lessons=self.lesson_controller,
            pad=self.pad,
            data=self.data,
            network=self.network,
            docks=self.dock_area,
            views=self.view_controller,
            time=self.time_travel,
            columns=self.side_columns,
            files=self.file_controller,
            films=self.film_controller,
            overlay=self.overlay,
            undo=self.undo_target,
            table=self.run_table,
            experiments=self.experiments,
            back_to_run=self.back_to_run,
            close=self.close,
            present=self.presentation_toggled.emit,
            presenting=lambda: self.presenting,
            bound_moments=self._bound_moments,
            moment_memory=lambda: self.preferences.moment_memory,
            toggle_motion=lambda: self._show_motion(not self.less_motion),
            less_motion=lambda: self.less_motion,
            choose_appearance=self.appearance_chosen.emit,
            appearance=lambda: self.preferences.appearance,
            choose_language=self._choose_language,
            language=lambda: self.preferences.language,
            resize_text=self.text_resized.emit,
            choose_lesson=self.tool_bar.lessons.showMenu,
            help=self.help,
        )

    def _show_commands(self) -> None:
        """Connect menus and buttons with the table of commands, and the table with what it depends on."""
        menus = fill_menu_bar(self.menuBar(), self.commands)
        self.time_line.follow(self.commands.action)
        self.time_travel.changed.connect(self.commands.refresh)
        self.time_travel.changed.connect(self._show_view_bar)
        self.view_bar.follow([self.commands.action(one) for one in view_ids()])
        for command_id, button in self.tool_bar.buttons.items():
            button.follow(self.commands.action(command_id))
        self.tool_bar.train.reserve(max((translated(title) for title in TITLES.values()), key=len))
        self.tool_bar.lessons.setMenu(menus["Lessons",])
        self.network.add_button.setMenu(menus["Network", "Add a layer"])
        follow(self.training.new_button, self.commands.action("network.new_weights"))
        follow(self.run_table.panel.several, self.commands.action("run.try_several"))
        self.experiments.tried.connect(lambda: self.dock_area.put_in_front(RunGridPanel.name))
        self.experiments.tried_seeds.connect(lambda: self.run_table.panel.seeds.setChecked(True))
        self.pad.labelled.connect(self.commands.refresh)  # then there are drawings to train on
        self.view_controller.changed.connect(self.commands.refresh)
        self.film_controller.changed.connect(self._show_film)
        self.overlay.changed.connect(self.commands.refresh)
        self.undo_target.changed.connect(self.commands.refresh)
        self.run_table.panel.chosen_changed.connect(self.commands.refresh)
        self.run_controller.replaced_runs.changed.connect(self.commands.refresh)
        self.commands.refreshed.connect(self.run_display.show_way_back)
        self.run_display.show_way_back()
        self.run_controller.config_changed.connect(self.commands.refresh)
        for dock in self.dock_area.docks.values():
            dock.visibilityChanged.connect(self.run_controller.frame_scheduler.refresh)
            dock.visibilityChanged.connect(self.overlay.follow)
        self.lesson_controller.changed.connect(self.overlay.follow)

    def _shown(self) -> Hashable:
        """What a pen draws over: the panels on screen, the page of the lesson, and where they are."""
        panels = tuple(name for name, dock in self.dock_area.docks.items() if dock.opened and dock.on_screen)
        lesson = self.lesson_controller.state
        page = None if lesson is None else (lesson.name, lesson.page)
        return panels, page, self.width(), self.height(), self.presenting

    def _filmable(self) -> dict[str, tuple[str, QWidget]]:
        """What a film can show now, as (title, widget) by name."""
        docks = {
            name: (translated(dock.kind.title), dock) for name, dock in self.dock_area.docks.items() if dock.on_screen
        }
        return {"panels": (tr("All panels"), self.dock_area), "window": (tr("The whole window"), self), **docks}

    def _show_film(self) -> None:
        films = self.film_controller
        self.status_bar.show_film(
            tr("● film: {pictures}", pictures=counted(films.count, "picture")) if films.filming else ""
        )
        if films.count < 2 or not films.filming:
            self.commands.refresh()


def first_size(available: QSize) -> QSize:
    """The size of the window at its first start, on a screen with this much room."""
    return (available - FRAME).boundedTo(FIRST).expandedTo(SMALLEST)
