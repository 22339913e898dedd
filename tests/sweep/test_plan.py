"""The plan of Try several: the same description that `netviz sweep` reads, with the same checks."""

from __future__ import annotations

from pathlib import Path

import pytest

from netviz import config as configs
from netviz.errors import UserError
from netviz.sweep.description import load, value_text
from netviz.sweep.plan import Plan, settings_to_vary
from netviz.sweep.trial_grid import Cell, Side, TrialGrid, grid_of, side_of
from netviz.sweep.typed_values import as_text, values_in
from tests.sweep.described import RUN

BASE = configs.parse(RUN)
RATE, UNITS = "training.learning_rate", "network.layers[0].units"


def test_every_setting_that_is_offered_can_be_varied_as_it_is_proposed(tmp_path: Path) -> None:
    config = configs.changed(BASE, {"training.regularization": {"kind": "l2", "strength": 0.1}})
    offered = settings_to_vary(config)
    assert {RATE, UNITS, "training.regularization.strength", "training.epochs"} <= set(offered)
    assert "seed" not in offered
    assert offered[UNITS].label == "Layer 1: neurons"
    for path in (RATE, UNITS, "training.regularization.strength", "network.init", "training.batch_size"):
        values = values_in(as_text(config, path), config, path)
        assert len(values) > 1
        assert len(Plan(config, {path: values}).sweep(tmp_path).combinations) == len(values), path


@pytest.mark.parametrize(
    ("vary", "seeds", "said"),
    [
        ({}, 1, "Choose a setting"),
        ({RATE: (0.1, -1.0)}, 1, "^Learning rate η: "),
        ({RATE: (0.1, "fast")}, 1, "^Learning rate η: "),
        ({UNITS: (3, -1)}, 1, "^Layer 1: neurons: "),
        ({RATE: (0.1, 0.2)}, 51, "102 runs"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    vary: dict[str, tuple[object, ...]], seeds: int, said: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=said):
        Plan(BASE, vary, seeds).sweep(tmp_path)


def test_what_is_saved_is_what_netviz_sweep_takes(tmp_path: Path) -> None:
    plan = Plan(BASE, {RATE: (0.5, 5.0), UNITS: (3, 6)}, 2)
    config = plan.save(tmp_path / "mine.toml")
    sweep = load(tmp_path / "mine.toml")
    assert config.name == "mine-run.toml"
    assert sweep.base == BASE and sweep.seeds == 2 and plan.count == 8
    other = Plan(configs.replaced(BASE, "seed", 9), plan.vary).save(tmp_path / "mine.toml")
    assert other.name == "mine-run-2.toml" and configs.load(config) == BASE, "no other file is overwritten"
    assert sweep.combinations == plan.sweep(tmp_path).combinations


def test_switches_are_reported_as_everywhere() -> None:
    side = side_of("training.keep_zeros", (False, True), settings_to_vary(BASE))
    assert (side.label, side.values) == ("Keep zeros", ("no", "yes"))
    assert [value_text(value) for value in (False, True)] == ["false", "true"], "beside a path, as a config has it"


def test_choices_are_reported_as_everywhere() -> None:
    side = side_of("network.init", ("he", "xavier"), settings_to_vary(BASE))
    assert side.values == ("He", "Xavier")


def test_the_grid_has_every_pair_in_its_place(tmp_path: Path) -> None:
    plan = Plan(BASE, {RATE: (0.5, 5.0, 50.0), UNITS: (3, 6)}, 2)
    sweep = plan.sweep(tmp_path)
    figures = {
        (place, 0): {3: {"validation_accuracy": place / 10}, 4: {"validation_accuracy": place / 10 + 0.02}}
        for place in range(len(sweep.combinations))
    }
    del figures[4, 0][4]
    figures[5, 0] = {3: {"error": "It failed."}}
    grid = grid_of(sweep, figures, settings_to_vary(BASE))
    assert (grid.columns.label, grid.columns.values) == ("η", ("0.5", "5", "50"))
    assert grid.rows is not None and (grid.rows.label, grid.rows.values) == ("Layer 1: neurons", ("3", "6"))
    for row, units in enumerate((3, 6)):
        for column, rate in enumerate((0.5, 5.0, 50.0)):
            assert grid.cells[row][column].settings == {RATE: rate, UNITS: units}
    assert grid.cells[1][0].mean == pytest.approx(0.11)
    assert grid.cells[1][0].spread == pytest.approx(0.02 / 2**0.5)
    assert (grid.done, grid.total) == (10, 12)
    assert grid.best is grid.cells[1][1], "not one whose seeds are still to come, nor one that failed"
    assert grid.cells[1][2].problem == "It failed."


def test_combinations_are_drawn_once_each_and_halving_scores_them_where_they_were_left(tmp_path: Path) -> None:
    base = configs.replaced(BASE, "training.epochs", 9)
    vary = {RATE: (0.5, 5.0, 50.0), UNITS: (3, 6)}
    few = Plan(base, vary, 2, "random", 4)
    drawn = few.sweep(tmp_path).combinations
    assert few.count == 8 and len(drawn) == 4 and len({str(one) for one in drawn}) == 4
    plan = Plan(base, vary, 1, "halving", 100)
    sweep = plan.sweep(tmp_path)
    assert (plan.count, len(sweep.combinations), sweep.rungs) == (6, 6, (1, 3, 9))
    plan.save(tmp_path / "mine.toml")
    assert load(tmp_path / "mine.toml").combinations == sweep.combinations, "netviz sweep takes it as it is"
    figures = {(place, 0): {3: {"validation_accuracy": 0.9}} for place in range(6)}
    figures |= {(2, 1): {3: {"validation_accuracy": 0.7}}, (2, 2): {3: {"validation_accuracy": 0.8}}}
    figures[4, 1] = {}
    grid = grid_of(sweep, figures, settings_to_vary(base))
    by_settings = {str(cell.settings): cell for row in grid.cells for cell in row}
    last, early = (by_settings[str(sweep.combinations[place])] for place in (2, 4))
    assert (last.mean, last.epochs) == (0.8, None)
    assert (early.mean, early.epochs) == (0.9, 1)
    assert grid.best is last, "a run that was left early is no better than one at its end"
    assert (grid.done, grid.total) == (6, 6)

    of_few = grid_of(few.sweep(tmp_path), {(0, 0): {3: {"validation_accuracy": 0.5}}}, settings_to_vary(base))
    cells = [cell for row in of_few.cells for cell in row]
    assert sorted(cell.of for cell in cells) == [0, 0, 2, 2, 2, 2]
    assert sorted(cell.of for row in of_few.as_it_stands.cells for cell in row) == [0, 0, 0, 0, 0, 1]


@pytest.mark.parametrize(
    ("of_numbers", "scores", "span", "clips"),
    [
        (True, (-2.5e11, -2.8e8, 0.322, 0.813), (0.0, 0.813), True),
        (True, (0.5, 0.8), (0.5, 0.8), False),
        (True, (-0.3, -0.2, -0.1), (-0.3, -0.1), False),
        (True, (-1e8, -1.0, -0.5), (-1.5, -0.5), True),
        (True, (float("-inf"), 0.5), (0.5, 0.5), False),
        (False, (0.1, 0.9), (0.1, 0.9), False),
    ],
)
def test_one_run_that_diverged_does_not_make_all_others_look_alike(
    of_numbers: bool, scores: tuple[float, ...], span: tuple[float, float], clips: bool
) -> None:
    cells = tuple(Cell({}, (score,), 1) for score in scores)
    grid = TrialGrid(Side("", "", ()), None, (cells,), len(cells), len(cells), of_numbers)
    assert grid.span is not None
    assert grid.span == pytest.approx(span) and grid.clips == clips
