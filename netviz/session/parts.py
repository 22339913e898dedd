"""The parts that netviz's panels draw: curves, gradients, filters, and what the network says to a drawing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from netviz.engine.history import SMALLEST, Curve, Values, log10
from netviz.engine.layers import Conv2D
from netviz.engine.observe import LayerView
from netviz.session.reader import Image, Reader, Reading

if TYPE_CHECKING:
    from netviz.session.frame import FrameRequest
    from netviz.session.run import Run


@dataclass(frozen=True)
class Curves:
    """Cost and accuracy over time. batches: of the mini-batches, in columns the cost (with
    regularization), the accuracy, and the regularization term alone.

    validation_x, validation_cost, validation_accuracy: (k,) each, at the moments when the set was looked at.
    """

    batches: Curve
    validation_x: Values
    validation_cost: Values
    validation_accuracy: Values

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self:
        history = run.trainer.history
        looks = history.looks.curve()
        return cls(history.batches.curve(), looks.x, looks.mean[:, 0], looks.mean[:, 1])


@dataclass(frozen=True)
class Gradients:
    """‖∂C/∂w‖ of every learning layer.

    curve: log₁₀ of it over time, one column a layer. now, powers: it and log₁₀ of it at the last step, (layers,).
    floor: the power of ten at which what has vanished lies.
    """

    curve: Curve
    now: Values
    powers: Values
    floor: float = math.log10(SMALLEST)

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self | None:
        now = run.trainer.gradient_norms
        return cls(run.trainer.history.gradients.curve(), now, log10(now))


@dataclass(frozen=True)
class LayerViews:
    """Every layer with weights in figures, as the last step has left it; empty before the first."""

    layers: tuple[LayerView, ...]

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self:
        return cls(tuple(run.trainer.views()))


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
    def take(cls, run: Run, request: FrameRequest) -> Self | None:
        network = run.network
        places = [index for index, layer in enumerate(network.layers) if isinstance(layer, Conv2D)]
        if not places:
            return None
        layer = next((index for index in places if network.origins[index] == request.layer), places[0])
        spec = network.layers[layer]
        assert isinstance(spec, Conv2D)
        weights = spec.filters_to_show(network.parts[layer].weights)
        channel = min(int(request.questions.get(cls, 0)), weights.shape[1] - 1)
        drawing = request.drawing if run.reader.reads_drawings else None
        image = run.sample() if drawing is None else run.as_input(drawing)
        _, activations = run.inspector.look(image)
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


@dataclass(frozen=True)
class Recognition:
    """What is read on the pad. row: each digit of several in a row; else empty. shipped: by the shipped network.

    names: what the classes are called, where that is not their number.
    otherwise: what the shipped network says, where the one in training reads a digit and they do not agree.
    """

    reading: Reading
    row: tuple[Reading, ...] = ()
    shipped: bool = False
    names: tuple[str, ...] = ()
    otherwise: Reading | None = None

    @classmethod
    def take(cls, run: Run, request: FrameRequest) -> Self | None:
        mine = run.reader.reads_drawings and (request.read_by == "training" or run.trainer.step_count > 0)
        shipped = request.shipped is not None and (request.read_by == "shipped" or not mine)
        reader = request.shipped if shipped and request.shipped is not None else run.reader
        if request.drawing is None or not reader.reads_drawings:
            return None
        names = () if shipped else run.data.class_names
        reading, row = reader.read(request.drawing, request.why), reader.read_row(request.row)
        second = None if shipped or row or names else request.shipped
        return cls(reading, row, shipped, names, cls._otherwise(reading, second, request.drawing))

    @staticmethod
    def _otherwise(reading: Reading, second: Reader | None, drawing: Image) -> Reading | None:
        """What the second reader says of the drawing, if it knows of the same classes and does not agree."""
        if second is None:
            return None
        other = second.read(drawing)
        alike = len(other.shares) == len(reading.shares)
        agree = reading.knows and reading.answer == other.answer
        return other if alike and other.knows and not agree else None
