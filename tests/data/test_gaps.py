"""Missing numbers: filled with means of the training examples, which the other examples do not affect."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netviz.data import catalogue
from netviz.data.dataset import GenerationOptions
from netviz.data.features import with_features
from netviz.data.finishing import RawExamples, held_back
from netviz.data.reading import Reading
from netviz.data.user_data import read

ROWS, COLUMNS = 36, 3
LABELS = np.arange(ROWS) % 2


def table(path: Path, values: np.ndarray) -> Path:
    """A table of values (n, columns), with empty cells for NaN, and its labels."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["a", "b", "c", "label"])
        for row, label in zip(values.tolist(), LABELS.tolist(), strict=True):
            writer.writerow(["" if value != value else repr(value) for value in row] + ["pq"[label]])
    return path


def places(train: int) -> tuple[np.ndarray, np.ndarray]:
    """Which rows of the table are the first `train` training examples, in order, and which are the others."""
    order, held = held_back(RawExamples(np.zeros((ROWS, 1)), LABELS))
    learn = order[~held][:train]
    return learn, np.setdiff1d(np.arange(ROWS), learn)


@st.composite
def values(draw: st.DrawFn) -> np.ndarray:
    chance = np.random.default_rng(draw(st.integers(0, 10_000)))
    found = chance.normal(5, 2, (ROWS, COLUMNS)).round(3)
    found[chance.random(found.shape) < draw(st.sampled_from([0.02, 0.1, 0.4]))] = np.nan
    found[:2] = 1.5  # no column is empty, even in its first rows
    return found


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(values(), st.integers(2, 20), st.integers(0, 8), st.sampled_from(["standard", "unit", "none"]))
def test_what_is_learned_depends_on_the_examples_to_learn_from_alone(
    tmp_path: Path, found: np.ndarray, train: int, validation: int, scale: str
) -> None:
    learn, others = places(train)
    changed = found.copy()
    changed[others] = np.where(np.isnan(changed[others]), np.nan, changed[others] * 3 + 7)
    splits = []
    for name, one in (("x.csv", found), ("y.csv", changed)):
        splits.append(read(table(tmp_path / name, one), Reading(scale=scale)).data.split(train, validation))
    first, second = splits
    np.testing.assert_array_equal(first.train.inputs, second.train.inputs)
    assert first.recipe == second.recipe
    means = np.array([np.nanmean(column) if not np.isnan(column).all() else 0.0 for column in found[learn].T])
    assert first.recipe is not None
    fills = [feature.fill for feature in first.recipe.features]
    gaps = np.isnan(found).any(axis=0)
    np.testing.assert_allclose(np.array(fills)[gaps], means[gaps], rtol=1e-5, atol=1e-6)
    if scale == "none":
        expected = np.where(np.isnan(found[learn]), means, found[learn])
        np.testing.assert_allclose(first.train.inputs, expected, rtol=1e-5, atol=1e-6)


def test_features_are_of_the_filled_numbers_and_the_data_itself_is_not_changed(tmp_path: Path) -> None:
    found = np.random.default_rng(0).normal(5, 1, (ROWS, COLUMNS)).round(3)
    found[5:30:4, 1] = np.nan
    path = str(table(tmp_path / "x.csv", found))
    source = with_features(catalogue.source(path), ["x2", "x2**2"])
    data = source.load(GenerationOptions())
    few, many = (data.split(train, 0) for train in (6, 30))
    again = data.split(6, 0)
    learn, _ = places(6)
    assert few.recipe is not None
    assert few.recipe.features[1].fill == pytest.approx(np.nanmean(found[learn, 1]), rel=1e-6)
    assert few.recipe != many.recipe
    np.testing.assert_array_equal(few.test.inputs, again.test.inputs)
    x2 = few.points.train.inputs[:, 1].astype(np.float64)
    own = few.train.inputs if few.scaling is None else few.train.inputs / few.scaling.factor + few.scaling.shift
    np.testing.assert_allclose(own, np.stack([x2, x2**2], axis=1), rtol=1e-4)
