"""What the window is told that cannot be is said in one sentence, and what a pinned run differs in has a name."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.session import State
from netviz.session.companions import Beside
from tests.config.wrong_values import everything_wrong
from tests.gui.conftest import until, wait_for


def test_no_wrong_value_reaches_the_run(opened: Opened) -> None:
    conductor, said = opened.conductor, []
    before = conductor.config
    conductor.said.connect(said.append)
    for path, field, value in everything_wrong():
        said.clear()
        conductor.change({path: value})
        assert len(said) == 1 and field in said[0] and said[0].isprintable() and len(said[0]) < 450, (path, said)
    assert conductor.config == before
    assert opened.window.isVisible()


@pytest.mark.parametrize("change", [{"data.train": 500}, {"data.validation": 100}, {"data.train": None}])
def test_a_pinned_run_stands_beside_one_with_other_examples(
    qtbot: QtBot, opened: Opened, change: dict[str, Any]
) -> None:
    conductor = opened.conductor
    conductor.step_epoch()
    until(qtbot, lambda: conductor.frame.position >= 1)
    conductor.pin()
    conductor.change(change)
    wanted = configs.changed(conductor.config, {})
    until(qtbot, lambda: conductor.frame.config == wanted and conductor.frame.part(Beside) is not None)
    beside = conductor.frame.part(Beside)
    assert beside is not None
    assert beside.own
    assert all(phrase for entry in beside.entries for phrase in entry.differs)
    conductor.train()
    wait_for(qtbot, opened, State.FINISHED)
    assert conductor.frame.message == ""
