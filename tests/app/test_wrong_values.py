"""An impossible value is reported in one sentence, and what a pinned run differs in has a name."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.session import RunState
from netviz.session.parts.compared_runs import ComparedRuns
from tests.app.conftest import until, wait_for
from tests.config.wrong_values import everything_wrong


@pytest.mark.slow(once=True)
def test_no_wrong_value_reaches_the_run(opened: Opened) -> None:
    run_controller, said = opened.run_controller, []
    before = run_controller.config
    run_controller.said.connect(said.append)
    for path, field, value in everything_wrong():
        said.clear()
        run_controller.edit_checked({path: value})
        assert len(said) == 1 and field in said[0] and said[0].isprintable() and len(said[0]) < 450, (path, said)
    assert run_controller.config == before
    assert opened.window.isVisible()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"data.train": 500}, marks=pytest.mark.slow(once=True)),
        *(pytest.param(one, marks=pytest.mark.slow) for one in ({"data.validation": 100}, {"data.train": None})),
    ],
)
def test_a_pinned_run_stands_beside_one_with_other_examples(
    qtbot: QtBot, opened: Opened, change: dict[str, Any]
) -> None:
    run_controller = opened.run_controller
    run_controller.step_epoch()
    until(qtbot, lambda: run_controller.frame.position >= 1)
    opened.window.comparison.pin()
    run_controller.edit_checked(change)
    wanted = configs.changed(run_controller.config, {})
    until(qtbot, lambda: run_controller.frame.config == wanted and run_controller.frame.part(ComparedRuns) is not None)
    beside = run_controller.frame.part(ComparedRuns)
    assert beside is not None
    assert beside.own
    assert all(phrase for entry in beside.entries for phrase in entry.differences)
    run_controller.train()
    wait_for(qtbot, opened, RunState.FINISHED)
    assert run_controller.frame.message == ""
