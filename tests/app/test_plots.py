"""Everything a plot offers: reading values, zooming, changing the scale, saving its curves; with real events."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.panels.accuracy import AccuracyPanel
from netviz.app.panels.base import EmptyNote
from netviz.app.panels.calibration import CalibrationPanel
from netviz.app.panels.class_accuracy import ClassAccuracyPanel
from netviz.app.panels.cost import CostPanel
from netviz.app.panels.curves import CurvesPanel
from netviz.app.panels.gradients import GradientsPanel
from netviz.app.panels.neuron import NeuronPanel
from netviz.app.panels.panel_menu import PanelMenu
from netviz.app.plotting import plot as plot_module
from netviz.app.plotting.axis import ticks
from netviz.app.plotting.overlay import Point
from netviz.app.plotting.plot import Plot
from netviz.app.plotting.series import Series
from netviz.app.style.theme import DARK, LIGHT, SCALE, SMALL_PX, TICK_PX, font
from netviz.number_format import number
from netviz.run.course import Mark
from netviz.session import Frame
from netviz.session.curve_table import curve_table
from netviz.session.frame import epochs_shown
from netviz.session.parts.compared_runs import ComparedCurves, ComparedRuns
from netviz.session.parts.curves import Curves
from tests.app.made_up import frame
from tests.app.test_panels import pixels

PANELS: list[type[CurvesPanel] | type[GradientsPanel]] = [CostPanel, AccuracyPanel, GradientsPanel]


def alone(**changes: object) -> Frame:
    data = frame(**changes)
    return replace(data, parts=dict(data.parts) | {ComparedRuns: ComparedRuns(())})


def shown(qtbot: QtBot, kind, data: Frame, size: tuple[int, int] = (520, 300)):
    panel = kind()
    panel.set_theme(LIGHT)
    panel.resize(*size)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    panel.set_frame(data)
    return panel


def place_of(plot: Plot, x: float, y: float) -> QPoint:
    """The pixel of the plot's viewport where a point lies."""
    return plot.mapFromScene(plot.view_box.mapViewToScene(QPointF(x, y)))


def wheel(widget: QWidget, at: QPoint, turns: int, keys=Qt.KeyboardModifier.NoModifier) -> None:
    where = QPointF(at)
    nothing, none = QPoint(), Qt.MouseButton.NoButton
    turned = QPoint(0, 120 * turns)
    event = QWheelEvent(
        where, QPointF(widget.mapToGlobal(at)), nothing, turned, none, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(widget, event)


def point_at(qtbot: QtBot, plot: Plot, at: QPoint) -> None:
    """Move the pointer there, from somewhere else, so that it really moves."""
    qtbot.mouseMove(plot.viewport(), QPoint(1, 1))
    qtbot.mouseMove(plot.viewport(), at)


def middle(plot: Plot) -> QPoint:
    left, right, bottom, top = plot.shown_range
    return place_of(plot, (left + right) / 2, (bottom + top) / 2)


def test_a_plot_brings_no_widgets_that_nobody_sees(qtbot: QtBot) -> None:
    before = set(QApplication.allWidgets())
    plot = Plot("cost C")
    qtbot.addWidget(plot)
    made = set(QApplication.allWidgets()) - before
    assert {widget for widget in made if widget.window() is not plot} == set()
    assert len(made) <= 8


@pytest.mark.parametrize("kind", PANELS)
def test_under_the_pointer_stand_the_values_of_all_curves(qtbot: QtBot, kind) -> None:
    panel = shown(qtbot, kind, alone())
    plot = panel.plot
    assert plot.overlay.reading is None
    point_at(qtbot, plot, place_of(plot, 4.0, sum(plot.shown_range[2:]) / 2))
    reading = plot.overlay.reading
    assert reading is not None
    assert float(reading.title.removeprefix("epoch ")) == pytest.approx(4.0, abs=0.05)
    assert [name for name, *_ in reading.rows] == [one.name for one in panel.series()]
    for (_, text, colour, _), one in zip(reading.rows, panel.series(), strict=True):
        value = one.at(4.0)
        assert value is not None
        near = {plot.value_text(10.0**v if kind is GradientsPanel else v) for v in one.y[np.abs(one.x - 4.0) < 0.3]}
        assert text in near
        assert colour == one.colour
    before = pixels(panel)
    qtbot.mouseMove(plot.viewport(), QPoint(2, 2))  # over the labels there is nothing to read
    assert plot.overlay.reading is None
    assert (pixels(panel) != before).any()


def test_a_reading_says_nothing_of_a_curve_that_is_not_there(qtbot: QtBot) -> None:
    x = np.linspace(1, 2, 11)
    one = Series("one", QColor("red"), x, 10 * x)
    assert one.at(1.52) == pytest.approx(15)
    assert one.at(0.9) is None
    assert one.at(2.2) is None
    assert Series("none", QColor("red"), x[:0], x[:0]).at(1) is None


@pytest.mark.parametrize("kind", PANELS)
def test_wheel_and_drag_look_closer_and_a_double_click_shows_all(qtbot: QtBot, kind) -> None:
    panel = shown(qtbot, kind, alone())
    plot = panel.plot
    whole = plot.shown_range
    at = middle(plot)
    wheel(plot.viewport(), at, 3)
    left, right, bottom, top = plot.shown_range
    assert right - left == pytest.approx(0.8**3 * (whole[1] - whole[0]), rel=0.01)
    assert (bottom, top) == whole[2:]
    assert left < (whole[0] + whole[1]) / 2 < right
    panel.set_frame(alone(steps=3100))
    assert plot.shown_range == pytest.approx((left, right, bottom, top))  # new frames leave it as it is
    wheel(plot.viewport(), at, 2, Qt.KeyboardModifier.ControlModifier)
    assert plot.shown_range[3] - plot.shown_range[2] == pytest.approx(0.64 * (top - bottom), rel=0.01)
    wheel(plot.viewport(), at, -30)
    wheel(plot.viewport(), at, -30, Qt.KeyboardModifier.ControlModifier)
    assert plot.shown_range == pytest.approx(whole)
    assert not plot.closer
    # A frame drawn with the mouse.
    start, end = place_of(plot, 2.0, top), place_of(plot, 6.0, (top + bottom) / 2)
    qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.6, 1.0):
        qtbot.mouseMove(plot.viewport(), start + (end - start) * part)
    qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert plot.closer
    assert plot.shown_range[:2] == pytest.approx((2.0, 6.0), abs=0.1)
    qtbot.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert plot.shown_range == pytest.approx(whole)


def test_looking_closer_draws_more_points(qtbot: QtBot) -> None:
    panel = shown(qtbot, CostPanel, alone(), size=(200, 200))
    before = panel.plot.columns
    wheel(panel.plot.viewport(), middle(panel.plot), 6)
    assert panel.plot.columns > 3 * before


def test_the_cost_can_be_shown_by_its_powers_of_ten(qtbot: QtBot) -> None:
    panel = shown(qtbot, CostPanel, alone())
    linear = pixels(panel.plot)
    qtbot.mouseClick(panel.logarithmic, Qt.MouseButton.LeftButton)
    assert panel.plot.logarithmic
    curves = panel.series()
    low, high = panel.plot.shown_range[2:]
    assert low == np.floor(np.log10(min(one.y.min() for one in curves)))
    assert 10**high >= max(one.y.max() for one in curves)
    assert (pixels(panel.plot) != linear).any()
    point_at(qtbot, panel.plot, middle(panel.plot))
    reading = panel.plot.overlay.reading
    assert reading is not None
    shown_values = {number(value) for value in curves[0].y}
    assert reading.rows[0][1] in shown_values  # values, not powers
    qtbot.mouseClick(panel.logarithmic, Qt.MouseButton.LeftButton)
    assert panel.plot.shown_range[2] == 0


@pytest.mark.parametrize("kind", PANELS)
def test_a_change_of_a_setting_is_marked(qtbot: QtBot, kind) -> None:
    panel = shown(qtbot, kind, alone())
    bare = pixels(panel.plot)
    panel.set_frame(alone(marks=(Mark(3.0, "η = 0.1"),)))
    plot = panel.plot
    ((place, text),) = plot.overlay.marks
    assert text == "η = 0.1"
    assert place == pytest.approx(place_of(plot, 3.0, 0).x(), abs=1.5)
    changed = np.flatnonzero((pixels(plot) != bare).any(axis=0))
    assert changed.min() >= place - 3
    point_at(qtbot, plot, place_of(plot, 3.0, sum(plot.shown_range[2:]) / 2))
    reading = plot.overlay.reading
    assert reading is not None
    assert "η = 0.1" in reading.title


def test_all_plots_of_a_run_have_the_same_x_axis(qtbot: QtBot) -> None:
    data = frame(goal=100_000)
    ends = {shown(qtbot, kind, data).plot.shown_range[:2] for kind in PANELS}
    assert ends == {(0.0, 10.0)}


@pytest.mark.parametrize(("reached", "goal", "end"), [(0, 12, 1), (0.4, 12, 1), (1.1, 12, 2), (4, 12, 5), (7, 12, 10),
                                                      (11, 12, 12), (12, 12, 12), (30, 12, 30), (0, 100_000, 1),
                                                      (1_234, 100_000, 2_000), (0.2, 0.5, 0.5)])  # fmt: skip
def test_the_axis_grows_with_the_run(reached: float, goal: float, end: float) -> None:
    assert epochs_shown(reached, goal) == end


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("goal", [1, 3, 12, 100, 1_000, 100_000])
def test_labels_are_two_at_least_and_none_is_cut(qtbot: QtBot, kind, goal: int) -> None:
    for size in ((160, 122), (300, 140), (700, 400)):
        panel = shown(qtbot, kind, frame(goal=goal, steps=400 * min(goal, 30)), size=size)
        left, right, bottom, top = panel.plot.shown_range
        for side, low, high in (("bottom", left, right), ("left", bottom, top)):
            axis = panel.plot.axis(side)
            length = axis.size().width() if side == "bottom" else axis.size().height()
            ((step, values),) = axis.tickValues(low, high, length)
            assert len(values) >= 2, (side, low, high, length)
            if side == "bottom":
                last = axis.tickStrings(values, 1.0, step)[-1]
                half = QFontMetricsF(font(TICK_PX)).horizontalAdvance(last) / 2
                assert place_of(panel.plot, values[-1], bottom).x() + half <= panel.plot.viewport().width()


def test_ticks_are_round_wherever_one_looks() -> None:
    rng = np.random.default_rng(0)
    for _ in range(500):
        low = float(rng.uniform(-50, 50))
        high = low + 10 ** float(rng.uniform(-4, 3))
        step, values = ticks(low, high, int(rng.integers(2, 12)), whole=bool(rng.integers(2)))
        assert len(values) >= 2
        np.testing.assert_allclose(np.diff(values), step, rtol=1e-6)
        assert low - step * 1e-5 <= values[0] <= values[-1] <= high + step * 1e-5


def test_between_powers_of_ten_stand_round_numbers(qtbot: QtBot) -> None:
    """They stood at even parts of a power: 0.631, 0.398, 0.251."""
    axis = shown(qtbot, GradientsPanel, alone()).plot.axis("left")
    for low, high, words in (
        (-1.0, 0.0, ["0.1", "0.2", "0.5", "1"]),
        (-3.4, -2.2, ["0.0005", "0.001", "0.002", "0.005"]),
        (-4.0, -1.0, ["10⁻⁴", "10⁻³", "10⁻²", "10⁻¹"]),
    ):
        ((spacing, values),) = axis.tickValues(low, high, 200)
        assert axis.tickStrings(values, 1.0, spacing) == words


def test_curves_are_saved_as_a_table(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = shown(qtbot, CostPanel, alone())
    path = tmp_path / "cost"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    PanelMenu(panel, panel).save_curves()
    rows = list(csv.reader(path.with_name("cost.csv").read_text("utf-8").splitlines()))
    curves = panel.series()
    assert rows[0] == ["epoch", *(one.name for one in curves)]
    for column, one in enumerate(curves, start=1):
        there = [(float(row[0]), float(row[column])) for row in rows[1:] if row[column]]
        np.testing.assert_array_equal(np.array(there), np.stack([one.x, one.y], axis=1))


def test_a_table_of_no_curves_has_a_header() -> None:
    assert curve_table([]) == "epoch\n"


def test_a_place_that_cannot_be_written_is_reported(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = shown(qtbot, CostPanel, alone())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "no" / "c.csv"), ""))
    with qtbot.waitSignal(panel.said) as told:
        PanelMenu(panel, panel).save_curves()
    assert "could not be written" in told.args[0]


def test_a_panel_s_picture_goes_to_the_clipboard(qtbot: QtBot) -> None:
    panel = shown(qtbot, CostPanel, alone())
    PanelMenu(panel, panel).copy_picture()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (panel.width(), panel.height())
    assert copied.pixelColor(copied.width() - 3, 2) == QColor(LIGHT.surface)


def test_dashes_are_drawn_and_listed_as_dashes(qtbot: QtBot) -> None:
    """They were two hyphens in the name."""
    panel = shown(qtbot, CostPanel, alone())
    styles = {entry.name: entry.style for entry in panel.legend.entries}
    assert styles["data"] == styles["regularization"] == Qt.PenStyle.DashLine
    assert styles["training"] == styles["validation"] == Qt.PenStyle.SolidLine


def test_one_run_has_one_colour_and_one_name_in_every_panel(qtbot: QtBot) -> None:
    data = frame()
    other = data.part(Curves)
    entries = tuple(
        ComparedCurves(name, name, other, (), False, "") for name in ("he, softmax", "he, softmax (2)", "batch 1")
    )
    data = replace(data, parts=dict(data.parts) | {ComparedRuns: ComparedRuns(entries, own="L2")})
    found = []
    for kind in (CostPanel, AccuracyPanel):
        panel = shown(qtbot, kind, data)
        solid = Qt.PenStyle.SolidLine
        found.append({one.name: one.colour.name() for one in panel.series() if one.style == solid})
    assert found[0] == found[1]
    assert list(found[0]) == ["L2", "he, softmax", "he, softmax (2)", "batch 1"]
    assert len(set(found[0].values())) == 4


def test_costs_of_different_kinds_say_so_on_their_axis(qtbot: QtBot) -> None:
    data = frame()
    two = ComparedRuns(data.part(ComparedRuns).entries, costs=("quadratic", "cross-entropy"))
    panel = shown(qtbot, CostPanel, replace(data, parts=dict(data.parts) | {ComparedRuns: two}))
    assert panel.plot.axis("left").labelText == "cost C: quadratic and cross-entropy"
    panel.set_frame(alone())
    assert panel.plot.axis("left").labelText == "cost C"


def test_there_is_no_validation_where_there_is_none(qtbot: QtBot) -> None:
    data = alone()
    curves = data.part(Curves)
    none = np.zeros(0)
    bare = replace(curves, validation_x=none, validation_cost=none, validation_accuracy=none)
    for kind in (CostPanel, AccuracyPanel):
        panel = shown(qtbot, kind, replace(data, parts=dict(data.parts) | {Curves: bare}))
        assert "validation" not in panel.legend.accessibleName()
        assert all("validation" not in one.name for one in panel.series())


def test_the_label_of_a_point_stays_within_a_narrow_plot(qtbot: QtBot) -> None:
    text = "lowest on the validation set: epoch 6.5"
    for width, shown_text in ((900, text), (200, "epoch 6.5")):
        plot = Plot("cost C")
        plot.resize(width, 160)
        qtbot.addWidget(plot)
        plot.show()
        plot.overlay.show_over(QRectF(60, 8, width - 70, 100), None, (), [Point(width / 2, 40, text, QColor("red"))])
        assert plot.overlay.label_of(plot.overlay.points[0]) == shown_text


def test_the_label_of_a_point_keeps_clear_of_the_curves(qtbot: QtBot) -> None:
    plot = Plot("cost C")
    plot.resize(700, 300)
    qtbot.addWidget(plot)
    plot.show()
    x = np.linspace(0, 10, 200)
    lowest = Point(5.0, 0.5, "lowest on the validation set: epoch 5", QColor("red"))
    for below in (0.42, 0.3, 0.1):  # where a second curve runs below the first one's minimum
        curves = [Series("validation", QColor("orange"), x, 0.5 + 0.02 * np.abs(x - 5)),
                  Series("training", QColor("blue"), x, np.full(200, below))]  # fmt: skip
        plot.set_range(0, 10, 0, 1)
        plot.show_series(curves, [], [lowest])
        plot.redraw()
        overlay = plot.overlay
        box = overlay.label_box(overlay.points[0])
        assert overlay.box.contains(box)
        for one in curves:
            y = overlay.box.bottom() - one.y * overlay.box.height()
            across = overlay.box.left() + x / 10 * overlay.box.width()
            inside = (across > box.left()) & (across < box.right()) & (y > box.top()) & (y < box.bottom())
            assert not inside.any(), (below, one.name)


def test_the_labels_of_several_points_name_their_runs_and_keep_apart(qtbot: QtBot) -> None:
    data = frame()
    x = np.array([1.0, 2.0, 3.0])
    turning = replace(data.part(Curves), validation_x=x, validation_cost=np.array([0.5, 0.4, 0.6]))
    names = ["3 neurons", "20 neurons", "400 neurons"]
    entries = tuple(ComparedCurves(name, name, turning, (name,), False, "") for name in names[1:])
    beside = ComparedRuns(entries, own=names[0])
    panel = shown(qtbot, CostPanel, replace(data, parts=dict(data.parts) | {Curves: turning, ComparedRuns: beside}))
    assert [point.text for point in panel.plot.points] == [f"{name}: lowest at epoch 2" for name in names]
    overlay = panel.plot.overlay
    boxes = overlay.label_boxes()
    assert len(boxes) == 3
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    spots = [QPointF(point.x, point.y) for point in overlay.points]
    assert not any(box.contains(spot) for box in boxes for spot in spots)
    panel.resize(300, panel.minimumSizeHint().height())
    QApplication.processEvents()
    boxes = [box for box in overlay.label_boxes() if not box.isEmpty()]
    assert boxes, "at least the first has a name"
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2)), (
        "also where there is no room for all"
    )


@pytest.mark.parametrize("kind", [*PANELS, ClassAccuracyPanel, CalibrationPanel, NeuronPanel])
def test_a_panel_asks_for_the_room_in_which_its_curves_can_be_read(qtbot: QtBot, kind) -> None:
    least = kind().minimumSize()
    panel = shown(qtbot, kind, frame(), size=(520, 10))
    panel.resize(520, least.height() or panel.minimumSizeHint().height())
    QApplication.processEvents()
    plot = panel.findChild(Plot)
    if plot is not None:
        room = plot.inside.height()
    elif isinstance(panel, NeuronPanel):
        room = panel.curve.chart.box.height()
    else:
        room = panel.plot.chart.box.height()
    assert room >= 70


def test_the_name_of_the_values_stays_in_the_middle_of_its_axis_when_it_changes(qtbot: QtBot) -> None:
    plot = Plot("cost C")
    plot.resize(400, 260)
    qtbot.addWidget(plot)
    plot.show()
    for name in ("cost C: cross-entropy and quadratic", "C", "cost C"):
        plot.set_y_label(name)
        axis = plot.axis("left")
        middle = axis.label.mapRectToParent(axis.label.boundingRect()).center().y()
        assert middle == pytest.approx(axis.size().height() / 2, abs=2)


@pytest.mark.parametrize("kind", [CostPanel, AccuracyPanel])
def test_no_sentence_lies_over_the_curves_of_other_runs(qtbot: QtBot, kind) -> None:
    untrained = replace(frame(steps=0), parts=dict(frame(steps=0).parts) | {ComparedRuns: frame().parts[ComparedRuns]})
    panel = shown(qtbot, kind, untrained)
    assert any(len(one.x) for one in panel.series())
    assert panel.findChild(EmptyNote).isHidden()
    panel.set_frame(alone(steps=0))
    assert not panel.findChild(EmptyNote).isHidden()


def test_an_axis_of_one_epoch_has_few_labels(qtbot: QtBot) -> None:
    plot = Plot("cost C")
    plot.resize(1000, 160)
    qtbot.addWidget(plot)
    plot.show()
    axis = plot.axis("bottom")
    ((step, values),) = axis.tickValues(0.0, 1.0, axis.size().width())
    assert axis.tickStrings(values, 1.0, step) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]


@pytest.mark.parametrize("height", [150, 180, 260])
@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_the_name_of_the_values_leaves_out_what_has_no_room(
    qapp: QApplication, qtbot: QtBot, height: int, scale: float
) -> None:
    before = qapp.property(SCALE)
    qapp.setProperty(SCALE, scale)
    try:
        for name in ("‖∂C/∂w‖ (log)", "cost C: cross-entropy and quadratic", "accuracy"):
            plot = Plot(name)
            plot.set_theme(replace(LIGHT, scale=scale))
            plot.resize(200, height)
            qtbot.addWidget(plot)
            plot.show()
            axis = plot.axis("left")
            assert name.startswith(axis.labelText)
            room = height - 38 * scale
            fits = QFontMetricsF(font(SMALL_PX)).horizontalAdvance(axis.labelText) <= room
            assert fits or not set(axis.labelText) & set(":("), "what can be left out is, where there is no room"
    finally:
        qapp.setProperty(SCALE, before)


def test_the_newest_accuracies_are_in_sight(qtbot: QtBot) -> None:
    panel = shown(qtbot, AccuracyPanel, alone())
    curves = alone().part(Curves)
    batches = replace(curves.batches, average=curves.batches.average.copy())
    for validation, training, bottom in ((0.95, 0.93, 0.8), (0.95, 0.6, 0.5), (0.72, 0.47, 0.0), (0.95, 0.47, 0.0)):
        batches.average[-1, 1] = training
        late = replace(curves, batches=batches, validation_accuracy=np.full(len(curves.validation_x), validation))
        assert panel.reach(late) == (bottom, 1.0)


@pytest.mark.parametrize("kind", PANELS)
def test_over_its_kept_ground_a_plot_looks_as_its_scene_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind
) -> None:
    data = alone()
    panel = shown(qtbot, kind, data)
    plot: Plot = panel.plot
    drawn: list[Plot] = []
    paint_ground = Plot._paint_ground
    monkeypatch.setattr(Plot, "_paint_ground", lambda self, painter: (drawn.append(self), paint_ground(self, painter)))

    def looks_right(what: str) -> None:
        QApplication.processEvents()  # the layout of the axes
        with monkeypatch.context() as with_scene:
            with_scene.setattr(plot_module, "is_whole", lambda painter: False)
            whole = pixels(plot)
        assert np.array_equal(pixels(plot), whole), what
        drawn.clear()
        assert np.array_equal(pixels(plot), whole), what
        assert not drawn, f"the ground is kept: {what}"

    looks_right("at first")
    panel.set_frame(replace(data, goal=300, shown_epochs=200.0))
    looks_right("another range")
    plot.set_y_label("something else")
    looks_right("another name")
    plot.set_percent(True)
    looks_right("as percentages")
    plot.set_logarithmic(not plot.logarithmic)
    looks_right("another scale")
    panel.resize(430, 260)
    looks_right("another size")
    panel.set_theme(DARK)
    looks_right("another theme")
    wheel(plot.viewport(), plot.inside.center(), 3)
    looks_right("closer")
