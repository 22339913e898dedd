"""Controls: the values of a slider's steps, what a choice sets, and that a lesson with an impossible one is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz import config as configs
from netviz.config import Config
from netviz.engine.layers import Dense
from netviz.lessons.controls import Control, ControlChoice, apply_controls
from netviz.lessons.lesson import LessonError, load
from netviz.lessons.library import FOLDER, library
from tests.lessons.test_lessons import SMALL

ETA = Control("η", "training.learning_rate", 0.001, 100.0, log=True)
UNITS = Control("neurons", "network.layers[0].units", 1, 200, whole=True)
DEPTH = Control("depth", "network.layers", 1, 100, whole=True, log=True, start=4)
SLIDER = 'label = "η"\nfield = "{}"\nlow = {}.0\nhigh = {}.0\n'
CHOICE = 'label = "c"\nchoices = [{{ label = "x", {} }}]\n'
COST = Control(
    "cost", choices=[ControlChoice("as it is"), ControlChoice("cross-entropy", {"training.cost": "cross-entropy"})]
)


@given(st.sampled_from([ETA, UNITS, DEPTH]), st.floats(0, 1))
def test_a_value_is_found_again_on_its_slider(knob: Control, share: float) -> None:
    value = knob.value_of(round(share * knob.steps))
    assert knob.low <= value <= knob.high
    assert knob.value_of(knob.step_of(value)) == pytest.approx(value, rel=0.03)


def test_both_ends_of_a_slider_are_its_bounds() -> None:
    for knob in (ETA, UNITS, DEPTH):
        assert (knob.value_of(0), knob.value_of(knob.steps)) == (knob.low, knob.high)


def test_knobs_change_the_runs_that_they_name() -> None:
    named = [("a", Config()), ("b", Config())]
    only_b = Control("η", "training.learning_rate", 0.1, 10.0, runs=["b"])
    (_, a), (_, b) = apply_controls(named, [(only_b, 0.5), (UNITS, 7.0), (COST, "cross-entropy")])
    assert (a.training.learning_rate, b.training.learning_rate) == (3.0, 0.5)
    assert a.network.layers[0].units == b.network.layers[0].units == 7
    assert a.training.cost == "cross-entropy"
    assert apply_controls(named, [(COST, "as it is")]) == named


def test_depth_repeats_the_runs_own_layers() -> None:
    ((_, deep),) = apply_controls([("a", Config())], [(DEPTH, 5.0)])
    assert deep.network.layers == (Dense(),) * 5
    assert DEPTH.initial_value(Config()) == 4
    assert ETA.initial_value(Config()) == 3.0


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_end_of_every_knob_of_the_lessons_is_a_run(path: Path) -> None:
    """Which `library` leaves out and `load` tries; so the lessons pass what a user's own must pass."""
    assert load(path) == next(lesson for lesson in library().values() if lesson.name == path.stem)


@pytest.mark.parametrize(
    ("knob", "words"),
    [
        (SLIDER.format("", 1, 2), r"knobs\[0\]\.field: is missing"),
        (SLIDER.format("training.learning_rate", 2, 1), r"knobs\[0\]\.high: 1 is not above low, 2"),
        (SLIDER.format("training.rate", 1, 2), r"knobs\[0\] at 1\.0: training\.rate: is not a field"),
        (SLIDER.format("training.learning_rate", -1, 2), r"training\.learning_rate: -1.* must be larger"),
        (SLIDER.format("training.learning_rate", 0, 2) + "log = true", r"knobs\[0\]\.low: must be at least"),
        (SLIDER.format("seed", 0, 9) + 'whole = true\nruns = ["z"]', r"knobs\[0\]\.runs: 'z' is not one of a, b"),
        (CHOICE.format('set = { "training.cost" = "none" }'), r"knobs\[0\] at x: training\.cost"),
        (CHOICE.format("set = {}") + 'field = "seed"', r"knobs\[0\]\.field: is only for sliders"),
    ],
)  # fmt: skip
def test_an_impossible_knob_is_one_sentence(tmp_path: Path, knob: str, words: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(SMALL + f"\n[[knobs]]\n{knob}\n", encoding="utf-8")
    with pytest.raises(LessonError, match=words) as caught:
        load(path)
    assert str(caught.value).endswith(".")


def test_a_figure_without_a_published_value_needs_a_bound(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(SMALL.replace("published = 0.5\n", ""), encoding="utf-8")
    with pytest.raises(LessonError, match=r"figures\[0\]\.published: is missing"):
        load(path)


def test_a_run_is_called_by_the_settings_that_it_has() -> None:
    named = [("λ = 0.1", configs.changed(Config(), {"training.learning_rate": 0.1})), ("η = 3", Config())]
    rate = Control("η", field="training.learning_rate", low=0.01, high=10)
    (a, _), (b, _) = apply_controls(named, [(rate, 5.0)])
    assert (a, b) == ("λ = 0.1, η = 5", "η = 5")
