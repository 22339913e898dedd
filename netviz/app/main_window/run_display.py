"""What the window shows of its run beside the panels: editors, buttons, the title and what went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget

from netviz.app.controllers.commands import CommandTable
from netviz.app.controllers.imports import has_images
from netviz.app.controllers.moved_data import MovedData
from netviz.app.controllers.replaced_runs import ReplacedRuns
from netviz.app.main_window.dock_area import DockArea
from netviz.app.main_window.plane_tools import PlaneTools
from netviz.app.main_window.right_column import RightColumn
from netviz.app.panels.network import NetworkEditor
from netviz.app.panels.training import TrainingPanel
from netviz.app.panels.views import left_out, stand_ins
from netviz.app.qt.language import tr, translated
from netviz.app.qt.later import later
from netviz.app.widgets.message import MessageBar
from netviz.app.widgets.tool_bar import ToolBar
from netviz.config import Config, ConfigError, DataConfig
from netviz.session import Frame, RunState


class RunDisplay:
    """Keeps the parts of one window that are no panels in step with its run."""

    def __init__(
        self,
        window: QMainWindow,
        *,
        editors: QWidget,
        network: NetworkEditor,
        training: TrainingPanel,
        right: RightColumn,
        dock_area: DockArea,
        tool_bar: ToolBar,
        message: MessageBar,
        plane_tools: PlaneTools,
        moved_data: MovedData,
        replaced_runs: ReplacedRuns,
        commands: CommandTable,
    ) -> None:
        self._window, self._editors = window, editors
        self._network, self._training, self._right = network, training, right
        self._dock_area, self._tool_bar, self._message = dock_area, tool_bar, message
        self._plane_tools, self._moved_data = plane_tools, moved_data
        self._replaced_runs, self._commands = replaced_runs, commands
        self._shown_state: tuple[RunState, bool, bool] | None = None
        self._data_shown = ""
        self._data_of_panels: DataConfig | None = None
        self._for_editors: tuple[Config, ConfigError | None] | None = None

    def show_frame(self, frame: Frame) -> None:
        """Show what the run is doing, and what the worker has to say."""
        self._tool_bar.show_state(frame.state)
        state = (frame.state, frame.step > 0, frame.compared > 0)
        if state != self._shown_state:
            self._shown_state = state
            self._commands.refresh()
        offers = self._moved_data.offers_for_run if frame.data_away else tuple
        self._message.show_run_message(translated(frame.message), frame.details, frame.is_error, offers)

    def show_config(self, config: Config, problem: ConfigError | None) -> None:
        """Show a config in the editors, and the panels that stand for its kind of data."""
        self._for_editors = config, problem
        if self._editors.isHidden() and self._window.isVisible():  # as a lesson has them: nobody sees that they follow
            later(0, self._editors, self._show_in_editors)
        else:
            self._show_in_editors()
        if config.data != self._data_of_panels:
            self._data_of_panels = config.data
            for panel in self._dock_area.made_panels:
                if not panel.isVisible():
                    panel.forget_data()
        images = has_images(config)
        self._right.show_config(config, images)
        self._plane_tools.show_points()
        if images is None:  # data that is away is shown once it is back
            return
        data = self._right.data
        if config.data.name != self._data_shown:
            self._data_shown = config.data.name
            self._dock_area.replace_panels(stand_ins(data.own_shape))
        self._dock_area.leave_out(left_out(data.own_shape, data.of_numbers))

    def _show_in_editors(self) -> None:
        """What they were last given, once."""
        if self._for_editors is not None:
            self._network.show_config(*self._for_editors)
            self._training.show_config(*self._for_editors)
            self._for_editors = None

    def show_file(self, name: str, unsaved: bool) -> None:
        """The title: the file's name, and a mark if the run has changed since."""
        self._window.setWindowTitle(f"{name or tr('untitled')}[*] – netviz" if name or unsaved else "netviz")
        self._window.setWindowModified(unsaved)

    def show_way_back(self) -> None:
        """Show a button that leads back to the run before, where there is one."""
        back = self._replaced_runs.way_back
        self._tool_bar.show_way_back("" if back is None else translated(back.button))
