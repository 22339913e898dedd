"""Saving from the window: nobody waits for the disk, and what goes wrong is said."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netviz import storage
from netviz.errors import UserError
from netviz.session import State
from tests.gui.conftest import Opened, until
from tests.waiting import HANG_SECONDS


def test_the_window_trains_and_draws_while_a_model_is_written(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, real = threading.Event(), storage.save_model

    def slowly(path: Path, model: storage.Model) -> None:
        assert free.wait(HANG_SECONDS)
        real(path, model)

    monkeypatch.setattr(storage, "save_model", slowly)
    conductor, path = opened.conductor, tmp_path / "m.netviz"
    conductor.train()
    conductor.save_model(path)
    step = conductor.frame.step
    until(qtbot, lambda: conductor.frame.step > step)
    assert not path.exists()
    free.set()
    until(qtbot, path.exists)
    assert storage.load_model(path).config == conductor.frame.config


def test_what_goes_wrong_in_saving_is_said_and_the_run_goes_on(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, model: storage.Model) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(storage, "save_model", full)
    said: list[str] = []
    opened.conductor.said.connect(said.append)
    opened.conductor.save_model(tmp_path / "m.netviz")
    until(qtbot, lambda: said)
    assert said == ["The disk is full."]
    assert "The disk is full." in [one.text for one in opened.window.message.history]
    assert opened.conductor.frame.state is State.READY
