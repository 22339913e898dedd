"""The filters of a convolution layer and the feature maps they make of an image; or, for a first dense layer, what each
of its neurons looks for: its weights as a picture.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.history import Values
from netviz.engine.layers import Conv2D
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.weight_pictures import picture_layers, weight_pictures

MOST = 64
"""At most this many neurons or filters are shown, the first of the layer."""


@dataclass(frozen=True)
class Filters:
    """One layer's filters and what they make of an image.

    The question is (channel, or −1 for all in colour where it can be; whether to show how far the weights have moved).
    """

    layer: int
    name: str
    channel: int
    channels: int
    weights: Values
    """(filters, height, width) for one input map: the weights, or how far they have moved."""
    limit: float
    """The largest of the whole layer, the end of the colour scale."""
    maps: Values
    """(filters, height, width): the activations for the drawing, or for a validation digit if there is none; empty for
    a dense layer.
    """
    from_drawing: bool
    change: float = 0.0
    """‖w − w₀‖ / ‖w₀‖ of the whole layer, where w₀ are the run's initial weights; 0 if these were 0."""
    count: int = 0
    """The number of neurons or filters in the layer."""
    has_colours: bool = False
    """Whether it looks at red, green and blue, so that a filter is a picture in colour."""
    colours: NDArray[np.uint8] = field(default_factory=lambda: np.zeros((0, 0, 0, 3), np.uint8))
    """(filters, height, width, 3): the filters in colour, gray for 0; empty unless asked for."""

    @property
    def of_neurons(self) -> bool:
        """Whether these are the neurons of a dense layer, which have no feature maps."""
        return not self.maps.size

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network = run.network
        places = picture_layers(network)
        if not places:
            return None
        layer = next((index for index in places if network.origins[index] == request.layer), places[0])
        wanted, moved = request.questions.get(cls, (0, False))
        drawing = request.drawing if run.recognizer.accepts_drawings else None
        # The same object as long as it says the same, so that nothing is painted anew.
        key = "filters", run.version, layer, wanted, moved, None if drawing is None else drawing.tobytes()
        return run.cached(key, lambda: cls._of(run, layer, wanted, moved, drawing))

    @classmethod
    def _of(cls, run: RunView, layer: int, wanted: int, moved: bool, drawing: NDArray[np.uint8] | None) -> Self:
        network = run.network
        now, first = network.layer_parameters[layer].weights, run.initial_weights[layer]
        size = float(np.linalg.norm(first))
        pictures = weight_pictures(network, layer, now - first if moved else now)
        channel = max(0, min(wanted, pictures.shape[1] - 1))
        limit = float(np.abs(pictures).max()) or 1.0
        has_colours = pictures.shape[1] == 3 and layer == network.weighted_layers[0] and network.input_shape[0] == 3
        maps = np.zeros((min(MOST, len(pictures)), 0, 0))
        if isinstance(network.layers[layer], Conv2D):
            image = run.sample_input() if drawing is None else run.as_input(drawing)
            _, activations = run.inspector.forward(image)
            maps = activations[layer][:MOST].astype(np.float64)
        return cls(
            layer=layer,
            name=run.network.name_of(layer),
            channel=channel,
            channels=pictures.shape[1],
            weights=pictures[:MOST, channel].astype(np.float64),
            limit=limit,
            maps=maps,
            from_drawing=drawing is not None,
            change=float(np.linalg.norm(now - first)) / size if size else 0.0,
            count=len(pictures),
            has_colours=has_colours,
            colours=in_colour(pictures[:MOST] if has_colours and wanted < 0 else pictures[:0, :3], limit),
        )


def in_colour(pictures: Array, limit: float) -> NDArray[np.uint8]:
    """Filters (n, 3, height, width) with weights −limit…limit as colours (n, height, width, 3): 0 is middle gray, and a
    positive weight for red is redder than that.
    """
    return np.asarray(np.rint((pictures.transpose(0, 2, 3, 1) / limit + 1) * 127.5), np.uint8)
