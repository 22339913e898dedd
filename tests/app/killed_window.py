"""A window in a process of its own: random actions, then it plays a lesson and kills itself: FILE SEED ACTIONS.

What there was is written to FILE and beside it, for the test that opens a window afterwards to compare.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtTest import QTest

from netviz import config as configs
from netviz.app.application import open_window
from netviz.app.controllers.session_folder import sessions_path
from netviz.app.panels.lesson import LessonPanel
from netviz.run.compared_files import save_with_compared
from netviz.run.model_file import load_model
from netviz.session import RunState
from tests.app.conftest import ONE, SMALL, ZERO, draw, settle, until
from tests.app.test_undo import a_random_edit, model, train_a_little


def main(report: Path, seed: int, times: int) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(report.with_name("settings")))
    opened = open_window(configs.parse(SMALL))
    opened.window.show()
    rng = random.Random(seed)
    run_controller, canvas = opened.run_controller, opened.window.pad.canvas
    qtbot = QTestBot()
    until(qtbot, lambda: run_controller.frame.state is RunState.READY)
    actions = [
        run_controller.step_epoch,
        lambda: draw(qtbot, canvas, rng.choice([ONE, ZERO])),
        lambda: opened.window.dock_area.show_panel(rng.choice(["neuron", "layers", "gradients"])),
        lambda: run_controller.history.stack.undo(),
        opened.window.comparison.pin,
        lambda: a_random_edit(opened, rng),
        lambda: a_random_edit(opened, rng),
    ]
    for _ in range(times):
        rng.choice(actions)()
        QCoreApplication.processEvents()
    while run_controller.shown_problem is not None:
        run_controller.history.stack.undo()
    settle(qtbot, opened)
    until(qtbot, lambda: run_controller.frame.state is not RunState.RUNNING)
    train_a_little(qtbot, opened)
    opened.window.comparison.pin()
    run_controller.edit_checked({"training.learning_rate": 0.07})
    settle(qtbot, opened)
    replaced = model(qtbot, opened)
    opened.window.lesson_controller.open_named("learning-slowdown")
    panel = opened.window.dock_area.panels["lesson"]
    assert isinstance(panel, LessonPanel)
    panel.next.click()
    until(qtbot, lambda: run_controller.frame.config == run_controller.config)
    train_a_little(qtbot, opened)
    learned, drawn = model(qtbot, opened), canvas.document.current.pen_strokes

    def is_saved() -> bool:
        paths = list(sessions_path().glob("*/run.netviz"))
        saved = load_model(paths[0]) if paths else None
        return (
            saved is not None
            and saved.config == learned.config
            and np.array_equal(saved.network.parameters, learned.network.parameters)
            and any(b"learning-slowdown" in path.read_bytes() for path in sessions_path().glob("*/window.json"))
        )

    until(qtbot, is_saved)
    save_with_compared(report, learned)
    save_with_compared(report.with_name("replaced.netviz"), replaced)
    report.with_suffix(".json").write_bytes(msgspec.json.encode(drawn))
    os.kill(os.getpid(), signal.SIGKILL)


class QTestBot:
    """What the tests use of pytest-qt's bot, without pytest."""

    wait = staticmethod(QTest.qWait)
    mousePress = staticmethod(QTest.mousePress)  # noqa: N815
    mouseMove = staticmethod(QTest.mouseMove)  # noqa: N815
    mouseRelease = staticmethod(QTest.mouseRelease)  # noqa: N815


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
