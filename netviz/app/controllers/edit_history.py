"""The edit history: every edit of network, training and data can be undone and redone, by name.

Each run has its own history, a QUndoStack. An edit that discards what the run has learned, because it makes another
network or resets it, keeps that run: undo brings it back.
"""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from netviz import config as configs
from netviz.config import Config
from netviz.run.model_file import Model

MOST_RUNS = 12
MOST_WEIGHTS = 20_000_000
"""A history keeps this many runs with their weights, and this many weights in all; of older runs only the config, but
the last one always completely.
"""
SAME_EDIT_SECONDS = 1.0
"""Further changes of the same number within this time, for example by a slider, count as one edit."""

BY_HAND = ".network.by_hand["

Learned = Future[Model]


class Effect(Enum):
    """What a config does to the run that it is given to."""

    IMPOSSIBLE = "the run stays as it is"
    GOES_ON = "the run goes on with it"
    ENDS_RUN = "another run begins"


@dataclass
class _State:
    """The state between two edits."""

    config: Config
    learned: Learned | None = None
    """The run as it was when an edit ended it."""
    name: str = ""
    """What the edit is called that made it; the first has none."""

    @cached_property
    def text(self) -> str:
        """The config as TOML."""
        return configs.dump(self.config)


class RunEdits:
    """The edits of one run: their stack, and the states before, between and after them."""

    def __init__(self, config: Config) -> None:
        self.stack = QUndoStack()
        weakref.finalize(self, _silence, self.stack)
        self.states = [_State(config)]
        self.running = 0
        """The index of the state whose config the run has; it stays behind the current one if that is impossible."""

    @classmethod
    def of(cls, states: Sequence[tuple[str, Config, Learned | None]], running: int) -> RunEdits:
        """Edits as an earlier window left them. states: the name of the edit that made it, its config, and what was
        learned in it. running: the index of the state that the run is in.
        """
        edits = cls(states[0][1])
        edits.states = [_State(config, learned, name) for name, config, learned in states]
        for name, _, _ in states[1:]:
            edits.stack.push(QUndoCommand(name))
        edits.stack.setIndex(running)
        edits.running = running
        return edits

    def name(self, place: int) -> str:
        """The name of the edit that made the state at this index; the first state has none."""
        return self.states[place].name


class EditHistory(QObject):
    """The histories of all runs.

    effect(config): what it would do now. snapshot(): the run as it is now. go(config, learned): take the run to another
    state and, if `learned` is given, to what it had learned there.

    Not a QUndoGroup: PySide keeps every stack that was ever added to one.
    """

    changed = Signal()
    """What can be undone or redone, or its name, has changed."""
    moved = Signal()
    """The user undoes or redoes; what was said about the last edit no longer holds."""

    def __init__(
        self,
        config: Config,
        effect: Callable[[Config], Effect],
        snapshot: Callable[[], Learned],
        go: Callable[[Config, Learned | None], None],
    ) -> None:
        super().__init__()
        self._effect, self._snapshot, self._go = effect, snapshot, go
        self._silent = False
        self._number, self._changed_at = "", 0.0
        self._place = 0
        self._follow(RunEdits(config))

    @property
    def edits(self) -> RunEdits:
        """Those of the current run."""
        return self._edits

    @property
    def stack(self) -> QUndoStack:
        """That of the current run."""
        return self._edits.stack

    @property
    def edited(self) -> bool:
        """Whether the current run has been edited."""
        return self._edits.stack.canUndo()

    @property
    def undo_name(self) -> str:
        """The name of the edit that would be undone."""
        return self._edits.name(self._edits.stack.index())

    @property
    def redo_name(self) -> str:
        """The name of the edit that would be redone."""
        return self._edits.name(self._edits.stack.index() + 1)

    def begin(self, config: Config) -> None:
        """Another run begins, with nothing to undo yet."""
        self.resume(RunEdits(config))

    def resume(self, edits: RunEdits) -> None:
        """Continue the edits of an earlier run."""
        self._edits.stack.disconnect(self)
        self._follow(edits)
        self.changed.emit()

    def _follow(self, edits: RunEdits) -> None:
        self._edits, stack = edits, edits.stack
        self._place = stack.index()
        self._number = ""
        stack.indexChanged.connect(self._move)
        for signal in (stack.canUndoChanged, stack.canRedoChanged, stack.undoTextChanged, stack.redoTextChanged):
            signal.connect(self._tell)

    def record(self, name: str, after: Config, effect: Effect) -> None:
        """Record an edit before it is made; what could be redone until now no longer can."""
        edits, stack = self._edits, self._edits.stack
        before, now = edits.states[self._place].config, time.monotonic()
        number = _only_number(before, after)
        again = number == self._number and now - self._changed_at < SAME_EDIT_SECONDS and not stack.canRedo()
        same_edit = bool(number) and again and self._place > 0
        if effect is Effect.ENDS_RUN and not (same_edit and edits.running == self._place):
            edits.states[edits.running].learned = self._snapshot()
        if same_edit:
            name = configs.edit_name(edits.states[self._place - 1].config, after)
            self._silently(stack.undo)
        self._number, self._changed_at = number, now
        del edits.states[self._place + 1 :]
        edits.states.append(_State(after, name=name))
        self._silently(lambda: stack.push(QUndoCommand(name)))
        if effect is not Effect.IMPOSSIBLE:
            edits.running = self._place
        self._forget_oldest()

    def take_back(self) -> None:
        """The last edit could not be made."""
        self._silently(self._edits.stack.undo)
        self._edits.running = min(self._edits.running, self._place)

    def _move(self, place: int) -> None:
        """The stack has moved, because the user undoes or redoes, or because of `record`."""
        left, self._place = self._place, place
        if self._silent or left == place:
            return
        self._number = ""
        self.moved.emit()
        edits = self._edits
        there = edits.states[place]
        effect = self._effect(there.config)
        # What a state has learned comes back even where its config differs from the present one in training alone.
        same = effect is Effect.GOES_ON or there.config == edits.states[left].config
        ends = effect is Effect.ENDS_RUN or (there.learned is not None and same)
        learned, there.learned = (there.learned, None) if ends else (None, there.learned)
        if ends:
            edits.states[edits.running].learned = self._snapshot()
        if effect is not Effect.IMPOSSIBLE:
            edits.running = place
        self._forget_oldest()
        self._go(there.config, learned)

    def _tell(self, _: object) -> None:
        self.changed.emit()

    def _silently(self, change: Callable[[], None]) -> None:
        self._silent = True
        try:
            change()
        finally:
            self._silent = False

    def _forget_oldest(self) -> None:
        with_weights = [state for state in self._edits.states if state.learned is not None]
        weights = 0
        for place, state in enumerate(reversed(with_weights)):
            weights += _weights(state.learned)
            if place and (place >= MOST_RUNS or weights > MOST_WEIGHTS):
                state.learned = None


def _silence(stack: QUndoStack) -> None:
    """Before a stack ends: it empties itself and says so, and a history that ends with it is half gone by then; PySide
    crashes there.
    """
    if isValid(stack):
        stack.blockSignals(True)


def _weights(learned: Learned | None) -> int:
    """The number of weights of a run kept for undo and of those compared with it, as far as it is known."""
    if learned is None or not learned.done() or learned.exception() is not None:
        return 0
    model = learned.result()
    compared = () if model.compared is None else model.compared.runs
    return sum(one.network.parameters.size for one in (model, *(run.model for run in compared)))


def _only_number(before: Config, after: Config) -> str:
    """The path of the one number in which two configs differ; empty if they differ in anything else."""
    old, new = dict(_values(configs.to_dict(before))), dict(_values(configs.to_dict(after)))
    changed = [path for path in {**old, **new} if old.get(path) != new.get(path)]
    by_hand = {path.rpartition(".")[0] for path in changed}
    if len(by_hand) == 1 and (change := by_hand.pop()).startswith(BY_HAND) and new.get(f"{change}.kind") == "set":
        return f"{change}.value"  # a value that is dragged begins with a change that was not there
    kinds = [type(of.get(path)) for path in changed for of in (old, new)]
    numbers = [issubclass(kind, int | float) and kind is not bool for kind in kinds]
    return changed[0] if len(changed) == 1 and all(numbers) else ""


def _values(table: object, path: str = "") -> list[tuple[str, object]]:
    """Every value in nested tables and lists, with its path."""
    if isinstance(table, dict):
        return [pair for name, inner in table.items() for pair in _values(inner, f"{path}.{name}")]
    if isinstance(table, list) and any(isinstance(inner, dict) for inner in table):
        return [pair for place, inner in enumerate(table) for pair in _values(inner, f"{path}[{place}]")]
    return [(path, tuple(table) if isinstance(table, list) else table)]
