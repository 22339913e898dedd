"""Moved data: its model and config still open, and work again once the user has said where the data is now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.run import build
from netviz.run.model_file import Model, save_model
from netviz.session import RunState
from netviz.session.parts.recognition import Recognition
from tests.app.conftest import ONE, draw, settle, until, wait_for, write_points
from tests.app.test_undo import model

TEXT = """
[data]
name = "{}"
train = 30
validation = 4
[network]
layers = [{{ kind = "dense", units = 4 }}]
[training]
epochs = 1
"""


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Forty pictures of a size that can be drawn, and ten classes."""
    path = tmp_path / "pictures.npz"
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (40, 28, 28), dtype=np.uint8), np.arange(40) % 10
    np.savez(path, x_train=images, y_train=labels)
    return path


@pytest.fixture
def learned(pictures: Path) -> Model:
    config = configs.parse(TEXT.format(pictures))
    data = build.load_data(config)
    _, network, trainer = build.start_run(config, data)
    while trainer.epoch < 1:
        trainer.advance()
    trainer.settle()
    return Model(config, network, trainer.state())


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the user choose this file in whatever dialog asks for one."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def press_offer(qtbot: QtBot, opened: Opened) -> None:
    [button] = opened.window.message.offers
    assert button.text() == "Where is it now?"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.slow(once=True)
def test_a_model_is_looked_at_drawn_for_and_trained_on_once_its_data_is_found(
    qtbot: QtBot, opened: Opened, learned: Model, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_model(tmp_path / "learned.netviz", learned)
    there = pictures.rename(tmp_path / "moved.npz")
    window, run_controller = opened.window, opened.run_controller
    for panel in window.dock_area.panels:
        window.dock_area.show_panel(panel)
    window.import_controller.open_file(tmp_path / "learned.netviz")
    until(qtbot, lambda: run_controller.frame.data_away)
    assert "no such file" in window.message.text.text() and "went wrong" not in window.message.text.text()
    assert run_controller.frame.config == learned.config
    until(qtbot, lambda: window.status_bar.data.text().endswith(" · missing"))
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, learned.network.parameters)
    draw(qtbot, window.pad.canvas, ONE)
    until(qtbot, lambda: run_controller.frame.part(Recognition) is not None)
    run_controller.train()
    settle(qtbot, opened)
    assert run_controller.frame.step == learned.checkpoint.position.steps
    assert run_controller.frame.state is not RunState.FAILED
    assert all("went wrong" not in said.text for said in window.message.history)
    choose(monkeypatch, there)
    press_offer(qtbot, opened)
    until(qtbot, lambda: not run_controller.frame.data_away)
    assert run_controller.frame.config.data.name == str(there)
    assert run_controller.config == run_controller.frame.config
    assert not window.message.isVisible()
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, learned.network.parameters)
    run_controller.train()
    until(qtbot, lambda: run_controller.frame.step > learned.checkpoint.position.steps)


@pytest.mark.slow(once=True)
def test_other_data_is_refused_and_the_model_stays_until_its_own_is_back(
    qtbot: QtBot, open_netviz, learned: Model, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = pictures.rename(tmp_path / "elsewhere.npz")
    other = write_points(tmp_path)
    opened = open_netviz(learned)
    until(qtbot, lambda: opened.run_controller.frame.data_away)
    choose(monkeypatch, other)
    press_offer(qtbot, opened)
    until(qtbot, lambda: "is not the data of this network" in opened.window.message.text.text())
    settle(qtbot, opened)
    assert opened.run_controller.config == opened.run_controller.frame.config == learned.config
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, learned.network.parameters)
    elsewhere.rename(pictures)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: pytest.fail("it is where it was"))
    press_offer(qtbot, opened)
    goes_on(qtbot, opened, learned)


def test_data_that_is_back_when_one_trains_is_trained_on(
    qtbot: QtBot, open_netviz, learned: Model, pictures: Path, tmp_path: Path
) -> None:
    elsewhere = pictures.rename(tmp_path / "elsewhere.npz")
    opened = open_netviz(learned)
    until(qtbot, lambda: opened.run_controller.frame.data_away)
    assert opened.window.network.cards[0].summary.text() == "no longer there"
    elsewhere.rename(pictures)
    goes_on(qtbot, opened, learned)


def goes_on(qtbot: QtBot, opened: Opened, learned: Model) -> None:
    """Press Train; the run goes on with its data, and the window shows that."""
    opened.run_controller.train()
    before = learned.checkpoint.position.steps
    until(qtbot, lambda: opened.run_controller.frame.step > before)
    assert not opened.window.message.isVisible()
    assert "no longer" not in opened.window.network.cards[0].summary.text()


def test_a_config_is_shown_with_the_digits_and_opens_once_its_data_is_found(
    qtbot: QtBot, opened: Opened, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(TEXT.format(pictures))
    config = configs.load(path)
    there = pictures.rename(tmp_path / "moved.npz")
    window, run_controller = opened.window, opened.run_controller
    window.import_controller.open_file(path)
    until(qtbot, lambda: window.message.isVisible())
    assert run_controller.config == configs.with_data(config, "digits")
    assert "pictures.npz" in window.message.text.text()
    choose(monkeypatch, there)
    press_offer(qtbot, opened)
    wanted = configs.replaced(config, "data.name", str(there))
    until(qtbot, lambda: run_controller.frame.config == wanted)
    run_controller.train()
    wait_for(qtbot, opened, RunState.FINISHED)


@pytest.mark.slow(once=True)
def test_of_joined_data_the_part_that_moved_is_asked_for(
    qtbot: QtBot, opened: Opened, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(TEXT.format(f"digits+{pictures}"))
    there = pictures.rename(tmp_path / "moved.npz")
    opened.window.import_controller.open_file(path)
    until(qtbot, lambda: opened.window.message.isVisible())
    choose(monkeypatch, there)
    press_offer(qtbot, opened)
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == f"digits+{there}")


def table(folder: Path) -> Path:
    path = folder / "soils.csv"
    path.write_text("depth,wet,soil\n" + "".join(f"{n * 7 % 10},{n * n % 23},{'ab'[n % 2]}\n" for n in range(40)))
    return path


def folder_of_pictures(folder: Path) -> Path:
    """A folder whose name has a dot in it, as a file's has."""
    path = folder / "letters.2025"
    rng = np.random.default_rng(0)
    for name in ("a", "b"):
        (path / name).mkdir(parents=True)
        for number in range(20):
            Image.fromarray(rng.integers(0, 256, (28, 28), dtype=np.uint8)).save(path / name / f"{number}.png")
    return path


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("make", [table, folder_of_pictures])
def test_a_table_and_a_folder_are_asked_for_as_what_they_are(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], Path]
) -> None:
    data = make(tmp_path)
    config = tmp_path / "run.toml"
    config.write_text(TEXT.format(data).replace("train = 30\nvalidation = 4\n", ""))
    there = data.rename(tmp_path / f"moved{data.suffix}")
    asked: list[str] = []
    for kind, answer in (("getOpenFileName", (str(there), "")), ("getExistingDirectory", str(there))):
        monkeypatch.setattr(QFileDialog, kind, lambda *_, kind=kind, answer=answer: (asked.append(kind), answer)[1])
    opened.window.import_controller.open_file(config)
    until(qtbot, lambda: opened.window.message.offers)
    press_offer(qtbot, opened)
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == str(there))
    assert asked == ["getOpenFileName" if there.is_file() else "getExistingDirectory"]
    qtbot.keyClick(opened.window, Qt.Key.Key_S)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
