"""The lines of a text file in UTF-8, whatever encoding it was saved in: UTF-8, UTF-16, UTF-32 or Latin-1.

A byte order mark decides; without one, NUL bytes show UTF-16, and what is not UTF-8 is Windows' Latin-1.
"""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

from netviz.errors import DataError, shown
from netviz.texts import phrase
from netviz.unpacking import lines

MOST_RECODED = 128 << 20
"""How many bytes of UTF-16, or of lines that end as on an old Mac, are taken: they are held twice."""

T = TypeVar("T")

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("utf-16", "utf-16-le", "utf-16-be", "utf-32")
LATIN = "cp1252"
"""What a file is read as whose encoding is not known."""
GUESSED = phrase("It is read as Latin-1; if letters are wrong, save it as UTF-8.")
"""What to say of such a file."""
_IN_WORDS = {"utf-8": "UTF-8", LATIN: "Latin-1"}
_LOOKED_AT = 1 << 12
_CONTROL = bytes({*range(0x20)} - {*b"\t\n\v\f\r\x1b"})


class NotUtf8Error(Exception):
    """A line that is not UTF-8; the file has to be read again as Latin-1."""


def encoding_of(file: BinaryIO) -> str:
    """The encoding that the beginning of a file shows; `utf-8` may turn out wrong further down (NotUtf8Error)."""
    start = file.read(_LOOKED_AT)
    file.seek(0)
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if len(start) >= 8 and max(even, odd) > 0.3 * len(start) / 2 and min(even, odd) < 0.05 * len(start) / 2:
        return "utf-16-le" if odd > even else "utf-16-be"
    return "utf-8"


def in_its_encoding(file: BinaryIO, read: Callable[[str], T]) -> T:
    """What `read(encoding)` makes of a file from its beginning, which is read again if it turns out not to be UTF-8."""
    file.seek(0)
    try:
        return read(encoding_of(file))
    except NotUtf8Error:
        file.seek(0)
        return read(LATIN)


def in_words(encoding: str) -> str:
    """What an encoding is called in messages."""
    return _IN_WORDS.get(encoding, "UTF-32" if "32" in encoding else "UTF-16")


def utf8_lines(path: Path, file: BinaryIO, encoding: str) -> Iterator[bytes]:
    """The lines of a file in UTF-8, with a single line break; raises DataError, or NotUtf8Error while it is read."""
    start = file.read(_LOOKED_AT)
    file.seek(0)
    if encoding not in ("utf-8", LATIN) or (b"\r" in start and b"\n" not in start):
        file = _recoded(path, file, encoding)
        encoding = "utf-8"
    for number, line in enumerate(lines(path, file)):
        if number == 0:
            line = line.removeprefix(codecs.BOM_UTF8)
        if not line.isascii():
            if encoding == "utf-8":
                try:
                    line.decode()
                except UnicodeDecodeError as error:
                    raise NotUtf8Error from error
            else:
                line = line.decode(LATIN, "replace").encode()
        if len(line.translate(None, _CONTROL)) != len(line):
            raise _no_text(path)
        yield line.rstrip(b"\r\n") + b"\n"


def as_utf8(path: Path, file: BinaryIO) -> BinaryIO:
    """A file's content as UTF-8 without a byte order mark, if it is recognized as text in another encoding.

    Content that is not UTF-8 and has no mark is unchanged. Raises DataError.
    """
    encoding = encoding_of(file)
    if encoding in _WIDE:
        return _recoded(path, file, encoding)
    if file.read(len(codecs.BOM_UTF8)) != codecs.BOM_UTF8:
        file.seek(0)
    return file


def _recoded(path: Path, file: BinaryIO, encoding: str) -> BinaryIO:
    """The whole content in UTF-8 with today's line breaks."""
    content = file.read(MOST_RECODED + 1)
    if len(content) > MOST_RECODED:
        raise DataError(
            phrase(
                "{path} is larger than {most} MB; save it in UTF-8.",
                path=shown(path),
                most=MOST_RECODED >> 20,
            )
        )
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            raise NotUtf8Error from error
        raise _no_text(path) from error
    if "\ufeff" in text[1:]:  # a byte order mark within: these bytes are no text
        raise _no_text(path)
    return io.BytesIO(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").encode())


def _no_text(path: Path) -> DataError:
    return DataError(phrase("{path} is not text in UTF-8, UTF-16 or Latin-1; save it in UTF-8.", path=shown(path)))
