"""A run in a file with the runs compared with it: each a model in a file beside it, and a list of them in JSON.

Every save writes the compared runs to new files, and the list names them once all are written. However netviz ends
meanwhile, either the old list or the new one is there.
"""

from __future__ import annotations

import logging
import re
import secrets
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import msgspec

from netviz import config as configs
from netviz.config import Config
from netviz.errors import UserError
from netviz.files import NotWrittenError, read_bytes, write_whole
from netviz.json_errors import NOT_JSON
from netviz.run import model_file
from netviz.run.model_file import SUFFIX, ComparedModel, ComparedModels, Model, load_model
from netviz.texts import english

log = logging.getLogger(__name__)

PREFIX = "compared-"
LIST_SUFFIX = ".compared.json"
LARGEST_LIST = 1 << 20
MOST_COMPARED = 16
_NAME = re.compile(re.escape(PREFIX) + "[0-9a-f]{16}" + re.escape(SUFFIX))


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    """One compared run."""

    file: str
    label: str
    trains: bool
    stopped: str


class _List(msgspec.Struct, forbid_unknown_fields=True):
    """All runs compared with a run."""

    data: str
    """The run's data, as in its config."""
    own_name: str
    runs: list[_Entry]


def save_with_compared(path: Path, model: Model) -> None:
    """Write a run to `path`, and the runs compared with it beside it. Raises UserError."""
    before = _named_in(_list_of(path))
    if model.compared is not None and model.compared.runs:
        _save_compared(path, model, model.compared)
        _remove(before)  # the list no longer names them, whatever becomes of the run
        _save_with_room(path, model)
    else:
        _save_with_room(path, model)
        _list_of(path).unlink(missing_ok=True)
        _remove(before)


def _save_with_room(path: Path, model: Model) -> None:
    """Write a run with its moments, or without them if the disk has no room for them. Raises UserError."""
    try:
        model_file.save_model(path, model, moments=True)
    except NotWrittenError as error:
        if model.moments is None:
            raise
        log.warning("the moments of the run are left out: %s", error)
        model_file.save_model(path, model)


def _save_compared(path: Path, model: Model, compared: ComparedModels) -> None:
    """Write the compared runs and the list of them, or none of it. Raises UserError."""
    made, entries = [], []
    try:
        for run in compared.runs:
            name = f"{PREFIX}{secrets.token_hex(8)}{SUFFIX}"
            made.append(path.with_name(name))
            model_file.save_model(made[-1], run.model)
            entries.append(_Entry(name, run.label, run.trains, run.stopped))
        write_whole(
            _list_of(path),
            msgspec.json.encode(_List(_data_of(model.config), compared.own_name, entries), enc_hook=english),
        )
    except BaseException:
        _remove(made)
        raise


def load_with_compared(path: Path) -> Model:
    """Read a run and the runs compared with it; any of these that cannot be read is left out. Raises UserError."""
    model = load_model(path)
    found = _read(_list_of(path))
    if found is None or not _is_for(found, model.config):
        return model
    runs = []
    for entry in found.runs[:MOST_COMPARED]:
        file = _file_of(path, entry)
        if file is None:
            log.warning("%s: %r is not the file of a compared run", _list_of(path), entry.file)
            continue
        try:
            there = load_model(file)
        except UserError as error:
            log.warning("%s", error)
        else:
            runs.append(ComparedModel(entry.label, there, entry.trains, entry.stopped))
    return replace(model, compared=ComparedModels(tuple(runs), found.own_name))


def remove_with_compared(path: Path) -> None:
    """Delete a run's file and those beside it."""
    compared = _named_in(_list_of(path))
    path.unlink(missing_ok=True)
    _list_of(path).unlink(missing_ok=True)
    _remove(compared)


def clear_up(folder: Path) -> None:
    """Delete the files of compared runs that no list in the folder names: netviz was killed while it wrote them.

    Where a list cannot be read, all stay.
    """
    lists = list(folder.glob(f"*{LIST_SUFFIX}"))
    if any(_read(entries) is None for entries in lists):
        return  # it may name any of them
    named = {path for entries in lists for path in _named_in(entries)}
    _remove([path for path in folder.glob(f"{PREFIX}*{SUFFIX}") if path not in named])


def _list_of(path: Path) -> Path:
    """The file of the list of the runs that are compared with the one in `path`."""
    return path.with_name(path.stem + LIST_SUFFIX)


def _named_in(entries: Path) -> list[Path]:
    """The files that a list names."""
    found = _read(entries)
    files = [] if found is None else [_file_of(entries, entry) for entry in found.runs]
    return [file for file in files if file is not None]


def _file_of(path: Path, entry: _Entry) -> Path | None:
    """The file of a compared run, which lies beside `path`; None if its name is not of the form of such files."""
    return path.with_name(entry.file) if _NAME.fullmatch(entry.file) else None


def _read(entries: Path) -> _List | None:
    """A list; None if there is none, or none that can be read."""
    if not entries.exists():
        return None
    try:
        return msgspec.json.decode(read_bytes(entries, LARGEST_LIST), type=_List)
    except (UserError, OSError, *NOT_JSON) as error:
        log.warning("%s: %s", entries, error)
        return None


def _remove(paths: list[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _data_of(config: Config) -> str:
    """The data part of a config, to compare it with another's."""
    return msgspec.json.encode(configs.to_dict(config)["data"]).decode()


def _is_for(found: _List, config: Config) -> bool:
    """Whether a list was left for a run with this data. Numbers of examples that it leaves out are not compared: a run
    that is read while its data is away says them. Nor is augmentation, which earlier versions kept beside tables.
    """
    try:
        left = msgspec.json.decode(found.data, type=dict)
    except NOT_JSON:
        return False
    data = configs.to_dict(config)["data"]
    said = ["augmentation", *(name for name in ("train", "validation") if name not in left)]
    mine, theirs = ({name: value for name, value in one.items() if name not in said} for one in (data, left))
    return mine == theirs
