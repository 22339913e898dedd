"""Large sets of pictures: read with progress, cancelled, cached, and read again if anything has changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from netviz.data import image_folder, picture_cache, picture_set
from netviz.data.picture_set import PictureSet
from netviz.data.reading import DEFAULT, Reading
from netviz.progress import told_to
from netviz.texts import Text
from tests.data.test_picture_folders import classes, ink, put

COUNT = 24


class Reader:
    """Counts how often the pictures themselves are read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.times = 0

    def read(self, reading: Reading = DEFAULT) -> np.ndarray:
        return image_folder.read_pictures(self.folder, reading).images


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """Reads a set of 24 pictures, which is large enough, with a cache of its own."""
    found = Reader(classes(tmp_path / "set"))
    read_set = image_folder.read_set

    def counted(*given: object) -> PictureSet:
        found.times += 1
        return read_set(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(image_folder, "read_set", counted)
    monkeypatch.setattr(picture_cache, "FEWEST", COUNT)
    monkeypatch.setattr(picture_cache, "folder", lambda: tmp_path / "cache")
    return found


def entries(reader: Reader) -> list[Path]:
    return sorted(reader.folder.with_name("cache").iterdir())


def test_the_second_time_no_picture_is_opened(reader: Reader) -> None:
    first, second = reader.read(), reader.read()
    np.testing.assert_array_equal(first, second)
    assert reader.times == 1
    summaries = [image_folder.read_pictures(reader.folder, DEFAULT).summary for _ in range(2)]
    assert summaries[0] == summaries[1]
    reader.read(Reading(size=16))
    reader.read(Reading(ink="dark"))
    assert reader.times == 3, "read in another way"
    assert len(entries(reader)) == 3


def test_what_was_said_keeps_its_parts(reader: Reader) -> None:
    (reader.folder / "a" / "3.png").write_bytes(b"no picture")
    first, second = (image_folder.read_pictures(reader.folder, DEFAULT).said for _ in range(2))
    assert reader.times == 1
    assert [parts(text) for text in first] == [parts(text) for text in second]


def parts(text: object) -> object:
    return (text.template, {name: parts(one) for name, one in text.values.items()}) if isinstance(text, Text) else text


def _same_size_and_time(folder: Path) -> None:
    place = folder / "a" / "3.png"
    content, about = place.read_bytes(), place.stat()
    place.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    os.utime(place, ns=(about.st_atime_ns, about.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "a picture of other size": lambda folder: put(folder / "a", "3.png", np.pad(ink(3), 5)),
    "a picture more": lambda folder: put(folder / "a", "new.png", ink(1)),
    "a picture renamed": lambda folder: (folder / "a" / "3.png").rename(folder / "a" / "33.png"),
    "a picture in another class": lambda folder: (folder / "a" / "3.png").rename(folder / "b" / "33.png"),
    "the same size and time": _same_size_and_time,
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_noticed(name: str, reader: Reader) -> None:
    reader.read()
    CHANGES[name](reader.folder)
    reader.read()
    assert reader.times == 2


def _changed(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda content: b"",
    "half": lambda content: content[: len(content) // 2],
    "a pixel": lambda content: _changed(content, len(content) - 500),
    "a place": lambda content: _changed(content, len(content) - 8),
    "more": lambda content: content + b"0",
    "another file": lambda content: b"\x89PNG" * 999,
    "a header without end": lambda content: content[:18] + b"\xff\xff\xff\xff" + content[22:],
    "another key": lambda content: content.replace(b'"key":"', b'"key":"f', 1),
    "pixels without end": lambda content: content.replace(b"[24,", b"[99999999,", 1),
    "a text that reaches into a value": lambda content: content.replace(b"{width}", b"{wid.h}", 1),
    "a text without a value of its own": lambda content: content.replace(b'"width":', b'"depth":', 1),
    "less than none": lambda content: content.replace(b"[24,", b"[-2,", 1),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_an_entry_that_is_not_whole_is_ignored_and_made_anew(name: str, reader: Reader) -> None:
    first = reader.read()
    (place,) = entries(reader)
    content = place.read_bytes()
    place.write_bytes(DAMAGE[name](content))
    np.testing.assert_array_equal(first, reader.read())
    assert reader.times == 2
    assert place.read_bytes() == content
    reader.read()
    assert reader.times == 2


def test_entries_make_room_for_others(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_cache, "MOST_KEPT", 3 * COUNT * 16 * 16)
    for number, side in enumerate((12, 13, 14, 15, 16)):
        reader.read(Reading(size=side))
        for place in entries(reader):
            if place.stat().st_mtime > 1_000:
                os.utime(place, (number, number))
    sizes = sum(place.stat().st_size for place in entries(reader))
    assert sizes <= 3 * COUNT * 16 * 16 + 3 * 1_000
    times = reader.times
    reader.read(Reading(size=16))
    assert reader.times == times, "the last one stays"


def test_a_cache_that_cannot_be_written_stops_nothing(reader: Reader) -> None:
    reader.folder.with_name("cache").write_text("a file, where the folder should be")
    reader.read()
    reader.read()
    assert reader.times == 2


def test_progress_is_told_and_reading_can_be_cancelled(reader: Reader) -> None:
    told: list[tuple[int, int]] = []
    with told_to(lambda done, of: told.append((done, of))):
        reader.read()
    assert (told[0], told[-1]) == ((0, COUNT), (COUNT, COUNT))

    class EnoughError(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise EnoughError

    (reader.folder / "a" / "3.png").unlink()
    put(reader.folder / "a", "new.png", ink(3))
    with told_to(stop), pytest.raises(EnoughError):
        reader.read()
    assert len(entries(reader)) == 1, "what was called off is not remembered"


def test_pictures_that_are_read_once_more_are_told_too(reader: Reader) -> None:
    """Each asks for a range of its own, and gets the one of all."""
    for name in "ab":
        for number in range(12):
            put(reader.folder / name, f"{number}.png", ink(number).astype(np.uint16) * (10 * number + 1))
    told: list[tuple[int, int]] = []
    with told_to(lambda done, of: told.append((done, of))):
        reader.read()
    (of,) = {of for _, of in told}
    assert len(told) - told.index((of, of)) > 12


def test_a_sample_decides_for_a_large_set_as_all_would(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "ab":
        for number in range(12):
            put(reader.folder / name, f"{number}.png", 255 - np.pad(ink(number), number % 4))
    every = reader.read(Reading(size=20))
    monkeypatch.setattr(picture_set, "SAMPLE", 5)
    monkeypatch.setattr(picture_cache, "FEWEST", 1_000)
    np.testing.assert_array_equal(every, reader.read(Reading(size=20)))
