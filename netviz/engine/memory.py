"""Memory: what a run will need, computed from shapes alone before any of it is allocated.

Three things grow: copies of the parameters, what the operations keep of every example in the network at one time, and
the examples gathered ahead. Each operation says itself what it keeps.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netviz.engine.arrays import Array, Shape
from netviz.engine.chunk import batches_ahead
from netviz.engine.evaluation import BATCH as EVALUATED
from netviz.engine.execution import joined
from netviz.engine.layers.base import LayerSpec, Parameters, count
from netviz.engine.minibatch import THREADS, micro_batches_for
from netviz.engine.network import one_by_one

FLOAT = 4
# Of every parameter: the value, its gradient, the total one, a scratch, how far it moved, two pairs of good weights
# (each parameter and a copy), the best, the mean, one for what is looked at, and up to two that an optimizer remembers.
COPIES = 12
# The images as they are gathered, and as numbers.
RAW_AND_VALUE = 2


def of_run(
    input_shape: Shape, layers: Sequence[LayerSpec], outputs: int, batch_size: int, train: int, tested: int = 0
) -> int:
    """About how many bytes a run needs besides its data, in float32.

    It learns from `train` examples in batches of `batch_size`, and is evaluated on sets of up to `tested`. The layers
    must fit together.
    """
    single, shapes = one_by_one(input_shape, layers, outputs)
    inside = list(zip(single, shapes, strict=False))
    parameters = sum(count(layer.weight_shape(shape)) + count(layer.bias_shape(shape)) for layer, shape in inside)
    learning, reading = (_numbers_of_example(inside, learns) for learns in (True, False))
    numbers = COPIES * parameters + 2 * learning  # single inputs are looked at, forward and back to the input
    for batch in {batch_size, train % batch_size} - {0}:
        at_once, threads = _at_once(single, shapes, batch)
        ahead = batches_ahead(count(input_shape), batch, train) * batch
        numbers += at_once * learning + (threads if threads > 1 else 0) * parameters
        numbers += ahead * (RAW_AND_VALUE * count(input_shape) + 3 * outputs)
    evaluated = min(EVALUATED, max(train, tested))
    at_once, _ = _at_once(single, shapes, evaluated)
    numbers += 2 * at_once * (reading + RAW_AND_VALUE * count(input_shape))  # whole batches, and the last, smaller one
    return FLOAT * numbers


def _at_once(single: Sequence[LayerSpec], shapes: Sequence[Shape], batch: int) -> tuple[int, int]:
    """(how many examples of a batch are in the network at a time, on how many threads)."""
    micro_batches = micro_batches_for(single, shapes, batch)
    threads = min(THREADS, micro_batches)
    return threads * (batch // micro_batches), threads


def _numbers_of_example(inside: Sequence[tuple[LayerSpec, Shape]], learns: bool) -> int:
    groups = [list(layer.operations(shape, _no_parameters(layer, shape))) for layer, shape in inside]
    operations = [operation for group in joined(groups, to_input=False) for operation in group]
    first = next(index for index, operation in enumerate(operations) if hasattr(operation, "parameters"))
    return sum(operation.numbers(learns and index > first) for index, operation in enumerate(operations))


def _no_parameters(layer: LayerSpec, shape: Shape) -> Parameters:
    """Arrays of the right shapes, all of whose elements are one and the same."""

    def blank(shape: Shape) -> Array:
        return np.broadcast_to(np.float32(0), shape)

    weights, biases = blank(layer.weight_shape(shape)), blank(layer.bias_shape(shape))
    return Parameters(weights, biases, weights, biases, blank(layer.state_shape(shape)))
