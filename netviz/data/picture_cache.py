"""What reading a large set of pictures has given, kept in the user's cache folder: the next time takes a second or two.

An entry is found by the names, sizes and times of the files and by how they are read, so that a changed picture is
noticed. Entries that are half-written, damaged or not netviz's own are passed over; the oldest ones make room.
"""

from __future__ import annotations

import hashlib
import logging
import re
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path

import msgspec
import numpy as np
import platformdirs
from numpy.typing import NDArray

from netviz import __version__
from netviz.data.picture_set import MOST_BYTES, PictureSet
from netviz.data.picture_tree import File, Tree
from netviz.data.reading import Reading
from netviz.drawing.rasterizing import SIDE
from netviz.errors import UserError
from netviz.files import NotWrittenError, open_regular, write_whole
from netviz.json_errors import NOT_JSON
from netviz.texts import Text
from netviz.unpacking import read_into

FEWEST = 1_000
"""The fewest pictures that are worth an entry."""
MOST_KEPT = 2 << 30
"""The most bytes that all entries take together."""
SUFFIX = ".pictures"
LONGEST_HEADER = 1 << 16

# The number changes where the same version begins to read pictures in another way.
_MAGIC = b"netviz pictures 4\n"
_LENGTH = 4
_INSERTED = re.compile(r"\{(\w+)(?::[,g])?\}")
"""A value in a template as the texts about pictures have it."""
_LOG = logging.getLogger(__name__)


class _Said(msgspec.Struct, forbid_unknown_fields=True, array_like=True):
    """A text with its parts."""

    template: str
    values: dict[str, _Said | str | float | int] = {}

    @classmethod
    def of(cls, text: str) -> _Said:
        if not isinstance(text, Text):
            return cls("{words}", {"words": text})
        values = text.values.items()
        return cls(text.template, {name: cls.of(one) if isinstance(one, Text) else one for name, one in values})

    def text(self) -> Text:
        """The text. Raises ValueError for a template that would do more than insert its values."""
        if self.values and (set("{}") & set(_INSERTED.sub("", self.template)) or not self._has_all()):
            raise ValueError(self.template)
        values = self.values.items()
        return Text(self.template, {name: one.text() if isinstance(one, _Said) else one for name, one in values})

    def _has_all(self) -> bool:
        return all(found[1] in self.values for found in _INSERTED.finditer(self.template))


class _Header(msgspec.Struct, forbid_unknown_fields=True):
    """The beginning of an entry; the images and the places of those that were kept follow, as bytes."""

    key: str
    shape: tuple[int, int, int, int]
    kind: _Said
    said: tuple[_Said, ...]
    warnings: tuple[int, ...]
    """Which of `said` are warnings."""
    checksum: int


def folder() -> Path:
    """Where the entries are."""
    return platformdirs.user_cache_path("netviz", appauthor=False) / "pictures"


def remembered(
    tree: Tree,
    files: Sequence[File],
    reading: Reading,
    read: Callable[[Tree, Sequence[File], Reading], PictureSet],
) -> PictureSet:
    """What `read` gives for these files, from the cache if it is there. Raises what `read` raises."""
    if len(files) < FEWEST:
        return read(tree, files, reading)
    key = _key(tree, files, reading)
    place = folder() / f"{key[:32]}{SUFFIX}"
    found = _loaded(place, key, len(files), reading)
    if found is None:
        found = read(tree, files, reading)
        _keep(place, key, found)
    return found


def _key(tree: Tree, files: Sequence[File], reading: Reading) -> str:
    told = hashlib.sha256(repr((__version__, str(tree.path), astuple(reading))).encode("utf-8", "replace"))
    for file in files:
        told.update(repr((file.place, file.size, file.stamp)).encode("utf-8", "replace"))
    return told.hexdigest()


def _loaded(place: Path, key: str, count: int, reading: Reading) -> PictureSet | None:
    """An entry; None if there is none, or it is not whole."""
    try:
        if not place.is_file():
            return None
        with open_regular(place, MOST_BYTES + 8 * count + LONGEST_HEADER + 64) as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                return None
            length = int.from_bytes(file.read(_LENGTH), "little")
            if length > LONGEST_HEADER:
                return None
            header = msgspec.json.decode(file.read(length), type=_Header)
            side = reading.size or SIDE
            kept, *shape = header.shape
            if header.key != key or not 0 < kept <= count or shape != [3 if reading.colour else 1, side, side]:
                return None
            images, places = np.empty(header.shape, np.uint8), np.empty(kept, np.int64)
            kind, said = header.kind.text(), tuple(one.text() for one in header.said)
            whole = all(read_into(file, array) == array.nbytes for array in (images, places)) and not file.read(1)
    except (OSError, UserError, ValueError, *NOT_JSON):
        _LOG.info("%s could not be read", place, exc_info=True)
        return None
    if not whole or not set(header.warnings) <= set(range(len(said))) or header.checksum != _checksum(images, places):
        _LOG.info("%s is damaged", place)
        return None
    if places[0] < 0 or places[-1] >= count or (np.diff(places) <= 0).any():
        return None
    with suppress(OSError):
        place.touch()  # it was used last
    return PictureSet(images, places.astype(np.intp), kind, said, tuple(said[place] for place in header.warnings))


def _keep(place: Path, key: str, found: PictureSet) -> None:
    """Write an entry and make room for it; where that fails, the log says why."""
    places = found.kept.astype(np.int64)
    said = tuple(map(_Said.of, found.said))
    warnings = tuple(found.said.index(one) for one in found.warnings)
    header = _Header(key, found.images.shape, _Said.of(found.kind), said, warnings, _checksum(found.images, places))
    start = msgspec.json.encode(header)
    if len(start) > LONGEST_HEADER:
        return
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _make_room(place, found.images.nbytes)
        length = len(start).to_bytes(_LENGTH, "little")
        write_whole(place, _MAGIC, length, start, found.images.reshape(-1).data, places.data)
    except (OSError, NotWrittenError):
        _LOG.info("%s could not be written", place, exc_info=True)


def _make_room(place: Path, size: int) -> None:
    """Remove the entries that were not used for longest, until all of them and `size` bytes more are few enough."""
    there = []
    for entry in place.parent.glob(f"*{SUFFIX}"):
        with suppress(OSError):
            about = entry.lstat()
            there.append((about.st_mtime_ns, about.st_size, entry))
    total = size + sum(bytes_of for _, bytes_of, _ in there)
    for _, bytes_of, entry in sorted(there):
        if total <= MOST_KEPT:
            return
        with suppress(OSError):
            entry.unlink()
            total -= bytes_of


def _checksum(images: NDArray[np.uint8], places: NDArray[np.int64]) -> int:
    return zlib.crc32(places.data, zlib.crc32(images.reshape(-1).data))
