"""What enters the window from outside, with real events: drops, the clipboard, downloads, labelled drawings."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.dialogs.download import DownloadDialog
from netviz.app.dialogs.import_data import ImportDialog
from netviz.app.dialogs.reading_form import in_words_of_fields
from netviz.app.panels.base import EmptyNote
from netviz.app.panels.examples import WAITS, ExamplesPanel
from netviz.app.style.theme import LIGHT
from netviz.app.widgets import example_cards as module
from netviz.app.widgets.card import Head
from netviz.app.widgets.table_sheet import NARROWEST, TableSheet
from netviz.data import downloads, my_drawings, user_data
from netviz.data.downloads import Remote, RemoteFile
from netviz.data.mnist import REMOTES
from netviz.data.reading import Reading
from netviz.session import RunState
from netviz.session.parts.predictions import SplitPredictions
from tests.app.conftest import ONE, ZERO, draw, settle, until, wait_for
from tests.app.made_up import browse, frame
from tests.data.mirror import Mirror, mirror
from tests.data.test_user_data import broken, digit, idx

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path


def drop(window: QWidget, *paths: Path, image: QImage | None = None) -> bool:
    """Drag something over the window and drop it; whether the window takes it."""
    content = QMimeData()
    if paths:
        content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if image is not None:
        content.setImageData(image)
    actions = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), actions, content, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(
        window, QDropEvent(QPointF(300, 300), actions, content, LEFT, Qt.KeyboardModifier.NoModifier)
    )
    return True


def dialog(qtbot: QtBot, window: QWidget, kind: type) -> QWidget:
    def there() -> list[QWidget]:
        return [child for child in window.findChildren(kind) if child.isVisible()]

    until(qtbot, lambda: len(there()) == 1)
    return there()[0]


def pictures(folder: Path) -> Path:
    """A folder with two classes of pictures, ones and bars, in several colours."""
    for name, lying in (("one", False), ("bar", True)):
        (folder / name).mkdir(parents=True)
        for number in range(12):
            image = digit(["black", "navy", "maroon"][number % 3], size=60 + number)
            (image.rotate(90, fillcolor="white") if lying else image).save(folder / name / f"{number}.png")
    return folder


@pytest.mark.slow(once=True)
def test_a_folder_dropped_on_the_window_is_shown_and_learned_from(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    folder = pictures(tmp_path / "shapes")
    assert drop(opened.window, folder)
    asked = dialog(qtbot, opened.window, ImportDialog)
    until(qtbot, asked.go.isEnabled)
    assert "24 pictures in 2 classes (bar, one)" in asked.text.text()
    assert "dark on light" in asked.text.text()
    assert opened.run_controller.frame.config.data.name == "digits", "nothing is taken before one says so"
    qtbot.mouseClick(asked.go, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == str(folder))
    qtbot.mouseClick(opened.window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    assert not opened.window.message.isVisible()
    assert opened.run_controller.frame.data_sizes == (18, 2, 4)
    opened.window.pad.recognizer.setCurrentIndex(2)
    opened.window.pad.recognizer_chosen.emit("training")
    draw(qtbot, opened.window.pad.canvas, ONE)
    until(qtbot, lambda: opened.window.outputs.shown is not None)
    assert len(opened.window.outputs.probabilities) == 2
    opened.window.outputs.grab()


def test_broken_data_is_reported_in_the_dialog_and_nothing_is_lost(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    before = opened.run_controller.frame.config
    qtbot.keyClick(opened.window, Qt.Key.Key_Space)
    for kind in (
        "gzip cut", "gzip count", "archive pickle", "table text", "folder empty", "archive label", "other",
    ):  # fmt: skip
        (tmp_path / kind).mkdir()
        drop(opened.window, broken(kind, tmp_path / kind))
        asked = dialog(qtbot, opened.window, ImportDialog)
        until(qtbot, lambda asked=asked: not asked.text.text().startswith("Reading"))
        assert str(tmp_path / kind) in asked.text.text()
        assert not asked.go.isEnabled(), kind
        qtbot.mouseClick(asked.cancel, LEFT)
        until(qtbot, lambda: not any(one.isVisible() for one in opened.window.findChildren(ImportDialog)))
    wait_for(qtbot, opened, RunState.FINISHED)
    assert opened.run_controller.frame.config == before


def test_a_picture_dropped_or_pasted_is_read(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    opened = open_netviz()
    path = tmp_path / "one.png"
    digit("#223344", "#EEE8DD", 300).save(path)
    drop(opened.window, path)
    pad = opened.window.pad
    until(qtbot, lambda: pad.canvas.document.current.picture is not None)
    until(qtbot, lambda: opened.window.outputs.winner == 1)
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pad.canvas.document.empty
    QGuiApplication.clipboard().setImage(QImage(str(path)))
    qtbot.keyClick(opened.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: pad.canvas.document.current.picture is not None)
    draw(qtbot, pad.canvas, ZERO)
    assert pad.canvas.document.current.picture is None, "drawing takes the picture's place"
    QGuiApplication.clipboard().setText("no picture")
    qtbot.keyClick(opened.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "no picture on the clipboard" in opened.window.message.text.text()
    assert not drop(opened.window)


def test_a_picture_without_writing_is_reported_and_the_drawing_stays(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    draw(qtbot, opened.window.pad.canvas, ONE)
    blank = QImage(200, 150, QImage.Format.Format_Grayscale8)
    blank.fill(200)
    blank.save(str(tmp_path / "empty.png"))
    drop(opened.window, tmp_path / "empty.png")
    until(qtbot, lambda: opened.window.message.isVisible())
    assert "No writing was found in empty.png" in opened.window.message.text.text()
    assert opened.window.pad.canvas.document.current.pen_strokes


def test_a_broken_picture_is_reported(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    draw(qtbot, opened.window.pad.canvas, ONE)
    drop(opened.window, path)
    until(qtbot, lambda: "bad.png" in opened.window.message.text.text())
    assert opened.window.pad.canvas.document.strokes


def test_eraser_and_why_and_reader(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz()
    pad, outputs = opened.window.pad, opened.window.outputs
    draw(qtbot, pad.canvas, ONE)
    until(qtbot, lambda: outputs.shown is not None and outputs.shown.shipped)
    until(qtbot, lambda: pad.canvas.coloured)
    qtbot.mouseClick(pad.explain, LEFT)
    until(qtbot, lambda: outputs.shown.prediction.saliency is None)
    assert not pad.canvas.coloured
    ink = pad.pad_input.image.astype(int).sum()
    qtbot.mouseClick(pad.eraser, LEFT)
    draw(qtbot, pad.canvas, [[(150, 240), (350, 240)]])
    assert len(pad.canvas.document.strokes) == 2
    qtbot.mouseClick(pad.eraser, LEFT)
    assert pad.pad_input.image.astype(int).sum() != ink
    pad.recognizer.setFocus()
    qtbot.keyClick(pad.recognizer, Qt.Key.Key_Return)  # opens the list
    qtbot.keyClick(pad.recognizer.view(), Qt.Key.Key_End)
    qtbot.keyClick(pad.recognizer.view(), Qt.Key.Key_Return)
    until(qtbot, lambda: not outputs.shown.shipped)
    qtbot.mouseClick(pad.clear, LEFT)
    draw(qtbot, pad.canvas, ZERO)
    until(qtbot, lambda: "shipped: 0" in outputs.right.text())
    assert "in training; the shipped one says 0, " in outputs.right.toolTip()


def test_a_phone_number_is_read_digit_by_digit(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz()

    def small(strokes: list, left: float) -> list:
        return [[(x * 0.3 + left, y * 0.3 + 150) for x, y in stroke] for stroke in strokes]

    strokes = [*small(ONE, 0), *small(ZERO, 60), *small(ONE, 150), *small(ZERO, 220)]
    draw(qtbot, opened.window.pad.canvas, strokes)
    until(qtbot, lambda: opened.window.outputs.digits == "1010")
    assert re.sub("<[^>]*>", "", opened.window.outputs.heading.text()) == "It is 1010"
    assert not opened.window.pad.label_as.isEnabled()


def test_teach_it_and_learn_from_it(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    for count in range(14):
        qtbot.keyClick(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        draw(qtbot, window.pad.canvas, ONE if count % 2 else ZERO)
        window.pad.label_as.menu().actions()[count % 2].trigger()
        said = window.message.toast.text.text()
        assert said.startswith(f"Saved as a {count % 2}. You have {count + 1} drawing{'s' * (count > 0)}; ")
        assert len(window.message.toast.offers) == (count + 1 >= 12)
    window.import_controller.remove_last_drawing()
    assert my_drawings.count() == 13
    draw(qtbot, window.pad.canvas, ONE)
    window.pad.label_as.menu().actions()[1].trigger()
    qtbot.mouseClick(window.message.toast.offers[0], LEFT)
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == "digits+my-drawings")
    window.import_controller.use_my_drawings(in_addition=False)
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == "my-drawings")
    qtbot.keyClick(window, Qt.Key.Key_Space)
    wait_for(qtbot, opened, RunState.FINISHED)


@pytest.mark.slow(once=True)
def test_look_through_the_data_and_put_one_on_the_pad(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    qtbot.keyClick(window, Qt.Key.Key_D)
    panel = window.dock_area.panels["pictures"]
    assert isinstance(panel, ExamplesPanel)
    until(qtbot, lambda: panel.isVisible() and len(panel.grid.places) == 1000)
    settle(qtbot, opened)
    examples = opened.run_controller.frame.part(next(iter(panel.needs))).examples
    qtbot.mouseClick(panel.grid.viewport(), LEFT, pos=panel.grid.picture_rect(2).center())
    np.testing.assert_array_equal(window.pad.canvas.document.current.picture, examples.inputs[2, 0])
    qtbot.keyClick(panel.grid, Qt.Key.Key_Right)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    np.testing.assert_array_equal(window.pad.canvas.document.current.picture, examples.inputs[3, 0])
    panel.only.setFocus()
    qtbot.keyClick(panel.only, Qt.Key.Key_Return)  # opens the list
    for _ in range(4):
        qtbot.keyClick(panel.only.view(), Qt.Key.Key_Down)
    qtbot.keyClick(panel.only.view(), Qt.Key.Key_Return)
    assert set(examples.labels[panel.grid.places]) == {3}
    qtbot.keyClick(panel.grid, Qt.Key.Key_End)
    qtbot.mouseClick(panel.wrong, LEFT, pos=QPoint(8, 11))
    until(qtbot, lambda: panel.count.text().endswith(" in all · step 0"))
    untrained = len(panel.grid.places)
    qtbot.mouseClick(window.tool_bar.train, LEFT)
    wait_for(qtbot, opened, RunState.FINISHED)
    until(qtbot, lambda: panel.count.text().endswith(f" in all · step {opened.run_controller.frame.step:,}"))
    assert len(panel.grid.places) < untrained
    panel.grid.grab()


@pytest.mark.parametrize("width", [300, 340, 500, 700])
def test_the_choices_of_the_data_are_whole_at_every_width(qtbot: QtBot, width: int) -> None:
    panel = ExamplesPanel()
    qtbot.addWidget(panel)
    head = Head(panel.title, panel.right, framed=True)
    qtbot.addWidget(head)
    panel.set_frame(frame(parts={SplitPredictions: browse(40)}))
    panel.set_theme(LIGHT)
    for part in (panel, head):
        part.resize(width, part.height())
        part.show()
    for field in (panel.split, panel.only):
        assert field.minimumSizeHint().width() <= field.width()
        assert field.isVisible()
    assert panel.wrong.isVisible()


def test_mistakes_that_are_not_known_yet_are_waited_for_in_words(qtbot: QtBot) -> None:
    panel = ExamplesPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    panel.show()
    note = panel.findChild(EmptyNote)
    known = browse(40)
    for wrong, said in ((known.wrong, False), (None, True), (known.wrong, False)):
        panel.set_frame(frame(parts={SplitPredictions: replace(known, wrong=wrong)}))
        if not panel.wrong.isChecked():
            assert note.isHidden()
            panel.wrong.click()
        assert note.isVisible() == said
    assert note.text == WAITS


def test_sixty_thousand_pictures_paint_only_what_is_in_sight(qtbot: QtBot) -> None:
    panel = ExamplesPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show()
    many = frame(parts={SplitPredictions: browse(60_000)})
    panel.set_frame(many)
    painted = []
    original = module.example_image
    module.example_image = lambda *given: painted.append(1) or original(*given)
    try:
        for value in (0, panel.grid.verticalScrollBar().maximum()):
            painted.clear()
            panel.grid.verticalScrollBar().setValue(value)
            panel.grid.grab()
            assert 0 < len(painted) < 400
    finally:
        module.example_image = original


@pytest.fixture
def web(monkeypatch, tmp_path: Path) -> Iterator[Mirror]:
    """A mirror of a small MNIST; the real one's name, sizes and sums stand in for it."""
    monkeypatch.setenv("NETVIZ_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv(downloads.MIRROR_VARIABLE, raising=False)
    rng = np.random.default_rng(0)
    contents = []
    for part, count in (("train", 300), ("t10k", 60)):
        contents.append((f"{part}-images-idx3-ubyte.gz", idx(rng.integers(0, 255, (count, 28, 28)))))
        contents.append((f"{part}-labels-idx1-ubyte.gz", idx(np.arange(count) % 10)))
    with mirror() as running:
        files = []
        for name, content in contents:
            running.files[f"/kmnist/{name}"] = gzip.compress(content)
            files.append(RemoteFile(name, len(running.files[f"/kmnist/{name}"]), hashlib.sha256(content).hexdigest()))
        small = Remote("kmnist", "KMNIST", (f"{running.address}kmnist/",), tuple(files))
        monkeypatch.setitem(REMOTES, "kmnist", small)
        yield running


def choose_kmnist(qtbot: QtBot, opened: Opened) -> DownloadDialog:
    menu = next(menu for menu in opened.window.menuBar().findChildren(QMenu) if menu.title() == "&Data")
    next(action for action in menu.actions() if action.text() == "KMNIST…").trigger()
    return dialog(qtbot, opened.window, DownloadDialog)


def test_a_set_comes_with_a_cancel_in_the_middle_and_a_second_try(
    qtbot: QtBot, opened: Opened, web: Mirror, tmp_path: Path
) -> None:
    web.faults["/kmnist/train-images-idx3-ubyte.gz"] = "held"
    asked = choose_kmnist(qtbot, opened)
    qtbot.mouseClick(asked.go, LEFT)
    until(qtbot, lambda: asked.bar.value() > 50)
    qtbot.mouseClick(asked.cancel, LEFT)
    assert "resumes where it left off" in asked.note.text()
    assert opened.run_controller.frame.config.data.name == "digits"
    folder = tmp_path / "data" / "kmnist"
    web.faults.clear()
    until(qtbot, lambda: all(path.name.endswith(".part") for path in folder.iterdir()))
    qtbot.mouseClick(asked.go, LEFT)
    config = configs.replaced(opened.run_controller.config, "data.train", 200)
    until(qtbot, lambda: len([p for p in folder.iterdir() if p.suffix == ".gz"]) == 4)
    assert any(wanted.startswith("bytes=") for _, wanted in web.asked)
    until(qtbot, lambda: not isValid(asked) or not asked.isVisible())  # it is deleted once it has closed
    assert sorted(path.suffix for path in folder.iterdir()) == [".gz"] * 4
    until(qtbot, lambda: opened.run_controller.config.data.name == "kmnist" or bool(opened.window.message.text.text()))
    opened.run_controller.apply(
        configs.replaced(configs.replaced(config, "data.name", "kmnist"), "data.validation", 50)
    )
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == "kmnist")
    assert opened.run_controller.frame.data_sizes == (200, 50, 60)


def test_a_download_that_fails_says_why_and_can_be_tried_again(qtbot: QtBot, opened: Opened, web: Mirror) -> None:
    web.faults["/kmnist/train-images-idx3-ubyte.gz"] = "gone"
    asked = choose_kmnist(qtbot, opened)
    qtbot.mouseClick(asked.go, LEFT)
    until(qtbot, lambda: "answers 404" in asked.text.text())
    assert asked.go.text() == "Try again"
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert opened.run_controller.frame.config.data.name == "digits"


def test_data_chosen_in_the_network_that_is_not_here_is_offered(qtbot: QtBot, opened: Opened, web: Mirror) -> None:
    opened.window.network.data_chosen.emit("kmnist")
    asked = dialog(qtbot, opened.window, DownloadDialog)
    assert "is not on this machine" in asked.text.text()
    qtbot.mouseClick(asked.cancel, LEFT)
    assert not asked.isVisible()


def click_on(qtbot: QtBot, menu: QMenu, action: QAction) -> None:
    """Click with the mouse on an entry of an open menu."""
    place = menu.actionGeometry(action).center()
    qtbot.mouseMove(menu, place)
    qtbot.mouseClick(menu, LEFT, pos=place)


@pytest.mark.parametrize("learned", [None, "noise"])
def test_every_bar_of_a_histogram_can_be_seen(qtbot: QtBot, learned: str | None, tmp_path: Path) -> None:
    path = tmp_path / "bars.csv"
    rows = (f"{n % 7 / 3:.2f},{n * n % 23 / 7:.3f},{'abcdefghijkl'[n % 12]}\n" for n in range(120))
    path.write_text("size,noise,kind\n" + "".join(rows))
    table = TableSheet(LIGHT)
    qtbot.addWidget(table)
    table.show_preview(user_data.read(path, Reading(label=learned)).preview)
    for place, column in enumerate(table.preview.columns):
        bars = table.bars_of(place, QRectF(0, 0, NARROWEST, 30))
        assert len(bars) == len(column.counts) > 0
        assert all(bar.width() >= 0.5 * NARROWEST / len(bars) for bar in bars), column.name
        assert [bar.height() > 0 for bar in bars] == [count > 0 for count in column.counts]
    table.grab()


@pytest.mark.parametrize(
    ("of_config", "of_fields"),
    [
        ('if another column is learned, say data.label = "price_eur".',
         'if another column is learned, choose "price_eur" in the field Label.'),
        ('For classes instead, say data.task = "classes".', "For classes instead, choose classes in the field Task."),
        ('in other words, say data.leave_out = ["id", "a b"].', "in other words, leave out id, a b under Columns."),
        ('unlike the others; data.ink = "each" decides for each alone.',
         'unlike the others; "each on its own" in the field Ink decides for each alone.'),
        ("light on dark (otherwise say data.ink)", "light on dark (otherwise choose in the field Ink)"),
        ("data.transpose = true sets them upright.", "the switch Transpose sets them upright."),
        ("data.task: soil is text, and only numbers can be predicted; choose classes.",
         "Task: soil is text, and only numbers can be predicted; choose classes."),
        ('all the same, say data.take_in = ["id"].', "all the same, tick id under Columns."),
        ("data.take_in: id is empty; leave it out.", "Columns: id is empty; leave it out."),
        ("data.leave_out: x is the label; choose another label or keep it.",
         "Columns: x is the label; choose another label or keep it."),
        ("data.size = 28 and data.seed = 3 of settings without a field", None),
    ],
)  # fmt: skip
def test_in_the_dialog_what_was_found_names_its_fields(of_config: str, of_fields: str | None) -> None:
    names = ("label", "task", "leave_out", "take_in", "ink", "transpose")
    assert in_words_of_fields(of_config, names) == (of_fields or of_config)


def test_the_dialog_names_the_field_of_a_guessed_label(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "houses.csv"
    rows = (f"{n * 7 % 10},{n * 917 % 3000 / 7:.3f},{'xy'[n % 2]}\n" for n in range(40))
    path.write_text("rooms,median_house_value,proximity\n" + "".join(rows))
    window = QWidget()
    qtbot.addWidget(window)
    asked = ImportDialog(window, path, LIGHT)
    until(qtbot, asked.go.isEnabled)
    assert "choose &quot;median_house_value&quot; in the field Label." in asked.findings.text()
    asked.reject()


def test_a_table_from_which_nothing_is_learned_yet_asks_what_it_means(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "films.csv"
    path.write_text("film,seen,mood\n" + "".join(f"film {n},2024-01-{n % 28 + 1},mood {n % 40}\n" for n in range(80)))
    window = QWidget()
    qtbot.addWidget(window)
    asked = ImportDialog(window, path, LIGHT)
    until(qtbot, lambda: "to name one" in asked.text.text())
    assert asked.text.text().endswith('to name one, choose "mood" in the field Label.')
    assert not asked.go.isEnabled()
    asked.show()
    assert asked.table.isVisible()
    assert not asked.bar.isVisible()
    label = asked.form.fields["label"]
    assert isinstance(label, QComboBox)
    assert (label.currentText(), label.count()) == ("as found", 4)
    label.setCurrentIndex(label.findText("mood"))
    label.activated.emit(label.currentIndex())
    until(qtbot, lambda: "has no column to learn" in asked.text.text())
    assert asked.text.text().endswith("to learn from it all the same, tick seen under Columns.")
    ticks = {action.data(): action for action in asked.columns_menu.actions()}
    assert [action.isEnabled() for action in ticks.values()] == [False, True, False]
    ticks["seen"].trigger()
    until(qtbot, lambda: asked.go.isEnabled() and asked.columns.text() == "Columns: 1 of 2 seen")
    assert asked.bar.isVisible()
    asked.reject()


def test_a_label_of_several_columns_is_as_found(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(
        "a,x,y,z\n" + "".join(f"{n * 7 % 10},{+(n % 3 == 0)},{+(n % 3 == 1)},{+(n % 3 == 2)}\n" for n in range(40))
    )
    window = QWidget()
    qtbot.addWidget(window)
    asked = ImportDialog(window, path, LIGHT)
    until(qtbot, asked.go.isEnabled)
    label = asked.form.fields["label"]
    assert isinstance(label, QComboBox)
    assert label.currentText() == "as found"
    assert asked.columns.text() == "Columns: 1 of 1 seen"
    label.setCurrentIndex(label.findText("x"))
    label.activated.emit(label.currentIndex())
    until(qtbot, lambda: asked.go.isEnabled() and "2 classes" in asked.text.text())
    assert "leave out y, z under Columns" in asked.findings.text()
    asked.reject()


@pytest.mark.slow(once=True)
def test_a_table_is_shown_and_read_as_the_user_says(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "soils.csv"
    rows = (f"{n},{n * 7 % 10},{n % 4 + 1},{'' if n == 8 else n * n % 23},{'ab'[n % 2]}\n" for n in range(40))
    path.write_text("Nr,depth,layers,wet,soil\n" + "".join(rows))
    drop(opened.window, path)
    asked = dialog(qtbot, opened.window, ImportDialog)
    until(qtbot, asked.go.isEnabled)
    columns = asked.table.preview.columns
    assert [(one.name, one.role) for one in columns][::3] == [("Nr", "left out: a row number"), ("wet", "number")]
    assert columns[3].about == "0 … 18, 1 missing"
    assert sum(columns[3].counts) == 39
    assert columns[4].counts == (20, 20)
    gap = next(row for row in asked.table.preview.rows if row[0] == "8")
    assert gap[3] == "–"
    label, missing = asked.form.fields["label"], asked.form.fields["missing"]
    assert label.currentText() == "soil"
    assert asked.bar.text == "31 learn · 3 validate · 6 test", "one row in six, and a tenth of the rest"
    asked.grab()
    place = QPoint(int(asked.table.left_of(2)) + 5, 10)
    qtbot.mouseClick(asked.table, LEFT, pos=place)
    until(qtbot, lambda: asked.go.isEnabled() and "layers is learned, 4 classes" in asked.text.text())
    assert asked.table.preview.columns[2].role == "label"
    assert label.currentText() == "layers"
    ticks = {action.data(): action for action in asked.columns_menu.actions()}
    assert [name for name, action in ticks.items() if action.isEnabled()] == ["Nr", "depth", "wet", "soil"]
    assert ticks["Nr"].text() == "Nr (a row number)"
    assert ticks["layers"].text() == "layers (the label)"
    assert (asked.columns.text(), asked.columns.menu()) == ("Columns: 3 of 4 seen", asked.columns_menu)
    assert all(action.toolTip() for action in ticks.values() if not action.isEnabled())
    place, size = asked.pos(), asked.size()
    asked.columns_menu.popup(asked.columns.mapToGlobal(QPoint(0, 20)))
    qtbot.mouseRelease(asked.columns_menu, LEFT, pos=asked.columns_menu.actionGeometry(ticks["soil"]).center())
    assert ticks["soil"].isChecked(), "a menu as high as the screen opens under the button that is still held"
    click_on(qtbot, asked.columns_menu, ticks["soil"])
    until(qtbot, lambda: asked.go.isEnabled() and asked.table.preview.columns[4].role == "left out: by you")
    assert [name for name, action in ticks.items() if action.isChecked()] == ["depth", "wet"]
    for name in ("depth", "wet"):  # the menu stays open, also where there is nothing left to learn from
        assert asked.columns_menu.isVisible()
        click_on(qtbot, asked.columns_menu, ticks[name])
    until(qtbot, lambda: "has no column to learn" in asked.text.text())
    assert (asked.pos(), asked.size()) == (place, size)
    for name in ("depth", "wet"):
        click_on(qtbot, asked.columns_menu, ticks[name])
    until(qtbot, lambda: asked.go.isEnabled() and asked.columns.text() == "Columns: 2 of 4 seen")
    qtbot.keyClick(asked.columns_menu, Qt.Key.Key_Escape)
    assert not asked.columns_menu.isVisible()
    assert [action.text() for action in asked.menu_of_column("soil").actions()] == ["Make it the label", "Use it again"]
    asked.menu_of_column("depth").actions()[1].trigger()
    until(qtbot, lambda: asked.go.isEnabled() and asked.reading.leave_out == ("soil", "depth"))
    asked.menu_of_column("soil").actions()[1].trigger()
    until(qtbot, lambda: asked.go.isEnabled() and asked.table.preview.columns[4].role == "words")
    assert [action.text() for action in asked.menu_of_column("Nr").actions()] == ["Make it the label", "Take it in"]
    ticks["Nr"].trigger()
    until(qtbot, lambda: asked.go.isEnabled() and asked.table.preview.columns[0].role == "number")
    assert asked.reading.take_in == ("Nr",)
    ticks["Nr"].trigger()
    until(qtbot, lambda: asked.go.isEnabled() and asked.table.preview.columns[0].role == "left out: a row number")
    assert (asked.reading.take_in, asked.reading.leave_out) == (None, ("depth",))
    missing.setCurrentIndex(missing.findData("rows"))
    missing.activated.emit(missing.currentIndex())
    until(qtbot, lambda: asked.go.isEnabled() and "1 row with a missing value left out" in asked.findings.text())
    asked.splits.fields["test"].choose(0.5)
    until(qtbot, lambda: asked.go.isEnabled() and asked.bar.text.endswith(" 19 test"))
    asked.splits.fields["validation"].choose(6)
    until(qtbot, lambda: asked.go.isEnabled() and " 6 validate " in asked.bar.text)
    asked.grab()
    qtbot.mouseClick(asked.go, LEFT)
    until(qtbot, lambda: opened.run_controller.frame.config.data.name == str(path))
    config = opened.run_controller.frame.config
    data = config.data
    assert (data.label, data.missing, data.test, data.validation) == ("layers", "rows", 0.5, 6)
    assert data.leave_out == ("depth",)
    assert config.network.output == "softmax"
    assert opened.run_controller.frame.data_sizes[2] > 0
