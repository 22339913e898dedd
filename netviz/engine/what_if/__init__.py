"""What if: changes of a network's weights or of its inputs that one tries without changing the run.

A change is an entry of `WHAT_IFS`, which panel, command line and tests read. What is frozen or switched off by hand
keeps its value under all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from netviz.engine.arrays import Array, Stream, generator
from netviz.engine.examples import Examples, unit_scaled
from netviz.engine.network import Network
from netviz.engine.settings import SettingError, table
from netviz.engine.what_if.base import Change, InputChange, PictureChange, Scope, Unit, WeightChange
from netviz.engine.what_if.inputs import Blur, NoiseOnInputs, Shift, Turn, spread_of
from netviz.engine.what_if.weights import NoiseOnWeights, Prune, RoundWeights, SwitchOffNeurons, switchable
from netviz.texts import joined, phrase

__all__ = [
    "WHAT_IFS", "Change", "InputChange", "PictureChange", "Scope", "Unit", "WeightChange", "WhatIf", "changed_examples",
    "changed_inputs", "changed_parameters", "spread_of", "spread_of_examples", "switchable",
]  # fmt: skip

WHAT_IFS: dict[str, type[Change]] = table(
    Prune, RoundWeights, NoiseOnWeights, SwitchOffNeurons, Turn, Shift, Blur, NoiseOnInputs
)
"""All kinds of changes, in the order in which they are made."""


BLOCK = 64
"""How many examples draw their random numbers together."""
MEASURED = 2_000
"""Of how many examples the spread of the inputs is measured."""


@dataclass(frozen=True)
class WhatIf:
    """Which changes are tried, and how much of each."""

    amounts: tuple[tuple[str, float], ...] = ()
    """(kind, amount) of those that are in force, in the order of the table; use `of` to make it."""
    scope: Scope = field(default_factory=Scope)

    @classmethod
    def of(cls, amounts: dict[str, float], scope: Scope | None = None) -> WhatIf:
        """Raises SettingError, which names the kind, for an amount that cannot be or a kind that there is not."""
        for kind, amount in amounts.items():
            if kind not in WHAT_IFS:
                raise SettingError(
                    "what if", phrase("{word} is not one of {possible}", word=repr(kind), possible=joined(WHAT_IFS))
                )
            low, high = WHAT_IFS[kind].limits()
            if not low <= amount <= high:
                raise SettingError(
                    kind, phrase("{amount:g} is not from {low:g} to {high:g}", amount=amount, low=low, high=high)
                )
            if WHAT_IFS[kind].whole and not float(amount).is_integer():
                raise SettingError(kind, phrase("{amount:g} is not a whole number", amount=amount))
        found = {kind: amounts[kind] for kind, one in WHAT_IFS.items() if amounts.get(kind, one.none) != one.none}
        return cls(tuple(found.items()), scope or Scope())

    def amount(self, kind: str) -> float:
        """The amount of one kind; that at which nothing changes where it is not in force."""
        return dict(self.amounts).get(kind, WHAT_IFS[kind].none)

    def with_amount(self, kind: str, amount: float) -> WhatIf:
        """The same with another amount of one kind."""
        return WhatIf.of(dict(self.amounts) | {kind: amount}, self.scope)

    @property
    def of_weights(self) -> WhatIf:
        """Only the changes of weights."""
        kept = {kind: amount for kind, amount in self.amounts if issubclass(WHAT_IFS[kind], WeightChange)}
        return WhatIf.of(kept, self.scope)

    def check(self, network: Network) -> None:
        """Raise SettingError where a layer's neurons cannot be switched off, or inputs are no pictures."""
        if self.amount(SwitchOffNeurons.kind) and self.scope.layer not in switchable(network):
            raise SettingError(
                "layer",
                phrase("{layer} is not a hidden layer whose neurons can be switched off", layer=self.scope.layer),
            )
        for kind, _ in self.amounts:
            if not WHAT_IFS[kind].suits(network):
                raise SettingError(kind, phrase("needs inputs that are pictures"))


def changed_parameters(network: Network, what: WhatIf, seed: int) -> Array:
    """A copy of a network's parameters with the changes of weights; the same seed draws the same."""
    found = network.parameters.copy()
    for kind, amount in what.amounts:
        change = WHAT_IFS[kind]
        if issubclass(change, WeightChange):
            found = change.change(network, found, amount, what.scope, _random(kind, seed))
    held = network.by_hand.held
    found[held] = network.parameters[held]
    return found


def changed_inputs(inputs: Array, what: WhatIf, spread: Array, seed: int, first: int = 0) -> Array:
    """A copy of inputs (n, *shape), floats, with the changes of inputs.

    spread: as `spread_of` gives it. first: the place of the first of them among all. What is drawn at random for an
    example depends on its place alone: it is drawn for blocks of `BLOCK` examples, however many come at once.
    """
    found = inputs.copy()
    for kind, amount in what.amounts:
        change = WHAT_IFS[kind]
        if not issubclass(change, InputChange):
            continue
        end = first + len(inputs)
        for block in range(first // BLOCK, -(-end // BLOCK)):
            begin, stop = max(first, block * BLOCK), min(end, (block + 1) * BLOCK)
            rows = slice(begin - first, stop - first)
            rng = _random(kind, seed, block)
            if change.random:  # what the examples before them in the block would draw
                rng.standard_normal((begin - block * BLOCK, *inputs.shape[1:]))
            found[rows] = change.change(found[rows], amount, spread, rng)
    return found


def changed_examples(examples: Examples, what: WhatIf, seed: int) -> Examples:
    """Examples with the changes of inputs, worked out some at a time; the same ones where there are none."""
    if what.of_weights == what:
        return examples
    n, spread = len(examples), spread_of_examples(examples)
    found = np.empty(examples.inputs.shape, np.float32)
    for start in range(0, n, BLOCK):
        inputs = unit_scaled(examples.inputs[start : start + BLOCK], np.float32)
        found[start : start + BLOCK] = changed_inputs(inputs, what, spread, seed, start)
    return replace(examples, inputs=found)


def spread_of_examples(examples: Examples) -> Array:
    """`spread_of` the first of the examples: as many as measure it well."""
    return spread_of(unit_scaled(examples.inputs[:MEASURED]))


def _random(kind: str, seed: int, first: int = 0) -> np.random.Generator:
    return generator(seed, Stream.WHAT_IF, list(WHAT_IFS).index(kind), first)
