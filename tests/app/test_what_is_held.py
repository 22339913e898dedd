"""What panels out of sight hold: nothing of data that the run no longer has, which may take 50 MB."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from tests.app.conftest import until
from tests.waiting import HANG_SECONDS

PANELS = ("pictures", "accuracy", "cost", "classes", "map", "mistakes", "confusion", "filters", "strongest")


def whole(array: np.ndarray) -> np.ndarray:
    """What an array is a view of."""
    return array if array.base is None else whole(array.base)


def show(qtbot: QtBot, opened: Opened, rows: list[list[str]]) -> None:
    """Show these panels with a frame of their own."""
    run = opened.run_controller
    opened.window.dock_area.show_rows(rows)
    before = run.frame
    run.frame_scheduler.refresh()
    until(qtbot, lambda: run.frame is not before and not run.frame_scheduler.waiting)


@pytest.mark.parametrize("together", [False, True])
def test_other_data_leaves_nothing_of_the_data_before(qtbot: QtBot, shared: Opened, together: bool) -> None:
    """Where panels are beside each other, a frame has the parts of all of them."""
    run, area = shared.run_controller, shared.window.dock_area
    until(qtbot, lambda: run.frame.config.data.name == "digits")
    data, _ = run.session.data().result(HANG_SECONDS)
    pictures = [weakref.ref(whole(one.inputs)) for one in (data.train, data.test)]
    del data
    names = [name for name in PANELS if name in area.docks]
    for rows in [[names]] if together else [[[name]] for name in names]:
        show(qtbot, shared, rows)
    show(qtbot, shared, [["network"]])
    run.apply(configs.with_data(run.config, "xor"))
    until(qtbot, lambda: run.frame.config.data.name == "xor")
    gc.collect()
    assert not [one for one in pictures if one() is not None]
