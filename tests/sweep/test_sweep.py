"""A sweep: every run once, the same as alone, also after an interruption; and what is stored on disk."""

from __future__ import annotations

import itertools
import math
import os
import sqlite3
import tracemalloc
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from netviz.config import parse_toml
from netviz.errors import UserError
from netviz.run import build
from netviz.sweep import store as stores
from netviz.sweep.description import parsed
from netviz.sweep.job import Job, Result
from netviz.sweep.report import report
from netviz.sweep.run import carry_out
from netviz.sweep.search import Search, worth
from netviz.sweep.store import RunStore
from netviz.sweep.workers import ThisProcess
from tests.sweep.described import GRID, HALVING, RUN, alone, done_here, same_figures, sweep_in


def test_every_run_of_a_grid_is_what_it_is_alone(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    search, jobs = done_here(sweep)
    runs = report(search)["runs"]
    assert len(jobs) == len(runs) == 8
    assert [(run["settings"], run["seed"]) for run in runs] == [
        (combination, seed) for combination in sweep.combinations for seed in (3, 4)
    ]
    for run in runs:
        figures = {name: value for name, value in run.items() if name not in ("settings", "seed", "trained_epochs")}
        same_figures(figures, alone(sweep, run["settings"], run["seed"]))


@pytest.mark.parametrize("text", [GRID, HALVING])
def test_an_interrupted_sweep_continues_and_does_nothing_twice(text: str, tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, text)
    seen: list[str] = []
    for most in (3, 1, 4, 1000):
        search, jobs = done_here(sweep, most)
        seen += [job.key for job in jobs]
    assert len(seen) == len(set(seen))
    assert len(list(search.last())) == search.total
    assert done_here(sweep)[1] == []
    with RunStore(sweep.store) as store:
        assert set(store.results()) == set(seen)


def test_a_run_in_this_process_is_dropped_when_it_is_interrupted(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID, RUN.replace("epochs = 9", "epochs = 1_000_000"))
    asked = itertools.count()

    def interrupted() -> bool:
        return next(asked) > 3

    with RunStore(sweep.store) as store:
        workers = ThisProcess(build.load_data(sweep.base), interrupted)
        progress = carry_out(Search(sweep, {}), store, workers, interrupted=interrupted)
        assert store.results() == {}
    assert len(progress.running) == 1
    assert progress.interrupted


def test_a_sweep_that_is_interrupted_before_its_first_run_says_so(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    with RunStore(sweep.store) as store:
        progress = carry_out(Search(sweep, {}), store, ThisProcess(None), interrupted=lambda: True)
    assert progress.interrupted
    assert not progress.running


def test_another_config_makes_other_runs_and_the_old_ones_stay(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    first = [job.key for job in done_here(sweep)[1]]
    more = parsed(parse_toml(GRID.replace("[3, 6]", "[3, 6, 7]")), tmp_path / "sweep.toml")
    assert len(done_here(more)[1]) == 4
    other = sweep_in(tmp_path, GRID, (tmp_path / "run.toml").read_text().replace("epochs = 9", "epochs = 8"))
    assert len(done_here(other)[1]) == 8
    with RunStore(sweep.store) as store:
        assert set(first) < set(store.results())


def test_halving_continues_with_the_best_where_they_stopped_and_as_if_they_had_not(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, HALVING)
    search, jobs = done_here(sweep)
    assert len([job for job in jobs if job.epochs == 1]) == 9
    ended = {(run["trained_epochs"]) for run in report(search)["runs"]}
    assert ended == {1, 3, 9}
    first = {key[0]: figures for key, figures in search.figures.items() if key[1] == 0}
    gone_on = {combination for combination, rung in search.figures if rung == 1}
    assert len(gone_on) >= 3
    best = max(first, key=lambda one: first[one][3]["validation_accuracy"])
    assert best in gone_on
    for run in report(search)["runs"]:
        if run["trained_epochs"] == 9:
            figures = {name: value for name, value in run.items() if name not in ("settings", "seed", "trained_epochs")}
            whole = alone(sweep, run["settings"], run["seed"])
            # What a run measures on the way is not kept with its state.
            for one in (*figures["epochs"], *whole["epochs"]):
                one.pop("test_accuracy")
            same_figures(figures, whole)
    with RunStore(sweep.store) as store:
        assert all(store.model(job.key) is None for job in jobs if job.epochs == 9)


def test_asha_never_waits_while_a_combination_is_left(tmp_path: Path) -> None:
    """With made-up figures: the best third of what has ended goes on, and no combination twice."""
    sweep = sweep_in(tmp_path, HALVING.replace("runs = 9", "runs = 27"))
    search = Search(sweep, {})
    begun: list[Job] = []
    while (job := search.next()) is not None:
        begun.append(job)
        search.tell(job, {"validation_accuracy": job.combination / 100, "epochs": []})
    assert [job.combination for job in begun[:4]] == [0, 1, 2, 2]  # after three, the best of them goes on
    assert len(begun) == len({job.key for job in begun})
    of_rung = {epochs: [job.combination for job in begun if job.epochs == epochs] for epochs in (1, 3, 9)}
    assert of_rung[1] == list(range(27))
    assert {26, 25, 24} <= set(of_rung[3])
    assert 26 in of_rung[9]
    failed = Search(sweep, {})
    while (job := failed.next()) is not None:
        failed.tell(job, {"error": "It failed."})
    assert {rung for _, rung in failed.figures} == {0}


def test_a_run_that_cannot_be_is_reported_and_the_others_continue(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID.replace("seeds = 2", "seeds = 1"))
    data = build.load_data(sweep.base)
    few = replace(data, train=data.train.first(100))
    with RunStore(sweep.store) as store:
        search = Search(sweep, {})
        carry_out(search, store, ThisProcess(few))
    errors = [run["error"] for run in report(search)["runs"]]
    assert len(errors) == 4
    assert all("more than the 100 training examples" in error for error in errors)


def test_runs_with_data_of_their_own_load_it(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID.replace('"network.layers[0].units" = [3, 6]', '"data.noise" = [0.0, 0.9]'))
    search, jobs = done_here(sweep)
    assert {job.own_data for job in jobs} == {True}
    for run in report(search)["runs"]:
        assert run["test_cost"] == alone(sweep, run["settings"], run["seed"])["test_cost"]
    same = sweep_in(tmp_path, GRID.replace("seeds = 2", "seeds = 1"))
    assert {job.own_data for job in done_here(same)[1]} == {False}


def test_the_store_is_held_by_one_and_takes_nothing_that_is_not_its_own(tmp_path: Path) -> None:
    place = tmp_path / "sweep.sqlite"
    with RunStore(place), pytest.raises(UserError, match="Another netviz sweep"):
        RunStore(place)
    RunStore(place).close()
    for content in (b"no database at all, but long enough to be taken for one" * 50, b""):
        other = tmp_path / "other.sqlite"
        other.write_bytes(content)
        if content:
            with pytest.raises(UserError, match="is not the store of a sweep"):
                RunStore(other)
            assert other.read_bytes() == content
    base = sqlite3.connect(tmp_path / "mine.sqlite")
    base.execute("CREATE TABLE letters (text)")
    base.close()
    with pytest.raises(UserError, match="is not the store of a sweep"):
        RunStore(tmp_path / "mine.sqlite")


def test_others_may_read_the_store_before_and_during_a_sweep(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    job = Search(sweep, {}).next()
    RunStore(sweep.store).close()
    count = "SELECT COUNT(*) FROM runs"
    with closing(sqlite3.connect(sweep.store, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute(count).fetchone() == (0,)
        with RunStore(sweep.store) as store:
            store.add(job, Result({"test_accuracy": 0.5}))
            assert reader.execute(count).fetchone() == (0,)  # as of when it began to read
            reader.execute("COMMIT")
            assert reader.execute(count).fetchone() == (1,)
            with closing(sqlite3.connect(f"{sweep.store.as_uri()}?mode=ro", uri=True)) as another:
                assert another.execute(count).fetchone() == (1,)
    assert not list(tmp_path.glob("*-lock"))


def test_another_program_that_writes_is_waited_for_and_no_sweep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "WAIT_SECONDS", 0.05)
    place = tmp_path / "sweep.sqlite"
    RunStore(place).close()
    with closing(sqlite3.connect(place, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="could not be written: database is locked"):
            RunStore(place)
        writer.execute("ROLLBACK")
        RunStore(place).close()


def test_one_sweep_holds_the_store_whatever_it_is_called(tmp_path: Path) -> None:
    place, link = tmp_path / "sweep.sqlite", tmp_path / "link.sqlite"
    link.symlink_to(place)
    (tmp_path / "sweep.sqlite-lock").touch()  # of one that was killed
    with RunStore(place), pytest.raises(UserError, match="Another netviz sweep"):
        RunStore(link)
    with RunStore(link), pytest.raises(UserError, match="Another netviz sweep"):
        RunStore(place)


def test_a_file_where_the_lock_belongs_stays_and_is_reported(tmp_path: Path) -> None:
    lock = tmp_path / "sweep.sqlite-lock"
    lock.write_bytes(b"my own notes, and quite long ones\n" * 100)
    with pytest.raises(UserError, match=r"sweep\.sqlite-lock could not be opened: file is not a database; choose"):
        RunStore(tmp_path / "sweep.sqlite")
    assert lock.stat().st_size == 3400
    lock.unlink()
    os.mkfifo(lock)
    with pytest.raises(UserError, match="is not an ordinary file"):
        RunStore(tmp_path / "sweep.sqlite")


def test_a_store_needs_no_memory_that_processes_share(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    job = Search(sweep, {}).next()
    (tmp_path / "sweep.sqlite-shm").symlink_to("gone/away")  # which stands for a file system without it
    with RunStore(sweep.store) as store:
        store.add(job, Result({"test_accuracy": 0.5}))
    with RunStore(sweep.store) as store:
        assert set(store.results()) == {job.key}


def test_the_store_can_be_read_while_a_sweep_works_on_it(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    search = Search(sweep, {})

    def rows() -> int:
        base = sqlite3.connect(f"file:{sweep.store}?mode=ro", uri=True)
        try:
            return base.execute("SELECT COUNT(*) FROM runs").fetchone()[0]
        finally:
            base.close()

    with RunStore(sweep.store) as store:
        assert rows() == 0
        for count in (1, 2):
            store.add(search.next(), Result({"test_accuracy": 0.5}))
            assert rows() == count
            with pytest.raises(UserError, match="Another netviz sweep"):
                RunStore(sweep.store)
    assert sorted(place.name for place in tmp_path.iterdir()) == ["run.toml", "sweep.sqlite", "sweep.toml"]
    assert rows() == 2


def test_a_result_is_kept_once(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    job = Search(sweep, {}).next()
    with RunStore(sweep.store) as store:
        assert store.add(job, Result({"test_accuracy": 0.5, "train_cost": float("nan")}, b"state"))
        assert not store.add(job, Result({"test_accuracy": 0.9}))
        assert store.model(job.key) == b"state"
    with RunStore(sweep.store) as store:
        assert store.results() == {job.key: {"test_accuracy": 0.5, "train_cost": None}}
        assert store.model("other") is None


def test_the_data_of_a_sweep_is_loaded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loads = []
    load = build.load_data
    monkeypatch.setattr(build, "load_data", lambda config: loads.append(config) or load(config))
    done_here(sweep_in(tmp_path, GRID.replace("seeds = 2", "seeds = 1").replace("[3, 6]", "[3, 4, 5, 6]")))
    assert len(loads) == 1


def test_a_run_that_diverged_is_worth_nothing() -> None:
    assert worth({"stopped": "NaN", "validation_accuracy": 0.9}) == worth({"error": "no"}) == worth({}) == -math.inf
    assert worth({"validation_accuracy": 0.9, "validation_r2": 0.5}) == 0.5
    assert worth({"validation_accuracy": None, "test_accuracy": 0.7}) == 0.7


DAMAGED = {
    "no JSON": "not JSON",
    "empty": "",
    "a list": "[]",
    "a number": 5,
    "a text": '"fine"',
    "bytes": b"\xff\x00\xff",
    "deep": "[" * 100_000,
    "a text for a number": '{"test_accuracy": "a"}',
    "a list for a number": '{"validation_accuracy": [1]}',
    "a number that is none": '{"test_r2": NaN}',
    "a number for a text": '{"stopped": 3}',
    "more than all are right": '{"test_accuracy": 1.5}',
    "no time": '{"seconds": -1}',
    "endless time": '{"seconds": 1e308}',
    "too long": f'{{"a": "{"x" * 2_000_000}"}}',
}


@pytest.mark.parametrize("what", DAMAGED)
def test_a_store_that_is_damaged_is_reported_so(what: str, tmp_path: Path) -> None:
    place = tmp_path / "runs.sqlite"
    with RunStore(place):
        pass
    with sqlite3.connect(place) as base:
        base.execute("INSERT INTO runs VALUES ('key', '{}', 0, 1, ?, NULL)", [DAMAGED[what]])
    base.close()
    with RunStore(place) as store, pytest.raises(UserError, match="is damaged"):
        store.results()


def test_damaged_figures_that_are_long_are_not_read(tmp_path: Path) -> None:
    place = tmp_path / "runs.sqlite"
    with RunStore(place):
        pass
    with sqlite3.connect(place) as base:
        base.execute("INSERT INTO runs VALUES ('key', '{}', 0, 1, ?, NULL)", [f'{{"a": "{"x" * 50_000_000}"}}'])
    base.close()
    tracemalloc.start()
    try:
        with RunStore(place) as store, pytest.raises(UserError, match="is damaged"):
            store.results()
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.slow(once=True)
def test_the_figures_of_a_long_run_are_no_damage(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    job = Search(sweep, {}).next()
    epoch = {"epoch": 1, "train_cost": 0.123456789012345, "gradient_norms": [0.123456789012345] * 100}
    figures = {"test_accuracy": 0.5, "test_r2": None, "seconds": 3, "epochs": [epoch] * 5000}
    with RunStore(sweep.store) as store:
        store.add(replace(job, epochs=5000), Result(figures))
        assert store.results() == {job.key: figures}
