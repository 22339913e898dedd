"""The log: a file in the user's state folder with what a bug report needs, and on stderr as well where that is wanted.

It says which versions run where, each run's config, and every traceback. Where the file cannot be written, netviz goes
on without it. Several netviz may write the same file: a line is appended whole, and one that finds that another has
begun a new file goes on in that.
"""

from __future__ import annotations

import logging
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import metadata
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs

from netviz import __version__
from netviz.errors import UserError
from netviz.files import open_regular, try_lock
from netviz.texts import phrase

LARGEST, OLDER = 1 << 20, 3
FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"
PACKAGES = ("numpy", "PySide6-Essentials", "pyqtgraph", "msgspec", "safetensors", "pillow", "ziamath")
TAIL_LINES, TAIL_BYTES = 40, 1 << 16

log = logging.getLogger(__name__)


class LogFile(RotatingFileHandler):
    """A rotating file that several processes append to; what cannot be written is lost, and nothing else is."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", errors="backslashreplace")

    def emit(self, record: logging.LogRecord) -> None:
        self._follow()
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A full disk is no reason to stop, nor to write on stderr."""

    def doRollover(self) -> None:  # noqa: N802
        """Begin a new file, unless another netviz is just doing so or has done it: of two at once, one would delete
        what the other has just written.
        """
        with _alone(Path(self.baseFilename).parent) as alone:
            if alone and self._is_current():
                super().doRollover()

    def _follow(self) -> None:
        """Go on in the file that has the name now: another netviz may have begun a new one."""
        old = self.stream
        if old is None or self._is_current():
            return
        with suppress(OSError, ValueError):  # what is open still takes what comes
            self.stream = self._open()
            old.close()

    def _is_current(self) -> bool:
        """Whether what is open is the file that has the name now, as far as one can tell."""
        if self.stream is None:
            return True
        try:
            return os.path.samestat(os.fstat(self.stream.fileno()), Path(self.baseFilename).stat())
        except (OSError, ValueError):
            return True


@contextmanager
def _alone(folder: Path) -> Iterator[bool]:
    """Whether no other netviz does the same with this folder meanwhile; true where folders cannot be locked."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        yield True
        return
    try:
        yield try_lock(descriptor)
    finally:
        os.close(descriptor)


def path() -> Path:
    """Where the log lies, if it could be written."""
    return platformdirs.user_state_path("netviz", appauthor=False) / "netviz.log"


def start(verbose: bool = False) -> None:
    """Begin to write the log, on stderr as well if `verbose`; where the file cannot be written, go on without."""
    root = logging.getLogger("netviz")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    # A library that calls `logging.debug` gives Python's root logger a handler that writes to stderr (ziafont does).
    root.propagate = False
    if verbose:
        _add(root, logging.StreamHandler())
    try:
        path().parent.mkdir(parents=True, exist_ok=True)
        if path().exists() and not path().is_file():
            raise OSError(phrase("{path} is not a file", path=path()))
        _add(root, LogFile(path()))
    except (OSError, RuntimeError) as error:
        log.info("no log file: %s", error)
    log.info("started: %s", sys.argv)
    for line in about().splitlines():
        log.info("%s", line)


def stop() -> None:
    """End what `start` began."""
    root = logging.getLogger("netviz")
    root.propagate = True
    for handler in root.handlers[:]:
        if not isinstance(handler, logging.NullHandler):
            root.removeHandler(handler)
            handler.close()


def about() -> str:
    """The versions of netviz, Python and the packages it stands on, and the platform, one per line."""
    lines = [f"netviz {__version__}, Python {platform.python_version()}, {platform.platform()}"]
    for name in PACKAGES:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name} is missing")
    return "\n".join(lines)


def tail(whole: bool = False) -> str:
    """The last lines of the log, or with `whole` all of it that one can read; empty if there is none."""
    try:
        with open_regular(path()) as file:
            file.seek(max(0, path().stat().st_size - (LARGEST if whole else TAIL_BYTES)))
            lines = file.read(LARGEST).decode("utf-8", "replace").splitlines()
    except (OSError, RuntimeError, UserError):
        return ""
    return "\n".join(lines if whole else lines[-TAIL_LINES:])


def unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write down an exception that nobody has caught."""
    log.error("unforeseen", exc_info=(kind, error, trace))


def _add(root: logging.Logger, handler: logging.Handler) -> None:
    handler.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(handler)
