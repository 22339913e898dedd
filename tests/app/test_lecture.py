"""The lecture in the window: each lesson opened, its sliders moved with real events, the effect read from the plots."""

from __future__ import annotations

import re
from itertools import combinations, cycle
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.panels import Panel
from netviz.app.panels.backprop_steps import StepKind
from netviz.app.widgets.buttons import KeyButton
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.scroll import VerticalScroll
from netviz.lessons.controls import apply_controls
from netviz.lessons.library import library
from netviz.session import RunState
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.cost_surface import SIDE, CostSurface
from netviz.session.parts.curves import Curves
from netviz.session.parts.gradient_factors import GradientFactors
from netviz.session.parts.gradients import Gradients
from netviz.session.parts.top_activations import TopActivations
from tests.app.conftest import ONE, at_full_speed, draw, part_of, settle, until, wait_for
from tests.app.test_lessons import choose, lesson_panel
from tests.waiting import HANG_SECONDS

LEFT = Qt.MouseButton.LeftButton
LESSONS = library()
SMALL_LESSONS = [name for name, lesson in LESSONS.items() if all(c.data.name != "mnist" for _, c in lesson.shown_runs)]


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def open_lesson(qtbot: QtBot, opened: Opened, name: str, page: int = 0) -> None:
    """Open a lesson from the menu and turn on to one of its pages."""
    choose(opened, "Lessons", LESSONS[name].title)
    panel = lesson_panel(opened)
    until(qtbot, panel.isVisible)
    for _ in range(page):
        press(qtbot, panel.next)
    assert panel.page == page
    first = apply_controls(LESSONS[name].shown_on(page), panel.controls.settings())[0][1]
    until(qtbot, lambda: opened.run_controller.frame.config == first)
    settle(qtbot, opened)


def panel_of(opened: Opened, name: str) -> Panel:
    return opened.window.dock_area.panels[name]


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, LEFT)


def pick(qtbot: QtBot, box: QComboBox, steps: int) -> None:
    """Choose by keyboard: open the list, go so many entries further down, take that one."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    for _ in range(steps):
        qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)


def play(qtbot: QtBot, opened: Opened) -> None:
    at_full_speed(opened)
    press(qtbot, lesson_panel(opened).play)
    wait_for(qtbot, opened, RunState.FINISHED)
    settle(qtbot, opened)


@pytest.mark.slow(once=True)
def test_backpropagation_goes_step_by_step_and_then_learns(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "backpropagation")
    panel = panel_of(opened, "backprop")
    until(qtbot, lambda: panel.diagram.shown is not None)
    kinds = []
    for _ in range(7):
        kinds.append(panel.diagram.step.kind)
        press(qtbot, panel.next)
    assert kinds == [StepKind.FORWARD] * 2 + [StepKind.COST] + [StepKind.DELTA] * 2 + [StepKind.GRADIENT] * 2
    assert panel.next.text() == "Take the step"
    press(qtbot, panel.back)
    assert "numerical" in panel.formula.accessibleName()
    neuron = panel.diagram.places()[1][2].toPoint()
    qtbot.mouseClick(panel.diagram, LEFT, pos=neuron)
    assert "w₃₁" in panel.formula.accessibleName()
    pick(qtbot, panel.examples, 2)
    assert panel.diagram.example == 2
    press(qtbot, panel.next)
    before = panel.diagram.shown
    press(qtbot, panel.next)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
    until(qtbot, lambda: panel.diagram.shown is not before)
    after = before.layers[0].w - before.learning_rate * before.layers[0].weight_gradient
    np.testing.assert_allclose(panel.diagram.shown.layers[0].w, after, atol=1e-6)
    assert panel.diagram.step.kind is StepKind.FORWARD


def test_the_texts_figures_live_while_the_neuron_is_moved(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "learning-slowdown")
    lesson = lesson_panel(opened)
    press(qtbot, lesson.next)
    sliders = panel_of(opened, "neuron").sliders
    for slider in sliders.values():
        slider.setFocus()
        qtbot.keyClick(slider, Qt.Key.Key_End)
    until(qtbot, lambda: "z = **8.00**" in lesson.text.accessibleName())
    assert lesson.text.accessibleName().endswith(r"= 1.00 \cdot 0.000335 = 0.000335"), "error times slope"


def test_the_derivation_is_one_of_steps_with_live_numbers(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "cross-entropy")
    lesson = lesson_panel(opened)
    seen = []
    while lesson.next.isEnabled():
        press(qtbot, lesson.next)
        until(qtbot, lambda: "…" not in lesson.text.accessibleName())
        seen.append(lesson.text.accessibleName())
    assert [text.strip("*")[0] for text in seen] == list("12345")
    assert "For the cost chosen now, \\partial C/\\partial a is **55" in seen[2]


@pytest.mark.slow(once=True)
def test_cross_entropy_has_no_plateau_and_the_quadratic_cost_has(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "cross-entropy")
    play(qtbot, opened)
    frame = opened.run_controller.frame
    half = frame.part(Curves).batches.mean[150, 0] / frame.part(Curves).batches.mean[0, 0]
    other = frame.part(ComparedRuns).entries[0].curves.batches.mean
    assert half < 0.02
    assert other[100, 0] / other[0, 0] > 0.9
    assert panel_of(opened, "cost").legend.accessibleName() == "cross-entropy, quadratic"


def test_softmax_bars_sum_to_one_wherever_the_sliders_are(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "softmax")
    panel = panel_of(opened, "softmax")
    before = panel.bars.shown
    first = panel.sliders[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_End)
    after = panel.bars.shown
    assert after.softmax.sum() == pytest.approx(1)
    assert (after.softmax[1:] < before.softmax[1:]).all()
    np.testing.assert_array_equal(after.sigmoid[1:], before.sigmoid[1:])
    panel.temperature.setFocus()
    qtbot.keyClick(panel.temperature, Qt.Key.Key_Home)
    assert panel.bars.shown.softmax[0] > 0.999
    pick(qtbot, panel.target, 1)
    assert panel.bars.shown.log_likelihood > 20


@pytest.mark.slow(once=True)
def test_three_walks_fill_one_map_and_the_straight_one_arrives(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "gradient-descent")
    panel = panel_of(opened, "surface")
    until(qtbot, lambda: opened.run_controller.frame.part(CostSurface) is not None)
    until(qtbot, lambda: opened.run_controller.frame.part(CostSurface).across[1] >= 3)
    assert panel.first.isHidden(), "of two parameters there is nothing to choose"
    play(qtbot, opened)
    until(qtbot, lambda: len(opened.run_controller.frame.part(CostSurface).paths) == 3)
    shown = opened.run_controller.frame.part(CostSurface)
    one, ten, all_together = (path.points for path in shown.paths)
    np.testing.assert_allclose(one[0], ten[0])
    assert (len(one), len(ten), len(all_together)) == (1_201, 121, 13)
    walks = np.concatenate([one, ten, all_together])
    for axis, (low, high) in enumerate((shown.across, shown.up)):
        assert np.ptp(walks[:, axis]) / (high - low) >= 0.5, "the map is no larger than twice the walks"
    row, column = np.unravel_index(shown.heights.argmin(), shown.heights.shape)
    bottom = np.linspace(*shown.across, SIDE)[column], np.linspace(*shown.up, SIDE)[row]
    assert np.linalg.norm(all_together[-1] - bottom) < 0.3, "it arrives"
    assert np.linalg.norm(ten[20] - bottom) < 0.5, "and this one within two epochs"

    def detour(way: np.ndarray) -> float:
        return float(np.linalg.norm(np.diff(way, axis=0), axis=1).sum() / np.linalg.norm(way[-1] - way[0]))

    assert detour(all_together) < 1.2 < detour(ten) < detour(one)
    press(qtbot, panel.space)
    assert panel.space.text() == "3D"
    angle = panel.landscape.angle
    middle = panel.landscape.rect().center()
    qtbot.mousePress(panel.landscape, LEFT, pos=middle)
    qtbot.mouseMove(panel.landscape, middle + QPoint(60, 10))
    qtbot.mouseRelease(panel.landscape, LEFT, pos=middle + QPoint(60, 10))
    assert panel.landscape.angle != angle
    panel.grab()


def test_a_surface_over_any_two_of_many_parameters(qtbot: QtBot, opened: Opened) -> None:
    opened.run_controller.use_data("gaussians")
    opened.window.dock_area.show_panel("surface")
    opened.run_controller.edit_checked({"network.layers": []})
    panel = panel_of(opened, "surface")
    until(qtbot, lambda: panel.first.count() == 6)
    assert panel.first.isVisible()
    pick(qtbot, panel.second, 3)
    until(qtbot, lambda: opened.run_controller.frame.part(CostSurface).second == 4)


@pytest.mark.slow(once=True)
def test_one_hidden_layer_follows_a_curve_that_is_drawn(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "universal-approximation")
    panel = panel_of(opened, "approximation")
    until(qtbot, lambda: panel.sketch.shown is not None)
    chart = panel.sketch.chart()
    points = [chart.at(x, 0.3 + 0.5 * (x > 0)).toPoint() for x in np.linspace(-1, 1, 60)]
    qtbot.mousePress(panel.sketch, LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(panel.sketch, point)
    qtbot.mouseRelease(panel.sketch, LEFT, pos=points[-1])
    until(qtbot, lambda: opened.run_controller.frame.config.data.curve is not None)
    until(qtbot, lambda: abs(panel.sketch.shown.target[200] - 0.8) < 0.03)
    assert panel.sketch.shown.target[40] == pytest.approx(0.3, abs=0.03)
    press(qtbot, opened.window.tool_bar.train)
    wait_for(qtbot, opened, RunState.FINISHED)
    until(qtbot, lambda: panel.sketch.shown.error < 0.03)
    panel.width_slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(panel.width_slider, Qt.Key.Key_Left)
    until(qtbot, lambda: opened.run_controller.frame.config.network.layers[0].units == 25)
    pick(qtbot, panel.pieces, 1)
    assert panel.take.isEnabled()
    until(qtbot, lambda: len(panel.sketch.shown.pieces) == 25)
    by_hand = panel.sketch.built
    press(qtbot, panel.take)
    until(qtbot, lambda: opened.run_controller.frame.config.network.start is not None)
    until(qtbot, lambda: panel.sketch.shown.error == pytest.approx(by_hand.error, abs=2e-3))
    opened.window.network.grab()
    assert not opened.window.message.isVisible()


def test_the_filter_slides_over_the_users_own_digit(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "convolution")
    panel = panel_of(opened, "sliding")
    until(qtbot, lambda: panel.shown is not None)
    draw(qtbot, opened.window.pad.canvas, ONE)
    until(qtbot, lambda: panel.shown.drawn)
    scene = panel.view
    scene.setFocus()
    assert scene.response.patch(scene.row, scene.column).max() > 0, "it starts on ink"
    image = scene.boxes()[0]
    qtbot.mouseClick(scene, LEFT, pos=image.topLeft().toPoint() + QPoint(2, 2))
    assert (scene.row, scene.column) == (0, 0)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(scene, key)
    assert (scene.row, scene.column) == (2, 1)
    image, _, found, _ = scene.boxes()
    qtbot.mouseMove(scene, found.center().toPoint())
    assert (scene.row, scene.column) == pytest.approx((12, 12), abs=1)
    qtbot.mouseClick(scene, LEFT, pos=image.topLeft().toPoint() + QPoint(2, 2))
    assert (scene.row, scene.column) == (0, 0)
    press(qtbot, panel.step)
    assert (scene.row, scene.column) == (0, 1)
    press(qtbot, panel.play)
    until(qtbot, lambda: scene.column >= 3)
    press(qtbot, panel.play)
    pick(qtbot, panel.stride, 1)
    assert scene.response.a.shape == (12, 12)
    pick(qtbot, panel.padding, 2)
    assert scene.response.a.shape == (14, 14)
    assert "share <b>26</b>" in panel.formula.text()


@pytest.mark.slow(once=True)
def test_shared_weights_learn_more_with_fewer(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "convolution", page=2)
    opened.run_controller.edit_checked({"data.train": 1000})
    until(qtbot, lambda: opened.run_controller.frame.config.data.train == 1000)
    press(qtbot, lesson_panel(opened).play)
    until(qtbot, lambda: opened.run_controller.frame.position > 3)
    standings = part_of(qtbot, opened, ComparedRuns).progress
    assert standings[0].parameters < standings[1].parameters / 3

    def is_sooner() -> bool:
        """Soon, unless other programs took the processor from one of them; then a little later."""
        shared, untied = (one.seconds for one in part_of(qtbot, opened, ComparedRuns).progress)
        return shared < untied

    until(qtbot, is_sooner)
    assert "222,320 weights" in lesson_panel(opened).runs.text()


@pytest.mark.slow(once=True)
def test_edges_by_hand_stay_where_they_are_frozen(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "layers-make-progress", page=1)
    panel = panel_of(opened, "exciting")
    until(qtbot, lambda: opened.run_controller.frame.part(TopActivations) is not None)
    until(qtbot, lambda: opened.run_controller.frame.part(TopActivations).layer == 1)
    until(qtbot, lambda: panel.layer.currentIndex() == 1)
    pick(qtbot, panel.layer, 1)
    until(qtbot, lambda: opened.run_controller.frame.part(TopActivations).layer == 2)
    assert len(panel.grid.images) == opened.run_controller.frame.part(TopActivations).examples.shape[0]
    press(qtbot, lesson_panel(opened).next)
    edited = {"network.layers[0].edges": True, "network.layers[0].frozen": True, "data.train": 1000}
    opened.run_controller.edit_checked(edited)
    until(qtbot, lambda: opened.run_controller.frame.config.network.layers[0].frozen)
    press(qtbot, lesson_panel(opened).play)
    until(qtbot, lambda: opened.run_controller.frame.position > 1)
    network, fresh = (opened.run_controller.session.snapshot().result(HANG_SECONDS).network for _ in range(2))
    fresh.initialize("xavier", 0)
    np.testing.assert_array_equal(network.layer_parameters[0].weights, fresh.layer_parameters[0].weights)
    assert not np.array_equal(network.layer_parameters[2].weights, fresh.layer_parameters[2].weights)


@pytest.mark.slow(once=True)
def test_the_first_layers_gradient_vanishes_and_a_cure_brings_it_back(
    qtbot: QtBot, opened: Opened, real_data: Path
) -> None:
    open_lesson(qtbot, opened, "vanishing-gradient", page=3)
    panel = lesson_panel(opened)
    depth, normalization, *_ = panel.controls.fields
    until(qtbot, lambda: len(opened.run_controller.frame.config.network.layers) == 4)

    def first_over_last() -> float:
        press(qtbot, opened.window.tool_bar.reset_button)
        press(qtbot, opened.window.tool_bar.batch)
        until(qtbot, lambda: opened.run_controller.frame.step == 1)
        gradients = opened.run_controller.frame.part(Gradients).now
        return float(gradients[0] / gradients[-1])

    four = first_over_last()
    assert four < 0.1
    factors = opened.run_controller.frame.part(GradientFactors)
    assert len(factors.layers) == 4
    assert all(factor.product < 1 for factor in factors.layers)
    depth.setFocus()
    qtbot.keyClick(depth, Qt.Key.Key_End)
    until(qtbot, lambda: len(opened.run_controller.frame.config.network.layers) == 100)
    assert first_over_last() < 1e-20
    for value in (10.0, 4.0):
        depth.setValue(LESSONS["vanishing-gradient"].controls[0].step_of(value))
    until(qtbot, lambda: len(opened.run_controller.frame.config.network.layers) == 4)
    pick(qtbot, normalization, 1)
    until(qtbot, lambda: len(opened.run_controller.frame.config.network.layers) == 8)
    assert first_over_last() > 5 * four


@pytest.mark.slow(once=True)
def test_regularization_is_a_part_of_the_cost(qtbot: QtBot, opened: Opened, real_data: Path) -> None:
    open_lesson(qtbot, opened, "overfitting", page=1)
    press(qtbot, lesson_panel(opened).play)
    until(qtbot, lambda: opened.run_controller.frame.position > 3)
    batches = part_of(qtbot, opened, Curves).batches.mean
    assert (batches[:, 2] > 0).all()
    assert (batches[:, 2] < batches[:, 0]).all()
    until(qtbot, lambda: "regularization" in panel_of(opened, "cost").legend.accessibleName())
    slider = lesson_panel(opened).controls.fields[0]
    assert isinstance(slider, QSlider)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    until(qtbot, lambda: opened.run_controller.frame.config.training.regularization.strength == 10)
    compared = part_of(qtbot, opened, ComparedRuns)
    assert (compared.entries[0].name, compared.own) == ("λ = 0", "λ = 10")


def until_laid_out(window: QWidget) -> None:
    """Let the layouts end: a scroll area gives back the room of its scroll bar some turns of the event loop later."""
    before: list[QRect] = []
    while before != (now := [widget.geometry() for widget in window.findChildren(QWidget)]):
        before = now
        for _ in range(3):
            QApplication.processEvents()


def cut_off(window: QWidget) -> list[str]:
    """Texts that have less room than they need, or lie outside of the window, once it is laid out."""
    until_laid_out(window)
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ShortLabel) or widget.width() == 0:
            continue
        if isinstance(widget, QComboBox) and not whole(widget, widget.currentText()):
            found.append(f"too narrow: {widget.currentText()}")
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        scrolled = widget.parentWidget()
        while scrolled is not None and not isinstance(scrolled, QScrollArea):
            scrolled = scrolled.parentWidget()
        corner = widget.mapTo(window, QPointF(widget.width(), widget.height()))
        if scrolled is None and (corner.x() > window.width() + 1 or corner.y() > window.height() + 1):
            found.append(f"outside: {widget.text()}")
        if scrolled is not None and scrolled.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            seen = scrolled.viewport()
            if widget.mapTo(scrolled, QPointF(widget.width(), 0)).x() > seen.geometry().right() + 2:
                found.append(f"wider than what it scrolls in: {widget.text()}")
        if isinstance(widget, QLabel) and widget.wordWrap():
            if scrolled is None and widget.heightForWidth(widget.width()) > widget.height() + 2:
                found.append(f"too low: {widget.text()}")
        elif _needed(widget) > widget.width() + 2:
            found.append(f"too narrow: {widget.text()}")
    return found


def whole(box: QComboBox, text: str) -> bool:
    """Whether the text has room in the box."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    return box.fontMetrics().horizontalAdvance(text) <= room


def _needed(widget: QLabel | QAbstractButton) -> int:
    """The width that its text needs; a button's key is left out where there is no room for it."""
    return (widget.minimumSizeHint() if isinstance(widget, KeyButton) else widget.sizeHint()).width()


def turn_all_pages(qtbot: QtBot, opened: Opened, name: str) -> None:
    """Look at every page of the open lesson, on which nothing may be cut off."""
    panel = lesson_panel(opened)
    while True:
        settle(qtbot, opened, 2)
        assert cut_off(opened.window) == [], f"{name}, page {panel.page + 1}"
        if not panel.next.isEnabled():
            break
        press(qtbot, panel.next)


@pytest.mark.slow  # German, which needs more room, is looked at always: test_translation.py
def test_no_lesson_is_cut_off(qtbot: QtBot, open_netviz, real_data: Path) -> None:
    """On every page in a small window, on the last one in a large one too; in both looks in turn."""
    opened = open_netviz()
    small, large = (1280, 800), (1920, 1080)
    for look, name in zip(cycle(["light", "dark"]), LESSONS, strict=False):
        opened.appearance.choose(look)
        open_lesson(qtbot, opened, name)
        opened.window.resize(*small)
        turn_all_pages(qtbot, opened, name)
        opened.window.resize(*large)
        settle(qtbot, opened, 2)
        assert cut_off(opened.window) == [], f"{name}, {large}"
        assert (opened.window.width(), opened.window.height()) == large


@pytest.mark.slow
def test_no_lesson_is_cut_off_in_a_lecture_hall(qtbot: QtBot, open_netviz, real_data: Path) -> None:
    opened = open_netviz(size=(1280, 720))
    opened.run_controller.new_weights()  # a run to go back to
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)
    for name in LESSONS:
        open_lesson(qtbot, opened, name)
        opened.window.resize(1280, 720)
        settle(qtbot, opened, 2)
        assert opened.window.tool_bar.back_button.isVisible()
        assert cut_off(opened.window) == [], name
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)


def test_formulas_grow_with_the_type_though_nothing_runs(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(1280, 720))
    open_lesson(qtbot, opened, "landscapes")
    panel = lesson_panel(opened)

    def width() -> int:
        return int(re.search(r'<img [^>]*width="(\d+)"', panel.text.text())[1])

    settle(qtbot, opened, 2)
    before = width()
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)
    opened.window.resize(1280, 720)
    until(qtbot, lambda: width() > 1.2 * before)
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)


def test_a_formula_too_wide_for_a_small_window_can_be_scrolled(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(size=(900, 600))
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)
    open_lesson(qtbot, opened, "backpropagation", page=3)
    opened.window.resize(900, 600)
    settle(qtbot, opened, 2)
    panel = lesson_panel(opened)
    scroll = panel.findChild(VerticalScroll)
    hidden = scroll.widget().width() - scroll.viewport().width()
    assert hidden > 0, "nothing to see here: choose a wider formula"
    assert scroll.horizontalScrollBar().isVisible()
    assert scroll.horizontalScrollBar().maximum() == hidden
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)


@pytest.mark.slow(once=True)
def test_a_lesson_is_opened_and_played_by_keyboard_alone(qtbot: QtBot, opened: Opened) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_L)
    menu = opened.window.tool_bar.lessons.menu()
    until(qtbot, menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    panel = lesson_panel(opened)
    until(qtbot, lambda: panel.lesson is not None and panel.lesson.title == "A neuron")
    at_full_speed(opened)
    for widget, key in ((panel.next, Qt.Key.Key_Return), (panel.play, Qt.Key.Key_Return)):
        for _ in range(60):
            if opened.window.focusWidget() is widget:
                break
            qtbot.keyClick(opened.window.focusWidget() or opened.window, Qt.Key.Key_Tab)
        assert opened.window.focusWidget() is widget
        qtbot.keyClick(widget, key)
    assert panel.page == 1
    wait_for(qtbot, opened, RunState.FINISHED)


@pytest.mark.parametrize("size", [(1366, 768), (1280, 800), (1920, 1080)])
def test_no_number_of_the_diagram_lies_on_another(qtbot: QtBot, open_netviz, size: tuple[int, int]) -> None:
    opened = open_netviz(size=size)
    open_lesson(qtbot, opened, "backpropagation")
    panel = panel_of(opened, "backprop")
    until(qtbot, lambda: panel.diagram.shown is not None)
    boxes = [box for column in range(2) for box in panel.diagram.number_boxes(column).values()]
    assert len(boxes) == 12
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    neurons = [place for column in panel.diagram.places() for place in column]
    assert not any(box.contains(place) for box in boxes for place in neurons)


@pytest.mark.slow(once=True)
def test_backpropagation_learns_from_its_seed_and_stalls_from_the_other(qtbot: QtBot, opened: Opened) -> None:
    open_lesson(qtbot, opened, "backpropagation")
    costs = []
    for steps in (0, 1):
        pick(qtbot, lesson_panel(opened).controls.fields[0], steps)
        play(qtbot, opened)
        costs.append(opened.run_controller.frame.part(Curves).batches.mean[-40:, 0].mean())
    assert costs[0] < 0.04 < 0.08 < costs[1]
