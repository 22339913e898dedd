"""Where data sets are on this machine: in NETVIZ_DATA_DIR, if it is set, and in the user's data folder."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import platformdirs


def data_folders() -> list[Path]:
    """The folders that are searched for data sets, in order."""
    chosen = os.environ.get("NETVIZ_DATA_DIR")
    return [*([Path(chosen)] if chosen else []), user_folder()]


def user_folder() -> Path:
    """The user's own data folder for netviz, which may not exist yet."""
    return _user_folder(os.environ.get("HOME"), os.environ.get("XDG_DATA_HOME"))


@cache
def _user_folder(home: str | None, data_home: str | None) -> Path:
    """Where it is for these variables, which it follows from on Unix: finding it takes a third of a millisecond, and
    the window asks for it with every change.
    """
    return Path(platformdirs.user_data_dir("netviz", appauthor=False))


def find(name: str) -> Path | None:
    """The first file or folder with this name in the data folders; None if there is none."""
    return next((folder / name for folder in data_folders() if is_there(folder / name)), None)


def is_there(path: Path) -> bool:
    """Whether a path exists; False if access is denied or the path is too long."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
