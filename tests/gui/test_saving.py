"""Saving from the window: nobody waits for the disk, and what goes wrong is said."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netviz import storage
from netviz.errors import UserError
from netviz.session import State
from tests.gui.conftest import Opened


def test_the_window_trains_and_draws_while_a_model_is_written(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, real = threading.Event(), storage.save_model

    def slowly(path: Path, model: storage.Model) -> None:
        assert free.wait(60)
        real(path, model)

    monkeypatch.setattr(storage, "save_model", slowly)
    conductor, path = opened.conductor, tmp_path / "m.netviz"
    conductor.train()
    conductor.save_model(path)
    step = conductor.frame.step
    qtbot.waitUntil(lambda: conductor.frame.step > step, timeout=30_000)
    assert not path.exists()
    free.set()
    qtbot.waitUntil(path.exists, timeout=30_000)
    assert storage.load_model(path).config == conductor.frame.config


def test_what_goes_wrong_in_saving_is_said_and_the_run_goes_on(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, model: storage.Model) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(storage, "save_model", full)
    with qtbot.waitSignal(opened.conductor.said, timeout=30_000) as said:
        opened.conductor.save_model(tmp_path / "m.netviz")
    assert said.args == ["The disk is full."]
    assert "The disk is full." in [one.text for one in opened.window.message.history]
    assert opened.conductor.frame.state is State.READY
