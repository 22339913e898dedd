"""The log: its content, several writers, and that nothing stops if it cannot be written."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from netviz import __version__, logs
from tests.commands.running import command
from tests.waiting import HANG_SECONDS

TRAIN = "seed = 0\n[data]\nname = 'xor'\n[network]\nlayers = [{ kind = 'dense', units = 2 }]\n[training]\nepochs = 1\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    yield tmp_path / "state" / "netviz"
    logs.stop()


def netviz(*words: str, state: Path) -> subprocess.CompletedProcess[str]:
    return command(*words, XDG_STATE_HOME=str(state))


def test_a_run_leaves_versions_and_config_and_verbose_says_them(tmp_path: Path) -> None:
    file = tmp_path / "run.toml"
    file.write_text(TRAIN)
    silent = netviz("train", str(file), state=tmp_path)
    written = (tmp_path / "netviz" / "netviz.log").read_text()
    for needed in (__version__, "numpy", "PySide6", sys.version.split()[0], 'name = "xor"', "epochs = 1"):
        assert needed in written
    assert 'name = "xor"' not in silent.stderr
    for words in (["train", str(file), "--verbose"], ["--verbose", "train", str(file)]):
        loud = netviz(*words, state=tmp_path)
        assert loud.returncode == silent.returncode == 0
        assert 'name = "xor"' in loud.stderr
        assert "test accuracy" in loud.stdout


def test_what_ended_a_command_stands_in_the_log(tmp_path: Path) -> None:
    assert netviz("train", str(tmp_path / "none.toml"), state=tmp_path).returncode == 2
    assert "none.toml" in (tmp_path / "netviz" / "netviz.log").read_text().splitlines()[-1]


@pytest.mark.parametrize("kind", ["file for a folder", "read-only", "pipe", "folder for a file", "full"])
def test_nothing_stops_where_the_log_cannot_be_written(folder: Path, kind: str) -> None:
    log = logging.getLogger("netviz.test")
    if kind == "file for a folder":
        folder.parent.mkdir()
        folder.write_text("")
    else:
        folder.mkdir(parents=True)
    if kind == "read-only":
        folder.chmod(0o500)
    elif kind == "pipe":
        os.mkfifo(folder / "netviz.log")
    elif kind == "folder for a file":
        (folder / "netviz.log").mkdir()
    elif kind == "full":
        (folder / "netviz.log").symlink_to("/dev/full")
    logs.start()
    log.error("said")
    folder.chmod(0o700)
    assert kind == "read-only" or logs.tail() == ""


def test_it_stays_small_and_old_files_are_kept(folder: Path) -> None:
    logs.start()
    log = logging.getLogger("netviz.test")
    for number in range(600):
        log.info("%d %s", number, "x" * 10_000)
    sizes = [path.stat().st_size for path in folder.iterdir()]
    assert len(sizes) == 1 + logs.OLDER
    assert max(sizes) <= logs.LARGEST
    assert logs.tail().splitlines()[-1].split()[-2] == "599"


def test_two_processes_that_write_the_same_log_lose_no_line(folder: Path) -> None:
    """Some rotations with both writing; what they write last is there, each line whole."""
    script = (
        "import logging, sys; from netviz import logs; logs.start()\n"
        "for number in range(250): logging.getLogger('netviz.test').info('%s %d %s', sys.argv[1], number, 'x' * 5000)\n"
        "logging.getLogger('netviz.test').info('%s end', sys.argv[1])"
    )
    both = [subprocess.Popen([sys.executable, "-c", script, name]) for name in ("one", "two")]
    assert [process.wait(HANG_SECONDS) for process in both] == [0, 0]
    lines = [line for path in folder.iterdir() for line in path.read_text().splitlines()]
    said = [line.partition("netviz.test: ")[2].split() for line in lines if "netviz.test: " in line]
    assert all(words[0] in ("one", "two") and (words[1:] == ["end"] or words[2] == "x" * 5000) for words in said)
    assert sorted(words[0] for words in said if words[1:] == ["end"]) == ["one", "two"]
    assert len({tuple(words[:2]) for words in said}) == 502
