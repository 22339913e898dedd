"""Standard output and error that cannot stop a command: a full device, a closed pipe or an old encoding.

What cannot be written is dropped and remembered, so that a run still saves its network; characters the encoding lacks
are replaced by plain ones. Only the standard library is imported here, since this comes before everything else.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

PLAIN = {
    "–": "-", "—": "-", "−": "-", "×": "x", "÷": "/", "·": "-", "…": "...", "→": "->", "←": "<-", "±": "+-", "≤": "<=",
    "≥": ">=", "≈": "~", "∞": "infinity", "∂": "d", "‖": "||", "√": "sqrt", "•": "*", "“": '"', "”": '"', "‘": "'",
    "’": "'", "█": "#", "▒": "-", "━": "-", "│": "|",
}  # fmt: skip
ERRORS = "netviz.plain"
BUSY_SECONDS = 0.01


def plain(character: str) -> str:
    """A character in ASCII: `eta` for η, `e` for é, `?` if there is no such form."""
    if character in PLAIN:
        return PLAIN[character]
    name = unicodedata.name(character, "")
    if name.startswith("GREEK") and " LETTER " in name:
        word = name.partition(" LETTER ")[2].split()[0]
        return word.lower() if "SMALL" in name else word.capitalize()
    return unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode() or "?"


class _Raw(io.RawIOBase):
    """Passes bytes on until that fails; then takes them and drops them."""

    def __init__(self, raw: io.RawIOBase) -> None:
        self._raw = raw
        self.error: OSError | None = None

    @property
    def name(self) -> Any:
        return getattr(self._raw, "name", "")

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._raw.isatty()

    def fileno(self) -> int:
        return self._raw.fileno()

    def write(self, data: Any) -> int:
        try:
            while self.error is None:
                written = self._raw.write(data)
                if written is not None:
                    return written
                time.sleep(BUSY_SECONDS)  # a terminal that another program has set to answer "not now"
        except OSError as error:
            self.error = error
        return len(data)


class StandardOutput:
    """What became of standard output."""

    def __init__(self, raw: _Raw | None) -> None:
        self._raw = raw

    @property
    def error(self) -> OSError | None:
        """Why it could not be written; None when all is well. Call after flushing."""
        return None if self._raw is None else self._raw.error

    @property
    def reader_gone(self) -> bool:
        """Whether the program at the other end of a pipe has ended, as `head` does; nobody calls that an error."""
        return self.error is not None and self.error.errno == errno.EPIPE


@contextmanager
def guarded() -> Iterator[StandardOutput]:
    """Within, `print` to standard output and error raises neither OSError nor UnicodeEncodeError."""
    codecs.register_error(ERRORS, _encode)
    before = sys.stdout, sys.stderr
    # A stream that was closed before the start would leave its number to the next file that is opened.
    open_ones = [stream or Path(os.devnull).open("w") for stream in before]  # noqa: SIM115  (until the process ends)
    (sys.stdout, output), (sys.stderr, _) = map(_wrapped, open_ones)
    try:
        yield StandardOutput(output)
    finally:
        for stream in (sys.stdout, sys.stderr):
            with suppress(ValueError):
                stream.flush()
        sys.stdout, sys.stderr = before


def _wrapped(stream: TextIO) -> tuple[TextIO, _Raw | None]:
    """The stream with a guard under it; one that has no bytes under it (in an interactive shell) stays as it is."""
    if not isinstance(stream, io.TextIOWrapper):
        return stream, None
    stream.flush()
    below: Any = stream.buffer
    raw = _Raw(getattr(below, "raw", below))  # without a buffer under `python -u`
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        encoding=stream.encoding,
        errors=ERRORS,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    ), raw


def _encode(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(plain, error.object[error.start : error.end])), error.end
