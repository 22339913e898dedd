"""The table of runs: every run is in it once, with its own figures, and can be opened again as it was left."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.engine.what_if import WhatIf
from netviz.errors import UserError
from netviz.run.model_file import save_model
from netviz.run.run_list import model_path, save_runs
from netviz.session import learned_models, run_registry
from netviz.session.comparison import MAX_COMPARED
from netviz.session.driver import Driver
from netviz.session.frame import FrameRequest
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.differences import Differences
from netviz.session.parts.run_grid import ALONE, RunGrid
from netviz.session.parts.run_table import RunRow, RunTable
from netviz.session.trials import record_of_report

POINTS = configs.parse(
    """
[data]
name = "circles"
train = 60
validation = 40
[network]
layers = [{ kind = "dense", units = 3 }]
[training]
epochs = 2
"""
)
STEP = configs.replaced(POINTS, "training.learning_rate", 0.01)


def seeded(seed: int) -> configs.Config:
    return configs.replaced(POINTS, "seed", seed)


@pytest.fixture
def driver() -> Driver:
    driver = Driver(POINTS, threading.Event())
    driver.begin()
    return driver


def trained(driver: Driver, epochs: int = 1) -> Driver:
    driver.start(epochs=epochs)
    driver.train()
    return driver


def rows(driver: Driver, together: bool = False) -> tuple[RunRow, ...]:
    """The table, as a frame has it; the newest run first."""
    questions = {RunTable: together}
    found = driver.frame(FrameRequest(frozenset({RunTable}), questions=questions)).part(RunTable)
    assert found is not None
    return found.rows


def with_seeds(driver: Driver, *seeds: int) -> Driver:
    """Trained with one seed after the other, the last of which is the run that trains."""
    for seed in seeds:
        driver.obey(lambda driver, seed=seed: driver.configure(seeded(seed)))
        trained(driver)
    return driver


def test_a_run_is_a_row_once_it_has_learned_and_stays_when_it_is_replaced(driver: Driver) -> None:
    assert rows(driver) == ()
    trained(driver)
    (row,) = rows(driver)
    assert (row.own, row.trains, row.place, row.opens) == (True, True, 0, False)
    run = driver.run
    assert run is not None
    driver.obey(lambda driver: driver.reset())
    (row,) = rows(driver)
    history = run.trainer.history
    assert (row.own, row.trains, row.place, row.opens) == (False, False, None, True)
    assert row.score == history.validations[-1].accuracy
    assert row.cost == history.epochs[-1].train_cost
    np.testing.assert_array_equal(row.last.spark[:, 1], [look.accuracy for look in history.validations])
    trained(driver)
    assert len(rows(driver)) == 2


def test_a_run_that_is_opened_again_is_the_same_row_and_continues_with_the_same_bits(driver: Driver) -> None:
    trained(driver)
    identity = rows(driver)[0].last.identity
    driver.obey(lambda driver: driver.reset())
    model = driver.registry.model(identity)
    driver.obey(lambda driver: driver.begin_another(model.config, model))
    (row,) = rows(driver)
    assert row.own and row.last.identity == identity
    trained(driver)
    whole = Driver(POINTS, threading.Event())
    whole.begin()
    trained(whole, 2)
    assert driver.run is not None and whole.run is not None
    np.testing.assert_array_equal(driver.run.network.parameters, whole.run.network.parameters)
    assert [row.last.identity for row in rows(driver)] == [identity]


def test_a_run_that_continues_from_elsewhere_than_its_row_says_is_another(driver: Driver) -> None:
    trained(driver)
    early = driver.model()
    trained(driver)
    driver.obey(lambda driver: driver.begin_another(POINTS, early))
    now, before = rows(driver)
    assert now.own and now.last.identity != before.last.identity
    assert (now.last.position, before.last.position) == (1, 2)


def test_rows_say_what_sets_them_apart_and_a_name_is_that_of_the_plots(driver: Driver) -> None:
    trained(driver)
    driver.obey(lambda driver: driver.configure(configs.replaced(STEP, "seed", 1)))
    trained(driver)
    own, first = rows(driver)
    assert (own.label, first.label) == ("this run, η = 0.01, seed = 1", "η = 3, seed = 0")
    driver.registry.rename(first.last.identity, "  slow\nand steady  ")
    driver.show_run(first.identities, first.label)
    frame = driver.frame(FrameRequest(frozenset({RunTable, ComparedRuns})))
    own, first = frame.part(RunTable).rows
    assert (own.place, first.place, first.label) == (0, 1, "slow and steady")
    assert [one.name for one in frame.part(ComparedRuns).entries] == ["slow and steady"]
    driver.take_away(first.identities)
    assert rows(driver)[1].place is None


def test_no_two_rows_share_a_name_and_that_of_a_branch_is_that_of_the_plots(driver: Driver) -> None:
    trained(driver)
    for _ in range(2):
        driver.obey(lambda driver: driver.reset())
        trained(driver)
    own, second, first = rows(driver)
    assert (own.label, second.label, first.label) == ("this run", "the first run (2)", "the first run")
    assert driver.run is not None
    moment = driver.run.moments.all[0]
    driver.obey(lambda driver: driver.branch(moment.number))
    trained(driver)
    frame = driver.frame(FrameRequest(frozenset({RunTable, ComparedRuns})))
    labels, compared = [row.label for row in frame.part(RunTable).rows], frame.part(ComparedRuns)
    assert labels[:2] == [compared.own, compared.entries[0].name] and len(set(labels)) == 4


def test_what_sets_a_row_apart_comes_before_what_others_say_as_well(driver: Driver) -> None:
    trained(driver)
    for rate in (0.02, 0.2):
        wanted = configs.changed(POINTS, {"data.name": "xor", "training.learning_rate": rate})
        driver.obey(lambda driver, wanted=wanted: driver.begin_another(wanted))
        trained(driver)
    assert [row.differs for row in rows(driver)[:2]] == ["η = 0.2, data: xor", "η = 0.02, data: xor"]


def test_the_run_in_the_window_is_the_first_row_however_old_it_is(driver: Driver) -> None:
    with_seeds(driver, 1, 2)
    oldest = rows(driver)[-1].last.identity
    model = driver.registry.model(oldest)
    driver.obey(lambda driver: driver.begin_another(model.config, model))
    first, *others = rows(driver)
    assert first.own and first.last.identity == oldest and len(others) == 1


def test_a_run_that_is_shown_can_be_compared_example_by_example(driver: Driver) -> None:
    trained(driver)
    driver.obey(lambda driver: driver.configure(configs.changed(STEP, {"network.layers[0].units": 9})))
    trained(driver)
    own, first = rows(driver)
    driver.show_run(first.identities, "first")
    found = None
    while found is None or found.found is None:
        found = driver.frame(FrameRequest(frozenset({Differences}))).part(Differences)
        assert found.pair is not None and found.pair.runs == ("first",) and not found.pair.apart
    agreement = found.found.agreement
    rights = [(agreement.both_right + only) / found.examples for only in (agreement.only_first, agreement.only_second)]
    assert rights == pytest.approx([own.score, first.score])


def test_seeds_together_are_their_mean_and_how_far_they_are_apart(driver: Driver) -> None:
    with_seeds(driver, 1, 2, 3, 4)
    alone = rows(driver)
    own, together = rows(driver, together=True)
    scores = [row.score for row in alone if not row.own]
    assert own.own and len(together.records) == 3
    assert together.score == pytest.approx(np.mean(scores))
    assert together.spread == pytest.approx(np.std(scores, ddof=1))
    driver.show_run(together.identities, together.label)
    (shown,) = driver.frame(FrameRequest(frozenset({ComparedRuns}))).part(ComparedRuns).entries
    assert shown.seeds == 3
    looks = np.stack([record.curves.looks[:, 1:] for record in together.records])
    np.testing.assert_allclose(shown.curves.validation_accuracy, looks.mean(axis=0)[:, 1])
    np.testing.assert_allclose(shown.curves.spread, looks.std(axis=0, ddof=1))
    assert rows(driver, together=True)[1].place == 1


def test_no_more_than_six_are_shown(driver: Driver) -> None:
    with_seeds(driver, *range(1, MAX_COMPARED + 3))
    others = [row for row in rows(driver) if not row.own]
    for row in others[:MAX_COMPARED]:
        driver.show_run(row.identities, row.label)
    with pytest.raises(UserError, match="6 runs can be shown at most"):
        driver.show_run(others[MAX_COMPARED].identities, "one more")
    assert len(driver.comparison.runs) == MAX_COMPARED
    assert driver.comparison.as_models().runs == (), "the table keeps them, not the run's file"


def test_runs_that_differ_in_two_settings_make_a_grid(driver: Driver) -> None:
    rate, units, batch = "training.learning_rate", "network.layers[0].units", "training.batch_size"

    def tried(seed: int, **changes: float) -> None:
        config = configs.changed(POINTS, {path: changes[name] for name, path in names.items() if name in changes})
        accuracy = changes["rate"] / 10 + seed / 100
        report = {"steps": 6, "seconds": 1.0, "validation_accuracy": accuracy, "epochs": [{"epoch": 1}]}
        number = len(driver.registry.records)
        driver.registry.add(record_of_report(f"{number:016x}", configs.replaced(config, "seed", seed), report))

    names = {"rate": rate, "units": units, "batch": batch}

    def grid(*question: str) -> RunGrid:
        questions = {RunGrid: question} if question else {}
        found = driver.frame(FrameRequest(frozenset({RunGrid}), questions=questions)).part(RunGrid)
        assert found is not None
        return found

    assert grid().grid is None
    for one, other, seed in itertools.product((0.5, 5.0, 2.0), (3, 6), (0, 1)):
        tried(seed, rate=one, units=other)
    tried(0, rate=9.0, units=3, batch=20)  # alike in no other but the rest
    found = grid()
    assert (found.across, found.down) == (rate, units)
    assert found.grid is not None and found.grid.columns.values == ("0.5", "2", "5")
    assert found.grid.rows is not None and found.grid.rows.values == ("3", "6")
    assert [[cell.of for cell in row] for row in found.grid.cells] == [[2, 2, 2], [2, 2, 2]]
    assert found.grid.cells[1][2].mean == pytest.approx(0.505)
    turned, alone = grid(units, rate), grid(rate, ALONE)
    assert turned.grid.cells[2][1].scores == found.grid.cells[1][2].scores
    assert alone.grid.rows is None and [cell.of for cell in alone.grid.cells[0]] == [2, 2, 2]
    assert {path for path, _ in found.choices} == {rate, units, batch}


def test_what_was_deleted_comes_back_with_all_that_was_said_of_it(driver: Driver) -> None:
    with_seeds(driver, 1, 2)
    _, gone = rows(driver)
    driver.registry.annotate(gone.last.identity, "look at this")
    driver.show_run(gone.identities, "shown")
    driver.delete_runs(gone.identities)
    assert len(rows(driver)) == 1 and not driver.comparison.runs
    driver.registry.bring_back()
    back = rows(driver)[1]
    assert (back.last, back.note, back.opens) == (gone.last, "look at this", True)
    driver.pin("pinned")
    driver.delete_runs(rows(driver)[0].identities)
    assert [one.label for one in driver.comparison.runs] == ["pinned"], "what is pinned has weights of its own"
    for _ in range(run_registry.MOST_DELETIONS + 1):
        driver.delete_runs(gone.identities)
        driver.registry.bring_back()
    assert driver.registry.deleted == 0


def test_a_run_is_copied_once_for_the_way_back_and_for_the_table(driver: Driver) -> None:
    """The window's copy of a run that it replaces, for undo or Back to run, is the one that the table has."""
    trained(driver)
    assert driver.run is not None
    identity, taken = driver.run.identity, driver.model()
    driver.obey(lambda driver: driver.begin_another(seeded(5)))
    assert driver.registry.model(identity).network is taken.network


@pytest.mark.parametrize(
    "change",
    [
        lambda driver: trained(driver),
        lambda driver: driver.obey(lambda one: one.configure(configs.replaced(POINTS, "training.learning_rate", 0.2))),
        lambda driver: driver.obey(lambda one: one.keep_what_if(WhatIf.of({"round": 3}), "rounded")),
        lambda driver: driver.obey(lambda one: one.mark_moment()),
        lambda driver: driver.run.plan_on(),
        lambda driver: driver.run.trainer.step(),
    ],
    ids=["trained", "another setting", "What if kept", "marked", "planned on", "a step"],
)
def test_a_copy_is_never_of_another_state(driver: Driver, change: Callable[[Driver], object]) -> None:
    before = trained(driver).model()
    assert driver.model().network is before.network
    change(driver)
    assert driver.model().network is not before.network


def test_the_oldest_go_first_and_what_is_to_be_kept_last(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_registry, "MOST_RUNS", 3)
    monkeypatch.setattr(learned_models, "MOST_MODELS", 2)
    with_seeds(driver, 1, 2)
    first = rows(driver)[1].last.identity
    driver.registry.keep_at_top(first, True)
    with_seeds(driver, 3, 4, 5, 6)
    there = [row for row in rows(driver) if not row.own]
    assert [row.last.config.seed for row in there] == [5, 4, 1]
    assert [row.opens for row in there] == [True, False, True]
    assert [model.config.seed for model in driver.registry.models] == [1, 5]
    driver.delete_runs(there[0].identities)
    assert [model.config.seed for model in driver.registry.models] == [1, 5], "a deletion can be taken back"
    driver.registry.bring_back()
    with pytest.raises(UserError, match="Only the row is left"):
        driver.registry.model(there[1].last.identity)
    assert first in {record.identity for record in driver.run_list(Path("nowhere")).records}
    assert len(driver.run_list(Path("nowhere")).records) == 3
    unkept = there[1].last
    driver.registry.note_test(unkept.identity, (unkept.steps - 1, 0.0), 0.5)
    assert rows(driver)[2].test is None, "measured with other weights than those of the row"


def test_runs_of_less_than_an_epoch_do_not_push_out_the_others(driver: Driver) -> None:
    with_seeds(driver, 1)
    for units in range(4, 14):
        driver.obey(
            lambda driver, units=units: driver.configure(configs.changed(POINTS, {"network.layers[0].units": units}))
        )
        driver.start(steps=1)
        driver.train()
    found = [(row.last.config.network.layers[0].units, row.last.position < 1) for row in rows(driver)]
    own = run_registry.MOST_FRAGMENTS + 1
    assert found == [*((units, True) for units in range(13, 13 - own, -1)), (3, False)]


def test_the_table_is_there_in_the_next_session(driver: Driver, tmp_path: Path) -> None:
    with_seeds(driver, 1, 2)
    driver.registry.rename(rows(driver)[1].last.identity, "first")
    left = driver.run_list(tmp_path)
    save_runs(tmp_path, left)
    assert driver.run_list(tmp_path).models.keys() == left.models.keys(), "until it is known that they are written"
    driver.registry.note_written(left.models)
    again = Driver(driver.model(), threading.Event())
    again.begin()
    again.obey(lambda driver: driver.restore_runs(tmp_path))
    was, now = rows(driver), rows(again)
    assert [row.last.identity for row in was] == [row.last.identity for row in now]
    assert [row.label for row in was] == [row.label for row in now]
    assert now[0].own and now[1].opens
    model, kept = again.registry.model(now[1].last.identity), driver.registry.model(now[1].last.identity)
    np.testing.assert_array_equal(model.network.parameters, kept.network.parameters)
    assert driver.run_list(tmp_path).models == {}, "what is written need not be written again"
    path = model_path(tmp_path, now[1].last.identity)
    path.unlink()
    assert set(driver.run_list(tmp_path).models) == {now[1].last.identity}, "what is not there is"
    trained(again)
    save_model(path, again.model())
    with pytest.raises(UserError, match="another moment"):
        again.registry.model(now[1].last.identity)
    again.delete_runs(now[1].identities)
    save_runs(tmp_path, again.run_list(tmp_path))
    assert path.exists(), "it can still be brought back"
    last = Driver(again.model(), threading.Event())
    last.begin()
    last.obey(lambda driver: driver.restore_runs(tmp_path))
    save_runs(tmp_path, last.run_list(tmp_path))
    assert not list(tmp_path.glob("row-*"))


def test_a_run_that_diverges_says_so_in_its_row(driver: Driver) -> None:
    wild = configs.replaced(configs.with_output(POINTS, "linear"), "training.learning_rate", 1e6)
    driver.obey(lambda driver: driver.configure(wild))
    with np.errstate(all="ignore"):
        driver.start()
        driver.attempt(driver.train)
    (row,) = rows(driver)
    assert row.last.diverged and "diverged at step" in row.note
