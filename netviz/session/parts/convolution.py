"""A filter sliding over an image: the products under it at one place, and the sums at every place.

The image is the one on the pad, or else a digit from the data. The filters are those of the network's first
convolution, followed by edges and corners made by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.edge_filters import NAMES, edge_filters
from netviz.engine.history import Values
from netviz.engine.layers import Conv2D
from netviz.session.frame import FrameRequest
from netviz.session.run_view import ComparisonView, RunView
from netviz.texts import phrase

HAND_SIZE = 5
POOL = 2


@dataclass(frozen=True)
class FilterResponse:
    """What one filter computes from the image."""

    padded: Values
    """The image with its border of zeros."""
    kernel: Values
    bias: float
    stride: int
    sums: Values
    """(rows, columns): Σ w x at every place."""
    z: Values
    """sums + b"""
    a: Values
    """σ(z)"""
    pooled: Values
    """The largest of each 2 × 2 block of `a`."""

    def products(self, row: int, column: int) -> Values:
        """w x, number by number, with the filter at this place of the map, (size, size)."""
        return self.patch(row, column) * self.kernel

    def patch(self, row: int, column: int) -> Values:
        """The part of the image under the filter."""
        size, top, left = len(self.kernel), row * self.stride, column * self.stride
        return self.padded[top : top + size, left : left + size]


@dataclass(frozen=True)
class Convolution:
    """An image, and filters to slide over it."""

    image: Values
    """(height, width), 0…1."""
    names: tuple[str, ...]
    kernels: tuple[Values, ...]
    """(size, size) each."""
    biases: tuple[float, ...]
    """One per filter, as are `names` and `kernels`."""
    activation: str
    """The activation applied to the map."""
    drawn: bool
    """Whether the image is the drawing on the pad."""

    @property
    def activation_label(self) -> str:
        """What the activation is called."""
        return ACTIVATIONS[self.activation].label

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        if len(run.data.train.shape) != 3:
            return None
        drawing = request.drawing if run.recognizer.accepts_drawings else None
        image = run.sample_input() if drawing is None else run.as_input(drawing)
        first = run.network.layers[0]
        names, kernels, biases, activation = [], [], [], "relu"
        if isinstance(first, Conv2D):
            part = run.network.layer_parameters[0]
            learned = first.filters_to_show(part.weights)[:, 0].astype(np.float64)
            names = [phrase("filter {number}, learned", number=index + 1) for index in range(len(learned))]
            kernels = list(learned)
            biases = part.biases.reshape(len(learned), -1).mean(axis=1).astype(float).tolist()
            activation = first.activation
        names += [phrase("{filter}, by hand", filter=name) for name in NAMES]
        kernels += list(edge_filters(HAND_SIZE))
        biases += [0.0] * len(NAMES)
        return cls(np.asarray(image[0], np.float64), tuple(names), tuple(kernels), tuple(biases), activation,
                   drawing is not None)  # fmt: skip

    def response(self, which: int, stride: int, padding: int) -> FilterResponse:
        """Slide one filter over the whole image."""
        kernel, bias = self.kernels[which], self.biases[which]
        padded = np.pad(self.image, padding)
        windows = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape)[::stride, ::stride]
        sums = np.einsum("rcij,ij->rc", windows, kernel)
        a = np.empty_like(sums)
        ACTIVATIONS[self.activation].apply(sums + bias, a)
        rows, columns = (side // POOL for side in a.shape)
        blocks = a[: rows * POOL, : columns * POOL].reshape(rows, POOL, columns, POOL)
        return FilterResponse(padded, kernel, bias, stride, sums, sums + bias, a, blocks.max(axis=(1, 3)))

    def most_ink(self, which: int, stride: int, padding: int) -> tuple[int, int]:
        """(row, column) of the place in the map with the most ink under it; the first place if there is no ink."""
        shape = self.kernels[which].shape
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(self.image, padding), shape)[::stride, ::stride]
        ink = windows.sum(axis=(2, 3))
        row, column = np.unravel_index(int(np.argmax(ink)), ink.shape)
        return int(row), int(column)

    def parameters(self, which: int, stride: int, padding: int) -> tuple[int, int]:
        """(shared, untied): the number of parameters of one filter if all places share them, or if each has its own."""
        size = len(self.kernels[which])
        rows, columns = ((side + 2 * padding - size) // stride + 1 for side in self.image.shape)
        return size**2 + 1, rows * columns * (size**2 + 1)
