"""What the commands of a window act on: its parts, never the window itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.experiments import ExperimentController
from netviz.app.controllers.files import FileController
from netviz.app.controllers.films import FilmController
from netviz.app.controllers.imports import ImportController
from netviz.app.controllers.lessons import LessonController
from netviz.app.controllers.run import RunController
from netviz.app.controllers.run_table import RunTableController
from netviz.app.controllers.time_travel import TimeTravel
from netviz.app.controllers.views import ViewController
from netviz.app.drawing.pad import DrawingPad
from netviz.app.main_window.dock_area import DockArea
from netviz.app.main_window.help import Help
from netviz.app.main_window.side_columns import SideColumns
from netviz.app.main_window.undo_target import UndoTarget
from netviz.app.panels.data import DataPanel
from netviz.app.panels.network import NetworkEditor
from netviz.app.widgets.presenter_overlay import PresenterOverlay
from netviz.session import RunState

Action = Callable[[], object]


@dataclass(frozen=True)
class CommandTargets:
    """What the commands act on: the parts of one window, and what only the window itself can do."""

    run: RunController
    comparison: ComparisonController
    files: FileController
    films: FilmController
    undo: UndoTarget
    table: RunTableController
    experiments: ExperimentController
    imports: ImportController
    lessons: LessonController
    pad: DrawingPad
    data: DataPanel
    network: NetworkEditor
    docks: DockArea
    views: ViewController
    time: TimeTravel
    columns: SideColumns
    overlay: PresenterOverlay
    back_to_run: Action
    close: Action
    present: Action
    presenting: Callable[[], bool]
    bound_moments: Callable[[int], object]
    """Sets the bytes that the moments of a run may take."""
    moment_memory: Callable[[], int]
    toggle_motion: Action
    less_motion: Callable[[], bool]
    choose_appearance: Callable[[str], object]
    appearance: Callable[[], str]
    choose_language: Callable[[str], object]
    language: Callable[[], str]
    resize_text: Callable[[int], object]
    """Resizes text by this many steps; 0 for the usual size."""
    choose_lesson: Action
    """Opens the menu of lessons."""
    help: Help


def loaded(on: CommandTargets) -> bool:
    """Whether there is a run to train, that is, its data has been loaded."""
    return on.run.frame.state is not RunState.LOADING
