"""The edit history on disk: what a window leaves of it, and what the next one makes of that.

Only the run that is open leaves its edits. A state whose run was not on disk yet when netviz ended cannot be brought
back, so that the history begins, or ends, beside it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from netviz import config as configs
from netviz.app.controllers.edit_history import Learned, RunEdits
from netviz.app.controllers.session_folder import EditsState, EditState, SessionFolder
from netviz.config import Config, DataConfig
from netviz.errors import UserError
from netviz.run.away import parse_config
from netviz.run.model_file import Model
from netviz.texts import english

LOST = "-"
"""In place of the name of a file: there is none yet."""
MOST_EDITS = 50
"""How many edits before, and after, the state of the run are left."""

LeftState = tuple[str, Config, Learned | None]
"""The name of the edit that made a state, its config, and what was learned in it."""

log = logging.getLogger(__name__)


def edits_state(edits: RunEdits, files: Mapping[int, Path]) -> EditsState | None:
    """What to leave of a run's edits; None if there is nothing to undo or redo.

    files: where what was learned is on disk, by the identity of its future.
    """
    first = max(0, edits.running - MOST_EDITS)
    last = min(len(edits.states), edits.running + 1 + MOST_EDITS)
    if last - first < 2:
        return None
    states = []
    for place in range(first, last):
        state = edits.states[place]
        path = files.get(id(state.learned))
        file = "" if state.learned is None else LOST if path is None else path.name
        states.append(EditState(english(edits.name(place)) if place > first else "", state.text, file))
    return EditsState(tuple(states), edits.running - first)


def edits_left(left: EditsState | None, folder: SessionFolder, config: Config) -> RunEdits | None:
    """The edits of a run with this config, as an earlier window left them; None if they are not this run's."""
    if left is None or not 0 <= left.running < len(left.states):
        return None
    now = left.states[left.running]
    if _config(now.config, config.data) != config:
        return None
    before = _until_lost(folder, reversed(left.states[: left.running]), config.data)[::-1]
    after = _until_lost(folder, left.states[left.running + 1 :], config.data)
    states = [*before, (now.name, config, None), *after]
    return RunEdits.of(_with_names(states), len(before)) if len(states) > 1 else None


def _with_names(states: list[LeftState]) -> list[LeftState]:
    """The same, where a name says what has changed, with its parts, which a file does not have."""
    named = states[:1]
    for (_, before, _), (name, config, learned) in pairwise(states):
        again = configs.edit_name(before, config)
        named.append((again if again == name else name, config, learned))
    return named


def without_moments(model: Model) -> Model:
    """A run as undo brings it back: what can be looked back at in it would be there once more for every edit."""
    return replace(model, moments=None)


def _until_lost(folder: SessionFolder, left: Iterable[EditState], data: DataConfig) -> list[LeftState]:
    """The states up to the first that cannot be brought back, with the runs of their files, which it reads."""
    found: list[LeftState] = []
    for one in left:
        state = _state(folder, one, data)
        if state is None:
            break
        found.append(state)
    return found


def _state(folder: SessionFolder, left: EditState, data: DataConfig) -> LeftState | None:
    """A state with the run that it brings back; None if that or its config cannot be read."""
    config = _config(left.config, data)
    if config is None:
        return None
    if not left.file:
        return left.name, config, None
    learned: Learned = Future()
    try:
        learned.set_result(folder.edit_run(left.file))
    except UserError as error:
        log.warning("an edit cannot be undone: %s", error)
        return None
    return left.name, config, learned


def _config(text: str, data: DataConfig) -> Config | None:
    """The config of TOML text, as it says where its data is away; `data`, the run's own, has the sizes."""
    try:
        found = parse_config(text)
        if isinstance(found, Config):
            return found
        described = configs.described(text)
    except UserError as error:
        log.warning("an edit cannot be undone: %s", error)
        return None
    if described.data.name == data.name:
        for name, count in (("train", data.train), ("validation", data.validation)):
            if getattr(described.data, name) is None:
                described = configs.replaced(described, f"data.{name}", count)
    return described
