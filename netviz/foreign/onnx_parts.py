"""The parts of an ONNX file's messages, one after the other, and how many there may be, of one message and of the
whole file: a part may be two bytes long, and looking at each takes microseconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from netviz.errors import UserError, shown
from netviz.foreign.protobuf import fields
from netviz.texts import phrase

MOST_PARTS = 200_000
"""Of a whole file, numbers in lists among them; networks that netviz can take have some ten thousand."""
LONGEST_TEXT = 10_000


class Parts:
    """The parts of one file's messages."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left = MOST_PARTS

    def of(self, message: memoryview, what: str, most: int) -> Iterator[tuple[int, int | memoryview]]:
        """(number, value) of each part of a message. Raises UserError where it has more than `most`, and
        ProtobufError. what: what messages call them.
        """
        for count, one in enumerate(fields(message), 1):
            if count > most:
                raise self._too_many(what, most)
            self.count(1)
            yield one

    def require(self, count: int, what: str, most: int) -> None:
        """Raise UserError if there are more than `most`."""
        if count > most:
            raise self._too_many(what, most)

    def count(self, more: int) -> None:
        """Add parts to those of the whole file. Raises UserError if these are too many."""
        self._left -= more
        if self._left < 0:
            raise self._too_many(phrase("parts"), MOST_PARTS)

    def _too_many(self, what: str, most: int) -> UserError:
        return UserError(
            phrase(
                "{path} has more than {most:,} {parts}, too many for netviz.",
                path=shown(self._path),
                most=most,
                parts=what,
            )
        )


def text_of(value: memoryview, longest: int = LONGEST_TEXT) -> str:
    """A text, cut off where it is too long to be of use. Raises UnicodeDecodeError."""
    return bytes(value[:longest]).decode(errors="strict" if len(value) <= longest else "ignore")
