"""The speed that was asked for is kept even if waits end late, and a pause is not made up for."""

from __future__ import annotations

import threading

import pytest

from netviz import config as configs
from netviz.session import pace as module
from netviz.session.driver import Driver
from netviz.session.frame import FrameRequest
from netviz.session.pace import MOST_BEHIND, Pace


class LateClock(threading.Event):
    """Time that passes only in waits, each of which ends so many seconds too late."""

    def __init__(self, late: float) -> None:
        super().__init__()
        self.now, self.late = 100.0, late

    def perf_counter(self) -> float:
        return self.now

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        self.now += timeout + self.late
        return False


def clocked(monkeypatch: pytest.MonkeyPatch, late: float, speed: float) -> tuple[Pace, LateClock]:
    clock = LateClock(late)
    monkeypatch.setattr(module, "time", clock)
    pace = Pace()
    pace.steps_per_second = speed
    pace.restart()
    return pace, clock


@pytest.mark.parametrize("late", [0.0, 0.005, 0.05])
def test_the_speed_is_kept_though_waits_end_late(monkeypatch: pytest.MonkeyPatch, late: float) -> None:
    pace, clock = clocked(monkeypatch, late, 200.0)
    for _ in range(1_000):
        assert pace.wait(clock)
    assert 1_000 / (clock.now - 100.0) == pytest.approx(200, rel=0.02)


@pytest.mark.parametrize("speed", [1.0, 500.0])
def test_a_pause_is_not_made_up_for(monkeypatch: pytest.MonkeyPatch, speed: float) -> None:
    pace, clock = clocked(monkeypatch, 0.0, speed)
    pace.wait(clock)
    clock.now += 60.0
    before, steps = clock.now, 0
    while clock.now == before:
        pace.wait(clock)
        steps += 1
    assert steps <= speed * max(MOST_BEHIND, 1 / speed) + 2, "no more than a tenth of a second, or a step"


def test_a_run_that_is_filmed_waits_for_whole_frames_alone() -> None:
    config = configs.parse('[data]\nname = "xor"\n[network]\noutput = "softmax"\nlayers = []')
    asked = threading.Event()
    driver = Driver(config, asked)
    driver.begin_another(config)
    driver.pace.filmed_every = 5
    driver.start()
    asked.set()  # as a window does that asks for frames all the time
    steps = []
    for _ in range(120):
        driver.train()
        assert driver.run is not None
        step = driver.run.trainer.step_count
        driver.frame(FrameRequest(whole=False))  # the pen moves
        driver.train()
        if step % 5 == 0:
            assert driver.run.trainer.step_count == step
            steps.append(step)
            driver.frame(FrameRequest())
    steps = list(dict.fromkeys(steps))  # at 0 it also measures, which is no step
    assert steps == [5 * place for place in range(len(steps))]
    assert len(steps) > 3
