"""The filters of one convolution layer and the feature maps that they make of an image; or what each neuron of a first
dense layer looks for: its weights as a picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.history import Values
from netviz.engine.layers import Conv2D
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.weight_pictures import picture_layers, weight_pictures

MOST = 64
"""So many neurons or filters are shown, the first of the layer."""


@dataclass(frozen=True)
class Filters:
    """One layer's filters and what they make of an image.

    weights: (filters, height, width) for one input map, or how far they have moved; limit: the largest of the whole
    layer, its colour scale. maps: (filters, height, width), the activations for the drawing, or for a validation digit
    when there is none; of no size for a dense layer. The question is (channel, whether to show how far
    they have moved).
    """

    layer: int
    name: str
    channel: int
    channels: int
    weights: Values
    limit: float
    maps: Values
    from_drawing: bool
    change: float = 0.0
    """‖w − w₀‖ / ‖w₀‖ of the whole layer, from the run's first weights w₀; 0 where these were 0."""
    count: int = 0
    """How many neurons or filters the layer has."""

    @property
    def of_neurons(self) -> bool:
        """Whether these are neurons of a dense layer, which have no feature maps."""
        return not self.maps.size

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network = run.network
        places = picture_layers(network)
        if not places:
            return None
        layer = next((index for index in places if network.origins[index] == request.layer), places[0])
        now, first = network.layer_parameters[layer].weights, run.first_weights[layer]
        wanted, moved = request.questions.get(cls, (0, False))
        size = float(np.linalg.norm(first))
        pictures = weight_pictures(network, layer, now - first if moved else now)
        channel = min(wanted, pictures.shape[1] - 1)
        drawing = request.drawing if run.recognizer.accepts_drawings else None
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
            limit=float(np.abs(pictures).max()) or 1.0,
            maps=maps,
            from_drawing=drawing is not None,
            change=float(np.linalg.norm(now - first)) / size if size else 0.0,
            count=len(pictures),
        )
