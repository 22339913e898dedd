"""Other data as a network knows it: classes matched by their names, numbers scaled like those it learned from.

A folder called `5` or `five` is the digit 5; a class that the network does not know is named and left out. Of data that
it has not learned from every example is taken, otherwise the test examples.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz.config import DataConfig
from netviz.data import catalogue, user_data
from netviz.data.checksums import checksums_of
from netviz.data.combined import PLUS
from netviz.data.dataset import DataSet
from netviz.data.features import features_of
from netviz.data.finishing import RawExamples
from netviz.data.names import compact, numbered, plain
from netviz.data.reading import Reading
from netviz.data.scaling import Scaling
from netviz.data.table_data import is_table, same_kind
from netviz.data.tables.recipe import Recipe
from netviz.engine.examples import NO_CLASS, Examples
from netviz.errors import DataError, UserError, counted, none_of, shown
from netviz.run.learned import Learned
from netviz.run.model_file import Model
from netviz.texts import joined, phrase

NUMBER_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
THE_SAME = phrase("This is the data that the run learned from, so only its test examples are taken.")
_SHOWN = 8


@dataclass(frozen=True)
class Comparable:
    """Examples that a network can be measured on."""

    examples: Examples
    kind: str
    """`test examples`, or `examples` where all were taken."""
    notes: tuple[str, ...] = ()
    """What was matched and what was left out, one sentence each."""


def names_of(model: Model) -> tuple[str, ...]:
    """What a network's classes are called."""
    learned = model.learned or Learned()
    classes = model.network.outputs - model.config.network.none
    return tuple(map(learned.class_name, range(classes)))


def predicts_numbers(model: Model) -> bool:
    """Whether it is a regression."""
    recipe = None if model.learned is None else model.learned.recipe
    if recipe is not None:
        return not recipe.classes
    return model.config.network.output == "linear" and model.network.outputs == 1


def scaling_of(model: Model) -> Scaling | None:
    """How the inputs of a network are scaled."""
    return None if model.learned is None else model.learned.scaling


def comparable(model: Model, name: str, given: Mapping[str, str] | None = None) -> Comparable:
    """The examples of a data set as a network knows them; raises UserError in a sentence where it cannot be.

    given: which class of the data is which of the network's, for names that do not match.
    """
    learned = model.learned or Learned()
    path = Path(name).expanduser()
    as_rows = learned.recipe is not None and name not in catalogue.SOURCES and is_table(path)
    if given and (as_rows or predicts_numbers(model)):
        if predicts_numbers(model):
            problem = phrase("--match: {path} has numbers to predict and no classes; leave it out.", path=shown(path))
        else:
            problem = phrase("--match: {path} is a table, read as it is written; leave it out.", path=shown(path))
        raise UserError(problem)
    if as_rows:
        return _rows(model, learned, path, name)
    settings = _as_learned(model, name)
    source = settings.source
    _require_shape(model, name, source.shape)
    data = catalogue.load_source(source, settings.options(0))
    is_own = name not in catalogue.SOURCES and user_data.is_path(name)
    everything = is_own and catalogue.absolute(name) not in model.config.data.name.split(PLUS)
    changed = _changed(model, name, data)
    if everything and learned.is_from(data):
        everything, changed = False, (THE_SAME,)
    elif everything and (said := learned.shared_with(data.checksums)):
        changed = (said,)
    splits = [data.train, data.test] if everything else [data.test]
    if source.regression != predicts_numbers(model):
        raise UserError(
            phrase(
                "--data: {name} and the network do not go together: one has classes, the other numbers to predict.",
                name=shown(name),
            )
        )
    inputs = np.concatenate([split.inputs for split in splits]) if len(splits) > 1 else splits[0].inputs
    labels = np.concatenate([split.labels for split in splits])
    scaling = learned.scaling
    if source.regression:
        targets = np.concatenate([split.targets for split in splits if split.targets is not None])
        examples = Examples(inputs, labels, source.classes, targets)
        return Comparable(examples if scaling is None else scaling.of(examples), _kind(everything), changed)
    theirs = data.class_names or numbered(source.classes)
    places, notes = _matched(model, name, theirs, labels, given or {})
    labels = np.where(labels == NO_CLASS, NO_CLASS, places[labels])
    kept = (labels >= 0) | (np.concatenate([split.labels for split in splits]) == NO_CLASS)
    if not kept.all():
        inputs, labels = inputs[kept], labels[kept]
    examples = Examples(inputs, labels, len(names_of(model)))
    return Comparable(examples if scaling is None else scaling.of(examples), _kind(everything), (*changed, *notes))


def own_data_changed(model: Model, path: Path) -> str:
    """A sentence if the file is the data that the network learned from, and has changed since; otherwise empty."""
    name = catalogue.absolute(str(path))
    if name != model.config.data.name or not len((model.learned or Learned()).checksums):
        return ""
    return joined(_changed(model, name, _loaded(model.config.data)), " ")


def _changed(model: Model, name: str, data: DataSet) -> tuple[str, ...]:
    """How the network's own data has changed since it learned from it, as a sentence; empty for other data."""
    if catalogue.absolute(name) != model.config.data.name:
        return ()
    problem = (model.learned or Learned()).difference(data)
    return (phrase("The data has changed: {problem}.", problem=problem),) if problem else ()


def rows_of(model: Model, path: Path) -> Examples:
    """The rows of a table as the network sees them; the label is −1 where there is none. Raises UserError."""
    learned = model.learned or Learned()
    if learned.recipe is None:
        raise UserError(phrase("{path} is a table, and the network learned from none.", path=shown(path)))
    return _as_seen(model, learned, same_kind(path, learned.recipe), path)


def _as_seen(model: Model, learned: Learned, rows: RawExamples, path: Path) -> Examples:
    """Rows as the network sees them. Raises UserError if there are too few or too many inputs."""
    assert learned.recipe is not None
    inputs: NDArray[np.float32] = rows.inputs
    if model.config.data.features is not None:
        inputs = features_of(model.config.data.features, inputs.shape[1]).of(inputs)
    if inputs.shape[1:] != model.network.input_shape:
        takes = math.prod(model.network.input_shape)
        raise UserError(
            phrase(
                "{path} gives {inputs:,} inputs, but the network takes {takes:,}.",
                path=shown(path),
                inputs=inputs.shape[1],
                takes=takes,
            )
        )
    if learned.scaling is not None:
        inputs = learned.scaling.of_inputs(inputs)
    if learned.recipe.classes:
        return Examples(inputs, rows.labels, len(learned.recipe.classes))
    given = np.zeros((len(inputs), 1), np.float32) if rows.targets is None else rows.targets
    return Examples(inputs, np.where(np.isnan(given[:, 0]), -1, 0), 1, np.nan_to_num(given))


def _rows(model: Model, learned: Learned, path: Path, name: str) -> Comparable:
    """The labelled rows of another table with the same columns."""
    recipe = learned.recipe
    assert recipe is not None
    if catalogue.absolute(name) in model.config.data.name.split(PLUS):
        data = _loaded(model.config.data)
        return _test_rows(learned, data, _changed(model, name, data))
    rows = same_kind(path, recipe)
    said = learned.shared_with(_checksums_of(rows, recipe))
    if said:
        with suppress(DataError):  # too few rows for a data set, for example
            data = _loaded(_as_learned(model, name))
            if learned.is_from(data):
                return _test_rows(learned, data, (THE_SAME,))
    examples = _as_seen(model, learned, rows, path)
    known = np.flatnonzero(examples.labels >= 0)
    if not len(known):
        raise UserError(
            phrase(
                "--data: {path} has no row with a {label} that the network knows.",
                path=shown(path),
                label=shown(recipe.label),
            )
        )
    notes = [said] if said else []
    if len(known) < len(examples):
        left = len(examples) - len(known)
        notes.append(
            phrase(
                "{rows} without a {label} that the network knows left out.",
                rows=counted(left, "row"),
                label=recipe.label,
            )
        )
    examples = examples.select(known)
    if examples.targets is not None and learned.scaling is not None:
        scaling = replace(learned.scaling, shift=None, factor=None)  # the inputs are scaled already
        examples = scaling.of(examples)
    missing = [recipe.classes[c] for c in examples.missing_classes] if recipe.classes else []
    if missing:
        notes.append(phrase("There is no example of {classes}.", classes=_some(missing)))
    return Comparable(examples, _kind(True), tuple(notes))


def _test_rows(learned: Learned, data: DataSet, notes: tuple[str, ...]) -> Comparable:
    """The test rows of the table that the network learned from."""
    assert learned.recipe is not None
    test = data.test_for(learned.recipe)
    return Comparable(test if learned.scaling is None else learned.scaling.of(test), _kind(False), notes)


def _loaded(settings: DataConfig) -> DataSet:
    """The data that these settings describe. Raises DataError."""
    return catalogue.load_source(settings.source, settings.options(0))


def _checksums_of(rows: RawExamples, recipe: Recipe) -> NDArray[np.uint32]:
    """The checksums of rows; of those with a gap they are others than the run's own."""
    if rows.targets is not None:
        rows = rows.select(np.flatnonzero(~np.isnan(rows.targets[:, 0])))
    examples = Examples(rows.inputs, rows.labels, max(1, len(recipe.classes)), rows.targets)
    return checksums_of(examples, examples.select(np.empty(0, np.intp)), recipe.classes, None)


def _as_learned(model: Model, name: str) -> DataConfig:
    """The settings that read other data as the data was read that the network learned from."""
    own, shape = model.config.data, model.network.input_shape
    settings = msgspec.structs.replace(own, name=name, noise=None, curve=None, train=None, validation=None)
    if catalogue.absolute(name) in own.name.split(PLUS):  # read as it was, so that its test part is the same
        return settings
    told: dict[str, Any] = {field.name: None for field in fields(Reading)}
    if name not in catalogue.SOURCES and user_data.is_path(name):
        wanted = {setting: getattr(own, setting) for setting in ("transpose", "task", "label", "ink", "ground")}
        if len(shape) == 3:
            wanted |= {"size": shape[1] if shape[1] == shape[2] else None, "colour": True if shape[0] == 3 else None}
        allowed = user_data.settings_for(Path(name).expanduser())
        told |= {setting: value for setting, value in wanted.items() if setting in allowed}
    return msgspec.structs.replace(settings, **told)


def _require_shape(model: Model, name: str, shape: tuple[int, ...]) -> None:
    if shape != model.network.input_shape:
        sizes = [" × ".join(map(str, one)) for one in (shape, model.network.input_shape)]
        raise UserError(
            phrase(
                "--data: the network learned from {learned}; {name} has another shape, {shape} and not {expected}.",
                learned=shown(model.config.data.name),
                name=shown(name),
                shape=sizes[0],
                expected=sizes[1],
            )
        )


def _matched(
    model: Model, name: str, theirs: Sequence[str], labels: NDArray[np.int64], given: Mapping[str, str]
) -> tuple[NDArray[np.int64], list[str]]:
    """(the network's class for each of the data's, −1 for none, what to say); raises UserError if none matches."""
    ours = names_of(model)
    by_name = {compact(one): place for place, one in enumerate(ours)}
    are_numbers = all(one.isdecimal() for one in ours)
    for theirs_name, ours_name in given.items():
        if theirs_name not in theirs:
            raise UserError(
                phrase("--match: {problem}, the classes of the data.", problem=none_of(theirs_name, theirs[:50]))
            )
        if ours_name not in ours:
            raise UserError(
                phrase("--match: {problem}, the classes of the network.", problem=none_of(ours_name, ours[:50]))
            )
    places = []
    for one in theirs:
        place = by_name.get(compact(given.get(one, one)))
        if place is None and are_numbers:
            place = by_name.get(_number_in(one))
        places.append(-1 if place is None else place)
    found = [place for place in places if place >= 0]
    if len(set(found)) < len(found):
        raise UserError(
            phrase(
                "--data: several classes of {name} are the same class of the network; say --match.", name=shown(name)
            )
        )
    used = {one for place, one in enumerate(theirs) if (labels == place).any()}
    unknown = [one for one, place in zip(theirs, places, strict=True) if place < 0 and one in used]
    if used and len(unknown) == len(used):
        raise UserError(
            phrase(
                "--data: the network knows {known}, and {name} has {classes}: none is the same; say which "
                'is which by --match "theirs=its".',
                known=_some(ours),
                name=shown(name),
                classes=_some(theirs),
            )
        )
    notes: list[str] = []
    if any(compact(ours[place]) != compact(one) for one, place in zip(theirs, places, strict=True) if place >= 0):
        pairs = [(one, ours[place]) for one, place in zip(theirs, places, strict=True) if place >= 0]
        same = [phrase("{theirs} is {ours}", theirs=shown(Path(one)), ours=shown(Path(other))) for one, other in pairs]
        notes.append(phrase("Matched by name: {matches}.", matches=_listed(same)))
    if unknown:
        notes.append(phrase("Left out, because the network does not know them: {classes}.", classes=_some(unknown)))
    missing = [one for place, one in enumerate(ours) if place not in found]
    if missing:
        notes.append(phrase("There is no example of {classes}.", classes=_some(missing)))
    return np.array(places, np.int64), notes


def _number_in(name: str) -> str:
    """The number that a name means: `five`, `digit 5`, `class_5`; empty if it means none."""
    bare = plain(name)
    words = bare.split()
    numbers = {str(NUMBER_WORDS.index(word)) for word in words if word in NUMBER_WORDS}
    numbers |= {str(int(found)) for found in re.findall(r"[0-9]{1,9}", bare)}
    return numbers.pop() if len(numbers) == 1 else ""


def _some(names: Sequence[str]) -> str:
    return _listed([shown(Path(name)) for name in names])


def _listed(words: Sequence[str]) -> str:
    """The first few words, and how many more there are."""
    told = joined(words[:_SHOWN])
    more = len(words) - _SHOWN
    return phrase("{words} and {count:,} more", words=told, count=more) if more > 0 else told


def _kind(everything: bool) -> str:
    return phrase("examples" if everything else "test examples")
