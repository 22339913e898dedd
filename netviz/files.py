"""Reading and writing files safely: only regular files of a bounded size are opened, and a file is written whole or
not at all, so that the old content stays until the new one is safely on disk.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from netviz.errors import UserError, shown
from netviz.texts import phrase

if sys.platform != "win32":
    import fcntl

LARGEST_TEXT = 64 << 20
UNFINISHED = ".part"
"""How the name of a file ends that is being written; it begins with a dot and the name that it is to have."""
LONGEST_NAME = 200
"""The bytes of a name that has room for the rest of such a name."""
SPARE_NAMES = 100


class NotWrittenError(UserError):
    """A file could not be written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            phrase("{path} could not be written: {reason}; choose another place.", path=shown(path), reason=why)
        )
        self.why = why
        """The reason, as half of a sentence."""


def write_whole(path: Path, *content: bytes | memoryview) -> None:
    """Write `content`, piece by piece, to `path` by way of a file beside it; see `whole_file`."""
    with whole_file(path) as file:
        for piece in content:
            file.write(piece)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write and to seek in, beside `path`, whose place it takes at the end; raises NotWrittenError.

    Nothing is left half-written, nor anything if the block raises. A link stays a link: what it names is written. A
    file that is there keeps its mode and, where the system allows it, its owner; a new one gets what the umask says.
    What netviz left beside it when it was killed is cleared up.
    """
    try:
        target = _target(path)
        _clear_up(target)
        descriptor, temporary = _open_beside(target)
    except (OSError, ValueError) as error:
        raise NotWrittenError(path, reason(error)) from error
    try:
        try:
            with os.fdopen(descriptor, "wb") as file:
                yield file
                file.flush()
                os.fsync(descriptor)
                if sys.platform != "win32":  # there an open file cannot be renamed, nor taken for a remnant
                    temporary.replace(target)
            if sys.platform == "win32":
                temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:  # of the disk; what else the block raises is no fault of the file
        raise NotWrittenError(path, reason(error)) from error


@contextmanager
def working_file(path: Path) -> Iterator[Path]:
    """An empty file beside `path` to work in, which is gone at the end; raises NotWrittenError.

    One that was left because netviz was killed is cleared up when `path` is written the next time.
    """
    try:
        descriptor, place = _open_beside(_target(path))
    except (OSError, ValueError) as error:
        raise NotWrittenError(path, reason(error)) from error
    try:
        yield place
    finally:
        os.close(descriptor)
        place.unlink(missing_ok=True)


def write_somewhere(path: Path, content: bytes) -> str:
    """Write what must not be lost: if `path` fails, to the working folder, or else to the folder for temporary
    files.

    Returns an empty string if it is at `path`, otherwise a sentence that says where it is. Nothing but the file at
    `path` is overwritten. Raises UserError when it could be written nowhere.
    """
    try:
        write_whole(path, content)
        return ""
    except NotWrittenError as error:
        problem = phrase("{path} could not be written: {reason}", path=shown(path), reason=error.why)
    for folder in (Path(), Path(tempfile.gettempdir())):
        names = (path.name, *(f"{path.stem}-{number}{path.suffix}" for number in range(2, SPARE_NAMES)))
        place = next((folder / name for name in names if not os.path.lexists(folder / name)), None)
        if place is not None:
            with suppress(NotWrittenError, OSError):
                write_whole(place, content)
                return phrase("{problem}; its content is in {place}.", problem=problem, place=shown(place.absolute()))
    raise UserError(
        phrase(
            "{problem}; nor could the working folder or {path}.",
            problem=problem,
            path=shown(Path(tempfile.gettempdir())),
        )
    )


def require_writable(path: Path) -> None:
    """Raise NotWrittenError where `write_whole` could not write now; tries it without touching what is there."""
    try:
        descriptor, temporary = _open_beside(_target(path))
        os.close(descriptor)
        temporary.unlink()
    except (OSError, ValueError) as error:
        raise NotWrittenError(path, reason(error)) from error


def _target(path: Path) -> Path:
    """The file that writing to `path` replaces, all links followed; raises NotWrittenError, OSError or ValueError."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return Path(os.path.realpath(path))
    if stat.S_ISDIR(mode):
        raise NotWrittenError(path, phrase("it is a folder"))
    if not stat.S_ISREG(mode):
        raise NotWrittenError(path, phrase("it is not an ordinary file"))
    if not os.access(path, os.W_OK):
        raise NotWrittenError(path, phrase("it is write-protected"))
    return Path(os.path.realpath(path))


def _open_beside(target: Path) -> tuple[int, Path]:
    """A new, empty file beside `target`, with the mode that `target` has or is to have; raises OSError.

    It is locked, which says that its writer lives: the system takes a lock back however a process ends.
    """
    try:
        there: os.stat_result | None = target.stat()
    except FileNotFoundError:
        there = None
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    while True:
        temporary = target.with_name(f"{_prefix(target)}{secrets.token_hex(4)}{UNFINISHED}")
        descriptor = os.open(temporary, flags, 0o666 if there is None else 0o600)
        try:
            try_lock(descriptor)
            if sys.platform != "win32" and there is not None:
                with suppress(PermissionError):
                    os.fchown(descriptor, there.st_uid, there.st_gid)
                os.fchmod(descriptor, stat.S_IMODE(there.st_mode))
            # Between its making and its lock another process may have taken it for a remnant.
            if os.fstat(descriptor).st_nlink:
                return descriptor, temporary
        except BaseException:
            os.close(descriptor)
            temporary.unlink(missing_ok=True)
            raise
        os.close(descriptor)


def _clear_up(target: Path) -> None:
    """Remove what netviz left half-written for `target`; what cannot be removed, or is being written, stays."""
    ours = re.compile(re.escape(_prefix(target)) + r"[0-9a-f]{8}" + re.escape(UNFINISHED))
    # Version 0.1 left names of Python's tempfile: eight characters, here with at least a letter and a digit.
    older = re.compile(re.escape(f".{target.name}.") + r"(?=.*[a-z])(?=.*[0-9])[a-z0-9_]{8}")
    try:
        with os.scandir(target.parent) as entries:
            found = [Path(entry.path) for entry in entries if ours.fullmatch(entry.name) or older.fullmatch(entry.name)]
    except OSError:
        return  # writing will say what is wrong with the folder
    for path in found:
        with suppress(OSError):
            _remove_abandoned(path)


def _remove_abandoned(path: Path) -> None:
    """Remove an unfinished file of netviz's own whose writer has ended; raises OSError."""
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        return
    if sys.platform == "win32":
        path.unlink()  # which fails while the file is open
        return
    if found.st_uid != os.geteuid():
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        if try_lock(descriptor):
            path.unlink()
    finally:
        os.close(descriptor)


def _prefix(target: Path) -> str:
    """How the names of unfinished files for `target` begin; short enough where the name itself is as long as it can."""
    name = target.name
    if len(os.fsencode(name)) > LONGEST_NAME:
        name = hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
    return f".{name}."


def try_lock(descriptor: int) -> bool:
    """Take the file's lock for as long as it is open; False where another has it, or the file system has no locks."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


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
        raise UserError(
            phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error
    try:
        found = os.fstat(descriptor)
        _require_regular(path, found, limit)
        if found.st_size == 0 and file.read(1) != b"":  # None if one would have to wait: the kernel's log, once read
            raise UserError(phrase("{path} is not an ordinary file; choose another.", path=shown(path)))
        return file
    except OSError as error:
        file.close()
        raise UserError(
            phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error
    except UserError:
        file.close()
        raise


def read_bytes(path: Path, limit: int) -> bytes:
    """The content of `path`; raises UserError when it is not an ordinary file, or is larger than `limit` bytes."""
    with open_regular(path, limit) as file:
        try:
            content = file.read(limit + 1)
        except OSError as error:
            raise UserError(
                phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
            ) from error
    if len(content) > limit:
        raise UserError(
            phrase(
                "{path} is more than {limit:,} bytes long, the most that netviz reads.", path=shown(path), limit=limit
            )
        )
    return content


def reason(error: OSError | ValueError) -> str:
    """The system's reason in words, without number and path: `no such file or directory`."""
    text = (error.strerror if isinstance(error, OSError) else None) or str(error)
    text = text[:1].lower() + text[1:]
    return _REASONS.get(text, text)


_REASONS: dict[str, str] = {
    said: said
    for said in (
        phrase("no such file or directory"),
        phrase("permission denied"),
        phrase("operation not permitted"),
        phrase("not a directory"),
        phrase("is a directory"),
        phrase("no space left on device"),
        phrase("read-only file system"),
        phrase("file name too long"),
        phrase("input/output error"),
        phrase("file too large"),
    )
}
"""What systems say most often, so that it can be translated."""


def _require_regular(path: Path, found: os.stat_result, limit: int | None) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise UserError(phrase("{path} is a folder; choose a file.", path=shown(path)))
    if not stat.S_ISREG(found.st_mode):
        raise UserError(phrase("{path} is not an ordinary file; choose another.", path=shown(path)))
    if limit is not None and found.st_size > limit:
        raise UserError(
            phrase(
                "{path} is {size:,} bytes long, more than the {limit:,} that netviz reads.",
                path=shown(path),
                size=found.st_size,
                limit=limit,
            )
        )
