"""The panel *Ask the drawing* in a window: each question is answered, and a fooled digit can be used further."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels.ask import NO_DRAWING, OTHER_DATA, AskPanel
from netviz.app.panels.asking.fooling import BecomePage, FoolPage
from netviz.app.panels.asking.morphing import MorphPage
from netviz.app.panels.base import EmptyNote
from netviz.app.panels.landscape import LandscapePanel
from netviz.app.panels.what_if import WhatIfPanel
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import LIGHT
from netviz.app.widgets.card import shortened
from netviz.app.widgets.picture_row import GAP, PictureRow, Titled
from netviz.app.widgets.probability_bars import LOWEST, ProbabilityBars
from netviz.app.widgets.what_if_curve import LOW, WhatIfChart
from netviz.session.asking.fooling import Fooled
from netviz.session.parts.asked import ASKS, AskedDrawing
from netviz.session.parts.landscape import Landscape
from netviz.session.parts.what_if import WhatIfFigures
from tests.app.conftest import until
from tests.app.made_up import frame, what_if

QUICK = configs.parse(
    '[data]\ntrain = 500\nvalidation = 100\n[network]\noutput = "softmax"\n'
    'layers = [{ kind = "dense", units = 12, activation = "tanh" }]\n'
    '[training]\ncost = "log-likelihood"\nlearning_rate = 0.3'
)


@pytest.mark.slow(once=True)
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


def test_it_asks_for_another_class_until_one_is_chosen_and_says_where_nothing_is_to_be_done(qtbot: QtBot) -> None:
    panel = AskPanel()
    qtbot.addWidget(panel)
    page = panel.pages[0]
    assert isinstance(page, FoolPage)
    drawn = frame().part(AskedDrawing)
    assert isinstance(drawn.answer, Fooled)
    for target in (5, 8):
        answer = replace(drawn.answer, target=target)
        panel.set_frame(frame(parts={AskedDrawing: replace(drawn, answer=answer)}))
        assert (page.target.currentIndex(), page.question().target) == (target, None)
    page.target.setCurrentIndex(3)
    page.target.activated.emit(3)
    assert page.question().target == 3
    answer = replace(drawn.answer, target=3, change=np.zeros((28, 28)), reached=True)
    panel.set_frame(frame(parts={AskedDrawing: replace(drawn, answer=answer)}))
    assert page.said.text() == "It is already read as 3: choose another class."


def test_without_a_drawing_or_data_that_could_be_drawn_it_says_which(qtbot: QtBot) -> None:
    panel = AskPanel()
    qtbot.addWidget(panel)
    panel.show()
    note = panel.findChild(EmptyNote)
    assert note is not None
    for data, said in (("mnist", NO_DRAWING), ("spirals", OTHER_DATA)):
        found = replace(frame(parts={}), config=configs.parse(f'[data]\nname = "{data}"'))
        panel.set_frame(found)
        assert note.text == said
        assert not any(box.isVisible() for box in panel.findChildren(QComboBox))
    panel.set_frame(frame())
    assert panel.pages[0].target.isVisible()


@pytest.mark.parametrize("count", [2, 3, 9])
def test_what_is_reported_of_a_picture_has_the_room_that_there_is(qtbot: QtBot, count: int) -> None:
    """Low pictures stand apart; what still has no room loses its last part, and no word in the middle."""
    row = PictureRow()
    qtbot.addWidget(row)
    picture = QImage(28, 28, QImage.Format.Format_RGB32)
    row.show_pictures([Titled("drawing", picture, "read as 3, 100.0 %") for _ in range(count)])
    row.resize(900, 110)
    boxes, room = row.boxes(), row.room_for_words()
    across = {box.left() for box in boxes}
    assert room >= min(row.widest_words(), 900 / len(across) - GAP - 2)
    assert max(across) + room <= 900
    assert shortened("read as 3, 100.0 %", row.fontMetrics(), row.fontMetrics().horizontalAdvance("read as 3,")) == (
        "read as 3"
    )


def test_the_curve_says_where_it_stands_on_other_examples_than_the_figures(qtbot: QtBot) -> None:
    chart = WhatIfChart()
    qtbot.addWidget(chart)
    shown = what_if()
    assert shown.curve is not None
    chart.show_figures(shown)
    chart.grab()
    assert chart.stands_on == "on 400 examples, at step 100"
    chart.show_figures(replace(shown, curve=replace(shown.curve, examples=2_000)))
    assert not chart.stands_on


def test_what_is_tried_is_not_tried_on_other_data_or_after_the_lesson(qtbot: QtBot) -> None:
    panel = WhatIfPanel()
    qtbot.addWidget(panel)
    here, elsewhere = (replace(frame(), config=configs.parse(f'[data]\nname = "{name}"')) for name in ("mnist", "xor"))
    page = configs.converted(panel.page_state, {"kind": "prune", "amount": 0.8}, configs.KINDS, "what-if")
    panel.set_frame(here)
    panel.form.sliders["prune"].setValue(3)
    panel.set_frame(here)
    assert panel.form.what.amounts
    assert panel.keep.isEnabled()
    panel.set_frame(elsewhere)
    assert not panel.form.what.amounts
    assert not panel.keep.isEnabled()
    panel.show_page(page)
    panel.set_frame(here)
    assert panel.form.what.amounts == (("prune", 0.8),), "a lesson brings its data and what is tried on it"
    panel.leave_lesson()
    assert not panel.form.what.amounts


def test_only_what_suits_the_network_is_tried(qtbot: QtBot) -> None:
    panel = WhatIfPanel()
    qtbot.addWidget(panel)
    panel.set_frame(frame())
    panel.form.sliders["turn"].setValue(0)
    figures = frame().part(WhatIfFigures)
    panel.set_frame(frame(parts={WhatIfFigures: replace(figures, kinds=("prune",))}))
    assert not panel.form.what.amounts
    assert not panel.clear.isEnabled()


def test_what_is_worse_is_not_in_the_colour_of_what_is_right(qtbot: QtBot) -> None:
    panel = WhatIfPanel()
    qtbot.addWidget(panel)
    figures = frame().part(WhatIfFigures)
    for accuracy, cost, colours in (
        (0.9, 0.2, (LIGHT.wrong, LIGHT.wrong)),
        (0.98, 0.2, (LIGHT.right, LIGHT.wrong)),
        (0.97, 0.1, (LIGHT.text, LIGHT.text)),
    ):
        changed = replace(figures.changed, accuracy=accuracy, cost=cost)
        panel.set_frame(frame(parts={WhatIfFigures: replace(figures, changed=changed)}))
        for label, colour in zip(panel.with_changes, colours, strict=True):
            assert colour in label.styleSheet()


@pytest.mark.parametrize("size", [(300, 280), (300, 440), (540, 230)])
def test_the_curve_is_in_sight_while_a_slider_is_moved(qtbot: QtBot, size: tuple[int, int]) -> None:
    panel = WhatIfPanel()
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()
    panel.set_frame(frame())
    slider = panel.form.sliders["prune"]
    until(qtbot, lambda: slider.visibleRegion().boundingRect().height() > 10)
    assert panel.chart.visibleRegion().boundingRect().height() == panel.chart.height() >= LOW


def test_the_landscape_is_as_wide_as_its_tools(qtbot: QtBot) -> None:
    panel = LandscapePanel()
    panel.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    panel.set_frame(frame())
    panel.resize(panel.minimumSize())
    panel.show()
    until(qtbot, lambda: all(tool.width() >= tool.sizeHint().width() for tool in panel.tools))


def test_bars_without_room_for_all_are_of_the_likeliest(qtbot: QtBot) -> None:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.show_probabilities(tuple("0123456789"), np.array([0.01, 0.1, 0.01, 0.01, 0.2, 0.01, 0.01, 0, 0, 0.65]))
    bars.resize(150, 90)
    assert bars.in_sight() == [0, 1, 2, 3, 4, 5, 6, 9][-int(90 / LOWEST) :]
    bars.grab()
    bars.resize(150, int(10.5 * LOWEST))
    assert bars.in_sight() == list(range(10))


def test_bars_of_shares_leave_out_what_has_no_name(qtbot: QtBot) -> None:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.show_probabilities(("a", "b"), np.array([0.1, 0.2, 0.7]))
    assert bars.accessibleName() == "b, 20.0\u202f%"
    bars.grab()
