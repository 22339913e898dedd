"""The pictures of a set as inputs of one kind: what they lie on and how they are fitted is decided once for all.

Each picture is read as it alone requires; the few that require something other than the set are read again. The
network must not recognize a class by how its pictures happened to be treated.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from netviz.data import picture_words
from netviz.data.picture_tree import File, Tree
from netviz.data.picture_words import MOST_ALIKE
from netviz.data.pictures import image_of, ink_of, read_picture, resized
from netviz.data.reading import BLACK, DARK, EACH, GROUNDS, LIGHT, NONE, WHITE, Reading
from netviz.data.shaping import LEVELS
from netviz.drawing.rasterizing import SIDE
from netviz.errors import DataError
from netviz.progress import tell
from netviz.texts import Text, clause, phrase

MOST_BYTES = 1 << 30
MOST_PIXELS_FREE = 256_000_000
MOST_PIXELS_PER_BYTE = 500
"""How many pixels all pictures together may have, in all or per byte of their files; white pages come to a hundred."""
MOST_DAMAGED = 0.1
"""The largest share of the pictures that may be left out because they cannot be read."""
SAMPLE = 1_000
"""In a set of more than twice as many, this many pictures, spread over it, decide whether it is writing."""
_TOLD_EVERY = 64
CROPPED, WHOLE = "cropped", "whole"


@dataclass(frozen=True)
class PictureSet:
    """The pictures that could be read."""

    images: NDArray[np.uint8]
    """(n, channels, side, side)."""
    kept: NDArray[np.intp]
    """(n,): their places in the list of files."""
    kind: Text
    """What they are like: `28 × 28 pixels, light on dark`."""
    said: tuple[Text, ...]
    """What else was found and decided, each a sentence."""
    warnings: tuple[Text, ...] = ()
    """The sentences among them that the user should read."""


@dataclass
class _Look:
    """What one picture is like, and its two versions, of which the set decides for one."""

    cut: NDArray[np.uint8]
    """The middle square, (side, side) or (side, side, 3), as in the file."""
    fitted: NDArray[np.uint8] | None
    """Its ink, fitted and centred, (side, side); None if that is not needed, or not known to be."""
    size: tuple[int, int]
    was_dark: bool
    """Whether its ink is darker than its paper."""
    cropped: bool
    """Whether it ends where its ink does, as a scan that was cut to fit."""
    writing: bool
    ground: str
    levels: tuple[float, float] | None


@dataclass
class _Set:
    """The pictures of a set while it is being read, and what they are like together."""

    tree: Tree
    files: Sequence[File]
    reading: Reading
    side: int
    colour: bool
    writing: bool | None = None
    """Whether the set is writing; None while that is not decided."""
    sizes: Counter[tuple[int, int]] = field(default_factory=Counter)
    looks: list[_Look] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    damaged: list[DataError] = field(default_factory=list)
    levels: tuple[float, float] | None = None
    """The range of values for all pictures with more than 8 bits; None if there are none."""

    @property
    def as_they_are(self) -> bool:
        """Whether all pictures have the size that is wanted."""
        return set(self.sizes) == {(self.side, self.side)}

    def tell_again(self, place: int) -> None:
        """Say that the picture at this place among those that are kept is read once more."""
        tell(self.kept[place], len(self.files))


def read_set(tree: Tree, files: Sequence[File], reading: Reading) -> PictureSet:
    """Read pictures, and tell how far it has come. Raises DataError."""
    side, colour = reading.size or SIDE, bool(reading.colour)
    if len(files) * side**2 * (3 if colour else 1) > MOST_BYTES:
        raise DataError(
            phrase(
                "data.size: {count:,} pictures of {side} × {side} need more than 1 GB; choose a smaller size.",
                count=len(files),
                side=side,
            )
        )
    found = _Set(tree, files, reading, side, colour)
    found.writing = False if colour or reading.ink == NONE else True if reading.ink else _from_sample(found)
    allowed = max(MOST_PIXELS_FREE, MOST_PIXELS_PER_BYTE * sum(file.size for file in files))
    for place, file in enumerate(files):
        if place % _TOLD_EVERY == 0:
            tell(place, len(files))
        try:
            look = _look(found, file)
        except DataError as error:
            found.damaged.append(error)
            continue
        allowed -= look.size[0] * look.size[1]
        if allowed < 0:
            raise DataError(
                phrase(
                    "{path}: the pictures have far more pixels than files of that size can hold.", path=tree.shown(())
                )
            )
        found.sizes[look.size] += 1
        found.looks.append(look)
        found.kept.append(place)
    tell(len(files), len(files))
    _require_few(tree, found.damaged, len(files))
    ground = reading.ground or _ground(found)
    found.levels = _levels(found)
    _again(found, ground)
    if found.writing is None:
        found.writing = _is_writing(found.looks)
    ink = reading.ink or _ink(found) if found.writing else NONE
    images = _stacked(found, ink)
    if reading.transpose:
        images = np.ascontiguousarray(images.transpose(0, 1, 3, 2))
    dark, is_said = sum(look.was_dark for look in found.looks), bool(reading.ink)
    light = len(found.looks) - dark
    said = [picture_words.fitting(found.as_they_are, ink, side, colour)]
    warnings = picture_words.warnings(dark, light, ink, is_said)
    said += warnings
    transparent = sum(bool(look.ground) for look in found.looks)
    if transparent:
        said.append(
            phrase(
                "{count:,} is transparent in part, {laid}."
                if transparent == 1
                else "{count:,} are transparent in part, {laid}.",
                count=transparent,
                laid=GROUNDS[ground].about,
            )
        )
    if found.levels is not None:
        low, high = found.levels
        said.append(phrase("Pixels of {low:g} to {high:g} become 0 to 255.", low=low, high=high))
    if found.damaged:
        said.append(picture_words.left_out(found.damaged))
        warnings.append(said[-1])
    kind = picture_words.kind(found.sizes, picture_words.polarity(dark, light, ink, is_said))
    return PictureSet(images, np.array(found.kept, np.intp), kind, tuple(said), tuple(warnings))


def _from_sample(found: _Set) -> bool | None:
    """Whether a large set is writing, judged by a sample; None for a small one, of which all are looked at."""
    if len(found.files) <= 2 * SAMPLE:
        return None
    looks = []
    for done, file in enumerate(found.files[:: len(found.files) // SAMPLE]):
        if done % _TOLD_EVERY == 0:
            tell(0, len(found.files))  # so that it can be cancelled
        with contextlib.suppress(DataError):
            looks.append(_look(found, file))
    return _is_writing(looks)


def _look(found: _Set, file: File, ground: str = "") -> _Look:
    """Read one picture, on the levels of the set once they are known. Raises DataError.

    ground: one of GROUNDS; empty for what the picture asks for.
    """
    tree, side = found.tree, found.side
    picture = read_picture(tree.open(file), tree.shown(file.place), found.colour, ground, found.levels)
    look = _Look(picture.as_found, None, picture.size, picture.was_dark, False, False, picture.ground, picture.levels)
    if found.colour:
        assert picture.colours is not None
        look.cut = picture.colours
    elif found.writing is None or (found.writing and look.size != (side, side)):
        ink = ink_of(picture)
        look.was_dark, look.cropped, look.writing = ink.dark, ink.cropped, ink.is_writing
        look.fitted = image_of(ink.values, side) if look.size != (side, side) else None
    if look.cut.shape[:2] != (side, side):
        look.cut = resized(look.cut, side)
    return look


def _again(found: _Set, ground: str) -> None:
    """Read those pictures again that were laid on another ground or on other levels than the set."""
    for place, look in enumerate(found.looks):
        other_ground = look.ground and ground not in (EACH, look.ground)
        if other_ground or look.levels != (found.levels if look.levels else None):
            found.tell_again(place)
            seen = _look(found, found.files[found.kept[place]], "" if ground == EACH else ground)
            # White ink on nothing, laid on white, would vanish.
            found.looks[place] = look if other_ground and not np.ptp(seen.cut) and np.ptp(look.cut) else seen


def _ground(found: _Set) -> str:
    """What the transparent pictures are laid on, one of GROUNDS."""
    asked = Counter(look.ground for look in found.looks)
    return WHITE if asked[WHITE] >= asked[BLACK] else BLACK


def _levels(found: _Set) -> tuple[float, float] | None:
    """The range of values for all pictures with more than 8 bits; None if there are none."""
    ranges = [look.levels for look in found.looks if look.levels is not None]
    if not ranges:
        return None
    low, high = min(one[0] for one in ranges), max(one[1] for one in ranges)
    return (0.0, next((float(level) for level in LEVELS if high <= level), high)) if low >= 0 else (low, high)


def _is_writing(looks: Sequence[_Look]) -> bool:
    return 2 * sum(look.writing for look in looks) > len(looks)


def _ink(found: _Set) -> str:
    """How the writing of the set lies on its ground, one of INKS."""
    return DARK if 2 * sum(look.was_dark for look in found.looks) >= len(found.looks) else LIGHT


def _most(ones: int, count: int, one: str, other: str) -> str:
    """One choice for all if nearly all ask for it, otherwise EACH."""
    return one if ones >= MOST_ALIKE * count else other if ones <= (1 - MOST_ALIKE) * count else EACH


def _stacked(found: _Set, ink: str) -> NDArray[np.uint8]:
    """(n, channels, side, side): the version of each picture that the set has decided for."""
    tree, side = found.tree, found.side
    channels = 3 if found.looks and found.looks[0].cut.ndim == 3 else 1
    images = np.empty((len(found.looks), channels, side, side), np.uint8)
    cropped = _most(sum(look.cropped for look in found.looks), len(found.looks), CROPPED, WHOLE)
    for place, look in enumerate(found.looks):
        dark = look.was_dark if ink == EACH else ink == DARK
        cut = look.cropped if cropped == EACH else cropped == CROPPED
        if ink == NONE or found.as_they_are:
            made = 255 - look.cut if dark else look.cut
        elif (dark, cut) == (look.was_dark, look.cropped) and look.fitted is not None:
            made = look.fitted
        else:
            found.tell_again(place)
            file = found.files[found.kept[place]]
            again = read_picture(tree.open(file), tree.shown(file.place), False, look.ground, found.levels)
            values = ink_of(again, dark, cut).values
            # Cut to fit, while the others are not, it may show nothing but the ink that touches its border.
            kept = look.fitted if dark == look.was_dark and not values.any() else None
            made = image_of(values, side) if kept is None else kept
        images[place] = made.transpose(2, 0, 1) if made.ndim == 3 else made
    return images


def _require_few(tree: Tree, damaged: list[DataError], count: int) -> None:
    """Raise DataError if too many pictures cannot be read; if there is only one, raise its own error."""
    if len(damaged) <= MOST_DAMAGED * count:
        return
    if len(damaged) == 1:
        raise damaged[0]
    raise DataError(
        phrase(
            "{problem}, and {more:,} more of {count:,} pictures in {path}.",
            problem=clause(str(damaged[0])),
            more=len(damaged) - 1,
            count=count,
            path=tree.shown(()),
        )
    )
