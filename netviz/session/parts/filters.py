"""The filters of one convolution layer, and the feature maps that they make of an image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.history import Values
from netviz.engine.layers import Conv2D
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class Filters:
    """One convolution layer's filters and what they make of an image.

    weights: (filters, size, size) for one input map; limit: the largest |w| of the whole layer, its colour scale.
    maps: (filters, height, width), the activations for the drawing, or for a validation digit when there is none.
    The question is the channel.
    """

    layer: int
    name: str
    channel: int
    channels: int
    weights: Values
    limit: float
    maps: Values
    from_drawing: bool

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network = run.network
        places = [index for index, layer in enumerate(network.layers) if isinstance(layer, Conv2D)]
        if not places:
            return None
        layer = next((index for index in places if network.origins[index] == request.layer), places[0])
        spec = network.layers[layer]
        assert isinstance(spec, Conv2D)
        weights = spec.filters_to_show(network.layer_parameters[layer].weights)
        channel = min(int(request.questions.get(cls, 0)), weights.shape[1] - 1)
        drawing = request.drawing if run.recognizer.accepts_drawings else None
        image = run.sample_input() if drawing is None else run.as_input(drawing)
        _, activations = run.inspector.forward(image)
        return cls(
            layer=layer,
            name=run.network.name_of(layer),
            channel=channel,
            channels=weights.shape[1],
            weights=weights[:, channel].astype(np.float64),
            limit=float(np.abs(weights).max()),
            maps=activations[layer].astype(np.float64),
            from_drawing=drawing is not None,
        )
