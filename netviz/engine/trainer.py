"""Trainer: one network learning from one set of examples, one mini-batch at a time.

A step gathers a mini-batch, runs it forward, computes its cost, goes backward, updates the weights and accounts for the
result. Gathering and accounting are done for a chunk of batches together, so that a step is little more than its matrix
products. Observing, pausing or stepping changes nothing in the result.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from netviz.engine.accounting import Accounting, DivergedError
from netviz.engine.arrays import Array
from netviz.engine.averaging import Averaging
from netviz.engine.by_hand import HandChange
from netviz.engine.checkpoint import Checkpoint, Position, copied
from netviz.engine.chunk import Chunk, Chunks
from netviz.engine.class_scores import accuracy_by_class
from netviz.engine.descent import Descent
from netviz.engine.early_stopping import EarlyStopping
from netviz.engine.evaluation import EvaluationResult
from netviz.engine.examples import Augment, Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import History, Validation, Values
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.inspection import LayerStats, layer_stats
from netviz.engine.learning_rate import LearningRate
from netviz.engine.network import Network
from netviz.engine.parallel import TwoThreads
from netviz.engine.sampler import EpochSampler
from netviz.engine.settings import SettingError
from netviz.engine.trajectory import Trajectory
from netviz.engine.validator import Validator
from netviz.texts import phrase


class Trainer:
    """Trains `network` on `train`; call `advance` for the next small piece of work.

    Raises SettingError, field `batch_size`, when a batch is larger than the data.
    """

    step_count: int
    """Mini-batches done."""
    examples_seen: int
    """Examples done."""
    stopped_early: bool
    """Whether early stopping has ended the run."""
    trajectory: Trajectory | None
    """Records some parameters after every step, if it is set."""
    on_validated: Callable[[EvaluationResult, int, float], None] | None
    """Told of every evaluation of the validation set, with step and position, if it is set; the result is lent."""

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
        self.step_count = self.examples_seen = 0
        self.check(hyperparameters)
        self.hyperparameters = hyperparameters
        self.seed = seed
        self.sampler = EpochSampler(len(train), seed)
        self.early_stopping = EarlyStopping()
        self.stopped_early = False
        self.averaging = Averaging()
        self.trajectory = None
        self.on_validated = None
        pair = TwoThreads()
        self.descent = Descent(network, len(train), hyperparameters, pair)
        self._accounting = Accounting(network, train)
        self._chunks = Chunks(network, train, seed, pair, augment)
        self._chunk = Chunk()
        self._validator = Validator(network, validation, len(train)) if validation else None
        self._epoch_ends = self._averages = False
        self._rate = LearningRate(hyperparameters)

    @property
    def history(self) -> History:
        """The curves of the run, up to the last step accounted for."""
        return self._accounting.history

    @property
    def gradient_norms(self) -> Values:
        """‖∂C/∂w‖ of every layer with weights, at the last step accounted for; C is the cost of the data alone."""
        return self._accounting.norms

    @property
    def epoch(self) -> int:
        """Finished epochs; one counts as finished once it is validated."""
        return self.sampler.epoch - self._epoch_ends

    @property
    def position(self) -> float:
        """Epochs as a fraction: 2.5 in the middle of the third."""
        return self.sampler.epoch + (self.sampler.offset + self._chunk.examples) / len(self.train)

    @property
    def learning_rate(self) -> float:
        """η as it is in this epoch, after its schedule."""
        return self._rate.value

    @property
    def notice(self) -> str:
        """A sentence if the schedule has left too little of η to learn with; otherwise empty."""
        return self._rate.notice

    @property
    def stop_sentence(self) -> str:
        """Why early stopping has ended the run."""
        return self.early_stopping.sentence(self.epoch, self.train.targets is not None)

    @property
    def validation_due(self) -> bool:
        """Whether `advance` would evaluate the validation set next, rather than train."""
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
        """One mini-batch: gather, forward, cost, backward, update, account; raises DivergedError."""
        if self._chunk.over:
            self._gather()
        self._chunk.differentiate(self.step_count)  # forward, cost, backward
        self._update()
        self._account()

    def check(self, hyperparameters: Hyperparameters) -> None:
        """Raise SettingError when the run cannot continue with these hyperparameters."""
        if hyperparameters.batch_size > len(self.train):
            raise SettingError(
                "batch_size",
                phrase(
                    "{batch_size:,} is larger than the {examples:,} training examples",
                    batch_size=hyperparameters.batch_size,
                    examples=len(self.train),
                ),
            )

    def change(self, hyperparameters: Hyperparameters) -> None:
        """Continue with other hyperparameters from the next step on.

        Raises SettingError and leaves everything as it was; or DivergedError, when the previous steps are only now
        found to diverge, and continues with the new ones all the same.
        """
        self.check(hyperparameters)
        old = self.hyperparameters
        try:
            self.settle()
        finally:
            self.hyperparameters = hyperparameters
            if hyperparameters.optimizer != old.optimizer:
                self.descent.restart(hyperparameters)
            elif old.keep_zeros and not hyperparameters.keep_zeros:
                self.descent.forget(np.flatnonzero(self.network.weights == 0))
            if hyperparameters.batch_size != old.batch_size:
                self._move_on()
                self._chunks.forget()
            if hyperparameters.schedule != old.schedule:
                self._rate.look_back(hyperparameters, self.history.epochs)
            self._rate.set(hyperparameters, self.epoch)

    def change_by_hand(self, changes: Sequence[HandChange]) -> None:
        """Continue with these changes by hand, checked, from the next step on. Whatever older weights the run might
        have gone back to, the best ones or those before it diverged, is forgotten.

        Raises DivergedError as `change` does.
        """
        try:
            self.settle()
        finally:
            self._begin_anew(self.network.by_hand.change_to(changes))

    def take_parameters(self, parameters: Array) -> None:
        """Continue with other parameters (parameters,) from the next step on; the optimizer begins anew where they
        differ. What is held by hand stays, and older weights are forgotten as by `change_by_hand`.

        Raises DivergedError as `change` does.
        """
        try:
            self.settle()
        finally:
            network = self.network
            moved = np.flatnonzero(network.parameters != parameters)
            network.parameters[:] = parameters
            network.by_hand.hold()
            self._begin_anew(moved)

    def _begin_anew(self, places: NDArray[np.intp]) -> None:
        """Go on from the present weights: older ones are forgotten, and the optimizer begins anew at these places."""
        self.descent.forget(places)
        self._accounting.begin_anew()
        self.averaging = Averaging()
        self.reset_early_stopping()

    def plan(self, epochs: int) -> None:
        """Continue to `epochs` in all; schedule and averaging are planned anew. Raises DivergedError."""
        self.change(replace(self.hyperparameters, epochs=epochs))

    def reset_early_stopping(self) -> None:
        """Forget that the run has stopped early; early stopping begins anew."""
        self.early_stopping, self.stopped_early = EarlyStopping(), False

    def settle(self) -> None:
        """Account for the pending steps: their costs, accuracies and gradients go into the history.

        Raises DivergedError, with the last good weights restored and those steps taken back.
        """
        chunk = self._chunk
        if chunk.settled == chunk.done:
            return
        seen = self.sampler.offset + np.arange(chunk.settled + 1, chunk.done + 1) * chunk.batch
        x = self.sampler.epoch + seen / len(self.train)
        try:
            self._accounting.take(chunk.unsettled(), x, self.regularization_term(), self.step_count)
        except DivergedError:
            undone = chunk.take_back()
            self.step_count -= undone
            self.examples_seen -= undone * chunk.batch
            if self.trajectory is not None:
                self.trajectory.take_back(undone)
            self.averaging = Averaging()
            self.descent.restart(self.hyperparameters)
            raise
        chunk.settled = chunk.done

    @property
    def finite(self) -> bool:
        """Whether the weights and the outputs of the steps that are not accounted for are finite."""
        chunk, weights = self._chunk, self.network.parameters
        pending = chunk.settled < chunk.done
        return not pending or bool(np.isfinite(chunk.unsettled().logits.sum()) and np.isfinite(weights @ weights))

    def layer_stats(self) -> list[LayerStats]:
        """What the last step has left in every layer with weights; asks the next step to measure its update.

        Empty before the first step. A micro-batch stands for the whole batch where a step is split.
        Raises DivergedError.
        """
        self.settle()
        self.descent.meter.asked = True
        last = self.last_pass
        return [] if last is None else layer_stats(self.network, last, self.gradient_norms, self.descent.meter.norms)

    @property
    def next_example(self) -> int:
        """The first example of the next mini-batch, an index into the training set."""
        done = self._chunk.examples
        chosen, _ = self.sampler.next_batches(done + 1, 1)
        return int(chosen[min(done, len(chosen) - 1)])

    @property
    def last_cost(self) -> float:
        """C of the last mini-batch, without the regularization term; NaN before the first. Raises DivergedError."""
        self.settle()
        return self._accounting.last_cost

    @property
    def last_pass(self) -> ForwardBackward | None:
        """The execution that the last step went through, or that of its first micro-batch; None before the first."""
        minibatches = self._chunk.minibatches
        return None if minibatches is None or not self.step_count else minibatches.last

    def regularization_term(self) -> float:
        """The part of the cost that the weights themselves cause."""
        return self.hyperparameters.regularization.term(self.network.weights, len(self.train))

    def take_buffers(self, other: Trainer) -> None:
        """Use the buffers of a trainer of the same network, examples, seed and augmentation, which is used no more."""
        self._chunks = other._chunks

    def look_ahead(self) -> None:
        """Forward and backward for the next mini-batch, without learning from it: until the next step, gradients, their
        norms and the layers' statistics are those of this batch. For a run that has been restored, whose last batch is
        not known. Nothing that the run goes on with changes.
        """
        state = self.network.state.copy()
        if self._chunk.over:
            self._gather()
        self._chunk.differentiate(self.step_count)
        self._accounting.look(self._chunk.looked_at())
        np.copyto(self.network.state, state)

    def close_chunk(self) -> None:
        """Account for the steps done and forget what is gathered ahead; the order then says where the run stands.

        Raises DivergedError.
        """
        self.settle()
        self._move_on()

    def state(self) -> Checkpoint:
        """A copy of where the run stands, between two steps; raises DivergedError."""
        self.close_chunk()
        sampler, early = self.sampler, self.early_stopping
        cost, right, examples = self._accounting.sums.values.tolist()
        r2, error = self._accounting.sums.errors.tolist()
        position = Position(
            sampler.epoch, sampler.offset, self.step_count, self.examples_seen, self.descent.optimizer.steps,
            (cost, right, examples), early.best_accuracy, early.best_epoch, self.stopped_early, self.averaging.steps,
            self.hyperparameters.epochs, self._rate.stalls, (r2, error),
        )  # fmt: skip
        return Checkpoint.of(position, self.descent.optimizer.state, early.best, self.averaging.mean, self.history)

    def restore(self, checkpoint: Checkpoint) -> None:
        """Return to the position of `checkpoint`, in a fresh trainer whose network already has its parameters.

        Raises ValueError when the optimizer's state does not fit or the position lies outside the data.
        """
        position, optimizer = checkpoint.position, self.descent.optimizer
        if position.offset >= len(self.train) or set(checkpoint.optimizer_state) != set(optimizer.state):
            raise ValueError("the checkpoint is that of another run")
        checkpoint.put_into(self.history)
        self.sampler.seek(position.epoch, position.offset)
        self.step_count, self.examples_seen = position.steps, position.examples
        optimizer.steps = position.optimizer_steps
        for name, vector in checkpoint.optimizer_state.items():
            np.copyto(optimizer.state[name], vector)
        self._accounting.sums.values[:] = position.epoch_sums
        self._accounting.sums.errors[:] = position.error_sums
        self._accounting.begin_anew()
        self.early_stopping.best_accuracy, self.early_stopping.best_epoch = position.best_accuracy, position.best_epoch
        self.early_stopping.best = copied(checkpoint.best)
        self.stopped_early = position.stopped_early
        self.averaging.steps, self.averaging.mean = position.averaged_steps, copied(checkpoint.mean)
        if self._validator is not None and self.history.validations:
            self._validator.skip_to(self.history.validations[-1].epoch)
            self._epoch_ends = position.epoch > self.history.epochs.added and position.offset == 0
        if position.epoch >= self.hyperparameters.epochs:
            planned = max(position.planned, self.hyperparameters.epochs)
            self.hyperparameters = replace(self.hyperparameters, epochs=planned)
        if position.stalls is None:
            self._rate.look_back(self.hyperparameters, self.history.epochs)
        else:
            self._rate.stalls = position.stalls
        self._rate.set(self.hyperparameters, self.epoch)

    def _gather(self) -> None:
        """Prepare the next batches; averaging is switched on or off for all of them."""
        self._averages = self.hyperparameters.averages(self.sampler.epoch)
        if not self._averages:
            self.averaging = Averaging()
        self._chunk = self._chunks.next(self.sampler, self.hyperparameters.batch_size)

    def _update(self) -> None:
        """Move the weights along the gradient of the batch."""
        self.descent.step(self.hyperparameters, self._rate.value)
        if self._averages:
            self.averaging.add(self.network)
        if self.trajectory is not None:
            self.trajectory.record(self.network)

    def _account(self) -> None:
        """Count the step; the results of a chunk are worked out for all its steps at its end."""
        chunk = self._chunk
        chunk.done += 1
        self.step_count += 1
        self.examples_seen += chunk.batch
        if chunk.over:
            self.close_chunk()

    def _move_on(self) -> None:
        """Advance the sampler past the chunk's steps, once they are accounted for, and end the epoch if they complete
        it.
        """
        seen, self._chunk = self._chunk.examples, self._chunk.closed()
        if not self.sampler.advance(seen):
            return
        self._epoch_ends = True
        if self.sampler.epoch == self.hyperparameters.epochs:
            self.averaging.apply_to(self.network)
            self.averaging = Averaging()
        if self._validator is None:
            self._end_epoch(None)

    def _validate(self) -> None:
        assert self._validator is not None
        self.settle()
        result = self._validator.advance(self.position)
        if result is None:
            return
        term = self.regularization_term()
        validation = Validation(self.position, result.cost, result.accuracy, term, result.errors)
        classes, of_numbers = result.classes, result.targets is not None
        by_class = None if of_numbers else accuracy_by_class(result.labels, result.correct, classes)
        self.history.add_validation(validation, by_class)
        if self.on_validated is not None:
            self.on_validated(result, self.step_count, self.position)
        if self._epoch_ends:
            self._end_epoch(validation)

    def _end_epoch(self, validation: Validation | None) -> None:
        self._epoch_ends = False
        term = self.regularization_term()
        record = self._accounting.sums.end(self.epoch, term, validation, self.gradient_norms)
        self.history.epochs.append(record)
        patience = self.hyperparameters.early_stopping
        if patience and validation is not None:
            self.stopped_early = self.early_stopping.update(validation.score, self.epoch, self.network, patience)
        self._rate.end_epoch(record)
