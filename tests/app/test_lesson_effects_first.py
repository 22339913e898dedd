"""The first lessons: what their texts promise is in the data that is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.lessons.library import library
from netviz.session import RunState
from netviz.session.parts.neuron import Neuron
from netviz.session.parts.plane import Plane
from tests.app.conftest import at_full_speed, settle, until, wait_for
from tests.app.test_lessons import LEFT, choose, lesson_panel


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def played(qtbot: QtBot, opened: Opened, page: int) -> None:
    """Turn on to a page, and play it as fast as can be."""
    panel = lesson_panel(opened)
    while panel.page < page:
        qtbot.mouseClick(panel.next, LEFT)
    first = panel.lesson.shown_on(page)[0][1]
    controller = opened.run_controller
    until(qtbot, lambda: controller.frame.config == first and controller.frame.state is not RunState.FINISHED)
    at_full_speed(opened)
    qtbot.mouseClick(panel.play, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    settle(qtbot, opened)


# By page: the least and the most of the points that are on the right side of the border that is drawn.
SHARES = [(0.99, 1.0), (0.99, 1.0), (0.25, 0.75), (0.95, 1.0), (0.6, 0.9), (0.99, 1.0), (0.95, 1.0), (0.98, 1.0)]


@pytest.mark.parametrize(
    "each", [pytest.param(2, marks=pytest.mark.slow(once=True)), pytest.param(1, marks=pytest.mark.slow)]
)
def test_the_map_parts_the_points_as_the_text_says(qtbot: QtBot, opened: Opened, each: int) -> None:
    """On every page, or on one of so many."""
    choose(opened, "Lessons", "A first network")
    assert len(library()["first-network"].pages) == len(SHARES)
    for page, (least, most) in list(enumerate(SHARES))[::each]:
        played(qtbot, opened, page)
        plane = opened.run_controller.frame.part(Plane)
        sides = plane.answers.argmax(axis=0)
        (left, right), (low, high) = plane.spans
        columns = np.rint((plane.points[:, 0] - left) / (right - left) * (sides.shape[1] - 1)).astype(int)
        rows = np.rint((high - plane.points[:, 1]) / (high - low) * (sides.shape[0] - 1)).astype(int)
        share = float((sides[rows, columns] == plane.labels).mean())
        assert least <= share + 0.01 and share <= most, f"page {page}, within a cell of the map"


@pytest.mark.slow(once=True)
def test_three_neurons_make_a_closed_border_and_one_a_line(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "A first network")
    played(qtbot, opened, 0)
    one = opened.run_controller.frame.part(Plane).answers.argmax(axis=0)
    edge = np.concatenate([one[0], one[-1], one[:, 0], one[:, -1]])
    assert 0.2 < edge.mean() < 0.8, "the line goes through to the edge"
    played(qtbot, opened, 1)
    ring = opened.run_controller.frame.part(Plane).answers.argmax(axis=0)
    edge = np.concatenate([ring[0], ring[-1], ring[:, 0], ring[:, -1]])
    assert edge.min() == edge.max(), "all around it is the ring's class"
    assert 0.02 < (ring != edge[0]).mean() < 0.5


@pytest.mark.slow(once=True)
def test_the_neuron_ends_where_its_answer_says(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "A neuron")
    played(qtbot, opened, 2)
    until(qtbot, lambda: opened.run_controller.frame.part(Neuron) is not None)
    neuron = opened.run_controller.frame.part(Neuron)
    assert (neuron.w, neuron.b, neuron.a) == pytest.approx((-1.28, -0.98, 0.094), abs=0.005)
    answer = lesson_panel(opened).answer
    assert answer.isVisible()
    assert all(figure in answer.accessibleName() for figure in ("−1.28", "−0.98", "0.094"))
