"""What the window is told about the run besides its figures: its state, errors and notices."""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass

from netviz.config import Config
from netviz.session.frame import RunState
from netviz.texts import phrase

log = logging.getLogger(__name__)


@dataclass
class Status:
    """The driver writes it, frames show it."""

    state: RunState = RunState.LOADING
    refused: Config | None = None
    """The last config asked for, if the run could not take it."""
    message: str = ""
    """A notice for the user, until the next command."""
    error: str = ""
    """What went wrong, in a sentence, until the next command."""
    details: str = ""
    """The traceback of an unexpected error."""

    @property
    def running(self) -> bool:
        return self.state is RunState.RUNNING

    def clear(self) -> None:
        """Withdraw notice and error."""
        self.message = self.error = self.details = ""

    def unforeseen(self, error: Exception) -> None:
        """Report an unexpected error, with its traceback to copy. To be called while it is handled."""
        details = traceback.format_exc()
        if details != self.details:  # a part of a frame that fails does so in every frame
            log.exception("unforeseen")
        self.error = phrase(
            "Something in netviz went wrong: {kind}: {problem}", kind=type(error).__name__, problem=error
        )
        self.details = details
