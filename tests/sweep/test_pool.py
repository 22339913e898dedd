"""Jobs in other processes: the same bits as here, one data set for all, and nothing is lost if a process is killed."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.data.dataset import DataSet
from netviz.run import build
from netviz.sweep.job import Job, Result
from netviz.sweep.pool import ProcessPool
from netviz.sweep.run import Progress, carry_out
from netviz.sweep.search import Search
from netviz.sweep.shared_data import shared
from netviz.sweep.store import RunStore
from tests.sweep.described import GRID, RUN, bare, done_here, sweep_in
from tests.waiting import until


def test_shared_data_is_the_same_and_cannot_be_written_to(digits: DataSet, tmp_path: Path) -> None:
    place = shared(digits, tmp_path / "data")
    found = place.open()
    np.testing.assert_array_equal(found.train.inputs, digits.train.inputs)
    assert found.name == digits.name
    assert len(place.described) < 10_000 < digits.train.inputs.nbytes
    with pytest.raises(ValueError, match="read-only"):
        found.train.inputs[0] = 1
    place.remove()
    assert not place.path.exists()


@pytest.mark.slow(once=True)
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_pool_gives_the_same_bits_and_a_process_that_is_killed_loses_no_run(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    here, _ = done_here(sweep_in(tmp_path / "a", GRID))
    sweep = sweep_in(tmp_path / "b", GRID)
    told: list[Job] = []

    def note(progress: Progress, job: Job | None) -> None:
        if job is not None:
            told.append(job)
            if len(told) == 2:
                os.kill(pool.processes[0], signal.SIGKILL)

    with RunStore(sweep.store) as store:
        search = Search(sweep, store.results())
        pool = ProcessPool(2, shared(build.load_data(sweep.base), tmp_path / "data"))
        processes = pool.processes
        try:
            carry_out(search, store, pool, note)
        finally:
            pool.close()
        assert len(told) == len({job.key for job in told}) == 8
        assert len(store.results()) == 8
    assert processes[1] in pool.processes  # the other one has lived on
    assert processes[0] not in pool.processes
    found, expected = ([bare(figures) for *_, figures in one.last()] for one in (search, here))
    np.testing.assert_equal(found, expected)
    assert not (tmp_path / "data").exists()


class Deadly:
    """A config that ends whatever process unpacks it."""

    def __reduce__(self) -> tuple:
        return os._exit, (7,)


@pytest.mark.slow
def test_a_process_says_how_far_its_job_is_while_that_runs() -> None:
    config = configs.replaced(configs.parse(RUN), "training.epochs", 1_000_000)
    pool = ProcessPool(1, None)
    try:
        pool.start(Job("key", 0, {}, 0, config, 1_000_000, own_data=True))
        until(lambda: pool.finished(0) or pool.epochs > 0)
        assert 0 < pool.epochs < 1_000_000 and pool.free == 0
    finally:
        pool.close()


@pytest.mark.slow
def test_a_run_that_ends_its_process_each_time_is_given_up(tmp_path: Path) -> None:
    job = Job("key", 0, {}, 0, Deadly(), 1)
    pool = ProcessPool(1, None)
    found: list[tuple[Job, Result]] = []
    try:
        pool.start(job)
        until(lambda: found.extend(pool.finished(0)) or found)
    finally:
        pool.close()
    ((_, result),) = found
    assert "ended 3 times" in result.figures["error"]
