"""The confusion matrix: its colours, words and scores, and the way from a cell to its examples."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

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
from tests.app.conftest import until
from tests.waiting import HANG_SECONDS

LEFT = Qt.MouseButton.LeftButton


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
    assert [chosen.at(place) for place in range(chosen.count())] == [["validation", 4, 5], ["validation", 5, 6]]
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
