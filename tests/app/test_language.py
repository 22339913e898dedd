"""Everything that the window says is looked up in its language; with German installed nothing is missing or cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from netviz.app.dialogs.closing import ask_to_close
from netviz.app.dialogs.download import DownloadDialog
from netviz.app.dialogs.import_data import ImportDialog
from netviz.app.panels import Panel
from netviz.app.panels.curves import value_alone
from netviz.app.qt.language import ENGLISH, install
from netviz.assets import asset
from netviz.data.mnist import REMOTES
from tests.app.conftest import until
from tests.app.made_up import frame, of_numbers
from tests.app.test_panels import PANELS, shown
from tests.app.untranslated import bracketed, untranslated

OWN: dict[str, frozenset[str]] = {"runs": frozenset(["this", "run", "the", "best", "far"])}
"""Words that are not netviz's in a panel's made-up frame, by its name."""
IRIS = frozenset(("sepal", "petal", "length", "width", "species", "setosa", "versicolor", "virginica"))
"""Those of the table that the dialog shows."""


@pytest.fixture
def brackets() -> Iterator[None]:
    with bracketed():
        yield


@pytest.mark.parametrize("kind", PANELS, ids=lambda kind: kind.name)
def test_a_panel_says_nothing_past_the_translator(qtbot: QtBot, brackets: None, kind: type[Panel]) -> None:
    panel = shown(qtbot, kind, frame())
    for data in (frame(), of_numbers(), frame(steps=0), replace(frame(), parts={})):
        panel.set_frame(data)
        assert untranslated(panel, OWN.get(kind.name, frozenset()) | {"price"}) == []


def test_the_window_says_nothing_past_the_translator(qtbot: QtBot, brackets: None, open_netviz) -> None:
    window = open_netviz().window
    assert untranslated(window) == []
    for menu in window.menuBar().actions():
        assert untranslated(menu.menu()) == []


@pytest.mark.slow(once=True)
def test_the_dialogs_say_nothing_past_the_translator(qtbot: QtBot, brackets: None, open_netviz) -> None:
    opened = open_netviz()
    window = opened.window
    for command in (
        "help.palette", "help.keys", "help.first_minutes", "help.words", "help.messages", "help.about",
        "run.find_rate", "run.try_several", "file.film",
    ):  # fmt: skip
        window.commands.action(command).trigger()
    imported = ImportDialog(window, asset("iris.csv"), opened.appearance.theme)
    imported.open()
    until(qtbot, lambda: imported.table.isVisible())
    DownloadDialog(window, [REMOTES["kmnist"]]).open()
    ask_to_close(window, "", lambda: None, lambda: None)
    for dialog in window.findChildren(QDialog):
        assert untranslated(dialog, IRIS) == []
        dialog.close()


@pytest.mark.parametrize(
    "each", [pytest.param(4, marks=pytest.mark.slow(once=True)), pytest.param(1, marks=pytest.mark.slow)]
)
def test_the_lessons_say_nothing_past_the_translator(qtbot: QtBot, brackets: None, open_netviz, each: int) -> None:
    """All of them, or one in so many."""
    opened = open_netviz()
    lessons, panel = opened.window.lesson_controller, opened.window.dock_area.panels["lesson"]
    for name in list(lessons.lessons.headings)[::each]:
        lessons.open_named(name)
        assert untranslated(panel) == []


@pytest.mark.parametrize(("name", "short"), [
    ("Kosten: quadratisch, η = 0,5", "quadratisch, η = 0,5"), ("Nullen behalten: ja", "Nullen behalten: ja"),
    ("Kreuzentropie", "Kreuzentropie"), ("Kurve: wie vorgegeben", "Kurve: wie vorgegeben"),
])  # fmt: skip
def test_a_short_name_keeps_what_would_say_nothing_alone(qapp, name: str, short: str) -> None:
    install(qapp, "de")
    try:
        assert value_alone(name) == short
    finally:
        install(qapp, ENGLISH)
