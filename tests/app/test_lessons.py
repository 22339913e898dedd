"""Lessons in the window, with real events: opened, read, played, and the effect that they teach is on screen."""

from __future__ import annotations

import re
import socket
from html import escape
from pathlib import Path

import numpy as np
import pytest
import tomli_w
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import QComboBox, QFileDialog, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.controllers.lessons import OTHER_RUNS
from netviz.app.panels.backprop_steps import StepKind
from netviz.app.panels.lesson import LessonPanel
from netviz.app.widgets.layer_card import LayerCard
from netviz.app.widgets.tool_bar import SPEEDS
from netviz.config.what_if import WhatIf
from netviz.lessons.controls import apply_controls
from netviz.lessons.lesson import load
from netviz.lessons.library import library
from netviz.session import RunState
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.curves import Curves
from netviz.session.parts.neuron import FLAT, FLAT_FROM
from tests.app.conftest import at_full_speed, settle, until, wait_for
from tests.lessons.test_lessons import SMALL
from tests.waiting import HANG_SECONDS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def choose(opened: Opened, menu: str, text: str) -> None:
    found = next(one for one in opened.window.menuBar().findChildren(QMenu) if one.title() == "&" + menu)
    next(action for action in found.actions() if action.text().split("  ")[-1] == text).trigger()


def lesson_panel(opened: Opened) -> LessonPanel:
    panel = opened.window.dock_area.panels["lesson"]
    assert isinstance(panel, LessonPanel)
    return panel


@pytest.mark.slow(once=True)
def test_the_plateau_is_there_from_one_start_and_not_from_the_other(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Learning slowdown")
    panel = lesson_panel(opened)
    until(qtbot, panel.isVisible)
    assert {dock.objectName() for dock in opened.window.dock_area.docks.values() if dock.isVisible()} == {
        "lesson", "cost", "neuron"
    }  # fmt: skip
    assert "x = 1" in panel.text.accessibleName()
    assert panel.answer.isHidden()
    qtbot.mouseClick(panel.show_answer, LEFT)
    assert "hardly moves" in panel.answer.text()
    qtbot.mouseClick(panel.next, LEFT)
    assert "saturated" in panel.text.text()
    assert not panel.next.isEnabled()
    assert panel.tries.isVisible()
    qtbot.mouseClick(panel.back, LEFT)
    at_full_speed(opened)
    qtbot.mouseClick(panel.play, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    until(qtbot, lambda: len(opened.run_controller.frame.part(ComparedRuns).entries) == 1)
    frame = opened.run_controller.frame
    quick, slow = frame.part(Curves).batches, frame.part(ComparedRuns).entries[0]
    assert slow.label == "from (2, 2)"
    assert slow.differences == ("initial weights: (2, 2)",)
    half = len(quick.x) // 2
    assert quick.mean[half, 0] < 0.05 * quick.mean[0, 0]
    assert slow.curves.batches.mean[half, 0] > 0.8 * slow.curves.batches.mean[0, 0], "nearly flat for half of the run"
    cost = opened.window.dock_area.panels["cost"]
    assert "from (2, 2)" in cost.legend.accessibleName()
    choose(opened, "Lessons", "Close the lesson")
    settle(qtbot, opened)
    assert not panel.isVisible()
    assert opened.window.dock_area.panels["filters"].isVisible() or opened.window.dock_area.panels["plane"].isVisible()


@pytest.mark.parametrize(
    "each", [pytest.param(3, marks=pytest.mark.slow(once=True)), pytest.param(1, marks=pytest.mark.slow)]
)
def test_every_lesson_opens_and_plays_without_data_and_without_a_network(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, each: int
) -> None:
    """Every lesson, or one in so many, with what netviz brings."""

    def refuse(*_: object) -> None:
        raise OSError("no network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path / "empty"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "none"))
    for lesson in list(library().values())[::each]:
        choose(opened, "Lessons", lesson.title)
        panel = lesson_panel(opened)
        first = apply_controls(lesson.shown_runs, panel.controls.settings())[0][1]
        until(qtbot, lambda first=first: opened.run_controller.frame.config == first)
        qtbot.mouseClick(panel.play, LEFT)
        until(qtbot, lambda: opened.run_controller.frame.step > 3)
        until(
            qtbot,
            lambda lesson=lesson: (
                len(opened.run_controller.frame.part(ComparedRuns).entries) == len(lesson.shown_runs) - 1
                if opened.run_controller.frame.part(ComparedRuns) is not None
                else "cost" not in lesson.panels and "accuracy" not in lesson.panels
            ),
        )
        assert not opened.window.message.isVisible(), opened.window.message.text.text()
        opened.window.grab()


def test_ones_own_lesson_is_opened_and_a_broken_one_is_one_sentence(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "small.toml"
    path.write_text(SMALL, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    choose(opened, "Lessons", "Open a lesson of your own…")
    until(qtbot, lambda: lesson_panel(opened).heading.text() == "Small")
    path.write_text(SMALL.replace('run = "a"', 'run = "z"'), encoding="utf-8")
    choose(opened, "Lessons", "Open a lesson of your own…")
    until(qtbot, lambda: "figures[0].run: 'z' is not one of a, b" in opened.window.message.text.text())
    assert lesson_panel(opened).heading.text() == "Small"


@pytest.mark.slow(once=True)
def test_a_pinned_run_and_a_run_beside_are_named_in_the_legend(qtbot: QtBot, opened: Opened) -> None:
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    qtbot.keyClick(opened.window, Qt.Key.Key_P)
    cost = opened.window.dock_area.panels["cost"]
    until(qtbot, lambda: opened.run_controller.frame.part(ComparedRuns).entries != ())
    assert opened.run_controller.frame.part(ComparedRuns).entries[0].pinned
    qtbot.keyClick(opened.window, Qt.Key.Key_B)
    until(qtbot, lambda: len(opened.run_controller.frame.part(ComparedRuns).entries) == 2)
    assert len(cost.legend.accessibleName().split(", ")) >= 4
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    twin = opened.run_controller.frame.part(ComparedRuns).entries[1]
    np.testing.assert_array_equal(twin.curves.batches.mean, opened.run_controller.frame.part(Curves).batches.mean)
    choose(opened, "Run", "Stop comparing")
    until(qtbot, lambda: opened.run_controller.frame.part(ComparedRuns).entries == ())


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640)])
def test_the_lesson_leaves_room_for_its_plots(qtbot: QtBot, open_netviz, size: tuple[int, int]) -> None:
    opened = open_netviz(size=size)
    choose(opened, "Lessons", "Learning slowdown")
    settle(qtbot, opened)
    panels = opened.window.dock_area.panels
    assert panels["cost"].width() >= 160
    assert panels["lesson"].width() <= 330
    assert panels["lesson"].play.isVisible()


@pytest.mark.slow(once=True)
def test_presentation_mode_is_large_and_goes_again(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1280, 720))
    window = opened.window
    usual = window.tool_bar.train.font().pixelSize(), window.dock_area.docks["cost"].head.height()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    until(qtbot, lambda: opened.appearance.presenting)
    window.resize(1280, 720)
    settle(qtbot, opened)
    assert not window.left.isVisible()
    assert window.dock_area.docks["cost"].head.height() > 1.4 * usual[1]
    assert window.tool_bar.present_button.text() == "End"
    outputs = window.outputs
    lowest = outputs.mapTo(window, outputs.rect().bottomLeft()).y()
    assert lowest <= window.height(), "nothing is cut off at 1280×720"
    assert outputs.height() >= outputs.minimumHeight()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    wait_for(qtbot, opened, RunState.FINISHED)
    window.grab()
    qtbot.mouseClick(window.tool_bar.present_button, LEFT)
    until(qtbot, window.left.isVisible)
    assert (window.tool_bar.train.font().pixelSize(), window.dock_area.docks["cost"].head.height()) == usual


@pytest.mark.slow(once=True)
def test_a_second_plot_has_room_on_a_small_projector(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1280, 720))
    window = opened.window
    qtbot.keyClick(window, Qt.Key.Key_F11)
    until(qtbot, lambda: opened.appearance.presenting)
    window.resize(1280, 720)
    choose(opened, "Lessons", "Digits")
    settle(qtbot, opened)
    cost, accuracy = window.dock_area.panels["cost"], window.dock_area.panels["accuracy"]
    assert accuracy.isVisible()
    assert accuracy.height() > 0.7 * cost.height()


def test_the_neuron_starts_again_from_where_its_sliders_are(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Learning slowdown")
    panel = opened.window.dock_area.panels["neuron"]
    until(qtbot, lambda: panel.isVisible() and panel.curve.shown is not None)
    for slider in panel.sliders.values():
        slider.setFocus()
        qtbot.keyClick(slider, Qt.Key.Key_End)
    until(qtbot, lambda: opened.run_controller.frame.config.network.start == (4.0, 4.0))
    until(qtbot, lambda: panel.curve.shown.z == pytest.approx(8.0))
    assert panel.curve.shown.slope < 4e-4
    assert r"\sigma'(z)\,x" in panel.formula.accessibleName()
    quadratic = panel.curve.shown.gradient
    choose(opened, "Lessons", "Cross-entropy")
    until(qtbot, lambda: panel.curve.shown is not None and panel.curve.shown.fused)
    assert panel.curve.shown.gradient == pytest.approx(0.982, abs=0.001), "the error itself, without σ'"
    assert panel.curve.shown.gradient > 1000 * quadratic
    choose(opened, "Lessons", "Close the lesson")


ODD = {
    "a size in one run only": {"runs": {"a": {"data": {"train": 300}}, "b": {}}},
    "a slider for a field left out": {
        "knobs": [{"label": "n", "field": "data.train", "low": 50, "high": 900, "start": 500, "whole": True}]
    },
    "a slider to 2³²": {"knobs": [{"label": "s", "field": "seed", "low": 0, "high": 2**32 - 1, "whole": True}]},
    "a slider from very little": {
        "knobs": [{"label": "η", "field": "training.learning_rate", "low": 1e-12, "high": 1e6, "log": True}]
    },
    "a slider of no length": {
        "knobs": [{"label": "η", "field": "training.learning_rate", "low": 1e-320, "high": 2e-320}]
    },
    "how deep it is": {"knobs": [{"label": "d", "field": "network.layers", "low": 0, "high": 200, "whole": True}]},
    "a slider for a run that is not shown": {
        "beside": ["a"],
        "knobs": [{"label": "s", "field": "seed", "low": 0, "high": 9, "whole": True, "runs": ["b"]}],
    },
    "a choice that changes everything": {
        "knobs": [{"label": "c", "choices": [{"label": "x"}, {"label": "y", "set": {"data.train": 200}}]}]
    },
    "panels that are none": {"panels": ["cost", "no such panel"]},
    "no page": {"pages": []},
    "long words and odd characters": {"title": "x" * 5_000, "pages": [{"text": "a\u0000b\u202e" * 500}]},
}


@pytest.mark.slow(once=True)
def test_whatever_lesson_is_taken_opens_and_turns(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    """What `netviz lesson` takes, the window takes as well, to both ends of every slider."""
    path = tmp_path / "odd.toml"
    small = {"title": "t", "summary": "s", "common": {"training": {"epochs": 1}}, "runs": {"a": {}, "b": {"seed": 1}}}
    panel = lesson_panel(opened)
    for what, odd in ODD.items():
        path.write_text(tomli_w.dumps(small | odd), encoding="utf-8")
        opened.window.lesson_controller.open(load(path))
        until(qtbot, panel.isVisible)
        for field in panel.controls.fields:
            if isinstance(field, QComboBox):
                for place in range(field.count()):
                    field.activated.emit(place)
            else:
                field.setValue(field.maximum())
                field.setValue(field.minimum())
        settle(qtbot, opened)
        assert opened.window.isVisible(), what
        assert "rror" not in opened.window.message.text.text(), what
        assert "went wrong" not in opened.window.message.text.text(), what


def test_the_list_of_lessons_has_chapters_numbers_and_a_line_on_each(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "List all lessons")
    panel = lesson_panel(opened)
    until(qtbot, lambda: panel.list.isVisible())
    docks = opened.window.dock_area.docks
    assert [name for name, dock in docks.items() if dock.isVisible()] == ["lesson"]
    text = panel.list.text.text()
    for number, lesson in enumerate(library().values(), start=1):
        assert lesson.number == number
        assert all(escape(part) in text for part in (lesson.chapter, f"{number}  {lesson.title}", lesson.summary))
    panel.list.text.linkActivated.emit("neuron")
    assert panel.heading.text() == "2  A neuron"
    assert panel.list.isHidden()
    choose(opened, "Lessons", "Close the lesson")
    assert docks["cost"].isVisible() and docks["lesson"].isHidden()


def test_back_and_next_move_what_the_page_talks_about(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Backpropagation")
    panel, backprop = lesson_panel(opened), opened.window.dock_area.panels["backprop"]
    until(qtbot, lambda: backprop.diagram.shown is not None)
    kinds = []
    while backprop.isVisible():
        kinds.append(backprop.diagram.step.kind)
        qtbot.mouseClick(panel.next, LEFT)  # the last page is about the drawn network
    assert kinds == [StepKind.FORWARD, StepKind.COST, StepKind.DELTA, StepKind.GRADIENT]
    assert opened.window.dock_area.panels["network"].isVisible()
    for _ in range(2):
        qtbot.mouseClick(panel.back, LEFT)
    assert backprop.diagram.step.kind is StepKind.DELTA
    choose(opened, "Lessons", "Universal approximation")
    pieces = opened.window.dock_area.panels["approximation"].pieces
    seen = [pieces.currentData()]
    for button in (panel.next, panel.back):
        qtbot.mouseClick(button, LEFT)
        seen.append(pieces.currentData())
    assert seen == ["learned", "steps", "learned"]


@pytest.mark.slow(once=True)
def test_a_page_with_runs_of_its_own_shows_them_and_leaves_them_where_it_has_none(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "A first network")
    panel, lesson = lesson_panel(opened), library()["first-network"]
    for page in range(len(lesson.pages)):
        until(qtbot, lambda page=page: opened.run_controller.frame.config == lesson.shown_on(page)[0][1])
        assert panel.controls.isHidden() == (not lesson.shown_on(page)[0][1].network.layers or page == 5)
        qtbot.mouseClick(panel.next, LEFT)
    choose(opened, "Lessons", "Softmax")
    qtbot.mouseClick(opened.window.tool_bar.epoch, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.position >= 1)
    qtbot.mouseClick(panel.next, LEFT)
    settle(qtbot, opened)
    assert opened.run_controller.frame.position >= 1, "the same runs go on"
    history = opened.window.message.history
    assert not any(said.text == OTHER_RUNS for said in history), "nothing that was trained has gone"
    choose(opened, "Lessons", "A first network")
    turn = next(page for page in range(len(lesson.pages)) if lesson.shown_on(page) != lesson.shown_on(page + 1))
    for _ in range(turn):
        qtbot.mouseClick(panel.next, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.config == lesson.shown_on(turn)[0][1])
    qtbot.mouseClick(opened.window.tool_bar.epoch, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.position >= 1)
    qtbot.mouseClick(panel.next, LEFT)
    toast = opened.window.message.toast
    assert toast.text.text() == OTHER_RUNS
    play = QRect(panel.play.mapTo(toast.parentWidget(), QPoint()), panel.play.size())
    assert not toast.geometry().intersects(play), "the next thing that one presses"


@pytest.mark.slow(once=True)
def test_play_keeps_what_the_user_made_and_continues_after_a_pause(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Cross-entropy")
    panel, window = lesson_panel(opened), opened.window
    window.dock_area.panels["neuron"].edited.emit({"network.start": [1.0, -1.0]})
    slider = window.tool_bar.slider
    speed = slider.value()
    at_full_speed(opened)
    qtbot.mouseClick(panel.play, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    slider.setValue(speed)
    assert opened.run_controller.frame.config.network.start == (1.0, -1.0)
    end = opened.run_controller.frame.step
    qtbot.mouseClick(panel.play, LEFT)
    until(qtbot, lambda: 3 < opened.run_controller.frame.step < end)
    opened.run_controller.session.pause()
    wait_for(qtbot, opened, RunState.PAUSED)
    step = opened.run_controller.frame.step
    qtbot.mouseClick(panel.play, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.step != step)
    assert opened.run_controller.frame.step > step, "it goes on, and does not begin anew"

    choose(opened, "Lessons", "A first network")
    points = [[0.0, 0.0, 0], [0.5, 0.5, 1], [-0.5, 0.5, 1]]
    opened.run_controller.edit_checked({"data.name": "points", "data.points": points, "training.batch_size": 2})
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == "points")
    qtbot.mouseClick(panel.play, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.step > 0)
    assert [list(point) for point in opened.run_controller.frame.config.data.points] == points


def test_play_begins_with_all_weights_after_a_ticket(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    """A ticket's zeros are not the page's: what the answer says "with all weights" has to be true after Play."""
    path = tmp_path / "small.toml"
    pages = '[[pages]]\ntext = "Train it."\n[[pages]]\ntext = "A ticket."\nplays = false\n'
    path.write_text(SMALL + pages, encoding="utf-8")
    opened.window.lesson_controller.open(load(path))
    panel, run_controller = lesson_panel(opened), opened.run_controller

    def zeros() -> float:
        model = run_controller.session.snapshot().result(HANG_SECONDS)
        until(qtbot, lambda: run_controller.frame.config == model.config)
        assert model.config.training.keep_zeros == run_controller.config.training.keep_zeros
        return float(np.mean(model.network.weights == 0))

    for turned in (False, True):
        opened.window.what_if.take_ticket(WhatIf.of({"prune": 0.9}))
        assert zeros() > 0.85
        if turned:
            qtbot.mouseClick(panel.next, LEFT)
            qtbot.mouseClick(panel.play, LEFT)
            assert zeros() > 0.85, "that page is about the ticket"
            qtbot.mouseClick(panel.back, LEFT)
        qtbot.mouseClick(panel.play, LEFT)
        wait_for(qtbot, opened, RunState.FINISHED)
        assert not run_controller.config.training.keep_zeros
        assert zeros() < 0.01
        undo = run_controller.history.stack
        assert undo.undoText() == "all weights"
        undo.undo()
        assert zeros() > 0.85, "undo brings the ticket back"


def test_every_command_that_a_lesson_names_with_its_key_is_in_the_menus(opened: Opened) -> None:
    named = {
        found
        for lesson in library().values()
        for text in (*lesson.tries, *(page.text + page.answer for page in lesson.pages))
        for found in re.findall(r"\*([^*]+)\* \(([A-Z]\d*)\)", text)
    }
    actions = {one.text().replace("&", ""): one.shortcut().toString() for one in opened.window.findChildren(QAction)}
    assert ("New weights", "N") in named
    for title, key in named:
        assert actions[title] == key
    assert not [one for one in library().values() for page in one.pages if "beside the seed" in page.answer + page.text]


@pytest.mark.slow(once=True)
def test_a_text_begins_at_its_beginning_however_far_the_last_one_was_read(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(900, 560))
    window, panel = opened.window, lesson_panel(opened)
    settle(qtbot, opened)
    window.lesson_controller.open_named("convolutional-network")
    until(qtbot, lambda: panel.findChild(QScrollArea).verticalScrollBar().maximum() > 0)
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    for go_on in (panel.next.click, lambda: window.lesson_controller.open_named("your-own-data")):
        bar.setValue(bar.maximum())
        go_on()
        settle(qtbot, opened, 1)
        assert bar.value() == 0


def test_the_answer_is_shown_once_play_has_given_it(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Lessons", "Learning slowdown")
    panel = lesson_panel(opened)
    assert "Before you press Play" in panel.question.text()
    at_full_speed(opened)
    qtbot.mouseClick(panel.play, LEFT)
    until(qtbot, lambda: panel.answer.isVisible())
    assert opened.run_controller.frame.state is RunState.FINISHED
    assert panel.answer.text().startswith("**Answer.**")


def test_a_lessons_speed_is_that_of_before_when_it_is_closed(opened: Opened) -> None:
    slider = opened.window.tool_bar.slider
    slider.setValue(3)
    choose(opened, "Lessons", "A neuron")
    assert SPEEDS[slider.value()] == 50
    choose(opened, "Lessons", "A first network")
    choose(opened, "Lessons", "Close the lesson")
    assert slider.value() == 3


def test_a_page_that_chooses_what_a_panel_has_not_is_one_sentence(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "small.toml"
    for page, sentence in (
        ('panels = { backprop = { step = 0 } }', "pages[0].panels.backprop.step: 0 is smaller than 1"),
        ('panels = { nothing = { step = 1 } }', "pages[0].panels: 'nothing' is not one of"),
        ('watch = "nothing"', "pages[0].watch: 'nothing' is not one of"),
        ('panels = { cost = { step = 1 } }', "pages[0].panels.cost"),
        ('panels = { approximation = { pieces = "cake" } }', "'cake' is not one of learned, steps, bumps"),
    ):  # fmt: skip
        path.write_text(f'{SMALL}[[pages]]\ntext = "One."\n{page}\n', encoding="utf-8")
        opened.window.lesson_controller.open(load(path))
        assert sentence in opened.window.message.text.text()
        assert lesson_panel(opened).lesson is None


@pytest.mark.slow(once=True)
def test_the_neuron_of_every_run_has_its_point_and_both_plateaus_are_marked(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz()
    choose(opened, "Lessons", "Learning slowdown")
    panel, lesson = opened.window.dock_area.panels["neuron"], lesson_panel(opened)
    until(qtbot, lambda: panel.curve.shown is not None and len(panel.curve.shown.points) == 2)
    near, far = panel.curve.shown.points
    assert (near.label, far.label) == ("from (0.6, 0.9)", "from (2, 2)")
    assert near.z == pytest.approx(1.5) and far.z == pytest.approx(4.0)
    assert far.slope < FLAT < near.slope, "one begins on the plateau, the other beside it"
    assert pytest.approx(2.887, abs=0.001) == FLAT_FROM
    assert [panel.values[name].text() for name in "wb"] == ["0.600", "0.900"]
    at_full_speed(opened)
    qtbot.mouseClick(lesson.play, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    settle(qtbot, opened)
    text = QTextDocumentFragment.fromHtml(lesson.runs.text()).toPlainText()
    assert "from (0.6, 0.9): cost 0.00" in text
    assert "from (2, 2): cost 0.02" in text
    assert "weights" not in text and " s" not in text.split("from (2, 2)")[1]


def test_editors_that_a_lesson_hides_follow_in_a_turn_of_their_own(qtbot: QtBot, opened: Opened) -> None:
    """They are a fifth of the work of opening one, and nobody sees them; shown again, they are up to date."""
    window, run = opened.window, opened.run_controller

    def cards_beyond_layers() -> int:
        return len(window.network.findChildren(LayerCard)) - len(run.config.network.layers)

    assert not window.left.isHidden()
    before, cards = cards_beyond_layers(), window.network.findChildren(LayerCard)
    window.lesson_controller.open_named("vanishing-gradient")
    assert window.left.isHidden()
    assert window.network.findChildren(LayerCard) == cards
    assert cards_beyond_layers() != before
    until(qtbot, lambda: cards_beyond_layers() == before)
