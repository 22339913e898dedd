"""What the user changes in a lesson applies to the runs that had the same setting, and to no other."""

from __future__ import annotations

from netviz import config as configs
from netviz.config import Config
from netviz.lessons.edits import edits_between, together, with_edits
from netviz.lessons.library import library


def test_an_edit_is_for_all_runs_that_had_its_old_value() -> None:
    lesson = library()["learning-slowdown"]
    near, far = (config for _, config in lesson.shown_runs)
    moved = configs.changed(near, {"network.start": [1.0, 1.0], "training.learning_rate": 3.0})
    (_, first), (_, second) = with_edits(lesson.shown_runs, edits_between(near, moved))
    assert first == moved
    assert second == configs.changed(far, {"training.learning_rate": 3.0}), "it began elsewhere, and still does"


def test_edits_go_back_and_forth_and_a_kind_is_one_setting() -> None:
    config = Config()
    l2 = configs.changed(config, {"training.regularization": {"kind": "l2", "strength": 0.5}})
    there, back = edits_between(config, l2), edits_between(l2, config)
    assert list(there) == [("training", "regularization")]
    assert with_edits([("a", config)], there) == [("a", l2)]
    assert with_edits([("a", l2)], back) == [("a", config)]
    assert together(there, back) == {}


def test_a_setting_that_was_moved_since_keeps_its_new_value() -> None:
    config = Config()
    edits = edits_between(config, configs.changed(config, {"training.learning_rate": 1.0, "training.epochs": 7}))
    later = configs.changed(config, {"training.learning_rate": 0.5})
    ((_, found),) = with_edits([("a", later)], edits)
    assert (found.training.learning_rate, found.training.epochs) == (0.5, 7)
