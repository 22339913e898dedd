"""The panel *Ask the drawing* in a window: each question is answered for the drawing, and a fooled digit goes on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels.ask import AskPanel
from netviz.app.panels.asking.fooling import BecomePage
from netviz.app.panels.asking.morphing import MorphPage
from netviz.app.panels.landscape import LandscapePanel
from netviz.app.panels.what_if import WhatIfPanel
from netviz.app.widgets.share_bars import ShareBars
from netviz.session.parts.asked import ASKS, AskedDrawing
from netviz.session.parts.landscape import Landscape
from netviz.session.parts.what_if import WhatIfFigures
from tests.app.conftest import until

QUICK = configs.parse(
    '[data]\ntrain = 500\nvalidation = 100\n[network]\noutput = "softmax"\n'
    'layers = [{ kind = "dense", units = 12, activation = "tanh" }]\n'
    '[training]\ncost = "log-likelihood"\nlearning_rate = 0.3'
)


def test_every_question_is_answered_and_a_picture_made_goes_to_pad_and_file(
    qtbot: QtBot, open_netviz, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_netviz(QUICK)
    window, frames = opened.window, opened.run_controller.frame_scheduler
    panel = window.dock_area.panels["ask"]
    assert isinstance(panel, AskPanel)
    assert {page.ask for page in panel.pages} == set(ASKS)
    for dock in window.dock_area.docks.values():
        dock.hide()
    window.pad.ask.click()
    assert window.dock_area.docks["ask"].isVisible()
    first, second = (np.zeros((28, 28), np.uint8) for _ in range(2))
    first[4:24, 12:15] = 255
    second[4:24, 6:9] = second[4:7, 6:20] = 255
    window.pad.show_image(first)
    for place, page in enumerate(panel.pages):
        panel.choice.setCurrentIndex(place)
        panel.choice.activated.emit(place)
        until(qtbot, lambda page=page: len(page.pictures.shown) > 1)
        if isinstance(page, MorphPage):
            page.begin.click()
            window.pad.show_image(second)
            until(qtbot, lambda page=page: page.said.text() == "" and (page.question().first == first).all())
    page = panel.pages[1]
    assert isinstance(page, BecomePage)
    panel.choice.setCurrentIndex(1)
    panel.choice.activated.emit(1)

    def answered() -> bool:
        found = frames.latest.part(AskedDrawing)
        return found is not None and found.ask == "become" and not found.busy

    until(qtbot, answered)
    made = frames.latest.part(AskedDrawing).answer.image
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "as 3"), ""))
    page.save.click()
    np.testing.assert_array_equal(np.asarray(Image.open(tmp_path / "as 3.png")), made)
    page.to_pad.click()
    np.testing.assert_array_equal(window.pad.pad_input.image, made)


def test_a_lesson_s_page_chooses_what_is_tried_asked_and_shown(qtbot: QtBot) -> None:
    """As its TOML says it; what a panel then asks the run for is that."""
    wanted = {
        "what-if": ({"kind": "prune", "amount": 0.9}, WhatIfPanel),
        "ask": ({"ask": "fool", "target": 7, "epsilon": 0.3}, AskPanel),
        "landscape": ({"directions": "path", "view": "3D"}, LandscapePanel),
    }
    asked = {}
    for name, (raw, kind) in wanted.items():
        panel = kind()
        qtbot.addWidget(panel)
        panel.show_page(configs.converted(kind.page_state, raw, configs.KINDS, name))
        asked |= panel.questions()
        if isinstance(panel, LandscapePanel):
            assert panel.view.in_space
    assert asked[WhatIfFigures].what.amounts == (("prune", 0.9),)
    assert asked[WhatIfFigures].curve == "prune"
    question = asked[AskedDrawing]
    assert (question.ask, question.target, question.epsilon) == ("fool", 7, 0.3)
    assert asked[Landscape].directions == "path"


def test_bars_of_shares_leave_out_what_has_no_name(qtbot: QtBot) -> None:
    bars = ShareBars()
    qtbot.addWidget(bars)
    bars.show_shares(("a", "b"), np.array([0.1, 0.2, 0.7]))
    assert bars.accessibleName() == "b, 20.0\u202f%"
    bars.grab()
