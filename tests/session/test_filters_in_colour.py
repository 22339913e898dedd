"""The filters of a first layer that looks at red, green and blue are in colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from netviz import config as configs
from netviz.run import build
from netviz.session import FrameRequest
from netviz.session.comparison import Comparison
from netviz.session.parts.filters import Filters, in_colour
from netviz.session.run import Run

RUN = """
[data]
name = "{}"
train = 20
validation = 4
[network]
output = "softmax"
layers = [{{ kind = "conv", filters = 4, size = 3 }}, {{ kind = "conv", filters = 3, size = 3 }}]
"""


def test_gray_is_no_weight_and_red_is_a_weight_for_red() -> None:
    made = np.zeros((1, 3, 1, 3))
    made[0, :, 0, 1] = 2.0, 0.0, -2.0
    assert in_colour(made, 2.0)[0, 0].tolist() == [[128, 128, 128], [255, 128, 0], [128, 128, 128]]


def test_colours_are_for_the_first_layer_of_colour_pictures(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 256, (40, 3, 12, 12), dtype=np.uint8)
    np.savez(tmp_path / "colour.npz", x=pictures, y=np.arange(40) % 2)
    np.savez(tmp_path / "gray.npz", x=pictures[:, :1], y=np.arange(40) % 2)

    def shown(name: str, layer: int, channel: int) -> Filters:
        config = configs.parse(RUN.format((tmp_path / name).as_posix()))
        run = Run(config, build.load_data(config))
        request = FrameRequest(layer=layer, questions={Filters: (channel, False)})
        found = Filters.take(run, request, Comparison())
        assert found is not None
        if found.has_colours and channel < 0:
            weights = run.network.layer_parameters[0].weights.reshape(4, 3, 3, 3)
            back = (found.colours[2, 1, 0] / 127.5 - 1) * found.limit
            np.testing.assert_allclose(back, weights[2, :, 1, 0], atol=found.limit / 200)
        return found

    assert shown("colour.npz", 0, -1).colours.shape == (4, 3, 3, 3)
    assert len(shown("colour.npz", 1, -1).colours) == 0, "the second layer looks at no colours"
    assert len(shown("gray.npz", 0, -1).colours) == 0
    assert shown("gray.npz", 0, -1).channel == 0
