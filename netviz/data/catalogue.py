"""The data sets, by the name that the config file gives them: the one list that everything else reads."""

from __future__ import annotations

from netviz.data import digits, mnist
from netviz.data.dataset import DataError, DataSet, Source
from netviz.engine.examples import ExamplesError

SOURCES: dict[str, Source] = {
    source.name: source
    for source in (
        Source("digits", "Embedded digits", (1, 28, 28), 10, train=4_000, validation=500, load=digits.load),
        Source("mnist", "MNIST", (1, 28, 28), 10, train=50_000, validation=10_000, load=mnist.load),
    )
}


def load(name: str) -> DataSet:
    """Load a data set of the table; raises DataError in one sentence."""
    try:
        return SOURCES[name].load()
    except ExamplesError as error:
        raise DataError(f"{name}: {error}.") from error
