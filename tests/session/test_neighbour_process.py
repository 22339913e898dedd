"""The process of t-SNE: what it takes is the window's for as long as a map is wanted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from importlib.util import find_spec

import numpy as np
import pytest
from numpy.typing import NDArray

from netviz.session.neighbour_process import NeighbourProcess, Wanted
from tests.waiting import until

pytestmark = [
    pytest.mark.skipif(find_spec("openTSNE") is None, reason="openTSNE is not there"),
    pytest.mark.slow(once=True),
]
VALUES = np.random.default_rng(0).random((40, 5), np.float32)
WANTED = Wanted(VALUES, None, ((20, 1.0, 0.5),))
LIBRARIES = """
import sys, threading
from tests.session.test_neighbour_process import VALUES
from netviz.session.neighbour_map import NeighbourMap
from netviz.session.neighbour_process import NeighbourProcess
made = NeighbourMap(VALUES, None, NeighbourProcess())
assert made.wait() and not made.problem and made.points.shape == (40, 2)
print(*{"openTSNE", "sklearn", "scipy"} & set(sys.modules))
"""


def worked_out(process: NeighbourProcess) -> tuple[list[NDArray[np.float32]], str]:
    found: list[NDArray[np.float32]] = []
    return found, process.work_out(WANTED, found.append, threading.Event())


def test_its_libraries_never_come_into_the_windows_process() -> None:
    """They take 100 MB, which a process keeps until it ends."""
    said = subprocess.run([sys.executable, "-c", LIBRARIES], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == ""


def test_it_serves_one_map_after_another_and_ends_with_the_one_who_wants_them() -> None:
    process = NeighbourProcess()
    first, problem = worked_out(process)
    assert ([one.shape for one in first], problem) == ([(40, 2)] * 2, "")
    number = process.process
    assert number is not None
    again, _ = worked_out(process)
    np.testing.assert_array_equal(again[-1], first[-1])
    assert process.process == number
    del process
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


def test_it_ends_when_nothing_is_wanted_for_a_while_and_begins_anew() -> None:
    process = NeighbourProcess(idle_seconds=0.0)
    assert worked_out(process)[1] == ""
    until(lambda: process.process is None)
    assert worked_out(process)[1] == ""


def test_one_that_is_killed_is_replaced_once() -> None:
    process = NeighbourProcess()
    found: list[NDArray[np.float32]] = []
    killed: list[int] = []

    def kill(points: NDArray[np.float32]) -> None:
        found.append(points)
        if process.process not in (None, *killed):
            killed.append(process.process or 0)
            os.kill(killed[-1], signal.SIGKILL)

    assert process.work_out(WANTED, kill, threading.Event()) == "its process ended"
    assert len(killed) == 2
    assert worked_out(process)[1] == ""


def test_a_map_that_is_called_off_leaves_the_process_to_the_next() -> None:
    process, off = NeighbourProcess(), threading.Event()
    long = Wanted(VALUES, None, ((1_000_000, 1.0, 0.5),))
    assert process.work_out(long, lambda _: off.set(), off) == ""
    found, problem = worked_out(process)
    assert (len(found), problem) == (2, "")
