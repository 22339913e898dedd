"""What a neuron of a run dreams of: an input within the range of the run's data, improved a little with every frame."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.history import Values
from netviz.engine.neurons import Dream, excitement
from netviz.engine.sampler import whole_batch
from netviz.session.run_view import RunView

SECONDS, REST_SECONDS, DREAMED = 0.004, 0.02, 400
"""How long it climbs for a frame, while the run trains and at rest, and after how many steps it rests."""
EXAMPLES = 5_000
"""How many training examples are searched for the one that a dream of numbers begins as."""


NetworkInputs = Callable[[RunView, NDArray[np.float32]], Array]


def climbed(run: RunView, layer: int, unit: int, network_inputs: NetworkInputs) -> Dream:
    """The dream of a neuron, somewhat further than when it was last asked for.

    network_inputs(run, points (n, k)): what the network sees of points, (n, features).
    """
    dream = run.cached(("dream", layer, unit), lambda: _begun(run, layer, unit, network_inputs))
    if not run.resting or dream.steps < DREAMED:
        dream.climb(REST_SECONDS if run.resting else SECONDS)
    return dream


def picture_of(run: RunView, dream: Dream) -> Values:
    """A dream of pictures as the data has them, (channels, height, width), 0…1."""
    picture, scaling = dream.found, run.splits.scaling
    if scaling is None or scaling.shift is None or scaling.factor is None:
        return picture
    values = picture / scaling.factor + scaling.shift
    return np.asarray(values / 255 if scaling.of_bytes else values)


def _begun(run: RunView, layer: int, unit: int, network_inputs: NetworkInputs) -> Dream:
    network, train, points = run.network, run.splits.train, run.splits.points.train.inputs
    if points.dtype == np.uint8:
        return Dream(network, layer, unit)
    low, high = points.min(axis=0).astype(np.float64), points.max(axis=0).astype(np.float64)
    if points.ndim == 4:
        return Dream(network, layer, unit, low, high)
    some = train.first(min(EXAMPLES, len(train)))
    batch = whole_batch(some, False, network.dtype, network.outputs)[0]
    best = points[excitement(network, batch, layer, unit).argmax()].astype(np.float64)

    def inputs_of(places: Values) -> Array:
        return network_inputs(run, places.astype(np.float32))

    return Dream(network, layer, unit, low, high, None if run.data.features is None else inputs_of, best)
