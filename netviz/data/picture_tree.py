"""The files of a set of pictures, in a folder or in a zip archive, which is read without being unpacked to the disk.

An archive from outside is looked through before anything in it is opened: names that lead out of it, links, encrypted
or overlapping members, archives within it, and more than it may unpack to are refused, each in a sentence.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import stat
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple

from netviz.data.picture_file import OTHER_SUFFIXES, SUFFIXES
from netviz.errors import DataError, shown
from netviz.files import reason
from netviz.texts import phrase
from netviz.unpacking import UnpackingAllowance, opened

ZIP = ".zip"
TABLES = (".csv", ".tsv", ".tab", ".txt")
"""The suffixes of tables with the labels of pictures."""
DATA = (".npz", ".npy", ".parquet", ".pq", ".jsonl", "ubyte", "ubyte.gz", ".csv.gz", ".data", ".xlsx", ".json", ".arff")
"""How the names of files end that hold data, but no pictures."""
ARCHIVES = (ZIP, ".tar", ".tgz", ".7z", ".rar", ".gz", ".bz2", ".xz")
MOST_ARCHIVE = 4 << 30
"""The most bytes that an archive may have, or unpack to: no more than one picture of it is in memory at a time."""
UNPACKED = UnpackingAllowance(free=64 << 20, times=100, most=MOST_ARCHIVE)
MOST_MEMBERS = 400_000
MOST_FOLDERS = 20_000
"""The most folders of a set; where several links lead to each, there may be more of them than on the disk."""
MOST_DIRECTORY = 128 << 20
"""The most bytes of an archive's list of members, all of which are in memory at once."""
MOST_MEMBER = 1 << 28
DEEPEST = 16
"""The most folders within folders."""

Place = tuple[str, ...]
"""The names of the folders on the way to a file or folder, and its own; empty for the whole set."""

_LOG = logging.getLogger(__name__)
_WANTED = (*SUFFIXES, *OTHER_SUFFIXES, *TABLES, *DATA)
_PASSED_OVER = ("__macosx", "thumbs", "$recycle.bin")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_END, _END_64, _END_BYTES, _END_64_BYTES, _LONGEST_COMMENT = b"PK\x05\x06", b"PK\x06\x06", 22, 76, 1 << 16


class File(NamedTuple):
    """A file of a set."""

    place: Place
    size: int
    stamp: tuple[int, ...]
    """What changes with its content: times of a file, or the checksum of a member of an archive."""

    @property
    def name(self) -> str:
        return self.place[-1]


@dataclass
class Inside:
    """What lies directly in one folder of a set, in order; hidden files and what systems leave behind are left out."""

    folders: list[str] = field(default_factory=list)
    pictures: list[File] = field(default_factory=list)
    tables: list[File] = field(default_factory=list)
    unread: list[File] = field(default_factory=list)
    """Pictures in formats that are not read."""
    data: list[File] = field(default_factory=list)
    """Files that hold data, but are neither pictures nor tables."""

    def add(self, file: File) -> None:
        """Add a file that may matter; anything else is passed over."""
        name = file.name.lower()
        if name.endswith(SUFFIXES):
            self.pictures.append(file)
        elif name.endswith(TABLES):
            self.tables.append(file)
        elif name.endswith(OTHER_SUFFIXES):
            self.unread.append(file)
        elif name.endswith(DATA):
            self.data.append(file)

    def in_order(self) -> Inside:
        self.folders.sort()
        for files in (self.pictures, self.tables, self.unread, self.data):
            files.sort()  # by name, since their folder is the same
        return self


class Tree(ABC):
    """The files of a set of pictures. Its methods raise DataError, or OSError for a folder that cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        """The folder or archive."""
        self._known: dict[Place, Inside] = {}

    def inside(self, place: Place = ()) -> Inside:
        """What lies directly in the folder at `place`."""
        if place not in self._known:
            if len(self._known) >= MOST_FOLDERS:
                raise DataError(
                    phrase(
                        "{path} has more than {most:,} folders; choose the one with the pictures.",
                        path=self.shown(()),
                        most=MOST_FOLDERS,
                    )
                )
            self._known[place] = self._look(place)
        return self._known[place]

    def shown(self, place: Place) -> str:
        """How messages name a file or folder."""
        return shown(self.path.joinpath(*place))

    def all_pictures(self, place: Place = (), depth: int = DEEPEST) -> Iterator[File]:
        """The pictures in a folder and its subfolders, in order."""
        there = self.inside(place)
        yield from there.pictures
        if depth:
            for folder in there.folders:
                yield from self.all_pictures((*place, folder), depth - 1)

    @property
    def unread(self) -> list[File]:
        """The pictures in formats that are not read, in all folders that were looked into."""
        return sorted(file for inside in self._known.values() for file in inside.unread)

    @abstractmethod
    def open(self, file: File) -> Path | IO[bytes]:
        """A file to read from: its path, or its content in memory."""

    @abstractmethod
    def _look(self, place: Place) -> Inside:
        """What lies directly in a folder that has not been looked into before."""


class FolderTree(Tree):
    """A folder on the disk. Links to folders are followed, but for those that lead back to a folder they lie in."""

    def open(self, file: File) -> Path:
        return self.path.joinpath(*file.place)

    def _look(self, place: Place) -> Inside:
        found = Inside()
        with os.scandir(self.path.joinpath(*place)) as entries:
            for entry in entries:
                if _is_passed_over(entry.name):
                    continue
                if _is_folder(entry):
                    if not (entry.is_symlink() and self._leads_back((*place, entry.name))):
                        found.folders.append(entry.name)
                elif entry.name.lower().endswith(_WANTED):
                    found.add(File((*place, entry.name), *_about(entry)))
        return found.in_order()

    def _leads_back(self, link: Place) -> bool:
        """Whether a link leads to one of the folders on the way to it, by device and inode."""
        target = self.path.joinpath(*link)
        return any(target.samefile(self.path.joinpath(*link[:depth])) for depth in range(len(link)))


class ZipTree(Tree):
    """A zip archive. Raises DataError for one that is damaged or hostile."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        super().__init__(path)
        with _damage_named(shown(path)):
            _require_short_list(path, file)
            self._archive = zipfile.ZipFile(file)
            self._members = _members(path, self._archive, os.fstat(file.fileno()).st_size)
        self._known[()] = Inside()
        for place, member in self._members.items():
            if not any(map(_is_passed_over, place)):
                self._inside(place[:-1]).add(File(place, member.file_size, (member.CRC,)))
        for found in self._known.values():
            found.in_order()

    def open(self, file: File) -> IO[bytes]:
        member = self._members[file.place]
        name = self.shown(file.place)
        if member.file_size > MOST_MEMBER:
            raise DataError(
                phrase(
                    "{path} has {count:,} bytes, more than the {most:,} that netviz reads.",
                    path=name,
                    count=member.file_size,
                    most=MOST_MEMBER,
                )
            )
        with _damage_named(name), self._archive.open(member) as packed:
            content = packed.read()
            if len(content) != member.file_size:
                raise EOFError
        return io.BytesIO(content)

    def _look(self, place: Place) -> Inside:
        return Inside()

    def _inside(self, place: Place) -> Inside:
        """What is known of a folder, which is entered in those above it when it is first seen."""
        if place not in self._known:
            self._inside(place[:-1]).folders.append(place[-1])
            self._known[place] = Inside()
        return self._known[place]


@contextlib.contextmanager
def tree_of(path: Path) -> Iterator[Tree]:
    """The set of pictures at a path, a folder or a zip archive. Raises DataError."""
    if not is_zip(path):
        yield FolderTree(path)
        return
    with opened(path, MOST_ARCHIVE) as file:
        yield ZipTree(path, file)


def is_zip(path: Path) -> bool:
    """Whether it is a file that is named like a zip archive."""
    return path.suffix.lower() == ZIP and not path.is_dir()


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder or a link to one; False for a link that leads nowhere or to itself."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _about(entry: os.DirEntry[str]) -> tuple[int, tuple[int, ...]]:
    """The size of a file and its times; zeros if it cannot be looked at, which the reader reports."""
    try:
        found = entry.stat()
    except OSError:
        return 0, ()
    return found.st_size, (found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


def _is_passed_over(name: str) -> bool:
    return name[0] == "." or name.lower() in _PASSED_OVER


def _require_short_list(path: Path, file: BinaryIO) -> None:
    """Raise DataError if the archive says that it has too many members, before their list is read."""
    size = file.seek(0, os.SEEK_END)
    start = max(0, size - _END_64_BYTES - _END_BYTES - _LONGEST_COMMENT)
    file.seek(start)
    tail = file.read(size - start)
    at = tail.rfind(_END)
    if at < 0:
        raise zipfile.BadZipFile
    members, listed = (
        int.from_bytes(tail[at + 10 : at + 12], "little"),
        int.from_bytes(tail[at + 12 : at + 16], "little"),
    )
    large = at - _END_64_BYTES
    if large >= 0 and tail[large : large + 4] == _END_64:
        members, listed = (int.from_bytes(tail[large + skip : large + skip + 8], "little") for skip in (32, 40))
    if members > MOST_MEMBERS or listed > MOST_DIRECTORY:
        raise DataError(
            phrase(
                "{path} claims {count:,} files, more than the {most:,} that netviz takes.",
                path=shown(path),
                count=members,
                most=MOST_MEMBERS,
            )
        )


def _members(path: Path, archive: zipfile.ZipFile, size: int) -> dict[Place, zipfile.ZipInfo]:
    """The files in an archive of `size` bytes. Raises DataError if it is hostile."""
    found: dict[Place, zipfile.ZipInfo] = {}
    unpacked = packed = 0
    for member in archive.infolist():
        place = _place(path, member.filename)
        if member.filename.endswith("/") or not place or any(map(_is_passed_over, place)):
            continue
        name = shown(member.filename)
        if stat.S_ISLNK(member.external_attr >> 16):
            raise DataError(
                phrase(
                    "{path}: {name} is a link, which netviz never follows; pack the file itself.",
                    path=shown(path),
                    name=name,
                )
            )
        if member.flag_bits & _ENCRYPTED:
            raise DataError(
                phrase("{path}: {name} is encrypted; unpack it and open the folder.", path=shown(path), name=name)
            )
        if place[-1].lower().endswith(ARCHIVES):
            raise DataError(
                phrase(
                    "{path}: {name} is an archive within the archive; unpack it and open the folder.",
                    path=shown(path),
                    name=name,
                )
            )
        if member.compress_type not in _METHODS:
            raise DataError(
                phrase(
                    "{path}: {name} is compressed in a rare way; unpack it and open the folder.",
                    path=shown(path),
                    name=name,
                )
            )
        unpacked += member.file_size
        packed += member.compress_size
        found[place] = member
    if packed > size:
        raise DataError(phrase("{path} is damaged: its files overlap.", path=shown(path)))
    if unpacked > UNPACKED.of(size):
        raise DataError(
            phrase(
                "{path} unpacks to {count:,} bytes, more than the {most:,} that it may.",
                path=shown(path),
                count=unpacked,
                most=UNPACKED.of(size),
            )
        )
    return found


def _place(path: Path, name: str) -> Place:
    """The place of a member by its name, with / or, as Windows had it, \\. Raises DataError if it leads elsewhere."""
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or name[:1] in "/\\" or ":" in parts[0]:
        raise DataError(
            phrase(
                "{path}: the name {name} leads out of the archive; pack it again.", path=shown(path), name=shown(name)
            )
        )
    if len(parts) > DEEPEST:
        raise DataError(
            phrase(
                "{path}: {name} lies in more than {most} folders; pack it again.",
                path=shown(path),
                name=shown(name),
                most=DEEPEST,
            )
        )
    return tuple(part for part in parts if part not in ("", "."))


@contextlib.contextmanager
def _damage_named(name: str) -> Iterator[None]:
    """Raise DataError about `name` for what zipfile raises on broken content, which may be anything."""
    try:
        yield
    except DataError:
        raise
    except OSError as error:
        raise DataError(phrase("{path} could not be read: {reason}.", path=name, reason=reason(error))) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        _LOG.info("%s could not be read", name, exc_info=True)
        raise DataError(phrase("{path} could not be read: it is damaged or cut off.", path=name)) from error
