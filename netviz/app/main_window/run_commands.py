"""The commands of the menus Network, Run and Lessons."""

from __future__ import annotations

from functools import partial

from netviz.app.controllers.commands import Command
from netviz.app.main_window.command_targets import CommandTargets, loaded
from netviz.app.panels.lesson import LessonPanel
from netviz.app.qt.language import translated
from netviz.app.widgets.lesson_list import numbered
from netviz.config import KINDS, LayerSpec
from netviz.session import RunState
from netviz.texts import phrase

TRAIN, PAUSE, RETRY, ON = phrase("Train"), phrase("Pause"), phrase("Train again"), phrase("Train on")
TITLES = {RunState.RUNNING: PAUSE, RunState.FINISHED: ON, RunState.DIVERGED: RETRY}


def network_commands(on: CommandTargets) -> list[Command]:
    menu = (phrase("Network"),)
    layers = [
        Command(
            id=f"network.add_{kind}", title=spec.label, menu=(*menu, phrase("Add a layer")),
            help=phrase("Add the layer {layer} after the selected one, or before the output", layer=phrase(spec.label)),
            run=partial(on.network.add_layer, kind),
        )
        for kind, spec in KINDS[LayerSpec].items()
    ]  # fmt: skip
    return [
        Command(
            id="network.new_weights", title="New weights", menu=menu, shortcut="N",
            help="Draw new initial weights from another seed, and start from them", run=on.run.new_weights,
        ),
        Command(
            id="network.let_go", title="Remove changes by hand", menu=menu,
            help="Restore what was set by hand, unfreeze what is frozen, switch on what is off", run=on.run.let_go,
            enabled=lambda: bool(on.run.config.network.changes),
        ),
        *layers,
    ]  # fmt: skip


def run_commands(on: CommandTargets) -> list[Command]:
    menu, ready = (phrase("Run"),), partial(loaded, on)
    return [
        Command(
            id="run.train", title=TRAIN, menu=menu, group="train", shortcut="Space",
            help="Train the network, or pause", run=on.run.train_or_pause, enabled=ready,
            title_now=lambda: translated(TITLES.get(on.run.frame.state, TRAIN)),
        ),
        Command(
            id="run.step_batch", title="Step batch", menu=menu, group="train", shortcut="S",
            help="Train one mini-batch, then pause", run=on.run.step_batch, enabled=ready,
        ),
        Command(
            id="run.step_epoch", title="Step epoch", menu=menu, group="train", shortcut="E",
            help="Train to the end of this epoch: one pass over the training examples", run=on.run.step_epoch,
            enabled=ready,
        ),
        Command(
            id="run.reset", title="Reset", menu=menu, group="train", shortcut="R",
            help="Go back to the initial weights, those of the seed", run=on.run.reset, enabled=ready,
        ),
        Command(
            id="run.try_several", title="Try several…", menu=menu, group="experiments", shortcut="Ctrl+T",
            help="Train with several values of one or two settings, and seeds, beside the run",
            run=on.experiments.try_several, enabled=lambda: ready() and not on.run.frame.data_away,
        ),
        Command(
            id="run.find_rate", title="Find a learning rate…", menu=menu, group="experiments",
            help="Measure the cost of a separate network while η rises, and suggest an η",
            run=on.experiments.find_rate, enabled=lambda: ready() and not on.run.frame.data_away,
        ),
        Command(
            id="run.pin", title="Pin this run's curves", menu=menu, group="compare", shortcut="P",
            help="Keep the curves of this run, to be shown behind those of the next", run=on.comparison.pin,
            enabled=lambda: on.run.frame.step > 0,
        ),
        Command(
            id="run.compare", title="Keep this run for comparison", menu=menu, group="compare", shortcut="B",
            help="Train this network beside the one that you set up next, both from the start", run=on.comparison.keep,
            enabled=ready,
        ),
        Command(
            id="run.stop_comparing", title="Stop comparing", menu=menu, group="compare",
            help="Remove the other runs and the pinned curves", run=on.comparison.clear,
            enabled=lambda: on.run.frame.compared > 0,
        ),
    ]  # fmt: skip


def lesson_commands(on: CommandTargets) -> list[Command]:
    menu, panel = (phrase("Lessons"),), on.docks.panels["lesson"]
    assert isinstance(panel, LessonPanel)
    named = [
        Command(
            id=f"lesson.{name}", title=numbered(lesson), menu=menu, group=lesson.chapter, heading=lesson.chapter,
            help=lesson.summary, run=partial(on.lessons.open_named, name),
        )
        for name, lesson in on.lessons.lessons.headings.items()
    ]  # fmt: skip
    return [
        *named,
        Command(
            id="lessons.choose", title="Choose a lesson…", menu=menu, group="lists", shortcut="L",
            help="Open the menu of lessons", run=on.choose_lesson,
        ),
        Command(
            id="lessons.list", title="List all lessons", menu=menu, group="lists",
            help="Close the lesson, and list all lessons", run=on.lessons.show_list,
        ),
        Command(
            id="lessons.open", title="Open a lesson of your own…", menu=menu, group="lists",
            help="Open a lesson from a TOML file", run=on.lessons.ask_open,
        ),
        Command(
            id="lessons.next", title="Next page", menu=menu, group="open", shortcut="PgDown",
            more_shortcuts=("Right",), help="Turn to the lesson's next page", run=panel.next.click,
            enabled=partial(_has_next, panel),
        ),
        Command(
            id="lessons.back", title="Previous page", menu=menu, group="open", shortcut="PgUp",
            more_shortcuts=("Left",), help="Turn to the lesson's previous page", run=panel.back.click,
            enabled=partial(_has_previous, panel),
        ),
        Command(
            id="lessons.play", title="Play the lesson", menu=menu, group="open", shortcut="F5",
            help="Train the lesson's runs", run=panel.play.click, enabled=lambda: on.lessons.opened,
        ),
        Command(
            id="lessons.close", title="Close the lesson", menu=menu, group="open",
            help="Put the panels back in their initial places", run=on.lessons.close, enabled=lambda: on.lessons.opened,
        ),
    ]  # fmt: skip


def _has_next(panel: LessonPanel) -> bool:
    return panel.lesson is not None and panel.next.isEnabled()


def _has_previous(panel: LessonPanel) -> bool:
    return panel.lesson is not None and panel.back.isEnabled()
