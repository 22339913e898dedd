"""Data that has moved: what was learned from it opens all the same, and the user is asked where it is now.

A model is shown with its own network. A config is shown with the embedded digits, if its layers can take them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from netviz import config as configs
from netviz.app.controllers.imports import DATA_FILTER, ImportController
from netviz.app.controllers.run import RunController
from netviz.app.qt.file_dialogs import LastFolder, ask_folder, ask_open
from netviz.app.qt.language import tr, translated
from netviz.app.widgets.toast import Offer
from netviz.data import catalogue, user_data
from netviz.errors import UserError
from netviz.run.away import AwayConfig
from netviz.texts import phrase

Read = Callable[[str], object]
WHERE = phrase("Where is it now?")
DOWNLOAD = phrase("Download it")


class MovedData(QObject):
    """Asks for data that has moved; its dialogs belong to `window`."""

    said = Signal(str, str, list)
    """said(sentence, details, offers): a config is shown without its data or not at all; what the user can do."""

    def __init__(self, window: QWidget, run_controller: RunController, import_controller: ImportController) -> None:
        super().__init__(window)
        self._window = window
        self._run_controller = run_controller
        self._import_controller = import_controller
        import_controller.data_away.connect(self.open_without)

    def offers_for_run(self) -> list[Offer]:
        """What the user can do if the current run is shown without its data."""
        config = self._run_controller.frame.config

        def read(name: str) -> object:
            return configs.replaced(config, "data.name", name).data.source

        return self._offers(config.data.name, read, self._run_controller.find_data)

    def offers_for_config(self, away: AwayConfig) -> list[Offer]:
        """What the user can do if a config is shown without its data."""
        return self._offers(away.data_name, away.with_data, lambda name: self._open_with(away, name))

    def open_without(self, away: AwayConfig) -> None:
        """Show a config whose data is missing, as far as possible, and offer to find it."""
        stand_in = away.stand_in()
        if stand_in is not None:
            self._run_controller.open(stand_in)
        self.said.emit(translated(away.sentence(stand_in)), "", self.offers_for_config(away))

    def _open_with(self, away: AwayConfig, name: str) -> None:
        try:
            self._run_controller.open(away.with_data(name))
        except UserError as error:
            self.said.emit(translated(str(error)), "", self.offers_for_config(away))

    def _offers(self, name: str, read: Read, go_on: Read) -> list[Offer]:
        """Buttons to get data of this name: `read` reads it under its new name, in a thread, and `go_on` continues with
        that name.
        """
        if catalogue.to_download(name):
            return [(translated(DOWNLOAD), lambda: self._import_controller.download(name, go_on))]
        return [(translated(WHERE), partial(self._ask, name, read, go_on))] if catalogue.moved_part(name) else []

    def _ask(self, name: str, read: Read, go_on: Read) -> None:
        moved = catalogue.moved_part(name)
        if moved:
            before = Path(moved).expanduser()
            start = LastFolder(next((folder for folder in before.parents if folder.is_dir()), None))
            title = tr("Where is {name} now?", name=before.name)
            if user_data.named_like_file(before):
                path = ask_open(self._window, title, start, translated(DATA_FILTER))
            else:
                path = ask_folder(self._window, title, start)
            if path is None:
                return
            name = catalogue.with_part(name, moved, path)
        if catalogue.moved_part(name):  # several of them have moved
            self._ask(name, read, go_on)
        else:
            self._import_controller.read(before.name if moved else name, partial(read, name), lambda _: go_on(name))
