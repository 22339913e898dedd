"""Downloads from a mirror on this machine that is slow, cuts off, sends wrong bytes, answers 404 and redirects."""

from __future__ import annotations

import gzip
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from netviz.data import downloads
from netviz.data.downloads import CancelledError, Remote, RemoteFile, fetch, missing
from netviz.data.mnist import REMOTES
from netviz.errors import DataError
from tests.data.mirror import Mirror, mirror

CONTENT = np.random.default_rng(0).integers(0, 255, 200_000).astype(np.uint8).tobytes()
PACKED = gzip.compress(CONTENT)


@pytest.fixture
def web() -> Iterator[Mirror]:
    with mirror() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv(downloads.MIRROR_VARIABLE, raising=False)
    return tmp_path / "data" / "small"


def remote(web: Mirror, *places: str, name: str = "one.gz") -> Remote:
    """A set of one file, with a mirror for each place."""
    for place in places:
        web.files.setdefault(f"/{place}/{name}", PACKED)
    file = RemoteFile(name, len(PACKED), sha256=hashlib.sha256(CONTENT).hexdigest())
    return Remote("small", "Small", tuple(f"{web.address}{place}/" for place in places), (file,))


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.mark.slow(once=True)
def test_a_file_is_downloaded_with_progress_and_then_is_there(web: Mirror, folder: Path) -> None:
    small = remote(web, "a")
    told: list[tuple[int, int]] = []
    assert missing(small) == list(small.files)
    fetch(small, lambda done, total: told.append((done, total)))
    assert gzip.decompress((folder / "one.gz").read_bytes()) == CONTENT
    assert left_over(folder) == ["one.gz"]
    assert told[-1] == (len(PACKED), len(PACKED))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    asked = len(web.asked)
    fetch(small)
    assert len(web.asked) == asked, "what is there already is not asked for again"


def test_a_file_that_is_there_unpacked_counts(web: Mirror, folder: Path) -> None:
    small = remote(web, "a")
    folder.mkdir(parents=True)
    (folder / "one").write_bytes(CONTENT)
    fetch(small)
    assert not web.asked


def test_slow_and_moved_mirrors_do(web: Mirror, folder: Path) -> None:
    small = remote(web, "a")
    web.faults["/a/one.gz"] = "moved"
    web.files["/elsewhere/a/one.gz"] = PACKED
    web.faults["/elsewhere/a/one.gz"] = "slow"
    fetch(small)
    assert left_over(folder) == ["one.gz"]


def test_what_is_cut_off_is_resumed(web: Mirror, folder: Path) -> None:
    small = remote(web, "a")
    web.faults["/a/one.gz"] = "cut"
    with pytest.raises(DataError, match=r"Small could not be downloaded: 127.* breaks off\. Try again"):
        fetch(small)
    assert missing(small), "half a file is no file"
    web.faults.clear()
    before = len(web.asked)
    fetch(small)
    assert web.asked[before][1].startswith("bytes="), "the second try goes on where the first ended"
    assert gzip.decompress((folder / "one.gz").read_bytes()) == CONTENT
    assert left_over(folder) == ["one.gz"]


def test_a_cancelled_download_is_resumed(web: Mirror, folder: Path) -> None:
    small = remote(web, "a")
    web.faults["/a/one.gz"] = "slow"
    with pytest.raises(CancelledError):
        fetch(small, cancelled=lambda: len(web.asked) > 0)
    assert missing(small)
    web.faults.clear()
    fetch(small)
    assert web.asked[-1][1].startswith("bytes=")
    assert left_over(folder) == ["one.gz"]


@pytest.mark.parametrize(("fault", "words"), [("wrong", "damaged"), ("gone", "answers 404"), ("circle", "in circles")])
def test_a_bad_mirror_is_named_and_leaves_nothing(web: Mirror, folder: Path, fault: str, words: str) -> None:
    small = remote(web, "a")
    web.faults["/a/one.gz"] = fault
    with pytest.raises(DataError, match=words):
        fetch(small)
    assert left_over(folder) == []


def test_right_gzip_with_wrong_content_is_not_used(web: Mirror, folder: Path) -> None:
    small = remote(web, "a")
    web.files["/a/one.gz"] = gzip.compress(CONTENT[::-1])
    with pytest.raises(DataError, match=r"another one\.gz than was"):
        fetch(small)
    assert left_over(folder) == []


def test_the_next_mirror_helps_out(web: Mirror, folder: Path) -> None:
    small = remote(web, "a", "b", "c")
    web.faults |= {"/a/one.gz": "gone", "/b/one.gz": "wrong"}
    fetch(small)
    assert left_over(folder) == ["one.gz"]
    assert web.asked[-1][0] == "/c/one.gz"


def test_ones_own_mirror_is_asked_first(web: Mirror, folder: Path, monkeypatch) -> None:
    small = remote(web, "a")
    web.files["/mine/small/one.gz"] = PACKED
    monkeypatch.setenv(downloads.MIRROR_VARIABLE, web.address + "mine")
    fetch(small)
    assert [path for path, _ in web.asked] == ["/mine/small/one.gz"]


def test_without_a_network_the_message_says_what_to_do(folder: Path) -> None:
    file = RemoteFile("one.gz", 5)
    nowhere = Remote("small", "Small", ("http://127.0.0.1:9/a/", "http://127.0.0.1:9/b/"), (file,))
    said = r"downloaded: 127\.0\.0\.1:9 cannot be reached\. Try again .* or put one\.gz into .*small"
    with pytest.raises(DataError, match=said):  # one server, said once
        fetch(nowhere)


def test_a_packed_sum_is_held_to_as_well(web: Mirror, folder: Path) -> None:
    web.files["/a/one.gz"] = PACKED
    file = RemoteFile("one.gz", 5, packed_sha256="0" * 64)
    with pytest.raises(DataError, match="than was published"):
        fetch(Remote("small", "Small", (f"{web.address}a/",), (file,)))
    assert left_over(folder) == []


@pytest.mark.skipif(os.name == "nt" or not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_reported(web: Mirror, folder: Path, monkeypatch) -> None:
    small = remote(web, "a")
    mark = hashlib.sha256(f"{web.address}a/one.gz".encode()).hexdigest()[:8]
    folder.mkdir(parents=True)
    (folder / f".one.gz.{mark}.part").symlink_to("/dev/full")
    with pytest.raises(DataError, match=r"cannot take Small: no space left on device; make room"):
        fetch(small)
    assert missing(small)


def test_a_folder_that_cannot_be_written_is_reported(web: Mirror, folder: Path, monkeypatch) -> None:
    small = remote(web, "a")
    folder.parent.write_text("a file where the folder should be")
    with pytest.raises(DataError, match=r"cannot take Small: .*NETVIZ_DATA_DIR"):
        fetch(small)


def test_the_published_sets_are_described_whole() -> None:
    for name, kin in REMOTES.items():
        assert name == kin.name
        assert len(kin.files) == 4
        assert len(kin.mirrors) >= 2
        assert all(len(file.sha256 or file.packed_sha256) == 64 for file in kin.files)
        assert all(address.endswith("/") for address in kin.mirrors)
