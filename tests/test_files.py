"""Files: only ordinary ones are opened; files are written whole or not at all, and in place."""

from __future__ import annotations

import io
import os
import re
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from netviz import files
from netviz.errors import UserError
from netviz.files import NotWrittenError, open_regular, read_bytes, require_writable, write_somewhere, write_whole
from tests.waiting import HANG_SECONDS, until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes, links and locks are those of POSIX")


def test_a_new_file_gets_what_the_umask_says(tmp_path: Path) -> None:
    for umask, mode in ((0o022, 0o644), (0o077, 0o600), (0o002, 0o664)):
        before = os.umask(umask)
        try:
            write_whole(tmp_path / f"{umask}.json", b"x")
        finally:
            os.umask(before)
        assert stat.S_IMODE((tmp_path / f"{umask}.json").stat().st_mode) == mode


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_file_that_is_there_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "m.netviz"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_a_link(tmp_path: Path, there: bool) -> None:
    target, link = tmp_path / "folder" / "m.netviz", tmp_path / "link.netviz"
    target.parent.mkdir()
    if there:
        target.write_bytes(b"old")
    link.symlink_to("folder/m.netviz")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["folder", "link.netviz", "m.netviz"]


def test_what_is_no_ordinary_file_is_refused_and_stays(tmp_path: Path) -> None:
    fifo, loop, folder = tmp_path / "f.json", tmp_path / "loop.json", tmp_path / "d.json"
    os.mkfifo(fifo)
    loop.symlink_to(loop)
    folder.mkdir()
    (tmp_path / "null.json").symlink_to("/dev/null")
    for path, why in (
        (fifo, "it is not an ordinary file"),
        (tmp_path / "null.json", "it is not an ordinary file"),
        (folder, "it is a folder"),
        (loop, "symbolic links"),
        (tmp_path / "no" / "r.json", "no such file or directory"),
        (tmp_path / "nul\0.json", "embedded null"),
        (tmp_path / ("n" * 300), "name too long"),
    ):
        for attempt in (require_writable, lambda path: write_whole(path, b"x")):
            with pytest.raises(NotWrittenError, match=why) as caught:
                attempt(path)
            assert "\n" not in str(caught.value)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert stat.S_ISFIFO(fifo.stat().st_mode)


def test_a_write_protected_file_is_not_replaced(tmp_path: Path, monkeypatch) -> None:
    """For root every file can be written, so that the system's answer is given here."""
    path = tmp_path / "r.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(NotWrittenError, match="it is write-protected; choose another place"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_looking_whether_one_may_write_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    require_writable(path)
    assert list(tmp_path.iterdir()) == []
    path.write_bytes(b"old")
    require_writable(path)
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])


def test_a_name_as_long_as_it_can_be_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 251 + ".svg")
    write_whole(path, b"x")
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_remnants_of_the_same_file_are_cleared_up_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "m.netviz"
    remnants = [".m.netviz.0123abcd.part", ".m.netviz.hci652au"]
    others = [
        "m.netviz.0123abcd.part", ".m.netviz", ".m.netviz.original", ".m.netviz.20261126", ".n.netviz.0123abcd.part",
        ".m.netviz.0123abcd.part~", ".mXnetviz.hci652au", ".m.netviz.hci652au.bak",
    ]  # fmt: skip
    for name in (*remnants, *others):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".m.netviz.abcdef01.part").mkdir()
    (tmp_path / ".m.netviz.abcdef02.part").symlink_to("m.netviz")
    write_whole(path, b"new")
    left = {entry.name for entry in tmp_path.iterdir()}
    assert left == {*others, "m.netviz", ".m.netviz.abcdef01.part", ".m.netviz.abcdef02.part"}


WRITER = """
import os, signal, sys
from pathlib import Path
from netviz import files
os.fsync = lambda descriptor: (print("writing", flush=True), sys.stdin.read())
files.write_whole(Path(sys.argv[1]), b"theirs")
"""


def test_what_a_living_process_writes_stays_and_what_a_dead_one_left_goes(tmp_path: Path) -> None:
    path = tmp_path / "m.netviz"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert writer.stdout.readline() == "writing\n"
        (theirs,) = tmp_path.glob(".m.netviz.*")
        write_whole(path, b"mine")
        assert theirs.exists()
        writer.communicate(timeout=HANG_SECONDS)  # it goes on when its input ends
        assert path.read_bytes() == b"theirs"
        assert list(tmp_path.iterdir()) == [path]
    finally:
        writer.kill()
        writer.communicate()
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout.readline() == "writing\n"
    writer.kill()
    writer.communicate()
    assert len(list(tmp_path.iterdir())) == 2
    write_whole(path, b"mine")
    assert list(tmp_path.iterdir()) == [path]


def test_what_must_not_be_lost_goes_elsewhere(tmp_path: Path, monkeypatch) -> None:
    here, temporary = tmp_path / "here", tmp_path / "temporary"
    here.mkdir()
    temporary.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr(files.tempfile, "gettempdir", lambda: str(temporary))
    gone = tmp_path / "gone" / "m.netviz"
    (here / "m.netviz").write_bytes(b"somebody's")
    said = write_somewhere(gone, b"x")
    assert said == (f"{gone} could not be written: no such file or directory; its content is in {here / 'm-2.netviz'}.")
    assert (here / "m-2.netviz").read_bytes() == b"x"
    assert (here / "m.netviz").read_bytes() == b"somebody's"
    monkeypatch.setattr(files, "SPARE_NAMES", 2)  # as if the working folder could take nothing
    assert str(temporary / "m.netviz") in write_somewhere(gone, b"y")
    with pytest.raises(UserError, match="nor could the working folder or"):
        write_somewhere(gone, b"z")
    assert write_somewhere(here / "good.json", b"x") == ""


KILLED = """
import sys
from pathlib import Path
from netviz.files import write_whole
path, number = Path(sys.argv[1]), 0
while True:
    number += 1
    write_whole(path, str(number).encode() * 200_000)
    print(number, flush=True)
"""


@pytest.mark.slow
def test_thirty_kills_leave_a_whole_file_each(tmp_path: Path) -> None:
    path = tmp_path / "m.netviz"
    for turn in range(30):
        writer = subprocess.Popen([sys.executable, "-c", KILLED, path], stdout=subprocess.PIPE, text=True)
        for _ in range(1 + turn):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        content = path.read_bytes()
        number = content[: len(content) // 200_000]
        assert re.fullmatch(rb"[1-9][0-9]*", number)
        assert content == number * 200_000
        assert len(list(tmp_path.iterdir())) <= 2
    write_whole(path, b"")
    until(lambda: list(tmp_path.iterdir()) == [path])


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


def test_a_file_that_would_have_to_be_waited_for_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the kernel's log once it has been read: it is called ordinary, is 0 bytes long, and reading gives None."""

    class Waits(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return None  # type: ignore[return-value]

    file = tmp_path / "log"
    file.touch()
    monkeypatch.setattr(os, "fdopen", lambda descriptor, mode: Waits())
    with pytest.raises(UserError, match="log is not an ordinary file"):
        read_bytes(file, 100)


def test_what_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as opened:
        opened.truncate(1 << 40)
    with pytest.raises(UserError, match="more than the 100 that netviz reads"):
        read_bytes(file, 100)
