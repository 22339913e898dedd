"""The map of the examples on screen: painted fast, moved, zoomed, encircled, and with the drawing on it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.panels.base import EmptyNote
from netviz.app.panels.example_map import ExampleMapPanel, MapPage
from netviz.app.panels.examples import ExamplesPanel
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import DARK, LIGHT
from netviz.app.widgets.map_canvas import MapCanvas
from netviz.app.widgets.map_motion import MapMotion
from netviz.app.widgets.map_painting import dots, pictures, thumbnails
from netviz.session.parts.example_map import ExampleMap, MappedNumbers
from tests.app import made_up
from tests.app.conftest import ONE, draw, until
from tests.app.test_judgement import FLOWERS

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
GROUND, INK = 0xFFFFFFFF, 0xFF112233


@pytest.fixture
def canvas(qtbot: QtBot) -> MapCanvas:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.set_theme(LIGHT)
    canvas.less_motion = True
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_map(made_up.example_map())
    return canvas


def wheel(canvas: MapCanvas, place: QPointF, turns: int) -> None:
    event = QWheelEvent(
        place, canvas.mapToGlobal(place), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_dots_are_painted_where_they_are_and_the_last_on_top() -> None:
    marks = dots(np.array([INK, 0xFF00FF00], np.uint32), np.array([1, 0]), 2.0, GROUND)
    image = marks.paint(GROUND, 60, 40, np.array([20.0, 23.0]), np.array([10.0, 10.0]))
    assert image.shape == (40, 60)
    assert (image[10, 20], image[10, 22], image[30, 50]) == (INK, INK, GROUND)
    assert (image[10, 23], image[10, 24]) == (GROUND, 0xFF00FF00), "the one below looks out behind an edge"
    outside = marks.paint(GROUND, 60, 40, np.array([-50.0, 1e9]), np.array([10.0, -1e9]))
    assert (outside == GROUND).all()
    at_the_edge = marks.paint(GROUND, 60, 40, np.array([0.0, 59.0]), np.array([0.0, 39.0]))
    assert (at_the_edge[0, 0], at_the_edge[39, 59]) == (INK, 0xFF00FF00)


def test_pictures_are_small_and_in_the_colour_of_their_class() -> None:
    inputs = np.zeros((2, 1, 28, 28), np.uint8)
    inputs[0, 0, 12:16, 12:16] = 255
    thumbs = thumbnails(inputs)
    assert thumbs.shape == (2, 1, 14, 14)
    image = pictures(thumbs, np.array([INK, INK], np.uint32), np.arange(2), GROUND).paint(
        GROUND, 40, 40, np.array([20.0, 5.0]), np.array([20.0, 5.0])
    )
    assert np.count_nonzero(image == INK) == 4 and (image == GROUND).sum() == 1596, "a blank one is not seen"
    colour = np.zeros((1, 3, 32, 32), np.float32)
    colour[:, 0] = 1
    image = pictures(thumbnails(colour), np.array([INK], np.uint32), np.arange(1), GROUND).paint(
        GROUND, 40, 40, np.array([20.0]), np.array([20.0])
    )
    assert np.count_nonzero(image == 0xFFFF0000) == 14 * 14 and np.count_nonzero(image == INK) == 60


def test_what_moves_is_between_and_then_there() -> None:
    motion = MapMotion()
    here, there = np.array([[0.0, 0.0], [2.0, 0.0]]), np.array([[0.0, 4.0], [2.0, 8.0]])
    motion.move_to(here, stays=False)
    assert not motion.moving
    motion.draw_at((1.0, 1.0), came_from=(9.0, 1.0))
    motion.move_to(there, stays=True)
    assert motion.moving and motion.drawing == (9.0, 1.0)
    motion.progress = 0.5
    np.testing.assert_allclose(motion.points, (here + there) / 2)
    assert motion.drawing == (5.0, 1.0)
    motion.progress = 1.0
    np.testing.assert_allclose(motion.points, there)
    assert (motion.drawing, motion.drawing_goes_to) == ((1.0, 1.0), (1.0, 1.0))
    motion.draw_at(None, came_from=(0.0, 0.0))
    assert motion.drawing is None


@pytest.mark.parametrize("size", [(640, 120), (300, 300), (160, 400)])
def test_the_map_uses_the_room_that_there_is_with_one_scale_for_both_directions(
    canvas: MapCanvas, size: tuple[int, int]
) -> None:
    canvas.resize(*size)
    assert canvas.shown is not None and canvas.shown.placed is not None
    placed = canvas.shown.placed
    for stretched in (placed.points, placed.points * np.array([5, 1], np.float32)):
        canvas.show_map(replace(canvas.shown, placed=replace(placed, points=stretched)))
        canvas.finish()
        spread = np.ptp(np.percentile(stretched, [1, 99], axis=0), axis=0)
        begin, end = canvas.at(0, 0), canvas.at(*map(float, spread))
        wide, high = end.x() - begin.x(), begin.y() - end.y()
        assert wide / high == pytest.approx(spread[0] / spread[1], rel=1e-4)
        assert max(wide / canvas.width(), high / canvas.height()) == pytest.approx(1 / 1.16, rel=1e-4)


def test_an_example_is_painted_in_the_colour_of_its_class_or_of_its_error(canvas: MapCanvas) -> None:
    assert canvas.shown is not None and canvas.shown.placed is not None
    placed = canvas.shown.placed
    for theme in (LIGHT, DARK):
        canvas.set_theme(theme)
        for coloured in ("class", "error"):
            canvas.choose(coloured=coloured)
            image = canvas.grab().toImage()
            index = len(placed.places) - 4  # the last are on top
            index -= index % 9 if coloured == "error" else 0  # a wrong one
            place = canvas.at(*placed.points[index].tolist()).toPoint()
            expected = (
                QColor(theme.wrong) if coloured == "error" else theme.class_colour(int(canvas.shown.labels[index]), 10)
            )
            near = {image.pixelColor(place + QPoint(x, y)).name() for x in (-1, 0, 1) for y in (-1, 0, 1)}
            assert expected.name() in near


def test_the_wheel_and_the_hand_look_closer_and_double_click_looks_back(qtbot: QtBot, canvas: MapCanvas) -> None:
    whole, corner = canvas.motion.view, QPointF(60, 70)
    under = canvas.value(corner)
    wheel(canvas, corner, 3)
    assert canvas.motion.view[2] < whole[2]
    np.testing.assert_allclose(canvas.value(corner), under)
    start = canvas.value(QPointF(30, 280))
    qtbot.mousePress(canvas, LEFT, pos=QPoint(30, 280))
    qtbot.mouseMove(canvas, QPoint(50, 250))
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(50, 250))
    np.testing.assert_allclose(canvas.value(QPointF(50, 250)), start)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.motion.view == whole
    wheel(canvas, corner, -200)
    assert canvas.motion.view[2] < 100 * whole[2]
    qtbot.mouseDClick(canvas, LEFT, pos=QPoint(10, 10))
    assert canvas.motion.view == whole


def test_a_line_around_some_selects_them_and_escape_lets_them_go(qtbot: QtBot, canvas: MapCanvas) -> None:
    assert canvas.shown is not None and canvas.shown.placed is not None
    selected = QSignalSpy(canvas.selected)
    around = canvas.at(1.0, 0.0).toPoint()  # class 0
    corners = [around + QPoint(x, y) for x, y in ((-25, -25), (25, -25), (25, 25), (-25, 25))]
    qtbot.mousePress(canvas, LEFT, SHIFT, corners[0])
    for corner in corners[1:]:
        qtbot.mouseMove(canvas, corner)
    qtbot.mouseRelease(canvas, LEFT, SHIFT, corners[-1])
    found = canvas.selection
    assert len(found) > 20
    assert set(canvas.shown.labels[found]) == {0}
    assert selected.count() == 1
    pale = canvas.grab().toImage()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert len(canvas.selection) == 0 and selected.count() == 2
    assert canvas.grab().toImage() != pale


def test_the_pointer_over_an_example_shows_it_and_a_click_chooses_it(qtbot: QtBot, canvas: MapCanvas) -> None:
    assert canvas.shown is not None and canvas.shown.placed is not None
    chosen, before = QSignalSpy(canvas.chosen), canvas.grab().toImage()
    lonely = int(np.abs(canvas.shown.placed.points).sum(axis=1).argmax())
    place = canvas.at(*canvas.shown.placed.points[lonely].tolist()).toPoint()
    qtbot.mouseMove(canvas, place)
    assert canvas.hovered == lonely
    assert canvas.grab().toImage() != before
    qtbot.mouseClick(canvas, LEFT, pos=place)
    assert (chosen.count(), chosen.at(0)) == (1, [lonely])
    canvas.show_map(made_up.example_map(values=FLOWERS))
    canvas.hovered = lonely
    assert not canvas.grab().isNull(), "a row has no picture"


def test_a_new_map_of_the_same_examples_moves_in(qtbot: QtBot, canvas: MapCanvas) -> None:
    assert canvas.shown is not None and canvas.shown.placed is not None
    before = canvas.shown
    canvas.less_motion = False
    placed = replace(before.placed, number=2, points=-before.placed.points)
    canvas.show_map(replace(before, placed=placed, drawing=(0.5, 0.5)))
    assert canvas.motion.moving
    np.testing.assert_allclose(canvas.motion.points, before.placed.points)
    until(qtbot, lambda: not canvas.motion.moving)
    np.testing.assert_allclose(canvas.motion.points, placed.points)
    assert canvas.motion.drawing == (0.5, 0.5)
    canvas.show_map(replace(before, layer=0))
    np.testing.assert_allclose(canvas.motion.points, before.placed.points, err_msg="another layer's are others")


def test_no_field_of_the_map_is_cut(qtbot: QtBot) -> None:
    host, panel = QWidget(), ExampleMapPanel()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    for widget in (panel.right, panel):
        column.addWidget(widget)
    host.setStyleSheet(style_sheet(LIGHT))
    host.resize(300, 300)
    host.show()
    shown = made_up.frame(parts={ExampleMap: replace(made_up.example_map(), layers=("input", "2: dense 30", "output"))})
    for _ in range(2):  # type and style come with the first
        panel.set_frame(shown)
        QApplication.processEvents()
    assert [entry.name for row in panel.legend.fitting_rows() for entry in row] == [str(label) for label in range(10)]
    for field in (panel.layer, panel.colour, panel.projection, panel.split):
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        room = field.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, field
        )
        for place in range(field.count()):
            assert field.fontMetrics().horizontalAdvance(field.itemText(place)) <= room.width(), field.itemText(place)


def test_the_projection_is_asked_for_and_what_is_missing_is_reported(qtbot: QtBot) -> None:
    panel = ExampleMapPanel()
    qtbot.addWidget(panel)
    panel.show_page(MapPage(projection="t-sne"))
    assert panel.questions()[ExampleMap] == (panel.chosen_split, None, "t-sne")
    part = made_up.example_map()
    assert part.placed is not None
    near = replace(part, placed=replace(part.placed, share=None), projection="t-sne", busy=True)
    for shown, said in (
        (near, "neighbours together so far"),
        (replace(part, problem="t-SNE is away"), "t-SNE is away."),
    ):
        panel.set_frame(made_up.frame(parts={ExampleMap: shown}))
        assert said in panel.summary.text()


def test_while_t_sne_places_the_examples_it_is_reported_and_no_field_moves(qtbot: QtBot) -> None:
    panel = ExampleMapPanel()
    qtbot.addWidget(panel)
    panel.resize(640, 240)
    panel.show()
    part = made_up.example_map()
    fields = (panel.layer, panel.colour, panel.projection, panel.as_pictures)
    places = []
    for shown in (part, replace(part, placed=None, projection="t-sne", busy=True), part):
        panel.set_frame(made_up.frame(parts={ExampleMap: shown}))
        QApplication.processEvents()
        places.append([field.mapTo(panel, QPoint()) for field in fields])
        [note] = panel.findChildren(EmptyNote)
        assert note.isVisible() == (shown.placed is None)
        assert shown.placed is not None or note.text.startswith("t-SNE is placing the examples")
    assert places[0] == places[1] == places[2]


def test_numbers_have_colours_of_their_own(qtbot: QtBot) -> None:
    panel = ExampleMapPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 300)
    panel.show()
    part = made_up.example_map(100, 1, FLOWERS)
    numbers = MappedNumbers.of(np.linspace(0, 1, 100), np.linspace(0, 1.2, 100), None)
    for learned, name in (("price_eur", "by price_eur"), ("", "by true value"), (None, "by class")):
        of_it = part if learned is None else replace(part, class_names=(), numbers=numbers, target=learned)
        panel.set_frame(made_up.frame(parts={ExampleMap: of_it}))
        assert panel.colour.currentText() == name
    panel.set_frame(made_up.frame(parts={ExampleMap: replace(part, class_names=(), numbers=numbers)}))
    assert panel.canvas.shown is not None
    assert panel.canvas.shown.words(50).startswith("0.505, predicted 0.606")
    for coloured in ("class", "error"):
        panel.canvas.choose(coloured=coloured)
        assert not panel.grab().isNull()
    assert panel.as_pictures.isHidden()


@pytest.mark.slow(once=True)
def test_the_drawing_is_on_the_map_and_what_is_encircled_in_the_panel_data(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(view="data")
    window, area = opened.window, opened.window.dock_area
    panel, data = area.panels["map"], area.panels["pictures"]
    assert isinstance(panel, ExampleMapPanel) and isinstance(data, ExamplesPanel)
    panel.less_motion = True
    canvas = panel.canvas
    area.show_panel("map")  # it may lie behind a tab, as any panel may
    until(qtbot, lambda: canvas.isVisible() and canvas.shown is not None and canvas.shown.placed is not None)
    assert panel.canvas.motion.drawing is None
    draw(qtbot, window.pad.canvas, ONE)
    until(qtbot, lambda: panel.canvas.motion.drawing is not None)
    assert panel.layer.currentText() == "dense 20"
    chosen = canvas.shown.placed.places[[2, 5]].tolist()
    canvas.selected.emit(np.array([2, 5]))
    until(qtbot, lambda: sorted(data.grid.places) == chosen)
    assert data.split.currentData() == "validation"
    area.show_panel("map")
    panel.layer.setCurrentIndex(0)
    panel.layer.activated.emit(0)
    until(qtbot, lambda: canvas.shown is not None and canvas.shown.layer == 0 and canvas.shown.placed is not None)
    assert "of their variance" in panel.summary.text()
