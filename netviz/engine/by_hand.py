"""Changes by hand: a weight or bias set to a value, a value or neuron frozen, a neuron switched off.

A value that is set is learned on from there. What is frozen, and the outgoing weights of a neuron that is switched off,
are held: after every step they are put back to the last bit, while all others move as before.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import MISSING, dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from netviz.engine.addresses import Addresses
from netviz.engine.arrays import Array
from netviz.engine.settings import SettingError, Spec, setting, table
from netviz.texts import phrase

LARGEST_VALUE = 1e6
NOWHERE: NDArray[np.intp] = np.zeros(0, np.intp)


@dataclass(frozen=True)
class HandChange(Spec):
    """One change of one neuron or filter."""

    layer: int = setting(
        MISSING, "Layer", "Which layer, counted from 1 among those with weights; the output is the last", minimum=1,
        maximum=1_000,
    )  # fmt: skip
    neuron: int = setting(
        MISSING, "Neuron", "Which of the layer's neurons or filters, counted from 1", minimum=1, maximum=50_000_000
    )

    @property
    def key(self) -> tuple[Hashable, ...]:
        """What is changed, and how; two changes with the same key would contradict each other."""
        return self.kind, self.layer, self.neuron

    def places(self, addresses: Addresses) -> NDArray[np.intp]:
        """The places in the parameter vector that it concerns. Raises SettingError."""
        raise TypeError(f"{type(self).__name__} defines no places")


@dataclass(frozen=True)
class _ChangeOfWeights(HandChange):
    """A change of a neuron's own weights: one of them, its bias, or all."""

    input: int | None = setting(
        None, "Input", "Which of the neuron's weights, counted from 1; 0 is its bias; if left out, all of them",
        minimum=0, maximum=50_000_000,
    )  # fmt: skip

    @property
    def key(self) -> tuple[Hashable, ...]:
        return self.kind, self.layer, self.neuron, self.input

    def places(self, addresses: Addresses) -> NDArray[np.intp]:
        return addresses.neuron(self.layer, self.neuron, self.input)


@dataclass(frozen=True)
class SetValue(_ChangeOfWeights):
    """The weight or bias has this value at the start of the run, or from the moment of the change on."""

    kind: ClassVar[str] = "set"
    label: ClassVar[str] = "Set"

    value: float = setting(
        0.0, "Value", "What the weight or bias is set to; it is learned on from there", minimum=-LARGEST_VALUE,
        maximum=LARGEST_VALUE,
    )  # fmt: skip


@dataclass(frozen=True)
class Freeze(_ChangeOfWeights):
    """The weight or bias keeps the value that it has at the start of the run, or at the moment of the change."""

    kind: ClassVar[str] = "freeze"
    label: ClassVar[str] = "Freeze"


@dataclass(frozen=True)
class SwitchOff(HandChange):
    """The neuron is cut off: its outgoing weights are 0."""

    kind: ClassVar[str] = "off"
    label: ClassVar[str] = "Switch off"

    def places(self, addresses: Addresses) -> NDArray[np.intp]:
        return addresses.listeners(self.layer, self.neuron)


HAND_CHANGES: dict[str, type[HandChange]] = table(SetValue, Freeze, SwitchOff)
"""All kinds of changes, by their name in a config."""


def check_changes(changes: Sequence[HandChange], addresses: Addresses) -> None:
    """Raise SettingError, field `by_hand[i].name`, for what does not exist, or is changed twice."""
    seen: dict[tuple[Hashable, ...], int] = {}
    for index, change in enumerate(changes):
        try:
            change.check()
            change.places(addresses)
        except SettingError as error:
            raise SettingError(f"by_hand[{index}].{error.field}", error.problem) from error
        if (first := seen.setdefault(change.key, index)) != index:
            raise SettingError(
                f"by_hand[{index}]", phrase("changes the same as by_hand[{first}]; leave one of them out", first=first)
            )


class ByHand:
    """The changes made to one network's parameters, so that they can be held and taken back."""

    def __init__(self, parameters: Array, addresses: Addresses) -> None:
        self._parameters = parameters
        self._addresses = addresses
        self.changes: tuple[HandChange, ...] = ()
        """In the order in which they were made."""
        self._before: dict[tuple[Hashable, ...], Array] = {}
        self.held = NOWHERE
        """The places in the parameter vector that are held."""
        self._values: Array = np.zeros(0, parameters.dtype)

    def hold(self) -> None:
        """Put back what is held, to the last bit."""
        if self.held.size:
            self._parameters[self.held] = self._values

    def change_to(self, changes: Sequence[HandChange]) -> NDArray[np.intp]:
        """Make changes and take others back, until these are in force; returns the places no longer held.

        What is taken back gets the value that it had before the change; what was only frozen moves on from where it is.
        """
        parameters, old = self._parameters, {change.key: change for change in self.changes}
        kept, touched = {change.key for change in changes}, NOWHERE
        frozen_now = {change.key[1:] for change in changes if isinstance(change, Freeze) and change.key not in old}
        for change in reversed(self.changes):
            if change.key not in kept and (before := self._before.pop(change.key, None)) is not None:
                places = change.places(self._addresses)
                parameters[places] = before
                touched = np.append(touched, places)
        for change in changes:
            if isinstance(change, Freeze):
                continue
            places = change.places(self._addresses)
            if change.key not in old:
                self._before[change.key] = parameters[places].copy()
            # A value that is set and then frozen is frozen at what it was set to, as it would be from the start.
            if isinstance(change, SetValue) and (old.get(change.key) != change or change.key[1:] in frozen_now):
                parameters[places] = change.value
            elif isinstance(change, SetValue) and touched.size:
                parameters[np.intersect1d(places, touched)] = change.value
        return self._keep(changes)

    def copy_from(self, other: ByHand) -> None:
        """Take over the changes of a network of the same structure, whose parameters have been copied."""
        self._before = {key: before.copy() for key, before in other._before.items()}
        self._keep(other.changes)

    def carry_over(self, other: ByHand, layers: dict[int, int]) -> None:
        """Take from another network what was there before the changes, after layers were copied from it.

        layers: for each layer copied, its number among the layers with weights here, by that in the other.
        """
        theirs = {
            (change.key[0], layers[change.layer], *change.key[2:]): other._before[change.key]
            for change in other.changes
            if change.layer in layers and change.key in other._before
        }
        for key, mine in self._before.items():
            if key in theirs and theirs[key].shape == mine.shape:
                self._before[key] = theirs[key].copy()
        self._keep(self.changes)

    @property
    def before(self) -> Array:
        """What was there before each change that sets something, one after the other, for a file."""
        return np.concatenate([self._values[:0], *(self._before[c.key] for c in self.changes if c.key in self._before)])

    @staticmethod
    def numbers_before(changes: Sequence[HandChange], addresses: Addresses) -> int:
        """How many numbers `before` has for these changes."""
        return sum(change.places(addresses).size for change in changes if not isinstance(change, Freeze))

    def restore(self, changes: Sequence[HandChange], before: Array) -> None:
        """Continue with changes that the parameters already have; `before` as the property gave it."""
        start = 0
        for change in changes:
            if not isinstance(change, Freeze):
                size = change.places(self._addresses).size
                self._before[change.key] = before[start : start + size].copy()
                start += size
        self._keep(changes)

    def _keep(self, changes: Sequence[HandChange]) -> NDArray[np.intp]:
        """Hold what these changes hold, as it is now; returns the places no longer held."""
        self.changes, before = tuple(changes), self.held
        off = [change.places(self._addresses) for change in changes if isinstance(change, SwitchOff)]
        frozen = [change.places(self._addresses) for change in changes if isinstance(change, Freeze)]
        for places in off:
            self._parameters[places] = 0
        # Without any there is nothing to sort, for which NumPy imports its masked arrays.
        self.held = np.unique(np.concatenate([*off, *frozen])) if off or frozen else NOWHERE
        self._values = self._parameters[self.held].copy()
        return np.setdiff1d(before, self.held) if before.size else NOWHERE
