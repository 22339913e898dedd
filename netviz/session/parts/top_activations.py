"""What each filter or neuron of a layer looks for, seen in the data: the examples with the highest activation.

At rest they are looked for a batch at a time; until they are found the present shows those that were found last, and an
earlier moment none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import Examples
from netviz.engine.history import Values
from netviz.engine.inspection import receptive_field
from netviz.engine.network import Network
from netviz.engine.top_activations import TopActivationSearch
from netviz.session.background_evaluator import TimeShare
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView

MOST_UNITS, BEST, EXAMPLES = 24, 6, 400
EXCITING = "exciting"
"""The kind under which they are cached."""
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
    """(units, BEST, channels, height, width), uint8 or float; of no unit until they are found."""
    values: Values
    """(units, BEST): the activations."""
    fields: NDArray[np.int64]
    """(units, BEST, 3): left, top and side, in pixels, of the part of the image that caused it; side 0 means all of it.
    """
    busy: bool = False
    """Whether the next frame will know more."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> TopActivations | None:
        network, splits = run.network, run.splits
        if len(network.input_shape) != 3:
            return None
        layer = min(max(0, int(request.questions.get(cls, 0))), len(network.weighted_layers) - 1)
        shown = splits.validation if len(splits.validation) >= BEST else splits.train
        shown = shown.first(min(EXAMPLES, len(shown)))
        last = run.cached(("exciting last", layer), _Last)
        key = EXCITING, layer, run.weights_key(EVERY_SECONDS)
        search = run.cached(key, lambda: _Search(network, shown, layer, last))
        return search.advanced(run.evaluators.time, whole=not run.resting)


@dataclass
class _Last:
    """What was found last of a layer."""

    found: TopActivations | None = None


class _Search:
    """Looks for those of one layer, in the network as it is."""

    def __init__(self, network: Network, examples: Examples, layer: int, last: _Last) -> None:
        """layer: an index into the layers with weights."""
        self._network, self._examples, self._layer, self._last = network, examples, layer, last
        place = network.weighted_layers[layer]
        self._search: TopActivationSearch | None = TopActivationSearch(
            network, examples, place, min(BEST, len(examples))
        )
        self._found = self._of(self._search, busy=True) if last.found is None else replace(last.found, busy=True)
        self.saved = 0.0

    def advanced(self, time: TimeShare, whole: bool) -> TopActivations:
        """What is known after its share of a frame's time. whole: look at all examples now."""
        search = self._search
        if search is None:
            return self._found
        if whole:
            search.finish()
        else:
            with time.turn(self) as seconds:
                end = time.clock() + seconds
                while not search.over and time.clock() < end:
                    search.advance()
        if search.over:
            self._found = self._last.found = self._of(search, busy=False)
            self._search = None
        return self._found

    @property
    def over(self) -> bool:
        """Whether they are found."""
        return self._search is None

    @property
    def bytes(self) -> int:
        """The memory that its result takes, roughly."""
        return self._found.examples.nbytes

    def _of(self, search: TopActivationSearch, busy: bool) -> TopActivations:
        network = self._network
        place = network.weighted_layers[self._layer]
        names = tuple(network.name_of(index) for index in network.weighted_layers)
        shown = slice(0 if busy else MOST_UNITS)
        best, values, places = search.best[shown], search.values[shown], search.places[shown]
        size, stride, offset = receptive_field(network, place)
        across = network.shapes[place + 1][-1]
        corners = [offset + stride * one for one in (places % across, places // across)]
        fields = np.stack([*corners, np.full_like(places, size)], axis=2)
        return TopActivations(names, self._layer, self._examples.inputs[best], values, fields, busy)
