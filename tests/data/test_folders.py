"""Where the user's data is."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from netviz.data.folders import user_folder


@pytest.mark.skipif(sys.platform == "win32", reason="there the folder does not follow from the environment")
def test_the_users_folder_is_looked_for_once_for_each_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's commands ask four times whether there are drawings, with every change."""
    asked, look = [], platformdirs.user_data_dir

    def count(*which: str, appauthor: bool) -> str:
        asked.append(which)
        return look(*which, appauthor=appauthor)

    monkeypatch.setattr(platformdirs, "user_data_dir", count)
    for name in ("one", "two"):
        monkeypatch.setenv("HOME", str(tmp_path / name))
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / name))
        folders = {user_folder() for _ in range(5)}
        assert len(folders) == 1
        assert tmp_path / name in folders.pop().parents
    assert len(asked) == 2
