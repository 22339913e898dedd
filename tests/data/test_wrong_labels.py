"""Wrong labels: the right number of training examples gets one, always the same examples, and no others."""

from __future__ import annotations

import numpy as np
import pytest

from netviz import config as configs
from netviz.config import ConfigError
from netviz.data.dataset import Splits
from netviz.data.wrong_labels import with_wrong_labels
from netviz.engine.examples import NO_CLASS, Examples
from netviz.run import build


def split_of(labels: np.ndarray, classes: int = 10) -> Splits:
    examples = Examples(np.zeros((len(labels), 2), np.float32), labels, classes)
    return Splits(examples, examples.first(50), examples.first(70), raw=Splits(examples, examples, examples))


def test_that_share_of_the_training_labels_changes_and_no_other() -> None:
    labels = np.random.default_rng(0).integers(0, 10, 20_000)
    labels[:100] = NO_CLASS
    split = split_of(labels)
    found = with_wrong_labels(split, 0.2, seed=3)
    wrong = found.train.labels != labels
    assert wrong.mean() == pytest.approx(0.2, abs=0.01)
    assert not wrong[:100].any()
    assert (found.validation, found.test) == (split.validation, split.test)
    assert found.raw is not None
    np.testing.assert_array_equal(found.raw.train.labels, found.train.labels)
    # From each class to every other alike.
    away = (found.train.labels - labels)[wrong] % 10
    assert np.bincount(away, minlength=10)[1:].min() > 0.8 * wrong.sum() / 9
    few = with_wrong_labels(split_of(labels[:1000]), 0.2, seed=3)
    np.testing.assert_array_equal(few.train.labels, found.train.labels[:1000])
    assert (with_wrong_labels(split, 0.2, seed=4).train.labels != found.train.labels).any()
    assert (with_wrong_labels(split, 1.0, seed=3).train.labels != labels)[100:].all()


def test_a_run_learns_from_them_and_is_another_run_than_without() -> None:
    text = '[data]\nname = "circles"\nwrong_labels = {}\n[network]\noutput = "softmax"'
    clean, noisy = (configs.parse(text.format(share)) for share in (0.0, 0.3))
    data = build.load_data(clean)
    assert build.load_or_reuse(noisy, clean, data) is data
    one, other = (build.split_data(config, data) for config in (clean, noisy))
    assert 0.2 < (one.train.labels != other.train.labels).mean() < 0.4
    np.testing.assert_array_equal(one.test.labels, other.test.labels)
    assert configs.parse(configs.dump(noisy)) == noisy


def test_numbers_have_no_labels() -> None:
    with pytest.raises(ConfigError, match=r"data\.wrong_labels: curve has numbers to predict"):
        configs.parse(
            '[data]\nname = "curve"\nwrong_labels = 0.1\n[network]\noutput = "linear"\n[training]\ncost = "quadratic"'
        )
