"""A toast says what was done, moves nothing and disappears on its own; errors stay, in the bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.controllers.files import FileController
from netviz.config.synthetic_settings import SYNTHETIC_SETTINGS
from netviz.data import my_drawings
from netviz.errors import counted
from tests.app.conftest import settle, until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may touch the drawings of whoever runs it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


def test_good_news_moves_nothing_and_disappears(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    place = window.dock_area.geometry()
    window.message.notify("Saved as a 9.")
    card = window.message.toast
    settle(qtbot, opened)
    assert card.isVisible()
    assert not window.message.isVisible()
    assert window.dock_area.geometry() == place
    assert card.parentWidget().rect().contains(card.geometry())
    assert not card.geometry().intersects(window.time_line.geometry()), "its buttons can be pressed"
    window.resize(1100, 700)
    settle(qtbot, opened)
    assert card.parentWidget().rect().contains(card.geometry())
    assert not card.geometry().intersects(window.time_line.geometry())
    card.shown_ms = 30
    window.message.notify("Saved as an 8.")
    until(qtbot, lambda: not card.isVisible())
    window.message.say("a.png is no picture.")
    assert window.message.isVisible()


@pytest.mark.parametrize("ask", [FileController.ask_save_model, FileController.ask_save_config])
def test_saving_says_where(
    qtbot: QtBot, open_netviz, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable[[FileController], None]
) -> None:
    opened = open_netviz()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "mine"), ""))
    ask(opened.window.file_controller)
    said = opened.window.message.toast.text
    until(qtbot, lambda: said.text().startswith("Saved as "))
    assert Path(said.text().removeprefix("Saved as ").removesuffix(".")).exists()


def test_comparing_says_that_both_start_again_and_what_to_do(qtbot: QtBot, opened: Opened) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_B)
    said = opened.window.message.toast.text.text()
    assert "start afresh" in said
    assert "press Train" in said


def test_a_picture_is_labelled_as_a_drawing_is(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    picture = np.zeros((28, 28), np.uint8)
    picture[4:24, 12:15] = np.arange(60, dtype=np.uint8).reshape(20, 3) + 150
    for count in range(1, 13):
        window.pad.show_image(np.roll(picture, count, axis=1))
        window.pad.label_as.menu().actions()[count % 10].trigger()
    assert window.message.toast.text.text() == "Saved as a 2. You have 12 drawings; train on them from the Data menu."
    data = my_drawings.source().load(None).train  # type: ignore[arg-type]
    wanted = {np.roll(picture, count, axis=1).tobytes() for count in range(1, 13)}
    assert {image.tobytes() for image in data.inputs} <= wanted
    assert len(data.inputs) >= 10


def test_an_offer_does_what_it_says_and_closes_the_toast(qtbot: QtBot, opened: Opened) -> None:
    done: list[str] = []
    card = opened.window.message.toast
    opened.window.message.notify("Saved.", [("Add", lambda: done.append("added"))])
    qtbot.mouseClick(card.offers[0], LEFT)
    assert done == ["added"]
    assert not card.isVisible()


def test_the_pointer_keeps_the_toast(qtbot: QtBot, opened: Opened) -> None:
    card = opened.window.message.toast
    opened.window.message.notify("Saved.")
    card.shown_ms = 30
    QApplication.sendEvent(card, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    settle(qtbot, opened)
    assert card.isVisible()
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    until(qtbot, lambda: not card.isVisible())


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 classes"), (1, "1 class"), (2, "2 classes"), (12_000, "12,000 classes")]
)
def test_one_thing_and_several_are_counted_in_words(number: int, words: str) -> None:
    assert counted(number, "class", "classes") == words
    assert counted(number, "drawing").endswith("s") == (number != 1)


def test_toys_stand_in_the_data_menu_and_bring_what_solves_them(qtbot: QtBot, opened: Opened) -> None:
    action = next(one for one in opened.window.findChildren(QAction) if one.text() == "Spirals")
    action.trigger()
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == "spirals")
    assert opened.run_controller.frame.config.network.layers == SYNTHETIC_SETTINGS["spirals"]["network.layers"]
