"""The lessons' files, their figures, and the command that runs them without a window."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz import config as configs
from netviz.app.panels import ROWS
from netviz.commands.lesson import RESULTS
from netviz.data import catalogue
from netviz.lessons import results, runner
from netviz.lessons.lesson import ExpectedResult, LessonError, load
from netviz.lessons.library import library
from tests.commands.test_commands import netviz, sentence

LESSONS = library()
SMALL = """
title = "Small"
summary = "A small lesson."
common.data = { name = "digits", train = 300, validation = 50 }
common.training = { epochs = 2 }
[runs.a]
[runs.b.training]
cost = "cross-entropy"
[[figures]]
name = "accuracy of a"
run = "a"
measure = "test-accuracy"
published = 0.5
within = 1.0
unit = "%"
[[figures]]
name = "accuracy of b, never"
run = "b"
measure = "peak-test-accuracy"
published = 2.0
within = 0.1
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", LESSONS)
def test_every_lesson_is_whole(name: str) -> None:
    lesson = LESSONS[name]
    assert lesson.title
    assert lesson.chapter
    assert lesson.number == list(LESSONS).index(name) + 1
    assert lesson.pages
    assert lesson.expected_results
    panels = {kind.name for row in ROWS for kind in row}
    assert set(lesson.panels) <= panels
    for index, page in enumerate(lesson.pages):
        assert bool(page.question) == bool(page.answer)
        assert not page.watch or page.watch in lesson.panels_on(index)
    for config in lesson.runs.values():
        assert configs.parse(configs.dump(config)) == config


def test_a_lesson_says_how_to_see_the_card_that_it_names() -> None:
    """Its column is hidden in a lesson, unless the window is wide."""
    told = {name: " ".join([*(page.text for page in one.pages), *one.tries]) for name, one in LESSONS.items()}
    naming = {name: text for name, text in told.items() if re.search(r"card \*?Input|Input\*? card", text)}
    assert naming
    for name, text in naming.items():
        assert "(F7 shows it)" in text, name


@pytest.mark.parametrize("name", ["learning-slowdown", "cross-entropy"])
def test_the_single_neuron_gives_the_published_figures(name: str) -> None:
    found = runner.run_lesson(LESSONS[name], seeds=3)
    assert all(result.holds for result in found)
    assert all(len(result.seeds) == 1 for result in found), "nothing is drawn by chance, so one run says it all"
    by_name = {result.expected.name: result.mean for result in found}
    if name == "learning-slowdown":
        assert round(by_name["output after 300 epochs from (0.6, 0.9)"], 2) == 0.09
        assert round(by_name["output after 300 epochs from (2, 2)"], 2) == 0.20


def test_the_first_gradients_are_those_published(real_data: Path) -> None:
    lesson = LESSONS["vanishing-gradient"]
    figures = tuple(figure for figure in lesson.expected_results if figure.measure == "first-delta-norms")
    import msgspec

    found = runner.run_lesson(msgspec.structs.replace(lesson, expected_results=figures), seeds=3)
    assert len(found) == 9
    assert all(result.holds for result in found)
    assert [result.expected.name for result in found] == [figure.name for figure in figures]


def test_a_figure_holds_as_its_file_says() -> None:
    def figure(**rule: float) -> ExpectedResult:
        return ExpectedResult("x", "a", "test-accuracy", 0.5, **rule)

    assert figure(within=0.1).holds(0.45)
    assert not figure(within=0.1).holds(0.61)
    assert figure(factor=2.0).holds(0.26)
    assert not figure(factor=2.0).holds(1.1)
    assert not figure(factor=2.0).holds(0.0)
    assert figure(at_least=0.4).holds(3.0)
    assert figure(at_least=0.0).holds(0.0)
    assert not figure(at_least=0.0).holds(-0.1)
    assert not figure(at_most=0.0).holds(0.1)
    assert not figure(at_least=0.0).holds(np.inf)
    assert not figure(at_most=0.4).holds(0.41)
    assert not figure(within=1.0).holds(np.nan)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (('title = "Small"', ""), "title: is missing"),
        (('title = "Small"', "title = 3"), "title: must be text in quotes, not 3"),
        (("[runs.a]", "[runs.a.network]\nlayers = [{ kind = 'conv', filters = 0 }]"), r"runs\.a\.network\.layers\[0\]"),
        (('run = "a"', 'run = "c"'), r"figures\[0\]\.run: 'c' is not one of a, b"),
        (
            ('measure = "test-accuracy"', 'measure = "luck"'),
            r"figures\[0\]\.measure: 'luck' is not one of first-output",
        ),
        (("within = 1.0\n", ""), r"figures\[0\]: does not say when it holds"),
        (("[[figures]]", "[[figures"), "not valid TOML"),
        (("summary", "colour"), "colour: is not a field; here one can set title"),
    ],
)
def test_a_broken_lesson_is_one_sentence_with_the_field(small: Path, change: tuple[str, str], words: str) -> None:
    small.write_text(SMALL.replace(*change, 1), encoding="utf-8")
    with pytest.raises(LessonError, match=words) as caught:
        load(small)
    assert str(caught.value).endswith(".")
    assert str(small) in str(caught.value)


def test_ones_own_lesson_runs_from_the_command_line(small: Path, tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    told = netviz("lesson", small, "--seeds", 2, "--report", report).stdout
    assert "accuracy of a: published 50.00 %" in told
    assert told.count("does NOT hold") == 1
    found = json.loads(report.read_text())
    assert [set(entry) for entry in found] == [
        {"lesson", "figure", "published", "netviz_mean", "netviz_sd", "seeds", "holds"}
    ] * 2
    assert found[0]["seeds"] == [0, 1]
    assert found[0]["netviz_sd"] > 0
    assert [entry["holds"] for entry in found] == [True, False]


def test_the_list_and_what_is_not_there(tmp_path: Path) -> None:
    told = netviz("lesson", "--list").stdout
    assert all(name in told for name in LESSONS)
    assert "'nonsense' is not one of first-network" in sentence("lesson", "nonsense")


def test_a_lesson_whose_data_is_away_says_how_to_get_it(tmp_path: Path) -> None:
    text = files("netviz.lessons").joinpath("08-digits.toml").read_text("utf-8")
    own = tmp_path / "own.toml"
    own.write_text(text.replace('name = "mnist"', 'name = "kmnist"'), "utf-8")
    nowhere = {"NETVIZ_DATA_DIR": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    assert "netviz data get kmnist" in sentence("lesson", own, **nowhere)


def test_every_lesson_finds_its_data_on_a_new_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    names = {config.data.name for lesson in LESSONS.values() for _, config in lesson.shown_runs}
    assert "mnist" in names
    assert [name for name in sorted(names) if catalogue.to_download(name)] == []


def measured(file: str) -> dict[str, float]:
    """The figures of one lesson in RESULTS.md, by name."""
    (part,) = (one for one in RESULTS.read_text(encoding="utf-8").split("\n## ") if f"(`{file}`)" in one)
    rows = re.findall(r"^\| (.+?) \| [^|]+ \| ([\d.]+)[^|]* \|", part, re.MULTILINE)
    return {name: float(value) for name, value in rows}


def test_the_figures_that_a_text_quotes_are_those_measured() -> None:
    found = measured("18-double-descent")
    rows = re.findall(r"\| ([\d,]+) \| ([\d,]+) \| ([\d.]+) \|", LESSONS["double-descent"].pages[1].text)
    assert len(rows) == sum(name.startswith("test cost") for name in found)
    for neurons, parameters, cost in rows:
        name = f"{neurons} neuron{'s' * (neurons != '1')}"
        assert float(cost) == found[f"test cost, {name}"]
        assert parameters == f"{configs.parameter_count(LESSONS['double-descent'].runs[name]):,}"
    with Image.open(LESSONS["double-descent"].folder / "double-descent.png") as picture:
        drawn = [tuple(map(float, point.split(":"))) for point in picture.text["figures"].split()]
    limit = LESSONS["double-descent"].runs["40 neurons"].data.train * 10
    ours = [(int(parameters.replace(",", "")) / limit, float(cost)) for _, parameters, cost in rows]
    assert drawn == [pytest.approx(point, rel=1e-3) for point in ours], (
        "python packaging/double_descent.py draws it anew"
    )
    found = measured("19-lottery-tickets")
    quoted = [float(share) for share in re.findall(r"([\d.]+) %", LESSONS["lottery-tickets"].pages[2].answer)]
    whole, ticket, anew = quoted
    assert whole == pytest.approx(found["test accuracy with all weights"], abs=0.06)
    assert ticket == pytest.approx(found["test accuracy of a winning ticket of 20 % of the weights"], abs=0.06)
    assert anew == pytest.approx(found["test accuracy of the same weights drawn anew"], abs=0.06)


@pytest.mark.slow(once=True)
def test_results_keep_the_parts_of_other_lessons(small: Path, tmp_path: Path) -> None:
    path = tmp_path / "RESULTS.md"
    ran = {name: runner.run_lesson(LESSONS[name], 1) for name in ("learning-slowdown", "cross-entropy")}
    for name in ("learning-slowdown", "cross-entropy", "learning-slowdown"):
        results.write(path, LESSONS[name], ran[name], [one.name for one in LESSONS.values()])
    text = path.read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Learning slowdown (`05-learning-slowdown`)", "## Cross-entropy (`06-cross-entropy`)"
    ]  # fmt: skip
    assert "| output after 300 epochs from (2, 2) | 0.2 | 0.203 | – | 1 | yes |" in text
    left = [one.name for one in LESSONS.values() if one.name != "05-learning-slowdown"]
    results.write(path, LESSONS["cross-entropy"], ran["cross-entropy"], left)
    assert "learning-slowdown" not in path.read_text(encoding="utf-8"), "a lesson that is gone goes from the file too"
