"""Numbers are written and read in the window's language, and what may mean two numbers is never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.panels.approximation import ApproximationPanel
from netviz.app.panels.convolution import ConvolutionPanel
from netviz.app.panels.curves import CurvesPanel
from netviz.app.qt.numbers import ThousandOrPointError, fixed, listed, plain, read, without_cut_number
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import LIGHT
from netviz.app.widgets.fields import NumberField
from netviz.app.widgets.form import PathForm
from netviz.app.widgets.inputs import SpinBox
from netviz.config import SETTINGS
from tests.app import made_up
from tests.app.untranslated import painted

DECIMALS, WHOLE = "training.learning_rate", "training.epochs"


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def decimal_comma() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("0,5", 0.5), ("0.5", 0.5), ("0.001", 0.001), ("0,125", 0.125), (".5", 0.5), ("-1,5", -1.5), ("−2.25", -2.25),
        ("12", 12), ("1.0005", 1.0005), ("1e-5", 1e-5), ("1,5e-5", 1.5e-5), (" 3,0 ", 3), ("1.234,5", 1234.5),
        ("1,234.5", 1234.5), ("1.234.567", 1234567), ("1,234,567", 1234567), ("1,234,567.25", 1234567.25),
    ],
)  # fmt: skip
def test_either_decimal_point_is_read_in_either_language(language: str, typed: str, value: float) -> None:
    assert read(typed, whole=False) == value


@pytest.mark.parametrize("typed", ["1.000", "1,000", "1000"])
def test_in_a_whole_number_either_mark_parts_the_thousands(language: str, typed: str) -> None:
    assert read(typed, whole=True) == 1000


@pytest.mark.parametrize("typed", ["", "abc", "1 2", "1.2.3", "1,23,4", "1.234,567.8", "1.00,5", ",", "1..5"])
def test_what_is_no_number_is_not_read_as_one(language: str, typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read(typed, whole=False)


def test_where_decimals_are_possible_the_mark_of_thousands_is_asked_about(language: str) -> None:
    point, apart = (".", ",") if language == "en" else (",", ".")
    assert read(f"1{point}000", whole=False) == 1
    assert read(f"12{point}500", whole=False) == 12.5
    with pytest.raises(ThousandOrPointError) as found:
        read(f"12{apart}500", whole=False)
    assert (found.value.small, found.value.large) == (12.5, 12500)


def test_numbers_are_written_in_german(decimal_comma: None) -> None:
    assert [plain(0.5, 9), plain(60000, 0), plain(1e-5, 9), plain(0, 9)] == ["0,5", "60000", "0,00001", "0"]
    assert fixed(-1234.5, 2) == "−1.234,50"
    assert listed(["0,5", "1"]) == "0,5; 1"


def test_what_is_written_is_read_back(language: str) -> None:
    for value in (0.001, 0.5, 1.125, 12.5, 999.125, 1000.0, 123456.789, 1e-9):
        assert read(plain(value, 9), whole=False) == value


def typed_into(qtbot: QtBot, field: NumberField, text: str) -> str:
    """Type a text and press Enter; returns what the field says is wrong with it."""
    said: list[str] = []
    field.refused.connect(said.append)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.refused.disconnect(said.append)
    return said[-1] if said else ""


def test_a_german_field_takes_both_points_and_asks_where_it_cannot_know(qtbot: QtBot, decimal_comma: None) -> None:
    field = NumberField(SETTINGS[DECIMALS], whole=False)
    qtbot.addWidget(field)
    field.show()
    field.show_value(0.25)
    changes: list[float] = []
    field.changed.connect(changes.append)
    assert field.lineEdit().text() == "0,25"
    for text, value, shown in (("0,5", 0.5, "0,5"), ("0.1", 0.1, "0,1"), ("1,125", 1.125, "1,125")):
        assert typed_into(qtbot, field, text) == ""
        assert (field.value(), field.lineEdit().text()) == (value, shown)
    wrong = typed_into(qtbot, field, "1.000")
    assert "may mean 1 or 1000" in wrong
    assert (field.value(), field.lineEdit().text()) == (1.125, "1.000")
    assert changes == [0.5, 0.1, 1.125]
    assert typed_into(qtbot, field, "1") == ""
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (field.value(), field.lineEdit().text()) == (2, "2")


def test_an_english_field_asks_about_its_comma(qtbot: QtBot) -> None:
    field = NumberField(SETTINGS[DECIMALS], whole=False)
    qtbot.addWidget(field)
    field.show()
    field.show_value(0.25)
    assert typed_into(qtbot, field, "0,5") == ""
    assert "may mean 1.5 or 1500" in typed_into(qtbot, field, "1,500")
    assert field.value() == 0.5


def test_a_german_field_for_whole_numbers_takes_thousands(qtbot: QtBot, decimal_comma: None) -> None:
    field = NumberField(SETTINGS[WHOLE], whole=True)
    qtbot.addWidget(field)
    field.show()
    assert typed_into(qtbot, field, "1.000") == ""
    assert (field.value(), field.lineEdit().text()) == (1000, "1000")
    assert "is not a whole number" in typed_into(qtbot, field, "2,5")


def test_a_german_box_of_whole_numbers_is_not_misread(qtbot: QtBot, decimal_comma: None) -> None:
    box = SpinBox()
    qtbot.addWidget(box)
    box.setRange(0, 100_000)
    box.show()
    box.setValue(25_000)
    assert box.text() == "25000"
    box.selectAll()
    qtbot.keyClicks(box, "1.500")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 1500


def test_no_part_of_a_number_is_left_of_a_text_that_is_cut() -> None:
    cut = ("Validierung 11…", "validation 11.5…", "w = −0,2…", "validati…")
    assert [without_cut_number(one) for one in cut] == ["Validierung…", "validation…", "w =…", "validati…"]


def test_a_legend_shortens_the_word_and_not_its_number() -> None:
    assert [CurvesPanel.shorter(name) for name in ("validation", "validation 11.5 %", "validations")] == [
        "val.", "val. 11.5 %", "validations",
    ]  # fmt: skip


def test_the_fields_of_all_forms_begin_at_one_place(qtbot: QtBot, german: None) -> None:
    forms = [PathForm({path: SETTINGS[path]}) for path in (DECIMALS, WHOLE, "training.early_stopping")]
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.setStyleSheet(style_sheet(LIGHT))
    column = QVBoxLayout(ground)
    for form, path in zip(forms, (DECIMALS, WHOLE, "training.early_stopping"), strict=True):
        column.addWidget(form)
        assert form.field(path)
    ground.resize(280, 200)
    ground.show()
    assert len({form.findChild(NumberField).x() for form in forms}) == 1


def test_per_cent_stays_beside_its_number(qtbot: QtBot, german: None) -> None:
    panel = ApproximationPanel()
    qtbot.addWidget(panel)
    panel.set_frame(made_up.frame())
    assert "%" in panel.figures.text() and " %" not in panel.figures.text()


def test_small_products_keep_the_0_before_the_point(qtbot: QtBot, german: None) -> None:
    panel = ConvolutionPanel()
    qtbot.addWidget(panel)
    panel.resize(900, 500)
    panel.set_frame(made_up.frame())
    numbers = [text for text in painted(panel.view) if "," in text]
    assert len(numbers) > 5
    assert [text for text in numbers if not re.fullmatch("−?[0-9]+,[0-9]{1,2}", text)] == []
