"""Convolution: a small filter slides over the image, with the same weights and bias at every place.

With `tied = false` every place has weights and a bias of its own: the same filters without sharing, which shows what
sharing saves (Nielsen, chapter 6). How the products are computed is in `im2col`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array, Shape
from netviz.engine.edge_filters import edge_filters
from netviz.engine.initializers import Initializer
from netviz.engine.layers.base import Operation, Parameters, Repeatable, need_image
from netviz.engine.layers.im2col import ConvolutionProduct, LocalProduct
from netviz.engine.layers.nonlinearity import Nonlinearity
from netviz.engine.settings import SettingError, setting
from netviz.texts import Text, joined, phrase


@dataclass(frozen=True)
class Conv2D(Repeatable):
    """`filters` learned filters of size × size weights for each input channel."""

    kind: ClassVar[str] = "conv"
    label: ClassVar[str] = "Convolution"
    needs_image: ClassVar[bool] = True

    filters: int = setting(
        20, "Filters", "How many filters the layer learns; each looks for one feature", minimum=1, maximum=1024
    )
    size: int = setting(5, "Size", "Side of the square that a filter looks at", minimum=1, maximum=64)
    activation: str = setting(
        "sigmoid", "Activation", "σ: what a neuron makes of its weighted input z", choices=lambda: ACTIVATIONS
    )
    stride: int = setting(1, "Stride", "How far the filter moves from place to place", minimum=1, maximum=64)
    padding: int = setting(0, "Padding", "Rows and columns of zeros around the image", minimum=0, maximum=64)
    tied: bool = setting(True, "Shared weights", "Whether all places share one set of weights for each filter")
    edges: bool = setting(False, "Edges by hand", "Begin with filters for edges and corners, made by hand (Sobel)")
    frozen: bool = setting(False, "Frozen", "Keep weights and biases as they are at the start, whatever is learned")

    def output_shape(self, input_shape: Shape) -> Shape:
        _, height, width = need_image(input_shape, phrase("a convolution"))
        tall, wide = height + 2 * self.padding, width + 2 * self.padding
        if self.size > min(tall, wide):
            problem = phrase(
                "{size} is larger than the {height}×{width} padded image that reaches it"
                if self.padding
                else "{size} is larger than the {height}×{width} image that reaches it",
                size=self.size,
                height=tall,
                width=wide,
            )
            raise SettingError("size", problem)
        return self.filters, (tall - self.size) // self.stride + 1, (wide - self.size) // self.stride + 1

    def weight_shape(self, input_shape: Shape) -> Shape:
        """(filters, channels, size, size); untied (height, width, filters, channels, size, size)."""
        _, height, width = self.output_shape(input_shape)
        one = (self.filters, input_shape[0], self.size, self.size)
        return one if self.tied else (height, width, *one)

    def bias_shape(self, input_shape: Shape) -> Shape:
        return (self.filters,) if self.tied else self.output_shape(input_shape)

    def fans(self, input_shape: Shape) -> tuple[int, int]:
        return input_shape[0] * self.size**2, self.filters * self.size**2

    def initialize_parameters(
        self, parameters: Parameters, initializer: Initializer, rng: np.random.Generator, input_shape: Shape
    ) -> None:
        if self.tied:
            super().initialize_parameters(parameters, initializer, rng, input_shape)
        else:
            # Every place is a set of filters of its own, which is to be drawn as such.
            fans = self.fans(input_shape)
            for place in parameters.weights.reshape(-1, *parameters.weights.shape[-4:]):
                place[...] = initializer.weights(rng, place.shape, *fans)
            parameters.biases[...] = initializer.biases(rng, parameters.biases.shape, fans[0])
        if self.edges:
            made = edge_filters(self.size)[: self.filters]
            # Every channel alike, so that the sum over all of them has the size that one filter has.
            parameters.weights[..., : len(made), :, :, :] = made[:, None] / input_shape[0]
            parameters.biases[: len(made)] = 0

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        output_shape = self.output_shape(input_shape)
        product = ConvolutionProduct if self.tied else LocalProduct
        return (
            product(input_shape, output_shape, self.size, self.stride, self.padding, parameters),
            Nonlinearity(output_shape, ACTIVATIONS[self.activation], parameters),
        )

    def multiplications(self, input_shape: Shape) -> int:
        _, height, width = self.output_shape(input_shape)
        return self.filters * input_shape[0] * self.size**2 * height * width

    def filters_to_show(self, weights: Array) -> Array:
        """(filters, channels, size, size): the shared filters, or those of the place in the middle."""
        return weights if self.tied else weights[weights.shape[0] // 2, weights.shape[1] // 2]

    def summary(self) -> Text:
        return joined(
            [
                phrase(
                    "{count} filter {size} × {size}" if self.filters == 1 else "{count} filters {size} × {size}",
                    count=self.filters,
                    size=self.size,
                ),
                *[phrase("stride {stride}", stride=self.stride)] * (self.stride > 1),
                *[phrase("padding {padding}", padding=self.padding)] * (self.padding > 0),
                *[phrase("untied")] * (not self.tied),
                *[phrase("edges")] * self.edges,
                *[phrase("frozen")] * self.frozen,
                ACTIVATIONS[self.activation].label,
            ],
            " · ",
        )

    def short_name(self) -> Text:
        return phrase("conv {filters}" if self.tied else "local {filters}", filters=self.filters)
