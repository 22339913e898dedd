"""state_dicts in safetensors: the order of their layers by name, and what is refused."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from netviz.engine.layers import BatchNorm, Conv2D
from netviz.errors import UserError
from netviz.foreign.reading import MissingFacts, Read, read

ONES = np.ones(10, np.float32)


def taken(tmp_path: Path, arrays: dict[str, np.ndarray], facts: MissingFacts | None = None) -> Read:
    path = tmp_path / "it.safetensors"
    path.write_bytes(save(arrays))
    return read(path, facts)


def dense(number: float, inputs: int = 10) -> np.ndarray:
    return np.full((10, inputs), number, np.float32)


def norm(name: str, means: int = 10) -> dict[str, np.ndarray]:
    arrays = dict.fromkeys(("weight", "bias", "running_var"), ONES)
    return {
        f"{name}.{part}": values for part, values in (arrays | {"running_mean": np.ones(means, np.float32)}).items()
    }


NAMES = [
    ("fc2", "fc10", "fc11"),
    ("fc1²", "fc2²", "fc10²"),
    ("²", "²0", "²1"),
    ("9" * 5_000, "1" + "0" * 5_000, "2" + "0" * 5_000),
    ("a", "a1", "a02"),
]


@pytest.mark.parametrize("names", NAMES)
def test_layers_are_in_the_natural_order_of_their_names(names: tuple[str, ...], tmp_path: Path) -> None:
    arrays = {f"{name}.weight": dense(place, 784 if place == 0 else 10) for place, name in enumerate(names)}
    model = taken(tmp_path, dict(reversed(arrays.items()))).model
    found = [float(part.weights.flat[0]) for part in model.network.layer_parameters]
    assert found == [0, 1, 2]


def test_a_normalization_follows_the_layer_of_its_number(tmp_path: Path) -> None:
    arrays = {"fc1.weight": dense(1, 784), "fc2.weight": dense(2), "fc3.weight": dense(3)}
    model = taken(tmp_path, arrays | norm("bn2")).model
    assert [isinstance(layer, BatchNorm) for layer in model.network.layers] == [False, False, True, False]
    model = taken(tmp_path, arrays | norm("norm")).model
    assert [isinstance(layer, BatchNorm) for layer in model.network.layers] == [False, True, False, False]


def test_a_normalization_with_too_few_means_is_refused(tmp_path: Path) -> None:
    arrays = {"fc1.weight": dense(1, 784), "fc2.weight": dense(2)}
    with pytest.raises(UserError, match="as many means, variances"):
        taken(tmp_path, arrays | norm("bn1", means=3))


def test_many_layers_are_refused_at_once(tmp_path: Path) -> None:
    arrays = {f"a{one}.weight": dense(0) for one in range(1_900)}
    for one in range(500):
        arrays |= norm(f"n{one}")
    begun = time.process_time()
    with pytest.raises(UserError, match="has 2,400 layers; netviz takes 201"):
        taken(tmp_path, arrays)
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("number", [np.nan, np.inf, -1.0, 0.0, 1e-300, 1e300])
def test_a_deviation_that_nothing_can_be_divided_by_is_named(number: float, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="--std: every number must be larger than 0, and at most 1,000,000,000"):
        taken(tmp_path, {"0.weight": dense(0, 784)}, MissingFacts(deviation=[number]))


@pytest.mark.parametrize("number", [np.nan, -np.inf, 1e300])
def test_a_mean_that_nothing_can_be_subtracted_by_is_named(number: float, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="--mean: every number must be from −1,000,000,000 to"):
        taken(tmp_path, {"0.weight": dense(0, 784)}, MissingFacts(mean=[number]))


def test_a_lenet_with_padding_at_its_first_convolution_alone_is_found(tmp_path: Path) -> None:
    shapes = {"conv1": (6, 1, 5, 5), "conv2": (16, 6, 5, 5), "fc1": (120, 400), "fc2": (84, 120), "fc3": (10, 84)}
    found = taken(tmp_path, {f"{name}.weight": np.zeros(shape, np.float32) for name, shape in shapes.items()})
    assert "padding at convolution 1 alone, a pool 2 × 2 after convolution 1 and 2" in found.notes[0]
    convolutions = [layer for layer in found.model.network.layers if isinstance(layer, Conv2D)]
    assert [layer.padding for layer in convolutions] == [2, 0]


def test_six_convolutions_are_tried_in_a_moment(tmp_path: Path) -> None:
    arrays = {f"c{one}.weight": np.zeros((4, 1 if one == 0 else 4, 3, 3), np.float32) for one in range(6)}
    begun = time.process_time()
    with pytest.raises(UserError, match="in no way"):
        taken(tmp_path, arrays | {"fc.weight": np.zeros((10, 7), np.float32)})
    assert time.process_time() - begun < 3
