"""Several data sets as one: `mnist+pen-strokes` trains on both and tests on the first.

Their examples are interleaved evenly and without randomness, so that any part of the whole contains each set in
proportion. A set named twice counts twice; a generated set is generated anew each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.engine.examples import Examples, unit_scaled
from netviz.errors import DataError, shown
from netviz.texts import joined, phrase

PLUS = "+"


def combined(sources: Sequence[Source]) -> Source:
    """One source from several. Raises DataError if their inputs or classes differ."""
    first = sources[0]
    for other in sources[1:]:
        if (other.shape, other.classes, other.regression) != (first.shape, first.classes, first.regression):
            raise DataError(
                phrase(
                    "data.name: {first} and {second} do not go together, their inputs or classes differ; use "
                    "one at a time.",
                    first=first.name,
                    second=other.name,
                )
            )

    def load(options: GenerationOptions) -> DataSet:
        sets: list[DataSet] = []
        taken: dict[str, list[DataSet]] = {}
        for source in sources:
            before = taken.setdefault(source.name, [])
            again = source.generated or not before
            sets.append(source.load(replace(options, repeat=len(before), examples=None)) if again else before[0])
            before.append(sets[-1])
        for other in sets[1:]:
            _require_alike(sets[0], other)
        train = interleaved([one.train for one in sets])
        return replace(sets[0], name=name, label=label, train=train, gaps=None)

    name, label = PLUS.join(source.name for source in sources), joined([source.label for source in sources], " + ")
    return Source(
        name,
        label,
        first.shape,
        first.classes,
        train=sum(source.train for source in sources),
        validation=sum(source.validation for source in sources),
        load=load,
        about=joined([joined([source.label, source.about], ": ") for source in sources], " "),
        generated=any(source.generated for source in sources),
        count_known=all(source.count_known for source in sources),
        noise=first.noise,
        regression=first.regression,
    )


def _require_alike(first: DataSet, other: DataSet) -> None:
    """Raise DataError if the classes of two sets have different names, or the columns of two tables differ."""
    names = [one.names_of_classes for one in (first, other)]
    recipes = [
        one.recipe and [(feature.name, feature.words, feature.dates) for feature in one.recipe.features]
        for one in (first, other)
    ]
    if names[0] == names[1] and recipes[0] == recipes[1]:
        return
    raise DataError(
        phrase(
            "data.name: {first} and {second} do not go together, their classes have different names; use one at a time."
            if names[0] != names[1]
            else "data.name: {first} and {second} do not go together, their columns have different names; "
            "use one at a time.",
            first=shown(Path(first.name)),
            second=shown(Path(other.name)),
        )
    )


def interleaved(sets: Sequence[Examples]) -> Examples:
    """All examples of all sets, with each set spread evenly over the whole."""
    places = np.concatenate([(np.arange(len(one)) + 0.5) / max(1, len(one)) for one in sets])
    order = np.argsort(places, kind="stable")
    first = sets[0]
    same = all(one.inputs.dtype == first.inputs.dtype for one in sets)
    inputs = [one.inputs if same else unit_scaled(one.inputs, np.float32) for one in sets]
    targets = [one.targets for one in sets if one.targets is not None]
    return Examples(
        np.concatenate(inputs)[order],
        np.concatenate([one.labels for one in sets])[order],
        first.classes,
        np.concatenate(targets)[order] if targets else None,
    )
