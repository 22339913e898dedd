"""How the first weights and biases are drawn.

The lecture's two (Nielsen, chapters 1 and 3): "large", all from N(0, 1), which saturates sigmoids from the start, and
"default", weights from N(0, 1/fan_in). Xavier and He keep the size of activations or gradients through many layers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from netviz.engine.arrays import Array, Shape


@dataclass(frozen=True)
class Initializer:
    """weights(rng, shape, fan_in, fan_out) → the first weights; biases ~ N(0, bias_spread²)."""

    name: str
    label: str
    formula: str
    weights: Callable[[np.random.Generator, Shape, int, int], Array]
    bias_spread: float

    def biases(self, rng: np.random.Generator, shape: Shape) -> Array:
        return self.bias_spread * rng.standard_normal(shape)


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


INITIALIZERS: dict[str, Initializer] = {
    initializer.name: initializer
    for initializer in (
        Initializer("default", "default", "w ~ N(0, 1/fan_in)", _normal(lambda i, o: i**-0.5), 1.0),
        Initializer("large", "large", "w ~ N(0, 1)", _normal(lambda i, o: 1.0), 1.0),
        Initializer(
            "xavier", "Xavier", "w ~ N(0, 2/(fan_in + fan_out))", _normal(lambda i, o: (2 / (i + o)) ** 0.5), 0.0
        ),
        Initializer("orthogonal", "orthogonal", "w wᵀ = 1", _orthogonal, 0.0),
        Initializer("zeros", "zeros", "w = 0: all neurons of a layer stay alike", _normal(lambda i, o: 0.0), 0.0),
        Initializer("he", "He", "w ~ N(0, 2/fan_in)", _normal(lambda i, o: (2 / i) ** 0.5), 0.0),
    )
}
