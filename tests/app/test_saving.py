"""Saving from the window: nothing waits for the disk, and errors are reported."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netviz.errors import UserError
from netviz.run import model_file
from netviz.session import RunState
from tests.app.conftest import Opened, until
from tests.waiting import HANG_SECONDS


def test_the_window_trains_and_draws_while_a_model_is_written(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, real = threading.Event(), model_file.save_model

    def slowly(path: Path, model: model_file.Model, **_: object) -> None:
        assert free.wait(HANG_SECONDS)
        real(path, model)

    monkeypatch.setattr(model_file, "save_model", slowly)
    run_controller, path = opened.run_controller, tmp_path / "m.netviz"
    run_controller.train()
    opened.window.file_controller.save_model_as(path)
    step = run_controller.frame.step
    until(qtbot, lambda: run_controller.frame.step > step)
    assert not path.exists()
    free.set()
    until(qtbot, path.exists)
    assert model_file.load_model(path).config == run_controller.frame.config


@pytest.mark.slow(once=True)
def test_what_goes_wrong_in_saving_is_reported_and_the_run_continues(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, model: model_file.Model, **_: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(model_file, "save_model", full)
    said: list[str] = []
    opened.window.file_controller.said.connect(said.append)
    opened.window.file_controller.save_model_as(tmp_path / "m.netviz")
    until(qtbot, lambda: said)
    assert said == ["The disk is full."]
    assert "The disk is full." in [one.text for one in opened.window.message.history]
    assert opened.run_controller.frame.state is RunState.READY
