"""The moments of a run: checkpoints that one can go back to, each with all that the run needs to go on from there.

They take a bounded amount of memory. When it is full, the middle ones are thinned, the oldest first, so that they stay
evenly spread over the epochs; the start, the marks set by hand and the last one stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from netviz.config import Config
from netviz.engine.arrays import Array
from netviz.engine.checkpoint import Checkpoint, Position
from netviz.engine.history import CurveRecorder, EpochRecord, Validation
from netviz.engine.network import Network
from netviz.engine.trainer import Trainer
from netviz.run.checkpoint_file import empty_curve, tensors_of, with_curves
from netviz.run.course import Mark
from netviz.run.named_moment import NamedMoment, Why
from netviz.run.shared_blocks import Block, PackedArray, SharedBlocks

MOMENT_MEMORY = 256 << 20
"""The most bytes of the moments of a run, by default."""
MOST_MOMENTS = 400
"""The most moments of a run."""
OVERHEAD = 4_096
"""Bytes that a moment takes besides its arrays, roughly; each record in its lists takes 8 more."""


MIDDLE = (Why.FIRST_EPOCH, Why.EPOCH)
"""What is thinned first."""


@dataclass(frozen=True, eq=False, repr=False)
class Moment(NamedMoment):
    """Where a run stood between two steps, with everything that it needs to go on bit for bit."""

    arrays: Mapping[str, PackedArray]
    """Those of the network and its run, by the names that they have in a model's file."""
    samples: Mapping[str, int]
    """How many samples each curve has."""
    epochs: tuple[EpochRecord, ...]
    epochs_added: int
    validations: tuple[Validation, ...]
    marks: tuple[Mark, ...]
    """The changes until then."""
    seconds: float
    """Training time until then."""
    traced: int
    """How many points the path of its parameters had; 0 if there is no path."""

    @cached_property
    def named(self) -> NamedMoment:
        """The same without its arrays, for those who only speak of it: a panel may keep what it is told for long."""
        return NamedMoment(self.number, self.why, self.config, self.epoch, self.place)

    @property
    def parameters(self) -> Array:
        """All parameters of the network then, read-only."""
        return self.arrays["parameters"].array()

    def put_into(self, network: Network) -> None:
        """Give a network of the same structure the numbers of this moment, and its changes by hand."""
        np.copyto(network.parameters, self.arrays["parameters"].array())
        np.copyto(network.state, self.arrays["state"].array())
        network.by_hand.restore(self.config.network.changes, self.arrays["by_hand.before"].array())

    def checkpoint(self) -> Checkpoint:
        """Where the run stood."""
        curves: dict[str, CurveRecorder] = {}
        for name, samples in self.samples.items():
            table = self.arrays[f"history.{name}"].array()
            curves[name] = empty_curve(name, (table.shape[1] - 2) // 3)
            curves[name].restore(samples, table)
        memory = {
            name.removeprefix("optimizer."): packed.array()
            for name, packed in self.arrays.items()
            if name.startswith("optimizer.")
        }
        best, mean = self._pair("best"), self._pair("mean")
        return with_curves(self.place, memory, best, mean, self.epochs, self.validations, self.epochs_added, curves)

    def _pair(self, name: str) -> tuple[Array, Array] | None:
        """A second set of parameters and state."""
        if f"{name}.parameters" not in self.arrays:
            return None
        return self.arrays[f"{name}.parameters"].array(), self.arrays[f"{name}.state"].array()

    def blocks(self) -> Iterable[Block]:
        """All blocks of its arrays."""
        return (block for packed in self.arrays.values() for block in packed.blocks)

    @property
    def own_bytes(self) -> int:
        """The bytes that it takes besides its blocks."""
        return OVERHEAD + 8 * (len(self.epochs) + len(self.validations))


class Moments:
    """The moments of one run, in the order of time. `bound`: the bytes that they take at most."""

    def __init__(self, bound: int = MOMENT_MEMORY, shared: SharedBlocks | None = None) -> None:
        self._bound = bound
        self._shared = shared or SharedBlocks()
        self._all: tuple[Moment, ...] = ()
        self._uses: Counter[Block] = Counter()
        self._next = 0
        self.bytes = 0
        """What they take."""
        self.full = False
        """Whether there was no room for the last one."""
        self.left_out = 0
        """How many moments of the run were left out when it was copied for undo, the way back or the table of runs."""

    @classmethod
    def of(cls, kept: Iterable[Moment], bound: int = MOMENT_MEMORY) -> Moments:
        """These moments, in the order of time."""
        found = cls(bound)
        for moment in kept:
            found._add(moment)
        found._thin()
        return found

    @property
    def all(self) -> tuple[Moment, ...]:
        return self._all

    @property
    def bound(self) -> int:
        return self._bound

    @bound.setter
    def bound(self, bound: int) -> None:
        self._bound = bound
        self._thin()

    @property
    def last(self) -> Moment | None:
        return self._all[-1] if self._all else None

    def find(self, wanted: int) -> Moment | None:
        """The moment with this number; None if it is no longer kept."""
        return next((moment for moment in self._all if moment.number == wanted), None)

    def keep(
        self, trainer: Trainer, config: Config, why: Why, marks: tuple[Mark, ...] = (), seconds: float = 0.0
    ) -> Moment | None:
        """Keep where a run stands, between two steps; None if there is no room.

        If the moment is kept already, it is at most marked. Raises DivergedError.
        """
        progress = trainer.state()
        last = self.last
        if last is not None and why is not Why.DIVERGENCE and _same(last, progress.position, config):
            return self.mark(last) if why is Why.MARK else last
        network, pack = trainer.network, self._shared.pack
        tensors, samples = tensors_of(progress)
        tensors |= {"parameters": network.parameters, "state": network.state, "by_hand.before": network.by_hand.before}
        path = trainer.trajectory
        moment = Moment(
            number=self._next,
            why=why,
            config=config,
            epoch=trainer.position,
            place=progress.position,
            arrays={name: pack(array) for name, array in tensors.items()},
            samples=samples,
            epochs=tuple(progress.epochs),
            epochs_added=progress.epochs_added,
            validations=tuple(progress.validations),
            marks=marks,
            seconds=seconds,
            traced=0 if path is None else path.steps,
        )
        self._add(moment)
        self._thin()
        self.full = self.last is not moment
        return None if self.full else moment

    def mark(self, moment: Moment) -> Moment:
        """Keep a moment for good; the start always is."""
        if moment.why is Why.START:
            return moment
        marked = replace(moment, why=Why.MARK)
        self._all = tuple(marked if one is moment else one for one in self._all)
        return marked

    def copy(self, until: Moment | None = None, bound: int | None = None) -> Moments:
        """The same moments, or those until one of them, thinned to another bound if one is given."""
        twin = Moments(self._bound, self._shared)
        for moment in self._all:
            twin._add(moment)
            if moment is until:
                break
        if bound is not None:
            twin._bound = bound
            twin._thin()
            twin._bound = self._bound
        twin.left_out = self.left_out + (len(self._all) - len(twin._all) if until is None else 0)
        return twin

    def _add(self, moment: Moment) -> None:
        self._all = (*self._all, moment)
        self._next = max(self._next, moment.number + 1)
        self.bytes += moment.own_bytes
        for block in moment.blocks():
            if not self._uses[block]:
                self.bytes += len(block.content)
            self._uses[block] += 1

    def _drop(self, place: int) -> None:
        moment = self._all[place]
        self._all = (*self._all[:place], *self._all[place + 1 :])
        self.bytes -= moment.own_bytes
        for block in moment.blocks():
            self._uses[block] -= 1
            if not self._uses[block]:
                del self._uses[block]
                self.bytes -= len(block.content)

    def _thin(self) -> None:
        while self._all and (self.bytes > self._bound or len(self._all) > MOST_MOMENTS):
            self._drop(self._least())

    def _least(self) -> int:
        """The place of the moment that would be missed least."""
        found, places = self._all, range(1, len(self._all) - 1)
        middle = {why: [place for place in places if found[place].why is why] for why in MIDDLE}
        most = max(middle.values(), key=len)
        if most:
            return min(most, key=lambda place: self._gap_without(place))
        diverged = [place for place in places if found[place].why is Why.DIVERGENCE]
        return diverged[0] if diverged else len(found) - 1

    def _gap_without(self, place: int) -> float:
        """The gap that a moment would leave: in epochs, and in the first epoch as a share of what had been done."""
        before, moment, after = self._all[place - 1 : place + 2]
        gap = after.epoch - before.epoch
        return gap / after.epoch if moment.why is Why.FIRST_EPOCH and after.epoch else gap


def _same(moment: Moment, place: Position, config: Config) -> bool:
    """Whether a run at this place, with this config, stands at that moment."""
    return moment.place == place and moment.config == config
