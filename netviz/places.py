"""Where a command may write, checked before its work begins, so that hours of it are never lost to a wrong name.

A place is judged by its suffix and by what is there: netviz overwrites what it has written itself, and nothing else.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from netviz.errors import UserError, shown
from netviz.files import NotWrittenError, require_writable
from netviz.texts import phrase


@dataclass(frozen=True)
class Kind:
    """A kind of file that netviz writes."""

    name: str
    """What it is called in a message, with its article: `a model`."""
    suffix: str
    """How its name ends."""
    is_one: Callable[[Path], bool]
    """Whether a file that is there is one, and may be replaced."""


def starts_with(*beginnings: bytes) -> Callable[[Path], bool]:
    """A test for `Kind.is_one`: the first bytes of the file are one of these."""

    def is_one(path: Path) -> bool:
        with path.open("rb") as file:
            return file.read(max(map(len, beginnings))).startswith(beginnings)

    return is_one


PICTURE = Kind(phrase("a picture"), ".png", starts_with(b"\x89PNG"))
GRAPHIC = Kind(phrase("a picture"), ".svg", starts_with(b"<svg", b"<?xml"))


def saved_as(path: Path) -> str:
    """Where something was saved, as a sentence."""
    return phrase("Saved as {path}.", path=shown(path.absolute()))


def place_for(kind: Kind, path: Path, option: str, others: Iterable[Path] = ()) -> Path:
    """Where to write what `option` asks for at `path`: with its suffix, added where the name has none.

    others: what the command reads or writes besides. Raises UserError for what is not a place for such a file: another
    suffix, a folder, a device, a file of another kind, one of the others, or where nothing can be written.
    """
    if not path.suffix and path.name and not _is_special(path):
        path = path.with_name(path.name + kind.suffix)
    elif path.suffix and path.suffix.lower() != kind.suffix:
        raise UserError(
            phrase(
                "{option}: {path} is not a name for {kind}, which ends in {suffix}; take {better}.",
                option=option,
                path=shown(path),
                kind=kind.name,
                suffix=kind.suffix,
                better=shown(path.with_name(path.name + kind.suffix)),
            )
        )
    for other in others:
        if _same(path, other):
            raise UserError(
                phrase(
                    "{option}: {path} is also {other} of the same command; choose another name.",
                    option=option,
                    path=shown(path),
                    other=shown(other),
                )
            )
    try:
        require_writable(path)
    except NotWrittenError as error:
        raise UserError(phrase("{option}: {problem}", option=option, problem=error)) from error
    try:
        ours = not path.exists() or not path.stat().st_size or kind.is_one(path)
    except OSError:
        ours = False
    if not ours:
        raise UserError(
            phrase(
                "{option}: {path} already exists and is not {kind} of netviz's; choose another name.",
                option=option,
                path=shown(path),
                kind=kind.name,
            )
        )
    return path


def _is_special(path: Path) -> bool:
    """Whether there is a folder or a device, which a suffix would not make a better place."""
    try:
        return path.exists() and not path.is_file()
    except (OSError, ValueError):
        return False


def _same(one: Path, other: Path) -> bool:
    """Whether two paths are one file, by links or by name, there or not yet there."""
    try:
        return os.path.realpath(one) == os.path.realpath(other) or one.samefile(other)
    except (OSError, ValueError):
        return False
