"""Zipped folders of pictures: as people pack them, and as attackers do."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.data import picture_set
from netviz.data.picture_tree import MOST_MEMBERS
from netviz.data.user_data import read
from netviz.errors import DataError
from tests.data.test_picture_folders import classes, ink


def png(number: int = 0) -> bytes:
    file = io.BytesIO()
    Image.fromarray(ink(number)).save(file, "PNG")
    return file.getvalue()


def packed(path: Path, folder: str = "", more: Callable[[zipfile.ZipFile], object] = lambda archive: None) -> Path:
    """An archive with two classes of twelve pictures, and more."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in "ab":
            for number in range(12):
                archive.writestr(f"{folder}{name}/{number}.png", png(number))
        more(archive)
    return path


def test_an_archive_is_read_as_its_folder_and_leaves_nothing_on_the_disk(tmp_path: Path) -> None:
    folder = classes(tmp_path / "letters")
    path = packed(tmp_path / "letters.ZIP", "letters/", lambda archive: archive.writestr("__MACOSX/a/._0.png", b"x"))
    before = sorted(tmp_path.rglob("*"))
    one, other = read(folder), read(path)
    np.testing.assert_array_equal(one.data.train.inputs, other.data.train.inputs)
    np.testing.assert_array_equal(one.data.train.labels, other.data.train.labels)
    assert one.summary == other.summary
    assert sorted(tmp_path.rglob("*")) == before


def test_parts_in_an_archive_with_the_names_that_windows_wrote(tmp_path: Path) -> None:
    path = tmp_path / "parts.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for part, count in (("train", 14), ("test", 5)):
            for name in "ab":
                for number in range(count):
                    archive.writestr(f"set\\{part}\\{name}\\{number}.png", png(number))
    known = read(path)
    assert (len(known.data.train), len(known.data.test)) == (28, 10)


def test_a_changed_archive_is_read_anew(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip")
    assert read(path).data.class_names == ("a", "b")
    packed(path, more=lambda archive: [archive.writestr(f"c/{n}.png", png(n)) for n in range(12)])
    assert read(path).data.class_names == ("a", "b", "c")


def _link(archive: zipfile.ZipFile) -> None:
    about = zipfile.ZipInfo("a/link.png")
    about.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(about, "/etc/passwd")


def _changed(find: bytes, change: Callable[[bytearray, int], None]) -> Callable[[bytes], bytes]:
    """The archive with bytes changed at each entry of its list of members (`PK12`) or at its end (`PK56`)."""

    def broken(content: bytes) -> bytes:
        found, at = bytearray(content), content.find(find)
        while at >= 0:
            change(found, at)
            at = content.find(find, at + 4)
        return bytes(found)

    return broken


def _put(skip: int, value: int, length: int) -> Callable[[bytearray, int], None]:
    def put(content: bytearray, at: int) -> None:
        content[at + skip : at + skip + length] = value.to_bytes(length, "little")

    return put


MEMBER, END = b"PK\x01\x02", b"PK\x05\x06"
ADDED: dict[str, tuple[Callable[[zipfile.ZipFile], object], str]] = {
    "a name that leads out": (lambda archive: archive.writestr("a/../../b.png", png()), "leads out of the archive"),
    "a name from the root": (lambda archive: archive.writestr("/etc/b.png", png()), "leads out of the archive"),
    "a name with a drive": (lambda archive: archive.writestr("C:\\x\\b.png", png()), "leads out of the archive"),
    "folders without end": (lambda archive: archive.writestr("a/" * 9_000 + "b.png", png()), "more than 16 folders"),
    "a link": (_link, "is a link"),
    "an archive": (lambda archive: archive.writestr("a/more.zip", b"PK"), "archive within the archive"),
    "a rare packing": (lambda archive: archive.writestr("a/x.png", png(), zipfile.ZIP_LZMA), "in a rare way"),
    "a bomb": (lambda archive: archive.writestr("a/x.png", bytes(65 << 20)), "unpacks to 68,"),
}
BROKEN: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "encrypted": (_changed(MEMBER, _put(8, 1, 2)), "is encrypted"),
    "overlapping": (_changed(MEMBER, _put(20, 4_000, 4)), "overlap"),
    "cut off": (lambda content: content[: len(content) // 2], "damaged or cut off"),
    "empty": (lambda content: b"", "damaged or cut off"),
    "no archive": (lambda content: b"no archive at all" * 9, "damaged or cut off"),
    "sizes that are not so": (_changed(MEMBER, _put(24, 1_000_000, 4)), "damaged or cut off, and 23 more of 24"),
    "checksums that are not so": (_changed(MEMBER, _put(16, 1, 4)), "damaged or cut off, and 23 more of 24"),
}


@pytest.mark.parametrize("name", ADDED)
def test_an_archive_that_holds_what_it_must_not(name: str, tmp_path: Path) -> None:
    more, said = ADDED[name]
    path = packed(tmp_path / "x.zip", more=more)
    with pytest.raises(DataError, match=said) as error:
        read(path)
    assert len(str(error.value)) < 400


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_archive(name: str, tmp_path: Path) -> None:
    breaks, said = BROKEN[name]
    path = packed(tmp_path / "x.zip")
    path.write_bytes(breaks(path.read_bytes()))
    with pytest.raises(DataError, match=said):
        read(path)


def test_a_list_of_too_many_members_is_not_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip")
    content = path.read_bytes()
    at = content.rfind(END)
    large = b"PK\x06\x06" + bytes(20) + (MOST_MEMBERS + 1).to_bytes(8, "little") * 2 + bytes(36)
    path.write_bytes(content[:at] + large[:76] + content[at:])
    with pytest.raises(DataError, match=r"claims \d+,\d+ files"):
        read(path)


def test_pictures_of_more_pixels_than_their_bytes_can_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_set, "MOST_PIXELS_FREE", 1_000)
    large = io.BytesIO()
    Image.new("1", (2_000, 2_000)).save(large, "PNG")
    path = packed(tmp_path / "x.zip", more=lambda archive: archive.writestr("a/x.png", large.getvalue()))
    with pytest.raises(DataError, match="far more pixels"):
        read(path)


def test_an_archive_without_pictures(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.csv", "a,b\n1,2\n")
    with pytest.raises(DataError, match="has no pictures"):
        read(path)
