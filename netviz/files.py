"""Reading and writing files safely: only ordinary files are opened, and only up to a size that was thought of; what is
written is written whole or not at all, so that what was there before stays until the new content is safely on disk."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO

from netviz.errors import UserError, shown

LARGEST_TEXT = 64 << 20


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` by way of a file beside it; raises UserError, and leaves nothing half-written."""
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise UserError(f"{shown(path)} could not be written: {reason(error)}; choose another place.") from error


def open_regular(path: Path, limit: int | None = None) -> BinaryIO:
    """Open an ordinary file of at most `limit` bytes, or a link to one, for reading in binary.

    Raises UserError for all else: folders, devices, pipes, sockets, and the entries of /proc, which say that they are
    empty and are not. Never waits for another program, as opening a pipe would.
    """
    try:
        # Looked at before it is opened, since opening alone may wait, or do something to a device.
        _require_regular(path, path.stat(), limit)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        file = os.fdopen(descriptor, "rb")
    except (OSError, ValueError) as error:
        raise UserError(f"{shown(path)} could not be read: {reason(error)}.") from error
    try:
        found = os.fstat(descriptor)
        _require_regular(path, found, limit)
        if found.st_size == 0 and file.read(1):
            raise UserError(f"{shown(path)} is no ordinary file; choose another.")
        return file
    except OSError as error:
        file.close()
        raise UserError(f"{shown(path)} could not be read: {reason(error)}.") from error
    except UserError:
        file.close()
        raise


def read_bytes(path: Path, limit: int) -> bytes:
    """The content of `path`; raises UserError when it is no ordinary file, or is larger than `limit` bytes."""
    with open_regular(path, limit) as file:
        try:
            content = file.read(limit + 1)
        except OSError as error:
            raise UserError(f"{shown(path)} could not be read: {reason(error)}.") from error
    if len(content) > limit:
        raise UserError(f"{shown(path)} is more than {limit:,} bytes long, the most that netviz reads.")
    return content


def reason(error: OSError | ValueError) -> str:
    """The system's reason in words, without number and path: `no such file or directory`."""
    text = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return text[:1].lower() + text[1:]


def _require_regular(path: Path, found: os.stat_result, limit: int | None) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise UserError(f"{shown(path)} is a folder; choose a file.")
    if not stat.S_ISREG(found.st_mode):
        raise UserError(f"{shown(path)} is no ordinary file; choose another.")
    if limit is not None and found.st_size > limit:
        raise UserError(f"{shown(path)} is {found.st_size:,} bytes long, more than the {limit:,} that netviz reads.")
