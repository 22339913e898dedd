"""The window and its dialogs describe themselves to a screen reader; for the panels see test_panels.py."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from netviz.app.dialogs.closing import ask_to_close
from netviz.app.dialogs.download import DownloadDialog
from netviz.app.dialogs.import_data import ImportDialog
from netviz.assets import asset
from netviz.data.mnist import REMOTES
from tests.app.accessible import silent
from tests.app.conftest import Opened, until


@pytest.mark.slow(once=True)
def test_the_window_and_every_dialog_tell_what_is_in_them(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    window.message.say("A message.", "details")
    assert silent(window) == []
    for command in (
        "help.palette",
        "help.keys",
        "help.first_minutes",
        "help.words",
        "help.messages",
        "help.log",
        "help.about",
        "run.find_rate",
        "run.try_several",
        "file.film",
    ):
        window.commands.action(command).trigger()
    imported = ImportDialog(window, asset("iris.csv"), opened.appearance.theme)
    imported.open()
    until(qtbot, lambda: imported.table.isVisible())
    downloads = DownloadDialog(window, [REMOTES["kmnist"]])
    downloads.open()
    ask_to_close(window, "The disk is full.", lambda: None, lambda: None)
    dialogs = window.findChildren(QDialog)
    assert len(dialogs) >= 12
    for dialog in dialogs:
        assert dialog.windowTitle()
        assert silent(dialog) == []
        dialog.close()


@pytest.mark.slow(once=True)
def test_the_walk_finds_what_says_nothing(qtbot: QtBot, opened: Opened) -> None:
    opened.window.tool_bar.slider.setAccessibleName("")
    (found,) = silent(opened.window.tool_bar)
    assert found == "ToolBar › ToolBar › Slider: no name"
