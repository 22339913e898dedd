"""What a window leaves behind for the next start: a folder for each in the user's state folder.

A lock says whose it is. A netviz that ends, however it ends, lets go of it; the next one takes over the newest folder
that nobody has, and goes on with what is in it. So two windows never disturb each other.
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
from netviz.files import read_bytes
from netviz.run.model_file import SUFFIX, Model, load_model

log = logging.getLogger(__name__)

MOST_LEFT = 8
"""How many folders of earlier windows are kept."""
LARGEST_STATE = 16 << 20


class WindowState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What of a window is not the run: the drawing and the layout. Raises ValueError for what is no drawing."""

    strokes: tuple[PenStroke, ...] = ()
    picture: bytes = b""
    """The bytes of the (28, 28) picture on the pad; empty where it has none."""
    docks: bytes = b""
    """How the panels stand, as Qt saves it."""

    def __post_init__(self) -> None:
        for stroke in self.strokes:
            if not stroke.points or len(stroke.pressures) not in (0, len(stroke.points)):
                raise ValueError("a stroke needs points, and a pressure for each or none")
            if not all(abs(number) <= FARTHEST for point in stroke.points for number in point):
                raise ValueError("a point lies too far away")
        if len(self.picture) not in (0, SIDE * SIDE):
            raise ValueError("the picture has another size")

    @classmethod
    def of(cls, drawing: Snapshot, docks: bytes) -> WindowState:
        """What there is to keep of a window."""
        picture = b"" if drawing.picture is None else drawing.picture.astype(np.uint8).tobytes()
        return cls(drawing.pen_strokes, picture, docks)

    @property
    def drawing(self) -> Snapshot:
        picture = np.frombuffer(self.picture, np.uint8).reshape(SIDE, SIDE) if self.picture else None
        return Snapshot(self.strokes, picture)


class SessionFolder:
    """One window's folder, locked for as long as it has it. is_new: nobody has left anything in it."""

    def __init__(self, path: Path, lock: QLockFile, is_new: bool) -> None:
        self.path = path
        self.is_new = is_new
        self._lock = lock

    @property
    def run_file(self) -> Path:
        return self.path / f"run{SUFFIX}"

    @property
    def state_file(self) -> Path:
        return self.path / "window.json"

    def kept_file(self, number: int) -> Path:
        """Where a run is that another has taken the place of."""
        return self.path / f"kept-{number}{SUFFIX}"

    @property
    def kept_files(self) -> list[Path]:
        """Those that are there, from the oldest on."""
        return sorted(self.path.glob(f"kept-*{SUFFIX}"), key=lambda path: (len(path.name), path.name))

    def run(self) -> Model | None:
        """The run that was left here; None where there is none. Raises UserError; the file then has another name."""
        if not self.run_file.exists():
            return None
        try:
            return load_model(self.run_file)
        except UserError as error:
            aside = self.run_file.with_name(f"unreadable-{secrets.token_hex(4)}{SUFFIX}")
            with suppress(OSError):
                self.run_file.replace(aside)
            raise UserError(f"The run of last time cannot be opened: {error} It is kept as {shown(aside)}.") from error

    def kept_runs(self) -> Iterator[Model]:
        """The runs that were kept, from the oldest on; one that cannot be read is left out."""
        for path in self.kept_files:
            try:
                yield load_model(path)
            except UserError as error:
                log.warning("%s", error)

    def state(self) -> WindowState:
        """What of the window was left here; that of a new window where it cannot be read."""
        try:
            if not self.state_file.exists():
                return WindowState()
            return msgspec.json.decode(read_bytes(self.state_file, LARGEST_STATE), type=WindowState)
        except (UserError, OSError, msgspec.DecodeError, RecursionError) as error:
            log.warning("%s: %s", self.state_file, error)
            return WindowState()

    def release(self) -> None:
        """Leave it to the next window."""
        self._lock.unlock()


def sessions_path() -> Path:
    """Where the folders lie."""
    return platformdirs.user_state_path("netviz", appauthor=False) / "sessions"


def take_folder() -> SessionFolder | None:
    """The newest folder that no other window has, else a new one; None where none can be made."""
    root = sessions_path()
    try:
        root.mkdir(parents=True, exist_ok=True)
        found = sorted((path for path in root.iterdir() if path.is_dir()), key=_changed, reverse=True)
        taken = _take_abandoned(found)
        if taken is None:
            path = root / secrets.token_hex(8)
            path.mkdir()
            lock = _locked(path)
            taken = None if lock is None else SessionFolder(path, lock, True)
        _clear_up(found[MOST_LEFT:])
    except OSError as error:
        log.warning("the session is not kept: %s", error)
        return None
    return taken


def _take_abandoned(found: list[Path]) -> SessionFolder | None:
    for path in found:
        lock = _locked(path)
        if lock is not None:
            return SessionFolder(path, lock, False)
    return None


def _locked(path: Path) -> QLockFile | None:
    """The folder's lock, now ours; None where another window has it."""
    lock = QLockFile(str(path / "lock"))
    lock.setStaleLockTime(0)  # a lock is never old as long as its process lives
    return lock if lock.tryLock(0) else None


def _changed(path: Path) -> float:
    """When something was last written into a folder."""
    times = [0.0]
    for name in (f"run{SUFFIX}", "window.json"):
        with suppress(OSError):
            times.append((path / name).stat().st_mtime)
    return max(times)


def _clear_up(old: list[Path]) -> None:
    """Remove folders that have been left for long."""
    for path in old:
        lock = _locked(path)
        if lock is not None:
            lock.unlock()
            shutil.rmtree(path, ignore_errors=True)
