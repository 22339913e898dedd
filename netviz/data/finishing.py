"""The last step for all of the user's data: the training and test splits, with every class spread evenly in both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.data.dataset import DataSet
from netviz.data.names import numbered
from netviz.data.reading import DEFAULT, Reading
from netviz.data.said import some_of, verbatim
from netviz.data.scaling import Scaling
from netviz.data.tables.preview import Preview
from netviz.engine.arrays import Stream, generator
from netviz.engine.examples import Examples
from netviz.errors import DataError, counted, shown
from netviz.number_format import percent
from netviz.texts import Text, joined, phrase

TEST_EVERY = 6
FEWEST = 2 * TEST_EVERY
"""The fewest examples in a data set."""
_GOLDEN = 0.6180339887498949
_LONG_ROW = 512
_MOST_ROWS, _MOST_COMPARED = 100_000, 20_000_000


@dataclass(frozen=True)
class RawExamples:
    """Examples that are not a data set yet."""

    inputs: NDArray[Any]
    """(n, *input_shape)."""
    labels: NDArray[np.int64]
    """(n,)."""
    """(n,)."""
    targets: NDArray[np.float32] | None = None
    """(n, 1) for a regression, otherwise None."""

    def select(self, places: NDArray[np.intp]) -> RawExamples:
        """Some of the examples, in this order."""
        targets = None if self.targets is None else self.targets[places]
        return RawExamples(self.inputs[places], self.labels[places], targets)


@dataclass(frozen=True)
class UserData:
    """A data set of the user's, and what was found out about it."""

    data: DataSet
    said: tuple[str, ...]
    """What was found out, each a sentence."""
    validation: int | None = None
    """How many examples at the end of `train` the file itself sets aside for validation; None if it does not."""
    warnings: tuple[str, ...] = field(default=())
    """What the user should check before training, each a sentence; they are in `said` too."""
    notes: tuple[str, ...] = field(default=())
    """What else was found out and is worth knowing, each a sentence; they are in `said` too."""
    has_own_test: bool = False
    """Whether the data itself says which examples are to test."""

    preview: Preview | None = None
    """The first rows of a table, and the role of each column; None if it is not a table."""

    @property
    def summary(self) -> Text:
        """All that was found out."""
        return joined(self.said, " ")

    @property
    def scaling(self) -> Scaling | None:
        """The scaling for a run on all of it."""
        return self.data.split(len(self.data.train), 0).scaling


def held_back(split: RawExamples, reading: Reading = DEFAULT) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """An order (n,) that spreads every class evenly, and whether each example in that order is for testing (n,).

    For a regression the targets are spread evenly by size. reading: the share to test, and the seed of the choice;
    without a seed nothing is left to chance.
    """
    if reading.seed is not None:
        shuffled = generator(reading.seed, Stream.DATA).permutation(len(split.labels))
        order, held = held_back(split.select(shuffled), replace(reading, seed=None))
        return shuffled[order], held
    labels, targets = split.labels, split.targets
    if targets is not None:
        by_size = np.argsort(targets[:, 0], kind="stable")
        ranks = np.arange(len(by_size))
        spread = np.argsort(ranks * _GOLDEN % 1.0, kind="stable")
        return by_size[spread], _for_testing(ranks, reading)[spread]
    order = np.argsort(labels, kind="stable")
    counts = np.bincount(labels)
    within = np.arange(len(labels)) - np.repeat(np.cumsum(counts) - counts, counts)
    places = (within + 0.5) / np.repeat(np.maximum(counts, 1), counts)
    interleaved = np.argsort(places, kind="stable")
    held = _for_testing(within, reading)
    if not held.any():  # no class has as many examples
        return order[interleaved], _for_testing(np.arange(len(order)), reading)
    return order[interleaved], held[interleaved]


def in_splits(
    split: RawExamples, splits: NDArray[np.str_], reading: Reading = DEFAULT
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """What `held_back` gives, if the data itself names the split (n,) of each example: `train`, `validation` or `test`.

    What is to validate comes last among what is to learn; without examples to test, some of the latter are held back.
    """
    learn, validate, test = (np.flatnonzero(splits == name) for name in ("train", "validation", "test"))
    order, held = held_back(split.select(learn), reading)
    if len(test):
        held = np.zeros(len(learn), np.bool_)
    learn = learn[order]
    ends = np.concatenate([learn[~held], validate, learn[held], test])
    return ends, np.arange(len(ends)) >= len(ends) - len(test) - int(held.sum())


def _for_testing(places: NDArray[np.intp], reading: Reading) -> NDArray[np.bool_]:
    """Which of the places 0, 1, 2, … are for testing: every sixth, or a share spread as evenly as it can be."""
    if reading.test is None:
        return np.asarray(places % TEST_EVERY == TEST_EVERY - 1)
    return np.asarray(np.floor((places + 1) * reading.test + 1e-9) > np.floor(places * reading.test + 1e-9))


def finished(
    path: Path,
    learn: RawExamples,
    classes: tuple[str, ...],
    found: Sequence[str],
    test: RawExamples | None = None,
    validation: RawExamples | None = None,
    count: int = 0,
    order: tuple[NDArray[np.intp], NDArray[np.bool_]] | None = None,
    reading: Reading = DEFAULT,
    own_splits: NDArray[np.str_] | None = None,
    **about: Any,
) -> UserData:
    """The finished data set. Raises DataError if there are too few examples.

    found: what was found out, each a sentence. count: the number of classes if they have no names. order: the result of
    `held_back` or `in_splits`, if it is known already; `in_splits` needs own_splits, the split of each example, here
    too. about: further fields of the `DataSet`.
    """
    if len(learn.labels) < FEWEST:
        raise DataError(
            phrase(
                "{path} has {examples}; at least {fewest} are needed.",
                path=shown(path),
                examples=counted(len(learn.labels), "example"),
                fewest=FEWEST,
            )
        )
    splits = [split for split in (learn, validation, test) if split is not None]
    count = 1 if learn.targets is not None else count or len(classes) or max(2, _highest(splits) + 1)
    places, held = order or held_back(learn, reading)
    has_own_test = test is not None or (own_splits is not None and "test" in own_splits)
    if test is not None:
        held = np.zeros(len(learn.labels), np.bool_)
    places = np.concatenate([places[~held], places[held]])
    kept = int((~held).sum())
    whole = _rearranged(learn, places)
    train = RawExamples(
        whole.inputs[:kept], whole.labels[:kept], None if whole.targets is None else whole.targets[:kept]
    )
    if test is None:
        test = RawExamples(
            whole.inputs[kept:], whole.labels[kept:], None if whole.targets is None else whole.targets[kept:]
        )
    to_validate = 0 if validation is None else len(validation.labels)
    if own_splits is not None:
        to_validate = int((own_splits == "validation").sum())
        found = [*found, said_of_splits(kept - to_validate, to_validate, len(test.labels))]
    elif not has_own_test:
        found = [*found, _said_of_test(reading.test, learn.targets is not None)]
    if validation is not None:
        train = _joined(train, validation)
    names = () if classes == numbered(count) else classes
    data = DataSet(
        str(path), verbatim(shown(Path(path.name))), _examples(train, count), _examples(test, count), names, **about
    )
    warnings = tuple(_warnings(data))
    return UserData(
        data,
        (*found, *warnings),
        to_validate if validation is not None or to_validate else None,
        warnings,
        has_own_test=has_own_test,
    )


def said_of_splits(learn: int, validate: int, test: int) -> Text:
    """How many examples each part has, as a sentence that leaves out the empty ones."""
    parts = (
        (learn, phrase("{count:,} to learn", count=learn)),
        (validate, phrase("{count:,} to validate", count=validate)),
        (test, phrase("{count:,} to test", count=test)),
    )
    return phrase("{parts}.", parts=joined(said for count, said in parts if count))


def _said_of_test(share: float | None, of_numbers: bool) -> Text:
    if share is None:
        return phrase(
            "Every sixth row is kept for testing." if of_numbers else "Every sixth of each class is kept for testing."
        )
    return phrase(
        "{share} of the rows are kept for testing." if of_numbers else "{share} of each class are kept for testing.",
        share=percent(share, 0),
    )


def _examples(split: RawExamples, count: int) -> Examples:
    return Examples(np.ascontiguousarray(split.inputs), split.labels, count, split.targets)


def _highest(splits: list[RawExamples]) -> int:
    return max(int(split.labels.max()) for split in splits if len(split.labels))


def _joined(one: RawExamples, other: RawExamples) -> RawExamples:
    targets = None if one.targets is None or other.targets is None else np.concatenate([one.targets, other.targets])
    return RawExamples(np.concatenate([one.inputs, other.inputs]), np.concatenate([one.labels, other.labels]), targets)


def _rearranged(split: RawExamples, places: NDArray[np.intp]) -> RawExamples:
    """The examples in another order; long rows are moved in place, so that a large table is never copied."""
    inputs = split.inputs
    if inputs.flags.c_contiguous and inputs.flags.writeable and len(inputs) and inputs[0].nbytes >= _LONG_ROW:
        _in_place(inputs.reshape(len(inputs), -1), places)
    else:
        inputs = inputs[places]
    return RawExamples(inputs, split.labels[places], None if split.targets is None else split.targets[places])


def _in_place(rows: NDArray[Any], places: NDArray[np.intp]) -> None:
    """rows ← rows[places] in place, cycle by cycle."""
    done = np.zeros(len(places), np.bool_)
    for start in range(len(places)):
        if done[start]:
            continue
        kept, at = rows[start].copy(), start
        while True:
            done[at] = True
            source = int(places[at])
            if source == start:
                rows[at] = kept
                break
            rows[at] = rows[source]
            at = source


def _warnings(data: DataSet) -> list[Text]:
    """What the user should check before training, each a sentence."""
    found = []
    train, test = data.train, data.test
    if train.targets is None:
        counts = np.bincount(train.labels[train.labels >= 0], minlength=train.classes)
        names = data.names_of_classes
        few = [(shown(Path(names[c])), int(counts[c])) for c in np.flatnonzero((counts > 0) & (counts < TEST_EVERY))]
        if few:
            some = [Text("{name} ({count})", {"name": name, "count": count}) for name, count in few[:5]]
            found.append(
                phrase("Few examples of {classes}.", classes=joined([*some, *(["…"] if len(few) > 5 else [])]))
            )
        none = [names[c] for c in np.flatnonzero(counts == 0)]
        if none:
            found.append(phrase("There is no example of {classes}.", classes=some_of(none)))
        if train.inputs.size <= _MOST_COMPARED and len(train) > 1 and bool((train.inputs == train.inputs[:1]).all()):
            found.append(phrase("All examples are the same, so there is nothing to learn."))
    rows = len(train) + len(test)
    if rows <= _MOST_ROWS and rows * int(np.prod(train.shape)) <= _MOST_COMPARED:
        twice = _in_both(train.inputs, test.inputs)
        if twice:
            found.append(
                phrase(
                    "{count:,} test example is among the training examples too."
                    if twice == 1
                    else "{count:,} test examples are among the training examples too.",
                    count=twice,
                )
            )
    return found


def _in_both(train: NDArray[Any], test: NDArray[Any]) -> int:
    if not len(test):
        return 0
    known = {row.tobytes() for row in train}
    return sum(row.tobytes() in known for row in test)
