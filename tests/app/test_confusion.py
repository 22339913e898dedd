"""The confusion matrix: its colours, words and scores, and the way from a cell to its examples."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.panels.base import EmptyNote
from netviz.app.panels.confusion import ConfusionPanel, summary
from netviz.app.panels.examples import ExamplesPanel
from netviz.app.panels.split_panel import NO_CLASSES
from netviz.app.style.theme import DARK, LIGHT, Theme, font
from netviz.app.widgets.confusion_matrix import MARGIN, OVERLAP, SCORE_WIDTH, SCORES, SMALLEST_PX, ConfusionMatrix
from netviz.engine.evaluation import confusion, evaluate
from netviz.engine.examples import Examples
from netviz.run import build
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.predictions import SplitPredictions
from tests.app import made_up
from tests.app.conftest import settle, until
from tests.waiting import HANG_SECONDS

LEFT = Qt.MouseButton.LeftButton
TWO_CLASSES = """
[data]
name = "circles"
train = 200
validation = 60
[network]
output = "softmax"
layers = [{ kind = "dense", units = 4 }]
[training]
learning_rate = 3.0
"""


@pytest.fixture
def panel(qtbot: QtBot) -> ConfusionPanel:
    panel = ConfusionPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 420)
    panel.set_frame(made_up.frame())
    panel.show()
    return panel


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_cell_has_the_colour_of_its_share(panel: ConfusionPanel, theme: Theme) -> None:
    panel.set_theme(theme)
    matrix, image = panel.matrix, panel.matrix.grab().toImage()
    for label, answer in ((3, 3), (3, 4), (8, 9), (5, 0)):
        corner = matrix.cell(label, answer).topLeft().toPoint()
        assert image.pixelColor(corner.x() + 4, corner.y() + 4) == matrix.colour(label, answer)
    assert matrix.colour(5, 0).name() == theme.surface.lower()
    assert matrix.colour(8, 9) != matrix.colour(0, 1), "nine wrong answers are stronger than one"


def test_words_and_summary_say_the_counts(panel: ConfusionPanel) -> None:
    assert panel.matrix.words(3, 4).startswith("3 taken for 4: 4 of 94 (4.3")
    assert panel.matrix.words(9, 9).startswith("9 answered right: 90 of 90 (100")
    assert panel.summary.text().endswith("most often 8 → 9 (9)")
    assert summary(None) == ""


def test_a_click_and_the_keys_choose_a_cell(qtbot: QtBot, panel: ConfusionPanel) -> None:
    matrix, chosen = panel.matrix, QSignalSpy(panel.cell_chosen)
    qtbot.mouseClick(matrix, LEFT, pos=matrix.cell(4, 5).center().toPoint())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(matrix, key)
    assert [chosen.at(place) for place in range(chosen.count())] == [
        ["validation", 4, 5, ""],
        ["validation", 5, 6, ""],
    ]
    assert matrix.accessibleDescription().startswith("5 taken for 6")


@pytest.mark.parametrize("classes", [2, 26, 300])
def test_any_number_of_classes_fits(panel: ConfusionPanel, classes: int) -> None:
    panel.set_frame(made_up.frame(parts={Confusion: made_up.confusion(classes)}))
    last = panel.matrix.cell(classes - 1, classes - 1)
    assert last.right() <= panel.matrix.width() and last.bottom() <= panel.matrix.height()
    assert not panel.grab().isNull()


def test_the_cells_have_their_figures_before_the_scores_have_room(qtbot: QtBot) -> None:
    classes, figure = 26, "1,000"
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    counts = np.diag([1_000] * classes)
    matrix.show_confusion(replace(made_up.confusion(classes), counts=counts))
    each = QFontMetricsF(font(SMALLEST_PX)).horizontalAdvance(figure) + 2
    least = round(matrix.box.left() + MARGIN + classes * each) + 2
    scores = len(SCORES) * SCORE_WIDTH
    assert least > 3 * scores
    for width, figures, beside in ((least, True, False), (least + scores, True, True), (least - 60, False, True)):
        matrix.resize(width, 30 * classes)
        assert (bool(matrix.figures_px), matrix.has_scores) == (figures, beside), width
        matrix.grab()


@pytest.mark.parametrize("size", [(700, 300), (300, 560)], ids=["beside", "below"])
def test_the_matrices_of_two_runs_stand_side_by_side(
    qtbot: QtBot, panel: ConfusionPanel, size: tuple[int, int]
) -> None:
    """Each has its run's name, colour and share, and its own cells to click."""
    own = made_up.confusion()
    other = replace(own, counts=own.counts.T, accuracy=0.5)
    assert panel.beside.isHidden() or not panel.beside.isVisible()
    panel.resize(*size)
    panel.set_frame(made_up.frame(parts={Confusion: replace(own, pair=made_up.PAIR, beside=other)}))
    until(qtbot, lambda: panel.beside.isVisible() and panel.beside.width() > 100)
    ((first,), (second,)) = (legend.entries for legend in panel.both.names)
    assert first.name.startswith("95") and first.name.endswith(" this run")
    assert second.name.startswith("50") and second.name.endswith(" λ = 0.1")
    assert (first.colour, second.colour) == (LIGHT.run_colour(0), LIGHT.run_colour(1))
    left, right = (matrix.mapTo(panel, matrix.rect().center()) for matrix in (panel.matrix, panel.beside))
    assert (right.x() > left.x(), right.y() > left.y() + 50) == (size[0] > size[1], size[0] < size[1])
    chosen = QSignalSpy(panel.cell_chosen)
    for matrix in (panel.matrix, panel.beside):
        qtbot.mouseClick(matrix, LEFT, pos=matrix.cell(4, 5).center().toPoint())
    assert [chosen.at(place)[3] for place in range(2)] == ["", "λ = 0.1"]
    assert panel.beside.words(5, 4).startswith("5 taken for 4: 5 of")
    panel.shares.click()
    assert panel.matrix.shares and panel.beside.shares
    panel.set_frame(made_up.frame())
    assert not panel.beside.isVisible() and not panel.both.names[0].isVisible()


def test_the_run_beside_is_chosen_where_there_are_several(qtbot: QtBot, panel: ConfusionPanel) -> None:
    assert panel.other.isHidden()
    pair = replace(made_up.PAIR, runs=("λ = 0.1", "η = 3"))
    panel.set_frame(made_up.frame(parts={Confusion: replace(made_up.confusion(), pair=pair)}))
    assert not panel.other.isHidden() and panel.questions() == {Confusion: ("validation", "λ = 0.1")}
    with qtbot.waitSignal(panel.asked):
        panel.other.setCurrentIndex(1)
        panel.other.activated.emit(1)
    assert panel.questions() == {Confusion: ("validation", "η = 3")}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_scores_stand_below_the_cells_where_there_is_no_room_beside_them(qtbot: QtBot, theme: Theme) -> None:
    """The panel is 380 by 230 in the view Data of a window of 1366 by 768."""
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.set_theme(theme)
    matrix.show_confusion(made_up.confusion())
    for size, beside, below in (((380, 230), False, True), ((800, 420), True, False), ((200, 140), False, False)):
        matrix.resize(*size)
        assert (matrix.has_scores, matrix.has_scores_below) == (beside, below), size
        assert matrix.cell(9, 9).bottom() <= matrix.height() and matrix.cell(9, 9).right() <= matrix.width()
        assert matrix.figures_px or size == (200, 140), "the figures of the cells have their room first"
        image = matrix.grab().toImage()
        colours = {
            image.pixelColor(x, y).name()
            for y in range(int(matrix.box.bottom()) + 2, matrix.height())
            for x in range(int(matrix.box.left()), int(matrix.box.right()))
        }
        assert (len(colours) > 2) == below


def test_numbers_have_no_classes(panel: ConfusionPanel) -> None:
    part = Confusion("validation", (), None, None, None, np.nan, 0, busy=False, of_numbers=True)
    panel.set_frame(made_up.frame(parts={Confusion: part}))
    assert panel.matrix.isHidden() and panel.findChild(EmptyNote).text == NO_CLASSES


def test_a_cell_shows_its_examples(qtbot: QtBot, opened: Opened) -> None:
    """The counts are those of an evaluation, and a click brings exactly these examples into the panel Data."""
    area = opened.window.dock_area
    area.show_panel("confusion")
    panel, data = area.panels["confusion"], area.panels["pictures"]
    assert isinstance(panel, ConfusionPanel) and isinstance(data, ExamplesPanel)
    until(qtbot, lambda: panel.matrix.classes == 10 and not panel.matrix.shown.busy)
    model = opened.run_controller.session.snapshot().result(HANG_SECONDS)
    validation = build.split_data(model.config, build.load_data(model.config)).validation
    counts = panel.matrix.shown.counts
    np.testing.assert_array_equal(counts, confusion(evaluate(model.network, validation), 10))
    label, answer = np.unravel_index(int(counts.argmax()), counts.shape)
    until(qtbot, lambda: panel.matrix.isVisible())
    qtbot.mouseClick(panel.matrix, LEFT, pos=panel.matrix.cell(int(label), int(answer)).center().toPoint())
    until(qtbot, lambda: data.isVisible() and len(data.grid.places) == counts[label, answer])
    assert data.count.text().startswith(f"answered with {answer}")


def test_a_cell_of_the_run_beside_shows_what_that_one_answered(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(configs.parse(TWO_CLASSES), view="data")
    window, run = opened.window, opened.run_controller
    area = window.dock_area
    run.step_batch()
    settle(qtbot, opened)
    window.commands.action("run.pin").trigger()
    for _ in range(3):
        run.step_batch()
    settle(qtbot, opened)
    area.show_rows([["confusion"], ["pictures"]])
    panel, data = area.panels["confusion"], area.panels["pictures"]
    assert isinstance(panel, ConfusionPanel) and isinstance(data, ExamplesPanel)
    until(qtbot, lambda: panel.beside.isVisible() and panel.beside.classes == 2 and panel.beside.width() > 100)
    model = run.session.snapshot().result(HANG_SECONDS)
    (pinned,) = model.compared.runs
    validation = build.split_data(model.config, build.load_data(model.config)).validation
    np.testing.assert_array_equal(panel.beside.shown.counts, confusion(evaluate(pinned.model.network, validation), 2))
    assert (panel.beside.shown.counts != panel.matrix.shown.counts).any(), "or it proves nothing"
    other = panel.beside.shown
    name, step = panel.matrix.shown.pair.other, 1
    for matrix, by in ((panel.beside, f"{name}: answered with "), (panel.matrix, "answered with ")):
        counts = matrix.shown.counts
        label, answer = (int(one) for one in np.unravel_index(int(counts.argmax()), counts.shape))
        qtbot.mouseClick(matrix, LEFT, pos=matrix.cell(label, answer).center().toPoint())
        until(qtbot, lambda counts=counts, cell=(label, answer): len(data.grid.places) == counts[cell])
        until(qtbot, lambda by=by: data.count.text().startswith(by))
        assert (f"at step {step}" in data.count.text()) == (matrix is panel.beside), "its own step"
    assert other.step == step


def test_every_row_has_its_name_where_a_small_one_fits(panel: ConfusionPanel) -> None:
    matrix = panel.matrix
    for height in range(140, 420, 20):
        matrix.resize(500, height)
        room, small = matrix.cell(0, 0).height() + OVERLAP, QFontMetricsF(font(SMALLEST_PX)).height()
        metrics = QFontMetricsF(font(matrix.names_px))
        assert metrics.height() <= room or small > room, f"{height}: every second class would be left out"


@pytest.mark.slow(once=True)
def test_a_low_matrix_has_its_figures_before_the_title_of_its_columns(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.show_confusion(made_up.confusion(20))
    seen = set()
    for height in range(120, 420, 4):
        matrix.resize(700, height)
        seen.add((bool(matrix.figures_px), matrix.has_title))
        assert matrix.figures_px or matrix.has_title
        matrix.grab()
    assert seen == {(False, True), (True, False), (True, True)}


def test_the_answer_of_a_cell_is_let_go_with_the_classes_that_had_it(qtbot: QtBot) -> None:
    ten = replace(made_up.browse(), class_names=tuple("abcdefghij"))
    labels = ten.examples.labels % 2
    two = replace(ten, examples=Examples(ten.examples.inputs, labels, 2), class_names=("x", "y"), predictions=labels)
    data = ExamplesPanel()
    qtbot.addWidget(data)
    data.set_frame(made_up.frame(parts={SplitPredictions: two}))
    data.show_answered("train", 8, 8)  # before the data with ten classes is there
    assert data.count.text().startswith("answered with 8: 0 of 300")
    data.set_frame(made_up.frame(parts={SplitPredictions: ten}))
    assert data.count.text().startswith("answered with i: ")
    data.set_frame(made_up.frame(parts={SplitPredictions: two}))
    assert data.count.text().startswith("300 of 300")
