"""F1 explains the control that has the focus, in the lecture's words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.dialogs.help_dialogs import FIRST_MINUTES
from netviz.app.dialogs.words import LESSON, WordsDialog
from netviz.app.main_window.what_is_this import meaning_of
from netviz.lessons.beginning import begin
from netviz.lessons.glossary import glossary
from netviz.lessons.lesson import load
from tests.app.conftest import Opened, settle, until


def test_f1_explains_the_control_with_the_focus_and_leads_to_its_lesson(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    field = window.training.field("training.learning_rate")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(field, Qt.Key.Key_F1)
    dialog = window.findChild(WordsDialog)
    assert dialog.list.currentItem().text() == "Learning rate η"
    said = dialog.text.toPlainText()
    assert field.toolTip() in said
    assert "w ← w − η ∂C/∂w" in said
    dialog.list.setCurrentRow(0)
    assert field.toolTip() not in dialog.text.toPlainText()
    dialog.text.anchorClicked.emit(QUrl("https://example.org"))
    assert dialog.isVisible()
    dialog.text.anchorClicked.emit(QUrl("lesson:neuron"))
    settle(qtbot, opened, 1)
    assert window.findChild(WordsDialog) is None
    assert window.lesson_controller.state.name == "neuron"


def test_every_control_has_something_to_say(qtbot: QtBot, opened: Opened) -> None:
    window = opened.window
    window.network.select(window.network.cards[0])
    settle(qtbot, opened, 1)
    looked_at = 0
    for part in (window.tool_bar, window.network, window.training, window.pad, *window.dock_area.docks.values()):
        for widget in part.findChildren(QWidget):
            named = widget.accessibleName() or widget.toolTip()
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and named and widget.isVisible():
                looked_at += 1
                assert meaning_of(widget) != (None, ""), f"{widget} {named}"
    assert looked_at > 25
    assert meaning_of(window) == meaning_of(None) == (None, "")


def test_the_words_are_in_the_menu_help(qtbot: QtBot, opened: Opened) -> None:
    opened.window.commands.action("help.words").trigger()
    dialog = opened.window.findChild(WordsDialog)
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert titles == [word.title for word in glossary()]
    for row in range(len(titles)):
        dialog.list.setCurrentRow(row)
        assert titles[row] in dialog.text.toPlainText()


def test_the_first_five_minutes_name_the_keys_that_there_are(qtbot: QtBot, opened: Opened) -> None:
    commands = opened.window.commands
    commands.action("help.first_minutes").trigger()
    [page] = [one for dialog in opened.window.findChildren(QDialog) for one in dialog.findChildren(QTextBrowser)]
    text = page.toPlainText()
    keys = {"run.train": "Space", "view.network": "Ctrl+2", "run.step_batch": "S", "lessons.choose": "L",
            "help.this": "F1", "help.keys": "Shift+F1", "edit.back_to_run": "Alt+Left",
            "edit.undo": "Ctrl+Z"}  # fmt: skip
    for name, key in keys.items():
        assert key in [one.toString() for one in commands.action(name).shortcuts()], name
        assert re.search(rf"\b{re.escape(key)}\b", text), name
    assert all(title in text and about in text for title, about in FIRST_MINUTES)


@pytest.mark.slow(once=True)
def test_a_lesson_that_was_just_begun_opens_and_plays(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window = opened.window
    window.lesson_controller.open(load(begin(tmp_path / "mine")))
    panel = window.dock_area.panels["lesson"]
    qtbot.mouseClick(panel.play, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: panel.answered)
    until(qtbot, lambda: "the cost of the first is **0." in panel.text.accessibleName())
    assert opened.run_controller.frame.compared == 1


DIALOGS = {
    "Try several": lambda opened: opened.window.experiments.try_several(),
    "Find the learning rate": lambda opened: opened.window.experiments.find_rate(),
}


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("name", DIALOGS)
def test_f1_explains_in_dialogs_too(qtbot: QtBot, opened: Opened, name: str) -> None:
    dialog = DIALOGS[name](opened)
    dialog.show()
    dialog.activateWindow()
    until(qtbot, dialog.isActiveWindow)
    explained = next(one for one in dialog.findChildren(QWidget) if one.isVisible() and one.toolTip())
    explained.setFocus()
    until(qtbot, explained.hasFocus)
    qtbot.keyClick(explained, Qt.Key.Key_F1)
    words = dialog.findChild(WordsDialog)
    assert explained.toolTip() in words.text.toPlainText()
    assert LESSON not in words.text.toHtml()
    words.reject()
    dialog.close()
