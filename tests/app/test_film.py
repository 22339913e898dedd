"""Films of a run without a window: their pictures are what the panels show at that step."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz import config as configs
from netviz.app.filming.film import Filmed, Shot, film
from netviz.config import Config
from netviz.errors import UserError

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


def test_the_pictures_of_a_film_are_what_the_panels_show(tmp_path: Path) -> None:
    path, told = tmp_path / "run.webp", []
    count, stopped = film(toy(), None, SHOT, path, lambda done, of: told.append((done, of)))
    assert (count, stopped, told) == (4, "", [(1, 4), (2, 4), (3, 4), (4, 4)])
    filmed = Filmed(toy(), None, SHOT)
    moments = filmed.moments
    assert moments[0] == 0
    with Image.open(path) as image:
        pictures = []
        for place in range(image.n_frames):
            image.seek(place)
            pictures.append(np.asarray(image.convert("RGB")))
    assert [picture.shape for picture in pictures] == [(420, 640, 3)] * 4
    for step, picture in zip(moments, pictures, strict=True):
        assert filmed.train_to(step, lambda: False)
        filmed.show()
        assert [panel.name for panel in filmed.stage.shown] == ["cost", "network"]
        np.testing.assert_array_equal(picture, filmed.stage.picture())
    assert not filmed.train_to(moments[-1] + 1, lambda: False)
    assert "epoch 2 of 2" in filmed.stage.moment.text()
    filmed.close()
    assert (pictures[0] != pictures[-1]).any()


def test_a_film_that_is_interrupted_has_what_came_before(tmp_path: Path) -> None:
    told: list[int] = []
    count, _ = film(toy(), None, SHOT, tmp_path / "run.gif", lambda done, of: told.append(done), lambda: len(told) > 1)
    assert (count, told) == (2, [1, 2])
    with Image.open(tmp_path / "run.gif") as image:
        assert image.n_frames == 2


def test_what_cannot_be_filmed_is_said(tmp_path: Path) -> None:
    for shot, said in (
        (Shot("netwok"), "did you mean network"),
        (Shot("network", ["network", "costs"]), "did you mean cost"),
        (Shot("network", ["network", "layers", "cost", "accuracy", "pictures"], 300, 200), "has no room"),
    ):
        with pytest.raises(UserError, match=said):
            film(toy(), None, shot, tmp_path / "run.gif")
    assert not list(tmp_path.iterdir())
