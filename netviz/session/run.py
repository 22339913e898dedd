"""A run as the worker holds it: config, data, network and trainer, and how it changes from one config to another."""

from __future__ import annotations

import secrets
import time
import weakref
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet, Splits
from netviz.engine.arrays import Array
from netviz.engine.examples import unit_scaled
from netviz.engine.history import History
from netviz.engine.network import Network
from netviz.engine.trajectory import MOST_TRACED, Trajectory
from netviz.engine.what_if import WhatIf, changed_parameters
from netviz.errors import DataError
from netviz.number_format import number, percent
from netviz.run import build
from netviz.run.course import Course
from netviz.run.learned import learned_from
from netviz.run.model_file import ComparedModels, Model
from netviz.run.moment_times import Due, next_due
from netviz.run.moments import Moment, Moments
from netviz.run.named_moment import Why
from netviz.session.background_evaluator import SplitEvaluators
from netviz.session.example_mapper import ExampleMapper
from netviz.session.frame_inspector import FrameInspector
from netviz.session.marks import Marks
from netviz.session.recognizer import Recognizer
from netviz.session.silence import SilenceWatch
from netviz.session.weight_pictures import initial_weights
from netviz.texts import joined, phrase

T = TypeVar("T")

SHARE_OF_COPY = 32
"""The moments in a copy of a run take one SHARE_OF_COPY-th of the memory: some twenty copies are kept for undo and the
way back, which take at most two thirds more."""


class DataAwayError(DataError):
    """There are no examples to look at or to learn from."""


class Run:
    """One network learning from one data set.

    Given a model, which is left unchanged, it continues where that stopped. The constructor raises UserError if the
    config does not fit its data.
    """

    def __init__(self, config: Config, data: DataSet, model: Model | None = None) -> None:
        self.config = config
        self.data = data
        self._splits, self.network, self.trainer = build.start_run(config, data, model)
        self.sizes = (len(self._splits.train), len(self._splits.validation), len(self._splits.test))
        """How many training, validation and test examples there are."""
        kept = model.learned if model is not None and data.away else None
        self.learned = kept or learned_from(data, self._splits)
        """What its file says of the data."""
        self.inspector = FrameInspector(self.network)
        self.recognizer = Recognizer(self.network, config.network.none, self.inspector, self.learned.scaling)
        self.evaluators = SplitEvaluators(self.network)
        self.mapper = ExampleMapper(self.network)
        # What the run evaluates anyway, nobody has to evaluate again beside it.
        self.trainer.on_validated = partial(self.evaluators.take, "validation")
        course = None if model is None else model.course
        self._trace()
        if self.trainer.trajectory is not None and course is not None and course.trajectory is not None:
            self.trainer.trajectory = course.trajectory.copy()
        self.changed_by_hand = 0
        """How many times the network has been changed by hand."""
        self.seconds = 0.0 if course is None else course.seconds
        """Training time."""
        self.identity = secrets.token_hex(8) if course is None or not course.identity else course.identity
        """Identifies the run in the table of runs."""
        self.begun = time.time()
        """When it began, or was opened, in seconds since 1970."""
        self.stopped = ""
        """Why it diverged, as a sentence; empty if it did not."""
        self.resting = True
        """Whether it is not training at the moment."""
        self._cache: dict[Hashable, Any] = {}
        self._copied: tuple[Hashable, weakref.ref[Model]] | None = None
        """The state of the run when it was last copied, and the copy, as long as somebody holds it."""
        self.started_with = config if course is None else course.started_with
        """The config it started with; later changes are in `marks`."""
        self.marks = Marks(() if course is None else course.marks)
        self.moments = Moments() if model is None or model.moments is None else model.moments.copy()
        """The moments of it that one can go back to."""
        self.silence = SilenceWatch()
        begun = self.network if model is None else build.build_network(config, data)
        if self.started_with.training.keep_zeros:  # as a ticket, whose zeros have been there from its start
            begun.take_zeros(self.network.parameters)
        self.initial_weights = initial_weights(begun)
        self.came_trained = not np.array_equal(begun.parameters, self.network.parameters)
        """Whether it was opened with other weights than a new run starts with, such as a network made elsewhere."""
        self.goal = self.trainer.hyperparameters.epochs
        """The epoch at which it stops."""
        if self.trainer.step_count and not data.away:  # so that what is known of the next batch can be shown
            with np.errstate(all="ignore"):
                self.trainer.look_ahead()
        self.notice = "" if data.away else build.data_warning(self._splits)
        changed = "" if model is None or model.learned is None else model.learned.difference(data)
        if changed:
            said = phrase("The data has changed: {problem}.", problem=changed)
            self.notice = joined([said, self.notice], " ") if self.notice else said

    @property
    def splits(self) -> Splits:
        """The examples; raises DataAwayError if there are only blanks, so that no blank is taken for an example."""
        self.require_data()
        return self._splits

    def require_data(self) -> None:
        """Raise DataAwayError where the data is away."""
        if self.data.away:
            raise DataAwayError(self.data.away)

    def begin_frame(self, resting: bool) -> None:
        """A frame is about to be taken, while the run is resting or between two of its steps."""
        self.resting = resting
        self.inspector.begin_frame()
        self.evaluators.begin_frame(resting)

    def cached(self, key: Hashable, work_out: Callable[[], T]) -> T:
        """What `work_out` returns, computed again only for another key; one result per kind (the key's first item) is
        kept.
        """
        kind = key[0] if isinstance(key, tuple) else key
        if self._cache.get(kind, (None, None))[0] != key:
            self._cache[kind] = key, work_out()
        return self._cache[kind][1]  # type: ignore[no-any-return]

    def weights_key(self, seconds: float) -> Hashable:
        """A key that changes with the network, but while it trains at most once in this many seconds."""
        return self.version if self.resting else time.monotonic() // seconds

    @property
    def has_learned(self) -> bool:
        """Whether its network has been trained, here or before it was opened."""
        return self.trainer.step_count > 0 or self.came_trained

    @property
    def whole_history(self) -> History:
        """Its curves."""
        return self.trainer.history

    @property
    def due(self) -> Due:
        """When the next moment is kept."""
        return next_due(self.trainer, self.moments)

    def keep_moment(self, why: Why) -> Moment | None:
        """Keep where the run stands, between two steps; None if there is no room for it. Raises DivergedError."""
        return self.moments.keep(self.trainer, self.config, why, self.marks.all, self.seconds)

    @property
    def version(self) -> int:
        """A number that grows with every step and every change by hand: the same only for the same weights."""
        return self.trainer.step_count + self.changed_by_hand

    def _trace(self) -> None:
        """Record the path of a small network's parameters from here on."""
        if self.network.parameters.size <= MOST_TRACED:
            self.trainer.trajectory = Trajectory(self.network)

    def changed(self, config: Config) -> Run:
        """The run that continues with `config`: this one if only the training changes, otherwise a new one.

        Another seed or initializer starts afresh; another structure keeps the weights of every layer that still fits.
        Raises UserError and leaves this run as it is.
        """
        old = self.config
        if built_alike(old, config):
            goal = self.goal if config.training.epochs == old.training.epochs else config.training.epochs
            wanted = replace(build.hyperparameters(config), epochs=goal)
            self.trainer.check(wanted)
            # Before `change`, which may find that the run diverges: a smaller η must not be lost just then.
            self.config, self.goal = config, goal
            self.marks.add(self.trainer.position, old, config)
            if not self.trainer.step_count:
                self.started_with = config
            try:
                self.trainer.change(wanted)
            finally:
                self._change_by_hand(old)
            return self
        data = build.load_or_reuse(config, old, self.data)
        if not same_start(config, old):
            return self.begun_anew(config, data)
        new = Run(config, data)
        new.start_from(self.network)
        return new

    def start_from(self, network: Network, own_zeros: bool = False) -> None:
        """Start with the weights of another network wherever the shapes agree. own_zeros: whether those that are 0 in
        this one stay so.
        """
        own = self.network.parameters.copy()
        with self._changing_weights():
            self.network.copy_matching(network)
            if own_zeros:
                self.network.take_zeros(own)
            self.trainer.take_parameters(self.network.parameters.copy())

    def _change_by_hand(self, old: Config) -> None:
        """Give the network the config's changes by hand, if they have changed."""
        if self.config.network.changes == old.network.changes:
            return
        with self._changing_weights():
            self.trainer.change_by_hand(self.config.network.changes)

    def keep_what_if(self, what: WhatIf, words: str) -> None:
        """Apply the weight changes that were tried to the network; `words` describe them in its marks and its file.

        Raises SettingError if they do not fit the network.
        """
        what.check(self.network)
        parameters = changed_parameters(self.network, what, self.config.seed)
        with self._changing_weights():
            self.marks.note(self.trainer.position, words)
            self.trainer.take_parameters(parameters)

    @contextmanager
    def _changing_weights(self) -> Iterator[None]:
        """A context for a change of the weights between two steps; the change holds even if it raises DivergedError."""
        self.changed_by_hand += 1
        self.evaluators.begin_anew()
        try:
            yield
        finally:
            if not self.trainer.step_count:  # the run starts with it
                self._cache.clear()
                self._trace()
                self.initial_weights = initial_weights(self.network)

    def plan_on(self) -> str:
        """Plan as many epochs again as the config has; returns a sentence on what that does to η, empty if it stays."""
        before = self.trainer.learning_rate
        self.goal = self.trainer.epoch + self.config.training.epochs
        self.trainer.plan(self.goal)
        now = self.trainer.learning_rate
        if now == before:
            return ""
        return phrase(
            "The {schedule} schedule now runs to epoch {epoch:,}: η continues at {rate}, not {before}.",
            schedule=phrase(self.config.training.schedule.label),
            epoch=self.goal,
            rate=number(now),
            before=number(before),
        )

    def restarted(self) -> Run:
        """The same run, from its initial weights."""
        return self.begun_anew(self.config, self.data)

    def begun_anew(self, config: Config, data: DataSet) -> Run:
        """A run from its initial weights. If its zeros are kept, those that this network has now are 0 in it as well,
        where it is built alike. Raises UserError.
        """
        new = Run(config, data)
        if config.training.keep_zeros and _shaped_alike(new.network, self.network):
            new._take_zeros(self.network.parameters)
            share = float(np.mean(new.network.weights == 0))
            if share:
                new.marks.note(0, phrase("{share} of the weights are 0, as before", share=percent(share, 1)))
        return new

    def ticket(self, what: WhatIf, words: str) -> Run:
        """The winning ticket of this network (Frankle and Carbin 2019): a run from the initial weights, in which those
        are 0, and stay so, that changes of weights such as pruning make 0 here. `words` describe it in its marks.

        Raises SettingError if the changes do not fit the network.
        """
        what.check(self.network)
        new = Run(configs.replaced(self.config, "training.keep_zeros", True), self.data)
        new._take_zeros(changed_parameters(self.network, what, self.config.seed))
        new.marks.note(0, words)
        return new

    def _take_zeros(self, parameters: Array) -> None:
        """Start with those weights at 0 that are 0 in a vector of parameters."""
        with self._changing_weights():
            self.network.take_zeros(parameters)
            self.trainer.take_parameters(self.network.parameters.copy())

    def model(self, all_moments: bool = False, compared: ComparedModels | None = None) -> Model:
        """A copy of the network and its run as they are, with the config.

        all_moments: with all moments of the run; otherwise they are thinned, because many copies may be kept. Undo,
        the way back and the table of runs ask for one at the same moment, and share its arrays.
        compared: the runs beside it, which go with it.
        """
        self.trainer.close_chunk()
        state = self._state(all_moments)
        last = None if self._copied is None or self._copied[0] != state else self._copied[1]()
        if last is not None:
            return replace(last, compared=compared)
        model = replace(self._copy(all_moments), compared=compared)
        self._copied = state, weakref.ref(model)
        return model

    def _state(self, all_moments: bool) -> Hashable:
        """What differs between any two states of the run between two steps; all training takes some time."""
        trainer = self.trainer
        return (
            all_moments, self.seconds, trainer.step_count, trainer.position, self.changed_by_hand, self.goal,
            trainer.stopped_early, self.identity, id(self.config), id(self.started_with), len(self.marks.all),
            self.moments.bound, *((moment.number, moment.why) for moment in self.moments.all),
        )  # fmt: skip

    def _copy(self, all_moments: bool) -> Model:
        copy = build.build_network(self.config, self.data)
        copy.copy_from(self.network)
        path = self.trainer.trajectory
        course = Course(
            self.started_with, self.marks.all, self.seconds, None if path is None else path.copy(), self.identity
        )
        moments = self.moments.copy(bound=None if all_moments else self.moments.bound // SHARE_OF_COPY)
        return Model(self.config, copy, self.trainer.state(), self.learned, course, moments=moments)

    def model_at(self, moment: Moment) -> Model:
        """The network and its run as they were at a moment, with its config and the moments until then."""
        network = build.build_network(configs.replaced(moment.config, "network.by_hand", None), self.data)
        moment.put_into(network)
        path = self.trainer.trajectory
        traced = None if path is None or not moment.traced else path.until(moment.traced)
        course = Course(self.started_with, moment.marks, moment.seconds, traced)
        until = self.moments.copy(until=moment)
        return Model(moment.config, network, moment.checkpoint(), self.learned, course, moments=until)

    def as_input(self, image: NDArray[np.uint8]) -> Array:
        """A (28, 28) image as one input of the network, 0…1 where its data is not scaled in another way."""
        scaling = self.learned.scaling
        if scaling is not None:
            return scaling.of_image(image.reshape(self.data.train.shape))
        return (image / 255.0).reshape(self.data.train.shape)

    def sample_input(self) -> Array:
        """A digit to show where none is drawn: the first of the validation set."""
        return unit_scaled(self._splits.shown.inputs[0])


def _shaped_alike(network: Network, other: Network) -> bool:
    return network.addresses.parameter_shapes == other.addresses.parameter_shapes


def same_start(config: Config, other: Config) -> bool:
    """Whether the networks of two configs draw their initial weights alike."""
    return (config.seed, config.network.init, config.network.start) == (
        other.seed, other.network.init, other.network.start
    )  # fmt: skip


def built_alike(old: Config, new: Config) -> bool:
    """Whether a change concerns only what a trainer can take between two steps."""
    if old.training.cost != new.training.cost:
        return False
    network = msgspec.structs.replace(old.network, by_hand=new.network.by_hand)
    return msgspec.structs.replace(old, training=new.training, network=network) == new
