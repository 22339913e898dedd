"""Photographs of digits are read by the shipped network: some of each kind here, three hundred in tests/slow."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.assets import SHIPPED_MODEL, asset
from netviz.data import catalogue
from netviz.data.pictures import from_image, read_picture, to_image
from netviz.data.user_data import read
from netviz.data.writing import find_writing
from netviz.drawing.rasterizing import drawing_to_image
from netviz.drawing.strokes import Drawing, read_strokes
from netviz.session.recognizer import Recognizer
from tests.data.photographs import KINDS, photograph

EACH = 2
SMALL = ((400, 300), (300, 400))
SEVEN = [[(20.0, 0.0), (60.0, 0.0), (35.0, 100.0)]]


@pytest.fixture(scope="module")
def drawings(real_data: Path) -> list[Drawing]:
    """Digits of half of the writers."""
    every = read_strokes(real_data / "pen-strokes" / "writers-01-30.jsonl.gz")
    return [drawing for drawing in every if drawing.writer > 15][::29]


def read_by(recognizer: Recognizer, picture: bytes) -> tuple[int | None, float]:
    """The answer, None for "I don't know", and how sure it is."""
    found = recognizer.recognize(to_image(read_picture(io.BytesIO(picture), "photograph")))
    return found.answer if found.is_confident else None, found.confidence


@pytest.mark.slow(once=True)
def test_photographs_of_every_kind_are_read(drawings: list[Drawing]) -> None:
    recognizer, rng = Recognizer.from_file(asset(SHIPPED_MODEL)), np.random.default_rng(3)
    wrong: Counter[str] = Counter()
    for kind in KINDS:
        for _ in range(EACH):
            drawing = drawings[int(rng.integers(len(drawings)))]
            answer, sure = read_by(recognizer, photograph(drawing.strokes, kind, rng, SMALL))
            wrong[kind] += answer != drawing.digit
            assert answer in (None, drawing.digit) or sure < 0.9, kind
    assert wrong.total() <= 1, wrong  # a stranger's digit may be one that nobody can read


def test_a_set_of_photographs_is_read_as_one_kind(drawings: list[Drawing], tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    for name in "47":
        (tmp_path / name).mkdir()
        those = [drawing for drawing in drawings if drawing.digit == int(name)]
        for number, kind in enumerate(["hard shadow", "edge", "ruled", "second sheet"] * 2):
            picture = photograph(those[number % len(those)].strokes, kind, rng, SMALL)
            (tmp_path / name / f"{number}.jpg").write_bytes(picture)
    known = read(tmp_path)
    assert "pixels, dark on light, which is turned round. They look like writing" in known.summary
    recognizer, data = Recognizer.from_file(asset(SHIPPED_MODEL)), known.data
    answers = [recognizer.recognize(image[0]).answer for image in data.train.inputs]
    assert np.mean(np.array(answers) == np.where(data.train.labels, 7, 4)) > 0.9


def grey_of(strokes: list[list[tuple[float, float]]], size: int = 200) -> np.ndarray:
    """Dark ink on white paper, the strokes in its middle."""
    ink = Image.fromarray(drawing_to_image(strokes)).resize((size, size), Image.Resampling.BICUBIC)
    return 240 - (np.asarray(ink, np.float64) * 0.85).astype(np.uint8)


def test_a_shadow_changes_nothing() -> None:
    plain = grey_of(SEVEN)
    shadow = plain.copy()
    shadow[:, 100:] = shadow[:, 100:] * 0.5
    one, other = (to_image(from_image(Image.fromarray(grey))) for grey in (plain, shadow))
    assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.97


def test_shadows_of_narrow_things_are_no_strokes(drawings: list[Drawing]) -> None:
    recognizer, right = Recognizer.from_file(asset(SHIPPED_MODEL)), 0
    for seed in (17, 25, 31, 38, 44, 79):  # in each a shadow was once read as a stroke
        rng = np.random.default_rng(seed)
        drawing = drawings[int(rng.integers(len(drawings)))]
        right += read_by(recognizer, photograph(drawing.strokes, "hard shadow", rng, SMALL))[0] == drawing.digit
    assert right >= 5


def test_chalk_is_read_as_ink_is() -> None:
    plain = grey_of(SEVEN)
    one, other = (to_image(from_image(Image.fromarray(grey))) for grey in (plain, 255 - plain))
    assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.95


def test_scans_that_end_where_the_digit_does_are_read(drawings: list[Drawing]) -> None:
    recognizer, right = Recognizer.from_file(asset(SHIPPED_MODEL)), 0
    for drawing in drawings[:12]:
        grey = grey_of(drawing.strokes)
        (top, bottom), (left, right_end) = (np.flatnonzero((grey < 200).any(axis=axis))[[0, -1]] for axis in (1, 0))
        tight = grey[top : bottom + 1, max(0, left - 6) : right_end + 7]
        right += recognizer.recognize(to_image(from_image(Image.fromarray(tight)))).answer == drawing.digit
    assert right >= 11


@pytest.mark.parametrize("shape", [(1, 700), (700, 1), (57, 57), (60, 400), (2, 58)])
def test_what_is_no_writing_is_found_to_be_none(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    for grey in (
        np.zeros(shape),
        np.full(shape, 255.0),
        np.linspace(0, 255, shape[0] * shape[1]).reshape(shape),
        np.clip(rng.normal(128, 4, shape), 0, 255),
    ):
        assert find_writing(grey.astype(np.uint8)) is None
    assert find_writing(rng.integers(0, 256, shape, np.uint8)) is None or min(shape) > 20


def test_the_embedded_digits_enlarged_are_read_as_themselves() -> None:
    """A scan of 28 × 28 that somebody has enlarged has no paper around it but what is in it."""
    recognizer, digits = Recognizer.from_file(asset(SHIPPED_MODEL)), catalogue.load("digits").test
    right = 0
    for image, label in zip(digits.inputs[:12, 0], digits.labels[:12], strict=True):
        large = Image.fromarray(image).resize((112, 112), Image.Resampling.BICUBIC)
        right += recognizer.recognize(to_image(from_image(large))).answer == label
    assert right >= 11
