"""Checksums of the examples of a data set, one each: they tell later whether, and how many of them, have changed.

They are against accidents, not against forgers: 32 bits of each example's inputs and of its class or number.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from netviz.engine.examples import NO_CLASS, Examples
from netviz.errors import counted

if TYPE_CHECKING:
    from netviz.data.dataset import DataSet
    from netviz.data.gaps import Cells

MOST = 2_000_000
"""The most examples that have checksums; of more, none have."""


def checksums_of(data: DataSet) -> NDArray[np.uint32]:
    """The checksums (n,) of all examples with the data's own inputs, in no particular order; empty if there are too
    many.
    """
    own = data.raw or data
    if len(own.train) + len(own.test) > MOST:
        return np.empty(0, np.uint32)
    names = own.class_names or tuple(map(str, range(own.train.classes)))
    gaps = (None, None) if own.gaps is None else (own.gaps.train, own.gaps.test)
    parts = zip((own.train, own.test), gaps, strict=True)
    return np.concatenate([_of_part(part, names, cells) for part, cells in parts])


def compared(before: NDArray[np.uint32], now: NDArray[np.uint32]) -> tuple[int, int]:
    """How many examples of before are not there now, and how many of now were not there before, in whatever order."""
    values = np.concatenate([before, now])
    _, places = np.unique(values, return_inverse=True)
    counts = np.bincount(places[: len(before)], minlength=len(values)).astype(np.int64)
    counts -= np.bincount(places[len(before) :], minlength=len(values))
    return int(counts[counts > 0].sum()), -int(counts[counts < 0].sum())


def difference(data: DataSet, before: NDArray[np.uint32]) -> str:
    """`2 of 300 pictures differ from those that this run learned from`; empty if none do, or it is not known.

    before: the checksums of what the run learned from, empty if they are not known.
    """
    now = data.checksums
    if not len(before) or not len(now):
        return ""
    gone, new = compared(before, now)
    noun = "row" if data.recipe is not None else "picture" if len(data.train.shape) == 3 else "example"
    of = f"{gone:,} of {counted(len(before), noun)}"
    some = "differs" if gone == 1 else "differ"
    if not gone and not new:
        return ""
    if gone == new:
        return f"{of} {some} from those that this run learned from"
    if not new:
        return f"{of} that this run learned from {'is' if gone == 1 else 'are'} no longer there"
    if not gone:
        return f"{counted(new, noun)} {'is' if new == 1 else 'are'} new since this run"
    return f"{of} that this run learned from {'is' if gone == 1 else 'are'} no longer there, and {new:,} are new"


def _of_part(part: Examples, names: tuple[str, ...], gaps: Cells | None) -> NDArray[np.uint32]:
    """The checksums of examples; their gaps count as 0, since what fills them depends on other examples."""
    inputs = part.inputs
    if gaps is not None and len(gaps[0]):
        inputs = inputs.copy()
        inputs[gaps] = 0
    starts = [zlib.crc32(name.encode("utf-8", "replace")) for name in names] if part.targets is None else []
    found = np.empty(len(part), np.uint32)
    for place, label in enumerate(part.labels.tolist()):
        start = 0 if label == NO_CLASS else starts[label] if starts else 0
        if part.targets is not None:
            start = zlib.crc32(part.targets[place].tobytes())
        found[place] = zlib.crc32(np.ascontiguousarray(inputs[place]).data, start)
    return found
