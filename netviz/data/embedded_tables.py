"""Two tables that come with netviz, for first experiments and lessons: Fisher's iris, and wines of three cultivars."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from netviz.assets import asset
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.finishing import UserData
from netviz.data.reading import DEFAULT, Reading
from netviz.data.table_data import read_table
from netviz.errors import DataError
from netviz.texts import phrase


def _source(
    name: str, label: str, inputs: int, train: int, validation: int, target: str, classes: tuple[str, ...], about: str
) -> Source:
    """The entry for `assets/{name}.csv`, a table of which `target` is learned, with three classes."""

    def load(options: GenerationOptions) -> DataSet:
        return replace(_read(name, options.reading).data, name=name, label=label)

    return Source(
        name, label, (inputs,), 3, train, validation, load, about, scale="standard", target=target, class_names=classes
    )


IRIS = _source(
    "iris",
    phrase("Iris"),
    4,
    train=114,
    validation=12,
    target="species",
    classes=("setosa", "versicolor", "virginica"),
    about=phrase(
        "150 flowers of three species by four lengths, standardized (R. A. Fisher, UCI, CC BY 4.0), part of netviz."
    ),
)
WINE = _source(
    "wine",
    phrase("Wine"),
    13,
    train=135,
    validation=15,
    target="cultivar",
    classes=("1", "2", "3"),
    about=phrase(
        "178 wines of three cultivars by thirteen measurements, standardized (UCI, CC BY 4.0), part of netviz."
    ),
)
TABLES = {source.name: source for source in (IRIS, WINE)}
"""The tables by name."""
_SETTINGS = ("label", "task", "missing", "leave_out", "take_in", "test")


def read_as(known: Source, reading: Reading) -> Source:
    """The entry of a table that is read in another way, such as with another label. Raises DataError."""
    for name in reading.said:
        if name not in _SETTINGS:
            raise DataError(
                phrase(
                    "data.{field}: {name} is a table, to which this does not apply; leave it out.",
                    field=name,
                    name=known.name,
                )
            )
    read = _read(known.name, reading)
    data, validation = read.data, len(read.data.train) // 10
    return replace(
        known,
        shape=data.train.shape,
        classes=data.train.classes,
        train=len(data.train) - validation,
        validation=validation,
        regression=data.train.targets is not None,
        target="" if data.recipe is None else data.recipe.label,
        class_names=data.class_names,
    )


@lru_cache(maxsize=8)
def _read(name: str, reading: Reading = DEFAULT) -> UserData:
    return read_table(asset(f"{name}.csv"), reading)
