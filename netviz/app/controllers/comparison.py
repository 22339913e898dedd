"""The comparison controller: runs beside the window's own, trained with it or pinned behind it, and branches of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from netviz import config as configs
from netviz.app.controllers.edit_history import Effect
from netviz.app.controllers.run import RunController
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import number
from netviz.config import Config
from netviz.run.named_moment import NamedMoment
from netviz.texts import phrase


def _run_name(config: Config, what: str) -> str:
    """A short name of a run for a legend, in the language of the window: how it differs from the lecture's first
    network, or else `what`.
    """
    words = configs.differences(config, configs.replaced(Config(), "data", config.data))
    short = [word for word in words if not word.startswith(("layers", "training ex", "validation ex"))]
    return ", ".join(map(translated, short[:2])) or what


class ComparisonController(QObject):
    """Adds runs to those beside the run, and removes them."""

    changed = Signal()
    """Runs have been added to those beside the run or to the table, or removed."""
    done = Signal(str)
    """done(str): what was done, as a sentence."""

    def __init__(self, run_controller: RunController) -> None:
        super().__init__(run_controller)
        self._run = run_controller

    def pin(self) -> None:
        """Keep the curves of this run behind those of the next."""
        frame = self._run.frame
        self._run.session.pin(_run_name(frame.config, tr("{position} epochs", position=number(frame.position))))
        self.note_change()

    def keep(self) -> None:
        """Train the current config beside whatever is set next, both from the start."""
        config = self._run.frame.config
        self._run.record_restart(phrase("comparing"))
        self._run.session.compare([(_run_name(config, tr("as it was")), config)])
        self.note_change()
        self.done.emit(tr("Both runs start afresh. Change a setting, then press Train: the two train side by side."))

    def side_by_side(self, named: list[tuple[str, Config]]) -> None:
        """Show the first config, and train the others beside it."""
        run = self._run
        (own, first), *others = named
        if first != run.config:
            run.history.begin(first)
        run.announce(first)
        run.session.clear_comparison()
        run.session.configure(first)
        run.session.reset()
        if others:
            run.session.compare(others, own)
        self.note_change()

    def branch(self, moment: NamedMoment) -> None:
        """Go on from a kept moment, beside the run that went on from there; undo brings that back as it was."""
        run = self._run
        run.history.record(phrase("branching {when}", when=moment.when), moment.config, Effect.ENDS_RUN)
        run.announce(moment.config)
        run.session.branch(moment.number)
        self.note_change()

    def clear(self) -> None:
        """Remove the compared runs and the pinned curves."""
        self._run.session.clear_comparison()
        self.note_change()

    def note_change(self) -> None:
        """Have the session saved and the window repainted, with other runs beside the run or in the table."""
        self.changed.emit()
        self._run.frame_scheduler.refresh()
