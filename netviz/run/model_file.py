"""Models in files: one `.netviz` file holds the weights as safetensors and the config as TOML in its metadata.

The progress of the run is saved with them, if there is any, so that it can be continued bit for bit. A file from
elsewhere is hostile until proven otherwise: its size is checked before it is opened, its tensors are read one at a time
and only with exactly the names, shapes and types that its config asks for, and nothing in it is ever executed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from netviz import __version__, config
from netviz.config import Config, ConfigError, DataConfig
from netviz.data.dataset import Source
from netviz.data.reading import Reading
from netviz.engine.checkpoint import Checkpoint
from netviz.engine.network import Network
from netviz.errors import UserError, shortened, shown
from netviz.files import open_regular, reason, write_whole
from netviz.json_errors import NOT_JSON
from netviz.places import Kind
from netviz.run.checkpoint_file import encode_checkpoint, read_checkpoint
from netviz.run.course import Course, encode_course, read_course
from netviz.run.learned import Learned, metadata_of
from netviz.run.model_data import data_metadata, read_learned, source_in_file, with_sizes
from netviz.run.moment_file import encode_moments, has_moments, read_moments
from netviz.run.moments import Moments
from netviz.run.tensor_reader import TensorReader, checksums
from netviz.texts import phrase

SUFFIX = ".netviz"
LARGEST = 1 << 30
LARGEST_HEADER = 8 << 20
FORMAT = "5"
"""The version of the format, described in netviz/README.md. Every addition raises it, because a reader refuses what it
does not know.
"""
CHECKSUMS = "checksums"
"""The key of the metadata that says whether all else is as it was saved."""
READ = ("3", "4", FORMAT)
"""The formats that can be opened; what an older one lacks may be missing."""


@dataclass(frozen=True)
class Model:
    """A network with the config that describes it, and the checkpoint of its run if there is one."""

    config: Config
    network: Network
    checkpoint: Checkpoint | None = None
    learned: Learned | None = None
    """What it has to know about its data; None in a file saved before netviz kept that."""
    course: Course | None = None
    """How its run came to its present state; None likewise."""
    compared: ComparedModels | None = None
    """The runs compared with it, which are not part of its file (see compared_files.py)."""
    moments: Moments | None = None
    """The moments of its run that one can go back to."""


@dataclass(frozen=True)
class ComparedModel:
    """A run that is compared with another."""

    label: str
    model: Model
    trains: bool
    """Whether it trains beside the other, or is pinned."""
    stopped: str = ""
    """Why it stopped early, if it did."""


@dataclass(frozen=True)
class ComparedModels:
    """All runs that are compared with a run."""

    runs: tuple[ComparedModel, ...]
    own_name: str = ""
    """The name of that run itself, if all of them were given names."""


def save_model(path: Path, model: Model, half_precision: bool = False, moments: bool = False) -> None:
    """Write the model completely or not at all. `half_precision`, `moments`: as in `encoded`. Raises UserError."""
    try:
        write_whole(path, encoded(model, half_precision, moments))
    except HalfPrecisionError as error:
        raise UserError(phrase("{path}: {problem}", path=shown(path), problem=error)) from error


class HalfPrecisionError(UserError):
    """The weights do not fit into 16 bits."""

    def __init__(self) -> None:
        super().__init__(phrase("Some weights are too large for 16 bits; save the model in 32 bits instead."))


def encoded(model: Model, half_precision: bool = False, moments: bool = False) -> bytes:
    """The content of a model's file.

    half_precision: store the network's numbers in 16 bits, which halves the file and is enough for recognition but not
    for further training. moments: with the moments of its run, if it has any; see moment_file.py. Raises
    HalfPrecisionError if some are too large for that.
    """
    kind = np.float16 if half_precision else model.network.dtype
    with np.errstate(over="ignore"):
        tensors = {f"network.{name}": array.astype(kind) for name, array in _arrays(model.network).items()}
    if (before := model.network.by_hand.before).size:
        tensors["by_hand.before"] = before.astype(kind)
    if half_precision and not all(np.isfinite(array).all() for array in tensors.values()):
        raise HalfPrecisionError
    metadata = {"format": FORMAT, "netviz": __version__, "config": config.dump(model.config)}
    metadata["data"] = msgspec.json.encode(data_metadata(model.config, model.network)).decode()
    if model.learned is not None:
        metadata["learned"] = msgspec.json.encode(metadata_of(model.learned)).decode()
        scaling = model.learned.scaling
        if scaling is not None and scaling.shift is not None and scaling.factor is not None:
            tensors |= {"scaling.shift": scaling.shift, "scaling.factor": scaling.factor}
        if len(model.learned.checksums):
            tensors["data.checksums"] = model.learned.checksums
    progress = model.checkpoint
    if progress is not None:
        history, metadata["progress"] = encode_checkpoint(progress)
        tensors |= history
    if model.course is not None:
        path, metadata["course"] = encode_course(model.course)
        tensors |= path
    if moments and model.moments is not None:
        tensors |= encode_moments(model.moments)
    stored = {name: np.ascontiguousarray(array) for name, array in tensors.items()}
    metadata[CHECKSUMS] = msgspec.json.encode(checksums(stored, metadata)).decode()
    content: bytes = save(stored, metadata)
    return content


def load_model(path: Path) -> Model:
    """Read a model. Raises UserError with one sentence if the file is not a model, or not complete."""
    look_at(path, phrase("a netviz model"))
    try:
        with safe_open(path, "numpy") as file:
            return _model(path, file)
    except SafetensorError as error:
        raise UserError(
            phrase("{path} is not a netviz model, or it is damaged or cut off; choose another file.", path=shown(path))
        ) from error
    except OSError as error:
        raise UserError(
            phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error


def is_stored(path: Path) -> bool:
    """Whether the file's content is a model saved by netviz, whether or not this version can read it."""
    try:
        look_at(path, phrase("a netviz model"))
        with safe_open(path, "numpy") as file:
            return "netviz" in (file.metadata() or {})
    except (UserError, SafetensorError, OSError):
        return False


def look_at(path: Path, what: str) -> None:
    """Raise UserError if it is not an ordinary file, too large, or claims a header that would take much memory.

    what: what it should be, with its article.
    """
    with open_regular(path, LARGEST) as file:
        head = file.read(8)
    if len(head) < 8 or int.from_bytes(head, "little") > LARGEST_HEADER:
        raise UserError(phrase("{path} is not {what}.", path=shown(path), what=what))


def _model(path: Path, file: Any) -> Model:
    """The content of an open safetensors file. Raises UserError."""
    metadata = file.metadata()
    if metadata is None:
        raise UserError(phrase("{path} is not a netviz model.", path=shown(path)))
    if metadata.get("format", FORMAT) not in READ:
        raise UserError(_other_format(path, metadata))

    @cache
    def known(name: str, reading: Reading) -> Source | None:
        return source_in_file(name, reading, metadata)

    def known_data(data: DataConfig) -> Source | None:
        return known(data.name, data.reading)

    try:
        settings = _parsed(metadata["config"], known_data)
        source = known_data(settings.data)
    except KeyError as error:
        raise UserError(
            phrase("{path} contains no netviz config; it was not saved by netviz.", path=shown(path))
        ) from error
    except ConfigError as error:
        raise UserError(
            phrase("{path} contains a config that cannot be used: {problem}", path=shown(path), problem=error)
        ) from error
    if source is None:
        source = settings.data.source
    reader = TensorReader(path, file)
    stored, needed = reader.weights(), config.parameter_count(settings, source)
    if stored < needed:
        raise UserError(
            phrase(
                "{path} contains {stored:,} weights, but its config asks for {needed:,}.",
                path=shown(path),
                stored=stored,
                needed=needed,
            )
        )
    choice = settings.network
    network = Network(
        source.shape, choice.layers, choice.outputs(source.classes), choice.output, settings.training.cost
    )
    for name, place in _arrays(network).items():
        place[...] = reader.take(f"network.{name}", place.shape, "F32", "F16")
    _take_changes(reader, settings, network)
    progress = read_checkpoint(reader, metadata["progress"], settings, network) if "progress" in metadata else None
    learned = read_learned(reader, metadata["learned"], settings, network) if "learned" in metadata else None
    course = None
    if "course" in metadata:
        course = read_course(reader, metadata["course"], lambda text: _parsed(text, known_data), network)
    moments = None
    if has_moments(reader):
        path_of_it = None if course is None else course.trajectory
        traced = 0 if path_of_it is None else path_of_it.steps
        steps = 0 if progress is None else progress.position.steps
        moments = read_moments(reader, settings, network, steps, traced, lambda text: _parsed(text, known_data))
    reader.expect_no_more()
    if CHECKSUMS in metadata:
        texts = {key: text for key, text in metadata.items() if key != CHECKSUMS}
        reader.expect_as_saved(_checksums(path, metadata[CHECKSUMS]), texts)
    return Model(settings, network, progress, learned, course, moments=moments)


def _checksums(path: Path, text: str) -> dict[str, int]:
    """The checksums in a file. Raises UserError."""
    try:
        return msgspec.json.decode(text, type=dict[str, int])
    except NOT_JSON as error:
        raise UserError(
            phrase("{path} is damaged: it has no checksums that can be read; use another copy of it.", path=shown(path))
        ) from error


def _other_format(path: Path, metadata: dict[str, str]) -> str:
    """Why a file of another format cannot be opened, and what to do."""
    theirs, by = metadata["format"], metadata.get("netviz", "")
    about = {"path": shown(path), "version": f" {shortened(by, 20)}" if by else ""}
    if theirs.isdecimal() and len(theirs) < 9 and int(theirs) > int(FORMAT):
        return phrase(
            "{path} was saved by a newer netviz{version}; this is {own}, which does not read it yet.",
            own=__version__,
            **about,
        )
    return phrase("{path} was saved by another version of netviz{version}; train and save it again.", **about)


def _parsed(text: str, known: Callable[[DataConfig], Source | None]) -> Config:
    """A config in the file; where its data is not there, with the sizes that it had. Raises ConfigError."""
    settings = config.parse(text, known, own=True)
    source = known(settings.data)
    return settings if source is None else with_sizes(settings, source)


def _take_changes(reader: TensorReader, settings: Config, network: Network) -> None:
    """Restore the changes by hand that the network was saved with. Raises UserError."""
    changes = settings.network.changes
    numbers = network.by_hand.numbers_before(changes, network.addresses)
    before = reader.take("by_hand.before", (numbers,), "F32", "F16") if numbers else np.zeros(0)
    network.by_hand.restore(changes, before.astype(network.dtype))


def is_model(path: Path) -> bool:
    """Whether a file's name marks it as a model rather than a config."""
    return path.suffix.lower() == SUFFIX


MODEL = Kind(phrase("a model"), SUFFIX, is_stored)


def _arrays(network: Network) -> dict[str, NDArray[Any]]:
    """All numbers of a network by name, as views: `0.weights`, `0.biases`, `1.state`."""
    return {
        f"{index}.{name}": array
        for index, part in enumerate(network.layer_parameters)
        for name, array in (("weights", part.weights), ("biases", part.biases), ("state", part.state))
        if array.size
    }
