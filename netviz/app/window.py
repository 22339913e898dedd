"""The main window: puts the parts together, and does nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from netviz.app import dialogs
from netviz.app.bringing import Bringer, reads_images
from netviz.app.bug_report import bug_report
from netviz.app.columns import Columns
from netviz.app.conductor import Conductor
from netviz.app.failures import Failures, Guarded
from netviz.app.frames import FrameView
from netviz.app.menus import fill_menus
from netviz.app.middle import Middle
from netviz.app.panels import Panel
from netviz.app.panels.network import NetworkEditor
from netviz.app.panels.outputs import OutputsPanel
from netviz.app.panels.pad import PadPanel
from netviz.app.panels.pictures import PicturesPanel
from netviz.app.panels.training import TrainingPanel
from netviz.app.preferences import Preferences
from netviz.app.teaching import Teacher
from netviz.app.theme import Theme
from netviz.app.widgets.card import Card
from netviz.app.widgets.foot import Foot
from netviz.app.widgets.keys import KeysOfFocus
from netviz.app.widgets.message import MessageBar
from netviz.app.widgets.run_bar import RunBar
from netviz.config import Config, ConfigError
from netviz.data.drawing import SIDE
from netviz.session import Frame, State

LEFT_WIDTH, RIGHT_WIDTH = 292, 300
# In presentation mode the right column grows less than its type, to leave room for the plots.
PRESENTING_WIDTH = 380
ANY_HEIGHT = (1 << 24) - 1  # what Qt itself takes for no limit


class MainWindow(Guarded, QMainWindow):
    """Network and training on the left, panels in the middle, drawing pad and outputs on the right.

    look_chosen(name): the user wants the look of the system, light or dark. present_wanted: presentation, on or off.
    """

    look_chosen = Signal(str)
    present_wanted = Signal()

    def __init__(self, conductor: Conductor, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("netviz")
        self.conductor = conductor
        self.preferences = preferences
        self.bar = RunBar()
        self.network = NetworkEditor()
        self.training = TrainingPanel()
        self.middle = Middle()
        self.pad = PadPanel()
        self.outputs = OutputsPanel()
        self.foot = Foot()
        self.message = MessageBar()
        self.message.report = lambda: bug_report(conductor.frame.config)
        self.bringer = Bringer(self)
        self.teacher = Teacher(self)
        self.setAcceptDrops(True)
        self._failures = Failures()
        self._restored = False
        self._before = Qt.WindowState.WindowNoState
        self._data_shown = ""
        self._lay_out()
        self._connect()
        fill_menus(self)
        self.setMinimumSize(1000, 640)
        self.resize(1280, 800)
        geometry = preferences.layout("window")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._show_config(conductor.config, None)
        self._keys = KeysOfFocus(self)

    def set_theme(self, theme: Theme) -> None:
        """Give every part its colours, and room for its type."""
        for card in self.findChildren(Card):
            card.head.set_theme(theme)
        # Some desktops' type is wider than that which the widths are made for.
        needed = max(card.minimumSizeHint().width() for card in self.right.findChildren(Card))
        self.right.setFixedWidth(max(RIGHT_WIDTH if theme.scale == 1 else PRESENTING_WIDTH, needed))
        for part in (self.bar, self.middle, self.pad, self.outputs, self.foot, self.bringer):
            part.set_theme(theme)

    def show_presenting(self, presenting: bool) -> None:
        """Presentation mode: the whole screen, without the editors and the menus; or all as it was."""
        self.columns.present(presenting)
        self.foot.setVisible(not presenting)
        # Not hidden: its keys must go on working.
        self.menuBar().setMaximumHeight(0 if presenting else ANY_HEIGHT)
        if presenting:
            self._before = self.windowState()
            self.showFullScreen()
        else:
            self.setWindowState(self._before)
        self.bar.show_presenting(presenting)
        self.conductor.frames.refresh()

    def paint_now(self) -> None:
        """Paint what has changed before anything else happens."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.UpdateRequest.value)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            self._restore_layout()
            self.setFocus()
            self.conductor.frames.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.arrange()
        self.conductor.frames.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        try:
            self.preferences.remember_layout("window", self.saveGeometry())
            self.preferences.remember_layout("docks", self.teacher.layout_before or self.middle.saveState())
            self.preferences.remember_config(self.conductor.frame.config)
            self.preferences.save()
        finally:
            self.conductor.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.bringer.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bringer.take(event.mimeData())

    def _restore_layout(self) -> None:
        """The panels as last time; a lesson that is open already has its own, and last time's waits for its end."""
        if self.teacher.opened:
            self.teacher.layout_before = self.preferences.layout("docks")
            self.teacher.arrange()
            return
        if not self.middle.restore(self.preferences.layout("docks")):
            self.middle.share_room()
        self.middle.docks["lesson"].hide()  # there is none, whatever an older netviz has remembered

    def _lay_out(self) -> None:
        self.left = _column(
            LEFT_WIDTH,
            (Card("Network", self.network, self.network.right), 5),
            (Card("Training", self.training), 4),
        )
        self.right = _column(
            RIGHT_WIDTH,
            (Card("Draw a digit", self.pad, self.pad.right), 0),
            (Card(self.outputs.heading, self.outputs, self.outputs.right), 1),
        )
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addWidget(self.middle, 1)
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.left)
        row.addWidget(centre, 1)
        row.addWidget(self.right)
        self.columns = Columns(self.left, self.right)
        whole = QWidget()
        whole.setObjectName("ground")
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(ground, 1)
        rows.addWidget(self.foot)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        conductor, frames = self.conductor, self.conductor.frames
        frames.views = self._views
        frames.reading_views = lambda: [self.pad, self.outputs]
        frames.needs = self._needs
        frames.questions = self._questions
        frames.paint = self.paint_now
        frames.framed.connect(self._after_frame)
        conductor.config_changed.connect(self._show_config)
        self.message.history_wanted.connect(lambda: dialogs.show_messages(self, self.message.history))
        conductor.said.connect(lambda text: self.message.say(text))
        self.bar.train_or_pause.connect(conductor.train_or_pause)
        self.bar.step_batch.connect(conductor.step_batch)
        self.bar.step_epoch.connect(conductor.step_epoch)
        self.bar.present.connect(self.present_wanted)
        self.bar.reset.connect(conductor.reset)
        self.bar.speed.connect(conductor.set_speed)
        self.network.edited.connect(conductor.apply)
        self.network.data_chosen.connect(conductor.take_data)
        self.network.layer_selected.connect(frames.look_into)
        self.training.edited.connect(conductor.apply)
        self.training.new_weights.connect(conductor.new_weights)
        self.pad.drawing_changed.connect(frames.look_at)
        self.pad.reader_chosen.connect(frames.read_by)
        self.pad.why_wanted.connect(frames.want_why)
        self.pad.taught.connect(self.bringer.teach)
        self.pad.picture_wanted.connect(self.bringer.ask_picture)
        self.pad.paste_wanted.connect(self.bringer.paste)
        conductor.missing.connect(self.bringer.download)
        for panel in self.middle.panels.values():
            panel.asked.connect(frames.refresh)
            panel.edited.connect(conductor.change)
            panel.stepped.connect(conductor.step_batch)
            panel.said.connect(self.message.say)
            if isinstance(panel, PicturesPanel):
                panel.chosen.connect(self._put_on_pad)

    def _views(self) -> list[FrameView]:
        return [*self.middle.visible_panels(), self.pad, self.outputs, self.foot]

    def _needs(self) -> frozenset[type[Any]]:
        panels: list[Panel] = [*self.middle.visible_panels(), self.outputs]
        nothing: frozenset[type[Any]] = frozenset()
        return nothing.union(
            *(self._failures.attempt((one, "needs"), partial(_wanted, one), nothing) for one in panels)
        )

    def _questions(self) -> dict[type[Any], Any]:
        asked: dict[type[Any], Any] = {}
        nothing: Mapping[type[Any], Any] = {}
        for panel in self.middle.visible_panels():
            asked |= self._failures.attempt((panel, "questions"), panel.questions, nothing)
        return asked

    def _put_on_pad(self, example: NDArray[Any]) -> None:
        """A picture of the data as a drawing, where the pad can take it."""
        if example.shape == (1, SIDE, SIDE):
            self.pad.show_image(np.rint(example[0] * (1 if example.dtype == np.uint8 else 255)).astype(np.uint8))

    def _after_frame(self, frame: Frame) -> None:
        self.bar.show_state(frame.state)
        failed = bool(frame.details) or frame.state in (State.DIVERGED, State.FAILED)
        self.message.say_of_run(frame.message, frame.details, failed)

    def _show_config(self, config: Config, problem: ConfigError | None) -> None:
        self.network.show_config(config, problem)
        self.training.show_config(config, problem)
        if config.data.name != self._data_shown:
            self._data_shown = config.data.name
            panels = ("filters", "plane")
            self.middle.exchange(*(panels if not reads_images(config) else panels[::-1]))


def _wanted(panel: Panel) -> frozenset[type[Any]]:
    return panel.parts_wanted


def _column(width: int, *cards: tuple[Card, int]) -> QWidget:
    """A side column of fixed width; each card takes its share of the height."""
    column = QWidget()
    column.setFixedWidth(width)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for card, share in cards:
        layout.addWidget(card, share)
    return column
