"""The numerical gradient: what backpropagation must agree with, (C(w + ε) − C(w − ε)) / 2ε in float64."""

from __future__ import annotations

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.execution import ForwardBackward
from netviz.engine.layers.base import RngKey
from netviz.engine.network import Network

STEP = 1e-5
# Where the largest of a pool, or a ReLU's side, changes within the step, the cost has a kink there and its difference
# is of two slopes; a step so much smaller lies on the side where the parameter is.
SMALLER = 30


def cost_of(network: Network, run: ForwardBackward, x: Array, y: Array) -> float:
    """The batch's mean cost."""
    logits = run.forward(x)
    return float(network.output_cost.per_example(logits, run.outputs(logits), y).mean())


def assert_gradients_agree(network: Network, x: Array, y: Array, most: int = 60, seed: int = 0) -> None:
    """Backpropagation against the numerical gradient, at up to `most` parameters of each layer chosen by chance."""
    rng = np.random.default_rng(seed)
    run = ForwardBackward(network, x.shape[-1])
    run.draw(RngKey(seed, 0))  # drawn once: all costs below are of the same random masks
    run.backward(run.forward(x), y)
    computed = network.gradients.copy()
    positions = np.arange(network.parameters.size)
    chosen: list[int] = []
    for place, part in enumerate(network.layer_parameters):
        if not part.weights.size:
            continue
        for array in (part.weights, part.biases):
            start = (array.__array_interface__["data"][0] - network.parameters.__array_interface__["data"][0]) // 8
            own = positions[start : start + array.size]
            chosen += rng.choice(own, min(most, array.size), replace=False).tolist()
        assert place < len(network.layers)

    here = cost_of(network, run, x, y)

    def numerical(index: int, step: float) -> tuple[float, float, float]:
        """The slope to both sides, above and below."""
        before = network.parameters[index]
        network.parameters[index] = before + step
        up = cost_of(network, run, x, y)
        network.parameters[index] = before - step
        down = cost_of(network, run, x, y)
        network.parameters[index] = before
        return (up - down) / (2 * step), (up - here) / step, (here - down) / step

    for index in chosen:
        slope, above, below = numerical(index, STEP)
        if abs(above - below) > 1e-3 * (abs(above) + abs(below)) + 1e-6:
            slope = numerical(index, STEP / SMALLER)[0]
        np.testing.assert_allclose(computed[index], slope, rtol=2e-5, atol=2e-9, err_msg=f"parameter {index}")
