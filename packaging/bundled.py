"""Where a bundle starts: the command netviz. What bundle.py has packed is unpacked into memory, never onto the disk."""

from __future__ import annotations

import ctypes
import gzip
import importlib.abc
import importlib.machinery
import importlib.util
import lzma
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import IO

MODULE, LIBRARY = ".so.xz", ".gz"


def in_memory(packed: Path, opened: Callable[[Path], IO[bytes]]) -> str:
    """The unpacked content as a file that lies in memory as long as the process lives; returns its path."""
    descriptor = os.memfd_create(packed.name)
    with opened(packed) as source, open(descriptor, "wb", closefd=False) as whole:
        shutil.copyfileobj(source, whole, 1 << 20)
    return f"/proc/self/fd/{descriptor}"


def load_libraries(folder: Path) -> None:
    """Load the shared libraries that lie packed in `folder`; who needs them finds them loaded, by their names."""
    for path in sorted(folder.glob(f"*{LIBRARY}")):
        ctypes.CDLL(in_memory(path, gzip.open), mode=ctypes.RTLD_GLOBAL)


class PackedModules(importlib.abc.MetaPathFinder):
    """Finds the compiled modules that lie packed in `folder`, such as Polars' 140 MB, which only tables need."""

    def __init__(self, folder: Path) -> None:
        self._places = {
            ".".join(path.relative_to(folder).with_name(path.name.partition(".")[0]).parts): path
            for path in folder.rglob(f"*{MODULE}")
        }

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        place = self._places.get(fullname)
        if place is None:
            return None
        where = in_memory(place, lzma.open)
        loader = importlib.machinery.ExtensionFileLoader(fullname, where)
        return importlib.util.spec_from_file_location(fullname, where, loader=loader)


def main() -> None:
    if sys.platform == "linux" and getattr(sys, "frozen", False):
        folder = Path(sys._MEIPASS)  # type: ignore[attr-defined]
        load_libraries(folder)
        sys.meta_path.insert(0, PackedModules(folder))
    multiprocessing.freeze_support()  # a process of a sweep does its work in here
    from netviz.cli import main as run

    run()


if __name__ == "__main__":
    main()
