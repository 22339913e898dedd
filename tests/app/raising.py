"""Opens a window, has everything that Qt or the worker calls raise in turn, and ends: see test_whatever_raises.py.

A process of its own, because what is looked for is whether it survives. Each line on stdout names what raised and was
not said in the window; the last line is how many were tried. With `all`, everything raises each of RAISERS; otherwise
one of them, in turn.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QShowEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QLayout,
    QScrollArea,
    QWidget,
)

import netviz.app
from netviz import config as configs
from netviz.app.application import Opened, exec_window, open_window
from netviz.app.controllers.frame_scheduler import FrameScheduler
from netviz.app.controllers.run import RunController
from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.command_palette import CommandPalette
from netviz.app.dialogs.import_data import ImportDialog
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.drawing.pad import DrawingPad
from netviz.app.main_window.appearance import Appearance
from netviz.app.main_window.frame_sources import FrameSources
from netviz.app.main_window.menus import show_palette
from netviz.app.main_window.panel_dock import PanelDock
from netviz.app.main_window.run_display import RunDisplay
from netviz.app.main_window.window import MainWindow
from netviz.app.panels import Panel
from netviz.app.panels.runs import RunsPanel
from netviz.app.qt.later import later
from netviz.app.style.theme import LIGHT
from netviz.app.widgets.controls import _RunButtons
from netviz.app.widgets.markdown import _Document, harmless
from netviz.app.widgets.message import Said
from netviz.app.widgets.run_cells import RunPainter
from netviz.app.widgets.run_rows import RunRows
from netviz.session.driver import Driver
from netviz.session.live_values import fill_in
from tests.app.made_up import frame


def index_error(*_: Any, **__: Any) -> Any:
    return ()[-1]  # type: ignore[index]


def zero_division(*_: Any, **__: Any) -> Any:
    return 1 // 0


def key_error(*_: Any, **__: Any) -> Any:
    return {}["a key"]


def runtime_error(*_: Any, **__: Any) -> Any:
    growing = {0: 0}
    for key in growing:
        growing[key + 1] = 0


# Raised in C and not by a `raise`: those are what PySide6 has died of.
RAISERS: dict[type[Exception], Callable[..., Any]] = {
    IndexError: index_error, ZeroDivisionError: zero_division, KeyError: key_error, RuntimeError: runtime_error,
}  # fmt: skip


@contextmanager
def raising(function: Callable[..., Any], raiser: Callable[..., Any], called: str) -> Iterator[None]:
    """While this lasts, the function raises whoever calls it, however it is wrapped; tracebacks say `called` of it."""
    inner = inspect.unwrap(function)
    own = inner.__code__
    inner.__code__ = raiser.__code__.replace(co_freevars=own.co_freevars, co_name=called)
    try:
        yield
    finally:
        inner.__code__ = own


LEFT, NONE, PLAIN = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
AT = QPointF(3, 3)
POINTS = '[data]\nname = "xor"\ntrain = 40\nvalidation = 10\n[network]\nlayers = [{ kind = "dense", units = 4 }]'
# Turns of the event loop to wait at most, and after how many what should raise is tried again.
ROUNDS, AGAIN = 3000, 40
CARRIED = QMimeData()
CARRIED.setUrls([QUrl.fromLocalFile(__file__)])


def mouse(kind: QEvent.Type) -> Callable[[], QEvent]:
    return lambda: QMouseEvent(kind, AT, AT, LEFT, LEFT, PLAIN)


def pen() -> QEvent:
    device = QPointingDevice.primaryPointingDevice()
    return QTabletEvent(QEvent.Type.TabletPress, device, AT, AT, 0.5, 0, 0, 0, 0, 0, PLAIN, LEFT, LEFT)


# The event that reaches a handler.
EVENTS: dict[str, Callable[[], QEvent]] = {
    "mousePressEvent": mouse(QEvent.Type.MouseButtonPress),
    "mouseMoveEvent": mouse(QEvent.Type.MouseMove),
    "mouseReleaseEvent": mouse(QEvent.Type.MouseButtonRelease),
    "mouseDoubleClickEvent": mouse(QEvent.Type.MouseButtonDblClick),
    "tabletEvent": pen,
    "keyPressEvent": lambda: QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, PLAIN),
    "resizeEvent": lambda: QResizeEvent(QSize(300, 200), QSize(310, 210)),
    "changeEvent": lambda: QEvent(QEvent.Type.FontChange),
    "showEvent": QShowEvent,
    "hideEvent": QHideEvent,
    "closeEvent": QCloseEvent,
    "enterEvent": lambda: QEnterEvent(AT, AT, AT),
    "leaveEvent": lambda: QEvent(QEvent.Type.Leave),
    "focusOutEvent": lambda: QFocusEvent(QEvent.Type.FocusOut),
    "focusInEvent": lambda: QFocusEvent(QEvent.Type.FocusIn),
    "contextMenuEvent": lambda: QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), QPoint(3, 3)),
    "wheelEvent": lambda: QWheelEvent(
        AT, AT, QPoint(), QPoint(0, 120), NONE, PLAIN, Qt.ScrollPhase.NoScrollPhase, False
    ),
    "dragEnterEvent": lambda: QDragEnterEvent(QPoint(3, 3), Qt.DropAction.CopyAction, CARRIED, LEFT, PLAIN),
    "dropEvent": lambda: QDropEvent(AT, Qt.DropAction.CopyAction, CARRIED, LEFT, PLAIN),
    "eventFilter": lambda: QHelpEvent(QEvent.Type.ToolTip, QPoint(3, 3), QPoint(3, 3)),
}  # fmt: skip


def overridden() -> Iterator[tuple[type, str]]:
    """Every method of Qt's that a class of netviz.app has its own of."""
    for found in pkgutil.walk_packages(netviz.app.__path__, "netviz.app."):
        module = importlib.import_module(found.name)
        for kind in vars(module).values():
            if inspect.isclass(kind) and kind.__module__ == found.name:
                of_qt = [base for base in kind.__mro__ if base.__module__.startswith("PySide6")]
                for name, value in vars(kind).items():
                    if inspect.isfunction(value) and not name.startswith("_") and any(name in vars(b) for b in of_qt):
                        yield kind, name


def instances(opened: Opened) -> list[Any]:
    """Everything of Qt's that the window is made of."""
    window = opened.window
    # The panels of closed docks stand outside of the window.
    wholes = [window, *(part for dock in window.dock_area.docks.values() for part in (dock.panel, dock.head))]
    found: list[Any] = list(dict.fromkeys(one for whole in wholes for one in (whole, *whole.findChildren(QObject))))
    for view in [one for one in found if isinstance(one, QGraphicsView)]:
        found += view.scene().items()
    return found


def reach(target: Any, name: str) -> None:
    """Make Qt call this method of the target."""
    if name == "eventFilter" and not isinstance(target, QWidget):
        QCoreApplication.postEvent(target.parent(), EVENTS[name]())
    elif name == "eventFilter" and isinstance(target, QScrollArea):
        QCoreApplication.postEvent(target.widget(), EVENTS[name]())
    elif isinstance(target, RunRows | RunPainter):
        later(0, target, partial(show_runs, target.parent()))
    elif name in EVENTS:
        if name == "dropEvent":
            QCoreApplication.postEvent(target, EVENTS["dragEnterEvent"]())
        outer = name in ("keyPressEvent", "leaveEvent") or not isinstance(target, QAbstractScrollArea)
        QCoreApplication.postEvent(target if outer else target.viewport(), EVENTS[name]())
    elif isinstance(target, QGraphicsItem):
        target.prepareGeometryChange()
        target.update()
        for view in target.scene().views():
            view.scene().invalidate()
            view.viewport().update()
        later(0, target.scene(), partial(painted, target.scene()))  # a plot paints what has not changed as a picture
    elif name in ("textFromValue", "stepBy"):
        later(0, target, lambda: target.stepBy(1) if target.value() < target.maximum() else target.stepBy(-1))
    elif name in ("validate", "valueFromText"):
        QCoreApplication.postEvent(target.lineEdit(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, PLAIN, "1"))
        later(0, target, target.interpretText)
    elif name == "fixup":
        target.lineEdit().setText("nothing")
        later(0, target, target.interpretText)
    elif name == "invalidate":
        later(0, target.parentWidget(), target.itemAt(0).widget().updateGeometry)
    elif isinstance(target, QLayout):
        later(0, target.parentWidget(), target.parentWidget().hasHeightForWidth)  # which asks its layout
    elif name == "setVisible":
        later(0, target, lambda: target.setVisible(target.isHidden()))
    elif name == "setText":
        later(0, target, lambda: target.setText("other"))
    elif name == "reject":
        QCoreApplication.postEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, PLAIN))
    elif name == "paintEvent":
        target.show()
        target.setMaximumSize(1000, 1000)
        target.setMinimumSize(40, 20)
        scroll_to(target)
        (target.viewport() if isinstance(target, QAbstractScrollArea) else target).update()
        if not target.isVisible():  # within what its panel hides as long as it has nothing to show
            later(0, target, target.grab)
    else:
        target.updateGeometry()
        target.window().layout().invalidate()
        later(0, target, target.adjustSize)


def painted(scene: QGraphicsScene) -> None:
    """Paint a scene item by item, on a picture."""
    picture = QPixmap(100, 100)
    painter = QPainter(picture)
    scene.render(painter)
    painter.end()


def show_runs(panel: RunsPanel) -> None:
    """Let Qt ask for the rows of a table, and paint them at once."""
    panel.rows.show_rows(())
    panel.set_frame(frame())
    panel.grab()


def scroll_to(widget: QWidget) -> None:
    """Scroll whatever a widget lies in, so that it is painted."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)
        area = area.parentWidget()


def belongs(dock: PanelDock, widget: QWidget) -> bool:
    """Whether a widget is a dock or in it, also while the dock is closed and its panel stands outside of the window."""
    return any(whole is widget or whole.isAncestorOf(widget) for whole in (dock, dock.head, dock.panel))


def bring_into_sight(opened: Opened, target: Any) -> None:
    """Show the panel that a widget or item is in, and the widget, whatever the panel would say of it now."""
    shown = target.scene().views()[0] if isinstance(target, QGraphicsItem) else target
    shown = target.parent() if isinstance(target, RunRows | RunPainter) else shown
    docks = opened.window.dock_area.docks.values()
    of_it = [dock for dock in docks if isinstance(shown, QWidget) and belongs(dock, shown)]
    for dock in docks:
        dock.setVisible(dock in of_it)
    if not isinstance(shown, QWidget) or isinstance(shown, Panel):
        return
    while shown not in (None, *of_it, opened.window) and not shown.isWindow():
        shown.show()
        if shown.width() < 40 or shown.height() < 20:
            shown.resize(max(40, shown.width()), max(20, shown.height()))
        shown = shown.parentWidget()


Case = tuple[str, Callable[..., Any], Callable[[], Any]]


def dialog_in(opened: Opened) -> TaskDialog:
    dialog = ImportDialog(opened.window, Path(__file__), LIGHT)
    dialog.open()
    return dialog


def press_enter_in_palette(opened: Opened) -> None:
    show_palette(opened.window, opened.window.commands)
    field = opened.window.findChildren(CommandPalette)[-1].field
    field.setText("messages")
    QCoreApplication.postEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, PLAIN))


def handlers(opened: Opened) -> Iterator[Case]:
    """Every override: its name, the function, and what makes Qt call it."""
    for kind, name in overridden():
        function, called = vars(kind)[name], f"{kind.__module__}.{kind.__qualname__}.{name}"
        if issubclass(kind, TaskDialog):  # deleted when it is closed, so another each time
            yield called, function, lambda name=name: reach(dialog_in(opened), name)  # type: ignore[misc]
            continue
        if kind is CommandPalette:  # likewise; its field is where its keys come to
            yield called, function, lambda: press_enter_in_palette(opened)
            continue
        if kind is _Document:
            yield called, function, lambda: harmless("<style>@import url(none);</style>", lambda name: None)
            continue
        targets = [one for one in instances(opened) if getattr(type(one), name, None) is function]
        if not targets:
            yield called, function, lambda: None
            continue
        bring_into_sight(opened, targets[0])
        yield called, function, partial(reach, targets[0], name)


def driven(opened: Opened) -> Iterator[Case]:
    """Slots, timers, the worker's commands, the parts of frames, background tasks and a lesson's text."""
    window, run_controller = opened.window, opened.run_controller
    frames, paper = run_controller.frame_scheduler, window.pad.canvas
    for dialog in (
        *window.findChildren(TaskDialog),
        *window.findChildren(CommandPalette),
    ):  # while one is open, no key comes to the window
        dialog.done(0)

    def case(function: Callable[..., Any], trigger: Callable[[], Any]) -> Case:
        return f"{function.__module__}.{function.__qualname__}", function, trigger

    # Slots: of a button, of a menu, of a slider, of a signal out of a handler, of the worker's thread.
    yield case(RunController.train_or_pause, lambda: window.tool_bar.train.click())
    yield case(RunController.step_batch, window.commands.action("run.step_batch").trigger)
    yield case(DrawingPad._set_pen, lambda: window.pad.pen_slider.setValue(44 - window.pad.pen_slider.value() + 14))
    yield case(DrawingPad._tell, lambda: QCoreApplication.postEvent(paper, mouse(QEvent.Type.MouseButtonPress)()))
    yield case(FrameSources._views, frames.refresh)
    yield case(MainWindow.paint_now, frames.refresh)
    yield case(RunDisplay.show_frame, frames.refresh)
    yield case(RunDisplay.show_config, lambda: run_controller.apply(run_controller.config))
    yield case(Appearance._apply, lambda: window.appearance_chosen.emit("dark"))
    # Timers.
    yield case(FrameScheduler._tick, lambda: None)
    # What a frame asks of the panels, and does with them.
    yield case(FrameSources._needs, frames.refresh)
    yield case(FrameSources._questions, frames.refresh)
    yield case(type(window.outputs).set_frame, frames.refresh)
    # Commands.
    session, config = run_controller.session, run_controller.config
    for name, ask in {
        "start": session.train, "pause": session.pause, "reset": session.reset,
        "clear_comparison": session.clear_comparison,
        "configure": lambda: session.configure(config), "compare": lambda: session.compare([("other", config)]),
        "pin": lambda: session.pin("a name"), "frame": lambda: None, "train": session.step_batch,
    }.items():  # fmt: skip
        function = vars(Driver)[name]
        yield case(function, lambda ask=ask: (ask(), frames.refresh()))  # type: ignore[misc]
    # Parts of a frame, of every panel that there is.
    window.dock_area.arrange()
    for panel in window.dock_area.panels.values():
        window.dock_area.docks[panel.name].show()
        yield case(type(panel).set_frame, frames.refresh)
        for part in sorted(panel.needs, key=lambda part: part.__name__):
            yield case(part.take.__func__, frames.refresh)  # type: ignore[attr-defined]
        window.dock_area.docks[panel.name].hide()

    # A task, and a lesson's text.
    def work(task: BackgroundTask) -> None:
        raise AssertionError("replaced")

    def begin() -> None:
        task = BackgroundTask(window, work)
        task.failed.connect(window.message.say)
        task.start()

    yield case(work, begin)
    here = (
        name
        for name, one in window.lesson_controller.lessons.items()
        if one.shown_runs[0][1].data.name in ("xor", "circles")
    )
    lesson = next(here)
    yield case(fill_in, lambda: window.lesson_controller.open_named(lesson))


def said_of(called: str, error: type[Exception], history: Sequence[Said]) -> bool:
    """Whether it was said in the window that this function raised this."""
    return any(f"{error.__name__}:" in said.text and f" in {called}\n" in said.details for said in history)


def tried(opened: Opened, every: bool) -> Iterator[str]:
    """Has everything raise; gives way to the event loop at each yield, and yields what was not said."""
    window = opened.window
    count = 0
    for number, (called, function, trigger) in enumerate(chain(handlers(opened), driven(opened))):
        for _ in range(3):
            yield ""
        for place, (error, raiser) in enumerate(RAISERS.items()):
            if not every and place != number % len(RAISERS):
                continue
            count += 1
            with raising(function, raiser, called):
                for turn in range(ROUNDS):
                    if turn % AGAIN == 0:
                        later(0, window, trigger)
                    yield ""
                    if said_of(called, error, window.message.history[-5:]):
                        break
            # What was broken must work again: else the next failure of the kind is not said anew.
            opened.run_controller.frame_scheduler.refresh()
            for _ in range(ROUNDS):
                yield ""
                if not opened.run_controller.frame_scheduler.waiting:
                    break
            if not window.isVisible() or not said_of(called, error, window.message.history[-20:]):
                yield f"{called}: {error.__name__} is not said"
    yield f"{count} tried"


def main() -> int:
    opened = open_window(configs.parse(POINTS), remember=False)
    opened.window.resize(1280, 800)
    dialog_in(opened)
    opened.window.experiments.try_several()
    _RunButtons("runs").setParent(opened.window)  # the open run has no lesson with any
    steps = tried(opened, every="all" in sys.argv)

    def go_on() -> None:
        try:
            said = next(steps, None)
        except Exception:  # a fault of this test: without a next step the window would stay for ever
            traceback.print_exc()
            opened.window.close()
            return
        if said is None:
            opened.window.close()
            return
        if said:
            sys.stdout.write(said + "\n")
        later(1, opened.window, go_on)

    later(500, opened.window, go_on)
    return exec_window(opened)


if __name__ == "__main__":
    sys.exit(main())
