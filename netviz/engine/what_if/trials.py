"""Trials: a network with changes on trial, evaluated on the same examples as the unchanged network.

They work on a copy of the network, some milliseconds at a time, and give figures from the first batch on, for as many
examples as there have been so far.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.examples import Examples, answered_correctly, unit_scaled
from netviz.engine.execution import ForwardBackward
from netviz.engine.network import Network
from netviz.engine.prediction_errors import PredictionErrors
from netviz.engine.sampler import whole_batch
from netviz.engine.slices import slice_size
from netviz.engine.what_if import WhatIf, changed_inputs, changed_parameters, spread_of_examples

AS_IT_IS = WhatIf()


@dataclass(frozen=True)
class TrialFigures:
    """How good a network is on some examples."""

    examples: int
    accuracy: float
    """The share answered right."""
    cost: float
    """The mean cost of the data, without the regularization term."""
    errors: PredictionErrors | None = None
    """For predicted numbers, otherwise None."""


class _Variant:
    """One set of changes, and the outputs so far."""

    def __init__(self, what: WhatIf) -> None:
        self.what = what
        self.outputs: Array | None = None
        """(outputs, examples) once it has been begun, and until all is known; a curve has dozens of these."""
        self.cost, self.seen = 0.0, 0
        self.whole: TrialFigures | None = None
        """The figures of all examples."""


class WhatIfTrials:
    """Evaluates one network's changes on some examples.

    side_by_side: whether all changes get their first batch before any gets its second, so that figures can be compared
    early; otherwise one is finished after the other.
    """

    def __init__(self, network: Network, examples: Examples, seed: int, side_by_side: bool = True) -> None:
        self._network, self._examples, self._seed = network, examples, seed
        self._side_by_side = side_by_side
        self._copy, self._batch, self._count = network.copy(), slice_size(network), len(examples)
        self._variants: list[_Variant] = []
        self._jobs: list[tuple[int, int]] = []
        self._parameters: dict[int, Array] = {}
        self._tools: dict[int, ForwardBackward] = {}

    @cached_property
    def _spread(self) -> Array:
        return spread_of_examples(self._examples)

    def begin(self, tried: Sequence[WhatIf], most: int | None = None) -> None:
        """Evaluate these from the first example on, with the network's weights as they are now. Raises SettingError.

        most: on at most so many examples; None for all.
        """
        for what in tried:
            what.check(self._network)
        self._copy.copy_from(self._network)
        self._base = self._network.parameters.copy()
        n = self._count = len(self._examples) if most is None else min(most, len(self._examples))
        self._variants = [_Variant(what) for what in tried]
        jobs = [(place, start) for place in range(len(tried)) for start in range(0, n, self._batch)]
        self._jobs = sorted(jobs, key=lambda job: job[1]) if self._side_by_side else jobs
        self._jobs.reverse()
        self._parameters.clear()

    @property
    def done(self) -> bool:
        """Whether there is nothing more to evaluate."""
        return not self._jobs

    def advance(self, seconds: float) -> None:
        """Evaluate for this many seconds, at least one batch of each change that is evaluated side by side."""
        end = time.perf_counter() + seconds
        least = len(self._variants) if self._side_by_side else 1
        while self._jobs and (least > 0 or time.perf_counter() < end):
            self._evaluate(*self._jobs.pop())
            least -= 1

    def finish(self) -> None:
        """Evaluate all that is left."""
        while self._jobs:
            self._evaluate(*self._jobs.pop())

    @property
    def figures(self) -> list[TrialFigures | None]:
        """The figures of each so far; None before its first batch."""
        return [self._figures_of(variant) for variant in self._variants]

    def _evaluate(self, place: int, start: int) -> None:
        variant, examples, network = self._variants[place], self._examples, self._copy
        end = min(start + self._batch, self._count)
        network.parameters[:] = self._parameters_of(place)
        batch = examples.select(slice(start, end))
        if variant.what.of_weights != variant.what:
            inputs = unit_scaled(batch.inputs, np.float32)
            batch = replace(batch, inputs=changed_inputs(inputs, variant.what, self._spread, self._seed, start))
        size = end - start
        if size not in self._tools:
            self._tools[size] = ForwardBackward(network, size, training=False)
        forward = self._tools[size]
        inputs, targets = whole_batch(batch, forward.takes_columns, network.dtype, network.outputs)
        logits = forward.forward(inputs)
        outputs = forward.outputs(logits)
        if variant.outputs is None:
            variant.outputs = np.empty((network.outputs, self._count))
        variant.outputs[:, start:end] = outputs
        variant.cost += float(np.sum(network.output_cost.per_example(logits, outputs, targets), dtype=np.float64))
        variant.seen = end
        if end == self._count:
            variant.whole, variant.outputs = self._figures_of(variant), None

    def _parameters_of(self, place: int) -> Array:
        if place not in self._parameters:
            if not self._side_by_side:
                self._parameters.clear()  # a network has millions of weights, and a curve dozens of points
            np.copyto(self._copy.parameters, self._base)
            self._parameters[place] = changed_parameters(self._copy, self._variants[place].what, self._seed)
        return self._parameters[place]

    def _figures_of(self, variant: _Variant) -> TrialFigures | None:
        n = variant.seen
        if variant.outputs is None:
            return variant.whole
        examples, outputs = self._examples.first(n), variant.outputs[:, :n]
        targets = None if examples.targets is None else examples.targets.T
        right = answered_correctly(outputs, examples.labels, examples.classes, targets)
        errors = None if targets is None else PredictionErrors.of(outputs, targets, examples.unit)
        return TrialFigures(n, float(right.mean()), variant.cost / n, errors)


def tried(network: Network, examples: Examples, what: WhatIf, seed: int) -> TrialFigures:
    """The figures of one set of changes on all of n ≥ 1 examples. Raises SettingError."""
    trials = WhatIfTrials(network, examples, seed)
    trials.begin([what])
    trials.finish()
    (found,) = trials.figures
    assert found is not None
    return found
