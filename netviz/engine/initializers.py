"""How the initial weights and biases are drawn.

The lecture's two (Nielsen, chapters 1 and 3): "large", all from N(0, 1), which saturates sigmoids from the start, and
"default", weights from N(0, 1/fan_in). Xavier and He keep the size of activations or gradients through many layers.
Nguyen and Widrow (1990) spread the places where a layer's neurons turn over −1…1, for curves and other functions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from netviz.engine.arrays import Array, Shape
from netviz.texts import phrase


@dataclass(frozen=True)
class Initializer:
    """A way to draw the initial weights and biases of a layer."""

    name: str
    label: str
    formula: str
    weights: Callable[[np.random.Generator, Shape, int, int], Array]
    """weights(rng, shape, fan_in, fan_out) → the initial weights, in that shape."""
    biases: Callable[[np.random.Generator, Shape, int], Array]
    """biases(rng, shape, fan_in) → the initial biases, in that shape."""


def _orthogonal(rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> Array:
    """Rows (or columns, where there are more rows) that are orthogonal and of length 1 (Saxe et al. 2014)."""
    rows, columns = shape[0], int(np.prod(shape[1:]))
    drawn = rng.standard_normal((max(rows, columns), min(rows, columns)))
    q, r = np.linalg.qr(drawn)
    q *= np.sign(np.diag(r))  # without it the draw would favour some directions
    return np.asarray((q if rows >= columns else q.T).reshape(shape))


def _normal(spread: Callable[[int, int], float]) -> Callable[[np.random.Generator, Shape, int, int], Array]:
    def draw(rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> Array:
        return spread(fan_in, fan_out) * rng.standard_normal(shape)

    return draw


def _biases(spread: float) -> Callable[[np.random.Generator, Shape, int], Array]:
    return lambda rng, shape, fan_in: spread * rng.standard_normal(shape)


def _reach(neurons: int, fan_in: int) -> float:
    """How long Nguyen and Widrow make a neuron's weights, so that all together cover −1…1; twice theirs, for σ."""
    return float(1.4 * neurons ** (1 / fan_in))


def _covering(rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> Array:
    drawn = rng.standard_normal(shape)
    rows = drawn.reshape(len(drawn), -1)
    rows *= _reach(len(rows), rows.shape[1]) / np.linalg.norm(rows, axis=1, keepdims=True)
    return drawn


def _covering_biases(rng: np.random.Generator, shape: Shape, fan_in: int) -> Array:
    reach = _reach(shape[0], fan_in)
    return np.asarray(rng.uniform(-reach, reach, shape))


INITIALIZERS: dict[str, Initializer] = {
    initializer.name: initializer
    for initializer in (
        Initializer("default", phrase("default"), "w ~ N(0, 1/fan_in)", _normal(lambda i, o: i**-0.5), _biases(1.0)),
        Initializer("large", phrase("large"), "w ~ N(0, 1)", _normal(lambda i, o: 1.0), _biases(1.0)),
        Initializer(
            "xavier",
            "Xavier",
            "w ~ N(0, 2/(fan_in + fan_out))",
            _normal(lambda i, o: (2 / (i + o)) ** 0.5),
            _biases(0.0),
        ),
        Initializer("orthogonal", phrase("orthogonal"), "w wᵀ = 1", _orthogonal, _biases(0.0)),
        Initializer(
            "zeros",
            phrase("zeros"),
            phrase("w = 0: all neurons of a layer stay alike"),
            _normal(lambda i, o: 0.0),
            _biases(0.0),
        ),
        Initializer("he", "He", "w ~ N(0, 2/fan_in)", _normal(lambda i, o: (2 / i) ** 0.5), _biases(0.0)),
        Initializer(
            "covering", "Nguyen-Widrow", "‖w‖ = 1.4 n^(1/fan_in), b ~ U(−‖w‖, ‖w‖)", _covering, _covering_biases
        ),
    )
}
