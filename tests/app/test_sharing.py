"""A network shared as text: copied from one window, pasted or dropped into another, bit for bit; or rejected."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

import numpy as np
import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.commands.app import opening_of
from netviz.config import Config, ConfigError, Freeze, SetValue, SwitchOff
from netviz.config.sharing import to_text
from netviz.errors import UserError
from netviz.run.model_file import Model
from netviz.session import RunState
from tests.app.conftest import until

HAND = configs.changed(
    configs.with_data(Config(), "points"),
    {
        "seed": 11,
        "data.points": [[-0.6, 0.1, 0], [0.5, 0.4, 1], [0.1, -0.7, 2]],
        "data.features": ["x1", "x2", "x1*x2"],
        "network.layers": [{"kind": "dense", "units": 3, "activation": "tanh"}],
    },
)
HAND = configs.replaced(HAND, "network.start", tuple(i / 7 for i in range(configs.parameter_count(HAND))))
HAND = configs.replaced(HAND, "network.by_hand", (SetValue(1, 2, 3, -0.3), Freeze(1, 2, 3), SwitchOff(1, 1)))


def trained(qtbot: QtBot, opened: Opened, epochs: int = 3) -> np.ndarray:
    """The bits of the window's network after some epochs."""
    run = opened.run_controller
    for epoch in range(1, epochs + 1):
        run.step_epoch()
        until(qtbot, lambda epoch=epoch: run.frame.position >= epoch and run.frame.state is not RunState.RUNNING)
    learned: Future[Model] = run.session.snapshot()
    until(qtbot, learned.done)
    return learned.result().network.parameters


@pytest.mark.slow(once=True)
@pytest.mark.parametrize(
    "way", ["paste", *(pytest.param(way, marks=pytest.mark.slow) for way in ("paste a network", "drop"))]
)
def test_text_from_one_window_gives_another_the_same_bits(
    qtbot: QtBot, open_netviz: Callable[..., Opened], way: str
) -> None:
    one = open_netviz(HAND)
    one.window.commands.action("file.copy_text").trigger()
    text = QGuiApplication.clipboard().text()
    assert text == to_text(HAND) and len(text) < 1000
    other = open_netviz(configs.with_data(Config(), "xor"))
    if way == "paste a network":
        other.window.commands.action("file.paste_text").trigger()
    elif way == "paste":
        other.window.commands.action("edit.paste").trigger()
    else:
        content = QMimeData()
        content.setText(text)
        assert other.window.import_controller.accepts(content)
        other.window.import_controller.import_mime(content)
    assert other.run_controller.config == HAND
    until(qtbot, lambda: other.run_controller.frame.config == HAND)
    assert np.array_equal(trained(qtbot, one), trained(qtbot, other))


def test_broken_text_gets_one_sentence_and_changes_nothing(opened: Opened) -> None:
    said: list[str] = []
    opened.window.import_controller.said.connect(lambda sentence, details: said.append(sentence))
    before = opened.run_controller.config
    for text in (to_text(HAND)[:-9], "netviz:1:", "hello", ""):
        QGuiApplication.clipboard().setText(text)
        opened.window.commands.action("file.paste_text").trigger()
    assert len(said) == 4 and all(sentence.endswith(".") for sentence in said)
    assert opened.run_controller.config == before


def test_the_command_line_takes_the_text() -> None:
    assert opening_of(None, None, [], "", to_text(HAND)).start == HAND
    with pytest.raises(UserError, match=r"^--paste: The shared network is damaged"):
        opening_of(None, None, [], "", to_text(HAND)[:-9])
    with pytest.raises((UserError, ConfigError), match="--paste brings its own network"):
        opening_of(None, None, [], "a lesson", to_text(HAND))
