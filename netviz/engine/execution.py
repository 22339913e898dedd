"""Execution: one batch forward through the network and its error backward.

A Network holds what is learned; a ForwardBackward holds the buffers that one batch size needs, allocated once and used
for every step. Executions of several sizes share the network's parameters.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.layers.base import LayerEnd, Operation, RandomOperation, RngKey
from netviz.engine.network import Network


class ForwardBackward:
    """Forward and backward for `batch` examples.

    training: allocates what backward needs; layers behave as in training, unless `freeze_statistics`. to_input:
    backward goes on to the input. every_layer: keeps the operations as the layers state them, so that each layer's
    activations can be read; otherwise neighbours may be joined into a faster one. gradients: where backward writes
    them, the network's own vector by default. mean_over: size of the whole batch if this pass sees only part of it.
    """

    def __init__(
        self,
        network: Network,
        batch: int,
        training: bool = True,
        every_layer: bool = False,
        to_input: bool = False,
        gradients: Array | None = None,
        mean_over: int | None = None,
        freeze_statistics: bool = False,
    ) -> None:
        self.network = network
        self.batch = batch
        groups = network.operations(gradients)
        for index, group in enumerate(groups):
            for operation in group:
                operation.layer = index
        if not every_layer:
            groups = joined(groups, to_input)
        self._groups = groups
        self._operations = [operation for group in groups for operation in group]
        first = next(index for index, operation in enumerate(self._operations) if hasattr(operation, "parameters"))
        needed = -1 if to_input else first
        for index, operation in enumerate(self._operations):
            operation.allocate(batch, network.dtype, training and index > needed)
        self._forward = [operation.forward for operation in self._operations]
        self._backward = [operation.backward for operation in self._operations[max(0, needed) :]][::-1]
        self._outputs = np.empty((network.outputs, batch), network.dtype)
        self._delta = np.empty_like(self._outputs)
        self._scale = 1.0 / (mean_over or batch)
        self.takes_columns = self._operations[0].takes_columns
        self._random = [operation for operation in self._operations if isinstance(operation, RandomOperation)]
        self.needs_rng = bool(self._random)
        """Whether a training step of this network needs random numbers."""
        for place, operation in enumerate(self._operations):
            operation.training = training and not freeze_statistics
            operation.index = place

    @property
    def layer_ends(self) -> list[LayerEnd]:
        """The operations that end the layers with weights; they hold a and δ of the last batch."""
        return [operation for operation in self._operations if isinstance(operation, LayerEnd)]

    def draw(self, key: RngKey) -> None:
        """Draw the random numbers of one training step; without it nothing is random."""
        for operation in self._random:
            operation.draw(key)

    def forward(self, x: Array) -> Array:
        """The logits z^L (outputs, N) for inputs (*input_shape, N)."""
        for forward in self._forward:
            x = forward(x)
        return x

    def outputs(self, logits: Array) -> Array:
        """a^L (outputs, N): what the network says, in a buffer that the next call overwrites."""
        self.network.output.apply(logits, self._outputs)
        return self._outputs

    def backward(self, logits: Array, targets: Array) -> None:
        """Fill the gradients with ∂C/∂w and ∂C/∂b of the batch's mean cost, after `forward`.

        `targets` is y (outputs, N). The regularization term is not in it.
        """
        self.backpropagate(self.error(logits, targets, self._outputs))

    def error(self, logits: Array, targets: Array, outputs: Array) -> Array:
        """δ^L = ∂C/∂z^L of the batch's mean cost C, (outputs, N); `outputs` is set to a^L on the way."""
        self.network.output.apply(logits, outputs)
        self.network.output_cost.error(outputs, targets, self._delta, logits)
        np.multiply(self._delta, self._scale, out=self._delta)
        return self._delta

    def backpropagate(self, delta: Array) -> Array | None:
        """Fill the gradients from δ^L = ∂C/∂z^L (outputs, N), which is overwritten; returns ∂C/∂input if kept."""
        error: Array | None = delta
        for backward in self._backward:
            assert error is not None
            error = backward(error)
        return error

    def activations(self, x: Array, layers: int | None = None) -> list[Array]:
        """Every layer's output a^l for inputs (*input_shape, N), the logits last, or those of the first `layers`; needs
        `every_layer`.
        """
        result = []
        for group in self._groups[:layers]:
            for operation in group:
                x = operation.forward(x)
            result.append(x)
        return result


def joined(groups: Sequence[Sequence[Operation]], to_input: bool) -> list[list[Operation]]:
    """Each layer's operations, those of neighbours joined where they have a faster form together."""
    result: list[list[Operation]] = []
    for group in groups:
        together = group[0].joined(result[-1], first=len(result) == 1 and not to_input) if result else None
        if together is None:
            result.append(list(group))
        else:
            result[-1] = [*together, *group[1:]]
    return result
