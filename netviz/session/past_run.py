"""A run as it was at an earlier moment: what a frame shows while one looks back.

It has a network, caches and evaluators of its own, so that nothing of it mixes with the run, which stays as it is. Its
gradients are those of the mini-batch that came next; its curves are the whole run's.

The first frame of a moment is to be on screen at once. What takes a look at all examples of a split has no time in it
and follows in the next frames, unless the moment was shown before and its findings are still kept.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import numpy as np

from netviz.engine.history import History
from netviz.run import build
from netviz.run.moments import Moment
from netviz.session.findings import Findings, KeptFindings
from netviz.session.parts.gradients import AT_FIRST
from netviz.session.parts.top_activations import EXCITING
from netviz.session.run import Run


class PastRun(Run):
    """Shows one moment of `present` after another."""

    def __init__(self, present: Run) -> None:
        super().__init__(present.config, present.data)
        self.present = present
        """The run whose moments it shows."""
        self.started_with, self.initial_weights = present.started_with, present.initial_weights
        self.came_trained = present.came_trained
        self.identity, self.begun, self.stopped = present.identity, present.begun, present.stopped
        self.moment: Moment | None = None
        """The moment shown."""
        self.findings = KeptFindings()
        """Of the moments shown before this one."""
        self._shown_anew = False

    def show(self, moment: Moment) -> None:
        """Be as the run was at this moment."""
        if moment is self.moment:
            return
        self._turn_to(moment)
        self.moment, self.config, self.seconds = moment, moment.config, moment.seconds
        self._shown_anew = True
        moment.put_into(self.network)
        self.network.gradients.fill(0)
        before, self.trainer = self.trainer, build.build_trainer(moment.config, self.network, self._splits)
        self.trainer.take_buffers(before)  # fresh memory costs more than what is worked out in it
        self.trainer.restore(moment.checkpoint())
        path = self.present.trainer.trajectory
        self.trainer.trajectory = None if path is None or not moment.traced else path.until(moment.traced)
        if moment.step and not self.data.away:
            with np.errstate(all="ignore"):
                self.trainer.look_ahead()

    def _turn_to(self, moment: Moment) -> None:
        """Results of another moment must not pass for this one's: only what was found out about it is known."""
        if self.moment is not None:
            self.findings.keep(self.moment.number, Findings(self.evaluators.complete, self._worth_keeping()))
        known = self.findings.take(moment.number)
        self._cache.clear()
        self._cache.update(known.cached)
        # What the initial weights give is the same for all moments.
        self._cache.update({kind: found for kind, found in self.present._cache.items() if kind == AT_FIRST})
        self.evaluators.turn_to(known.evaluators)

    def _worth_keeping(self) -> dict[Hashable, Any]:
        """What took a look at many examples, by kind; not what has begun one, which holds a network's worth of
        activations.
        """
        exciting = self._cache.get(EXCITING)
        return {} if exciting is None or not exciting[1].over else {EXCITING: exciting}

    def begin_frame(self, resting: bool) -> None:
        super().begin_frame(resting)
        if self._shown_anew:
            self.evaluators.time.hurry()
            self._shown_anew = False

    @property
    def version(self) -> int:
        """Another number for each moment."""
        return 0 if self.moment is None else self.moment.number + 1

    @property
    def whole_history(self) -> History:
        return self.present.trainer.history
