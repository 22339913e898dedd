"""The chunk in progress: mini-batches that were gathered together, and how far the run has come in them.

Gathering and accounting for a dozen batches at once leaves little more to a step than its matrix products.
"""

from __future__ import annotations

from dataclasses import dataclass

from netviz.engine.examples import Augment, Examples
from netviz.engine.layers.base import count
from netviz.engine.minibatch import MiniBatches, Results
from netviz.engine.network import Network
from netviz.engine.parallel import TwoThreads
from netviz.engine.sampler import EpochSampler

# The most batches, and the most numbers, that are gathered at a time.
CHUNK_BATCHES = 32
CHUNK_NUMBERS = 1 << 20


@dataclass(slots=True)
class Chunk:
    """`ready` mini-batches of `batch` examples each; none at all before the first.

    Invariant: 0 ≤ settled ≤ done ≤ ready. The first `done` batches have moved the network, the first `settled` of them
    are accounted for, and the order of examples stands where the chunk began.
    """

    minibatches: MiniBatches | None = None
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
        assert self.minibatches is not None
        self.minibatches.step(self.done, step)

    def unsettled(self) -> Results:
        """What the steps that are not accounted for have left behind."""
        assert self.minibatches is not None
        return self.minibatches.results(self.settled, self.done)

    def looked_at(self) -> Results:
        """What the batch that was differentiated without a step has left behind."""
        assert self.minibatches is not None
        return self.minibatches.results(self.done, self.done + 1)

    def take_back(self) -> int:
        """Undo the steps that are not yet accounted for; returns how many there were."""
        undone = self.done - self.settled
        self.done = self.settled
        return undone

    def closed(self) -> Chunk:
        """The chunk that nothing is left of, once the sampler has moved past it; its mini-batches show the last
        step.
        """
        return Chunk(self.minibatches, self.batch)


class Chunks:
    """Gathers chunk after chunk of one run, with buffers for each batch size.

    The arguments are those of the trainer; a long step is shared between the two `threads`.
    """

    def __init__(
        self, network: Network, train: Examples, seed: int, threads: TwoThreads, augment: Augment | None
    ) -> None:
        self._network = network
        self._train = train
        self._seed = seed
        self._threads = threads
        self._augment = augment
        self._benches: dict[int, MiniBatches] = {}

    def next(self, order: EpochSampler, batch_size: int) -> Chunk:
        """The next batches in the order: as many whole ones as memory allows, or the epoch's last, smaller one."""
        train = self._train
        room = batches_ahead(count(train.shape), batch_size, len(train))
        chosen, batch = order.next_batches(batch_size, room)
        if batch not in self._benches:
            self._benches[batch] = MiniBatches(
                self._network, train, room, batch, self._seed, self._threads, self._augment
            )
        bench = self._benches[batch]
        return Chunk(bench, batch, bench.load(chosen, order.epoch, order.offset))

    def forget(self) -> None:
        """Release the buffers, which are of no use to another batch size."""
        self._benches.clear()


def batches_ahead(features: int, batch_size: int, examples: int) -> int:
    """The number of batches that are gathered at a time, in a run with this number of examples."""
    return max(1, min(CHUNK_BATCHES, CHUNK_NUMBERS // (features * batch_size), examples // batch_size))
