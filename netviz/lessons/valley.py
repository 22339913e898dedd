"""What the lesson on momentum measures: how long a valley is, and how quickly a run gets along it."""

from __future__ import annotations

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.curvature import curvatures, gradient, hessian
from netviz.engine.execution import ForwardBackward
from netviz.engine.gradient_check import in_float64
from netviz.engine.history import Values
from netviz.engine.sampler import whole_batch
from netviz.run.headless import Outcome


def condition_number(outcome: Outcome) -> float:
    """κ: the strongest curvature of the cost over the weakest, for a cost that is a bowl."""
    found = _curvatures(outcome)
    return float(found[-1] / found[0])


def steepness(outcome: Outcome) -> float:
    """How many times as strongly the cost bends in its steepest direction as in the median one."""
    found = np.abs(_curvatures(outcome))
    return float(found.max() / np.median(found))


def minimum(outcome: Outcome) -> Values:
    """The parameters at the bottom of a bowl, (parameters,), by one Newton step from where the network is."""
    network, batch = in_float64(outcome.network), _batch(outcome)
    step = np.linalg.solve(hessian(network, *batch), gradient(network, *batch))
    return np.asarray(network.parameters - step, np.float64)


def _curvatures(outcome: Outcome) -> Values:
    return curvatures(outcome.network, *_batch(outcome))


def _batch(outcome: Outcome) -> tuple[Array, Array]:
    """All training examples as one batch, in float64."""
    network, examples = outcome.network, outcome.splits.train
    columns = ForwardBackward(network, len(examples)).takes_columns
    return whole_batch(examples, columns, np.dtype(np.float64), network.outputs)
