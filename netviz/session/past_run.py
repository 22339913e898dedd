"""A run as it was at an earlier moment: what a frame shows while one looks back.

It has a network, caches and evaluators of its own, so that nothing of it mixes with the run, which stays as it is. Its
gradients are those of the mini-batch that came next; its curves are the whole run's.
"""

from __future__ import annotations

import numpy as np

from netviz.engine.history import History
from netviz.run import build
from netviz.run.moments import Moment
from netviz.session.background_evaluator import SplitEvaluators
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
        self._looks = 0

    def show(self, moment: Moment) -> None:
        """Be as the run was at this moment."""
        if moment is self.moment:
            return
        self.moment, self.config, self.seconds = moment, moment.config, moment.seconds
        self._looks += 1
        self._cache.clear()
        self.evaluators = SplitEvaluators(self.network)  # results of another moment must not pass for this one's
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

    @property
    def version(self) -> int:
        """Another number for each moment looked at."""
        return self._looks

    @property
    def whole_history(self) -> History:
        return self.present.trainer.history
