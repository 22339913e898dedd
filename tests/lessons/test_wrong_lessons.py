"""A value that a field of a lesson cannot have is refused in one sentence before anything is trained."""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin

import numpy as np
import pytest
import tomli_w

from netviz.config.conversion import fields_of
from netviz.lessons import runner
from netviz.lessons.controls import Control, ControlChoice
from netviz.lessons.lesson import ExpectedResult, Lesson, LessonError, LessonFile, Page, load
from tests.config.wrong_values import HUGE, everything_wrong

GOOD: dict[str, Any] = {
    "title": "Small",
    "summary": "A small lesson.",
    "common": {"data": {"name": "digits", "train": 300, "validation": 50}},
    "runs": {"a": {}, "b": {"network": {"layers": [{"kind": "dense", "units": 5}, {"kind": "dense", "units": 4}]}}},
    "pages": [{"text": "One.", "set": {"training.epochs": 2}, "panels": {"cost": {}}}],
    "figures": [{"name": "f", "run": "b", "measure": "test-accuracy", "published": 0.5, "within": 1.0}],
    "knobs": [
        {"label": "η", "field": "training.learning_rate", "low": 0.1, "high": 9.0},
        {"label": "c", "choices": [{"label": "x", "set": {"training.epochs": 2}}]},
    ],
}
PLACES = {
    "": LessonFile,
    "pages[0]": Page,
    "figures[0]": ExpectedResult,
    "knobs[0]": Control,
    "knobs[1].choices[0]": ControlChoice,
}
NUMBERS = (math.nan, math.inf, -math.inf, HUGE, -HUGE, 1e308, -1e308, "many", True, [1], {"a": 1})


def _wrong(holds: Any) -> Iterator[tuple[str, Any]]:
    """(where below the field, value) for what a field of this type cannot hold."""
    origin = get_origin(holds)
    if origin is list:
        yield from (("", raw) for raw in (3, "x", True, {"a": 1}, math.nan))
        for where, raw in _wrong(get_args(holds)[0]):
            yield f"[0]{where}", [raw]
    elif origin is dict or holds in PLACES.values():
        yield from (("", raw) for raw in (3, "x", True, [1], math.nan))
    elif "float" in str(holds) or "int" in str(holds):
        yield from (("", raw) for raw in NUMBERS)
    elif holds is bool:
        yield from (("", raw) for raw in ("yes", 1, 0.0, [True], {}, math.nan, HUGE))
    else:
        assert holds is str
        yield from (("", raw) for raw in (3, 0.5, True, ["x"], {"a": 1}, math.nan, HUGE))


def _with(path: str, value: Any) -> dict[str, Any]:
    """The good lesson with one thing in it changed."""
    lesson = copy.deepcopy(GOOD)
    *parents, last = re.findall(r"[^.\[\]]+", path)
    place: Any = lesson
    for name in parents:
        place = place[int(name)] if isinstance(place, list) else place[name]
    place[last] = value
    return lesson


def _refused(tmp_path: Path, lesson: dict[str, Any]) -> str:
    """The sentence, without the file's name."""
    path = tmp_path / "own.toml"
    path.write_text(tomli_w.dumps(lesson), encoding="utf-8")
    with pytest.raises(LessonError) as caught:
        load(path)
    said = str(caught.value)
    assert said.startswith(f"{path}: ") and said.endswith(".") and said.isprintable(), said
    assert len(said) - len(str(path)) < 500, said
    assert not any(word in said for word in ("`", "expected", "object", "null", "NoneType")), said
    return said.removeprefix(f"{path}: ")


@pytest.mark.parametrize("place", PLACES)
def test_every_field_wrong_in_turn(place: str, tmp_path: Path) -> None:
    for name, field in fields_of(PLACES[place]).items():
        path = f"{place}.{name}" if place else name
        for where, value in _wrong(field.holds):
            said = _refused(tmp_path, _with(path, value))
            assert said.startswith(f"{path}{where}: "), said


@pytest.mark.parametrize("place", PLACES)
def test_every_field_misspelt_or_left_out(place: str, tmp_path: Path) -> None:
    for name, field in fields_of(PLACES[place]).items():
        path = f"{place}.{name}" if place else name
        assert f"is not a field (did you mean {name}?)" in _refused(tmp_path, _with(f"{path}x", 1))
        if field.required:
            lesson = _with(path, 0)
            *parents, last = re.findall(r"[^.\[\]]+", path)
            inside: Any = lesson
            for step in parents:
                inside = inside[int(step)] if isinstance(inside, list) else inside[step]
            del inside[last]
            assert _refused(tmp_path, lesson) == f"{path}: is missing."


def test_a_run_is_wrong_in_all_ways_of_a_config(tmp_path: Path) -> None:
    for path, field, value in [entry for index, entry in enumerate(everything_wrong()) if index % 7 == 0]:
        *tables, last = path.split(".")
        run: Any = {last: value}
        for table in reversed(tables):
            run = {table: run}
        lesson = GOOD | {"runs": {"a": run}, "common": {}, "figures": [], "knobs": []}
        assert _refused(tmp_path, lesson).startswith(f"runs.a.{field}: ")


SLIDER = {"label": "s", "field": "seed", "low": 0.0, "high": 9.0, "whole": True}
FIGURE = GOOD["figures"][0]


@pytest.mark.parametrize(
    ("place", "change", "words"),
    [
        ("knobs", {"high": 2.0**32}, "knobs[0] at 4294967296.0: seed: 4294967296 is larger than 4,294,967,295"),
        ("knobs", {"field": "network.layers", "high": 1e9}, "knobs[0].high: the depth can be 0 to 1,000 at most"),
        ("knobs", {"field": "network.layers", "high": 900.0}, "knobs[0] at 900.0: network.layers: 900 are more than"),
        ("knobs", {"field": "training.learning_rate", "low": 1e-320, "log": True}, "knobs[0].low: must be at least"),
        ("knobs", {"low": 0.1, "high": 0.3}, "knobs[0].high: 0.3 rounds to the same whole number as low, 0.1"),
        ("knobs", {"whole": False}, "knobs[0] at 0.045: seed: must be a whole number, not 0.045"),
        ("knobs", {"field": "data.noise", "whole": False}, "knobs[0] at 0.0: data.noise: digits is not drawn at"),
        ("knobs", {"field": "network.none"}, "knobs[0] at 0.0: network.none: must be true or false, not 0"),
        ("knobs", {"field": "training.cost"}, "knobs[0] at 0.0: training.cost: 0 is not one of quadratic"),
        ("knobs", {"field": "network.layers[" + "9" * 5_000 + "].units"}, "knobs[0] at 0.0: network.layers[999"),
        ("knobs", {"field": "a" * 100_000}, "knobs[0] at 0.0: aaaa"),
        ("knobs", {"runs": ["c"]}, "knobs[0].runs: 'c' is not one of a, b"),
        ("knobs", {"field": "", "choices": [{"label": "x"}, {"label": "x"}]}, "knobs[0].choices: has 'x' twice"),
        ("figures", {"factor": 0.0}, "figures[0].factor: 0.0 is smaller than 1"),
        ("figures", {"factor": 2.0, "published": 0.0}, "figures[0].factor: is a ratio, but published is not above 0"),
        (
            "figures",
            {"place": 99},
            "figures[0].place: 99 is out of range; test-accuracy of this run gives one number",
        ),
        ("figures", {"place": -1}, "figures[0].place: -1 is smaller than 0"),
        ("figures", {"measure": "first-delta-norms", "place": 2}, "figures[0].place: 2 is out of range"),
        ("figures", {"measure": "test-error"}, "figures[0].measure: test-error is for learning numbers"),
        ("figures", {"measure": "test-acuracy"}, "figures[0].measure: 'test-acuracy' is not one of"),
        ("figures", {"measure": "detour", "run": "a"}, "figures[0].measure: detour is for small networks"),
        ("figures", {"measure": "gradient-check", "run": "a"}, "figures[0].measure: gradient-check is for small"),
    ],
)
def test_what_does_not_go_together(tmp_path: Path, place: str, change: dict[str, Any], words: str) -> None:
    good = SLIDER if place == "knobs" else FIGURE
    lesson = GOOD | {"knobs": [], "figures": [], place: [good | change]}
    assert _refused(tmp_path, lesson).startswith(words)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ({"beside": ["a", "c"]}, "pages[0].beside[1]: 'c' is not one of a, b"),
        ({"beside": ["a"], "set": {"network.layers[0].units": 0}}, "pages[0].set.network.layers[0].units: 0 is"),
        ({"set": {"training.epoch": 2}}, "pages[0].set.training.epoch: is not a field"),
    ],
)
def test_a_page_with_runs_and_settings_that_do_not_exist(tmp_path: Path, page: dict[str, Any], words: str) -> None:
    assert _refused(tmp_path, GOOD | {"pages": [{"text": "One."} | page]}).startswith(words)
    assert _refused(tmp_path, GOOD | {"pages": [{"text": "One."}] * 101}).startswith("pages: has 101 pages")


def test_a_run_without_hidden_layers_has_no_figures_of_them(tmp_path: Path) -> None:
    for measure in ("slowness", "first-delta-norms", "hidden-spread"):
        runs = {"b": {"network": {"layers": []}}}
        lesson = GOOD | {"runs": runs, "knobs": [], "figures": [FIGURE | {"measure": measure}]}
        assert f"{measure} compares hidden layers" in _refused(tmp_path, lesson)


def test_a_run_that_predicts_numbers_has_no_accuracy(tmp_path: Path) -> None:
    """It used to be 0 %, for every such run."""
    run = {"data": {"name": "drawn-curve"}, "network": {"output": "linear"}, "training": {"cost": "quadratic"}}
    for measure in ("test-accuracy", "train-accuracy", "peak-test-accuracy", "first-epoch-test-accuracy"):
        lesson = GOOD | {"common": {}, "runs": {"b": run}, "knobs": [], "figures": [FIGURE | {"measure": measure}]}
        assert f"{measure} is for classes" in _refused(tmp_path, lesson)


def test_a_slider_for_a_field_that_is_left_out_says_where_it_starts(tmp_path: Path) -> None:
    slider = {"label": "n", "field": "data.train", "low": 100.0, "high": 900.0, "whole": True}
    lesson = GOOD | {"common": {}, "runs": {"a": {"data": {"train": 300}}, "b": {}}, "knobs": [slider], "figures": []}
    said = _refused(tmp_path, lesson)
    assert said.startswith("knobs[0].start: is missing, and run 'b' leaves data.train out")
    path = tmp_path / "own.toml"
    path.write_text(tomli_w.dumps(lesson | {"knobs": [slider | {"start": 500.0}]}), encoding="utf-8")
    lesson_of_both: Lesson = load(path)
    assert lesson_of_both.differences() == [
        ("a", ["training examples = 300"]), ("b", ["training examples: as by default"])
    ]  # fmt: skip


def test_too_many_knobs_for_too_many_runs_are_refused_before_they_are_tried(tmp_path: Path) -> None:
    runs = {f"r{index}": {} for index in range(90)}
    lesson = GOOD | {"runs": runs, "figures": [], "knobs": [SLIDER] * 50}
    assert _refused(tmp_path, lesson).startswith("knobs: are too many: with 90 runs they give 13,500 combinations")
    assert _refused(tmp_path, GOOD | {"runs": {f"r{i}": {} for i in range(101)}}).startswith("runs: has 101 runs")
    assert _refused(tmp_path, GOOD | {"runs": {}}).startswith("runs: is empty")


def test_what_is_no_toml_or_no_file(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text("a." * 100_000 + "a = 1")
    with pytest.raises(LessonError, match=r"own\.toml has a key of more than 32 parts"):
        load(path)
    path.write_bytes(b"\xff\xfe" + tomli_w.dumps(GOOD).encode("utf-16-le"))
    assert load(path).title == "Small"


def test_a_slider_of_many_whole_numbers_has_fewer_steps() -> None:
    slider = Control("seed", "seed", 0.0, 2.0**32 - 1, whole=True)
    assert slider.steps <= 10_000
    assert (slider.value_of(0), slider.value_of(slider.steps)) == (0, 2**32 - 1)


def test_figures_of_a_run_that_diverges_at_once_do_not_hold(tmp_path: Path) -> None:
    """No epoch ends, so there is nothing to measure; that is no error."""
    unbounded = {"network": {"output": "linear"}, "training": {"cost": "quadratic", "learning_rate": 1e6}}
    measures = ("peak-test-accuracy", "first-epoch-test-accuracy", "half-way", "steepest", "slowness")
    figures = [FIGURE | {"name": name, "measure": name, "run": "a"} for name in measures]
    path = tmp_path / "own.toml"
    path.write_text(tomli_w.dumps(GOOD | {"runs": {"a": unbounded}, "figures": figures, "knobs": []}))
    with np.errstate(all="ignore"):  # as the command line has it
        found = runner.run_lesson(load(path), seeds=1)
    assert [result.expected.name for result in found] == list(measures)
    assert all(math.isnan(result.mean) and not result.holds for result in found)
