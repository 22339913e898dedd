"""Models for the tests of exports, and netviz's own outputs for their inputs."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from netviz.config import Config, default_config
from netviz.data.scaling import Scaling
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.layers import LayerSpec
from netviz.engine.network import Network
from netviz.run.learned import Learned
from netviz.run.model_file import Model

IMAGE = (2, 7, 6)
NAMES = ("a", "b'\"\n", "c")


def model_of(
    layers: Sequence[LayerSpec],
    shape: tuple[int, ...] = IMAGE,
    output: str = "softmax",
    cost: str = "log-likelihood",
    learned: Learned | None = None,
) -> Model:
    """A network with weights and running averages drawn by chance, whose inputs are bytes unless `learned` says."""
    learned = learned or Learned(NAMES, of_bytes=len(shape) == 3)
    network = Network(shape, layers, len(learned.class_names) or 1, output, cost)
    network.initialize("xavier", 1)
    rng = np.random.default_rng(5)
    network.parameters += 0.05 * rng.standard_normal(network.parameters.size, np.float32)
    network.state[:] = rng.uniform(0.5, 1.5, network.state.size)
    config = default_config()
    described = msgspec.structs.replace(config.network, layers=tuple(layers), output=output)
    training = msgspec.structs.replace(config.training, cost=cost)
    return Model(Config(data=config.data, network=described, training=training), network, learned=learned)


def some_inputs(model: Model, n: int = 5) -> np.ndarray:
    """Values as they stand in the data."""
    rng = np.random.default_rng(3)
    shape = (n, *model.network.input_shape)
    if model.learned is not None and model.learned.of_bytes:
        return rng.integers(0, 256, shape, dtype=np.uint8)
    return rng.normal(3, 2, shape).astype(np.float32)


def answers(model: Model, inputs: np.ndarray) -> np.ndarray:
    """netviz's own outputs (n, outputs), in the units of the targets."""
    scaling = (model.learned or Learned()).scaling or Scaling()
    labels = np.zeros(len(inputs), np.int64)
    outputs = evaluate(model.network, Examples(scaling.of_inputs(inputs), labels, model.network.outputs)).outputs.T
    return scaling.in_units(outputs) if model.config.network.output == "linear" else outputs
