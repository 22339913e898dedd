"""Each panel alone, with made-up frames: it draws, in both looks, at any size, and says so when it is empty."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels import ROWS, Panel
from netviz.app.panels.accuracy import AccuracyPanel
from netviz.app.panels.backprop_diagram import RADIUS, in_neuron
from netviz.app.panels.base import EmptyNote
from netviz.app.panels.class_accuracy import ClassAccuracyPanel
from netviz.app.panels.cost import CostPanel
from netviz.app.panels.differences import DifferencesPanel
from netviz.app.panels.filters import FiltersPanel, fit
from netviz.app.panels.gradient_bars import GradientBarsPanel
from netviz.app.panels.gradients import GradientsPanel
from netviz.app.panels.layers import COLUMNS, NOT_MEASURED, UNKNOWN, LayersPanel
from netviz.app.panels.lesson import LessonPanel
from netviz.app.panels.neuron import NeuronPanel
from netviz.app.panels.outputs import OutputsPanel
from netviz.app.panels.surface import SurfacePanel
from netviz.app.panels.top_activations import LARGEST, PICTURE, TopActivationsPanel
from netviz.app.plotting.legend import Legend
from netviz.app.plotting.legend_below import LegendBelow
from netviz.app.plotting.plot import Plot
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import DARK, LIGHT, SMALL_PX, THEMES, TICK_PX, Theme, font
from netviz.app.widgets.probability_bars import ProbabilityBars
from netviz.lessons.library import library
from netviz.run import build
from netviz.run.named_moment import Why
from netviz.session import Frame
from netviz.session.parts.approximation import Approximation
from netviz.session.parts.asked import AskedDrawing
from netviz.session.parts.backprop import Backprop
from netviz.session.parts.class_progress import ClassProgress
from netviz.session.parts.compared_runs import ComparedRuns, RunProgress
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.convolution import Convolution
from netviz.session.parts.cost_surface import CostSurface
from netviz.session.parts.curves import Curves
from netviz.session.parts.differences import Differences
from netviz.session.parts.example_map import ExampleMap
from netviz.session.parts.filters import Filters
from netviz.session.parts.gradient_factors import GradientFactors
from netviz.session.parts.landscape import Landscape
from netviz.session.parts.layer_stats import LayerStatsTable, RunHistograms
from netviz.session.parts.mistakes import Mistakes
from netviz.session.parts.neuron import Neuron, NeuronPoint
from netviz.session.parts.pinned_neuron import PinnedNeuron
from netviz.session.parts.plane import Plane
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.reliability import Reliability
from netviz.session.parts.top_activations import TopActivations
from netviz.session.parts.what_if import WhatIfFigures
from netviz.session.run import Run
from tests.app.accessible import silent
from tests.app.conftest import until
from tests.app.made_up import frame, neuron

# Parts that a run may have nothing for, whatever it has done.
MAY_BE_MISSING = (
    Filters,
    PinnedNeuron,
    SplitPredictions,
    Confusion,
    Reliability,
    ClassProgress,
    Mistakes,
    Differences,
    ExampleMap,
    Plane,
    Neuron,
    Backprop,
    CostSurface,
    Approximation,
    Convolution,
    GradientFactors,
    TopActivations,
    WhatIfFigures,
    AskedDrawing,
    Landscape,
)
CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox)
PANELS: list[type[Panel]] = [kind for row in ROWS for kind in row] + [OutputsPanel]


def shown(qtbot: QtBot, kind: type[Panel], data: Frame, theme: Theme = LIGHT, size=(420, 240)) -> Panel:
    panel = kind()
    panel.setStyleSheet(style_sheet(theme))
    panel.set_theme(theme)
    panel.resize(*size)
    qtbot.addWidget(panel)
    if isinstance(panel, LessonPanel):
        panel.show_list(library().headings)  # what stands there while no lesson is open
    panel.show()
    panel.set_frame(data)
    return panel


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def seen(widget: QWidget, colour: str) -> int:
    """How many pixels have a colour, or nearly."""
    there, wanted = pixels(widget), int(colour.lstrip("#"), 16)
    apart = [np.abs((there >> place & 255).astype(int) - (wanted >> place & 255)) for place in (0, 8, 16)]
    return int((np.max(apart, axis=0) <= 12).sum())


LAYERS = 4
MARKS: dict[str, tuple[str | int, ...]] = {
    "cost": ("positive", "wrong", "dim"),
    "accuracy": ("positive", "dim"),
    "gradients": (0, 1, 2, 3, "dim"),
    "now": (0, 1, 2, "dim"),
    "filters": ("positive",),
    "layers": (0, 1, 2, 3, "text", "dim"),
    "pictures": ("wrong", "ink", "text"),
    "confusion": ("text", "dim"),
    "mistakes": ("wrong", "dim"),
    "map": ("negative", "positive", "dim"),
    "differences": ("right", "wrong", "line"),
    "classes": ("dim",),
    "calibration": ("positive", "negative", "dim"),
    "plane": ("positive", "negative", "dim"),
    "neuron": ("positive", "negative", "dim"),
    "network": ("positive", "negative", "dim"),
    "softmax": ("positive", "negative", "text"),
    "backprop": ("negative", "dim"),
    "surface": ("dim",),
    "landscape": ("dim",),
    "approximation": ("accent", "dim"),
    "sliding": ("positive", "negative", "text"),
    "factors": (0, 1, 2, "text"),
    "exciting": ("text",),
    "lesson": ("dim",),
    "outputs": ("right", "dim"),
    "pinned": ("dim",),
    "runs": ("positive", "negative", "text", "dim"),
    "grid": ("accent", "dim"),
    "ask": ("positive", "right", "text"),
    "what-if": ("accent", "dim", "wrong"),
}
"""In which of the theme's colours each panel draws the made-up run; a number is that layer's own."""


def test_beside_another_neuron_only_the_runs_have_colours(qtbot: QtBot) -> None:
    alone = replace(neuron(), points=())
    panel = shown(qtbot, NeuronPanel, frame())
    for points, coloured in (
        ((), True),
        ((NeuronPoint("one", 0, 3.0, 0.95, 0.05), NeuronPoint("other", 1, -2.0, 0.12, 0.1)), False),
    ):
        panel.set_frame(replace(frame(), parts=dict(frame().parts) | {Neuron: replace(alone, points=points)}))
        of_sigma, of_slope = (entry.colour for entry in panel.right.entries)
        assert (of_sigma == QColor(LIGHT.positive)) is coloured
        assert (of_slope == QColor(LIGHT.negative)) is coloured
        assert ("one:" in panel.formula.accessibleName()) is not coloured


@pytest.mark.parametrize("value", [0.0, 0.0032, -0.0001, 0.42, -0.69, 1.0, -12.34, 123.4, -987.0])
def test_an_activation_fits_into_its_circle(qapp: QApplication, value: float) -> None:
    assert QFontMetricsF(font(TICK_PX)).horizontalAdvance(in_neuron(value)) <= 2 * RADIUS - 2


def note_of(panel: Panel) -> EmptyNote | None:
    return panel.findChild(EmptyNote)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", PANELS)
def test_a_panel_draws_its_frame(qtbot: QtBot, kind: type[Panel], theme: Theme) -> None:
    panel = shown(qtbot, kind, frame(layers=LAYERS), theme)
    for mark in MARKS[kind.name]:
        colour = getattr(theme, mark) if isinstance(mark, str) else theme.layer_colour(mark, LAYERS).name()
        assert seen(panel, colour) >= 12, mark
    note = note_of(panel)
    assert note is None or note.isHidden() or not kind.waits


@pytest.mark.parametrize("kind", PANELS)
def test_a_panel_shows_all_that_it_needs(qtbot: QtBot, kind: type[Panel]) -> None:
    """Each part that it asks the run for makes a difference that can be seen."""
    whole = pixels(shown(qtbot, kind, frame()))
    np.testing.assert_array_equal(pixels(shown(qtbot, kind, frame())), whole, "the same frame looks the same")
    for part in kind.needs:
        without = frame(parts={name: value for name, value in frame().parts.items() if name is not part})
        assert (pixels(shown(qtbot, kind, without)) != whole).sum() > 400, part.__name__


@pytest.mark.parametrize("kind", PANELS)
def test_a_panel_shows_only_what_it_needs(qtbot: QtBot, kind: type[Panel]) -> None:
    """With only the parts that it says it needs it looks the same; without any it stays quiet."""
    whole = frame()
    some = frame(parts={part: value for part, value in whole.parts.items() if part in kind.needs})
    np.testing.assert_array_equal(pixels(shown(qtbot, kind, whole)), pixels(shown(qtbot, kind, some)))
    shown(qtbot, kind, frame(parts={}))


@pytest.mark.parametrize("kind", [kind for row in ROWS for kind in row])
def test_an_empty_panel_says_what_it_waits_for(qtbot: QtBot, kind: type[Panel]) -> None:
    if not kind.waits:
        return
    nothing = dict.fromkeys(MAY_BE_MISSING) | {ComparedRuns: ComparedRuns(())}
    panel = shown(qtbot, kind, frame(steps=0, parts=frame(steps=0).parts | nothing))
    note = note_of(panel)
    assert note is not None
    assert not note.isHidden()
    assert len(note.text.split()) > 2, note.text
    assert seen(note, LIGHT.dim) >= 12, "its sentence is to be read"
    labels = [one for one in panel.findChildren(QLabel) if one.text() and one.isVisibleTo(panel)]
    assert not [one.text() for one in labels if note.words.intersects(QRect(one.mapTo(panel, QPoint()), one.size()))]
    panel.set_frame(frame())
    assert note.isHidden()


@pytest.mark.parametrize("kind", [kind for row in ROWS for kind in row])
def test_before_its_first_frame_a_panel_has_no_control_that_a_frame_without_parts_takes_away(
    qtbot: QtBot, kind: type[Panel]
) -> None:
    panel = kind()
    qtbot.addWidget(panel)

    def controls() -> set[QWidget]:
        whole = [one for one in (panel, panel.right) if one is not None]
        found = [(one, root) for root in whole for one in root.findChildren(QWidget) if isinstance(one, CONTROLS)]
        return {one for one, root in found if one.isVisibleTo(root)}

    first = controls()
    panel.set_frame(frame(parts={}))
    assert {one.accessibleName() or one.toolTip() for one in first - controls()} == set()


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("layers", [1, 129, *(pytest.param(count, marks=pytest.mark.slow) for count in (2, 40))])
def test_a_panel_takes_any_depth_and_size(qtbot: QtBot, kind: type[Panel], layers: int) -> None:
    for size in ((160, 96), (1400, 700)):
        panel = shown(qtbot, kind, frame(layers=layers, filters=1 + layers), size=size)
        pixels(panel)


@pytest.mark.parametrize("kind", PANELS)
def test_the_number_of_layers_may_change_from_frame_to_frame(qtbot: QtBot, kind: type[Panel]) -> None:
    panel = shown(qtbot, kind, frame(layers=3))
    for layers in (7, 2, 2, 5):
        panel.set_frame(frame(layers=layers, steps=10 * layers))
        pixels(panel)


def test_a_vanished_gradient_is_drawn(qtbot: QtBot) -> None:
    data = frame(layers=60)  # down to 1e-59
    for kind in PANELS:
        pixels(shown(qtbot, kind, data))


@pytest.mark.parametrize("kind", [kind for row in ROWS for kind in row])
def test_plots_name_their_axes(qtbot: QtBot, kind: type[Panel]) -> None:
    panel = shown(qtbot, kind, frame())
    for plot in panel.findChildren(Plot):
        for side in ("left", "bottom"):
            axis = plot.axis(side)
            assert axis.labelText
            assert axis.label.isVisible()


@pytest.mark.slow(once=True)
def test_every_x_axis_shows_the_run_so_far(qtbot: QtBot) -> None:
    """A run planned for 100,000 epochs was a hair at the left edge."""
    for kind in PANELS:
        for steps, goal, end in ((3000, 37, 10), (3000, 8, 8), (30, 100_000, 1), (900, 100_000, 5)):
            panel = shown(qtbot, kind, frame(steps=steps, goal=goal))
            for plot in panel.findChildren(Plot):
                assert plot.shown_range[:2] == (0, end)


@pytest.mark.parametrize(("count", "width", "height"), [(1, 300, 100), (16, 800, 240), (20, 300, 300), (200, 900, 200)])
def test_filters_fill_their_panel_without_leaving_it(count: int, width: int, height: int) -> None:
    columns, rows, side = fit(count, width, height)
    assert columns * rows >= count
    assert columns * side <= width
    assert side >= 10


def test_filters_of_colour_pictures_are_in_colour_until_a_map_is_chosen(qtbot: QtBot) -> None:
    whole = frame(maps=3)
    red = np.full((16, 5, 5, 3), (255, 0, 0), np.uint8)
    coloured = replace(whole.parts[Filters], has_colours=True, colours=red)
    panel = shown(qtbot, FiltersPanel, replace(whole, parts=dict(whole.parts) | {Filters: coloured}))
    assert isinstance(panel, FiltersPanel)
    assert panel.channel.text() == "in colour"
    assert panel.questions()[Filters] == (-1, False)
    assert seen(panel, "#FF0000") > 100
    panel.channel.setValue(2)
    assert panel.questions()[Filters] == (1, False)
    panel.set_frame(whole)
    assert panel.channel.text() == "input map 1 of 3", "gray maps have no colour to be shown in"


def test_curves_over_epochs_have_a_line_at_the_moment_that_is_shown(qtbot: QtBot) -> None:
    now, config = frame(), configs.parse('[data]\nname = "xor"\n[network]\nlayers = []')
    past = Run(config, build.load_data(config)).keep_moment(Why.START)
    found = set()
    for kind in PANELS:
        panel = shown(qtbot, kind, now)
        plot = panel.findChild(Plot)
        if plot is None:
            continue
        found.add(kind)
        assert plot.moment is None
        for moment, line in ((past, 0.0), (None, None)):
            panel.set_frame(replace(now, past=moment))
            assert plot.moment == line, kind.name
    assert found >= {CostPanel, AccuracyPanel, GradientsPanel, ClassAccuracyPanel}


@pytest.mark.parametrize("kind", ["outputs", "answers"])
def test_a_share_of_all_stands_apart_from_its_bar(qtbot: QtBot, kind: str) -> None:
    sure = np.eye(10)[7]
    widget: OutputsPanel | ProbabilityBars
    if kind == "outputs":
        panel = shown(qtbot, OutputsPanel, frame())
        assert isinstance(panel, OutputsPanel)
        widget, panel.probabilities = panel, sure
    else:
        widget = ProbabilityBars()
        qtbot.addWidget(widget)
        widget.show_probabilities(tuple("0123456789"), sure)
    widget.resize(300, 260)
    image = widget.grab().toImage()
    painted = [any(image.pixelColor(x, y) != image.pixelColor(299, 259) for y in range(260)) for x in range(300)]
    free = [x for x in range(200, 290) if not any(painted[x : x + 4])]
    assert free, "some pixels lie between the end of the bars and the shares"


def test_the_winner_is_named(qtbot: QtBot) -> None:
    panel = shown(qtbot, OutputsPanel, frame())
    assert isinstance(panel, OutputsPanel)
    assert panel.winner == 7
    assert "7" in panel.heading.text()
    panel.set_theme(DARK)
    panel.set_frame(frame(parts={}))
    assert panel.winner is None
    assert panel.heading.text() == "Draw a digit above"


@pytest.mark.parametrize(("first", "most"), [(1.5, 1.5), (2.5, 2.5), (14.0, 4.0)])
def test_a_beginning_far_above_the_rest_may_leave_at_the_top_of_the_cost(
    qtbot: QtBot, first: float, most: float
) -> None:
    looks = np.linspace(0, 7, 40)
    falling = first * np.exp(-9 * looks) + 0.5
    data = frame()
    curves = replace(data.part(Curves), validation_x=looks, validation_cost=falling)
    panel = shown(
        qtbot, CostPanel, replace(data, parts=dict(data.parts) | {Curves: curves, ComparedRuns: ComparedRuns(())})
    )
    bottom, top = panel.reach(curves)
    assert bottom == 0
    assert falling[looks >= 0.35].max() < top
    assert (top <= most) if first > 3 else (top >= falling.max())


@pytest.mark.parametrize("kind", [CostPanel, AccuracyPanel, GradientsPanel])
def test_the_sentence_of_an_empty_plot_covers_no_number_of_its_axes(qtbot: QtBot, kind: type[Panel]) -> None:
    """In German it is longer, and its background cut numbers in two."""
    panel = shown(qtbot, kind, frame(), size=(300, 180))
    until(qtbot, lambda: panel.plot.width() == 300)
    note = panel.findChild(EmptyNote)
    note.say("Trainieren Sie, um zu sehen, wie schnell jede Schicht lernt")
    panel.grab()
    inside = panel.plot.inside
    assert 150 < inside.width() < 270
    assert inside.left() <= note.words.left() and note.words.right() <= inside.right()


def test_filters_are_as_large_as_their_panel_has_room_for() -> None:
    """Eight filters with their maps in a lesson on a projector stood 75 pixels wide in a panel of 790 by 540."""
    assert fit(8, 790, 540)[:2] == (4, 2)
    assert fit(8, 790, 540)[2] > 110
    assert fit(30, 1200, 700, pictures=1)[2] > 110


def test_the_accuracy_of_every_run_stands_above_its_plot(qtbot: QtBot) -> None:
    panel = shown(qtbot, AccuracyPanel, frame())
    assert isinstance(panel, AccuracyPanel)
    assert panel.legend.accessibleName() == "this run 99.9\u202f%, λ = 0.1 99.9\u202f%"
    data = frame()
    panel.set_frame(replace(data, parts=dict(data.parts) | {ComparedRuns: ComparedRuns(())}))
    assert panel.legend.accessibleName() == "training 1.1\u202f%, validation 99.9\u202f%"


def test_a_legend_takes_a_second_row_before_it_leaves_anything_out(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)

    def width_of(names: list[str]) -> int:
        legend.show_entries([(name, QColor("black")) for name in names], LIGHT)
        return legend.sizeHint().width()

    names = ["conv 16", "conv 32", "dense 100", "output"]
    narrow, wide = width_of(["conv 16", "… 2 more"]), width_of(names)
    high = legend.sizeHint().height()

    def shown() -> list[list[str]]:
        return [[entry.name for entry in row] for row in legend.fitting_rows()]

    legend.resize(wide, 2 * high)
    assert shown() == [names]
    legend.resize(wide - 20, 2 * high)
    assert shown() == [names[:3], names[3:]]
    legend.resize(wide - 20, high)
    assert shown() == [["conv 16", "conv 32", "… 1 more", "output"]]
    legend.resize(narrow - 12, 2 * high)  # the rest has no line before it
    assert shown() == [["conv 16", "… 2 more"], ["output"]]
    legend.resize(width_of(["… 3 more"]) + 4, 2 * high)  # a name says more than "4 colours"
    width_of(names)
    assert shown() == [["conv 16"], ["… 3 more"]]
    legend.show_entries([("validation", QColor("black")), ("local 10 · pool 2", QColor("black"))], LIGHT)
    legend.resize(110, 2 * high)
    assert shown()[0] == ["validation"]
    assert shown()[1][0].startswith("local 1")
    legend.show_entries([("a name that is wider than the whole legend", QColor("black"))], LIGHT)
    assert shown()[0][0].endswith("…")


@pytest.mark.parametrize("kind", [CostPanel, GradientsPanel, AccuracyPanel])
def test_names_without_room_in_the_title_line_stand_below_it(qtbot: QtBot, kind: type[Panel]) -> None:
    """One run has one name in every panel: "… 2 more" names none."""
    panel = kind()
    title, names = QWidget(), ["conv 16", "conv 32", "dense 100", "output"]
    legend = panel.legend  # type: ignore[attr-defined]
    ground = QWidget()
    qtbot.addWidget(ground)
    for widget in (title, panel):
        widget.setParent(ground)
    QHBoxLayout(title).addWidget(legend)
    legend.show_entries([(name, QColor("black")) for name in names], LIGHT)
    title.setGeometry(0, 0, 180, 34)
    panel.setGeometry(0, 34, 300, 200)
    ground.resize(300, 240)
    with qtbot.waitExposed(ground):
        ground.show()
    below = panel.findChild(LegendBelow)
    assert not legend.holds_all

    def said(one: Legend) -> list[str]:
        return [entry.name for row in one.fitting_rows() for entry in row]

    assert said(below) == names
    assert legend.is_elsewhere
    assert below.geometry().bottom() <= panel.plot.geometry().top()  # type: ignore[attr-defined]
    panel.setGeometry(0, 34, 300, panel.minimumSizeHint().height())
    QApplication.processEvents()
    assert not legend.is_elsewhere, "the plot comes first in a low panel"
    for more in range(0, 60, 6):
        panel.setGeometry(0, 34, 300, panel.minimumSizeHint().height() + more)
        QApplication.processEvents()
        assert legend.is_elsewhere != below.is_elsewhere, "no entry is listed twice"
    panel.setGeometry(0, 34, 300, 200)
    title.setGeometry(0, 0, 600, 34)
    QApplication.processEvents()
    assert below.height() == 0
    assert not legend.is_elsewhere


def test_a_legend_cuts_nothing_off_that_hangs_below_the_line(qtbot: QtBot) -> None:
    alone = QPixmap(60, 60)
    alone.fill(QColor(LIGHT.surface))
    painter = QPainter(alone)
    painter.setFont(font(SMALL_PX))
    painter.setPen(QColor(LIGHT.dim))
    painter.drawText(alone.rect(), Qt.AlignmentFlag.AlignCenter, "gjÅ")
    painter.end()
    as_label = QLabel()
    as_label.setPixmap(alone)
    legend = Legend()
    legend.setStyleSheet(f"background: {LIGHT.surface}")
    legend.show_entries([("gjÅ", QColor(0, 0, 0, 0))], LIGHT)
    heights = []
    for one in (as_label, legend):
        qtbot.addWidget(one)
        one.resize(one.sizeHint())
        there = pixels(one)
        rows = np.flatnonzero((there != there[0, 0]).any(axis=1))
        heights.append(rows[-1] - rows[0])
    assert heights[0] == heights[1]


def test_no_sample_of_a_legend_stands_without_a_word(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    for names in (["a"], ["dense 100"], ["dense 30", "output"], ["conv 16", "conv 32", "dense 100", "output"]):
        legend.show_entries([(name, QColor("black")) for name in names], LIGHT)
        for wide in range(20, 140, 6):
            for rows in (1, 2):
                legend.resize(wide, rows * legend.sizeHint().height())
                for row in legend.fitting_rows():
                    assert all(name.strip("…") for name, *_ in row), (names, wide)
        legend.resize(90, legend.sizeHint().height())
        assert legend.fitting_rows(), "there is room for a word"
    assert [name for (name, *_) in legend.fitting_rows()[0]] == ["4 colours"]


def test_a_legend_without_room_leaves_out_what_a_setting_is_called(qtbot: QtBot) -> None:
    legend = Legend(configs.values_only)
    qtbot.addWidget(legend)
    black = QColor("black")
    long, short = "training, regularization: L2 (λ = 0.1)", "training, L2 (λ = 0.1)"
    legend.show_entries([(long, black), ("cost: quadratic", black)], LIGHT)
    legend.resize(legend.sizeHint().width(), 20)
    assert [name for row in legend.fitting_rows() for name, *_ in row] == [long, "cost: quadratic"]
    legend.resize(legend.sizeHint().width() - 40, 20)
    assert [name for row in legend.fitting_rows() for name, *_ in row] == [short, "quadratic"]
    assert long in legend.toolTip()
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_entries([("1: dense 30", black), ("2: dense 30", black)], LIGHT)
    legend.resize(legend.sizeHint().width() - 8, 20)
    assert [name[:3] for row in legend.fitting_rows() for name, *_ in row] == ["1: ", "2: "]


def test_a_cost_surface_that_is_not_there_leaves_no_words_behind(qtbot: QtBot) -> None:
    panel = shown(qtbot, SurfacePanel, replace(frame(), parts={}))
    assert [one.text() for one in panel.findChildren(QLabel) if one.text() and one.isVisibleTo(panel)] == []


@pytest.mark.parametrize("kind", PANELS)
def test_a_panel_tells_a_screen_reader_what_is_in_it(qtbot: QtBot, kind: type[Panel]) -> None:
    panel = shown(qtbot, kind, frame(layers=LAYERS))
    assert silent(panel) + (silent(panel.right) if panel.right is not None else []) == []


def test_layers_say_why_they_know_of_no_update(qtbot: QtBot) -> None:
    """The update of a step is measured where it is asked for: not in the steps before the panel was opened."""
    panel, data = LayersPanel(), frame(layers=2)
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    table = data.parts[LayerStatsTable]
    column = [name for name, *_ in COLUMNS].index("‖Δw‖/‖w‖")
    for ratio, cell, said in ((None, UNKNOWN, f" · {NOT_MEASURED}"), (0.0123, "0.012", "")):
        layers = tuple(replace(layer, update_ratio=ratio) for layer in table.layers)
        panel.set_frame(replace(data, parts=dict(data.parts) | {LayerStatsTable: replace(table, layers=layers)}))
        assert {cells[column] for cells, *_ in panel.table.rows} == {cell}
        assert panel.step.text() == f"step {data.shown_step:,}{said}"


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_bars_keep_the_names_of_their_layers_as_long_as_they_can_be_read(qtbot: QtBot, scale: float) -> None:
    panel = shown(qtbot, GradientBarsPanel, frame(layers=5), replace(LIGHT, scale=scale))
    assert isinstance(panel, GradientBarsPanel)
    room = round((5 * 9.5 + 22) * scale)
    panel.resize(200, max(room, panel.minimumHeight()))
    assert panel.names_px >= 9, "nine pixels at the usual scale"
    panel.set_frame(frame(layers=100))
    assert panel.names_px == 0, "a hundred names would lie over one another"


def test_no_figure_of_the_run_before_stands_under_the_names_of_a_lesson_s_runs(qtbot: QtBot) -> None:
    """While the lesson's own data is read, which may take seconds."""
    panel, lesson = LessonPanel(), library()["digits"]
    qtbot.addWidget(panel)
    before = frame()
    both = ComparedRuns((), (RunProgress(9, 0.0, None, 0.894), RunProgress(9, 0.0, None, 0.9)))
    before = replace(before, parts=dict(before.parts) | {ComparedRuns: both})
    panel.set_frame(before)
    panel.open(lesson)
    for one, known in ((before, False), (replace(before, config=lesson.shown_on(0)[0][1]), True), (before, True)):
        panel.set_frame(one)
        assert ("89.4" in panel.runs.accessibleName()) is known


def test_a_panel_says_what_is_news_to_it(qtbot: QtBot) -> None:
    panel, part = TopActivationsPanel(), frame().part(TopActivations)
    qtbot.addWidget(panel)
    assert part is not None
    again = replace(part)
    told = [(), (part,), (part,), (again,), (again, "a"), (again, "".join("a")), (again, "b"), (None, "b"), ()]
    assert [panel.is_news(*about) for about in told] == [False, True, False, True, True, False, True, True, True]


def test_what_excites_most_is_as_large_as_there_is_room(qtbot: QtBot) -> None:
    panel = shown(qtbot, TopActivationsPanel, frame())
    assert isinstance(panel, TopActivationsPanel)
    sides = []
    for size in ((260, 120), (640, 320), (1400, 900)):
        panel.resize(*size)
        wide, high = panel.grid.block()
        rows = -(-len(panel.grid.images) // panel.grid.columns())
        sides.append(panel.grid.side)
        assert wide <= panel.width()
        assert panel.grid.side == PICTURE or rows * high <= panel.height()
    assert sides[0] < sides[1] < sides[2] == LARGEST


def test_no_layers_histogram_is_out_of_reach_in_a_low_panel(qtbot: QtBot) -> None:
    data = frame()
    layers = len(data.layer_names)
    runs = tuple(RunHistograms(name, place, (np.arange(31),) * layers) for place, name in enumerate(("one", "two")))
    part = LayerStatsTable((), runs, (1.0,) * layers)
    panel = shown(qtbot, LayersPanel, replace(data, parts=dict(data.parts) | {LayerStatsTable: part}))
    assert isinstance(panel, LayersPanel)
    panel.resize(500, 90)
    QApplication.processEvents()
    grid = panel.histograms
    assert grid.isVisible()
    (scroll,) = (one for one in panel.findChildren(QScrollArea) if one.widget() is grid)
    last = grid.box(len(grid.layers) - 1, 0)
    assert last.height() > 10
    assert last.bottom() <= scroll.viewport().height() + scroll.verticalScrollBar().maximum()


def test_the_bar_of_the_differences_keeps_its_place_above_a_sentence(qtbot: QtBot) -> None:
    data = frame()
    part = data.part(Differences)
    assert part is not None
    assert part.found is not None
    none = replace(part.found.sample, places=part.found.sample.places[:0], inputs=part.found.sample.inputs[:0], true=())
    alike = replace(part, found=replace(part.found, sample=none))
    panel = shown(qtbot, DifferencesPanel, replace(data, parts=dict(data.parts) | {Differences: alike}))
    assert isinstance(panel, DifferencesPanel)
    panel.resize(500, 300)
    QApplication.processEvents()
    assert panel.bar.geometry().top() < 40


def test_what_excites_most_is_painted_anew_only_once_it_is_another(qtbot: QtBot) -> None:
    made = frame()
    part = made.part(TopActivations)
    assert part is not None
    panel = shown(qtbot, TopActivationsPanel, made)
    assert isinstance(panel, TopActivationsPanel)
    images = panel.grid.images
    panel.set_frame(made)
    assert panel.grid.images is images
    panel.set_frame(frame(parts={TopActivations: replace(part, examples=part.examples[:1])}))
    assert len(panel.grid.images) == 1 < len(images)
    panel.set_frame(frame(parts={TopActivations: None}))
    assert not panel.grid.images


def test_what_excites_most_is_said_to_be_looked_for_until_it_is_found(qtbot: QtBot) -> None:
    """The layers can be chosen meanwhile, and nothing of another moment stays."""
    made = frame()
    part = made.part(TopActivations)
    assert part is not None
    panel = shown(qtbot, TopActivationsPanel, made)
    assert isinstance(panel, TopActivationsPanel)
    panel.set_frame(frame(parts={TopActivations: replace(part, examples=part.examples[:0], busy=True)}))
    assert panel._note.isVisible() and panel._note.text.startswith("The examples appear once")
    assert not panel.grid.images and panel.layer.count() == len(part.layers)
    panel.set_frame(made)
    assert not panel._note.isVisible() and panel.grid.images
