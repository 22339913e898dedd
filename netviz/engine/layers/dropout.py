"""Dropout: in every training step a random share of the neurons is silent, so that none can rely on another.

Hinton et al. 2012; Nielsen, chapter 3. The rest are scaled by 1/(1 − rate), so that nothing needs to change at
recognition, when all of them speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array, DTypeLike, Shape, Stream, generator
from netviz.engine.layers.base import Operation, Parameters, RandomOperation, Repeatable, RngKey, count, empty
from netviz.engine.settings import setting
from netviz.texts import Text, phrase


@dataclass(frozen=True)
class Dropout(Repeatable):
    """Silences each input with probability `rate`, while training only."""

    kind: ClassVar[str] = "dropout"
    label: ClassVar[str] = "Dropout"

    rate: float = setting(
        0.5, "Rate", "The share of neurons that are silent in each training step", minimum=0.0, maximum=0.99
    )

    def output_shape(self, input_shape: Shape) -> Shape:
        return input_shape

    def operations(self, input_shape: Shape, parameters: Parameters) -> Sequence[Operation]:
        return (DropoutMask(input_shape, self.rate),)

    def summary(self) -> Text:
        return phrase("{percent:g}\u2009% silent while training", percent=100 * self.rate)

    def short_name(self) -> Text:
        return phrase("dropout")


class DropoutMask(RandomOperation):
    """Multiplies by a mask of 0 and 1/(1 − rate); passes its input on when not training."""

    def __init__(self, shape: Shape, rate: float) -> None:
        super().__init__(shape, shape)
        self._rate = rate
        self._mask: Array | None = None

    def numbers(self, needs_input_error: bool) -> int:
        """The output, and the mask, of which a training step draws another before it forgets the last."""
        return 3 * count(self.output_shape)

    def allocate(self, batch: int, dtype: DTypeLike, needs_input_error: bool) -> None:
        self._batch, self._dtype = batch, dtype
        self._output = empty((*self.output_shape, batch), dtype)

    def draw(self, key: RngKey) -> None:
        rng = generator(key.seed, Stream.DROPOUT, key.step, self.index, key.micro_batch)
        kept = rng.random(self._output.shape, np.float32) >= self._rate
        self._mask = np.multiply(kept, 1 / (1 - self._rate), dtype=self._dtype)

    def forward(self, x: Array) -> Array:
        if self._mask is None:
            return x
        np.multiply(x, self._mask, out=self._output)
        return self._output

    def backward(self, delta: Array) -> Array:
        if self._mask is not None:
            np.multiply(delta, self._mask, out=delta)
        return delta
