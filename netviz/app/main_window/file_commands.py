"""The commands of the menus File and Data."""

from __future__ import annotations

from functools import partial

from netviz import config as configs
from netviz.app.controllers.commands import Command
from netviz.app.main_window.command_targets import CommandTargets, loaded
from netviz.assets import asset
from netviz.config.synthetic_settings import SYNTHETIC_SETTINGS
from netviz.data import catalogue, my_drawings
from netviz.data.mnist import REMOTES
from netviz.export import EXPORTERS
from netviz.texts import phrase

NETWORKS = {"convolution": phrase("New convolution network"), "dense": phrase("New dense network [784, 30, 10]")}
RECENT_SHOWN = 5
READY = ("digits", "mnist", "iris", "wine")
"""The data sets of pictures and tables that need no download."""


def file_commands(on: CommandTargets) -> list[Command]:
    menu = (phrase("File"),)
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
                id=f"file.recent_{place}", title=phrase("Recent file {number}", number=place + 1),
                menu=(*menu, phrase("Open recent")), group="file",
                help="Open this file again", run=partial(on.files.open_recent, place),
                enabled=partial(on.files.has_recent, place), title_now=partial(on.files.recent_title, place),
            )
            for place in range(RECENT_SHOWN)
        ),
        Command(
            id="file.save_model", title="Save model", menu=menu, group="file", shortcut="Ctrl+S",
            help="Save the network with its weights, to its file if it has one", run=on.files.save_model,
            enabled=partial(loaded, on),
        ),
        Command(
            id="file.save_model_as", title="Save model as…", menu=menu, group="file", shortcut="Ctrl+Shift+S",
            help="Save the network with its weights to another file", run=on.files.ask_save_model,
            enabled=partial(loaded, on),
        ),
        Command(
            id="file.with_moments", title="Save with moments", menu=menu, group="file",
            help="Models are saved with all kept moments of the run, so that they are there when it is opened again",
            run=on.files.toggle_saving_moments, checked=lambda: on.files.saves_moments,
        ),
        Command(
            id="file.save_config", title="Save config…", menu=menu, group="file",
            help="Save the settings of this run, without its weights", run=on.files.ask_save_config,
        ),
        Command(
            id="file.save_picture", title="Save picture…", menu=menu, group="file",
            help="Save the window as a picture, PNG or SVG", run=on.files.ask_save_picture,
        ),
        Command(
            id="file.copy_picture", title="Copy picture", menu=menu, group="file",
            help="Put a picture of the window on the clipboard", run=on.files.copy_picture,
        ),
        Command(
            id="file.film", title="Record a film…", menu=menu, group="file",
            help="Film the panels or the window while the run trains, as GIF, WebP or MP4", run=on.films.toggle,
            enabled=lambda: on.films.filming or (on.films.ready and loaded(on)), title_now=lambda: on.films.title,
        ),
        *(
            Command(
                id=f"file.export_{name}", title=phrase("{target}…", target=phrase(exporter.label)),
                menu=(*menu, phrase("Export")), group="file",
                help=exporter.about, run=partial(on.files.ask_export, name), enabled=partial(loaded, on),
            )
            for name, exporter in EXPORTERS.items()
        ),
        Command(
            id="file.copy_text", title="Copy as text", menu=menu, group="share", shortcut="Ctrl+Shift+C",
            help="Copy all settings, features, points and initial weights set by hand as one line to send to somebody",
            run=on.files.copy_as_text, enabled=partial(loaded, on),
        ),
        Command(
            id="file.paste_text", title="Paste a network", menu=menu, group="share", shortcut="Ctrl+Shift+V",
            help="Open the network whose text is on the clipboard", run=on.imports.paste_network,
        ),
        Command(
            id="file.quit", title="Quit", menu=menu, group="quit", shortcut="Ctrl+Q", help="Close netviz", run=on.close,
        ),
    ]  # fmt: skip


def data_commands(on: CommandTargets) -> list[Command]:
    menu = (phrase("Data"),)
    downloads = [
        Command(
            id=f"data.{name}", title=phrase("{data}…", data=phrase(remote.label)), menu=menu, group="sets",
            help=phrase("Train on {data}; it is downloaded first if necessary", data=phrase(remote.label)),
            run=partial(on.imports.download, name),
        )
        for name, remote in REMOTES.items()
    ]  # fmt: skip
    own = [
        Command(
            id=f"data.{name}", title=catalogue.source(name).label, menu=menu, group="own",
            help=phrase("Train on {data}, part of netviz", data=phrase(catalogue.source(name).label)),
            run=partial(on.run.use_data, name),
        )
        for name in READY
    ]  # fmt: skip
    synthetic = [
        Command(
            id=f"data.{name}", title=catalogue.source(name).label, menu=(*menu, phrase("Points and curves")),
            group="own",
            help="Train on points or a curve that netviz draws, with a small network that learns them",
            run=partial(on.run.use_data, name),
        )
        for name in SYNTHETIC_SETTINGS
    ]  # fmt: skip
    return [
        *own,
        *synthetic,
        *downloads,
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


def _open_network(on: CommandTargets, name: str) -> None:
    on.run.open(configs.load(asset(f"configs/{name}.toml")))
