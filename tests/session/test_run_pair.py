"""Two runs judged side by side: what is worked out once, and runs that cannot be judged on this run's examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from netviz import config as configs
from netviz.run import build
from netviz.session import FrameRequest
from netviz.session.driver import Driver
from netviz.session.parts import run_pair
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.differences import Differences
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.reliability import Reliability
from tests.session.test_judgement import POINTS, driver, taken

PARTS = frozenset({Confusion, Reliability, Differences, SplitPredictions})


def table(path: Path, rows: int, classes: int = 2, columns: Sequence[str] = "ab") -> None:
    """A file of points that lie apart by class."""
    draws = np.random.default_rng(0).normal(size=(rows, len(columns)))
    lines = [",".join(["label", *columns])]
    lines += [
        ",".join([str(row % classes), *(f"{row % classes + one:.3f}" for one in draws[row])]) for row in range(rows)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def of_table(path: Path, train: int, validation: int) -> Driver:
    """A run that has learned from some rows of a file."""
    sizes = f"train = {train}\nvalidation = {validation}\n"
    layers = '[network]\noutput = "softmax"\nlayers = [{ kind = "dense", units = 3 }]'
    return driver(f"[data]\nname = '{path}'\n{sizes}{layers}", steps=5)


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often splits were made, and examples compared one by one."""
    found = Counter[str]()

    def counting(where: Any, name: str) -> None:
        original = getattr(where, name)

        def counted(*given: Any) -> Any:
            found[name] += 1
            return original(*given)

        monkeypatch.setattr(where, name, counted)

    counting(build, "split_data")
    counting(run_pair, "_alike")
    return found


def learn(made: Driver, train: int) -> None:
    """Go on as a run with so many training examples."""
    made.configure(configs.replaced(made.config, "data.train", train))
    made.start(steps=5)
    made.train()


def test_panels_that_ask_about_different_runs_do_not_undo_each_others_work(worked: Counter[str]) -> None:
    made = driver(POINTS, steps=5)
    for train in (100, 120):
        made.pin("as it was")
        learn(made, train)
    assert made.run is not None
    worked.clear()
    first, second = names_of_runs(made.run, made.comparison)[1:]
    questions = {Confusion: ("test", first), Differences: ("test", second), Reliability: ("validation", first)}
    for frame in range(20):
        if frame == 1:
            worked.clear()
        made.run.begin_frame(resting=True)
        found = [kind.take(made.run, FrameRequest(questions=questions), made.comparison) for kind in questions]
    assert not any(part.busy for part in found)
    assert found[0].beside is not None and found[1].found is not None and found[2].beside is not None
    assert not worked, "all was worked out for the first frame"


def test_a_pinned_run_that_learned_from_the_same_examples_is_judged_on_those_of_this_one() -> None:
    """Thus what was found out about it stays, at whatever moment one looks, and at whatever place it is."""
    made = driver(POINTS, steps=5)
    made.pin("A")
    made.start(steps=5)
    made.train()
    assert taken(Confusion, made, ("validation", "A")).beside is not None
    theirs, own = made.comparison.runs[0].model, made.run
    assert theirs is not None and own is not None
    own.evaluators.time.hurry()  # so that nothing is worked out now
    assert own.evaluators.beside(theirs.network, own.splits.validation, 5).completed == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [((300, 2, "ab"), (100, 2, "ab")), ((300, 2, "ab"), (300, 3, "ab")), ((300, 2, "ab"), (300, 2, "abc"))],
    ids=["fewer rows", "more classes", "more columns"],
)
def test_a_run_whose_file_has_changed_since_cannot_be_judged_beside(
    before: tuple[int, int, str], after: tuple[int, int, str], tmp_path: Path
) -> None:
    """A row of the table of runs, which learned from the file as it was: the rest of the frame is as without it."""
    path = tmp_path / "points.csv"
    table(path, *before)
    old = of_table(path, 180, 40).run
    assert old is not None
    table(path, *after)
    made = of_table(path, *((50, 10) if after[0] < before[0] else (180, 40)))
    made.comparison.pin("A", old)
    questions: dict[type[Any], Any] = {SplitPredictions: ("validation", True, "A"), Differences: ("validation", "A")}
    frame = made.frame(FrameRequest(parts=PARTS, questions=questions))
    assert not frame.message
    for kind in (Confusion, Reliability, Differences):
        part = frame.part(kind)
        assert part is not None and part.pair is not None and part.pair.apart
    assert (predicted := frame.part(SplitPredictions)) is not None and predicted.by == ""
