"""Two tables that come with netviz, for first experiments and lessons: Fisher's iris, and wines of three cultivars."""

from __future__ import annotations

from dataclasses import replace

from netviz.assets import asset
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.reading import Reading
from netviz.data.table_data import read_table


def _source(name: str, label: str, inputs: int, train: int, validation: int, about: str) -> Source:
    """The entry for `assets/{name}.csv`, a table with three classes."""

    def load(options: GenerationOptions) -> DataSet:
        known = read_table(asset(f"{name}.csv"), Reading(scale=options.reading.scale))
        return replace(known.data, name=name, label=label)

    return Source(name, label, (inputs,), 3, train, validation, load, about)


IRIS = _source(
    "iris",
    "Iris",
    4,
    train=114,
    validation=12,
    about="150 flowers of three species by four lengths, standardised (R. A. Fisher, UCI, CC BY 4.0), part of netviz.",
)
WINE = _source(
    "wine",
    "Wine",
    13,
    train=135,
    validation=15,
    about="178 wines of three cultivars by thirteen measurements, standardised (UCI, CC BY 4.0), part of netviz.",
)
