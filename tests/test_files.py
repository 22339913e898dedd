"""Files from strangers: only ordinary ones are opened, and none makes netviz wait."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from netviz.errors import UserError
from netviz.files import open_regular, read_bytes


def test_an_ordinary_file_is_read_also_by_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "a.toml", tmp_path / "b.toml"
    file.write_bytes(b"seed = 1")
    link.symlink_to(file)
    assert read_bytes(file, 8) == read_bytes(link, 8) == b"seed = 1"
    (tmp_path / "empty").touch()
    assert read_bytes(tmp_path / "empty", 0) == b""
    with open_regular(file) as opened:
        assert opened.read() == b"seed = 1"


def _others(folder: Path) -> list[Path]:
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket"))
    (folder / "link").symlink_to("/dev/zero")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "locked").mkdir()
    (folder / "gone").symlink_to(folder / "nowhere")
    kinds = ["pipe", "socket", "link", "loop", "locked", "gone", "a\0b", "n" * 256, "deep/" * 1000, "two\nlines"]
    return [
        *(folder / name for name in kinds),
        *map(Path, ("/dev/zero", "/proc/self/maps", "/proc/kmsg")),
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes that lie in a folder are Unix's")
@pytest.mark.timeout(20)
def test_all_else_is_refused_in_one_sentence_and_nothing_waits(tmp_path: Path) -> None:
    folder = Path(os.path.relpath(tmp_path))  # the name of a socket may not be long
    for path in _others(folder):
        with pytest.raises(UserError) as caught:
            read_bytes(path, 1 << 20)
        said = str(caught.value)
        assert said.endswith(".") and said.isprintable() and len(said) < 300, said


def test_what_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as opened:
        opened.truncate(1 << 40)
    with pytest.raises(UserError, match="more than the 100 that netviz reads"):
        read_bytes(file, 100)
