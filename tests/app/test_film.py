"""Films of a run: their pictures are what the panels show at that step, with a window and without."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QProgressDialog
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.controllers import films
from netviz.app.dialogs.film import EPOCHS, STEPS, FilmChoice, FilmDialog
from netviz.app.filming.film import Filmed, Shot, film
from netviz.app.panels.network_graph import NetworkGraphPanel
from netviz.app.plotting.images import pixels_of
from netviz.app.plotting.pictures import as_svg, picture_place
from netviz.app.qt.later import later
from netviz.app.style.theme import LIGHT
from netviz.config import Config
from netviz.errors import UserError
from netviz.export.film import Film, film_file
from netviz.run import build, headless
from netviz.run.model_file import Model
from netviz.run.moments import Moments
from netviz.session import Frame
from netviz.session.parts.network_graph import NetworkGraph
from tests.app.conftest import until
from tests.app.made_up import frame, network_graph
from tests.waiting import HANG_SECONDS

TOY = """
[data]
name = "xor"
[network]
output = "softmax"
layers = [{{ kind = "dense", units = 3, activation = "tanh" }}]
[training]
epochs = {}
learning_rate = {}
"""
SHOT = Shot("network", ["network", "cost"], 640, 420, 0.4, 10.0)


def toy(epochs: int = 2, learning_rate: float = 0.5) -> Config:
    return configs.parse(TOY.format(epochs, learning_rate))


def read(path: Path) -> list[np.ndarray]:
    pictures = []
    with Image.open(path) as image:
        for place in range(image.n_frames):
            image.seek(place)
            pictures.append(np.asarray(image.convert("RGB")))
    return pictures


def test_the_pictures_of_a_film_are_what_the_panels_show(tmp_path: Path) -> None:
    path, told = tmp_path / "run.webp", []
    count, stopped = film(toy(), None, SHOT, path, lambda done, of: told.append((done, of)))
    assert (count, stopped, told) == (4, "", [(1, 4), (2, 4), (3, 4), (4, 4)])
    filmed = Filmed(toy(), None, SHOT)
    steps = filmed.steps
    assert steps[0] == 0
    pictures = read(path)
    assert [picture.shape for picture in pictures] == [(420, 640, 3)] * 4
    for step, picture in zip(steps, pictures, strict=True):
        assert filmed.train_to(step, lambda: False)
        filmed.show()
        assert [panel.name for panel in filmed.stage.shown] == ["cost", "network"]
        np.testing.assert_array_equal(picture, filmed.stage.picture())
    assert not filmed.train_to(steps[-1] + 1, lambda: False)
    assert "epoch 2 of 2" in filmed.stage.moment.text()
    cost = filmed.stage.area.panels["cost"]
    assert max(one.x[-1] for one in cost.series() if "validation" in one.name) == 2
    filmed.close()
    assert (pictures[0] != pictures[-1]).any()


def test_a_film_of_the_kept_moments_shows_each_as_it_was_and_trains_nothing(tmp_path: Path) -> None:
    config = toy()
    outcome = headless.prepare(config, build.load_data(config))
    outcome.moments = Moments()
    headless.train(outcome)
    model = Model(config, outcome.network, outcome.trainer.state(), moments=outcome.moments)
    path, kept = tmp_path / "kept.webp", outcome.moments.all
    shot = replace(SHOT, seconds=20.0)
    count, stopped = film(config, model, shot, path, moments=True)
    assert (count, stopped) == (len(kept), "") and count > 2
    filmed = Filmed(config, model, shot)
    pictures = read(path)
    for picture, moment in zip((pictures[0], pictures[-1]), (kept[0], kept[-1]), strict=True):
        filmed.look_back(moment.number)
        filmed.show()
        assert moment.words in filmed.stage.moment.text()
        np.testing.assert_array_equal(picture, filmed.stage.picture())
    filmed.close()
    assert (pictures[0] != pictures[-1]).any()
    with pytest.raises(UserError, match="has kept no moments"):
        film(config, None, SHOT, tmp_path / "none.gif", moments=True)


def test_a_film_that_is_interrupted_has_what_came_before(tmp_path: Path) -> None:
    told: list[int] = []
    count, _ = film(toy(), None, SHOT, tmp_path / "run.gif", lambda done, of: told.append(done), lambda: len(told) > 1)
    assert (count, told) == (2, [1, 2])
    with Image.open(tmp_path / "run.gif") as image:
        assert image.n_frames == 2


def test_what_cannot_be_filmed_is_reported(tmp_path: Path) -> None:
    for shot, said in (
        (Shot("netwok"), "did you mean network"),
        (Shot("network", ["network", "costs"]), "did you mean cost"),
        (Shot("network", ["network", "layers", "cost", "accuracy", "pictures"], 300, 200), "has no room"),
        (Shot("network", ["network"], 100, 80), "has no room for this panel; it needs"),
    ):
        with pytest.raises(UserError, match=said):
            film(toy(), None, shot, tmp_path / "run.gif")
    assert not list(tmp_path.iterdir())


def test_a_film_of_the_window_has_each_step_that_was_wanted_as_it_was_shown(
    qtbot: QtBot, open_netviz, tmp_path: Path
) -> None:
    opened = open_netviz(toy(epochs=1000), size=(900, 560), view="network")
    window, films = opened.window, opened.window.film_controller
    shown: dict[int, np.ndarray] = {}

    def keep(frame: Frame) -> None:
        if frame.step % 7 == 0 and frame.step not in shown:
            shown[frame.step] = pixels_of(window.dock_area.docks["network"].grab().toImage())

    path = tmp_path / "run.webp"
    opened.run_controller.frame_scheduler.frame_delivered.connect(keep)
    keep(opened.run_controller.frame)
    films.begin(FilmChoice("network", STEPS, 7, 20, 60), path)
    assert (films.filming, films.title) == (True, "Stop the film (1 picture)")
    opened.run_controller.train()
    until(qtbot, lambda: films.count >= 5)
    films.toggle()
    opened.run_controller.session.pause()
    count = films.count
    assert window.commands.action("file.film").isEnabled() == films.ready
    until(qtbot, lambda: not films.writing)
    pictures = read(path)
    steps = list(shown)[:count]
    assert steps == [7 * place for place in range(count)]
    assert len(pictures) == count
    for step, picture in zip(steps, pictures, strict=True):
        np.testing.assert_array_equal(picture, shown[step], err_msg=f"step {step}")
    assert window.commands.action("file.film").text() == "Record a film…"

    dialog = films.ask()
    assert isinstance(dialog, FilmDialog)
    assert dialog.choice == FilmChoice("network", STEPS, 7, 20, 60)  # as last time
    dialog.close()
    films.begin(FilmChoice("panels", EPOCHS, 1, 20, 60, 320, ".gif"), tmp_path / "whole.gif")
    window.close()
    assert read(tmp_path / "whole.gif")[0].shape[1] == 320


def test_a_film_that_cannot_be_written_is_reported(qtbot: QtBot, opened, tmp_path: Path) -> None:
    films, said = opened.window.film_controller, []
    films.said.connect(said.append)
    films.begin(FilmChoice("panels"), tmp_path / "none" / "run.gif")
    assert not films.filming
    films.begin(FilmChoice("no such panel"), tmp_path / "run.gif")
    films.stop()
    until(qtbot, lambda: len(said) == 2)
    assert "no such file or directory" in said[0]
    assert "no picture to film" in said[1]
    assert films.ready


def test_a_panel_as_svg_has_its_colours_as_shapes_and_its_words_as_text(qtbot: QtBot, tmp_path: Path) -> None:
    panel = NetworkGraphPanel()
    panel.set_theme(LIGHT)
    panel.resize(700, 320)
    qtbot.addWidget(panel)
    panel.show()
    panel.set_frame(frame(parts={NetworkGraph: network_graph()}))
    content = as_svg(panel)
    assert b">Output</text>" in content.replace(b"\n", b"")
    drawn = QSvgRenderer(content)
    assert drawn.viewBox().size() == panel.size()
    image = QImage(panel.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as painter:
        drawn.render(painter)
    at = panel.canvas.nodes[1][0].box.center().toPoint()
    one, other = (QColor(picture.pixel(at)) for picture in (image, panel.grab().toImage()))
    assert abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 12
    (tmp_path / "old.svg").write_bytes(content)
    assert picture_place(tmp_path / "old.svg", "Save") == tmp_path / "old.svg"
    assert picture_place(tmp_path / "new", "Save") == tmp_path / "new.png"
    with pytest.raises(UserError, match=r"ends in .png or .svg"):
        picture_place(tmp_path / "new.pdf", "Save")


def test_a_window_that_closes_waits_for_its_film_and_says_so(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, said = threading.Event(), []

    @contextmanager
    def slowly(*how: Any) -> Iterator[Film]:
        with film_file(*how) as film:
            yield film
            assert free.wait(HANG_SECONDS)

    def look() -> None:
        said.extend(one.labelText() for one in opened.window.findChildren(QProgressDialog) if one.isVisible())
        free.set()

    monkeypatch.setattr(films, "film_file", slowly)
    monkeypatch.setattr(films, "AT_ONCE", 0.0)
    opened.window.film_controller.begin(FilmChoice("panels", width=200), tmp_path / "run.webp")
    later(0, opened.window, look)
    opened.window.close()
    assert said == ["The film is being written…"]
    assert len(read(tmp_path / "run.webp")) == 1
