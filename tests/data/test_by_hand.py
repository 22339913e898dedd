"""Points and pictures made by hand can be trained on, are saved with the run, and are bounded."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz import config as configs
from netviz.config import Config, ConfigError
from netviz.data import by_hand
from netviz.data.pictures import read_picture
from netviz.run import build, model_file
from netviz.run.model_file import Model

POINTS = [[-0.5, 0.25, 0], [0.5, 0.5, 1], [0.75, -0.125, 3]]


@pytest.mark.slow(once=True)
def test_points_make_as_many_classes_as_they_name_and_come_back_with_the_model(tmp_path: Path) -> None:
    config = configs.changed(configs.with_data(Config(), "points"), {"data.points": POINTS})
    assert configs.parse(configs.dump(config)) == config
    data = build.load_data(config)
    assert data.train.classes == 4 and config.data.sizes == (3, 0)
    np.testing.assert_allclose(data.train.inputs, np.array(POINTS)[:, :2])
    assert data.test.labels.tolist() == [0, 1, 3]
    path = tmp_path / "m.netviz"
    model_file.save_model(path, Model(config, build.build_network(config, data)))
    assert model_file.load_model(path).config.data.points == config.data.points


def test_a_picture_is_learned_as_bright_as_it_is(tmp_path: Path) -> None:
    values = np.full((60, 80), 200, np.uint8)
    values[30:, 40:] = 40  # the lower right quarter of the middle is dark
    Image.fromarray(values).save(tmp_path / "p.png")
    rows = by_hand.rows_of(read_picture(tmp_path / "p.png"))
    assert len(rows) == by_hand.SIDE and {len(row) for row in rows} == {2 * by_hand.SIDE}
    config = configs.changed(configs.with_data(Config(), "picture"), {"data.picture": list(rows)})
    train = build.load_data(config).train
    assert train.targets is not None and config.data.source.regression
    x, y = train.inputs.T
    clear = (np.abs(x) > 0.1) & (np.abs(y) > 0.1)
    expected = np.where((x > 0) & (y < 0), 40 / 255, 200 / 255)
    np.testing.assert_allclose(train.targets[clear, 0], expected[clear], atol=0.01)


WRONG = [
    ("points", [], "data.points"),
    ("points", [[0, 0]], "data.points[0]"),
    ("points", [[0, 0, 0], [0, 0, 0, 0]], "data.points[1]"),
    ("points", [[0, 0, 6]], "data.points[0]"),
    ("points", [[0, 0, 0.5]], "data.points[0]"),
    ("points", [[0, 0, -1]], "data.points[0]"),
    ("points", [[0, 1e9, 0]], "data.points[0]"),
    ("picture", [], "data.picture"),
    ("picture", ["00"] * 65, "data.picture"),
    ("picture", ["00" * 65], "data.picture[0]"),
    ("picture", ["0011", "00"], "data.picture[1]"),
    ("picture", ["001"], "data.picture[0]"),
    ("picture", ["0g"], "data.picture[0]"),
    ("picture", ["٠٠"], "data.picture[0]"),
]


@pytest.mark.parametrize(("name", "value", "field"), WRONG)
def test_what_cannot_be_names_the_field(name: str, value: list[object], field: str) -> None:
    with pytest.raises(ConfigError) as raised:
        configs.changed(configs.with_data(Config(), name), {f"data.{name}": value})
    assert raised.value.field == field


def test_neither_goes_with_other_data() -> None:
    with pytest.raises(ConfigError, match=r"data\.points: spirals is not made by hand"):
        configs.changed(configs.with_data(Config(), "spirals"), {"data.points": POINTS})


def test_initial_weights_set_by_hand_go_when_another_class_comes() -> None:
    config = configs.with_data(Config(), "points")
    config = configs.replaced(config, "network.start", (0.0,) * configs.parameter_count(config))
    more = configs.replaced(config, "data.points", ((0.0, 0.0, 0.0), (0.5, 0.5, 2.0)))
    assert configs.fitted(more, config).network.start is None
    moved = configs.replaced(config, "data.points", ((0.0, 0.0, 0.0), (0.5, 0.5, 1.0)))
    assert configs.fitted(moved, config).network.start is not None
