"""The chunk in progress: mini-batches that were gathered together, and how far the run has come in them.

Gathering and accounting for a dozen batches at a time leaves little more to a step than its matrix products.
"""

from __future__ import annotations

from dataclasses import dataclass

from netviz.engine.workbench import Results, Workbench


@dataclass(slots=True)
class Chunk:
    """`ready` batches of `batch` examples each on a workbench; none at all before the first.

    Invariant: 0 ≤ settled ≤ done ≤ ready. The first `done` batches have moved the network, the first `settled` of them
    are accounted for, and the order of examples stands where the chunk began.
    """

    bench: Workbench | None = None
    batch: int = 0
    ready: int = 0
    done: int = 0
    settled: int = 0

    @property
    def over(self) -> bool:
        """Whether the next step needs another chunk."""
        return self.done == self.ready

    @property
    def examples(self) -> int:
        """How many examples its steps have seen."""
        return self.done * self.batch

    def differentiate(self, step: int) -> None:
        """Forward, cost and backward for its next batch; `step` numbers it in the run."""
        assert self.bench is not None
        self.bench.step(self.done, step)

    def unsettled(self) -> Results:
        """What the steps that are not accounted for have left behind."""
        assert self.bench is not None
        return self.bench.results(self.settled, self.done)

    def take_back(self) -> int:
        """Make those steps undone, to be done again; returns how many they were."""
        undone = self.done - self.settled
        self.done = self.settled
        return undone

    def closed(self) -> Chunk:
        """The chunk that nothing is left of, once the order has moved past it; its workbench shows the last step."""
        return Chunk(self.bench, self.batch)
