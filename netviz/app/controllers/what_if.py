"""The what-if controller: what was tried on the weights becomes the run's own, or a ticket to begin anew with."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from netviz import config as configs
from netviz.app.controllers.edit_history import Effect
from netviz.app.controllers.run import RunController
from netviz.app.qt.language import tr, translated
from netviz.config.what_if import WhatIf, what_is_done
from netviz.texts import phrase

TICKET = phrase(
    "The remaining weights have their first values again; the others are 0 and stay 0. Press Train to train those "
    "that are left; undo brings the run back."
)
ALL_WEIGHTS = phrase("The lesson's network starts with all of its weights again; undo brings back the run before.")


class WhatIfController(QObject):
    """Takes changes of weights that the panel What if has tried to the run."""

    said = Signal(str)
    """said(str): an error, as a sentence for the user."""
    done = Signal(str)
    """done(str): what was done, as a sentence."""
    _tried_to_keep = Signal(object, object)

    def __init__(self, run_controller: RunController) -> None:
        super().__init__(run_controller)
        self._run = run_controller
        self._tried_to_keep.connect(self._say_kept)

    def keep(self, what: WhatIf) -> None:
        """Apply the weight changes that were tried to the run; undo brings it back as it was."""
        run, what = self._run, what.of_weights
        if not what.amounts or run.shown_problem is not None:
            return
        words = what_is_done(what)
        run.history.record(words, run.config, Effect.ENDS_RUN)
        run.session.keep_what_if(what, words).add_done_callback(
            lambda ended: self._tried_to_keep.emit(words, ended.exception())
        )
        run.frame_scheduler.refresh()

    def take_ticket(self, what: WhatIf) -> None:
        """Start anew from the initial weights, without those that are pruned; undo brings the run back as it was."""
        run, what = self._run, what.of_weights
        if not what.amounts or run.shown_problem is not None:
            return
        words = phrase("as a ticket: {change}", change=what_is_done(what))
        config = configs.replaced(run.config, "training.keep_zeros", True)
        run.history.record(words, config, Effect.ENDS_RUN)
        run.announce(config)
        run.session.take_ticket(what, words)
        run.frame_scheduler.refresh()
        self.done.emit(translated(TICKET))

    def take_back_zeros(self) -> None:
        """No longer keep weights at 0, before the run starts anew with all of them; undo brings back the run with its
        zeros.
        """
        run = self._run
        if run.shown_problem is not None:
            return
        config = configs.replaced(run.config, "training.keep_zeros", False)
        run.history.record(phrase("all weights"), config, Effect.ENDS_RUN)
        run.announce(config)
        self.done.emit(translated(ALL_WEIGHTS))

    def _say_kept(self, words: str, error: Exception | None) -> None:
        """Say whether it worked; if not, there is nothing to undo."""
        if error is not None:
            self._run.history.take_back()
            self.said.emit(translated(str(error)))
            return
        self.done.emit(
            tr("Kept: {change}. It is saved with the model, not with its config; undo takes it back.", change=words)
        )
