"""The run's file: the title shows its name and whether the run has changed; recent files; where it may be saved."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from safetensors.numpy import save

from netviz import config as configs
from netviz.commands import app as app_command
from netviz.config.sharing import to_text
from netviz.errors import UserError
from netviz.export import EXPORTERS
from netviz.run import headless
from netviz.run.build import load_data
from netviz.run.model_file import Model, load_model, save_model
from tests.app.conftest import Opened, settle, until
from tests.app.test_undo import train_a_little


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


class Chosen:
    """What the user chooses in the file dialogs, and what these proposed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = Path()
        self.proposed = ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._choose)

    def _choose(self, parent: object, title: str, proposed: str, kinds: str) -> tuple[str, str]:
        self.proposed = proposed
        return str(self.path), kinds


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Chosen:
    return Chosen(monkeypatch)


@pytest.mark.slow(once=True)
def test_a_file_that_is_opened_is_not_hidden_behind_a_lesson(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    """At the next start, too, where the lesson of last time is opened first."""
    iris = configs.with_data(configs.Config(), "iris")
    save_model(tmp_path / "iris.netviz", Model(iris, headless.prepare(iris, load_data(iris)).network))
    left = open_netviz(remember=True)
    left.window.lesson_controller.open_named("backpropagation")
    settle(qtbot, left, 1)
    left.window.close()
    again = open_netviz(None, remember=True)
    window = again.window
    assert window.lesson_controller.opened
    for content in ("a file", "a text"):
        if content == "a file":
            window.import_controller.import_path(tmp_path / "iris.netviz")
        else:
            window.lesson_controller.open_named("softmax")
            window.import_controller.open_text(to_text(iris))
        until(qtbot, lambda: again.run_controller.frame.config.data.name == "iris")
        settle(qtbot, again, 1)
        assert not window.lesson_controller.opened
        assert window.view_bar.isVisible() and not window.dock_area.docks["lesson"].on_screen
        assert window.left.isVisible(), "its network and training can be edited"


@pytest.mark.slow(once=True)
def test_the_title_names_the_file_and_marks_what_is_not_saved(
    qtbot: QtBot, opened: Opened, tmp_path: Path, chosen: Chosen
) -> None:
    window = opened.window
    assert window.windowTitle() == "netviz"
    train_a_little(qtbot, opened)
    assert window.windowTitle().startswith("untitled[*]")
    assert window.isWindowModified()
    chosen.path = tmp_path / "mine"
    window.file_controller.save_model()
    path = tmp_path / "mine.netviz"
    until(qtbot, lambda: not window.isWindowModified())
    assert window.windowTitle().startswith("mine.netviz[*]")
    assert chosen.proposed.endswith("digits.netviz")
    step = opened.run_controller.frame.step
    train_a_little(qtbot, opened)
    assert window.isWindowModified()
    chosen.path = tmp_path / "not asked again"
    window.file_controller.save_model()
    until(qtbot, lambda: not window.isWindowModified())
    saved = load_model(path).checkpoint
    assert saved is not None
    assert saved.position.steps > step
    window.file_controller.ask_save_model()
    until(qtbot, lambda: window.windowTitle().startswith("not asked again.netviz"))
    assert chosen.proposed == str(path)


def test_a_run_that_is_opened_or_begun_has_its_own_title(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, path = opened.window, tmp_path / "run.toml"
    path.write_text(configs.dump(opened.run_controller.config))
    window.import_controller.open_file(path)
    until(qtbot, lambda: window.windowTitle().startswith("run.toml"))
    settle(qtbot, opened)
    assert not window.isWindowModified()
    window.network.add_layer("dense")
    settle(qtbot, opened)
    assert window.isWindowModified()
    opened.run_controller.history.stack.undo()
    settle(qtbot, opened)
    assert not window.isWindowModified()
    opened.run_controller.open(configs.default_config())
    assert window.windowTitle() == "netviz"


def test_what_is_not_netvizs_is_not_written_over(opened: Opened, tmp_path: Path, chosen: Chosen) -> None:
    for kind, suffix in {"model": ".netviz", "config": ".toml", "picture": ".png"}.items():
        chosen.path = tmp_path / f"precious{suffix}"
        chosen.path.write_text("= precious")
        ask = getattr(opened.window.file_controller, f"ask_save_{kind}")
        ask()
        assert "choose another name" in opened.window.message.text.text(), kind
        assert chosen.path.read_text() == "= precious"
        chosen.path = tmp_path / "other.doc"
        ask()
        assert "is not a name for" in opened.window.message.text.text(), kind
        assert not chosen.path.exists()


def test_the_network_is_exported_from_the_menu(qtbot: QtBot, opened: Opened, tmp_path: Path, chosen: Chosen) -> None:
    pytest.importorskip("onnx", reason="onnx is not installed")
    train_a_little(qtbot, opened)
    window = opened.window
    for name, exporter in EXPORTERS.items():
        chosen.path = tmp_path / f"it-{name}{exporter.kind.suffix}"
        window.commands.action(f"file.export_{name}").trigger()
        until(qtbot, lambda: window.message.toast.text.text() == f"Saved as {chosen.path}.")
        assert chosen.proposed.endswith(f"digits{exporter.kind.suffix}")
        assert exporter.kind.is_one(chosen.path)
        if exporter.beside is not None:
            assert exporter.beside.is_one(chosen.path.with_suffix(exporter.beside.suffix))
    chosen.path = tmp_path / "precious.py"
    chosen.path.write_text("precious")
    window.commands.action("file.export_numpy").trigger()
    assert "choose another name" in window.message.text.text()
    assert window.message.isVisibleTo(window)
    chosen.path = tmp_path / "other.py"
    window.commands.action("file.export_numpy").trigger()
    until(qtbot, chosen.path.exists)
    until(qtbot, lambda: not window.message.isVisibleTo(window))


def test_what_an_export_lacks_is_said_before_its_place_is_asked(
    opened: Opened, chosen: Chosen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    opened.window.commands.action("file.export_onnx").trigger()
    assert "ONNX needs the package onnx" in opened.window.message.text.text()
    assert chosen.proposed == ""


def test_a_report_is_in_the_language_of_the_window(
    qtbot: QtBot, german: None, open_netviz, tmp_path: Path, chosen: Chosen
) -> None:
    window = open_netviz(language="de").window
    chosen.path = tmp_path / "bericht.html"
    window.commands.action("file.export_html").trigger()
    until(qtbot, chosen.path.exists)
    page = chosen.path.read_text(encoding="utf-8")
    assert '<html lang="de">' in page
    assert "<h1>digits</h1>" in page  # not the name of the page itself
    for german_words in ("Verwechslungen", "Genauigkeit auf den Testdaten", "werden falsch beantwortet"):
        assert german_words in page
    told = page.partition("<pre>")[0].partition("<body>")[2]  # what follows is the config, which is the same everywhere
    for english in (
        "Confusion",
        "Mistakes",
        "accuracy",
        "Rows are",
        "orange below",
        "conv ",
        "answered wrong",
        "taken for",
    ):
        assert english not in told
    assert re.search(r">\d+,\d+\u202f%<", told), "a decimal comma"


def test_a_network_made_elsewhere_opens_like_a_model(qtbot: QtBot, opened: Opened) -> None:
    path = Path(__file__).parent.parent / "foreign" / "made" / "lenet-relu.onnx"
    opened.window.import_controller.import_path(path)
    until(qtbot, lambda: opened.window.windowTitle().startswith(path.name))
    settle(qtbot, opened)
    layers = opened.run_controller.frame.config.network.layers
    assert [layer.kind for layer in layers] == ["conv", "pool", "conv", "pool", "flatten", "dense"]


def test_a_network_made_elsewhere_is_for_the_open_data_if_it_is_for_no_digits(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "flowers.safetensors"
    path.write_bytes(save({"0.weight": np.ones((3, 4), np.float32)}))
    said: list[str] = []
    opened.window.import_controller.said.connect(lambda sentence, _: said.append(sentence))
    opened.window.import_controller.import_path(path)
    until(qtbot, lambda: bool(said))
    assert "in no way" in said[0]
    opened.run_controller.use_data("iris")
    until(qtbot, lambda: opened.run_controller.config.data.name == "iris")
    told: list[str] = []
    opened.window.import_controller.done.connect(lambda sentence, _: told.append(sentence))
    opened.window.import_controller.import_path(path)
    until(qtbot, lambda: opened.window.windowTitle().startswith(path.name))
    config = opened.run_controller.config
    assert (config.data.name, [layer.kind for layer in config.network.layers]) == ("iris", ["batchnorm"])
    assert told[0].startswith("Taken as")


def test_recent_files_are_there_at_the_next_start(
    qtbot: QtBot, open_netviz, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    settings = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
    first = open_netviz(remember=True)
    paths = [tmp_path / f"{name}.toml" for name in "ab"]
    for path in paths:
        path.write_text(configs.dump(first.run_controller.config))
        first.window.import_controller.open_file(path)
        until(qtbot, lambda path=path: first.window.windowTitle().startswith(path.name))
    first.window.close()
    again = open_netviz(remember=True)
    assert again.window.file_controller.recent == paths[::-1]
    again.window.file_controller.open_recent(1)
    until(qtbot, lambda: again.window.windowTitle().startswith("a.toml"))
    assert again.window.file_controller.recent == paths


@pytest.mark.slow(once=True)
def test_every_file_dialog_begins_in_the_folder_of_the_last_file(
    qtbot: QtBot, open_netviz, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def answer(chosen: str):
        def dialog(parent: object, title: str, proposed: str = "", *_: object) -> object:
            asked.append(Path(proposed))
            return "" if chosen == "folder" else (chosen, "")

        return dialog

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    opened = open_netviz(remember=True)
    window, there = opened.window, tmp_path / "there"
    there.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer(str(there / "picture.png")))
    window.dock_area.docks["cost"].menu.save_picture()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer(""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer(""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer("folder"))
    asks = [
        window.file_controller.ask_open, window.file_controller.ask_save_model, window.file_controller.ask_save_config,
        window.file_controller.ask_save_picture, window.import_controller.ask_data, window.import_controller.ask_folder,
        window.import_controller.ask_picture, window.import_controller.save_my_drawings,
        window.lesson_controller.ask_open, window.dock_area.docks["accuracy"].menu.save_curves,
    ]  # fmt: skip
    asked.clear()
    for ask in asks:
        ask()
    assert [there in (path, path.parent) for path in asked] == [True] * len(asks)
    assert not any(path.suffix == ".png" for path in window.preferences.recent_files), "a picture is no model"
    window.close()
    assert open_netviz(None, remember=True).window.preferences.last_folder.path == there


def test_a_window_opened_with_options_keeps_the_drawing_of_last_time(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_command, "open_window", lambda **how: opened)
    monkeypatch.setattr(app_command, "exec_window", lambda window: 0)
    opened.window.pad.show_strokes([[(250.0, 50.0), (250.0, 450.0)]])
    with pytest.raises(SystemExit):
        app_command.app(size="1000x700")
    assert opened.window.pad.canvas.document.current.pen_strokes


def test_a_file_on_the_command_line_is_opened_as_if_dropped(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a double-click on a model does: the file is the run's own, and one that is broken is said in the window."""
    monkeypatch.setattr(app_command, "open_window", lambda **how: opened)
    monkeypatch.setattr(app_command, "exec_window", lambda window: 0)
    monkeypatch.chdir(tmp_path)
    opened.window.file_controller.save_model_as(tmp_path / "saved.netviz")
    until(qtbot, lambda: opened.window.windowTitle().startswith("saved.netviz"))
    shutil.copy("saved.netviz", "a.netviz")
    Path("broken.netviz").write_bytes(b"no model")
    with pytest.raises(SystemExit):
        app_command.app(Path("a.netviz"))
    until(qtbot, lambda: opened.window.windowTitle().startswith("a.netviz"))
    with pytest.raises(SystemExit):
        app_command.app(Path("broken.netviz"))
    until(qtbot, lambda: "broken.netviz is not a netviz model" in str(opened.window.message.history[-1]))
    assert opened.window.windowTitle().startswith("a.netviz")
    for wrong in ({"file": Path("none.netviz")}, {"file": Path("a.netviz"), "lesson": "neuron"}):
        with pytest.raises(UserError):
            app_command.app(**wrong)
