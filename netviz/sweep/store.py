"""The file that keeps a sweep's results: SQLite in WAL mode, one transaction per result, so that none is lost.

One sweep at a time works on it: it has the lock of an empty file beside it, which the system releases however the
process ends. Other programs may read the store meanwhile.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import msgspec

from netviz.errors import UserError, shown
from netviz.files import open_regular
from netviz.json_errors import NOT_JSON
from netviz.run.report import as_json
from netviz.sweep.job import Job, Result
from netviz.texts import phrase

APPLICATION, VERSION = 0x6E767377, 1
LARGEST = 1 << 36
WAIT_SECONDS = 5.0
"""How long another program may keep the store from being written."""
LONGEST_FIGURES, LONGEST_EPOCH = 1 << 20, 1 << 12
"""How many characters the figures of a run have at most: so many, and so many more for each of its epochs."""
_TABLE = """
CREATE TABLE IF NOT EXISTS runs (
  key TEXT PRIMARY KEY, settings TEXT NOT NULL, seed INTEGER NOT NULL, epochs INTEGER NOT NULL,
  figures TEXT NOT NULL, model BLOB
)"""

_Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
_R2 = Annotated[float, msgspec.Meta(le=1)]


class _Known(msgspec.Struct):
    """Those figures of a run that a sweep works with."""

    error: str | None = None
    stopped: str | None = None
    seconds: Annotated[float, msgspec.Meta(ge=0, le=1e12)] | None = None
    validation_accuracy: _Share | None = None
    test_accuracy: _Share | None = None
    validation_r2: _R2 | None = None
    test_r2: _R2 | None = None


class RunStore:
    """The results in one file; use it in a `with`. Raises UserError if the file is not one, or in use."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Path(f"{os.path.realpath(path)}-lock")
        for one in (path, self._lock):
            if one.exists():
                open_regular(one, LARGEST).close()
        with ExitStack() as opened:
            try:
                holds = opened.enter_context(closing(sqlite3.connect(self._lock, timeout=0, isolation_level=None)))
                holds.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                raise self._not_held(error) from error
            opened.callback(self._remove_lock)
            try:
                self._base = self._shared_or_alone()
                opened.enter_context(closing(self._base))
            except sqlite3.OperationalError as error:
                raise self._not_written(error) from error
            except (sqlite3.DatabaseError, UserError) as error:
                raise UserError(
                    phrase(
                        "{path} already exists and is not the store of a sweep; move it, because the sweep keeps "
                        "its runs there.",
                        path=shown(path),
                    )
                ) from error
            self._opened = opened.pop_all()

    def __enter__(self) -> RunStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, and release its lock."""
        self._opened.close()

    def results(self) -> dict[str, dict[str, Any]]:
        """The figures of every job that is done, by its key. Raises UserError if the file is damaged."""
        with self._readable():
            rows = self._base.execute(
                "SELECT key, CASE WHEN length(figures) <= ? + ? * epochs THEN figures ELSE '' END FROM runs "
                "ORDER BY rowid",
                (LONGEST_FIGURES, LONGEST_EPOCH),
            )
            return {key: _decoded(figures) for key, figures in rows}

    def model(self, key: str) -> bytes | None:
        """The state that a job has left to go on from. Raises UserError if the file is damaged."""
        with self._readable():
            row = self._base.execute("SELECT model FROM runs WHERE key = ?", (key,)).fetchone()
        return None if row is None else row[0]

    def add(self, job: Job, result: Result, done_before: str = "") -> bool:
        """Keep a result, and forget the state that it went on from, that of the job `done_before`.

        False if the job was done already; what is kept then stays as it is. Raises UserError.
        """
        settings = msgspec.json.encode(job.settings).decode()
        row = job.key, settings, job.seed, job.epochs, as_json(result.figures).decode(), result.model
        try:
            with _transaction(self._base):
                made = self._base.execute("INSERT OR IGNORE INTO runs VALUES (?, ?, ?, ?, ?, ?)", row).rowcount
                if done_before:
                    self._base.execute("UPDATE runs SET model = NULL WHERE key = ?", (done_before,))
        except sqlite3.Error as error:
            raise self._not_written(error) from error
        return bool(made)

    def _not_held(self, error: sqlite3.Error) -> UserError:
        if "locked" in str(error):
            return UserError(
                phrase("Another netviz sweep is working on {path}; wait for it, or end it.", path=shown(self.path))
            )
        return UserError(
            phrase(
                "{path} could not be opened: {problem}; choose another place for the sweep.",
                path=shown(self._lock),
                problem=error,
            )
        )

    def _not_written(self, error: sqlite3.Error) -> UserError:
        return UserError(phrase("{path} could not be written: {problem}.", path=shown(self.path), problem=error))

    def _remove_lock(self) -> None:
        """Remove the empty file while its lock is still held; Windows leaves it until then."""
        with suppress(OSError):
            if not self._lock.stat().st_size:
                self._lock.unlink()

    @contextmanager
    def _readable(self) -> Iterator[None]:
        """Turn what reading a damaged file raises into a UserError."""
        try:
            yield
        except (sqlite3.Error, *NOT_JSON) as error:
            raise UserError(
                phrase("{path} is damaged; move it away, and the sweep starts over.", path=shown(self.path))
            ) from error

    def _shared_or_alone(self) -> sqlite3.Connection:
        """The store, which others may read; where a file system has no memory that processes share, none may."""
        try:
            return self._prepared("NORMAL")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise
            return self._prepared("EXCLUSIVE")

    def _prepared(self, locking: str) -> sqlite3.Connection:
        base = sqlite3.connect(self.path, timeout=WAIT_SECONDS, isolation_level=None)
        try:
            _prepare(base, locking)
        except BaseException:
            base.close()
            raise
        return base


def _prepare(base: sqlite3.Connection, locking: str) -> None:
    run = base.execute
    run(f"PRAGMA locking_mode = {locking}")
    ours = run("PRAGMA application_id").fetchone()[0] == APPLICATION
    empty = not run("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]
    if not ours and not empty:
        raise UserError("not ours")
    if ours and run("PRAGMA user_version").fetchone()[0] != VERSION:
        raise UserError("another version")
    run("PRAGMA journal_mode = WAL")
    run("PRAGMA synchronous = FULL")
    with _transaction(base):
        run(f"PRAGMA application_id = {APPLICATION}")
        run(f"PRAGMA user_version = {VERSION}")
        run(_TABLE)


@contextmanager
def _transaction(base: sqlite3.Connection) -> Iterator[None]:
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        base.execute("ROLLBACK")
        raise
    base.execute("COMMIT")


def _decoded(text: str | bytes) -> dict[str, Any]:
    """The figures of a run; raises one of `NOT_JSON` where they are none."""
    figures: dict[str, Any] = msgspec.json.decode(text, type=dict[str, Any])
    msgspec.convert(figures, _Known)
    return figures
