"""Downloads: the files of a published data set, from the first of several mirrors that delivers them intact.

A partial download is kept and resumed. A file gets its final name only if the SHA-256 of its content is correct, so
that no damaged file is ever used. Pooch does the caching and the temporary files; it and requests are
imported with the first download.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from netviz.data.folders import data_folders, is_there
from netviz.errors import DataError, shown
from netviz.files import reason
from netviz.texts import Text, joined, phrase

MIRROR_VARIABLE = "NETVIZ_MIRROR"
"""The environment variable with the user's own mirror, tried first; it has a folder per data set, `mnist/…`."""

TRIES = 3
TIMEOUT = (10.0, 5.0)  # seconds to connect, and between two bytes
CHUNK = 1 << 16
LARGEST = 256 << 20  # the most bytes that one file may unpack to

ProgressCallback = Callable[[int, int], Any]
"""progress(bytes so far, total bytes), called as data arrives; the total is an estimate until the last file."""


class CancelledError(Exception):
    """The user cancelled; what has arrived so far is kept for the next attempt."""


class _BrokenError(Exception):
    """A mirror sent something unusable; the message ends a sentence that begins with the mirror's name."""


@dataclass(frozen=True)
class RemoteFile:
    """One gzip-compressed file."""

    name: str
    size: int
    """The approximate compressed size in bytes."""
    sha256: str = ""
    """The checksum of the uncompressed content, the same on every mirror."""
    packed_sha256: str = ""
    """The checksum of the compressed file, for sets whose content has no published checksum."""


@dataclass(frozen=True)
class Remote:
    """A published data set: its files, and the addresses of folders that have them."""

    name: str
    label: str
    mirrors: tuple[str, ...]
    files: tuple[RemoteFile, ...]

    @property
    def size(self) -> int:
        """The approximate size of all files together, in bytes."""
        return sum(file.size for file in self.files)


def missing(remote: Remote) -> list[RemoteFile]:
    """The files that are in none of the data folders, compressed or not."""
    places = [folder / remote.name for folder in data_folders()]
    return [
        file
        for file in remote.files
        if not any(is_there(place / name) for place in places for name in (file.name, file.name.removesuffix(".gz")))
    ]


def fetch(
    remote: Remote,
    progress: ProgressCallback = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Download the missing files into the first data folder and return it. Raises DataError or CancelledError."""
    import pooch

    pooch.get_logger().setLevel(logging.ERROR)  # it logs every attempt to stderr; `progress` says more
    logging.getLogger("urllib3").addHandler(logging.NullHandler())  # without a handler its messages go to stderr
    folder = data_folders()[0] / remote.name
    wanted = missing(remote)
    done, total = 0, sum(file.size for file in wanted)
    for file in wanted:

        def tell(now: int, size: int, before: int = done, rest: int = total - file.size) -> None:
            progress(before + now, rest + size)

        got = _fetch_file(remote, file, folder, tell, cancelled)
        total += got - file.size
        done += got
    return folder


def _fetch_file(
    remote: Remote, file: RemoteFile, folder: Path, progress: ProgressCallback, cancelled: Callable[[], bool]
) -> int:
    """Download one file to its final place and return its size in bytes. Raises DataError or CancelledError."""
    import pooch
    import requests

    problems: dict[Text, None] = {}  # each once, in order: two mirrors may be on one server
    for mirror in mirrors(remote):
        for _ in range(TRIES):
            taker = _ResumingDownloader(file, progress, cancelled)
            try:
                pooch.retrieve(mirror + file.name, known_hash=None, fname=file.name, path=folder, downloader=taker)
                return (folder / file.name).stat().st_size
            except _BrokenError as error:
                problem = str(error)
                break
            except requests.RequestException as error:
                problem = _in_words(error)
                if isinstance(error, requests.HTTPError):
                    break
            except OSError as error:
                raise DataError(
                    phrase(
                        "{folder} cannot take {data_set}: {reason}; make room or let NETVIZ_DATA_DIR name another "
                        "folder, and try again.",
                        folder=shown(folder),
                        data_set=remote.label,
                        reason=reason(error),
                    )
                ) from error
        problems[Text("{server} {problem}", {"server": urlsplit(mirror).netloc, "problem": problem})] = None
    raise DataError(
        phrase(
            "{data_set} could not be downloaded: {problems}. Try again when the connection is better (what "
            "has come so far is kept), or put {file} into {folder}.",
            data_set=remote.label,
            problems=joined(problems, "; "),
            file=file.name,
            folder=shown(folder),
        )
    )


def mirrors(remote: Remote) -> list[str]:
    """The addresses to try, in order, each ending in a slash."""
    own = os.environ.get(MIRROR_VARIABLE)
    return [*([f"{own.rstrip('/')}/{remote.name}/"] if own else []), *remote.mirrors]


class _ResumingDownloader:
    """A downloader for pooch that resumes where the last one stopped, and delivers only verified files."""

    def __init__(self, file: RemoteFile, progress: ProgressCallback, cancelled: Callable[[], bool]) -> None:
        self._file = file
        self._progress = progress
        self._cancelled = cancelled

    def __call__(self, url: str, output_file: str, pooch: object) -> None:
        # One partial file per mirror: two mirrors may have compressed the same content differently.
        mark = hashlib.sha256(url.encode()).hexdigest()[:8]
        part = Path(output_file).parent / f".{self._file.name}.{mark}.part"
        self._take(url, part)
        problem = self._problem(part)
        if problem:
            part.unlink()
            raise _BrokenError(problem)
        shutil.move(part, output_file)

    def _take(self, url: str, part: Path) -> None:
        import requests

        have = part.stat().st_size if part.exists() else 0
        headers = {"Range": f"bytes={have}-"} if have else {}
        headers["Accept-Encoding"] = "identity"
        with requests.get(url, headers=headers, stream=True, timeout=TIMEOUT) as answer:
            if answer.status_code == requests.codes.requested_range_not_satisfiable:
                return  # the file is complete; its checksum is tested next
            answer.raise_for_status()
            going_on = answer.status_code == requests.codes.partial_content
            start = have if going_on else 0
            length = answer.headers.get("Content-Length", "")
            known = length.isascii() and length.isdecimal() and len(length) < 20
            total = start + int(length) if known else self._file.size
            if total > LARGEST:
                raise _BrokenError(
                    phrase("sends {total:,} bytes for {file}, far more than it has", total=total, file=self._file.name)
                )
            with part.open("ab" if going_on else "wb") as sink:
                come = start
                for chunk in answer.iter_content(CHUNK):
                    sink.write(chunk)
                    come += len(chunk)
                    self._progress(come, max(total, come))
                    if self._cancelled():
                        raise CancelledError
                    if come > LARGEST:
                        raise _BrokenError(
                            phrase("sends more than {most:,} bytes for {file}", most=LARGEST, file=self._file.name)
                        )
            if known and come < total:
                raise requests.ConnectionError("cut off")

    def _problem(self, part: Path) -> str:
        """What is wrong with a downloaded file; empty if it is correct."""
        content = part.read_bytes()
        if self._file.packed_sha256 and hashlib.sha256(content).hexdigest() != self._file.packed_sha256:
            return phrase("sends another {file} than was published", file=self._file.name)
        if not self._file.sha256:
            return ""
        try:
            unpacked = _unpacked(content)
        except zlib.error:
            return phrase("sends a {file} that is damaged", file=self._file.name)
        wrong = hashlib.sha256(unpacked).hexdigest() != self._file.sha256
        return phrase("sends another {file} than was published", file=self._file.name) if wrong else ""


def _unpacked(content: bytes) -> bytes:
    """The content of a gzip file, at most the first `LARGEST` bytes. Raises zlib.error."""
    return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, LARGEST)


def _in_words(error: OSError) -> str:
    """What went wrong, for an exception of requests."""
    import requests

    if isinstance(error, requests.HTTPError) and error.response is not None:
        return phrase("answers {code}", code=error.response.status_code)
    if isinstance(error, requests.ConnectTimeout | requests.ReadTimeout):
        return phrase("does not answer in time")
    if isinstance(error, requests.TooManyRedirects):
        return phrase("redirects in circles")
    breaks = "cut off" in str(error) or "Incomplete" in str(error)
    return phrase("breaks off" if breaks else "cannot be reached")
