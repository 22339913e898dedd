"""A data set for several processes of one machine, in memory once: its arrays lie in a file that all of them map.

The file belongs to one sweep, which writes it anew when it begins and removes it at its end. It is not read by any
other: pickle is how Python hands an object from one of its own processes to another.
"""

from __future__ import annotations

import mmap
import pickle
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from netviz.data.dataset import DataSet
from netviz.errors import UserError, shown
from netviz.files import reason
from netviz.texts import phrase

_ALIGNED = 64


@dataclass(frozen=True)
class SharedData:
    """What another process needs to see the data set; small, and sent to each."""

    path: Path
    """The file of the arrays."""
    described: bytes
    """The data set without the numbers in its arrays."""
    spans: tuple[tuple[int, int], ...]
    """(first byte, bytes) of each array in the file."""

    def open(self) -> DataSet:
        """The data set, its arrays views of the file, which cannot be written to."""
        buffers: list[memoryview] = []
        if any(size for _, size in self.spans):
            with self.path.open("rb") as file:
                whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            buffers = [whole[first : first + size] for first, size in self.spans]
        else:
            buffers = [memoryview(b"") for _ in self.spans]
        data: DataSet = pickle.loads(self.described, buffers=buffers)
        return data

    def remove(self) -> None:
        """Remove the file; whoever has it open keeps it."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def shared(data: DataSet, path: Path) -> SharedData:
    """Put a data set's arrays into a file. Raises UserError if it cannot be written."""
    buffers: list[pickle.PickleBuffer] = []
    described = pickle.dumps(data, protocol=5, buffer_callback=buffers.append)
    views: Sequence[memoryview] = [buffer.raw() for buffer in buffers]
    spans = []
    try:
        with path.open("wb") as file:
            for view in views:
                first = -(-file.tell() // _ALIGNED) * _ALIGNED
                file.seek(first)
                file.write(view)
                spans.append((first, view.nbytes))
    except OSError as error:
        path.unlink(missing_ok=True)
        raise UserError(
            phrase("{path} could not be written: {reason}.", path=shown(path), reason=reason(error))
        ) from error
    return SharedData(path, described, tuple(spans))
