"""Trainer: one network learning from one set of examples, one mini-batch at a time.

Batches are gathered a chunk at a time and the costs of a chunk's steps are settled together, so that a step itself is
little more than its matrix products. What is observed, paused or stepped in between changes nothing in the result.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.averaging import Averaging
from netviz.engine.descent import Descent
from netviz.engine.early_stopping import EarlyStopping
from netviz.engine.epoch_sums import EpochSums
from netviz.engine.examples import Augment, Examples, right
from netviz.engine.history import EpochRecord, History, Validation, log10
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.keeper import Keeper
from netviz.engine.layers.base import count
from netviz.engine.network import Network
from netviz.engine.observe import LayerView, gradient_norms, layer_views
from netviz.engine.order import Order
from netviz.engine.pair import Pair
from netviz.engine.passes import Pass
from netviz.engine.settings import SettingError
from netviz.engine.trace import Trace
from netviz.engine.validator import Validator
from netviz.engine.workbench import Workbench

CHUNK_BATCHES = 32
CHUNK_BYTES = 4 << 20


class DivergedError(ArithmeticError):
    """The cost became NaN or infinite. The network has its last good weights again."""

    def __init__(self, step: int, what: str) -> None:
        super().__init__(f"The run diverged at step {step:,}: {what}; try a smaller learning rate.")
        self.step = step


class Trainer:
    """Trains `network` on `train`; call `advance` for the next small piece of work.

    step_count: mini-batches done. examples_seen: examples done. stopped_early: the run has given up hope of better.
    trace: takes down some parameters after every step, where one is set.
    Raises SettingError, field `batch_size`, when a batch is larger than the data.
    """

    def __init__(
        self,
        network: Network,
        train: Examples,
        validation: Examples | None,
        hyperparameters: Hyperparameters,
        seed: int,
        augment: Augment | None = None,
    ) -> None:
        self.network = network
        self.train = train
        self.history = History(len(network.learned))
        self.step_count = 0
        self.examples_seen = 0
        self._check(hyperparameters)
        self.hyperparameters = hyperparameters
        self.seed = seed
        self.order = Order(len(train), seed)
        self.early = EarlyStopping()
        self.stopped_early = False
        self.averaging = Averaging()
        self.trace: Trace | None = None
        self._augment = augment
        self._last: Pass | None = None
        self._pair = Pair()
        self.descent = Descent(network, len(train), hyperparameters, self._pair)
        self._keeper = Keeper(network)
        self._benches: dict[int, Workbench] = {}
        self._done = self._ready = self._settled = 0  # steps of the present chunk
        self._batch = hyperparameters.batch_size
        self._validator = Validator(network, validation, len(train)) if validation else None
        self._epoch_ends = self._averages = False
        self.epoch_sums = EpochSums()
        self._set_rate()

    @property
    def epoch(self) -> int:
        """Finished epochs; one counts as finished once it is validated."""
        return self.order.epoch - self._epoch_ends

    @property
    def position(self) -> float:
        """Epochs as a fraction: 2.5 in the middle of the third."""
        return self.order.epoch + (self.order.offset + self._done * self._batch) / len(self.train)

    @property
    def learning_rate(self) -> float:
        """η as it is in this epoch, after its schedule."""
        return self._rate

    @property
    def validation_due(self) -> bool:
        """Whether `advance` would look at the validation set next, rather than train."""
        validator = self._validator
        return validator is not None and (validator.running or validator.due(self.position))

    def advance(self) -> bool:
        """Do the next piece of work: a training step (True), or one batch of a validation that is due (False).

        Raises DivergedError.
        """
        if self.validation_due:
            self._validate()
            return False
        self.step()
        return True

    def step(self) -> None:
        """One mini-batch: forward, cost, backward, update; raises DivergedError."""
        if self._done == self._ready:
            self._next_chunk()
        self._bench.step(self._done, self.step_count)
        self.descent.step(self.hyperparameters, self._rate)
        if self._averages:
            self.averaging.add(self.network)
        if self.trace is not None:
            self.trace.take(self.network)
        self._done += 1
        self.step_count += 1
        self.examples_seen += self._batch
        if self._done == self._ready:
            self.close_chunk()

    def change(self, hyperparameters: Hyperparameters) -> None:
        """Go on with other hyperparameters from the next step; raises SettingError and leaves all as it was."""
        self._check(hyperparameters)
        self.settle()
        if hyperparameters.optimizer != self.hyperparameters.optimizer:
            self.descent.restart(hyperparameters)
        if hyperparameters.batch_size != self.hyperparameters.batch_size:
            self.close_chunk()
            self._benches.clear()
            self._batch = hyperparameters.batch_size
        self.hyperparameters = hyperparameters
        self._set_rate()

    def hope_again(self) -> None:
        """Take back that the run has stopped early, and wait for a better epoch as if it had just begun."""
        self.early, self.stopped_early = EarlyStopping(), False

    def settle(self) -> None:
        """Bring history up to the last step: costs, accuracy and gradients of the steps not yet accounted for.

        Raises DivergedError, with the last good weights put back.
        """
        start, end = self._settled, self._done
        if start == end:
            return
        logits, targets, labels = self._bench.results(start, end)
        entries = self._bench.entries
        outputs = np.empty_like(logits)
        self.network.output.apply(logits, outputs)
        costs = self.network.pair.per_example(logits, outputs, targets).mean(axis=-1, dtype=np.float64)
        costs = costs.reshape(-1, entries).mean(axis=1)
        self._settled = end
        self._check_finite(costs)
        goals = None if self.train.targets is None else targets
        hits = right(outputs, labels, self.train.classes, goals).reshape(end - start, -1)
        seen = self.order.offset + np.arange(start + 1, end + 1) * self._batch
        x = self.order.epoch + seen / len(self.train)
        term = self.regularization_term()
        measures = np.stack([costs + term, hits.mean(axis=-1), np.full_like(costs, term)], axis=1)
        self.history.batches.add(x, measures)
        self.history.gradients.add(x[-1:], log10(gradient_norms(self.network))[None])
        self.epoch_sums.add(costs.tolist(), hits.sum(axis=1).tolist(), self._batch)
        self._keeper.see(float(costs[0]))

    def views(self) -> list[LayerView]:
        """What the last step has left in every layer with weights; asks the next step to measure its update.

        Empty before the first step. A part of the batch stands for the whole where a step is cut in parts.
        """
        self.descent.meter.asked = True
        last = self.last_pass
        return [] if last is None else layer_views(self.network, last, self.descent.meter.norms)

    @property
    def last_pass(self) -> Pass | None:
        """The pass that the last step went through, or a part of it; None before the first."""
        return self._last if self.step_count else None

    def regularization_term(self) -> float:
        """The part of the cost that the weights themselves cause."""
        return self.hyperparameters.regularizer.term(self.network.weights, len(self.train))

    def close_chunk(self) -> None:
        """Account for the steps done and forget what is gathered ahead; the order then says where the run stands."""
        self.settle()
        if self.order.move(self._done * self._batch):
            self._epoch_ends = True
            if self.order.epoch == self.hyperparameters.epochs:
                self.averaging.put(self.network)
                self.averaging = Averaging()
            if self._validator is None:
                self._end_epoch(None)
        self._done = self._ready = self._settled = 0

    def continued(self, records: list[EpochRecord], looks: list[Validation]) -> None:
        """Go on from a saved place: `order`, the optimizer, `step_count` and the rest have been put back already."""
        self.history.epochs[:] = records
        for look in looks:
            self.history.add_look(look)
        if self._validator is not None and looks:
            self._validator.skip_to(looks[-1].epoch)
            self._epoch_ends = self.order.epoch > len(records) and self.order.offset == 0
        self._keeper = Keeper(self.network)
        self._set_rate()

    def _check(self, hyperparameters: Hyperparameters) -> None:
        if hyperparameters.batch_size > len(self.train):
            raise SettingError(
                "batch_size", f"{hyperparameters.batch_size:,} is larger than the {len(self.train):,} training examples"
            )

    def _check_finite(self, costs: NDArray[np.float64]) -> None:
        bad = np.flatnonzero(~np.isfinite(costs))
        size = float(np.dot(self.network.parameters, self.network.parameters))
        if not bad.size and np.isfinite(size):
            return
        if bad.size:
            step = self.step_count - len(costs) + int(bad[0]) + 1
            what = "the cost became " + ("NaN" if np.isnan(costs[bad[0]]) else "infinite")
        else:
            step, what = self.step_count, "the weights left the range of numbers"
        self._keeper.put_back()
        self.network.gradients.fill(0)
        self.averaging = Averaging()
        self.descent.restart(self.hyperparameters)
        raise DivergedError(step, what)

    def _next_chunk(self) -> None:
        """Gather the next batches: as many whole ones as memory allows, or the epoch's last, smaller one."""
        self._averages = self.hyperparameters.averages(self.order.epoch)
        if not self._averages:
            self.averaging = Averaging()
        size = self.hyperparameters.batch_size
        batch_bytes = count(self.train.shape) * size * self.network.dtype.itemsize
        room = max(1, min(CHUNK_BATCHES, CHUNK_BYTES // batch_bytes, len(self.train) // size))
        chosen, batch = self.order.peek(size, room)
        if batch not in self._benches:
            self._benches[batch] = Workbench(
                self.network, self.train, room, batch, self.seed, self._pair, self._augment
            )
        self._bench = self._benches[batch]
        self._last = self._bench.last
        self._batch = batch
        self._done = self._settled = 0
        self._ready = self._bench.gather(chosen, self.order.epoch, self.order.offset)

    def _set_rate(self) -> None:
        choice = self.hyperparameters
        accuracies = [record.validation_accuracy or 0.0 for record in self.history.epochs]
        self._rate = choice.learning_rate * choice.schedule.factor(len(accuracies), choice.epochs, accuracies)

    def _validate(self) -> None:
        assert self._validator is not None
        self.settle()
        result = self._validator.advance(self.position)
        if result is None:
            return
        validation = Validation(self.position, result.cost, result.accuracy, self.regularization_term())
        self.history.add_look(validation)
        if self._epoch_ends:
            self._end_epoch(validation)

    def _end_epoch(self, validation: Validation | None) -> None:
        self._epoch_ends = False
        record = self.epoch_sums.end(self.epoch, self.regularization_term(), validation, gradient_norms(self.network))
        self.history.epochs.append(record)
        patience = self.hyperparameters.patience
        if patience and validation is not None:
            self.stopped_early = self.early.see(validation.accuracy, self.epoch, self.network, patience)
        self._set_rate()
