"""The pictures of a set by what a table may call them: with folders or without, with a suffix or without, by number.

Sets of patients have a hundred thousand pictures with a handful of names, so those of one name lie in the order of
their folders, from the innermost out, and are narrowed down by bisection.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from pathlib import PurePosixPath

from netviz.data.array_names import split_in
from netviz.data.picture_tree import File


class Names:
    """The pictures of a tree by their names."""

    def __init__(self, files: Sequence[File]) -> None:
        self._by_name: dict[str, list[File]] = defaultdict(list)
        self._by_stem: dict[str, list[File]] = defaultdict(list)
        self._by_number: dict[int, list[File]] = defaultdict(list)
        self._of_splits: dict[tuple[int, int, int, str], File | None] = {}
        for file in sorted(files, key=_folders):
            name = file.name.casefold()
            stem = PurePosixPath(name).stem
            self._by_name[name].append(file)
            self._by_stem[stem].append(file)
            if stem.isdecimal() and len(stem) < 16:
                self._by_number[int(stem)].append(file)

    def find(self, text: str, split: str = "") -> File | None:
        """The picture that a cell names; None if there is none, or it may mean several.

        split: the split of its table, whose folder is preferred.
        """
        words = [word for word in re.split(r"[\\/]", text.strip().casefold()) if word not in ("", ".")]
        if not words:
            return None
        last = words[-1]
        found = self._by_name.get(last) or self._by_stem.get(last)
        if not found and re.fullmatch(r"[0-9]{1,15}(?:\.0*)?", last):
            found = self._by_number.get(int(last.partition(".")[0]))
        if not found:
            return None
        start, end = _with_folders(found, words[-2::-1])
        if end - start == 1:
            return found[start]
        key = id(found), start, end, split
        if key not in self._of_splits:
            able = [file for file in found[start:end] if split in set(map(split_in, file.place[:-1]))]
            self._of_splits[key] = able[0] if len(able) == 1 else None
        return self._of_splits[key]


def _with_folders(files: Sequence[File], folders: Sequence[str]) -> tuple[int, int]:
    """Where those of the files start and end that share most of these folders, named from the innermost out."""
    start, end = 0, len(files)
    for depth, folder in enumerate(folders):

        def at_depth(file: File, depth: int = depth) -> tuple[str, ...]:
            return _folders(file)[depth : depth + 1]

        wanted: tuple[str, ...] = (folder,)
        first = bisect_left(files, wanted, start, end, key=at_depth)
        last = bisect_right(files, wanted, first, end, key=at_depth)
        if first == last:
            break
        start, end = first, last
    return start, end


def _folders(file: File) -> tuple[str, ...]:
    """The names of the folders that a file is in, from the innermost out."""
    return tuple(name.casefold() for name in file.place[-2::-1])
