"""Writing files whole or not at all: what was there before stays until the new content is safely on disk."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from netviz.errors import UserError

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
        raise UserError(f"{path} could not be written: {reason(error)}; choose another place.") from error


def read_bytes(path: Path, limit: int) -> bytes:
    """The content of `path`; raises UserError when it cannot be read or is larger than `limit` bytes."""
    try:
        size = path.stat().st_size
        if size > limit:
            raise UserError(f"{path} is {size:,} bytes long, more than the {limit:,} that netviz reads.")
        return path.read_bytes()
    except OSError as error:
        raise UserError(f"{path} could not be read: {reason(error)}.") from error


def reason(error: OSError) -> str:
    """The system's reason in words, without number and path: `no such file or directory`."""
    text = error.strerror or str(error)
    return text[:1].lower() + text[1:]
