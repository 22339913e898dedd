"""Data that has moved: what was learned from it opens all the same, and one is asked where it is now.

A model is shown with its own network. A config is shown with the embedded digits, as far as its layers can take them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netviz.app.controllers.imports import DATA_FILTER, ImportController
from netviz.app.controllers.run import RunController
from netviz.app.widgets.toast import Offer
from netviz.data import catalogue, user_data
from netviz.errors import UserError
from netviz.run.away import AwayConfig

WHERE = "Where is it now?"
DOWNLOAD = "Download it"


class MovedData(QObject):
    """Asks for data that has moved; its dialogs belong to `window`.

    said(sentence, details, offers): a config is shown without its data, or not at all, and what the user may do.
    """

    said = Signal(str, str, list)

    def __init__(self, window: QWidget, run_controller: RunController, import_controller: ImportController) -> None:
        super().__init__(window)
        self._window = window
        self._run_controller = run_controller
        self._import_controller = import_controller
        import_controller.data_away.connect(self.open_without)

    def offers_for_run(self) -> list[Offer]:
        """What may be done where the present run is shown without its data."""
        return self.offers(self._run_controller.frame.config.data.name, self._run_controller.find_data)

    def offers(self, name: str, go_on: Callable[[str], object]) -> list[Offer]:
        """Buttons that get data by this name here, and then go on with the name that it has."""
        if catalogue.to_download(name):
            return [(DOWNLOAD, lambda: self._import_controller.download(name, go_on))]
        return [(WHERE, partial(self._ask, name, go_on))] if catalogue.moved_part(name) else []

    def open_without(self, away: AwayConfig) -> None:
        """Show a config whose data is away, as far as that goes, and offer to get it."""
        stand_in = away.stand_in()
        if stand_in is not None:
            self._run_controller.open(stand_in)
        self.said.emit(away.sentence(stand_in), "", self.offers_for_config(away))

    def offers_for_config(self, away: AwayConfig) -> list[Offer]:
        """What may be done where a config is shown without its data."""
        return self.offers(away.data_name, lambda name: self._open_with(away, name))

    def _open_with(self, away: AwayConfig, name: str) -> None:
        try:
            self._run_controller.open(away.with_data(name))
        except UserError as error:
            self.said.emit(str(error), "", self.offers_for_config(away))

    def _ask(self, name: str, go_on: Callable[[str], object]) -> None:
        moved = catalogue.moved_part(name)
        if not moved:  # it is there again
            go_on(name)
            return
        before = Path(moved).expanduser()
        start = str(next((folder for folder in before.parents if folder.is_dir()), Path()))
        title = f"Where is {before.name} now?"
        if before.suffix:
            chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, DATA_FILTER)
        else:
            chosen = QFileDialog.getExistingDirectory(self._window, title, start)
        if not chosen:
            return
        path = Path(chosen)

        def take(_: object) -> None:
            self._ask_on(catalogue.with_part(name, moved, path), go_on)

        self._import_controller.read(path.name, lambda: user_data.read(path), take)

    def _ask_on(self, name: str, go_on: Callable[[str], object]) -> None:
        """Ask for the next part of several that have moved."""
        if catalogue.moved_part(name):
            self._ask(name, go_on)
        else:
            go_on(name)
