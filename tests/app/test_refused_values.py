"""An invalid value is reported at its field and stays there to be corrected, in every number field of every form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.application import Opened
from netviz.app.panels.network import KIND as LAYER_KIND
from netviz.app.widgets.fields import NumberField
from netviz.app.widgets.form import PathForm, SpecForm
from netviz.app.widgets.inputs import PushButton
from netviz.config import FIELDS, KINDS, SETTINGS, SPECS, Config, LayerSpec, Setting, settings_of
from tests.app.conftest import settle, until

Form = PathForm | SpecForm


@pytest.fixture
def opened(shared: Opened) -> Opened:
    return shared


def numbers(path: str) -> Setting | None:
    return SETTINGS[path] if FIELDS[path].value_type in (int, float) else None


def kinds() -> Iterator[tuple[Setting, type]]:
    """Every kind of the tables, with the setting that chooses it."""
    for kind in KINDS[LayerSpec].values():
        yield LAYER_KIND, kind
    for path, setting in SPECS.items():
        for kind in KINDS[FIELDS[path].holds].values():
            yield setting, kind


def forms() -> dict[str, tuple[Form, str]]:
    """Every number field that a form has: the form, and what it calls the field."""
    found: dict[str, tuple[Form, str]] = {}
    for path in filter(numbers, SETTINGS):
        plain = PathForm({path: SETTINGS[path]})
        plain.show_config(Config())
        found[path] = plain, path
    for setting, kind in kinds():
        for name in settings_of(kind):
            form = SpecForm(setting)
            form.show_spec(kind())
            if isinstance(form.field(name), NumberField):
                found[f"{setting.label}: {kind.label}: {name}"] = form, name
    return found


def type_into(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus()
    if not field.editing:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def wrong_texts(field: NumberField) -> list[str]:
    low, high = field.minimum(), field.maximum()
    fraction = ["2.5"] if field.decimals() == 0 else []
    return ["abc", "", "1 2", f"{low - 1:.0f}", f"{high * 10 + 1:.0f}", "nan", "inf", *fraction]


def test_every_number_field_keeps_what_it_cannot_take_and_says_why(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column, elsewhere = QVBoxLayout(ground), PushButton("Elsewhere")
    column.addWidget(elsewhere)
    every = forms()
    assert len(every) > 40
    for form, _ in every.values():
        column.addWidget(form)
    ground.show()
    for where, (form, name) in every.items():
        field = form.field(name)
        assert isinstance(field, NumberField)
        good = field.textFromValue(field.value())
        said: list[object] = []
        form.edited.connect(lambda *_, said=said: said.append(True))
        for text in wrong_texts(field):
            type_into(qtbot, field, text)
            assert (field.lineEdit().text(), said) == (text, []), where
            assert form.problem(name).endswith("."), (where, text)
        elsewhere.setFocus()
        assert field.lineEdit().text() == text, f"{where}: gone with the focus"
        assert field.property("wrong")
        field.show_value(field.value())
        assert field.lineEdit().text() == text, f"{where}: gone with the next frame"
        type_into(qtbot, field, good)
        assert form.problem(name) == "", where
        assert not field.property("wrong")


def test_escape_takes_the_last_value_back(qtbot: QtBot, opened: Opened) -> None:
    field = opened.window.training.field("training.epochs")
    assert isinstance(field, NumberField)
    type_into(qtbot, field, "abc")
    assert "not a number" in opened.window.training.field_problem("training.epochs")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.lineEdit().text() == "4"
    assert opened.window.training.field_problem("training.epochs") == ""


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("training.batch_size", "5000", "larger than the 1,000 training examples"),
        ("data.train", "100000", "more than the 4,500 examples"),
        ("data.validation", "4499", "more than the 4,500 examples"),
    ],
)
def test_more_than_the_data_has_is_reported_at_the_field(
    qtbot: QtBot, opened: Opened, path: str, text: str, words: str
) -> None:
    window, run_controller = opened.window, opened.run_controller
    card = window.network.cards[0]
    window.network.select(card)
    form = card.form if path.startswith("data.") else window.training.form(path)
    assert isinstance(form, PathForm)
    field = form.field(path)
    assert isinstance(field, NumberField)
    type_into(qtbot, field, text)
    settle(qtbot, opened)
    assert words in form.problem(path)
    assert field.lineEdit().text() == text
    assert field.property("wrong")
    assert configs.value_at(run_controller.frame.config, path) != int(text)
    type_into(qtbot, field, "100")
    until(qtbot, lambda: configs.value_at(run_controller.frame.config, path) == 100)
    assert form.problem(path) == ""
    assert not window.message.isVisible()


def test_digits_in_groups_of_three_are_one_number(qtbot: QtBot, opened: Opened) -> None:
    field = opened.window.training.field("training.epochs")
    assert isinstance(field, NumberField)
    type_into(qtbot, field, "1,000")
    assert opened.run_controller.config.training.epochs == 1000
