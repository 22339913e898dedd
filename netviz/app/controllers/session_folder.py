"""What a window leaves for the next start: each has a folder in the user's state folder.

A lock says who owns it. When netviz ends, in whatever way, the lock is released; the next start takes over the newest
folder without an owner and continues with its content. So two windows never disturb each other.
"""

from __future__ import annotations

import logging
import secrets
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec
import numpy as np
import platformdirs
from PySide6.QtCore import QLockFile

from netviz.drawing.document import PenStroke, Snapshot
from netviz.drawing.rasterizing import SIDE
from netviz.drawing.strokes import FARTHEST
from netviz.errors import UserError, shown
from netviz.files import read_bytes, reason
from netviz.json_errors import NOT_JSON
from netviz.run.compared_files import load_with_compared
from netviz.run.model_file import SUFFIX, Model
from netviz.texts import Text, phrase

log = logging.getLogger(__name__)

MOST_LEFT = 8
"""How many folders of earlier windows are kept."""
LARGEST_STATE = 16 << 20
EDIT = "edit-"


def not_kept(why: str) -> Text:
    """What is said where nothing is kept for the next start; why: a sentence."""
    return phrase("Your work is not being saved for the next start: {why}", why=why)


class LessonState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lesson that is open."""

    name: str
    """The name of one of netviz's own lessons, or the path of another's file."""
    page: int = 0
    answered: bool = False
    """Whether the answer to the page's question is shown."""
    moved: dict[int, float | str] = {}
    """The values of the page's controls that were moved, by their place."""


class EditState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A state of the run between two edits."""

    name: str
    """What the edit that made it is called; empty for the first."""
    config: str
    """As TOML."""
    file: str = ""
    """The name of the file with the run as it was when the next edit ended it; empty if none did."""


class EditsState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What can be undone and redone."""

    states: tuple[EditState, ...]
    running: int
    """The index of the state that the run is in."""


class WindowState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The state of a window apart from the run: the drawing, the layout and the open lesson. Raises ValueError for an
    invalid drawing.
    """

    strokes: tuple[PenStroke, ...] = ()
    picture: bytes = b""
    """The bytes of the (28, 28) picture on the pad; empty if there is none."""
    docks: bytes = b""
    """The arrangement of the panels, in Qt's format."""
    view: str = ""
    """The view that was shown, by its name in the table."""
    lesson: LessonState | None = None
    edits: EditsState | None = None

    def __post_init__(self) -> None:
        for stroke in self.strokes:
            if not stroke.points or len(stroke.pressures) not in (0, len(stroke.points)):
                raise ValueError("a stroke needs points, and a pressure for each or none")
            if not all(abs(number) <= FARTHEST for point in stroke.points for number in point):
                raise ValueError("a point is too far away")
        if len(self.picture) not in (0, SIDE * SIDE):
            raise ValueError("the picture has another size")

    @classmethod
    def of(
        cls,
        drawing: Snapshot,
        docks: bytes,
        view: str = "",
        lesson: LessonState | None = None,
        edits: EditsState | None = None,
    ) -> WindowState:
        """The state of a window, ready to be stored."""
        picture = b"" if drawing.picture is None else drawing.picture.astype(np.uint8).tobytes()
        return cls(drawing.pen_strokes, picture, docks, view, lesson, edits)

    @property
    def drawing(self) -> Snapshot:
        picture = np.frombuffer(self.picture, np.uint8).reshape(SIDE, SIDE) if self.picture else None
        return Snapshot(self.strokes, picture)


class SessionFolder:
    """One window's folder, locked as long as this object owns it."""

    def __init__(self, path: Path, lock: QLockFile, is_new: bool) -> None:
        self.path = path
        self.is_new = is_new
        """Whether no earlier window left anything in it."""
        self._lock = lock

    @property
    def run_file(self) -> Path:
        return self.path / f"run{SUFFIX}"

    @property
    def state_file(self) -> Path:
        return self.path / "window.json"

    def replaced_file(self, number: int) -> Path:
        """The file of a run that another has replaced."""
        return self.path / f"kept-{number}{SUFFIX}"

    @property
    def replaced_files(self) -> list[Path]:
        """Those that exist, from the oldest on."""
        return sorted(self.path.glob(f"kept-*{SUFFIX}"), key=lambda path: (len(path.name), path.name))

    def edit_file(self, number: int) -> Path:
        """The file of a run that an edit has ended and undo brings back."""
        return self.path / f"{EDIT}{number}{SUFFIX}"

    @property
    def edit_files(self) -> list[Path]:
        """Those that exist."""
        return list(self.path.glob(f"{EDIT}*{SUFFIX}"))

    def edit_run(self, name: str) -> Model:
        """The run in one of them. Raises UserError."""
        if not name.startswith(EDIT) or Path(name).name != name:
            raise UserError(phrase("{name} is not the name of a run that an edit ended.", name=shown(name)))
        return load_with_compared(self.path / name)

    def run(self) -> Model | None:
        """The run that was left here; None if there is none. Raises UserError, after renaming the file."""
        if not self.run_file.exists():
            return None
        try:
            return load_with_compared(self.run_file)
        except UserError as error:
            aside = self.run_file.with_name(f"unreadable-{secrets.token_hex(4)}{SUFFIX}")
            with suppress(OSError):
                self.run_file.replace(aside)
            raise UserError(
                phrase(
                    "The last run cannot be opened: {problem} It is kept as {file}.",
                    problem=str(error),
                    file=shown(aside),
                )
            ) from error

    def replaced_runs(self) -> Iterator[Model]:
        """The runs that others had replaced, from the oldest on; any that cannot be read is left out."""
        for path in self.replaced_files:
            try:
                yield load_with_compared(path)
            except UserError as error:
                log.warning("%s", error)

    def state(self) -> WindowState:
        """The window state that was left here; a new window's if it cannot be read."""
        try:
            if not self.state_file.exists():
                return WindowState()
            return msgspec.json.decode(read_bytes(self.state_file, LARGEST_STATE), type=WindowState)
        except (UserError, OSError, *NOT_JSON) as error:
            log.warning("%s: %s", self.state_file, error)
            return WindowState()

    def release(self) -> None:
        """Leave the folder to the next window."""
        self._lock.unlock()


def sessions_path() -> Path:
    """Where the folders are."""
    return platformdirs.user_state_path("netviz", appauthor=False) / "sessions"


def take_folder() -> SessionFolder:
    """The newest folder without an owner, or a new one. Raises UserError if none can be created."""
    root = sessions_path()
    try:
        root.mkdir(parents=True, exist_ok=True)
        found = sorted((path for path in root.iterdir() if path.is_dir()), key=_changed, reverse=True)
        taken = _take_abandoned(found)
        if taken is None:
            path = root / secrets.token_hex(8)
            path.mkdir()
            lock = _locked(path)
            if lock is None:
                raise UserError(not_kept(phrase("{path} cannot be locked.", path=shown(path))))
            taken = SessionFolder(path, lock, True)
        _clear_up(found[MOST_LEFT:])
    except OSError as error:
        raise UserError(
            not_kept(phrase("{path} cannot be used: {reason}.", path=shown(root), reason=reason(error)))
        ) from error
    return taken


def _take_abandoned(found: list[Path]) -> SessionFolder | None:
    for path in found:
        lock = _locked(path)
        if lock is not None:
            return SessionFolder(path, lock, False)
    return None


def _locked(path: Path) -> QLockFile | None:
    """The folder's lock, now ours; None if another window has it."""
    lock = QLockFile(str(path / "lock"))
    lock.setStaleLockTime(0)  # a lock is never stale as long as its process lives
    return lock if lock.tryLock(0) else None


def _changed(path: Path) -> float:
    """The time of the last change in a folder."""
    times = [0.0]
    for name in (f"run{SUFFIX}", "window.json"):
        with suppress(OSError):
            times.append((path / name).stat().st_mtime)
    return max(times)


def _clear_up(old: list[Path]) -> None:
    """Remove old folders."""
    for path in old:
        lock = _locked(path)
        if lock is not None:
            lock.unlock()
            shutil.rmtree(path, ignore_errors=True)
