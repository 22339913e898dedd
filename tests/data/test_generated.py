"""Data that netviz generates or combines: points and curves, images of no class, pen strokes, several sets as one."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.config import Config, ConfigError
from netviz.data import catalogue, not_digits, pens
from netviz.data.combined import interleaved
from netviz.data.dataset import DataSet, GenerationOptions
from netviz.data.synthetic import SYNTHETIC
from netviz.drawing import scribbles
from netviz.drawing.glyphs import GLYPHS, strokes_of
from netviz.drawing.strokes import Drawing, read_strokes
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import NO_CLASS, Examples, answered_correctly
from netviz.errors import DataError
from netviz.run import build, headless, model_file

UNIPEN = """.VERSION 1.0
.HIERARCHY PAGE TEXT
.SEGMENT DIGIT 0-1 ? "4"
.COMMENT 4 12 224
.PEN_DOWN
 100 400
 90 300 17
.PEN_UP
.DT 100
.PEN_DOWN
200 350
200 100
.PEN_UP
.SEGMENT DIGIT 2 ? "1"
.COMMENT made by hand
.PEN_DOWN
5 5
5 9
.PEN_UP
"""


@pytest.mark.parametrize("source", [source for source in SYNTHETIC if source.generated], ids=lambda source: source.name)
def test_they_are_drawn_from_the_seed(source) -> None:
    first, same, other = (source.load(GenerationOptions(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first.train.inputs, same.train.inputs)
    assert not np.array_equal(first.train.inputs, other.train.inputs)
    calm, wild = (source.load(GenerationOptions(1, noise)) for noise in (0.0, 0.5))
    assert np.abs(first.train.inputs).max() < 1.5
    moved = wild.train.targets - calm.train.targets if source.regression else wild.train.inputs - calm.train.inputs
    assert 0.4 < moved.std() < 0.6


@pytest.mark.parametrize(
    ("name", "goal"), [("circles", 0.95), ("xor", 0.95), ("gaussians", 0.9), ("moons", 0.9), ("spirals", 0.9)]
)
def test_a_small_network_learns_each(name: str, goal: float) -> None:
    text = f"""
    [data]
    name = "{name}"
    [network]
    init = "he"
    output = "softmax"
    layers = [{{ kind = "dense", units = 24, activation = "relu", repeat = 2 }}]
    [training]
    optimizer = {{ kind = "adam" }}
    learning_rate = 0.01
    epochs = 60
    """
    outcome = headless.prepare(config := configs.parse(text), build.load_data(config))
    headless.train(outcome)
    assert headless.report(outcome)["test_accuracy"] >= goal


@pytest.mark.parametrize("name", ["curve", "steps", "bump"])
def test_a_small_network_learns_each_curve(name: str) -> None:
    text = f"""
    [data]
    name = "{name}"
    noise = 0.0
    [network]
    init = "he"
    output = "linear"
    layers = [{{ kind = "dense", units = 40, activation = "tanh", repeat = 2 }}]
    [training]
    optimizer = {{ kind = "adam" }}
    learning_rate = 0.01
    epochs = 120
    """
    outcome = headless.prepare(config := configs.parse(text), build.load_data(config))
    headless.train(outcome)
    found = headless.report(outcome)
    assert found["test_cost"] < 0.004
    assert found["test_accuracy"] > 0.85, "within 0.1 of its number counts as right"


def test_a_curve_needs_numbers_and_pixels_have_no_noise() -> None:
    with pytest.raises(configs.ConfigError, match="curve has numbers to predict; choose linear or sigmoid"):
        configs.parse('[data]\nname = "curve"\n[network]\noutput = "softmax"\nlayers = []')
    with pytest.raises(configs.ConfigError, match=r"data\.noise: digits is not drawn at random"):
        configs.parse("[data]\nnoise = 0.1")
    with pytest.raises(configs.ConfigError, match=r"network\.layers\[0\]"):
        configs.parse('[data]\nname = "xor"\n[network]\nlayers = [{ kind = "conv" }]')


def test_data_that_is_drawn_belongs_to_its_seed() -> None:
    one = configs.parse('[data]\nname = "xor"\n[network]\nlayers = []')
    assert not build.same_data(one, configs.replaced(one, "seed", 1))
    assert not build.same_data(one, configs.replaced(one, "data.noise", 0.2))
    digits = configs.Config()
    assert build.same_data(digits, configs.replaced(digits, "seed", 1))


def test_what_is_no_digit_belongs_to_no_class() -> None:
    rng = np.random.default_rng(0)
    images = np.stack([scribbles.draw(rng) for _ in range(200)])
    assert images.shape == (200, 28, 28)
    assert len({image.tobytes() for image in images}) > 180
    assert sum(not image.any() for image in images) < 10
    assert abs(sum(share for _, share in scribbles.KINDS) - 1) < 1e-9
    for glyph in GLYPHS:
        assert all(len(stroke) > 1 and stroke.min() > -1 and stroke.max() < 12 for stroke in strokes_of(glyph)), glyph


@pytest.mark.parametrize("kind", scribbles.BY_CHANCE, ids=lambda kind: kind.__name__)
def test_no_scribble_is_long_and_thin_as_a_one_is(kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST's thick ones were read as anything, because thick scribbles that look alike had been learned as none."""
    monkeypatch.setattr(scribbles, "KINDS", ((kind, 1.0),))
    rng = np.random.default_rng(0)
    for _ in range(60):
        ink = np.argwhere(scribbles.draw(rng))
        small, large = np.linalg.eigvalsh(np.cov(ink.T))
        assert large < 3.5**2 * small
    assert scribbles.long_and_thin([np.array([[0.0, 0.0], [1.0, 10.0]]), np.array([[2.0, 9.0], [1.0, 5.0]])])


def test_no_class_is_right_when_none_claims_more_than_half() -> None:
    outputs = np.array([[0.9, 0.4, 0.1], [0.1, 0.6, 0.5], [0.0, 0.0, 0.4]])
    assert answered_correctly(outputs, np.array([0, 0, NO_CLASS]), 3).tolist() == [True, False, True]
    assert answered_correctly(outputs, np.array([NO_CLASS, 1, 1]), 3).tolist() == [False, True, True]
    close = answered_correctly(np.array([[0.5, 0.7]]), np.zeros(2, np.int64), 1, np.array([[0.55, 0.5]]))
    assert close.tolist() == [True, False]


def test_an_example_of_no_class_pulls_to_even_shares() -> None:
    """A network that learns a scribble as no class gives every class the same."""
    text = '[network]\noutput = "softmax"\nlayers = []\n[training]\nlearning_rate = 0.5\nepochs = 4'
    config = configs.parse(text)
    data = build.load_data(config)
    nothing = Examples(data.train.inputs, np.full(len(data.train), NO_CLASS), 10)
    outcome = headless.prepare(config, type(data)("x", "x", nothing, nothing))
    headless.train(outcome)
    assert outcome.trainer.history.epochs[-1].train_cost == pytest.approx(np.log(10), abs=0.02)
    assert outcome.trainer.history.epochs[-1].train_accuracy > 0.99


@pytest.fixture(scope="module")
def with_scribbles() -> DataSet:
    """The digits joined with an eighth of the drawings that are none; all of them take ten seconds to draw."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(not_digits, "TRAIN", 2_500)
        return catalogue.load("digits+not-digits")


@pytest.mark.slow(once=True)
def test_one_output_more_is_for_what_is_no_class(tmp_path: Path, with_scribbles: DataSet) -> None:
    """It takes the share of scribbles, and what is a digit is still told by the largest of the ten others."""
    text = """
    [data]
    name = "digits+not-digits"
    train = 5000
    validation = 200
    [network]
    output = "softmax"
    none = true
    layers = [{ kind = "dense", units = 60, activation = "relu" }]
    init = "he"
    [training]
    optimizer = { kind = "adam" }
    learning_rate = 0.002
    epochs = 7
    """
    config = configs.parse(text)
    outcome = headless.prepare(config, with_scribbles)
    assert outcome.network.outputs == 11
    headless.train(outcome)
    assert headless.report(outcome)["test_accuracy"] > 0.9
    unseen = with_scribbles.train.select(slice(5_000, -200))
    strange = evaluate(outcome.network, unseen.select(np.flatnonzero(unseen.labels == NO_CLASS)))
    assert strange.accuracy > 0.9
    assert np.median(strange.outputs[10]) > 0.9
    known = evaluate(outcome.network, outcome.splits.test)
    assert np.median(known.outputs[10]) < 0.1
    path = tmp_path / "m.netviz"
    model_file.save_model(path, model_file.Model(config, outcome.network))
    assert model_file.load_model(path).network.outputs == 11
    with pytest.raises(configs.ConfigError, match=r"network\.none: curve has no classes"):
        configs.parse('[data]\nname = "curve"\n[network]\noutput = "linear"\nlayers = []\nnone = true')


def test_sets_joined_are_dealt_evenly() -> None:
    parts = [Examples(np.full((n, 2), value, np.float32), np.zeros(n, np.int64), 2) for n, value in ((90, 0), (10, 1))]
    whole = interleaved(parts)
    assert len(whole) == 100
    for start in range(0, 100, 20):
        assert whole.inputs[start : start + 20, 0].sum() == 2
    joined = catalogue.source("digits+not-digits")
    assert joined.train == catalogue.source("digits").train + catalogue.source("not-digits").train
    assert joined.generated
    with pytest.raises(DataError, match="digits and xor do not go together"):
        catalogue.source("digits+xor")
    with pytest.raises(DataError, match="'nonsense' is not one of digits"):
        catalogue.source("digits+nonsense")


def test_pens_draw_what_was_written_and_once_more_leaning() -> None:
    stem = Drawing([[(0.0, 0.0), (0.0, 100.0)], [(40.0, 100.0), (0.0, 100.0)]], digit=1, writer=1)
    assert pens.leaning(stem.strokes, 0.5) == [[(0.0, 0.0), (-50.0, 100.0)], [(-10.0, 100.0), (-50.0, 100.0)]]
    upright = pens.examples([stem], pens.PENS)
    both = pens.examples([stem], pens.PENS, np.random.default_rng(0))
    assert len(upright) == len(pens.PENS)
    assert len(both) == (1 + pens.LEANING[1]) * len(pens.PENS) + len(pens.THICK[1])
    ink = both.inputs.astype(int).sum(axis=(1, 2, 3))
    assert ink[-2:].min() > 1.2 * ink[:-2].max()
    assert np.array_equal(both.inputs[: len(upright)], upright.inputs)
    assert len({image.tobytes() for image in both.inputs}) == len(both)
    other = Drawing(stem.strokes, digit=7, writer=1)
    assert len(pens.examples([other], pens.PENS, np.random.default_rng(0))) == 2 * len(pens.PENS)
    assert set(both.labels.tolist()) == {1}


def test_a_set_named_twice_is_made_anew_and_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    joined = catalogue.load("xor+circles+xor")
    assert len(joined.train) == 2_100
    assert len(np.unique(joined.train.inputs, axis=0)) == 2_100
    assert np.array_equal(joined.test.inputs, catalogue.load("xor").test.inputs)
    again = catalogue.load("xor+circles+xor")
    assert np.array_equal(joined.train.inputs, again.train.inputs)
    read = []
    digits = dataclasses.replace(catalogue.source("digits"), load=lambda options: read.append(options) or toys)
    toys = catalogue.load("xor")
    monkeypatch.setitem(catalogue.SOURCES, "digits", digits)
    assert len(catalogue.load("digits+digits").train) == 2 * len(toys.train)
    assert len(read) == 1


@pytest.mark.slow(once=True)
def test_joined_sets_are_tested_as_the_first(with_scribbles: DataSet) -> None:
    assert len(with_scribbles.test) == 500
    assert (with_scribbles.train.labels == NO_CLASS).sum() == 3_000
    assert (with_scribbles.train.labels != NO_CLASS).sum() == 4_500


def test_unipen_text_is_read_with_y_down(tmp_path: Path) -> None:
    path = tmp_path / "pendigits-orig.tra"
    path.write_text(UNIPEN)
    four, one = read_strokes(path)
    assert (four.digit, four.writer, one.digit, one.writer) == (4, 12, 1, None)
    assert four.strokes == [[(100, 100), (90, 200)], [(200, 150), (200, 400)]]
    path.write_text(UNIPEN.replace("90 300", "ninety"))
    with pytest.raises(DataError, match=r"pendigits-orig\.tra, line 7: 'ninety 17' is not a point of a pen"):
        list(read_strokes(path))


@pytest.mark.slow(once=True)
def test_all_writers_include_those_of_the_test_set(few_pens: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(few_pens))
    some, every = catalogue.load("pen-strokes"), catalogue.load("pen-strokes-all")
    ones = (some.test.labels == 1).sum()
    assert len(every.train) == len(some.train) + 6 * len(some.test) + 8 * ones == 6 * 375 + 8 * 41  # 41 are ones
    np.testing.assert_array_equal(every.test.inputs, some.test.inputs)


@pytest.mark.slow(once=True)
def test_pen_strokes_have_strangers_to_test(few_pens: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(few_pens))
    learned = [drawing for drawing in pens.drawings_here() if drawing.writer <= 24]
    ones = sum(drawing.digit == 1 for drawing in learned)
    data = catalogue.load("pen-strokes")
    assert (len(data.train), len(data.test)) == (6 * len(learned) + 8 * ones, 375 - len(learned))
    assert len(set(data.train.labels[:6])) == 1
    thin, middle, thick = data.train.inputs[:3].astype(int).sum(axis=(1, 2, 3))
    assert thin < middle < thick


@pytest.mark.parametrize("name", [source.name for source in catalogue.SOURCES.values() if source.most])
def test_as_many_points_are_drawn_as_are_asked_for(name: str) -> None:
    usual = configs.with_data(Config(), name)
    more = configs.changed(usual, {"data.train": 2_000, "data.validation": 500})
    split = build.split_data(more, build.load_data(more))
    assert (len(split.train), len(split.validation)) == (2_000, 500)
    fewer = configs.changed(usual, {"data.train": 50, "data.validation": 20})
    kept = build.split_data(fewer, build.load_data(fewer)).train.inputs
    assert np.array_equal(kept, build.load_data(usual).train.inputs[:50]), "the first of the usual ones"
    with pytest.raises(ConfigError, match=r"data\.train: .* are more than the 20,000 examples"):
        configs.changed(usual, {"data.train": 20_000, "data.validation": 1})
