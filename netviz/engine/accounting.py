"""Accounting: the results of a run's steps go into its history, the sums of the epoch, and its last good weights.

The costs of several steps are worked out together. This is also where a run is found to have diverged, and gets its
last good weights back.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.epoch_sums import EpochSums
from netviz.engine.examples import Examples, answered_correctly
from netviz.engine.history import History, Values, log10
from netviz.engine.inspection import gradient_norms
from netviz.engine.minibatch import Results
from netviz.engine.network import Network
from netviz.engine.prediction_errors import BatchErrors
from netviz.engine.rollback import Rollback
from netviz.texts import phrase


class DivergedError(ArithmeticError):
    """The cost became NaN or infinite. The network has its last good weights again."""

    def __init__(self, step: int, what: str) -> None:
        super().__init__(
            phrase(
                "The run diverged at step {step:,}: {problem}; try a smaller learning rate.", step=step, problem=what
            )
        )
        self.step = step


class Accounting:
    """The accounts of one run, in which `network` learns from `train`."""

    def __init__(self, network: Network, train: Examples) -> None:
        self._network = network
        self._train = train
        self._errors = None if train.targets is None else BatchErrors(train)
        self.history = History(len(network.weighted_layers), 0 if train.targets is not None else train.classes)
        """The curves of the run."""
        self.sums = EpochSums(train.targets is not None)
        """The sums of the current epoch."""
        self.norms: Values = np.zeros(len(network.weighted_layers))
        """‖∂C/∂w‖ of every layer with weights, at the last step accounted for; 0 before the first."""
        self.last_cost = float("nan")
        """C of the last step accounted for, without the regularization term; NaN before the first."""
        self.begin_anew()

    def begin_anew(self) -> None:
        """Take the network's present weights as the last good ones."""
        self._keeper = Rollback(self._network)

    def look(self, results: Results) -> None:
        """Take note of the gradients and the cost of a batch that the network does not learn from."""
        per_example = self._network.output_cost.per_example(results.logits, results.outputs, results.targets)
        self.norms = gradient_norms(self._network)
        self.last_cost = float(per_example.mean(dtype=np.float64))

    def take(self, results: Results, x: Values, term: float, last_step: int) -> None:
        """Account for some steps: their positions `x` (steps,) in epochs, and the regularization term after the last of
        them.

        Raises DivergedError, with nothing recorded and the last good weights restored.
        """
        steps = results.steps
        per_example = self._network.output_cost.per_example(results.logits, results.outputs, results.targets)
        costs = per_example.mean(axis=-1, dtype=np.float64).reshape(steps, -1).mean(axis=1)
        self._check_finite(costs, last_step)
        targets = None if self._train.targets is None else results.targets
        hits = answered_correctly(results.outputs, results.labels, self._train.classes, targets).reshape(steps, -1)
        measures = np.stack([costs + term, hits.mean(axis=-1), np.full_like(costs, term)], axis=1)
        self.norms = gradient_norms(self._network)
        self.history.batches.add(x, measures)
        self.history.gradients.add(x[-1:], log10(self.norms)[None])
        self.sums.add(costs.tolist(), hits.sum(axis=1).tolist(), hits.shape[1])
        if self._errors is not None:
            errors = self._errors.of(results.outputs, results.targets, steps)
            self.history.errors.add(x, errors)
            self.sums.add_errors(errors, hits.shape[1])
        self.last_cost = float(costs[-1])
        self._keeper.record(float(costs[0]))

    def _check_finite(self, costs: NDArray[np.float64], last_step: int) -> None:
        bad = np.flatnonzero(~np.isfinite(costs))
        size = float(np.dot(self._network.parameters, self._network.parameters))
        if not bad.size and np.isfinite(size):
            return
        if bad.size:
            step = last_step - len(costs) + int(bad[0]) + 1
            what = phrase("the cost became NaN" if np.isnan(costs[bad[0]]) else "the cost became infinite")
        else:
            step, what = last_step, phrase("the weights became too large to compute with")
        self._keeper.restore()
        self._network.gradients.fill(0)
        self.norms = np.zeros_like(self.norms)
        raise DivergedError(step, what)
