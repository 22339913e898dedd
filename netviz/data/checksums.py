"""Checksums of the examples of a data set, one each: they tell later whether, and how many of them, have changed.

They guard against accidents, not against forgers: 32 bits of each example's inputs and of its class or number.
"""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

from netviz.data.gaps import Cells, Gaps
from netviz.engine.examples import NO_CLASS, Examples
from netviz.errors import counted
from netviz.texts import phrase

MOST = 2_000_000
"""The most examples that have checksums; of more, none have."""


def checksums_of(train: Examples, test: Examples, names: tuple[str, ...], gaps: Gaps | None) -> NDArray[np.uint32]:
    """The checksums (n,) of all examples; empty if there are too many.

    names: the names of the classes, if these are not just their numbers.
    """
    if len(train) + len(test) > MOST:
        return np.empty(0, np.uint32)
    cells = (None, None) if gaps is None else (gaps.train, gaps.test)
    return np.concatenate([_of_split(split, names, at) for split, at in zip((train, test), cells, strict=True)])


def compared(before: NDArray[np.uint32], now: NDArray[np.uint32]) -> tuple[int, int]:
    """How many examples of `before` are gone, and how many of `now` are new, whatever their order."""
    values = np.concatenate([before, now])
    _, places = np.unique(values, return_inverse=True)
    counts = np.bincount(places[: len(before)], minlength=len(values)).astype(np.int64)
    counts -= np.bincount(places[len(before) :], minlength=len(values))
    return int(counts[counts > 0].sum()), -int(counts[counts < 0].sum())


def difference(before: NDArray[np.uint32], now: NDArray[np.uint32], noun: str) -> str:
    """`2 of 300 pictures differ from those that this run learned from`; empty if none do.

    noun: what an example is.
    """
    gone, new = compared(before, now)
    if not gone and not new:
        return ""
    learned = counted(len(before), noun)
    if gone == new:
        return phrase(
            "{count:,} of {examples} differs from those that this run learned from"
            if gone == 1
            else "{count:,} of {examples} differ from those that this run learned from",
            count=gone,
            examples=learned,
        )
    if not new:
        return phrase(
            "{count:,} of {examples} that this run learned from is no longer there"
            if gone == 1
            else "{count:,} of {examples} that this run learned from are no longer there",
            count=gone,
            examples=learned,
        )
    if not gone:
        return phrase(
            "{examples} is new since this run" if new == 1 else "{examples} are new since this run",
            examples=counted(new, noun),
        )
    return phrase(
        "{count:,} of {examples} that this run learned from is no longer there, and {new:,} are new"
        if gone == 1
        else "{count:,} of {examples} that this run learned from are no longer there, and {new:,} are new",
        count=gone,
        examples=learned,
        new=new,
    )


def shared(before: NDArray[np.uint32], now: NDArray[np.uint32]) -> int:
    """How many examples of `now` are in `before`; 0 for so few that they may be alike by chance alone."""
    found = int(np.isin(now, before).sum())
    return found if found > 10 * len(before) * len(now) / 2**32 else 0


def _of_split(split: Examples, names: tuple[str, ...], gaps: Cells | None) -> NDArray[np.uint32]:
    """The checksums of examples; their gaps count as 0, since what fills them depends on other examples."""
    inputs = split.inputs
    if gaps is not None and len(gaps[0]):
        inputs = inputs.copy()
        inputs[gaps] = 0
    starts = [zlib.crc32(name.encode("utf-8", "replace")) for name in names] if split.targets is None else []
    found = np.empty(len(split), np.uint32)
    for place, label in enumerate(split.labels.tolist()):
        start = 0 if label == NO_CLASS else starts[label] if starts else 0
        if split.targets is not None:
            start = zlib.crc32(split.targets[place].tobytes())
        found[place] = zlib.crc32(np.ascontiguousarray(inputs[place]).data, start)
    return found
