"""The German translation is whole, fits its English, and nothing of it is cut off in the window."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.panels.views import VIEWS
from netviz.app.qt import language
from netviz.app.qt.numbers import number
from netviz.assets import asset
from tests.app.conftest import until
from tests.app.test_lecture import LESSONS, cut_off, lesson_panel, settle, turn_all_pages, until_laid_out, whole

ROOT = Path(__file__).parents[2]
PLACEHOLDERS = re.compile(r"\{\{[^{}]*\}\}|\{[^{}]*\}|\$\$[^$]+\$\$|\$[^$]+\$|`[^`]+`|\]\([^)]*\)")


@pytest.fixture(scope="module")
def catalogue() -> tuple[dict[str, list[str]], dict[str, str]]:
    """The texts of netviz with their places, and the German ones by their English."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import translations
    finally:
        sys.path.pop(0)
    return translations.sources(), translations.read(translations.FOLDER / "netviz_de.ts")


@pytest.fixture
def in_german(german: None, open_netviz: Callable[..., Opened]) -> Callable[..., Opened]:
    return partial(open_netviz, language="de")


def open_lesson(qtbot: QtBot, opened: Opened, name: str) -> None:
    opened.window.lesson_controller.open_named(name)
    until(qtbot, lambda: lesson_panel(opened).lesson is not None and lesson_panel(opened).lesson.name.endswith(name))


def test_every_text_has_a_translation_and_none_is_left_over(catalogue) -> None:
    english, german = catalogue
    assert [source for source in english if not german.get(source, "").strip()] == []
    assert set(german) == set(english)


def test_a_translation_has_the_values_of_its_english(catalogue) -> None:
    for source, said in catalogue[1].items():
        assert set(PLACEHOLDERS.findall(said)) == set(PLACEHOLDERS.findall(source)), said
        assert said.strip() != "", source
        edges = (source[: len(source) - len(source.lstrip())], source[len(source.rstrip()) :])
        assert (said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]) == edges, said


def test_what_the_window_loads_is_the_translation(catalogue) -> None:
    translator = QTranslator()
    assert translator.load(str(asset("translations") / "netviz_de.qm"))
    for source, said in catalogue[1].items():
        assert translator.translate(language.CONTEXT, source) == said


def test_a_german_window_says_everything_in_german(qtbot: QtBot, in_german) -> None:
    window = in_german().window
    assert window.tool_bar.train.text() == "Trainieren"
    assert window.menuBar().actions()[0].text().strip("&") == "Datei"
    assert number(1234.5, 6) == "1.234,50"
    assert QLocale().decimalPoint() == ","


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("presenting", [False, True], ids=["window", "presenting"])
def test_no_view_is_cut_off_in_german(qtbot: QtBot, in_german, presenting: bool) -> None:
    size = (1280, 720) if presenting else (1280, 800)
    opened = in_german(size=size)
    if presenting:
        qtbot.keyClick(opened.window, Qt.Key.Key_F11)
        settle(qtbot, opened)  # the window system makes it as large as its own screen first
        opened.window.resize(*size)
    for view in VIEWS:
        opened.window.view_controller.show(view)
        settle(qtbot, opened, 3)
        assert cut_off(opened.window) == [], view


@pytest.fixture(
    params=[pytest.param("some", marks=pytest.mark.slow(once=True)), pytest.param("all", marks=pytest.mark.slow)]
)
def lessons(request: pytest.FixtureRequest) -> list[str]:
    """All of them, or a third."""
    return list(LESSONS)[:: 3 if request.param == "some" else 1]


def test_no_lesson_is_cut_off_in_german(qtbot: QtBot, in_german, real_data: Path, lessons: list[str]) -> None:
    opened = in_german(size=(1280, 800))
    for name in lessons:
        open_lesson(qtbot, opened, name)
        turn_all_pages(qtbot, opened, name)


def test_no_lesson_is_cut_off_in_a_german_lecture_hall(
    qtbot: QtBot, in_german, real_data: Path, lessons: list[str]
) -> None:
    opened = in_german(size=(1280, 720))
    opened.run_controller.new_weights()  # a run to go back to
    qtbot.keyClick(opened.window, Qt.Key.Key_F11)
    for name in lessons:
        open_lesson(qtbot, opened, name)
        settle(qtbot, opened)
        opened.window.resize(1280, 720)
        settle(qtbot, opened, 2)
        until(qtbot, opened.window.tool_bar.back_button.isVisible)
        assert cut_off(opened.window) == [], name


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_choice_has_room_in_either_language(qtbot: QtBot, open_netviz, code: str) -> None:
    """Whatever is chosen in the forms at the left, and with every layer open."""
    window = open_netviz(size=(1280, 800), language=code).window
    for card in window.network.cards:
        window.network.select(card)
        until_laid_out(window)
        assert card.mapTo(window.network, card.rect().topRight()).x() <= window.network.width()
        assert cut_off(window.left) == []
        boxes = [box for box in window.left.findChildren(QComboBox) if box.isVisible()]
        cut = [text for box in boxes for text in map(box.itemText, range(box.count())) if not whole(box, text)]
        assert cut == [], card.title.text()
