"""What each filter or neuron of a layer looks for, seen in the data: the examples with the highest activation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import Examples
from netviz.engine.history import Values
from netviz.engine.inspection import receptive_field, top_activations
from netviz.engine.network import Network
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

MOST_UNITS, BEST, EXAMPLES = 24, 6, 400
EVERY_SECONDS = 5.0
"""While the run trains they are found again at most this often; in between the part is the same object."""


@dataclass(frozen=True)
class TopActivations:
    """The examples with the highest activation for each filter or neuron of a layer."""

    layers: tuple[str, ...]
    """The names of the layers to choose from."""
    layer: int
    """The one shown, an index into `layers`."""
    examples: NDArray[Any]
    """(units, BEST, channels, height, width), uint8 or float."""
    values: Values
    """(units, BEST): the activations."""
    fields: NDArray[np.int64]
    """(units, BEST, 3): left, top and side, in pixels, of the part of the image that caused it; side 0 means all of it.
    """

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network, splits = run.network, run.splits
        if len(network.input_shape) != 3:
            return None
        layer = min(max(0, int(request.questions.get(cls, 0))), len(network.weighted_layers) - 1)
        shown = splits.validation if len(splits.validation) >= BEST else splits.train
        shown = shown.first(min(EXAMPLES, len(shown)))
        return run.cached(("exciting", layer, run.weights_key(EVERY_SECONDS)), lambda: cls._of(network, shown, layer))

    @classmethod
    def _of(cls, network: Network, examples: Examples, layer: int) -> Self:
        """Those of a layer, an index into those with weights."""
        place = network.weighted_layers[layer]
        best, values, places = top_activations(network, examples, place, min(BEST, len(examples)))
        size, stride, offset = receptive_field(network, place)
        across = network.shapes[place + 1][-1]
        corners = [offset + stride * one for one in (places % across, places // across)]
        fields = np.stack([*corners, np.full_like(places, size)], axis=2)
        names = tuple(network.name_of(index) for index in network.weighted_layers)
        return cls(names, layer, examples.inputs[best[:MOST_UNITS]], values[:MOST_UNITS], fields[:MOST_UNITS])
