"""The panels that show how good a network is and where it fails: what they draw, say and show elsewhere."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels import ROWS, Panel
from netviz.app.panels.base import EmptyNote
from netviz.app.panels.calibration import CalibrationPanel
from netviz.app.panels.class_accuracy import MOST_LINES, ClassAccuracyPanel
from netviz.app.panels.differences import ALONE, APART, SAME, DifferencesPanel
from netviz.app.panels.mistakes import NO_MISTAKES, MistakesPanel
from netviz.app.panels.split_panel import NO_CLASSES, SplitPanel
from netviz.app.style.theme import LIGHT, TICK_PX, font
from netviz.data.example_values import ExampleValues
from netviz.data.tables.recipe import Feature
from netviz.engine.evaluation import evaluate
from netviz.engine.judgement import Judgement
from netviz.number_format import number
from netviz.run import build
from netviz.session.parts.class_progress import ClassProgress
from netviz.session.parts.differences import Differences
from netviz.session.parts.mistakes import Mistakes
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.reliability import Reliability
from tests.app import made_up
from tests.app.conftest import until
from tests.waiting import HANG_SECONDS

LEFT = Qt.MouseButton.LeftButton
JUDGES = [kind for row in ROWS for kind in row if issubclass(kind, SplitPanel)]
FLOWERS = ExampleValues(tuple(Feature(f"length {place}") for place in range(7)))
IRIS = '[data]\nname = "iris"\n[network]\noutput = "softmax"\nlayers = [{ kind = "dense", units = 3 }]'


def shown(qtbot: QtBot, kind: type[Panel], parts: dict[type, object] | None = None) -> Panel:
    panel = kind()
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    panel.resize(560, 320)
    panel.show()
    panel.set_frame(made_up.frame(**({} if parts is None else {"parts": parts})))
    return panel


def note(panel: Panel) -> str:
    found = panel.findChild(EmptyNote)
    return "" if found.isHidden() else found.text


@pytest.mark.parametrize("kind", JUDGES)
def test_every_split_can_be_judged(qtbot: QtBot, kind: type[SplitPanel]) -> None:
    panel = shown(qtbot, kind)
    assert isinstance(panel, SplitPanel)
    asked = QSignalSpy(panel.asked)
    for split in ("train", "test"):
        panel.split.setCurrentIndex(panel.split.findData(split))
        panel.split.activated.emit(panel.split.currentIndex())
        question = panel.questions()[kind.about]
        assert (question[0] if isinstance(question, tuple) else question) == split
    panel.show_page(kind.page_state(split="validation"))
    assert (asked.count(), panel.chosen_split) == (3, "validation")


def test_bars_are_as_high_as_answers_are_right(qtbot: QtBot) -> None:
    panel = shown(qtbot, CalibrationPanel)
    assert isinstance(panel, CalibrationPanel)
    plot, part = panel.plot, made_up.reliability()
    assert part.calibration is not None and plot.roc_chart is None
    fullest = int(part.calibration.counts.argmax())
    box, bar = plot.chart.box, plot.bar(fullest)
    assert bar.height() == pytest.approx(box.height() * part.calibration.accuracy[fullest])
    image = plot.grab().toImage()
    assert image.pixelColor(int(bar.left()) + 2, int(bar.bottom()) - 3).name() == LIGHT.positive.lower()
    assert f"{int(part.calibration.counts[fullest]):,} answers" in plot.words(fullest)
    empty = int(np.flatnonzero(part.calibration.counts == 0)[0])
    assert plot.words(empty).startswith("no answer") and plot.bar(empty).height() == 0


@pytest.mark.parametrize("counts", ["first", "last", "each"])
def test_the_bars_of_how_many_leave_their_name_free(qtbot: QtBot, counts: str) -> None:
    panel = shown(qtbot, CalibrationPanel)
    assert isinstance(panel, CalibrationPanel)
    part = made_up.reliability()
    assert part.calibration is not None
    many = np.full(len(part.calibration.counts), 100 if counts == "each" else 1)
    many[{"first": 0, "last": -1, "each": 0}[counts]] = 100
    some = np.full(len(many), 0.5)
    calibration = replace(part.calibration, counts=many, accuracy=some, confidence=some)
    panel.set_frame(made_up.frame(parts={Reliability: replace(part, calibration=calibration)}))
    plot = panel.plot
    high = QFontMetricsF(font(TICK_PX)).height()
    assert plot.name_room.top() >= 0 and plot.name_room.height() >= high
    tops = [plot.count_bar(place).top() for place in range(len(many))]
    assert min(tops) == tops[int(many.argmax())] == plot.name_room.bottom()
    assert all(plot.count_bar(place).bottom() < plot.chart.box.top() for place in range(len(many)))


def test_two_classes_have_their_curve_beside_the_bars(qtbot: QtBot) -> None:
    panel = shown(qtbot, CalibrationPanel)
    assert isinstance(panel, CalibrationPanel)
    title = QSignalSpy(panel.titled)
    panel.set_frame(made_up.frame(parts={Reliability: made_up.reliability(2)}))
    assert title.at(title.count() - 1) == ["Calibration and ROC"]
    chart = panel.plot.roc_chart
    assert chart is not None and chart.box.left() > panel.plot.chart.box.right()
    assert chart.box.right() <= panel.plot.width()
    area = made_up.judgement(2).roc.area
    assert panel.legend.entries[-1].name == f"area below the curve {number(area)}"
    assert not panel.grab().isNull()


@pytest.mark.parametrize("classes", [2, 10])
def test_the_calibrations_of_two_runs_stand_side_by_side(qtbot: QtBot, classes: int) -> None:
    """Each below its run's name and figures, which are no longer those of the title line."""
    panel = shown(qtbot, CalibrationPanel)
    assert isinstance(panel, CalibrationPanel)
    part = made_up.reliability(classes)
    panel.resize(900, 240)
    panel.set_frame(made_up.frame(parts={Reliability: replace(part, pair=made_up.PAIR, beside=replace(part))}))
    until(qtbot, lambda: panel.beside.isVisible() and panel.beside.width() > 100)
    names = [entry.name for legend in panel.both.names for entry in legend.entries]
    assert [name.split(", ")[0] for name in names] == ["this run", "λ = 0.1"]
    assert all(name.endswith("on average" if classes > 2 else number(part.roc.area)) for name in names)
    assert [entry.name for entry in panel.legend.entries] == ["right", "off by"]
    panel.set_frame(made_up.frame(parts={Reliability: part}))
    assert not panel.beside.isVisible() and len(panel.legend.entries) == (3 if classes > 2 else 4)


def test_the_sentence_that_nothing_differs_leaves_the_bar_free(qtbot: QtBot) -> None:
    whole = made_up.differences()
    assert whole.found is not None
    none = made_up.sample(np.zeros(0, np.intp), np.zeros(0, np.int64))
    panel = shown(qtbot, DifferencesPanel, {Differences: replace(whole, found=replace(whole.found, sample=none))})
    assert isinstance(panel, DifferencesPanel)
    assert note(panel) == SAME
    for high in (96, 300):
        panel.resize(300, high)
        assert panel.bar.isVisible() and panel.bar.geometry().bottom() < high / 2 - 1.5 * panel.fontMetrics().height()


def test_of_many_classes_the_worst_are_drawn(qtbot: QtBot) -> None:
    panel = shown(qtbot, ClassAccuracyPanel, {ClassProgress: made_up.class_progress(26)})
    assert isinstance(panel, ClassAccuracyPanel)
    assert [one.name for one in panel.series()] == [str(label) for label in range(16, 26)]
    assert panel.legend.entries[-1].name == f"the worst {MOST_LINES} of 26"
    part = made_up.class_progress(3)
    accuracy = part.accuracy.copy()
    accuracy[:, 1] = np.nan
    panel.set_frame(made_up.frame(parts={ClassProgress: replace(part, accuracy=accuracy)}))
    assert [one.name for one in panel.series()] == ["0", "2"], "a class without examples has no curve"


def test_the_legend_of_the_classes_leaves_none_of_ten_out(qtbot: QtBot) -> None:
    panel = shown(qtbot, ClassAccuracyPanel, {ClassProgress: made_up.class_progress(10)})
    assert isinstance(panel, ClassAccuracyPanel)
    for wide in (700, 420, 300):
        panel.resize(wide, 260)
        named = [entry.name for row in panel.legend.fitting_rows() for entry in row]
        assert [name.split(" ")[0] for name in named] == [str(label) for label in range(10)], wide


def test_each_class_is_drawn_for_two_runs_side_by_side(qtbot: QtBot) -> None:
    part = made_up.class_progress(26)
    slower = replace(part, x=part.x[:5], accuracy=part.accuracy[:5, ::-1])
    both = replace(part, pair=made_up.PAIR, beside=slower)
    panel = shown(qtbot, ClassAccuracyPanel, {ClassProgress: both})
    assert isinstance(panel, ClassAccuracyPanel)
    assert panel.beside.isVisible() and [legend.entries[0].name for legend in panel.both.names] == [
        "this run", "λ = 0.1",
    ]  # fmt: skip
    names = [one.name for one in panel.plot.series]
    assert names == [one.name for one in panel.beside.series] == [str(label) for label in range(16, 26)]
    np.testing.assert_array_equal(panel.beside.series[0].y, slower.accuracy[:, 16])
    assert panel.series()[10].name == "λ = 0.1: 16" and len(panel.series()) == 20
    assert panel.plot.shown_range == panel.beside.shown_range, "they are compared"
    assert panel.questions()[ClassProgress] == ("validation", "λ = 0.1")
    for size, above in (((300, 240), False), ((300, 420), True), ((560, 320), False)):
        panel.resize(*size)
        qtbot.wait_until(lambda above=above: (panel.both.panes[1].x() == 0) == above)
        if size != (300, 240):  # where neither way has room for both
            assert panel.beside.width() >= panel.both.minimumWidth(), size
            assert panel.beside.height() >= panel.both.minimumHeight(), size
        assert panel.beside.geometry().right() < panel.both.panes[1].width(), "nothing is cut off"
    panel.set_frame(made_up.frame(parts={ClassProgress: part}))
    assert not panel.beside.isVisible() and len(panel.series()) == 10


@pytest.mark.parametrize("values", [None, FLOWERS], ids=["pictures", "rows"])
def test_the_worst_mistakes_say_what_was_meant_and_read(qtbot: QtBot, values: ExampleValues | None) -> None:
    part = made_up.mistakes(values)
    panel = shown(qtbot, MistakesPanel, {Mistakes: part})
    assert isinstance(panel, MistakesPanel) and part.worst is not None
    card = panel.cards.card(0)
    assert card is not None
    meant, read = part.worst.sample.true[0], part.worst.answers[0]
    assert card.lines[0] == (f"{meant} → {read}", "wrong")
    assert f"is {meant}, read as {read}" in card.words
    assert (card.picture is None) == (values is not None)
    chosen = QSignalSpy(panel.chosen)
    qtbot.mouseClick(panel.cards.viewport(), LEFT, pos=panel.cards.picture_rect(1).center())
    qtbot.keyClick(panel.cards, Qt.Key.Key_Right)
    assert f"example {int(part.worst.sample.places[2]):,} is" in panel.cards.accessibleDescription()
    qtbot.keyClick(panel.cards, Qt.Key.Key_Return)
    assert chosen.count() == (0 if values else 2), "a row cannot go on the pad"
    if values is None:
        np.testing.assert_array_equal(chosen.at(1)[0], part.worst.sample.inputs[2])
    assert not panel.grab().isNull()


def test_panels_say_why_they_are_empty(qtbot: QtBot) -> None:
    part = made_up.mistakes()
    assert part.worst is not None
    none = made_up.sample(np.zeros(0, np.intp), np.zeros(0, np.int64))
    without = replace(part.worst, sample=none, answers=(), wrong=0)
    assert note(shown(qtbot, MistakesPanel, {Mistakes: replace(part, worst=without)})) == NO_MISTAKES
    whole = made_up.differences()
    assert whole.found is not None
    for changed, words in (
        (replace(whole, pair=None, found=None), ALONE),
        (replace(whole, pair=replace(made_up.PAIR, apart=True), found=None), APART),
        (replace(whole, found=replace(whole.found, sample=none)), SAME),
        (whole, ""),
    ):
        assert note(shown(qtbot, DifferencesPanel, {Differences: changed})) == words


def test_where_there_are_no_classes_no_axes_wait_for_them(qtbot: QtBot) -> None:
    part = made_up.class_progress()
    panel = shown(qtbot, ClassAccuracyPanel, {ClassProgress: replace(part, x=part.x[:0], of_numbers=True)})
    assert isinstance(panel, ClassAccuracyPanel)
    assert note(panel) == NO_CLASSES and panel.plot.isHidden()
    panel.set_frame(made_up.frame(parts={ClassProgress: part}))
    assert panel.plot.isVisible() and not note(panel)


def test_the_bar_of_two_runs_has_a_part_for_each_outcome(qtbot: QtBot) -> None:
    panel = shown(qtbot, DifferencesPanel)
    assert isinstance(panel, DifferencesPanel)
    assert [(words, count) for words, count, _ in panel.bar.segments] == [
        ("both right", 300), ("only this run", 40), ("only λ = 0.1", 50), ("neither", 10),
    ]  # fmt: skip
    assert panel.bar.accessibleDescription().startswith("both right 300")
    assert panel.other.isHidden(), "there is but one other run"
    two = replace(made_up.differences(), pair=replace(made_up.PAIR, runs=("λ = 0.1", "η = 1")))
    panel.set_frame(made_up.frame(parts={Differences: two}))
    panel.other.setCurrentIndex(1)
    assert panel.questions()[Differences] == ("validation", "η = 1")
    card = panel.cards.card(0)
    assert card is not None and [colour for _, colour in card.lines] == ["dim", "wrong", "right"]
    panel.set_frame(made_up.frame(parts={Differences: replace(two, pair=replace(made_up.PAIR, other="λ = 0.2"))}))
    card = panel.cards.card(0)
    assert card is not None and "λ = 0.2 answers" in card.words, "the run has another name, the examples are the same"


@pytest.mark.slow(once=True)
def test_a_window_judges_a_table_and_lists_its_rows(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.parse(IRIS), view="data")
    area = opened.window.dock_area
    panel, data = area.panels["mistakes"], area.panels["pictures"]
    area.show_panel("mistakes")  # it may lie behind a tab, as any panel may
    until(qtbot, lambda: panel.cards.isVisible() and opened.run_controller.frame.part(Mistakes) is not None)
    until(qtbot, lambda: not opened.run_controller.frame.part(Mistakes).busy)
    model = opened.run_controller.session.snapshot().result(HANG_SECONDS)
    split = build.split_data(model.config, build.load_data(model.config))
    judged = Judgement.of(evaluate(model.network, split.validation))
    shown_part = opened.run_controller.frame.part(Mistakes)
    np.testing.assert_array_equal(shown_part.worst.sample.places, judged.worst)
    area.show_panel("pictures")
    until(qtbot, lambda: data.isVisible() and len(data.grid.places) == 114)
    card = data.grid.card(0)
    names = [feature.name for feature in split.recipe.features]
    assert [name for name, _ in card.values] == names
    data.show_selected("train", np.array([3, 5, 8]))
    assert data.grid.places.tolist() == [3, 5, 8] or set(data.grid.places) == {3, 5, 8}
    assert data.count.text().startswith("selected: 3 of 114")
    assert opened.run_controller.frame.part(SplitPredictions) is not None
