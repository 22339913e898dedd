"""The list of commands, menu by menu: everything the user can do in the window. A new command is one entry here.

It is given the parts that the commands act on, never the window itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from netviz import config as configs
from netviz.app.controllers.commands import Command
from netviz.app.controllers.files import FileController
from netviz.app.controllers.imports import ImportController
from netviz.app.controllers.lessons import LessonController
from netviz.app.controllers.run import RunController
from netviz.app.controllers.views import ViewController
from netviz.app.drawing.pad import DrawingPad
from netviz.app.main_window.dock_area import DockArea
from netviz.app.main_window.panel_dock import PanelDock
from netviz.app.main_window.preferences import SYSTEM
from netviz.app.main_window.side_columns import SideColumns
from netviz.app.main_window.undo_target import UndoTarget
from netviz.app.panels.data import LOOKS, DataPanel
from netviz.app.panels.lesson import LessonPanel
from netviz.app.panels.network import NetworkEditor
from netviz.app.panels.views import MOST_OWN, VIEWS, key_of
from netviz.app.widgets.lesson_list import numbered
from netviz.assets import asset
from netviz.config import KINDS, LayerSpec
from netviz.config.toys import TOYS
from netviz.data import catalogue, my_drawings
from netviz.data.mnist import REMOTES
from netviz.export import EXPORTERS
from netviz.session import RunState

NETWORKS = {"convolution": "New convolution network", "dense": "New dense network [784, 30, 10]"}
APPEARANCES = {SYSTEM: "Follow the system", "light": "Light", "dark": "Dark"}
RECENT_SHOWN = 5
TRAIN, PAUSE, RETRY, ON = "Train", "Pause", "Train again", "Train on"
TITLES = {RunState.RUNNING: PAUSE, RunState.FINISHED: ON, RunState.DIVERGED: RETRY}

Action = Callable[[], object]


@dataclass(frozen=True)
class CommandTargets:
    """What the commands act on: the parts of one window, and what only the window itself can do."""

    run: RunController
    files: FileController
    undo: UndoTarget
    imports: ImportController
    lessons: LessonController
    pad: DrawingPad
    data: DataPanel
    network: NetworkEditor
    docks: DockArea
    views: ViewController
    columns: SideColumns
    back_to_run: Action
    close: Action
    present: Action
    presenting: Callable[[], bool]
    toggle_motion: Action
    less_motion: Callable[[], bool]
    choose_appearance: Callable[[str], object]
    appearance: Callable[[], str]
    choose_lesson: Action
    """Opens the menu of lessons."""
    show_palette: Action
    show_keys: Action
    show_messages: Action
    show_log: Action
    show_about: Action


def command_list(targets: CommandTargets) -> list[Command]:
    """All commands, in the order of the menus."""
    menus = (_file, _edit, _data, _network, _run, _lessons, _view, _help)
    return [command for menu in menus for command in menu(targets)]


def _file(on: CommandTargets) -> list[Command]:
    menu = ("File",)
    new = [
        Command(
            id=f"file.new_{name}", title=title, menu=menu, group="new", help="Start over with this network",
            run=partial(_open_network, on, name),
        )
        for name, title in NETWORKS.items()
    ]  # fmt: skip
    return [
        *new,
        Command(
            id="file.open", title="Open…", menu=menu, group="file", shortcut="Ctrl+O",
            help="Open a model or a config", run=on.files.ask_open,
        ),
        *(
            Command(
                id=f"file.recent_{place}", title=f"Recent file {place + 1}", menu=(*menu, "Open recent"), group="file",
                help="Open this file again", run=partial(on.files.open_recent, place),
                enabled=partial(on.files.has_recent, place), title_now=partial(on.files.recent_title, place),
            )
            for place in range(RECENT_SHOWN)
        ),
        Command(
            id="file.save_model", title="Save model", menu=menu, group="file", shortcut="Ctrl+S",
            help="Save the network with its weights, to its file if it has one", run=on.files.save_model,
            enabled=partial(_loaded, on),
        ),
        Command(
            id="file.save_model_as", title="Save model as…", menu=menu, group="file", shortcut="Ctrl+Shift+S",
            help="Save the network with its weights to another file", run=on.files.ask_save_model,
            enabled=partial(_loaded, on),
        ),
        Command(
            id="file.save_config", title="Save config…", menu=menu, group="file",
            help="Save the settings of this run, without its weights", run=on.files.ask_save_config,
        ),
        Command(
            id="file.save_picture", title="Save picture…", menu=menu, group="file",
            help="Save the window as a picture", run=on.files.ask_save_picture,
        ),
        *(
            Command(
                id=f"file.export_{name}", title=f"{exporter.label}…", menu=(*menu, "Export"), group="file",
                help=exporter.about, run=partial(on.files.ask_export, name), enabled=partial(_loaded, on),
            )
            for name, exporter in EXPORTERS.items()
        ),
        Command(
            id="file.copy_text", title="Copy as text", menu=menu, group="share", shortcut="Ctrl+Shift+C",
            help="Copy all settings, features, points and first weights set by hand as one line to send to somebody",
            run=on.files.copy_as_text, enabled=partial(_loaded, on),
        ),
        Command(
            id="file.paste_text", title="Paste a network", menu=menu, group="share", shortcut="Ctrl+Shift+V",
            help="Open the network whose text is on the clipboard", run=on.imports.paste_network,
        ),
        Command(
            id="file.quit", title="Quit", menu=menu, group="quit", shortcut="Ctrl+Q", help="Close netviz", run=on.close,
        ),
    ]  # fmt: skip


def _edit(on: CommandTargets) -> list[Command]:
    menu, document = ("Edit",), on.pad.canvas.document
    return [
        Command(
            id="edit.undo", title="Undo", menu=menu, shortcut="Ctrl+Z",
            help="Take back the last edit, or the last stroke while the pad has the focus", run=on.undo.undo,
            enabled=lambda: on.undo.can_undo, title_now=lambda: on.undo.undo_title,
        ),
        Command(
            id="edit.redo", title="Redo", menu=menu, shortcut="Ctrl+Shift+Z",
            help="Redo what was undone", run=on.undo.redo, enabled=lambda: on.undo.can_redo,
            title_now=lambda: on.undo.redo_title,
        ),
        Command(
            id="edit.back_to_run", title="Back to your run", menu=menu, group="runs", shortcut="Alt+Left",
            help="Continue the run that was replaced by another, as you left it", run=on.back_to_run,
            enabled=lambda: bool(on.run.kept.all),
        ),
        Command(
            id="edit.paste", title="Paste a picture", menu=menu, group="pad", shortcut="Ctrl+V",
            help="Put the picture on the clipboard on the pad", run=on.imports.paste,
        ),
        Command(
            id="edit.clear", title="Clear the drawing", menu=menu, group="pad", shortcut="Ctrl+Backspace",
            help="Empty the pad", run=on.pad.clear_drawing, enabled=lambda: not document.empty,
        ),
    ]  # fmt: skip


def _data(on: CommandTargets) -> list[Command]:
    menu = ("Data",)
    downloads = [
        Command(
            id=f"data.{name}", title=f"{remote.label}…", menu=menu, group="sets",
            help=f"Train on {remote.label}; it is downloaded first if necessary",
            run=partial(on.imports.download, name),
        )
        for name, remote in REMOTES.items()
    ]  # fmt: skip
    toys = [
        Command(
            id=f"data.{name}", title=catalogue.source(name).label, menu=(*menu, "Toys"),
            help="Train on points or a curve that netviz draws, with a small network that learns them",
            run=partial(on.run.use_data, name),
        )
        for name in TOYS
    ]  # fmt: skip
    return [
        *downloads,
        *toys,
        Command(
            id="data.open", title="Open data…", menu=menu, group="open", shortcut="Ctrl+D",
            help="Train on a file of your own", run=on.imports.ask_data,
        ),
        Command(
            id="data.open_folder", title="Open a folder of pictures…", menu=menu, group="open",
            help="Train on your own pictures, one folder per class", run=on.imports.ask_folder,
        ),
        Command(
            id="data.browse", title="Look through the data", menu=menu, group="open", shortcut="D",
            help="Show the pictures of the data, and which ones the network gets wrong",
            run=partial(on.docks.toggle_panel, "pictures"),
        ),
        Command(
            id="data.new_points", title="Draw new points", menu=menu, group="open",
            help="Draw new points of the same data; the network keeps its weights", run=on.data.draw_new_points,
            enabled=lambda: on.data.generated,
        ),
        Command(
            id="data.add_mine", title="Add my drawings to the training data", menu=menu, group="mine",
            help="Train on the current data and on the drawings that you have labelled",
            run=partial(on.imports.use_my_drawings, in_addition=True), enabled=my_drawings.any_kept,
        ),
        Command(
            id="data.only_mine", title="Train on my drawings alone", menu=menu, group="mine",
            help="Train only on the drawings that you have labelled",
            run=partial(on.imports.use_my_drawings, in_addition=False), enabled=my_drawings.any_kept,
        ),
        Command(
            id="data.remove_last", title="Remove my last drawing", menu=menu, group="mine",
            help="Remove the drawing that you labelled last", run=on.imports.remove_last_drawing,
            enabled=my_drawings.any_kept,
        ),
        Command(
            id="data.save_mine", title="Save my drawings…", menu=menu, group="mine",
            help="Copy your labelled drawings to a file", run=on.imports.save_my_drawings, enabled=my_drawings.any_kept,
        ),
    ]  # fmt: skip


def _network(on: CommandTargets) -> list[Command]:
    layers = [
        Command(
            id=f"network.add_{kind}", title=spec.label, menu=("Network", "Add a layer"),
            help=f"Add the layer {spec.label} after the selected one, or before the output",
            run=partial(on.network.add_layer, kind),
        )
        for kind, spec in KINDS[LayerSpec].items()
    ]  # fmt: skip
    return [
        Command(
            id="network.new_weights", title="New weights", menu=("Network",), shortcut="N",
            help="Draw new initial weights from another seed, and start from them", run=on.run.new_weights,
        ),
        Command(
            id="network.let_go", title="Let go of changes by hand", menu=("Network",),
            help="Give back what was set by hand, unfreeze what is frozen, switch on what is off", run=on.run.let_go,
            enabled=lambda: bool(on.run.config.network.changes),
        ),
        *layers,
    ]  # fmt: skip


def _run(on: CommandTargets) -> list[Command]:
    menu, loaded = ("Run",), partial(_loaded, on)
    return [
        Command(
            id="run.train", title=TRAIN, menu=menu, group="train", shortcut="Space",
            help="Train the network, or pause", run=on.run.train_or_pause, enabled=loaded,
            title_now=lambda: TITLES.get(on.run.frame.state, TRAIN),
        ),
        Command(
            id="run.step_batch", title="Step batch", menu=menu, group="train", shortcut="S",
            help="Train one mini-batch, then pause", run=on.run.step_batch, enabled=loaded,
        ),
        Command(
            id="run.step_epoch", title="Step epoch", menu=menu, group="train", shortcut="E",
            help="Train to the end of this epoch: one pass over the training examples", run=on.run.step_epoch,
            enabled=loaded,
        ),
        Command(
            id="run.reset", title="Reset", menu=menu, group="train", shortcut="R",
            help="Go back to the initial weights, those of the seed", run=on.run.reset, enabled=loaded,
        ),
        Command(
            id="run.pin", title="Pin this run's curves", menu=menu, group="compare", shortcut="P",
            help="Keep the curves of this run, to be shown behind those of the next", run=on.run.pin,
            enabled=lambda: on.run.frame.step > 0,
        ),
        Command(
            id="run.compare", title="Keep this run for comparison", menu=menu, group="compare", shortcut="B",
            help="Train this network beside the one that you set up next, both from the start", run=on.run.compare,
            enabled=loaded,
        ),
        Command(
            id="run.stop_comparing", title="Stop comparing", menu=menu, group="compare",
            help="Remove the other runs and the pinned curves", run=on.run.clear_comparison,
            enabled=lambda: on.run.frame.compared > 0,
        ),
    ]  # fmt: skip


def _lessons(on: CommandTargets) -> list[Command]:
    menu, panel = ("Lessons",), on.docks.panels["lesson"]
    assert isinstance(panel, LessonPanel)
    named = [
        Command(
            id=f"lesson.{name}", title=numbered(lesson), menu=menu, group=lesson.chapter, heading=lesson.chapter,
            help=lesson.summary, run=partial(on.lessons.open_named, name),
        )
        for name, lesson in on.lessons.lessons.items()
    ]  # fmt: skip
    return [
        *named,
        Command(
            id="lessons.choose", title="Choose a lesson…", menu=menu, group="lists", shortcut="L",
            help="Open the menu of lessons", run=on.choose_lesson,
        ),
        Command(
            id="lessons.list", title="List all lessons", menu=menu, group="lists",
            help="Close the lesson, and list all lessons", run=on.lessons.show_list,
        ),
        Command(
            id="lessons.open", title="Open a lesson of your own…", menu=menu, group="lists",
            help="Open a lesson from a TOML file", run=on.lessons.ask_open,
        ),
        Command(
            id="lessons.next", title="Next page", menu=menu, group="open", shortcut="PgDown",
            more_shortcuts=("Right",), help="Turn to the lesson's next page", run=panel.next.click,
            enabled=partial(_has_next, panel),
        ),
        Command(
            id="lessons.back", title="Previous page", menu=menu, group="open", shortcut="PgUp",
            more_shortcuts=("Left",), help="Turn to the lesson's previous page", run=panel.back.click,
            enabled=partial(_has_previous, panel),
        ),
        Command(
            id="lessons.play", title="Play the lesson", menu=menu, group="open", shortcut="F5",
            help="Train the lesson's runs", run=panel.play.click, enabled=lambda: on.lessons.opened,
        ),
        Command(
            id="lessons.close", title="Close the lesson", menu=menu, group="open",
            help="Put the panels back in their initial places", run=on.lessons.close, enabled=lambda: on.lessons.opened,
        ),
    ]  # fmt: skip


def _view(on: CommandTargets) -> list[Command]:
    menu = ("View",)
    panels = [
        Command(
            id=f"panel.{name}", title=on.docks.panels[name].title, menu=menu, group="panels",
            help=f"Show or hide the panel {on.docks.panels[name].title}", run=dock.toggleViewAction().trigger,
            checked=partial(_shown, dock),
        )
        for name, dock in on.docks.docks.items()
    ]  # fmt: skip
    on_map = [
        Command(
            id=f"view.plane_{name}", title=label[:1].upper() + label[1:], menu=(*menu, "On the plane"), help=help_text,
            run=partial(on.data.toggle, name), checked=partial(lambda name: bool(getattr(on.data.look, name)), name),
        )
        for name, (label, help_text) in LOOKS.items()
    ]  # fmt: skip
    looks = [
        Command(
            id=f"view.appearance_{name}", title=title, menu=(*menu, "Appearance"),
            help=f"Colours of the window: {title.lower()}", run=partial(on.choose_appearance, name),
            checked=partial(lambda name: on.appearance() == name, name),
        )
        for name, title in APPEARANCES.items()
    ]  # fmt: skip
    return [
        *_views(on),
        Command(
            id="view.save_view", title="Save the panels as a view…", menu=menu, group="views",
            help="Give the current arrangement of the panels a name, a button and a key", run=on.views.ask_save,
        ),
        Command(
            id="view.remove_view", title="Remove this view", menu=menu, group="views",
            help="Forget the view of your own that is shown", run=on.views.remove,
            enabled=lambda: on.views.chosen in on.views.own,
        ),
        *panels,
        Command(
            id="view.editors", title="Network and training", menu=menu, group="window", shortcut="F7",
            help="Show or hide the left column", run=lambda: on.columns.toggle(on.columns.editors),
            checked=lambda: not on.columns.editors.isHidden(),
        ),
        Command(
            id="view.pad", title="Drawing pad", menu=menu, group="window", shortcut="F8",
            help="Show or hide the right column", run=lambda: on.columns.toggle(on.columns.pad),
            checked=lambda: not on.columns.pad.isHidden(),
        ),
        Command(
            id="view.default_layout", title="Default layout", menu=menu, group="window",
            help="Put the panels of this view in their initial places", run=on.views.reset,
        ),
        Command(
            id="view.present", title="Presentation", menu=menu, group="window", shortcut="F11",
            help="Large type and thick lines, for a projector", run=on.present, checked=on.presenting,
        ),
        Command(
            id="view.less_motion", title="Less motion", menu=menu, group="window",
            help="Show a step in the network at once, without movement", run=on.toggle_motion,
            checked=on.less_motion,
        ),
        Command(
            id="view.end_presentation", title="End the presentation", menu=menu, group="window", shortcut="Esc",
            help="Return to the window as it was", run=on.present, enabled=on.presenting,
        ),
        *on_map,
        *looks,
    ]  # fmt: skip


def _views(on: CommandTargets) -> list[Command]:
    """netviz's own views, then as many places for those of the user."""
    named = [
        Command(
            id=f"view.{name}", title=view.title, menu=("View", "Views"), group="views", shortcut=key_of(place),
            help=f"{view.help}: arrange the panels for it", run=partial(on.views.show, name),
            checked=partial(lambda name: on.views.chosen == name, name),
        )
        for place, (name, view) in enumerate(VIEWS.items())
    ]  # fmt: skip
    own = [
        Command(
            id=f"view.own_{place + 1}", title=f"Your view {place + 1}", menu=("View", "Views"), group="own",
            shortcut=key_of(len(VIEWS) + place), help="Arrange the panels as you have saved them",
            run=partial(on.views.show_own, place), enabled=partial(lambda place: place < len(on.views.own), place),
            title_now=partial(_own_title, on, place), checked=partial(_own_chosen, on, place),
        )
        for place in range(MOST_OWN)
    ]  # fmt: skip
    return [*named, *own]


def view_ids() -> list[str]:
    """The commands of the views, in the order of their buttons."""
    return [*(f"view.{name}" for name in VIEWS), *(f"view.own_{place + 1}" for place in range(MOST_OWN))]


def _own_title(on: CommandTargets, place: int) -> str:
    return on.views.own[place] if place < len(on.views.own) else f"Your view {place + 1}"


def _own_chosen(on: CommandTargets, place: int) -> bool:
    return place < len(on.views.own) and on.views.own[place] == on.views.chosen


def _help(on: CommandTargets) -> list[Command]:
    menu = ("Help",)
    return [
        Command(
            id="help.palette", title="Find a command…", menu=menu, group="find", shortcut="Ctrl+K",
            help="Search all commands by name, and run one", run=on.show_palette,
        ),
        Command(
            id="help.keys", title="Keys and commands", menu=menu, group="find", shortcut="F1",
            help="List all commands with their keys", run=on.show_keys,
        ),
        Command(
            id="help.messages", title="Messages", menu=menu, group="said",
            help="What netviz has said since it was opened", run=on.show_messages,
        ),
        Command(
            id="help.log", title="Show log", menu=menu, group="said", help="Show the end of the log", run=on.show_log,
        ),
        Command(
            id="help.about", title="About netviz", menu=menu, group="said", help="Version, sources and licences",
            run=on.show_about,
        ),
    ]  # fmt: skip


def _open_network(on: CommandTargets, name: str) -> None:
    on.run.open(configs.load(asset(f"configs/{name}.toml")))


def _loaded(on: CommandTargets) -> bool:
    """Whether there is a run to train, that is, its data has been loaded."""
    return on.run.frame.state is not RunState.LOADING


def _has_next(panel: LessonPanel) -> bool:
    return panel.lesson is not None and panel.next.isEnabled()


def _has_previous(panel: LessonPanel) -> bool:
    return panel.lesson is not None and panel.back.isEnabled()


def _shown(dock: PanelDock) -> bool:
    return not dock.isHidden()
