"""Missing numbers of a table, filled with the means of the examples that a run learns from, and of no others.

How many these are, only the run knows: the data set remembers where its gaps are, and its split fills them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec
import numpy as np
from numpy.typing import NDArray

from netviz.data.tables.recipe import Recipe
from netviz.engine.examples import Examples

Cells = tuple[NDArray[np.intp], NDArray[np.intp]]
"""(rows, columns) of single inputs."""

_ROWS = 1_024


@dataclass(frozen=True)
class Gaps:
    """Which inputs (n, k) of a data set are missing in its table; they hold a provisional value until filled."""

    train: Cells
    test: Cells

    def filled(self, recipe: Recipe, count: int, train: Examples, test: Examples) -> tuple[Recipe, Examples, Examples]:
        """The recipe and both splits, filled with the means over the first `count` training examples."""
        means = self._means(train.inputs[:count])
        features, at = [], 0
        for feature in recipe.features:
            features.append(feature if feature.words else msgspec.structs.replace(feature, fill=float(means[at])))
            at += feature.inputs
        splits = [
            replace(split, inputs=_put(split.inputs, cells, means))
            for split, cells in ((train, self.train), (test, self.test))
        ]
        return msgspec.structs.replace(recipe, features=tuple(features)), splits[0], splits[1]

    def filled_test(self, recipe: Recipe, test: Examples) -> Examples:
        """The test examples, filled as a recipe says."""
        fills = [feature.fill for feature in recipe.features for _ in range(feature.inputs)]
        return replace(test, inputs=_put(test.inputs, self.test, np.array(fills)))

    def _means(self, inputs: NDArray[np.float32]) -> NDArray[np.float64]:
        """The mean (k,) of each column over its known values; 0 where all of them are missing."""
        order = np.argsort(self.train[0], kind="stable")
        rows, columns = self.train[0][order], self.train[1][order]
        total = np.zeros(inputs.shape[1])
        for start in range(0, len(inputs), _ROWS):
            block = inputs[start : start + _ROWS].astype(np.float64)
            first, last = np.searchsorted(rows, (start, start + len(block)))
            block[rows[first:last] - start, columns[first:last]] = 0.0
            total += block.sum(axis=0)
        lacking = np.bincount(columns[: int(np.searchsorted(rows, len(inputs)))], minlength=len(total))
        return np.asarray(total / np.maximum(len(inputs) - lacking, 1))


def gaps_in(inputs: NDArray[np.float32], order: NDArray[np.intp], kept: int) -> Gaps:
    """The gaps, NaN, in inputs (n, k) whose first `kept` in this order are training examples, the others test ones."""
    rows, columns = np.nonzero(np.isnan(inputs))
    places = np.empty(len(order), np.intp)
    places[order] = np.arange(len(order))
    at = places[rows]
    learn = at < kept
    return Gaps((at[learn], columns[learn]), (at[~learn] - kept, columns[~learn]))


def _put(inputs: NDArray[np.float32], cells: Cells, means: NDArray[np.float64]) -> NDArray[np.float32]:
    """The inputs with the means in these cells; unchanged if they have these already."""
    values = means[cells[1]].astype(np.float32)
    if (inputs[cells] == values).all():
        return inputs
    inputs = inputs.copy()
    inputs[cells] = values
    return inputs
