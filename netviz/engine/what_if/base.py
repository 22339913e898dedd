"""A trial change: what it is called, how much of it there can be, and what it changes.

A change is a pure function: from parameters or inputs, an amount and a random generator to a changed copy.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.network import Network


class Unit(Enum):
    """What an amount is measured in."""

    SHARE = "share"
    """From 0 to 1, shown in percent."""
    BITS = "bits"
    SPREAD = "spread"
    """Standard deviations of what is changed."""
    DEGREES = "degrees"
    PIXELS = "pixels"


@dataclass(frozen=True)
class Scope:
    """Which part of a network some changes are about."""

    whole: bool = False
    """Whether the smallest weights are those of the whole network, rather than of each layer."""
    layer: int = 1
    """The layer whose neurons are switched off, counted from 1 among those with weights."""


class Change:
    """Base of all kinds; each is an entry of the table."""

    kind: ClassVar[str]
    """Its name on the command line."""
    label: ClassVar[str]
    help: ClassVar[str]
    phrase: ClassVar[str]
    """What it does, in words, with places for `{amount}`, and for `{layer}` of its scope."""
    phrase_of_whole: ClassVar[str] = ""
    """The same where its scope is the whole network, if that makes a difference."""
    unit: ClassVar[Unit]
    whole: ClassVar[bool] = False
    """Whether its amounts are whole numbers."""
    doubles: ClassVar[bool] = False
    """Whether its stops double, so that an axis of them is one of powers of two."""
    stops: ClassVar[tuple[float, ...]]
    """The amounts that its slider stops at, from one end to the other."""
    none: ClassVar[float]
    """The amount at which nothing is changed."""

    @classmethod
    def limits(cls) -> tuple[float, float]:
        """The smallest and the largest amount."""
        return min(cls.stops), max(cls.stops)

    @classmethod
    def suits(cls, network: Network) -> bool:
        """Whether there is anything that it could change."""
        return True


class WeightChange(Change):
    """Changes weights; biases stay as they are."""

    @staticmethod
    def change(network: Network, parameters: Array, amount: float, scope: Scope, rng: np.random.Generator) -> Array:
        """A changed copy of a parameter vector like the network's (parameters,)."""
        raise TypeError("a change of weights must define `change`")


class InputChange(Change):
    """Changes inputs."""

    random: ClassVar[bool] = False
    """Whether it draws normal random numbers, one for each input of each example, in their order."""

    @staticmethod
    def change(inputs: Array, amount: float, spread: Array, rng: np.random.Generator) -> Array:
        """A changed copy of inputs (n, *shape); `spread` is their standard deviation as `spread_of` gives it."""
        raise TypeError("a change of inputs must define `change`")


class PictureChange(InputChange):
    """Changes inputs that are pictures (n, channels, height, width)."""

    @classmethod
    def suits(cls, network: Network) -> bool:
        return len(network.input_shape) == 3
