"""Which panels a frame serves: all of them, or, at full speed, those whose turn it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, ClassVar

import pytest

from netviz import config as configs
from netviz.app.controllers.frame_scheduler import FrameScheduler
from netviz.app.main_window.frame_sources import LINES_EVERY, FrameSources
from netviz.app.main_window.status_bar import StatusBar
from netviz.app.panels import Panel
from netviz.app.panels.cost import CostPanel
from netviz.app.panels.gradients import GradientsPanel
from netviz.app.panels.outputs import OutputsPanel
from netviz.session import Frame, RunState
from netviz.session.parts.curves import Curves
from tests.app.conftest import until

SHORT = """
[data]
name = "xor"
[network]
layers = [{ kind = "dense", units = 2 }]
[training]
epochs = 30
"""


class Area:
    """Panels on show."""

    def __init__(self, panels: list[Panel]) -> None:
        self.panels = panels

    def visible_panels(self) -> list[Panel]:
        return self.panels

    def shows(self, panel: Panel) -> bool:
        return panel in self.panels


class Frames:
    """What the window's frames are for, as the scheduler asks."""

    hurried = True
    views: Any
    needs: Any
    questions: Any


class Quick(Panel):
    """A panel that shows every frame."""

    title: ClassVar[str] = "Quick"
    needs: ClassVar[frozenset[type[Any]]] = frozenset({int})

    def questions(self) -> dict[type[Any], Any]:
        return {int: 1}


@pytest.fixture
def panels(qtbot) -> list[Panel]:
    found: list[Panel] = [Quick(), CostPanel(), GradientsPanel()]
    for panel in found:
        qtbot.addWidget(panel)
    return found


def fed(qtbot, panels: list[Panel], lines: Sequence[StatusBar] = ()) -> Frames:
    outputs, frames = OutputsPanel(), Frames()
    qtbot.addWidget(outputs)
    FrameSources(Area(panels), outputs, [], lines).feed(frames)  # type: ignore[arg-type]
    return frames


def test_at_full_speed_slow_panels_take_turns_and_quick_ones_do_not_wait(qtbot, panels) -> None:
    frames, seen = fed(qtbot, panels), Counter[str]()
    assert CostPanel.every == GradientsPanel.every > 1
    for _ in range(2 * CostPanel.every):
        wanted, views = frames.needs(), frames.views()
        seen.update(type(view).__name__ for view in views)
        for panel in panels:  # nobody gets a frame without its parts, and no part is taken for nobody
            assert (panel in views) is (panel.needs <= wanted)
        assert frames.questions() == {int: 1}
        assert len(views) < 3, "not all in one frame"
    assert seen == {"Quick": 2 * CostPanel.every, "CostPanel": 2, "GradientsPanel": 2}


def test_the_status_line_waits_for_its_turn_at_full_speed_alone(qtbot, panels) -> None:
    line = StatusBar()
    qtbot.addWidget(line)
    frames = fed(qtbot, panels, [line])
    for hurried, times in ((True, 2), (False, 2 * LINES_EVERY)):
        frames.hurried, seen = hurried, 0
        for _ in range(2 * LINES_EVERY):
            frames.needs()
            seen += line in frames.views()
        assert seen == times


@pytest.mark.parametrize("why", ["somebody asked", "filmed"])
def test_a_frame_that_somebody_waits_for_is_for_all(qtbot, panels, why: str) -> None:
    frames = fed(qtbot, panels)
    frames.hurried = why != "somebody asked"
    for panel in panels:
        panel.filmed = why == "filmed"
    for _ in range(3):
        frames.needs()
        assert frames.views() == panels


def test_the_last_frame_of_a_run_is_for_all(qtbot) -> None:
    frames, got = FrameScheduler(configs.parse(SHORT)), list[tuple[RunState, bool]]()
    frames.frame_delivered.connect(lambda frame: got.append((frame.state, frames.hurried)))
    try:
        frames.session.train()
        until(qtbot, lambda: frames.latest.state is RunState.FINISHED)
    finally:
        frames.close()
    assert not any(hurried for state, hurried in got if state is not RunState.RUNNING)


def test_the_latest_frame_has_what_panels_in_turn_still_show(qtbot) -> None:
    frames, got = FrameScheduler(configs.parse(SHORT.replace("30", "100000"))), list[Frame]()
    frames.needs = lambda: frozenset() if frames.hurried else frozenset({Curves})
    frames.frame_delivered.connect(got.append)
    try:
        until(qtbot, lambda: frames.latest.state is RunState.READY)
        frames.session.train()
        frames.refresh()
        until(qtbot, lambda: got[-1].step > 0 and got[-1].part(Curves) is None)
        assert frames.latest.part(Curves) is not None
        assert frames.latest.step == got[-1].step
    finally:
        frames.close()
