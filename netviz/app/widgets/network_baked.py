"""A column's nodes as they look in the whole picture of the network: tiles on their ground, their frames over them.

Qt would copy each tile into the picture and then blend its frame over it, twice as long as making the tiles takes. Most
pixels of a tile are plain colours. Along its border there are a few kinds of pixels, each with a table of what becomes
of the 256 colours there; only where an edge of the network passes under a round corner are pixels mixed one by one.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect

from netviz.app.style.theme import Theme
from netviz.app.widgets.network_tiles import Tiles, as_blocks, blocks, blocks_of, colours_of, levels_of
from netviz.session.parts.graph_columns import GraphColumn

Pixels = NDArray[np.uint32]
Places = NDArray[np.intp]
Part = tuple[tuple[slice, slice], tuple[slice, slice]]


@dataclass(frozen=True)
class Stack:
    """Tiles that stand one below the other: all of their rows are put into the picture at once."""

    rows: Places
    """(n,): which row of the column's values, of all one after the other, each of those rows shows."""
    there: Places
    """(n,): in which row of the picture it is."""
    own: slice
    """Which part of a row is to be seen."""
    across: slice
    """Where in the picture's width that is."""


class BakedTiles:
    """One column's tiles; they hold as long as the layout, the theme and the shape of the column's values do."""

    def __init__(self, tiles: Tiles, column: GraphColumn, theme: Theme, still: Pixels, surface: int) -> None:
        """still: what lies over the whole picture (height, width), with an alpha channel. surface: the colour of its
        ground.
        """
        self.side = side = tiles.side
        self._surface = surface
        corners = [(place, x + tiles.left, y + tiles.top) for place, x, y in tiles.parts]
        parts = [part for _, x, y in corners if (part := _part(x, y, side, *still.shape)) is not None]
        whole = [there for there, own in parts if own == (slice(0, side), slice(0, side))]
        over = still[whole[0]] if whole else np.zeros((side, side), np.uint32)
        self.fits = (
            bool(whole) and _apart(parts, still) and all((still[there] == over[own]).all() for there, own in parts)
        )
        """Whether none lies over another, and the same over each of them."""
        self.box = _box([there for there, _ in parts])
        """Where in the picture they are."""
        self._levels: NDArray[np.uint8] | None = None
        self._colours = colours_of(column, theme)
        _, high, wide = levels_of([column], [side])[0].shape
        self._stacks = _stacks(corners, high, side, *still.shape)
        cut, left = tiles.round
        share = np.full(side**2, 255, np.uint32)
        share[cut] = left
        border = np.flatnonzero((share < 255) | (over.ravel() >> 24 > 0))  # what is not a plain colour
        (share, over), kind = np.unique(np.stack([share, over.ravel()])[:, border], axis=1, return_inverse=True)
        rounded = _part_of(self._colours, share[:, None])
        self._kinds = share, over, rounded
        self._tables = blended(over[:, None], blended(rounded, np.full_like(rounded, surface))).ravel()
        tile, pixel, self._there = _places(corners, border, side, *still.shape)
        """Where in the picture the pixels of the tiles' borders are, as flat indices."""
        self._level = tile * (high * wide) + blocks_of(high, wide, side)[border][pixel]
        """Which of the column's values each of them shows, as flat indices."""
        self._kind = kind.reshape(-1)[pixel]
        self._table = self._kind * len(self._colours)
        """Where its table begins."""
        self._cut = np.flatnonzero(np.isin(border, cut)[pixel])
        """Those of them at round corners."""
        self._mix: Mix | None = None

    def show(self, levels: NDArray[np.uint8], picture: Pixels, ground: Pixels, anew: bool) -> bool:
        """Put the nodes, which show these levels, into the picture (height, width) on their ground, which is as large,
        if any of them has changed; whether one has. anew: whether the ground has changed, and so all of them.
        """
        before, self._levels = self._levels, levels
        if anew or before is None:
            self._mix = self._mixed_with(ground.ravel())
        elif (levels == before).all():
            return False
        rows = as_blocks(self._colours.take(levels), self.side, axes=(2,)).reshape(-1, self.side)
        for stack in self._stacks:
            picture[stack.there, stack.across] = rows.take(stack.rows, 0)[:, stack.own]
        picture.ravel()[self._there] = self._tables.take(self._table + levels.ravel().take(self._level))
        return True

    @property
    def mixed(self) -> Mix | None:
        """What is mixed pixel by pixel, as long as it is the same object; None if nothing is."""
        return self._mix

    def mixing(self) -> Pixels:
        """The pixels of `mixed` as they are now, but for what lies over them."""
        assert self._mix is not None and self._levels is not None
        return self._mix.rounded[self._mix.kind, self._levels.ravel()[self._mix.level]] + self._mix.under

    def _mixed_with(self, ground: Pixels) -> Mix | None:
        """Those pixels at the round corners where something else than the surface shines through."""
        under = ground[self._there[self._cut]]
        found = np.flatnonzero(under != self._surface)
        if not len(found):
            return None
        at = self._cut[found]
        share, over, rounded = self._kinds
        kind = self._kind[at]
        return Mix(self._there[at], self._level[at], kind, rounded, times(under[found], 255 - share[kind]), over[kind])


@dataclass(frozen=True)
class Mix:
    """The pixels where an edge of the network shines through a round corner."""

    there: Places
    """Where they are in the picture, as flat indices."""
    level: Places
    """Which of the column's values each of them shows, as flat indices."""
    kind: Places
    rounded: Pixels
    """(kinds, 256): what round corners leave of the colours."""
    under: Pixels
    """What shines through."""
    over: Pixels
    """The frame over that."""


class Mixing:
    """Puts the mixed pixels of all columns into the picture together."""

    def __init__(self) -> None:
        self._mixes: list[Mix] = []
        self._there, self._over = np.zeros(0, np.intp), np.zeros(0, np.uint32)

    def put(self, columns: Iterable[BakedTiles], picture: Pixels) -> None:
        mixed = [column for column in columns if column.mixed is not None]
        if not mixed:
            return
        mixes = [column.mixed for column in mixed if column.mixed is not None]
        if len(mixes) != len(self._mixes) or any(map(operator.is_not, mixes, self._mixes)):
            self._mixes = mixes
            self._there = np.concatenate([one.there for one in mixes])
            self._over = np.concatenate([one.over for one in mixes])
        picture.ravel()[self._there] = blended(self._over, np.concatenate([column.mixing() for column in mixed]))


def blended(over: Pixels, under: Pixels) -> Pixels:
    """Pixels, premultiplied, on opaque ones, rounded as Qt does it."""
    return np.asarray(over + times(under, 255 - (over >> np.uint32(24))), np.uint32)


def times(pixels: Pixels, share: Pixels) -> Pixels:
    """A share, 0…255, of each of the channels of pixels."""
    channels = np.ascontiguousarray(pixels).view(np.uint8).reshape(*pixels.shape, 4).astype(np.uint16)
    channels = channels * share[..., None].astype(np.uint16)
    channels += (channels >> np.uint16(8)) + np.uint16(128)
    return np.asarray((channels >> np.uint16(8)).astype(np.uint8).view(np.uint32)[..., 0], np.uint32)


def _part_of(colours: Pixels, share: Pixels) -> Pixels:
    """A share, 0…255, of opaque colours, premultiplied, rounded as the tiles are."""
    channels = [((colours >> np.uint32(bits)) & 0xFF) * share // 255 << np.uint32(bits) for bits in (0, 8, 16, 24)]
    return np.asarray(channels[0] | channels[1] | channels[2] | channels[3], np.uint32)


def _stacks(corners: list[tuple[int, int, int]], high: int, side: int, height: int, width: int) -> list[Stack]:
    """Tiles in a picture, those with the same left side together.

    corners: of each its place and its corner (x, y) in the picture. high: how many rows of values each has.
    """
    stacks = []
    for left in sorted({x for _, x, _ in corners}):
        tiles = [(place, y) for place, x, y in corners if x == left]
        rows = np.concatenate([place * high + blocks(high, side) for place, _ in tiles])
        there = np.concatenate([y + np.arange(side) for _, y in tiles])
        seen = (there >= 0) & (there < height)
        first, end = max(0, left), min(width, left + side)
        stacks.append(Stack(rows[seen], there[seen], slice(first - left, end - left), slice(first, end)))
    return [one for one in stacks if one.across.start < one.across.stop]


def _places(
    corners: list[tuple[int, int, int]], pixels: Places, side: int, height: int, width: int
) -> tuple[Places, Places, Places]:
    """Of each of these pixels of every tile that lies in the picture: its tile's place, the index in `pixels`, and
    where it is.

    corners: of each tile its place and its corner (x, y) in the picture. pixels: flat indices in a tile.
    """
    places, lefts, tops = np.array(corners, np.intp).reshape(-1, 3).T
    y, x = tops[:, None] + pixels // side, lefts[:, None] + pixels % side
    tile, pixel = np.nonzero((y >= 0) & (y < height) & (x >= 0) & (x < width))
    return places[tile], pixel, (y * width + x)[tile, pixel]


def _part(x: int, y: int, side: int, height: int, width: int) -> Part | None:
    """A tile at (x, y) of a picture: where in it, and which part of the tile; None if it is outside."""
    top, bottom, left, right = max(0, y), min(height, y + side), max(0, x), min(width, x + side)
    if top >= bottom or left >= right:
        return None
    return (slice(top, bottom), slice(left, right)), (slice(top - y, bottom - y), slice(left - x, right - x))


def _apart(parts: list[Part], still: Pixels) -> bool:
    """Whether none of some parts of a picture lies over another: very small tiles, rounded to pixels, may."""
    taken = np.zeros(still.shape, np.uint8)
    for there, _ in parts:
        taken[there] += 1
    return bool(taken.max(initial=0) <= 1)


def _box(parts: list[tuple[slice, slice]]) -> QRect:
    """The rectangle around some parts."""
    if not parts:
        return QRect()
    left, top = (min(part[axis].start for part in parts) for axis in (1, 0))
    right, bottom = (max(part[axis].stop for part in parts) for axis in (1, 0))
    return QRect(left, top, right - left, bottom - top)
