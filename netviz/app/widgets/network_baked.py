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
from netviz.app.widgets.network_tiles import Tiles, as_blocks, blocks, blocks_of, levels_of
from netviz.session.parts.graph_columns import GraphColumn

SMALL = 400
"""Tiles of at most this many pixels are many, and are all put into the picture at once."""
Pixels = NDArray[np.uint32]
Places = NDArray[np.intp]
Part = tuple[tuple[slice, slice], tuple[slice, slice]]


class BakedTiles:
    """One column's tiles; they hold as long as the layout, the theme and the shape of the column's values do."""

    def __init__(self, tiles: Tiles, column: GraphColumn, theme: Theme, still: Pixels, surface: int) -> None:
        """still: what lies over the whole picture (height, width), with an alpha channel. surface: the colour of its
        ground.
        """
        self._side = side = tiles.side
        self._surface = surface
        corners = [(place, x + tiles.left, y + tiles.top) for place, x, y in tiles.parts]
        parts = {place: _part(x, y, side, *still.shape) for place, x, y in corners}
        self._parts: dict[int, Part] = {place: part for place, part in parts.items() if part is not None}
        """Where in the picture each of those is that are to be seen, and which part of the tile."""
        whole = [there for there, own in self._parts.values() if own == (slice(0, side), slice(0, side))]
        over = still[whole[0]] if whole else np.zeros((side, side), np.uint32)
        self.fits = bool(whole) and all((still[there] == over[own]).all() for there, own in self._parts.values())
        """Whether the same lies over each of them."""
        self.box = _box([there for there, _ in self._parts.values()])
        """Where in the picture they are."""
        self._levels: NDArray[np.uint8] | None = None
        levels, self._colours = levels_of(column, theme, side)
        self._rows, source = blocks(levels.shape[1], side), blocks_of(levels.shape[1], levels.shape[2], side)
        cut, left = tiles.round
        share = np.full(side**2, 255, np.uint32)
        share[cut] = left
        self._border = np.flatnonzero((share < 255) | (over.ravel() >> 24 > 0))
        """The pixels of a tile that are not plain colours."""
        kinds = np.stack([share, over.ravel()])[:, self._border]
        (share, over), kind = np.unique(kinds, axis=1, return_inverse=True)
        self._kind = kind.reshape(-1)
        self._source = source[self._border]
        rounded = _part_of(self._colours, share[:, None])
        self._tables = blended(over[:, None], blended(rounded, np.full_like(rounded, surface)))
        self._corners = _corners(corners, cut, side, *still.shape)
        self._border_of_cut = np.searchsorted(self._border, cut)
        self._kinds = share, over, rounded
        self._mix: Mix | None = None
        self._there: Places | None = None
        if side**2 <= SMALL and len(whole) == len(corners):
            inside = (np.arange(side)[:, None] * still.shape[1] + np.arange(side)).ravel()
            self._there = np.zeros((len(levels), side**2), np.intp)
            for place, x, y in corners:
                self._there[place] = y * still.shape[1] + x + inside

    def show(self, column: GraphColumn, theme: Theme, picture: Pixels, ground: Pixels, anew: bool) -> bool:
        """Put the nodes that have changed into the picture (height, width) on their ground, which is as large; whether
        any has. anew: whether the ground has changed, and so all of them.
        """
        levels, _ = levels_of(column, theme, self._side)
        shown, before = list(self._parts), self._levels
        self._levels = levels
        if anew or before is None:
            self._mix = self._mixed_with(ground.ravel())
        else:
            other = (levels != before).reshape(len(levels), -1).any(axis=1).tolist()
            shown = [place for place in shown if other[place]]
        if not shown:
            return False
        changed = levels if len(shown) == len(levels) else levels[shown]
        border = self._tables[self._kind, changed.reshape(len(shown), -1).take(self._source, 1)]
        rows = as_blocks(self._colours[changed], self._side, axes=(2,))
        if self._there is not None:
            flat = as_blocks(rows, self._side, axes=(1,)).reshape(len(shown), -1)
            flat[:, self._border] = border
            picture.ravel()[self._there[shown]] = flat
        else:
            for one, edge, place in zip(rows, border, shown, strict=True):
                there, own = self._parts[place]
                tile = one.take(self._rows, 0)
                tile.ravel()[self._border] = edge
                picture[there] = tile[own]
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
        tile, corner, there = self._corners
        under = ground[there]
        found = np.flatnonzero(under != self._surface)
        if self._levels is None or not len(found):
            return None
        at = self._border_of_cut[corner[found]]
        level = tile[found] * self._levels[0].size + self._source[at]
        share, over, rounded = self._kinds
        kind = self._kind[at]
        return Mix(there[found], level, kind, rounded, times(under[found], 255 - share[kind]), over[kind])


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


def _corners(
    corners: list[tuple[int, int, int]], cut: Places, side: int, height: int, width: int
) -> tuple[Places, Places, Places]:
    """Of every pixel at a round corner that lies in the picture: its tile's place, the index in `cut`, and where it is.

    corners: of each tile its place and its corner (x, y) in the picture. cut: the pixels that round corners cut.
    """
    places, lefts, tops = np.array(corners, np.intp).reshape(-1, 3).T
    y, x = tops[:, None] + cut // side, lefts[:, None] + cut % side
    tile, corner = np.nonzero((y >= 0) & (y < height) & (x >= 0) & (x < width))
    return places[tile], corner, (y * width + x)[tile, corner]


def _part(x: int, y: int, side: int, height: int, width: int) -> Part | None:
    """A tile at (x, y) of a picture: where in it, and which part of the tile; None if it is outside."""
    top, bottom, left, right = max(0, y), min(height, y + side), max(0, x), min(width, x + side)
    if top >= bottom or left >= right:
        return None
    return (slice(top, bottom), slice(left, right)), (slice(top - y, bottom - y), slice(left - x, right - x))


def _box(parts: list[tuple[slice, slice]]) -> QRect:
    """The rectangle around some parts."""
    if not parts:
        return QRect()
    left, top = (min(part[axis].start for part in parts) for axis in (1, 0))
    right, bottom = (max(part[axis].stop for part in parts) for axis in (1, 0))
    return QRect(left, top, right - left, bottom - top)
