"""60,000 colour pictures of 32 × 32 in a folder: read in a minute, and in two seconds the next time."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.data import picture_cache, user_data
from netviz.data.finishing import UserData
from netviz.data.reading import Reading
from netviz.progress import told_to
from tests.slow import options

COUNT, SIDE, CLASSES = 60_000, 32, 10
FIRST_SECONDS, AGAIN_SECONDS = 60.0, 2.0
READING = Reading(size=SIDE, colour=True)

pytestmark = pytest.mark.slow


def many(folder: Path) -> None:
    """Smooth spots of colour, as PNG; about 2.5 kB each."""
    chance = np.random.default_rng(options.seed())
    for name in range(CLASSES):
        (folder / f"class {name}").mkdir(parents=True)
    for number in range(COUNT):
        small = Image.fromarray(chance.integers(0, 256, (8, 8, 3), dtype=np.uint8))
        place = folder / f"class {number % CLASSES}" / f"{number}.png"
        small.resize((SIDE, SIDE), Image.Resampling.BICUBIC).save(place)


def timed(work: Callable[[], object]) -> tuple[object, float]:
    """The result, and the processor time that it took."""
    started = time.process_time()
    return work(), time.process_time() - started


@pytest.mark.timeout(1800)
def test_sixty_thousand_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_cache, "folder", lambda: tmp_path / "cache")
    many(tmp_path / "set")
    told: list[int] = []
    with told_to(lambda done, of: told.append(done)):
        first, first_seconds = timed(lambda: user_data.read(tmp_path / "set", READING))
    user_data.forget()
    again, again_seconds = timed(lambda: user_data.read(tmp_path / "set", READING))
    seconds = {"first": first_seconds, "again": again_seconds}
    (options.reports() / "pictures.json").write_text(json.dumps(seconds, indent=1), encoding="utf-8")
    assert isinstance(first, UserData)
    assert isinstance(again, UserData)
    assert len(told) > 500
    np.testing.assert_array_equal(first.data.train.inputs, again.data.train.inputs)
    assert first.data.train.shape == (3, SIDE, SIDE)
    assert first_seconds < FIRST_SECONDS, seconds
    assert again_seconds < AGAIN_SECONDS, seconds
