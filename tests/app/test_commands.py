"""The table of commands: each is in a menu, in the list of keys and in the palette, and disabled in all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from netviz.app.application import Opened
from netviz.app.controllers.commands import Command, CommandTable, always
from netviz.app.dialogs.command_palette import CommandPalette, match_score
from netviz.app.main_window.menus import palette_entries
from netviz.data import catalogue
from netviz.session import RunState
from netviz.session import session as session_module
from tests.app.conftest import ONE, draw, settle, until
from tests.waiting import HANG_SECONDS

CONTROL = Qt.KeyboardModifier.ControlModifier


def palette_of(qtbot: QtBot, opened: Opened) -> CommandPalette:
    qtbot.keyClick(opened.window, Qt.Key.Key_K, CONTROL)
    return next(one for one in opened.window.findChildren(CommandPalette) if one.isVisible())


def gone(qtbot: QtBot, opened: Opened) -> None:
    """Wait until the palette is closed; without a window manager nobody else makes the window active again."""
    until(qtbot, lambda: not opened.window.findChildren(CommandPalette))
    opened.window.activateWindow()
    until(qtbot, opened.window.isActiveWindow)


def choose(qtbot: QtBot, opened: Opened, typed: str) -> None:
    """Run a command by the palette, with the keys that a user presses."""
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, typed)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    gone(qtbot, opened)


def menus_of(opened: Opened) -> dict[str, list[QMenu]]:
    """In which menus of the menu bar each action stands, by its id."""
    found: dict[str, list[QMenu]] = {}
    for menu in opened.window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            if action.objectName():
                found.setdefault(action.objectName(), []).append(menu)
    return found


def test_each_command_is_written_once_and_found_everywhere(qtbot: QtBot, opened: Opened) -> None:
    table = opened.window.commands
    assert len(table.commands) > 50
    assert max(Counter(command.id for command in table.commands).values()) == 1
    keys = Counter(key for command in table.commands for key in command.shortcuts)
    assert max(keys.values()) == 1
    assert all(QKeySequence(key).toString() == key for key in keys), "keys are in Qt's own notation"
    assert all(command.help for command in table.commands)
    menus = menus_of(opened)
    assert {one: len(there) for one, there in menus.items()} == {command.id: 1 for command in table.commands}
    in_palette = {entry.action.objectName() for entry in palette_of(qtbot, opened).matches}
    assert in_palette == set(menus)
    opened.window.findChild(CommandPalette).reject()
    gone(qtbot, opened)
    qtbot.keyClick(opened.window, Qt.Key.Key_F1)
    listed = " ".join(opened.window.findChild(QTextBrowser).toPlainText().split())
    for command in table.commands:
        assert all(" ".join(text.split()) in listed for text in (command.title, command.help)), command.id
        assert all(key in listed for key in command.shortcuts), command.id


@pytest.mark.slow(once=True)
def test_the_menu_leads_from_the_points_back_to_the_digits(opened: Opened) -> None:
    table, run = opened.window.commands, opened.run_controller
    for name in ("spirals", "digits", "mnist"):
        table.action(f"data.{name}").trigger()
        assert run.config.data.name == name
    with_ways_of_their_own = {"one-point", "pen-strokes", "pen-strokes-all", "my-drawings", "not-digits"}
    missing = {name for name in catalogue.SOURCES if f"data.{name}" not in {one.id for one in table.commands}}
    assert missing <= with_ways_of_their_own
    assert not any("Toys" in command.menu for command in table.commands), "the user knows them as points and curves"


def test_no_key_of_the_window_is_outside_the_table(opened: Opened) -> None:
    """A shortcut on a widget or an action of its own would be in no list of keys."""
    known = {id(opened.window.commands.action(command.id)) for command in opened.window.commands.commands}
    for action in opened.window.findChildren(QAction):
        assert action.shortcut().isEmpty() or id(action) in known, action.text()
    for button in opened.window.findChildren(QPushButton):
        assert button.shortcut().isEmpty(), button.text()


def disabled_now(opened: Opened) -> set[str]:
    return {one.id for one in opened.window.commands.commands if not one.enabled()}


@pytest.mark.slow(once=True)
def test_what_cannot_be_done_is_gray_in_menu_button_and_palette(qtbot: QtBot, opened: Opened) -> None:
    window, table = opened.window, opened.window.commands

    def gray_everywhere() -> set[str]:
        wanted = disabled_now(opened)
        assert {one.id for one in table.commands if not table.action(one.id).isEnabled()} == wanted
        for command_id, button in window.tool_bar.buttons.items():
            assert button.isEnabled() == (command_id not in wanted)
        palette = palette_of(qtbot, opened)
        model = palette.list.model()
        gray = {
            entry.action.objectName()
            for row, entry in enumerate(palette.matches)
            if not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
        }
        palette.reject()
        gone(qtbot, opened)
        assert gray == wanted
        return wanted

    first = gray_everywhere()
    assert {"edit.undo", "edit.redo", "edit.clear", "run.pin", "run.stop_comparing"} <= first
    assert {"lessons.close", "lessons.next", "lessons.back", "lessons.play", "view.end_presentation"} <= first
    draw(qtbot, window.pad.canvas, ONE)
    qtbot.keyClick(window, Qt.Key.Key_S)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
    qtbot.keyClick(window, Qt.Key.Key_B)
    until(qtbot, lambda: opened.run_controller.frame.compared == 1)
    qtbot.keyClick(window, Qt.Key.Key_S)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
    assert not {"edit.undo", "edit.clear", "run.pin", "run.stop_comparing"} & gray_everywhere()
    window.lesson_controller.open_named("learning-slowdown")
    assert not {"lessons.close", "lessons.next", "lessons.play"} & gray_everywhere()
    assert "lessons.back" in disabled_now(opened)
    window.lesson_controller.close()
    assert "lessons.close" in gray_everywhere()


def test_a_disabled_command_is_not_run_by_the_palette(qtbot: QtBot, opened: Opened) -> None:
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "undo")
    assert palette.matches[0].title == "Undo"
    assert not palette.matches[0].action.isEnabled()
    palette.list.setCurrentIndex(palette.list.model().index(0, 0))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize(
    "each", [pytest.param(8, marks=pytest.mark.slow(once=True)), pytest.param(1, marks=pytest.mark.slow)]
)
def test_the_palette_does_what_the_menu_does(qtbot: QtBot, opened: Opened, each: int) -> None:
    """Every command (or one in so many), by the palette and by its action in the menu: it is done once by each."""
    done: list[str] = []
    window = QMainWindow()
    qtbot.addWidget(window)
    table = CommandTable(
        window,
        [
            replace(command, run=partial(done.append, command.id), enabled=always)
            for command in opened.window.commands.commands
        ],
    )
    for command in table.commands[::each]:
        palette = CommandPalette(window, palette_entries(table))
        palette.open()
        row = next(place for place, one in enumerate(palette.matches) if one.action.objectName() == command.id)
        palette.list.setCurrentIndex(palette.list.model().index(row, 0))
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        until(qtbot, lambda: done)
        table.action(command.id).trigger()
        assert done == [command.id, command.id]
        done.clear()


@pytest.mark.slow(once=True)
def test_a_command_is_found_by_a_few_letters(qtbot: QtBot, opened: Opened) -> None:
    for typed, title in {
        "sb": "Step batch", "step ep": "Step epoch", "stop": "Stop comparing", "dark": "Appearance: Dark",
        "backp": "Backpropagation", "savem": "Save model",
    }.items():  # fmt: skip
        palette = palette_of(qtbot, opened)
        qtbot.keyClicks(palette.field, typed)
        assert title in palette.matches[0].title, typed
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
        gone(qtbot, opened)
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "zzz")
    assert palette.matches == []
    assert palette.chosen is None


def test_a_command_is_run_by_a_click_on_its_row(qtbot: QtBot, opened: Opened) -> None:
    palette = palette_of(qtbot, opened)
    qtbot.keyClicks(palette.field, "step batch")
    row = palette.list.visualRect(palette.list.currentIndex()).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    until(qtbot, lambda: opened.run_controller.frame.step == 1)


def test_arrows_move_in_the_palette_past_what_is_gray(qtbot: QtBot, opened: Opened) -> None:
    palette = palette_of(qtbot, opened)
    seen = []
    for _ in range(12):
        assert palette.chosen is not None
        seen.append(palette.chosen)
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert len({entry.title for entry in seen}) == 12
    assert all(entry.action.isEnabled() for entry in seen)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.chosen == seen[-1]


def test_a_step_by_the_palette_is_a_step(qtbot: QtBot, opened: Opened) -> None:
    choose(qtbot, opened, "step batch")
    until(qtbot, lambda: opened.run_controller.frame.step == 1)
    choose(qtbot, opened, "train")
    until(qtbot, lambda: opened.run_controller.frame.state in (RunState.RUNNING, RunState.FINISHED))


@pytest.mark.parametrize("typed", ["", "reset", "RESET", "r e s"])
def test_what_matches_does_so_in_any_case(typed: str) -> None:
    assert match_score(typed, "Reset") is not None
    assert match_score(typed + "q", "Reset") is None


def test_two_commands_may_not_share_an_id_or_a_key(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)

    def command(name: str, key: str) -> Command:
        return Command(id=name, title=name, menu=("File",), help=name, run=list, shortcut=key)

    with pytest.raises(ValueError, match="called a"):
        CommandTable(dialog, [command("a", ""), command("a", "")])
    with pytest.raises(ValueError, match="Ctrl"):
        CommandTable(dialog, [command("a", "Ctrl+A"), command("b", "Ctrl+A")])


def test_the_commands_are_asked_anew_when_a_drawing_begins_not_at_each_movement(qtbot: QtBot, opened: Opened) -> None:
    """Two hundred commands were asked twice for each: two thirds of what the window's thread did for a stroke."""
    settle(qtbot, opened)
    clear, asked = opened.window.commands.action("edit.clear"), []
    opened.window.commands.refreshed.connect(lambda: asked.append(clear.isEnabled()))
    assert not clear.isEnabled()
    draw(qtbot, opened.window.pad.canvas, ONE)
    assert clear.isEnabled()
    assert len(asked) <= 4, "the focus comes to the pad, there is ink, there is a stroke to take back"
    asked.clear()
    draw(qtbot, opened.window.pad.canvas, ONE)
    assert len(asked) <= 1
    opened.window.pad.clear_drawing()
    assert not clear.isEnabled()


def test_the_commands_are_asked_anew_once_whatever_one_of_them_changes(opened: Opened) -> None:
    """A lesson changes run, comparison, history and panels, and each of these says so."""
    commands = opened.window.commands
    times: list[str] = []
    commands.refreshed.connect(lambda: times.append(commands.action("lesson.softmax").text()))
    commands.action("lesson.softmax").trigger()
    assert len(times) == 1


def test_a_window_that_is_quit_does_not_wait_for_a_worker_that_it_holds(opened: Opened, monkeypatch) -> None:
    monkeypatch.setattr(session_module, "HELD_SECONDS", HANG_SECONDS)
    opened.window.commands.action("file.quit").trigger()
    assert not opened.run_controller.session.alive


def test_the_run_stands_while_a_command_is_carried_out(qtbot: QtBot, opened: Opened, monkeypatch) -> None:
    """And goes on when the window has no more to do."""
    controller, released = opened.run_controller, []

    def hold() -> Callable[[], None]:
        release = holds()

        def go_on() -> None:
            released.append(True)
            release()

        return go_on

    holds = controller.session.hold
    monkeypatch.setattr(controller.session, "hold", hold)
    controller.set_speed(50)
    controller.train()
    until(qtbot, lambda: controller.frame.position > 0)
    opened.window.lesson_controller.open_named("convolution")
    opened.window.commands.action("view.default_layout").trigger()
    assert released == [], "one hold for all that comes of it"
    until(qtbot, lambda: released == [True])
