"""Undo and redo: every edit of network, training and data, by name, with what had been learned."""

from __future__ import annotations

import gc
import random
import weakref
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.controllers.edit_history import MOST_RUNS, EditHistory, Effect
from netviz.app.controllers.left_edits import edits_left
from netviz.app.controllers.session_folder import EditsState, EditState, sessions_path
from netviz.app.panels.what_if import WhatIfPanel
from netviz.app.widgets.fields import NumberField
from netviz.app.widgets.inputs import SpinBox
from netviz.config import Config
from netviz.config.what_if import WHAT_IFS, Scope, WhatIf
from netviz.engine.layers import LAYERS, Dense
from netviz.errors import UserError
from netviz.run.model_file import Model
from netviz.session import RunState
from tests.app.conftest import ONE, Opened, draw, settle, until, wait_for, write_points

CONTROL = Qt.KeyboardModifier.ControlModifier
REDO = CONTROL | Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, opened: Opened, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key of the window's, which has to be the active one for that."""
    opened.window.activateWindow()
    until(qtbot, opened.window.isActiveWindow)
    qtbot.keyClick(opened.window, key, modifiers)


def undo(qtbot: QtBot, opened: Opened) -> None:
    press(qtbot, opened, Qt.Key.Key_Z, CONTROL)


def redo(qtbot: QtBot, opened: Opened) -> None:
    press(qtbot, opened, Qt.Key.Key_Z, REDO)


def model(qtbot: QtBot, opened: Opened) -> Model:
    taken = opened.run_controller.session.snapshot()
    until(qtbot, taken.done)
    return taken.result()


def train_a_little(qtbot: QtBot, opened: Opened) -> Model:
    after = opened.run_controller.frame.position + 1
    opened.run_controller.step_epoch()
    until(qtbot, lambda: opened.run_controller.frame.position >= after)
    wait_for(qtbot, opened, RunState.PAUSED)
    return model(qtbot, opened)


def a_random_edit(opened: Opened, rng: random.Random) -> None:
    """One of the things that the editors can do, possible or not."""
    run_controller, window = opened.run_controller, opened.window
    config = run_controller.config
    layers = list(config.network.layers)
    what = rng.randrange(8)
    if what == 0:
        window.network.add_layer(rng.choice(list(LAYERS)))
    elif what == 1 and layers:
        del layers[rng.randrange(len(layers))]
        run_controller.apply(configs.replaced(config, "network.layers", tuple(layers)))
    elif what == 2:
        rng.shuffle(layers)
        run_controller.apply(configs.replaced(config, "network.layers", tuple(layers)))
    elif what == 3:
        run_controller.use_data(rng.choice(["circles", "xor", "digits"]))
    elif what == 4:
        run_controller.apply(configs.with_output(config, rng.choice(["softmax", "sigmoid"])))
    elif what == 5:
        run_controller.new_weights()
    else:
        path, values = rng.choice(
            [("learning_rate", (0.1, 0.3, 1.0)), ("batch_size", (5, 10, 20)), ("epochs", (3, 4, 5))]
        )
        run_controller.apply(configs.replaced(config, f"training.{path}", rng.choice(values)))


@pytest.mark.parametrize(
    "edits", [pytest.param(30, marks=pytest.mark.slow(once=True)), pytest.param(200, marks=pytest.mark.slow)]
)
def test_edits_undone_and_redone_give_the_same_configs(qtbot: QtBot, opened: Opened, edits: int) -> None:
    rng = random.Random(17)
    run_controller = opened.run_controller
    stack = run_controller.history.stack
    seen: list[Config] = [run_controller.config]
    for _ in range(edits):
        a_random_edit(opened, rng)
        del seen[stack.index() :]
        seen.append(run_controller.config)
        assert len(seen) == stack.index() + 1
    settle(qtbot, opened)
    assert stack.index() > edits / 2
    opened.window.setFocus()
    for config in reversed(seen[:-1]):
        undo(qtbot, opened)
        assert run_controller.config == config
    assert not stack.canUndo()
    for config in seen[1:]:
        redo(qtbot, opened)
        assert run_controller.config == config
    assert not stack.canRedo()
    until(qtbot, lambda: run_controller.frame.config == run_controller.config or run_controller.shown_problem)


def test_the_menu_says_what_would_be_undone(qtbot: QtBot, opened: Opened) -> None:
    commands = opened.window.commands
    undo_action, redo_action = commands.action("edit.undo"), commands.action("edit.redo")
    assert not undo_action.isEnabled()
    opened.window.network.add_layer("dense")
    units = Dense().units
    assert undo_action.text() == f"Undo: add Dense {units}"
    opened.window.setFocus()
    undo(qtbot, opened)
    assert redo_action.text() == f"Redo: add Dense {units}"
    assert not undo_action.isEnabled()
    opened.run_controller.new_weights()
    assert undo_action.text() == "Undo: new weights"


def test_the_pad_has_its_own_while_it_has_the_focus(qtbot: QtBot, opened: Opened) -> None:
    window, before = opened.window, opened.run_controller.config
    window.network.add_layer("dense")
    after = opened.run_controller.config
    draw(qtbot, window.pad.canvas, ONE)
    assert window.commands.action("edit.undo").text() == "Undo: stroke"
    undo(qtbot, opened)
    assert window.pad.canvas.document.empty
    assert opened.run_controller.config == after
    window.setFocus()
    undo(qtbot, opened)
    assert opened.run_controller.config == before
    window.pad.canvas.setFocus()
    redo(qtbot, opened)
    assert not window.pad.canvas.document.empty
    assert opened.run_controller.config == before


@pytest.mark.slow(once=True)
def test_undo_acts_on_the_window_in_a_field_without_typing(qtbot: QtBot, opened: Opened) -> None:
    """However the field has got the focus; what is being typed has its own undo."""
    window, run = opened.window, opened.run_controller
    of_panel = SpinBox()  # those of panels come and go with what is shown
    of_panel.setParent(window)
    of_panel.show()
    fields = (*window.training.findChildren(NumberField), of_panel)
    shown = [field for field in fields if field.isVisible() and field.isEnabled()]
    assert len(shown) > 4
    before = run.config
    window.activateWindow()
    until(qtbot, window.isActiveWindow)
    for field in shown:
        run.new_weights()
        after = run.config
        qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
        assert field.hasFocus()
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
        assert run.config == before, field.accessibleName()
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)  # nothing is left to undo
        qtbot.keyClick(field, Qt.Key.Key_Z, REDO)
        assert run.config == after, field.accessibleName()
        run.history.stack.undo()

    epochs = window.training.field("training.epochs")
    assert isinstance(epochs, NumberField)
    run.new_weights()
    qtbot.mouseClick(epochs.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClick(epochs, Qt.Key.Key_7)
    qtbot.keyClick(epochs, Qt.Key.Key_Z, CONTROL)
    assert run.config == after and epochs.lineEdit().text() == epochs.textFromValue(epochs.value())


ENDS = {
    "a layer more": lambda opened: opened.window.network.add_layer("dense"),
    "another seed": lambda opened: opened.run_controller.new_weights(),
    "a reset": lambda opened: opened.run_controller.reset(),
    "other data": lambda opened: opened.run_controller.use_data("circles"),
    "a comparison": lambda opened: opened.window.comparison.keep(),
}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow(once=name in ("a reset", "other data"))) for name in ENDS]
)
def test_undoing_what_ended_a_run_brings_back_what_it_had_learned(qtbot: QtBot, opened: Opened, name: str) -> None:
    learned = train_a_little(qtbot, opened)
    opened.window.setFocus()
    ENDS[name](opened)
    until(qtbot, lambda: opened.run_controller.frame.step == 0)
    undo(qtbot, opened)
    until(qtbot, lambda: opened.run_controller.frame.step > 0)
    assert opened.run_controller.config == learned.config
    back = model(qtbot, opened)
    np.testing.assert_array_equal(back.network.parameters, learned.network.parameters)
    assert back.checkpoint is not None
    assert learned.checkpoint is not None
    assert list(back.checkpoint.epochs) == list(learned.checkpoint.epochs)
    redo(qtbot, opened)
    until(qtbot, lambda: opened.run_controller.frame.step == 0)


@pytest.mark.slow(once=True)
def test_a_run_that_stays_through_an_impossible_stack_comes_back(qtbot: QtBot, opened: Opened) -> None:
    learned = train_a_little(qtbot, opened)
    window, run_controller = opened.window, opened.run_controller
    before = run_controller.config
    conv = before.network.layers[0]
    said: list[str] = []
    run_controller.done.connect(said.append)
    impossible = configs.replaced(before, "network.layers", (*before.network.layers, conv))
    run_controller.apply(impossible)
    assert run_controller.shown_problem is not None
    run_controller.apply(before)
    assert "The previous network continues" in said[-1]
    run_controller.apply(impossible)
    run_controller.apply(configs.replaced(before, "network.layers", (Dense(units=7),)))
    assert "A new network is trained" in said[-1]
    until(qtbot, lambda: run_controller.frame.step == 0)
    window.setFocus()
    undo(qtbot, opened)
    assert run_controller.config == impossible
    undo(qtbot, opened)
    until(qtbot, lambda: run_controller.frame.step > 0)
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, learned.network.parameters)


def test_a_number_that_is_dragged_is_one_edit(opened: Opened) -> None:
    run_controller = opened.run_controller
    before = run_controller.config
    for units in (21, 22, 23):
        layers = (*before.network.layers[:-1], Dense(units=units, activation="relu"))
        run_controller.apply(configs.replaced(before, "network.layers", layers))
    assert run_controller.history.stack.count() == 1
    run_controller.history.stack.undo()
    assert run_controller.config == before


@pytest.mark.slow(once=True)
def test_only_so_many_runs_are_kept(qtbot: QtBot, opened: Opened) -> None:
    train_a_little(qtbot, opened)
    for _ in range(MOST_RUNS + 5):
        opened.window.network.add_layer("dense")
    states = opened.run_controller.history.edits.states
    assert sum(state.learned is not None for state in states) == MOST_RUNS


@pytest.mark.slow(once=True)
def test_a_new_network_is_a_new_one_and_the_old_is_kept(qtbot: QtBot, opened: Opened) -> None:
    learned = train_a_little(qtbot, opened)
    window, run_controller = opened.window, opened.run_controller
    assert not window.tool_bar.back_button.isVisible()
    run_controller.open(run_controller.config)
    until(qtbot, lambda: run_controller.frame.step == 0)
    assert model(qtbot, opened).network.parameters.tolist() != learned.network.parameters.tolist()
    assert window.tool_bar.back_button.isVisible()
    assert window.tool_bar.back_button.text() == "← Other run"
    assert f"your other run, on the data {learned.config.data.name}," in window.tool_bar.back_button.toolTip()
    press(qtbot, opened, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    until(qtbot, lambda: run_controller.frame.step > 0)
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, learned.network.parameters)
    assert not window.tool_bar.back_button.isVisible(), "what was only looked at is not kept"


@pytest.mark.slow(once=True)
def test_a_lesson_keeps_the_run_and_what_can_be_undone_in_it(qtbot: QtBot, opened: Opened) -> None:
    window, run_controller = opened.window, opened.run_controller
    start = run_controller.config
    window.network.add_layer("dense")
    settle(qtbot, opened)
    learned = train_a_little(qtbot, opened)
    window.lesson_controller.open_named(next(iter(window.lesson_controller.lessons)))
    until(qtbot, lambda: run_controller.frame.config == run_controller.config != learned.config)
    qtbot.mouseClick(window.tool_bar.back_button, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: run_controller.frame.config == learned.config)
    assert not window.lesson_controller.opened
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, learned.network.parameters)
    window.setFocus()
    undo(qtbot, opened)
    assert run_controller.config == start


@pytest.mark.parametrize(
    "edited", [pytest.param(False, marks=pytest.mark.slow), pytest.param(True, marks=pytest.mark.slow(once=True))]
)
def test_the_way_back_leads_past_the_runs_of_lessons_to_what_is_ones_own(
    qtbot: QtBot, opened: Opened, edited: bool
) -> None:
    window, run_controller, lessons = opened.window, opened.run_controller, opened.window.lesson_controller
    learned = train_a_little(qtbot, opened)
    for name in ("neuron", "learning-slowdown"):
        lessons.show_list()
        lessons.open_named(name)
        until(qtbot, lambda: run_controller.frame.config == run_controller.config != learned.config)
        run_controller.step_batch()
        until(qtbot, lambda: run_controller.frame.step == 1)
    if edited:
        run_controller.edit_checked({"training.learning_rate": 0.123})
        settle(qtbot, opened)
    button, action = window.tool_bar.back_button, window.commands.action("edit.back_to_run")
    assert (button.text(), action.text()) == ("← Your run", "Back to your run")
    assert "your run, on the data" in button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: run_controller.frame.config == learned.config)
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, learned.network.parameters)
    assert button.isVisible() == edited
    if edited:  # at one's own run it says that it leads to the lesson's
        assert (button.text(), action.text()) == ("← Lesson's run", "Back to the lesson's run")
        assert f"“{lessons.lessons['learning-slowdown'].title}”" in button.toolTip()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        until(qtbot, lambda: run_controller.frame.config != learned.config)
        assert button.text() == "← Your run"


@pytest.mark.slow(once=True)
def test_a_run_that_is_left_right_after_an_edit_comes_back_with_the_edit(qtbot: QtBot, opened: Opened) -> None:
    run_controller = opened.run_controller
    train_a_little(qtbot, opened)
    edited = configs.replaced(run_controller.config, "network.layers", (Dense(units=9),))
    run_controller.apply(edited)
    run_controller.open(configs.default_config())
    run_controller.back()
    until(qtbot, lambda: run_controller.frame.config == edited)
    assert not opened.window.message.isVisible()
    assert run_controller.config == edited


@pytest.mark.slow(once=True)
def test_keep_what_was_tried_is_one_edit_that_undo_takes_back(qtbot: QtBot, opened: Opened) -> None:
    """Sliders change nothing; Keep gives the network the weights, and undo brings back those that there were."""
    window = opened.window
    panel = window.dock_area.panels["what-if"]
    assert isinstance(panel, WhatIfPanel)
    window.dock_area.show_panel("what-if")
    before = train_a_little(qtbot, opened)
    assert not panel.keep.isEnabled()
    panel.form.sliders["prune"].setValue(WHAT_IFS["prune"].stops.index(0.9))
    until(qtbot, lambda: panel.shown is not None and panel.shown.what.amounts == (("prune", 0.9),))
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, before.network.parameters)
    panel.keep.click()
    pruned = model(qtbot, opened)
    assert np.mean(pruned.network.weights == 0) > 0.85
    assert not panel.form.what.amounts, "the network is what the slider asked for"
    assert opened.run_controller.history.stack.undoText() == "prune the smallest 90\u202f% of each layer's weights"
    until(qtbot, lambda: window.message.toast.isVisible() and window.message.toast.text.text().startswith("Kept"))
    undo(qtbot, opened)
    assert not window.message.toast.isVisible(), "what it says is undone"
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, before.network.parameters)
    assert model(qtbot, opened).course.marks == before.course.marks
    redo(qtbot, opened)
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, pruned.network.parameters)


@pytest.mark.slow(once=True)
def test_a_ticket_is_one_edit_that_undo_takes_back(qtbot: QtBot, opened: Opened) -> None:
    """The two configs differ in one setting, which the run could go on with; undo brings back what was learned."""
    window = opened.window
    panel = window.dock_area.panels["what-if"]
    assert isinstance(panel, WhatIfPanel)
    window.dock_area.show_panel("what-if")
    first = model(qtbot, opened).network.parameters
    before = train_a_little(qtbot, opened)
    assert not panel.ticket.isEnabled()
    panel.form.sliders["prune"].setValue(WHAT_IFS["prune"].stops.index(0.9))
    until(qtbot, lambda: panel.shown is not None and panel.shown.what.amounts == (("prune", 0.9),))
    panel.ticket.click()
    ticket = model(qtbot, opened)
    pruned = ticket.network.weights == 0
    assert ticket.config.training.keep_zeros
    assert np.mean(pruned) > 0.85
    np.testing.assert_array_equal(ticket.network.weights[~pruned], first[: pruned.size][~pruned])
    words = "as a ticket: prune the smallest 90\u202f% of each layer's weights"
    assert opened.run_controller.history.stack.undoText() == ticket.course.marks[0].text == words
    assert window.training.field("training.keep_zeros").isChecked()
    until(qtbot, lambda: opened.run_controller.frame.config == ticket.config and not opened.run_controller.frame.step)
    trained = train_a_little(qtbot, opened)
    assert not trained.network.weights[pruned].any()
    undo(qtbot, opened)
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, before.network.parameters)
    assert not model(qtbot, opened).config.training.keep_zeros
    redo(qtbot, opened)
    np.testing.assert_array_equal(model(qtbot, opened).network.parameters, trained.network.parameters)


def test_what_cannot_be_kept_is_reported_and_leaves_nothing_to_undo(qtbot: QtBot, opened: Opened) -> None:
    said: list[str] = []
    opened.window.what_if.said.connect(said.append)
    opened.window.what_if.done.connect(said.append)
    opened.window.what_if.keep(WhatIf.of({"off": 0.5}, Scope(layer=9)))
    until(qtbot, lambda: said)
    assert said == ["That cannot be kept: layer: 9 is not a hidden layer whose neurons can be switched off."]
    assert not opened.run_controller.history.edited


def test_what_was_learned_comes_back_where_only_the_training_differs() -> None:
    """A branch from a moment with another η, or a ticket, is another run, though this one could take its config."""
    went: list[Future[Model] | None] = []
    first = configs.default_config()
    history = EditHistory(first, lambda config: Effect.GOES_ON, Future, lambda config, learned: went.append(learned))
    branched = configs.replaced(first, "training.learning_rate", 0.5)
    history.record("branching", branched, Effect.ENDS_RUN)
    history.record("batch size = 3", configs.replaced(branched, "training.batch_size", 3), Effect.GOES_ON)
    for move in (history.stack.undo, history.stack.undo, history.stack.redo):
        move()
    assert [learned is not None for learned in went] == [False, True, True]


def edited(in_a_cycle: bool) -> EditHistory:
    """A history with an edit; in a cycle, it goes only when those are looked for."""
    held: list[EditHistory] = []
    first = configs.default_config()
    history = EditHistory(first, lambda config: Effect.GOES_ON, Future, lambda config, learned: held.clear())
    history.record("an edit", configs.replaced(first, "seed", 7), Effect.GOES_ON)
    held += [history] if in_a_cycle else []
    return history


@pytest.mark.parametrize("ends", ["by itself", "with its window", "in a cycle"])
def test_edits_say_nothing_when_they_end_with_their_history(qtbot: QtBot, ends: str) -> None:
    """A stack that ends is emptied, and a history that is half gone would be told: the process crashed there."""
    history, window, told = edited(ends == "in a cycle"), QObject(), []
    history.stack.indexChanged.connect(told.append)
    gone = weakref.ref(history.edits)
    if ends == "with its window":
        history.setParent(window)
    del history
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    gc.collect()
    assert (gone(), told) == (None, [])


def test_a_switch_is_not_a_number_whose_changes_are_one_edit() -> None:
    """A ticket soon after the user has taken back Keep zeros keeps the run as it was, though it sets that again."""
    first = configs.default_config()
    history = EditHistory(first, lambda config: Effect.GOES_ON, Future, lambda config, learned: None)
    ticket = configs.replaced(first, "training.keep_zeros", True)
    for config, effect in ((ticket, Effect.GOES_ON), (first, Effect.GOES_ON), (ticket, Effect.ENDS_RUN)):
        history.record("an edit", config, effect)
    assert history.stack.count() == 3
    assert [state.learned is not None for state in history.edits.states] == [False, False, True, False]


def test_nothing_stays_of_the_edits_of_runs_that_are_gone() -> None:
    """A run that nobody can go back to leaves no stack behind; one that is kept has its own again."""
    history = EditHistory(configs.default_config(), lambda config: Effect.GOES_ON, Future, lambda config, learned: None)
    kept = history.edits
    history.record("a", configs.default_config(), Effect.GOES_ON)
    for _ in range(5):
        history.begin(configs.default_config())
    history.resume(kept)
    assert history.stack.undoText() == "a"
    gone = weakref.ref(history.edits.stack)
    history.stack.undo()
    assert history.stack.canRedo() and not history.edited
    del kept
    history.begin(configs.default_config())
    gc.collect()
    assert gone() is None


@pytest.mark.slow(once=True)
def test_undo_continues_at_the_next_start(qtbot: QtBot, open_netviz) -> None:
    first = open_netviz(remember=True)
    trained = train_a_little(qtbot, first)
    first.run_controller.reset()
    until(qtbot, lambda: first.run_controller.frame.step == 0)
    first.run_controller.edit({"training.batch_size": 7})
    first.window.network.add_layer("dense")
    settle(qtbot, first)
    after = first.run_controller.config
    stack = first.run_controller.history.stack
    stack.undo()
    settle(qtbot, first)
    names = [stack.text(place) for place in range(stack.count())]
    first.window.close()

    again = open_netviz(None, remember=True)
    stack = again.run_controller.history.stack
    assert [stack.text(place) for place in range(stack.count())] == names
    assert (stack.index(), again.run_controller.config.training.batch_size) == (2, 7)
    stack.undo()
    stack.undo()
    assert again.run_controller.config == trained.config
    np.testing.assert_array_equal(model(qtbot, again).network.parameters, trained.network.parameters)
    for _ in range(3):
        stack.redo()
    assert again.run_controller.config == after


@pytest.mark.slow(once=True)
def test_what_is_left_of_an_undo_is_left_out_where_its_run_is_gone(qtbot: QtBot, open_netviz) -> None:
    first = open_netviz(remember=True)
    train_a_little(qtbot, first)
    first.run_controller.reset()
    first.run_controller.edit({"training.batch_size": 7})
    settle(qtbot, first)
    first.window.close()
    [ended] = sessions_path().glob("*/edit-*.netviz")
    ended.write_bytes(b"no model")
    again = open_netviz(None, remember=True)
    stack = again.run_controller.history.stack
    assert [stack.text(place) for place in range(stack.count())] == ["batch size = 7"]
    stack.undo()
    assert not stack.canUndo()
    settle(qtbot, again)
    assert again.run_controller.config == first.run_controller.history.edits.states[0].config


@pytest.mark.slow(once=True)
def test_undo_goes_on_at_the_next_start_while_the_data_is_away(qtbot: QtBot, open_netviz, tmp_path: Path) -> None:
    data = write_points(tmp_path)
    first = open_netviz(remember=True)
    first.run_controller.use_data(str(data))
    until(qtbot, lambda: first.run_controller.frame.config.data.name == str(data))
    trained = train_a_little(qtbot, first)
    first.run_controller.reset()
    until(qtbot, lambda: first.run_controller.frame.step == 0)
    first.run_controller.edit({"training.batch_size": 7})
    settle(qtbot, first)
    stack = first.run_controller.history.stack
    names = [stack.text(place) for place in range(stack.count())]
    first.window.close()

    away = data.rename(tmp_path / "away.csv")
    for _ in range(2):
        again = open_netviz(None, remember=True)
        until(qtbot, lambda again=again: again.run_controller.frame.data_away)
        stack = again.run_controller.history.stack
        assert [stack.text(place) for place in range(stack.count())] == names
        again.window.close()
    away.rename(data)
    last = open_netviz(None, remember=True)
    stack = last.run_controller.history.stack
    assert [stack.text(place) for place in range(stack.count())] == names
    stack.undo()
    stack.undo()
    until(qtbot, lambda: last.run_controller.frame.step > 0)
    np.testing.assert_array_equal(model(qtbot, last).network.parameters, trained.network.parameters)


class Files:
    """A session's folder in which no run can be read; it notes which are asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def edit_run(self, name: str) -> Model:
        self.asked.append(name)
        raise UserError(f"{name} is damaged.")


def test_of_a_saved_undo_only_runs_that_can_come_back_are_read() -> None:
    config = configs.default_config()
    batches = [configs.replaced(config, "training.batch_size", size) for size in (3, 5, 7, 9)]
    names = ("edit-1.netviz", "edit-2.netviz", "", "")
    states = tuple(EditState("edit", configs.dump(one), name) for one, name in zip(batches, names, strict=True))
    folder = Files()
    assert edits_left(EditsState(states, 3), folder, config) is None  # type: ignore[arg-type]
    assert folder.asked == [], "it is the history of another run"
    edits = edits_left(EditsState(states, 3), folder, batches[3])  # type: ignore[arg-type]
    assert edits is not None and [state.config for state in edits.states] == batches[2:]
    assert folder.asked == ["edit-2.netviz"], "what lies before it cannot be reached"
