"""Films: a file contains what was added, and a failed film leaves nothing."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.errors import UserError
from netviz.export import film as films
from netviz.export.film import FORMATS, film_file, film_place
from tests.waiting import HANG_SECONDS

rng = np.random.default_rng(2)
FEW = rng.integers(0, 256, (6, 3)).astype(np.uint8)
PICTURES = [np.repeat(np.repeat(FEW[rng.integers(0, 6, (8, 12))], 4, 0), 4, 1) for _ in range(3)]
"""Three pictures of 48 × 32 pixels in six colours, of which a GIF keeps the difference between any two."""


def write(path: Path, pictures: list[np.ndarray], per_second: float = 25.0) -> Path:
    with film_file(path, per_second) as film:
        for pixels in pictures:
            film.add(pixels)
    return path


def read(path: Path) -> tuple[list[np.ndarray], list[int]]:
    """The pictures of a film, and how many milliseconds each lasts."""
    pictures, lasting = [], []
    with Image.open(path) as image:
        for place in range(image.n_frames):
            image.seek(place)
            pictures.append(np.asarray(image.convert("RGB")))
            lasting.append(image.info["duration"])
    return pictures, lasting


@pytest.mark.parametrize(("suffix", "away"), [(".gif", 12), (".webp", 0)])
def test_a_film_has_the_pictures_that_were_added(tmp_path: Path, suffix: str, away: int) -> None:
    same_again = [PICTURES[place] for place in (0, 1, 2, 2, 0)]
    found, lasting = read(write(tmp_path / f"film{suffix}", same_again, 30.0))
    assert sum(lasting) == pytest.approx(1000 * len(same_again) / 30, abs=5)
    if len(found) < len(same_again):  # a WebP has what stays the same once, and longer
        del same_again[3]
        assert lasting[2] > 1.5 * lasting[1]
    for wanted, picture in zip(same_again, found, strict=True):
        assert np.abs(picture.astype(int) - wanted).max() <= away


def test_a_film_as_mp4_has_its_size_and_length(tmp_path: Path) -> None:
    ffmpeg = pytest.importorskip("imageio_ffmpeg")
    odd = [np.ascontiguousarray(picture[:31, :47]) for picture in PICTURES]
    path = write(tmp_path / "film.mp4", odd, 20.0)
    read_again = [ffmpeg.get_ffmpeg_exe(), "-i", str(path), "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    done = subprocess.run(read_again, capture_output=True, check=True, timeout=HANG_SECONDS)
    pictures = np.frombuffer(done.stdout, np.uint8).reshape(-1, 30, 46, 3)
    assert b"46x30" in done.stderr
    assert b"20 fps" in done.stderr
    assert len(pictures) == 3
    for wanted, picture in zip(odd, pictures, strict=True):
        assert np.abs(picture.astype(int) - wanted[:30, :46]).mean() < 25


@pytest.mark.parametrize("suffix", FORMATS)
def test_nothing_is_left_of_a_film_that_fails_and_an_older_one_stays(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    if FORMATS[suffix].missing():
        pytest.skip(FORMATS[suffix].missing())
    path.write_bytes(b"older")
    with pytest.raises(UserError, match="no picture"):
        write(path, [])
    with pytest.raises(ZeroDivisionError), film_file(path, 10) as film:
        film.add(PICTURES[0])
        raise ZeroDivisionError
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"older"


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_film_is_made_beside_its_place_and_what_a_killed_one_left_is_cleared_up(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if FORMATS[suffix].missing():
        pytest.skip(FORMATS[suffix].missing())
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no folder for temporary files"))
    path = tmp_path / f"film{suffix}"
    for left in ("0123abcd", "abcd0123"):
        (tmp_path / f".{path.name}.{left}.part").write_bytes(b"half of it")
    assert film_place(write(path, PICTURES), "-o") == path
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_fault_of_the_block_is_not_blamed_on_the_disk(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a fault"), film_file(tmp_path / "film.gif", 10) as film:
        film.add(PICTURES[0])
        raise ValueError("a fault")
    with pytest.raises(UserError, match="disk full"), film_file(tmp_path / "film.gif", 10) as film:
        raise OSError(28, "disk full")
    assert not list(tmp_path.iterdir())


def test_all_pictures_are_made_as_large_as_the_first(tmp_path: Path) -> None:
    grays = [np.full((*shape, 3), gray, np.uint8) for *shape, gray in ((20, 30, 255), (40, 20, 90), (20, 30, 0))]
    found, _ = read(write(tmp_path / "film.webp", grays))
    assert [picture.shape for picture in found] == [(20, 30, 3)] * 3
    assert [picture.mean() for picture in found] == [255, 90, 0]


def test_where_a_film_goes_is_checked_by_its_name_and_by_what_is_there(tmp_path: Path, monkeypatch) -> None:
    assert film_place(tmp_path / "run", "-o") == tmp_path / "run.gif"
    assert film_place(tmp_path / "run.WEBP", "-o") == tmp_path / "run.WEBP"
    (tmp_path / "mine.gif").write_text("something of mine")
    assert film_place(tmp_path / "run", "-o", unless_named=".webp") == tmp_path / "run.webp"
    for name, said in (("run.avi", "ends in .gif, .webp, .mp4"), ("mine.gif", "choose another name")):
        with pytest.raises(UserError, match=said):
            film_place(tmp_path / name, "-o")
    for suffix in (".gif", ".webp"):
        written = write(tmp_path / f"again{suffix}", PICTURES)
        assert film_place(written, "-o") == written
    monkeypatch.setattr(films, "find_spec", lambda name: None)
    with pytest.raises(UserError, match=r"pip install imageio-ffmpeg"):
        film_place(tmp_path / "run.mp4", "-o")
